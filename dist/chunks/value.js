const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_compare = require("./compare.js");
const require_data = require("./data.js");
const require_files = require("./files.js");
const require_json_path = require("./json-path.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/value.ts
const toJsonPath = ((text) => text.startsWith("$") ? text : `$${text.split(".").map(((name) => (__pattern0 ??= __ready(/^\d+$/)).test(name) ? `[${name}]` : `[${JSON.stringify(name)}]`)).join("")}`);
const query = ((pathOf) => require_run.superRefine(async (holder, context) => {
	await require_json_path.jsonPath(toJsonPath(pathOf(holder)), null).catch(((thrown) => context.addIssue({
		code: "custom",
		message: require_last_resort.reasonOf(thrown),
		input: holder
	})));
}));
const place = (() => require_params.oneOrMore(require_run.string().check(require_run._minLength(1), query(((text) => text)))));
const assertions = (() => require_params.comparisons().check(require_run._minLength(1), require_json_path.each(require_compare.comparable()), require_json_path.each(query((({ path }) => path)))));
var value_default = require_run.defineVerifier({
	kind: "value",
	params: require_run.strictObject({
		path: require_params.path(),
		format: require_run.optional(require_run._enum(require_data.FORMATS)),
		at: require_run.optional(assertions()),
		has: require_run.optional(place()),
		lacks: require_run.optional(place())
	}).check(require_run.refine(((given) => Boolean(given.at ?? given.has ?? given.lacks)), { error: "needs something to assert: at.PATH=VALUE, has or lacks" }), require_run.refine(((given) => given.format !== void 0 || require_data.formatOf(given.path) !== null), { error: "needs a format (json, yaml or toml): the file name tells none" })),
	needs: ["files"],
	permission: null,
	remedy: "Correct the value in the file.",
	async verify({ path, format, at = [], has = [], lacks = [] }, { files }) {
		const documents = await require_data.readData(files, path, format ?? require_data.formatOf(path) ?? "json");
		if (!Array.isArray(documents)) return documents;
		const find = async (text) => (await Promise.all(documents.map(((document) => require_json_path.jsonPath(toJsonPath(text), document))))).flat();
		const failed = ((reason) => ({
			status: "failed",
			reason: `\`${path}\`: ${reason}`
		}));
		if (documents.length === 0) return failed("is empty");
		const evidence = [];
		for (const comparison of at) {
			const found = await find(comparison.path);
			if (found.length === 0) return failed(`nothing at ${comparison.path}`);
			for (const value of found) {
				const { holds, text } = await require_compare.compare(value, comparison);
				const shown = require_files.isSensitive(path) ? `is ${holds ? "" : "not "}as wanted` : text;
				if (!holds) return failed(`${comparison.path} ${shown}`);
				evidence.push(`${comparison.path} ${shown}`);
			}
		}
		for (const text of has) {
			if ((await find(text)).length === 0) return failed(`nothing at ${text}`);
			evidence.push(`has ${text}`);
		}
		for (const text of lacks) {
			if ((await find(text)).length > 0) return failed(`has ${text}`);
			evidence.push(`lacks ${text}`);
		}
		return {
			status: "passed",
			evidence: `\`${path}\`: ${[...new Set(evidence)].slice(0, 5).join(", ")}`
		};
	}
});

exports.default = value_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
