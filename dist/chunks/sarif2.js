import "./rolldown-runtime.js";
import { r as reasonOf } from "./errors.js";
import { D as _minLength, c as describe, m as optional, v as strictObject, y as string } from "./schemas.js";
import { t as readArtifacts } from "./artifact.js";
import { n as comparable, r as compare } from "./compare.js";
import { r as glob } from "./files.js";
import { a as oneOrMore, t as comparison } from "./params.js";
import { i as mapOf, r as listOf } from "./rules.js";
import { t as defineVerifier } from "./verifier.js";

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
const counted = (level) => optional(comparison().check(comparable(), describe(`Number of open results of level ${level}.`)));
var sarif_default = defineVerifier({
	kind: "sarif",
	summary: "A static analysis finds no more than wanted.",
	lifecycle: "stable",
	params: strictObject({
		path: oneOrMore(glob()).check(describe("SARIF 2.1.0 reports.")),
		tool: optional(string().check(_minLength(1), describe("Only the runs of this tool; they have to be there."))),
		error: counted("error"),
		warning: counted("warning"),
		note: counted("note")
	}),
	needs: ["files"],
	permission: null,
	passes: "The reports hold at least one run, every run ended well, and the number of open results compares as asked; with nothing asked there is none of level `error`. Suppressed results, those that are gone since the baseline and those that are no failure do not count.",
	fails: "There are other numbers of results, a report is not valid or has no run, or none of `tool`.",
	unverifiable: "There is no report, a run says that the tool did not finish, or a report is over 50 MB or a link.",
	remedy: "Mend what the analysis found, or suppress it with a reason.",
	examples: ["sarif path=results.sarif", "sarif path=\"reports/*.sarif\" tool=CodeQL error=0 warning<=5"],
	async verify({ path, tool, ...given }, { files }) {
		const reports = await readArtifacts(files, path, [], limit);
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
		const chosen = runs.filter((run) => tool === void 0 || toolOf(run).toLowerCase() === tool.toLowerCase());
		if (chosen.length === 0) return {
			status: "failed",
			reason: `there is no run of ${tool ?? "any tool"}`
		};
		const broken = chosen.find((run) => listOf(run["invocations"]).some((each) => mapOf(each)["executionSuccessful"] === false));
		if (broken) return {
			status: "unverifiable",
			reason: `${toolOf(broken)} did not finish its analysis`
		};
		const asked = levels.some((level) => given[level]) ? given : { error: none };
		const said = [];
		for (const level of levels) {
			const wanted = asked[level];
			if (!wanted) continue;
			const { holds, text } = await compare(chosen.flatMap((run) => openResults(run, level)).length, wanted);
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
const runsOf = (text) => {
	try {
		const { runs } = mapOf(JSON.parse(text));
		return Array.isArray(runs) && runs.length > 0 ? runs.map(mapOf) : "holds no run";
	} catch (error) {
		return `is no valid JSON: ${reasonOf(error)}`;
	}
};
const driver = (run) => mapOf(mapOf(run["tool"])["driver"]);
const toolOf = (run) => String(driver(run)["name"] ?? "a tool without name");
const openResults = (run, level) => listOf(run["results"]).map(mapOf).filter((result) => {
	if (listOf(result["suppressions"]).some((each) => (mapOf(each)["status"] ?? "accepted") === "accepted") || result["baselineState"] === "absent" || (result["kind"] ?? "fail") !== "fail") return false;
	return levelOf(run, result) === level;
});
/** SARIF 2.1.0, 3.27.10: the level of the result, else that of its rule, else warning. */
const levelOf = (run, result) => {
	if (result["level"] !== void 0) return result["level"];
	const all = listOf(driver(run)["rules"]).map(mapOf);
	const id = result["ruleId"] ?? mapOf(result["rule"])["id"];
	const index = result["ruleIndex"] ?? mapOf(result["rule"])["index"];
	const rule = typeof index === "number" && index >= 0 ? all[index] : all.find((each) => each["id"] === id);
	return mapOf(rule?.["defaultConfiguration"])["level"] ?? "warning";
};

export { sarif_default as default };