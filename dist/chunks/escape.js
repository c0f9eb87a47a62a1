const require_layout = require("./layout.js");
const require_last_resort = require("./last-resort.js");

// src/report/escape.ts
const gap = "​";
const html = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;"
};
const linked = [
	[/@/g, `@${gap}`],
	[/#(?=\d)/g, `#${gap}`],
	[/(GH-)(?=\d)/gi, `$1${gap}`],
	[/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${gap}`],
	[/:\/\//g, `:${gap}//`],
	[/(www)\./gi, `$1${gap}.`],
	[/:(?=[\w+-]+:)/g, `:${gap}`],
	[/\$/g, `$$${gap}`]
];
const mayBeLinked = /[@#:$]|GH-|www\.|[0-9a-f]{7}/i;
const breakLinks = ((text) => (mayBeLinked$ready ??= __ready(mayBeLinked)).test(text) ? linked.reduce(((left, [pattern, broken]) => left.replaceAll(pattern, broken)), text) : text);
const asText = ((line) => breakLinks(line).replaceAll(/[\\`*_[\]~$!]/g, "\\$&").replaceAll(/[&<>|]/g, ((symbol) => html[symbol] ?? "")).replace((__pattern0 ??= __ready(/^(?=[#+=-])/)), "\\").replace((__pattern1 ??= __ready(/^(\d+)(?=[.)])/)), "$1\\"));
const escapeText = ((text, limit = Number.POSITIVE_INFINITY) => asText(require_layout.clip(require_last_resort.sanitizeLine(text), limit)));
const escapeHtml = ((text, limit = Number.POSITIVE_INFINITY) => breakLinks(require_layout.clip(require_last_resort.sanitizeLine(text), limit)).replaceAll(/[&<>]/g, ((symbol) => html[symbol] ?? "")));
const code = ((text, limit = Number.POSITIVE_INFINITY) => {
	const line = require_layout.clip(require_last_resort.sanitizeLine(text), limit);
	if (line === "") return "";
	if ((__pattern2 ??= __ready(/[|]|<!--/)).test(line)) return `<code>${asText(line)}</code>`;
	const ticks = "`".repeat(longestRun(line) + 1);
	const blank = (__pattern3 ??= __ready(/^[` ]|[` ]$/)).test(line) ? " " : "";
	return ticks + blank + line + blank + ticks;
});
const itemText = ((text, limit = 300) => require_layout.stretches(text, limit).map(((part) => part.code ? code(part.text) : spaced(part.text))).join("").trim());
const spaced = ((text) => {
	const blank = ((edge) => edge.test(text) ? " " : "");
	return text.trim() === "" ? " " : blank((__pattern4 ??= __ready(/^\s/))) + escapeText(text) + blank((__pattern5 ??= __ready(/\s$/)));
});
const fence = ((text) => {
	const lines = require_last_resort.sanitize(text).replaceAll("<!--", `<!${gap}--`);
	const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
	return `${ticks}text\n${lines}\n${ticks}`;
});
const longestRun = ((text) => (text.match(/`+/g) ?? []).reduce(((longest, run) => Math.max(longest, run.length)), 0));
const longestAddress = 1e3;
const encodePath = ((path) => path.toWellFormed().split("/").map(((segment) => encodeURIComponent(segment).replaceAll(/[!'()*]/g, encodeUnit))).join("/"));
const encodeUnit = ((unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`);
const lineAddress = (({ blob }, path, line, commit) => {
	return `${commit === void 0 ? blob : blob.replace((__pattern6 ??= __ready(/[^/]+$/)), encodeURIComponent(commit))}/${encodePath(path)}?plain=1#L${line}`;
});
const link = ((label, address) => address.length > longestAddress ? escapeText(label) : `[${escapeText(label)}](${address})`);

Object.defineProperty(exports, "code", {
  enumerable: true,
  get: function () {
    return code;
  }
});
Object.defineProperty(exports, "encodePath", {
  enumerable: true,
  get: function () {
    return encodePath;
  }
});
Object.defineProperty(exports, "escapeHtml", {
  enumerable: true,
  get: function () {
    return escapeHtml;
  }
});
Object.defineProperty(exports, "escapeText", {
  enumerable: true,
  get: function () {
    return escapeText;
  }
});
Object.defineProperty(exports, "fence", {
  enumerable: true,
  get: function () {
    return fence;
  }
});
Object.defineProperty(exports, "itemText", {
  enumerable: true,
  get: function () {
    return itemText;
  }
});
Object.defineProperty(exports, "lineAddress", {
  enumerable: true,
  get: function () {
    return lineAddress;
  }
});
Object.defineProperty(exports, "link", {
  enumerable: true,
  get: function () {
    return link;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var mayBeLinked$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6;
