const require_last_resort = require("./last-resort.js");

// src/report/layout.ts
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const zeroWidth = /^(?:\p{M}|\p{DI}|[\u{1f3fb}-\u{1f3ff}])$/u;
const displayWidth = ((text) => {
	if ((__pattern0 ??= __ready(/^[\x20-\x7e]*$/)).test(text)) return text.length;
	let columns = 0;
	let joined = false;
	for (const symbol of text) if (symbol === "‍") joined = true;
	else if (symbol === "️") columns += 0;
	else if (!(zeroWidth$ready ??= __ready(zeroWidth)).test(symbol)) {
		if (!joined) columns += (wide$ready ??= __ready(wide)).test(symbol) ? 2 : 1;
		joined = false;
	}
	return columns;
});
const pad = ((text, columns) => text + " ".repeat(Math.max(0, columns - displayWidth(text))));
const clip = ((text, limit) => {
	if (text.length <= limit) return text;
	return `${text.slice(0, Math.max(0, limit - 1)).replace((__pattern1 ??= __ready(/[\ud800-\udbff]$/)), "").replace((__pattern2 ??= __ready(/(?:\s|\u200d|\ufe0f)+$/u)), "")}…`;
});
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: " ",
	"#39": "'"
};
const readable = 1e3;
const marks = [
	[/<!--.*?(?:-->|$)/g, " "],
	[/!?\[([^[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?: +"[^"]*")?\)/g, "$1"],
	[/<\/?[a-z][a-z0-9]*(?: [^<>]*)?\/?>/gi, " "],
	[/(?<!\\)(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, "$2"],
	[/(?<![\w*\\])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])/g, "$1"],
	[/(?<![\w_\\])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\w_])/g, "$1"],
	[/\\([!-/:-@[-`{-~])/g, "$1"]
];
const mayBeMarked = /[<[*_~\\&]/;
const withoutMarks = ((text) => (mayBeMarked$ready ??= __ready(mayBeMarked)).test(text) ? marks.reduce(((left, [mark, kept]) => left.replaceAll(mark, kept)), text).replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, ((_, name) => entities[name] ?? "")) : text);
const stretches = ((text, limit = 300) => {
	const line = require_last_resort.sanitizeLine(clip(text, readable));
	const parts = [];
	let left = limit;
	const pieces = line.split((__pattern3 ??= __ready(/(?<!`)`([^`]+)`(?!`)/)));
	for (const [index, piece] of pieces.entries()) {
		const code = index % 2 === 1;
		const shown = clip(code ? piece : withoutMarks(piece), left);
		if (shown !== "") parts.push({
			code,
			text: shown
		});
		left -= shown.length;
		if (left <= 0) break;
	}
	return parts;
});
const plain = ((text, limit = 300) => require_last_resort.sanitizeLine(stretches(text, limit).map(((part) => part.text)).join("")));
const wrap = ((text, columns) => {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > columns) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
});
const bar = ((done, of, size = 10) => {
	const exact = of === 0 ? 0 : done / of * size;
	const filled = done === of ? size : Math.min(size - 1, Math.max(done > 0 ? 1 : 0, Math.floor(exact)));
	return "█".repeat(of === 0 ? 0 : filled) + "░".repeat(of === 0 ? size : size - filled);
});
const figure = ((amount) => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ","));
const count = ((amount, noun, plural = `${noun}s`) => `${figure(amount)} ${amount === 1 ? noun : plural}`);
const firstOf = ((all, limit) => ({
	shown: all.slice(0, limit),
	left: Math.max(0, all.length - limit)
}));

Object.defineProperty(exports, "bar", {
  enumerable: true,
  get: function () {
    return bar;
  }
});
Object.defineProperty(exports, "clip", {
  enumerable: true,
  get: function () {
    return clip;
  }
});
Object.defineProperty(exports, "count", {
  enumerable: true,
  get: function () {
    return count;
  }
});
Object.defineProperty(exports, "displayWidth", {
  enumerable: true,
  get: function () {
    return displayWidth;
  }
});
Object.defineProperty(exports, "figure", {
  enumerable: true,
  get: function () {
    return figure;
  }
});
Object.defineProperty(exports, "firstOf", {
  enumerable: true,
  get: function () {
    return firstOf;
  }
});
Object.defineProperty(exports, "pad", {
  enumerable: true,
  get: function () {
    return pad;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "stretches", {
  enumerable: true,
  get: function () {
    return stretches;
  }
});
Object.defineProperty(exports, "wrap", {
  enumerable: true,
  get: function () {
    return wrap;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var wide$ready, zeroWidth$ready, mayBeMarked$ready, __pattern0, __pattern1, __pattern2, __pattern3;
