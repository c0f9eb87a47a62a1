const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");

// src/verify/verifiers/ci.ts
const name = (() => require_run.string().check(require_run._minLength(1), require_run._maxLength(200)));
const shown = 5;
var ci_default = require_run.defineVerifier({
	kind: "ci",
	summary: "The checks of the commit are green.",
	lifecycle: "stable",
	params: require_run.strictObject({
		check: require_run.optional(require_params.oneOrMore(name()).check(require_run.describe("Names of check runs or statuses, `*` for any text; without it all there are."))),
		ignore: require_run._default(require_params.oneOrMore(name()), []).check(require_run.describe("Names that do not count, `*` for any text.")),
		branch: require_run.optional(require_run.string().check(require_run._minLength(1), require_run.describe("Judge the tip of this branch instead of the commit at hand.")))
	}),
	needs: ["github"],
	permission: "checks: read, statuses: read",
	passes: "Every check run and commit status of the head commit that counts has succeeded, and there is at least one; with `check`, each name has at least one. Without `check`, what was skipped or is neutral does not count. The job the gate runs in, other jobs of its name and what the gate publishes are left out.",
	fails: "A check failed, was cancelled, timed out or wants an action (a cancelled one that ran again does not count); one named by `check` was skipped, is neutral, or is absent while nothing is running; or none has succeeded. A red check that ran again, in the same workflow on the same event, counts as it ended last; without `actions: read` only when it was run again by hand.",
	unverifiable: "A check is still running, and none is red. Let the job of the gate need the others, or have the check look again (`retry=10 retry-delay=30s`). The token may not read checks or statuses.",
	remedy: "Repair what the red check complains of, or run it again.",
	examples: [
		"ci",
		"ci check=\"build (*)\" retry=10 retry-delay=30s",
		"ci ignore=codecov/* branch=main"
	],
	async verify({ check, ignore, branch }, { github }) {
		const all = (await github.checks(branch ?? null)).filter(((each) => !ignore.some(fits(each))));
		const chosen = check ? all.filter(((each) => check.some(fits(each)))) : all;
		const missing = (check ?? []).filter(((wanted) => !all.some(((each) => fits(each)(wanted)))));
		const red = chosen.filter((({ state }) => state === "failed" || state === "skipped" && check !== void 0));
		if (red.length > 0) return {
			status: "failed",
			reason: list(red)
		};
		const running = (missing.length > 0 ? all : chosen).filter((({ state }) => state === "pending"));
		if (running.length > 0) return {
			status: "unverifiable",
			reason: `not finished: ${list(running)}`,
			remedy: "let the job of the gate need the others, or add retry=10 retry-delay=30s to the check"
		};
		if (missing.length > 0) return {
			status: "failed",
			reason: `no check is named ${missing.map(((each) => `\`${require_compare.clip(each, 80)}\``)).join(", ")}`
		};
		const green = chosen.filter((({ state }) => state === "passed"));
		if (green.length === 0) return {
			status: "failed",
			reason: "no check has run on the commit"
		};
		return {
			status: "passed",
			evidence: list(green)
		};
	}
});
const fits = ((fact) => ((pattern) => require_run.matchName(require_run.parseSegment(pattern.replaceAll(/[\\?[\]]/g, "\\$&")), fact.name)));
const list = ((facts) => {
	return `${facts.slice(0, shown).map((({ name, says }) => `\`${require_compare.clip(name, 80)}\` ${says}`)).join(", ")}${facts.length > shown ? ` and ${facts.length - shown} more` : ""}`;
});

exports.default = ci_default;