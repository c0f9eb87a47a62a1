const require_last_resort = require("./last-resort.js");
const require_wildcard = require("./wildcard.js");

// src/glob.ts
const maxLength = 512;
const maxAlternatives = 100;
const globProblem = (pattern) => {
	if (pattern.trim() === "") return "is empty";
	if (pattern.length > maxLength) return `is longer than ${maxLength} characters`;
	if (/^!?(\/|[a-z]:)/i.test(pattern)) return "must be relative to the root of the repository";
	if (pattern.split("/").includes("..")) return "must not leave the repository";
	if (pattern.includes("\0")) return "contains a null character";
	return expandBraces(pattern).length > maxAlternatives ? `has more than ${maxAlternatives} alternatives` : null;
};
const compileGlobs = (patterns, ignore = []) => {
	const wanted = patterns.filter((pattern) => !pattern.startsWith("!")).flatMap(compile);
	const unwanted = [...patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)), ...ignore].flatMap(compile);
	return {
		matches(path) {
			const names = path.toLowerCase().split("/");
			const fits = (glob) => (names.at(-1) ?? "").includes(glob.literal) && require_wildcard.matchNames(glob.segments, names);
			return wanted.some(fits) && !unwanted.some(fits);
		},
		reaches(folder) {
			const names = folder.toLowerCase().split("/");
			return wanted.some(({ segments }) => reachesBelow(segments, names));
		}
	};
};
const escapeGlob = (path) => path.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
const vendored = new Set("node_modules bower_components jspm_packages vendor third_party third-party dist-packages site-packages .git .venv venv __pycache__ .tox .yarn .pnpm-store .terraform .gradle Pods Carthage".toLowerCase().split(" "));
const isVendored = (folder) => vendored.has(folder.toLowerCase());
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const compile = (pattern) => {
	const problem = globProblem(pattern);
	if (problem) throw new require_last_resort.ConfigurationError(`the glob ${JSON.stringify(pattern.slice(0, 80))} ${problem}`);
	return expandBraces(pattern).map(parseGlob);
};
const parseGlob = (pattern) => {
	const names = pattern.toLowerCase().replace(/^(\.\/)+/, "").replace(/\/+$/, "/**").split(/\/+/);
	return {
		segments: names.map((name) => name === "**" ? "**" : require_wildcard.parseSegment(name)),
		literal: longestLiteral(names.at(-1) ?? "")
	};
};
const longestLiteral = (name) => /[[\\]/.test(name) ? "" : name.split(/[*?]/).reduce((longest, part) => part.length > longest.length ? part : longest, "");
const reachesBelow = (glob, names) => {
	const free = glob.indexOf("**");
	if (free === -1 && glob.length <= names.length) return false;
	return (free === -1 ? glob : glob.slice(0, free)).slice(0, names.length).every((segment, index) => require_wildcard.matchName(segment, names[index] ?? ""));
};
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

Object.defineProperty(exports, "byCodePoint", {
  enumerable: true,
  get: function () {
    return byCodePoint;
  }
});
Object.defineProperty(exports, "compileGlobs", {
  enumerable: true,
  get: function () {
    return compileGlobs;
  }
});
Object.defineProperty(exports, "escapeGlob", {
  enumerable: true,
  get: function () {
    return escapeGlob;
  }
});
Object.defineProperty(exports, "globProblem", {
  enumerable: true,
  get: function () {
    return globProblem;
  }
});
Object.defineProperty(exports, "isVendored", {
  enumerable: true,
  get: function () {
    return isVendored;
  }
});