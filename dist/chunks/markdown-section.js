import "./rolldown-runtime.js";
import { t as clip } from "./compare.js";
import { D as _minLength, c as describe, l as int, n as _default, o as boolean, v as strictObject, w as _gte, y as string } from "./schemas.js";
import { o as readText } from "./files.js";
import { a as plain, i as linksOf, n as definitionsOf, o as sectionsOf, r as isPlaceholder, s as wordsOf, t as anchorsOf } from "./markdown3.js";
import { n as Refusal } from "./errors.js";
import { a as oneOrMore, o as path } from "./params.js";
import { t as defineVerifier } from "./verifier.js";
import { posix } from "node:path";

// src/verify/markdown-links.ts
/**
* The first relative link of a section that leads to no file, folder or heading, as the end of a sentence; `null` when
* all lead somewhere. `text` is the whole file at `path`.
*/
const brokenLink = async (files, path, text, section) => {
	for (const link of linksOf(section.texts, definitionsOf(text))) if (!await resolves(files, path, text, link)) return `has a broken link to \`${clip(link.target, 80)}\``;
	return null;
};
const resolves = async (files, path, text, { target }) => {
	if (target === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return true;
	const [way = "", anchor] = target.split("#");
	const wanted = decode(way.replace(/\?.*$/, ""));
	const full = wanted === "" ? path : posix.join(wanted.startsWith("/") ? "." : posix.dirname(path), wanted);
	if (full.startsWith("..")) return true;
	try {
		if (await files.stat(full) === null) return false;
		if (!anchor || !/\.(md|markdown)$/i.test(full)) return true;
		const other = full === path ? text : await readText(files, full);
		return typeof other !== "string" || anchorsOf(other, full).has(decode(anchor).toLowerCase());
	} catch (error) {
		if (error instanceof Refusal) return true;
		throw error;
	}
};
const decode = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

// src/verify/verifiers/markdown-section.ts
const defaultWords = 5;
var markdown_section_default = defineVerifier({
	kind: "markdown-section",
	summary: "A section of a markdown file is written, and its links lead somewhere.",
	lifecycle: "stable",
	params: strictObject({
		path: path().check(describe("The markdown file.")),
		heading: oneOrMore(string().check(_minLength(1))).check(describe("The heading, or words of it; of a list any.")),
		"min-words": _default(int().check(_gte(1)), defaultWords).check(describe("Words that have to be there, placeholders aside.")),
		links: _default(boolean(), true).check(describe("Whether relative links have to lead somewhere."))
	}),
	needs: ["files"],
	permission: null,
	passes: "There is a heading that is, or contains as whole words, one of `heading` (case, markup and numbering do not count); below it stand at least `min-words` words (5) besides placeholders, code included; every relative link in it leads to a file or folder of the repository and to a heading in it. Several headings fit: one such section is enough.",
	fails: "The file or heading is absent, the section is empty, holds too few words or only placeholders (TODO, TBD, lorem ipsum, `[...]`), or a relative link is broken. `links=false` leaves links aside.",
	unverifiable: "The file is over 5 MB or a link. Links that leave the repository are not followed.",
	remedy: "Write the section, or mend its links.",
	examples: ["markdown-section path=docs/runbook.md heading=Rollback", "markdown-section path=README.md heading=\"Getting started\" min-words=40"],
	async verify(params, { files }) {
		const text = await readText(files, params.path);
		if (typeof text !== "string") return text;
		const sections = sectionsOf(text, params.path).filter(({ title }) => params.heading.some((wanted) => speaksOf(title, wanted)));
		let problem = `\`${params.path}\` has no section ${params.heading.map((each) => JSON.stringify(each)).join(" or ")}`;
		for (const section of sections) {
			const found = weakness(section, params["min-words"]);
			const broken = !found && params.links ? await brokenLink(files, params.path, text, section) : null;
			const place = `\`${params.path}:${section.line}\``;
			if (!found && !broken) return {
				status: "passed",
				evidence: `${place}: section ${JSON.stringify(clip(section.title, 80))} is written`
			};
			problem = `${place}: the section ${JSON.stringify(clip(section.title, 80))} ${found ?? broken}`;
		}
		return {
			status: "failed",
			reason: problem
		};
	}
});
const speaksOf = (title, wanted) => {
	const phrase = plain(wanted).toLowerCase();
	const at = phrase === "" ? -1 : title.toLowerCase().indexOf(phrase);
	if (at < 0) return false;
	return [title.charAt(at - 1), title.charAt(at + phrase.length)].every((symbol) => !/[\p{L}\p{N}]/u.test(symbol));
};
const weakness = ({ texts, code }, least) => {
	const written = [...texts.map(({ text }) => text), ...code];
	if (written.join("").trim() === "") return "is empty";
	const words = written.filter((text) => !isPlaceholder(text)).flatMap(wordsOf).length;
	if (words === 0) return "holds only a placeholder";
	return words < least ? `has ${words} words besides placeholders, expected at least ${least}` : null;
};

export { markdown_section_default as default };