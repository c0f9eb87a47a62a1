import "./rolldown-runtime.js";
import { o as VERDICTS, t as CHANGES } from "./model.js";
import { t as VERSION } from "./version.js";
import { n as encodePath } from "./escape.js";
import { c as plain, n as clip } from "./layout.js";
import { i as groundsOf, n as changesOf, r as entriesOf, t as baseText } from "./overview.js";
import { n as sanitizeJson, r as sanitizeLine } from "./sanitize2.js";

// src/report/sarif.ts
/** GitHub refuses a file with more results of one run. */
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
const resultShape = ({ ruleId, level, text, path, line, column, fingerprint }) => ({
	ruleId,
	level,
	message: { text: clip(text.map(sanitizeLine).join("\n"), longestMessage) },
	locations: [{ physicalLocation: {
		artifactLocation: {
			uri: encodePath(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			...column !== void 0 && { startColumn: column }
		}
	} }],
	partialFingerprints: { "readinessItem/v1": fingerprint }
});
const itemResults = (report, decision) => entriesOf(report, decision).map(({ document, item }) => {
	const { found, remedies } = groundsOf(item);
	const grounds = found.map(({ kind, text }) => kind === null ? text : `${kind}: ${text}`);
	return {
		ruleId: item.verdict,
		level: levels[decision],
		text: [
			plain(item.text),
			...grounds,
			...remedies.map((remedy) => `Fix: ${remedy}`)
		],
		path: document.path,
		line: item.line,
		column: item.column,
		fingerprint: item.id
	};
});
const changeResults = (report, decision) => changesOf(report, decision).map(({ change, id, text, message, document, line, head }) => ({
	ruleId: `base-${change}`,
	level: levels[decision],
	text: [plain(text), message],
	path: head?.document ?? document,
	line: head?.line ?? line,
	fingerprint: id
}));
const findingResults = ({ documents }) => documents.flatMap(({ path, findings }) => findings.map(({ rule, line, message }) => ({
	ruleId: `document-${rule}`,
	level: levels.pass,
	text: [message],
	path,
	line,
	fingerprint: `${rule}:${path}:${line}`
})));
const rulesOf = (results) => [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({
	id,
	shortDescription: { text: ruleTexts[id] ?? (CHANGES.some((change) => id === `base-${change}`) ? `A requirement of the base was weakened: ${id.slice(5)}.` : VERDICTS.some((verdict) => id === verdict) ? `The verdict on an item is ${id}.` : `Something is wrong with a checklist: ${sanitizeLine(id.slice(9))}.`) }
}));
/** The report as SARIF 2.1.0: what blocks is an error, what warns a warning, findings are notes. What passes is left out. */
const renderSarif = (report) => {
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
				semanticVersion: VERSION,
				rules: rulesOf(results)
			} },
			invocations: [{
				executionSuccessful: !report.base?.missing,
				toolExecutionNotifications: report.base?.missing ? [{
					level: "error",
					message: { text: sanitizeLine(baseText(report.base)) }
				}] : []
			}],
			columnKind: "utf16CodeUnits",
			results: results.map(resultShape)
		}]
	};
	return `${sanitizeJson(JSON.stringify(log))}\n`;
};

export { renderSarif };