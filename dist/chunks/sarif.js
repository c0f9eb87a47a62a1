const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_version = require("./version.js");
const require_escape = require("./escape.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");

// src/report/sarif.ts
const mostResults = 25e3;
const longestMessage = 2e3;
const ruleTexts = {
	contradicted: "An item is marked done, but a check disproves it.",
	failing: "An open item is disproved by a check.",
	open: "An item is not done.",
	unknown: "The state of an item cannot be read.",
	attested: "An item is marked done, and its check could not be answered."
};
const levels = {
	block: "error",
	warn: "warning",
	pass: "note"
};
const resultShape = (({ ruleId, level, text, path, line, column, fingerprint }) => ({
	ruleId,
	level,
	message: { text: require_layout.clip(text.map(require_last_resort.sanitizeLine).join("\n"), longestMessage) },
	locations: [{ physicalLocation: {
		artifactLocation: {
			uri: require_escape.encodePath(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			...column !== void 0 && { startColumn: column }
		}
	} }],
	partialFingerprints: { "readinessItem/v1": fingerprint }
}));
const itemResults = ((report, decision) => require_overview.entriesOf(report, decision).map((({ document, item }) => {
	const { found, remedies } = require_overview.groundsOf(item);
	const grounds = found.map((({ kind, text }) => kind === null ? text : `${kind}: ${text}`));
	return {
		ruleId: item.verdict,
		level: levels[decision],
		text: [
			require_layout.plain(item.text),
			...grounds,
			...remedies.map(((remedy) => `Fix: ${remedy}`))
		],
		path: document.path,
		line: item.line,
		column: item.column,
		fingerprint: item.id
	};
})));
const changeResults = ((report, decision) => require_overview.changesOf(report, decision).map((({ change, id, text, message, document, line, head }) => ({
	ruleId: `base-${change}`,
	level: levels[decision],
	text: [require_layout.plain(text), message],
	path: head?.document ?? document,
	line: head?.line ?? line,
	fingerprint: id
}))));
const findingResults = (({ documents }) => documents.flatMap((({ path, findings }) => findings.map((({ rule, line, message }) => ({
	ruleId: `document-${rule}`,
	level: levels.pass,
	text: [message],
	path,
	line,
	fingerprint: `${rule}:${path}:${line}`
}))))));
const rulesOf = ((results) => [...new Set(results.map((({ ruleId }) => ruleId)))].sort().map(((id) => ({
	id,
	shortDescription: { text: ruleTexts[id] ?? (require_run.CHANGES.some(((change) => id === `base-${change}`)) ? `A requirement of the base was weakened: ${id.slice(5)}.` : require_run.VERDICTS.some(((verdict) => id === verdict)) ? `The verdict on an item is ${id}.` : `Something is wrong with a checklist: ${require_last_resort.sanitizeLine(id.slice(9))}.`) }
}))));
const renderSarif = ((report) => {
	const results = [
		...itemResults(report, "block"),
		...changeResults(report, "block"),
		...itemResults(report, "warn"),
		...changeResults(report, "warn"),
		...findingResults(report)
	].slice(0, mostResults);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "readiness-gate",
				semanticVersion: require_version.VERSION,
				rules: rulesOf(results)
			} },
			invocations: [{
				executionSuccessful: !report.base?.missing,
				toolExecutionNotifications: report.base?.missing ? [{
					level: "error",
					message: { text: require_last_resort.sanitizeLine(require_overview.baseText(report.base)) }
				}] : []
			}],
			columnKind: "utf16CodeUnits",
			results: results.map(resultShape)
		}]
	};
	return `${require_last_resort.sanitizeJson(JSON.stringify(log))}\n`;
});

exports.renderSarif = renderSarif;