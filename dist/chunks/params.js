const require_schemas = require("./schemas.js");
const require_duration = require("./duration.js");

// src/verify/params.ts
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
const fromScalar = ((value) => {
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
});
const scalar = require_schemas.union([
	require_schemas.string(),
	require_schemas.number(),
	require_schemas.boolean(),
	require_schemas._null()
]);
const explicit = require_schemas.strictObject({
	op: require_schemas._enum(OPERATORS),
	value: scalar
});
const comparison = (() => require_schemas.pipe(require_schemas.union([scalar, explicit]), require_schemas.transform(((raw) => typeof raw === "object" && raw !== null ? raw : fromScalar(raw)))));
const comparisons = (() => require_schemas.pipe(require_schemas.union([require_schemas.array(require_schemas.strictObject({
	path: require_schemas.string().check(require_schemas._minLength(1)),
	op: require_schemas._enum(OPERATORS),
	value: scalar
})), require_schemas.record(require_schemas.string(), require_schemas.union([scalar, explicit]))]), require_schemas.transform(((raw) => Array.isArray(raw) ? raw : Object.entries(raw).map((([path, value]) => ({
	path,
	...typeof value === "object" && value !== null ? value : fromScalar(value)
})))))));
const oneOrMore = ((of) => require_schemas.pipe(require_schemas.union([of, require_schemas.array(of).check(require_schemas._minLength(1))]), require_schemas.transform(((raw) => Array.isArray(raw) ? raw : [raw]))));
const path = (() => require_schemas.string().check(require_schemas._minLength(1), require_schemas.refine(((text) => !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/i.test(text)), { error: "must be a path inside the repository, relative to its root" })));
const duration = (() => require_schemas.pipe(require_schemas.union([require_schemas.string(), require_schemas.number()]).check(require_schemas.refine(((raw) => require_duration.milliseconds(raw) !== null), { error: "must be a duration such as 800ms, 2s or 5m" })), require_schemas.transform(((raw) => require_duration.milliseconds(raw) ?? 0))));

Object.defineProperty(exports, "OPERATORS", {
  enumerable: true,
  get: function () {
    return OPERATORS;
  }
});
Object.defineProperty(exports, "comparison", {
  enumerable: true,
  get: function () {
    return comparison;
  }
});
Object.defineProperty(exports, "comparisons", {
  enumerable: true,
  get: function () {
    return comparisons;
  }
});
Object.defineProperty(exports, "duration", {
  enumerable: true,
  get: function () {
    return duration;
  }
});
Object.defineProperty(exports, "oneOrMore", {
  enumerable: true,
  get: function () {
    return oneOrMore;
  }
});
Object.defineProperty(exports, "path", {
  enumerable: true,
  get: function () {
    return path;
  }
});