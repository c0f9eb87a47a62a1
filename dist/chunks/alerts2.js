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
	params: require_run.strictObject({
		source: require_run._default(require_params.oneOrMore(require_run._enum(SOURCES)), [...SOURCES]),
		severity: require_run._default(require_run._enum(SEVERITIES), "high")
	}),
	needs: ["github"],
	permission: "security-events: read",
	remedy: "Fix what the alerts name, or dismiss them with a reason.",
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