const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/environment.ts
var environment_default = require_run.defineVerifier({
	kind: "environment",
	params: require_run.strictObject({
		name: require_run.string().check(require_run._minLength(1), require_run._maxLength(255)),
		protected: require_run.optional(require_run.literal(true)),
		reviewers: require_run.optional(require_run.int().check(require_run._gte(1), require_run._lte(6))),
		"no-self-review": require_run.optional(require_run.literal(true)),
		wait: require_run.optional(require_params.comparison().check(require_compare.comparable("ms"))),
		branches: require_run.optional(require_run._enum([
			"restricted",
			"protected",
			"selected"
		]))
	}),
	needs: ["github"],
	permission: "actions: read",
	remedy: "Set the environment up under Settings, Environments.",
	async verify({ name, reviewers = 0, wait, branches, ...flags }, { github }) {
		const found = (await github.environments()).find(((each) => each.name.toLowerCase() === name.toLowerCase()));
		const title = `environment \`${require_compare.clip(name, 80)}\``;
		if (!found) return {
			status: "failed",
			reason: `there is no ${title}`
		};
		const lacks = [];
		if (flags.protected && found.rules.length === 0) lacks.push("no protection rule");
		if (found.reviewers < reviewers) lacks.push(`${found.reviewers} of ${reviewers} reviewers`);
		if (flags["no-self-review"] && !found.noSelfReview) lacks.push("no ban on approving one’s own deployment");
		if (branches === "restricted" ? found.branches === "any" : branches && found.branches !== branches) lacks.push(`${found.branches} branches that may deploy`);
		if (wait && !(await require_compare.compare(found.wait, wait, "ms")).holds) lacks.push(`a wait of ${require_compare.describeDuration(found.wait)}`);
		if (lacks.length > 0) return {
			status: "failed",
			reason: `the ${title} has ${lacks.join(", ")}`
		};
		return {
			status: "passed",
			evidence: `the ${title} exists with ${found.rules.join(", ") || "no protection rule"}`
		};
	}
});

exports.default = environment_default;