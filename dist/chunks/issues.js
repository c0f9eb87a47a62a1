const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/issues.ts
const none = {
	op: "=",
	value: 0
};
const text = (() => require_run.string().check(require_run._minLength(1), require_run._maxLength(200)));
const label = (() => text().check(require_run.refine(((name) => !name.includes(",")), { error: "must be one label, without a comma" })));
var issues_default = require_run.defineVerifier({
	kind: "issues",
	params: require_run.strictObject({
		label: require_run.optional(require_params.oneOrMore(label())),
		count: require_run.optional(require_params.comparison().check(require_compare.comparable())),
		milestone: require_run.optional(text())
	}).check(require_run.refine(((given) => given.label !== void 0 || given.milestone !== void 0), { error: "needs a label or a milestone" }), require_run.refine(((given) => given.count === void 0 || given.label !== void 0), { error: "count needs a label" })),
	needs: ["github"],
	permission: "issues: read",
	remedy: "Settle the issues, or move them out of the milestone and close it.",
	async verify({ label: labels = [], count = none, milestone }, { github }) {
		const said = [];
		for (const name of labels) {
			const shown = `label \`${require_compare.clip(name, 80)}\``;
			const open = await github.openIssues(name);
			const { holds, text: compared } = await require_compare.compare(open, count);
			if (!holds) return {
				status: "failed",
				reason: `the number of open issues with the ${shown} ${compared}`
			};
			if (open === 0 && !hasLabel(await github.labels(), name)) return {
				status: "unverifiable",
				reason: `there is no ${shown}`,
				remedy: "correct the name, or make the label"
			};
			said.push(`the number of open issues with the ${shown} ${compared}`);
		}
		if (milestone !== void 0) {
			const shown = `milestone \`${require_compare.clip(milestone, 80)}\``;
			const found = (await github.milestones()).find((({ title }) => title === milestone));
			if (!found) return {
				status: "failed",
				reason: `there is no ${shown}`
			};
			if (!found.closed) return {
				status: "failed",
				reason: `the ${shown} is open`
			};
			if (found.open > 0) return {
				status: "failed",
				reason: `the ${shown} was closed with ${found.open} open in it`
			};
			said.push(`the ${shown} is closed`);
		}
		return {
			status: "passed",
			evidence: said.join(", ")
		};
	}
});
const hasLabel = ((labels, name) => labels.some(((each) => each.toLowerCase() === name.toLowerCase())));

exports.default = issues_default;