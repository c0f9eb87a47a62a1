const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/glob.ts
const shown = 3;
const any = {
	op: ">=",
	value: 1
};
var glob_default = require_run.defineVerifier({
	kind: "glob",
	params: require_run.strictObject({
		pattern: require_params.oneOrMore(require_files.glob()),
		ignore: require_run.optional(require_params.oneOrMore(require_files.glob())),
		count: require_run.optional(require_params.comparison().check(require_compare.comparable()))
	}),
	needs: ["files"],
	permission: null,
	remedy: "Add the files, or correct the pattern.",
	async verify({ pattern, ignore, count = any }, { files }) {
		const found = await files.find(pattern, ignore);
		const name = pattern.map(((each) => `\`${each}\``)).join(", ");
		const wantsNone = count.op === "=" && count.value === 0;
		if (found.length === 0 && wantsNone && (await files.find(["**"])).length === 0) return {
			status: "unverifiable",
			reason: `${files.name} has no files`,
			remedy: "check the repository out first"
		};
		const { holds } = await require_compare.compare(found.length, count);
		const matches = `${found.length} ${found.length === 1 ? "file matches" : "files match"} ${name}`;
		if (!holds || found.length === 0 && !wantsNone) return {
			status: "failed",
			reason: `${matches}, expected ${require_compare.describeComparison(count)}${list(found, wantsNone)}`
		};
		return {
			status: "passed",
			evidence: `${matches}${list(found, found.length > 0)}`
		};
	}
});
const list = ((paths, wanted) => {
	if (!wanted) return "";
	const more = paths.length > shown ? ` and ${paths.length - shown} more` : "";
	return `: ${paths.slice(0, shown).map(((path) => `\`${path}\``)).join(", ")}${more}`;
});

exports.default = glob_default;