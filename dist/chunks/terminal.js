import { i as displayWidth, n as clip, s as pad, u as wrap } from "./layout.js";
import { r as sanitizeLine } from "./sanitize2.js";

// src/report/terminal.ts
const codes = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	cyan: 36
};
const painter = (color) => (text, ...styles) => color && text !== "" && styles.length > 0 ? `\x1b[${styles.map((style) => codes[style]).join(";")}m${text}\x1b[0m` : text;
/** Symbol and colour of a verdict; the word always stands beside it. */
const verdictMarks = {
	contradicted: {
		symbol: "✗",
		style: ["red", "bold"]
	},
	failing: {
		symbol: "✗",
		style: ["red"]
	},
	open: {
		symbol: "○",
		style: ["yellow"]
	},
	unknown: {
		symbol: "?",
		style: ["yellow"]
	},
	attested: {
		symbol: "•",
		style: ["blue"]
	},
	ready: {
		symbol: "→",
		style: ["cyan"]
	},
	supported: {
		symbol: "◐",
		style: ["green"]
	},
	verified: {
		symbol: "✓",
		style: ["green"]
	},
	deferred: {
		symbol: "–",
		style: ["dim"]
	},
	waived: {
		symbol: "–",
		style: ["dim"]
	},
	"not-applicable": {
		symbol: "–",
		style: ["dim"]
	}
};
const stateMarks = {
	done: {
		symbol: "✓",
		style: ["green"]
	},
	open: {
		symbol: "○",
		style: ["yellow"]
	},
	partial: {
		symbol: "◐",
		style: ["yellow"]
	},
	deferred: {
		symbol: "–",
		style: ["dim"]
	},
	"not-applicable": {
		symbol: "–",
		style: ["dim"]
	},
	unknown: {
		symbol: "?",
		style: ["yellow"]
	}
};
const decisionMarks = {
	block: {
		symbol: "✗",
		style: ["red", "bold"]
	},
	warn: {
		symbol: "!",
		style: ["yellow", "bold"]
	},
	pass: {
		symbol: "✓",
		style: ["green", "bold"]
	}
};
const longestDetail = 500;
/**
* Untrusted text under an item: sanitized, at most 500 characters, wrapped and indented. `lead` is ours and stands
* before the first line.
*/
const detail = (text, { width }, indent, lead = "") => {
	const hang = indent + displayWidth(lead);
	return wrap(clip(sanitizeLine(text), longestDetail), Math.max(20, width - hang)).map((line, index) => (index === 0 ? " ".repeat(indent) + lead : " ".repeat(hang)) + line);
};
const textOf = (cell) => typeof cell === "string" ? cell : cell[0];
/** Rows with aligned columns, two blanks apart; the last column is as long as it is. */
const columns = (rows, paint, indent = 2) => {
	const widths = [];
	for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(textOf(cell)));
	return rows.map((row) => {
		const cells = row.map((cell, index) => {
			const text = textOf(cell);
			const styles = typeof cell === "string" ? [] : cell.slice(1);
			const blanks = index === row.length - 1 ? "" : pad("", (widths[index] ?? 0) - displayWidth(text));
			return paint(text, ...styles) + blanks;
		});
		return (" ".repeat(indent) + cells.join("  ")).trimEnd();
	});
};
/** A heading, an empty line before it, and what belongs to it; nothing without content. */
const block = (heading, lines, paint) => lines.length === 0 ? [] : [
	"",
	paint(heading, "bold"),
	"",
	...lines
];

export { painter as a, detail as i, columns as n, stateMarks as o, decisionMarks as r, verdictMarks as s, block as t };