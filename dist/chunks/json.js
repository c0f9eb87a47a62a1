const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_layout = require("./layout.js");
const require_last_resort = require("./last-resort.js");

// src/report/json.ts
const longestEvidence = 1e3;
const checkShape = (({ kind, params, options, origin, strength, rule }) => ({
	kind,
	params,
	...Object.keys(options).length > 0 && { options },
	origin,
	strength,
	rule
}));
const itemShape = ((item) => ({
	id: item.id,
	line: item.line,
	column: item.column,
	kind: item.kind,
	text: item.text,
	section: item.section,
	state: item.state,
	criticality: item.criticality,
	condition: item.condition,
	choice: item.choice,
	checks: item.checks.map(checkShape)
}));
const bounded = ((outcome) => {
	if (outcome.status === "passed") return {
		status: outcome.status,
		evidence: require_layout.clip(outcome.evidence, longestEvidence)
	};
	const reason = require_layout.clip(outcome.reason, longestEvidence);
	if (outcome.status === "error" || outcome.remedy === void 0) return {
		status: outcome.status,
		reason
	};
	return {
		status: outcome.status,
		reason,
		remedy: require_layout.clip(outcome.remedy, longestEvidence)
	};
});
const outcomeShape = (({ check, outcome, ms }) => ({
	kind: check.kind,
	...bounded(outcome),
	ms
}));
const judgedShape = ((item) => ({
	...itemShape(item),
	level: item.level,
	outcomes: item.outcomes.map(outcomeShape),
	verdict: item.verdict,
	decision: item.decision,
	because: item.because,
	waiver: item.waiver,
	signOff: item.signOff
}));
const documentShape = ((document, items) => ({
	path: document.path,
	role: document.role,
	encoding: document.encoding,
	claim: document.claim,
	date: document.date,
	version: document.version,
	nextReview: document.nextReview,
	items,
	facts: document.facts.map((({ line, kind, value, criticality }) => ({
		line,
		kind,
		value,
		...criticality !== void 0 && { criticality }
	}))),
	findings: document.findings
}));
const published = ((value) => `${require_last_resort.sanitizeJson(JSON.stringify(value))}\n`);
const listJson = (({ documents }) => published({
	schema: "readiness-list/1",
	documents: documents.map(((document) => documentShape(document, document.items.map(itemShape))))
}));
const checkJson = (({ result, score, counts, policy, base, notices, documents }) => published({
	schema: "readiness-check/1",
	result,
	score,
	counts,
	policy,
	base,
	notices,
	documents: documents.map(((document) => documentShape(document, document.items.map(judgedShape))))
}));

exports.checkJson = checkJson;
exports.checkShape = checkShape;
exports.listJson = listJson;
exports.published = published;