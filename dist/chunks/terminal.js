const require_layout = require("./layout.js");
const require_last_resort = require("./last-resort.js");

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
const painter = ((color) => ((text, ...styles) => color && text !== "" && styles.length > 0 ? `\x1b[${styles.map(((style) => codes[style])).join(";")}m${text}\x1b[0m` : text));
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
const detail = ((text, { width }, indent, lead = "") => {
	const hang = indent + require_layout.displayWidth(lead);
	return require_layout.wrap(require_layout.clip(require_last_resort.sanitizeLine(text), longestDetail), Math.max(20, width - hang)).map(((line, index) => (index === 0 ? " ".repeat(indent) + lead : " ".repeat(hang)) + line));
});
const textOf = ((cell) => typeof cell === "string" ? cell : cell[0]);
const columns = ((rows, paint, indent = 2) => {
	const widths = [];
	for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, require_layout.displayWidth(textOf(cell)));
	return rows.map(((row) => {
		const cells = row.map(((cell, index) => {
			const text = textOf(cell);
			const styles = typeof cell === "string" ? [] : cell.slice(1);
			const blanks = index === row.length - 1 ? "" : require_layout.pad("", (widths[index] ?? 0) - require_layout.displayWidth(text));
			return paint(text, ...styles) + blanks;
		}));
		return (" ".repeat(indent) + cells.join("  ")).trimEnd();
	}));
});
const block = ((heading, lines, paint) => lines.length === 0 ? [] : [
	"",
	paint(heading, "bold"),
	"",
	...lines
]);

Object.defineProperty(exports, "block", {
  enumerable: true,
  get: function () {
    return block;
  }
});
Object.defineProperty(exports, "columns", {
  enumerable: true,
  get: function () {
    return columns;
  }
});
Object.defineProperty(exports, "decisionMarks", {
  enumerable: true,
  get: function () {
    return decisionMarks;
  }
});
Object.defineProperty(exports, "detail", {
  enumerable: true,
  get: function () {
    return detail;
  }
});
Object.defineProperty(exports, "painter", {
  enumerable: true,
  get: function () {
    return painter;
  }
});
Object.defineProperty(exports, "stateMarks", {
  enumerable: true,
  get: function () {
    return stateMarks;
  }
});
Object.defineProperty(exports, "verdictMarks", {
  enumerable: true,
  get: function () {
    return verdictMarks;
  }
});