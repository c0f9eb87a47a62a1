import { l as stretches, n as clip } from "./layout.js";
import { r as sanitizeLine, t as sanitize } from "./sanitize2.js";

// src/report/escape.ts
/** Neither seen nor part of a word: GitHub's own links are made from rendered text, where no escape helps. */
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
const breakLinks = (text) => linked.reduce((left, [pattern, broken]) => left.replaceAll(pattern, broken), text);
const asText = (line) => breakLinks(line).replaceAll(/[\\`*_[\]~$!]/g, "\\$&").replaceAll(/[&<>|]/g, (symbol) => html[symbol] ?? "").replace(/^(?=[#+=-])/, "\\").replace(/^(\d+)(?=[.)])/, "$1\\");
/** Untrusted text as one line of markdown, also inside of table cells, list items and headings. */
const escapeText = (text, limit = Number.POSITIVE_INFINITY) => asText(clip(sanitizeLine(text), limit));
/** Untrusted text as one line inside of raw HTML such as `<summary>`, where markdown and its escapes mean nothing. */
const escapeHtml = (text, limit = Number.POSITIVE_INFINITY) => breakLinks(clip(sanitizeLine(text), limit)).replaceAll(/[&<>]/g, (symbol) => html[symbol] ?? "");
/** Untrusted text as inline code, on one line; also inside of table cells. */
const code = (text, limit = Number.POSITIVE_INFINITY) => {
	const line = clip(sanitizeLine(text), limit);
	if (line === "") return "";
	if (/[|]|<!--/.test(line)) return `<code>${asText(line)}</code>`;
	const ticks = "`".repeat(longestRun(line) + 1);
	const blank = /^[` ]|[` ]$/.test(line) ? " " : "";
	return ticks + blank + line + blank + ticks;
};
/** Text of an item: its code stays code, the rest of its inline markup goes, everything is escaped. */
const itemText = (text, limit = 300) => stretches(text, limit).map((part) => part.code ? code(part.text) : spaced(part.text)).join("").trim();
const spaced = (text) => {
	const blank = (edge) => edge.test(text) ? " " : "";
	return text.trim() === "" ? " " : blank(/^\s/) + escapeText(text) + blank(/\s$/);
};
/** Untrusted lines as a fenced block that they cannot end. */
const fence = (text) => {
	const lines = sanitize(text).replaceAll("<!--", `<!${gap}--`);
	const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
	return `${ticks}text\n${lines}\n${ticks}`;
};
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const longestAddress = 1e3;
/** Path of a file inside of an address: each segment encoded, nothing left that could end a link. */
const encodePath = (path) => path.toWellFormed().split("/").map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*]/g, encodeUnit)).join("/");
const encodeUnit = (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`;
/** Address of a line of a file as written, at the commit of the report or at another one. */
const lineAddress = ({ blob }, path, line, commit) => {
	return `${commit === void 0 ? blob : blob.replace(/[^/]+$/, encodeURIComponent(commit))}/${encodePath(path)}?plain=1#L${line}`;
};
/** Link with untrusted label; `address` is ours, with encoded parts. Past 1,000 characters the label alone. */
const link = (label, address) => address.length > longestAddress ? escapeText(label) : `[${escapeText(label)}](${address})`;

export { fence as a, link as c, escapeText as i, encodePath as n, itemText as o, escapeHtml as r, lineAddress as s, code as t };