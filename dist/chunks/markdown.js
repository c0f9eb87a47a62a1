import "./rolldown-runtime.js";
import { a as fence, c as link, i as escapeText, o as itemText, r as escapeHtml, s as lineAddress, t as code } from "./escape.js";
import { a as figure, c as plain, o as firstOf, r as count, t as bar } from "./layout.js";
import { c as policyText, d as sectionsOf, f as tally, i as groundsOf, l as progress, n as changesOf, o as overview, r as entriesOf, s as placeText, t as baseText, u as readyText } from "./overview.js";

// ../../work/main/node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
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
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
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
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
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
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown-parts.ts
/** Lists and tables of the markdown report. Every string from outside passes `escape.ts`. */
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
/** A table; cells are safe markdown already. */
const table = (head, rows) => markdownTable([head, ...rows], { alignDelimiters: false });
/** Where something stands, as a link to the line when the report has one. */
const placeLink = (links, path, line, commit) => {
	if (links === null) return code(placeText(path, { line }));
	return link(placeText(path, { line }), lineAddress(links, path, line, commit));
};
/** `… and 12 more items: see the run`; empty when none was left out. */
const moreText = (left, noun, links) => {
	if (left === 0) return "";
	const where = links?.run ? `[this run](${links.run})` : "the JSON report";
	return `… and ${count(left, `more ${noun}`)}: see ${where}.`;
};
const foundText = ({ kind, text }) => (kind === null ? "" : `${code(kind)} `) + itemText(text, limits.evidence);
/** Evidence and remedies of an item as one table cell. */
const groundsCell = (item) => {
	const { found, remedies } = groundsOf(item);
	return [...found.slice(0, limits.lines).map(foundText), ...remedies.slice(0, limits.lines).map((line) => `**Fix:** ${itemText(line, limits.evidence)}`)].join("<br>");
};
/** A collapsed part; `summary` is safe HTML, the parts are safe markdown. Nothing without parts. */
const details = (summary, parts) => parts.length === 0 ? [] : [
	`<details><summary>${summary}</summary>`,
	...parts,
	"</details>"
];
const outputs = ({ item }) => groundsOf(item).found.filter(({ output }) => output !== "").flatMap(({ kind, output }) => details(`Output of ${escapeHtml(kind ?? "")}: ${escapeHtml(plain(item.text, 120))}`, [fence(output.slice(-limits.output))]));
/** Verdict, item with its place, grounds: the rows reviewers read first. */
const entryTable = (entries, why, links, most) => {
	const { shown, left } = firstOf(entries, most);
	if (shown.length === 0) return [];
	const rows = shown.map((entry) => {
		const { document, item } = entry;
		const place = placeLink(links, document.path, item.line);
		return [
			`${verdictEmoji[item.verdict]}&nbsp;**${item.verdict}**<br>${item.level}`,
			`**${itemText(item.text, limits.item) || "(no text)"}**<br>${place}`,
			groundsCell(item)
		];
	});
	return [
		table([
			"Verdict",
			"Item",
			why
		], rows),
		...shown.flatMap(outputs),
		moreText(left, "item", links)
	].filter((part) => part !== "");
};
/** What head asks less than the base. */
const changeTable = (changes, { links, base }, plan) => {
	const { shown, left } = firstOf(changes, plan.rows);
	if (shown.length === 0) return [];
	const rows = shown.map(({ change, decision, level, text, document, line, head, message }) => {
		const before = placeLink(links, document, line, base?.commit);
		const now = head === null ? "" : ` → ${placeLink(links, head.document, head.line)}`;
		return [
			`${decision === "block" ? "❌" : "⚠️"}&nbsp;**${change}**<br>${level}`,
			`**${itemText(text, limits.item) || "(no text)"}**<br>${before}${now}`,
			itemText(message, limits.evidence)
		];
	});
	return [table([
		"Change",
		"Requirement",
		"What changed"
	], rows), moreText(left, "change", links)].filter((part) => part !== "");
};
/** What is wrong with the documents themselves. */
const findingTable = (findings, links, plan) => {
	const { shown, left } = firstOf(findings, plan.others);
	if (shown.length === 0) return [];
	const rows = shown.map(({ path, finding }) => [
		placeLink(links, path, finding.line),
		escapeText(finding.rule, 60),
		itemText(finding.message, limits.evidence)
	]);
	return [table([
		"Line",
		"Finding",
		"What it says"
	], rows), moreText(left, "finding", links)].filter((part) => part !== "");
};

