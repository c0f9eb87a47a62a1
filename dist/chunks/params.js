const require_run = require("./run.js");

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
	const match = typeof value === "string" ? (written$ready ??= __ready(written)).exec(value) : null;
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
const scalar = require_run.union([
	require_run.string(),
	require_run.number(),
	require_run.boolean(),
	require_run._null()
]);
const explicit = require_run.strictObject({
	op: require_run._enum(OPERATORS),
	value: scalar
});
const comparison = (() => require_run.pipe(require_run.union([scalar, explicit]), require_run.transform(((raw) => typeof raw === "object" && raw !== null ? raw : fromScalar(raw)))));
const comparisons = (() => require_run.pipe(require_run.union([require_run.array(require_run.strictObject({
	path: require_run.string().check(require_run._minLength(1)),
	op: require_run._enum(OPERATORS),
	value: scalar
})), require_run.record(require_run.string(), require_run.union([scalar, explicit]))]), require_run.transform(((raw) => Array.isArray(raw) ? raw : Object.entries(raw).map((([path, value]) => ({
	path,
	...typeof value === "object" && value !== null ? value : fromScalar(value)
})))))));
const oneOrMore = ((of) => require_run.pipe(require_run.union([of, require_run.array(of).check(require_run._minLength(1))]), require_run.transform(((raw) => Array.isArray(raw) ? raw : [raw]))));
const path = (() => require_run.string().check(require_run._minLength(1), require_run.refine(((text) => !(__pattern0 ??= __ready(/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/i)).test(text)), { error: "must be a path inside the repository, relative to its root" })));
const duration = (() => require_run.pipe(require_run.union([require_run.string(), require_run.number()]).check(require_run.refine(((raw) => require_run.milliseconds(raw) !== null), { error: "must be a duration such as 800ms, 2s or 5m" })), require_run.transform(((raw) => require_run.milliseconds(raw) ?? 0))));

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
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var written$ready, __pattern0;
