const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");
const require_terminal = require("./terminal.js");

// src/report/list-text.ts
const renderListText = (({ documents }, options) => {
	const paint = require_terminal.painter(options.color);
	const items = documents.flatMap(((document) => document.items));
	const total = `${require_layout.count(items.length, "item")} in ${require_layout.count(documents.length, "document")}`;
	const planned = items.filter((({ checks }) => checks.length > 0)).length;
	const ending = `${total}, ${require_layout.count(planned, "item")} with a check`;
	return `${[...documents.flatMap(((document) => [...about(document, paint, options), ""])), paint(ending, "bold")].join("\n")}\n`;
});
const about = ((document, paint, options) => [
	`${paint(require_last_resort.sanitizeLine(document.path), "bold")}  ${paint(facts(document), "dim")}`,
	...document.claim ? [`  says “${require_layout.plain(document.claim.text, 120)}” (${document.claim.says}) in line ${document.claim.line}`] : [],
	...require_overview.sectionsOf(document.items).flatMap((({ path, items }) => [
		"",
		`  ${paint(path.map(((part) => require_layout.plain(part, 80))).join(" › ") || "(no section)", "bold")}`,
		...require_terminal.columns(items.map(((item) => itemRow(item, options))), paint, 4)
	])),
	...listed("Facts", document.facts.map(factRow), paint),
	...listed("Findings", document.findings.map((({ line, rule, message }) => findingRow(document.path, line, rule, message))), paint)
]);
const facts = (({ role, items, date, version, nextReview, encoding }) => [
	role,
	require_layout.count(items.length, "item"),
	version === null ? "" : `version ${require_last_resort.sanitizeLine(version)}`,
	date === null ? "" : `of ${require_last_resort.sanitizeLine(date)}`,
	nextReview === null ? "" : `next review ${require_last_resort.sanitizeLine(nextReview)}`,
	...damage(encoding)
].filter(((part) => part !== "")).join(", "));
const damage = (({ charset, repaired, runs, lost }) => [
	charset === "utf-8" ? "" : charset,
	repaired === null ? "" : `${require_layout.count(runs, "run")} of ${repaired} repaired`,
	lost === 0 ? "" : `${require_layout.count(lost, "symbol")} lost`
]);
const itemRow = ((item, { width }) => {
	const { symbol, style } = require_terminal.stateMarks[item.state];
	const extra = [
		item.condition === null ? "" : `if ${require_layout.plain(item.condition, 60)}`,
		item.choice ? "choice" : "",
		item.kind === "task" ? "" : item.kind,
		item.reason === null ? "" : require_layout.plain(item.reason, 60),
		item.checks.length === 0 ? "" : `⚙ ${item.checks.map(checkText).join(", ")}`
	].filter(((part) => part !== ""));
	return [
		[String(item.line), "dim"],
		[`${symbol} ${item.state}`, ...style],
		item.criticality === "unspecified" ? "" : item.criticality,
		require_layout.plain(item.text, Math.max(80, width - 40)),
		[extra.join(" · "), "cyan"]
	];
});
const checkText = (({ kind, origin, strength }) => `${kind}${origin === "directive" ? "" : ` (${origin}${strength === "support" ? ", support" : ""})`}`);
const factRow = (({ line, kind, value, criticality }) => [
	[String(line), "dim"],
	require_last_resort.sanitizeLine(kind),
	criticality ?? "",
	require_last_resort.sanitizeLine(require_layout.clip(JSON.stringify(value), 120))
]);
const findingRow = ((path, line, rule, message) => [
	require_last_resort.sanitizeLine(require_overview.placeText(path, { line })),
	[require_last_resort.sanitizeLine(rule), "yellow"],
	require_layout.plain(message)
]);
const listed = ((heading, rows, paint) => rows.length === 0 ? [] : [
	"",
	`  ${paint(heading, "bold")}`,
	...require_terminal.columns(rows, paint, 4)
]);

exports.renderListText = renderListText;