const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/alerts.ts
const SOURCES = [
	"code-scanning",
	"dependabot",
	"secret-scanning"
];
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
var alerts_default = require_run.defineVerifier({
	kind: "alerts",
	summary: "GitHub has no open security alerts that matter.",
	lifecycle: "stable",
	params: require_run.strictObject({
		source: require_run._default(require_params.oneOrMore(require_run._enum(SOURCES)), [...SOURCES]).check(require_run.describe("Whose alerts; without it those of all three.")),
		severity: require_run._default(require_run._enum(SEVERITIES), "high").check(require_run.describe("The lowest severity that counts; what a tool does not rate always does."))
	}),
	needs: ["github"],
	permission: "security-events: read",
	passes: "Every source can be read and has no open alert of `severity` or worse for the default branch. Code scanning goes by the security severity of a rule, else by its level (error is high, warning medium, note low); a leaked secret is critical.",
	fails: "An open alert counts. The reason names numbers only: who reads a report may not be one who may read alerts.",
	unverifiable: "A source is switched off, has analysed nothing yet, or may not be read, and no other has an alert that counts. Code scanning needs `security-events: read`; Dependabot and secret scanning need a token with `Dependabot alerts: read` and `Secret scanning alerts: read`, which the token of a job may not have.",
	remedy: "Fix what the alerts name, or dismiss them with a reason.",
	examples: [
		"alerts",
		"alerts source=code-scanning severity=medium",
		"alerts source=dependabot severity=critical"
	],
	async verify({ source, severity }, { github }) {
		const counting = [...SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1), "unknown"];
		const found = [];
		const refusals = [];
		for (const each of new Set(source)) try {
			const open = (await github.alerts(each)).filter(((rating) => counting.includes(rating)));
			if (open.length > 0) found.push(`${each} has ${open.length}`);
		} catch (thrown) {
			if (!(thrown instanceof require_last_resort.Refusal)) throw thrown;
			refusals.push(thrown);
		}
		const what = `open alerts of severity ${severity} or worse`;
		if (found.length > 0) return {
			status: "failed",
			reason: `${what}: ${found.join(", ")}`
		};
		if (refusals.length > 0) {
			const remedies = refusals.map((({ remedy }) => remedy)).filter(((remedy) => remedy !== void 0));
			throw new require_last_resort.Refusal(refusals.map((({ message }) => message)).join("; "), remedies.join("; ") || void 0);
		}
		return {
			status: "passed",
			evidence: `no ${what} in ${source.join(", ")}`
		};
	}
});

exports.default = alerts_default;