import "./rolldown-runtime.js";
import { a as figure, c as plain, o as firstOf, r as count, t as bar } from "./layout.js";
import { c as policyText, d as sectionsOf, f as tally, i as groundsOf, l as progress, n as changesOf, o as overview, r as entriesOf, s as placeText, t as baseText, u as readyText } from "./overview.js";
import { r as sanitizeLine } from "./sanitize2.js";
import { a as painter, i as detail, n as columns, r as decisionMarks, s as verdictMarks, t as block } from "./terminal.js";

// src/report/text.ts
/** Rows of a list; a longer one ends with a count. The JSON report has them all. */
const most = {
	block: 100,
	warn: 20,
	findings: 20,
	output: 20
};
/** The report of `check` for a terminal; ends with the headline again when it is longer than a screen. */
const renderText = (report, options) => {
	const context = {
		paint: painter(options.color),
		options
	};
	const head = headline(report, context);
	const body = [
		...block("Blocking", blocking(report, context), context.paint),
		...block("Weakened since the base", weakened(report, context), context.paint),
		...block("Warnings", warnings(report, context), context.paint),
		...block("Checklists", checklists(report, context), context.paint),
		...block("Findings in the documents", findings(report.documents, context), context.paint),
		...notes(report, context)
	];
	return `${[
		...head,
		...body,
		...body.length > 24 ? ["", ...head] : []
	].join("\n")}\n`;
};
const headline = (report, { paint }) => {
	const { title, reason, verdicts, progress: done } = overview(report);
	const decision = {
		fail: "block",
		warn: "warn",
		pass: "pass"
	}[report.result];
	const { symbol, style } = decisionMarks[decision];
	const score = report.score === null ? "" : `${figure(done.settled)} of ${figure(done.of)} settled (${report.score} %)`;
	const figures = [tally(verdicts), score].filter((part) => part !== "").join(" · ");
	return [`${paint(`${symbol} ${title.toUpperCase()}`, ...style)}${reason === "" ? "" : `  ${reason}`}`, ...figures === "" ? [] : [paint(`  ${figures}`, "dim")]];
};
const grounds = (item, { options, paint }, indent) => {
	const { found, remedies } = groundsOf(item);
	return [...found.flatMap(({ kind, text, output }) => [...detail(text, options, indent, kind === null ? "" : `${kind}: `), ...lastLines(output).flatMap((line) => detail(line, options, indent, "| "))]), ...remedies.flatMap((line) => detail(line, options, indent, "fix: ")).map((line) => paint(line, "cyan"))];
};
const lastLines = (output) => output === "" ? [] : output.split("\n").slice(-most.output);
const where = ({ document, item, section: path }) => {
	const section = path.map((part) => plain(part, 80)).join(" › ");
	return [sanitizeLine(placeText(document.path, item)), section].filter((part) => part !== "").join("  ");
};
const more = (left, noun) => left > 0 ? [`  … and ${count(left, noun)} more`] : [];
const separated = (groups) => groups.flatMap((group, index) => index ? ["", ...group] : group);
const blocking = (report, context) => {
	const { shown, left } = firstOf(entriesOf(report, "block"), most.block);
	const { paint } = context;
	const groups = shown.map((entry) => {
		const { item } = entry;
		const { symbol, style } = verdictMarks[item.verdict];
		return [
			`  ${paint(`${symbol} ${item.verdict}`, ...style)}  ${paint(plain(item.text), "bold")}  ${paint(item.level, "dim")}`,
			paint(`    ${where(entry)}`, "dim"),
			...grounds(item, context, 4)
		];
	});
	return [...separated(groups), ...more(left, "item")];
};
const weakened = (report, context) => {
	const changes = [
		...changesOf(report, "block"),
		...changesOf(report, "warn"),
		...changesOf(report, "pass")
	];
	const { shown, left } = firstOf(changes, most.block);
	return [...separated(shown.map((change) => changed(change, context))), ...more(left, "change")];
};
const changed = ({ change, decision, text, level, document, line, head, message }, { paint, options }) => {
	const { symbol, style } = decisionMarks[decision];
	const before = `${sanitizeLine(placeText(document, { line }))} in the base`;
	const now = head === null ? "" : `, now ${sanitizeLine(placeText(head.document, { line: head.line }))}`;
	return [
		`  ${paint(`${symbol} ${change}`, ...style)}  ${paint(plain(text), "bold")}  ${paint(level, "dim")}`,
		paint(`    ${before}${now}`, "dim"),
		...detail(message, options, 4)
	];
};
const warnings = (report, context) => {
	const { shown, left } = firstOf(entriesOf(report, "warn"), most.warn);
	const room = Math.max(80, context.options.width - 40);
	const rows = shown.map(({ document, item }) => {
		const { symbol, style } = verdictMarks[item.verdict];
		return [
			[`${symbol} ${item.verdict}`, ...style],
			[item.level, "dim"],
			sanitizeLine(placeText(document.path, item)),
			plain(item.text, room)
		];
	});
	const lines = columns(rows, context.paint);
	const said = shown.map(({ item }) => item.outcomes.length > 0 || item.waiver ? grounds(item, context, 6) : []);
	return [...lines.flatMap((line, index) => [line, ...said[index] ?? []]), ...more(left, "item")];
};
const sectionRow = ({ path, items }) => {
	const { settled, of } = progress(items);
	const full = items.some(({ decision }) => decision === "block") ? "block" : settled === of ? "pass" : "warn";
	const verdicts = items.map(({ verdict }) => verdict);
	return [
		of === 0 ? "" : [bar(settled, of), ...decisionMarks[full].style.slice(0, 1)],
		of === 0 ? "" : `${settled}/${of}`,
		path.map((part) => plain(part, 60)).join(" › ") || "(no section)",
		[tally(verdicts), "dim"]
	];
};
const checklists = ({ documents }, { paint }) => {
	const groups = documents.map((document) => {
		const says = document.claim ? `, says “${plain(document.claim.text, 80)}” in line ${document.claim.line}` : "";
		const about = `${document.role}, ${count(document.items.length, "item")}${says}`;
		const rows = sectionsOf(document.items).map(sectionRow);
		return [`  ${paint(sanitizeLine(document.path), "bold")}  ${paint(about, "dim")}`, ...columns(rows, paint, 4)];
	});
	return separated(groups);
};
const findings = (documents, { paint }) => {
	const all = documents.flatMap(({ path, findings: found }) => found.map((finding) => ({
		path,
		finding
	})));
	const { shown, left } = firstOf(all, most.findings);
	const rows = shown.map(({ path, finding }) => [
		sanitizeLine(placeText(path, { line: finding.line })),
		[sanitizeLine(finding.rule), "yellow"],
		plain(finding.message)
	]);
	return [...columns(rows, paint), ...more(left, "finding")];
};
const notes = ({ notices, base, counts, policy }, { paint, options }) => {
	const lines = [...notices];
	if (counts.ready > 0) lines.push(readyText(counts.ready));
	if (base !== null) lines.push(baseText(base));
	lines.push(policyText(policy));
	return ["", ...lines.flatMap((line) => detail(line, options, 0, "note: ")).map((line) => paint(line, "dim"))];
};

export { renderText as t };