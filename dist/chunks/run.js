const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_letters = require("./letters.js");

// src/wildcard.ts
const anyName = [{ kind: "many" }];
const parseSegment = ((text) => {
	const tokens = [];
	for (let at = 0; at < text.length; at += 1) {
		const symbol = text[at] ?? "";
		const set = symbol === "[" ? (__pattern0 ??= __ready(/^\[([!^]?)(\]?(?:\[:\w+:\]|\\.|[^\]\\])*)\]/)).exec(text.slice(at)) : null;
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
});
const matchNames = ((pattern, names) => matchSequence(pattern, names, ((segment) => segment === "**"), matchName));
const matchName = ((segment, name) => segment !== "**" && matchSequence(segment, name, ((token) => token.kind === "many"), matchToken));
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
const parseRanges = ((body) => [...body.matchAll(/\[:(\w+):\]|(\\.|[^\\])-(\\.|[^\\])|(\\.|[^\\])/gs)].flatMap((([, name, from, to, single]) => {
	if (name !== void 0) return classes[name] ?? [];
	const first = (from ?? single ?? "").slice(-1);
	return [[first, to === void 0 ? first : to.slice(-1)]];
})));
const matchToken = ((token, symbol) => {
	if (token.kind === "text") return token.text === symbol;
	if (token.kind !== "set") return true;
	return token.ranges.some((([from, to]) => from <= symbol && symbol <= to)) !== token.negated;
});
const matchSequence = ((parts, items, isMany, matchOne) => {
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
});

// src/glob.ts
const maxLength = 512;
const maxAlternatives = 100;
const globProblem = ((pattern) => {
	if (pattern.trim() === "") return "is empty";
	if (pattern.length > maxLength) return `is longer than ${maxLength} characters`;
	if ((__pattern1 ??= __ready(/^!?(\/|[a-z]:)/i)).test(pattern)) return "must be relative to the root of the repository";
	if (pattern.split("/").includes("..")) return "must not leave the repository";
	if (pattern.includes("\0")) return "contains a null character";
	return expandBraces(pattern).length > maxAlternatives ? `has more than ${maxAlternatives} alternatives` : null;
});
const compileGlobs = ((patterns, ignore = []) => {
	const wanted = patterns.filter(((pattern) => !pattern.startsWith("!"))).flatMap(compile);
	const unwanted = [...patterns.filter(((pattern) => pattern.startsWith("!"))).map(((pattern) => pattern.slice(1))), ...ignore].flatMap(compile);
	return {
		matches(path) {
			const names = path.toLowerCase().split("/");
			const fits = ((glob) => (names.at(-1) ?? "").includes(glob.literal) && matchNames(glob.segments, names));
			return wanted.some(fits) && !unwanted.some(fits);
		},
		reaches(folder) {
			const names = folder.toLowerCase().split("/");
			return wanted.some((({ segments }) => reachesBelow(segments, names)));
		}
	};
});
const escapeGlob = ((path) => path.replaceAll(/[\\*?[\]{}!]/g, "\\$&"));
const vendored = new Set("node_modules bower_components jspm_packages vendor third_party third-party dist-packages site-packages .git .venv venv __pycache__ .tox .yarn .pnpm-store .terraform .gradle Pods Carthage".toLowerCase().split(" "));
const isVendored = ((folder) => vendored.has(folder.toLowerCase()));
const byCodePoint = ((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const compile = ((pattern) => {
	const problem = globProblem(pattern);
	if (problem) throw new require_last_resort.ConfigurationError(`the glob ${JSON.stringify(pattern.slice(0, 80))} ${problem}`);
	return expandBraces(pattern).map(parseGlob);
});
const parseGlob = ((pattern) => {
	const names = pattern.toLowerCase().replace((__pattern2 ??= __ready(/^(\.\/)+/)), "").replace((__pattern3 ??= __ready(/\/+$/)), "/**").split((__pattern4 ??= __ready(/\/+/)));
	return {
		segments: names.map(((name) => name === "**" ? "**" : parseSegment(name))),
		literal: longestLiteral(names.at(-1) ?? "")
	};
});
const longestLiteral = ((name) => (__pattern5 ??= __ready(/[[\\]/)).test(name) ? "" : name.split((__pattern6 ??= __ready(/[*?]/))).reduce(((longest, part) => part.length > longest.length ? part : longest), ""));
const reachesBelow = ((glob, names) => {
	const free = glob.indexOf("**");
	if (free === -1 && glob.length <= names.length) return false;
	return (free === -1 ? glob : glob.slice(0, free)).slice(0, names.length).every(((segment, index) => matchName(segment, names[index] ?? "")));
});
const expandBraces = ((pattern) => {
	const results = [];
	const queue = [pattern];
	while (queue.length > 0 && results.length + queue.length <= maxAlternatives) {
		const next = queue.shift() ?? "";
		const group = (__pattern7 ??= __ready(/(?<!\\)\{((?:[^{}\\]|\\.)*)\}/)).exec(next);
		if (!group) {
			results.push(next);
			continue;
		}
		const [whole, body = ""] = group;
		const parts = body.split((__pattern8 ??= __ready(/(?<!\\),/)));
		const readings = parts.length > 1 ? parts : [`\\{${body}\\}`];
		const after = next.slice(group.index + whole.length);
		queue.push(...readings.map(((part) => next.slice(0, group.index) + part + after)));
	}
	return [...results, ...queue];
});

// src/checklist/charset.ts
const BOMS = [
	["utf-8", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]]
];
const strict = ((charset, bytes) => {
	try {
		return new TextDecoder(charset, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
});
const unmarked = (([a, b, c, d]) => {
	if (a && b === 0 && c && d === 0) return "utf-16le";
	return a === 0 && b && c === 0 && d ? "utf-16be" : "utf-8";
});
const continues$2 = ((byte) => byte !== void 0 && (byte & 192) === 128);
const SECOND = /* @__PURE__ */ new Map([
	[224, [160, 191]],
	[237, [128, 159]],
	[240, [144, 191]],
	[244, [128, 143]]
]);
const expected = ((lead) => {
	if (lead < 128) return 1;
	if (lead < 194 || lead > 244) return 0;
	return lead < 224 ? 2 : lead < 240 ? 3 : 4;
});
const sequenceAt = ((bytes, at) => {
	const lead = bytes[at] ?? 0;
	const want = expected(lead);
	const [low, high] = SECOND.get(lead) ?? [128, 191];
	const second = bytes[at + 1] ?? 0;
	if (want < 2 || second < low || second > high) return {
		length: 1,
		whole: want === 1
	};
	let length = 2;
	while (length < want && continues$2(bytes[at + length])) length++;
	return {
		length,
		whole: length === want
	};
});
const readsAsWindows1252 = ((bytes) => {
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte < 128) at++;
		else if ([
			129,
			141,
			143,
			144,
			157
		].includes(byte) || sequenceAt(bytes, at).whole) return false;
		else at++;
	}
	return true;
});
const announced = ((bytes) => {
	const marked = BOMS.find((([, mark]) => mark.every(((byte, index) => bytes[index] === byte))));
	return marked ? {
		charset: marked[0],
		bom: true,
		skip: marked[1].length
	} : {
		charset: unmarked(bytes),
		bom: false,
		skip: 0
	};
});
const EIGHTIES = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const readWindows1252 = ((bytes) => new TextDecoder("windows-1252", { ignoreBOM: true }).decode(bytes).replaceAll(/[\u0080-\u009f]/g, ((control) => EIGHTIES.charAt(control.charCodeAt(0) - 128))));
const readText = ((bytes) => {
	const reading = announced(bytes);
	const body = bytes.subarray(reading.skip);
	const text = strict(reading.charset, body);
	if (text !== null) return {
		...reading,
		text
	};
	if (reading.charset === "utf-8" && !reading.bom && readsAsWindows1252(body)) return {
		...reading,
		charset: "windows-1252",
		text: readWindows1252(body)
	};
	return {
		...reading,
		text: new TextDecoder(reading.charset, { ignoreBOM: true }).decode(body)
	};
});

// src/checklist/lost.ts
const OPENING$2 = /^[ \t>|]*(?:(#{1,6})[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\?{1,2}[ \t]+(?:[A-Za-z\d*_`]|([^\0-\x7f]))/gm;
const BEYOND_1252 = /[^\0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]/;
const REPLACED = /\ufffd+/g;
const REPLACED_OR_ASKED = /\ufffd+|\?+/g;
const LETTERS$2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BEFORE$1 = `${LETTERS$2}0123456789)]}>/.&`;
const BEHIND$2 = `${LETTERS$2}0123456789.[`;
const before = ((text, at) => {
	const unit = text.charCodeAt(at - 1);
	return text.slice(unit >= 56320 && unit <= 57343 ? at - 2 : at - 1, at);
});
const behind = ((text, at) => String.fromCodePoint(text.codePointAt(at) ?? 0));
const isLetter = ((character) => (__pattern9 ??= __ready(/[\p{L}\p{N}]$/u)).test(character));
const touches = ((character, ascii) => character !== "" && (character.charCodeAt(0) < 128 ? ascii.includes(character) : isLetter(character)));
const convertedAway = ((text) => {
	if (!text.includes("? ") && !text.includes("?	")) return false;
	let openings = 0;
	for (const { 0: found, 1: heading, 2: other, index } of text.matchAll((OPENING$2$ready ??= __ready(OPENING$2)))) {
		if (other !== void 0 && !isLetter(behind(text, index + found.length - 1))) continue;
		if (heading || ++openings === 3) return !(BEYOND_1252$ready ??= __ready(BEYOND_1252)).test(text);
	}
	return false;
});
const countReplaced = ((line) => line.match((REPLACED$ready ??= __ready(REPLACED)))?.length ?? 0);
const countAsked = ((line) => {
	if (!line.includes("?") && !line.includes("�")) return 0;
	let count = 0;
	for (const { 0: run, index } of line.matchAll((REPLACED_OR_ASKED$ready ??= __ready(REPLACED_OR_ASKED)))) {
		const asks = run.startsWith("?");
		const end = index + run.length;
		if (!(asks && (index > 0 && touches(before(line, index), BEFORE$1) || end < line.length && touches(behind(line, end), BEHIND$2)))) count++;
	}
	return count;
});
const lostSymbols = ((text) => {
	if (convertedAway(text)) return countAsked;
	return text.includes("�") ? countReplaced : null;
});

// src/checklist/mojibake.ts
const UPPER_HALF = Uint8Array.from({ length: 128 }, ((_, index) => index + 128));
const characters = ((charset) => [...charset === "windows-1252" ? readWindows1252(UPPER_HALF) : new TextDecoder("macintosh").decode(UPPER_HALF)]);
const classOf = ((chars, from, to) => chars.slice(from - 128, to - 127).map(((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)).join(""));
const table$1 = ((charset) => {
	const chars = characters(charset);
	const bytes = new Map(chars.map(((char, index) => [char, index + 128])));
	const controls = charset === "windows-1252" ? "\\u0080-\\u009f" : "";
	for (let byte = 128; controls && byte <= 159; byte++) bytes.set(String.fromCharCode(byte), byte);
	const rest = `[${classOf(chars, 128, 191)}${controls}]`;
	const [two, three, four] = [
		[194, 223],
		[224, 239],
		[240, 244]
	].map((([from = 0, to = 0]) => `[${classOf(chars, from, to)}]`));
	const emoji = classOf(chars, 240, 240) + classOf(chars, 159, 159);
	const symbol = classOf(chars, 226, 226);
	const odd = "[\\u00a1-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u2020\\u2021\\u2039\\u203a\\u20ac\\u2122]";
	const selector = classOf(chars, 239, 239) + classOf(chars, 184, 184);
	return {
		charset,
		bytes,
		known: /* @__PURE__ */ new Map(),
		run: new RegExp(`(?:${two}${rest}|${three}${rest}{2}|${four}${rest}{3})+`, "g"),
		broken: new RegExp(`${emoji}(?:${rest}|\\ufffd){0,2}|${symbol}(?:\\ufffd${rest}?|${rest}\\ufffd|${odd})`, "g"),
		selector: new RegExp(`${selector}(?:\\ufffd|(?!${rest}))`, "g")
	};
});
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const SUSPECT = {
	"windows-1252": /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/,
	"mac-roman": /[^\0-\x9f][\u00a2-\u00fc\u03a9\u03c0\u2020-\u2022\u2122\u2202-\u2265]/
};
const tables = /* @__PURE__ */ new Map();
const tableOf = ((charset) => {
	const known = tables.get(charset) ?? table$1(charset);
	tables.set(charset, known);
	return known;
});
const undo = ((run, { bytes, known }) => {
	let undone = known.get(run);
	if (undone === void 0) {
		undone = decoded(Uint8Array.from(run, ((char) => bytes.get(char) ?? 0)));
		known.set(run, undone);
	}
	return undone;
});
const decoded = ((bytes) => {
	try {
		return utf8.decode(bytes);
	} catch {
		return null;
	}
});
const SYMBOL$1 = /[\u2000-\u2bff\u3000-\u3029\ufeff\ufffd]|\ufe0f|[\u{1f000}-\u{1faff}]/u;
const LATIN = /^[\u00a0-\u024f]+$/;
const evident = ((repaired) => (SYMBOL$1$ready ??= __ready(SYMBOL$1)).test(repaired) || !(LATIN$ready ??= __ready(LATIN)).test(repaired) && [...repaired].length >= 3);
const evidence = ((text, misread) => {
	let evidentUnits = 0;
	let letterUnits = 0;
	let letters = 0;
	for (const [run] of text.matchAll(misread.run)) {
		const repaired = undo(run, misread);
		if (repaired === null) continue;
		if (evident(repaired)) evidentUnits += run.length;
		else if ((LATIN$ready ??= __ready(LATIN)).test(repaired)) {
			letterUnits += run.length;
			letters++;
		}
	}
	return evidentUnits > 0 || letters > 1 ? evidentUnits + letterUnits : 0;
});
const undoAll = ((done, misread) => {
	let runs = 0;
	return {
		text: done.text.replaceAll(misread.run, ((run) => {
			const repaired = undo(run, misread);
			if (repaired === null || !(evident(repaired) || (LATIN$ready ??= __ready(LATIN)).test(repaired))) return run;
			runs++;
			return repaired.replaceAll("﻿", "");
		})).replaceAll(misread.selector, "️").replaceAll(misread.broken, "�"),
		runs: done.runs + runs,
		undone: [...done.undone, misread.charset]
	};
});
const repair = ((text) => {
	let done = {
		text,
		runs: 0,
		undone: []
	};
	const [first, second] = ["windows-1252", "mac-roman"].filter(((charset) => SUSPECT[charset].test(text))).map(((charset) => {
		const misread = tableOf(charset);
		misread.known.clear();
		return {
			misread,
			weight: evidence(text, misread)
		};
	})).sort(((a, b) => b.weight - a.weight));
	if (first && first.weight > 0) {
		done = undoAll(done, first.misread);
		if (second && second.weight > 0 && evidence(done.text, second.misread) > 0) done = undoAll(done, second.misread);
	}
	return done;
});

// src/checklist/decode.ts
const utf8Offset = ((bytes, start, units) => {
	let at = start;
	let left = units;
	while (left > 0 && at < bytes.length) {
		const { length, whole } = sequenceAt(bytes, at);
		left -= whole && length === 4 ? 2 : 1;
		at += length;
	}
	return at;
});
const isAscii = ((text, index) => text.charCodeAt(index) < 128);
const sameAscii = ((text, index, other) => {
	let before = 0;
	for (let at = 0; at < index; at++) if (isAscii(text, at)) before++;
	let at = 0;
	for (; at < other.length; at++) if (isAscii(other, at) && before-- === 0) break;
	return at;
});
const LF = 10;
const CR = 13;
const byteStarts = ((bytes, { charset, skip, text }) => {
	const starts = [skip];
	if (charset.startsWith("utf-16")) for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(skip + 2 * (index + ending.length));
	else if (text.includes("\r")) {
		for (let at = skip; at < bytes.length; at++) if (bytes[at] === LF || bytes[at] === CR && bytes[at + 1] !== LF) starts.push(at + 1);
	} else for (let at = bytes.indexOf(LF, skip); at >= 0; at = bytes.indexOf(LF, at + 1)) starts.push(at + 1);
	return starts;
});
const decode$1 = ((bytes) => {
	const reading = readText(bytes);
	const starts = byteStarts(bytes, reading);
	const unix = reading.text.includes("\r") ? reading.text.replaceAll(/\r\n?/g, "\n") : reading.text;
	const raws = unix.split("\n");
	const sound = unix.includes("\0") ? unix.replaceAll("\0", "�") : unix;
	const plain = reading.text.length + reading.skip === bytes.length;
	const { text, runs, undone } = plain ? {
		text: sound,
		runs: 0,
		undone: []
	} : repair(sound);
	const countLost = lostSymbols(text);
	const lines = (text === unix ? raws : text.split("\n")).map(((line, index) => ({
		text: line,
		raw: raws[index] ?? "",
		start: starts[index] ?? 0,
		lost: countLost?.(line) ?? 0
	})));
	return {
		text,
		lines,
		encoding: {
			charset: reading.charset,
			bom: reading.bom,
			repaired: undone.length > 1 ? "mixed" : undone[0] ?? null,
			runs,
			lost: lines.reduce(((sum, line) => sum + line.lost), 0)
		},
		rawColumn: ((line, column) => {
			const { raw, text: repaired } = lines[line - 1] ?? {
				raw: "",
				text: ""
			};
			return raw.length === repaired.length ? column : sameAscii(repaired, column - 1, raw) + 1;
		}),
		byteOffset: ((line, column) => {
			const { start, raw } = lines[line - 1] ?? {
				start: bytes.length,
				raw: ""
			};
			const units = Math.min(column - 1, raw.length);
			if (reading.charset === "utf-8") return plain ? start + units : utf8Offset(bytes, start, units);
			return start + units * (reading.charset === "windows-1252" ? 1 : 2);
		})
	};
});

// src/model/document.ts
const CRITICALITIES = [
	"critical",
	"required",
	"recommended",
	"optional",
	"unspecified"
];
const ROLES$1 = [
	"claims",
	"procedure",
	"template",
	"choice",
	"none"
];

// src/model/report.ts
const VERDICTS = [
	"contradicted",
	"failing",
	"open",
	"unknown",
	"attested",
	"ready",
	"supported",
	"verified",
	"deferred",
	"waived",
	"not-applicable"
];
const CHANGES = [
	"removed",
	"reworded",
	"unrecognised",
	"downgraded",
	"excused",
	"check-removed",
	"role-changed"
];

// src/policy/judge.ts
const RANK = {
	critical: 0,
	required: 1,
	recommended: 2,
	optional: 3
};
const blocksAt = ((level, failOn) => failOn !== "never" && RANK[level] <= RANK[failOn]);
const stricter$1 = ((a, b) => RANK[a] <= RANK[b] ? a : b);
const isSilent = (({ check, outcome }) => outcome.status === "unverifiable" || outcome.status === "error" || outcome.status === "failed" && outcome.elsewhere === true && check.origin === "inferred");
const weigh = ((results) => {
	const proofs = results.filter((({ check }) => check.strength === "proof"));
	const passed = (({ outcome }) => outcome.status === "passed");
	return {
		disproved: proofs.filter(((result) => result.outcome.status === "failed" && !isSilent(result))),
		proved: proofs.length > 0 && proofs.every(passed),
		supported: proofs.every(passed) && results.some(passed),
		unanswered: results.filter(isSilent)
	};
});
const verdictOf = ((item, results) => {
	if (item.choice || item.state === "not-applicable") return "not-applicable";
	if (item.state === "deferred") return "deferred";
	const { disproved, proved, supported } = weigh(results);
	if (item.state === "done") {
		if (disproved.length > 0) return "contradicted";
		return proved ? "verified" : supported ? "supported" : "attested";
	}
	if (disproved.length > 0) return "failing";
	if (proved) return "ready";
	return item.state === "unknown" ? "unknown" : "open";
});
const rule = ((item, role, verdict, level, evidence, policy) => {
	const blocking = blocksAt(level, policy.failOn);
	const never = policy.failOn === "never";
	const unless = ((pass) => pass ? "pass" : "warn");
	const weight = item.criticality === "unspecified" ? `counts as ${level}` : `is ${level}`;
	switch (verdict) {
		case "contradicted":
		case "failing": {
			const explicit = evidence.disproved.some((({ check }) => check.origin !== "inferred"));
			const what = verdict === "contradicted" ? "It is marked done, but a check disproves it" : "A check disproves it";
			if (verdict === "contradicted" && explicit && level !== "optional" && !never) return {
				decision: "block",
				because: `${what}.`
			};
			if (blocking) return {
				decision: "block",
				because: `${what}, and it ${weight}.`
			};
			return {
				decision: "warn",
				because: `${what}; it ${weight}, which does not block.`
			};
		}
		case "open":
		case "unknown": {
			const what = verdict === "unknown" ? "Its state cannot be read" : item.state === "partial" ? "It is only partly done" : "It is not done";
			if (role === "template" || role === "procedure") return {
				decision: "pass",
				because: `A ${role} is followed anew each time; its boxes claim nothing.`
			};
			if (item.kind === "env-var") return {
				decision: unless(!blocking),
				because: "The document asks for this variable; nothing shows that it is set."
			};
			if (item.condition !== null) return {
				decision: unless(level === "optional"),
				because: `${what}, and it applies only on a condition.`
			};
			if (blocking) return {
				decision: "block",
				because: `${what} and it ${weight}.`
			};
			return {
				decision: unless(level === "optional"),
				because: `${what}; it ${weight}, which does not block.`
			};
		}
		case "attested":
		case "supported":
			if (evidence.unanswered.length === 0) return {
				decision: "pass",
				because: "It is marked done; no check disproves it."
			};
			return {
				decision: policy.unverifiable === "block" && blocking ? "block" : "warn",
				because: "It is marked done, but its check could not be answered."
			};
		case "ready": return {
			decision: "pass",
			because: "Its check passes; tick it."
		};
		case "verified": return {
			decision: "pass",
			because: "It is marked done and its check passes."
		};
		case "deferred":
		case "not-applicable": return {
			decision: "pass",
			because: item.reason ?? (item.choice ? "An option, no obligation." : "Marked as such.")
		};
		case "waived": return {
			decision: "pass",
			because: "Waived."
		};
	}
});
const judgeItem = ((item, role, level, outcomes, policy) => {
	const verdict = verdictOf(item, outcomes);
	const ruling = rule(item, role, verdict, level, weigh(outcomes), policy);
	const judged = {
		...item,
		outcomes: [...outcomes],
		level,
		signOff: null
	};
	const waiver = policy.waivers.find((({ id }) => id === item.id));
	if (!waiver) return {
		...judged,
		verdict,
		...ruling,
		waiver: null
	};
	const expired = waiver.expires !== void 0 && waiver.expires < policy.today;
	const shown = {
		reason: waiver.reason,
		expires: waiver.expires ?? null
	};
	if (!expired && ruling.decision !== "pass") return {
		...judged,
		verdict: "waived",
		decision: "pass",
		because: `Waived: ${waiver.reason}`,
		waiver: shown
	};
	const because = expired ? `${ruling.because} Its waiver expired on ${waiver.expires}.` : ruling.because;
	return {
		...judged,
		verdict,
		decision: ruling.decision,
		because,
		waiver: shown
	};
});
const resultOf = ((decisions) => {
	if (decisions.includes("block")) return "fail";
	return decisions.includes("warn") || decisions.length === 0 ? "warn" : "pass";
});
const SETTLED$1 = [
	"verified",
	"supported",
	"attested",
	"ready"
];
const COUNTED$3 = [
	...SETTLED$1,
	"contradicted",
	"failing",
	"open",
	"unknown"
];
const scoreOf = ((verdicts) => {
	const counted = verdicts.filter(((verdict) => COUNTED$3.includes(verdict))).length;
	if (counted === 0) return null;
	return Math.floor(100 * verdicts.filter(((verdict) => SETTLED$1.includes(verdict))).length / counted);
});

// src/policy/levels.ts
var levels_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ levelRules: (() => levelRules) });
const same = ((a, b) => a.trim().toLowerCase() === b.trim().toLowerCase());
const levelRules = (({ documents, items, unspecified }) => {
	const globs = documents.map(((rule) => ({
		rule,
		glob: compileGlobs([rule.path])
	})));
	const rulesFor = ((path) => globs.filter((({ glob }) => glob.matches(path))).map((({ rule }) => rule)));
	const sectionOf = ((path, { section }) => rulesFor(path).flatMap(((rule) => rule.sections ?? [])).map(((rule) => ({
		rule,
		depth: section.findLastIndex(((heading) => same(heading, rule.heading)))
	}))).filter((({ depth }) => depth >= 0)).sort(((a, b) => b.depth - a.depth)).map((({ rule }) => rule)));
	return {
		hints: ((path) => {
			const role = rulesFor(path).findLast(((rule) => rule.role))?.role;
			return role ? { role } : {};
		}),
		apply: ((document) => {
			if (items.length === 0 && rulesFor(document.path).length === 0) return document;
			return {
				...document,
				items: document.items.map(((item) => {
					const named = items.find((({ id }) => id === item.id))?.criticality;
					const section = sectionOf(document.path, item).find(((rule) => rule.criticality))?.criticality;
					return {
						...item,
						criticality: named ?? section ?? item.criticality
					};
				}))
			};
		}),
		levelOf: ((document, item) => {
			if (item.criticality !== "unspecified") return item.criticality;
			return sectionOf(document.path, item).find(((rule) => rule.unspecified))?.unspecified ?? rulesFor(document.path).findLast(((rule) => rule.unspecified))?.unspecified ?? unspecified;
		})
	};
});

// src/checklist/drafts.ts
const draft = ((known) => ({
	column: 1,
	name: null,
	end: known.line,
	lead: null,
	level: null,
	levelAbove: null,
	condition: null,
	choice: false,
	reason: null,
	parent: null,
	details: [],
	box: null,
	conflict: false,
	...known
}));
const pathOf = (({ kind, section }) => kind === "heading" && section.parent ? section.parent.path : section.path);

// src/checklist/words/symbols.ts
const of = ((kind, state, symbols) => symbols.split(" ").map(((symbol) => [symbol, {
	state,
	kind
}])));
const SYMBOLS$1 = new Map([
	...of("settled", "done", "✅ ✔ ✓ 👍 🆗 💯 :white_check_mark: :heavy_check_mark: :+1: :thumbsup: &check; &#10003; &#10004;"),
	...of("settled", "done", "&#9989; &#x2705; &#x2713; &#x2714;"),
	...of("settled", "open", "❌ ✖ ✗ ✘ ⛔ 🚫 👎 :x: :no_entry: :no_entry_sign: :heavy_multiplication_x: &cross; &#10007; &#10060; &#x274C;"),
	...of("box", "done", "☑ ☒ 🗹 🗷 :ballot_box_with_check: &#9745; &#9746; &#x2611; &#x2612;"),
	...of("box", "open", "☐ □ ⬜ 🔲 🔳 ◻ ▢ ⬛ :white_large_square: :black_square_button: &#9744; &#x2610; &#9633;"),
	...of("warning", "partial", "⚠ ❗ ❕ :warning: :exclamation: &#9888; &#x26A0;"),
	...of("progress", "partial", "🔄 🚧 ◐ 🔃 🌓 :construction: :arrows_counterclockwise:"),
	...of("progress", "open", "⏳ ⌛ 🕐 🕒 🔜 :hourglass: :hourglass_flowing_sand: :soon: :clock1:"),
	...of("settled", "deferred", "⏸ ⏭ :pause_button: :fast_forward:"),
	...of("settled", "not-applicable", "➖ :heavy_minus_sign:"),
	...of("hint", "done", "🟢 🟩 💚 :green_circle: :large_green_circle: :green_heart:"),
	...of("hint", "partial", "🟡 🟠 🟨 🟧 💛 🧡 🏗 :yellow_circle: :large_yellow_circle: :orange_circle: :large_orange_circle:"),
	...of("hint", "open", "🔴 🟥 ⚪ ⭕ 🔵 ❤ 📋 📝 📅 💤 :red_circle: :white_circle: :large_blue_circle:")
]);
const LOST = {
	state: "unknown",
	kind: "lost"
};

// src/checklist/marks.ts
const SHORT_CODE = /^:[a-z\d_+-]+:/;
const ENTITY = /^&#?\w+;/;
const QUESTION_MARKS = /^\?{1,3}(?=\s|$)/;
const INPUT = /^<input\b[^<>]*\btype=["']?checkbox\b[^<>]*>/i;
const LONGEST_INPUT = 200;
const CHECKED = {
	state: "done",
	kind: "box"
};
const UNCHECKED = {
	state: "open",
	kind: "box"
};
const DECORATION = /^(?:\s|\uFE0E|\uFE0F|\u20E3)+/;
const symbolAt = ((text, lossy) => {
	const first = text.charCodeAt(0);
	if (first === 60) {
		const input = text.slice(1, 6).toLowerCase() === "input" ? (INPUT$ready ??= __ready(INPUT)).exec(text.slice(0, LONGEST_INPUT))?.[0] : void 0;
		return input === void 0 ? null : [(__pattern10 ??= __ready(/\bchecked\b/i)).test(input) ? CHECKED : UNCHECKED, input.length];
	}
	if (first < 128) {
		const code = first === 58 ? (SHORT_CODE$ready ??= __ready(SHORT_CODE)).exec(text) : first === 38 ? (ENTITY$ready ??= __ready(ENTITY)).exec(text) : lossy && first === 63 ? (QUESTION_MARKS$ready ??= __ready(QUESTION_MARKS)).exec(text) : null;
		if (!code) return null;
		const symbol = first === 63 ? LOST : SYMBOLS$1.get(code[0]);
		return symbol ? [symbol, code[0].length] : null;
	}
	if (first === 65533) return [LOST, 1];
	if (first < 8192) return null;
	const character = String.fromCodePoint(text.codePointAt(0) ?? 0);
	const symbol = SYMBOLS$1.get(character);
	return symbol ? [symbol, character.length] : null;
});
const opensWord = ((text, emphasis) => {
	let at = 1;
	while (text.charCodeAt(at) === emphasis) at++;
	return require_letters.isAlphanumericCode(text.charCodeAt(at));
});
const EMPHASIS$1 = /^(?:\*{1,3}|_{1,3}|~~)(?=\S)/;
const leadingMark = ((text, lossy) => {
	const first = text.charCodeAt(0);
	const emphasized = first === 42 || first === 95 || first === 126;
	if (emphasized ? opensWord(text, first) : first < 8192 && !(first === 58 || first === 38 || first === 60 || first === 63)) return null;
	const emphasis = emphasized ? (EMPHASIS$1$ready ??= __ready(EMPHASIS$1)).exec(text)?.[0] ?? "" : "";
	const inner = emphasis === "" ? text : text.slice(emphasis.length);
	const found = symbolAt(inner, lossy);
	if (!found) return null;
	const [symbol, length] = found;
	const rest = inner.slice(length).replace((DECORATION$ready ??= __ready(DECORATION)), "");
	const whole = rest.startsWith(emphasis) && emphasis !== "" ? rest.slice(emphasis.length).trimStart() : emphasis + rest;
	return {
		...symbol,
		rest: whole
	};
});
const TAIL = /(?:[\s*_.!)]|\uFE0F)+$/;
const TAIL_CODE = /:[a-z\d_+-]+:$/;
const trailingMark = ((text) => {
	if (require_letters.isAlphanumericCode(text.charCodeAt(text.length - 1))) return null;
	const body = text.replace((TAIL$ready ??= __ready(TAIL)), "");
	const last = body.charCodeAt(body.length - 1);
	if (last < 128 && last !== 58) return null;
	const tail = last === 58 ? (TAIL_CODE$ready ??= __ready(TAIL_CODE)).exec(body)?.[0] : lastCharacter(body);
	const symbol = tail === void 0 ? void 0 : SYMBOLS$1.get(tail);
	if (!symbol || tail === void 0) return null;
	return {
		...symbol,
		rest: body.slice(0, -tail.length).trimEnd()
	};
});
const lastCharacter = ((text) => {
	const low = text.charCodeAt(text.length - 1);
	return low >= 56320 && low <= 57343 ? text.slice(-2) : text.slice(-1);
});
const boxState = ((inside) => BOXES.get(inside.trim().toLowerCase()) ?? SYMBOLS$1.get(inside.trim().replace(/\uFE0F/g, "")) ?? null);
const BOXES = /* @__PURE__ */ new Map([
	["", {
		state: "open",
		kind: "box"
	}],
	["x", {
		state: "done",
		kind: "box"
	}],
	["~", {
		state: "partial",
		kind: "box"
	}],
	["/", {
		state: "partial",
		kind: "box"
	}],
	[".", {
		state: "partial",
		kind: "box"
	}],
	["o", {
		state: "partial",
		kind: "box"
	}],
	["-", {
		state: "not-applicable",
		kind: "box"
	}],
	["n/a", {
		state: "not-applicable",
		kind: "box"
	}],
	["na", {
		state: "not-applicable",
		kind: "box"
	}],
	[">", {
		state: "deferred",
		kind: "box"
	}],
	["!", {
		state: "open",
		kind: "box"
	}],
	["?", {
		state: "unknown",
		kind: "box"
	}],
	["ok", {
		state: "done",
		kind: "box"
	}],
	["done", {
		state: "done",
		kind: "box"
	}],
	["yes", {
		state: "done",
		kind: "box"
	}],
	["no", {
		state: "open",
		kind: "box"
	}],
	["todo", {
		state: "open",
		kind: "box"
	}],
	["wip", {
		state: "partial",
		kind: "box"
	}],
	["_", {
		state: "open",
		kind: "box"
	}]
]);

// src/checklist/comments.ts
const close = ((text, start) => {
	const from = start + 4;
	const empty = (__pattern11 ??= __ready(/^-?>/)).exec(text.slice(from, from + 2));
	if (empty) return {
		start,
		from,
		to: from,
		end: from + empty[0].length,
		closed: true
	};
	const to = text.indexOf("-->", from);
	return to < 0 ? {
		start,
		from,
		to: text.length,
		end: text.length,
		closed: false
	} : {
		start,
		from,
		to,
		end: to + 3,
		closed: true
	};
});
const htmlComments = ((text) => {
	const comments = [];
	for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at)) {
		const comment = close(text, at);
		comments.push(comment);
		at = comment.end;
	}
	return comments;
});
const inlineComments = ((text) => {
	const comments = [];
	if (!text.includes("<!--")) return comments;
	const runs = backtickRuns(text);
	const pattern = /\\[^\n]|`+|<!--/g;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) if (match[0] === "<!--") {
		const comment = close(text, match.index);
		comments.push(comment);
		pattern.lastIndex = comment.end;
	} else if (match[0].startsWith("`")) pattern.lastIndex = closingRun(runs, match[0].length, match.index) ?? pattern.lastIndex;
	return comments;
});
const backtickRuns = ((text) => {
	const runs = /* @__PURE__ */ new Map();
	for (const { 0: run, index } of text.matchAll(/`+/g)) {
		const same = runs.get(run.length);
		if (same) same.push(index);
		else runs.set(run.length, [index]);
	}
	for (const same of runs.values()) same.reverse();
	return runs;
});
const closingRun = ((runs, length, after) => {
	const same = runs.get(length) ?? [];
	while ((same.at(-1) ?? Number.POSITIVE_INFINITY) <= after) same.pop();
	const index = same.at(-1);
	return index === void 0 ? null : index + length;
});

// src/checklist/text.ts
const withoutComments = ((text) => {
	if (!text.includes("<!--")) return text;
	let kept = "";
	let at = 0;
	for (const { start, end } of inlineComments(text)) {
		kept += text.slice(at, start);
		at = end;
	}
	return (kept + text.slice(at)).trim();
});
const PROSE = /^[A-Za-z\d\s.,'"]*$/;
const isProse = ((text) => {
	if (text !== judged) {
		prose = (PROSE$ready ??= __ready(PROSE)).test(text);
		judged = text;
	}
	return prose;
});
let judged = "";
let prose = true;
let read = "";
let seen = "";
const LINK = /!?\[([^\][]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g;
const TAG = /<\/?[a-z][^<>]*>/gi;
const EMPHASIS = /\*+|_{2,}|~~|`+|(?<![A-Za-z\dÀ-鿿])_|_(?![A-Za-z\dÀ-鿿])/g;
const MARKUP = /[*_`~[<]/;
const UNEVEN = /\s\s|[^\S ]/;
const plain = ((text) => {
	if (text !== read) {
		seen = (MARKUP$ready ??= __ready(MARKUP)).test(text) ? withoutMarkup(text) : text.trim();
		read = text;
	}
	return seen;
});
const withoutMarkup = ((text) => {
	const unlinked = text.includes("](") ? text.replace((LINK$ready ??= __ready(LINK)), "$1") : text;
	const bare = (unlinked.includes("<") ? unlinked.replace((TAG$ready ??= __ready(TAG)), " ") : unlinked).replace((EMPHASIS$ready ??= __ready(EMPHASIS)), "");
	return ((UNEVEN$ready ??= __ready(UNEVEN)).test(bare) ? bare.replace(/\s+/g, " ") : bare).trim();
});
const LONG = 72;
const slug = ((source) => {
	const text = plain(source);
	if (text.length <= LONG) return joined$2(text);
	const cut = text.lastIndexOf(" ", LONG);
	const kept = cut > LONG / 2 ? cut : LONG;
	return `${joined$2(text.slice(0, kept))}-${hash(text.slice(kept))}`;
});
const ASCII = /^[\0-\x7f]*$/;
const INVISIBLE = /[\uFE0F\u200D]/g;
const SYMBOLS = /[\u2010-\u2016\u2018-\u2027\u2030-\u203d\u2190-\u22ff\u2500-\u2775\u2794-\u27bf\u2b00-\u2bff]|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udd00-\udeff]/g;
const ALPHANUMERIC = /[a-z\d]+/g;
const joined$2 = ((text) => {
	const lower = text.toLowerCase();
	return ((ASCII$ready ??= __ready(ASCII)).test(lower) ? lower.match((ALPHANUMERIC$ready ??= __ready(ALPHANUMERIC))) : otherWords(lower.replace((INVISIBLE$ready ??= __ready(INVISIBLE)), "")))?.join("-") ?? "";
});
const otherWords = ((lower) => {
	const bare = lower.replace((SYMBOLS$ready ??= __ready(SYMBOLS)), " ");
	return (ASCII$ready ??= __ready(ASCII)).test(bare) ? bare.match((ALPHANUMERIC$ready ??= __ready(ALPHANUMERIC))) : lower.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu);
});
const hash = ((text) => {
	let value = 2166136261;
	for (let at = 0; at < text.length; at++) {
		let code = text.charCodeAt(at);
		if (code >= 65 && code <= 90) code += 32;
		if (code > 127 || code >= 97 && code <= 122 || code >= 48 && code <= 57) value = Math.imul(value ^ code, 16777619);
	}
	return (value >>> 0).toString(36);
});
const colonAt = ((text) => {
	const narrow = text.indexOf(":");
	const wide = text.indexOf("：");
	return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide);
});
const TURKISH = /ı|\u0307/;
const folded = ((lower) => (TURKISH$ready ??= __ready(TURKISH)).test(lower) ? lower.replaceAll("̇", "").replaceAll("ı", "i") : lower);
const list$2 = ((words) => (typeof words === "string" ? [words] : words).flatMap(((part) => part.split("|"))));

// src/checklist/words/levels.ts
const LEVEL_WORDS = {
	critical: "critical|blocker|blocking|launch blocker|release blocker|showstopper|p0|fatal|very high|highest|urgent|crítico|crítica|crítica alta|critique|bloquant|bloquante|kritisch|blockierend|critico|critica|关键|严重|阻塞|致命|紧急|クリティカル|必須最優先|치명적|критично|критический|блокер|критичний|bloqueante|bloqueador|urgente|bloccante|dringend|sehr hoch|très haute|критичный|критическая|блокирующий|срочно|緊急|致命的|最優先|最重要|ブロッカー|最高|긴급|매우 높음|심각|크리티컬|kritik|acil|çok yüksek|engelleyici",
	required: "required|mandatory|must|must have|must-have|high|high priority|p1|essential|obligatory|yes|needed|requerido|requerida|obligatorio|obligatoria|alto|alta|prioridad alta|requis|requise|obligatoire|élevé|élevée|haute|indispensable|erforderlich|pflicht|verpflichtend|zwingend|muss|hoch|obrigatório|obrigatória|obbligatorio|richiesto|verplicht|vereist|wymagane|zorunlu|必需|必须|必要|必填|高|高优先级|必須|필수|обязательно|обязательный|высокий|обов'язково|високий|necesario|necessário|necessario|verbindlich|notwendig|obbligatoria|высокая|必选|必做|높음|yüksek|gerekli",
	recommended: "recommended|should|should have|should-have|medium|medium priority|p2|important|suggested|advised|moderate|normal|recomendado|recomendada|importante|medio|media|prioridad media|recommandé|recommandée|important|moyen|moyenne|empfohlen|soll|sollte|mittel|wichtig|recomendado|médio|média|raccomandato|consigliato|aanbevolen|zalecane|önerilen|推荐|建议|中|中优先级|推奨|권장|рекомендуется|средний|важно|рекомендовано|середній|重要|deseable|desejável|consigliata|raccomandata|средняя|желательно|应该|できれば|보통|중간|orta|önemli|tavsiye|tercihen|not critical|non-critical|not a blocker|no crítico|não crítico|non critique|pas critique|nicht kritisch|non critico|не критично",
	optional: "optional|nice to have|nice-to-have|could|could have|could-have|may|low|low priority|p3|p4|minor|if possible|bonus|no|not required|stretch|opcional|bajo|baja|prioridad baja|optionnel|optionnelle|facultatif|facultative|faible|basse|souhaitable|optional|kann|niedrig|wünschenswert|opcional|baixo|baixa|facoltativo|opzionale|optioneel|optie|opcjonalne|isteğe bağlı|可选|低|低优先级|任意|선택|선택사항|необязательно|опционально|низкий|необов'язково|низький|facoltativa|basso|bassa|gering|низкая|オプション|낮음|선택 사항|düşük|opsiyonel"
};
const LABEL_WORDS = {
	critical: "critical|blocker|blockers|launch blockers|launch blocker|release blockers|release blocker|launch-blockers|launch-blocker|release-blockers|release-blocker|go-live blockers|deployment blockers|production blockers|showstopper|showstoppers|p0|fatal|crítico|crítica|críticos|críticas|critique|critiques|bloquant|bloquants|kritisch|blocker für den launch|critico|critici|阻塞项|关键|严重|致命|критично|критические|критичные|bloqueante|bloqueantes|bloccante|bloccanti|bloquantes|緊急|致命的|最優先|ブロッカー|긴급|치명적|kritik|acil",
	required: "required|mandatory|must|must have|must haves|must-have|must-haves|must do|must fix|must complete|high priority|priority: high|priority high|p1|essential|essentials|requerido|requeridos|requerida|obligatorio|obligatorios|obligatoria|imprescindible|prioridad alta|alta prioridad|requis|requise|obligatoire|obligatoires|haute priorité|priorité haute|indispensable|indispensables|erforderlich|erforderliche|pflicht|verpflichtend|verpflichtende|zwingend|muss|hohe priorität|obrigatório|obrigatórios|obrigatória|obbligatorio|obbligatori|verplicht|vereist|wymagane|zorunlu|必需|必须|必要|必填|高优先级|必須|필수|обязательно|обязательные|высокий приоритет|обов'язково|gerekli|notwendig",
	recommended: "recommended|suggested|should|should have|should haves|should-have|should do|medium priority|priority: medium|priority medium|p2|important|recomendado|recomendados|recomendada|importante|importantes|prioridad media|recommandé|recommandés|recommandée|important|importants|priorité moyenne|empfohlen|empfohlene|sollte|soll|wichtig|mittlere priorität|raccomandato|raccomandati|consigliato|consigliati|aanbevolen|zalecane|önerilen|推荐|建议|重要|中优先级|推奨|권장|рекомендуется|рекомендуемые|желательно|средний приоритет|рекомендовано|önemli|tercihen|not critical|non-critical|not a blocker|no crítico|não crítico|non critique|pas critique|nicht kritisch|non critico|не критично",
	optional: "optional|optionals|nice to have|nice to haves|nice-to-have|nice-to-haves|could have|could-have|could do|low priority|priority: low|priority low|p3|p4|bonus|stretch goals|opcional|opcionales|opcionais|prioridad baja|optionnel|optionnels|optionnelle|facultatif|facultatifs|facultative|souhaitable|priorité basse|kann|wünschenswert|niedrige priorität|optionale|facoltativo|facoltativi|opzionale|opzionali|optioneel|opcjonalne|isteğe bağlı|可选|低优先级|任意|선택|선택사항|необязательно|необязательные|опционально|опциональные|низкий приоритет|необов'язково|オプション|선택 사항|opsiyonel"
};

// src/checklist/criticality.ts
const lookup = ((words) => new Map(Object.entries(words).flatMap((([level, all]) => list$2(all).map(((word) => [folded(word), level]))))));
const levelOf$1 = ((written, words) => {
	const word = folded(written);
	return words.get(word) ?? (word.endsWith("s") ? words.get(word.slice(0, -1)) : void 0);
});
const columnWords = lookup(LEVEL_WORDS);
const labelWords = lookup(LABEL_WORDS);
const IDEOGRAPHIC$2 = /^[\u2e80-\u9fff\uac00-\ud7af]/;
const MOST_IDEOGRAPHS$1 = 6;
const SEPARATOR$1 = /[\s,;:.!?()[\]/–—|]/g;
const phrase = ((text, words) => {
	if ((IDEOGRAPHIC$2$ready ??= __ready(IDEOGRAPHIC$2)).test(text)) {
		for (let length = Math.min(MOST_IDEOGRAPHS$1, text.length); length > 0; length--) {
			const level = words.get(text.slice(0, length));
			if (level) return {
				level,
				length
			};
		}
		return null;
	}
	let best = null;
	(SEPARATOR$1$ready ??= __ready(SEPARATOR$1)).lastIndex = 0;
	for (let count = 0; count < 3; count++) {
		const end = (SEPARATOR$1$ready ??= __ready(SEPARATOR$1)).test(text) ? (SEPARATOR$1$ready ??= __ready(SEPARATOR$1)).lastIndex - 1 : text.length;
		const level = levelOf$1(text.slice(0, end), words);
		if (level) best = {
			level,
			length: end
		};
		if (end >= text.length) break;
		(SEPARATOR$1$ready ??= __ready(SEPARATOR$1)).lastIndex = text[end] === ":" ? end + 2 : end + 1;
	}
	return best;
});
const RANKS = /^p\d\s*(?:[/,、，&–—-]|and|und|to|bis)\s*p\d/;
const JOINTS = /\s*(?:[/,、，&–—-]|\band\b|\bund\b|\bto\b|\bbis\b)\s*/;
const SLASH = /\s*\/\s*/;
const spansLevels = ((lower) => {
	const ranks = (RANKS$ready ??= __ready(RANKS)).test(lower);
	if (!ranks && !lower.includes("/")) return false;
	const blocking = /* @__PURE__ */ new Set();
	for (const part of lower.split(ranks ? (JOINTS$ready ??= __ready(JOINTS)) : (SLASH$ready ??= __ready(SLASH)))) {
		const level = phrase(part, columnWords)?.level;
		if (!level) break;
		blocking.add(level === "critical" || level === "required");
	}
	return blocking.size > 1;
});
const SEPARATED = /^\s*(?:$|[-–—:,;.(/[|!])/;
const PRIORITY = /^(?:priority|prio|criticality|severity|importance|priorität|prioridad|priorité|prioridade|优先级|優先度|приоритет)\s*[:=-]?\s*/;
const LETTER$2 = /[A-Za-z\u0080-\uffff]/;
const inParentheses$1 = ((inner) => {
	if (!(LETTER$2$ready ??= __ready(LETTER$2)).test(inner)) return null;
	const lower = plain(inner).toLowerCase().replace((__pattern12 ??= __ready(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d]+/)), "");
	const named = (PRIORITY$ready ??= __ready(PRIORITY)).exec(lower);
	if (named) return columnWords.get(lower.slice(named[0].length).trim()) ?? null;
	if (lower.includes("optional but ") && (__pattern13 ??= __ready(/\boptional but (?:highly |strongly )?recommended\b/)).test(lower)) return "recommended";
	const found = phrase(lower, labelWords);
	if (!found) {
		const whole = columnWords.get(lower);
		return whole && !(WEAK_ALONE$ready ??= __ready(WEAK_ALONE)).test(lower) ? whole : dueLevel(lower);
	}
	const rest = lower.slice(found.length);
	if (spansLevels(lower)) return null;
	return (SEPARATED$ready ??= __ready(SEPARATED)).test(rest) || (__pattern14 ??= __ready(/^\s+(?:for|in|by|if|before|but|to|on|only|complete|fix|do|have|pour|für|para|per)\b/)).test(rest) ? found.level : null;
});
const dueLevel = ((lower) => {
	if (!(DUE$ready ??= __ready(DUE)).test(lower)) return null;
	if ((IDEOGRAPHIC$2$ready ??= __ready(IDEOGRAPHIC$2)).test(lower)) {
		const [, word = ""] = (DUE_EAST$ready ??= __ready(DUE_EAST)).exec(lower) ?? [];
		return labelWords.get(word) ?? null;
	}
	const at = lower.lastIndexOf(" ");
	return (DENIED$2$ready ??= __ready(DENIED$2)).test(lower.slice(0, at)) ? null : levelOf$1(lower.slice(at + 1), labelWords) ?? null;
});
const DUE_EAST = /[前後后전후](?:に|でも|には|에)?[ 、，:：]{0,2}([^ 、，:：前後后전후]+)$/;
const DUE = /[前後后전후]|^(?:vor|bis|nach|before|after|prior|avant|après|antes|depois|después|prima|dopo|до|перед|после) | (?:öncesi|öncesinde|önce|sonrası|sonra)[,:]? /;
const DENIED$2 = /(?:^| )(?:not|non|nicht|no|não|pas|не|nie)$/;
const WEAK_ALONE = /^(?:yes|no|may|could|kann|soll|media|medio|normal|needed|minor|bonus|moderate|muss|alta|alto|baixa|faible|basso|bassa|gering|orta|보통|중간)$/;
const BADGE = /!\[([^\]]*)\]\(([^()\s]*)/g;
const BADGE_PATH = /(?:badge\/|[/-])(?:(?:priority|severity|level|criticality)[-_])?([a-z]\w*)[-_]\w+(?:\?|$)/i;
const badgeLevel = ((text) => {
	for (const [, alt = "", path = ""] of text.matchAll((BADGE$ready ??= __ready(BADGE)))) {
		const found = (BADGE_PATH$ready ??= __ready(BADGE_PATH)).exec(path);
		for (const word of [alt.toLowerCase().replace((PRIORITY$ready ??= __ready(PRIORITY)), ""), (found?.[1] ?? "").toLowerCase()]) {
			const level = columnWords.get(word.trim());
			if (level) return level;
		}
	}
	return null;
});
const columnLevel = ((cell) => {
	const badge = cell.includes("![") ? badgeLevel(cell) : null;
	if (badge) return badge;
	const mark = leadingMark(cell, false);
	const words = plain(mark ? mark.rest : cell).toLowerCase().replace((__pattern15 ??= __ready(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d]+/)), "");
	const found = phrase(words, columnWords);
	if (found && (SEPARATED$ready ??= __ready(SEPARATED)).test(words.slice(found.length))) return found.level;
	if (words !== "" || !mark || mark.kind === "hint") return null;
	return mark.state === "done" ? "required" : mark.state === "open" ? "optional" : null;
});

// src/checklist/pairs.ts
const MARKS$1 = /^[\s*_]+|[\s*_]+$/g;
const KEY$1 = /^[^a-zà-ɏͰ-῿⺀-鿿가-힯]{0,6}([a-zà-ɏͰ-῿⺀-鿿가-힯][^.!?;|`()[\]]*)$/;
const LONGEST_KEY = 45;
const pairIn = ((source) => {
	const line = withoutEmphasis(withoutComments(source.trim()));
	const at = colonAt(line);
	if (at < 2 || at > LONGEST_KEY) return null;
	const key = (KEY$1$ready ??= __ready(KEY$1)).exec(line.slice(0, at).toLowerCase().replace((MARKS$1$ready ??= __ready(MARKS$1)), ""))?.[1];
	const value = line.slice(at + 1).replace((__pattern16 ??= __ready(/^(?:\*\*|__|\*(?!\*))\s+/)), "").trim();
	return key === void 0 || key.length < 2 || value === "" ? null : {
		key: key.trim(),
		value: balanced(value)
	};
});
const pairsOf = (({ tree }) => {
	const pairs = [];
	for (const block of tree.all) {
		if (block.kind !== "paragraph" && block.kind !== "heading") continue;
		if (colonAt(block.text) < 0) continue;
		block.text.split("\n").forEach(((line, index) => {
			if (line.startsWith("[") || colonAt(line) < 0) return;
			const found = pairIn(line);
			if (found) pairs.push({
				line: block.line + index,
				...found,
				section: block.section,
				block
			});
		}));
	}
	return pairs;
});
const balanced = ((value) => value.endsWith("**") && value.split("**").length % 2 === 0 ? value.slice(0, -2) : value);
const withoutEmphasis = ((line) => {
	if (line.length < 5 || !(line.startsWith("**") || line.startsWith("__")) || !line.endsWith(line.slice(0, 2))) return line;
	const inner = line.slice(2, -2);
	return inner.includes("*") || inner.includes("__") ? line : inner;
});

// src/checklist/parentheses.ts
const PARENTHESES = /[([（【]([^()[\]（）【】]+)[)\]）】]/g;
const BRACKET = /[([（【]/;
const NONE$6 = [];
let asked = "";
let answer$1 = NONE$6;
const parentheses = ((text) => {
	if (text !== asked) {
		asked = text;
		let found = (BRACKET$ready ??= __ready(BRACKET)).test(text) ? (PARENTHESES$ready ??= __ready(PARENTHESES)).exec(text) : null;
		answer$1 = found ? [] : NONE$6;
		for (; found; found = (PARENTHESES$ready ??= __ready(PARENTHESES)).exec(text)) answer$1.push(found);
	}
	return answer$1;
});

// src/checklist/word-pattern.ts
const LONGEST$5 = 9;
const OTHER_LETTERS = /[\u00c0-\u1fff\u2e80-\ud7ff]/;
const WORD$1 = /\w+/g;
const NO_LETTER = /[\d_]/;
const LETTERS$1 = /[a-z]+/g;
let known$1 = {
	text: "",
	words: [],
	starts: []
};
const wordsOf$1 = ((text) => {
	if (known$1.text === text) return known$1;
	const words = text.match((WORD$1$ready ??= __ready(WORD$1))) ?? [];
	const letters = (NO_LETTER$ready ??= __ready(NO_LETTER)).test(text) ? text.match((LETTERS$1$ready ??= __ready(LETTERS$1))) ?? [] : words;
	known$1 = {
		text,
		words,
		starts: (OTHER_LETTERS$ready ??= __ready(OTHER_LETTERS)).test(text) ? null : letters.map(((word) => word.slice(0, LONGEST$5)))
	};
	return known$1;
});
const hasOne = ((words, set) => {
	for (let at = 0; at < words.length; at++) if (set.has(words[at] ?? "")) return true;
	return false;
});
const setOf = ((words) => new Set(words === "" ? [] : words.split(" ")));
const wordPattern = ((starts, pattern, words = "") => {
	let sets;
	const split = (() => sets ??= {
		words: setOf(words),
		starts: setOf(starts)
	});
	return {
		pattern,
		get words() {
			return split().words;
		},
		get starts() {
			return split().starts;
		},
		test: ((text) => {
			const found = wordsOf$1(text);
			const sought = split();
			if (hasOne(found.words, sought.words)) return true;
			return (found.starts === null || hasOne(found.starts, sought.starts)) && pattern.test(text);
		})
	};
});

// src/checklist/words/set.ts
const set$1 = ((...lists) => new Set(lists.flatMap(((list) => list.split("|")))));

// src/checklist/words/claims.ts
const CLAIM_KEYS = set$1("status|overall status|current status|overall readiness|readiness|readiness status|project status|platform status|deployment status|production status|system status|launch status|release status|decision|verdict|overall|final status|final verdict|go/no-go decision|production readiness|deployment readiness|readiness score|estado|estado actual|estado general|estado del proyecto|statut|statut global|état|etat|stand|gesamtstatus|aktueller stand|status geral|situação|stato|stato attuale|状态|当前状态|总体状态|项目状态|ステータス|状態|現状|상태|статус|текущий статус|состояние");
const LEVEL_KEYS = set$1("priority|priority level|prio|criticality|importance|moscow|prioridad|criticidad|importancia|priorité|criticité|priorität|kritikalität|wichtigkeit|prioridade|criticidade|priorità|criticità|prioriteit|öncelik|优先级|重要性|優先度|重要度|우선순위|중요도|приоритет|критичность|важность");
const SEVERITY_KEYS = set$1("severity|urgency|gravedad|urgencia|gravité|urgence|schweregrad|dringlichkeit|gravidade|gravità|严重性|深刻度");
const NOT_READY = wordPattern("developme nicht no nogo not pre preproduc", /\bnot (?:yet )?(?:production[- ])?ready\b|\bno[- ]?go\b|\bnot approved\b|\bpre-?production\b|\bin development\b|\bdo not deploy\b|\bnicht (?:bereit|freigegeben)\b|\bno (?:está )?list[oa]\b|\bpas (?:encore )?prêt|\bnão pronto\b|未就绪|未准备好|準備中|не готов/, "blocked rejected draft");
const PARTLY = /\bin progress\b|\bconditional|\bpartial|\balmost\b|\bnearly\b|\bwith exceptions\b|\bneeds?\b|\bpending\b|\bwip\b|\bgaps\b|en cours|en progreso|in arbeit|em andamento|in corso|进行中|進行中|в процессе/;
const READY = wordPattern("go grade", /\ball systems go\b|\bgo\b(?!-)|\bproduction[- ]grade\b|\bprête?\b|\bsécurisé|\bapprouvé|就绪|已上线|运行中|通过|完成|準備完了|本番稼働|готов/, "ready approved complete completed green deployable live operational lista listo aprobada aprobado bereit freigegeben fertig pronta pronto aprovada aprovado");
const WHOLE_PARTS = "production|deploy|launch|go-live|golive|release|all systems|producción|despliegue|produktion|produção|produzione|部署|上线|生产|发布|本番|リリース|запуск|релиз".split("|");
const speaksOfWhole = ((text) => WHOLE_PARTS.some(((part) => text.includes(part))));
const DATE_KEYS = set$1("date|last updated|updated|last update|last verified|last review|last reviewed|assessment date|review date|report date|generated|created|checked on|fecha|última actualización|date de mise à jour|dernière mise à jour|mise à jour|datum|stand|letzte aktualisierung|aktualisiert|data|última atualização|ultimo aggiornamento|日期|检查日期|最后更新|更新日期|日付|最終更新|更新日|날짜|업데이트|дата|обновлено");
const NEXT_REVIEW_KEYS = set$1("next review|next review date|review due|review by|next audit|valid until|expires|expiry|próxima revisión|prochaine révision|nächste prüfung|nächste überprüfung|próxima revisão|prossima revisione|下次审查|下次评审|次回レビュー|следующий обзор");
const OWNER_KEYS = set$1("owner|owners|document owner|author|authors|maintainer|maintained by|prepared by|reviewed by|approved by|verantwortlich|autor|responsable|auteur|responsável|responsabile|负责人|作者|担当者|作成者|담당자|작성자|ответственный|автор");
const VERSION_KEYS = set$1("version|document version|system version|app version|application version|release version|release|versión|versione|versão|版本|バージョン|버전|версия");
const LOG_WORDS = new Set("session sessions day update updates meeting log entry notes standup sync progress morning afternoon evening monday tuesday wednesday thursday friday saturday sunday st nd rd th the of de sesión séance sitzung tag".split(" "));
const MONTHS = new Map([
	"january|jan|janvier|enero|januar|janeiro|gennaio|ene|janv|gen",
	"february|feb|février|febrero|februar|fevereiro|febbraio|févr|fev",
	"march|mar|mars|marzo|märz|março|mär",
	"april|apr|avril|abril|aprile|avr|abr",
	"may|mai|mayo|maio|maggio|mag",
	"june|jun|juin|junio|juni|junho|giugno|giu",
	"july|jul|juillet|julio|juli|julho|luglio|juil|lug",
	"august|aug|août|agosto|ago",
	"september|sep|sept|septembre|septiembre|setembro|settembre|set",
	"october|oct|octobre|octubre|oktober|outubro|ottobre|okt|out|ott",
	"november|nov|novembre|noviembre|novembro",
	"december|dec|décembre|diciembre|dezember|dezembro|dicembre|dic|dez|déc"
].flatMap(((names, index) => names.split("|").map(((name) => [name, index + 1])))));

// src/checklist/own-level.ts
const PREFIX$1 = /^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d([]*(?:[([]\s*([^()[\]]+)\s*[)\]]|([A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d][^:–—()[\]*_`]*?)\s*(?::|\s[-–—]\s))/;
const SHOUTED$1 = /^(?:\*\*|__)\[?(P[0-4]|[A-Z][A-Z -]+)\]?:?(?:\*\*|__)\s/;
const SUFFIX = /(?:\s[-–—]\s|[*_])\s*([^*_–—.!]*[^\s*_–—.!])[\s*_.!]*$/;
const KEYWORDS = /\b(MUST|SHALL|REQUIRED|MANDATORY|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/;
const KEYWORD_LEVEL = {
	MUST: "required",
	SHALL: "required",
	REQUIRED: "required",
	MANDATORY: "required",
	SHOULD: "recommended",
	RECOMMENDED: "recommended",
	MAY: "optional",
	OPTIONAL: "optional"
};
const WORTH_A_LOOK = /[([（【:*_]|\s[-–—]\s|[A-Z]{3}|P\d/;
const CAPITALS = /[A-Z]{3}/;
const mayState = ((text) => isProse(text) ? (CAPITALS$ready ??= __ready(CAPITALS)).test(text) : (WORTH_A_LOOK$ready ??= __ready(WORTH_A_LOOK)).test(text));
const REMARKS = /[-–—:;,]/;
const QUALIFIES_NOUN = /(?:env(?:ironment)? var(?:iable)?s?|variable|parameter|param|flag|setting|argument)$/i;
const ownLevel = ((text) => {
	if (!mayState(text)) return null;
	const badge = text.includes("![") ? badgeLevel(text) : null;
	if (badge) return badge;
	const bare = plain(text);
	const shouted = text.startsWith("*") || text.startsWith("_") ? (SHOUTED$1$ready ??= __ready(SHOUTED$1)).exec(text)?.[1]?.toLowerCase() : void 0;
	const loud = shouted === void 0 ? void 0 : labelWords.get(shouted);
	if (loud) return loud;
	const prefix = (PREFIX$1$ready ??= __ready(PREFIX$1)).exec(bare);
	if (prefix) {
		const level = prefix[1] === void 0 ? labelWords.get((prefix[2] ?? "").toLowerCase()) : inParentheses$1(prefix[1]);
		if (level) return level;
	}
	for (const found of parentheses(bare)) {
		const level = inParentheses$1(found[1] ?? "");
		if (level && !((REMARKS$ready ??= __ready(REMARKS)).test(found[1] ?? "") && (QUALIFIES_NOUN$ready ??= __ready(QUALIFIES_NOUN)).test(bare.slice(0, found.index).trimEnd()))) return level;
	}
	const suffix = (SUFFIX$ready ??= __ready(SUFFIX)).exec(text)?.[1]?.toLowerCase();
	const last = suffix === void 0 ? void 0 : labelWords.get(suffix);
	if (last) return last;
	const keyword = (CAPITALS$ready ??= __ready(CAPITALS)).test(bare) ? (KEYWORDS$ready ??= __ready(KEYWORDS)).exec(bare)?.[1] : void 0;
	return keyword !== void 0 && (__pattern17 ??= __ready(/[a-z]/)).test(bare) ? KEYWORD_LEVEL[keyword] ?? null : null;
});
const LATEST_COLON = 24;
const levelBelow = ((details) => {
	let found = null;
	for (const { text } of details) {
		const at = colonAt(text);
		const pair = at > 0 && at <= LATEST_COLON ? pairIn(text) : null;
		const level = pair && LEVEL_KEYS.has(pair.key) ? columnLevel(pair.value) : null;
		if (level && found) return null;
		found ??= level;
	}
	return found;
});
const withoutLevel = ((text) => {
	if (!mayState(text)) return text;
	const bare = plain(text.includes("![") ? text.replace((BADGE_IMAGE$ready ??= __ready(BADGE_IMAGE)), " ") : text);
	const prefix = (PREFIX$1$ready ??= __ready(PREFIX$1)).exec(bare);
	const tail = (prefix?.[1] === void 0 ? labelWords.get((prefix?.[2] ?? "").toLowerCase()) : inParentheses$1(prefix[1])) && prefix ? bare.slice(prefix[0].length) : bare;
	const rest = parentheses(tail).some(((found) => inParentheses$1(found[1] ?? ""))) ? tail.replace((PARENTHESES$ready ??= __ready(PARENTHESES)), ((whole, inner) => inParentheses$1(inner) ? " " : whole)) : tail;
	const last = (__pattern18 ??= __ready(/\s[-–—]\s+([^–—]+)$/)).exec(rest);
	const cut = last && labelWords.has((last[1] ?? "").toLowerCase()) ? rest.slice(0, last.index) : rest;
	return cut.trim() === "" ? text : cut.trim();
});
const BADGE_IMAGE = /!\[[^\]]*\]\([^()\s]*\)/g;

// src/once.ts
const once$1 = ((make) => {
	let known = null;
	return (() => {
		known ??= { value: make() };
		return known.value;
	});
});
const oncePer = ((make) => {
	const made = /* @__PURE__ */ new WeakMap();
	return ((thing) => {
		const before = made.get(thing);
		if (before !== void 0) return before;
		const value = make(thing);
		made.set(thing, value);
		return value;
	});
});

// src/checklist/words/east-asian.ts
const DONE_STEMS = "完成|解决|关闭|验证|上线|启用|部署|配置|实现|实施|修复|通过|确认|发布|测试|检查|集成|安装|处理|设置|合并|批准|优化|添加|创建|交付|完了|確認|設定|公開|解決|対応|実施|実装|検証|テスト|導入|構築|修正|反映|適用|作成|登録|承認|移行|整備|リリース|デプロイ|설정|확인|구현|적용|배포|테스트|검증|해결|수정|작성|등록|승인|검토|점검|구성|연동|설치|완료|생성|활성화|이전|처리|반영";
const DONE_BEFORE = "已|已经";
const DONE_BEHIND = "済み|済|完了|完了済み|됨|완료|완료됨|했음";
const OPEN_BEFORE = "未|尚未|还未|待|要|미|需|需要";
const OPEN_BEHIND = "予定|待ち|必要|예정|필요|대기|대기 중|대기중";
const PARTIAL_BEFORE = "一部|部分|부분|일부";
const PARTIAL_BEHIND = "中|중";
const NO_COMPOUNDS = "稼働中|運用中|运行中|使用中|公開中|公开中|生效中|有効中|提供中|待機中|等待中|保留中|停止中|中断中|暂停中|阻塞中|ブロック中|운영중|사용중|가동중|보류중|중단중|서비스중|未発見|未发现|未检|未検|要件|要求|要素|미디어|미리";

// src/checklist/east-asian.ts
const RUN = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+(?: [\uac00-\ud7af]+){0,2}/;
const LONGEST$4 = 9;
const SHORTEST_STEM = 2;
const isStem = ((text) => list$2(DONE_STEMS).includes(text));
const withoutOne = ((text, affixes, behind) => list$2(affixes).flatMap(((affix) => {
	if (behind ? !text.endsWith(affix) : !text.startsWith(affix)) return [];
	return [(behind ? text.slice(0, -affix.length) : text.slice(affix.length)).trim()];
})));
const isWord = ((text) => text.length >= SHORTEST_STEM);
const compoundState = ((text) => {
	const run = (RUN$ready ??= __ready(RUN)).exec(text)?.[0];
	if (run === void 0 || run.length > LONGEST$4) return null;
	const joined = run.replaceAll(" ", "");
	if (list$2("稼働中|運用中|运行中|使用中|公開中|公开中|生效中|有効中|提供中|待機中|等待中|保留中|停止中|中断中|暂停中|阻塞中|ブロック中|운영중|사용중|가동중|보류중|중단중|서비스중|未発見|未发现|未检|未検|要件|要求|要素|미디어|미리").some(((word) => joined.startsWith(word)))) return null;
	const has = ((affixes, behind) => withoutOne(run, affixes, behind).some(isWord));
	const state = has("未|尚未|还未|待|要|미|需|需要", false) || has("予定|待ち|必要|예정|필요|대기|대기 중|대기중", true) ? "open" : has("一部|部分|부분|일부", false) || has("中|중", true) ? "partial" : [...withoutOne(run, "已|已经", false), ...withoutOne(run, "済み|済|完了|完了済み|됨|완료|완료됨|했음", true)].some(isStem) ? "done" : null;
	return state && {
		state,
		length: run.length
	};
});

// src/checklist/words/states.ts
const STATE_WORDS = {
	done: [
		"done|complete|completed|finished|implemented|passed|pass|passing|ok|okay|yes|y|ready|verified|working|works|live|active|enabled",
		"configured|fixed|resolved|solved|achieved|met|approved|closed|shipped|released|deployed|green|good|great|excellent|satisfied",
		"totally satisfied|fully satisfied|mitigated|protected|secure|secured|healthy|operational|online|accessible|compliant|covered",
		"available|present|set|clean|clear|confirmed|validated|tested|up to date|up-to-date|current|merged|integrated|installed|stable",
		"created|documented|production ready|production-ready|fully implemented|already done|signed off|true|success|successful|go|on track|added",
		"acceptable|fine|no issues|no known issues|no issues found|no problems|no problems found|no concerns|all good",
		"aceptable|sin problemas|sin incidencias|aucun problème|akzeptabel|keine probleme|aceitável|sem problemas|accettabile|nessun problema|приемлемо|без проблем|проблем нет|нет проблем|sorun yok|可接受|没有问题|没问题|无问题|문제 없음|문제없음",
		"adequate|sufficient|satisfactory|in place|finalized",
		"remediated|rectified|patched|authorized|authorised",
		"completado|completada|hecho|hecha|listo|lista|sí|aprobado|aprobada|implementado|implementada|cumplido|cumple|verificado|terminado|logrado",
		"fait|faite|terminé|terminée|complet|complète|oui|validé|validée|prêt|prête|réussi|conforme|implémenté|implémentée|corrigé|vérifié|configuré|actif|ok partout|en place|déjà configurée|déjà configuré|sécurisé",
		"erledigt|fertig|ja|abgeschlossen|bestanden|umgesetzt|erfüllt|bereit|vorhanden|implementiert|behoben|geprüft|freigegeben|getestet|konfiguriert",
		"concluído|concluída|concluido|feito|feita|pronto|pronta|sim|aprovado|completo|completa|finalizado|finalizada|atendido",
		"completato|completata|fatto|fatta|conforme|approvato|superato|verificato|gereed|klaar|voltooid|klar|färdig|gotowe|zrobione|tamamlandı|hazır|evet",
		"已完成|完成|通过|是|已实现|就绪|已实施|已配置|已部署|已修复|正常|已通过|已有|完毕|達成|完了|済|済み|合格|はい|対応済み|実装済み|완료|통과|готово|выполнено|завершено|сделано|да|реализовано|виконано|завершено|исправлено|проверено|так|реалізовано|зроблено",
		"resuelto|resuelta|corregido|corregida|configurado|configurada|probado|probada|activo|activa|verificada|validado|validada|desplegado|desplegada|operativo|operativa|cerrado|cerrada|funcionando|funciona",
		"resolvido|resolvida|corrigido|corrigida|testado|testada|ativo|ativa|aprovada|publicado|publicada|entregue|atendida",
		"résolu|résolue|corrigée|configurée|déployé|déployée|testé|testée|opérationnel|opérationnelle|livré|livrée|vérifiée|réalisé|réalisée|activé|activée",
		"gelöst|aktiv|aktiviert|eingerichtet|in ordnung|verifiziert|korrigiert|validiert|überprüft|dokumentiert",
		"risolto|risolta|corretto|configurato|configurata|implementato|implementata|testato|testata|attivo|attiva|chiuso|chiusa|sì|presente|approvata|superata|verificata",
		"есть|работает|настроено|настроен|готов|готова|готовы|решено|протестировано|ок|пройдено|закрыто|сделан|сделана|внедрено|подключено|выполнен|выполнена|завершён|завершен|завершена",
		"tamam|yapıldı|çalışıyor|aktif|geçti|başarılı|onaylandı|çözüldü|test edildi|doğrulandı",
		"可用|成功|满足|問題なし|정상|성공|해결|통과|예"
	],
	open: [
		"open|todo|to do|to-do|not started|not yet started|not yet|pending|no|n|missing|not done|incomplete|not complete|not completed|fail|failed|failing",
		"blocked|required|action required|migration required|setup required|outstanding|planned|to be done|tbd|to be determined|to be verified|backlog|new|not implemented|not configured|not met",
		"not tested|not verified|not satisfied|not set|not set up|not ready|no go|no-go|red|unverified|unresolved|absent|untested|needed|awaiting|waiting|scheduled|upcoming|queued|non-compliant|noncompliant|not compliant|high priority|critical|false|rejected|broken|needs setup|unchecked|not available|unavailable|none",
		"gap|inadequate|insufficient|unsatisfactory|not in place|off track|tbc|to be confirmed",
		"unconfigured|not run|not executed",
		"pendiente|no iniciado|por hacer|falta|faltante|sin empezar|por completar|no cumple|abierto|requerido|bloqueado|no hecho|no implementado",
		"à faire|a faire|non|en attente|bloqué|non implémenté|à compléter|manquant|manquante|non commencé|échoué|échec|non conforme|ouvert|à vérifier|à venir|non fait|requis",
		"offen|nein|ausstehend|blockiert|unerledigt|fehlt|fehlend|nicht begonnen|fehlgeschlagen|nicht erfüllt|nicht umgesetzt|zu tun|geplant|noch nicht|erforderlich",
		"pendente|não|nao|não iniciado|nao iniciado|a fazer|faltando|da fare|in attesa|mancante|non iniziato|nog niet|te doen|nee|ej påbörjad|do zrobienia|nie|bekliyor|hayır",
		"待完成|未完成|未开始|否|待办|失败|待处理|未实施|未配置|需要验证|需要检查|待验证|未通过|未着手|未完了|未対応|未確認|要確認|いいえ|미완료|대기|미착수|не начато|нет|ожидает|не готово|не выполнено|запланировано|отсутствует|заблокировано|ні|очікує|заплановано|не розпочато",
		"no hecha|sin hacer|sin configurar|por definir|en espera|abierta|bloqueada|fallido|fallida|falló|crítico|ausente",
		"em aberto|aberto|aberta|por fazer|bloqueado|em falta|falhou|a definir",
		"non démarré|non démarrée|bloquée|ko|ng|à corriger|à planifier|à tester|à définir|à valider|à confirmer|refusé|critique|incomplet|incomplète",
		"ungeprüft|ungelöst|ungetestet|unvollständig|gescheitert|zu klären|zu erledigen|noch offen|kritisch",
		"non iniziata|aperto|aperta|bloccato|bloccata|fallito|fallita|assente|da verificare|da completare|da definire|critico",
		"в ожидании|открыто|открыт|провалено|ошибка|критично|блокер|нужно сделать|ожидается|требуется|не начат|не начата",
		"eksik|yok|yapılacak|yapılmadı|başlanmadı|başlamadı|tamamlanmadı|beklemede|başarısız|hazır değil|planlandı",
		"缺失|待定|没有|不满足|不合格|不可用|不通过|阻塞|予定|不足|否决|미정|예정|필요|실패|아니오|차단|대기중|대기 중"
	],
	partial: [
		"partial|partially|partially done|partially complete|partially implemented|partially satisfied|partly|in progress|in-progress|wip|work in progress|ongoing|in review|under review|in testing|testing",
		"needs attention|needs work|needs review|needs improvement|need work|needs testing|needs update|needs fix|mixed|amber|yellow|orange|mostly|mostly done|mostly complete|started|conditional|conditionally approved|with exceptions|incomplete coverage|almost|almost done|nearly|degraded|warning|basic|limited|improving|at risk|approved with conditions|go with conditions|conditional go|conditional approval",
		"draft|drafted|in draft|first draft|in development",
		"parcial|parcialmente|en progreso|en proceso|en curso|en revisión|partiel|partielle|partiellement|en cours|teilweise|in arbeit|in bearbeitung|laufend|em andamento|em progresso|parziale|in corso|gedeeltelijk|bezig|pågår|w toku|kısmen|devam ediyor",
		"进行中|部分完成|部分|需要改进|有警告|一部|対応中|進行中|진행중|진행 중|в процессе|в работе|частично|у процесі|в процесі|в роботі|частково",
		"en desarrollo|en pruebas|a medias|iniciado|iniciada|em curso|em desenvolvimento|em teste|em testes|em revisão|en test|en cours de test|commencé|commencée|à moitié|à améliorer|en développement",
		"begonnen|angefangen|in prüfung|läuft noch|in lavorazione|in sviluppo|iniziato|iniziata|quasi pronto|quasi pronta|частичный|в разработке|в тестировании|тестируется|начато|начат|на проверке|kısmi|yapılıyor|geliştiriliyor|test ediliyor",
		"基本完成|有条件通过|일부"
	],
	deferred: [
		"deferred|postponed|later|out of scope|not in scope|post-launch|post launch|post-mvp|post mvp|post-beta|future|future release|on hold|parked|skipped|won't do|wont do|won't fix|descoped|phase 2|phase 3|v2|next release|next sprint",
		"aplazado|aplazada|pospuesto|diferido|fuera de alcance|reporté|reportée|différé|hors périmètre|hors scope|plus tard|verschoben|zurückgestellt|vertagt|außerhalb des umfangs|später|adiado|fora do escopo|rinviato|fuori ambito|uitgesteld|odłożone|ertelendi",
		"推迟|延期|暂缓|范围外|以后|保留|後回し|公開後|リリース後|연기|보류|отложено|позже|вне рамок|відкладено",
		"pospuesta|más adelante|futuro|post-lanzamiento|después del lanzamiento|adiada|mais tarde|pós-lançamento|após o lançamento|ultérieurement|futur|post-lancement|après le lancement",
		"nach go-live|nach launch|nach dem go-live|nach dem launch|zukünftig|rimandato|rimandata|dopo il lancio|post go-live|отложен|отложена|перенесено|после релиза|после запуска|потом|в будущем|sonra|gelecekte|yayından sonra",
		"上线后|下一版本|見送り|次回|今後|将来対応|추후|향후|배포 후|출시 후"
	],
	"not-applicable": [
		"n/a|na|not applicable|not needed|not relevant|does not apply|no aplica|n/d|non applicable|sans objet|s/o|entfällt|nicht zutreffend|nicht anwendbar|não aplicável|não se aplica|non applicabile|niet van toepassing|n.v.t.|nie dotyczy|uygulanamaz",
		"不适用|无需|該当なし|対象外|해당 없음|해당없음|не применимо|неприменимо|н/д|не требуется|не потрібно",
		"no requerido|no requerida|no necesario|no necesaria|não necessário|não necessária|não requerido|dispensado|non requis|non requise|non nécessaire|pas nécessaire|nicht relevant|nicht nötig|nicht notwendig|nicht erforderlich|nicht benötigt|non necessario|non necessaria|non richiesto|non richiesta|не нужно|не нужен|gerekli değil|geçerli değil",
		"不需要|不涉及|不要|対応不要|該当無し|불필요"
	]
};
const SUBJECTS$1 = "code|fix|fixes|hotfix|patch|patches|change|changes|work|implementation|development|deployment|rollout|migration|migrations|testing|tests|review|audit|setup|configuration";
const SUBJECT_QUALIFIERS = "all|the|critical|urgent|core|main|initial|final|first|security|bug|unit|integration|load|e2e|database|data";
const SUBJECT_SETTLED = "deployed|complete|completed|done|finished|implemented|live|passed|passing|pass|merged|released|shipped|resolved|verified|in place";
const NEGATIONS = "no|aún no|todavía no|não|nao|ainda não|pas|pas encore|non|ancora non|non ancora|nicht|noch nicht|niet|nog niet|nie|jeszcze nie|ikke|inte|не|ещё не|еще не|ні";
const HEADING_STATES = {
	done: "done|complete|completed|finished|implemented|passed|pass|verified|fixed|remediated|rectified|patched|resolved|achieved|met|approved|mitigated|protected|deployed|shipped|working|operational|ready|secure|secured|all done|completado|implementado|terminé|fait|validé|erledigt|abgeschlossen|umgesetzt|fertig|concluído|completato|已完成|完成|完了|済み|완료|готово|выполнено",
	open: "todo|to do|not started|pending|missing|not done|incomplete|not implemented|not configured|failed|failing|blocked|action required|migration required|setup required|configuration required|outstanding|planned|tbd|needed|pendiente|à faire|en attente|offen|ausstehend|pendente|da fare|待完成|未完成|未开始|未着手|не начато",
	partial: "partial|partially done|partially complete|partially implemented|in progress|in-progress|wip|ongoing|needs attention|needs work|needs review|needs improvement|under review|in review|en progreso|en cours|in arbeit|in bearbeitung|em andamento|in corso|进行中|進行中|в процессе|в работе",
	deferred: "deferred|postponed|out of scope|on hold|post-mvp|aplazado|pospuesto|reporté|différé|verschoben|zurückgestellt|adiado|rinviato|推迟|延期|отложено",
	"not-applicable": "n/a|not applicable|no aplica|sans objet|entfällt|nicht zutreffend|não aplicável|不适用"
};
const REMARK_STATES = { deferred: "post-launch|post launch|future release|future|later|next release|next sprint|skipped|parked|won't do|wontfix|después del lanzamiento|après le lancement|nach dem launch|após o lançamento|上线后" };
const DEFERRAL = wordPattern("beta conscious deliberat explicitl fora fuera ga hold intention mvp nicht not reportees scope won wont", /\b(?:out[- ]of[- ]scope|not in scope|won'?t (?:do|have|fix)|post[- ](?:mvp|beta|ga)|on hold|fuera de alcance|hors périmètre|zurückgestellt|nicht im umfang|fora do escopo)\b|report[ée]{2}s|différ[ée]+s|推迟|延期|暂缓|范围外|対象外|отложен|^[^a-z]*(?:(?:what|things|features|items)(?: is| are)? )?(?:(?:intentionally|deliberately|explicitly|consciously) (?:not|left out|omitted|excluded|skipped)\b|we(?: are|['’]re)(?: [a-z]{4,12}ly)? not (?:doing|building|shipping|adding|including|covering|supporting)\b|we (?:do|will) not (?:do|cover|build|support)\b|not (?:doing|building|shipping|included|covered|supported|planned|part of|in)(?: in| by| for)?(?: the| this)?(?: first| initial)? (?:mvp|v\d|release|version|launch|beta)\b(?! [a-z])|(?:(?:the|this) )?(?:mvp|v\d|release|version|beta|document|checklist) (?:does|will) not (?:do|include|cover|support)\b)/, "deferred postponed descoped parked aplazado aplazados aplazada aplazadas pospuesto pospuestos pospuesta pospuestas vertagt");
const FUTURE = wordPattern("adelante limitacio limitatio postv sonra tard tarde v", /\b(?:plus tard|más adelante|mais tarde|daha sonra)\b|추후|향후|今後|\bpost[- ]?v1\b|\bknown limitations?\b|\blimitaciones conocidas\b|\blimitations connues\b|\bbekannte einschränkungen\b|已知限制|\bzukünftig|\bspäter\b|未来|将来|будущ/, "future later roadmap backlog futura futuras futuro futuros futures zukunft gelecekte");

// src/checklist/lexicon.ts
const lexicon = ((words) => {
	const all = /* @__PURE__ */ new Map();
	for (const [state, phrases] of Object.entries(words)) for (const part of typeof phrases === "string" ? [phrases] : phrases) for (const phrase of list$2(folded(part))) if (!all.has(phrase)) all.set(phrase, state);
	return all;
});
const SEPARATOR = /[\s,;:.!()[\]–—|]/g;
const IDEOGRAPHIC$1 = /^[\u2e80-\u9fff\uac00-\ud7af]/;
const MOST_WORDS$1 = 4;
const MOST_IDEOGRAPHS = 6;
const phraseIn = ((text, words) => {
	const lower = folded(text.toLowerCase());
	const found = find(lower, words);
	if (found || !(JOINED$ready ??= __ready(JOINED)).test(lower)) return found;
	const joined = find(lower.replace((JOINERS$ready ??= __ready(JOINERS)), " "), words);
	return joined && lower[joined.length] === "-" ? null : joined;
});
const JOINED = /^\w+[_-]\w/;
const JOINERS = /[_-]/g;
const find = ((lower, words) => {
	if ((IDEOGRAPHIC$1$ready ??= __ready(IDEOGRAPHIC$1)).test(lower)) {
		for (let length = Math.min(MOST_IDEOGRAPHS, lower.length); length > 0; length--) {
			const state = words.get(lower.slice(0, length));
			if (state) return {
				state,
				length
			};
		}
		return null;
	}
	let best = null;
	(SEPARATOR$ready ??= __ready(SEPARATOR)).lastIndex = 0;
	for (let count = 0; count < MOST_WORDS$1; count++) {
		const end = (SEPARATOR$ready ??= __ready(SEPARATOR)).test(lower) ? (SEPARATOR$ready ??= __ready(SEPARATOR)).lastIndex - 1 : lower.length;
		const state = words.get(lower.slice(0, end));
		if (state) best = {
			state,
			length: end
		};
		if (end >= lower.length) break;
		(SEPARATOR$ready ??= __ready(SEPARATOR)).lastIndex = end + 1;
	}
	return best;
});
const DENIAL = /^(not|never) (?:yet |currently )?((?:fully|completely|entirely) )?/;
const YET = /^ yet\b/;
const LONGEST_DENIAL = 60;
const negations = once$1((() => Map.groupBy(list$2(NEGATIONS).sort(((one, other) => other.length - one.length)).map(((each) => `${each} `)), ((each) => each.charAt(0)))));
const denialIn = ((lower) => {
	const english = lower.startsWith("n") ? (DENIAL$ready ??= __ready(DENIAL)).exec(lower) : null;
	if (english) return {
		length: english[0].length,
		partly: english[2] !== void 0,
		english: true
	};
	const negation = negations().get(lower.charAt(0))?.find(((each) => lower.startsWith(each)));
	return negation === void 0 ? null : {
		length: negation.length,
		partly: false,
		english: false
	};
});
const denied = ((text, words) => {
	const lower = folded(text.slice(0, LONGEST_DENIAL).toLowerCase());
	const denial = denialIn(lower);
	if (!denial) return null;
	const phrase = find(lower.slice(denial.length), words);
	if (phrase?.state !== "done") return null;
	const length = denial.length + phrase.length;
	return {
		state: denial.partly ? "partial" : "open",
		length: length + ((YET$ready ??= __ready(YET)).exec(lower.slice(length))?.[0].length ?? 0),
		denied: denial.english
	};
});
const longer = ((one, other) => one && (!other || one.length >= other.length) ? one : other);

// src/checklist/shares.ts
const PERCENT$3 = /^(\d{1,3})(?:[.,]\d+)?\s?%/;
const FRACTION = /^(\d+)\s*\/\s*(\d+)(?![\d%/])/;
const beginsWithDigit = ((text) => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57);
const shareState = ((text) => {
	if (!beginsWithDigit(text)) return null;
	const percent = (PERCENT$3$ready ??= __ready(PERCENT$3)).exec(text);
	const fraction = percent ? null : (FRACTION$ready ??= __ready(FRACTION)).exec(text);
	const share = percent ? Number(percent[1]) / 100 : fraction ? Number(fraction[1]) / Number(fraction[2]) : NaN;
	if (Number.isNaN(share)) return null;
	return share >= 1 ? "done" : share === 0 ? "open" : "partial";
});
const COUNTED$2 = /^\d+\s+(?:tests?\s+)?(?:(pass(?:ed|ing)?|ok)|fail(?:ed|ing|ures?)?)\b/i;
const SOME_FAILED = /\b[1-9]\d*\s+(?:tests?\s+)?fail/i;
const counted = ((words) => {
	const found = beginsWithDigit(words) ? (COUNTED$2$ready ??= __ready(COUNTED$2)).exec(words) : null;
	if (!found) return null;
	return found[1] === void 0 ? "open" : (SOME_FAILED$ready ??= __ready(SOME_FAILED)).test(words) ? "partial" : "done";
});

// src/checklist/state.ts
const cellLexicon = once$1((() => lexicon(STATE_WORDS)));
const headingLexicon = once$1((() => lexicon(HEADING_STATES)));
const remarkLexicon = once$1((() => new Map([...headingLexicon(), ...lexicon(REMARK_STATES)])));
const statePhrase = ((text) => {
	const known = phraseIn(text, cellLexicon());
	const phrase = known !== null && NOUNS.has(text.slice(0, known.length).toLowerCase()) && !(ENDS_PHRASE$ready ??= __ready(ENDS_PHRASE)).test(text.slice(known.length)) ? null : known;
	const word = longer(longer(phrase, denied(text, cellLexicon())), ofSubject(text));
	return (IDEOGRAPHIC$1$ready ??= __ready(IDEOGRAPHIC$1)).test(text) ? longer(word, compoundState(text)) : word;
});
const subjects = once$1((() => ({
	named: new Set(list$2(SUBJECTS$1)),
	qualifiers: new Set(list$2(SUBJECT_QUALIFIERS)),
	settled: new Set(list$2(SUBJECT_SETTLED))
})));
const AUXILIARIES = /* @__PURE__ */ new Set([
	"is",
	"are",
	"was",
	"were",
	"has",
	"have",
	"been",
	"now",
	"fully"
]);
const MOST_SUBJECT_WORDS = 5;
const LONGEST_SUBJECT = 60;
const ofSubject = ((text) => {
	const lower = text.slice(0, LONGEST_SUBJECT).toLowerCase();
	const { named, qualifiers, settled } = subjects();
	let at = 0;
	let isNamed = false;
	for (let count = 0; count < MOST_SUBJECT_WORDS; count++) {
		const space = lower.indexOf(" ", at);
		const word = space < 0 ? "" : lower.slice(at, space);
		if (!named.has(word) && !qualifiers.has(word) && !(isNamed && AUXILIARIES.has(word))) break;
		isNamed ||= named.has(word);
		at = space + 1;
	}
	const phrase = isNamed ? find(lower.slice(at), cellLexicon()) : null;
	if (!phrase) return null;
	const word = lower.slice(at, at + phrase.length);
	return (phrase.state === "done" ? settled.has(word) : FIRM.has(word) || DEMANDED$2.has(word)) ? {
		state: phrase.state,
		length: at + phrase.length
	} : null;
});
const DEMANDED$2 = /* @__PURE__ */ new Set(["required", "needed"]);
const NOUNS = /* @__PURE__ */ new Set([
	"gap",
	"draft",
	"first draft"
]);
const headingPhrase = ((text) => {
	const phrase = longer(phraseIn(text, headingLexicon()), denied(text, headingLexicon()));
	return phrase && (__pattern19 ??= __ready(/^[\s!.✅🎉]*$/u)).test(text.slice(phrase.length)) ? phrase.state : null;
});
const remarkPhrase = ((text) => {
	const phrase = denied(text, remarkLexicon());
	return phrase?.length === text.length ? phrase : phraseIn(text, remarkLexicon());
});
const HARMLESS_NO = /^(?:no|none|false|open|new|non|nein|нет|否)$/i;
const STILL = /\byet\b/i;
const isHarmless = ((words, { denied }) => (HARMLESS_NO$ready ??= __ready(HARMLESS_NO)).test(words) || denied === true && !(STILL$ready ??= __ready(STILL)).test(words));
const together = ((mark, phrase) => {
	if (!phrase) return mark.state;
	if (mark.kind === "box") return phrase.state === "done" || phrase.state === "open" ? mark.state : phrase.state;
	if (mark.kind !== "settled" || mark.state === phrase.state) return phrase.state;
	if (mark.state === "done" && phrase.state === "open") return isHarmless(mark.rest.slice(0, phrase.length), phrase) ? "done" : "partial";
	if (mark.state === "open" && phrase.state === "done") return "open";
	return phrase.state;
});
const FIRM = new Set("pending|blocked|missing|not started|awaiting|waiting|failed|failing|planned|scheduled|outstanding|not done|not implemented|not configured|in progress|partially|ongoing|deferred|postponed|passed|done|completed|implemented|verified|resolved|deployed|pendiente|en attente|pendente|ausstehend|erledigt|teilweise|parcialmente|partiellement|частично".split("|"));
const DENIED_FIRMLY = /ed(?: yet)?$/;
const isFirm = ((words, { denied }) => FIRM.has(words) || denied === true && (DENIED_FIRMLY$ready ??= __ready(DENIED_FIRMLY)).test(words));
const PICTURES = /^(?:[\u2300-\u27bf\u2b00-\u2bff]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff])+\s*/;
const withoutPictures = ((words) => words.charCodeAt(0) < 8960 ? words : words.replace((PICTURES$ready ??= __ready(PICTURES)), ""));
const RESERVED = /[,;.–—]\s?(?:but|however|except)\b.*\b(?:blocked|pending|missing|outstanding|unresolved|failing|fails|remains?|not yet)\b/i;
const WAITS = /(?:[,;–—]|\s-)\s?(?:still )?(?:awaiting|pending|waiting (?:for|on)|pendiente de|en attente d|aguardando|in attesa d|wartet auf|ожидает)/i;
const withReserve = ((state, rest) => state === "done" && ((RESERVED$ready ??= __ready(RESERVED)).test(rest) || (WAITS$ready ??= __ready(WAITS)).test(rest)) ? "partial" : state);
const BRACKETS = /^\[([^\][]{0,4})\](?!\()\s*/;
const ENDS_PHRASE = /^\s*(?:[-–—:,;.(/[|]|$)/;
const OPTION$1 = /\[([ xX✓✔])\]\s*([^[\]]{1,30})/g;
const AFTER_OPTION = /[\s/|,;]+$/;
const chosenState = ((text) => {
	const options = [...text.matchAll((OPTION$1$ready ??= __ready(OPTION$1)))];
	if (options.length < 2 || options.reduce(((length, [whole]) => length + whole.length), 0) !== text.length) return null;
	const [chosen, ...more] = options.filter((([, mark]) => mark !== " "));
	if (!chosen) return "open";
	return more.length > 0 ? null : statePhrase(plain((chosen[2] ?? "").replace((AFTER_OPTION$ready ??= __ready(AFTER_OPTION)), "")))?.state ?? "unknown";
});
const readState = ((text, lossy) => {
	const bare = withoutComments(text).trim();
	const box = (BRACKETS$ready ??= __ready(BRACKETS)).exec(bare);
	const inBox = box ? boxState(box[1] ?? "") : null;
	if (inBox) return {
		state: bare.includes("[", 1) && chosenState(bare) || inBox.state,
		by: "box"
	};
	const mark = leadingMark(bare, lossy);
	const words = withoutPictures(plain(mark ? mark.rest : bare));
	const phrase = statePhrase(words);
	if (mark?.kind === "lost" && !phrase) return {
		state: shareState(words) ?? "unknown",
		by: "symbol"
	};
	if (mark) return {
		state: together(mark, phrase),
		by: mark.kind === "box" ? "box" : "symbol"
	};
	if (phrase && ((ENDS_PHRASE$ready ??= __ready(ENDS_PHRASE)).test(words.slice(phrase.length)) || isFirm(words.slice(0, phrase.length).toLowerCase(), phrase))) return {
		state: withReserve(phrase.state, words.slice(phrase.length)),
		by: "word"
	};
	const tail = trailingMark(bare);
	if (tail && tail.kind !== "hint") return {
		state: together(tail, statePhrase(plain(tail.rest))),
		by: "symbol"
	};
	const share = shareState(words) ?? counted(words);
	return share && {
		state: share,
		by: "share"
	};
});

// src/checklist/qualify.ts
const STRUCK = /^~~?([^~]+)~~?\s*(.*)$/;
const DROPPED = /\b(?:no longer|not (?:needed|required|applicable)|n\/a|drop(?:ped)?|cancel\w*|obsolete|removed|superseded|replaced|won'?t|entfällt|verworfen)\b/i;
const NOT_APPLICABLE = /^[*_[(\s]*(?:n\/a|not applicable|no aplica|sans objet|entfällt|nicht zutreffend|não aplicável|不适用)(?=$|[\s:;,.)\]*_—–-])[*_\])\s]*[:;,.—–-]*\s*(.*)$/i;
const MAYBE_NOT = /^[*_[(\s]*(?:n\/|no|ni|nã|sa|en|不)/i;
const notApplicable = ((text) => {
	const found = (MAYBE_NOT$ready ??= __ready(MAYBE_NOT)).test(text) ? (NOT_APPLICABLE$ready ??= __ready(NOT_APPLICABLE)).exec(text) : null;
	return found && (CONDITION$1$ready ??= __ready(CONDITION$1)).test(found[1] ?? "") ? null : found;
});
const CONDITION$1 = /^[(（、，;,\s]*(?:(?:only )?(?:if|when|where|unless)|wenn|falls|sofern|si|se|quando|cuando|lorsque|если|якщо)\s|^[(（、，\s]*[如若]|場合|的话|경우/i;
const struckOut = ((text) => text.startsWith("~") ? (STRUCK$ready ??= __ready(STRUCK)).exec(text) : null);
const TAILS = [/[([（]([^()[\]（）]+)[)\]）][\s*_.]*$/, /\s(?:[-–—]|->|→)\s+([^-–—]+)$/];
const QUALIFIER_END = /^\s*(?:$|[-–—:,;.]|(?:to|until|till|for|by|in|at|on|per|as|since|because|bis|auf|à|hasta|para)\s)/i;
const FAILING$1 = /\b([1-9]\d*)\s+(?:\w+\s+)?(?:failures?|failing|failed|tests? fail(?:ing)?)\b/i;
const OVERCOME = /\b(?:fix(?:ed)?|resolved?|address(?:ed)?|solved?|no|zero|down from|repaired)\b/i;
const HELD_UP = /\b(?:blocked|awaiting|not started|waiting (?:for|on))\b/i;
const remark = ((text) => {
	for (const pattern of TAILS) {
		const found = pattern.exec(text);
		const inner = found?.[1]?.trim();
		if (!found || inner === void 0) continue;
		const rest = text.slice(0, found.index).trimEnd();
		const bare = plain(inner);
		const none = notApplicable(bare);
		if (none) return {
			state: "not-applicable",
			reason: none[1]?.trim() || null,
			rest
		};
		const phrase = remarkPhrase(bare);
		const behind = phrase ? bare.slice(phrase.length) : "";
		if (!phrase || !(QUALIFIER_END$ready ??= __ready(QUALIFIER_END)).test(behind) || (CONDITION$1$ready ??= __ready(CONDITION$1)).test(behind)) continue;
		return {
			state: phrase.state,
			reason: phrase.length < bare.length ? bare : null,
			rest
		};
	}
	return null;
});
const OPENINGS = [
	"not applicable",
	"no aplica",
	"sans objet",
	"nicht zutreffend"
];
const saysNotApplicable = ((text) => {
	if (!"nsNS".includes(text.charAt(0))) return false;
	const start = text.slice(0, LONGEST_OPENING).toLowerCase();
	return OPENINGS.some(((opening) => start.startsWith(opening)));
});
const LONGEST_OPENING = 16;
const mayBeQualified = ((text) => !isProse(text) || text.includes("fail") || saysNotApplicable(text));
const qualify = ((state, text) => {
	if (!mayBeQualified(text)) return null;
	const struck = struckOut(text);
	if (struck && (state !== "done" || (DROPPED$ready ??= __ready(DROPPED)).test(struck[2] ?? ""))) return qualified("not-applicable", struck[2]?.replace(/^[\s:—–(-]+|[)\s]+$/g, "") || null);
	const none = notApplicable(text);
	if (none) return qualified("not-applicable", none[1]?.trim() || null);
	const mark = leadingMark(text, false) ?? trailingMark(text);
	const said = remark(mark ? mark.rest : text);
	if (said && said.state !== "done" && said.state !== state) {
		if (said.state === "deferred" || said.state === "not-applicable") return qualified(said.state, said.reason);
		if (state === "done" || said.state === "partial") return qualified("partial", null);
	}
	if (mark?.kind === "progress" && state === "open" && (HELD_UP$ready ??= __ready(HELD_UP)).test(text)) return null;
	if (mark) return beside(state, mark.state, mark.kind);
	return state === "done" && text.toLowerCase().includes("fail") && (FAILING$1$ready ??= __ready(FAILING$1)).test(text) && !(OVERCOME$ready ??= __ready(OVERCOME)).test(text) ? qualified("partial", null) : null;
});
const qualified = ((state, reason, conflict = false) => ({
	state,
	reason,
	conflict
}));
const beside = ((box, state, kind) => {
	if (kind === "hint" || kind === "lost") return null;
	if (box === "done" && (kind === "warning" || kind === "progress")) return qualified("partial", null);
	if (box === "open" && kind === "progress" && state === "partial") return qualified("partial", null);
	if (state === "deferred" || state === "not-applicable") return qualified(state, null);
	return box === "done" && state === "open" || box === "open" && state === "done" ? qualified(box, null, true) : null;
});
const withoutRemark = ((text) => {
	if (!mayBeQualified(text)) return text;
	const struck = struckOut(text);
	if (struck) return struck[1] ?? text;
	const none = notApplicable(text);
	const rest = remark(text)?.rest ?? none?.[1] ?? text;
	return rest === "" ? text : rest;
});

// src/checklist/identity.ts
const EXTENSION$1 = /\.(?:md|mdx|markdown|txt)$/i;
const documentSlug = ((path) => slug(path.replace((EXTENSION$1$ready ??= __ready(EXTENSION$1)), "")) || "document");
const documentSlugs = ((paths) => {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) counts.set(documentSlug(path), (counts.get(documentSlug(path)) ?? 0) + 1);
	return new Map(paths.map(((path) => {
		const plain = documentSlug(path);
		return [path, (counts.get(plain) ?? 0) > 1 ? `${plain}-${hash(path.replace(/[^a-z\d]/g, ((character) => character.charCodeAt(0).toString(36))))}` : plain];
	})));
});
const NUMBERING$1 = /^(?:\d+(?:[.)]\d*)*|[ivx]+[.)])\s+/i;
const identify = ((drafts, document, hasTitle, given) => {
	const ids = /* @__PURE__ */ new Map();
	const duplicates = /* @__PURE__ */ new Map();
	const firsts = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const id = given(draft);
		if (id === null) continue;
		const first = firsts.get(id);
		const known = duplicates.get(id);
		if (known) known.push(draft);
		else if (first) duplicates.set(id, [first, draft]);
		else firsts.set(id, draft);
		ids.set(draft, free(id, taken));
	}
	const places = placesOf(drafts, document, hasTitle);
	const crowded = /* @__PURE__ */ new Map();
	if (drafts.some((({ parent }) => parent))) for (const place of places) crowded.set(place, (crowded.get(place) ?? 0) + 1);
	drafts.forEach(((draft, index) => {
		if (ids.has(draft)) return;
		const place = places[index] ?? document;
		const parent = draft.parent && (crowded.get(place) ?? 0) > 1 ? nameOf(draft.parent) : "";
		ids.set(draft, free(parent === "" ? place : within(place, parent), taken));
	}));
	return {
		ids,
		duplicates
	};
});
const nameOf = (({ text, kind, name }) => {
	const bare = name ?? withoutLevel(withoutRemark(text));
	return slug(kind === "heading" ? bare.replace((NUMBERING$1$ready ??= __ready(NUMBERING$1)), "") : bare) || slug(text) || kind;
});
const placesOf = ((drafts, document, hasTitle) => {
	const slugs = /* @__PURE__ */ new Map();
	const slugOf = ((title) => {
		const known = slugs.get(title) ?? slug(title.replace((NUMBERING$1$ready ??= __ready(NUMBERING$1)), ""));
		slugs.set(title, known);
		return known;
	});
	const prefixes = /* @__PURE__ */ new Map();
	return drafts.map(((draft) => {
		const path = pathOf(draft);
		let prefix = prefixes.get(path);
		if (prefix === void 0) {
			prefix = [
				document,
				...path.slice(hasTitle ? 1 : 0).map(slugOf).filter(Boolean),
				""
			].join("/");
			prefixes.set(path, prefix);
		}
		return prefix + nameOf(draft);
	}));
});
const within = ((place, parent) => {
	const cut = place.lastIndexOf("/");
	return `${place.slice(0, cut)}/${parent}${place.slice(cut)}`;
});
const free = ((id, taken) => {
	const next = taken.get(id);
	if (next === void 0) {
		taken.set(id, 2);
		return id;
	}
	let number = next;
	while (taken.has(`${id}-${number}`)) number++;
	taken.set(id, number + 1);
	taken.set(`${id}-${number}`, 2);
	return `${id}-${number}`;
});

// \0left-out:mdurl
var _left_out_mdurl_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	decode: (() => decode),
	encode: (() => encode),
	format: (() => format),
	parse: (() => parse$2)
});
let parse$2;
let format;
let encode;
let decode;

// \0left-out:uc.micro
var _left_out_uc_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	P: (() => (P$ready ??= __ready(P))),
	S: (() => (S$ready ??= __ready(S)))
});
const P = /[]/;
const S = /[]/;

// \0left-out:entities
const decodeHTMLStrict = ((text) => text);

// \0left-out:linkify-it
var LinkifyIt = class {};

// \0left-out:punycode.js
var _left_out_punycode_default = {};

// node_modules/markdown-it/dist/markdown-it.mjs
var __defProp = Object.defineProperty;
var __exportAll = ((all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
});
var utils_exports = /* @__PURE__ */ __exportAll({
	arrayReplaceAt: (() => arrayReplaceAt),
	asciiTrim: (() => asciiTrim),
	callable: (() => callable),
	escapeHtml: (() => escapeHtml),
	escapeRE: (() => escapeRE),
	fromCodePoint: (() => fromCodePoint),
	isMdAsciiPunct: (() => isMdAsciiPunct),
	isPunctChar: (() => isPunctChar),
	isPunctCharCode: (() => isPunctCharCode),
	isSpace: (() => isSpace),
	isValidEntityCode: (() => isValidEntityCode),
	isWhiteSpace: (() => isWhiteSpace),
	lib: (() => lib),
	normalizeReference: (() => normalizeReference),
	unescapeAll: (() => unescapeAll),
	unescapeMd: (() => unescapeMd)
});
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && (DIGITAL_ENTITY_TEST_RE$ready ??= __ready(DIGITAL_ENTITY_TEST_RE)).test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = decodeHTMLStrict(match);
	if (decoded !== match) return decoded;
	return match;
}
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace((UNESCAPE_MD_RE$ready ??= __ready(UNESCAPE_MD_RE)), "$1");
}
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace((UNESCAPE_ALL_RE$ready ??= __ready(UNESCAPE_ALL_RE)), function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
function escapeHtml(str) {
	if ((HTML_ESCAPE_TEST_RE$ready ??= __ready(HTML_ESCAPE_TEST_RE)).test(str)) return str.replace((HTML_ESCAPE_REPLACE_RE$ready ??= __ready(HTML_ESCAPE_REPLACE_RE)), replaceUnsafeChar);
	return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
function escapeRE(str) {
	return str.replace((REGEXP_ESCAPE_RE$ready ??= __ready(REGEXP_ESCAPE_RE)), "\\$&");
}
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
function isPunctChar(ch) {
	return (P$ready ??= __ready(P)).test(ch) || (S$ready ??= __ready(S)).test(ch);
}
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
var lib = {
	mdurl: _left_out_mdurl_exports,
	ucmicro: _left_out_uc_exports
};
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
var helpers_exports = /* @__PURE__ */ __exportAll({
	parseLinkDestination: (() => parseLinkDestination),
	parseLinkLabel: (() => parseLinkLabel),
	parseLinkTitle: (() => parseLinkTitle)
});
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
var Token = class {
	constructor(type, tag, nesting) {
		_defineProperty(this, "map", null);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "children", null);
		_defineProperty(this, "content", "");
		_defineProperty(this, "markup", "");
		_defineProperty(this, "info", "");
		_defineProperty(this, "block", false);
		_defineProperty(this, "hidden", false);
		this.type = type;
		this.tag = tag;
		this.attrs = null;
		this.nesting = nesting;
		this.meta = null;
	}
	attrIndex(name) {
		if (!this.attrs) return -1;
		const attrs = this.attrs;
		for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
		return -1;
	}
	attrPush(attrData) {
		if (this.attrs) this.attrs.push(attrData);
		else this.attrs = [attrData];
	}
	attrSet(name, value) {
		const idx = this.attrIndex(name);
		const attrData = [name, value];
		if (idx < 0) this.attrPush(attrData);
		else this.attrs[idx] = attrData;
	}
	attrGet(name) {
		const idx = this.attrIndex(name);
		let value = null;
		if (idx >= 0) value = this.attrs[idx][1];
		return value;
	}
	attrJoin(name, value) {
		const idx = this.attrIndex(name);
		if (idx < 0) this.attrPush([name, value]);
		else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
	}
};
var Ruler = class {
	constructor() {
		_defineProperty(this, "__rules__", []);
		_defineProperty(this, "__cache__", null);
	}
	__find__(name) {
		for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
		return -1;
	}
	__compile__() {
		const chains = /* @__PURE__ */ new Set();
		this.__rules__.forEach(((rule) => {
			if (!rule.enabled) return;
			rule.alt.forEach(((altName) => {
				if (altName) chains.add(altName);
			}));
		}));
		this.__cache__ = Object.create(null);
		this.__cache__[""] = [];
		this.__rules__.forEach(((rule) => {
			if (rule.enabled) this.__cache__[""].push(rule.fn);
		}));
		chains.forEach(((chain) => {
			this.__cache__[chain] = [];
			this.__rules__.forEach(((rule) => {
				if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
			}));
		}));
	}
	at(name, fn, options = {}) {
		const index = this.__find__(name);
		if (index === -1) throw new Error(`Parser rule not found: ${name}`);
		this.__rules__[index].fn = fn;
		this.__rules__[index].alt = options.alt || [];
		this.__cache__ = null;
	}
	before(beforeName, ruleName, fn, options = {}) {
		const index = this.__find__(beforeName);
		if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
		this.__rules__.splice(index, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	after(afterName, ruleName, fn, options = {}) {
		const index = this.__find__(afterName);
		if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
		this.__rules__.splice(index + 1, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	push(ruleName, fn, options = {}) {
		this.__rules__.push({
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	enable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach(((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = true;
			result.push(name);
		}));
		this.__cache__ = null;
		return result;
	}
	enableOnly(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		this.__rules__.forEach(((rule) => {
			rule.enabled = false;
		}));
		this.enable(list, ignoreInvalid);
	}
	disable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach(((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = false;
			result.push(name);
		}));
		this.__cache__ = null;
		return result;
	}
	getRules(chainName) {
		if (!this.__cache__) this.__compile__();
		return this.__cache__[chainName] || [];
	}
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	const info = token.info ? unescapeAll(token.info).trim() : "";
	let langName = "";
	let langAttrs = "";
	if (info) {
		const arr = info.split(/(\s+)/g);
		langName = arr[0];
		langAttrs = arr.slice(2).join("");
	}
	let highlighted;
	if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
	else highlighted = escapeHtml(token.content);
	if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
	if (info) {
		const i = token.attrIndex("class");
		const tmpAttrs = token.attrs ? token.attrs.slice() : [];
		if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
		else {
			tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
			tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
		}
		const tmpToken = { attrs: tmpAttrs };
		return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
	}
	return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
	return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
	return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
	return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
	return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
	return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
	return tokens[idx].content;
};
var Renderer = class {
	constructor() {
		_defineProperty(this, "rules", Object.assign({}, default_rules));
	}
	renderAttrs(token) {
		let i, l, result;
		if (!token.attrs) return "";
		result = "";
		for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
		return result;
	}
	renderToken(tokens, idx, options) {
		const token = tokens[idx];
		let result = "";
		if (token.hidden) return "";
		let prev = idx - 1;
		while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
		if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
		result += (token.nesting === -1 ? "</" : "<") + token.tag;
		result += this.renderAttrs(token);
		if (token.nesting === 0 && options.xhtmlOut) result += " /";
		let needLf = false;
		if (token.block) {
			needLf = true;
			if (token.nesting === 1) {
				let next = idx + 1;
				while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
				if (next < tokens.length) {
					const nextToken = tokens[next];
					if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
					else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
				}
			}
		}
		result += needLf ? ">\n" : ">";
		return result;
	}
	renderInline(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
	renderInlineAsText(tokens, options, env) {
		let result = "";
		for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
			case "text":
			case "code_inline":
				result += tokens[i].content;
				break;
			case "image":
				result += this.renderInlineAsText(tokens[i].children, options, env);
				break;
			case "html_inline":
			case "html_block":
				result += tokens[i].content;
				break;
			case "softbreak":
			case "hardbreak": result += "\n";
		}
		return result;
	}
	render(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
			else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
};
var StateCore = class {
	constructor(src, md, env) {
		_defineProperty(this, "tokens", []);
		_defineProperty(this, "inlineMode", false);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
	}
};
var _rules$2 = [];
var ParserCore = class {
	constructor() {
		_defineProperty(this, "ruler", new Ruler());
		_defineProperty(this, "State", StateCore);
		for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
	}
	process(state) {
		const rules = this.ruler.getRules("");
		for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
	}
};
var StateBlock = class {
	constructor(src, md, env, tokens) {
		_defineProperty(this, "bMarks", []);
		_defineProperty(this, "eMarks", []);
		_defineProperty(this, "tShift", []);
		_defineProperty(this, "sCount", []);
		_defineProperty(this, "bsCount", []);
		_defineProperty(this, "blkIndent", 0);
		_defineProperty(this, "line", 0);
		_defineProperty(this, "lineMax", 0);
		_defineProperty(this, "tight", false);
		_defineProperty(this, "listIndent", -1);
		_defineProperty(this, "parentType", "root");
		_defineProperty(this, "level", 0);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.md = md;
		this.env = env;
		this.tokens = tokens;
		const s = this.src;
		for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
			const ch = s.charCodeAt(pos);
			if (!indent_found) {
				if (isSpace(ch)) {
					indent++;
					if (ch === 9) offset += 4 - offset % 4;
					else offset++;
					continue;
				} else indent_found = true;
			}
			if (ch === 10 || pos === len - 1) {
				if (ch !== 10) pos++;
				this.bMarks.push(start);
				this.eMarks.push(pos);
				this.tShift.push(indent);
				this.sCount.push(offset);
				this.bsCount.push(0);
				indent_found = false;
				indent = 0;
				offset = 0;
				start = pos + 1;
			}
		}
		this.bMarks.push(s.length);
		this.eMarks.push(s.length);
		this.tShift.push(0);
		this.sCount.push(0);
		this.bsCount.push(0);
		this.lineMax = this.bMarks.length - 1;
	}
	push(type, tag, nesting) {
		const token = new Token(type, tag, nesting);
		token.block = true;
		if (nesting < 0) this.level--;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.tokens.push(token);
		return token;
	}
	isEmpty(line) {
		return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
	}
	skipEmptyLines(from) {
		for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
		return from;
	}
	skipSpaces(pos) {
		for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
		return pos;
	}
	skipSpacesBack(pos, min) {
		if (pos <= min) return pos;
		while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
		return pos;
	}
	skipChars(pos, code) {
		for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
		return pos;
	}
	skipCharsBack(pos, code, min) {
		if (pos <= min) return pos;
		while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
		return pos;
	}
	getLines(begin, end, indent, keepLastLF) {
		if (begin >= end) return "";
		const queue = new Array(end - begin);
		for (let i = 0, line = begin; line < end; line++, i++) {
			let lineIndent = 0;
			const lineStart = this.bMarks[line];
			let first = lineStart;
			let last;
			if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
			else last = this.eMarks[line];
			while (first < last && lineIndent < indent) {
				const ch = this.src.charCodeAt(first);
				if (isSpace(ch)) {
					if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
					else lineIndent++;
				} else if (first - lineStart < this.tShift[line]) lineIndent++;
				else break;
				first++;
			}
			if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
			else queue[i] = this.src.slice(first, last);
		}
		return queue.join("");
	}
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!(__pattern20 ??= __ready(/^:?-+:?$/)).test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list$1(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	/* istanbul ignore if */
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
var html_blocks_default = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		true
	],
	[
		/^<!--/,
		/-->/,
		true
	],
	[
		/^<\?/,
		/\?>/,
		true
	],
	[
		/^<![A-Za-z]/,
		/>/,
		true
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		true
	],
	[
		new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		true
	],
	[
		new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
		/^$/,
		false
	]
];
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
var _rules$1 = [
	[
		"table",
		table,
		["paragraph", "reference"]
	],
	["code", code],
	[
		"fence",
		fence,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		blockquote,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		hr,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		list$1,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", reference],
	[
		"html_block",
		html_block,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		heading,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", lheading],
	["paragraph", paragraph]
];
var ParserBlock = class {
	constructor() {
		_defineProperty(this, "ruler", new Ruler());
		_defineProperty(this, "State", StateBlock);
		for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
	}
	tokenize(state, startLine, endLine) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		let line = startLine;
		let hasEmptyLines = false;
		while (line < endLine) {
			state.line = line = state.skipEmptyLines(line);
			if (line >= endLine) break;
			if (state.sCount[line] < state.blkIndent) break;
			if (state.level >= maxNesting) {
				state.line = endLine;
				break;
			}
			const prevLine = state.line;
			let ok = false;
			for (let i = 0; i < len; i++) {
				ok = rules[i](state, line, endLine, false);
				if (ok) {
					if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
					break;
				}
			}
			if (!ok) throw new Error("none of the block rules matched");
			state.tight = !hasEmptyLines;
			if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
			line = state.line;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	}
	parse(src, md, env, outTokens) {
		if (!src) return;
		const state = new this.State(src, md, env, outTokens);
		this.tokenize(state, state.line, state.lineMax);
	}
};
var StateInline = class {
	constructor(src, md, env, outTokens) {
		_defineProperty(this, "pos", 0);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "pending", "");
		_defineProperty(this, "pendingLevel", 0);
		_defineProperty(this, "cache", {});
		_defineProperty(this, "backticks", {});
		_defineProperty(this, "backticksScanned", false);
		_defineProperty(this, "skipHtmlSpecial", false);
		_defineProperty(this, "linkLevel", 0);
		_defineProperty(this, "delimiters", []);
		_defineProperty(this, "_prev_delimiters", []);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
		this.tokens = outTokens;
		this.tokens_meta = Array(outTokens.length);
		this.posMax = this.src.length;
	}
	pushPending() {
		const token = new Token("text", "", 0);
		token.content = this.pending;
		token.level = this.pendingLevel;
		this.tokens.push(token);
		this.pending = "";
		return token;
	}
	push(type, tag, nesting) {
		if (this.pending) this.pushPending();
		const token = new Token(type, tag, nesting);
		let token_meta = void 0;
		if (nesting < 0) {
			this.level--;
			this.delimiters = this._prev_delimiters.pop();
		}
		token.level = this.level;
		if (nesting > 0) {
			this.level++;
			this._prev_delimiters.push(this.delimiters);
			this.delimiters = [];
			token_meta = { delimiters: this.delimiters };
		}
		this.pendingLevel = this.level;
		this.tokens.push(token);
		this.tokens_meta.push(token_meta);
		return token;
	}
	scanDelims(start, canSplitWord) {
		const max = this.posMax;
		const marker = this.src.charCodeAt(start);
		let lastChar;
		if (start === 0) lastChar = 32;
		else if (start === 1) {
			lastChar = this.src.charCodeAt(0);
			if ((lastChar & 63488) === 55296) lastChar = 65533;
		} else {
			lastChar = this.src.charCodeAt(start - 1);
			if ((lastChar & 64512) === 56320) {
				const highSurr = this.src.charCodeAt(start - 2);
				lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
			} else if ((lastChar & 64512) === 55296) lastChar = 65533;
		}
		let pos = start;
		while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
		const count = pos - start;
		let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
		if ((nextChar & 64512) === 55296) {
			const lowSurr = this.src.charCodeAt(pos + 1);
			nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
		} else if ((nextChar & 64512) === 56320) nextChar = 65533;
		const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
		const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
		const isLastWhiteSpace = isWhiteSpace(lastChar);
		const isNextWhiteSpace = isWhiteSpace(nextChar);
		const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
		const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
		return {
			can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
			can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
			length: count
		};
	}
};
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
	ESCAPED[ch.charCodeAt(0)] = 1;
});
var _rules = [];
var _rules2 = [];
var ParserInline = class {
	constructor() {
		_defineProperty(this, "ruler", new Ruler());
		_defineProperty(this, "ruler2", new Ruler());
		_defineProperty(this, "State", StateInline);
		for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
		for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
	}
	skipToken(state) {
		const pos = state.pos;
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		const cache = state.cache;
		if (typeof cache[pos] !== "undefined") {
			state.pos = cache[pos];
			return;
		}
		let ok = false;
		if (state.level < maxNesting) for (let i = 0; i < len; i++) {
			state.level++;
			ok = rules[i](state, true);
			state.level--;
			if (ok) {
				if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
				break;
			}
		}
		else state.pos = state.posMax;
		if (!ok) state.pos++;
		cache[pos] = state.pos;
	}
	tokenize(state) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const end = state.posMax;
		const maxNesting = state.md.options.maxNesting;
		while (state.pos < end) {
			const prevPos = state.pos;
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				ok = rules[i](state, false);
				if (ok) {
					if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (ok) {
				if (state.pos >= end) break;
				continue;
			}
			state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	}
	parse(str, md, env, outTokens) {
		const state = new this.State(str, md, env, outTokens);
		this.tokenize(state);
		const rules = this.ruler2.getRules("");
		const len = rules.length;
		for (let i = 0; i < len; i++) rules[i](state);
	}
};
var config$1 = {
	default: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: true,
			xhtmlOut: true,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
	"http:",
	"https:",
	"mailto:"
];
var MarkdownIt = class {
	validateLink(url) {
		const str = url.trim().toLowerCase();
		return (BAD_PROTO_RE$ready ??= __ready(BAD_PROTO_RE)).test(str) ? (GOOD_DATA_RE$ready ??= __ready(GOOD_DATA_RE)).test(str) : true;
	}
	normalizeLink(url) {
		const parsed = parse$2(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = _left_out_punycode_default.toASCII(parsed.hostname);
			} catch (er) {}
		}
		if (parsed.auth) parsed.auth = encode(parsed.auth);
		if (parsed.hostname) parsed.hostname = encode(parsed.hostname);
		if (parsed.pathname) parsed.pathname = encode(parsed.pathname);
		if (parsed.search) parsed.search = encode(parsed.search);
		if (parsed.hash) parsed.hash = encode(parsed.hash);
		return format(parsed);
	}
	normalizeLinkText(url) {
		const parsed = parse$2(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = _left_out_punycode_default.toUnicode(parsed.hostname);
			} catch (er) {}
		}
		return decode(format(parsed), decode.defaultChars + "%");
	}
	constructor(...args) {
		_defineProperty(this, "inline", new ParserInline());
		_defineProperty(this, "block", new ParserBlock());
		_defineProperty(this, "core", new ParserCore());
		_defineProperty(this, "renderer", new Renderer());
		_defineProperty(this, "linkify", new LinkifyIt());
		_defineProperty(this, "utils", utils_exports);
		_defineProperty(this, "helpers", Object.assign({}, helpers_exports));
		const [presetNameOrOptions, options] = args;
		if (typeof presetNameOrOptions === "string") {
			this.configure(presetNameOrOptions);
			if (options) this.set(options);
		} else {
			this.configure("default");
			this.set(presetNameOrOptions || {});
		}
	}
	set(options) {
		Object.assign(this.options, options);
		return this;
	}
	configure(presets) {
		let p;
		if (typeof presets === "string") {
			const presetName = presets;
			p = config$1[presetName];
			if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
		} else p = presets;
		if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
		if (p.options) this.options = { ...p.options };
		const components = p.components;
		if (components) {
			var _components$inline;
			[
				"core",
				"block",
				"inline"
			].forEach(((name) => {
				var _components$name;
				const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
				if (rules) this[name].ruler.enableOnly(rules);
			}));
			const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
			if (rules2) this.inline.ruler2.enableOnly(rules2);
		}
		return this;
	}
	enable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach(((chain) => {
			result = result.concat(this[chain].ruler.enable(list, true));
		}));
		result = result.concat(this.inline.ruler2.enable(list, true));
		const missed = list.filter(((name) => result.indexOf(name) < 0));
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
		return this;
	}
	disable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach(((chain) => {
			result = result.concat(this[chain].ruler.disable(list, true));
		}));
		result = result.concat(this.inline.ruler2.disable(list, true));
		const missed = list.filter(((name) => result.indexOf(name) < 0));
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
		return this;
	}
	use(plugin, ...params) {
		plugin.apply(plugin, [this, ...params]);
		return this;
	}
	parse(src, env) {
		if (typeof src !== "string") throw new Error("Input data should be a String");
		const state = new this.core.State(src, this, env);
		this.core.process(state);
		return state.tokens;
	}
	render(src, env = {}) {
		return this.renderer.render(this.parse(src, env), this.options, env);
	}
	parseInline(src, env) {
		const state = new this.core.State(src, this, env);
		state.inlineMode = true;
		this.core.process(state);
		return state.tokens;
	}
	renderInline(src, env = {}) {
		return this.renderer.render(this.parseInline(src, env), this.options, env);
	}
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
var MarkdownItCallable = callable(MarkdownIt);

// src/checklist/block-tokens.ts
const NESTING = 1e3;
let parser;
const TAB = 9;
const BLANK$1 = 32;
const addLine = ((state, start, end, blanks, columns) => {
	state.bMarks.push(start);
	state.eMarks.push(end);
	state.tShift.push(blanks);
	state.sCount.push(columns);
	state.bsCount.push(0);
});
const findLines = ((state) => {
	const { src } = state;
	state.bMarks = [];
	state.eMarks = [];
	state.tShift = [];
	state.sCount = [];
	state.bsCount = [];
	let start = 0;
	while (start < src.length) {
		let at = start;
		let columns = 0;
		let character = src.charCodeAt(at);
		while (character === BLANK$1 || character === TAB) {
			columns += character === TAB ? 4 - columns % 4 : 1;
			character = src.charCodeAt(++at);
		}
		if (at === src.length) break;
		const next = src.indexOf("\n", at);
		const end = next < 0 ? src.length : next;
		addLine(state, start, end, at - start, columns);
		start = end + 1;
	}
	state.lineMax = state.bMarks.length;
	addLine(state, src.length, src.length, 0, 0);
});
var StreamingState = class extends MarkdownItCallable.StateBlock {
	#take;
	#kinds = /* @__PURE__ */ new Map();
	#last = null;
	constructor(src, md, take) {
		super("", md, {}, []);
		this.#take = take;
		this.src = src;
		findLines(this);
	}
	push(type, tag, nesting) {
		if (this.#last) this.#take(this.#last);
		if (nesting < 0) this.level--;
		let token = this.#kinds.get(type);
		if (token === void 0) {
			token = tokenOf(type, nesting);
			this.#kinds.set(type, token);
		}
		token.tag = tag;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.#last = token;
		return token;
	}
	finish() {
		if (this.#last) this.#take(this.#last);
	}
};
const tokenOf = ((type, nesting) => ({
	type,
	tag: "",
	nesting,
	level: 0,
	map: null,
	children: null,
	content: "",
	markup: "",
	info: ""
}));
const eachBlockToken = ((text, take) => {
	if (parser === void 0) {
		parser = new MarkdownItCallable({
			html: true,
			maxNesting: NESTING
		});
		parser.normalizeLink = ((address) => address);
		parser.validateLink = (() => true);
	}
	const state = new StreamingState(text, parser, take);
	parser.block.tokenize(state, state.line, state.lineMax);
	state.finish();
});

// src/checklist/headings.ts
const PLAIN$1 = /^[A-Za-zÀ-ɏ\d ,'’&/.+-]*$/;
const CLOSES = ")]）";
const PARENTHESIS = /\s*[([（]([^()[\]（）]+)[)\]）]\s*$/;
const PERCENT$2 = /^(\d{1,3})(?:[.,]\d+)?\s?%(?:\s+(?:ready|complete|completed|done))?$/i;
const DASHED = /[-–—|:]\s/;
const DASH$1 = /(?:\s+[-–—|]|:)\s+(?=\S)/g;
const NEW = /^(?:new!?|neu|nuevo|nouveau)?$/i;
const NOTHING_LEFT = /^([^,;–—]+)[,;–—]\s*(?:no|nothing|without)\s/i;
const tail = ((rest, state, worded = false, percent = null) => ({
	rest: rest.trim(),
	state,
	worded,
	percent
}));
const parenthesised = ((text) => {
	if (!CLOSES.includes(text.trimEnd().slice(-1) || "\n")) return null;
	const found = (PARENTHESIS$ready ??= __ready(PARENTHESIS)).exec(text);
	const inner = found?.[1]?.trim();
	if (!found || inner === void 0) return null;
	const before = text.slice(0, found.index);
	const percent = inner.includes("%") ? (PERCENT$2$ready ??= __ready(PERCENT$2)).exec(inner) : null;
	if (percent) return tail(before, shareState(inner), false, Number(percent[1]));
	const mark = leadingMark(inner, false);
	const words = mark ? mark.rest : inner;
	const state = headingPhrase((NOTHING_LEFT$ready ??= __ready(NOTHING_LEFT)).exec(words)?.[1] ?? words);
	return state ? tail(before, state, true) : null;
});
const MAYBE_MARK = /[:\u2000-\uffff]/;
const marked = ((text) => {
	const end = trailingMark(text);
	if (end) return end.kind === "hint" ? null : tail(end.rest, end.state);
	if (!(MAYBE_MARK$ready ??= __ready(MAYBE_MARK)).test(text)) return null;
	for (let at = text.length - 1; at > Math.max(0, text.length - 40); at--) {
		if (text.charCodeAt(at) < 8192 && text[at] !== ":") continue;
		const mark = leadingMark(text.slice(at), false);
		if (!mark) continue;
		const worded = headingPhrase(mark.rest);
		if (worded) return tail(text.slice(0, at), worded, true);
		if ((NEW$ready ??= __ready(NEW)).test(mark.rest) && mark.kind !== "hint") return tail(text.slice(0, at), mark.state);
		return null;
	}
	return null;
});
const dashed = ((text) => {
	if (!(DASHED$ready ??= __ready(DASHED)).test(text)) return null;
	let last = -1;
	let after = 0;
	for (const dash of text.matchAll((DASH$1$ready ??= __ready(DASH$1)))) {
		last = dash.index;
		after = dash.index + dash[0].length;
	}
	if (last <= 0) return null;
	const state = headingPhrase(text.slice(after));
	return state ? tail(text.slice(0, last), state, true) : null;
});
const BOX = /^\[([ xX~✓✔-]?)\]\s+(?=\S)/;
const LONGEST$3 = 300;
const MOST_PARTS = 4;
const readHeading = ((source, lossy) => {
	const text = plain(withoutComments(source));
	const reading = {
		title: text,
		state: null,
		worded: false,
		percent: null
	};
	if ((PLAIN$1$ready ??= __ready(PLAIN$1)).test(text) && !text.includes(" - ")) return reading;
	const box = text.startsWith("[") ? (BOX$ready ??= __ready(BOX)).exec(text) : null;
	if (box) {
		reading.title = text.slice(box[0].length);
		reading.state = boxState(box[1] ?? "")?.state ?? null;
		reading.worded = reading.state !== null;
	}
	const front = box ? null : leadingMark(text, lossy);
	if (front && front.rest !== "") {
		reading.title = front.rest;
		if (front.kind !== "hint" && front.kind !== "progress") reading.state = front.state;
	}
	if (text.length > LONGEST$3) return reading;
	for (let left = MOST_PARTS; left > 0; left--) {
		const found = lastPart(reading.title);
		if (!found || found.rest === "") break;
		reading.title = found.rest.replace((__pattern21 ??= __ready(/\s*[-–—:]$/)), "");
		reading.percent ??= found.percent;
		if (found.worded && !reading.worded) {
			reading.state = found.state;
			reading.worded = true;
		} else if (found.state && found.percent === null) reading.state ??= found.state;
	}
	if (lossy && reading.title.endsWith("?")) reading.title = reading.title.replace((__pattern22 ??= __ready(/\s+\?{1,2}$/)), "");
	return reading;
});
const lastPart = ((text) => parenthesised(text) ?? marked(text) ?? dashed(text));
const readingOf = (({ text, reading }, lossy) => lossy && text.includes("?") ? readHeading(text, true) : reading);
const cleanHeading = ((source) => readHeading(source, (__pattern23 ??= __ready(/^\?{1,2}\s/)).test(source)).title);

// src/checklist/block-builder.ts
const OPENED = {
	blockquote_open: "quote",
	bullet_list_open: "list",
	ordered_list_open: "list",
	list_item_open: "item"
};
const CLOSED = /* @__PURE__ */ new Set([
	"blockquote_close",
	"bullet_list_close",
	"ordered_list_close",
	"list_item_close"
]);
const firstLine$1 = (({ map }) => (map?.[0] ?? 0) + 1);
const lastLine = (({ map }) => map ? Math.max(map[1], map[0] + 1) : 1);
var Builder = class {
	#path;
	tree;
	#container = null;
	#section = {
		heading: null,
		parent: null,
		path: [],
		words: ""
	};
	#outer = [];
	#lines = [];
	#heading = null;
	#paragraph = null;
	#table = null;
	#tableLines = null;
	#row = null;
	constructor(path) {
		this.#path = path;
		this.tree = {
			children: [],
			all: [],
			sections: [this.#section]
		};
	}
	take(token) {
		if (token.nesting >= 0 && token.level >= 1e3 - 2) throw this.#tooDeep(token);
		const opened = OPENED[token.type];
		if (opened) this.#open(opened, token);
		else if (CLOSED.has(token.type)) this.#close();
		else if (token.type === "inline") this.#inline(token.content);
		else if (token.type === "paragraph_open") this.#paragraph = this.#add({
			kind: "paragraph",
			text: "",
			line: firstLine$1(token),
			end: lastLine(token),
			parent: this.#container,
			section: this.#section
		});
		else if (token.type === "heading_open") this.#heading = {
			level: Number(token.tag.slice(1)),
			...this.#common(token)
		};
		else if (token.type === "fence" || token.type === "code_block") this.#code(token);
		else if (token.type === "html_block") this.#add({
			kind: "html",
			text: token.content,
			...this.#common(token)
		});
		else if (token.type === "hr") this.#add({
			kind: "rule",
			...this.#common(token)
		});
		else this.#tablePart(token);
	}
	#tooDeep(token) {
		const line = (token.map?.[0] ?? 0) + 1;
		return new require_last_resort.ConfigurationError("nested too deep to be read; remove nested quotes or lists", {
			path: this.#path,
			line,
			column: 1
		});
	}
	#common(token) {
		return {
			line: firstLine$1(token),
			end: lastLine(token),
			parent: this.#container,
			section: this.#section
		};
	}
	#add(block) {
		const container = this.#container ?? this.tree;
		if (container.children.length === 0) container.children = [block];
		else container.children.push(block);
		this.tree.all.push(block);
		return block;
	}
	#open(kind, token) {
		this.#outer.push(this.#section);
		this.#lines.push(token.map);
		this.#container = this.#add({
			kind,
			marker: token.markup,
			children: [],
			line: firstLine$1(token),
			end: lastLine(token),
			parent: this.#container,
			section: this.#section
		});
	}
	#close() {
		const closed = this.#container;
		const map = this.#lines.pop() ?? null;
		if (closed) closed.end = closed.children.at(-1)?.end ?? lastLine({ map });
		this.#container = closed?.parent ?? null;
		this.#section = this.#outer.pop() ?? this.#section;
	}
	#inline(content) {
		if (this.#heading) this.#endHeading(this.#heading, content);
		else if (this.#row) this.#row.cells.push(content);
		else if (this.#paragraph) this.#paragraph.text = content;
	}
	#endHeading(begun, text) {
		const heading = {
			kind: "heading",
			text,
			reading: readHeading(text, false),
			...begun
		};
		let above = this.#section;
		const limit = this.#outer.at(-1);
		while (above?.heading && above !== limit && above.heading.level >= heading.level) above = above.parent;
		const title = text.startsWith("?") ? cleanHeading(text) : heading.reading.title;
		const path = title === "" ? above?.path ?? [] : [...above?.path ?? [], title];
		this.#section = {
			heading,
			parent: above,
			path,
			words: plain(text).toLowerCase()
		};
		this.tree.sections.push(this.#section);
		heading.section = this.#section;
		this.#add(heading);
		this.#heading = null;
	}
	#code(token) {
		const lines = (token.content.endsWith("\n") ? token.content.slice(0, -1) : token.content).split("\n");
		const common = this.#common(token);
		const kind = token.type === "fence" ? "fence" : "code";
		const language = (token.info.trim().split((__pattern24 ??= __ready(/\s/)), 1)[0] ?? "").toLowerCase();
		const contentLine = common.line + (kind === "fence" ? 1 : 0);
		this.#add({
			kind,
			language,
			lines: token.content === "" ? [] : lines,
			contentLine,
			...common
		});
	}
	#tablePart(token) {
		if (token.type === "table_open") {
			const common = this.#common(token);
			const header = {
				line: common.line,
				cells: []
			};
			this.#tableLines = token.map;
			this.#table = this.#add({
				kind: "table",
				header,
				rows: [],
				...common
			});
		} else if (token.type === "tr_open" && this.#table) {
			const line = (token.map?.[0] ?? 0) + 1;
			this.#row = line === this.#table.header.line ? this.#table.header : {
				line,
				cells: []
			};
			if (this.#row !== this.#table.header) this.#table.rows.push(this.#row);
		} else if (token.type === "tr_close") this.#row = null;
		else if (token.type === "table_close") {
			if (this.#table) this.#table.end = lastLine({ map: this.#tableLines });
			this.#table = null;
		}
	}
};

// src/checklist/blocks.ts
const parseBlocks = ((text, path) => {
	const builder = new Builder(path);
	eachBlockToken(text, ((token) => builder.take(token)));
	return builder.tree;
});

// src/checklist/claims.ts
const PERCENT$1 = /\b(\d{1,3})(?:[.,]\d+)?\s?%/;
const READY_ANYWAY = /%\s?[-–—(,:]\s?(?:production[- ]ready|ready(?: for\b|\W*$))/;
const says = ((value) => {
	const text = plain(value).toLowerCase();
	const percent = (PERCENT$1$ready ??= __ready(PERCENT$1)).exec(text);
	const share = percent ? Number(percent[1]) : null;
	if (NOT_READY.test(text)) return "not-ready";
	if (share !== null && share < 100) return (READY_ANYWAY$ready ??= __ready(READY_ANYWAY)).test(text) ? "ready" : "partial";
	if ((PARTLY$ready ??= __ready(PARTLY)).test(text)) return "partial";
	return READY.test(text) || share === 100 ? "ready" : null;
});
const claimsOf = ((context, pairs) => {
	const head = headEnd(context);
	const inHead = [];
	const below = [];
	const isOneOfMany = oneOfMany(pairs);
	for (const pair of pairs) {
		const { line, key, value, block } = pair;
		const said = CLAIM_KEYS.has(key) ? says(value) : null;
		if (!said) continue;
		if (line <= head && isOneOfMany(pair)) continue;
		if (line <= head) inHead.push({
			line,
			text: value,
			says: said
		});
		else if (block.kind === "heading" || isOfWhole(value)) below.push({
			line,
			text: value,
			says: said
		});
	}
	const known = new Set([...inHead, ...below].map((({ line }) => line)));
	const loud = proclaimed(context).filter((({ line }) => !known.has(line)));
	const all = [
		...inHead,
		...below,
		...loud
	];
	return {
		main: all[0] ?? null,
		all,
		head: inHead[0]?.line ?? 0
	};
});
const OF_ALL = /summary|overview|overall|current|status|resum|résumé|zusammenfassung|概|总|итог/;
const oneOfMany = ((pairs) => {
	const alike = /* @__PURE__ */ new Map();
	const group = (({ key, section }) => `${section.heading?.level} ${key}`);
	for (const pair of pairs) {
		if (!CLAIM_KEYS.has(pair.key)) continue;
		const sections = alike.get(group(pair));
		if (sections) sections.add(pair.section);
		else alike.set(group(pair), /* @__PURE__ */ new Set([pair.section]));
	}
	return ((pair) => {
		const { heading, words } = pair.section;
		return heading !== null && heading.level > 1 && !(OF_ALL$ready ??= __ready(OF_ALL)).test(words) && (alike.get(group(pair))?.size ?? 0) > 2;
	});
});
const PROCLAIMED = /(?<!NOT (?:YET )?)\b(?:PRODUCTION[- ]READY|READY FOR (?:PRODUCTION|DEPLOYMENT|LAUNCH|RELEASE|GO-?LIVE)|READY TO (?:DEPLOY|LAUNCH|SHIP)|ALL SYSTEMS GO)\b/;
const DENIED$1 = /\bNOT (?:YET )?(?:PRODUCTION[- ]READY|READY (?:FOR (?:PRODUCTION|DEPLOYMENT|LAUNCH|RELEASE|GO-?LIVE)|for (?:production|deployment|launch|release|go-?live)|TO (?:DEPLOY|LAUNCH|SHIP)|to (?:deploy|launch|ship)))\b/;
const loudly = ((line) => {
	const text = plain(line);
	if ((PROCLAIMED$ready ??= __ready(PROCLAIMED)).test(text)) return (DENIED$1$ready ??= __ready(DENIED$1)).test(text) ? null : "ready";
	return (DENIED$1$ready ??= __ready(DENIED$1)).test(text) ? "not-ready" : null;
});
const mayProclaim = ((text) => text.includes("READY") || text.includes("ALL SYSTEMS GO"));
const proclaimed = (({ tree, decoded }) => {
	if (!mayProclaim(decoded.text)) return [];
	return tree.all.flatMap(((block) => {
		if (block.kind !== "paragraph" && !(block.kind === "heading" && block.level > 1)) return [];
		if (!mayProclaim(block.text)) return [];
		return block.text.split("\n").flatMap(((text, index) => {
			const said = mayProclaim(text) ? loudly(text) : null;
			return said && !(__pattern25 ??= __ready(/[?]\s*$|\bif\b/i)).test(text) ? [{
				line: block.line + index,
				text: text.trim(),
				says: said
			}] : [];
		}));
	}));
});
const isOfWhole = ((value) => {
	const words = plain(value).toLowerCase();
	return speaksOfWhole(words) && READY.test(words);
});
const headEnd = (({ tree, decoded }) => {
	const [, first, second, third] = tree.sections;
	const next = first?.heading?.level === 1 && second && second.heading && second.heading.level > 1 ? third ?? second : second;
	return next?.heading ? next.heading.line : decoded.lines.length;
});

// src/checklist/words/contexts.ts
const FACTS = wordPattern("open outstandi place remaining well", /\b(?:in place|works? well|(?:remaining|outstanding|open) (?:risks?|issues?|gaps?|items?|work|tasks?|blockers?)|complétée?s?|terminée?s?|erfüllt|concluíd[oa]s?)\b|已完成|已实施|已有|完成|完了|已配置|检查清单|清单|状态|готов|выполнен/, "met achieved passed completed complete done implemented verified validated fixed resolved delivered ready status result results checklist declaration verification erledigt umgesetzt completado completados completada completadas cumplido cumplidos cumplida cumplidas");
const NO_FACTS$1 = [
	["condition", wordPattern("als cuando falls if lorsque quand quando se si sobald unless until wenn when", /\b(?:if|when|unless|until|wenn|falls|sobald|si|se|als|quando|cuando|lorsque)\s*:?$|^(?:if|when|go if|wenn|falls|si|se|quand|lorsque|quando|cuando)\b|\b(?:successful|complete|ready|done|fails?|passes|erfolgreich|exitoso)\s+(?:if|when|wenn|si)\b|\b(?:if|when)\b.*:$|如果|条件|if:$|à condition/)],
	["trigger", wordPattern("go", /\b(?:go\/no-?go|auslöser)\b|触发/, "trigger triggers condition conditions")],
	["criteria", wordPattern("", /\b(?:critères?|critérios)\b|标准|准则|基準|критери/, "criteria criterion kriterien criterios criteri")],
	["goals", wordPattern("", /目标|目標|цели/, "goal goals objective objectives milestone milestones ziele objetivo objetivos objectif objectifs obiettivi metas")],
	["metrics", wordPattern("", /\b(?:métricas?|métriques?)\b|指标|指標|метрик/, "metric metrics kpi kpis target targets indicator indicators benchmark benchmarks threshold thresholds expected expectation expectations slo slos sla slas metriken")],
	["arguments", wordPattern("trade tradeoff tradeoffs", /\b(?:trade-?offs?|inconvénients?|por qué)\b|优点|缺点|优势|为什么|メリット|преимуществ|недостат/, "pro pros con cons advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks weaknesses why avantage avantages vorteile nachteile ventajas desventajas beneficios pourquoi warum vantagens desvantagens vantaggi svantaggi")],
	["option", wordPattern("answer answers my vs you", /\b(?:my advice|vs\.?|should you|(?:your|final) answers?|opción|opção|opções|recomendações|réponse)\b|选项|方案|对比|建议|選択肢|比較|вариант|сравнение/, "option options alternative alternatives approach approaches scenario scenarios recommendation recommendations choice choices comparison compare compared versus opciones optionen opzioni recomendaciones respuesta resposta antwort comparaison conseil vergleich empfehlung empfehlungen supporte supports")],
	["exclusion", wordPattern("exclude excluded excludes excluent excluido excluidos exclusion exclut excluye never non nongoal nongoals care", /\bexclu(?:des?|ded|sions?|ye|idos?|t|ent)\b|\bnever (?:build|ship)\b|\bnon-?goals?\b|\b(?:don['’]?t|do not) care\b|不包括|含まない/)],
	["troubleshooting", wordPattern("common debugging error errors troublesh", /\b(?:troubleshoot\w*|common (?:issues|problems|errors)|debugging tips|errors? (?:messages?|handling guide)|problèmes?|symptômes?|síntomas?)\b|故障排|问题排查|トラブル|устранение/, "troubleshoot troubleshooting problem problems symptom symptoms faq fehlerbehebung fehlersuche probleme problema problemas risoluzione")],
	["legend", wordPattern("code codes definitio how icon icons indicator key legend level levels", /\b(?:key:|how to (?:use|read)|status (?:key|legend|codes?|indicators?|definitions?|icons?|levels?)|légende|zeichenerklärung)\b|图例|凡例|легенда/, "legend symbol symbols notation meaning legende leyenda legenda")],
	["example", wordPattern("always anti antipatte bad best correct do don dont donts dos good incorrect never right wrong", /\b(?:do'?s (?:and|&)|don'?ts|best practices|anti-?patterns?)\b|^(?:good|bad|right|wrong|correct|incorrect|do|don'?t|do not|never|always)\W*$|示例|例子|最佳实践|пример/, "example examples sample samples tips guidelines ejemplo ejemplos exemple exemples beispiel beispiele exemplo exemplos")],
	["instructions", wordPattern("how these", /\bhow[- ]to\b|^\W*(?:test|check|verify|try|do) these\b|手順/, "procedure procedures instruction instructions")],
	["steps", wordPattern("action actions do dos todo todos what whats", /\b(?:to-?dos?|what'?s next|action items|actions? requises?|étapes?|próximos|próximas?)\b|步骤|下一步|шаги|кроки/, "step steps timeline schedule schritte pasos passos passi prochaines proximos")],
	["change log", wordPattern("change changed changelog changes file files history log new notes past v", /^v\d+(?:\.\d+)+|\b(?:change ?log|version history|revision history|release notes|past releases|what'?s new|what changed|changes in|changes? (?:summary|overview|made)|(?:summary|overview|list) of (?:the |all )?changes|files? (?:changed|modified)|änderungen)\b|更新日志|变更|変更履歴|история изменений/, "archive historique historial")],
	["plan", wordPattern("planned", /\b(?:planned (?:features|enhancements))\b|未来|将来|будущ/, "future roadmap upcoming backlog ideas futuro zukunft avenir")],
	["reference", wordPattern("contact contacto contactos contacts credits documents kontakt kontakte links reference resources see", /^[^a-zà-ÿ]*(?:(?:emergency|support|team|key|service|additional|related|useful|quick) )?(?:resources|references?|links|contacts?|credits|documents|see also|kontakte?|contactos?)[^a-zà-ÿ]*$|参考|联系方式|参照/)]
];
const OPEN_TO_STATES = /* @__PURE__ */ new Set([
	"criteria",
	"goals",
	"steps"
]);
const DECIDES = wordPattern("roll rolling", /\broll(?:ing)?[- ]back\b|回滚|откат/, "rollback abort stop decision decide expected");
const READINESS_PARTS = "ready|readiness|deploy|launch|release|production|checklist|assessment|hardening|verification|validation|status report|review|preflight|pre-flight|preprod|pre-prod|signoff|sign-off|golive|go-live|déploiement|bereitschaft|inbetriebnahme|freigabe|prüfliste|checkliste|auslieferung|despliegue|producción|lanzamiento|preparación|implantação|produção|lançamento|prontidão|distribuzione|produzione|lista di controllo|清单|部署|上线|发布|就绪|チェックリスト|リリース|本番|準備|체크리스트|배포|출시|чеклист|чек-лист|готовност|развертыван|развёртыван|релиз|запуск|wdroż|livegang|uitrol|yayın".split("|");
const READINESS_HINTS = [
	"check",
	"live",
	"prr",
	"audit",
	"list",
	"mise"
];
const READINESS = /check-?\s?list|go-?\s?live|\bprr\b|\baudit|liste? de (?:vérification|contrôle)|mise en (?:production|ligne|service)|lista de (?:verificación|verificação|comprobación|control)/;
const CHOICE = wordPattern("check choose delete mark pick select tick", /\b(?:select|choose|tick|pick) (?:one|any|all that|all which|those|what|which|exactly|at least one|an option|(?:the )?(?:one|appropriate|relevant|applicable))\b|\b(?:check|mark|delete) (?:exactly one|at least one|an option|one(?! \w)|one (?:of|box|option)|(?:the )?(?:appropriate|relevant|applicable) (?:ones?|box|boxes|options?|items?|answers?)|(?:any|all|those|what|which)(?: of the following)?(?: that| which)? (?:apply|applies|applicable|(?:is|are) (?:relevant|applicable|appropriate)|(?:do not|don'?t) apply))\b/);
const CHOICE_TOPIC = wordPattern("affected art bump category change class classific impact impacted involved issue kind kinds level nature pr priority pull rating release request risk scope semver severity target tipo touched type types update urgency version", /^[^a-z]*(?:what|which|please|this)\b.*\b(?:types?|kinds?|nature|category) of (?:change|pr|pull request|release|update|issue|deployment)s?\b|^[^a-z]*(?:(?:the|your|our|overall|estimated|expected|deployment|security|business|please|describe|specify|indicate) )*(?:(?:types?|kinds?|nature|category) of (?:change|pr|pull request|release|update|issue|deployment)s?|(?:change|pr|pull request|release|update|issue) (?:type|kind|category)|(?:environments?|areas?|components?|services?|modules?|packages?|systems?|platforms?|layers?) (?:affected|impacted|involved|touched)|(?:affected|impacted|target) (?:environments?|areas?|components?|services?|modules?|packages?|systems?|platforms?)|(?:risk|impact|severity|urgency|priority) (?:level|rating|assessment level|class(?:ification)?)|(?:review|audit|assessment) scope|scope of (?:review|change|work)|application level assertion|(?:version|semver) bump|tipo de (?:cambio|mudança|alteração)|type de (?:changement|modification)|art der änderung|tipo di modifica)(?:[^a-z]*$| (?:of|for|in|by) (?:this|your)\b)|变更类型|変更の種類|тип изменени/);
const ANSWERS$1 = [
	/^(?:go|approved?|accepted|pass(?:ed)?|yes|ready|ship|genehmigt|freigegeben|aprobado|approuvé|aprovado|ja|oui|sí|sim|通过|是|批准)(?![a-zà-ÿ-])/,
	/^(?:no[- ]?go|not approved|rejected|declined|blocked|fail(?:ed)?|no|not ready|do not (?:ship|deploy)|abgelehnt|rechazado|rejeté|refusé|rejeitado|nein|non|não|拒绝|不通过|否)(?![a-zà-ÿ])/,
	/^(?:conditional(?:ly)?(?: approved| go)?|approved with|go with|partial(?:ly)?|deferred|needs (?:changes|work|revision)|hold|n\/a|not applicable|unter auflagen|condicional|conditionnel|有条件)(?![a-zà-ÿ])/,
	/^(?:low|minor|niedrig|bajo|faible|baixo|basso|低)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/,
	/^(?:medium|moderate|mittel|medio|moyen|médio|中)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/,
	/^(?:high|major|hoch|alto|élevé|高)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/,
	/^(?:critical|severe|kritisch|crítico|critique|critico)(?: (?:risk|impact|severity))?\s*(?:$|[-–—:(])/
];
const ANSWER_STARTS = new Set("go approve approved accepted pass passed yes ready ship genehmigt freigegeben aprobado approuv aprovado ja oui s sim no nogo not rejected declined blocked fail failed do abgelehnt rechazado rejet refus rejeitado nein non n conditional conditionally partial partially deferred needs hold unter condicional conditionnel low minor niedrig bajo faible baixo basso medium moderate mittel medio moyen m high major hoch alto critical severe kritisch cr critique critico".split(" "));
const ASKS = /\((?:if (?:yes|so|checked|ticked|true)|falls ja|si oui|si es así|en caso afirmativo|se sim)\b/;

// src/checklist/words/tables.ts
const STATUS_HEADERS = set$1("status|state|done|done?|complete|complete?|completed|completed?|result|results|outcome|verified|verified?|passed|passed?|pass?|checked|checked?|ready|ready?|implemented|implemented?|current status|current state|progress|met|met?|satisfied|pass/fail|pass / fail|pass/fail/na|y/n|yes/no|check?|checkbox|tick|compliance|compliant|compliant?|compliance status|verification|validated|tested|readiness|in place|in place?|available|✓|✔|✅|☑|[ ]|[x]|verdict|rating|health|overall status|go/no-go|overall|rag|rag status|r/a/g|traffic light", "estado|estado actual|situación|cumple|cumplido|hecho|completado|resultado|statut|état|etat|fait|résultat|conforme|avancement|stand|ampel|zustand|erledigt|fertig|ergebnis|erfüllt|umgesetzt|prüfstatus|situação|concluído|feito|stato|fatto|completato|esito|status atual|gereed|klaar|stav|durum|tamamlandı", "状态|完成|完成状态|是否完成|结果|进度|检查结果|已完成|状態|完了|結果|進捗|チェック|ステータス|確認|상태|완료|결과|статус|состояние|готово|выполнено|результат|стан|готовність", "avance|verificado|verificado?|realizado|hecho?|feito?|fait ?|fait?|vérifié|validé|réalisé|geprüft|bearbeitungsstand|verificato|sonuç|完成情况|是否通过|当前状态|状況|対応状況|判定|確認結果|現状|완료 여부|진행 상황|현재 상태|готовность");
const STATE_HEADERS = set$1("status|state|current status|current state|overall status|compliance status|rag status|estado|estado actual|situación|statut|état|etat|zustand|situação|stato|status atual|stav|durum", "状态|状態|ステータス|상태|статус|состояние|стан");
const JUDGEMENT_HEADERS = set$1("score|assessment|grade|maturity|maturity level|evaluation|evaluación|puntuación|madurez|évaluation|maturité|bewertung|reifegrad|einschätzung|avaliação|maturidade|valutazione|maturità|评估|评分|评级|成熟度|評価|評定|평가|성숙도|оценка|зрелость|değerlendirme");
const STATUS_WORDS$1 = set$1("status|statut|estado|状态|状態|状況|상태");
const STATUS_GOES_ON = set$1("after|as|at|by|for|in|now|on|per|since|today|à|au|dans|en|du|de|del|da|do|der|des|nach|am|im");
const OTHER_STATUS = set$1("http|response|expected|expects|target|desired|required|planned|next|previous|prior|former|old|before|initial|default|exit|code|codes|order|orders|payment|delivery|shipping|shipment|subscription|employment|marital|civil|user|account|ticket|issue|loan|legal|订单状态|响应状态");
const LEVEL_HEADERS = set$1("priority|criticality|required|required?|requirement level|importance|mandatory|mandatory?|must|level|need|necessity|moscow|prio|p|blocking|blocker|blocker?|blocking?|severity|urgency|obligation", "prioridad|criticidad|obligatorio|requerido|importancia|priorité|criticité|obligatoire|importance|priorität|kritikalität|pflicht|wichtigkeit|prioridade|criticidade|obrigatório|priorità|criticità|obbligatorio|prioriteit|öncelik", "优先级|重要性|必需|是否必需|级别|優先度|重要度|必須|우선순위|중요도|приоритет|критичность|важность|обязательно", "severidad|gravedad|urgencia|severidade|gravidade|urgência|sévérité|gravité|urgence|schweregrad|dringlichkeit|gravità|severità|urgenza|严重程度|严重性|严重级别|紧急程度|重大度|深刻度|緊急度|심각도|серьёзность|серьезность|срочность|önem|önem derecesi|ciddiyet|aciliyet");
const ID_HEADERS = set$1("#|id|no|no.|nr|nr.|num|number|i|n|ref|ref.|check id|item id|item #|item no|control id|test id|req id|requirement id|step|nº|n°|№|key|code|序号|编号|番号|번호|номер");
const NAME_HEADERS$1 = [
	set$1("check|checks|check item|checklist item|check name|criterion|criteria|requirement|requirements|question|task|tasks|action|action item|to do|todo|item|items|control|controls|test|test case|deliverable|acceptance criterion|acceptance criteria|gate|exit criteria|condition|obligation|measure|practice|what|verification item|readiness item|validation", "tarea|requisito|criterio|elemento|ítem|acción|comprobación|verificación|tâche|exigence|critère|élément|contrôle|vérification|point|point de contrôle|aufgabe|anforderung|kriterium|prüfpunkt|punkt|maßnahme|tarefa|critério|item de verificação|attività|controllo|voce|verifica|taak|eis", "检查项|检查项目|项目|任务|要求|内容|检查内容|項目|確認項目|チェック項目|タスク|要件|항목|확인 항목|작업|пункт|проверка|требование|задача|критерий"),
	set$1("item description|description|details of check|requirement description|task description|beschreibung|descripción|descrição|descrizione|描述|说明|説明|설명|описание"),
	set$1("component|components|feature|features|service|services|category|area|module|subsystem|system|metric|name|title|topic|domain|endpoint|file|phase|section|aspect|dimension|capability|function|resource|environment|variable|artifact|document|dependency", "componente|característica|servicio|categoría|área|composant|fonctionnalité|catégorie|komponente|funktion|kategorie|bereich|dienst|funcionalidade|categoria|componenti|模块|组件|功能|类别|服务|カテゴリ|機能|コンポーネント|구성 요소|기능|компонент|функция|категория")
];
const PART_HEADERS = set$1("area|areas|component|components|feature|features|service|services|category|module|subsystem|system|aspect|capability|domain|topic");
const EVIDENCE_HEADERS = set$1("evidence|finding|findings|proof|notes|note|details|comment|comments|remark|remarks|how verified|verification|nachweis|bemerkung|evidencia|notas|preuve|remarques|证据|备注|说明");
const ANSWER_HEADERS = {
	done: set$1("pass|passed|yes|y|ok|done|complete|completed|compliant|satisfied|totally satisfied|fully satisfied|fully met|met|go|implemented|in place|conforme|oui|sí|cumple|sim|ja|erfüllt|bestanden|sì|是|通过|合格|符合|はい|да|適合"),
	open: set$1("fail|failed|no|n|nok|not ok|not done|non-compliant|noncompliant|not compliant|not satisfied|unsatisfied|not met|no-go|no go|not implemented|missing|todo|to do|open|non conforme|non|no cumple|não|nein|nicht erfüllt|nicht bestanden|否|不通过|不合格|不符合|いいえ|нет|不適合"),
	partial: set$1("partial|partially|partially satisfied|partially met|partially compliant|in progress|wip|ongoing|parcial|partiel|teilweise|en cours|部分|部分符合|一部|частично"),
	"not-applicable": set$1("n/a|na|not applicable|n.a.|no aplica|non applicable|sans objet|entfällt|não aplicável|n/d|不适用|該当なし|не применимо"),
	deferred: set$1("deferred|postponed|later|reporté|verschoben|aplazado|推迟|延期")
};
const NO_TABLE_FACTS = wordPattern("changelog code codes definitio document history how indicator key log notes troublesh", /\b(?:troubleshoot\w*|how to (?:use|read)|change ?log|version history|revision history|release notes|status (?:codes?|definitions?|legend|key)|error codes?|http codes?|document control|status indicators?|opções|légende)\b|图例|凡例|故障排|更新日志|легенда/, "troubleshoot troubleshooting legend example examples glossary comparison option options alternative alternatives contact contacts opciones optionen opzioni legende leyenda fehlerbehebung");
const MEANING_HEADERS = set$1("meaning|means|bedeutung|significado|signification|significato|意味|含义|значение");
const FIELD_HEADERS = set$1("field|property|attribute|key|aspect|feld|eigenschaft|campo|atributo|champ|propriété|属性|字段|項目|项目|поле");
const VALUE_HEADERS$1 = set$1("value|values|detail|details|content|wert|inhalt|valor|valeur|détail|détails|detalle|值|内容|値|значение");
const NOTE_HEADERS = set$1("notes|note|evidence|details|comment|comments|remarks|reference|references|link|links|owner|owners|responsible|assignee|assigned to|date|due|due date|eta|reason|why|score|weight|time|effort|duration|reviewer|signature|approver|target|threshold|value|impact|risk|location|file path|version|last updated|verified by|coverage|percentage|%|count|lines|completeness|completion", "notas|comentarios|responsable|fecha|remarques|commentaires|responsable|bemerkungen|bemerkung|kommentar|verantwortlich|datum|observações|responsável|data|note|备注|说明|证据|负责人|日期|備考|担当|担当者|비고|담당자|примечание|комментарий|ответственный");
const STAGE_HEADER = /^(?:level|tier|stage|class|grade|phase|l|t|ml)[\s-]?[\da-z]{1,3}$|^(?:bronze|silver|gold|platinum|basic|standard|advanced|alpha|beta|ga|mvp)$/i;
const ENVIRONMENTS = [
	"local",
	"dev",
	"development",
	"ci",
	"test",
	"testing",
	"qa",
	"int",
	"integration",
	"uat",
	"preview",
	"stage",
	"staging",
	"preprod",
	"pre-prod",
	"pre-production",
	"live",
	"prod",
	"production"
];
const SUM_ROWS = set$1("total|totals|totale|totales|sum|overall|overall score|overall status|overall readiness|average|gesamt|summe|moyenne|promedio|média|总计|合计|総合|итого");

// src/checklist/context.ts
const TASK_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/m;
const speaksOfReadiness = ((text) => READINESS_PARTS.some(((part) => text.includes(part))) || READINESS_HINTS.some(((hint) => text.includes(hint))) && (READINESS$ready ??= __ready(READINESS)).test(text));
const contextOf$1 = ((path, decoded, tree) => {
	const titles = tree.sections.slice(1, 20).filter((({ heading }) => heading && heading.level <= 2));
	return {
		decoded,
		tree,
		readiness: speaksOfReadiness(path.slice(path.lastIndexOf("/") + 1).toLowerCase()) || titles.slice(0, 2).some((({ words }) => speaksOfReadiness(words))) || titles.length === 0 && speaksOfReadiness(decoded.text.slice(0, 1e3).toLowerCase()) || (TASK_LINE$ready ??= __ready(TASK_LINE)).test(decoded.text),
		lossy: ((line) => (decoded.lines[line - 1]?.lost ?? 0) > 0)
	};
});
function* outwards(section) {
	for (let at = section; at?.heading; at = at.parent) yield at;
}
const LABEL$2 = /^(?:\*\*[^*]+\*\*|__[^_]+__|[^:：]+)\s*[:：]?(?:\*\*|__)?$/;
const ENDS_IN_COLON$1 = /[:：][*_\s]*$/;
const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/;
const leadOf = ((block, before) => {
	if (before?.kind !== "paragraph" || before.end >= block.line) return null;
	const last = before.text.slice(before.text.lastIndexOf("\n") + 1).trim();
	if ((ENDS_IN_COLON$1$ready ??= __ready(ENDS_IN_COLON$1)).test(last) || (BOLD$ready ??= __ready(BOLD)).test(last)) return last;
	return before.text === last && last.length <= 60 && !(__pattern26 ??= __ready(/[.!?]/)).test(last) && before.end === block.line - 1 && (LABEL$2$ready ??= __ready(LABEL$2)).test(last) ? last : null;
});
const normal = ((text) => plain(text).toLowerCase());
const REACHED = wordPattern("are is were", /^(?!.*\b(?:after|before|how|once|until|why)\b).*\b(?:is|are|were) (?:all |now |fully )?(?:done|complete|verified|implemented)\W*$|\berfüllt\b|达成/, "met achieved passed completed fulfilled reached atteint atteints cumplidos cumplidas");
const announces = ((words, differ) => {
	const refused = NO_FACTS$1.find((([reason, pattern]) => pattern.test(words) && !(differ && OPEN_TO_STATES.has(reason) && !DECIDES.test(words))));
	if (!refused) return FACTS.test(words) ? true : null;
	return refused[0] !== "condition" && REACHED.test(words);
});
const MEASURED = /:\s*\d[\d.,]*\s?%\s?\([^()]+\)\W*$/;
const reportsItself = (({ text, reading: { state, worded, percent } }) => worded || percent !== null || state !== null && trailingMark(text) !== null || (MEASURED$ready ??= __ready(MEASURED)).test(text) ? true : null);
const GOOD = /^[^a-z]*good\W*$/;
const ISSUES = /^[^a-z]*(?:issues?|gaps?|concerns?|risks?|missing|weaknesses|needs? (?:attention|improvement|work))\W*$/;
const withIssues = oncePer((({ sections }) => new Set(sections.filter((({ words }) => (ISSUES$ready ??= __ready(ISSUES)).test(words))).map((({ parent }) => parent)))));
const praises = (({ tree }, { words, parent }) => (GOOD$ready ??= __ready(GOOD)).test(words) && withIssues(tree).has(parent) ? true : null);
const reportsFacts = ((context, section, lead, differ = false) => {
	if (!concernsReadiness(context, section)) return false;
	const said = lead === null ? null : announces(normal(lead), differ);
	if (said !== null) return said;
	for (const around of outwards(section)) {
		const { heading, words } = around;
		const answer = heading ? reportsItself(heading) ?? praises(context, around) ?? announces(words, differ) : null;
		if (answer !== null) return answer;
	}
	return true;
});
const concernsReadiness = (({ readiness }, section) => readiness || isReadiness(section));
const isReadiness = ((section) => {
	for (const { heading } of outwards(section)) if (heading && (__pattern27 ??= __ready(/check-?list|readiness|sign-?off|清单|prüfliste|checkliste/i)).test(heading.text)) return true;
	return false;
});
const tableReports = ((section, lead) => {
	if (lead !== null && NO_TABLE_FACTS.test(normal(lead))) return false;
	for (const { words } of outwards(section)) if (NO_TABLE_FACTS.test(words)) return false;
	return true;
});
const DEMONSTRATIONS = new Set("usage|syntax|example|examples|example usage|sample|sample checklist|demo|ejemplo|ejemplos|exemple|exemples|beispiel|beispiele|示例|例".split("|"));
const demonstrates = ((section) => {
	for (const { path } of outwards(section)) if (DEMONSTRATIONS.has((path.at(-1) ?? "").toLowerCase())) return true;
	return false;
});
const MOST_ANSWERS = 5;
const isChoice = ((section, lead, texts) => {
	const topic = lead === null ? section.words : normal(lead);
	if (CHOICE.test(topic) || CHOICE_TOPIC.test(topic.replace((PARENTHESES$ready ??= __ready(PARENTHESES)), ""))) return true;
	if (texts.length < 2 || texts.length > MOST_ANSWERS) return false;
	const sides = /* @__PURE__ */ new Set();
	for (const text of texts) {
		const side = sideOf(normal(text).replace((__pattern28 ??= __ready(/^[^a-zà-ɏͰ-῿⺀-鿿가-힯]+/)), ""));
		if (side < 0) return false;
		sides.add(side);
	}
	return sides.size >= 2;
});
const sideOf = ((answer) => {
	const [first] = (__pattern29 ??= __ready(/^[a-z]+/)).exec(answer) ?? [];
	return first !== void 0 && !ANSWER_STARTS.has(first) ? -1 : ANSWERS$1.findIndex(((side) => side.test(answer)));
});

// src/nearest.ts
var nearest_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ suggestion: (() => suggestion) });
const distance = ((from, to, limit) => {
	if (Math.abs(from.length - to.length) > limit) return limit + 1;
	let before = [];
	let above = Array.from({ length: to.length + 1 }, ((_, index) => index));
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
		}
		before = above;
		above = current;
	}
	return Math.min(above[to.length] ?? 0, limit + 1);
});
const nearest = ((word, candidates) => {
	let found = null;
	let best = 3;
	for (const candidate of candidates) {
		const edits = distance(word.toLowerCase(), candidate.toLowerCase(), 2);
		if (edits < best && edits * 2 < Math.max(word.length, candidate.length)) {
			found = candidate;
			best = edits;
		}
	}
	return found;
});
const suggestion = ((word, candidates) => {
	const found = nearest(word, candidates);
	return found === null ? "" : ` Did you mean "${found}"?`;
});

// src/checklist/directive-grammar.ts
const isYamlText = ((yaml) => typeof yaml === "object" && yaml !== null && "text" in yaml && "line" in yaml);
const WORDS$2 = ["verify", "id"];
const LEVELS$3 = CRITICALITIES.filter(((level) => level !== "unspecified"));
const OPS$1 = [
	"=",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"~",
	"!~"
];
const readComment = ((comment, problems) => {
	const [, space = "", word = "", colon] = (__pattern30 ??= __ready(/^(\s*)([A-Za-z][\w-]*)(\s*:)?/)).exec(comment.text) ?? [];
	const meant = nearest(word, WORDS$2);
	if (meant === null) return null;
	const place = comment.placeOf(space.length);
	const after = space.length + word.length + (colon?.length ?? 0);
	if (colon === void 0) {
		if ((__pattern31 ??= __ready(/^\s+[a-z][a-z-]*\s+[\w.$-]+\s*[=<>~]/)).test(comment.text.slice(after))) problems.push({
			message: `expected \`:\` after \`${meant}\``,
			place: comment.placeOf(after)
		});
		return null;
	}
	if (word !== meant) {
		problems.push({
			message: `unknown directive "${word}".${suggestion(word, WORDS$2)}`,
			place
		});
		return null;
	}
	const statement = word === "id" ? readId(comment, after, problems) : readVerify(comment, after, problems);
	return statement && {
		...statement,
		place
	};
});
const readId = ((comment, from, problems) => {
	const [name, level, more] = [...comment.text.slice(from).matchAll(/\S+/g)];
	const at = ((match) => comment.placeOf(from + match.index));
	if (!name) {
		problems.push({
			message: "expected an id after `id:`",
			place: comment.placeOf(from)
		});
		return null;
	}
	const id = name[0];
	if (!(__pattern32 ??= __ready(/^[A-Za-z0-9]+(?:[._/-]+[A-Za-z0-9]+)*$/)).test(id) || id.length > 120) {
		const message = `\`${id.slice(0, 120)}\` is no id; use at most 120 letters, digits, and between them - _ . /`;
		problems.push({
			message,
			place: at(name)
		});
		return null;
	}
	const criticality = LEVELS$3.find(((known) => known === level?.[0])) ?? null;
	if (level && criticality === null) {
		const message = `unknown criticality "${level[0]}".${suggestion(level[0], LEVELS$3) || ` Use ${LEVELS$3.join(", ")}.`}`;
		problems.push({
			message,
			place: at(level)
		});
	} else if (more) problems.push({
		message: `unexpected \`${more[0]}\` after the criticality`,
		place: at(more)
	});
	return {
		says: "id",
		id,
		criticality
	};
});
const readVerify = ((comment, from, problems) => {
	const { text, placeOf } = comment;
	const start = from + ((__pattern33 ??= __ready(/^\s*/)).exec(text.slice(from))?.[0].length ?? 0);
	const kind = (__pattern34 ??= __ready(/^[^\s=<>~!"']+/)).exec(text.slice(start))?.[0] ?? "";
	checkInterpolations(comment, start, problems);
	if (kind === "-") {
		const yaml = comment.yaml(start);
		return {
			says: "verify",
			check: {
				kind: "",
				place: placeOf(start),
				clauses: [],
				yaml
			}
		};
	}
	if (!(__pattern35 ??= __ready(/^[a-z][a-z0-9-]*$/)).test(kind) || (__pattern36 ??= __ready(/^\s*(?:[=<>~]|!=|!~)/)).test(text.slice(start + kind.length))) {
		problems.push({
			message: "expected the kind of a check after `verify:`, as in `verify: http url=/health status=200`",
			place: placeOf(Math.min(start, text.trimEnd().length))
		});
		return null;
	}
	const clauses = readClauses(comment, start + kind.length, problems);
	return {
		says: "verify",
		check: {
			kind,
			place: placeOf(start),
			clauses,
			yaml: null
		}
	};
});
const KEY = /[A-Za-z_](?:[^\s=!<>~"'[\]]|\[(?:"[^"]{0,200}"|'[^']{0,200}'|[^\]"']){0,200}\])*/y;
const OPERATOR = /[=<>~!]+/y;
const STRING = /"(?:[^"\\]|\\.)*"(?=\s|$)/y;
const BARE = /[^\s"']\S*/y;
const REST = /\S+/y;
const SPACE = /\s*/y;
var Cursor = class {
	at;
	#text;
	constructor(text, at) {
		this.#text = text;
		this.at = at;
		this.take((SPACE$ready ??= __ready(SPACE)));
	}
	get done() {
		return this.at >= this.#text.length;
	}
	take(pattern) {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.#text);
		if (!match) return null;
		(SPACE$ready ??= __ready(SPACE)).lastIndex = pattern.lastIndex;
		(SPACE$ready ??= __ready(SPACE)).exec(this.#text);
		this.at = (SPACE$ready ??= __ready(SPACE)).lastIndex;
		return match[0];
	}
};
const readClauses = ((comment, from, problems) => {
	const clauses = [];
	const cursor = new Cursor(comment.text, from);
	while (!cursor.done) {
		const start = cursor.at;
		const clause = readClause(comment, cursor);
		if ("expected" in clause) {
			problems.push({
				message: clause.expected,
				place: comment.placeOf(clause.at)
			});
			cursor.at = Math.max(cursor.at, clause.at);
			cursor.take((REST$ready ??= __ready(REST)));
		} else clauses.push({
			...clause,
			place: comment.placeOf(start)
		});
	}
	return clauses;
});
const readClause = ((comment, cursor) => {
	const start = cursor.at;
	const key = cursor.take((KEY$ready ??= __ready(KEY)));
	if (key === null) return {
		expected: `expected KEY=VALUE, not \`${(cursor.take((REST$ready ??= __ready(REST))) ?? "").slice(0, 40)}\``,
		at: start
	};
	const operatorAt = cursor.at;
	const written = cursor.take((OPERATOR$ready ??= __ready(OPERATOR)));
	if (written === null) return {
		expected: `expected an operator after \`${key}\`: ${OPS$1.join(" ")}`,
		at: operatorAt
	};
	const op = OPS$1.find(((known) => known === written));
	if (op === void 0) return {
		expected: `unknown operator \`${written}\`; use ${OPS$1.join(" ")}`,
		at: operatorAt
	};
	const valueAt = cursor.at;
	const value = readValue$2(comment, cursor);
	return value === null ? {
		expected: "expected a word or a complete JSON string in double quotes",
		at: valueAt
	} : {
		key,
		op,
		value
	};
});
const readValue$2 = (({ unescaped }, cursor) => {
	const quoted = cursor.take((STRING$ready ??= __ready(STRING)));
	if (quoted === null) {
		const bare = cursor.take((BARE$ready ??= __ready(BARE)));
		return bare && typed(unescaped(bare));
	}
	try {
		return JSON.parse(unescaped(quoted));
	} catch {
		return null;
	}
});
const typed = ((text) => {
	if (text === "true" || text === "false") return text === "true";
	return (__pattern37 ??= __ready(/^-?\d/)).test(text) && String(Number(text)) === text ? Number(text) : text;
});
const checkInterpolations = (({ text, placeOf }, from, problems) => {
	for (const match of text.slice(from).matchAll(/\$\{(?!vars\.[A-Za-z_][\w.-]*\})[^\s}]{0,40}\}?/g)) {
		const message = `\`${match[0]}\` is not available here; only \`\${vars.NAME}\` from the configuration is`;
		problems.push({
			message,
			place: placeOf(from + match.index)
		});
	}
});

// src/checklist/directive-sources.ts
const commentsOf = ((block, decoded) => sourcesOf(block, decoded).flatMap(((source) => {
	const comments = block.kind === "html" ? htmlComments(source.text) : inlineComments(source.text);
	const places = placesIn(source, decoded);
	return comments.map(((comment) => placed(comment, source, places)));
})));
const sourcesOf = ((block, { lines }) => {
	const marked = ((line) => lines[line - 1]?.text.includes("<!--") ?? false);
	if (block.kind === "table") return [block.header, ...block.rows].filter((({ line }) => marked(line))).flatMap(((row) => cellsOf$1(row.line, lines)));
	if (block.kind !== "paragraph" && block.kind !== "heading" && block.kind !== "html") return [];
	const range = Array.from({ length: block.end - block.line + 1 }, ((_, index) => block.line + index));
	if (!range.some(marked)) return [];
	const quote = quoteMarks(block);
	return [{
		text: range.map(((line) => blankQuotes(lines[line - 1]?.text ?? "", quote))).join("\n"),
		firstLine: block.line,
		firstColumn: 0,
		table: false
	}];
});
const cellsOf$1 = ((line, lines) => {
	return [...(lines[line - 1]?.text ?? "").matchAll(/(?:\\[\s\S]|[^|\\])+/g)].map(((cell) => ({
		text: cell[0],
		firstLine: line,
		firstColumn: cell.index,
		table: true
	})));
});
const quoteMarks = ((block) => {
	let marks = 0;
	for (let parent = block.parent; parent; parent = parent.parent) if (parent.kind === "quote") marks++;
	return marks;
});
const blankQuotes = ((line, marks) => marks === 0 ? line : line.replace(new RegExp(`^(?:[ \\t]*>){1,${marks}}`), ((found) => " ".repeat(found.length))));
const placesIn = (({ text, firstLine, firstColumn }, decoded) => {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return ((index) => {
		let row = starts.length - 1;
		for (let low = 0; low < row;) {
			const middle = low + row + 1 >> 1;
			if ((starts[middle] ?? 0) <= index) low = middle;
			else row = middle - 1;
		}
		const line = firstLine + row;
		const column = index - (starts[row] ?? 0) + (row === 0 ? firstColumn : 0) + 1;
		return {
			line,
			column: decoded.rawColumn(line, column)
		};
	});
});
const placed = (({ start, from, to, closed }, source, places) => ({
	place: places(start),
	closed,
	text: source.text.slice(from, to),
	placeOf: ((index) => places(from + index)),
	unescaped: ((text) => source.table ? text.replaceAll("\\|", "|") : text),
	yaml: ((index) => {
		const lineStart = source.text.lastIndexOf("\n", from + index) + 1;
		return {
			text: (lineStart > from ? source.text.slice(lineStart, from + index) : "") + source.text.slice(from + index, to).trimEnd(),
			line: places(from + index).line
		};
	})
}));

// src/checklist/directives.ts
const bindDirectives = ((tree, decoded, itemLines) => {
	const byLine = /* @__PURE__ */ new Map();
	const problems = [];
	const directives = decoded.text.includes("<!--") ? readDirectives(tree, decoded, problems) : [];
	if (directives.length > 0) {
		const owner = ownership(tree, itemLines);
		for (const directive of directives) {
			const line = owner(directive);
			if (line === null) problems.push({
				message: unbound(directive.block),
				place: directive.statement.place
			});
			else give(byLine, line, directive.statement, problems);
		}
	}
	problems.sort(((a, b) => a.place.line - b.place.line || a.place.column - b.place.column));
	return {
		byLine,
		problems
	};
});
const give = ((byLine, line, statement, problems) => {
	const known = byLine.get(line) ?? {
		id: null,
		criticality: null,
		checks: []
	};
	byLine.set(line, known);
	if (statement.says === "verify") known.checks.push(statement.check);
	else if (known.id !== null) problems.push({
		message: `a second id for one item; it is \`${known.id}\` already`,
		place: statement.place
	});
	else {
		known.id = statement.id;
		known.criticality = statement.criticality;
	}
});
const unbound = (({ kind }) => kind === "html" ? "this directive belongs to no item; indent it as far as the text of its list item, or put it at the end of the item’s line" : "this directive belongs to no item; put it at the end of the item’s line");
const readDirectives = ((tree, decoded, problems) => {
	const directives = [];
	for (const block of tree.all) for (const comment of commentsOf(block, decoded)) if (comment.closed) {
		const statement = readComment(comment, problems);
		if (statement) directives.push({
			statement,
			line: comment.place.line,
			block
		});
	} else if ((__pattern38 ??= __ready(/^\s*(?:verify|id)\s*:/)).test(comment.text)) problems.push({
		message: "this comment is never closed; end it with `-->`",
		place: comment.place
	});
	return directives;
});
const ownership = ((tree, itemLines) => {
	const lastBetween = lastOf([...itemLines].sort(((a, b) => a - b)));
	const anchors = blocksAbove(tree);
	return (({ line, block }) => {
		const own = lastBetween(block.kind === "table" ? line : block.line, line);
		if (own !== null) return own;
		for (let around = block.parent; around; around = around.parent) {
			const holder = around.kind === "item" ? lastBetween(around.line, around.children[0]?.end ?? around.line) : null;
			if (holder !== null) return holder;
		}
		const above = anchors.get(block);
		const fits = above?.block.kind === "heading" || above?.block.kind === "paragraph" && above.adjacent;
		return above && fits ? lastBetween(above.block.line, above.block.end) : null;
	});
});
const lastOf = ((sorted) => ((from, to) => {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? 0) <= to) low = middle + 1;
		else high = middle;
	}
	const found = sorted[low - 1];
	return found !== void 0 && found >= from ? found : null;
}));
const blocksAbove = ((tree) => {
	const anchors = /* @__PURE__ */ new Map();
	const add = ((siblings) => {
		let anchor = null;
		let end = 0;
		for (const block of siblings) {
			if (block.kind !== "html" || !block.text.startsWith("<!--")) anchor = {
				block,
				adjacent: true
			};
			else if (anchor) {
				anchor = {
					block: anchor.block,
					adjacent: anchor.adjacent && end + 1 >= block.line
				};
				anchors.set(block, anchor);
			}
			end = block.end;
		}
	});
	add(tree.children);
	for (const block of tree.all) if ("children" in block) add(block.children);
	return anchors;
});

// src/checklist/dates.ts
const ISO = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const MONTH_FIRST = /\b([A-Za-zÀ-ɏ]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|d')?([A-Za-zÀ-ɏ]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const iso = ((year, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null);
const monthOf = ((name) => MONTHS.get((name ?? "").toLowerCase()) ?? 0);
const dateIn = ((text) => {
	const number = (ISO$ready ??= __ready(ISO)).exec(text);
	if (number) return iso(Number(number[1]), Number(number[2]), Number(number[3]));
	const month = (MONTH_FIRST$ready ??= __ready(MONTH_FIRST)).exec(text);
	const first = month && iso(Number(month[3]), monthOf(month[1]), Number(month[2]));
	if (first) return first;
	const day = (DAY_FIRST$ready ??= __ready(DAY_FIRST)).exec(text);
	const second = day && iso(Number(day[3]), monthOf(day[2]), Number(day[1]));
	if (second) return second;
	const dotted = (DOTTED$ready ??= __ready(DOTTED)).exec(text);
	return dotted && iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
});
const PARTS = /[a-zà-ɏ]+|\d+/g;
const NUMBER = /^\d/;
const isLogDate = ((text) => dateIn(text) !== null && (text.toLowerCase().match((PARTS$ready ??= __ready(PARTS))) ?? []).every(((part) => (NUMBER$ready ??= __ready(NUMBER)).test(part) || MONTHS.has(part) || LOG_WORDS.has(part))));

// src/checklist/document.ts
const datesOf = ((pairs) => {
	const value = ((keys, read) => {
		for (const pair of pairs) {
			const found = keys.has(pair.key) ? read(pair.value) : null;
			if (found) return found;
		}
		return null;
	});
	return {
		date: value(DATE_KEYS, dateIn),
		version: value(VERSION_KEYS, ((text) => (__pattern39 ??= __ready(/\bv?\d+(?:\.\d+)+[\w.+-]*/i)).exec(plain(text))?.[0] ?? null)),
		nextReview: value(NEXT_REVIEW_KEYS, dateIn)
	};
});
const CLAIMED = /* @__PURE__ */ new Set([
	"done",
	"partial",
	"not-applicable",
	"unknown"
]);
const TEMPLATE = /template|vorlage|plantilla|modèle|modelo|模板|テンプレート|шаблон/i;
const BLANKS$1 = /\$[A-Z]{3,}|\[(?:date|name|yyyy-mm-dd|list|describe|insert|your |project|system|component|owner|team|link|url|version|todo|tbd)[^\]]*\](?!\()|\{\{?\+?\s*\w|_{5,}|<(?:your|insert|name|date|version)[^>]*>/gi;
const ISSUE_TEMPLATE = /(?:^|\/)ISSUE_TEMPLATE\b/i;
const isIssueTemplate = (({ decoded: { text } }) => {
	if (!text.startsWith("---\n")) return false;
	const front = text.slice(0, Math.max(0, text.indexOf("\n---", 3)));
	return (__pattern40 ??= __ready(/^name:/m)).test(front) && (__pattern41 ??= __ready(/^about:/m)).test(front);
});
const mostlyOpen = ((obligations) => obligations.filter((({ state }) => state === "open")).length * 2 > obligations.length);
const roleOf = ((context, path, drafts, claim) => {
	const obligations = drafts.filter((({ choice }) => !choice));
	if (drafts.length === 0) return "none";
	if (obligations.length === 0) return "choice";
	if ((ISSUE_TEMPLATE$ready ??= __ready(ISSUE_TEMPLATE)).test(path) || isIssueTemplate(context) && mostlyOpen(obligations)) return "template";
	if (claim?.says === "ready" || claim?.says === "partial" || obligations.some((({ state }) => CLAIMED.has(state)))) return "claims";
	const title = context.tree.sections[1]?.heading?.text ?? "";
	const text = context.decoded.text;
	const frontMatter = text.startsWith("---") && (__pattern42 ??= __ready(/^(?:about|assignees|labels):/m)).test(text.slice(0, 1500));
	const blanks = text.match((BLANKS$1$ready ??= __ready(BLANKS$1)))?.length ?? 0;
	return (TEMPLATE$ready ??= __ready(TEMPLATE)).test(path) || (TEMPLATE$ready ??= __ready(TEMPLATE)).test(title) || frontMatter || blanks >= 3 ? "template" : "procedure";
});

// src/checklist/env-items.ts
const envItems = ((facts, tree, decoded) => {
	const sectionOf = sectionsByLine(tree);
	const items = /* @__PURE__ */ new Map();
	for (const { kind, line, value, criticality } of facts) {
		const name = value["name"];
		if (kind !== "env-var" || criticality === void 0 || typeof name !== "string") continue;
		const known = items.get(name);
		if (known) {
			known.criticality = stricter(known.criticality, criticality);
			continue;
		}
		const column = Math.max(0, decoded.lines[line - 1]?.raw.indexOf(name) ?? 0) + 1;
		const state = value["state"] ?? "unknown";
		const item = draft({
			kind: "env-var",
			line,
			column,
			text: name,
			section: sectionOf(line),
			state
		});
		items.set(name, {
			draft: item,
			criticality
		});
	}
	return [...items.values()];
});
const stricter = ((one, other) => CRITICALITIES.indexOf(one) <= CRITICALITIES.indexOf(other) ? one : other);
const sectionsByLine = (({ sections }) => {
	let at = 0;
	return ((line) => {
		while ((sections[at + 1]?.heading?.line ?? Number.POSITIVE_INFINITY) <= line) at++;
		return sections[at] ?? {
			heading: null,
			parent: null,
			path: [],
			words: ""
		};
	});
});

// src/checklist/heading-level.ts
const ITEMS = new Set("item items task tasks requirement requirements check checks priority priorities blocker blockers must action actions criteria for before to prior elemento elementos punkt punkte aufgaben tarea tareas punto puntos".split(" "));
const ELEMENTS = /^\s+éléments?\b/;
const NEXT_WORDS = /^\s+(\w+)(?: (\w+))?/;
const GOVERNS = /^(?:required|mandatory|optional|recommended|suggested|must|nice|obligator|obrigat|requis|facultati|facoltativ|optionnel|empfohlen|pflicht|erforderlich|zwingend|opciona|requerid|recomendad|recommandé|obbligator|opzional|must-have|high priority|medium priority|low priority|обязательн|необязательн|рекоменд|必[须需填要須]|可选|建议|推[荐奨]|任意|필수|선택|권장)/;
const OF_PLAN = new Set("phase phases timeline timelines schedule order approach sequence roadmap path strategy plan workflow".split(" "));
const STILL_THERE = new Set("open top remaining current known outstanding unresolved active".split(" "));
const withoutQualifiers = ((lower) => {
	if (!lower.includes("blocker")) return lower;
	const words = lower.split(" ");
	const first = words.findIndex(((word) => !STILL_THERE.has(word)));
	return words.slice(Math.max(0, first)).join(" ");
});
const leading = ((text) => {
	const lower = withoutQualifiers(text.toLowerCase());
	const found = phrase(lower, labelWords);
	if (!found || spansLevels(lower)) return null;
	const rest = lower.slice(found.length);
	if ((SEPARATED$ready ??= __ready(SEPARATED)).test(rest)) return found.level;
	const [, first = "", second = ""] = (NEXT_WORDS$ready ??= __ready(NEXT_WORDS)).exec(rest) ?? [];
	if (ITEMS.has(first) || first === "" && (ELEMENTS$ready ??= __ready(ELEMENTS)).test(rest)) return found.level;
	return (GOVERNS$ready ??= __ready(GOVERNS)).test(lower) && !OF_PLAN.has(first) && !OF_PLAN.has(second) ? found.level : null;
});
const NUMBERING = /^(?:(?:\d+(?:\.\d+)*|[ivx]+)[.):]?|step \d+:?|phase \d+:?|part \d+:?|section \d+:?)\s+/i;
const SEGMENTS = /\s+[-–—|]\s+|:\s+|\s*(?:[\u2300-\u27bf\u2b00-\u2bff]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff])+\s*/;
const OPTION = /^(?:option|alternative|variant|solution|choice|opción|optionen)\b/i;
const headingLevel = ((text, afterwards = false) => {
	const bare = plain(text).replace((__pattern43 ??= __ready(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d([（【]+/)), "").replace((NUMBERING$ready ??= __ready(NUMBERING)), "");
	if ((OPTION$ready ??= __ready(OPTION)).test(bare)) return null;
	const level = statedIn(bare) ?? wholeLevel(bare);
	const rank = afterwards ? (__pattern44 ??= __ready(/^p([1-4])\b/i)).exec(bare)?.[1] : void 0;
	return rank === void 0 ? level : rank === "1" ? "recommended" : "optional";
});
const wholeLevel = ((bare) => {
	const word = bare.toLowerCase().replace((__pattern45 ??= __ready(/[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯]+$/)), "");
	const level = columnWords.get(word);
	return level && !(WEAK_ALONE$ready ??= __ready(WEAK_ALONE)).test(word) ? level : null;
});
const MUST = /^\s*must (?!not\b)(?:be )?(?:(?:resolved?|fixed|addressed|address|completed|cleared?|closed?|done|met|pass|passed|verified|finished)\b|.*\b(?:before|prior to)\b)/i;
const MUST_DO = /^\s*must (not )?(?:never )?([a-z]+)\b/i;
const OF_OTHERS = new Set("be have use know own read see include contain match start begin follow run log sign set install hold come go appear".split(" "));
const BLOCKS = new Set("delay block hold stop prevent postpone gate keep affect slow".split(" "));
const demandsOfAll = ((inner) => {
	if ((MUST$ready ??= __ready(MUST)).test(inner)) return true;
	const [, not, verb = ""] = (MUST_DO$ready ??= __ready(MUST_DO)).exec(inner.toLowerCase()) ?? [];
	return verb !== "" && verb !== "not" && !OF_OTHERS.has(verb) && !(not !== void 0 && BLOCKS.has(verb));
});
const statedIn = ((bare) => {
	const first = leading(bare);
	if (first) return first;
	for (const found of parentheses(bare)) {
		const level = inParentheses$1(found[1] ?? "") ?? (demandsOfAll(found[1] ?? "") ? "required" : null);
		if (level) return level;
	}
	for (const segment of bare.split((SEGMENTS$ready ??= __ready(SEGMENTS))).slice(1).reverse()) {
		const words = segment.trim().toLowerCase().replace((__pattern46 ??= __ready(/[!.:\s]+$/)), "");
		const found = spansLevels(words) ? null : phrase(words, labelWords);
		if (found && (found.length === words.length || (SEPARATED$ready ??= __ready(SEPARATED)).test(words.slice(found.length)))) return found.level;
	}
	return null;
});
const isAfterwards = ((words) => words.includes("p1") && (__pattern47 ??= __ready(/^[^a-z\d]*p1\b.*\b(?:after|post|later|nach|après|después|depois)\b/)).test(words));

// src/checklist/facts/context.ts
const NO_FACTS = [];
const factOf = ((block, line, kind, value, criticality) => ({
	line,
	kind,
	value,
	...criticality ? { criticality } : {},
	section: [...block.section.path]
}));
const leadIn = ((block, context) => {
	const above = context.before(block);
	return above?.kind === "paragraph" ? above.text.split("\n").at(-1) ?? "" : "";
});
const codeLines = (({ lines, contentLine }, holding = "") => {
	const found = [];
	for (const [index, text] of lines.entries()) if (holding === "" || text.includes(holding)) found.push({
		line: contentLine + index,
		text
	});
	return found;
});
const headerSet = ((words) => new Set(words.split("|")));
const lowerCased = ((text) => {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text;
});
const columnOf = ((headers, wanted) => headers.findIndex(((header) => wanted.has(header))));
const contextOf = ((tree, items, lossy) => {
	const levels = /* @__PURE__ */ new Map();
	const statedLevel = ((section) => {
		const known = levels.get(section);
		if (known !== void 0) return known;
		const level = section.heading && headingLevel(section.heading.text);
		levels.set(section, level);
		return level;
	});
	const levelOf = ((section) => {
		const level = statedLevel(section);
		return level ? {
			level,
			section
		} : section.parent && levelOf(section.parent);
	});
	let last = null;
	let lines = [];
	const prose = ((block) => {
		if (block !== last) lines = linesOf$2(block, items);
		last = block;
		return lines;
	});
	let lastCode = null;
	let text = "";
	const code = ((block) => {
		if (block !== lastCode) text = block.lines.join("\n");
		lastCode = block;
		return text;
	});
	const read = /* @__PURE__ */ new Map();
	const headers = ((table) => {
		const found = read.get(table) ?? table.header.cells.map(((cell) => plain(cell).toLowerCase()));
		read.set(table, found);
		return found;
	});
	const neighbour = neighbourIn(tree);
	return {
		isItem: ((line) => items.has(line)),
		lossy,
		prose,
		code,
		headers,
		statedLevel,
		before: ((block) => neighbour(block, -1)),
		after: ((block) => neighbour(block, 1)),
		levelOf
	};
});
const NONE$5 = [];
const linesOf$2 = ((block, items) => {
	if (block.kind === "paragraph") {
		const { line, text } = block;
		if (!text.includes("\n")) return items.has(line) ? NONE$5 : [{
			line,
			text
		}];
		return text.split("\n").map(((each, index) => ({
			line: line + index,
			text: each
		}))).filter(((each) => !items.has(each.line)));
	}
	if (block.kind !== "table") return NONE$5;
	return block.rows.filter((({ line }) => !items.has(line))).map((({ line, cells }) => ({
		line,
		text: cells.join(" | ")
	})));
});
const neighbourIn = ((tree) => {
	const indexed = /* @__PURE__ */ new Map();
	return ((block, offset) => {
		const siblings = block.parent?.children ?? tree.children;
		const known = indexed.get(siblings) ?? new Map(siblings.map(((each, index) => [each, index])));
		indexed.set(siblings, known);
		return siblings[(known.get(block) ?? -2) + offset];
	});
});

// src/checklist/facts/quantities.ts
const UNITS = new Map(Object.entries({
	ms: "ms|msec|millisecond|milliseconds|millisekunden|milisegundos|millisecondes|毫秒",
	s: "s|sec|secs|second|seconds|sekunde|sekunden|segundo|segundos|seconde|secondes|秒",
	min: "min|mins|minute|minutes|minuten|minuto|minutos|分钟",
	h: "h|hr|hrs|hour|hours|stunde|stunden|hora|horas|heure|heures|小时",
	d: "d|day|days|tag|tage|tagen|día|días|jour|jours|天",
	months: "month|months|monat|monate|monaten|mes|meses|mois|个月",
	years: "year|years|jahr|jahre|jahren|año|años|an|ans|年",
	"%": "%|percent|prozent",
	KB: "kb|kib",
	MB: "mb|mib",
	GB: "gb|gib",
	"req/s": "rps",
	"req/min": "rpm",
	"queries/s": "qps"
}).flatMap((([unit, words]) => words.split("|").map(((word) => [word, unit])))));
const RATE = /^(req(?:uest)?s?|quer(?:y|ies))?\s*(?:\/|per )\s*(s|m|h)(?:ec(?:ond)?|in(?:ute)?|our|r)?(?![a-z])/;
const PERIODS$1 = {
	s: "/s",
	m: "/min",
	h: "/h"
};
const UNIT = /^(?:%|[a-z\u00c0-\u024f]+|[\u4e00-\u9fff]{1,2})/;
const COMPARED = /(<=|>=|≤|≥|<|>|&lt;=?|&gt;=?|\b(?:under|below|less than|fewer than|at most|within|no more than|max(?:imum)?|up to|over|above|more than|greater than|at least|exceeds?|min(?:imum)?|unter|mindestens|höchstens|moins de|plus de|menos de|más de)\b|(?<![a-zß-ÿ])über\b)\s*(\d[\d.,]*)\s*/;
const RANGE = /(?<![\w$€£.,-])(\d[\d.,]*)\s*[-–—]\s*(\d[\d.,]*)\s*/;
const AT_LEAST = /(?<![\w$€£.,-])(\d[\d.,]*)\s*(%?)\s*\+\s*/;
const STAT$1 = /\b(p(?:50|75|90|95|99(?:\.9)?)|(?:50|75|90|95|99)th percentile|average|avg|mean|median|idle|peak)\b/;
const OPS = new Map(Object.entries({
	"<=": "<=|≤|&lt;=|at most|no more than|max|maximum|up to|within|höchstens",
	">=": ">=|≥|&gt;=|at least|min|minimum|mindestens",
	"<": "<|&lt;|under|below|less than|fewer than|unter|moins de|menos de",
	">": ">|&gt;|over|above|more than|greater than|exceed|exceeds|über|plus de|más de"
}).flatMap((([op, words]) => words.split("|").map(((word) => [word, op])))));
const THOUSANDS = /,(?=\d{3}(?!\d))/g;
const numeral = ((written) => {
	const bare = written.endsWith(".") || written.endsWith(",") ? written.slice(0, -1) : written;
	return bare.includes(",") ? bare.replaceAll((THOUSANDS$ready ??= __ready(THOUSANDS)), "").replace(",", ".") : bare;
});
const unitAt = ((text) => {
	const rate = (RATE$ready ??= __ready(RATE)).exec(text);
	if (rate) return (rate[1] === void 0 ? "" : rate[1].startsWith("q") ? "queries" : "req") + (PERIODS$1[rate[2] ?? ""] ?? "");
	const word = (UNIT$ready ??= __ready(UNIT)).exec(text)?.[0] ?? "";
	return UNITS.get(word) ?? UNITS.get(word.slice(0, 1)) ?? null;
});
const withStat = ((bound, text) => {
	const stat = (STAT$1$ready ??= __ready(STAT$1)).exec(text)?.[1];
	if (stat === void 0) return bound;
	return {
		...bound,
		stat: stat.endsWith("th percentile") ? `p${Number.parseInt(stat, 10)}` : stat
	};
});
const readBound = ((written, range) => {
	const text = lowerCased(written);
	const compared = (COMPARED$ready ??= __ready(COMPARED)).exec(text);
	if (compared) {
		const [whole, word = "", amount = ""] = compared;
		const end = compared.index + whole.length;
		const unit = unitAt(text.slice(end));
		const op = OPS.get(word) ?? "<";
		const symbol = "<>≤≥&".includes(word.charAt(0));
		if (unit !== null || symbol) return {
			bound: withStat({
				op,
				value: numeral(amount) + (unit ?? "")
			}, text),
			index: compared.index,
			end,
			compared: true
		};
	}
	if (!range) return null;
	const between = (RANGE$ready ??= __ready(RANGE)).exec(text);
	if (between) {
		const end = between.index + between[0].length;
		const unit = unitAt(text.slice(end));
		const value = `${numeral(between[1] ?? "")}-${numeral(between[2] ?? "")}${unit ?? ""}`;
		if (unit !== null) return {
			bound: withStat({
				op: "between",
				value
			}, text),
			index: between.index,
			end,
			compared: false
		};
	}
	const least = (AT_LEAST$ready ??= __ready(AT_LEAST)).exec(text);
	if (!least) return null;
	const end = least.index + least[0].length;
	const unit = least[2] === "%" ? "%" : unitAt(text.slice(end));
	return {
		bound: withStat({
			op: ">=",
			value: numeral(least[1] ?? "") + (unit ?? "")
		}, text),
		index: least.index,
		end,
		compared: false
	};
});

// src/checklist/facts/bound-tables.ts
const METRIC_HEADERS = headerSet("metric|metrics|indicator|indicators|kpi|kpis|measure|measures|sli|slis|slo|signal|alert|alert name|condition|name|指标|métrica|métrique|metrik|メトリクス|показатель");
const WARNING_HEADERS = headerSet("warning|warn|warning threshold|警告|advertencia|avertissement|warnung");
const CRITICAL_HEADERS = headerSet("critical|crit|critical threshold|严重|crítico|critique|kritisch");
const THRESHOLD_HEADERS = headerSet("threshold|thresholds|alert threshold|alert thresholds|limit|limits|阈值|umbral|seuil|schwellwert|schwelle");
const TARGET_HEADERS = headerSet("target|goal|objective|slo|sla|expected|acceptable|target value|目标|objetivo|objectif|ziel|目標");
const LIMIT_HEADERS = headerSet("limit|limits|rate limit|rate limits|quota|max|maximum|限制|límite|limite|grenze");
const readBoundTables = ((block, context) => {
	if (block.kind !== "table") return [];
	const headers = context.headers(block);
	const at = ((set) => columnOf(headers, set));
	const rows = block.rows.filter((({ line }) => !context.isItem(line)));
	const each = ((make) => rows.flatMap((({ line, cells }) => {
		const made = make(((index) => plain(cells[index] ?? "")));
		return made ? [factOf(block, line, ...made)] : [];
	})));
	const metricAt = Math.max(at(METRIC_HEADERS), 0);
	const [warningAt, criticalAt, thresholdAt, targetAt] = [
		WARNING_HEADERS,
		CRITICAL_HEADERS,
		THRESHOLD_HEADERS,
		TARGET_HEADERS
	].map(at);
	const metric = ((cell) => cell(metricAt).toLowerCase());
	if (is(warningAt) && is(criticalAt)) return each(((cell) => (__pattern48 ??= __ready(/\d/)).test(cell(warningAt) + cell(criticalAt)) ? ["alert-threshold", {
		metric: metric(cell),
		warning: cell(warningAt),
		critical: cell(criticalAt)
	}] : null));
	if (is(thresholdAt) && at(METRIC_HEADERS) >= 0) return each(((cell) => (__pattern49 ??= __ready(/\d/)).test(cell(thresholdAt)) ? ["alert-threshold", {
		metric: metric(cell),
		threshold: cell(thresholdAt)
	}] : null));
	if (is(targetAt) && (__pattern50 ??= __ready(/\d/)).test(rows[0]?.cells[targetAt] ?? "")) return each(((cell) => {
		const bound = readBound(cell(targetAt), true)?.bound;
		return bound && metric(cell) !== "" ? ["perf-target", {
			metric: metric(cell),
			...bound
		}] : null;
	}));
	const limitAt = at(LIMIT_HEADERS);
	return limitAt > 0 ? each(((cell) => limit(cell(0), cell(limitAt)))) : [];
});
const is = ((index) => index !== void 0 && index >= 0);
const PER = /\b(?:per|\/|pro|por|par|each|every)\s*(second|minute|hour|day|month|s(?:ec)?|m(?:in)?|h(?:r)?|d)\b|\b(daily|hourly|monthly)\b|\/\s*(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?|d(?:ay)?)\b/;
const PERIODS = [
	["d", "day"],
	["h", "hour"],
	["mo", "month"],
	["m", "minute"],
	["s", "second"]
];
const AMOUNT$1 = /^[^\d]{0,3}(\d[\d,.]*)/;
const OWN_PERIOD = /\s*\((?:per|\/)[^()]*\)\s*$/i;
const limit = ((resource, written) => {
	const amount = (AMOUNT$1$ready ??= __ready(AMOUNT$1)).exec(written)?.[1];
	if (amount === void 0) return null;
	const [, long, adverb, short] = (PER$ready ??= __ready(PER)).exec(written.toLowerCase()) ?? (PER$ready ??= __ready(PER)).exec(resource.toLowerCase()) ?? [];
	const period = PERIODS.find((([start]) => (long ?? adverb ?? short ?? "").startsWith(start)))?.[1];
	if (period === void 0) return null;
	return ["rate-limit", {
		resource: resource.includes("(") ? resource.replace((OWN_PERIOD$ready ??= __ready(OWN_PERIOD)), "") : resource,
		limit: Number(amount.replaceAll(",", "")),
		per: period
	}];
});

// src/checklist/facts/expected.ts
const ANYTHING = "...";
const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(\.{2,}|…)|([A-Za-z_<$][\w<>$ -]*))/y;
const DEPTH = 20;
const known = ((text) => (UNKNOWN$ready ??= __ready(UNKNOWN)).test(text) ? ANYTHING : text);
const UNKNOWN = /\.{3}|…|\ufffd|^\?+\s|<[^<>]+>/;
const readValue$1 = ((text) => {
	let at = 0;
	const next = (() => {
		const pattern = (TOKEN$ready ??= __ready(TOKEN));
		pattern.lastIndex = at;
		const token = pattern.exec(text);
		if (!token) throw new SyntaxError("no JSON");
		at = pattern.lastIndex;
		return token[0].trim();
	});
	const object = ((depth) => {
		const members = [];
		for (let token = next(); token !== "}"; token = next()) {
			if (token === "," || token.startsWith(".") || token === "…") continue;
			const key = token.startsWith("\"") ? JSON.parse(token) : token;
			if (!(__pattern51 ??= __ready(/^["\w]/)).test(token) || next() !== ":") throw new SyntaxError("no member");
			members.push([key, value(depth + 1)]);
		}
		return Object.fromEntries(members);
	});
	const array = ((depth) => {
		const elements = [];
		for (;;) {
			const start = at;
			const token = next();
			if (token === "]") return elements;
			if (token === ",") continue;
			at = start;
			elements.push(value(depth + 1));
		}
	});
	const value = ((depth) => {
		const token = next();
		if (depth > DEPTH) throw new SyntaxError("too deep");
		if (token === "{") return object(depth);
		if (token === "[") return array(depth);
		if (token.startsWith("\"")) return known(JSON.parse(token));
		if (token === "true" || token === "false") return token === "true";
		if (token === "null") return null;
		const first = token.charAt(0);
		if (first === "-" || first >= "0" && first <= "9") return Number(token);
		if (",:]}".includes(first)) throw new SyntaxError("no value");
		return ANYTHING;
	});
	return value(0);
});
const parseSubset = ((text) => {
	if (!(__pattern52 ??= __ready(/^\s*[{[]/)).test(text) || text.length > 2e4) return null;
	try {
		return readValue$1(text);
	} catch {
		return null;
	}
});
const INTRODUCED = /^(?:(?:should\s+)?(?:returns?|responds?(?: with)?|see|show)|(?:expected?|sample|example)?\s*(?:response|output|result|answer|body)s?|expect(?:ed|s)?(?: to (?:return|see|be))?|=>|->|→|antwort|erwartet|respuesta(?: esperada)?|devuelve|réponse(?: attendue)?|attendu|resposta|risposta|预期(?:响应|返回|结果)?|返回|期待)(?![\w\u00c0-\u024f-])\s*:?\s*/;
const STATUS$1 = /(?<![\d.])(?:HTTP(?:\/[\d.]+)?\s*(?:status)?:?\s*)?([1-5]\d\d)(?![\d.]|\s*(?:(?:ms|s|mb|kb)\b|%))/i;
const readExpectation = ((text, introduced = false) => {
	const introduction = (INTRODUCED$ready ??= __ready(INTRODUCED)).exec(lowerCased(text));
	const rest = introduction ? text.slice(introduction[0].length) : text;
	const brace = rest.search((__pattern53 ??= __ready(/[{[]/)));
	const body = brace >= 0 && (introduced || introduction || brace === 0) ? parseSubset(rest.slice(brace)) : null;
	const status = (STATUS$1$ready ??= __ready(STATUS$1)).exec(brace >= 0 ? rest.slice(0, brace) : rest)?.[1];
	const stated = introduced || introduction || (__pattern54 ??= __ready(/^(?:HTTP\b|[1-5]\d\d\b)/i)).test(rest);
	if (body === null && !stated) return null;
	if (body === null && status === void 0) return rest.trim() === "" ? null : { text: rest.trim() };
	return {
		...status ? { status: Number(status) } : {},
		...body === null ? {} : { body }
	};
});
const announcesAnswer = ((text) => {
	const introduction = (INTRODUCED$ready ??= __ready(INTRODUCED)).exec(lowerCased(text));
	return introduction !== null && text.slice(introduction[0].length).trim() === "";
});

// src/checklist/facts/values.ts
const EACH_LOOPBACK = /* @__PURE__ */ new RegExp("\\b[a-z][a-z\\d+.-]{0,15}://(?:[^\\s@/\"'`]{0,200}@)?(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1?\\])(?![\\w.-])(?::\\d+)?[^\\s\"'`)<>,|\\]]*", "gi");
const THIS_MACHINE = [
	"localhost",
	"127.0.0.1",
	"0.0.0.0",
	"[::"
];
const loopbackAddresses = ((text) => {
	const lower = text.toLowerCase();
	if (!THIS_MACHINE.some(((host) => lower.includes(host)))) return [];
	return [...text.matchAll((EACH_LOOPBACK$ready ??= __ready(EACH_LOOPBACK)))].map(((match) => match[0]));
});
const isLoopback = ((text) => text.includes("://") && loopbackAddresses(text).length > 0);
const PLACEHOLDER$1 = new RegExp([
	String.raw`^[\w+.:/-]{0,80}(?:\.{3}|…|\*{3,}|x{3,})$`,
	"^(?:tbd|todo|tba|changeme|placeholder|secret|password|dummy)$",
	String.raw`<[a-z][^<>\n]{1,200}>`,
	String.raw`\[[a-z][^[\]\n]{1,100}\]`,
	String.raw`(?<![a-z\d])your(?:[-_.][\w.-]*|(?:domain|app|site|company|project|host|org|name|server|api|service|frontend|backend)[\w.-]*)`,
	String.raw`(?<![a-z\d])x{3,}(?![a-z\d])`,
	String.raw`(?:/|[a-z]:\\)path[/\\]to[/\\]?`,
	String.raw`(?<![a-z\d])(?:change|replace|insert|fill)[-_ ]?(?:me|this|with|in|here)(?![a-z\d])[\w-]*`,
	String.raw`(?<![a-z\d-])example\.(?:com|org|net)(?![a-z\d])`,
	String.raw`\buser(?:name)?:pass(?:word)?@host`,
	String.raw`\{\{[^{}\n]{1,100}\}\}`
].join("|"));
const placeholderIn = ((value) => {
	const found = (PLACEHOLDER$1$ready ??= __ready(PLACEHOLDER$1)).exec(lowerCased(value));
	return found && value.slice(found.index, found.index + found[0].length);
});
const REFERENCE = /^\$(?:\{\{?\s*(?:secrets\.|vars\.|env\.)?(\w+)[^{}]*\}\}?|\(.*\)|(\w+))$/;
const PREFIX = /^([a-z][\w+.-]*?(?::\/\/|[-_])?)(?:\.{3}|…|\*{3,}|x{3,})$/i;
const WORDED = /^[A-Za-z\u00b5\u00c0-\uffff\s(]/;
const readValue = ((name, written, lossy) => {
	const mark = leadingMark(written, lossy);
	if (mark && (WORDED$ready ??= __ready(WORDED)).test(mark.rest)) return {
		...statusOf(mark.rest),
		status: written,
		state: mark.state
	};
	const value = unquoted$1(written);
	if (value === "") return {
		value,
		valueKind: "empty"
	};
	const reference = value.startsWith("$") ? (REFERENCE$ready ??= __ready(REFERENCE)).exec(value) : null;
	if (reference) {
		const refers = reference[1] ?? reference[2];
		return {
			value,
			valueKind: "reference",
			...refers && refers !== name ? { refers } : {}
		};
	}
	if (placeholderIn(value) !== null) {
		const prefix = value.length < 100 ? (PREFIX$ready ??= __ready(PREFIX)).exec(value)?.[1] : void 0;
		return {
			value,
			valueKind: "placeholder",
			...prefix && prefix.length > 1 ? { expect: { prefix } } : {}
		};
	}
	if (isLoopback(value)) return {
		value,
		valueKind: "localhost"
	};
	return {
		value,
		valueKind: "literal",
		...isSetting(name, value) ? { expect: { equals: value } } : {}
	};
});
const QUOTES$2 = "\"'`";
const unquoted$1 = ((text) => text.length > 1 && QUOTES$2.includes(text.charAt(0)) && text.at(-1) === text[0] ? text.slice(1, -1) : text);
const statusOf = ((rest) => {
	const inside = (__pattern55 ??= __ready(/\(([^()\s]+)\)/)).exec(rest)?.[1];
	return {
		value: null,
		valueKind: "status",
		...inside && (__pattern56 ??= __ready(/[/:.\d]/)).test(inside) ? { expect: { equals: inside } } : {}
	};
});
const SWITCH = /^(?:true|false|on|off|yes|no|\d+)$/i;
const PRODUCTION$2 = /^prod(?:uction)?$/i;
const NAMES_ENVIRONMENT = /(?:^|_)(?:ENV|ENVIRONMENT|STAGE|MODE)$/;
const isSetting = ((name, value) => (SWITCH$ready ??= __ready(SWITCH)).test(value) || (PRODUCTION$2$ready ??= __ready(PRODUCTION$2)).test(value) && (NAMES_ENVIRONMENT$ready ??= __ready(NAMES_ENVIRONMENT)).test(name));

// src/checklist/facts/sent-requests.ts
const URL_PARTS = /^(?:([A-Za-z][A-Za-z\d+.-]{0,15}):\/\/)?((?:\$\{?\w+\}?|\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|\[[^[\]]{1,60}\]|[\w.@%~-])+(?::\d+|:\$\{?\w+\}?)?)?(\/[^\s?#]*)?(\?[^\s#]*)?/;
const target = ((written) => {
	const [, scheme = null, authority = null, path = "/", query = ""] = (URL_PARTS$ready ??= __ready(URL_PARTS)).exec(written) ?? [];
	if (authority === null && !written.startsWith("/")) return null;
	if (authority !== null && scheme === null && !(__pattern57 ??= __ready(/^[$<{[]|[.:]|^localhost$/)).test(authority)) return null;
	return {
		path: path + query,
		host: authority,
		hostKind: kindOf(scheme, authority),
		scheme
	};
});
const kindOf = ((scheme, host) => {
	if (host === null) return "none";
	if (host.startsWith("$") || host.startsWith("{{")) return "variable";
	if (isLoopback(`${scheme ?? "http"}://${host}`)) return "localhost";
	return placeholderIn(host) === null ? "named" : "placeholder";
});
const WORD = /\s*("(?:[^"\\]|\\.)*"|'[^']*'|[|;&]+|[^\s"'|;&]+(?:"[^"]*"|'[^']*')?)/y;
const WORDS$1 = 200;
const shellWords = ((text, from) => {
	const words = [];
	(WORD$ready ??= __ready(WORD)).lastIndex = from;
	for (let match = (WORD$ready ??= __ready(WORD)).exec(text); match && words.length < WORDS$1; match = (WORD$ready ??= __ready(WORD)).exec(text)) {
		const word = match[1] ?? "";
		const first = word.charAt(0);
		if ("|;&".includes(first)) return {
			words,
			pipedTo: word === "|" ? (WORD$ready ??= __ready(WORD)).exec(text)?.[1] ?? null : null
		};
		if (first === "#") break;
		const quoted = (first === "\"" || first === "'") && word.length > 1 && word.endsWith(first);
		words.push(quoted ? word.slice(1, -1) : word);
	}
	return {
		words,
		pipedTo: null
	};
});
const WITH_VALUE = /* @__PURE__ */ new Set([
	...[
		"-X",
		"-H",
		"-o",
		"-u",
		"-w",
		"-m",
		"-A",
		"-b",
		"-F",
		"-T",
		"-e",
		"-D",
		"-x",
		"-K",
		"--request",
		"--header"
	],
	...[
		"--output",
		"--user",
		"--write-out",
		"--max-time",
		"--connect-timeout",
		"--user-agent",
		"--cookie",
		"--form"
	],
	...[
		"--upload-file",
		"--retry",
		"--proxy",
		"--cert",
		"--key",
		"--cacert",
		"--resolve",
		"--url-query",
		"--referer"
	]
]);
const isBody = ((option) => option === "-d" || option === "--json" || (__pattern58 ??= __ready(/^--data(?:-\w+)?$/)).test(option));
const PROGRAMS = /* @__PURE__ */ new Set([
	"sudo",
	"bash",
	"sh",
	"zsh",
	"tar",
	"gpg",
	"apt-key",
	"python",
	"python3",
	"node"
]);
const readCurl = ((text, from) => {
	const { words, pipedTo } = shellWords(text, from);
	if (pipedTo !== null && PROGRAMS.has(pipedTo)) return null;
	const request = { headers: [] };
	let url = null;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		if (!word.startsWith("-") || word === "-") {
			url ??= word;
			continue;
		}
		if ((__pattern59 ??= __ready(/^-[a-zA-Z]*O[a-zA-Z]*$|^--remote-name/)).test(word)) return null;
		const joined = (__pattern60 ??= __ready(/^-X([A-Z]+)$/)).exec(word)?.[1];
		if (joined) request.method = joined;
		else if ((__pattern61 ??= __ready(/^-[a-z]*I|^--head$/)).test(word)) request.method ??= "HEAD";
		else if (WITH_VALUE.has(word) || isBody(word)) take(request, word, words[++at] ?? "");
	}
	const parts = url === null ? null : target(url);
	if (parts === null) return null;
	const { headers, method = "GET", requestBody } = request;
	return {
		method,
		...parts,
		...headers.length > 0 ? { headers } : {},
		...requestBody === void 0 ? {} : { requestBody },
		via: "curl"
	};
});
const take = ((request, option, value) => {
	if (option === "-X" || option === "--request") request.method = value.toUpperCase();
	else if (option === "-H" || option === "--header") request.headers.push((value.split(":", 1)[0] ?? "").toLowerCase());
	else if (isBody(option)) {
		request.method ??= "POST";
		const body = parseSubset(value);
		if (body !== null) request.requestBody = body;
	}
});
const isComment = ((line) => {
	const text = line.trimStart();
	return text.startsWith("#") || text.startsWith("//");
});
const COMMAND = /(?<![\w./-])(curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s+(?=\S)/;
const FETCH = /\bfetch\(\s*(["'`])([^"'`\n]{1,500})\1/;
const readCommand = ((text) => {
	const found = (COMMAND$ready ??= __ready(COMMAND)).exec(text);
	if (!found || isComment(text)) return null;
	if (found[1] === "curl") return readCurl(text, found.index);
	const { words } = shellWords(text, found.index);
	const url = words.slice(1).find(((word) => (__pattern62 ??= __ready(/^https?:|^\$|^\//)).test(word)));
	const parts = url === void 0 ? null : target(url);
	return parts && {
		method: "GET",
		...parts,
		via: found[1] === "wget" ? "wget" : "powershell"
	};
});
const readFetch = ((text, following) => {
	const parts = target((FETCH$ready ??= __ready(FETCH)).exec(text)?.[2] ?? " ");
	if (parts === null) return null;
	return {
		method: (__pattern63 ??= __ready(/\bmethod:\s*["'`](\w+)/)).exec(following)?.[1]?.toUpperCase() ?? "GET",
		...parts,
		via: "fetch"
	};
});
const CALLS = [
	"curl",
	"wget",
	"fetch(",
	"Invoke-"
];
const asks = ((line) => CALLS.some(((call) => line.includes(call))));
const isCommand$1 = ((line) => asks(line) && (COMMAND$ready ??= __ready(COMMAND)).test(line));
const isFetch = ((line) => line.includes("fetch(") && (FETCH$ready ??= __ready(FETCH)).test(line));

// src/checklist/facts/commands.ts
const SHELLS = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"shell",
	"zsh",
	"console",
	"powershell",
	"ps1",
	"cmd",
	"bat",
	"terminal"
]);
const NO_COMMANDS = /* @__PURE__ */ new Set([
	...[
		"REM",
		"for",
		"while",
		"until",
		"if",
		"elif",
		"else",
		"fi",
		"do",
		"done",
		"then",
		"case",
		"esac",
		"function"
	],
	...[
		"wait",
		"echo",
		"return",
		"exit",
		"set",
		"true",
		"false",
		"EOF",
		"const",
		"let",
		"var",
		"await",
		"SELECT"
	],
	...[
		"INSERT",
		"CREATE",
		"ALTER",
		"FROM",
		"import",
		"async",
		"fetch"
	]
]);
const REQUEST = /(?<![\w./-])(?:curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s/;
const isCommand = ((line) => {
	if ("#{}()[]\"'<".includes(line.charAt(0)) || line.startsWith("//")) return false;
	const word = (__pattern64 ??= __ready(/^\w*/)).exec(line)?.[0] ?? "";
	const next = line.charAt(word.length);
	if (NO_COMMANDS.has(word) || word === "export" && next.trim() === "" && next !== "") return false;
	return !(next === "=" && (__pattern65 ??= __ready(/^[A-Z_][A-Z0-9_]*$/)).test(word)) && !(asks(line) && (REQUEST$ready ??= __ready(REQUEST)).test(line));
});
const readCommands = ((block) => {
	if (block.kind !== "fence" || !SHELLS.has(block.language)) return NO_FACTS;
	let continued = false;
	const facts = [];
	for (const [index, text] of block.lines.entries()) {
		const inside = continued;
		const bare = text.trim();
		continued = bare.endsWith("\\");
		if (inside || bare === "" || (__pattern66 ??= __ready(/^\s{2,}/)).test(text)) continue;
		const written = bare.replace((__pattern67 ??= __ready(/^[$>%]\s+|^PS[^>]{0,80}>\s*/)), "");
		if (written === "" || !isCommand(written)) continue;
		const [cmd = "", remark] = written.includes("#") ? written.split((__pattern68 ??= __ready(/\s+#\s+/)), 2) : [written];
		facts.push(factOf(block, block.contentLine + index, "command", {
			cmd,
			...remark ? { remark } : {}
		}));
	}
	return facts;
});

// src/checklist/facts/endpoints.ts
const METHOD = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS";
const PATH$1 = "/(?:[\\w.~%{}:<>*@$-]+(?:/[\\w.~%{}:<>*@$-]*)*)?(?:\\?[^\\s`]*)?";
const LISTED$1 = new RegExp(`^\\s*(${METHOD})\\s+(${PATH$1})(?:\\s+HTTP/[\\d.]+)?(?:\\s+(?:#|//|-+>?|–|—|→|:)\\s*(.*)|\\s*)$`);
const NAMED$2 = new RegExp(`^(?:(${METHOD})\\s+)?(${PATH$1})$`);
const FOLDER = /^\/(?:etc|var|usr|home|tmp|opt|root|dev|proc|mnt|srv|bin|path|app|src|data|Users)(?:\/|$)|\.[a-z]{1,5}$|\w:[A-Z]/;
const endpoint = ((method, path, more = {}) => ({
	method: method ?? null,
	path,
	auth: null,
	...path.includes("*") ? { wildcard: true } : {},
	...more
}));
const COUNTED$1 = /^(\d+)\s+(?:\w+\s+){0,3}endpoints?\b/i;
const fromFence$3 = ((block, context) => {
	if (!context.code(block).includes(" /")) return NO_FACTS;
	return codeLines(block, " /").flatMap((({ line, text }) => {
		if (text.length > 500) return [];
		const [, method, path, purpose] = (LISTED$1$ready ??= __ready(LISTED$1)).exec(text) ?? [];
		if (path === void 0) return [];
		const count = purpose ? (COUNTED$1$ready ??= __ready(COUNTED$1)).exec(purpose)?.[1] : void 0;
		return [factOf(block, line, "endpoint", endpoint(method, path, {
			...purpose ? { purpose } : {},
			...count ? { count: Number(count) } : {}
		}))];
	}));
});
const ENDPOINT_HEADERS = headerSet("endpoint|endpoints|api endpoint|api endpoints|route|routes|api route|path|paths|url|urls|uri|uris|api|端点|接口|路径|エンドポイント|ruta|chemin|pfad|endpunkt");
const METHOD_HEADERS = headerSet("method|methods|http method|verb|http verb|方法|méthode|método|methode");
const AUTH_HEADERS = headerSet("auth|auth?|authentication|authorization|auth required|auth required?|authentication required|protected|access|secured|secured?|认证|鉴权|認証|autenticación|authentification");
const PURPOSE_HEADERS = headerSet("purpose|description|use|usage|what|note|notes|detail|details|用途|说明|描述|説明|descripción|beschreibung|zweck|but");
const NO_AUTH = /^(?:no|none|n|public|false|❌|✗|-|–|—|not required|anonymous|open|无|否|公开|nein|non|keine?)(?![a-z])/i;
const NEEDS_AUTH = /^(?:yes|y|true|required|✅|✓|✔|🔒|jwt|bearer|token|api[- ]?key|admin|oauth|basic|session|private|protected|是|需要|ja|oui|sí)(?![a-z])/i;
const authOf = ((cell) => (NO_AUTH$ready ??= __ready(NO_AUTH)).test(cell) ? false : (NEEDS_AUTH$ready ??= __ready(NEEDS_AUTH)).test(cell) ? true : null);
const fromTable$1 = ((block, context) => {
	const headers = context.headers(block);
	const pathAt = columnOf(headers, ENDPOINT_HEADERS);
	if (pathAt < 0) return named(block, context);
	const [methodAt, authAt, purposeAt] = [
		METHOD_HEADERS,
		AUTH_HEADERS,
		PURPOSE_HEADERS
	].map(((set) => columnOf(headers, set)));
	return block.rows.flatMap((({ line, cells }) => {
		const cell = ((index) => plain(cells[index ?? -1] ?? ""));
		const [, method, path] = (NAMED$2$ready ??= __ready(NAMED$2)).exec(cell(pathAt)) ?? [];
		if (path === void 0 || context.isItem(line)) return [];
		const column = (__pattern69 ??= __ready(/^[A-Z]{2,7}$/)).exec(cell(methodAt).toUpperCase())?.[0];
		const purpose = cell(purposeAt);
		const value = endpoint(method ?? column, path, {
			auth: authOf(cell(authAt)),
			...purpose === "" ? {} : { purpose }
		});
		return [factOf(block, line, "endpoint", value)];
	}));
});
const named = ((block, context) => context.prose(block).flatMap((({ line, text }) => !(text.includes("`/") || text.includes(" /") && text.includes("`")) ? [] : [...text.matchAll(/`([^`\n]{1,200})`/g)].flatMap((([, code = ""]) => {
	const [, method, path = "/"] = (NAMED$2$ready ??= __ready(NAMED$2)).exec(code) ?? [];
	return path === "/" || (FOLDER$ready ??= __ready(FOLDER)).test(path) ? [] : [factOf(block, line, "endpoint", endpoint(method, path))];
})))));
const readEndpoints = ((block, context) => {
	if (block.kind === "fence" || block.kind === "code") return fromFence$3(block, context);
	if (block.kind === "table") return fromTable$1(block, context);
	return block.kind === "paragraph" && block.text.includes("`") ? named(block, context) : NO_FACTS;
});

// src/checklist/facts/assignments.ts
const NAME$1 = "[A-Z][A-Z0-9_]{2,80}";
const ASSIGNMENT = new RegExp(`^\\s*(?:export\\s+|set\\s+|\\$env:)?(${NAME$1})\\s*=\\s*(.*)$`);
const RULE = /^[\s=*~-]{1,99}|[\s=*~-]{1,99}$/g;
const COMMENT = /^\s*(?:#+|\/\/|;|REM\s)\s*(.*)$/;
const ENV_LANGUAGES = /* @__PURE__ */ new Set([
	"env",
	"dotenv",
	"properties",
	"ini",
	".env"
]);
const OTHER_LANGUAGES = /* @__PURE__ */ new Set([
	"",
	"bash",
	"sh",
	"shell",
	"zsh",
	"console",
	"text",
	"txt",
	"plaintext",
	"powershell",
	"ps1"
]);
const assignmentsOf = ((block) => {
	const isEnv = ENV_LANGUAGES.has(block.language);
	if (!(isEnv || OTHER_LANGUAGES.has(block.language))) return [];
	const found = [];
	let group = null;
	let open = false;
	let others = 0;
	for (const { line, text } of codeLines(block)) {
		const comment = (COMMENT$ready ??= __ready(COMMENT)).exec(text);
		const assignment = comment || !text.includes("=") ? null : assigned(text, line, isEnv);
		if (comment) {
			const words = (comment[1] ?? "").slice(0, 300).replaceAll((RULE$ready ??= __ready(RULE)), "");
			if (words.includes("=") && (ASSIGNMENT$ready ??= __ready(ASSIGNMENT)).test(words) || words === "" && open) continue;
			group = extended(open ? group : null, line, words);
		} else if (assignment) {
			group?.lines.push(line);
			found.push({
				...assignment,
				group
			});
		} else if (text.trim() !== "") others++;
		open = comment !== null;
	}
	return others * 4 <= found.length || isEnv ? found : [];
});
const extended = ((group, line, words) => group ? {
	line: group.line,
	text: `${group.text} ${words}`.trim(),
	lines: []
} : {
	line,
	text: words,
	lines: []
});
const QUOTES$1 = "\"'`";
const QUOTED = /^(["'`]).*?\1/;
const RUNS = /^[\w./"'$:@-]\S*\s+\S/;
const REMARK$2 = /(?:^|\s)(?:#|\/\/)\s+(.*)$/;
const assigned = ((text, line, isEnv) => {
	const [, name, right] = (ASSIGNMENT$ready ??= __ready(ASSIGNMENT)).exec(text) ?? [];
	if (name === void 0 || right === void 0) return null;
	const quoted = right !== "" && QUOTES$1.includes(right.charAt(0)) ? (QUOTED$ready ??= __ready(QUOTED)).exec(right)?.[0] : void 0;
	const tail = right.slice(quoted?.length ?? 0);
	const remark = tail.includes("#") || tail.includes("//") ? (REMARK$2$ready ??= __ready(REMARK$2)).exec(tail) : null;
	const written = (quoted ?? "") + tail.slice(0, remark?.index ?? tail.length).trimEnd();
	if (!isEnv && !quoted && (RUNS$ready ??= __ready(RUNS)).test(written)) return null;
	return {
		line,
		name,
		written,
		remark: remark?.[1] ?? ""
	};
});

// src/checklist/facts/demands.ts
const LEVELS$2 = {
	fatal: "critical",
	required: "required",
	warning: "recommended",
	recommended: "recommended",
	optional: "optional"
};
const DEMAND = /(?<recommended>\b(?:optional,? but (?:highly |strongly )?)?recommended\b|\brecomendad[oa]\b|\brecommandé|\bempfohlen\b|推荐|推奨)|(?<optional>\boptional\b|\bnot required\b|\bif needed\b|\bopcional\b|\boptionnel|\bfacultatif|\bopzionale\b|可选|任意|选填|необязательн)|(?<fatal>\b(?:FATAL|CRITICAL|fatal)\b[^()\n]{0,60})|(?<warning>\b(?:WARNING|WARN)\b[^()\n]{0,60})|(?<required>\brequired\b|\bmandatory\b|\bmust\b|\bobligato(?:ri[ao]s?|ires?)\b|\brequis\b|\berforderlich\b|\bpflicht\b|\brequerid[ao]s?\b|必需|必须|必填|必須|обязательн)/gi;
const ORDER = [
	"fatal",
	"recommended",
	"optional",
	"required",
	"warning"
];
const demandIn = ((text) => {
	const found = /* @__PURE__ */ new Map();
	for (const { groups = {} } of text.matchAll((DEMAND$ready ??= __ready(DEMAND)))) for (const [requirement, words] of Object.entries(groups)) if (words && !found.has(requirement)) found.set(requirement, words);
	for (const requirement of ORDER) {
		const words = found.get(requirement);
		if (words !== void 0 && (requirement !== "fatal" || (__pattern70 ??= __ready(/^(?:FATAL|CRITICAL|fatal)/)).test(words))) {
			if (requirement !== "warning" || words.startsWith("WARN")) return {
				requirement,
				severityWord: words.trim()
			};
		}
	}
	const level = text === "" ? null : headingLevel(text);
	return level ? {
		...fromLevel(level),
		severityWord: text
	} : null;
});
const ABOUT_ENV = /\benv(?:ironment)?\b|\bvariables?\b|环境变量|環境変数|umgebungsvariable|entorno|переменн/;
const demandAbove = ((block, context) => {
	const lead = leadIn(block, context);
	const level = lead === "" ? null : headingLevel(lead);
	if (level) return {
		demand: fromLevel(level),
		section: null
	};
	for (let section = block.section; section?.heading; section = section.parent) {
		const { text } = section.heading;
		const stated = context.statedLevel(section);
		const demand = stated ? fromLevel(stated) : (ABOUT_ENV$ready ??= __ready(ABOUT_ENV)).test(text.toLowerCase()) ? demandIn(plain(text)) : null;
		if (demand) return {
			demand: {
				...demand,
				severityWord: null
			},
			section
		};
	}
	return null;
});
const fromLevel = ((level) => ({
	requirement: level === "critical" ? "fatal" : level,
	severityWord: null
}));

// src/checklist/facts/env.ts
const variable = ((block, line, name, written, demand, lossy) => {
	const value = written === null ? {
		value: null,
		valueKind: "empty"
	} : readValue(name, written, lossy);
	const { requirement = null, severityWord = null } = demand ?? {};
	return factOf(block, line, "env-var", {
		name,
		...value,
		requirement,
		severityWord
	}, requirement && LEVELS$2[requirement]);
});
const fromFence$2 = ((block, context) => {
	if (!context.code(block).includes("=")) return [];
	const assignments = assignmentsOf(block);
	if (assignments.length === 0) return [];
	const heading = demandAbove(block, context);
	const groups = /* @__PURE__ */ new Map([[null, null]]);
	for (const { group } of assignments) if (group && !groups.has(group)) groups.set(group, demandIn(group.text));
	const facts = assignments.map((({ line, name, written, remark, group }) => {
		const demand = remark && demandIn(remark) || (groups.get(group) ?? heading?.demand ?? null);
		const fact = variable(block, line, name, written, demand, context.lossy);
		return listed(`${remark} ${group?.text ?? ""}`, fact);
	}));
	return [...sectionsOf(block, assignments, heading), ...facts];
});
const COMMA_SEPARATED = /comma[- ]separated/;
const listed = ((comment, fact) => (COMMA_SEPARATED$ready ??= __ready(COMMA_SEPARATED)).test(comment.toLowerCase()) && fact.value["expect"] === void 0 ? {
	...fact,
	value: {
		...fact.value,
		expect: { format: "comma-separated" }
	}
} : fact);
const sectionsOf = ((block, assignments, stated) => {
	const lines = assignments.map((({ line }) => line));
	const heading = stated?.section?.heading;
	if (heading) {
		const level = LEVELS$2[stated.demand.requirement];
		return [factOf(heading, heading.line, "env-section", {
			raw: plain(heading.text),
			lines
		}, level)];
	}
	return [...new Set(assignments.map((({ group }) => group)))].filter(((group) => group !== null)).map(((group) => {
		const demand = demandIn(group.text);
		return factOf(block, group.line, "env-section", {
			raw: group.text,
			lines: group.lines
		}, demand && LEVELS$2[demand.requirement]);
	}));
});
const NAME_HEADERS = headerSet("variable|variables|variable name|var|vars|name|env|env var|env variable|env vars|environment|environment variable|environment variables|key|setting|变量|变量名|环境变量|variable d'environnement|variable de entorno|umgebungsvariable");
const NEED_HEADERS = headerSet("required|required?|requirement|mandatory|mandatory?|necessity|必需|是否必需|obligatoire|obligatorio|pflicht|erforderlich");
const VALUE_HEADERS = headerSet("value|example|example value|default|default value|sample|expected|expected value|production|production value|值|示例|默认值|valeur|valor|wert");
const WHOLE_NAME = new RegExp(`^\`?(${NAME$1})\`?$`);
const fromTable = ((block, context) => {
	const headers = context.headers(block);
	const nameAt = columnOf(headers, NAME_HEADERS);
	if (nameAt < 0) return [];
	const needAt = columnOf(headers, NEED_HEADERS);
	const valueAt = columnOf(headers, VALUE_HEADERS);
	const heading = demandAbove(block, context);
	return block.rows.flatMap((({ line, cells }) => {
		const name = (WHOLE_NAME$ready ??= __ready(WHOLE_NAME)).exec(cells[nameAt] ?? "")?.[1];
		if (!name?.includes("_") || context.isItem(line)) return [];
		const demand = (needAt >= 0 ? answered(plain(cells[needAt] ?? "")) : null) ?? heading?.demand ?? null;
		const written = valueAt < 0 ? null : plain(cells[valueAt] ?? "");
		return [variable(block, line, name, written, demand, context.lossy)];
	}));
});
const YES = /^(?:yes|y|true|✅|✓|✔|x|ja|oui|sí|是|必需)(?![a-z])/i;
const NO = /^(?:no|n|false|❌|✗|-|–|nein|non|否|可选)(?![a-z])/i;
const answered = ((cell) => {
	if ((YES$ready ??= __ready(YES)).test(cell)) return {
		requirement: "required",
		severityWord: cell
	};
	if ((NO$ready ??= __ready(NO)).test(cell)) return {
		requirement: "optional",
		severityWord: cell
	};
	return demandIn(cell);
});
const BULLET = new RegExp(`^\\**\`?(${NAME$1})\`?\\**(?:\\s*(?:[-–—:=(]|$)\\s*(.*))?$`);
const fromBullet = ((block, context) => {
	if (block.parent?.kind !== "item" || !block.section.path.some(((title) => (ABOUT_ENV$ready ??= __ready(ABOUT_ENV)).test(title.toLowerCase())))) return [];
	return context.prose(block).flatMap((({ line, text }) => {
		const [, name, rest] = (BULLET$ready ??= __ready(BULLET)).exec(text) ?? [];
		if (!name?.includes("_")) return [];
		const demand = demandIn(rest ?? "") ?? demandAbove(block, context)?.demand ?? null;
		return [variable(block, line, name, null, demand, context.lossy)];
	}));
});
const MENTION = /(?<![\w$./-])([A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:KEY|KEYS|URL|URI|TOKEN|SECRET|DSN|HOST|PORT|PASSWORD|USER|ID|ENV|MODE|ORIGINS?|REGION|BUCKET))(?![\w.])/g;
const mentions = ((block, context) => context.prose(block).flatMap((({ line, text }) => {
	if (!text.includes("_")) return [];
	const env = [...new Set([...text.matchAll((MENTION$ready ??= __ready(MENTION)))].map(((match) => match[1])))];
	return env.length > 0 && !(BULLET$ready ??= __ready(BULLET)).test(text) ? [factOf(block, line, "env-mention", { env })] : [];
})));
const readEnv = ((block, context) => {
	if (block.kind === "fence" || block.kind === "code") return fromFence$2(block, context);
	if (block.kind === "table") {
		const facts = fromTable(block, context);
		return facts.length > 0 ? facts : mentions(block, context);
	}
	if (block.kind !== "paragraph" || !block.text.includes("_")) return NO_FACTS;
	const facts = fromBullet(block, context);
	return facts.length > 0 ? facts : mentions(block, context);
});

// src/checklist/facts/files.ts
const EXTENSION = "py|ts|tsx|js|jsx|mjs|cjs|go|rs|java|kt|rb|php|cs|cpp|swift|scala|ex|exs|sql|sh|bash|ps1|ya?ml|json|toml|ini|cfg|conf|properties|md|mdx|rst|txt|html|css|scss|tf|tfvars|hcl|proto|graphql|prisma|xml|gradle|lock|csproj|sln|env|bicep|vue|svelte|ipynb";
const EXTENSIONS = headerSet(EXTENSION.replace("ya?ml", "yaml|yml"));
const PATH = /^[\w.@{}*<>()[\]/-]+$/;
const NAMED_FILE = /^(?:[\w.@-]+\/)*(?:Dockerfile(?:\.\w+)?|Makefile|Procfile|Jenkinsfile|\.env(?:\.\w+)*|\.gitignore|\.dockerignore|CODEOWNERS|LICENSE)$/;
const BARE_FILE = new RegExp(`(?<![\\w/.:@\`-])((?:[\\w.-]{1,60}/){1,12}[\\w.-]{1,80}\\.(?:${EXTENSION})|[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+\\.(?:md|txt|json|ya?ml|sql)|\\w{1,40}_\\w{1,60}\\.(?:py|sql|sh|ts|js))(?![\\w/])`, "g");
const SYMBOL = /^(?:[A-Za-z_$][\w$]*\.){0,4}[A-Za-z_$][\w$]*\(.{0,80}\)$|^[a-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){1,4}$|^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+$|^[A-Z]{2,}[a-z]+\w*$/;
const ROLES = "Service|Agent|Middleware|Controller|Repository|Manager|Handler|Provider|Factory|Router|Collector|Validator|Limiter|Context|Engine|Gateway|Worker";
const COMPONENT = new RegExp(`(?<![\\w\`./-])((?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?:${ROLES}))(?![\\w\`(])`, "g");
const EACH_ROLE = ROLES.split("|");
const INDEX = /^(?:idx|ix|index)_\w+$|^\w+_idx$/;
const MIGRATION = /(?:^|\/)(?:db[_-]?)?migrat(?:ions?|e)\/|migration[\w.-]*\.(?:sql|py|ts|js|rb)$|alembic\/versions\/|(?:^|\/)\d{3,14}_\w+\.sql$/;
const RANGE_OF = /\{[^{}]*\}|\*|<[^<>]*>/;
const isFile = ((text) => text.length < 200 && !text.includes(" ") && !text.includes("//") && (text.includes(".") && (PATH$ready ??= __ready(PATH)).test(text) && hasExtension(text) || (NAMED_FILE$ready ??= __ready(NAMED_FILE)).test(text)));
const hasExtension = ((path) => {
	const parts = path.slice(path.lastIndexOf("/") + 1).split(".");
	const last = parts.pop() ?? "";
	const isKnown = ((part) => part !== void 0 && EXTENSIONS.has(part.toLowerCase()));
	return parts.length > 0 && (isKnown(last) || parts.length > 1 && isKnown(parts.pop()) && (__pattern71 ??= __ready(/^[\w-]+$/)).test(last));
});
const isMigration = ((file) => {
	const lower = file.toLowerCase();
	return (lower.includes("migrat") || lower.includes("alembic") || lower.endsWith(".sql")) && (MIGRATION$ready ??= __ready(MIGRATION)).test(lower);
});
const mayNameFile = ((text) => text.includes(".") && (__pattern72 ??= __ready(/[\w.-]\.[a-z]/)).test(text) && (__pattern73 ??= __ready(/[/_-]/)).test(text));
const withoutTargets = ((text) => text.includes("](") ? text.replaceAll(/\]\([^()\s]*\)/g, "]") : text);
const filesIn = ((text, spans) => {
	const spanned = spans.flatMap(((span) => isFile(span) ? [span] : span.split((__pattern74 ??= __ready(/\s+/))).slice(1, 8).filter(isFile)));
	if (!mayNameFile(text)) return [...new Set(spanned)];
	const prose = withoutTargets(text.includes("`") ? text.replaceAll(/`[^`\n]*`/g, " ") : text);
	if (!mayNameFile(prose)) return [...new Set(spanned)];
	return [.../* @__PURE__ */ new Set([...spanned, ...[...prose.matchAll((BARE_FILE$ready ??= __ready(BARE_FILE)))].map(((match) => match[1] ?? ""))])];
});
const WHERE = /\b(?:in|via|using|with|through)\s+(?:the\s+)?((?:[A-Z][\w-]*)(?:\s+[A-Z][\w-]*){0,4})/;
const WHEN = /\b(?:before|after|during|prior to)\s+(?:the\s+)?(?:deployment|deploying|deploy|release|launch|go-?live|migration|rollout)\b/;
const APPLIED = /^\W*(?:run|apply|execute|ejecutar|exécuter|ausführen|执行|运行)\b|\brequired\b/i;
const REQUIRED = /\brequired\b/i;
const migration = ((block, line, file, around, context) => {
	const where = (WHERE$ready ??= __ready(WHERE)).exec(around)?.[1];
	const when = (WHEN$ready ??= __ready(WHEN)).exec(around.toLowerCase())?.[0];
	const heading = block.section.heading?.text ?? "";
	const level = headingLevel(around) ?? ((APPLIED$ready ??= __ready(APPLIED)).test(around) || (REQUIRED$ready ??= __ready(REQUIRED)).test(heading) ? "required" : context.levelOf(block.section)?.level);
	return factOf(block, line, "migration-file", {
		file,
		...where ? { where } : {},
		...when ? { when } : {}
	}, level);
});
const fromFence$1 = ((block, context) => {
	if (!block.lines.every(((text) => text.trim() === "" || isFile(text.trim())))) return [];
	const lines = codeLines(block).filter((({ text }) => text.trim() !== ""));
	if (lines.length > 50) return [];
	const around = plain(leadIn(block, context));
	return lines.map((({ line, text }) => isMigration(text.trim()) ? migration(block, line, text.trim(), around, context) : factOf(block, line, "file-reference", { file: text.trim() })));
});
const CAMEL = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
const mayNameComponent = ((text) => (CAMEL$ready ??= __ready(CAMEL)).test(text) && EACH_ROLE.some(((role) => text.includes(role))));
const codeSpans = ((text) => [...text.matchAll(/`([^`\n]{1,200})`/g)].map(((match) => match[1] ?? "")));
const fromLine = ((block, line, text, context) => {
	const spans = text.includes("`") ? codeSpans(text) : [];
	const indexes = spans.filter(((span) => (INDEX$ready ??= __ready(INDEX)).test(span)));
	const components = mayNameComponent(text) ? [...text.matchAll((COMPONENT$ready ??= __ready(COMPONENT)))].map(((match) => match[1] ?? "")) : [];
	const symbols = [...spans.filter(((span) => (SYMBOL$ready ??= __ready(SYMBOL)).test(span) && !(__pattern75 ??= __ready(/^v[\dX]|^\W/)).test(span) && !isFile(span))), ...components].map(((symbol) => symbol.replace((__pattern76 ??= __ready(/\(.*\)$/)), "")));
	const files = filesIn(text, spans);
	const facts = files.map(((file, at) => isMigration(file) ? migration(block, line, file, plain(text), context) : factOf(block, line, "file-reference", {
		file,
		...(RANGE_OF$ready ??= __ready(RANGE_OF)).test(file) ? { pattern: true } : {},
		...at === 0 && symbols.length > 0 ? { symbols } : {}
	})));
	if (files.length === 0 && symbols.length > 0) facts.push(factOf(block, line, "code-symbol", { symbols }));
	return [...facts, ...indexes.map(((index) => factOf(block, line, "db-index", { index })))];
});
const readFiles = ((block, context) => {
	if (block.kind === "fence" || block.kind === "code") return fromFence$1(block, context);
	if (block.kind !== "paragraph" && block.kind !== "table") return [];
	const facts = [];
	for (const { line, text } of context.prose(block)) if (text.includes("`") || mayNameFile(text) || mayNameComponent(text)) facts.push(...fromLine(block, line, text, context));
	return facts;
});

// src/checklist/facts/manifests.ts
const ENTRY$1 = /^(\s*)(-\s+)?(?:([\w./-]+):(?:\s+(.*)|$)|(.*))$/;
const entriesOf$1 = ((block) => codeLines(block).flatMap((({ line, text }) => {
	const bare = text.trimStart();
	if (bare === "" || bare.startsWith("#")) return [];
	const [, indent = "", dash = "", key = null, value, rest] = (ENTRY$1$ready ??= __ready(ENTRY$1)).exec(text) ?? [];
	const whole = value ?? rest ?? "";
	const written = (whole.includes("#") ? whole.replace((__pattern77 ??= __ready(/\s+#.*$/)), "") : whole).trim();
	return [{
		line,
		indent: indent.length + dash.length,
		listed: dash !== "",
		key,
		value: written
	}];
})));
const below = ((entries, index) => {
	const own = entries[index];
	if (!own) return [];
	const edge = own.indent;
	const rest = entries.slice(index + 1);
	const end = rest.findIndex(((entry) => entry.indent - (entry.listed ? 2 : 0) < edge + (entry.listed ? 0 : 1)));
	return end < 0 ? rest : rest.slice(0, end);
});
const unquoted = ((text) => {
	const quote = text.charAt(0);
	return text.length > 1 && (quote === "\"" || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
});
const PROBES = /* @__PURE__ */ new Set([
	"livenessProbe",
	"readinessProbe",
	"startupProbe"
]);
const PROBE_NUMBERS = /* @__PURE__ */ new Set([
	"port",
	"initialDelaySeconds",
	"periodSeconds",
	"timeoutSeconds",
	"failureThreshold",
	"successThreshold"
]);
const probes = ((block, entries) => entries.flatMap(((entry, index) => {
	if (!PROBES.has(entry.key ?? "")) return [];
	const inside = below(entries, index);
	const value = { probe: entry.key };
	for (const { key, value: written } of inside) if (key === "path") value["path"] = unquoted(written);
	else if (key && PROBE_NUMBERS.has(key)) value[key] = (__pattern78 ??= __ready(/^\d+$/)).test(written) ? Number(written) : unquoted(written);
	return [factOf(block, entry.line, "k8s-probe", {
		...value,
		lines: [entry.line, inside.at(-1)?.line ?? entry.line]
	})];
})));
const PUBLISHED = /^(?:([\d.]+|\[[\d:a-f]+\]):)?(\d+)(?:-\d+)?:(\d+)(?:-\d+)?(?:\/(?:tcp|udp))?$/;
const compose = ((block, entries, lossy) => {
	const start = entries.findIndex((({ key, indent, value }) => key === "services" && indent === 0 && value === ""));
	if (start < 0) return [];
	const inside = below(entries, start);
	const depth = inside[0]?.indent;
	const services = inside.flatMap(((entry, index) => entry.indent === depth && entry.key ? [{
		entry,
		index
	}] : []));
	const facts = services.flatMap((({ entry, index }) => service(block, entry.key ?? "", below(inside, index), lossy)));
	if (facts.length === 0) return [];
	const version = entries.find((({ key, indent }) => key === "version" && indent === 0))?.value;
	const value = {
		...version === void 0 ? {} : { version: unquoted(version) },
		services: services.map((({ entry }) => entry.key)),
		lines: [block.line, block.end]
	};
	return [factOf(block, block.line, "compose", value), ...facts];
});
const service = ((block, name, entries, lossy) => {
	const depth = entries[0]?.indent;
	return entries.flatMap(((entry, index) => {
		if (entry.indent !== depth) return [];
		if (entry.key === "image") return [factOf(block, entry.line, "image", {
			service: name,
			image: unquoted(entry.value)
		})];
		const inside = below(entries, index);
		if (entry.key === "ports") return inside.flatMap(((port) => published(block, name, port)));
		if (entry.key === "environment") return inside.flatMap(((variable) => environment(block, name, variable, lossy)));
		return [];
	}));
});
const published = ((block, service, { line, key, value }) => {
	const [, address, from, to] = (PUBLISHED$ready ??= __ready(PUBLISHED)).exec(unquoted(key === null ? value : `${key}:${value}`)) ?? [];
	if (from === void 0) return [];
	const local = address === "127.0.0.1" || address === "[::1]";
	return [factOf(block, line, "port", {
		service,
		published: Number(from),
		target: Number(to),
		...local ? { local } : {}
	})];
});
const LISTED = /^["']?(\w+)(?:=(.*?))?["']?$/;
const environment = ((block, service, { line, key, value }, lossy) => {
	const [name, written] = key === null ? ((LISTED$ready ??= __ready(LISTED)).exec(value) ?? []).slice(1) : [key, value];
	if (name === void 0 || !(__pattern79 ??= __ready(/^[A-Z][A-Z0-9_]*$/)).test(name)) return [];
	const reading = readValue(name, unquoted(written ?? ""), lossy);
	return [factOf(block, line, "env-var", {
		name,
		...reading,
		requirement: null,
		severityWord: null,
		service
	})];
});
const LINES = 2e3;
const OPENING$1 = /^\s*(?:- )?(?:services|\w+Probe):\s*$/;
const mayOpen = ((text) => text.includes("services:") || text.includes("Probe:"));
const opens = ((line) => mayOpen(line) && (OPENING$1$ready ??= __ready(OPENING$1)).test(line));
const readManifests = ((block, { lossy, code }) => {
	if (block.kind !== "fence" && block.kind !== "code") return NO_FACTS;
	if (block.lines.length > LINES || !mayOpen(code(block)) || !block.lines.some(opens)) return NO_FACTS;
	const entries = entriesOf$1(block);
	return [...probes(block, entries), ...compose(block, entries, lossy)];
});

// src/checklist/facts/places.ts
const localhost = ((block, line, text) => loopbackAddresses(text).map(((url) => factOf(block, line, "localhost-url", { url: url.replace((__pattern80 ??= __ready(/[.;:]+$/)), "") }))));
const ASSIGNED = /^\s*(?:-\s+)?(?:export\s+)?(?:[A-Z][A-Z0-9_]*\s*=|[A-Z][A-Z0-9]*_[A-Z0-9_]*:)\s*(\S.*)$/;
const ADDRESS = /\b[A-Za-z][A-Za-z\d+.-]{0,15}:\/\/[^\s"'`)]+/g;
const BLANK = /(?:^|[:：]\**\s*|[-*+|]\s+)(\[(?!(?:x|n\/a|optional|required|critical|recommended|wip|done|todo|ok|yes|no)\])[a-z\u00c0-\uffff][^[\]\n]{1,100}\])(?![([:])\s*(?:$|\|)/;
const UNDECIDED = /[:：|]\**\s*(TBD|TODO|TBA|FIXME|XXX|<[^<>\n]{2,60}>)\s*\**\s*(?:$|\|)/;
const TELLING$1 = /:\/\/|\[(?:[^\s\]]{2}|[^\]]+ )|TB[AD]|TODO|FIXME|XXX|<|\ufffd/;
const QUOTES = /^["']|["']$/g;
const placeholder = ((text, code) => {
	const assigned = code ? assignedIn(text) : void 0;
	if (assigned !== void 0) return placeholderIn(assigned.replaceAll((QUOTES$ready ??= __ready(QUOTES)), ""));
	const found = text.includes("://") ? unnamedHost(text) : null;
	if (found || code) return found;
	return (text.includes("[") ? blank(text) : null) ?? (UNDECIDED$ready ??= __ready(UNDECIDED)).exec(text)?.[1] ?? null;
});
const assignedIn = ((text) => {
	const value = text.includes("=") || text.includes(":") ? (ASSIGNED$ready ??= __ready(ASSIGNED)).exec(text)?.[1] : void 0;
	return value?.includes("#") ? value.replace((__pattern81 ??= __ready(/\s+#\s.*$/)), "") : value;
});
const unnamedHost = ((text) => {
	for (const [address] of text.matchAll((ADDRESS$ready ??= __ready(ADDRESS)))) {
		const host = address.slice(address.indexOf("://") + 3).split((__pattern82 ??= __ready(/[/?#]/)), 1)[0] ?? "";
		const found = placeholderIn(host);
		if (found) return found;
	}
	return null;
});
const blank = ((text) => {
	const found = (BLANK$ready ??= __ready(BLANK)).exec(lowerCased(text));
	if (!found) return null;
	const start = found.index + found[0].indexOf("[");
	return text.slice(start, start + (found[1]?.length ?? 0));
});
const readPlaces = ((block, lines) => {
	const code = block.kind === "fence" || block.kind === "code";
	if ("text" in block ? !(TELLING$1$ready ??= __ready(TELLING$1)).test(block.text) : !code && block.kind !== "table") return NO_FACTS;
	const facts = [];
	for (let line = block.line; line <= block.end; line++) {
		const at = lines[line - 1];
		if (at === void 0 || !(code || (TELLING$1$ready ??= __ready(TELLING$1)).test(at.text))) continue;
		const { text, raw, lost } = at;
		if (lost > 0 && text !== raw && text.includes("�")) facts.push(factOf(block, line, "lost-symbol", { raw: raw.trim() }));
		if (text.length > 2e3) continue;
		const unfilled = placeholder(text, code);
		if (unfilled !== null) facts.push(factOf(block, line, "placeholder", { text: unfilled }));
		if (text.includes("://")) facts.push(...localhost(block, line, text));
	}
	return facts;
});

// src/checklist/facts/requests.ts
const continues$1 = ((line) => line.trimEnd().endsWith("\\"));
const joined$1 = ((lines) => lines.map(((line) => line.replace((__pattern83 ??= __ready(/\\\s*$/)), " "))).join(" "));
const LOOKED_AT = 6;
const JSON_LINES = 40;
const answerBelow = ((lines, from) => {
	let at = from;
	while (at < lines.length && lines[at]?.text.trim() === "") at++;
	const first = lines[at];
	if (!first || at - from > 1) return null;
	const commented = isComment(first.text);
	if (!commented && !(__pattern84 ??= __ready(/^\s*[{[]/)).test(first.text) && !(__pattern85 ??= __ready(/^HTTP\/[\d.]+ \d/)).test(first.text)) return null;
	const body = [];
	for (const { text } of lines.slice(at, at + JSON_LINES)) {
		if (text.trim() === "" || isComment(text) !== commented) break;
		body.push(commented ? text.replace((__pattern86 ??= __ready(/^\s*(?:#|\/\/)\s?/)), "") : text);
	}
	const expect = readExpectation(body.join("\n"), !commented);
	const line = first.line;
	if (expect?.text === void 0) return expect && {
		expect,
		line
	};
	return {
		expect: { text: expect.text.split("\n", 1)[0] ?? "" },
		line
	};
});
const answerBeside = ((block, context) => {
	const below = context.after(block);
	if (below?.kind !== "paragraph") return null;
	const text = below.text.replaceAll(/[*_`]/g, "");
	if (!announcesAnswer(text)) {
		const expect = readExpectation(text);
		return expect && expect.text === void 0 ? {
			expect,
			line: below.line
		} : null;
	}
	const json = context.after(below);
	if (json?.kind !== "fence") return null;
	const expect = readExpectation(json.lines.join("\n"), true);
	return expect && {
		expect,
		line: json.contentLine
	};
});
const fromFence = ((block, context) => {
	const lines = codeLines(block);
	const found = [];
	for (let at = 0; at < lines.length; at++) {
		const text = lines[at]?.text ?? "";
		const fetches = isFetch(text);
		if (!fetches && !isCommand$1(text)) continue;
		let to = at;
		while (to + 1 < lines.length && to - at < 30 && continues$1(lines[to]?.text ?? "")) to++;
		const whole = to === at && !continues$1(text) ? text : joined$1(block.lines.slice(at, to + 1));
		const request = fetches ? readFetch(text, block.lines.slice(at, at + LOOKED_AT).join("\n")) : readCommand(whole);
		if (request) found.push({
			request,
			from: at,
			to
		});
		at = to;
	}
	return found.map((({ request, from, to }) => {
		const end = lines[to]?.text ?? "";
		const remark = end.includes("#") ? (__pattern87 ??= __ready(/\s#\s+(.*)$/)).exec(end)?.[1] : void 0;
		const inline = remark === void 0 ? null : readExpectation(remark);
		const first = lines[from]?.line ?? block.line;
		const answer = (inline && {
			expect: inline,
			line: lines[to]?.line ?? first
		}) ?? (request.via === "fetch" ? null : answerBelow(lines, to + 1)) ?? (found.length === 1 ? answerBeside(block, context) : null);
		return requestFact(block, first, request, answer);
	}));
});
const requestFact = ((block, line, request, answer) => factOf(block, line, "http-request", {
	...request,
	expect: answer?.expect ?? null,
	expectLine: answer?.line ?? null
}));
const readRequests = ((block, context) => {
	if (block.kind === "fence" || block.kind === "code") return asks(context.code(block)) ? fromFence(block, context) : NO_FACTS;
	if (block.kind !== "paragraph" || !block.text.includes("`curl ")) return NO_FACTS;
	return context.prose(block).flatMap((({ line, text }) => [...text.matchAll(/`(curl [^`]+)`/g)].flatMap((([, command = ""]) => {
		const request = readCommand(command);
		return request ? [requestFact(block, line, request, null)] : [];
	}))));
});

// src/checklist/facts/sections.ts
const TELLING = /[^\w\s,.&'/]|\b(?:required|must|mandatory|optional|recommended|should|nice|critical|essential|important|high|medium|low|p[0-4]|blockers?|obligat|requis|opcional|empfohlen|erforderlich|pflicht|muss|soll|kann|optionnel|facultatif)/;
const readSections = ((block, { lossy, statedLevel }) => {
	if (block.kind !== "heading" || !(TELLING$ready ??= __ready(TELLING)).test(block.text.toLowerCase())) return NO_FACTS;
	const { state: marked, percent } = readingOf(block, lossy);
	const state = marked === "done" && percent !== null && percent < 100 ? "partial" : marked;
	const level = statedLevel(block.section);
	if ((!state || state === "unknown") && !level) return NO_FACTS;
	const raw = plain(block.text);
	return [...state && state !== "unknown" ? [factOf(block, block.line, "section-state", {
		state,
		...percent === null ? {} : { percent },
		raw
	})] : [], ...level ? [factOf(block, block.line, "section-criticality", { raw }, level)] : []];
});

// src/checklist/facts/snapshots.ts
const MEMBER = /^\s*"([^"\n]{1,100})"\s*:\s*(?:("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*,?|(\{)|(\[))\s*$/;
const CLOSING$1 = /^\s*[}\]]+,?\s*$/;
const STATE = /✅|❌|⚠|🟢|🔴|🟡|�|^\?|\b(?:ok|healthy|operational|ready|active|enabled|disabled|configured|connected|complete|passed|failed|running|up|down|secure|correct|accessible|available)\b/;
const fromJson = ((block) => {
	const path = [];
	const facts = [];
	let states = 0;
	for (const { line, text } of codeLines(block)) {
		const [, key, scalar, object, array] = (MEMBER$ready ??= __ready(MEMBER)).exec(text) ?? [];
		if (key !== void 0 && scalar !== void 0) {
			const value = parsed(scalar);
			if (typeof value === "boolean" || (STATE$ready ??= __ready(STATE)).test(String(value).toLowerCase())) states++;
			const within = path.at(-1) ?? "";
			facts.push(isTables(within.toLowerCase()) ? factOf(block, line, "db-table", {
				table: key,
				snapshot: value
			}) : factOf(block, line, "status-snapshot", {
				key: [...path, key].join("."),
				value
			}));
		} else if (key !== void 0 && (object || array)) path.push(key);
		else if ((CLOSING$1$ready ??= __ready(CLOSING$1)).test(text)) path.pop();
		if (path.length > 20) return [];
	}
	return states * 2 > facts.length ? facts : [];
});
const isTables = ((key) => key.endsWith("table") || key.endsWith("tables"));
const parsed = ((scalar) => {
	try {
		return JSON.parse(scalar);
	} catch {
		return scalar;
	}
});
const POLICY = /^\s*([a-z_][\w.]{1,62})\s*:\s*(?:[^\w\s(]{1,4}\s*)?((?:auth\.\w+\(\)|role|current_user|current_setting\([^()]*\)|\w+_id)\s*=\s*\S.*|true|\(.*=.*\))$/;
const fromPolicies = ((block) => codeLines(block).flatMap((({ line, text }) => {
	const [, table, using] = (POLICY$ready ??= __ready(POLICY)).exec(text) ?? [];
	return table !== void 0 && using !== void 0 ? [factOf(block, line, "db-policy", {
		table,
		using
	})] : [];
})));
const POLICIES = /\b(?:rls|row.level|polic(?:y|ies))\b/;
const REPORTS = [
	"status",
	"report",
	"result",
	"ready",
	"state",
	"diagnos"
];
const readSnapshots = ((block) => {
	if (block.kind !== "fence" || block.lines.length > 2e3) return [];
	const heading = (block.section.path.at(-1) ?? "").toLowerCase();
	if (block.language === "json") return REPORTS.some(((word) => heading.includes(word))) ? fromJson(block) : [];
	return (heading.includes("polic") || heading.includes("rls") || heading.includes("level")) && (POLICIES$ready ??= __ready(POLICIES)).test(heading) ? fromPolicies(block) : [];
});

// src/checklist/facts/targets.ts
const CRITERIA = /\bcriteri(?:a|on)\b|\bsuccess(?:ful)?\b.*\b(?:if|when|metrics|indicators)\b|\bsuccess metrics\b|\bdefinition of done\b|\bkriterien\b|\bcritères\b|\bcriterios\b|\bcritérios\b|标准|准则|基準|критери/;
const PERFORMANCE = /\bperformance\b|\blatenc|\bresponse times?\b|\bthroughput\b|\bload\b|\bmetrics?\b|\bbenchmarks?\b|\btargets?\b|\bsl[aio]s?\b|\bkpis?\b|\bbaseline\b|\bcapacity\b|性能|指标|leistung|rendimiento|métricas|パフォーマンス/;
const ALERTS = /\balerts?\b|\balerting\b|\btriggers?\b|\brollback\b.*\b(?:if|when|criteria|conditions?)\b|\babort\b|\bescalat|告警|触发|alarm|alerta/;
const EFFORT = /^(?:time(?:line)?|effort|duration|estimate|eta|cost|budget|price|dauer|aufwand|tiempo|durée)\b/;
const GENERIC = headerSet("|threshold|thresholds|target|targets|goal|goals|value|values|limit|limits|maximum|minimum|objective|objectives");
const isGeneric = ((label) => GENERIC.has(label.toLowerCase()));
const STAT = /\b(?:p(?:50|75|90|95|99(?:\.9)?)|(?:50|75|90|95|99)th percentile)\b/gi;
const LETTER$1 = /[A-Za-z\u00b5\u00c0-\uffff]/;
const DIGIT$1 = /\d/;
const withoutStat = ((text) => (DIGIT$1$ready ??= __ready(DIGIT$1)).test(text) ? text.replaceAll((STAT$ready ??= __ready(STAT)), "") : text);
const LINKING = /\b(?:should be|must be|is|are|in|of|at)\s*$/i;
const DASHES = /[\s:=~≈–—-]{1,20}$/;
const tidy = ((text) => withoutStat(plain(text)).replace((LINKING$ready ??= __ready(LINKING)), "").replace((DASHES$ready ??= __ready(DASHES)), "").trim());
const NO_LETTERS = /^[^\w\u00c0-\uffff]+/;
const metricOf = ((text, from, end) => {
	const before = text.slice(0, from);
	const open = before.lastIndexOf("(");
	const nested = open > before.lastIndexOf(")");
	const inner = nested ? tidy(before.slice(open + 1)) : "";
	if (inner !== "" && !isGeneric(inner)) return inner;
	const label = tidy(nested ? before.slice(0, open) : before);
	return (LETTER$1$ready ??= __ready(LETTER$1)).test(before) ? label : plain(text.slice(end)).replace((NO_LETTERS$ready ??= __ready(NO_LETTERS)), "");
});
const LABEL$1 = /[:：]\**\s*~?$/;
const EXAMPLE = /\b(?:e\.g|for (?:example|instance)|such as)\b[^()]*["“„«‘'`][^"”»’'`()]{0,20}$/i;
const targetIn = ((text, ranges) => {
	const found = readBound(text, ranges !== null);
	if (!found) return null;
	if ((EXAMPLE$ready ??= __ready(EXAMPLE)).test(text.slice(0, found.index))) return null;
	if (!found.compared && ranges !== "anywhere" && !(LABEL$1$ready ??= __ready(LABEL$1)).test(text.slice(0, found.index))) return null;
	const metric = metricOf(text, found.index, found.end);
	return (EFFORT$ready ??= __ready(EFFORT)).test(metric.toLowerCase()) ? null : {
		metric,
		bound: found.bound,
		written: plain(text.slice(found.index))
	};
});
const topicOf$1 = ((block) => {
	const outer = block.parent?.parent?.parent;
	const first = outer?.kind === "item" ? outer.children[0] : void 0;
	return first?.kind === "paragraph" ? tidy(first.text.split("\n", 1)[0] ?? "") : tidy(block.section.path.at(-1) ?? "");
});
const surroundings = ((block, context) => {
	const around = block.parent?.kind === "item" ? block.parent.parent ?? block : block;
	const { path } = block.section;
	return `${leadIn(around, context)}\n${path.at(-1) ?? ""}\n${path.at(-2) ?? ""}`.toLowerCase();
});
const readTargets = ((block, context) => {
	if (block.kind !== "paragraph") return [];
	const inList = block.parent?.kind === "item";
	const facts = [];
	for (const { line, text } of context.prose(block)) {
		const mark = leadingMark(text, context.lossy);
		if (mark === null && !(inList && (DIGIT$1$ready ??= __ready(DIGIT$1)).test(text))) continue;
		const rest = mark?.rest ?? text;
		const above = surroundings(block, context);
		const criteria = (CRITERIA$ready ??= __ready(CRITERIA)).test(above);
		const bounded = rest.length <= 300 && (DIGIT$1$ready ??= __ready(DIGIT$1)).test(rest);
		const ranges = criteria && mark ? "anywhere" : bounded && (criteria || (PERFORMANCE$ready ??= __ready(PERFORMANCE)).test(above)) ? "labelled" : null;
		const found = bounded ? targetIn(rest, ranges) : null;
		if (found) facts.push(...targetFacts(block, line, rest, found, above, criteria));
		else if (criteria && mark) facts.push(factOf(block, line, "criterion", criterion(rest, mark.state === "open")));
	}
	return facts;
});
const THRESHOLD = /\bthreshold/i;
const EACH_SPACE = /\s+/g;
const targetFacts = ((block, line, text, found, above, criteria) => {
	const metric = (isGeneric(found.metric) ? topicOf$1(block) : found.metric).toLowerCase().replaceAll((EACH_SPACE$ready ??= __ready(EACH_SPACE)), " ");
	if (metric === "") return [];
	if ((ALERTS$ready ??= __ready(ALERTS)).test(above) || (THRESHOLD$ready ??= __ready(THRESHOLD)).test(text)) return [factOf(block, line, "alert-threshold", {
		metric,
		threshold: found.written
	})];
	return [factOf(block, line, "perf-target", {
		metric,
		...found.bound,
		...criteria ? { criterion: true } : {}
	})];
});
const STATUS = /(?<![\d.,])([1-5]\d\d)(?![\d.,]|\s*(?:ms|s|mb|users|%)\b)/i;
const ANSWER = /\b(?:returns?|responds?|status|http|errors?|no)\b/i;
const criterion = ((text, negated) => {
	const what = plain(text);
	const status = (DIGIT$1$ready ??= __ready(DIGIT$1)).test(what) ? (STATUS$ready ??= __ready(STATUS)).exec(what)?.[1] : void 0;
	const answered = status !== void 0 && (ANSWER$ready ??= __ready(ANSWER)).test(what);
	return {
		what,
		...negated ? { not: true } : {},
		...answered ? { status: Number(status) } : {}
	};
});

// src/checklist/facts.ts
const CODE$1 = [
	readEnv,
	readRequests,
	readEndpoints,
	readManifests,
	readFiles,
	readSnapshots,
	readCommands
];
const READERS = {
	heading: [readSections],
	paragraph: [
		readEnv,
		readRequests,
		readEndpoints,
		readTargets,
		readFiles
	],
	table: [
		readEnv,
		readEndpoints,
		readBoundTables,
		readFiles
	],
	fence: CODE$1,
	code: CODE$1
};
const readFacts = ((tree, decoded, itemLines) => {
	const lossy = decoded.encoding.lost > 0;
	const context = contextOf(tree, new Set(itemLines), lossy);
	const facts = [];
	for (const block of tree.all) {
		const readers = READERS[block.kind];
		if (readers === void 0) continue;
		if (!(block.kind === "paragraph" || block.kind === "table") || context.prose(block).length > 0) for (const read of readers) {
			const found = read(block, context);
			if (found.length > 0) for (const fact of found) facts.push(fact);
		}
		const places = readPlaces(block, decoded.lines);
		if (places.length > 0) for (const fact of places) facts.push(fact);
	}
	return merged(facts).sort(((a, b) => a.line - b.line));
});
const merged = ((facts) => {
	const sections = /* @__PURE__ */ new Map();
	return facts.filter(((fact) => {
		if (fact.kind !== "env-section") return true;
		const known = sections.get(fact.line);
		if (!known) {
			sections.set(fact.line, fact);
			return true;
		}
		known.value["lines"].push(...fact.value["lines"]);
		return false;
	}));
});

// src/checklist/contradictions/phrases.ts
const holds = ((text, words) => {
	for (let at = 0; at < words.length; at++) if (text.includes(words[at] ?? "")) return true;
	return false;
});
const firstWord = ((text) => {
	const from = text.startsWith("**") || text.startsWith("__") ? 2 : 0;
	const to = text.indexOf(" ", from);
	return text.slice(from, to < 0 ? void 0 : to).toLowerCase();
});
const isDigit = ((character) => character >= "0" && character <= "9");
const isCapital = ((character) => character >= "A" && character <= "Z");
const isSmall = ((character) => character >= "a" && character <= "z");
const isWordCharacter = ((character) => isSmall(character) || isCapital(character) || isDigit(character) || character === "_");
const wordAt = ((text, word, from = 0) => {
	for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) if (!isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + word.length))) return at;
	return -1;
});
const lowerText = ((text) => {
	const lower = text.toLowerCase();
	let lines = null;
	return {
		lower,
		lines: (() => {
			lines ??= lower.split("\n");
			return lines;
		})
	};
});
const linesHolding = (({ lower, lines }, words) => {
	const found = /* @__PURE__ */ new Set();
	const there = words.filter(((word) => lower.includes(word)));
	if (there.length === 0) return found;
	const all = lines();
	for (let at = 0; at < all.length; at++) if (holds(all[at] ?? "", there)) found.add(at + 1);
	return found;
});

// src/checklist/words/contradictions.ts
const set = ((words) => new Set(words.split(" ")));
const STATUS_WORDS = "configured configure configuration config verified verify verification working work works tested implemented implement implementation enabled enable set setup up created create ready complete completed completion defined define check checks checked checking passing passed pass run running ensure confirm confirmed review reviewed validate validated deployed deploy install installed apply applied update updated add added fix fixed present active enforced enforce enforcement accessible available operational established establish scheduled schedule automated automatic automatically auto-generated auto generated executed done finished approved correct correctly properly proper appropriately appropriate fully full initial final new valid successfully successful required optional needed used using use make sure place perform performed conduct conducted provisioned prepared identified resolved responding respond responds loaded collected evaluated exposed integrated connected connects connect secured secure get take put acceptable acceptably good healthy optimized comprehensive robust strong p50 p90 p95 p99 activated online stable consider real multi monitored disabled written write generate generic up-to-date";
const STOP_WORDS = "the a an is are be been being was were has have had and or of as it its this that these those all any every each both no not never only can will should must may does do did there their our your you we also so more most some now still yet just very less than about etc und der die das ein eine ist sind nicht kein keine de la le les el los des du et y est sont son es und";
const IDLE_WORDS = `${STATUS_WORDS} ${STOP_WORDS}`.split(" ");
const CUT_WORDS = "in on for to from via using with by at before after across against per without if when which during through under over into until while displaying showing receiving collecting scraping sending returning for im für mit dans pour para con sur".split(" ");
const LIGHT_NOUNS = set("system process flow procedure strategy mechanism functionality feature logic solution support level type implement management policy stability team emergency mode");
const NAME_COMPANIONS = set("connection connectivity integration project account dsn webhook alert instance cluster server servic client cal endpoint access origin header metric databas ui key url provider api setup host workspac organization");
const SYNONYMS = new Map([
	"document doc document documentation documented documenting guide diagram handbook",
	"test testing tests",
	"secret credential",
	"authentication auth authn",
	"authorization authz",
	"databas db",
	"postgresql postgres",
	"kubernetes k8s",
	"environment env envs",
	"variabl var vars",
	"tls ssl",
	"restor restoration restore recovery",
	"log logger",
	"migration migrate",
	"end-to-end e2e"
].flatMap(((line) => {
	const [to = "", ...from] = line.split(" ");
	return from.map(((word) => [word, to]));
})));
const NAMES$2 = set("redis postgresql mysql mariadb mongodb sqlite kafka rabbitmq elasticsearch sentry discord slack pagerduty prometheus grafana loki jaeger datadog opentelemetry docker kubernetes helm terraform nginx vercel netlify railway heroku cloudflare firebase supabase stripe paypal twilio sendgrid resend mailgun swagger openapi graphql websocket oauth jwt rbac rls csrf cors xss https http tls hsts csp cdn dns mfa 2fa sso ldap saml gdpr hipaa llm pinecone openai anthropic pwa sitemap favicon sbom waf vpn celery lighthouse");
const CONCEPTS = set("authentication authorization cach log migration rollback backup secret health contact no-secret test-suite linting autoscal encryption internationalization accessibility onboarding changelog readme sitemap");
const WEAK_NAMES = set("api apis ui url urls db id ids sql json yaml http ci cd os vm qa it pr prs kpi sla slo mvp todo ok na p0 p1 p2");
const IMPLIED = /* @__PURE__ */ new Map([
	["health", set("endpoint prob")],
	["swagger", set("document ui")],
	["openapi", set("document")],
	["databas", set("access")]
]);
const SCOPES = set("staging production prod development dev local sandbox uat qa ios android desktop mobile frontend backend");
const NUMBERED_SCOPES = set("week month day sprint phase stage milestone");

// src/checklist/contradictions/names.ts
const isName = ((word, written, lower) => {
	if (NAMES$2.has(word)) return true;
	if (WEAK_NAMES.has(word)) return false;
	const at = (lower ?? written.toLowerCase()).indexOf(word);
	if (at < 0) return false;
	const inner = written.slice(at + 1, at + word.length);
	return written[at - 1] === "`" || inner !== inner.toLowerCase();
});
const isAcronym = ((word) => {
	if (word.length < 2 || word.length > LONGEST$2 || isDigit(word.charAt(0))) return false;
	for (let at = 0; at < word.length; at++) if (!isCapital(word.charAt(at)) && !isDigit(word.charAt(at))) return false;
	return true;
});
const LONGEST$2 = 6;
const acronymOf = ((written) => {
	const text = plain(written);
	for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
		const behind = text.slice(at + 1, at + LONGEST$2 + 3);
		const inside = behind.slice(0, Math.max(0, behind.indexOf(")")));
		const word = inside.endsWith("s") ? inside.slice(0, -1) : inside;
		if (!isAcronym(word)) continue;
		return text.slice(0, at).split((__pattern88 ??= __ready(/[\s-]+/))).map(((each) => each.charAt(0))).join("").toUpperCase().endsWith(word) ? word.toLowerCase() : null;
	}
	return null;
});

// src/checklist/contradictions/tokens.ts
const SIGNS$1 = {
	none: 0,
	joins: 1,
	adds: 2,
	divides: 3,
	opens: 4,
	closes: 5,
	code: 6,
	cuts: 7,
	denies: 8,
	deniesAndCuts: 9
};
const SIGN_OF = new Map([
	[",", SIGNS$1.joins],
	[";", SIGNS$1.joins],
	["&", SIGNS$1.joins],
	["and", SIGNS$1.joins],
	["with", SIGNS$1.adds],
	["including", SIGNS$1.adds],
	[":", SIGNS$1.divides],
	["：", SIGNS$1.divides],
	["-", SIGNS$1.divides],
	["–", SIGNS$1.divides],
	["—", SIGNS$1.divides],
	["(", SIGNS$1.opens],
	[")", SIGNS$1.closes],
	["`", SIGNS$1.code],
	...[
		"no",
		"not",
		"never",
		"none",
		"cannot",
		"kein",
		"keine",
		"nicht"
	].map(((word) => [word, SIGNS$1.denies])),
	...[
		"without",
		"sin",
		"sans",
		"sem",
		"ohne"
	].map(((word) => [word, SIGNS$1.deniesAndCuts]))
]);
const MEANINGS = new Map([
	...IDLE_WORDS.map(((word) => [word, SIGNS$1.none])),
	...SYNONYMS,
	...CUT_WORDS.map(((word) => [word, SIGNS$1.cuts]))
]);
const stem = ((word) => {
	if (word.length <= 3 || NAMES$2.has(word)) return word;
	let bare = word;
	if (word.endsWith("ing") && word.length > 5) {
		bare = word.slice(0, -3);
		const last = bare.at(-1);
		if (last === bare.at(-2) && last !== "s" && last !== "l") bare = bare.slice(0, -1);
	} else if (word.endsWith("ies")) bare = `${word.slice(0, -3)}y`;
	else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) bare = word.slice(0, -1);
	return bare.length > 4 && bare.endsWith("e") ? bare.slice(0, -1) : bare;
});
const MARKS = "_.+-";
const FILE_ENDINGS = [
	".json",
	".toml",
	".yaml",
	".yml"
];
const BEFORE_LETTERS = 58;
const withoutMarks = ((token) => {
	let end = token.length;
	while (end > 0 && MARKS.includes(token.charAt(end - 1))) end--;
	return token.slice(0, end);
});
const withoutEnding = ((file) => {
	const ending = FILE_ENDINGS.find(((each) => file.endsWith(each)));
	return ending === void 0 ? file : file.slice(0, -ending.length);
});
const meaningOf = ((token) => {
	const sign = SIGN_OF.get(token);
	if (sign !== void 0) return sign;
	const last = token.charCodeAt(token.length - 1);
	const word = last < 48 || last === 95 ? withoutMarks(token) : token;
	const known = MEANINGS.get(word);
	if (known !== void 0) return known;
	if (word.charCodeAt(0) < BEFORE_LETTERS && !NAMES$2.has(word)) return SIGNS$1.none;
	if (word.includes("-")) return word.split("-").flatMap(wordsOfPart);
	const bare = stem(word.includes(".") ? withoutEnding(word) : word);
	return SYNONYMS.get(bare) ?? bare;
});
const wordsOfPart = ((part) => {
	const meaning = part === "" ? SIGNS$1.none : meaningOf(part);
	return typeof meaning === "number" ? [] : typeof meaning === "string" ? [meaning] : meaning;
});
const TOKENS = /[a-zà-ɏͰ-῿⺀-鿿가-힯\d][a-zà-ɏͰ-῿⺀-鿿가-힯\d_.+-]*|[,;&()]|[:：](?=[\s*_]|$)|[-–—](?=\s)|`/g;
const DIVIDES = /[:：]|[-–—]\s/;
const LONGEST$1 = 100;
const MOST_SEGMENTS = 8;
const NO_SEGMENTS = [];
const NO_TOKENS = [];
const isLong = ((text) => text.length > LONGEST$1 && !(DIVIDES$ready ??= __ready(DIVIDES)).test(text));
const tokenReader = (() => {
	const meanings = /* @__PURE__ */ new Map();
	const meaning = ((token) => {
		const made = meaningOf(token);
		meanings.set(token, made);
		return made;
	});
	return ((lower) => {
		const found = {
			head: [],
			rest: NO_SEGMENTS,
			description: NO_SEGMENTS,
			denies: false
		};
		let into = found.head;
		let segment = null;
		let isInside = false;
		const tokens = lower.slice(0, 200).match((TOKENS$ready ??= __ready(TOKENS))) ?? NO_TOKENS;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at] ?? "";
			const said = meanings.get(token) ?? meaning(token);
			if (said === SIGNS$1.none) continue;
			if (said === SIGNS$1.denies || said === SIGNS$1.deniesAndCuts) found.denies ||= !isInside;
			if (isInside || said === SIGNS$1.opens) isInside = said !== SIGNS$1.closes;
			else if (typeof said === "number" && said <= SIGNS$1.closes) {
				segment = null;
				if (said === SIGNS$1.divides && found.head.length > 0) {
					if (found.description === NO_SEGMENTS) found.description = into = [];
				} else if (said === SIGNS$1.adds && into === found.head && into.length > 0) found.rest = into = [];
			} else {
				if (segment === null) {
					if (into.length === MOST_SEGMENTS) break;
					segment = {
						words: [],
						hasRemark: false,
						hasCode: false
					};
					into.push(segment);
				}
				note(segment, said);
			}
		}
		return lower.length > LONGEST$1 && found.description.length === 0 ? null : found;
	});
});
const note = ((segment, said) => {
	if (said === SIGNS$1.code) segment.hasCode = true;
	else if (said === SIGNS$1.cuts || said === SIGNS$1.deniesAndCuts) segment.hasRemark ||= segment.words.length > 0;
	else if (segment.hasRemark || typeof said === "number") return;
	else if (typeof said === "string") {
		if (!segment.words.includes(said)) segment.words.push(said);
	} else segment.words.push(...said.filter(((word) => !segment.words.includes(word))));
});

// src/checklist/contradictions/subjects.ts
const keyOf$1 = ((subject) => {
	const one = subject[0] ?? "";
	const other = subject[1];
	if (other === void 0) return one;
	if (subject.length > 2) return inOrder$1(subject);
	return one < other ? `${one} ${other}` : `${other} ${one}`;
});
const inOrder$1 = ((words) => {
	let key = "";
	let last = "";
	for (let left = words.length; left > 0; left--) {
		let next = "";
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? "";
			if (word > last && (next === "" || word < next)) next = word;
		}
		key = key === "" ? next : `${key} ${next}`;
		last = next;
	}
	return key;
});
const MOST_WORDS = 6;
const MOST_TOGETHER = 4;
const distinctive = ((words, { lower, written }) => {
	if (words.length < 2) return words;
	let left = words;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const implied = IMPLIED.get(word);
		if (implied) left = left.filter(((other) => !implied.has(other)));
		else if (left.length > 1 && (LIGHT_NOUNS.has(word) || word === "performanc" && EXAMINES.has(firstWord(lower)))) left = left.filter(((other) => other !== word));
	}
	const name = left.length < 2 ? null : nameAmong(left);
	return name !== null && isName(name, written, lower) ? [name] : left;
});
const nameAmong = ((words) => {
	let name = null;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		if (NAME_COMPANIONS.has(word)) continue;
		if (name !== null) return null;
		name = word;
	}
	return name;
});
const EXAMINES = /* @__PURE__ */ new Set([
	"verify",
	"check",
	"confirm",
	"test",
	"validate",
	"monitor"
]);
const KEPT = [
	"hardcoded",
	"hard-coded",
	"exposed",
	"leaked",
	"committed",
	"env ",
	"env-",
	"environment variable",
	"gitignore"
];
const speaksOfAll$1 = ((lower) => {
	let at = 0;
	while (at < lower.length && !isSmall(lower.charAt(at)) && !isDigit(lower.charAt(at))) at++;
	return isDigit(lower.charAt(at)) || wordAt(lower, "full") >= 0 || wordAt(lower, "all") >= 0;
});
const subjectOf = ((words, text) => {
	const { lower, written } = text;
	const said = words[0] === "test" && lower.startsWith("test ") ? words.slice(1) : words;
	if (said.length === 0 || said.length > MOST_WORDS) return null;
	if (said.includes("secret") && (text.segments.denies || holds(lower, KEPT))) return NO_SECRET;
	if (said[0] === "test" && (said.length === 1 ? speaksOfAll$1(lower) : said.length === 2 && said[1] === "suit")) return TEST_SUITE;
	const left = distinctive(said, text);
	if (left.length > 1) return left;
	const only = left[0] ?? "";
	return CONCEPTS.has(only) || isName(only, written, lower) ? left : null;
});
const NO_SECRET = ["no-secret"];
const TEST_SUITE = ["test-suite"];
const NO_WORDS = [];
const joined = ((some, more) => more.length === 0 ? some : some.length === 0 ? more : [...some, ...more.filter(((word) => !some.includes(word)))]);
const headOf = (({ head }) => {
	let words = head[0]?.words ?? NO_WORDS;
	for (let at = 1; at < head.length && !head[at - 1]?.hasRemark; at++) words = joined(words, head[at]?.words ?? NO_WORDS);
	return words;
});
const NONE$4 = [];
const mainOf = ((text) => {
	const words = headOf(text.segments);
	const whole = subjectOf(words, text);
	const short = text.written.includes("(") ? acronymOf(text.written) : null;
	const first = text.segments.description[0];
	const together = first === void 0 ? null : subjectOf(joined(words, first.words), text);
	const isOne = together !== null && together.length > 1 && together.length <= MOST_TOGETHER;
	if (short === null && !isOne) return whole === null ? NONE$4 : [whole];
	return [
		whole,
		short === null ? null : [short],
		isOne ? together : null
	].filter(((subject) => subject !== null));
});
const partsOf = (({ text }) => {
	if (text === null) return NONE$4;
	const { head, rest, description } = text.segments;
	const isListed = description.length > 0 || rest.length > 0;
	if (!isListed && head.length < 2) return NONE$4;
	const others = head.some((({ words }) => words.includes("test"))) ? [] : rest;
	const found = (description.length > 0 ? description : [...head, ...others]).map((({ words, hasCode }) => hasCode && isListed ? null : subjectOf(words, text)));
	if (!isListed && !found.every(((each) => each?.length === 1))) return NONE$4;
	return found.filter(((each) => each !== null));
});
const subjectReader = (() => {
	const known = /* @__PURE__ */ new Map();
	const read = tokenReader();
	return ((written) => {
		if (isLong(written)) return NO_SUBJECTS;
		const before = known.get(written);
		if (before !== void 0) return before;
		const lower = written.toLowerCase();
		const segments = read(lower);
		const subjects = segments === null ? NO_SUBJECTS : subjectsIn({
			written,
			lower,
			segments
		});
		known.set(written, subjects);
		return subjects;
	});
});
const subjectsIn = ((text) => ({
	main: mainOf(text),
	denies: text.segments.denies,
	text
}));
const NO_SUBJECTS = {
	main: NONE$4,
	denies: false,
	text: null
};

// src/checklist/contradictions/known.ts
const NONE$3 = [];
const knownOf = ((understood, text) => {
	const kinds = /* @__PURE__ */ new Map();
	for (const fact of understood.facts) {
		const known = kinds.get(fact.kind);
		if (known) known.push(fact);
		else kinds.set(fact.kind, [fact]);
	}
	const { context, role, claims, pairs, facts, drafts, resolved } = understood;
	const tables = [];
	const fences = [];
	const { all } = context.tree;
	for (let at = 0; at < all.length; at++) {
		const block = all[at];
		if (block?.kind === "table") tables.push(block);
		else if (block?.kind === "fence") fences.push(block);
	}
	return {
		context,
		role,
		claims,
		pairs,
		facts,
		drafts,
		resolved,
		lower: text.lower,
		lines: text.lines,
		done: drafts.filter((({ state }) => state === "done")),
		unsettled: drafts.filter(isUnsettled),
		of: ((kind) => kinds.get(kind) ?? NONE$3),
		tables,
		fences,
		subjects: subjectReader()
	};
});
const MOST_LINES$1 = 50;
const contradiction = ((lines, message) => {
	const each = [...new Set(lines)].slice(0, MOST_LINES$1);
	return {
		rule: "contradiction",
		line: each[0] ?? 1,
		lines: each,
		message
	};
});
const alsoAt = ((word, more) => {
	const lines = more.slice(0, 4).map((({ line }) => line));
	return lines.length > 0 ? ` (${word} ${lines.join(", ")})` : "";
});
const isUnsettled = (({ state, choice }) => !choice && (state === "open" || state === "partial"));
const itemsAre = ((number) => number === 1 ? "1 item is" : `${number} items are`);
const ascending = ((a, b) => a - b);
const linesOf$1 = ((all) => all.map((({ line }) => line)));
const textOf = (({ value }, name) => {
	const found = value[name];
	return typeof found === "string" ? found : "";
});
const linesWith = ((known, words) => {
	const numbers = linesHolding(known, words);
	const found = [];
	const look = ((block, line, text) => {
		const lower = text.toLowerCase();
		if (holds(lower, words)) found.push({
			line,
			text,
			lower,
			block
		});
	});
	if (numbers.size > 0) for (const block of known.context.tree.all) {
		const { kind, line, end } = block;
		if (kind === "table") {
			for (const row of block.rows) if (numbers.has(row.line)) look(block, row.line, row.cells.join(" | "));
		} else if (kind === "heading") {
			if (end > line || numbers.has(line)) look(block, line, block.text);
		} else if (kind === "paragraph") {
			if (end === line) {
				if (numbers.has(line)) look(block, line, block.text);
			} else {
				const texts = block.text.split("\n");
				for (let at = 0; at < texts.length; at++) if (numbers.has(line + at)) look(block, line + at, texts[at] ?? "");
			}
		}
	}
	return found;
});

// src/checklist/contradictions/bounds.ts
const AMOUNT = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?([a-z%/]*)$/i;
const MILLISECONDS = /* @__PURE__ */ new Map([
	["ms", 1],
	["s", 1e3],
	["min", 6e4],
	["h", 36e5]
]);
const rangeOf = (({ value }) => {
	const [, low, high, unit = ""] = (AMOUNT$ready ??= __ready(AMOUNT)).exec(String(value["value"] ?? "")) ?? [];
	if (low === void 0) return null;
	const factor = MILLISECONDS.get(unit) ?? 1;
	const amount = Number(low) * factor;
	const name = MILLISECONDS.has(unit) ? "duration" : unit;
	const op = String(value["op"]);
	if (op === "between") return {
		unit: name,
		from: amount,
		to: Number(high ?? low) * factor
	};
	if (op.startsWith("<")) return {
		unit: name,
		from: Number.NEGATIVE_INFINITY,
		to: amount
	};
	return {
		unit: name,
		from: amount,
		to: op === "=" ? amount : Number.POSITIVE_INFINITY
	};
});
const written = (({ value }) => `${value["op"] === "between" ? "" : `${value["op"]} `}${value["value"]}`);
const WORDS = /[a-z\u00c0-\uffff\d]+/g;
const IDLE = new Set("the of for in average avg mean time rate should be per and under with target".split(" "));
const wordsOf = ((metric) => (metric.match((WORDS$ready ??= __ready(WORDS))) ?? []).map(((word) => word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word)));
const sameStat = ((one, other) => one.value["stat"] === void 0 || other.value["stat"] === void 0 || one.value["stat"] === other.value["stat"]);
const scopeOf = (({ section }) => (section.join(" ").toLowerCase().match(/[a-z]+(?: \d+)?/g) ?? []).filter(((word) => SCOPES.has(word) || NUMBERED_SCOPES.has(word.split(" ", 1)[0] ?? ""))).join(" "));
const targetsOf = oncePer((({ of }) => of("perf-target").map(((fact) => ({
	fact,
	line: fact.line,
	words: wordsOf(textOf(fact, "metric")),
	range: rangeOf(fact)
})))));
const twoBounds = ((document) => {
	const known = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Set();
	return targetsOf(document).flatMap(((target) => {
		const { fact, range } = target;
		const words = target.words.filter(((word) => !IDLE.has(word)));
		const key = [...new Set(words)].sort().join(" ");
		if (key === "" || !range) return [];
		const before = known.get(key);
		if (!before) known.set(key, target);
		if (!before?.range || told.has(key)) return [];
		const other = before.fact;
		if (fact.line - other.line < 2 || range.unit !== before.range.unit) return [];
		if (range.from === before.range.from && range.to === before.range.to) return [];
		if (!sameStat(fact, other) || scopeOf(fact) !== scopeOf(other)) return [];
		told.add(key);
		const message = `“${textOf(fact, "metric")}” is bound to ${written(other)} at line ${other.line}, and to ${written(fact)} at line ${fact.line}`;
		return [contradiction([other.line, fact.line], message)];
	}));
});
const ANY = new Set("all any every average mean api request response endpoint respond time latency duration call in is p50 p95 p99".split(" "));
const ANSWERS = /* @__PURE__ */ new Set([
	"request",
	"response",
	"respond",
	"workflow",
	"query",
	"querie",
	"endpoint"
]);
const OTHER_ANSWERS = /* @__PURE__ */ new Set([
	"database",
	"db",
	"page",
	"sql"
]);
const isAnyAnswer = ((words) => words.every(((word) => ANY.has(word))) && words.some(((word) => word === "api" || ANSWERS.has(word))));
const isAnAnswer = ((words, { section }) => !words.some(((word) => OTHER_ANSWERS.has(word))) && (words.includes("request") || (section.at(-1) ?? "").toLowerCase().includes("response time") && words.some(((word) => ANSWERS.has(word)))));
const slowAnswers = ((document) => {
	const ofAny = [];
	const special = [];
	for (const { fact, line, words, range } of targetsOf(document)) {
		if (range?.unit !== "duration" || range.to === Number.POSITIVE_INFINITY) continue;
		if (isAnyAnswer(words)) ofAny.push({
			fact,
			line,
			words,
			range
		});
		else if (isAnAnswer(words, fact)) special.push({
			fact,
			line,
			words,
			range
		});
	}
	if (special.length === 0) return [];
	return ofAny.flatMap((({ fact, range }) => {
		if (range.from > 0) return [];
		const slower = special.filter(((other) => other.range.to > range.to && sameStat(fact, other.fact)));
		const [first] = slower;
		if (!first) return [];
		const message = `“${textOf(fact, "metric")}” is bound to ${written(fact)} at line ${fact.line}, but “${textOf(first.fact, "metric")}” to ${written(first.fact)} at line ${first.line}`;
		return [contradiction([fact.line, ...linesOf$1(slower)], message)];
	}));
});
const RESULTS$1 = [
	"result",
	"measured",
	"achieved",
	"actual"
];
const AIMS = [
	"(target)",
	"(goal)",
	"(expected)",
	"(estimate)",
	"(estimated)",
	"(planned)",
	"(tbd)",
	"(projected)"
];
const aimsAmongResults = ((known) => {
	if (!known.context.tree.sections.some((({ words }) => holds(words, RESULTS$1)))) return [];
	return linesWith(known, AIMS).flatMap((({ line, text, block }) => {
		const { heading, words } = block.section;
		if (!heading || !holds(words, RESULTS$1)) return [];
		const message = `“${plain(text)}” at line ${line} stands under “${heading.reading.title}” at line ${heading.line}, and is none`;
		return [contradiction([heading.line, line], message)];
	}));
});

// src/checklist/contradictions/counts.ts
const PERCENT = /\b(\d{1,3})(?:[.,]\d+)?\s?%/;
const FEWEST_SECTIONS = 3;
const TOO_FAR = 5;
const shareOf = (({ heading }) => heading === null || heading.reading.percent === null ? null : {
	line: heading.line,
	share: heading.reading.percent
});
const overallPercent = (({ claims, context }) => {
	const groups = /* @__PURE__ */ new Map();
	for (const section of context.tree.sections) {
		const share = section.parent && shareOf(section);
		if (!section.parent || !share) continue;
		const known = groups.get(section.parent);
		if (known) known.push(share);
		else groups.set(section.parent, [share]);
	}
	return [...groups].flatMap((([parent, shares]) => {
		const [first] = shares;
		if (shares.length < FEWEST_SECTIONS || !first) return [];
		const sum = shares.reduce(((all, { share }) => all + share), 0);
		if (Math.abs(sum - 100) < 2) return [];
		const mean = sum / shares.length;
		const claimed = claims.flatMap((({ line, text }) => {
			const share = (PERCENT$ready ??= __ready(PERCENT)).exec(text)?.[1];
			return share === void 0 ? [] : [{
				line,
				share: Number(share)
			}];
		}));
		const above = shareOf(parent);
		const far = [...claimed, ...above ? [above] : []].filter((({ share }) => Math.abs(share - mean) >= TOO_FAR));
		if (!far[0]) return [];
		const message = `line ${far[0].line} says ${far[0].share} %, but the ${shares.length} sections from line ${first.line} on have a mean of ${mean.toFixed(1)} %`;
		return [contradiction(linesOf$1([...far, ...shares]), message)];
	}));
});
const COUNTED = /[([]\s*(\d{1,4})\s*(?:\/|of|von|de)\s*(\d{1,4})(?:\s+[a-z]+)?\s*[)\]]/i;
const BETWEEN = ["/", " of "];
const mayCount = ((text) => {
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character !== "(" && character !== "[") continue;
		const behind = text.slice(at + 1).trimStart();
		if (isDigit(behind.charAt(0))) return true;
	}
	return false;
});
const countedItems = (({ context, drafts }) => {
	const counted = /* @__PURE__ */ new Map();
	for (const section of context.tree.sections) {
		const text = section.heading?.text ?? "";
		const says = holds(text, BETWEEN) && mayCount(text) ? (COUNTED$ready ??= __ready(COUNTED)).exec(text) : null;
		if (says) counted.set(section, {
			done: 0,
			all: 0,
			says
		});
	}
	if (counted.size === 0) return [];
	for (const { section, state, choice, parent } of drafts) {
		if (choice || parent) continue;
		for (let at = section; at; at = at.parent) {
			const known = counted.get(at);
			if (known) known.all++;
			if (known && state === "done") known.done++;
		}
	}
	return [...counted].flatMap((([{ heading }, { done, all, says }]) => {
		const [, some, of] = says;
		if (!heading || all < 2 || Number(of) !== all || Number(some) === done) return [];
		const message = `“${heading.reading.title}” counts ${some} of ${of} at line ${heading.line}, but ${done} of the items below it are done`;
		return [contradiction([heading.line], message)];
	}));
});
const ENDPOINTS = /\b(all\s+|total\s+of\s+)?(\d{1,4})\s+((?:[a-z][a-z-]*\s+){0,2})endpoints?\b(?!\s*(?:groups?|categor|types?|tests?))/;
const FEWEST_LISTED = 3;
const MOST_CLAIMS = 100;
const countedEndpoints = ((known) => {
	const listed = listedEndpoints(known);
	if (listed.length < FEWEST_LISTED) return [];
	const found = /* @__PURE__ */ new Map();
	for (const { line, text } of linesWith(known, ["endpoint"]).slice(0, MOST_CLAIMS)) {
		const lower = plain(text).toLowerCase();
		const said = followsNumber(lower, "endpoint") ? (ENDPOINTS$ready ??= __ready(ENDPOINTS)).exec(lower) : null;
		const finding = said ? miscounted(said, line, listed) : null;
		const before = finding && found.get(said?.[0] ?? "");
		if (before) before.lines.push(line);
		else if (finding) found.set(said?.[0] ?? "", finding);
	}
	return [...found.values()];
});
const BETWEEN_WORDS = /[a-z\s-]/;
const followsNumber = ((lower, word) => {
	let last = -1;
	for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
		let before = at - 1;
		while (before > last && (BETWEEN_WORDS$ready ??= __ready(BETWEEN_WORDS)).test(lower.charAt(before))) before--;
		if (isDigit(lower.charAt(before))) return true;
		last = at;
	}
	return false;
});
const listedEndpoints = (({ of }) => {
	const seen = /* @__PURE__ */ new Set();
	return of("endpoint").flatMap(((fact) => {
		const method = textOf(fact, "method");
		if (method === "") return [];
		const path = textOf(fact, "path");
		const about = `${path} ${textOf(fact, "purpose")} ${fact.section.at(-1) ?? ""}`.toLowerCase();
		const key = `${method} ${path}`;
		const count = seen.has(key) ? 0 : Number(fact.value["count"] ?? 1);
		seen.add(key);
		return [{
			line: fact.line,
			count,
			about
		}];
	}));
});
const miscounted = ((said, line, listed) => {
	const [, all, number, before = ""] = said;
	const kind = before.trim().split(" ").at(-1)?.replace((__pattern89 ??= __ready(/s$/)), "") ?? "";
	const meant = kind === "" ? listed : listed.filter((({ about }) => about.includes(kind)));
	const total = meant.reduce(((sum, { count }) => sum + count), 0);
	if (total < FEWEST_LISTED || Number(number) <= total || kind === "" && all === void 0) return null;
	const message = `line ${line} speaks of ${number} ${before}endpoints, but ${total} are listed from line ${meant[0]?.line} on`;
	return contradiction([line, ...linesOf$1(meant)], message);
});
const TOTAL = /^(?:grand |overall )?(?:totals?|sum|gesamt|summe|totale|合计|总计):?$/i;
const WHOLE_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/;
const TOTALS = [
	"total",
	"sum",
	"gesamt",
	"合计",
	"总计"
];
const sums = (({ tables }) => {
	const found = [];
	for (const table of tables) {
		const last = table.rows.length > 2 ? table.rows.at(-1) : void 0;
		const name = last?.cells[0] ?? "";
		if (last && holds(name.toLowerCase(), TOTALS) && (TOTAL$ready ??= __ready(TOTAL)).test(plain(name))) found.push(...wrongSums(table, last));
	}
	return found;
});
const numberIn = ((cell) => {
	const text = plain(cell);
	return (WHOLE_NUMBER$ready ??= __ready(WHOLE_NUMBER)).test(text) ? Number(text.replaceAll(",", "")) : null;
});
const wrongSums = (({ rows }, { line, cells: totals }) => totals.slice(1).flatMap(((cell, index) => {
	const total = numberIn(cell);
	const parts = rows.slice(0, -1).map((({ cells }) => numberIn(cells[index + 1] ?? "")));
	const sum = parts.reduce(((all, part) => all === null || part === null ? null : all + part), 0);
	if (total === null || sum === null || sum === total) return [];
	const message = `the total at line ${line} is ${total}, but the ${parts.length} rows from line ${rows[0]?.line} on add up to ${sum}`;
	return [contradiction([line, ...linesOf$1(rows.slice(0, -1))], message)];
})));

// src/checklist/contradictions/headings.ts
const doneHeadings = (({ context, done, unsettled }) => {
	const { sections } = context.tree;
	const marked = /* @__PURE__ */ new Map();
	for (const section of sections) if (section.heading?.reading.state === "done" && !isOrnament(section)) marked.set(section, {
		open: [],
		hasDone: false
	});
	if (marked.size === 0) return [];
	const note = ((section, line) => {
		for (let at = section; at; at = at.parent) {
			const below = marked.get(at);
			if (below && line === null) below.hasDone = true;
			else if (line !== null) below?.open.push(line);
		}
	});
	for (const { section } of done) note(section, null);
	for (const { section, kind, line } of unsettled) if (kind !== "heading") note(section, line);
	for (const { heading, parent } of sections) if (parent && heading && isUnfinished(heading)) note(parent, heading.line);
	return [...marked].flatMap((([{ heading }, { open, hasDone }]) => {
		if (open.length === 0 || !heading || !(hasDone || saysItself(heading))) return [];
		open.sort(ascending);
		const message = `“${heading.reading.title}” is marked as done at line ${heading.line}, but not everything below it is: line ${open[0]}`;
		return [contradiction([heading.line, ...open], message)];
	}));
});
const saysItself = (({ text, reading: { worded, percent } }) => worded || percent !== null || trailingMark(text) !== null);
const LISTS = /\b(?:check-?lists?|check-?liste|steps|to-?dos?|lista|pasos|passos|schritte|étapes)\b|清单|チェックリスト|체크리스트|чек-?лист/;
const isOrnament = (({ heading, words }) => heading?.level === 1 && !saysItself(heading) && (LISTS$ready ??= __ready(LISTS)).test(words));
const isUnfinished = ((heading) => (heading.reading.state === "partial" || heading.reading.state === "open") && saysItself(heading));

// src/checklist/contradictions/levels.ts
const WANTED = [
	"critical",
	"required",
	"recommended"
];
const optionalGroups = (({ of }) => {
	const groups = of("env-section").filter((({ criticality }) => criticality === "optional"));
	if (groups.length === 0) return [];
	const byLine = new Map(of("env-var").map(((fact) => [fact.line, fact])));
	return groups.map(((group) => ({
		group,
		variables: group.value["lines"].flatMap(((line) => byLine.get(line) ?? []))
	})));
});
const optionalButAskedFor = ((known) => optionalGroups(known).flatMap((({ group, variables }) => {
	const asked = variables.flatMap(((variable) => {
		const word = textOf(variable, "severityWord");
		if (word === "" || !WANTED.includes(variable.criticality)) return [];
		return [{
			name: textOf(variable, "name"),
			word,
			line: variable.line,
			said: lineAbove(known, variable, word)
		}];
	}));
	const [first] = asked;
	if (!first) return [];
	const message = `\`${first.name}\` stands under “${textOf(group, "raw")}” at line ${group.line}, and is called ${first.word} at line ${first.said}`;
	return [contradiction([group.line, ...asked.flatMap((({ said, line }) => [said, line]))], message)];
})));
const MOST_ABOVE = 20;
const lineAbove = (({ context }, { line }, word) => {
	for (let at = line; at > line - MOST_ABOVE; at--) if (context.decoded.lines[at - 1]?.text.includes(word)) return at;
	return line;
});
const variableLevels = (({ of }) => {
	const required = /* @__PURE__ */ new Map();
	const optional = /* @__PURE__ */ new Map();
	for (const fact of of("env-var")) {
		const level = fact.criticality === "optional" ? optional : WANTED.includes(fact.criticality) ? required : null;
		const name = textOf(fact, "name");
		if (fact.criticality !== "recommended" && level && !level.has(name)) level.set(name, fact);
	}
	return [...optional].flatMap((([name, { line }]) => {
		const other = required.get(name);
		if (!other) return [];
		const message = `\`${name}\` is required at line ${other.line} and optional at line ${line}`;
		return [contradiction([other.line, line].sort(ascending), message)];
	}));
});
const NO_COMPONENT = new Set("database node public next vite react secret session server base enable disable debug port host rate cache email admin default feature test".split(" "));
const NEEDED$1 = [
	"for production",
	"required",
	"mandatory",
	"must be",
	"must have",
	"must use",
	"production requires",
	"production needs"
];
const NOT_NEEDED = [
	"optional",
	"if ",
	"not required",
	"when "
];
const componentLevels = ((known) => {
	const components = /* @__PURE__ */ new Map();
	for (const { group, variables } of optionalGroups(known)) for (const variable of variables) {
		const name = (textOf(variable, "name").split("_", 1)[0] ?? "").toLowerCase();
		if (name.length > 3 && !NO_COMPONENT.has(name)) components.set(name, group);
	}
	if (components.size === 0) return [];
	return linesWith(known, NEEDED$1).flatMap((({ line, text, lower }) => {
		const [word = ""] = lower.match((__pattern90 ??= __ready(/[a-z]{4,}/))) ?? [];
		const group = holds(lower, NOT_NEEDED) ? void 0 : components.get(word);
		if (!group) return [];
		const message = `“${plain(text)}” at line ${line}, but its variable stands under “${textOf(group, "raw")}” at line ${group.line}`;
		return [contradiction([line, group.line].sort(ascending), message)];
	}));
});
const BOTH = /\boptional\b[^()\n]{0,20}\b(?:recommended|required|mandatory|must)\b|\b(?:recommended|required|mandatory|must)\b[^()\n]{0,6}[\s(]optional\b/;
const ASKED = [
	"ecommended",
	"equired",
	"andatory",
	"must"
];
const CONDITIONAL$1 = [
	" if ",
	" for ",
	" in ",
	" when ",
	" unless ",
	"not "
];
const ownLevels = (({ drafts }) => {
	const found = [];
	for (const { line, text } of drafts) {
		if (!text.includes("ptional") || !holds(text, ASKED)) continue;
		const said = (BOTH$ready ??= __ready(BOTH)).exec(plain(text).toLowerCase())?.[0];
		if (said === void 0 || holds(said, CONDITIONAL$1)) continue;
		found.push(contradiction([line], `“${plain(text)}” at line ${line} is optional and asked for in one`));
	}
	return found;
});
const itemLevels = (({ drafts, resolved, subjects }) => {
	const optional = [];
	const asked = [];
	for (const draft of drafts) {
		const level = resolved.get(draft);
		if (!level || level.condition || draft.choice) continue;
		if (level.criticality === "optional") optional.push(draft);
		else if (WANTED.includes(level.criticality)) asked.push(draft);
	}
	if (optional.length === 0 || asked.length === 0) return [];
	const keysOf = ((draft) => subjects(draft.text).main.filter((([word = "", more]) => more !== void 0 || !isName(word, draft.text))).map(keyOf$1));
	const known = /* @__PURE__ */ new Map();
	for (const draft of asked) for (const key of keysOf(draft)) if (!known.has(key)) known.set(key, draft);
	return optional.flatMap(((draft) => {
		const [other] = keysOf(draft).flatMap(((key) => known.get(key) ?? []));
		if (!other || other === draft.parent || other.parent === draft) return [];
		const message = `“${plain(other.text)}” is ${resolved.get(other)?.criticality} at line ${other.line}, “${plain(draft.text)}” optional at line ${draft.line}`;
		return [contradiction([other.line, draft.line].sort(ascending), message)];
	}));
});
const RESULTS = /^(.+?)\s+results?$/;
const STEP = /^(?:step|phase)\s*\d+[:.)]\s*/i;
const optionalWithResults = (({ context, of, subjects }) => {
	const results = /* @__PURE__ */ new Map();
	for (const { heading, words } of context.tree.sections) {
		const topic = words.endsWith("result") || words.endsWith("results") ? (RESULTS$ready ??= __ready(RESULTS)).exec(words)?.[1] : void 0;
		if (heading && topic) for (const subject of subjects(topic).main) results.set(keyOf$1(subject), heading.line);
	}
	if (results.size === 0) return [];
	return of("section-criticality").flatMap(((fact) => {
		const [at] = subjects(fact.criticality === "optional" ? textOf(fact, "raw").replace((STEP$ready ??= __ready(STEP)), "") : "").main.flatMap(((subject) => results.get(keyOf$1(subject)) ?? []));
		if (at === void 0) return [];
		const message = `“${textOf(fact, "raw")}” is optional at line ${fact.line}, and its results stand at line ${at}`;
		return [contradiction([
			fact.line,
			at,
			at + 1
		], message)];
	}));
});
const LEVELS$1 = [
	"critical",
	"high",
	"medium",
	"low"
];
const levelAt = ((text) => LEVELS$1.find(((level) => text.startsWith(level) && !isWordCharacter(text.charAt(level.length)))));
const priorityIn = ((lower) => {
	for (let at = lower.indexOf("priority"); at >= 0; at = lower.indexOf("priority", at + 1)) {
		const behind = lower.slice(at + 8);
		const level = levelAt((behind.startsWith(":") ? behind.slice(1) : behind).trimStart());
		if (level !== void 0 && !isWordCharacter(lower.charAt(at - 1))) return level;
	}
});
const priorityAndImpact = (({ pairs }) => {
	const found = [];
	for (const { key, value, section, line } of pairs) {
		const { heading } = section;
		if (!heading || key !== "impact" && key !== "severity") continue;
		const priority = priorityIn(heading.text.toLowerCase());
		const impact = priority && levelAt(plain(value).toLowerCase());
		if (!impact || priority === impact) continue;
		const message = `“${heading.reading.title}” has ${priority} priority at line ${heading.line}, and ${impact} ${key} at line ${line}`;
		found.push(contradiction([heading.line, line], message));
	}
	return found;
});

// src/checklist/contradictions/lines.ts
const DEVELOPMENT = [
	"run dev",
	"npm dev",
	"pnpm dev",
	"yarn dev",
	"bun dev",
	"manage.py runserver",
	"ng serve",
	"nodemon",
	"--reload",
	"node_env=development",
	"debug=true",
	"debug=1"
];
const developmentInProduction = (({ fences }) => {
	const found = [];
	for (const { section, lines, contentLine } of fences) {
		const { heading, words } = section;
		if (!heading || !words.includes("production")) continue;
		for (const [index, text] of lines.entries()) {
			if (!holds(text.toLowerCase(), DEVELOPMENT)) continue;
			const line = contentLine + index;
			const message = `“${heading.reading.title}” at line ${heading.line} runs in development mode at line ${line}`;
			found.push(contradiction([heading.line, line], message));
		}
	}
	return found;
});
const boxAgainstSymbol = (({ drafts }) => {
	const lists = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		if (!draft.conflict || draft.choice) continue;
		const list = `${draft.section.heading?.line} ${draft.parent?.line}`;
		const known = lists.get(list);
		if (known) known.push(draft);
		else lists.set(list, [draft]);
	}
	return [...lists.values()].flatMap((([first, ...more]) => {
		if (!first) return [];
		const message = `the box and the symbol of “${plain(first.text)}” at line ${first.line} say the opposite${alsoAt("as at", more)}`;
		return [contradiction([first, ...more].map((({ line }) => line)), message)];
	}));
});

// src/checklist/contradictions/ready.ts
const WHOLE_TITLES = /* @__PURE__ */ new Set([
	"definition of done",
	"overall status",
	"final status",
	"project status",
	"deployment status",
	"release status",
	"overall readiness",
	"production readiness",
	"deployment readiness",
	"launch readiness",
	"release readiness",
	"final verdict",
	"summary",
	"conclusion"
]);
const readyLines = (({ claims, context }) => {
	const lines = linesOf$1(claims.filter((({ says }) => says === "ready")));
	for (const { heading } of context.tree.sections) if (heading?.reading.worded && heading.reading.state === "done" && WHOLE_TITLES.has(heading.reading.title.toLowerCase())) lines.push(heading.line);
	return lines;
});
const readyAndNot = ((known) => {
	const not = linesOf$1(known.claims.filter((({ says }) => says !== "ready")));
	const ready = not.length === 0 ? [] : readyLines(known);
	if (ready.length === 0) return [];
	const message = `the document says at line ${ready[0]} that it is ready, and at line ${not[0]} that it is not`;
	return [contradiction([...ready, ...not], message)];
});
const GOES_ON = [
	"continuous",
	"ongoing",
	"continual",
	"recurring",
	"regular"
];
const WEIGHTY = ["critical", "required"];
const readyOverOpen = ((known) => {
	const ready = readyLines(known);
	if (ready.length === 0) return [];
	const level = ((draft) => known.resolved.get(draft)?.criticality);
	const open = known.unsettled.filter(((draft) => level(draft) !== "optional" && !(draft.state === "partial" && holds(draft.text.toLowerCase(), GOES_ON))));
	const weighty = open.filter(((draft) => WEIGHTY.includes(level(draft))));
	const [first] = [...weighty, ...open];
	if (!first) return [];
	const of = weighty.length > 0 ? `, ${weighty.length} of them critical or required` : "";
	const message = `the document says at line ${ready[0]} that it is ready, but ${itemsAre(open.length)} not done${of}: line ${first.line}`;
	return [contradiction([
		...ready,
		...linesOf$1(weighty),
		...linesOf$1(open)
	], message)];
});
const ADVICE$1 = /* @__PURE__ */ new Set([
	"recommendation",
	"our recommendation",
	"advice",
	"decision",
	"verdict"
]);
const NOT_YET = [
	"staging first",
	"do not deploy",
	"don't deploy",
	"not deploy",
	"do not launch",
	"do not release",
	"hold off",
	"before production",
	"before going to production",
	"not ready",
	"not yet ready",
	"not recommended",
	"delay",
	"postpone"
];
const READY_TITLE = [
	"ready for production",
	"ready for launch",
	"ready for release",
	"ready for deployment",
	"production ready",
	"production-ready"
];
const readyAgainstAdvice = (({ claims, context, pairs }) => {
	const advice = pairs.filter((({ key, value }) => ADVICE$1.has(key) && holds(value.toLowerCase(), NOT_YET)));
	const [first] = advice;
	if (!first) return [];
	const ready = linesOf$1(claims.filter((({ says }) => says === "ready")));
	for (const { heading, words } of context.tree.sections) if (heading?.reading.state === "done" && holds(words, READY_TITLE)) ready.push(heading.line);
	if (ready.length === 0) return [];
	const message = `line ${ready[0]} says what is ready for production, line ${first.line} advises not to go there yet`;
	return [contradiction([...linesOf$1(advice), ...ready].sort(ascending), message)];
});
const SOON = [
	"now",
	"immediately",
	"today",
	"right away"
];
const GOES = [
	"deploy",
	"launch",
	"release",
	"ship",
	"go live"
];
const NEAR$1 = 40;
const LONGEST_WORD = 12;
const CONDITION = [
	"if ",
	"?",
	"not ",
	"n't",
	"unless "
];
const WORK_LEFT = [
	"needs work",
	"need work",
	"needs attention",
	"before production",
	"before launch",
	"before release",
	"before deployment",
	"before go-live",
	"blocker",
	"outstanding",
	"remaining",
	"gaps",
	"to do",
	"unresolved"
];
const saysNow = ((lower) => GOES.some(((what) => {
	for (let at = wordAt(lower, what); at >= 0; at = wordAt(lower, what, at + 1)) {
		const [behind = ""] = lower.slice(at + what.length, at + what.length + NEAR$1 + LONGEST_WORD).split("\n", 1);
		if (SOON.some(((when) => isWithin(wordAt(behind, when), NEAR$1)))) return true;
	}
	return false;
})));
const isWithin = ((at, most) => at >= 0 && at <= most);
const deployOverUrgent = ((known) => {
	const { context, of } = known;
	const levels = new Set(linesOf$1(of("section-criticality").filter((({ criticality }) => WEIGHTY.includes(criticality)))));
	const { sections } = context.tree;
	const urgent = sections.flatMap((({ heading, parent }) => heading && parent && levels.has(heading.line) && [...outwards(parent)].some((({ words }) => holds(words, WORK_LEFT))) ? [heading.line] : []));
	if (urgent.length === 0) return [];
	const advice = linesWith(known, SOON).filter((({ lower }) => !holds(lower, CONDITION) && saysNow(lower)));
	const [first] = advice;
	if (!first) return [];
	const titles = advice.flatMap((({ block }) => block.kind === "heading" && block.section.parent?.heading || []));
	const message = `line ${first.line} says to deploy now, but line ${urgent[0]} names work of high priority that is still to do`;
	return [contradiction([...urgent, ...linesOf$1([...advice, ...titles])], message)];
});
const PRODUCTION$1 = [
	"production",
	" live",
	"launch"
];
const LOCAL$1 = ["local", "development"];
const shownLocally = (({ claims, done, of }) => {
	const ready = linesOf$1(claims.filter((({ says, text }) => says === "ready" && holds(text.toLowerCase(), PRODUCTION$1))));
	if (ready.length === 0) return [];
	const local = new Set(linesOf$1(of("localhost-url")));
	const shown = done.filter((({ line, section }) => local.has(line) && !holds(section.words, LOCAL$1)));
	const [first] = shown;
	if (!first) return [];
	const message = `line ${ready[0]} says that it is ready for production, but line ${first.line} shows it on the local machine`;
	return [contradiction([...ready, ...linesOf$1(shown)], message)];
});
const ENCRYPTED = [
	"https",
	"ssl",
	"tls"
];
const GIVEN = [
	"ready",
	"enabled",
	"enforced",
	"active",
	"configured"
];
const PLAIN = ["http://", "ws://"];
const FEWEST_ADDRESSES = 3;
const plainAddresses = ((known) => {
	const { context, done, lower, of } = known;
	if (!holds(lower, PLAIN) || lower.includes("https://") || lower.includes("wss://")) return [];
	const states = of("status-snapshot").filter(((fact) => {
		const value = textOf(fact, "value").toLowerCase();
		return holds(value, ENCRYPTED) && holds(value, GIVEN);
	}));
	const items = done.filter((({ text }) => holds(text.toLowerCase(), ENCRYPTED)));
	const claimed = [...linesOf$1(items), ...linesOf$1(states)].sort(ascending);
	if (claimed.length === 0) return [];
	const addresses = [...linesHolding(known, PLAIN)].filter(((line) => holds(context.decoded.lines[line - 1]?.text ?? "", PLAIN)));
	if (addresses.length < FEWEST_ADDRESSES) return [];
	const message = `line ${claimed[0]} speaks of HTTPS, but every address is a plain one: line ${addresses[0]}`;
	return [contradiction([...claimed, ...addresses], message)];
});

// src/checklist/contradictions/parallel.ts
const MANY$1 = 3;
const SAME_SHARE = .6;
const siblingsOf = ((drafts, { subjects }) => {
	const steps = /* @__PURE__ */ new Map();
	for (const { section, text } of drafts) {
		const own = steps.get(section) ?? /* @__PURE__ */ new Set();
		steps.set(section, own);
		for (const subject of subjects(text).main) own.add(keyOf$1(subject));
	}
	const holders = /* @__PURE__ */ new Map();
	for (const own of steps.values()) for (const key of own) holders.set(key, (holders.get(key) ?? 0) + 1);
	return {
		steps,
		holders
	};
});
const byParent = ((drafts) => {
	const families = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const family = families.get(draft.section.parent);
		if (family) family.push(draft);
		else families.set(draft.section.parent, [draft]);
	}
	return families;
});
const areCopies = ((one, other) => {
	const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
	let shared = 0;
	for (const key of fewer) if (more.has(key)) shared++;
	return shared > 1 && shared >= SAME_SHARE * fewer.size;
});
const NO_STEPS = /* @__PURE__ */ new Set();
const parallelIn = ((known) => {
	let drafts = null;
	const families = /* @__PURE__ */ new Map();
	const compared = /* @__PURE__ */ new Map();
	return ((one, other, key) => {
		const { parent } = one;
		if (one === other || parent !== other.parent) return false;
		drafts ??= byParent(known.drafts);
		const family = families.get(parent) ?? siblingsOf(drafts.get(parent) ?? [], known);
		families.set(parent, family);
		const { steps, holders } = family;
		if ((holders.get(key) ?? 0) >= MANY$1) return true;
		const answers = compared.get(one) ?? /* @__PURE__ */ new Map();
		compared.set(one, answers);
		const answer = answers.get(other) ?? areCopies(steps.get(one) ?? NO_STEPS, steps.get(other) ?? NO_STEPS);
		answers.set(other, answer);
		return answer;
	});
});

// src/checklist/contradictions/alike.ts
const alikeIn = ((known) => {
	const { subjects } = known;
	const areParallel = parallelIn(known);
	const scopes = /* @__PURE__ */ new Map();
	const scopeOf = ((section) => {
		const before = scopes.get(section);
		if (before) return before;
		const made = readScope(section);
		scopes.set(section, made);
		return made;
	});
	return (({ line, text, draft: done }, draft, key) => {
		if (line === draft.line || key !== "no-secret" && subjects(text).denies !== subjects(draft.text).denies) return false;
		if (done === null) return samePurpose(text, draft.text);
		if (done === draft.parent || done.parent === draft) return false;
		if (done.parent !== draft.parent && done.parent !== null && draft.parent !== null) return false;
		if (done.lead !== draft.lead && !overlap(scopesIn, done.lead ?? "", draft.lead ?? "")) return false;
		return samePurpose(text, draft.text) && (done.section === draft.section || overlap(scopeOf, done.section, draft.section)) && !areParallel(done.section, draft.section, key);
	});
});
const ACTS = /* @__PURE__ */ new Set([
	"run",
	"execute",
	"apply",
	"deploy",
	"perform"
]);
const EXTENDS = new Set("improve increase expand extend enhance optimize optimise refactor upgrade consider".split(" "));
const FURTHER = [
	" more ",
	"additional",
	"further "
];
const samePurpose = ((done, open) => {
	const begins = firstWord(open);
	if (done.startsWith("Test ") && ACTS.has(begins)) return false;
	if (EXTENDS.has(begins) || holds(open.toLowerCase(), FURTHER)) return false;
	return overlap(purposeOf, done, open) && overlap(numbersIn, done, open);
});
const NOTHING$2 = /* @__PURE__ */ new Set();
const LETTERS = /[a-z]{2,}/g;
const NUMBERS = /\d+(?:[.,]\d+)*/g;
const purposeOf = ((text) => {
	const at = text.indexOf(" for ");
	return at < 0 ? NOTHING$2 : new Set(text.slice(at + 5).toLowerCase().match((LETTERS$ready ??= __ready(LETTERS))));
});
const numbersIn = ((text) => {
	const numbers = text.match((NUMBERS$ready ??= __ready(NUMBERS)));
	return numbers ? new Set(numbers) : NOTHING$2;
});
const overlap = ((read, one, other) => {
	const some = read(one);
	const more = some.size === 0 ? NOTHING$2 : read(other);
	if (more.size === 0) return true;
	for (const word of some) if (more.has(word)) return true;
	return false;
});
const SCOPE_WORDS = /[a-z]+(?: \d+)?/g;
const ANY_SCOPE = [...SCOPES, ...NUMBERED_SCOPES];
const scopesIn = ((text) => {
	const lower = text.toLowerCase();
	if (!holds(lower, ANY_SCOPE)) return NOTHING$2;
	return new Set(lower.match((SCOPE_WORDS$ready ??= __ready(SCOPE_WORDS)))?.filter(((word) => {
		const [name = "", number] = word.split(" ");
		return SCOPES.has(name) || number !== void 0 && NUMBERED_SCOPES.has(name);
	})));
});
const readScope = ((section) => {
	const found = /* @__PURE__ */ new Set();
	for (let at = section; at.heading && at.parent?.heading; at = at.parent) for (const word of scopesIn(at.words)) found.add(word);
	return found;
});

// src/checklist/contradictions/same.ts
const doneAndOpen = ((known) => {
	const questions = questionsOf(known);
	const done = questions.length === 0 ? [] : statements(known);
	if (done.length === 0) return [];
	const index = indexOf(questions);
	for (const statement of done) enter(index, statement, known);
	const isAbout = alikeIn(known);
	const groups = /* @__PURE__ */ new Map();
	for (const { draft, keys } of questions) {
		const said = matching(index, draft, keys, isAbout);
		const named = clearest(said);
		if (!named) continue;
		const group = groups.get(named) ?? {
			lines: /* @__PURE__ */ new Set(),
			open: []
		};
		groups.set(named, group);
		for (const { line } of said) group.lines.add(line);
		group.lines.add(draft.line);
		group.open.push(draft);
	}
	return [...groups].map(findingOf);
});
const clearest = ((said) => {
	if (said.length < 2) return said[0];
	const items = said.filter((({ draft }) => draft !== null));
	return items.length > 0 ? items.reduce(((one, other) => other.text.length < one.text.length ? other : one)) : said[0];
});
const findingOf = (([{ line, text, draft }, { lines, open }]) => {
	const [first, ...more] = open;
	const said = draft ? "is done" : "carries a tick";
	const message = `“${plain(text)}” ${said} at line ${line}, but “${plain(first?.text ?? "")}” is not done at line ${first?.line}${alsoAt("nor at", more)}`;
	return contradiction([...lines].sort(ascending), message);
});
const INGREDIENTS = [
	"dependenc",
	"tech stack",
	"technology stack",
	"依赖",
	"技术栈"
];
const TICK = /[✅✔☑]/;
const statements = ((known) => {
	const { context, of } = known;
	const done = [];
	let section = null;
	let isMadeOf = false;
	for (const draft of known.done) {
		if (draft.section !== section) {
			section = draft.section;
			isMadeOf = holds(section.words, INGREDIENTS);
		}
		if (!draft.choice && !isMadeOf) done.push({
			line: draft.line,
			text: draft.text,
			draft
		});
	}
	for (const kind of ["criterion", "perf-target"]) for (const fact of of(kind)) if ((TICK$ready ??= __ready(TICK)).test(context.decoded.lines[fact.line - 1]?.text ?? "")) done.push({
		line: fact.line,
		text: textOf(fact, "what") || textOf(fact, "metric"),
		draft: null
	});
	for (const fact of of("status-snapshot")) if (!isBroken(fact)) done.push({
		line: fact.line,
		text: lastKey(textOf(fact, "key")),
		draft: null
	});
	return done;
});
const BROKEN = [
	"false",
	"down",
	"fail",
	"error",
	"disabled",
	"disconnected",
	"degraded",
	"not ",
	"missing",
	"unhealthy"
];
const isBroken = ((snapshot) => holds(String(snapshot.value["value"]).toLowerCase(), BROKEN));
const lastKey = ((path) => path.slice(path.lastIndexOf(".") + 1).replaceAll("_", " "));
const doneAndBroken = (({ done: items, of, subjects }) => {
	const broken = of("status-snapshot").filter(isBroken);
	if (broken.length === 0) return [];
	const done = /* @__PURE__ */ new Map();
	for (const draft of items) if (!draft.choice) {
		for (const subject of subjects(draft.text).main) if (!done.has(keyOf$1(subject))) done.set(keyOf$1(subject), draft);
	}
	return broken.flatMap(((fact) => {
		const [draft] = subjects(lastKey(textOf(fact, "key"))).main.flatMap(((subject) => done.get(keyOf$1(subject)) ?? []));
		if (!draft || subjects(draft.text).denies) return [];
		const message = `“${plain(draft.text)}” is done at line ${draft.line}, but the status at line ${fact.line} is “${fact.value["value"]}”`;
		return [contradiction([draft.line, fact.line].sort(ascending), message)];
	}));
});
const widened = ((subject, text) => subject.length > 2 && !isName(subject[0] ?? "", text) ? keyOf$1(subject.slice(1)) : null);
const questionsOf = (({ unsettled, subjects }) => {
	const questions = [];
	for (const draft of unsettled) {
		if (draft.kind === "heading") continue;
		const { main } = subjects(draft.text);
		if (main.length === 0) continue;
		questions.push({
			draft,
			keys: main.map(((subject) => ({
				key: keyOf$1(subject),
				wider: widened(subject, draft.text)
			})))
		});
	}
	return questions;
});
const indexOf = ((questions) => {
	const index = /* @__PURE__ */ new Map();
	for (const { keys } of questions) for (const { key, wider } of keys) {
		index.set(key, {
			whole: [],
			parts: []
		});
		if (wider !== null) index.set(wider, {
			whole: [],
			parts: []
		});
	}
	return index;
});
const MOST_PLACES = 8;
const add = ((known, statement) => {
	if (known && known.length < MOST_PLACES && known.at(-1) !== statement) known.push(statement);
});
const enter = ((index, statement, { subjects }) => {
	const read = subjects(statement.text);
	for (const subject of read.main) add(index.get(keyOf$1(subject))?.whole, statement);
	for (const subject of partsOf(read)) {
		add(index.get(keyOf$1(subject))?.parts, statement);
		const wider = widened(subject, statement.text);
		if (wider !== null) add(index.get(wider)?.parts, statement);
	}
});
const NONE$2 = [];
const matching = ((index, draft, keys, isAbout) => {
	for (const { key, wider } of keys) {
		const same = index.get(key);
		const more = wider === null ? void 0 : index.get(wider);
		for (const each of [
			same?.whole,
			same?.parts,
			more?.whole,
			more?.parts
		]) {
			const said = each ? each.filter(((statement) => isAbout(statement, draft, key))) : NONE$2;
			if (said.length > 0) return said;
		}
	}
	return NONE$2;
});

// src/checklist/contradictions/stages.ts
const STAGE = /\b(?:phase|milestone|stage|sprint|iteration|wave|epic)\s+\d{1,3}\b/g;
const STAGES = [
	"phase",
	"milestone",
	"stage",
	"sprint",
	"iteration",
	"wave",
	"epic"
];
const DELAYS = [
	"deferred",
	"postponed",
	"not started",
	"on hold",
	"cancelled",
	"canceled",
	"skipped"
];
const NEAR = 30;
const stages = ((known) => {
	const done = /* @__PURE__ */ new Map();
	for (const { heading, words } of known.context.tree.sections) if (heading?.reading.state === "done" && holds(words, STAGES)) {
		for (const stage of words.match((STAGE$ready ??= __ready(STAGE))) ?? []) if (!done.has(stage)) done.set(stage, heading.line);
	}
	if (done.size === 0) return [];
	return linesWith(known, DELAYS).flatMap((({ line, lower }) => [...lower.matchAll((STAGE$ready ??= __ready(STAGE)))].flatMap((({ 0: stage, index }) => {
		const at = done.get(stage);
		const behind = lower.slice(index + stage.length, index + stage.length + NEAR);
		if (at === void 0 || at === line || !holds(behind, DELAYS)) return [];
		return [contradiction([at, line], `${stage} is marked as done at line ${at}, and put off at line ${line}`)];
	}))));
});
const DEMANDED$1 = [
	"required",
	"pending",
	"needed",
	"outstanding",
	"to be run",
	"to be applied",
	"not run",
	"not applied",
	"not yet"
];
const MOST_MIGRATIONS = 20;
const outstanding = oncePer((({ context, of }) => {
	const { all, sections } = context.tree;
	return of("migration-file").filter((({ criticality }) => criticality === "required")).slice(0, MOST_MIGRATIONS).flatMap(((fact) => {
		const section = sections.findLast((({ heading }) => heading && heading.line < fact.line));
		const heading = section?.heading;
		if (!heading || heading.reading.state !== "open" && !holds(section.words, DEMANDED$1)) return [];
		return [{
			fact,
			heading,
			demand: all.findLast(((block) => block.kind === "paragraph" && block.section === section && block.end < fact.line))?.end ?? heading.line
		}];
	}));
}));
const OBJECTS = [
	"table",
	"index",
	"indices",
	"column",
	"schema"
];
const THERE = [
	"added",
	"created",
	"applied",
	"installed",
	"in place",
	"deployed",
	"exist"
];
const NAME_PARTS = /[_-]|(?<=[a-z])(?=\d)/g;
const madeTooSoon = ((known) => outstanding(known).flatMap((({ fact, heading, demand }) => {
	const { context, done } = known;
	const lines = [];
	for (const block of context.tree.all) if (block.section === heading.section && block.kind === "paragraph") {
		for (const [at, text] of block.text.toLowerCase().split("\n").entries()) if (block.line + at !== demand && holds(text, OBJECTS) && holds(text, THERE)) lines.push(block.line + at);
	}
	const named = stagesOf(`${heading.section.words} ${textOf(fact, "file").toLowerCase()}`);
	for (const { line, section } of named.length === 0 ? [] : done) if (named.some(((stage) => section.words.includes(stage))) && holds(context.decoded.lines[line - 1]?.text.toLowerCase() ?? "", OBJECTS)) lines.push(line);
	const [first] = lines;
	if (first === void 0) return [];
	const message = `line ${first} speaks of what is there, but line ${heading.line} still demands the migration for it`;
	return [contradiction([
		...lines,
		heading.line,
		demand,
		fact.line
	].sort(ascending), message)];
})));
const stagesOf = ((name) => holds(name, STAGES) ? name.replaceAll((NAME_PARTS$ready ??= __ready(NAME_PARTS)), " ").match((STAGE$ready ??= __ready(STAGE))) ?? [] : []);
const NO_HANDS = [
	"without manual",
	"no manual",
	"zero manual",
	"fully automated deploy",
	"fully automated release",
	"one-click deploy",
	"zero-touch"
];
const BY_HAND = [
	"editor",
	"console",
	"dashboard",
	"studio",
	"panel",
	"workbench",
	"pgadmin"
];
const doneByHand = ((known) => {
	const { done, lower } = known;
	const left = outstanding(known);
	if (left.length === 0 || !holds(lower, NO_HANDS)) return [];
	const claimed = done.filter((({ text }) => holds(text.toLowerCase(), NO_HANDS)));
	const [first] = claimed;
	if (!first) return [];
	return left.flatMap((({ fact, heading, demand }) => {
		const where = textOf(fact, "where");
		if (!holds(where.toLowerCase(), BY_HAND)) return [];
		const message = `line ${first.line} says that nothing is done by hand, but line ${demand} has a migration run in the ${where}`;
		return [contradiction([
			...linesOf$1(claimed),
			heading.line,
			demand,
			fact.line
		], message)];
	}));
});

// src/checklist/contradictions/sweeping.ts
const LONGEST = 120;
const MOST_SWEEPING = 10;
const MANY = 20;
const FAILING = [
	"test fail",
	"failing test",
	"failed test",
	"tests fail",
	"tests are fail"
];
const FAILURES = /(?<![\d.,/])[1-9][\d,]*\s+(?:test failures?|failing tests?|failed tests?|tests? (?:are )?fail(?:ed|ing)?)\b/;
const FIXED = [
	"fixed",
	" was ",
	" were ",
	"previous",
	"resolved"
];
const ALL_PASS = [
	"tests pass",
	"tests are passing",
	"tests green",
	"tests are green",
	"tests successful"
];
const NONE_FAIL = [
	"no test failures",
	"no failing tests",
	"no failed tests",
	"zero test failures",
	"0 failed tests"
];
const saysAllPass = ((text) => {
	const lower = plain(text).toLowerCase();
	return lower.startsWith("all ") && holds(lower, ALL_PASS) || holds(lower, NONE_FAIL);
});
const passingAndFailing = ((known) => {
	const passing = known.done.filter((({ text }) => text.includes("test") && saysAllPass(text)));
	const [first] = passing;
	if (!first) return [];
	const failing = linesWith(known, FAILING).filter((({ lower }) => !holds(lower, FIXED) && (FAILURES$ready ??= __ready(FAILURES)).test(lower)));
	if (!failing[0]) return [];
	const message = `“${plain(first.text)}” at line ${first.line}, but line ${failing[0].line} counts failures`;
	return [contradiction(linesOf$1([...passing, ...failing]), message)];
});
const MARKERS = ["todo", "fixme"];
const NO_MARKERS = /\b(?:no|zero|0)\b(?:\s+[\w-]+){0,2}\s+(?:todo|fixme)s?\b/;
const MARKER = /\b(?:todo|fixme)s?\b.{0,20}\b(?:in (?:the )?code|comments?|left|remaining)\b/;
const DENIED = /\bno\b|\bnone\b|\bzero\b|\bremov|\bresolved?\b/;
const markersLeft = ((known) => {
	const clean = known.done.filter((({ text }) => {
		const lower = text.toLowerCase();
		return holds(lower, MARKERS) && (NO_MARKERS$ready ??= __ready(NO_MARKERS)).test(lower);
	}));
	if (clean.length === 0) return [];
	const left = linesWith(known, MARKERS).filter((({ lower }) => (MARKER$ready ??= __ready(MARKER)).test(lower) && !(DENIED$ready ??= __ready(DENIED)).test(lower)));
	const [first] = left;
	if (!first) return [];
	return clean.map((({ text, line }) => contradiction([line, ...linesOf$1(left)], `“${plain(text)}” at line ${line}, but line ${first.line} names one`)));
});
const words = ((list) => new Set(list.split(" ")));
const SEVERAL = /^(?:all\s|\d[\d,]*\+?\s)(?:[\w-]+\s){0,2}?([a-z]+)s\b/;
const WELL = words("tested work works working passing verified operational functional ready complete");
const FLAWLESS = /\b([a-z]+)\b.*\b(?:perfectly|flawlessly|without (?:any )?(?:issues|errors|problems))\b/;
const FLAWLESS_WORDS = [
	"perfectly",
	"flawlessly",
	"without"
];
const NO_WORD = /\W+/;
const sweepingNoun = ((lower) => {
	const said = lower.startsWith("all") || isDigit(lower.charAt(0)) ? (SEVERAL$ready ??= __ready(SEVERAL)).exec(lower) : null;
	if (said && lower.slice(said[0].length).split((NO_WORD$ready ??= __ready(NO_WORD))).some(((word) => WELL.has(word)))) return said[1];
	return holds(lower, FLAWLESS_WORDS) ? (FLAWLESS$ready ??= __ready(FLAWLESS)).exec(lower)?.[1] : void 0;
});
const PORTIONS = /* @__PURE__ */ new Set([
	"some",
	"several",
	"few",
	"many",
	"most"
]);
const SOME = /^(?:some|several|few|many|most)\s+(?:of the\s+)?(?:\w+\s+)?([a-z]+)s\b.*\b(?:need|fail|broken|missing|incomplete|not)/;
const someAreNot = ((known) => {
	const byNoun = /* @__PURE__ */ new Map();
	for (const draft of known.unsettled) {
		if (!PORTIONS.has(firstWord(draft.text))) continue;
		const noun = (SOME$ready ??= __ready(SOME)).exec(plain(draft.text).toLowerCase())?.[1];
		const group = byNoun.get(noun ?? "");
		if (group) group.open.push(draft);
		else if (noun !== void 0) byNoun.set(noun, {
			open: [draft],
			done: []
		});
	}
	const nouns = [...byNoun.keys()];
	if (nouns.length === 0) return [];
	for (const draft of known.done) {
		const lower = draft.text.length <= LONGEST ? plain(draft.text).toLowerCase() : "";
		const noun = nouns.length > MANY || holds(lower, nouns) ? sweepingNoun(lower) : void 0;
		if (noun !== void 0) byNoun.get(noun)?.done.push(draft);
	}
	return [...byNoun.values()].flatMap((({ open, done }) => {
		const [first, other] = [done[0], open[0]];
		if (!first || !other) return [];
		const message = `“${plain(first.text)}” at line ${first.line}, but “${plain(other.text)}” at line ${other.line}`;
		return [contradiction(linesOf$1([...done, ...open]), message)];
	}));
});
const EVERY = words("all every each");
const OF_THE_LIST = words("of the above are is have has been pre-deployment deployment production launch critical required release item items task tasks check checks requirement requirements blocker blockers step steps criteria checklist checklists");
const SETTLED = words("done complete completed met passed passing resolved satisfied checked verified addressed finished closed");
const speaksOfAll = ((text) => {
	if (!EVERY.has(firstWord(text))) return false;
	const [, ...rest] = plain(text).toLowerCase().split(" ");
	const last = rest.pop() ?? "";
	return SETTLED.has(last) && rest.length > 0 && rest.every(((word) => OF_THE_LIST.has(word)));
});
const everythingDone = (({ done, unsettled, resolved }) => {
	return done.filter((({ text }) => text.length <= LONGEST && speaksOfAll(text))).slice(0, MOST_SWEEPING).flatMap(((draft) => {
		const { text, line } = draft;
		const onlyCritical = (__pattern91 ??= __ready(/critical|blocker/i)).test(text);
		const level = ((other) => resolved.get(other)?.criticality);
		const isMeant = ((other) => onlyCritical ? level(other) === "critical" : level(other) !== "optional");
		const open = unsettled.filter(((other) => other.kind !== "heading" && isMeant(other)));
		const [first] = open;
		if (!first) return [];
		const message = `“${plain(text)}” is done at line ${line}, but ${itemsAre(open.length)} not: line ${first.line}`;
		return [contradiction([line, ...linesOf$1(open)], message)];
	}));
});
const NAMED$1 = [
	"variables",
	"env vars",
	"keys",
	"secrets",
	"files",
	"endpoints",
	"routes"
];
const eachButNotAll = (({ drafts }) => {
	const found = [];
	let named = [];
	for (const draft of drafts) {
		const { text, line, section, state } = draft;
		if (named[0]?.section !== section) named = [];
		const [first] = named;
		if (text.startsWith("`")) named.push(draft);
		else if (first && state === "open" && named.length > 1 && firstWord(text) === "all" && holds(text.toLowerCase(), NAMED$1)) {
			if (!named.every(((each) => each.state === "done"))) continue;
			const message = `“${plain(text)}” is open at line ${line}, but each of the ${named.length} from line ${first.line} on is done`;
			found.push(contradiction(linesOf$1([...named, draft]), message));
		}
	}
	return found;
});

// src/checklist/contradictions/values.ts
const NAME = /\b[A-Z][A-Z\d]*(?:_[A-Z\d]+){2,}\b/g;
const PREFIXES = new Set("NEXT VITE REACT EXPO NUXT GATSBY VUE PUBLIC TEST STAGING STAGE PROD PRODUCTION DEV LOCAL DOCKER CI TF APP MY".split(" "));
const shortenedNames = (({ context, of }) => {
	const declared = new Map(of("env-var").map(((fact) => [textOf(fact, "name"), fact.line])));
	const shorter = /* @__PURE__ */ new Map();
	for (const [full, line] of declared) {
		const at = full.indexOf("_");
		const rest = full.slice(at + 1);
		if (rest.split("_").length > 2 && !PREFIXES.has(full.slice(0, at)) && !declared.has(rest)) shorter.set(rest, {
			full,
			line
		});
	}
	const found = [];
	const { lines } = context.decoded;
	for (let at = 0; at < lines.length; at++) {
		const text = lines[at]?.text ?? "";
		if (!text.includes("_")) continue;
		for (const name of text.match((NAME$ready ??= __ready(NAME))) ?? []) {
			const meant = shorter.get(name);
			if (!meant) continue;
			shorter.delete(name);
			const message = `\`${meant.full}\` at line ${meant.line} is called \`${name}\` at line ${at + 1}`;
			found.push(contradiction([meant.line, at + 1], message));
		}
	}
	return found;
});
const BROWSER = [
	"NEXT_PUBLIC_",
	"VITE_",
	"REACT_APP_",
	"EXPO_PUBLIC_",
	"NUXT_PUBLIC_",
	"GATSBY_",
	"VUE_APP_"
];
const SERVER = [
	"backend",
	"back-end",
	"server"
];
const CLIENT = [
	"frontend",
	"front-end",
	"client",
	"browser",
	"web app"
];
const SECRETS = [
	"_SERVICE_ROLE",
	"_SECRET",
	"_PRIVATE"
];
const exposedVariables = (({ of }) => {
	const variables = /* @__PURE__ */ new Map();
	for (const fact of of("env-var")) {
		const name = textOf(fact, "name");
		if (BROWSER.some(((prefix) => name.startsWith(prefix)))) variables.set(fact.line, name);
	}
	if (variables.size === 0) return [];
	const found = [];
	for (const group of of("env-section")) {
		const raw = textOf(group, "raw");
		const lower = raw.toLowerCase();
		const lines = group.value["lines"].filter(((line) => variables.has(line)));
		const [first] = lines;
		if (first === void 0 || !holds(lower, SERVER) || holds(lower, CLIENT)) continue;
		const message = `“${raw}” at line ${group.line} lists \`${variables.get(first)}\` at line ${first}, which is shown to every browser`;
		found.push(contradiction([group.line, ...lines], message));
	}
	for (const [line, name] of variables) if (holds(name, SECRETS)) found.push(contradiction([line], `\`${name}\` at line ${line} is named a secret and shown to every browser`));
	return found;
});
const twoValues = (({ context, of }) => {
	const known = /* @__PURE__ */ new Map();
	const second = ((key, name, line, value) => {
		const other = known.get(key);
		if (!other) known.set(key, {
			line,
			value
		});
		if (!other || other.value === value) return [];
		const message = `${name} is ${other.value} at line ${other.line}, and ${value} at line ${line}`;
		return [contradiction([other.line, line], message)];
	});
	let block = 0;
	let last = 0;
	const variables = of("env-var").flatMap((({ line, value }) => {
		if (line !== last + 1 || !context.decoded.lines[line - 1]?.text.includes("=")) block = line;
		last = line;
		if (value["valueKind"] !== "literal") return [];
		return second(`${block} ${value["name"]}`, `\`${value["name"]}\``, line, `\`${value["value"]}\``);
	}));
	const limits = of("rate-limit").flatMap((({ line, value: { resource, limit, per } }) => second(`limit ${resource} ${per}`, `the limit of “${resource}” per ${per}`, line, String(limit))));
	return [...variables, ...limits];
});
const probePorts = (({ of }) => {
	const [listens, more] = of("env-var").filter((({ value }) => value["name"] === "PORT" && value["valueKind"] === "literal"));
	const probes = of("k8s-probe");
	if (!listens || more || probes.some((({ value }) => String(value["port"]) === String(listens.value["value"])))) return [];
	const asked = probes.filter((({ value }) => typeof value["port"] === "number"));
	const [first] = asked;
	if (!first) return [];
	const message = `\`PORT\` is ${listens.value["value"]} at line ${listens.line}, but the probe at line ${first.line} asks on ${first.value["port"]}`;
	return [contradiction([listens.line, ...linesOf$1(asked)], message)];
});
const OF_THE_WHOLE = /* @__PURE__ */ new Set([
	"last updated",
	"last update",
	"last verified",
	"last reviewed",
	"document version",
	"system version",
	"application version",
	"app version",
	"release version"
]);
const twoVersions = (({ pairs }) => {
	const known = /* @__PURE__ */ new Map();
	return pairs.flatMap((({ key, value, line, block }) => {
		if (block.parent !== null || !OF_THE_WHOLE.has(key)) return [];
		const text = plain(value).toLowerCase();
		const other = known.get(key);
		if (!other) known.set(key, {
			line,
			value: text
		});
		if (!other || other.value === text || !(DIGIT$ready ??= __ready(DIGIT)).test(text) || !(DIGIT$ready ??= __ready(DIGIT)).test(other.value)) return [];
		const message = `the ${key} is “${other.value}” at line ${other.line}, and “${text}” at line ${line}`;
		return [contradiction([other.line, line], message)];
	}));
});
const DIGIT = /\d/;

// src/checklist/contradictions/written.ts
const FEWEST_LINES = 3;
const writtenHere = ((known) => {
	const candidates = known.drafts.filter(((draft) => draft.text.includes("ocument") && (isUnsettled(draft) || draft.state === "done" && !draft.choice) && known.subjects(draft.text).main.length > 0));
	if (candidates.length === 0) return [];
	const wanted = candidates.flatMap((({ text }) => known.subjects(text).main.map(aboutOf)));
	const sections = proseSections(known, new Set(wanted.flatMap(((key) => key.split(" ")))));
	const blanks = linesOf$1(known.of("placeholder").filter(((fact) => textOf(fact, "text").startsWith("["))));
	return candidates.flatMap(((draft) => {
		const [section] = known.subjects(draft.text).main.flatMap(((subject) => sections.get(aboutOf(subject)) ?? []));
		if (!section) return [];
		const { title, first, last } = section;
		const isBlank = blanks.some(((line) => line > first && line <= last));
		const isDone = draft.state === "done";
		if (isDone && !isBlank) return [];
		const message = `“${plain(draft.text)}” is ${isDone ? "done" : "open"} at line ${draft.line}, but “${title}” at line ${first} ${isBlank ? "has blanks to fill in" : "is here"}`;
		return [contradiction([draft.line, first].sort(ascending), message)];
	}));
});
const aboutOf = ((subject) => keyOf$1(subject.filter(((word) => word !== "document"))));
const proseSections = (({ context, drafts, subjects }, words) => {
	const occupied = /* @__PURE__ */ new Set();
	for (const { section } of drafts) for (let at = section; at && !occupied.has(at); at = at.parent) occupied.add(at);
	const found = /* @__PURE__ */ new Map();
	const wanted = [...words];
	const { sections } = context.tree;
	const ends = endsOf(sections, context.decoded.lines.length);
	for (const [index, section] of sections.entries()) {
		const { heading } = section;
		if (!heading || heading.level === 1 || occupied.has(section) || !holds(section.words, wanted)) continue;
		const last = ends[index] ?? heading.line;
		if (last - heading.line < FEWEST_LINES) continue;
		for (const subject of subjects(heading.reading.title).main) {
			const key = aboutOf(subject);
			if (!found.has(key)) found.set(key, {
				title: heading.reading.title,
				first: heading.line,
				last
			});
		}
	}
	return found;
});
const endsOf = ((sections, last) => {
	const ends = [];
	const next = new Array(7).fill(last + 1);
	for (let at = sections.length - 1; at >= 0; at--) {
		const heading = sections[at]?.heading;
		ends[at] = (next[heading?.level ?? 0] ?? last + 1) - 1;
		if (heading) next.fill(heading.line, heading.level);
	}
	return ends;
});

// src/checklist/contradictions.ts
const OF_STATES = [
	{ rule: readyAndNot },
	{ rule: readyOverOpen },
	{ rule: readyAgainstAdvice },
	{
		rule: deployOverUrgent,
		kind: "section-criticality"
	},
	{
		rule: shownLocally,
		kind: "localhost-url"
	},
	{ rule: plainAddresses },
	{ rule: doneHeadings },
	{ rule: doneAndOpen },
	{
		rule: doneAndBroken,
		kind: "status-snapshot"
	},
	{ rule: writtenHere },
	{
		rule: passingAndFailing,
		words: ["fail"]
	},
	{
		rule: markersLeft,
		words: ["todo", "fixme"]
	},
	{ rule: someAreNot },
	{ rule: everythingDone },
	{
		rule: eachButNotAll,
		words: ["] `"]
	},
	{ rule: stages },
	{
		rule: madeTooSoon,
		kind: "migration-file"
	},
	{
		rule: doneByHand,
		kind: "migration-file"
	},
	{
		rule: overallPercent,
		words: ["%"]
	},
	{ rule: countedItems },
	{ rule: boxAgainstSymbol }
];
const OF_VALUES = [
	{
		rule: optionalButAskedFor,
		kind: "env-section"
	},
	{
		rule: variableLevels,
		kind: "env-var"
	},
	{
		rule: componentLevels,
		kind: "env-section"
	},
	{
		rule: ownLevels,
		words: ["optional"]
	},
	{ rule: itemLevels },
	{
		rule: optionalWithResults,
		kind: "section-criticality"
	},
	{ rule: priorityAndImpact },
	{
		rule: countedEndpoints,
		kind: "endpoint"
	},
	{ rule: sums },
	{
		rule: twoBounds,
		kind: "perf-target"
	},
	{
		rule: slowAnswers,
		kind: "perf-target"
	},
	{ rule: aimsAmongResults },
	{
		rule: shortenedNames,
		kind: "env-var"
	},
	{
		rule: exposedVariables,
		kind: "env-var"
	},
	{ rule: twoValues },
	{
		rule: probePorts,
		kind: "k8s-probe"
	},
	{ rule: twoVersions },
	{ rule: developmentInProduction }
];
const mayFind = (({ kind, words }, { lower, of }) => (kind === void 0 || of(kind).length > 0) && (words === void 0 || holds(lower, words)));
const contradictions = ((understood, text) => {
	if (understood.role === "none") return [];
	const known = knownOf(understood, text);
	const found = [];
	const apply = ((entries) => {
		for (const entry of entries) if (mayFind(entry, known)) {
			const some = entry.rule(known);
			for (let at = 0; at < some.length; at++) found.push(some[at]);
		}
	});
	if (understood.role === "claims") apply(OF_STATES);
	apply(OF_VALUES);
	return found;
});

// src/checklist/findings/blanks.ts
const blankLines = (({ tree, decoded }) => {
	const bySection = /* @__PURE__ */ new Map();
	const look = ((section, line, text) => {
		if (!hasBlank(text.includes("`") ? text.replace((CODE$ready ??= __ready(CODE)), "") : text)) return;
		const known = bySection.get(section);
		if (known) known.push(line);
		else bySection.set(section, [line]);
	});
	for (const block of tree.all) if (block.kind === "table") {
		for (const { line, cells } of block.rows) if ((MAYBE_BLANK$ready ??= __ready(MAYBE_BLANK)).test(decoded.lines[line - 1]?.text ?? "")) look(block.section, line, cells.join(" | "));
	} else if (block.kind === "paragraph" && (MAYBE_BLANK$ready ??= __ready(MAYBE_BLANK)).test(block.text)) {
		if (block.line === block.end) look(block.section, block.line, block.text);
		else for (const [index, text] of block.text.split("\n").entries()) look(block.section, block.line + index, text);
	}
	return bySection.values();
});
const MAYBE_BLANK = /\[(?!x\])[a-z]|[{<$]|__|YYYY|MMM|ipsum/i;
const CODE = /`[^`]*`/g;
const BLANKS = /* @__PURE__ */ new Set([
	"date",
	"name",
	"phone",
	"email",
	"contact",
	"contact info",
	"tbd",
	"todo",
	"url",
	"support url",
	"link",
	"version",
	"yyyy-mm-dd",
	"placeholder",
	"approval authority"
]);
const BEGINNINGS = [
	"your ",
	"insert ",
	"to be ",
	"fill-in",
	"fill in",
	"notes"
];
const NAMES$1 = /^names?,? ?\w*$/;
const CROSSES = /^xx+$/;
const isBlank$1 = ((inside) => BLANKS.has(inside) || BEGINNINGS.some(((beginning) => inside.length > beginning.length && inside.startsWith(beginning))) || inside.startsWith("name") && (NAMES$1$ready ??= __ready(NAMES$1)).test(inside) || inside.startsWith("xx") && (CROSSES$ready ??= __ready(CROSSES)).test(inside));
const hasBlankInBrackets = ((lower) => {
	let end = -1;
	for (let at = lower.indexOf("["); at >= 0; at = lower.indexOf("[", at + 1)) {
		if (end < at) end = lower.indexOf("]", at);
		if (end < 0) return false;
		if (lower.charAt(end + 1) !== "(" && isBlank$1(lower.slice(at + 1, end))) return true;
	}
	return false;
});
const SIGNS = [
	"{+",
	"<your",
	"<insert",
	"<add",
	"<replace",
	"_____",
	"yyyy-mm-dd",
	"dd-mmm-yyyy",
	"lorem ipsum"
];
const OTHER_BLANK = /\{\+[^+]+\+\}|<(?:your|insert|add|replace)[- _][^<>]+>|_{5,}|\bYYYY-MM-DD\b|\bDD-MMM-YYYY\b|\blorem ipsum\b|\$[A-Z]{4,}\b(?=[,\s]|$)/i;
const hasVariable = ((lower) => {
	for (let at = lower.indexOf("$"); at >= 0; at = lower.indexOf("$", at + 1)) if (isSmall(lower.charAt(at + 1))) return true;
	return false;
});
const hasBlank = ((text) => {
	const lower = text.toLowerCase();
	return hasBlankInBrackets(lower) || (holds(lower, SIGNS) || hasVariable(lower)) && (OTHER_BLANK$ready ??= __ready(OTHER_BLANK)).test(text);
});

// src/checklist/findings/loopback.ts
const NAMED = [
	"localhost",
	"127.0.0.1",
	"::1"
];
const loopbackLines = (({ decoded, tree }, text) => {
	const found = [];
	if (!holds(decoded.text, NAMED) || !isForProduction(tree.sections[1]?.words ?? "")) return found;
	const numbers = linesHolding(text, HOSTS);
	const known = /* @__PURE__ */ new Map();
	const local = ((section) => {
		const answer = known.get(section) ?? [...outwards(section)].some((({ words }) => isLocal(words)));
		known.set(section, answer);
		return answer;
	});
	for (const block of tree.all) {
		if (!("text" in block || "lines" in block || "rows" in block)) continue;
		for (let line = block.line; line <= block.end; line++) if (numbers.has(line) && hasLoopback(text.lines()[line - 1] ?? "") && !local(block.section)) found.push(line);
	}
	return found;
});
const PRODUCTION = [
	"deploy",
	"launch",
	"golive",
	"go-live",
	"release",
	"readiness",
	"producción",
	"produktion",
	"produção",
	"部署",
	"上线",
	"生产",
	"本番"
];
const PRODUCTION_WORD = /\bprod(?:uction|\b)/;
const isForProduction = ((title) => holds(title, PRODUCTION) || title.includes("prod") && (PRODUCTION_WORD$ready ??= __ready(PRODUCTION_WORD)).test(title));
const LOCAL = [
	"troubleshoot",
	"desarrollo",
	"développement",
	"本地",
	"开发"
];
const LOCAL_PARTS = [
	"local",
	"dev",
	"entwicklung"
];
const LOCAL_WORD = /\blocal(?:ly|host)?\b|\bdev(?:elopment)?\b|\bentwicklung\b/;
const isLocal = ((words) => holds(words, LOCAL) || holds(words, LOCAL_PARTS) && (LOCAL_WORD$ready ??= __ready(LOCAL_WORD)).test(words));
const HOSTS = [
	"localhost",
	"127.0.0.1",
	"0.0.0.0",
	"[::1]"
];
const BINDS = [
	"bind",
	"bound",
	"expos",
	"listen",
	"loopback",
	"publish"
];
const NAMES = ["localhost"];
const BEFORE = "\"'`(=/@[<";
const BEHIND$1 = "/\"'`)]>,;";
const isEmpty = ((character) => character.trim() === "");
const hasLoopback = ((lower) => (holds(lower, BINDS) ? NAMES : HOSTS).some(((host) => {
	for (let at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + 1)) {
		const before = lower.charAt(at - 1);
		const behind = lower.charAt(at + host.length);
		const stands = isEmpty(before) || BEFORE.includes(before);
		const ends = isEmpty(behind) || BEHIND$1.includes(behind);
		if (stands && (ends || behind === ":" && isDigit(lower.charAt(at + host.length + 1)))) return true;
	}
	return false;
})));

// src/checklist/conditions.ts
const NEEDED = /^(?:if|as|when|where) (?:needed|necessary|desired|wanted)\b|^(?:bei bedarf|falls nötig|si nécessaire|si besoin|si es necesario|se necessário|se necessario|如需要?|如有需要|必要に応じて|при необходимости)/i;
const NEEDS = [
	"need",
	"neces",
	"desired",
	"wanted",
	"bedarf",
	"nötig",
	"nécess",
	"besoin",
	"需",
	"必要",
	"необход"
];
const isNeeded = ((text) => {
	const lower = text.toLowerCase();
	return NEEDS.some(((need) => lower.includes(need))) && (NEEDED$ready ??= __ready(NEEDED)).test(text);
});
const CONDITIONAL = /^(?:if|when|where|unless|only if|only when|for .{1,30} only|falls|wenn|sofern|si|s'il|se|als|jeśli|если)\s+\S|^(?:as (?:needed|necessary|applicable|appropriate|required)|bei bedarf|如|若|必要に応じて|при )/i;
const TRAILING = /\b((?:if|when|where) (?:applicable|needed|necessary|required|available|desired|relevant|used|enabled)|as applicable)[.\s*_]*$/i;
const OPENING = /^(?:if|when|where|falls|wenn|sofern|si|se|если)\s[^:,]+[:,]\s/i;
const OPENERS = "ifwsIFWSеЕ";
const TRAILERS = new Set("applicable needed necessary required available desired relevant used enabled".split(" "));
const mayTrail = ((ending) => {
	let end = ending.length;
	while (end > 0 && !require_letters.isLetterCode(ending.charCodeAt(end - 1))) end--;
	return TRAILERS.has(ending.slice(ending.lastIndexOf(" ", end - 1) + 1, end).toLowerCase());
});
const inParentheses = ((bare) => {
	for (const found of parentheses(bare)) {
		const start = (found[1] ?? "").trim().replace((__pattern92 ??= __ready(/^(?:optional|recommended|optionnel|opcional)\s*[,;:–—-]?\s*/i)), "");
		if ((CONDITIONAL$ready ??= __ready(CONDITIONAL)).test(start) && !(__pattern93 ??= __ready(/^if (?:yes|so)\b/i)).test(start)) return {
			text: start,
			optional: isNeeded(start)
		};
	}
	return null;
});
const conditionOf = ((text) => {
	const prose = isProse(text);
	const bare = prose ? text : plain(text);
	const inside = prose ? null : inParentheses(bare);
	if (inside) return inside;
	const opening = OPENERS.includes(bare.charAt(0)) ? (OPENING$ready ??= __ready(OPENING)).exec(bare)?.[0] : void 0;
	if (opening !== void 0) return {
		text: opening.replace((__pattern94 ??= __ready(/[:,]\s$/)), ""),
		optional: false
	};
	const ending = bare.slice(-32);
	const last = mayTrail(ending) ? (TRAILING$ready ??= __ready(TRAILING)).exec(ending)?.[1] : void 0;
	return last === void 0 ? null : {
		text: last.toLowerCase(),
		optional: false
	};
});

// src/checklist/tasks.ts
const INSIDE = " 	\nxX";
const BEHIND = " 	\n";
const gfmBox = ((content) => {
	if (content.length < 4 || content.charCodeAt(0) !== 91 || content.charCodeAt(2) !== 93) return null;
	const inside = content.charAt(1);
	return INSIDE.includes(inside) && BEHIND.includes(content.charAt(3)) ? {
		inside,
		text: firstLine(content.slice(3))
	} : null;
});
const ODD_BOX = /^\[([^\][]{0,4})\](?![([:])(?=\s+\S|[A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯*`])/;
const oddBox = ((line) => {
	if (line.charCodeAt(0) !== 91) return null;
	const found = (ODD_BOX$ready ??= __ready(ODD_BOX)).exec(line);
	const inside = found?.[1] ?? "";
	return found && boxState(inside) ? {
		inside,
		text: line.slice(found[0].length).trim()
	} : null;
});
const firstLine = ((content) => {
	const text = content.trimStart();
	const end = text.indexOf("\n");
	return (end < 0 ? text : text.slice(0, end)).trim();
});
const boxedDraft = ((boxed, raw, { kind, line, end, section, lead, parent }) => {
	const open = raw.indexOf("[");
	const close = raw.indexOf("]", open);
	const text = withoutComments(boxed.text);
	const state = boxState(boxed.inside)?.state ?? "open";
	const more = qualify(state, text);
	return {
		kind,
		line,
		column: open + 1,
		end,
		text,
		name: null,
		section,
		lead,
		state: more?.state ?? state,
		level: ownLevel(text),
		levelAbove: null,
		condition: conditionOf(text),
		choice: false,
		reason: more?.reason ?? null,
		parent,
		details: [],
		box: close < 0 ? null : {
			from: open + 2,
			to: close + 1
		},
		conflict: more?.conflict ?? false
	};
});

// src/checklist/cells.ts
const headerWords = ((header) => {
	return plain(header).toLowerCase().replace(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d#%[✓✔✅☑]+|[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d?%#\].✓✔✅☑]+$/g, "");
});
const headersOf = (({ header }) => header.cells.map(headerWords).join("|"));
const NOTHING$1 = /^[\s\-–—_.…]*$/;
const PLACEHOLDER = /^`?[[{<][^\][{}<>]{2,40}[\]}>]`?$/;
const MAY_HOLD = "`[{<";
const isBlank = ((cell) => (NOTHING$1$ready ??= __ready(NOTHING$1)).test(cell) || MAY_HOLD.includes(cell.trim().charAt(0)) && (PLACEHOLDER$ready ??= __ready(PLACEHOLDER)).test(cell.trim()));
const offersAnswers = ((cell) => {
	if (!cell.includes("/") || cell.length > LONGEST_OFFER) return false;
	const states = plain(cell).split("/").map(((part) => readState(part, false)?.state));
	return states.length > 1 && !states.includes(void 0) && new Set(states).size === states.length;
});
const LONGEST_OFFER = 60;
const MARKED = /^(?:x|✓|✔|yes|ja|oui|sí)$/i;
const answerOf = ((cell) => {
	const bare = plain(cell).trim();
	if (isBlank(cell)) return false;
	if ((MARKED$ready ??= __ready(MARKED)).test(bare)) return true;
	const box = (__pattern95 ??= __ready(/^\[(.{0,4})\]$/)).exec(bare);
	const symbol = box ? boxState(box[1] ?? "") : leadingMark(bare, false);
	return symbol ? symbol.state === "done" : null;
});
const behindBox = ((cell) => {
	const found = oddBox(cell) ?? gfmBox(cell);
	const mark = found ? null : leadingMark(cell, false);
	const text = found?.text ?? (mark?.kind === "box" ? mark.rest : "");
	return text === "" || (ANOTHER_BOX$ready ??= __ready(ANOTHER_BOX)).test(text) ? null : text;
});
const ANOTHER_BOX = /[☐☑☒□⬜]|\[.?\]/u;
const cellsByColumn = (({ header, rows }) => header.cells.map(((_, column) => rows.map(((row) => row.cells[column] ?? "")))));
const share = ((values, test) => values.length === 0 ? 0 : values.filter(test).length / values.length);
const NUMBERED = /^[A-Z]{0,6}[-. ]?(?:[A-Z]{1,6}-)*\d[\d.]*$/;

// src/checklist/state-columns.ts
const stateColumns = ((headers, cells, isUnderstood) => answerColumns(headers, cells) ?? statusColumn(headers, cells, ((header) => STATUS_HEADERS.has(header))) ?? qualifiedColumn(headers, cells) ?? judgedColumn(headers, cells) ?? markedColumns(headers, cells) ?? namedColumn(headers, cells, isUnderstood));
const statesAreKnown = ((table) => statusColumn(table.header.cells.map(headerWords), cellsByColumn(table), ((header) => STATUS_HEADERS.has(header))) !== null);
const answerState = ((header) => {
	for (const [state, headers] of Object.entries(ANSWER_HEADERS)) if (headers.has(header)) return state;
	return null;
});
const COUNTS = new Set("total|count|sum|number|#|gesamt|anzahl|totale|nombre|cantidad|合计|数量".split("|"));
const counts = ((headers) => headers.some(((header, column) => column > 0 && COUNTS.has(header))));
const answerColumns = ((headers, cells) => {
	if (counts(headers)) return null;
	const columns = /* @__PURE__ */ new Map();
	for (const [column, header] of headers.entries()) {
		const state = answerState(header);
		if (state && share(cells[column] ?? [], ((cell) => answerOf(cell) !== null)) >= .8) columns.set(column, state);
	}
	return columns.size >= 2 && new Set(columns.values()).size >= 2 ? {
		kind: "answers",
		columns
	} : null;
});
const statusColumn = ((headers, cells, names) => {
	const counted = counts(headers);
	let best = null;
	for (const [column, header] of headers.entries()) {
		if (!names(header) || counted && (answerState(header) || headers.length === 2)) continue;
		const filled = (cells[column] ?? []).filter(((cell) => !isBlank(cell) && !offersAnswers(cell)));
		const readable = filled.length === 0 ? .5 : share(filled, ((cell) => readState(cell, true) !== null));
		if (readable >= .5 && (best === null || readable > best.share)) best = {
			column,
			share: readable
		};
	}
	return best && {
		kind: "status",
		column: best.column
	};
});
const mayNameState = ((cell) => {
	const words = plain(cell);
	return words.length <= 30 && !(__pattern96 ??= __ready(/\d/)).test(words) && words.split(" ").length <= 3;
});
const namedColumn = ((headers, cells, isUnderstood) => {
	const column = headers.findIndex(((header) => STATE_HEADERS.has(header)));
	if (column < 0 || counts(headers)) return null;
	const filled = (cells[column] ?? []).filter(((cell) => !isBlank(cell) && !offersAnswers(cell)));
	const isKnown = ((cell) => readState(cell, true) !== null);
	if (share(filled, ((cell) => isKnown(cell) || mayNameState(cell))) < .8) return null;
	return filled.some(isKnown) || isUnderstood() ? {
		kind: "status",
		column
	} : null;
});
const LONGEST_QUALIFIED = 5;
const LETTER = /[a-zà-ɏ]/;
const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]+$/;
const isQualifiedStatus = ((header) => {
	const words = header.split(" ");
	const [first = "", second = ""] = words;
	const last = words.at(-1) ?? "";
	if (words.some(((word) => OTHER_STATUS.has(word)))) return false;
	if ((IDEOGRAPHIC$ready ??= __ready(IDEOGRAPHIC)).test(header)) return STATUS_WORDS$1.has(header.slice(-2));
	if (words.length < 2 || words.length > LONGEST_QUALIFIED) return false;
	if (STATUS_WORDS$1.has(first)) return STATUS_GOES_ON.has(second) || !(LETTER$ready ??= __ready(LETTER)).test(second.charAt(0));
	return STATUS_WORDS$1.has(last);
});
const qualifiedColumn = ((headers, cells) => {
	const columns = headers.flatMap(((header, column) => isQualifiedStatus(header) ? [column] : []));
	const ranks = columns.map(((column) => ENVIRONMENTS.indexOf(headers[column]?.split(" ")[0] ?? "")));
	if (columns.length > 1 && ranks.includes(-1)) return null;
	const counting = headers[columns[ranks.indexOf(Math.max(...ranks))] ?? -1];
	return counting === void 0 ? null : statusColumn(headers, cells, ((header) => header === counting));
});
const judgedColumn = ((headers, cells) => {
	if (counts(headers)) return null;
	const column = headers.findIndex(((header, index) => {
		if (!JUDGEMENT_HEADERS.has(header)) return false;
		const filled = (cells[index] ?? []).filter(((cell) => !isBlank(cell) && !offersAnswers(cell)));
		return filled.length > 1 && share(filled, isWorded) >= .8;
	}));
	return column < 0 ? null : {
		kind: "status",
		column
	};
});
const isWorded = ((cell) => {
	const by = readState(cell, false)?.by;
	return by === "word" || by === "symbol";
});
const isMark = ((cell) => {
	const by = readState(cell, false)?.by;
	return by === "symbol" || by === "box";
});
const markedColumns = ((headers, cells) => {
	const columns = headers.flatMap(((header, column) => {
		if (LEVEL_HEADERS.has(header)) return [];
		const filled = (cells[column] ?? []).filter(((cell) => !isBlank(cell)));
		return filled.length > 0 && share(filled, isMark) >= .8 ? [column] : [];
	}));
	const [first] = columns;
	if (first === void 0) return null;
	const ranks = columns.map(((column) => ENVIRONMENTS.indexOf(headers[column] ?? "")));
	if (ranks.length > 1 && !ranks.includes(-1)) return {
		kind: "status",
		column: columns[ranks.indexOf(Math.max(...ranks))] ?? first
	};
	if (columns.every(((column) => (STAGE_HEADER$ready ??= __ready(STAGE_HEADER)).test(headers[column] ?? "")))) return columns.length > 1 ? {
		kind: "stages",
		columns
	} : null;
	const rows = cells[first] ?? [];
	return columns.length === 1 && share(rows, ((cell) => !isBlank(cell))) >= .6 ? {
		kind: "status",
		column: first
	} : null;
});

// src/checklist/columns.ts
const layoutOf = ((table, isUnderstood = (() => false)) => {
	const headers = table.header.cells.map(headerWords);
	const cells = cellsByColumn(table);
	const state = stateColumns(headers, cells, isUnderstood);
	const stating = state === null ? [] : state.kind === "status" ? [state.column] : state.kind === "answers" ? [...state.columns.keys()] : state.columns;
	const taken = new Set(stating);
	const level = headers.findIndex(((header, column) => !taken.has(column) && LEVEL_HEADERS.has(header) && levelShare(cells[column] ?? []) >= .5));
	if (level >= 0) taken.add(level);
	if (state?.kind === "status" && namesBehindBoxes(headers, cells, state.column)) taken.delete(state.column);
	return {
		state,
		level: level < 0 ? null : level,
		name: nameColumn(headers, cells, taken, Math.min(...stating))
	};
});
const levelShare = ((cells) => share(cells.filter(((cell) => !isBlank(cell))), ((cell) => columnLevel(cell) !== null && !offersAnswers(cell))));
const namesBehindBoxes = ((headers, cells, column) => !STATUS_HEADERS.has(headers[column] ?? "") && cells.slice(0, column).every(((before) => before.every(((cell) => isBlank(cell) || (NUMBERED$ready ??= __ready(NUMBERED)).test(plain(cell)))))) && share(cells[column] ?? [], ((cell) => {
	const text = behindBox(cell);
	return text !== null && readState(text, false) === null;
})) > .5);
const REMARK$1 = 8;
const nameColumn = ((headers, cells, taken, firstState) => {
	let best = {
		column: 0,
		rank: Number.POSITIVE_INFINITY
	};
	for (const [column, header] of headers.entries()) {
		if (taken.has(column)) continue;
		const known = NAME_HEADERS$1.findIndex(((names) => names.has(header)));
		let rank = known === 1 && column > firstState ? REMARK$1 : known >= 0 ? known : NOTE_HEADERS.has(header) ? 9 : 3;
		const filled = (cells[column] ?? []).filter(((cell) => !isBlank(cell)));
		if (filled.length < .8 * (cells[column]?.length ?? 0)) rank += 10;
		if (new Set(filled).size < .85 * filled.length) rank += 10;
		if (ID_HEADERS.has(header) || filled.length > 0 && filled.every(((cell) => (NUMBERED$ready ??= __ready(NUMBERED)).test(plain(cell))))) rank += 20;
		if (rank < best.rank) best = {
			column,
			rank
		};
	}
	return best.column;
});

// src/checklist/findings/unread-tables.ts
const unreadTables = ((context, drafts) => {
	const items = new Set(drafts.map((({ line }) => line)));
	return context.tree.all.flatMap(((block) => {
		if (block.kind !== "table" || block.rows.length < 2) return [];
		const lines = block.rows.map((({ line }) => line));
		return !lines.some(((line) => items.has(line))) && namesStates(block, context) ? [lines] : [];
	}));
});
const namesStates = ((block, context) => {
	const headers = block.header.cells.map(headerWords);
	if (!headers.some(((header) => STATE_HEADERS.has(header))) || headers.some(((header) => MEANING_HEADERS.has(header)))) return false;
	if (!concernsReadiness(context, block.section) || !tableReports(block.section, null)) return false;
	const { state } = layoutOf(block, (() => true));
	return state?.kind === "status" && block.rows.every((({ cells }) => !isBlank(cells[state.column] ?? "")));
});

// src/checklist/legend.ts
const COLOUR = /\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab]/;
const ENTRY = /(\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab])\ufe0f?[\s*_`|:=–—-]*([^\ud83d\u26aa\u26ab\n|/·•;,*_`]*)/g;
const NO_LEGEND = /^[\s>]*(?:#|(?:[-*+]|\d+[.)])\s+\[)/;
const IDEOGRAPHIC_LEVELS = [
	[/必須|必须|必需|필수/, "required"],
	[/推奨|推荐|建议|권장/, "recommended"],
	[/任意|可选|선택/, "optional"]
];
const levelIn = ((words) => inParentheses$1(words) ?? headingLevel(words) ?? IDEOGRAPHIC_LEVELS.find((([pattern]) => pattern.test(words)))?.[1] ?? null);
const entriesOf = ((line) => (NO_LEGEND$ready ??= __ready(NO_LEGEND)).test(line) ? [] : [...line.matchAll((ENTRY$ready ??= __ready(ENTRY)))].map((([, colour = "", words = ""]) => [colour, levelIn(words.trim())])));
const legendOf = ((entries) => {
	const legend = /* @__PURE__ */ new Map();
	for (const [index, [colour, level]] of entries.entries()) {
		const stated = level ?? (entries[index - 1]?.[1] && entries[index + 1]?.[1] ? "recommended" : null);
		if (stated) legend.set(colour, stated);
	}
	return new Set(entries.map((([, level]) => level)).filter(Boolean)).size >= 2 ? legend : null;
});
const levelLegend = (({ text, lines }) => {
	if (!(COLOUR$ready ??= __ready(COLOUR)).test(text)) return null;
	let run = [];
	for (const line of lines) {
		const entries = (COLOUR$ready ??= __ready(COLOUR)).test(line.text) ? entriesOf(line.text) : [];
		const legend = entries.length === 0 ? legendOf(run) : null;
		if (legend) return legend;
		if (entries.length === 0) run = [];
		else for (const entry of entries) run.push(entry);
	}
	return legendOf(run);
});
const FRONT$1 = /^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯]*?(\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab])/;
const END$1 = /(\ud83d[\udd34\udd35\udfe0-\udfeb]|[\u26aa\u26ab])\ufe0f?[\s*_]*$/;
const colourLevel = ((legend, text) => legend.get(((FRONT$1$ready ??= __ready(FRONT$1)).exec(text) ?? (END$1$ready ??= __ready(END$1)).exec(text))?.[1] ?? "") ?? null);

// src/checklist/resolve.ts
const resolve = ((context, drafts, levels) => {
	const afterwards = context.tree.sections.some((({ words }) => isAfterwards(words)));
	const legend = levelLegend(context.decoded);
	const said = memo(((section) => sectionSays(section, section.parent && said(section.parent), levels.get(section) ?? null, afterwards, legend)));
	const labels = memo(((lead) => titleSays(lead, plain(lead).toLowerCase(), afterwards)));
	const resolved = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const label = draft.lead === null ? null : labels(draft.lead);
		const section = said(draft.section);
		const above = draft.parent ? resolved.get(draft.parent) : void 0;
		const handedDown = above && above.criticality !== "unspecified" ? above.criticality : null;
		const condition = draft.condition ?? label?.condition ?? section.condition;
		const below = draft.kind === "table-row" ? null : levelBelow(draft.details);
		const own = draft.level ?? below ?? (legend && colourLevel(legend, draft.text)) ?? (draft.condition?.optional ? "optional" : null);
		const inherited = label?.level ?? draft.levelAbove ?? handedDown ?? section.level;
		resolved.set(draft, {
			criticality: own ?? inherited ?? (condition?.optional ? "optional" : "unspecified"),
			condition: condition?.text ?? above?.condition ?? null
		});
		defer(draft, label?.deferral ?? section.deferral);
	}
	settleParents(drafts);
	return resolved;
});
const memo = ((make) => {
	const made = /* @__PURE__ */ new Map();
	return ((key) => {
		const known = made.get(key);
		if (known !== void 0) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	});
});
const titleSays = ((title, words, afterwards) => {
	const level = headingLevel(title, afterwards);
	return {
		level,
		condition: conditionOf(title),
		deferral: DEFERRAL.test(words) || level === null && FUTURE.test(words) ? title : null
	};
});
const sectionSays = ((section, above, line, afterwards, legend) => {
	const { heading, path, words } = section;
	if (!heading) return NOTHING;
	const own = titleSays(heading.text, words, afterwards);
	const isTitle = heading.level === 1 && path.length <= 1;
	return {
		level: own.level ?? (legend && colourLevel(legend, heading.text)) ?? line ?? above?.level ?? null,
		condition: own.condition ?? above?.condition ?? null,
		deferral: (isTitle ? null : own.deferral) ?? above?.deferral ?? null
	};
});
const NOTHING = {
	level: null,
	condition: null,
	deferral: null
};
const defer = ((draft, title) => {
	if (title === null || draft.state !== "open") return;
	draft.state = "deferred";
	draft.reason ??= title.replaceAll(/[*_]{2}/g, "").trim();
});
const settleParents = ((drafts) => {
	for (const { parent, state, choice } of [...drafts].reverse()) if (parent?.state === "done" && !choice && (state === "open" || state === "partial")) parent.state = "partial";
});
const openChildren = ((drafts) => {
	const found = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		if (draft.parent?.state !== "partial" || draft.choice || draft.state !== "open" && draft.state !== "partial") continue;
		const known = found.get(draft.parent);
		if (known) known.push(draft);
		else found.set(draft.parent, [draft]);
	}
	return found;
});

// src/checklist/findings.ts
const MOST_LINES = 50;
const findingAt = ((rule, lines, message) => ({
	rule,
	line: lines[0] ?? 1,
	lines: lines.slice(0, MOST_LINES),
	message
}));
const findingsOf = ((known) => {
	const { context, role, drafts } = known;
	const text = lowerText(context.decoded.text);
	return [
		...contradictions(known, text),
		...[...openChildren(drafts)].map((([parent, children]) => findingAt("ticked-parent-open-children", [parent.line, ...children.map((({ line }) => line))], `“${plain(parent.text)}” is ticked, but ${children.length} of the items below it ${children.length === 1 ? "is" : "are"} not done`))),
		...role === "claims" ? placeholders(context) : [],
		...role === "none" ? [] : loopback(context, text),
		...stale(known.dates, known.today, context),
		...damage(context),
		...role === "none" ? [] : unread(known),
		...[...known.duplicates].map((([id, all]) => findingAt("duplicate-id", all.map((({ line }) => line)), `${all.length} items have the id \`${id}\`; all but the first got a number`))),
		...drafts.length === 0 ? [findingAt("empty-document", [1], "no item was recognised in this document")] : []
	];
});
const placeholders = ((context) => [...blankLines(context)].map(((lines) => findingAt("placeholder", lines, `${lines.length === 1 ? "a blank is" : `${lines.length} blanks are`} still to be filled in`))));
const loopback = ((context, text) => {
	const lines = loopbackLines(context, text);
	if (lines.length === 0) return [];
	const said = `${lines.length === 1 ? "an address" : `${lines.length} addresses`} of the machine itself in a list for production`;
	return [findingAt("localhost", lines, said)];
});
const unread = (({ context, drafts }) => unreadTables(context, drafts).map(((lines) => findingAt("unread-table", lines, `no state of these ${lines.length} rows is known; they are no items`))));
const YEAR = 365;
const stale = (({ date, nextReview }, today, context) => {
	if (today === null) return [];
	const overdue = nextReview !== null && nextReview < today;
	const age = date === null ? 0 : (Date.parse(today) - Date.parse(date)) / 864e5;
	if (!overdue && age <= YEAR) return [];
	const text = overdue ? `the next review was due on ${nextReview}` : `last reviewed on ${date}, over a year ago`;
	const wanted = (overdue ? nextReview : date)?.slice(0, 4) ?? "";
	const at = context.decoded.lines.findIndex(((line) => line.text.includes(wanted)));
	return [findingAt("stale-review-date", [Math.max(0, at) + 1], text)];
});
const READINGS = {
	"windows-1252": "Windows-1252",
	"mac-roman": "Mac Roman",
	mixed: "several encodings"
};
const damage = (({ decoded }) => {
	const { lines, encoding } = decoded;
	const { repaired, runs, lost: symbols } = encoding;
	if (repaired === null && symbols === 0) return [];
	const lost = [];
	const damaged = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line && line.lost > 0) lost.push(at + 1);
		if (line && line.text !== line.raw) damaged.push(at + 1);
	}
	return [...repaired === null ? [] : [findingAt("damaged-encoding", damaged, `${runs} runs of text were stored as ${READINGS[repaired]} and were repaired for reading; save the file as UTF-8`)], ...lost.length === 0 ? [] : [findingAt("lost-symbols", lost, `symbols are lost on ${lost.length === 1 ? "a line" : `${lost.length} lines`}; states they carried are unknown`)]];
});

// src/checklist/words/expectations.ts
const SHOULD = set$1("should|shall|sollte|sollten|debería|deberían|deberías|debe|devrait|devraient|doit|deveria|deveriam|deve|dovrebbe|dovrebbero|должен|должна|должно|должны|повинен|повинна|повинно|повинні|应|应该|應該");
const SUBJECTS = set$1("you|it|this|that|they|there|man|du|sie|es|er|il|elle|vous|usted");
const ASKS_TO_LOOK = /(?:^|[,;.—–] ?|\b(?:and|then|please|und|dann|bitte|et|puis|y|e|и|затем) )(?:(?:double-?)?check|verify|confirm|make sure|ensure|look for|prüfen(?: sie)?|überprüfen(?: sie)?|prüfe|vérifiez|vérifier|verifica|verificar|verifique|comprueba|comprobar|compruebe|controlla|verificare|проверьте|проверить|убедитесь|перевірте)(?: (?:that|dass|que|che|что))?\s?[:：]$|(?:并|请|然后|，)(?:检查|确认|验证)[:：]$/;

// src/checklist/expectations.ts
const isExpected = (({ rest, key }) => {
	const [first = "", second = ""] = plain(key ? rest.slice(key.length) : rest).toLowerCase().split(" ", 2);
	return SHOULD.has(first) || SUBJECTS.has(first) && SHOULD.has(second);
});
const asksToLook = ((lead) => {
	const words = plain(lead).toLowerCase();
	return (words.endsWith(":") || words.endsWith("：")) && (ASKS_TO_LOOK$ready ??= __ready(ASKS_TO_LOOK)).test(words);
});
const areExpected = ((marks, lead) => {
	if (!marks.every((({ kind, state }) => kind === "settled" && state === "done"))) return false;
	if (lead !== null && asksToLook(lead)) return true;
	return marks.filter(isExpected).length * 2 > marks.length;
});

// src/checklist/line-marks.ts
const KEY_VALUE = /^([^:：]+[:：](?:\*\*|__)?\s+)(.+)$/;
const keyOf = ((marked) => {
	const key = plain(marked).toLowerCase();
	return key.endsWith(":") || key.endsWith("：") ? key.slice(0, -1).trimEnd() : key;
});
const markOf = ((text, lossy, hints = false) => {
	const front = leadingMark(text, lossy);
	if (front) return front.kind === "hint" && !hints ? null : {
		...front,
		key: null
	};
	const pair = colonAt(text) > 0 ? (KEY_VALUE$ready ??= __ready(KEY_VALUE)).exec(text) : null;
	const key = pair ? keyOf(pair[1] ?? "") : "";
	if (CLAIM_KEYS.has(key)) return null;
	const value = pair ? leadingMark(pair[2] ?? "", lossy) : null;
	const said = pair && hints && !value ? headingPhrase(plain(pair[2] ?? "")) : null;
	if (pair && said) return {
		state: said,
		kind: "settled",
		rest: text,
		key: pair[1] ?? null
	};
	if (value && (hints || value.kind !== "hint") && value.rest !== "") return {
		...value,
		rest: (pair?.[1] ?? "") + value.rest,
		key: pair?.[1] ?? null
	};
	const end = trailingMark(text);
	if (end) return (hints || end.kind !== "hint") && end.rest !== "" ? {
		...end,
		key: null
	} : null;
	return verdictMark(text) ?? enclosedMark(text) ?? shoutedMark(text);
});
const BEHIND_DASH = /\s(?:[-–—→]|->)\s([^-–—→]+)$/;
const LONGEST_VERDICT = 3;
const verdictMark = ((text) => {
	const found = (BEHIND_DASH$ready ??= __ready(BEHIND_DASH)).exec(text);
	const verdict = found?.[1]?.trim() ?? "";
	const mark = leadingMark(verdict, false);
	if (!found || mark?.kind !== "settled" && mark?.kind !== "warning") return null;
	if (plain(mark.rest).split(" ").length > LONGEST_VERDICT) return null;
	const state = readState(verdict, false)?.state ?? mark.state;
	return {
		...mark,
		state,
		rest: text.slice(0, found.index).trimEnd(),
		key: null
	};
});
const CLOSING = /^([^()（）]+)[)）]\.?([*_]*)[.\s]*$/;
const enclosedMark = ((text) => {
	const opens = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"));
	const [, inner = "", emphasis = ""] = opens > 0 && (CLOSING$ready ??= __ready(CLOSING)).exec(text.slice(opens + 1)) || [];
	const mark = leadingMark(inner.trim(), false);
	if (!mark || mark.kind === "box" || mark.kind === "lost") return null;
	const words = plain(mark.rest);
	const state = statePhrase(words)?.length === words.length ? readState(inner, false)?.state : void 0;
	return state ? {
		...mark,
		state,
		rest: text.slice(0, opens).trimEnd() + emphasis,
		key: null
	} : null;
});
const SHOUTED = /(?:(?:\s[-–—]|:)\s+|\s[([])\**([A-Z][A-Z ]*[A-Z])[\])*.]*$/;
const SHOUTED_ENDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ])*.";
const shoutedMark = ((text) => {
	const found = SHOUTED_ENDS.includes(text.slice(-1)) ? (SHOUTED$ready ??= __ready(SHOUTED)).exec(text) : null;
	const state = found && headingPhrase(found[1] ?? "");
	return state ? {
		state,
		kind: "settled",
		rest: text.slice(0, found.index).trimEnd(),
		key: null
	} : null;
});
const pairMarks = ((lines, lossy) => {
	if (lines.length < 2 || !lines.every(((line) => colonAt(line) >= 0))) return null;
	const keys = lines.map(((line) => keyOf((KEY_VALUE$ready ??= __ready(KEY_VALUE)).exec(line)?.[1] ?? "")));
	if (keys.includes("")) return null;
	if (keys.some(((key) => CLAIM_KEYS.has(key) || DATE_KEYS.has(key) || VERSION_KEYS.has(key) || (__pattern97 ??= __ready(/status|readiness/)).test(key)))) return null;
	const marks = lines.map(((line, index) => markOf(line, lossy(index))));
	return marks.filter(Boolean).length * 2 >= lines.length ? marks : null;
});
const ANNOUNCES_STATES = wordPattern("overview", /\b(?:overview of readiness|état|situação)\b|状态|状況|ステータス|상태|статус/, "status state states health stand zustand estado statut stato");
const ADVICE = /^(?:\*\*|__)?(?:don['’]?t|do not|never|avoid|do)\b/i;
const explains = ((marks) => {
	if (new Set(marks.map((({ kind, state }) => `${kind} ${state}`))).size < marks.length) return false;
	const meant = marks.filter((({ state, rest }) => {
		const words = plain(rest);
		const phrase = statePhrase(words);
		return phrase?.state === state && (__pattern98 ??= __ready(/^\s*(?:$|[-–—:=(,])/)).test(words.slice(phrase.length));
	}));
	return meant.length > 1 && meant.length * 2 >= marks.length;
});
const advises = ((marks) => marks.some((({ state, rest }) => state === "open" && (ADVICE$ready ??= __ready(ADVICE)).test(rest))));
const FEWEST_OF_EITHER = 2;
const differ$1 = ((marks) => {
	let done = 0;
	let other = 0;
	for (const { kind, state } of marks) {
		if (kind === "box" || kind === "hint" || kind === "lost") continue;
		if (state === "done") done++;
		else other++;
	}
	return done >= FEWEST_OF_EITHER && other >= FEWEST_OF_EITHER;
});

// src/checklist/words/open-work.ts
const OPEN_WORK = /^(?:(?:pending|remaining|outstanding|open|unfinished|incomplete|uncompleted|missing) (?!source)(?:[a-z-]+ )?(?:tasks?|items?|work|gates?|to-?dos?|actions?)|(?:tasks?|items?|work|gates?) (?:remaining|outstanding|pending|left|to (?:do|complete))|pending|outstanding|still to do|not (?:yet )?done|(?:offene|ausstehende|verbleibende) (?:punkte|aufgaben|arbeiten|maßnahmen)|(?:tareas|acciones|tarefas|ações) pendientes?|(?:tarefas|ações) pendentes|(?:tâches|travaux) (?:restante?s|en attente)|(?:attività|azioni) (?:rimanenti|in sospeso)|(?:оставшиеся|незавершённые|незавершенные) (?:задачи|работы))(?: (?:before|for|prior to|until|vor|bis|antes de|avant|до|перед) .{1,60})?$|^(?:待办事项|未完成(?:事项|任务|项)?|剩余(?:任务|工作)|残タスク|未完了タスク)$/;
const OPEN_WORK_WORDS = set$1("pending|remaining|outstanding|open|unfinished|incomplete|uncompleted|missing|left|do|complete|done|offene|ausstehende|verbleibende|pendientes|pendentes|restantes|attente|rimanenti|sospeso|оставшиеся|незавершённые|незавершенные|待办事项|未完成|未完成事项|未完成任务|未完成项|剩余任务|剩余工作|残タスク|未完了タスク");
const FILLERS = set$1("none|n/a|na|nothing|-|—|–|tbd|keine|nada|ninguno|ninguna|nenhum|nenhuma|aucun|aucune|无|なし|нет");

// src/checklist/open-lists.ts
const FRONT = /^[^a-zà-ɏͰ-ӿ⺀-鿿가-힯]+/;
const REMARK = / \([^()]*\)$/;
const END = /[:：.]$/;
const topicOf = ((title) => title.toLowerCase().replace((FRONT$ready ??= __ready(FRONT)), "").replace((REMARK$ready ??= __ready(REMARK)), "").replace((END$ready ??= __ready(END)), "").trimEnd());
const namesOpenWork = ((topic) => topic.split(" ").some(((word) => OPEN_WORK_WORDS.has(word))) && (OPEN_WORK$ready ??= __ready(OPEN_WORK)).test(topic));
const LONGEST_LABEL = 40;
const LABEL = /^\*\*[^*\n]+\*\*[:：]?$|^[^\n:：]+[:：]$/;
const isLabel = ((text) => text.length <= LONGEST_LABEL && (LABEL$ready ??= __ready(LABEL)).test(text));
const labelStates = oncePer((({ all }) => {
	const states = /* @__PURE__ */ new Set();
	for (const block of all) {
		const state = block.kind === "paragraph" && isLabel(block.text) ? headingPhrase(topicOf(plain(block.text))) : null;
		if (state) states.add(state);
	}
	return states;
}));
const isOpenLabel = (({ tree }, lead, topic) => isLabel(lead) && headingPhrase(topic) === "open" && labelStates(tree).size > 1);
const mayBeOpen = (({ state }) => state !== "done");
const isUnmarked = ((entry) => {
	const first = entry.kind === "item" ? entry.children[0] : void 0;
	if (first?.kind !== "paragraph") return false;
	const line = first.text.split("\n", 1)[0]?.trim() ?? "";
	return markOf(line, false, true) === null && mayBeOpen(readHeading(line, false)) && !FILLERS.has(topicOf(plain(line)));
});
const isOpenList = ((context, list, lead) => {
	const { heading } = list.section;
	const reading = lead === null ? heading?.reading : readHeading(lead, false);
	if (!reading || list.parent?.kind === "item") return false;
	const topic = topicOf(reading.title);
	if (!namesOpenWork(topic) && !(lead !== null && isOpenLabel(context, lead, topic))) return false;
	return mayBeOpen(reading) && list.children.every(isUnmarked) && reportsFacts(context, list.section, lead, true);
});

// src/checklist/paragraphs.ts
const symbolDraft = ((mark, place) => {
	const text = withoutComments(mark.rest);
	const more = mark.kind === "lost" ? null : qualify(mark.state, text);
	const state = more?.state ?? mark.state;
	return draft({
		...place,
		text,
		name: mark.key ?? null,
		state,
		reason: more?.reason ?? null,
		level: ownLevel(text),
		condition: conditionOf(text)
	});
});
const ENDS_IN_COLON = /[:：][*_]*$/;
const paragraphDrafts = ((context, block, before, after, parent) => {
	const lines = block.text.split("\n").map(((line) => line.trim()));
	const found = [];
	const symbols = [];
	let lead = leadOf(block, before);
	lines.forEach(((line, index) => {
		const at = block.line + index;
		const box = lineBox(line);
		const raw = box && context.decoded.lines[at - 1]?.raw;
		const mark = box ? null : leadingMark(line, context.lossy(at));
		if (box && raw) found.push(boxedDraft(box, raw, {
			kind: "paragraph",
			line: at,
			end: at,
			section: block.section,
			lead,
			parent
		}));
		else if (mark && mark.kind !== "hint" && mark.rest !== "" && !(ENDS_IN_COLON$ready ??= __ready(ENDS_IN_COLON)).test(line)) symbols.push([index, mark]);
		else if (symbols.length === 0 && (ENDS_IN_COLON$ready ??= __ready(ENDS_IN_COLON)).test(line)) lead = line;
	}));
	const pairs = pairMarks(lines, ((index) => context.lossy(block.line + index)));
	if (pairs) {
		for (const [index, mark] of pairs.entries()) if (mark && !leadingMark(lines[index] ?? "", false)) symbols.push([index, mark]);
	}
	if (symbols.length === 0) return found;
	const inSeries = isMarked$1(before, context) || isMarked$1(after, context);
	const marks = symbols.map((([, mark]) => mark));
	if (reportsSymbols(symbols, lines.length, inSeries) && !areExpected(marks, lead) && reportsFacts(context, block.section, lead, differ$1(marks))) for (const [index, mark] of symbols) {
		const at = block.line + index;
		found.push(symbolDraft(mark, {
			kind: "paragraph",
			line: at,
			end: at,
			section: block.section,
			lead,
			parent
		}));
	}
	return found.sort(((a, b) => a.line - b.line));
});
const continuedBoxes = ((context, block, lead, parent) => {
	if (!(__pattern99 ??= __ready(/\n[ \t]*(?:(?:[-*+][ \t]*)?\[|[☐☑☒□])/u)).test(block.text)) return [];
	return block.text.split("\n").flatMap(((text, index) => {
		const line = index === 0 ? "" : text.trim();
		const at = block.line + index;
		const place = {
			kind: "paragraph",
			line: at,
			end: at,
			section: block.section,
			lead,
			parent
		};
		const box = lineBox(line);
		const raw = context.decoded.lines[at - 1]?.raw;
		if (box && raw !== void 0) return [boxedDraft(box, raw, place)];
		const mark = (__pattern100 ??= __ready(/^[☐☑☒□]/u)).test(line) ? leadingMark(line, false) : null;
		return mark && mark.rest !== "" ? [symbolDraft(mark, place)] : [];
	}));
});
const lineBox = ((line) => {
	const box = line.startsWith("[") ? line : "-*+".includes(line.charAt(0)) ? line.slice(1).trimStart() : null;
	const found = box === null ? null : oddBox(box) ?? gfmBox(`${box}\n`);
	return found && found.text !== "" ? found : null;
});
const reportsSymbols = ((symbols, lines, inSeries) => {
	if (symbols.length === 0 || advises(symbols.map((([, mark]) => mark)))) return false;
	if (symbols.every((([, { kind }]) => kind === "box"))) return true;
	const led = symbols[0]?.[0] === 1 ? 1 : 0;
	return lines - symbols.length - led <= symbols.length && (symbols.length > 1 || inSeries);
});
const isMarked$1 = ((block, context) => block?.kind === "paragraph" && leadingMark(block.text, context.lossy(block.line)) !== null);

// src/checklist/words/headings.ts
const DONE_PARTS = wordPattern("", /terminée?s?|concluíd[oa]s?|已完成|完了|완료|выполнен|завершен|завершён/, "completed implemented done resolved fixed delivered finished accomplished erledigt erledigte abgeschlossen abgeschlossene umgesetzt completado completados completada completadas completato completati completata completate");
const NOT_DONE_PARTS = wordPattern("", /não|未|(?:^|\s)не\s/, "be not yet if when until once before how unless nicht no non pas");
const NO_TOPICS = wordPattern("what when where why how who if use avoid do don dont donts dos never always good bad right wrong before after work works working need needs", /^[^a-z]*(?:what|when|where|why|how|who|if|use|avoid|dos?|don['’]?ts?|never|always|good|bad|right|wrong|before|after|works?|working|needs?)\b|优点|缺点|优势|问题|inconvénients|メリット|преимуществ|недостат|проблем|stärken|schwächen|problèmes/, "strengths weaknesses strength weakness pros cons issues issue problems problem gaps gap concerns risks risk blockers blocker warnings warning limitations inconsistencies findings highlights option options alternative alternatives example examples recommended recommendations advantages disadvantages benefits drawbacks correct incorrect probleme vorteile nachteile ventajas desventajas problemas avantages vantagens");
const WORK_HEADERS = set$1("work|work item|delivery|deliverables|fix|fixes|leistung|leistungen|arbeit|arbeiten|arbeitspaket|entrega|entregable|entregables|trabajo|livrable|livrables|travail|entregável|entregáveis|consegna|результат|成果物|交付物");
const DATE_HEADERS = set$1("date|done on|completed on|completion date|delivered|datum|erledigt am|fecha|data|日期|完了日|日付|дата|날짜");

// src/checklist/topic-states.ts
const stateInFront = (({ reading }) => {
	const state = headingPhrase(reading.title.split((DASH$ready ??= __ready(DASH)), 1)[0] ?? "");
	return reading.state === null || reading.state === state ? state : null;
});
const DASH = /\s[-–—]\s|:\s/;
const wordedState = ((heading) => {
	const state = heading.reading.worded ? heading.reading.state : stateInFront(heading);
	return state === "done" || state === "open" ? state : null;
});
const described = ((headers) => headers.some(((header) => EVIDENCE_HEADERS.has(header))));
const listsParts = (([name = "", ...others]) => (PART_HEADERS.has(name) || NAME_HEADERS$1[0]?.has(name) === true) && described(others));
const listsWork = (([name = "", ...others]) => (WORK_HEADERS.has(name) || NAME_HEADERS$1[0]?.has(name) === true) && (described(others) || others.some(((header) => DATE_HEADERS.has(header)))));
const topicState = ((context, table) => {
	const { section, header } = table;
	const { heading, parent } = section;
	if (!parent || !heading) return null;
	const headers = header.cells.map(headerWords);
	if (heading.reading.worded) return listsParts(headers) && reportsFacts(context, parent, null) ? wordedState(heading) : null;
	if (!listsWork(headers) || !reportsFacts(context, section, null)) return null;
	for (const around of outwards(section)) {
		if (!around.heading || around.heading.level === 1) return null;
		const state = around === section ? null : wordedState(around.heading);
		if (state) return hasSeveral(context, around, headersOf(table)) ? state : null;
		if (around.heading.reading.state !== null) return null;
	}
	return null;
});
const topicsBelow = oncePer((({ all }) => {
	const counts = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const block of all) {
		if (block.kind !== "table") continue;
		const headers = headersOf(block);
		if (last.get(headers) === block.section) continue;
		last.set(headers, block.section);
		const below = counts.get(headers) ?? /* @__PURE__ */ new Map();
		counts.set(headers, below);
		for (const around of outwards(block.section)) below.set(around, (below.get(around) ?? 0) + 1);
	}
	return counts;
}));
const hasSeveral = (({ tree }, topic, headers) => (topicsBelow(tree).get(headers)?.get(topic) ?? 0) > 1);

// src/checklist/tables.ts
const tableDrafts = ((context, table, lead) => {
	if (table.rows.length === 0 || !tableReports(table.section, lead)) return [];
	if (table.header.cells.some(((cell) => MEANING_HEADERS.has(headerWords(cell))))) return [];
	const layout = namedByWork(table, layoutOf(table, (() => knownHeaders(context.tree).has(headersOf(table)))));
	if (!isChecklist(table, layout) && !concernsReadiness(context, table.section)) return [];
	const above = {
		lead,
		state: DEFERRAL.test(plain(lead ?? "").toLowerCase()) || DEFERRAL.test(table.section.words) ? "deferred" : lead === null ? topicState(context, table) : null
	};
	if (layout.state === null && above.state === null) return [];
	if (layout.state?.kind === "stages" && !demandsByStage(table, layout.state.columns, layout.name)) return [];
	if (table.rows.every(((row) => (HTTP_STATUS$ready ??= __ready(HTTP_STATUS)).test(plain(row.cells[layout.name] ?? ""))))) return [];
	const drafts = [];
	for (const row of table.rows) {
		const previous = drafts.at(-1);
		const cell = withoutComments(row.cells[layout.name] ?? "").trim();
		const boxed = nameIsState(layout) ? behindBox(cell) : null;
		const name = boxed ?? cell;
		if (continues(row, layout, name)) previous?.details.push(...cellsOf(table, row, layout.name));
		else if (boxed !== null || !isGroup(table, row, layout, name)) drafts.push(rowDraft(context, table, row, layout, name, above));
	}
	return drafts;
});
const knownHeaders = oncePer((({ all }) => {
	const tables = all.filter(((block) => block.kind === "table"));
	return new Set(tables.filter(statesAreKnown).map(headersOf));
}));
const namedByWork = (({ header }, layout) => layout.state === null && WORK_HEADERS.has(headerWords(header.cells[0] ?? "")) ? {
	...layout,
	name: 0
} : layout);
const demandsByStage = (({ header }, stages, name) => NAME_HEADERS$1[0]?.has(headerWords(header.cells[name] ?? "")) === true || stages.every(((column) => (__pattern101 ??= __ready(/^(?:level|class|grade|stage)\b/)).test(headerWords(header.cells[column] ?? "")))));
const ANSWERED = new Set("done|complete|completed|checked|verified|passed|erledigt|hecho|fait|feito|fatto|完成|完了".split("|").flatMap(((word) => [word, `${word}?`])));
const isChecklist = ((table, { state, level }) => {
	if (state === null || state.kind === "stages") return false;
	if (state.kind === "answers" || level !== null) return true;
	const cells = table.rows.map(((row) => row.cells[state.column] ?? ""));
	return ANSWERED.has(headerWords(table.header.cells[state.column] ?? "")) || cells.every(((cell) => (__pattern102 ??= __ready(/^(?:\[.?\]|[☐☑☒□⬜])/u)).test(cell.trim())));
});
const HTTP_STATUS = /^[1-5](?:\d\d|xx)\b/i;
const stateCells = ((row, { state }) => {
	if (state === null) return [];
	return (state.kind === "status" ? [state.column] : state.kind === "answers" ? [...state.columns.keys()] : state.columns).map(((column) => row.cells[column] ?? ""));
});
const nameIsState = (({ state, name }) => state?.kind === "status" && state.column === name);
const continues = ((row, layout, name) => isBlank(name) && stateCells(row, layout).every(((cell) => isBlank(cell) || readState(cell, false) === null)));
const isGroup = ((table, row, layout, name) => {
	if (SUM_ROWS.has(plain(name).toLowerCase())) return true;
	if (row.cells.some(((cell, column) => column !== layout.name && !isBlank(cell)))) return false;
	return (__pattern103 ??= __ready(/^\*\*.+\*\*$/)).test(name) && table.rows.some(((other) => stateCells(other, layout).some(((cell) => !isBlank(cell)))));
});
const cellsOf = ((table, row, name) => row.cells.flatMap(((cell, column) => {
	if (column === name || isBlank(cell)) return [];
	const header = plain(table.header.cells[column] ?? "");
	return [{
		line: row.line,
		text: header === "" ? cell : `${header}: ${cell}`
	}];
})));
const SUMMARY = /<summary>([^<]*)<\/summary>/i;
const rowDraft = ((context, table, row, layout, name, above) => {
	const text = name.includes("<") && (SUMMARY$ready ??= __ready(SUMMARY)).exec(name)?.[1]?.trim() || (isBlank(name) ? fallbackName(table, row, layout) : name);
	const raw = context.decoded.lines[row.line - 1]?.raw ?? "";
	const at = raw.indexOf(text);
	const { state, reason, box } = stateOfRow(context, table, row, layout, above);
	const named = qualify(state, text);
	return draft({
		kind: "table-row",
		line: row.line,
		text,
		section: table.section,
		lead: above.lead,
		column: at < 0 ? raw.search((__pattern104 ??= __ready(/[^\s|]/))) + 1 || 1 : at + 1,
		state: named?.state ?? state,
		reason: reason ?? named?.reason ?? null,
		level: levelOfRow(row, layout) ?? ownLevel(text),
		condition: conditionOf(text),
		details: cellsOf(table, row, layout.name),
		box: box ? boxIn(raw) : null
	});
});
const fallbackName = ((table, row, layout) => {
	const states = new Set(stateCells(row, layout));
	return row.cells.find(((cell, column) => {
		return !isBlank(cell) && !states.has(cell) && !ID_HEADERS.has(headerWords(table.header.cells[column] ?? ""));
	})) ?? row.cells.find(((cell) => !isBlank(cell))) ?? "";
});
const levelOfRow = ((row, { level }) => level === null ? null : columnLevel(row.cells[level] ?? ""));
const boxIn = ((raw) => {
	const found = (__pattern105 ??= __ready(/\[([^\][]{0,4})\](?!\()/)).exec(raw);
	return found && {
		from: found.index + 2,
		to: found.index + 2 + (found[1]?.length ?? 0)
	};
});
const REASONS = new Set("reason|why|rationale|grund|begründung|raison|motivo|razón|原因|理由|причина".split("|"));
const inheritedState = ((table, row, state) => {
	if (state === "deferred") {
		const why = table.header.cells.findIndex(((header) => REASONS.has(headerWords(header))));
		return {
			state,
			reason: row.cells[why] || null,
			box: false
		};
	}
	const said = row.cells.map(((cell) => qualify(state, plain(cell)))).find(Boolean);
	return {
		state: said?.state ?? state,
		reason: said?.reason ?? null,
		box: false
	};
});
const stateOfRow = ((context, table, row, { state }, above) => {
	if (state === null) return inheritedState(table, row, above.state ?? "unknown");
	if (state.kind === "stages") return {
		state: "open",
		reason: null,
		box: false
	};
	if (state.kind === "answers") {
		const marked = [...state.columns].filter((([column]) => answerOf(row.cells[column] ?? "") === true));
		const [only] = marked;
		return {
			state: marked.length > 1 ? "unknown" : only?.[1] ?? "open",
			reason: null,
			box: false
		};
	}
	const cell = row.cells[state.column] ?? "";
	if (isBlank(cell) || offersAnswers(cell)) return {
		state: "open",
		reason: null,
		box: false
	};
	const reading = readState(cell, context.lossy(row.line));
	const why = reading?.state === "not-applicable" || reading?.state === "deferred" ? qualify("open", plain(cell))?.reason : null;
	return {
		state: reading?.state ?? "unknown",
		reason: why ?? null,
		box: reading?.by === "box" && cell.includes("[")
	};
});

// src/checklist/items.ts
const collect = ((context) => {
	const drafts = [];
	walk(context, context.tree.children, null, drafts);
	return drafts;
});
const walk = ((context, blocks, parent, drafts, from = 0) => {
	let before;
	for (let index = from, block = blocks[from]; block; block = blocks[++index]) {
		if (block.kind === "list") listDrafts(context, block, leadOf(block, before), parent, drafts);
		else if (block.kind === "heading") headingDraft$1(context, block, drafts);
		else if (block.kind === "quote" || block.kind === "item") walk(context, block.children, parent, drafts);
		else if (block.kind === "table") for (const draft of tableDrafts(context, block, leadOf(block, before))) drafts.push(draft);
		else if (block.kind === "paragraph") {
			const found = paragraphDrafts(context, block, before, blocks[index + 1], parent);
			for (const draft of found) drafts.push(draft);
			if (found.length === 0 && parent) describe$3(parent, block.text, block.line, 0);
		}
		before = block;
	}
});
const headingDraft$1 = (({ decoded }, { line, end, text, section }, drafts) => {
	const box = gfmBox(text) ?? oddBox(text);
	const raw = decoded.lines[line - 1]?.raw;
	if (box && raw !== void 0) drafts.push(boxedDraft(box, raw, {
		kind: "heading",
		line,
		end,
		section,
		lead: null,
		parent: null
	}));
});
const opening = ((item) => {
	const first = item.children[0];
	return first?.kind === "paragraph" ? first : null;
});
const lineOf = ((text) => {
	const end = text.indexOf("\n");
	return (end < 0 ? text : text.slice(0, end)).trim();
});
const markedItem = ((item) => {
	const first = opening(item);
	const gfm = first && gfmBox(first.text);
	return {
		item,
		first,
		gfm,
		odd: first && !gfm ? oddBox(lineOf(first.text)) : null
	};
});
const mayAsk = ((text) => {
	for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) if ("ifseIFSE".includes(text.charAt(at + 1))) return true;
	return false;
});
const listDrafts = ((context, list, lead, parent, drafts) => {
	const marked = [];
	const texts = [];
	for (const child of list.children) {
		if (child.kind !== "item") continue;
		const entry = markedItem(child);
		const box = entry.gfm ?? entry.odd;
		marked.push(entry);
		if (box) texts.push(box.text);
	}
	if (texts.length > 0 && demonstrates(list.section)) return;
	const choice = texts.length > 0 && isChoice(list.section, lead, texts);
	const symbols = texts.length < marked.length ? symbolsOf(context, marked, list, lead, parent) : null;
	const open = texts.length === 0 && !symbols && isOpenList(context, list, lead);
	for (const entry of marked) {
		const { item, first } = entry;
		const own = first && (boxDraft(context, entry, first, lead, parent) ?? bulletDraft(context, entry, first, open ? openMark(first) : symbols?.get(item) ?? null, lead, parent));
		if (own) {
			own.choice ||= own.box !== null && (choice || mayAsk(own.text) && (ASKS$ready ??= __ready(ASKS)).test(own.text.toLowerCase()));
			drafts.push(own);
			if (first.text.includes("\n")) {
				const more = continuedBoxes(context, first, lead, parent);
				for (const draft of more) drafts.push(draft);
				if (more.length === 0) describe$3(own, first.text, first.line, 1);
			}
		}
		const nested = drafts.length;
		walk(context, item.children, own ?? parent, drafts, own ? 1 : 0);
		if (first && !own && drafts.length > nested) handDown(first, parent, drafts, nested);
	}
});
const boxDraft = (({ decoded }, { item, gfm, odd }, { line }, lead, parent) => {
	const box = gfm ?? odd;
	const raw = decoded.lines[line - 1]?.raw;
	if (!box || raw === void 0) return null;
	return boxedDraft(box, raw, {
		kind: gfm ? "task" : "bullet",
		line,
		end: item.end,
		section: item.section,
		lead,
		parent
	});
});
const openMark = (({ text }) => ({
	state: "open",
	kind: "settled",
	rest: lineOf(text),
	key: null
}));
const bulletDraft = (({ decoded }, { item }, { line, text }, mark, lead, parent) => {
	if (!mark) return null;
	const own = symbolDraft(mark, {
		kind: "bullet",
		line,
		end: item.end,
		section: item.section,
		lead,
		parent
	});
	own.column = Math.max(1, (decoded.lines[line - 1]?.text.length ?? 0) - lineOf(text).length + 1);
	return own;
});
const handDown = (({ text }, parent, drafts, from) => {
	const level = headingLevel(lineOf(text));
	if (level === null) return;
	for (const nested of drafts.slice(from)) if (nested.parent === parent) nested.levelAbove ??= level;
});
const describe$3 = ((draft, text, line, from) => {
	for (const [index, part] of text.split("\n").entries()) {
		const bare = index < from ? "" : withoutComments(part).trim();
		if (bare !== "") draft.details.push({
			line: line + index,
			text: bare
		});
	}
});
const isTick = (({ kind, state }) => kind === "settled" && state === "done");
const expects = ((parent) => parent !== null && parent.box !== null && parent.state === "open" && (__pattern106 ??= __ready(/[:：]$/)).test(plain(parent.text)));
const namesPlace = (({ rest }, _index, all) => all.length > 1 && ENVIRONMENTS.includes(plain(rest).toLowerCase()));
const symbolsOf = ((context, marked, list, lead, parent) => {
	const hints = ANNOUNCES_STATES.test(lead === null ? list.section.words : plain(lead).toLowerCase());
	const unboxed = marked.filter((({ gfm, odd }) => !gfm && !odd));
	const symbols = /* @__PURE__ */ new Map();
	for (const { item, first } of unboxed) {
		const mark = first && markOf(lineOf(first.text), context.lossy(first.line), hints);
		if (mark) symbols.set(item, mark);
	}
	const found = [...symbols.values()];
	if (symbols.size === 0 || symbols.size * 2 < unboxed.length || advises(found) || explains(found)) return null;
	if (areExpected(found, lead)) return null;
	if (found.every(isTick) && (expects(parent) || found.every(namesPlace))) return null;
	return found.every((({ kind }) => kind === "box")) || reportsFacts(context, list.section, lead, differ$1(found)) ? symbols : null;
});

// src/checklist/by-section.ts
const NONE$1 = [];
const bySection = oncePer((({ all }) => Map.groupBy(all, (({ section }) => section))));
const blocksIn = ((tree, section) => bySection(tree).get(section) ?? NONE$1);

// src/checklist/section-level.ts
const NAMES_PART = /^(?:\*\*|__)[^*_]*[^*_:：](?:\*\*|__)$/;
const NONE = /* @__PURE__ */ new Map();
const sectionLevels = ((context, pairs, drafts) => {
	const lines = /* @__PURE__ */ new Map();
	for (const pair of pairs) if (LEVEL_KEYS.has(pair.key) && standsAlone(pair)) lines.set(pair.section, lines.has(pair.section) ? null : pair);
	if (lines.size === 0) return NONE;
	const firstItems = firstItemLines(drafts);
	const levels = /* @__PURE__ */ new Map();
	for (const [section, pair] of lines) {
		const level = pair && !spansLevels(plain(pair.value).toLowerCase()) ? columnLevel(pair.value) : null;
		if (pair && level && !isOfPart(context, pair) && (firstItems.get(section) ?? pair.line + 1) > pair.line) levels.set(section, level);
	}
	return levels;
});
const standsAlone = (({ section, block }) => {
	if (!section.heading || section.path.length <= 1 && section.heading.level === 1) return false;
	const list = block.parent?.kind === "item" ? block.parent.parent : null;
	return block.kind !== "heading" && (list ?? block).parent === null;
});
const firstItemLines = ((drafts) => {
	const first = /* @__PURE__ */ new Map();
	for (const { section, line, kind } of drafts) if (kind !== "heading") first.set(section, Math.min(line, first.get(section) ?? line));
	return first;
});
const isOfPart = (({ tree }, pair) => blocksIn(tree, pair.section).some(((block) => block.kind === "paragraph" && namesPart(block, pair))));
const namesPart = ((block, { line }) => block.line <= line && block.text.split("\n").some(((text, index) => {
	if (block.line + index >= line) return false;
	return (NAMES_PART$ready ??= __ready(NAMES_PART)).test(text.trim()) && pairIn(text) === null;
})));

// src/checklist/marked-headings.ts
const FEWEST = 3;
const markedHeadings = ((context, occupied, parents) => {
	const groups = /* @__PURE__ */ new Map();
	for (const section of context.tree.sections) {
		const { parent } = section;
		if (!parent?.heading || parent.heading.level === 1) continue;
		const group = groups.get(parent);
		if (group) group.push(section);
		else groups.set(parent, [section]);
	}
	const found = [];
	for (const [parent, group] of groups) if (group.length >= FEWEST && group.every(((section) => isMarked(section) && !occupied.has(section) && !parents.has(section))) && (differ(group) || isDone(parent, group)) && !group.some(((section) => namesNoTopic(section) || showsCode(context, section))) && !demonstrates(parent) && reportsFacts(context, parent, null)) for (const section of group) found.push(...headingDraft(section));
	return found;
});
const isMarked = (({ heading }) => heading?.reading.state != null && heading.reading.title !== "");
const differ = ((group) => new Set(group.map((({ heading }) => heading?.reading.state))).size > 1);
const isDone = (({ words, heading }, group) => (DONE_PARTS.test(words) && !NOT_DONE_PARTS.test(words) || heading?.reading.worded === true && heading.reading.state === "done") && group.every((({ heading }) => heading?.reading.state === "done")));
const namesNoTopic = (({ heading, words }) => NO_TOPICS.test(words) || statePhrase(heading?.reading.title ?? "") !== null);
const showsCode = (({ tree }, section) => blocksIn(tree, section).some((({ kind }) => kind === "fence" || kind === "code")));
const headingDraft = (({ heading }) => heading ? [draft({
	kind: "heading",
	line: heading.line,
	end: heading.end,
	text: heading.reading.title,
	section: heading.section,
	state: heading.reading.state ?? "unknown",
	condition: conditionOf(heading.text)
})] : []);

// src/checklist/records.ts
const levelOf = ((key, value) => LEVEL_KEYS.has(key) || SEVERITY_KEYS.has(key) ? columnLevel(value) : null);
const surroundingsOf = (({ block, section }) => block.parent?.kind === "item" && block.parent.parent || section);
const levelsBeside = ((pairs) => {
	const levels = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const level = levelOf(pair.key, pair.value);
		if (!level) continue;
		for (const place of [pair.block, surroundingsOf(pair)]) levels.set(place, levels.has(place) ? null : level);
	}
	return ((status) => levels.get(status.block) ?? levels.get(surroundingsOf(status)) ?? null);
});
const recordIn = ((context, block) => {
	const { heading } = block.section;
	if (block.kind !== "table" || !heading || heading.level === 1 || block.rows.length < 2) return null;
	const [field = "", value = "", ...more] = block.header.cells.map(headerWords);
	if (more.length > 0 || !FIELD_HEADERS.has(field) || !VALUE_HEADERS$1.has(value)) return null;
	if (!tableReports(block.section, null)) return null;
	let status = null;
	let level = null;
	let state = null;
	for (const { line, cells } of block.rows) {
		const [name = "", cell = ""] = cells;
		const key = plain(name).toLowerCase();
		level ??= levelOf(key, cell);
		if (status !== null || !CLAIM_KEYS.has(key) || isBlank(cell) || offersAnswers(cell)) continue;
		status = cell;
		state = readState(cell, context.lossy(line))?.state ?? null;
	}
	return status === null ? null : {
		table: block,
		heading,
		status,
		state,
		level
	};
});
const recordDrafts = ((context) => {
	const byRank = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	for (const block of context.tree.all) {
		const record = recordIn(context, block);
		if (!record || seen.has(record.heading)) continue;
		seen.add(record.heading);
		const alike = byRank.get(record.heading.level);
		if (alike) alike.push(record);
		else byRank.set(record.heading.level, [record]);
	}
	return [...byRank.values()].flatMap(((records) => records.length > 1 && records.some((({ state }) => state !== null)) ? records.filter((({ state, status }) => state !== null || mayNameState(status))).map(recordDraft) : []));
});
const recordDraft = (({ table, heading, state, level }) => draft({
	kind: "heading",
	line: heading.line,
	end: table.end,
	text: heading.reading.title,
	section: heading.section,
	state: state ?? "unknown",
	level,
	details: table.rows.map((({ line, cells }) => ({
		line,
		text: cells.join(": ")
	})))
}));

// src/checklist/status-lines.ts
const statusDrafts = ((context, pairs, drafts, head) => {
	if (!context.readiness) return [];
	const occupied = /* @__PURE__ */ new Set();
	for (const { section } of drafts) occupy(section, occupied);
	const found = [];
	const levelBeside = levelsBeside(pairs);
	const owned = ownedBlocks(pairs);
	const footer = footerOf(context, pairs, owned, head);
	const isOneOfMany = oneOfMany(pairs);
	for (const pair of pairs) {
		const { section, line } = pair;
		if (line > footer && owned.has(pair.block)) continue;
		if (line <= head || !section.heading || pair.block.kind === "heading" || occupied.has(section)) continue;
		if (section.heading.level === 1 && section === context.tree.sections[1]) continue;
		const item = CLAIM_KEYS.has(pair.key) ? statusLine(context, pair, isOneOfMany(pair)) : null;
		if (item) found.push({
			...item,
			level: item.level ?? levelBeside(pair)
		});
	}
	for (const item of recordDrafts(context)) if (!occupied.has(item.section)) found.push(item);
	for (const { section } of found) occupy(section, occupied);
	const parents = new Set(context.tree.sections.map((({ parent }) => parent)));
	for (const section of context.tree.sections) {
		const item = occupied.has(section) || parents.has(section) ? null : statusHeading(context, section);
		if (item) found.push(item);
	}
	for (const { section } of found) occupy(section, occupied);
	for (const item of markedHeadings(context, occupied, parents)) found.push(item);
	describe$2(context, found);
	return found;
});
const footerOf = (({ tree }, pairs, owned, head) => {
	const at = tree.children.findLastIndex((({ kind }) => kind === "rule" || kind === "heading"));
	const last = tree.children[at];
	if (last?.kind !== "rule" || tree.children[at - 1]?.kind === "heading") return Number.POSITIVE_INFINITY;
	const isTopic = ((pair) => pair.line > head && pair.line < last.line && CLAIM_KEYS.has(pair.key) && owned.has(pair.block));
	return pairs.some(isTopic) ? Number.POSITIVE_INFINITY : last.line;
});
const ownedBlocks = ((pairs) => new Set(pairs.filter((({ key }) => OWNER_KEYS.has(key) || NEXT_REVIEW_KEYS.has(key))).map((({ block }) => block))));
const occupy = ((section, occupied) => {
	for (let at = section; at?.heading && !occupied.has(at); at = at.parent) occupied.add(at);
});
const describe$2 = ((context, found) => {
	const details = new Map(found.filter((({ kind }) => kind === "heading")).map((({ section, details }) => [section, details])));
	if (details.size === 0) return;
	for (const block of context.tree.all) if (block.kind === "paragraph") details.get(block.section)?.push(...block.text.split("\n").map(((text, index) => ({
		line: block.line + index,
		text: text.trim()
	}))));
});
const CONCLUSION = /\b(?:conclusions?|summary|verdict|decision|declaration|final|overall|approval|(?<!authentication (?:and|&) )authorization|sign-?off|recommendation|fazit|zusammenfassung|resumen|conclusión|résumé|bilan|resumo|conclusão)\b|总结|结论|まとめ|итог/;
const statusLine = ((context, { line, value, block, section }, isOfTopic) => {
	const { heading } = section;
	const reading = readState(value, context.lossy(line));
	if (!heading || !reading || !isOfTopic && speaksOfWhole(`${section.words} ${plain(value).toLowerCase()}`) || (CONCLUSION$ready ??= __ready(CONCLUSION)).test(section.words)) return null;
	const list = block.parent?.kind === "item" ? block.parent.parent : null;
	const before = list && inFrontOf(context, list);
	const own = {
		end: block.end,
		section,
		state: reading.state,
		details: [{
			line,
			text: value
		}]
	};
	const numbered = before && numberedLine(before);
	if (numbered) return draft({
		...own,
		...numbered,
		kind: "bullet",
		level: ownLevel(numbered.text)
	});
	const label = list && leadOf(list, before ?? void 0);
	const text = (label === null ? heading.reading : readHeading(label, false)).title;
	return draft({
		...own,
		kind: "paragraph",
		line,
		text
	});
});
const inFrontOf = (({ tree }, block) => {
	const siblings = block.parent?.children ?? tree.children;
	return siblings[siblings.indexOf(block) - 1] ?? null;
});
const numberedLine = ((block) => {
	if (block.kind !== "list" || !(block.marker === "." || block.marker === ")")) return null;
	const [item, ...others] = block.children;
	const first = item?.kind === "item" && others.length === 0 ? item.children[0] : void 0;
	return first?.kind === "paragraph" ? {
		line: first.line,
		text: first.text.split("\n")[0]?.trim() ?? ""
	} : null;
});
const DEMANDED = [
	"required",
	"needed",
	"outstanding",
	"pending",
	"erforderlich",
	"requerida"
];
const DEMANDS = "migration|setup|set-up|action|configuration|change|changes|fix|fixes|update|upgrade|work|review|attention|approval|installation|deployment|aktion|migración|acción".split("|");
const DENIES = /* @__PURE__ */ new Set([
	"no",
	"zero",
	"without",
	"keine",
	"sin",
	"sans"
]);
const MOST_BETWEEN = 3;
const ENDS_CLAUSE = /[,;:.!)]$/;
const isDenied = ((words, index) => {
	for (let at = index - 1; at >= index - MOST_BETWEEN; at--) {
		const word = words[at] ?? "";
		if (DENIES.has(word.replace((__pattern107 ??= __ready(/^\W+/)), ""))) return true;
		if ((ENDS_CLAUSE$ready ??= __ready(ENDS_CLAUSE)).test(word)) return false;
	}
	return false;
});
const demands = ((text) => {
	const words = text.split(" ");
	return words.some(((word, index) => {
		if (!DEMANDED.some(((demanded) => beginsWithWord(word, demanded)))) return false;
		let at = index - 1;
		if (words[at] === "still") at--;
		if (words[at] === "is" || words[at] === "are") at--;
		const before = words[at] ?? "";
		if (isDenied(words, at)) return false;
		return DEMANDS.some(((subject) => endsInWord(before, subject) || endsInWord(before, `${subject}s`)));
	}));
});
const beginsWithWord = ((text, word) => text.startsWith(word) && !require_letters.isWordCode(text.charCodeAt(word.length)));
const endsInWord = ((text, word) => text.endsWith(word) && !require_letters.isWordCode(text.charCodeAt(text.length - word.length - 1)));
const statusHeading = ((context, { heading, parent, words }) => {
	if (!heading || heading.level === 1 || !parent) return null;
	const { title, state, worded } = readingOf(heading, context.lossy(heading.line));
	const demanded = demands(words);
	if (!worded && !demanded) return null;
	if (CLAIM_KEYS.has(title.toLowerCase()) || isLogDate(title)) return null;
	if (!reportsFacts(context, parent, null)) return null;
	const level = demanded ? "required" : null;
	const text = worded ? title : heading.text.trim();
	const own = {
		kind: "heading",
		line: heading.line,
		end: heading.end,
		text,
		section: heading.section,
		level
	};
	return draft({
		...own,
		state: demanded ? "open" : state ?? "unknown",
		condition: conditionOf(heading.text)
	});
});

// src/checklist/parse.ts
const parse$1 = ((raw, hints = {}) => {
	const decoded = decode$1(raw.bytes);
	const tree = parseBlocks(decoded.text, raw.path);
	const context = contextOf$1(raw.path, decoded, tree);
	const marked = collect(context);
	const pairs = pairsOf(context);
	const claims = claimsOf(context, pairs);
	const claim = claims.main;
	const stated = inOrder([...marked, ...statusDrafts(context, pairs, marked, claims.head)]);
	const role = hints.role ?? roleOf(context, raw.path, stated, claim);
	const facts = readFacts(tree, decoded, linesOf(stated));
	const variables = envItems(facts, tree, decoded);
	const drafts = inOrder([...stated, ...variables.map((({ draft }) => draft))]);
	const resolved = resolve(context, drafts, sectionLevels(context, pairs, drafts));
	for (const { draft, criticality } of variables) resolved.set(draft, {
		criticality,
		condition: null
	});
	const directives = bindDirectives(tree, decoded, linesOf(drafts));
	const problems = reported(raw.path, directives.problems, hints);
	const given = onePerLine(drafts, directives.byLine);
	const document = hints.slug ?? documentSlug(raw.path);
	const { ids, duplicates } = identify(drafts, document, hasTitle(context), ((draft) => given.get(draft)?.id ?? null));
	const dates = datesOf(pairs);
	const today = hints.today ?? null;
	const known = {
		context,
		role,
		claims: claims.all,
		pairs,
		facts,
		drafts: stated,
		resolved
	};
	const found = findingsOf({
		...known,
		dates,
		duplicates,
		today
	});
	return {
		path: raw.path,
		role,
		encoding: decoded.encoding,
		claim,
		...dates,
		items: drafts.map(((draft) => itemOf(draft, ids, resolved, given.get(draft), context))),
		facts,
		findings: [...found, ...problems].sort(((a, b) => a.line - b.line))
	};
});
const linesOf = ((drafts) => drafts.map((({ line }) => line)));
const hasTitle = (({ tree }) => tree.sections[1]?.heading?.level === 1 && tree.sections.filter((({ heading }) => heading?.level === 1)).length === 1);
const inOrder = ((drafts) => {
	for (let at = 1; at < drafts.length; at++) if ((drafts[at]?.line ?? 0) < (drafts[at - 1]?.line ?? 0)) return drafts.sort(((a, b) => a.line - b.line));
	return drafts;
});
const onePerLine = ((drafts, byLine) => {
	const given = /* @__PURE__ */ new Map();
	if (byLine.size === 0) return given;
	const left = new Map(byLine);
	for (const draft of drafts) {
		const own = left.get(draft.line);
		if (own) given.set(draft, own);
		left.delete(draft.line);
	}
	return given;
});
const reported = ((path, problems, hints) => {
	const [first] = problems;
	if (first && hints.directives !== "report") {
		const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
		throw new require_last_resort.ConfigurationError(first.message + more, {
			path,
			...first.place
		});
	}
	return problems.map((({ message, place }) => findingAt(message.startsWith("this directive belongs") ? "orphan-directive" : "invalid-directive", [place.line], message)));
});
const itemOf = ((draft, ids, resolved, directives, { decoded }) => {
	const { criticality = "unspecified", condition = null } = resolved.get(draft) ?? {};
	const { line, column, kind, text, state, choice, reason, parent, details, box } = draft;
	return {
		id: ids.get(draft) ?? "",
		line,
		column,
		kind,
		text,
		section: [...pathOf(draft)],
		state,
		criticality: directives?.criticality ?? criticality,
		condition,
		choice,
		reason,
		parent: parent === null ? null : ids.get(parent) ?? null,
		details,
		box: box && {
			start: decoded.byteOffset(line, box.from),
			end: decoded.byteOffset(line, box.to)
		},
		directives: directives?.checks ?? [],
		checks: []
	};
});

// src/secret-names.ts
const secretive = /TOKEN|SECRET|PASS|PWD|KEY|CREDENTIAL|PRIVATE|AUTH|DSN|CERT|SALT|CONN|(?:DATABASE|DB|REDIS|MONGO|MONGODB|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|SMTP|WEBHOOK)\w*_UR[IL]/i;
const namesSecret = ((name) => (secretive$ready ??= __ready(secretive)).test(name));

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter(((v) => typeof v === "number"));
	return Object.entries(entries).filter((([k, _]) => numericValues.indexOf(+k) === -1)).map((([_, v]) => v));
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish$1(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : ((..._args) => {});
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: (() => params) };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: (() => params.error)
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter(((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	}));
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ ((() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
})))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map(((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	}));
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!(__pattern108 ??= __ready(/_(length|size)$|_equals$/)).test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!(highSurrogate$ready ??= __ready(highSurrogate)).test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}

// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: ((inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	}) });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = ((inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = (() => this.message);
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
});
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/core/parse.js
const _parse = ((_Err) => {
	const fn = ((schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map(((iss) => finalizeIssue(iss, ctx, config()))));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	});
	return fn;
});
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = ((_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map(((iss) => finalizeIssue(iss, ctx, config()))));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
});
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = ((_Err) => ((schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
}));
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map(((iss) => finalizeIssue(iss, ctx, config()))));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = ((_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
});
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const _null$2 = /^null$/i;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", ((inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
}));
const _whenHasLength = ((payload) => {
	const val = payload.value;
	return !nullish$1(val) && val.length !== void 0;
});
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", ((inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = ((payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	});
}));
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", ((inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = ((payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	});
}));
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", ((inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = ((payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	});
}));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", ((inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = ((payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	});
}));
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", ((inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = ((payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	});
}));
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", ((inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = ((payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	}));
	else (_b = inst._zod).check ?? (_b.check = (() => {}));
}));
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", ((inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = ((payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	});
}));

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", ((inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push((() => {
			inst._zod.run = inst._zod.parse;
		}));
	} else {
		const runChecks = ((payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then((() => {
				return payload;
			}));
			return payload;
		});
		const handleCanaryResult = ((canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then(((checkResult) => inst._zod.parse(checkResult, ctx)));
			}
			return inst._zod.parse(checkResult, ctx);
		});
		inst._zod.run = ((payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then(((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				}));
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then(((result) => runChecks(result, checks, ctx)));
			}
			return runChecks(result, checks, ctx);
		});
	}
}), {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = ((r, ctx) => r.issues.length ? { issues: r.issues.map(((iss) => finalizeIssue(iss, ctx, config()))) } : { value: r.value });
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: ((value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		}),
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? (anyString$ready ??= __ready(anyString));
	inst._zod.parse = ((payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	});
}));
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", ((inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
}));
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", ((inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
}));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = (number$1$ready ??= __ready(number$1));
	inst._zod.parse = ((payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	});
}));
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", ((inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
}));
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = (boolean$1$ready ??= __ready(boolean$1));
	inst._zod.parse = ((payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	});
}));
const $ZodNull = /*@__PURE__*/ $constructor("$ZodNull", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = (_null$2$ready ??= __ready(_null$2));
	inst._zod.values = /* @__PURE__ */ new Set([null]);
	inst._zod.parse = ((payload, _ctx) => {
		const input = payload.value;
		if (input === null) return payload;
		payload.issues.push({
			expected: "null",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	});
}));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = ((payload) => payload);
}));
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = ((payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	});
}));
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map(((c) => c[0])));
	const parse = inst._zod.parse;
	inst._zod.parse = ((payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	});
}
const arraySize = ((input) => Array.isArray(input) ? input.length : -1);
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", ((inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = ((payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then(((result) => handleArrayResult(result, payload, i))));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then((() => payload));
		return payload;
	});
	capSize(inst, arraySize);
}));
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then(((r) => handlePropertyResult(r, payload, key, input, optin, optout))));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then((() => {
		return payload;
	}));
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", ((inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = (() => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		});
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached((() => normalizeDef(def)));
	defineLazyInternal(inst, "propValues", ((zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	}));
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = ((payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then(((r) => handlePropertyResult(r, payload, key, input, optin, optout))));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then((() => payload)) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	});
}));
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter(((r) => !aborted(r)));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map(((result) => result.issues.map(((iss) => finalizeIssue(iss, ctx, config())))))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", ((inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", ((zod) => zod.def.options.some(((o) => o._zod.optin === "defaulted")) ? "defaulted" : zod.def.options.some(((o) => o._zod.optin !== void 0)) ? "optional" : void 0));
	defineLazyInternal(inst, "optout", ((zod) => zod.def.options.some(((o) => o._zod.optout === "optional")) ? "optional" : void 0));
	defineLazyInternal(inst, "values", ((zod) => {
		if (zod.def.options.every(((o) => o._zod.values))) return new Set(zod.def.options.flatMap(((option) => Array.from(option._zod.values))));
	}));
	defineLazyInternal(inst, "pattern", ((zod) => {
		if (zod.def.options.every(((o) => o._zod.pattern))) {
			const patterns = zod.def.options.map(((o) => o._zod.pattern));
			return new RegExp(`^(${patterns.map(((p) => cleanRegex(p.source))).join("|")})$`);
		}
	}));
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = ((payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then(((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		}));
	});
}));
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", ((inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", ((zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	}));
	def.options.forEach(((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	}));
	const disc = cached((() => discriminatorMap(def)));
	inst._zod.parse = ((payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter(((value) => disc.value.get(value) !== null)),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	});
}));
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", ((inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = ((payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map(((iss) => finalizeIssue(iss, ctx, config()))),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then(((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				})));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && (number$1$ready ??= __ready(number$1)).test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map(((iss) => finalizeIssue(iss, ctx, config()))),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then(((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				})));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then((() => payload));
		return payload;
	});
}));
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", ((inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", ((zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter(((k) => propertyKeyTypes.has(typeof k)));
		return new RegExp(patternValues.length ? `^(${patternValues.map(((o) => escapeRegex(o.toString()))).join("|")})$` : "^[^\\s\\S]$");
	}));
	inst._zod.parse = ((payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	});
}));
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", ((inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", ((zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map(((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))).join("|")})$` : "^[^\\s\\S]$");
	}));
	inst._zod.parse = ((payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	});
}));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = ((payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then(((output) => {
			payload.value = output;
			return payload;
		}));
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	});
}));
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", ((inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", ((zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"));
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", ((zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	}));
	defineLazyInternal(inst, "pattern", ((zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	}));
	inst._zod.parse = ((payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then(((result) => handleOptionalResult(payload, result)));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	});
}));
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", ((inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", ((zod) => zod.def.innerType._zod.optin));
	defineLazyInternal(inst, "optout", ((zod) => zod.def.innerType._zod.optout));
	defineLazyInternal(inst, "pattern", ((zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	}));
	defineLazyInternal(inst, "values", ((zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	}));
	inst._zod.parse = ((payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	});
}));
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", ((inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", ((zod) => zod.def.innerType._zod.values));
	inst._zod.parse = ((payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(((result) => handleDefaultResult(result, def)));
		return handleDefaultResult(result, def);
	});
}));
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", ((inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", ((zod) => zod.def.in._zod.values));
	defineLazyInternal(inst, "optin", ((zod) => zod.def.in._zod.optin));
	defineLazyInternal(inst, "optout", ((zod) => zod.def.out._zod.optout));
	defineLazyInternal(inst, "propValues", ((zod) => zod.def.in._zod.propValues));
	inst._zod.parse = ((payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then(((right) => handlePipeResult(right, def.in, ctx)));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then(((left) => handlePipeResult(left, def.out, ctx)));
		return handlePipeResult(left, def.out, ctx);
	});
}));
function handlePipeResult(left, next, ctx) {
	if (left.issues.some(((iss) => iss.code !== "unrecognized_keys"))) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", ((inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = ((payload, _) => {
		return payload;
	});
	inst._zod.check = ((payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then(((r) => handleRefineResult(r, payload, input, inst)));
		handleRefineResult(r, payload, input, inst);
	});
}));
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry$1() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry$1());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _null$1(Class, params) {
	return new Class({
		type: "null",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
	return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check(((payload) => {
		payload.addIssue = ((issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, ch._zod.def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		});
		return fn(payload.value, payload);
	}), params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// @__NO_SIDE_EFFECTS__
function describe$1(description) {
	const ch = new $ZodCheck({ check: "describe" });
	ch._zod.onattach = [((inst) => {
		const existing = globalRegistry.get(inst) ?? {};
		globalRegistry.add(inst, {
			...existing,
			description
		});
	})];
	ch._zod.check = (() => {});
	return ch;
}

// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", ((inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}), {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map(((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch))]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", ((inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", ((inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
}));
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", ((inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", ((inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
}));
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", ((inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNull = /*@__PURE__*/ $constructor("ZodMiniNull", ((inst, def) => {
	$ZodNull.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function _null(params) {
	return _null$1(ZodMiniNull, params);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", ((inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", ((inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", ((inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", ((inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", ((self) => self._zod.def.shape), false);
}));
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ unknown(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", ((inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodMiniDiscriminatedUnion", ((inst, def) => {
	$ZodDiscriminatedUnion.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
	return new ZodMiniDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", ((inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", ((inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
}));
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map(((v) => [v, v]))) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", ((inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", ((inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", ((inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", ((inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
	return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", ((inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", ((inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", ((inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
	return _custom(ZodMiniCustom, fn ?? ((() => true)), _params);
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
const describe = describe$1;

// src/duration.ts
const milliseconds = ((text) => {
	if (typeof text === "number") return text >= 0 ? text : null;
	const match = typeof text === "string" ? (__pattern109 ??= __ready(/^(\d+(?:\.\d+)?)\s*(ms|s|sec|m|min|h|d)?$/)).exec(text.trim()) : null;
	if (!match) return null;
	const unit = {
		ms: 1,
		s: 1e3,
		sec: 1e3,
		m: 6e4,
		min: 6e4,
		h: 36e5,
		d: 864e5
	}[match[2] ?? "ms"] ?? NaN;
	return Number(match[1]) * unit;
});

// src/config/inputs.ts
const LEVELS = CRITICALITIES.filter(((level) => level !== "unspecified"));
const FAIL_ON = [...LEVELS, "never"];
const PROFILES = [
	"standard",
	"release",
	"advisory"
];
const COMMENT_POLICIES = [
	"always",
	"on-problems",
	"never"
];
const FORMATS = [
	"text",
	"json",
	"markdown",
	"html",
	"sarif",
	"junit"
];
const text = (() => string().check(_minLength(1)));
const list = (() => pipe(string(), transform(((raw) => raw.split((__pattern110 ??= __ready(/[\n,]/))).map(((part) => part.trim())).filter(Boolean)))));
const flag = (() => pipe(string().check(refine(((raw) => (__pattern111 ??= __ready(/^(true|false)$/i)).test(raw)), { error: "must be true or false" })), transform(((raw) => raw.toLowerCase() === "true"))));
const time = (() => pipe(string().check(refine(((raw) => (milliseconds(raw) ?? 0) > 0), { error: "must be a duration such as 800ms, 30s or 10m" })), transform(((raw) => milliseconds(raw) ?? 0))));
const count = ((most) => pipe(string().check(refine(((raw) => (__pattern112 ??= __ready(/^\d+$/)).test(raw) && Number(raw) >= 1 && Number(raw) <= most), { error: `must be a whole number from 1 to ${most}` })), transform(Number)));
const url = (() => text().check(refine(((raw) => {
	const parsed = URL.parse(raw);
	return parsed !== null && (__pattern113 ??= __ready(/^https?:$/)).test(parsed.protocol) && !parsed.username && !parsed.password;
}), { error: "must be an http or https URL without a user name" })));
const rows = {
	checklists: {
		schema: list,
		description: "Globs of the checklist files, one a line. Default: the usual names of readiness checklists."
	},
	config: {
		schema: text,
		description: "Path of the configuration file in the repository."
	},
	token: {
		schema: text,
		description: "Token for the GitHub API. Needs `contents: read`, and `pull-requests: write` for the comment."
	},
	"base-url": {
		schema: url,
		description: "Address that relative URLs of checks are resolved against."
	},
	"allow-hosts": {
		schema: list,
		description: "Hosts that checks may call, exact, one a line: `https://api.example.com`, `http://127.0.0.1:3000`, `tcp://db.example.com:5432`."
	},
	profile: {
		schema: (() => _enum(PROFILES)),
		description: "`standard`, `release` (what cannot be verified blocks too) or `advisory` (never fails the job)."
	},
	"fail-on": {
		schema: (() => _enum(FAIL_ON)),
		description: "The weakest criticality that blocks: `critical`, `required`, `recommended`, `optional` or `never`."
	},
	comment: {
		schema: (() => _enum(COMMENT_POLICIES)),
		description: "When to keep a pull request comment: `always`, `on-problems` or `never`.",
		only: "action"
	},
	"check-run": {
		schema: (() => _enum(["never", "always"])),
		description: "Create a check run of its own. Default `never`: a second check confuses branch protection.",
		only: "action"
	},
	"commit-status": {
		schema: (() => _enum(["never", "pending"])),
		description: "`pending` sets a pending commit status while items are open, instead of a red job.",
		only: "action"
	},
	summary: {
		schema: flag,
		description: "Write the job summary.",
		only: "action"
	},
	annotations: {
		schema: flag,
		description: "Annotate the lines of blocking items.",
		only: "action"
	},
	"report-dir": {
		schema: text,
		description: "Folder in the workspace that receives `report.json`, `report.md` and `report.txt`."
	},
	mode: {
		schema: (() => _enum([
			"gate",
			"verify",
			"report"
		])),
		description: "`gate` does all; `verify` runs one shard of the checks, `report` joins the shards and gates."
	},
	shard: {
		schema: (() => pipe(string().check(refine(((raw) => {
			const [index = 0, of = 0] = (__pattern114 ??= __ready(/^(\d+)\/(\d+)$/)).exec(raw)?.slice(1).map(Number) ?? [];
			return index >= 1 && index <= of && of <= 256;
		}), { error: "must be i/n with 1 ≤ i ≤ n ≤ 256" })), transform(((raw) => {
			const [index = 1, of = 1] = raw.split("/").map(Number);
			return {
				index,
				of
			};
		})))),
		description: "With `mode: verify`: which part of the checks this job runs, `i/n`."
	},
	offline: {
		schema: flag,
		description: "Make no network request for checks.",
		bare: true
	},
	timeout: {
		schema: time,
		description: "Deadline of the whole run, such as `10m`."
	},
	concurrency: {
		schema: (() => count(256)),
		description: "Checks that run at the same time."
	},
	base: {
		schema: text,
		description: "Commit or branch of the local repository to compare with, as a pull request is with its base.",
		only: "cli"
	},
	"dry-run": {
		schema: flag,
		description: "With `fix` and `init`: show what would be written and write nothing.",
		only: "cli",
		bare: true
	},
	format: {
		schema: (() => _enum(FORMATS)),
		description: "Form of the report.",
		only: "cli"
	},
	output: {
		schema: text,
		description: "File that receives the report instead of standard output.",
		only: "cli"
	}
};
const INPUTS = rows;
const inputNames = ((world) => Object.keys(INPUTS).filter(((name) => (INPUTS[name].only ?? world) === world)));

// src/verify/registry.ts
const registry = {
	file: (() => Promise.resolve().then((() => require("./file2.js")))),
	glob: (() => Promise.resolve().then((() => require("./glob.js")))),
	text: (() => Promise.resolve().then((() => require("./text2.js")))),
	value: (() => Promise.resolve().then((() => require("./value.js")))),
	"markdown-section": (() => Promise.resolve().then((() => require("./markdown-section.js")))),
	links: (() => Promise.resolve().then((() => require("./links.js")))),
	env: (() => Promise.resolve().then((() => require("./env.js")))),
	gitignore: (() => Promise.resolve().then((() => require("./gitignore.js")))),
	license: (() => Promise.resolve().then((() => require("./license.js")))),
	changelog: (() => Promise.resolve().then((() => require("./changelog.js")))),
	version: (() => Promise.resolve().then((() => require("./version2.js")))),
	migration: (() => Promise.resolve().then((() => require("./migration.js")))),
	workflow: (() => Promise.resolve().then((() => require("./workflow.js")))),
	kubernetes: (() => Promise.resolve().then((() => require("./kubernetes.js")))),
	compose: (() => Promise.resolve().then((() => require("./compose.js")))),
	dockerfile: (() => Promise.resolve().then((() => require("./dockerfile.js")))),
	junit: (() => Promise.resolve().then((() => require("./junit2.js")))),
	coverage: (() => Promise.resolve().then((() => require("./coverage.js")))),
	sarif: (() => Promise.resolve().then((() => require("./sarif2.js")))),
	audit: (() => Promise.resolve().then((() => require("./audit.js")))),
	secrets: (() => Promise.resolve().then((() => require("./secrets.js")))),
	http: (() => Promise.resolve().then((() => require("./http2.js")))),
	"https-redirect": (() => Promise.resolve().then((() => require("./https-redirect.js")))),
	"security-headers": (() => Promise.resolve().then((() => require("./security-headers.js")))),
	cors: (() => Promise.resolve().then((() => require("./cors.js")))),
	"rate-limit": (() => Promise.resolve().then((() => require("./rate-limit.js")))),
	tls: (() => Promise.resolve().then((() => require("./tls.js")))),
	dns: (() => Promise.resolve().then((() => require("./dns.js")))),
	tcp: (() => Promise.resolve().then((() => require("./tcp.js")))),
	websocket: (() => Promise.resolve().then((() => require("./websocket.js")))),
	ci: (() => Promise.resolve().then((() => require("./ci.js")))),
	reviews: (() => Promise.resolve().then((() => require("./reviews.js")))),
	"branch-rules": (() => Promise.resolve().then((() => require("./branch-rules.js")))),
	alerts: (() => Promise.resolve().then((() => require("./alerts2.js")))),
	environment: (() => Promise.resolve().then((() => require("./environment2.js")))),
	release: (() => Promise.resolve().then((() => require("./release.js")))),
	issues: (() => Promise.resolve().then((() => require("./issues.js")))),
	metrics: (() => Promise.resolve().then((() => require("./metrics.js")))),
	promql: (() => Promise.resolve().then((() => require("./promql.js")))),
	load: (() => Promise.resolve().then((() => require("./load.js")))),
	postgres: (() => Promise.resolve().then((() => require("./postgres.js")))),
	redis: (() => Promise.resolve().then((() => require("./redis.js")))),
	command: (() => Promise.resolve().then((() => require("./command.js"))))
};
const scarcePort = {
	http: "http",
	"https-redirect": "http",
	"security-headers": "http",
	cors: "http",
	"rate-limit": "http",
	tls: "network",
	dns: "network",
	tcp: "network",
	websocket: "network",
	ci: "github",
	reviews: "github",
	"branch-rules": "github",
	alerts: "github",
	environment: "github",
	release: "github",
	issues: "github",
	metrics: "http",
	promql: "http",
	load: "http",
	postgres: "network",
	redis: "network",
	command: "commands"
};
const kinds = Object.keys(registry);
const loadVerifier = async (kind) => {
	const load = Object.hasOwn(registry, kind) ? registry[kind] : void 0;
	if (load) return load();
	throw new require_last_resort.ConfigurationError(`unknown kind "${kind}".${suggestion(kind, kinds)}`);
};

// src/verify/verifier.ts
const defineVerifier = ((verifier) => verifier);
const portsFor = (({ needs, needsFor = {} }, params) => [...needs, ...Object.entries(needsFor).flatMap((([name, port]) => params[name] ? [port] : []))]);

// src/verify/run.ts
const identity = (({ kind, params, options, atBase }) => JSON.stringify([
	kind,
	params,
	options,
	atBase
]));
const runChecks = async (checks, ports, clock, options, mayRun = (() => null)) => {
	const unique = new Map(checks.map(((check) => [identity(check), check])));
	const results = /* @__PURE__ */ new Map();
	const run = new AbortController();
	const timer = setTimeout((() => run.abort()), options.timeout);
	const host = limiter(options.perHost);
	const waiting = [...unique];
	let done = 0;
	const worker = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [key, check] = next;
			const started = clock.elapsed();
			const outcome = await host(hostOf(check), (() => answer(check, ports, options, run.signal, mayRun)));
			results.set(key, {
				outcome,
				ms: Math.round(clock.elapsed() - started)
			});
			done += 1;
			options.onProgress?.(done, unique.size);
		}
	};
	await Promise.all(Array.from({ length: Math.min(options.concurrency, unique.size) }, worker));
	clearTimeout(timer);
	return checks.map(((check) => {
		return {
			check,
			...results.get(identity(check)) ?? {
				outcome: {
					status: "error",
					reason: "the check was lost"
				},
				ms: 0
			}
		};
	}));
};
const hostOf = (({ params }) => {
	const address = params["url"] ?? params["host"];
	return typeof address === "string" ? URL.parse(address)?.host ?? address.split("/", 1)[0] ?? "" : null;
});
const limiter = ((most) => {
	const lines = /* @__PURE__ */ new Map();
	return async (key, task) => {
		if (key === null) return task();
		const line = lines.get(key) ?? {
			running: 0,
			waiting: []
		};
		lines.set(key, line);
		if (line.running < most) line.running += 1;
		else await new Promise(((resolve) => line.waiting.push(resolve)));
		try {
			return await task();
		} finally {
			const next = line.waiting.shift();
			if (next) next();
			else line.running -= 1;
		}
	};
});
const answer = async (check, ports, options, deadline, mayRun) => {
	const { when, retry = 0, retryDelay = 1e3 } = check.options;
	if (when && !when.includes(options.event)) return {
		status: "unverifiable",
		reason: `runs on ${when.join(", ")} only, not on ${options.event}`
	};
	try {
		const scarce = scarcePort[check.kind];
		const absent = scarce && lacking([scarce], ports);
		if (absent) return {
			status: "unverifiable",
			...absent
		};
		const { default: verifier } = await loadVerifier(check.kind);
		const needs = portsFor(verifier, check.params);
		const refused = mayRun(check, {
			...verifier,
			needs
		}) ?? lacking(needs, ports);
		if (refused) return {
			status: "unverifiable",
			...refused
		};
		for (let attempt = 0;; attempt += 1) {
			const outcome = turned(check, await once(check, verifier, ports, options, deadline));
			if (outcome.status === "passed" || isSettled(outcome) || attempt >= retry || deadline.aborted) return outcome;
			await pause(retryDelay, deadline);
		}
	} catch (thrown) {
		return {
			status: "error",
			reason: require_last_resort.reasonOf(thrown)
		};
	}
};
const isSettled = ((outcome) => outcome.status === "failed" && outcome.settled === true);
const lacking = ((needs, { has, lacks }) => {
	const missing = needs.find(((name) => has[name] === void 0));
	if (missing === void 0) return null;
	return lacks[missing] ?? {
		reason: `this run has no ${missing}`,
		remedy: "run it where the check can be answered"
	};
});
const turned = (({ kind, options }, outcome) => {
	if (!options.not) return outcome;
	if (outcome.status === "passed") return {
		status: "failed",
		reason: `not wanted, but: ${outcome.evidence}`
	};
	if (outcome.status === "failed" && outcome.absent) return outcome;
	if (outcome.status === "failed") return {
		status: "passed",
		evidence: `as wanted, ${kind} fails: ${outcome.reason}`
	};
	return outcome;
});
const once = async (check, verifier, { has }, options, deadline) => {
	const limit = check.options.timeout ?? options.checkTimeout;
	const late = (() => ({
		status: "unverifiable",
		reason: deadline.aborted ? `the run's deadline of ${options.timeout} ms passed` : `no answer within ${limit} ms`,
		remedy: deadline.aborted ? "raise the input timeout" : "raise the timeout of the check, or make it answer sooner"
	}));
	if (deadline.aborted) return late();
	const given = Object.fromEntries(portsFor(verifier, check.params).map(((name) => [name, has[name]])));
	const own = new AbortController();
	const timer = setTimeout((() => own.abort()), limit);
	const signal = AbortSignal.any([deadline, own.signal]);
	const { promise: expired, resolve } = Promise.withResolvers();
	signal.addEventListener("abort", (() => resolve(late())), { once: true });
	try {
		const params = await verifier.params.parseAsync(check.params);
		return await Promise.race([Promise.resolve(verifier.verify(params, given, signal)), expired]);
	} catch (thrown) {
		if (signal.aborted) return late();
		if (!(thrown instanceof require_last_resort.Refusal)) return {
			status: "error",
			reason: require_last_resort.reasonOf(thrown)
		};
		const { message, remedy } = thrown;
		return {
			status: "unverifiable",
			reason: message,
			...remedy === void 0 ? {} : { remedy }
		};
	} finally {
		clearTimeout(timer);
	}
};
const pause = ((ms, signal) => new Promise(((resolve) => {
	const timer = setTimeout(resolve, ms);
	signal.addEventListener("abort", (() => {
		clearTimeout(timer);
		resolve();
	}));
})));

Object.defineProperty(exports, "$ZodISODate", {
  enumerable: true,
  get: function () {
    return $ZodISODate;
  }
});
Object.defineProperty(exports, "$constructor", {
  enumerable: true,
  get: function () {
    return $constructor;
  }
});
Object.defineProperty(exports, "CHANGES", {
  enumerable: true,
  get: function () {
    return CHANGES;
  }
});
Object.defineProperty(exports, "COMMENT_POLICIES", {
  enumerable: true,
  get: function () {
    return COMMENT_POLICIES;
  }
});
Object.defineProperty(exports, "CRITICALITIES", {
  enumerable: true,
  get: function () {
    return CRITICALITIES;
  }
});
Object.defineProperty(exports, "FAIL_ON", {
  enumerable: true,
  get: function () {
    return FAIL_ON;
  }
});
Object.defineProperty(exports, "INPUTS", {
  enumerable: true,
  get: function () {
    return INPUTS;
  }
});
Object.defineProperty(exports, "LEVELS", {
  enumerable: true,
  get: function () {
    return LEVELS;
  }
});
Object.defineProperty(exports, "PROFILES", {
  enumerable: true,
  get: function () {
    return PROFILES;
  }
});
Object.defineProperty(exports, "ROLES", {
  enumerable: true,
  get: function () {
    return ROLES$1;
  }
});
Object.defineProperty(exports, "VERDICTS", {
  enumerable: true,
  get: function () {
    return VERDICTS;
  }
});
Object.defineProperty(exports, "ZodMiniStringFormat", {
  enumerable: true,
  get: function () {
    return ZodMiniStringFormat;
  }
});
Object.defineProperty(exports, "_default", {
  enumerable: true,
  get: function () {
    return _default;
  }
});
Object.defineProperty(exports, "_enum", {
  enumerable: true,
  get: function () {
    return _enum;
  }
});
Object.defineProperty(exports, "_gte", {
  enumerable: true,
  get: function () {
    return _gte;
  }
});
Object.defineProperty(exports, "_isoDate", {
  enumerable: true,
  get: function () {
    return _isoDate;
  }
});
Object.defineProperty(exports, "_lte", {
  enumerable: true,
  get: function () {
    return _lte;
  }
});
Object.defineProperty(exports, "_maxLength", {
  enumerable: true,
  get: function () {
    return _maxLength;
  }
});
Object.defineProperty(exports, "_minLength", {
  enumerable: true,
  get: function () {
    return _minLength;
  }
});
Object.defineProperty(exports, "_null", {
  enumerable: true,
  get: function () {
    return _null;
  }
});
Object.defineProperty(exports, "_positive", {
  enumerable: true,
  get: function () {
    return _positive;
  }
});
Object.defineProperty(exports, "_regex", {
  enumerable: true,
  get: function () {
    return _regex;
  }
});
Object.defineProperty(exports, "announced", {
  enumerable: true,
  get: function () {
    return announced;
  }
});
Object.defineProperty(exports, "anyName", {
  enumerable: true,
  get: function () {
    return anyName;
  }
});
Object.defineProperty(exports, "array", {
  enumerable: true,
  get: function () {
    return array;
  }
});
Object.defineProperty(exports, "blocksAt", {
  enumerable: true,
  get: function () {
    return blocksAt;
  }
});
Object.defineProperty(exports, "boolean", {
  enumerable: true,
  get: function () {
    return boolean;
  }
});
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
Object.defineProperty(exports, "custom", {
  enumerable: true,
  get: function () {
    return custom;
  }
});
Object.defineProperty(exports, "decode", {
  enumerable: true,
  get: function () {
    return decode$1;
  }
});
Object.defineProperty(exports, "defineVerifier", {
  enumerable: true,
  get: function () {
    return defineVerifier;
  }
});
Object.defineProperty(exports, "describe", {
  enumerable: true,
  get: function () {
    return describe;
  }
});
Object.defineProperty(exports, "discriminatedUnion", {
  enumerable: true,
  get: function () {
    return discriminatedUnion;
  }
});
Object.defineProperty(exports, "documentSlugs", {
  enumerable: true,
  get: function () {
    return documentSlugs;
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
Object.defineProperty(exports, "identity", {
  enumerable: true,
  get: function () {
    return identity;
  }
});
Object.defineProperty(exports, "inputNames", {
  enumerable: true,
  get: function () {
    return inputNames;
  }
});
Object.defineProperty(exports, "int", {
  enumerable: true,
  get: function () {
    return int;
  }
});
Object.defineProperty(exports, "isVendored", {
  enumerable: true,
  get: function () {
    return isVendored;
  }
});
Object.defineProperty(exports, "isYamlText", {
  enumerable: true,
  get: function () {
    return isYamlText;
  }
});
Object.defineProperty(exports, "judgeItem", {
  enumerable: true,
  get: function () {
    return judgeItem;
  }
});
Object.defineProperty(exports, "kinds", {
  enumerable: true,
  get: function () {
    return kinds;
  }
});
Object.defineProperty(exports, "levelRules", {
  enumerable: true,
  get: function () {
    return levelRules;
  }
});
Object.defineProperty(exports, "levels_exports", {
  enumerable: true,
  get: function () {
    return levels_exports;
  }
});
Object.defineProperty(exports, "literal", {
  enumerable: true,
  get: function () {
    return literal;
  }
});
Object.defineProperty(exports, "loadVerifier", {
  enumerable: true,
  get: function () {
    return loadVerifier;
  }
});
Object.defineProperty(exports, "looseObject", {
  enumerable: true,
  get: function () {
    return looseObject;
  }
});
Object.defineProperty(exports, "matchName", {
  enumerable: true,
  get: function () {
    return matchName;
  }
});
Object.defineProperty(exports, "matchNames", {
  enumerable: true,
  get: function () {
    return matchNames;
  }
});
Object.defineProperty(exports, "milliseconds", {
  enumerable: true,
  get: function () {
    return milliseconds;
  }
});
Object.defineProperty(exports, "namesSecret", {
  enumerable: true,
  get: function () {
    return namesSecret;
  }
});
Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "nearest_exports", {
  enumerable: true,
  get: function () {
    return nearest_exports;
  }
});
Object.defineProperty(exports, "nullish", {
  enumerable: true,
  get: function () {
    return nullish;
  }
});
Object.defineProperty(exports, "number", {
  enumerable: true,
  get: function () {
    return number;
  }
});
Object.defineProperty(exports, "object", {
  enumerable: true,
  get: function () {
    return object;
  }
});
Object.defineProperty(exports, "once", {
  enumerable: true,
  get: function () {
    return once$1;
  }
});
Object.defineProperty(exports, "optional", {
  enumerable: true,
  get: function () {
    return optional;
  }
});
Object.defineProperty(exports, "parse", {
  enumerable: true,
  get: function () {
    return parse$1;
  }
});
Object.defineProperty(exports, "parseBlocks", {
  enumerable: true,
  get: function () {
    return parseBlocks;
  }
});
Object.defineProperty(exports, "parseSegment", {
  enumerable: true,
  get: function () {
    return parseSegment;
  }
});
Object.defineProperty(exports, "pipe", {
  enumerable: true,
  get: function () {
    return pipe;
  }
});
Object.defineProperty(exports, "plain", {
  enumerable: true,
  get: function () {
    return plain;
  }
});
Object.defineProperty(exports, "portsFor", {
  enumerable: true,
  get: function () {
    return portsFor;
  }
});
Object.defineProperty(exports, "record", {
  enumerable: true,
  get: function () {
    return record;
  }
});
Object.defineProperty(exports, "refine", {
  enumerable: true,
  get: function () {
    return refine;
  }
});
Object.defineProperty(exports, "resultOf", {
  enumerable: true,
  get: function () {
    return resultOf;
  }
});
Object.defineProperty(exports, "runChecks", {
  enumerable: true,
  get: function () {
    return runChecks;
  }
});
Object.defineProperty(exports, "safeParse", {
  enumerable: true,
  get: function () {
    return safeParse;
  }
});
Object.defineProperty(exports, "safeParseAsync", {
  enumerable: true,
  get: function () {
    return safeParseAsync;
  }
});
Object.defineProperty(exports, "scoreOf", {
  enumerable: true,
  get: function () {
    return scoreOf;
  }
});
Object.defineProperty(exports, "strictObject", {
  enumerable: true,
  get: function () {
    return strictObject;
  }
});
Object.defineProperty(exports, "stricter", {
  enumerable: true,
  get: function () {
    return stricter$1;
  }
});
Object.defineProperty(exports, "string", {
  enumerable: true,
  get: function () {
    return string;
  }
});
Object.defineProperty(exports, "suggestion", {
  enumerable: true,
  get: function () {
    return suggestion;
  }
});
Object.defineProperty(exports, "superRefine", {
  enumerable: true,
  get: function () {
    return superRefine;
  }
});
Object.defineProperty(exports, "transform", {
  enumerable: true,
  get: function () {
    return transform;
  }
});
Object.defineProperty(exports, "union", {
  enumerable: true,
  get: function () {
    return union;
  }
});
Object.defineProperty(exports, "unknown", {
  enumerable: true,
  get: function () {
    return unknown;
  }
});
Object.defineProperty(exports, "verdictOf", {
  enumerable: true,
  get: function () {
    return verdictOf;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var OPENING$2$ready, BEYOND_1252$ready, REPLACED$ready, REPLACED_OR_ASKED$ready, SYMBOL$1$ready, LATIN$ready, SHORT_CODE$ready, ENTITY$ready, QUESTION_MARKS$ready, INPUT$ready, DECORATION$ready, EMPHASIS$1$ready, TAIL$ready, TAIL_CODE$ready, PROSE$ready, LINK$ready, TAG$ready, EMPHASIS$ready, MARKUP$ready, UNEVEN$ready, ASCII$ready, INVISIBLE$ready, SYMBOLS$ready, ALPHANUMERIC$ready, TURKISH$ready, IDEOGRAPHIC$2$ready, SEPARATOR$1$ready, RANKS$ready, JOINTS$ready, SLASH$ready, SEPARATED$ready, PRIORITY$ready, LETTER$2$ready, DUE_EAST$ready, DUE$ready, DENIED$2$ready, WEAK_ALONE$ready, BADGE$ready, BADGE_PATH$ready, MARKS$1$ready, KEY$1$ready, PARENTHESES$ready, BRACKET$ready, OTHER_LETTERS$ready, WORD$1$ready, NO_LETTER$ready, LETTERS$1$ready, PARTLY$ready, PREFIX$1$ready, SHOUTED$1$ready, SUFFIX$ready, KEYWORDS$ready, WORTH_A_LOOK$ready, CAPITALS$ready, REMARKS$ready, QUALIFIES_NOUN$ready, BADGE_IMAGE$ready, RUN$ready, SEPARATOR$ready, IDEOGRAPHIC$1$ready, JOINED$ready, JOINERS$ready, DENIAL$ready, YET$ready, PERCENT$3$ready, FRACTION$ready, COUNTED$2$ready, SOME_FAILED$ready, HARMLESS_NO$ready, STILL$ready, DENIED_FIRMLY$ready, PICTURES$ready, RESERVED$ready, WAITS$ready, BRACKETS$ready, ENDS_PHRASE$ready, OPTION$1$ready, AFTER_OPTION$ready, STRUCK$ready, DROPPED$ready, NOT_APPLICABLE$ready, MAYBE_NOT$ready, CONDITION$1$ready, QUALIFIER_END$ready, FAILING$1$ready, OVERCOME$ready, HELD_UP$ready, EXTENSION$1$ready, NUMBERING$1$ready, P$ready, S$ready, UNESCAPE_MD_RE$ready, UNESCAPE_ALL_RE$ready, DIGITAL_ENTITY_TEST_RE$ready, HTML_ESCAPE_TEST_RE$ready, HTML_ESCAPE_REPLACE_RE$ready, REGEXP_ESCAPE_RE$ready, HTML_OPEN_CLOSE_TAG_RE$ready, BAD_PROTO_RE$ready, GOOD_DATA_RE$ready, PLAIN$1$ready, PARENTHESIS$ready, PERCENT$2$ready, DASHED$ready, DASH$1$ready, NEW$ready, NOTHING_LEFT$ready, MAYBE_MARK$ready, BOX$ready, PERCENT$1$ready, READY_ANYWAY$ready, OF_ALL$ready, PROCLAIMED$ready, DENIED$1$ready, READINESS$ready, ASKS$ready, STAGE_HEADER$ready, TASK_LINE$ready, LABEL$2$ready, ENDS_IN_COLON$1$ready, BOLD$ready, MEASURED$ready, GOOD$ready, ISSUES$ready, KEY$ready, OPERATOR$ready, STRING$ready, BARE$ready, REST$ready, SPACE$ready, ISO$ready, MONTH_FIRST$ready, DAY_FIRST$ready, DOTTED$ready, PARTS$ready, NUMBER$ready, TEMPLATE$ready, BLANKS$1$ready, ISSUE_TEMPLATE$ready, ELEMENTS$ready, NEXT_WORDS$ready, GOVERNS$ready, NUMBERING$ready, SEGMENTS$ready, OPTION$ready, MUST$ready, MUST_DO$ready, RATE$ready, UNIT$ready, COMPARED$ready, RANGE$ready, AT_LEAST$ready, STAT$1$ready, THOUSANDS$ready, PER$ready, AMOUNT$1$ready, OWN_PERIOD$ready, TOKEN$ready, UNKNOWN$ready, INTRODUCED$ready, STATUS$1$ready, EACH_LOOPBACK$ready, PLACEHOLDER$1$ready, REFERENCE$ready, PREFIX$ready, WORDED$ready, SWITCH$ready, PRODUCTION$2$ready, NAMES_ENVIRONMENT$ready, URL_PARTS$ready, WORD$ready, COMMAND$ready, FETCH$ready, REQUEST$ready, LISTED$1$ready, NAMED$2$ready, FOLDER$ready, COUNTED$1$ready, NO_AUTH$ready, NEEDS_AUTH$ready, ASSIGNMENT$ready, RULE$ready, COMMENT$ready, QUOTED$ready, RUNS$ready, REMARK$2$ready, DEMAND$ready, ABOUT_ENV$ready, COMMA_SEPARATED$ready, WHOLE_NAME$ready, YES$ready, NO$ready, BULLET$ready, MENTION$ready, PATH$ready, NAMED_FILE$ready, BARE_FILE$ready, SYMBOL$ready, COMPONENT$ready, INDEX$ready, MIGRATION$ready, RANGE_OF$ready, WHERE$ready, WHEN$ready, APPLIED$ready, REQUIRED$ready, CAMEL$ready, ENTRY$1$ready, PUBLISHED$ready, LISTED$ready, OPENING$1$ready, ASSIGNED$ready, ADDRESS$ready, BLANK$ready, UNDECIDED$ready, TELLING$1$ready, QUOTES$ready, TELLING$ready, MEMBER$ready, CLOSING$1$ready, STATE$ready, POLICY$ready, POLICIES$ready, CRITERIA$ready, PERFORMANCE$ready, ALERTS$ready, EFFORT$ready, STAT$ready, LETTER$1$ready, DIGIT$1$ready, LINKING$ready, DASHES$ready, NO_LETTERS$ready, LABEL$1$ready, EXAMPLE$ready, THRESHOLD$ready, EACH_SPACE$ready, STATUS$ready, ANSWER$ready, TOKENS$ready, DIVIDES$ready, AMOUNT$ready, WORDS$ready, PERCENT$ready, COUNTED$ready, ENDPOINTS$ready, BETWEEN_WORDS$ready, TOTAL$ready, WHOLE_NUMBER$ready, LISTS$ready, BOTH$ready, RESULTS$ready, STEP$ready, LETTERS$ready, NUMBERS$ready, SCOPE_WORDS$ready, TICK$ready, STAGE$ready, NAME_PARTS$ready, FAILURES$ready, NO_MARKERS$ready, MARKER$ready, DENIED$ready, SEVERAL$ready, FLAWLESS$ready, NO_WORD$ready, SOME$ready, NAME$ready, DIGIT$ready, MAYBE_BLANK$ready, CODE$ready, NAMES$1$ready, CROSSES$ready, OTHER_BLANK$ready, PRODUCTION_WORD$ready, LOCAL_WORD$ready, NEEDED$ready, CONDITIONAL$ready, TRAILING$ready, OPENING$ready, ODD_BOX$ready, NOTHING$1$ready, PLACEHOLDER$ready, MARKED$ready, ANOTHER_BOX$ready, NUMBERED$ready, LETTER$ready, IDEOGRAPHIC$ready, COLOUR$ready, ENTRY$ready, NO_LEGEND$ready, FRONT$1$ready, END$1$ready, ASKS_TO_LOOK$ready, KEY_VALUE$ready, BEHIND_DASH$ready, CLOSING$ready, SHOUTED$ready, ADVICE$ready, OPEN_WORK$ready, FRONT$ready, REMARK$ready, END$ready, LABEL$ready, ENDS_IN_COLON$ready, DASH$ready, HTTP_STATUS$ready, SUMMARY$ready, NAMES_PART$ready, CONCLUSION$ready, ENDS_CLAUSE$ready, secretive$ready, highSurrogate$ready, anyString$ready, number$1$ready, boolean$1$ready, _null$2$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7, __pattern8, __pattern9, __pattern10, __pattern11, __pattern12, __pattern13, __pattern14, __pattern15, __pattern16, __pattern17, __pattern18, __pattern19, __pattern20, __pattern21, __pattern22, __pattern23, __pattern24, __pattern25, __pattern26, __pattern27, __pattern28, __pattern29, __pattern30, __pattern31, __pattern32, __pattern33, __pattern34, __pattern35, __pattern36, __pattern37, __pattern38, __pattern39, __pattern40, __pattern41, __pattern42, __pattern43, __pattern44, __pattern45, __pattern46, __pattern47, __pattern48, __pattern49, __pattern50, __pattern51, __pattern52, __pattern53, __pattern54, __pattern55, __pattern56, __pattern57, __pattern58, __pattern59, __pattern60, __pattern61, __pattern62, __pattern63, __pattern64, __pattern65, __pattern66, __pattern67, __pattern68, __pattern69, __pattern70, __pattern71, __pattern72, __pattern73, __pattern74, __pattern75, __pattern76, __pattern77, __pattern78, __pattern79, __pattern80, __pattern81, __pattern82, __pattern83, __pattern84, __pattern85, __pattern86, __pattern87, __pattern88, __pattern89, __pattern90, __pattern91, __pattern92, __pattern93, __pattern94, __pattern95, __pattern96, __pattern97, __pattern98, __pattern99, __pattern100, __pattern101, __pattern102, __pattern103, __pattern104, __pattern105, __pattern106, __pattern107, __pattern108, __pattern109, __pattern110, __pattern111, __pattern112, __pattern113, __pattern114;
