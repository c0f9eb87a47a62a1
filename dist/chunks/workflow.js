const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_rules = require("./rules.js");
const require_run = require("./run.js");

// src/verify/verifiers/workflow.ts
const steps = (({ job }) => require_rules.listOf(job["steps"]).map(require_rules.mapOf));
const usesOf = ((each) => [each.job["uses"], ...steps(each).map(((step) => step["uses"]))].filter(((uses) => typeof uses === "string")));
const chosen = /\bgithub\.head_ref|\bgithub\.event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.\w+))|comment\.body|review(?:_comment)?\.body|pages\b|commits\b|head_commit\.(?:message|author)|discussion\.(?:title|body)|workflow_run\.(?:head_branch|head_commit))/;
const isBuiltFromEvent = ((script) => [...String(script ?? "").matchAll(/\$\{\{(.*?)\}\}/gs)].some((([, expression = ""]) => (chosen$ready ??= __ready(chosen)).test(expression.replaceAll(/\[\s*'(\w+)'\s*\]/g, ".$1")))));
const rules = {
	pinned: ((each) => usesOf(each).filter(((uses) => !uses.startsWith("./") && !(__pattern0 ??= __ready(/@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/)).test(uses))).map(((uses) => `\`${uses}\` is not pinned to a commit`))),
	permissions({ workflow, job }) {
		const granted = job["permissions"] ?? workflow["permissions"];
		if (granted === void 0) return ["names no permissions"];
		return granted === "write-all" ? ["is granted every permission"] : [];
	},
	timeout: (({ job }) => job["uses"] !== void 0 || typeof job["timeout-minutes"] === "number" || typeof job["timeout-minutes"] === "string" ? [] : ["has no timeout-minutes"]),
	injection: ((each) => steps(each).filter(((step) => isBuiltFromEvent(step["run"]) || isBuiltFromEvent(require_rules.mapOf(step["with"])["script"]))).map(((step) => `the script of ${String(step["name"] ?? step["id"] ?? "a step")} is built from what others write`)))
};
var workflow_default = require_run.defineVerifier({
	kind: "workflow",
	params: require_run.strictObject({
		path: require_run._default(require_params.oneOrMore(require_files.glob()), [".github/workflows/*.{yml,yaml}"]),
		require: require_rules.ruleNames(rules, [
			"pinned",
			"permissions",
			"injection"
		])
	}),
	needs: ["files"],
	permission: null,
	remedy: "Mend the job the reason names.",
	async verify({ path, require: require$1 }, { files }) {
		const found = await require_rules.readYamlFiles(files, path);
		if (!Array.isArray(found)) return found;
		const jobs = found.flatMap((({ path: file, document }) => Object.entries(require_rules.mapOf(require_rules.mapOf(document)["jobs"])).map((([name, job]) => ({
			place: `\`${file}\`, job ${name}`,
			value: {
				workflow: require_rules.mapOf(document),
				job: require_rules.mapOf(job)
			}
		})))));
		return require_rules.holdRules(jobs, rules, require$1, "job");
	}
});

exports.default = workflow_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var chosen$ready, __pattern0;
