import { i as __toESM } from "./rolldown-runtime.js";
import { n as Refusal, r as reasonOf, t as ConfigurationError } from "./errors.js";
import { D as _minLength, a as array, b as superRefine, s as custom, z as safeParseAsync } from "./schemas.js";
import { n as comparable, t as clip } from "./compare.js";
import { n as comparisons } from "./params.js";

// src/verify/json-path.ts
const MAX_QUERY = 500;
const MAX_NODES = 1e3;
const MAX_DEPTH = 500;
/** For documentation, wherever a kind takes JSON paths. */
const JSON_PATH_WORDS = "Paths are RFC 9535 JSONPath. Every value a path finds must satisfy the comparison; a path that finds nothing satisfies none, not even != and !~.";
/**
* The values an RFC 9535 query finds. Throws `ConfigurationError` for a query that is no JSONPath or over 500
* characters, `Refusal` when it finds more than 1,000 values or the value is nested deeper than 500.
*/
const jsonPath = async (query, value) => {
	const compiled = await compileJsonPath(query);
	const found = [];
	try {
		for (const node of compiled.lazyQuery(value)) if (found.push(node.value) > MAX_NODES) throw new Refusal(`${query} finds over ${MAX_NODES} values`, NARROW);
	} catch (thrown) {
		if (thrown instanceof Error && thrown.name === "JSONPathRecursionLimitError") throw new Refusal(`the JSON is nested deeper than ${MAX_DEPTH}`, NARROW);
		throw thrown;
	}
	return found;
};
const NARROW = "use a path that looks at less";
/** Comparisons by JSON path, each with a valid path and comparison. Parse with `safeParseAsync`. */
const jsonComparisons = () => comparisons().check(_minLength(1, { error: "must hold at least one comparison" }), superRefine(async (list, context) => {
	for (const [index, { path }] of list.entries()) {
		const report = (thrown) => void context.addIssue({
			code: "custom",
			message: reasonOf(thrown),
			input: path,
			path: [index]
		});
		await compileJsonPath(path).catch(report);
	}
}), each(comparable()));
/** Runs a check on every element of a list. */
const each = (check) => {
	const element = array(custom().check(check));
	return superRefine(async (list, context) => {
		const { error } = await safeParseAsync(element, list);
		for (const { message, path } of error?.issues ?? []) context.addIssue({
			code: "custom",
			message,
			input: list,
			path
		});
	});
};
const compileJsonPath = async (query) => {
	if (query.length > MAX_QUERY) throw new ConfigurationError(`a JSON path has at most ${MAX_QUERY} characters`);
	environment ??= createEnvironment();
	try {
		return (await environment).compile(query);
	} catch (thrown) {
		throw new ConfigurationError(`${JSON.stringify(clip(query))} is no JSONPath: ${reasonOf(thrown)}`);
	}
};
let environment;
/** The library's own `match` and `search` run on backtracking regular expressions, with patterns from the document. */
const createEnvironment = async () => {
	const [{ JSONPathEnvironment, FunctionExpressionType: type }, { RE2JS }] = await Promise.all([import("./json-p3.cjs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./build.js")]);
	const test = (text, source, whole) => {
		if (typeof text !== "string" || typeof source !== "string" || source.length > 1e3) return false;
		try {
			const compiled = RE2JS.compile(source);
			return whole ? compiled.testExact(text) : compiled.test(text);
		} catch {
			return false;
		}
	};
	const define = (whole) => ({
		argTypes: [type.ValueType, type.ValueType],
		returnType: type.LogicalType,
		call: (text, source) => test(text, source, whole)
	});
	const created = new JSONPathEnvironment({ maxRecursionDepth: MAX_DEPTH });
	created.functionRegister.set("match", define(true));
	created.functionRegister.set("search", define(false));
	return created;
};

export { jsonPath as i, each as n, jsonComparisons as r, JSON_PATH_WORDS as t };