// src/report/markdown.ts
/** Warnings are open to the eye up to this many, and only where nothing blocks. */
const openWarnings = 10;
const mostNotices = 10;
/**
* The report as GitHub-flavoured markdown: headline, what blocks, what was weakened, warnings, then every section
* collapsed. Without a plan it is complete, whatever its size.
*/
const renderMarkdown = (report, plan = {
	items: "all",
	rows: Number.POSITIVE_INFINITY,
	others: Number.POSITIVE_INFINITY
}) => {
	return `${[
		...headline(report),
		...lists(report, plan),
		...firstOf(report.documents, plan.others).shown.flatMap((document) => checklist(document, report, plan)),
		moreText(Math.max(0, report.documents.length - plan.others), "checklist", report.links),
		...findings(report, plan),
		footer(report)
	].filter((part) => part !== "").join("\n\n")}\n`;
};
const resultEmoji = {
	fail: "❌",
	warn: "⚠️",
	pass: "✅"
};
const headline = (report) => {
	const { title, reason, verdicts, progress: done } = overview(report);
	const settled = report.score === null ? "" : `${bar(done.settled, done.of)} **${report.score} %** settled (${figure(done.settled)} of ${figure(done.of)})`;
	const verified = verdicts.filter((verdict) => verdict === "verified").length;
	const others = tally(verdicts.filter((verdict) => verdict !== "verified"));
	return [
		`## ${resultEmoji[report.result]} ${title}${reason === "" ? "" : `: ${reason}`}`,
		verdicts.length === 0 ? "" : [
			settled,
			`**${figure(verified)} verified**`,
			others
		].filter((part) => part !== "").join(" · "),
		[...report.base?.missing ? [baseText(report.base)] : [], ...report.notices].slice(0, mostNotices).map((notice) => `> ${itemText(notice, 400)}`).join("\\\n")
	];
};
const lists = (report, plan) => {
	const blocking = entryTable(entriesOf(report, "block"), "Why it blocks", report.links, plan.rows);
	const changes = [
		...changesOf(report, "block"),
		...changesOf(report, "warn"),
		...changesOf(report, "pass")
	];
	const weakened = changeTable(changes, report, plan);
	const { ready } = report.counts;
	const warned = entriesOf(report, "warn");
	const warnings = entryTable(warned, "Why", report.links, plan.others);
	const open = report.result !== "fail" && warned.length <= openWarnings;
	return [
		...titled("### Blocking", blocking),
		...titled("### Weakened since the base", weakened),
		ready === 0 ? "" : `🟢 ${readyText(ready)}`,
		...open ? titled("### Warnings", warnings) : details(`⚠️ ${count(warned.length, "warning")}`, warnings)
	];
};
const titled = (title, parts) => parts.length === 0 ? [] : [title, ...parts];
const checklist = (document, { links }, plan) => {
	const { settled, of } = progress(document.items);
	const figures = of === 0 ? "no obligations" : `${bar(settled, of)} ${figure(settled)} of ${figure(of)} settled`;
	const claim = document.claim ? `The document says “${itemText(document.claim.text, 120)}” (${placeLink(links, document.path, document.claim.line)}).` : "";
	const sections = firstOf(sectionsOf(document.items), plan.others);
	const rows = sections.shown.map(sectionRow);
	return details(`📋 <b>${escapeHtml(document.path, 200)}</b> · ${document.role} · ${figures}`, [
		...[claim].filter((part) => part !== ""),
		...rows.length > 0 ? [table([
			"Section",
			"Progress",
			"Settled",
			"Verdicts"
		], rows)] : [],
		...sections.shown.flatMap((section) => sectionItems(section, plan)),
		...[moreText(sections.left, "section", links)].filter((part) => part !== "")
	]);
};
const titleOf = (path) => path.join(" › ") || "(no section)";
const sectionRow = ({ path, items }) => {
	const { settled, of } = progress(items);
	const bars = of === 0 ? "" : bar(settled, of);
	return [
		itemText(titleOf(path), 160),
		bars,
		of === 0 ? "" : `${settled} / ${of}`,
		tally(items.map(({ verdict }) => verdict))
	];
};
const sectionItems = ({ path, items }, plan) => {
	const listed = plan.items === "all" ? items : plan.items === "none" ? [] : items.filter(({ decision }) => decision !== "pass");
	const { shown, left } = firstOf(listed, plan.others);
	if (shown.length === 0) return [];
	const rows = shown.map((item) => [
		`${verdictEmoji[item.verdict]}&nbsp;${item.verdict}`,
		itemText(item.text, 200) || "(no text)",
		String(item.line),
		item.decision === "pass" && item.outcomes.length > 0 ? groundsCell(item) : ""
	]);
	const { settled, of } = progress(items);
	return details(`${escapeHtml(titleOf(path), 200)} · ${settled} / ${of}`, [table([
		"Verdict",
		"Item",
		"Line",
		"Evidence"
	], rows), ...left > 0 ? [`… and ${count(left, "more item")}.`] : []]);
};
const findings = ({ documents, links }, plan) => {
	const all = documents.flatMap(({ path, findings: found }) => found.map((finding) => ({
		path,
		finding
	})));
	return details(`🔎 ${count(all.length, "finding")} in the documents`, findingTable(all, links, plan));
};
const footer = ({ policy, base, links }) => {
	const head = links === null ? "" : /[^/]+$/.exec(links.blob)?.[0] ?? "";
	return `<sub>${[
		policyText(policy),
		base === null || base.missing !== null ? "" : itemText(baseText(base)),
		head === "" ? "" : `Head ${code(head.slice(0, 7))}.`,
		links?.run ? `[This run](${links.run}).` : ""
	].filter((part) => part !== "").join(" ")}</sub>`;
};

export { renderMarkdown as t };