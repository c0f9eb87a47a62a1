const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");

// src/verify/json-path.ts
const MAX_QUERY = 500;
const MAX_NODES = 1e3;
const MAX_DEPTH = 500;
const JSON_PATH_WORDS = "Paths are RFC 9535 JSONPath. Every value a path finds must satisfy the comparison; a path that finds nothing satisfies none, not even != and !~.";
const jsonPath = async (query, value) => {
	if (isPlainPath(query)) return follow(query, value);
	const compiled = await compileJsonPath(query);
	const found = [];
	try {
		for (const node of compiled.lazyQuery(value)) if (found.push(node.value) > MAX_NODES) throw new require_last_resort.Refusal(`${query} finds over ${MAX_NODES} values`, NARROW);
	} catch (thrown) {
		if (thrown instanceof Error && thrown.name === "JSONPathRecursionLimitError") throw new require_last_resort.Refusal(`the JSON is nested deeper than ${MAX_DEPTH}`, NARROW);
		throw thrown;
	}
	return found;
};
const NARROW = "use a path that looks at less";
const PLAIN = /^\$(?:\.[A-Za-z_]\w*|\[(?:0|[1-9]\d{0,8})\])*$/;
const isPlainPath = ((query) => query.length <= MAX_QUERY && (PLAIN$ready ??= __ready(PLAIN)).test(query));
const follow = ((query, value) => {
	let at = value;
	for (const [, name, place] of query.matchAll(/\.(\w+)|\[(\d+)\]/g)) {
		const key = name ?? place ?? "";
		if (typeof at !== "object" || at === null || Array.isArray(at) !== (name === void 0)) return [];
		if (!Object.hasOwn(at, key)) return [];
		at = at[key];
	}
	return [at];
});
const jsonComparisons = (() => require_params.comparisons().check(require_run._minLength(1, { error: "must hold at least one comparison" }), require_run.superRefine(async (list, context) => {
	for (const [index, { path }] of list.entries()) {
		const report = ((thrown) => void context.addIssue({
			code: "custom",
			message: require_last_resort.reasonOf(thrown),
			input: path,
			path: [index]
		}));
		if (!isPlainPath(path)) await compileJsonPath(path).catch(report);
	}
}), each(require_compare.comparable())));
const each = ((check) => {
	const element = require_run.array(require_run.custom().check(check));
	return require_run.superRefine(async (list, context) => {
		const { error } = await require_run.safeParseAsync(element, list);
		for (const { message, path } of error?.issues ?? []) context.addIssue({
			code: "custom",
			message,
			input: list,
			path
		});
	});
});
const compileJsonPath = async (query) => {
	if (query.length > MAX_QUERY) throw new require_last_resort.ConfigurationError(`a JSON path has at most ${MAX_QUERY} characters`);
	environment ??= createEnvironment();
	if ((__pattern0 ??= __ready(/\b(?:match|search)\b/)).test(query)) engine ??= (await Promise.resolve().then((() => require("./re2js.js")))).RE2JS;
	try {
		return (await environment).compile(query);
	} catch (thrown) {
		throw new require_last_resort.ConfigurationError(`${JSON.stringify(require_compare.clip(query))} is no JSONPath: ${require_last_resort.reasonOf(thrown)}`);
	}
};
let environment;
let engine;
const createEnvironment = async () => {
	const { JSONPathEnvironment, FunctionExpressionType: type } = await Promise.resolve().then((() => require("./json-p3.js")));
	const test = ((text, source, whole) => {
		if (!engine || typeof text !== "string" || typeof source !== "string" || source.length > 1e3) return false;
		try {
			const compiled = engine.compile(source);
			return whole ? compiled.testExact(text) : compiled.test(text);
		} catch {
			return false;
		}
	});
	const define = ((whole) => ({
		argTypes: [type.ValueType, type.ValueType],
		returnType: type.LogicalType,
		call: ((text, source) => test(text, source, whole))
	}));
	const created = new JSONPathEnvironment({ maxRecursionDepth: MAX_DEPTH });
	created.functionRegister.set("match", define(true));
	created.functionRegister.set("search", define(false));
	return created;
};

Object.defineProperty(exports, "JSON_PATH_WORDS", {
  enumerable: true,
  get: function () {
    return JSON_PATH_WORDS;
  }
});
Object.defineProperty(exports, "each", {
  enumerable: true,
  get: function () {
    return each;
  }
});
Object.defineProperty(exports, "jsonComparisons", {
  enumerable: true,
  get: function () {
    return jsonComparisons;
  }
});
Object.defineProperty(exports, "jsonPath", {
  enumerable: true,
  get: function () {
    return jsonPath;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var PLAIN$ready, __pattern0;
