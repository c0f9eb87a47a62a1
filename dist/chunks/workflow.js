import "./rolldown-runtime.js";
import { c as describe, n as _default, v as strictObject } from "./schemas.js";
import { r as glob } from "./files.js";
import { a as oneOrMore } from "./params.js";
import { a as readYamlFiles, i as mapOf, n as holdRules, o as ruleNames, r as listOf } from "./rules.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/workflow.ts
const steps = ({ job }) => listOf(job["steps"]).map(mapOf);
const usesOf = (each) => [each.job["uses"], ...steps(each).map((step) => step["uses"])].filter((uses) => typeof uses === "string");
/** Texts of an event that its sender chooses. */
const chosen = /\bgithub\.head_ref|\bgithub\.event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.\w+))|comment\.body|review(?:_comment)?\.body|pages\b|commits\b|head_commit\.(?:message|author)|discussion\.(?:title|body)|workflow_run\.(?:head_branch|head_commit))/;
const isBuiltFromEvent = (script) => [...String(script ?? "").matchAll(/\$\{\{(.*?)\}\}/gs)].some(([, expression = ""]) => chosen.test(expression.replaceAll(/\[\s*'(\w+)'\s*\]/g, ".$1")));
const rules = {
	pinned: (each) => usesOf(each).filter((uses) => !uses.startsWith("./") && !/@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses)).map((uses) => `\`${uses}\` is not pinned to a commit`),
	permissions({ workflow, job }) {
		const granted = job["permissions"] ?? workflow["permissions"];
		if (granted === void 0) return ["names no permissions"];
		return granted === "write-all" ? ["is granted every permission"] : [];
	},
	timeout: ({ job }) => job["uses"] !== void 0 || typeof job["timeout-minutes"] === "number" || typeof job["timeout-minutes"] === "string" ? [] : ["has no timeout-minutes"],
	injection: (each) => steps(each).filter((step) => isBuiltFromEvent(step["run"]) || isBuiltFromEvent(mapOf(step["with"])["script"])).map((step) => `the script of ${String(step["name"] ?? step["id"] ?? "a step")} is built from what others write`)
};
var workflow_default = defineVerifier({
	kind: "workflow",
	summary: "GitHub workflows are written safely.",
	lifecycle: "stable",
	params: strictObject({
		path: _default(oneOrMore(glob()), [".github/workflows/*.{yml,yaml}"]).check(describe("Globs of workflow files.")),
		require: ruleNames(rules, [
			"pinned",
			"permissions",
			"injection"
		]).check(describe("Rules that have to hold."))
	}),
	needs: ["files"],
	permission: null,
	passes: "Every job of every workflow keeps the rules: `pinned` (actions and reusable workflows are named by full commit, images by digest; local ones are free), `permissions` (the job or its workflow names them, and not `write-all`), `timeout` (`timeout-minutes` is set), `injection` (no `run` or `script` is built from a title, body, branch name or message of the event).",
	fails: "A job breaks a rule, a workflow is no valid YAML, or there is no workflow.",
	unverifiable: "A workflow is over 1 MB or a link.",
	remedy: "Mend the job the reason names.",
	examples: [
		"workflow",
		"workflow require=pinned",
		"workflow path=.github/workflows/release.yml require=timeout"
	],
	async verify({ path, require }, { files }) {
		const found = await readYamlFiles(files, path);
		if (!Array.isArray(found)) return found;
		const jobs = found.flatMap(({ path: file, document }) => Object.entries(mapOf(mapOf(document)["jobs"])).map(([name, job]) => ({
			place: `\`${file}\`, job ${name}`,
			value: {
				workflow: mapOf(document),
				job: mapOf(job)
			}
		})));
		return holdRules(jobs, rules, require, "job");
	}
});

export { workflow_default as default };