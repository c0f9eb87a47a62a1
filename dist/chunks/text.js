const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");
const require_terminal = require("./terminal.js");

// src/report/text.ts
const most = {
	block: 100,
	warn: 20,
	findings: 20,
	output: 20
};
const renderText = ((report, options) => {
	const context = {
		paint: require_terminal.painter(options.color),
		options
	};
	const head = headline(report, context);
	const body = [
		...require_terminal.block("Blocking", blocking(report, context), context.paint),
		...require_terminal.block("Weakened since the base", weakened(report, context), context.paint),
		...require_terminal.block("Warnings", warnings(report, context), context.paint),
		...require_terminal.block("Checklists", checklists(report, context), context.paint),
		...require_terminal.block("Findings in the documents", findings(report.documents, context), context.paint),
		...notes(report, context)
	];
	return `${[
		...head,
		...body,
		...body.length > 24 ? ["", ...head] : []
	].join("\n")}\n`;
});
const headline = ((report, { paint }) => {
	const { title, reason, verdicts, progress: done } = require_overview.overview(report);
	const decision = {
		fail: "block",
		warn: "warn",
		pass: "pass"
	}[report.result];
	const { symbol, style } = require_terminal.decisionMarks[decision];
	const score = report.score === null ? "" : `${require_layout.figure(done.settled)} of ${require_layout.figure(done.of)} settled (${report.score} %)`;
	const figures = [require_overview.tally(verdicts), score].filter(((part) => part !== "")).join(" · ");
	return [`${paint(`${symbol} ${title.toUpperCase()}`, ...style)}${reason === "" ? "" : `  ${reason}`}`, ...figures === "" ? [] : [paint(`  ${figures}`, "dim")]];
});
const grounds = ((item, { options, paint }, indent) => {
	const { found, remedies } = require_overview.groundsOf(item);
	return [...found.flatMap((({ kind, text, output }) => [...require_terminal.detail(text, options, indent, kind === null ? "" : `${kind}: `), ...lastLines(output).flatMap(((line) => require_terminal.detail(line, options, indent, "| ")))])), ...remedies.flatMap(((line) => require_terminal.detail(line, options, indent, "fix: "))).map(((line) => paint(line, "cyan")))];
});
const lastLines = ((output) => output === "" ? [] : output.split("\n").slice(-most.output));
const where = (({ document, item, section: path }) => {
	const section = path.map(((part) => require_layout.plain(part, 80))).join(" › ");
	return [require_last_resort.sanitizeLine(require_overview.placeText(document.path, item)), section].filter(((part) => part !== "")).join("  ");
});
const more = ((left, noun) => left > 0 ? [`  … and ${require_layout.count(left, noun)} more`] : []);
const separated = ((groups) => groups.flatMap(((group, index) => index ? ["", ...group] : group)));
const blocking = ((report, context) => {
	const { shown, left } = require_layout.firstOf(require_overview.entriesOf(report, "block"), most.block);
	const { paint } = context;
	const groups = shown.map(((entry) => {
		const { item } = entry;
		const { symbol, style } = require_terminal.verdictMarks[item.verdict];
		return [
			`  ${paint(`${symbol} ${item.verdict}`, ...style)}  ${paint(require_layout.plain(item.text), "bold")}  ${paint(item.level, "dim")}`,
			paint(`    ${where(entry)}`, "dim"),
			...grounds(item, context, 4)
		];
	}));
	return [...separated(groups), ...more(left, "item")];
});
const weakened = ((report, context) => {
	const changes = [
		...require_overview.changesOf(report, "block"),
		...require_overview.changesOf(report, "warn"),
		...require_overview.changesOf(report, "pass")
	];
	const { shown, left } = require_layout.firstOf(changes, most.block);
	return [...separated(shown.map(((change) => changed(change, context)))), ...more(left, "change")];
});
const changed = (({ change, decision, text, level, document, line, head, message }, { paint, options }) => {
	const { symbol, style } = require_terminal.decisionMarks[decision];
	const before = `${require_last_resort.sanitizeLine(require_overview.placeText(document, { line }))} in the base`;
	const now = head === null ? "" : `, now ${require_last_resort.sanitizeLine(require_overview.placeText(head.document, { line: head.line }))}`;
	return [
		`  ${paint(`${symbol} ${change}`, ...style)}  ${paint(require_layout.plain(text), "bold")}  ${paint(level, "dim")}`,
		paint(`    ${before}${now}`, "dim"),
		...require_terminal.detail(message, options, 4)
	];
});
const warnings = ((report, context) => {
	const { shown, left } = require_layout.firstOf(require_overview.entriesOf(report, "warn"), most.warn);
	const room = Math.max(80, context.options.width - 40);
	const rows = shown.map((({ document, item }) => {
		const { symbol, style } = require_terminal.verdictMarks[item.verdict];
		return [
			[`${symbol} ${item.verdict}`, ...style],
			[item.level, "dim"],
			require_last_resort.sanitizeLine(require_overview.placeText(document.path, item)),
			require_layout.plain(item.text, room)
		];
	}));
	const lines = require_terminal.columns(rows, context.paint);
	const said = shown.map((({ item }) => item.outcomes.length > 0 || item.waiver ? grounds(item, context, 6) : []));
	return [...lines.flatMap(((line, index) => [line, ...said[index] ?? []])), ...more(left, "item")];
});
const sectionRow = (({ path, items }) => {
	const { settled, of } = require_overview.progress(items);
	const full = items.some((({ decision }) => decision === "block")) ? "block" : settled === of ? "pass" : "warn";
	const verdicts = items.map((({ verdict }) => verdict));
	return [
		of === 0 ? "" : [require_layout.bar(settled, of), ...require_terminal.decisionMarks[full].style.slice(0, 1)],
		of === 0 ? "" : `${settled}/${of}`,
		path.map(((part) => require_layout.plain(part, 60))).join(" › ") || "(no section)",
		[require_overview.tally(verdicts), "dim"]
	];
});
const checklists = (({ documents }, { paint }) => {
	const groups = documents.map(((document) => {
		const says = document.claim ? `, says “${require_layout.plain(document.claim.text, 80)}” in line ${document.claim.line}` : "";
		const about = `${document.role}, ${require_layout.count(document.items.length, "item")}${says}`;
		const rows = require_overview.sectionsOf(document.items).map(sectionRow);
		return [`  ${paint(require_last_resort.sanitizeLine(document.path), "bold")}  ${paint(about, "dim")}`, ...require_terminal.columns(rows, paint, 4)];
	}));
	return separated(groups);
});
const findings = ((documents, { paint }) => {
	const all = documents.flatMap((({ path, findings: found }) => found.map(((finding) => ({
		path,
		finding
	})))));
	const { shown, left } = require_layout.firstOf(all, most.findings);
	const rows = shown.map((({ path, finding }) => [
		require_last_resort.sanitizeLine(require_overview.placeText(path, { line: finding.line })),
		[require_last_resort.sanitizeLine(finding.rule), "yellow"],
		require_layout.plain(finding.message)
	]));
	return [...require_terminal.columns(rows, paint), ...more(left, "finding")];
});
const notes = (({ notices, base, counts, policy }, { paint, options }) => {
	const lines = [...notices];
	if (counts.ready > 0) lines.push(require_overview.readyText(counts.ready));
	if (base !== null) lines.push(require_overview.baseText(base));
	lines.push(require_overview.policyText(policy));
	return ["", ...lines.flatMap(((line) => require_terminal.detail(line, options, 0, "note: "))).map(((line) => paint(line, "dim")))];
});

exports.renderText = renderText;