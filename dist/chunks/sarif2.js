const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_artifact = require("./artifact.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_rules = require("./rules.js");
const require_run = require("./run.js");

// src/verify/verifiers/sarif.ts
const levels = [
	"error",
	"warning",
	"note"
];
const limit = 5e7;
const none = {
	op: "=",
	value: 0
};
const counted = ((level) => require_run.optional(require_params.comparison().check(require_compare.comparable())));
var sarif_default = require_run.defineVerifier({
	kind: "sarif",
	params: require_run.strictObject({
		path: require_params.oneOrMore(require_files.glob()),
		tool: require_run.optional(require_run.string().check(require_run._minLength(1))),
		error: counted("error"),
		warning: counted("warning"),
		note: counted("note")
	}),
	needs: ["files"],
	permission: null,
	remedy: "Mend what the analysis found, or suppress it with a reason.",
	async verify({ path, tool, ...given }, { files }) {
		const reports = await require_artifact.readArtifacts(files, path, [], limit);
		if (!Array.isArray(reports)) return reports;
		const runs = [];
		for (const report of reports) {
			const found = runsOf(report.text);
			if (typeof found === "string") return {
				status: "failed",
				reason: `\`${report.path}\` ${found}`
			};
			runs.push(...found);
		}
		const chosen = runs.filter(((run) => tool === void 0 || toolOf(run).toLowerCase() === tool.toLowerCase()));
		if (chosen.length === 0) return {
			status: "failed",
			reason: `there is no run of ${tool ?? "any tool"}`
		};
		const broken = chosen.find(((run) => require_rules.listOf(run["invocations"]).some(((each) => require_rules.mapOf(each)["executionSuccessful"] === false))));
		if (broken) return {
			status: "unverifiable",
			reason: `${toolOf(broken)} did not finish its analysis`
		};
		const asked = levels.some(((level) => given[level])) ? given : { error: none };
		const said = [];
		for (const level of levels) {
			const wanted = asked[level];
			if (!wanted) continue;
			const { holds, text } = await require_compare.compare(chosen.flatMap(((run) => openResults(run, level))).length, wanted);
			if (!holds) return {
				status: "failed",
				reason: `the number of results of level ${level} ${text}`
			};
			said.push(`the number of results of level ${level} ${text}`);
		}
		return {
			status: "passed",
			evidence: `${[...new Set(chosen.map(toolOf))].join(", ")}: ${said.join(", ")}`
		};
	}
});
const runsOf = ((text) => {
	try {
		const { runs } = require_rules.mapOf(JSON.parse(text));
		return Array.isArray(runs) && runs.length > 0 ? runs.map(require_rules.mapOf) : "holds no run";
	} catch (error) {
		return `is no valid JSON: ${require_last_resort.reasonOf(error)}`;
	}
});
const driver = ((run) => require_rules.mapOf(require_rules.mapOf(run["tool"])["driver"]));
const toolOf = ((run) => String(driver(run)["name"] ?? "a tool without name"));
const openResults = ((run, level) => require_rules.listOf(run["results"]).map(require_rules.mapOf).filter(((result) => {
	if (require_rules.listOf(result["suppressions"]).some(((each) => (require_rules.mapOf(each)["status"] ?? "accepted") === "accepted")) || result["baselineState"] === "absent" || (result["kind"] ?? "fail") !== "fail") return false;
	return levelOf(run, result) === level;
})));
const levelOf = ((run, result) => {
	if (result["level"] !== void 0) return result["level"];
	const all = require_rules.listOf(driver(run)["rules"]).map(require_rules.mapOf);
	const id = result["ruleId"] ?? require_rules.mapOf(result["rule"])["id"];
	const index = result["ruleIndex"] ?? require_rules.mapOf(result["rule"])["index"];
	const rule = typeof index === "number" && index >= 0 ? all[index] : all.find(((each) => each["id"] === id));
	return require_rules.mapOf(rule?.["defaultConfiguration"])["level"] ?? "warning";
});

exports.default = sarif_default;