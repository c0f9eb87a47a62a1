import { t as ConfigurationError } from "./errors.js";

// src/wildcard.ts
/** Any name. */
const anyName = [{ kind: "many" }];
/** One name of a pattern: `*`, `?`, `[a-z]`, `[!a]`, `[[:digit:]]` and `\` before what is meant literally. */
const parseSegment = (text) => {
	const tokens = [];
	for (let at = 0; at < text.length; at += 1) {
		const symbol = text[at] ?? "";
		const set = symbol === "[" ? /^\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/.exec(text.slice(at)) : null;
		if (set) {
			tokens.push({
				kind: "set",
				negated: set[1] !== "",
				ranges: parseRanges(set[2] ?? "")
			});
			at += set[0].length - 1;
		} else if (symbol === "*") {
			if (tokens.at(-1)?.kind !== "many") tokens.push({ kind: "many" });
		} else if (symbol === "?") tokens.push({ kind: "one" });
		else {
			if (symbol === "\\" && at + 1 < text.length) at += 1;
			tokens.push({
				kind: "text",
				text: text[at] ?? ""
			});
		}
	}
	return tokens;
};
/** Whether the names of a path fit the segments of a pattern, from the first to the last. */
const matchNames = (pattern, names) => matchSequence(pattern, names, (segment) => segment === "**", matchName);
/** Whether one name fits one segment; `**` stands for folders and fits no name by itself. */
const matchName = (segment, name) => segment !== "**" && matchSequence(segment, name, (token) => token.kind === "many", matchToken);
const classes = {
	alpha: [["A", "Z"], ["a", "z"]],
	digit: [["0", "9"]],
	alnum: [
		["0", "9"],
		["A", "Z"],
		["a", "z"]
	],
	upper: [["A", "Z"]],
	lower: [["a", "z"]],
	xdigit: [
		["0", "9"],
		["A", "F"],
		["a", "f"]
	],
	space: [["	", "\r"], [" ", " "]],
	blank: [["	", "	"], [" ", " "]],
	punct: [
		["!", "/"],
		[":", "@"],
		["[", "`"],
		["{", "~"]
	],
	print: [[" ", "~"]],
	graph: [["!", "~"]],
	cntrl: [["\0", ""], ["", ""]]
};
const parseRanges = (body) => [...body.matchAll(/\[:(\w+):\]|(\\.|[^\\])-(\\.|[^\\])|(\\.|[^\\])/gs)].flatMap(([, name, from, to, single]) => {
	if (name !== void 0) return classes[name] ?? [];
	const first = (from ?? single ?? "").slice(-1);
	return [[first, to === void 0 ? first : to.slice(-1)]];
});
const matchToken = (token, symbol) => {
	if (token.kind === "text") return token.text === symbol;
	if (token.kind !== "set") return true;
	return token.ranges.some(([from, to]) => from <= symbol && symbol <= to) !== token.negated;
};
/**
* Matches a sequence against parts some of which take any number of items. Going back to the last of those only is
* enough, because an earlier one never needs to take more.
*/
const matchSequence = (parts, items, isMany, matchOne) => {
	let at = 0;
	let part = 0;
	let back = null;
	while (at < items.length) {
		const current = parts[part];
		if (current !== void 0 && isMany(current)) {
			back = {
				part,
				at
			};
			part += 1;
		} else if (current !== void 0 && matchOne(current, items[at])) {
			part += 1;
			at += 1;
		} else if (back) {
			back.at += 1;
			at = back.at;
			part = back.part + 1;
		} else return false;
	}
	return parts.slice(part).every(isMany);
};

// src/glob.ts
const maxLength = 512;
const maxAlternatives = 100;
/** Why a pattern cannot be used, `null` when it can. */
const globProblem = (pattern) => {
	if (pattern.trim() === "") return "is empty";
	if (pattern.length > maxLength) return `is longer than ${maxLength} characters`;
	if (/^!?(\/|[a-z]:)/i.test(pattern)) return "must be relative to the root of the repository";
	if (pattern.split("/").includes("..")) return "must not leave the repository";
	if (pattern.includes("\0")) return "contains a null character";
	return expandBraces(pattern).length > maxAlternatives ? `has more than ${maxAlternatives} alternatives` : null;
};
/**
* Compiles globs. A pattern that starts with `!` takes away what the others match, as `ignore` does.
* Throws `ConfigurationError` for a pattern `globProblem` objects to.
*/
const compileGlobs = (patterns, ignore = []) => {
	const wanted = patterns.filter((pattern) => !pattern.startsWith("!")).flatMap(compile);
	const unwanted = [...patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)), ...ignore].flatMap(compile);
	return {
		matches(path) {
			const names = path.toLowerCase().split("/");
			const fits = (glob) => (names.at(-1) ?? "").includes(glob.literal) && matchNames(glob.segments, names);
			return wanted.some(fits) && !unwanted.some(fits);
		},
		reaches(folder) {
			const names = folder.toLowerCase().split("/");
			return wanted.some(({ segments }) => reachesBelow(segments, names));
		}
	};
};
/** A path as a glob that matches nothing else (but for its case). */
const escapeGlob = (path) => path.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
const vendored = new Set("node_modules bower_components jspm_packages vendor third_party third-party dist-packages site-packages .git .venv venv __pycache__ .tox .yarn .pnpm-store .terraform .gradle Pods Carthage".toLowerCase().split(" "));
/** Folders of other people's files, and git's own: no search looks into them. */
const isVendored = (folder) => vendored.has(folder.toLowerCase());
/** Orders paths as git does, by code point. */
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const compile = (pattern) => {
	const problem = globProblem(pattern);
	if (problem) throw new ConfigurationError(`the glob ${JSON.stringify(pattern.slice(0, 80))} ${problem}`);
	return expandBraces(pattern).map(parseGlob);
};
const parseGlob = (pattern) => {
	const names = pattern.toLowerCase().replace(/^(\.\/)+/, "").replace(/\/+$/, "/**").split(/\/+/);
	return {
		segments: names.map((name) => name === "**" ? "**" : parseSegment(name)),
		literal: longestLiteral(names.at(-1) ?? "")
	};
};
const longestLiteral = (name) => /[[\\]/.test(name) ? "" : name.split(/[*?]/).reduce((longest, part) => part.length > longest.length ? part : longest, "");
const reachesBelow = (glob, names) => {
	const free = glob.indexOf("**");
	if (free === -1 && glob.length <= names.length) return false;
	return (free === -1 ? glob : glob.slice(0, free)).slice(0, names.length).every((segment, index) => matchName(segment, names[index] ?? ""));
};
/** All readings of `{a,b}` groups, innermost first; stops once there are too many. */
const expandBraces = (pattern) => {
	const results = [];
	const queue = [pattern];
	while (queue.length > 0 && results.length + queue.length <= maxAlternatives) {
		const next = queue.shift() ?? "";
		const group = /(?<!\\)\{((?:[^{}\\]|\\.)*)\}/.exec(next);
		if (!group) {
			results.push(next);
			continue;
		}
		const [whole, body = ""] = group;
		const parts = body.split(/(?<!\\),/);
		const readings = parts.length > 1 ? parts : [`\\{${body}\\}`];
		const after = next.slice(group.index + whole.length);
		queue.push(...readings.map((part) => next.slice(0, group.index) + part + after));
	}
	return [...results, ...queue];
};

export { isVendored as a, matchNames as c, globProblem as i, parseSegment as l, compileGlobs as n, anyName as o, escapeGlob as r, matchName as s, byCodePoint as t };