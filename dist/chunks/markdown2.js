const require_run = require("./run.js");

// src/verify/markdown.ts
const sectionsOf = ((text, path) => {
	const { all } = require_run.parseBlocks(withoutComments(text).replaceAll(/\r\n?/g, "\n"), path);
	return all.flatMap(((block, index) => block.kind === "heading" ? [section(block, all.slice(index + 1))] : []));
});
const textsIn = ((text, path) => require_run.parseBlocks(withoutComments(text).replaceAll(/\r\n?/g, "\n"), path).all.flatMap(((block) => block.kind === "heading" ? [block] : block.kind === "table" ? [...cellsOf(block.header), ...textsOf(block)] : textsOf(block))));
const section = ((heading, after) => {
	const end = after.findIndex(((block) => block.kind === "heading" && block.level <= heading.level));
	const blocks = end === -1 ? after : after.slice(0, end);
	return {
		title: plain(heading.text),
		line: heading.line,
		texts: blocks.flatMap(textsOf),
		code: blocks.flatMap(((block) => block.kind === "fence" || block.kind === "code" ? [block.lines.join("\n")] : []))
	};
});
const textsOf = ((block) => {
	if (block.kind === "paragraph") return block.text.split("\n").map(((text, at) => ({
		line: block.line + at,
		text
	})));
	if (block.kind === "html") return [{
		line: block.line,
		text: block.text.replaceAll(/<[^>]*>/g, " ")
	}];
	if (block.kind !== "table") return [];
	return block.rows.flatMap(cellsOf);
});
const cellsOf = (({ line, cells }) => [{
	line,
	text: cells.join(" ")
}]);
const withoutComments = ((text) => text.replaceAll(/<!--[\s\S]*?-->/g, ((comment) => comment.replaceAll(/[^\n]/g, ""))));
const plain = ((text) => text.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[*_`~]+|\p{Extended_Pictographic}|\uFE0F|\u200D/gu, "").replace((__pattern0 ??= __ready(/^\s*(?:\d+[.)])*\d*[.)]?\s+(?=\p{L})/u)), "").replace((__pattern1 ??= __ready(/\s*[:#]+\s*$/)), "").replaceAll(/\s+/g, " ").trim());
const placeholder = /^\W*(?:to ?do|tbd|tba|tbc|fixme|wip|xxx+|n\/a|coming soon|to be (?:done|defined|determined|added|written|completed)|work in progress|fill (?:this )?in|placeholder|none yet|lorem ipsum.*|insert .{0,60} here|(?:add|write|describe|document) .{0,60} here)\b[^\p{L}]*$|^\W*(?:todo|tbd|fixme)\b\s*[:(-].*$|lorem ipsum/iu;
const isPlaceholder = ((text) => {
	const bare = text.replace((__pattern2 ??= __ready(/^\s*(?:\[[ xX]\]\s+)/)), "").trim();
	if ((__pattern3 ??= __ready(/^[*_`]*(?:\[[^\]]*\](?![([:])|<[^>]+>|\{\{[^}]*\}\}|[.…\-–—?_\s])+[*_`]*\.?$/u)).test(bare)) return true;
	return (placeholder$ready ??= __ready(placeholder)).test(bare.replaceAll(/[*_`]/g, ""));
});
const wordsOf = ((text) => text.replaceAll(/\]\([^)]*\)/g, "]").match(/[\p{L}\p{N}][\p{L}\p{N}'’.:/_-]*/gu) ?? []);
const inlineLink = /\]\(\s{0,9}(?:<([^<>]{0,2000})>|([^\s()<][^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,3}))(?:\s[^)]{0,200})?\)/g;
const linksOf = ((texts, definitions) => texts.flatMap((({ line, text }) => {
	const prose = text.replaceAll(/`+[^`]*`+/g, "");
	const inline = [...prose.matchAll((inlineLink$ready ??= __ready(inlineLink)))].map((([, bracketed, bare]) => bracketed ?? bare ?? ""));
	const defined = [...prose.matchAll(/\[([^[\]]+)\](?!\()/g)].flatMap((([, label = ""]) => definitions.get(label.toLowerCase()) ?? []));
	return [...inline, ...defined].map(((target) => ({
		line,
		target
	})));
})));
const definitionsOf = ((text) => new Map([...text.matchAll(/^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*(?:<([^>\n]*)>|(\S+))/gm)].map((([, label = "", bracketed, bare]) => [label.toLowerCase(), bracketed ?? bare ?? ""]))));
const anchorsOf = ((text, path) => {
	const used = /* @__PURE__ */ new Map();
	const anchors = new Set([...text.matchAll(/<a\s[^>]*\b(?:name|id)=["']([^"']+)["']/gi)].map((([, name = ""]) => name)));
	for (const block of require_run.parseBlocks(text.replaceAll(/\r\n?/g, "\n"), path).all) {
		if (block.kind !== "heading") continue;
		const slug = slugOf(block.text);
		const count = used.get(slug) ?? 0;
		used.set(slug, count + 1);
		anchors.add(count === 0 ? slug : `${slug}-${count}`);
	}
	return anchors;
});
const slugOf = ((heading) => heading.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").trim().toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-"));

Object.defineProperty(exports, "anchorsOf", {
  enumerable: true,
  get: function () {
    return anchorsOf;
  }
});
Object.defineProperty(exports, "definitionsOf", {
  enumerable: true,
  get: function () {
    return definitionsOf;
  }
});
Object.defineProperty(exports, "isPlaceholder", {
  enumerable: true,
  get: function () {
    return isPlaceholder;
  }
});
Object.defineProperty(exports, "linksOf", {
  enumerable: true,
  get: function () {
    return linksOf;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "sectionsOf", {
  enumerable: true,
  get: function () {
    return sectionsOf;
  }
});
Object.defineProperty(exports, "textsIn", {
  enumerable: true,
  get: function () {
    return textsIn;
  }
});
Object.defineProperty(exports, "wordsOf", {
  enumerable: true,
  get: function () {
    return wordsOf;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var placeholder$ready, inlineLink$ready, __pattern0, __pattern1, __pattern2, __pattern3;
