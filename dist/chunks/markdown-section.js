const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_markdown = require("./markdown2.js");
const require_markdown_links = require("./markdown-links.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/markdown-section.ts
const defaultWords = 5;
var markdown_section_default = require_run.defineVerifier({
	kind: "markdown-section",
	params: require_run.strictObject({
		path: require_params.path(),
		heading: require_params.oneOrMore(require_run.string().check(require_run._minLength(1))),
		"min-words": require_run._default(require_run.int().check(require_run._gte(1)), defaultWords),
		links: require_run._default(require_run.boolean(), true)
	}),
	needs: ["files"],
	permission: null,
	remedy: "Write the section, or mend its links.",
	async verify(params, { files }) {
		const text = await require_files.readText(files, params.path);
		if (typeof text !== "string") return text;
		const sections = require_markdown.sectionsOf(text, params.path).filter((({ title }) => params.heading.some(((wanted) => speaksOf(title, wanted)))));
		let problem = `\`${params.path}\` has no section ${params.heading.map(((each) => JSON.stringify(each))).join(" or ")}`;
		for (const section of sections) {
			const found = weakness(section, params["min-words"]);
			const broken = !found && params.links ? await require_markdown_links.brokenLink(files, params.path, text, section) : null;
			const place = `\`${params.path}:${section.line}\``;
			if (!found && !broken) return {
				status: "passed",
				evidence: `${place}: section ${JSON.stringify(require_compare.clip(section.title, 80))} is written`
			};
			problem = `${place}: the section ${JSON.stringify(require_compare.clip(section.title, 80))} ${found ?? broken}`;
		}
		return {
			status: "failed",
			reason: problem
		};
	}
});
const speaksOf = ((title, wanted) => {
	const phrase = require_markdown.plain(wanted).toLowerCase();
	const at = phrase === "" ? -1 : title.toLowerCase().indexOf(phrase);
	if (at < 0) return false;
	return [title.charAt(at - 1), title.charAt(at + phrase.length)].every(((symbol) => !(__pattern0 ??= __ready(/[\p{L}\p{N}]/u)).test(symbol)));
});
const weakness = (({ texts, code }, least) => {
	const written = [...texts.map((({ text }) => text)), ...code];
	if (written.join("").trim() === "") return "is empty";
	const words = written.filter(((text) => !require_markdown.isPlaceholder(text))).flatMap(require_markdown.wordsOf).length;
	if (words === 0) return "holds only a placeholder";
	return words < least ? `has ${words} words besides placeholders, expected at least ${least}` : null;
});

exports.default = markdown_section_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
