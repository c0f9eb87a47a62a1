import "./rolldown-runtime.js";
import { c as plain, n as clip, r as count } from "./layout.js";
import { d as sectionsOf, s as placeText } from "./overview.js";
import { r as sanitizeLine } from "./sanitize2.js";
import { a as painter, n as columns, o as stateMarks } from "./terminal.js";

// src/report/list-text.ts
/** What `list` understood of the documents, for a terminal: nothing was checked or judged. */
const renderListText = ({ documents }, options) => {
	const paint = painter(options.color);
	const items = documents.flatMap((document) => document.items);
	const total = `${count(items.length, "item")} in ${count(documents.length, "document")}`;
	const planned = items.filter(({ checks }) => checks.length > 0).length;
	const ending = `${total}, ${count(planned, "item")} with a check`;
	return `${[...documents.flatMap((document) => [...about(document, paint, options), ""]), paint(ending, "bold")].join("\n")}\n`;
};
const about = (document, paint, options) => [
	`${paint(sanitizeLine(document.path), "bold")}  ${paint(facts(document), "dim")}`,
	...document.claim ? [`  says “${plain(document.claim.text, 120)}” (${document.claim.says}) in line ${document.claim.line}`] : [],
	...sectionsOf(document.items).flatMap(({ path, items }) => [
		"",
		`  ${paint(path.map((part) => plain(part, 80)).join(" › ") || "(no section)", "bold")}`,
		...columns(items.map((item) => itemRow(item, options)), paint, 4)
	]),
	...listed("Facts", document.facts.map(factRow), paint),
	...listed("Findings", document.findings.map(({ line, rule, message }) => findingRow(document.path, line, rule, message)), paint)
];
const facts = ({ role, items, date, version, nextReview, encoding }) => [
	role,
	count(items.length, "item"),
	version === null ? "" : `version ${sanitizeLine(version)}`,
	date === null ? "" : `of ${sanitizeLine(date)}`,
	nextReview === null ? "" : `next review ${sanitizeLine(nextReview)}`,
	...damage(encoding)
].filter((part) => part !== "").join(", ");
const damage = ({ charset, repaired, runs, lost }) => [
	charset === "utf-8" ? "" : charset,
	repaired === null ? "" : `${count(runs, "run")} of ${repaired} repaired`,
	lost === 0 ? "" : `${count(lost, "symbol")} lost`
];
const itemRow = (item, { width }) => {
	const { symbol, style } = stateMarks[item.state];
	const extra = [
		item.condition === null ? "" : `if ${plain(item.condition, 60)}`,
		item.choice ? "choice" : "",
		item.kind === "task" ? "" : item.kind,
		item.reason === null ? "" : plain(item.reason, 60),
		item.checks.length === 0 ? "" : `⚙ ${item.checks.map(checkText).join(", ")}`
	].filter((part) => part !== "");
	return [
		[String(item.line), "dim"],
		[`${symbol} ${item.state}`, ...style],
		item.criticality === "unspecified" ? "" : item.criticality,
		plain(item.text, Math.max(80, width - 40)),
		[extra.join(" · "), "cyan"]
	];
};
const checkText = ({ kind, origin, strength }) => `${kind}${origin === "directive" ? "" : ` (${origin}${strength === "support" ? ", support" : ""})`}`;
const factRow = ({ line, kind, value, criticality }) => [
	[String(line), "dim"],
	sanitizeLine(kind),
	criticality ?? "",
	sanitizeLine(clip(JSON.stringify(value), 120))
];
const findingRow = (path, line, rule, message) => [
	sanitizeLine(placeText(path, { line })),
	[sanitizeLine(rule), "yellow"],
	plain(message)
];
const listed = (heading, rows, paint) => rows.length === 0 ? [] : [
	"",
	`  ${paint(heading, "bold")}`,
	...columns(rows, paint, 4)
];

export { renderListText };