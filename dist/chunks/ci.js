const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");

// src/verify/verifiers/ci.ts
const name = (() => require_run.string().check(require_run._minLength(1), require_run._maxLength(200)));
const shown = 5;
var ci_default = require_run.defineVerifier({
	kind: "ci",
	params: require_run.strictObject({
		check: require_run.optional(require_params.oneOrMore(name())),
		ignore: require_run._default(require_params.oneOrMore(name()), []),
		branch: require_run.optional(require_run.string().check(require_run._minLength(1)))
	}),
	needs: ["github"],
	permission: "checks: read, statuses: read",
	remedy: "Repair what the red check complains of, or run it again.",
	async verify({ check, ignore, branch }, { github }) {
		const all = (await github.checks(branch ?? null)).filter(((each) => !ignore.some(fits(each))));
		const chosen = check ? all.filter(((each) => check.some(fits(each)))) : all;
		const missing = (check ?? []).filter(((wanted) => !all.some(((each) => fits(each)(wanted)))));
		const red = chosen.filter((({ state }) => state === "failed" || state === "skipped" && check !== void 0));
		if (red.length > 0) return {
			status: "failed",
			reason: list(red),
			settled: true
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