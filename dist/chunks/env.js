const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");

// src/verify/verifiers/env.ts
const placeholder = /^(?:change[-_ ]?me.*|replace[-_ ]?me.*|to[-_ ]?do|tbd|fixme|x{3,}|\*{3,}|\.{3}|placeholder|example|your[-_ ].*|my[-_ ]?(?:secret|password|key|token)|<.*>|\$\{.*\}|\{\{.*\}\}|null|undefined|none)$/i;
const name = (() => require_run.string().check(require_run._regex((__pattern0 ??= __ready(/^[A-Za-z_][A-Za-z0-9_]*$/)), { error: "must be the name of a variable, such as DATABASE_URL" })));
var env_default = require_run.defineVerifier({
	kind: "env",
	params: require_run.strictObject({
		name: require_params.oneOrMore(name()),
		"documented-in": require_run.optional(require_params.path()),
		value: require_run.optional(require_params.comparison().check(require_compare.comparable())),
		length: require_run.optional(require_params.comparison().check(require_compare.comparable()))
	}).check(require_run.refine(((given) => given["documented-in"] === void 0 || (given.value ?? given.length) === void 0), { error: "documented-in speaks of the template; value and length of the job: use two checks" }), require_run.refine(((given) => given.value === void 0 || !given.name.some(require_run.namesSecret)), { error: "the value of a variable whose name says it is secret is not compared; its length may be" })),
	needs: ["env", "files"],
	permission: null,
	remedy: "Set the variable under `env` of the workflow step, or add it to the template.",
	verify: ((params, { env, files }) => params["documented-in"] === void 0 ? inJob(params, env) : inTemplate(params.name, params["documented-in"], files))
});
const inJob = async (params, env) => {
	for (const each of params.name) {
		const value = env.get(each);
		if (value === void 0) return {
			status: "failed",
			elsewhere: true,
			reason: `\`${each}\` is not set in this job`
		};
		const problem = await weakness(value, params.value, params.length);
		if (problem) return {
			status: "failed",
			reason: `\`${each}\` ${problem}`
		};
	}
	return {
		status: "passed",
		evidence: `${params.name.map(((each) => `\`${each}\``)).join(", ")} ${params.name.length === 1 ? "is" : "are"} set`
	};
};
const weakness = async (value, wanted, length) => {
	if (value.trim() === "") return "is blank";
	if ((placeholder$ready ??= __ready(placeholder)).test(value.trim())) return "is a placeholder";
	if (wanted && !(await require_compare.compare(value, wanted)).holds) return `does not hold ${require_compare.describeComparison(wanted)}`;
	const long = length && await require_compare.compare([...value].length, length);
	return long && !long.holds ? `has a length that ${long.text}` : null;
};
const inTemplate = async (names, template, files) => {
	const text = await require_files.readText(files, template);
	if (typeof text !== "string") return text;
	const documented = new Set([...text.matchAll(/^[\s#]*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]/gm)].map((([, found]) => found)));
	const missing = names.filter(((each) => !documented.has(each))).map(((each) => `\`${each}\``));
	if (missing.length === 0) return {
		status: "passed",
		evidence: `\`${template}\` names ${names.map(((each) => `\`${each}\``)).join(", ")}`
	};
	return {
		status: "failed",
		reason: `\`${template}\` does not name ${missing.join(", ")}`,
		remedy: `add it to \`${template}\``
	};
};

exports.default = env_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var placeholder$ready, __pattern0;
