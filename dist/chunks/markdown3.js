import { t as parseBlocks } from "./blocks.js";

// src/verify/markdown.ts
/** Sections of a markdown text in order. */
const sectionsOf = (text, path) => {
	const { all } = parseBlocks(withoutComments(text).replaceAll(/\r\n?/g, "\n"), path);
	return all.flatMap((block, index) => block.kind === "heading" ? [section(block, all.slice(index + 1))] : []);
};
const section = (heading, after) => {
	const end = after.findIndex((block) => block.kind === "heading" && block.level <= heading.level);
	const blocks = end === -1 ? after : after.slice(0, end);
	return {
		title: plain(heading.text),
		line: heading.line,
		texts: blocks.flatMap(textsOf),
		code: blocks.flatMap((block) => block.kind === "fence" || block.kind === "code" ? [block.lines.join("\n")] : [])
	};
};
const textsOf = (block) => {
	if (block.kind === "paragraph") return block.text.split("\n").map((text, at) => ({
		line: block.line + at,
		text
	}));
	if (block.kind === "html") return [{
		line: block.line,
		text: block.text.replaceAll(/<[^>]*>/g, " ")
	}];
	if (block.kind !== "table") return [];
	return block.rows.map(({ line, cells }) => ({
		line,
		text: cells.join(" ")
	}));
};
const withoutComments = (text) => text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ""));
/** A title without markup, emoji, numbering and closing colon. */
const plain = (text) => text.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[*_`~]+|\p{Extended_Pictographic}|\uFE0F|\u200D/gu, "").replace(/^\s*(?:\d+[.)])*\d*[.)]?\s+(?=\p{L})/u, "").replace(/\s*[:#]+\s*$/, "").replaceAll(/\s+/g, " ").trim();
const placeholder = /^\W*(?:to ?do|tbd|tba|tbc|fixme|wip|xxx+|n\/a|coming soon|to be (?:done|defined|determined|added|written|completed)|work in progress|fill (?:this )?in|placeholder|none yet|lorem ipsum.*|insert .{0,60} here|(?:add|write|describe|document) .{0,60} here)\b[^\p{L}]*$|^\W*(?:todo|tbd|fixme)\b\s*[:(-].*$|lorem ipsum/iu;
/** Whether a line only stands in for what is to be written. */
const isPlaceholder = (text) => {
	const bare = text.replace(/^\s*(?:\[[ xX]\]\s+)/, "").trim();
	if (/^[*_`]*(?:\[[^\]]*\](?![([:])|<[^>]+>|\{\{[^}]*\}\}|[.…\-–—?_\s])+[*_`]*\.?$/u.test(bare)) return true;
	return placeholder.test(bare.replaceAll(/[*_`]/g, ""));
};
/** Words of a text; the targets of links are none. */
const wordsOf = (text) => text.replaceAll(/\]\([^)]*\)/g, "]").match(/[\p{L}\p{N}][\p{L}\p{N}'’.:/_-]*/gu) ?? [];
/** Inline links, images and uses of reference definitions in texts; not those in code. */
const linksOf = (texts, definitions) => texts.flatMap(({ line, text }) => {
	const prose = text.replaceAll(/`+[^`]*`+/g, "");
	const inline = [...prose.matchAll(/\]\(\s*(?:<([^>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))[^)]*\)/g)].map(([, bracketed, bare]) => bracketed ?? bare ?? "");
	const defined = [...prose.matchAll(/\[([^[\]]+)\](?!\()/g)].flatMap(([, label = ""]) => definitions.get(label.toLowerCase()) ?? []);
	return [...inline, ...defined].map((target) => ({
		line,
		target
	}));
});
/** Targets of the reference definitions of a text, by label in lower case. */
const definitionsOf = (text) => new Map([...text.matchAll(/^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*(?:<([^>\n]*)>|(\S+))/gm)].map(([, label = "", bracketed, bare]) => [label.toLowerCase(), bracketed ?? bare ?? ""]));
/** The anchors GitHub gives the headings of a text, and those set by hand. */
const anchorsOf = (text, path) => {
	const used = /* @__PURE__ */ new Map();
	const anchors = new Set([...text.matchAll(/<a\s[^>]*\b(?:name|id)=["']([^"']+)["']/gi)].map(([, name = ""]) => name));
	for (const block of parseBlocks(text.replaceAll(/\r\n?/g, "\n"), path).all) {
		if (block.kind !== "heading") continue;
		const slug = slugOf(block.text);
		const count = used.get(slug) ?? 0;
		used.set(slug, count + 1);
		anchors.add(count === 0 ? slug : `${slug}-${count}`);
	}
	return anchors;
};
const slugOf = (heading) => heading.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").trim().toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");

export { plain as a, linksOf as i, definitionsOf as n, sectionsOf as o, isPlaceholder as r, wordsOf as s, anchorsOf as t };