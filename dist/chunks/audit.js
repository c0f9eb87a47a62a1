const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_artifact = require("./artifact.js");
const require_rules = require("./rules.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/audits.ts
const SEVERITIES = [
	"critical",
	"high",
	"moderate",
	"low",
	"unknown"
];
const parseAudit = ((text) => {
	const value = JSON.parse(text);
	const report = require_rules.mapOf(value);
	if (report["error"] !== void 0) throw new require_last_resort.Refusal("the audit itself failed", "run it again and read its message");
	if (report["auditReportVersion"] !== void 0) return fromNpm(report);
	if (report["advisories"] !== void 0 && report["metadata"] !== void 0) return fromPnpm(report);
	if (Array.isArray(report["dependencies"])) return fromPip(report);
	if (Array.isArray(report["results"])) return fromOsv(report);
	throw new SyntaxError("it is no report of npm audit, pnpm audit, pip-audit or osv-scanner");
});
const severityOf = ((value) => {
	const word = String(value).toLowerCase();
	if (word === "medium") return "moderate";
	return SEVERITIES.find(((severity) => severity === word)) ?? "unknown";
});
const severityOfScore = ((score) => {
	if (!(score > 0)) return "unknown";
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	return score >= 4 ? "moderate" : "low";
});
const fromNpm = ((report) => {
	const total = require_rules.mapOf(require_rules.mapOf(report["metadata"])["dependencies"])["total"];
	return {
		tool: "npm audit",
		packages: typeof total === "number" ? total : null,
		vulnerable: Object.entries(require_rules.mapOf(report["vulnerabilities"])).filter((([, each]) => require_rules.mapOf(each)["severity"] !== "info")).map((([name, each]) => ({
			name,
			severity: severityOf(require_rules.mapOf(each)["severity"])
		})))
	};
});
const fromPnpm = ((report) => {
	const { totalDependencies, dependencies } = require_rules.mapOf(report["metadata"]);
	const total = totalDependencies ?? dependencies;
	return {
		tool: "pnpm audit",
		packages: typeof total === "number" ? total : null,
		vulnerable: Object.values(require_rules.mapOf(report["advisories"])).map(require_rules.mapOf).filter(((each) => each["severity"] !== "info")).map(((each) => ({
			name: String(each["module_name"]),
			severity: severityOf(each["severity"])
		})))
	};
});
const fromPip = ((report) => {
	const all = require_rules.listOf(report["dependencies"]).map(require_rules.mapOf);
	const skipped = all.find(((each) => each["skip_reason"] !== void 0));
	if (skipped) throw new require_last_resort.Refusal(`the audit passed over ${String(skipped["name"])}`);
	return {
		tool: "pip-audit",
		packages: all.length,
		vulnerable: all.flatMap((({ name, vulns }) => require_rules.listOf(vulns).map((() => ({
			name: String(name),
			severity: "unknown"
		})))))
	};
});
const fromOsv = ((report) => {
	const packages = require_rules.listOf(report["results"]).flatMap(((result) => require_rules.listOf(require_rules.mapOf(result)["packages"]).map(require_rules.mapOf)));
	if (packages.length === 0) throw new require_last_resort.Refusal("osv-scanner lists no package", "run it with --all-packages");
	return {
		tool: "osv-scanner",
		packages: packages.length,
		vulnerable: packages.flatMap(((each) => osvGroups(each).map(((severity) => ({
			name: String(require_rules.mapOf(each["package"])["name"]),
			severity
		})))))
	};
});
const osvGroups = ((entry) => {
	const groups = require_rules.listOf(entry["groups"]).map(require_rules.mapOf);
	if (groups.length > 0) return groups.map(((group) => severityOfScore(Number(group["max_severity"]))));
	return require_rules.listOf(entry["vulnerabilities"]).map(((each) => severityOf(require_rules.mapOf(require_rules.mapOf(each)["database_specific"])["severity"])));
});

// src/verify/verifiers/audit.ts
const usual = [
	"npm-audit.json",
	"audit.json",
	"pip-audit.json",
	"osv.json",
	"osv-results.json"
];
const limit = 5e7;
const none = {
	op: "=",
	value: 0
};
const shown = 3;
var audit_default = require_run.defineVerifier({
	kind: "audit",
	params: require_run.strictObject({
		path: require_run.optional(require_params.oneOrMore(require_files.glob())),
		severity: require_run._default(require_run._enum([
			"critical",
			"high",
			"moderate",
			"low"
		]), "low"),
		count: require_run.optional(require_params.comparison().check(require_compare.comparable()))
	}),
	needs: ["files"],
	permission: null,
	remedy: "Update the dependency the reason names.",
	async verify({ path, severity, count = none }, { files }) {
		const reports = await require_artifact.readArtifacts(files, path, usual, limit);
		if (!Array.isArray(reports)) return reports;
		const audits = [];
		for (const report of reports) try {
			audits.push(parseAudit(report.text));
		} catch (error) {
			if (error instanceof require_last_resort.Refusal) throw error;
			return {
				status: "failed",
				reason: `\`${report.path}\` tells nothing: ${require_last_resort.reasonOf(error)}`
			};
		}
		const idle = audits.find((({ packages, vulnerable }) => packages === 0 && vulnerable.length === 0));
		if (idle) return {
			status: "failed",
			reason: `${idle.tool} looked at no package`
		};
		const counting = [...SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1), "unknown"];
		const found = audits.flatMap((({ vulnerable }) => vulnerable)).filter(((each) => counting.includes(each.severity)));
		const { holds } = await require_compare.compare(found.length, count);
		const tools = [...new Set(audits.map((({ tool }) => tool)))].join(", ");
		const names = found.slice(0, shown).map(((each) => `${each.name} (${each.severity})`));
		const more = found.length > shown ? ` and ${found.length - shown} more` : "";
		const said = `${tools}: ${found.length} of severity ${severity} or worse${names.length > 0 ? `: ${names.join(", ")}${more}` : ""}`;
		return holds ? {
			status: "passed",
			evidence: said
		} : {
			status: "failed",
			reason: said
		};
	}
});

exports.default = audit_default;