const require_last_resort = require("./last-resort.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_markdown = require("./markdown2.js");
const require_turn = require("./turn.js");
let node_path = require("node:path");

// src/verify/markdown-links.ts
const brokenLink = async (files, path, text, section) => {
	for (const link of require_markdown.linksOf(section.texts, require_markdown.definitionsOf(text))) if (!await resolves(files, path, text, link)) return `has a broken link to \`${require_compare.clip(link.target, 80)}\``;
	return null;
};
const stretch = 200;
const followLinks = async (files, path, text, signal) => {
	const links = require_markdown.linksOf(require_markdown.textsIn(text, path), require_markdown.definitionsOf(text)).filter((({ target }) => leadsInside(path, target)));
	const known = /* @__PURE__ */ new Map();
	for (const link of links) {
		if (known.has(link.target)) continue;
		if (known.size % stretch === 0) await require_turn.turn(signal);
		known.set(link.target, await resolves(files, path, text, link));
	}
	const broken = links.filter((({ target }) => !known.get(target)));
	return {
		followed: links.length,
		broken
	};
};
const isAddress = ((target) => (__pattern0 ??= __ready(/^[a-z][a-z0-9+.-]*:|^\/\//i)).test(target));
const leadsInside = ((path, target) => target !== "" && !isAddress(target) && !fileOf(path, target).startsWith(".."));
const fileOf = ((path, target) => {
	const wanted = decode((target.split("#")[0] ?? "").replace((__pattern1 ??= __ready(/\?.*$/)), ""));
	return wanted === "" ? path : node_path.posix.join(wanted.startsWith("/") ? "." : node_path.posix.dirname(path), wanted);
});
const resolves = async (files, path, text, { target }) => {
	if (!leadsInside(path, target)) return true;
	const full = fileOf(path, target);
	const anchor = target.split("#")[1];
	try {
		if (await files.stat(full) === null) return false;
		if (!anchor || !(__pattern2 ??= __ready(/\.(md|markdown)$/i)).test(full)) return true;
		const other = full === path ? text : await require_files.readText(files, full);
		return typeof other !== "string" || require_markdown.anchorsOf(other, full).has(decode(anchor).toLowerCase());
	} catch (error) {
		if (error instanceof require_last_resort.Refusal) return true;
		throw error;
	}
};
const decode = ((text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
});

Object.defineProperty(exports, "brokenLink", {
  enumerable: true,
  get: function () {
    return brokenLink;
  }
});
Object.defineProperty(exports, "followLinks", {
  enumerable: true,
  get: function () {
    return followLinks;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
