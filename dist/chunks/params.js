import { D as _minLength, S as union, _ as refine, a as array, f as number, g as record, h as pipe, i as _null, o as boolean, r as _enum, v as strictObject, x as transform, y as string } from "./schemas.js";

// src/verify/params.ts
/**
* Building blocks for the strict parameter schemas of verifiers. They accept what the planner makes of a directive
* (`duration<800ms` → `{duration: {op: '<', value: '800ms'}}`, `json.$.status="ok"` → `{json: [{path: '$.status', op:
* '=', value: 'ok'}]}`) and what people write in YAML (`duration: <800ms`, `json: {$.status: ok}`).
*/
const OPERATORS = [
	"=",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"~",
	"!~"
];
const written = /^(!=|<=|>=|!~|[=<>~])\s*(.*)$/s;
const fromScalar = (value) => {
	const match = typeof value === "string" ? written.exec(value) : null;
	if (!match) return {
		op: "=",
		value
	};
	const [, op = "=", rest = ""] = match;
	return {
		op,
		value: rest.trim() !== "" && Number.isFinite(Number(rest)) ? Number(rest) : rest
	};
};
const scalar = union([
	string(),
	number(),
	boolean(),
	_null()
]);
const explicit = strictObject({
	op: _enum(OPERATORS),
	value: scalar
});
/** One comparison: `200`, `"<800ms"`, `{op: '<', value: '800ms'}`. */
const comparison = () => pipe(union([scalar, explicit]), transform((raw) => typeof raw === "object" && raw !== null ? raw : fromScalar(raw)));
/** Comparisons by path: `{$.status: ok, $.count: ">= 4"}`, or a list of `{path, op, value}`. */
const comparisons = () => pipe(union([array(strictObject({
	path: string().check(_minLength(1)),
	op: _enum(OPERATORS),
	value: scalar
})), record(string(), union([scalar, explicit]))]), transform((raw) => Array.isArray(raw) ? raw : Object.entries(raw).map(([path, value]) => ({
	path,
	...typeof value === "object" && value !== null ? value : fromScalar(value)
}))));
/** One value or a list of them, as a list. */
const oneOrMore = (of) => pipe(union([of, array(of).check(_minLength(1))]), transform((raw) => Array.isArray(raw) ? raw : [raw]));
/** A workspace-relative path: forward slashes, not absolute, no `..`. */
const path = () => string().check(_minLength(1), refine((text) => !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/i.test(text), { error: "must be a path inside the repository, relative to its root" }));
/** Milliseconds of `800ms`, `2s`, `1.5 min`, `1h`; `null` for anything else. A bare number is milliseconds. */
const milliseconds = (text) => {
	if (typeof text === "number") return text >= 0 ? text : null;
	const match = typeof text === "string" ? /^(\d+(?:\.\d+)?)\s*(ms|s|sec|m|min|h|d)?$/.exec(text.trim()) : null;
	if (!match) return null;
	const unit = {
		ms: 1,
		s: 1e3,
		sec: 1e3,
		m: 6e4,
		min: 6e4,
		h: 36e5,
		d: 864e5
	}[match[2] ?? "ms"] ?? NaN;
	return Number(match[1]) * unit;
};
/** A duration as people write it, in milliseconds. */
const duration = () => pipe(union([string(), number()]).check(refine((raw) => milliseconds(raw) !== null, { error: "must be a duration such as 800ms, 2s or 5m" })), transform((raw) => milliseconds(raw) ?? 0));

export { oneOrMore as a, milliseconds as i, comparisons as n, path as o, duration as r, comparison as t };