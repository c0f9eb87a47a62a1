const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_escape = require("./escape.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace((__pattern0 ??= __ready(/ +$/)), "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown-parts.ts
const verdictEmoji = {
	contradicted: "❌",
	failing: "❌",
	open: "⬜",
	unknown: "❔",
	attested: "☑️",
	ready: "🟢",
	supported: "☑️",
	verified: "✅",
	deferred: "⏭️",
	waived: "🏳️",
	"not-applicable": "➖"
};
const limits = {
	item: 240,
	evidence: 400,
	lines: 3,
	output: 1500
};
const table = ((head, rows) => markdownTable([head, ...rows], { alignDelimiters: false }));
const placeLink = ((links, path, line, commit) => {
	if (links === null) return require_escape.code(require_overview.placeText(path, { line }));
	return require_escape.link(require_overview.placeText(path, { line }), require_escape.lineAddress(links, path, line, commit));
});
const moreText = ((left, noun, links) => {
	if (left === 0) return "";
	const where = links?.run ? `[this run](${links.run})` : "the JSON report";
	return `… and ${require_layout.count(left, `more ${noun}`)}: see ${where}.`;
});
const foundText = (({ kind, text }) => (kind === null ? "" : `${require_escape.code(kind)} `) + require_escape.itemText(text, limits.evidence));
const perItem = ((make) => {
	const known = /* @__PURE__ */ new WeakMap();
	return ((item) => {
		const text = known.get(item) ?? make(item);
		known.set(item, text);
		return text;
	});
});
const groundsCell = perItem(((item) => {
	const { found, remedies } = require_overview.groundsOf(item);
	return [...found.slice(0, limits.lines).map(foundText), ...remedies.slice(0, limits.lines).map(((line) => `**Fix:** ${require_escape.itemText(line, limits.evidence)}`))].join("<br>");
}));
const entryText = perItem((({ text }) => require_escape.itemText(text, limits.item) || "(no text)"));
const details = ((summary, parts) => parts.length === 0 ? [] : [
	`<details><summary>${summary}</summary>`,
	...parts,
	"</details>"
]);
const outputs = (({ item }) => require_overview.groundsOf(item).found.filter((({ output }) => output !== "")).flatMap((({ kind, output }) => details(`Output of ${require_escape.escapeHtml(kind ?? "")}: ${require_escape.escapeHtml(require_layout.plain(item.text, 120))}`, [require_escape.fence(output.slice(-limits.output))]))));
const entryTable = ((entries, why, links, most) => {
	const { shown, left } = require_layout.firstOf(entries, most);
	if (shown.length === 0) return [];
	const rows = shown.map(((entry) => {
		const { document, item } = entry;
		const place = placeLink(links, document.path, item.line);
		return [
			`${verdictEmoji[item.verdict]}&nbsp;**${item.verdict}**<br>${item.level}`,
			`**${entryText(item)}**<br>${place}`,
			groundsCell(item)
		];
	}));
	return [
		table([
			"Verdict",
			"Item",
			why
		], rows),
		...shown.flatMap(outputs),
		moreText(left, "item", links)
	].filter(((part) => part !== ""));
});
const changeTable = ((changes, { links, base }, plan) => {
	const { shown, left } = require_layout.firstOf(changes, plan.rows);
	if (shown.length === 0) return [];
	const rows = shown.map((({ change, decision, level, text, document, line, head, message }) => {
		const before = placeLink(links, document, line, base?.commit);
		const now = head === null ? "" : ` → ${placeLink(links, head.document, head.line)}`;
		return [
			`${decision === "block" ? "❌" : "⚠️"}&nbsp;**${change}**<br>${level}`,
			`**${require_escape.itemText(text, limits.item) || "(no text)"}**<br>${before}${now}`,
			require_escape.itemText(message, limits.evidence)
		];
	}));
	return [table([
		"Change",
		"Requirement",
		"What changed"
	], rows), moreText(left, "change", links)].filter(((part) => part !== ""));
});
const findingTable = ((findings, links, plan) => {
	const { shown, left } = require_layout.firstOf(findings, plan.others);
	if (shown.length === 0) return [];
	const rows = shown.map((({ path, finding }) => [
		placeLink(links, path, finding.line),
		require_escape.escapeText(finding.rule, 60),
		require_escape.itemText(finding.message, limits.evidence)
	]));
	return [table([
		"Line",
		"Finding",
		"What it says"
	], rows), moreText(left, "finding", links)].filter(((part) => part !== ""));
});

// src/report/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderMarkdown: (() => renderMarkdown) });
const openWarnings = 10;
const mostNotices = 10;
const renderMarkdown = ((report, plan = {
	items: "all",
	rows: Number.POSITIVE_INFINITY,
	others: Number.POSITIVE_INFINITY
}) => {
	return `${[
		...headline(report),
		...lists(report, plan),
		...require_layout.firstOf(report.documents, plan.others).shown.flatMap(((document) => checklist(document, report, plan))),
		moreText(Math.max(0, report.documents.length - plan.others), "checklist", report.links),
		...findings(report, plan),
		footer(report)
	].filter(((part) => part !== "")).join("\n\n")}\n`;
});
const resultEmoji = {
	fail: "❌",
	warn: "⚠️",
	pass: "✅"
};
const headline = ((report) => {
	const { title, reason, verdicts, progress: done } = require_overview.overview(report);
	const settled = report.score === null ? "" : `${require_layout.bar(done.settled, done.of)} **${report.score} %** settled (${require_layout.figure(done.settled)} of ${require_layout.figure(done.of)})`;
	const verified = verdicts.filter(((verdict) => verdict === "verified")).length;
	const others = require_overview.tally(verdicts.filter(((verdict) => verdict !== "verified")));
	return [
		`## ${resultEmoji[report.result]} ${title}${reason === "" ? "" : `: ${reason}`}`,
		verdicts.length === 0 ? "" : [
			settled,
			`**${require_layout.figure(verified)} verified**`,
			others
		].filter(((part) => part !== "")).join(" · "),
		[...report.base?.missing ? [require_overview.baseText(report.base)] : [], ...report.notices].slice(0, mostNotices).map(((notice) => `> ${require_escape.itemText(notice, 400)}`)).join("\\\n")
	];
});
const lists = ((report, plan) => {
	const blocking = entryTable(require_overview.entriesOf(report, "block"), "Why it blocks", report.links, plan.rows);
	const changes = [
		...require_overview.changesOf(report, "block"),
		...require_overview.changesOf(report, "warn"),
		...require_overview.changesOf(report, "pass")
	];
	const weakened = changeTable(changes, report, plan);
	const { ready } = report.counts;
	const warned = require_overview.entriesOf(report, "warn");
	const warnings = entryTable(warned, "Why", report.links, plan.others);
	const open = report.result !== "fail" && warned.length <= openWarnings;
	return [
		...titled("### Blocking", blocking),
		...titled("### Weakened since the base", weakened),
		ready === 0 ? "" : `🟢 ${require_overview.readyText(ready)}`,
		...open ? titled("### Warnings", warnings) : details(`⚠️ ${require_layout.count(warned.length, "warning")}`, warnings)
	];
});
const titled = ((title, parts) => parts.length === 0 ? [] : [title, ...parts]);
const checklist = ((document, { links }, plan) => {
	const { settled, of } = require_overview.progress(document.items);
	const figures = of === 0 ? "no obligations" : `${require_layout.bar(settled, of)} ${require_layout.figure(settled)} of ${require_layout.figure(of)} settled`;
	const claim = document.claim ? `The document says “${require_escape.itemText(document.claim.text, 120)}” (${placeLink(links, document.path, document.claim.line)}).` : "";
	const sections = require_layout.firstOf(require_overview.sectionsOf(document.items), plan.others);
	const rows = sections.shown.map(sectionRow);
	return details(`📋 <b>${require_escape.escapeHtml(document.path, 200)}</b> · ${document.role} · ${figures}`, [
		...[claim].filter(((part) => part !== "")),
		...rows.length > 0 ? [table([
			"Section",
			"Progress",
			"Settled",
			"Verdicts"
		], rows)] : [],
		...sections.shown.flatMap(((section) => sectionItems(section, plan))),
		...[moreText(sections.left, "section", links)].filter(((part) => part !== ""))
	]);
});
const titleOf = ((path) => path.join(" › ") || "(no section)");
const sectionRow = (({ path, items }) => {
	const { settled, of } = require_overview.progress(items);
	const bars = of === 0 ? "" : require_layout.bar(settled, of);
	return [
		require_escape.itemText(titleOf(path), 160),
		bars,
		of === 0 ? "" : `${settled} / ${of}`,
		require_overview.tally(items.map((({ verdict }) => verdict)))
	];
});
const sectionItems = (({ path, items }, plan) => {
	const listed = plan.items === "all" ? items : plan.items === "none" ? [] : items.filter((({ decision }) => decision !== "pass"));
	const { shown, left } = require_layout.firstOf(listed, plan.others);
	if (shown.length === 0) return [];
	const rows = shown.map(((item) => [
		`${verdictEmoji[item.verdict]}&nbsp;${item.verdict}`,
		entryText(item),
		String(item.line),
		item.decision === "pass" && item.outcomes.length > 0 ? groundsCell(item) : ""
	]));
	const { settled, of } = require_overview.progress(items);
	return details(`${require_escape.escapeHtml(titleOf(path), 200)} · ${settled} / ${of}`, [table([
		"Verdict",
		"Item",
		"Line",
		"Evidence"
	], rows), ...left > 0 ? [`… and ${require_layout.count(left, "more item")}.`] : []]);
});
const findings = (({ documents, links }, plan) => {
	const all = documents.flatMap((({ path, findings: found }) => found.map(((finding) => ({
		path,
		finding
	})))));
	return details(`🔎 ${require_layout.count(all.length, "finding")} in the documents`, findingTable(all, links, plan));
});
const footer = (({ policy, base, links }) => {
	const head = links === null ? "" : (__pattern1 ??= __ready(/[^/]+$/)).exec(links.blob)?.[0] ?? "";
	return `<sub>${[
		require_overview.policyText(policy),
		base === null || base.missing !== null ? "" : require_escape.itemText(require_overview.baseText(base)),
		head === "" ? "" : `Head ${require_escape.code(head.slice(0, 7))}.`,
		links?.run ? `[This run](${links.run}).` : ""
	].filter(((part) => part !== "")).join(" ")}</sub>`;
});

Object.defineProperty(exports, "markdown_exports", {
  enumerable: true,
  get: function () {
    return markdown_exports;
  }
});
Object.defineProperty(exports, "renderMarkdown", {
  enumerable: true,
  get: function () {
    return renderMarkdown;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
