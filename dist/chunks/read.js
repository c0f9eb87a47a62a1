import { i as __toESM } from "./rolldown-runtime.js";
import { n as Refusal, r as reasonOf, t as ConfigurationError } from "./errors.js";
import { a as inputNames, i as INPUTS, t as Config } from "./schema.js";
import { n as CRITICALITIES, o as VERDICTS } from "./model.js";
import { i as milliseconds } from "./params.js";
import { t as nearest } from "./nearest2.js";
import { a as DEFERRAL, c as plain, d as boxState, f as leadingMark, i as remarkPhrase, l as slug, n as readHeading, o as FUTURE, p as trailingMark, r as readState, s as list, t as parseBlocks, u as withoutComments } from "./blocks.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, posix, resolve } from "node:path";

// src/adapters/clock.ts
const systemClock = {
	now: () => /* @__PURE__ */ new Date(),
	elapsed: () => performance.now()
};

// src/adapters/ports.ts
const UNTRUSTED = {
	reason: "untrusted event: this run holds the token of the base repository and may be looking at a fork",
	remedy: "run the gate on pull_request as well; there the check can be answered"
};
const OFFLINE = {
	reason: "this run is offline",
	remedy: "run it without the input offline"
};
/** The ports a run has, and for the others why not. Nothing heavy is loaded before a check needs it. */
const openPorts = async ({ root, files, settings, env, staticOnly }) => {
	if (staticOnly) return {
		ports: {
			has: { files },
			lacks: {
				http: UNTRUSTED,
				network: UNTRUSTED,
				env: UNTRUSTED,
				commands: UNTRUSTED
			}
		},
		close: async () => {}
	};
	const [{ createEnvironment }, { createCommands }] = await Promise.all([import("./environment.js"), import("./commands.js")]);
	const ports = {
		has: {
			files,
			env: createEnvironment(env),
			commands: createCommands(root, settings.commands, env)
		},
		lacks: {}
	};
	if (settings.offline) {
		ports.lacks = {
			http: OFFLINE,
			network: OFFLINE
		};
		return {
			ports,
			close: async () => {}
		};
	}
	const [{ createHttp }, { createNetwork }] = await Promise.all([import("./http.js"), import("./network-port.js")]);
	const allowed = {
		baseUrl: settings["base-url"],
		allow: settings["allow-hosts"]
	};
	const network = createNetwork(allowed);
	const http = createHttp({
		...allowed,
		secrets: settings.secrets.map(({ env: name, prefix, ...secret }) => ({
			...secret,
			...prefix === void 0 ? {} : { prefix },
			value: env[name] ?? ""
		}))
	});
	Object.assign(ports.has, {
		http,
		network
	});
	return {
		ports,
		async close() {
			network.close();
			await http.close();
		}
	};
};

// src/adapters/workspace.ts
const defaultLimit = 5e6;
const hashLimit = 1e8;
/**
* The files of a folder. Links are not followed, wherever in a path they stand; git's own files cannot be read, for
* they hold the token of the checkout. `outside` lists paths beyond the root, written as they will be asked for: what a
* user names on the command line is no input of a pull request. Throws `ConfigurationError` when there is no folder.
*/
const createWorkspace = (root, outside = []) => {
	const base = realRoot(root);
	const trusted = new Set(outside);
	/** Where a path is on disk, `null` when a folder above it is missing. */
	const locate = (path) => {
		if (trusted.has(path)) return attempt(path, () => realpathSync.native(resolve(base, path)));
		const inside = insidePath(path);
		if (inside === ".") return base;
		const full = join(base, inside);
		const parent = attempt(path, () => realpathSync.native(dirname(full)));
		if (parent === null || differsInCase(parent, dirname(full))) return null;
		if (parent !== dirname(full)) throw linkRefusal(path);
		return full;
	};
	const look = (path) => {
		const full = locate(path);
		if (full === null) return null;
		const stats = attempt(path, () => lstatSync(full));
		if (stats === null) return null;
		if (!stats.isSymbolicLink() && differsInCase(realpathSync.native(full), full)) return null;
		return {
			full,
			stats
		};
	};
	const read = async (path, limit = defaultLimit) => {
		const found = look(path);
		if (!found) return null;
		assertRegular(path, found.stats);
		return attempt(path, () => readRegular(path, found.full, limit));
	};
	return {
		name: "the workspace",
		async stat(path) {
			const found = look(path);
			if (found?.stats.isDirectory()) return {
				type: "directory",
				size: 0
			};
			if (found) assertRegular(path, found.stats);
			return found && {
				type: "file",
				size: found.stats.size
			};
		},
		read,
		async find(patterns, ignore = []) {
			if (patterns.length === 0) return [];
			const { findFiles } = await import("./walk.js");
			return findFiles(readEntries(base), read, patterns, ignore);
		},
		async blob(path) {
			const bytes = await read(path, hashLimit);
			if (bytes === null) return null;
			const { createHash } = await import("node:crypto");
			return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
		}
	};
};
const realRoot = (root) => {
	try {
		return realpathSync.native(root);
	} catch {
		throw new ConfigurationError(`the workspace ${root} is no folder that can be read`);
	}
};
const readableOfGit = /^\.git(\/index|\/info\/exclude)?$/;
/** The path in its shortest form; refuses what leaves the root and what is git's own. */
const insidePath = (path) => {
	const normal = posix.normalize(path).replace(/(?<=.)\/$/, "");
	if (path === "" || path.includes("\0") || isAbsolute(path) || /^[a-z]:/i.test(path) || /^\.\.(\/|$)/.test(normal)) throw new Refusal(`\`${path}\` is outside of the repository`, "name a path inside it, relative to its root");
	if (/(^|[/\\])(\.git|git~\d)[. ]*([/\\:]|$)/i.test(normal) && !readableOfGit.test(normal)) throw new Refusal(`\`${path}\` belongs to git and is not read`);
	return normal;
};
const differsInCase = (real, asked) => real !== asked && real.toLowerCase() === asked.toLowerCase();
const linkRefusal = (path) => new Refusal(`\`${path}\` is reached through a symbolic link`, "name the file the link points to");
const assertRegular = (path, stats) => {
	if (stats.isSymbolicLink()) throw linkRefusal(path);
	if (stats.isDirectory()) throw new Refusal(`\`${path}\` is a folder, not a file`);
	if (!stats.isFile()) throw new Refusal(`\`${path}\` is not a regular file`);
};
/** Runs a file operation; `null` when the file is not there, a refusal when it may not be touched. */
const attempt = (path, operation) => {
	try {
		return operation();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		if (code === "ELOOP") throw linkRefusal(path);
		if (code === "EACCES" || code === "EPERM") throw new Refusal(`\`${path}\` cannot be read: permission denied`);
		if (code === "ENAMETOOLONG") throw new Refusal(`the path \`${path.slice(0, 80)}…\` is too long`);
		throw error;
	}
};
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const readRegular = (path, full, limit) => {
	const file = openSync(full, flags);
	try {
		const stats = fstatSync(file);
		assertRegular(path, stats);
		const buffer = Buffer.allocUnsafe(Math.min(stats.size, limit) + 1);
		let length = 0;
		let step = 1;
		while (step > 0 && length < buffer.length) {
			step = readSync(file, buffer, length, buffer.length - length, length);
			length += step;
		}
		if (stats.size <= limit && length < buffer.length) return buffer.subarray(0, length);
		throw new Refusal(`\`${path}\` is larger than ${limit.toLocaleString("en")} bytes`);
	} finally {
		closeSync(file);
	}
};
/** Entries of a folder; one that cannot be listed has none, as for git. */
const readEntries = (base) => (folder) => attempt(folder, () => readdirSync(join(base, folder), { withFileTypes: true })) ?? [];

// src/config/parse.ts
/** ` Did you mean "x"?` or nothing. */
const suggestion$1 = (word, candidates) => {
	const found = nearest(word, candidates);
	return found === null ? "" : ` Did you mean "${found}"?`;
};
/** One line for the first problem zod found: what is wrong, what is allowed, what was probably meant. */
const explainIssue = (issue, known = []) => {
	if (issue.code === "invalid_value") {
		const values = issue.values.map(String);
		const got = issue.input === void 0 ? "" : `, not ${JSON.stringify(issue.input)}`;
		return `must be one of ${values.join(", ")}${got}.${suggestion$1(String(issue.input ?? ""), values)}`;
	}
	if (issue.code === "unrecognized_keys") {
		const [key = ""] = issue.keys;
		return `unknown key "${key}".${suggestion$1(key, known)}`;
	}
	if (issue.code === "invalid_type") return issue.input === void 0 ? "is required" : `must be ${article(issue.expected)}, not ${typeOf(issue.input)}`;
	if ((issue.code === "invalid_key" || issue.code === "invalid_element") && issue.issues[0]) return explainIssue(issue.issues[0], known);
	if (issue.code === "too_small") return issue.origin === "number" ? `must be at least ${issue.minimum}` : "must not be empty";
	if (issue.code === "too_big") return `must be at most ${issue.maximum}${issue.origin === "number" ? "" : " long"}`;
	if (issue.code === "invalid_union" && issue.errors[0]?.[0]) {
		const deepest = issue.errors.map(([first]) => first).sort((a, b) => (b?.path.length ?? 0) - (a?.path.length ?? 0));
		return deepest[0] ? explainIssue(deepest[0], known) : issue.message;
	}
	return issue.message;
};
const article = (noun) => /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
const typeOf = (value) => value === null ? "null" : Array.isArray(value) ? "a list" : article(typeof value);
/**
* Turns raw text values into typed inputs. `label` makes the name the user knows (`input fail-on`, `--fail-on`).
* Empty text counts as not given, as in a workflow. Throws `ConfigurationError` for unknown names and bad values.
*/
const parseInputs = (raw, world, label) => {
	const known = inputNames(world);
	const inputs = {};
	for (const [name, value] of Object.entries(raw)) {
		if (!known.includes(name)) throw new ConfigurationError(`unknown ${label(name)}.${suggestion$1(name, known)}`);
		if (value.trim() === "") continue;
		const answer = INPUTS[name].schema.safeParse(value.trim(), { reportInput: true });
		const issue = answer.error?.issues[0];
		if (issue) throw new ConfigurationError(`${label(name)} ${explainIssue(issue)}`);
		inputs[name] = answer.data;
	}
	return inputs;
};

// src/config/load.ts
/** Bytes of a configuration: a YAML parser's work may grow faster than its text. */
const LIMIT = 1e5;
const decoder = new TextDecoder("utf-8", { fatal: true });
/**
* Reads a configuration file. Throws `ConfigurationError` with line and column for YAML mistakes, unknown keys and bad
* values; aliases are capped so that a YAML bomb ends at once.
*/
const parseConfig = async (path, bytes) => {
	const { LineCounter, parseDocument, isMap, isPair, isNode } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const text = decode$1(path, bytes);
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		prettyErrors: false,
		uniqueKeys: true
	});
	const spotAt = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			path,
			line,
			column: col
		};
	};
	const [mistake] = document.errors;
	if (mistake) throw new ConfigurationError(oneLine(mistake.message), spotAt(mistake.pos[0]));
	const value = toPlain(path, () => document.toJS({ maxAliasCount: 50 }));
	if (value === null || value === void 0) return {};
	const answer = Config.safeParse(value, { reportInput: true });
	const issue = answer.error?.issues.find(({ code }) => code === "unrecognized_keys") ?? answer.error?.issues[0];
	if (!issue) return answer.data;
	const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	let node = document.contents;
	let offset = 0;
	for (const step of [...issue.path, ...unknown === void 0 ? [] : [unknown]]) {
		const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(step)) : void 0;
		const key = pair?.key;
		const next = pair ? pair.value : node?.items?.[Number(step)];
		const anchor = step === unknown || issue.code === "invalid_key" ? key : next ?? key;
		if (isNode(anchor) && anchor.range) offset = anchor.range[0];
		node = next;
	}
	const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
	throw new ConfigurationError(`${where}${explainIssue(issue, keysAt(issue.path))}`, spotAt(offset));
};
const decode$1 = (path, bytes) => {
	try {
		return decoder.decode(bytes);
	} catch {
		throw new ConfigurationError("is not valid UTF-8; save it as UTF-8", { path });
	}
};
const toPlain = (path, read) => {
	try {
		return read();
	} catch (thrown) {
		throw new ConfigurationError(oneLine(thrown instanceof Error ? thrown.message : String(thrown)), { path });
	}
};
const oneLine = (message) => message.replaceAll(/\s*\n\s*/g, " ");
/** Keys that are valid at a path of the schema. */
const keysAt = (path) => {
	let schema = Config;
	const unwrap = (from) => {
		const inner = from._zod?.def?.innerType;
		return inner === void 0 ? from : unwrap(inner);
	};
	for (const step of path) {
		const def = unwrap(schema)._zod?.def;
		schema = def?.shape?.[String(step)] ?? def?.element ?? def?.valueType;
		if (schema === void 0) return [];
	}
	return Object.keys(unwrap(schema)._zod?.def?.shape ?? {});
};
/**
* The configuration of a tree. A file that is not there is an empty configuration, unless the caller named it
* (`required`). Throws `ConfigurationError`, and `Refusal` as the source does.
*/
const loadConfig = async (source, path, required) => {
	const bytes = await source.read(path, LIMIT);
	if (bytes !== null) return {
		config: await parseConfig(path, bytes),
		found: true
	};
	if (required) throw new ConfigurationError(`no such file in ${source.name}`, { path });
	return {
		config: {},
		found: false
	};
};

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
const strict = (charset, bytes) => {
	try {
		return new TextDecoder(charset, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
};
/** UTF-16 written without a mark: ASCII first characters alternate with zero bytes. */
const unmarked = ([a, b, c, d]) => {
	if (a && b === 0 && c && d === 0) return "utf-16le";
	return a === 0 && b && c === 0 && d ? "utf-16be" : "utf-8";
};
const continues$1 = (byte) => byte !== void 0 && (byte & 192) === 128;
const SECOND = /* @__PURE__ */ new Map([
	[224, [160, 191]],
	[237, [128, 159]],
	[240, [144, 191]],
	[244, [128, 143]]
]);
const expected = (lead) => {
	if (lead < 128) return 1;
	if (lead < 194 || lead > 244) return 0;
	return lead < 224 ? 2 : lead < 240 ? 3 : 4;
};
/** Bytes that become one character: a well-formed sequence, or the part of one that becomes a single U+FFFD. */
const sequenceAt = (bytes, at) => {
	const lead = bytes[at] ?? 0;
	const want = expected(lead);
	const [low, high] = SECOND.get(lead) ?? [128, 191];
	const second = bytes[at + 1] ?? 0;
	if (want < 2 || second < low || second > high) return {
		length: 1,
		whole: want === 1
	};
	let length = 2;
	while (length < want && continues$1(bytes[at + length])) length++;
	return {
		length,
		whole: length === want
	};
};
const readsAsWindows1252 = (bytes) => {
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
};
/** The Unicode encoding that the first bytes announce. */
const announced = (bytes) => {
	const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
	return marked ? {
		charset: marked[0],
		bom: true,
		skip: marked[1].length
	} : {
		charset: unmarked(bytes),
		bom: false,
		skip: 0
	};
};
/** Never throws: what the charset cannot hold becomes U+FFFD. Bytes that are no UTF-8 at all are windows-1252. */
const readText = (bytes) => {
	const reading = announced(bytes);
	const body = bytes.subarray(reading.skip);
	const text = strict(reading.charset, body);
	if (text !== null) return {
		...reading,
		text
	};
	const charset = reading.charset === "utf-8" && !reading.bom && readsAsWindows1252(body) ? "windows-1252" : reading.charset;
	return {
		...reading,
		charset,
		text: new TextDecoder(charset, { ignoreBOM: true }).decode(body)
	};
};

// src/checklist/lost.ts
const OPENING$1 = /^[ \t>|]*(?:(#{1,6})[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?\?{1,2}[ \t]+[\p{L}\p{N}*_`]/gmu;
const BEYOND_1252 = /[^\0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]/;
const REPLACED = /\ufffd+/g;
const REPLACED_OR_ASKED = /\ufffd+|(?<![\p{L}\p{N}?)\]}>/.&])\?+(?![\p{L}\p{N}?.[])/gu;
const convertedAway = (text) => {
	let openings = 0;
	for (const [, heading] of text.matchAll(OPENING$1)) if (heading || ++openings === 3) return !BEYOND_1252.test(text);
	return false;
};
/**
* How lost symbols look in this text: U+FFFD, and also `?` where a conversion wrote it in place of every emoji; `null`
* when none are lost. One match is one symbol. `?` counts only in a document that opens a heading or several lines so.
*/
const lostSymbols = (text) => {
	if (convertedAway(text)) return REPLACED_OR_ASKED;
	return text.includes("�") ? REPLACED : null;
};

// src/checklist/mojibake.ts
const characters = (label) => {
	return [...new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))];
};
const classOf = (chars, from, to) => chars.slice(from - 128, to - 127).map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const table = (charset, label) => {
	const chars = characters(label);
	const bytes = new Map(chars.map((char, index) => [char, index + 128]));
	const controls = charset === "windows-1252" ? "\\u0080-\\u009f" : "";
	for (let byte = 128; controls && byte <= 159; byte++) bytes.set(String.fromCharCode(byte), byte);
	const rest = `[${classOf(chars, 128, 191)}${controls}]`;
	const [two, three, four] = [
		[194, 223],
		[224, 239],
		[240, 244]
	].map(([from = 0, to = 0]) => `[${classOf(chars, from, to)}]`);
	const emoji = classOf(chars, 240, 240) + classOf(chars, 159, 159);
	const symbol = classOf(chars, 226, 226);
	const odd = "[\\u00a1-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u2020\\u2021\\u2039\\u203a\\u20ac\\u2122]";
	const selector = classOf(chars, 239, 239) + classOf(chars, 184, 184);
	return {
		charset,
		bytes,
		run: new RegExp(`(?:${two}${rest}|${three}${rest}{2}|${four}${rest}{3})+`, "g"),
		broken: new RegExp(`${emoji}(?:${rest}|\\ufffd){0,2}|${symbol}(?:\\ufffd${rest}?|${rest}\\ufffd|${odd})`, "g"),
		selector: new RegExp(`${selector}(?:\\ufffd|(?!${rest}))`, "g")
	};
};
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
let tables;
const allTables = () => {
	tables ??= [table("windows-1252", "windows-1252"), table("mac-roman", "macintosh")];
	return tables;
};
const undo = (run, { bytes }) => {
	try {
		return utf8.decode(Uint8Array.from(run, (char) => bytes.get(char) ?? 0));
	} catch {
		return null;
	}
};
const SYMBOL$1 = /[\u2000-\u2bff\u3000-\u3029\ufeff\ufffd]|\ufe0f|[\u{1f000}-\u{1faff}]/u;
const LATIN = /^[\u00a0-\u024f]+$/;
/** Too unlikely in sound text to be anything but damage. */
const evident = (repaired) => SYMBOL$1.test(repaired) || !LATIN.test(repaired) && [...repaired].length >= 3;
/**
* How many characters speak for this misreading. Sound text can look like one damaged letter (`É”`, `’é`), so accented
* letters count only in a document whose damage is beyond doubt: something evident, or two such letters.
*/
const evidence = (text, misread) => {
	let evidentUnits = 0;
	let letterUnits = 0;
	let letters = 0;
	for (const [run] of text.matchAll(misread.run)) {
		const repaired = undo(run, misread);
		if (repaired === null) continue;
		if (evident(repaired)) evidentUnits += run.length;
		else if (LATIN.test(repaired)) {
			letterUnits += run.length;
			letters++;
		}
	}
	return evidentUnits > 0 || letters > 1 ? evidentUnits + letterUnits : 0;
};
const undoAll = (done, misread) => {
	let runs = 0;
	return {
		text: done.text.replaceAll(misread.run, (run) => {
			const repaired = undo(run, misread);
			if (repaired === null || !(evident(repaired) || LATIN.test(repaired))) return run;
			runs++;
			return repaired.replaceAll("﻿", "");
		}).replaceAll(misread.selector, "️").replaceAll(misread.broken, "�"),
		runs: done.runs + runs,
		undone: [...done.undone, misread.charset]
	};
};
/**
* Undoes UTF-8 that was read as another charset, run by run: what does not decode as a whole, or makes no sense, is
* sound text and stays. A sequence that lost a byte becomes U+FFFD. Lines stay lines.
*/
const repair = (text) => {
	let done = {
		text,
		runs: 0,
		undone: []
	};
	const [first, second] = allTables().map((misread) => ({
		misread,
		weight: evidence(text, misread)
	})).sort((a, b) => b.weight - a.weight);
	if (first && first.weight > 0) {
		done = undoAll(done, first.misread);
		if (second && second.weight > 0 && evidence(done.text, second.misread) > 0) done = undoAll(done, second.misread);
	}
	return done;
};

// src/checklist/decode.ts
const utf8Offset = (bytes, start, units) => {
	let at = start;
	let left = units;
	while (left > 0 && at < bytes.length) {
		const { length, whole } = sequenceAt(bytes, at);
		left -= whole && length === 4 ? 2 : 1;
		at += length;
	}
	return at;
};
const isAscii = (text, index) => text.charCodeAt(index) < 128;
/** Where the ASCII character at `index` of one text stands in another that differs only in other characters. */
const sameAscii = (text, index, other) => {
	let before = 0;
	for (let at = 0; at < index; at++) if (isAscii(text, at)) before++;
	let at = 0;
	for (; at < other.length; at++) if (isAscii(other, at) && before-- === 0) break;
	return at;
};
const LF = 10;
const CR = 13;
/** Offsets of the first byte of each line; a line ends with LF, CRLF or a bare CR. */
const byteStarts = (bytes, { charset, skip, text }) => {
	const starts = [skip];
	if (charset.startsWith("utf-16")) for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(skip + 2 * (index + ending.length));
	else if (text.includes("\r")) {
		for (let at = skip; at < bytes.length; at++) if (bytes[at] === LF || bytes[at] === CR && bytes[at + 1] !== LF) starts.push(at + 1);
	} else for (let at = bytes.indexOf(LF, skip); at >= 0; at = bytes.indexOf(LF, at + 1)) starts.push(at + 1);
	return starts;
};
const split$1 = (text) => text.split(text.includes("\r") ? /\r\n?|\n/ : "\n");
/**
* Reads bytes as text and undoes damage, run by run. Never throws: what cannot be read becomes U+FFFD and is counted
* as lost. Without damage the cost is that of decoding and splitting.
*/
const decode = (bytes) => {
	const reading = readText(bytes);
	const starts = byteStarts(bytes, reading);
	const raws = split$1(reading.text);
	const sound = raws.join("\n").replaceAll("\0", "�");
	const { text, runs, undone } = reading.text.length + reading.skip === bytes.length ? {
		text: sound,
		runs: 0,
		undone: []
	} : repair(sound);
	const symbols = lostSymbols(text);
	const lines = text.split("\n").map((line, index) => {
		const lost = symbols ? line.match(symbols)?.length ?? 0 : 0;
		return {
			text: line,
			raw: raws[index] ?? "",
			start: starts[index] ?? 0,
			lost
		};
	});
	return {
		text,
		lines,
		encoding: {
			charset: reading.charset,
			bom: reading.bom,
			repaired: undone.length > 1 ? "mixed" : undone[0] ?? null,
			runs,
			lost: lines.reduce((sum, line) => sum + line.lost, 0)
		},
		rawColumn: (line, column) => {
			const { raw, text: repaired } = lines[line - 1] ?? {
				raw: "",
				text: ""
			};
			return raw.length === repaired.length ? column : sameAscii(repaired, column - 1, raw) + 1;
		},
		byteOffset: (line, column) => {
			const { start, raw } = lines[line - 1] ?? {
				start: bytes.length,
				raw: ""
			};
			const units = Math.min(column - 1, raw.length);
			if (reading.charset === "utf-8") return utf8Offset(bytes, start, units);
			return start + units * (reading.charset === "windows-1252" ? 1 : 2);
		}
	};
};

// src/checklist/words/claims.ts
/** Keys of lines in which a document states its own readiness, lower case. */
const CLAIM_KEYS = new Set("status|overall status|current status|overall readiness|readiness|readiness status|project status|platform status|deployment status|production status|system status|launch status|release status|decision|verdict|overall|final status|final verdict|go/no-go decision|production readiness|deployment readiness|readiness score|estado|estado actual|estado general|estado del proyecto|statut|statut global|état|etat|stand|gesamtstatus|aktueller stand|status geral|situação|stato|stato attuale|状态|当前状态|总体状态|项目状态|ステータス|状態|現状|상태|статус|текущий статус|состояние".split("|"));
const NOT_READY = /\bnot (?:yet )?(?:production[- ])?ready\b|\bno[- ]?go\b|\bblocked\b|\bnot approved\b|\brejected\b|\bpre-?production\b|\bin development\b|\bdraft\b|\bdo not deploy\b|\bnicht (?:bereit|freigegeben)\b|\bno (?:está )?list[oa]\b|\bpas (?:encore )?prêt|\bnão pronto\b|未就绪|未准备好|準備中|не готов/iu;
const PARTLY = /\bin progress\b|\bconditional|\bpartial|\balmost\b|\bnearly\b|\bwith exceptions\b|\bneeds?\b|\bpending\b|\bwip\b|\bgaps\b|en cours|en progreso|in arbeit|em andamento|in corso|进行中|進行中|в процессе/iu;
const READY = /\bready\b|\bapproved\b|\ball systems go\b|\bgo\b(?!-)|\bcomplete[d]?\b|\bgreen\b|\bproduction[- ]grade\b|\bdeployable\b|\blive\b|\boperational\b|\blist[oa]\b|\baprobad[oa]\b|\bprête?\b|\bsécurisé|\bapprouvé|\bbereit\b|\bfreigegeben\b|\bfertig\b|\bpront[oa]\b|\baprovad[oa]\b|\bpronto\b|就绪|已上线|运行中|通过|完成|準備完了|本番稼働|готов/iu;
/** What a claim outside of the head of the document must be about, to be one of the whole. */
const WHOLE = /ready|production|deploy|launch|go-?live|release|all systems|listo|producción|prêt|bereit|produktion|pronto|produção|produzione|部署|上线|生产|发布|本番|リリース|готов/iu;
const DATE_KEYS = new Set("date|last updated|updated|last update|last verified|last review|last reviewed|assessment date|review date|report date|generated|created|checked on|fecha|última actualización|date de mise à jour|dernière mise à jour|mise à jour|datum|stand|letzte aktualisierung|aktualisiert|data|última atualização|ultimo aggiornamento|日期|检查日期|最后更新|更新日期|日付|最終更新|更新日|날짜|업데이트|дата|обновлено".split("|"));
const NEXT_REVIEW_KEYS = new Set("next review|next review date|review due|review by|next audit|valid until|expires|expiry|próxima revisión|prochaine révision|nächste prüfung|nächste überprüfung|próxima revisão|prossima revisione|下次审查|下次评审|次回レビュー|следующий обзор".split("|"));
const VERSION_KEYS = new Set("version|document version|system version|app version|application version|release version|release|versión|versione|versão|版本|バージョン|버전|версия".split("|"));
/** Month names and abbreviations, lower case, by number. */
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
].flatMap((names, index) => names.split("|").map((name) => [name, index + 1])));

// src/checklist/claims.ts
const PAIR = /^(?:[-*+]\s+)?(?:[^\p{L}\p{N}*_]{1,4}\s*)?(?:\*\*|__|\*)?([\p{L}][\p{L}\p{N} /'’-]{1,40}?)\s*(?:(?:\*\*|__|\*)\s*[:：]|[:：]\s*(?:\*\*|__|\*)?)\s*(\S.*)$/u;
const COLON = /[:：]/;
/** The key–value lines of paragraphs, plain bullets and headings. */
const pairsOf = ({ tree }) => {
	const pairs = [];
	for (const block of tree.all) {
		if (block.kind !== "paragraph" && block.kind !== "heading") continue;
		if (!COLON.test(block.text)) continue;
		for (const [index, line] of block.text.split("\n").entries()) {
			if (line.startsWith("[") || !COLON.test(line)) continue;
			const found = PAIR.exec(withoutEmphasis(withoutComments(line.trim())));
			if (found) pairs.push({
				line: block.line + index,
				key: (found[1] ?? "").toLowerCase().trim(),
				value: (found[2] ?? "").trim(),
				section: block.section,
				block
			});
		}
	}
	return pairs;
};
/** `**Key: value**` as `Key: value`. */
const withoutEmphasis = (line) => {
	if (line.length < 5 || !/^(?:\*\*|__)/.test(line) || !line.endsWith(line.slice(0, 2))) return line;
	const inner = line.slice(2, -2);
	return inner.includes("*") || inner.includes("__") ? line : inner;
};
const PERCENT = /\b(\d{1,3})(?:[.,]\d+)?\s?%/;
const says = (value) => {
	const text = plain(value);
	const percent = PERCENT.exec(text);
	const share = percent ? Number(percent[1]) : null;
	if (NOT_READY.test(text)) return "not-ready";
	if (share !== null && share < 100) return "partial";
	if (PARTLY.test(text)) return "partial";
	return READY.test(text) || share === 100 ? "ready" : null;
};
/**
* The main claim is the first status line of the head, else one further down that speaks of production, deployment or
* launch, else words in capitals. `null` when the document claims nothing of itself.
*/
const claimsOf = (context, pairs) => {
	const head = headEnd(context);
	const inHead = [];
	const below = [];
	for (const { line, key, value, block } of pairs) {
		const said = CLAIM_KEYS.has(key) ? says(value) : null;
		if (!said) continue;
		if (line <= head) inHead.push({
			line,
			text: value,
			says: said
		});
		else if (WHOLE.test(value) && (READY.test(value) || block.kind === "heading")) below.push({
			line,
			text: value,
			says: said
		});
	}
	const known = new Set([...inHead, ...below].map(({ line }) => line));
	const loud = proclaimed(context).filter(({ line }) => !known.has(line));
	const all = [
		...inHead,
		...below,
		...loud
	];
	return {
		main: all[0] ?? null,
		all
	};
};
const PROCLAIMED = /(?<!NOT (?:YET )?)\b(?:PRODUCTION[- ]READY|READY FOR (?:PRODUCTION|DEPLOYMENT|LAUNCH|RELEASE|GO-?LIVE)|READY TO (?:DEPLOY|LAUNCH|SHIP)|ALL SYSTEMS GO)\b/;
/** "THE SERVICE IS PRODUCTION READY" in capitals: prose and headings, but not the title and not a question. */
const proclaimed = ({ tree, decoded }) => {
	if (!PROCLAIMED.test(decoded.text)) return [];
	return tree.all.flatMap((block) => {
		if (block.kind !== "paragraph" && !(block.kind === "heading" && block.level > 1)) return [];
		return block.text.split("\n").flatMap((text, index) => PROCLAIMED.test(text) && !/[?]\s*$|\bif\b/i.test(text) ? [{
			line: block.line + index,
			text: text.trim(),
			says: "ready"
		}] : []);
	});
};
/** Last line of the head: everything above the second heading that is no title. */
const headEnd = ({ tree, decoded }) => {
	const [, first, second, third] = tree.sections;
	const next = first?.heading?.level === 1 && second && second.heading && second.heading.level > 1 ? third ?? second : second;
	return next?.heading ? next.heading.line : decoded.lines.length;
};

// src/checklist/words/contexts.ts
/**
* Headings and lead-ins ("…:") below which symbols in front of a line state no facts. Tested against plain lower-case
* text, nearest first; `FACTS` answers first, because "Success criteria met" is a report and "Success criteria" is none.
*/
const FACTS = /\b(?:met|achieved|passed|completed|complete|done|implemented|verified|validated|fixed|resolved|delivered|in place|ready|works? well|status|results?|checklist|declaration|verification|complétée?s?|terminée?s?|erledigt|erfüllt|umgesetzt|completad[oa]s?|cumplid[oa]s?|concluíd[oa]s?)\b|已完成|已实施|已有|完成|完了|已配置|检查清单|清单|状态|готов|выполнен/u;
/** What makes a lead-in or a heading a condition, a list of arguments, a legend … rather than a report of facts. */
const NO_FACTS = [
	["condition", /\b(?:if|when|unless|until|wenn|falls|sobald|si|se|als|quando|cuando|lorsque)\s*:?$|^(?:if|when|go if|wenn|si|quand|cuando)\b|\b(?:successful|complete|ready|done|fails?|passes|erfolgreich|exitoso)\s+(?:if|when|wenn|si)\b|\b(?:if|when)\b.*:$|如果|条件|if:$|à condition/u],
	["criteria", /\b(?:criteri(?:a|on)|go\/no-?go|triggers?|conditions?|critères?|kriterien|criterios|critérios|criteri|auslöser)\b|标准|准则|触发|基準|критери/u],
	["metrics", /\b(?:metrics?|kpis?|targets?|goals?|objectives?|indicators?|benchmarks?|thresholds?|expected|expectations?|slos?|slas?|milestones?|métricas?|métriques?|metriken|ziele|objetivos?|objectifs?|obiettivi|metas)\b|指标|目标|目標|指標|метрик|цели/u],
	["arguments", /\b(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|trade-?offs?|weaknesses|why|avantages?|inconvénients?|vorteile|nachteile|ventajas|desventajas|beneficios|pourquoi|warum|por qué|vantagens|desvantagens|vantaggi|svantaggi)\b|优点|缺点|优势|为什么|メリット|преимуществ|недостат/u],
	["option", /\b(?:options?|alternatives?|approach(?:es)?|scenarios?|recommendations?|my advice|choices?|comparison|compared?|versus|vs\.?|should you|opciones|opción|optionen|comparaison|conseil|vergleich|empfehlung(?:en)?|supporte|supports)\b|选项|方案|对比|建议|選択肢|比較|вариант|сравнение/u],
	["troubleshooting", /\b(?:troubleshoot\w*|common (?:issues|problems|errors)|problems?|symptoms?|faq|debugging tips|errors? (?:messages?|handling guide)|problèmes?|symptômes?|fehlerbehebung|fehlersuche|probleme|problemas?|síntomas?|risoluzione)\b|故障排|问题排查|トラブル|устранение/u],
	["legend", /\b(?:legend|key:|symbols?|notation|how to (?:use|read)|status (?:key|legend|codes?|indicators?|definitions?|icons?|levels?)|meaning|legende|leyenda|légende|zeichenerklärung|legenda)\b|图例|凡例|легенда/u],
	["example", /\b(?:examples?|samples?|do'?s (?:and|&)|don'?ts|best practices|tips|guidelines|anti-?patterns?|ejemplos?|exemples?|beispiele?|exemplos?)\b|^(?:good|bad|right|wrong|correct|incorrect|do|don'?t|do not|never|always)\W*$|示例|例子|最佳实践|пример/u],
	["steps", /\b(?:steps?|procedures?|instructions?|how to|timeline|schedule|next steps?|to-?dos?|what'?s next|action items|actions? requises?|étapes?|schritte|pasos|passos|prochaines|próximos)\b|步骤|下一步|手順|шаги/u],
	["change log", /^v\d+(?:\.\d+)+|\b(?:change ?log|version history|revision history|release notes|archive|past releases|what'?s new|what changed|changes in|änderungen|historique|historial)\b|更新日志|变更|変更履歴|история изменений/u],
	["plan", /\b(?:future|roadmap|upcoming|planned (?:features|enhancements)|backlog|ideas|futuro|zukunft|avenir)\b|未来|将来|будущ/u],
	["reference", /^[^\p{L}]*(?:(?:emergency|support|team|key|service|additional|related|useful) )?(?:resources|references?|links|contacts?|credits|documents|see also|kontakte?|contactos?)[^\p{L}]*$|参考|联系方式|参照/u]
];
/** Words by which a title or file name says that the document is about being ready. */
const READINESS = /readiness|ready|check-?\s?lists?|deploy|go-?\s?live|launch|release|production|\bprr\b|\baudit|assessment|sign-?off|pre-?(?:flight|launch|release|deployment|prod)|hardening|verification|validation|status report|review|liste? de (?:vérification|contrôle)|déploiement|mise en (?:production|ligne|service)|bereitschaft|inbetriebnahme|freigabe|prüfliste|checkliste|auslieferung|despliegue|producción|lanzamiento|preparación|lista de (?:verificación|verificação|comprobación|control)|implantação|produção|lançamento|prontidão|distribuzione|produzione|lista di controllo|清单|部署|上线|发布|就绪|チェックリスト|リリース|本番|準備|체크리스트|배포|출시|чек-?лист|готовност|развертыван|развёртыван|релиз|запуск|wdroż|livegang|uitrol|yayın/iu;
/** Headings and lead-ins over boxes that pick one of several answers: no obligations. */
const CHOICE = /\b(?:type|kind|nature|category) of (?:change|pr|pull request|release|update|issue|deployment)s?\b|\b(?:change|pr|pull request|release|update|issue) (?:type|kind|category)\b|\b(?:select|choose|check|tick|pick|mark|delete) (?:one|any|all that|all which|the (?:one|appropriate|relevant|applicable)|those|what|which|exactly|at least one|an option|applicable|appropriate)\b|\b(?:please )?(?:select|choose|tick|check) (?:the )?(?:relevant|applicable|appropriate)\b|\b(?:environments?(?:\(s\))?|areas?|components?|services?|modules?|packages?|systems?|platforms?|layers?) (?:affected|impacted|involved|touched)\b|\b(?:affected|impacted|target) (?:environments?(?:\(s\))?|areas?|components?|services?|modules?|packages?|systems?|platforms?)\b|\b(?:risk|impact|severity|urgency|priority) (?:level|rating|assessment level|class(?:ification)?)\b|\b(?:review|audit|assessment) scope\b|\bscope of (?:review|change|work)\b|\bapplication level assertion\b|\b(?:version|semver) bump\b|\btipo de (?:cambio|mudança|alteração)\b|\btype de (?:changement|modification)\b|\bart der änderung\b|\btipo di modifica\b|变更类型|変更の種類|тип изменени/iu;
/** Words of the answers of a verdict; boxes with at least two of different sides are a choice. */
const ANSWERS = [
	/^(?:go|approved?|accepted|pass(?:ed)?|yes|ready|ship|genehmigt|freigegeben|aprobado|approuvé|aprovado|ja|oui|sí|sim|通过|是|批准)(?![\p{L}-])/iu,
	/^(?:no[- ]?go|not approved|rejected|declined|fail(?:ed)?|no|not ready|do not (?:ship|deploy)|abgelehnt|rechazado|rejeté|refusé|rejeitado|nein|non|não|拒绝|不通过|否)(?![\p{L}])/iu,
	/^(?:conditional(?:ly)?(?: approved| go)?|approved with|go with|partial(?:ly)?|deferred|needs (?:changes|work|revision)|hold|n\/a|not applicable|unter auflagen|condicional|conditionnel|有条件)(?![\p{L}])/iu
];
/** An item that asks about the change at hand instead of demanding something. */
const ASKS = /\((?:if (?:yes|so|checked|ticked|true)|falls ja|si oui|si es así|en caso afirmativo|se sim)\b/iu;

// src/checklist/words/tables.ts
/** Column headers in lower case without markup, by what the column says. `|` between them. */
const set$1 = (...lists) => new Set(lists.flatMap((list) => list.split("|")));
const STATUS_HEADERS = set$1("status|state|done|done?|complete|complete?|completed|completed?|result|results|outcome|verified|verified?|passed|passed?|pass?|checked|checked?|ready|ready?|implemented|implemented?|current status|current state|progress|met|met?|satisfied|pass/fail|pass / fail|pass/fail/na|y/n|yes/no|check?|checkbox|tick|compliance|compliant|compliant?|compliance status|verification|validated|tested|readiness|in place|in place?|available|✓|✔|✅|☑|[ ]|[x]|verdict|rating|health|overall status|go/no-go", "estado|estado actual|situación|cumple|cumplido|hecho|completado|resultado|statut|état|etat|fait|résultat|conforme|avancement|stand|zustand|erledigt|fertig|ergebnis|erfüllt|umgesetzt|prüfstatus|situação|concluído|feito|stato|fatto|completato|esito|status atual|gereed|klaar|stav|durum|tamamlandı", "状态|完成|完成状态|是否完成|结果|进度|检查结果|已完成|状態|完了|結果|進捗|チェック|ステータス|確認|상태|완료|결과|статус|состояние|готово|выполнено|результат");
const LEVEL_HEADERS = set$1("priority|criticality|required|required?|requirement level|importance|mandatory|mandatory?|must|level|need|necessity|moscow|prio|p|blocking|blocker|blocker?|blocking?|severity|urgency|obligation", "prioridad|criticidad|obligatorio|requerido|importancia|priorité|criticité|obligatoire|importance|priorität|kritikalität|pflicht|wichtigkeit|prioridade|criticidade|obrigatório|priorità|criticità|obbligatorio|prioriteit|öncelik", "优先级|重要性|必需|是否必需|级别|優先度|重要度|必須|우선순위|중요도|приоритет|критичность|важность|обязательно");
const ID_HEADERS = set$1("#|id|no|no.|nr|nr.|num|number|i|n|ref|ref.|check id|item id|item #|item no|control id|test id|req id|requirement id|step|nº|n°|№|key|code|序号|编号|番号|번호|номер");
/** Columns that name or describe the obligation, best first. */
const NAME_HEADERS = [
	set$1("check|checks|check item|checklist item|check name|criterion|criteria|requirement|requirements|question|task|tasks|action|action item|to do|todo|item|items|control|controls|test|test case|deliverable|acceptance criterion|acceptance criteria|gate|exit criteria|condition|obligation|measure|practice|what|verification item|readiness item|validation", "tarea|requisito|criterio|elemento|ítem|acción|comprobación|verificación|tâche|exigence|critère|élément|contrôle|vérification|point|point de contrôle|aufgabe|anforderung|kriterium|prüfpunkt|punkt|maßnahme|tarefa|critério|item de verificação|attività|controllo|voce|verifica|taak|eis", "检查项|检查项目|项目|任务|要求|内容|检查内容|項目|確認項目|チェック項目|タスク|要件|항목|확인 항목|작업|пункт|проверка|требование|задача|критерий"),
	set$1("item description|description|details of check|requirement description|task description|beschreibung|descripción|descrição|descrizione|描述|说明|説明|설명|описание"),
	set$1("component|components|feature|features|service|services|category|area|module|subsystem|system|metric|name|title|topic|domain|endpoint|file|phase|section|aspect|dimension|capability|function|resource|environment|variable|artifact|document|dependency", "componente|característica|servicio|categoría|área|composant|fonctionnalité|catégorie|komponente|funktion|kategorie|bereich|dienst|funcionalidade|categoria|componenti|模块|组件|功能|类别|服务|カテゴリ|機能|コンポーネント|구성 요소|기능|компонент|функция|категория")
];
/** Headers of answer columns, by the state a mark in them gives. Two or more of them make a table of answers. */
const ANSWER_HEADERS = {
	done: set$1("pass|passed|yes|y|ok|done|complete|completed|compliant|satisfied|totally satisfied|fully satisfied|fully met|met|go|implemented|in place|conforme|oui|sí|cumple|sim|ja|erfüllt|bestanden|sì|是|通过|合格|符合|はい|да|適合"),
	open: set$1("fail|failed|no|n|nok|not ok|not done|non-compliant|noncompliant|not compliant|not satisfied|unsatisfied|not met|no-go|no go|not implemented|missing|todo|to do|open|non conforme|non|no cumple|não|nein|nicht erfüllt|nicht bestanden|否|不通过|不合格|不符合|いいえ|нет|不適合"),
	partial: set$1("partial|partially|partially satisfied|partially met|partially compliant|in progress|wip|ongoing|parcial|partiel|teilweise|en cours|部分|部分符合|一部|частично"),
	"not-applicable": set$1("n/a|na|not applicable|n.a.|no aplica|non applicable|sans objet|entfällt|não aplicável|n/d|不适用|該当なし|не применимо"),
	deferred: set$1("deferred|postponed|later|reporté|verschoben|aplazado|推迟|延期")
};
/** Sections whose tables and lists explain or advise: a state column there reports nothing. */
const NO_TABLE_FACTS = /\b(?:troubleshoot\w*|legend|how to (?:use|read)|examples?|change ?log|version history|revision history|release notes|glossary|comparison|options?|alternatives?|status (?:codes?|definitions?|legend|key)|error codes?|http codes?|contacts?|document control|status indicators?|legende|leyenda|légende|fehlerbehebung)\b|图例|凡例|故障排|更新日志|легенда/iu;
/** Columns that never name an obligation. */
const NOTE_HEADERS = set$1("notes|note|evidence|details|comment|comments|remarks|reference|references|link|links|owner|owners|responsible|assignee|assigned to|date|due|due date|eta|reason|why|score|weight|time|effort|duration|reviewer|signature|approver|target|threshold|value|impact|risk|location|file path|version|last updated|verified by|coverage|percentage|%|count|lines|completeness|completion", "notas|comentarios|responsable|fecha|remarques|commentaires|responsable|bemerkungen|bemerkung|kommentar|verantwortlich|datum|observações|responsável|data|note|备注|说明|证据|负责人|日期|備考|担当|担当者|비고|담당자|примечание|комментарий|ответственный");
/** Columns of a table that says at which stage or level a check is demanded. */
const STAGE_HEADER = /^(?:level|tier|stage|class|grade|phase|l|t|ml)[\s-]?[\da-z]{1,3}$|^(?:bronze|silver|gold|platinum|basic|standard|advanced|alpha|beta|ga|mvp)$/i;
/** Columns of a table that shows the state in each environment; the last one here is the one that counts. */
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
	"stage",
	"staging",
	"preprod",
	"pre-prod",
	"pre-production",
	"live",
	"prod",
	"production"
];
/** Rows that sum up the others. */
const SUM_ROW = /^(?:total|sum|overall(?: score| status| readiness)?|average|gesamt|summe|totale?s?|moyenne|promedio|média|总计|合计|総合|итого)$/i;

// src/checklist/context.ts
const TASK_LINE = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/m;
const contextOf$1 = (path, decoded, tree) => {
	const titles = tree.sections.slice(1).filter(({ heading }) => heading && heading.level <= 2);
	return {
		decoded,
		tree,
		readiness: READINESS.test(path.slice(path.lastIndexOf("/") + 1)) || titles.slice(0, 2).some((section) => READINESS.test(section.heading?.text ?? "")) || titles.length === 0 && READINESS.test(decoded.text.slice(0, 1e3)) || TASK_LINE.test(decoded.text),
		lossy: (line) => (decoded.lines[line - 1]?.lost ?? 0) > 0
	};
};
/** Sections from the innermost outwards. */
function* outwards(section) {
	for (let at = section; at?.heading; at = at.parent) yield at;
}
const LABEL$1 = /^(?:\*\*[^*]+\*\*|__[^_]+__|[^:：]{1,120})\s*[:：]?(?:\*\*|__)?$/;
const ENDS_IN_COLON$1 = /[:：][*_\s]*$/;
const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/;
/**
* The label a block stands under: the last line of the paragraph in front of it, when it ends in a colon or is bold as
* a whole. `null` when the block stands under nothing but its heading.
*/
const leadOf = (block, before) => {
	if (before?.kind !== "paragraph" || before.end >= block.line) return null;
	const last = before.text.slice(before.text.lastIndexOf("\n") + 1).trim();
	if (ENDS_IN_COLON$1.test(last) || BOLD.test(last)) return last;
	return before.text === last && /^[^.!?]{2,60}$/.test(last) && before.end === block.line - 1 && LABEL$1.test(last) ? last : null;
};
const normal$1 = (text) => plain(text).toLowerCase();
const REACHED = /\b(?:met|achieved|passed|completed|fulfilled|reached|erfüllt|atteints?|cumplid[oa]s)\b|达成/u;
/** Whether a text over a list says that facts follow (`true`), says that they do not (`false`), or neither. */
const announces = (text) => {
	const words = normal$1(text);
	const refused = NO_FACTS.find(([, pattern]) => pattern.test(words));
	if (!refused) return FACTS.test(words) ? true : null;
	return refused[0] !== "condition" && REACHED.test(words);
};
/** A heading that closes with its own state ("Performance metrics ✅", "Testing (80%)") reports, whatever its topic. */
const reportsItself = (text) => {
	const { state, worded, percent } = readHeading(text, false);
	return worded || percent !== null || state !== null && trailingMark(text) !== null ? true : null;
};
/** Whether symbols in front of the lines of a block report states. */
const reportsFacts = (context, section, lead) => {
	if (!concernsReadiness(context, section)) return false;
	const said = lead === null ? null : announces(lead);
	if (said !== null) return said;
	for (const { heading } of outwards(section)) {
		const answer = heading ? reportsItself(heading.text) ?? announces(heading.text) : null;
		if (answer !== null) return answer;
	}
	return true;
};
/** Whether a section is about being ready, by its document or its own headings. */
const concernsReadiness = ({ readiness }, section) => readiness || isReadiness(section);
/** A section may be a checklist in a document that is none. */
const isReadiness = (section) => {
	for (const { heading } of outwards(section)) if (heading && /check-?list|readiness|sign-?off|清单|prüfliste|checkliste/i.test(heading.text)) return true;
	return false;
};
/** Whether the section or lead-in of a table lets its state column report anything. */
const tableReports = (section, lead) => {
	if (lead !== null && NO_TABLE_FACTS.test(normal$1(lead))) return false;
	for (const { heading } of outwards(section)) if (heading && NO_TABLE_FACTS.test(normal$1(heading.text))) return false;
	return true;
};
const DEMONSTRATION = /^(?:usage|syntax|examples?|example usage|sample(?: checklist)?|demo|ejemplos?|exemples?|beispiele?|示例|例)$/i;
/** Whether boxes here only show how boxes are written, as in the manual of a tool. */
const demonstrates = (section) => {
	for (const { path } of outwards(section)) if (DEMONSTRATION.test(path.at(-1) ?? "")) return true;
	return false;
};
const MOST_ANSWERS = 5;
/** Whether boxes below offer answers to choose from instead of demanding something each. */
const isChoice = (section, lead, texts) => {
	if (CHOICE.test(plain(lead ?? section.heading?.text ?? ""))) return true;
	if (texts.length < 2 || texts.length > MOST_ANSWERS) return false;
	const sides = new Set(texts.map((text) => ANSWERS.findIndex((answer) => answer.test(plain(text).replace(/^[^\p{L}]+/u, "")))));
	return sides.size >= 2 && !sides.has(-1);
};

// src/checklist/directive-grammar.ts
/** Whether a `yaml` of a CheckDirective still has to be parsed. */
const isYamlText = (yaml) => typeof yaml === "object" && yaml !== null && "text" in yaml && "line" in yaml;
const WORDS$2 = ["verify", "id"];
const LEVELS$1 = CRITICALITIES.filter((level) => level !== "unspecified");
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
const suggestion = (word, candidates) => {
	const meant = nearest(word, candidates);
	return meant === null ? "" : `; did you mean \`${meant}\`?`;
};
/**
* Reads a comment: `id: NAME [LEVEL]`, `verify: KIND (KEY OP VALUE)*`, or `verify:` and a YAML list. Answers `null` for
* a comment that is none of these and does not look as if it wanted to be.
*/
const readComment = (comment, problems) => {
	const [, space = "", word = "", colon] = /^(\s*)([A-Za-z][\w-]*)(\s*:)?/.exec(comment.text) ?? [];
	const meant = nearest(word, WORDS$2);
	if (meant === null) return null;
	const place = comment.placeOf(space.length);
	const after = space.length + word.length + (colon?.length ?? 0);
	if (colon === void 0) {
		if (/^\s+[a-z][a-z-]*\s+[\w.$-]+\s*[=<>~]/.test(comment.text.slice(after))) problems.push({
			message: `expected \`:\` after \`${meant}\``,
			place: comment.placeOf(after)
		});
		return null;
	}
	if (word !== meant) {
		problems.push({
			message: `unknown directive \`${word}\`; did you mean \`${meant}\`?`,
			place
		});
		return null;
	}
	const statement = word === "id" ? readId(comment, after, problems) : readVerify(comment, after, problems);
	return statement && {
		...statement,
		place
	};
};
const readId = (comment, from, problems) => {
	const [name, level, more] = [...comment.text.slice(from).matchAll(/\S+/g)];
	const at = (match) => comment.placeOf(from + match.index);
	if (!name) {
		problems.push({
			message: "expected an id after `id:`",
			place: comment.placeOf(from)
		});
		return null;
	}
	const id = name[0];
	if (!/^[A-Za-z0-9]+(?:[._/-]+[A-Za-z0-9]+)*$/.test(id) || id.length > 120) {
		const message = `\`${id.slice(0, 120)}\` is no id; use at most 120 letters, digits, and between them - _ . /`;
		problems.push({
			message,
			place: at(name)
		});
		return null;
	}
	const criticality = LEVELS$1.find((known) => known === level?.[0]) ?? null;
	if (level && criticality === null) {
		const message = `unknown criticality \`${level[0]}\`${suggestion(level[0], LEVELS$1) || `; use ${LEVELS$1.join(", ")}`}`;
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
};
const readVerify = (comment, from, problems) => {
	const { text, placeOf } = comment;
	const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
	const kind = /^[^\s=<>~!"']+/.exec(text.slice(start))?.[0] ?? "";
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
	if (!/^[a-z][a-z0-9-]*$/.test(kind) || /^\s*(?:[=<>~]|!=|!~)/.test(text.slice(start + kind.length))) {
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
};
const KEY = /[A-Za-z_](?:[^\s=!<>~"'[\]]|\[(?:"[^"]{0,200}"|'[^']{0,200}'|[^\]"']){0,200}\])*/y;
const OPERATOR = /[=<>~!]+/y;
const STRING = /"(?:[^"\\]|\\.)*"(?=\s|$)/y;
const BARE = /[^\s"']\S*/y;
const REST = /\S+/y;
const SPACE = /\s*/y;
/** Takes one pattern after another off a text. */
var Cursor = class {
	at;
	#text;
	constructor(text, at) {
		this.#text = text;
		this.at = at;
		this.take(SPACE);
	}
	get done() {
		return this.at >= this.#text.length;
	}
	/** The match and the white space behind it are taken; `null` and nothing taken without a match. */
	take(pattern) {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.#text);
		if (!match) return null;
		SPACE.lastIndex = pattern.lastIndex;
		SPACE.exec(this.#text);
		this.at = SPACE.lastIndex;
		return match[0];
	}
};
const readClauses = (comment, from, problems) => {
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
			cursor.take(REST);
		} else clauses.push({
			...clause,
			place: comment.placeOf(start)
		});
	}
	return clauses;
};
const readClause = (comment, cursor) => {
	const start = cursor.at;
	const key = cursor.take(KEY);
	if (key === null) return {
		expected: `expected KEY=VALUE, not \`${(cursor.take(REST) ?? "").slice(0, 40)}\``,
		at: start
	};
	const operatorAt = cursor.at;
	const written = cursor.take(OPERATOR);
	if (written === null) return {
		expected: `expected an operator after \`${key}\`: ${OPS$1.join(" ")}`,
		at: operatorAt
	};
	const op = OPS$1.find((known) => known === written);
	if (op === void 0) return {
		expected: `unknown operator \`${written}\`; use ${OPS$1.join(" ")}`,
		at: operatorAt
	};
	const valueAt = cursor.at;
	const value = readValue$1(comment, cursor);
	return value === null ? {
		expected: "expected a word or a complete JSON string in double quotes",
		at: valueAt
	} : {
		key,
		op,
		value
	};
};
const readValue$1 = ({ unescaped }, cursor) => {
	const quoted = cursor.take(STRING);
	if (quoted === null) {
		const bare = cursor.take(BARE);
		return bare && typed(unescaped(bare));
	}
	try {
		return JSON.parse(unescaped(quoted));
	} catch {
		return null;
	}
};
/** Only what is written as the program writes it becomes a number: `1.10` and `007` are texts. */
const typed = (text) => {
	if (text === "true" || text === "false") return text === "true";
	return /^-?\d/.test(text) && String(Number(text)) === text ? Number(text) : text;
};
const checkInterpolations = ({ text, placeOf }, from, problems) => {
	for (const match of text.slice(from).matchAll(/\$\{(?!vars\.[A-Za-z_][\w.-]*\})[^\s}]{0,40}\}?/g)) {
		const message = `\`${match[0]}\` is not available here; only \`\${vars.NAME}\` from the configuration is`;
		problems.push({
			message,
			place: placeOf(from + match.index)
		});
	}
};

// src/checklist/comments.ts
const close = (text, start) => {
	const from = start + 4;
	const empty = /^-?>/.exec(text.slice(from, from + 2));
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
};
/** Comments of an HTML block, where nothing hides a comment. */
const htmlComments = (text) => {
	const comments = [];
	for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at)) {
		const comment = close(text, at);
		comments.push(comment);
		at = comment.end;
	}
	return comments;
};
/** Comments of inline text: not those in a code span, nor behind a backslash. */
const inlineComments = (text) => {
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
};
const backtickRuns = (text) => {
	const runs = /* @__PURE__ */ new Map();
	for (const { 0: run, index } of text.matchAll(/`+/g)) {
		const same = runs.get(run.length);
		if (same) same.push(index);
		else runs.set(run.length, [index]);
	}
	for (const same of runs.values()) same.reverse();
	return runs;
};
/** Index behind the next run of this length; runs are taken from the end of reversed lists as the search goes on. */
const closingRun = (runs, length, after) => {
	const same = runs.get(length) ?? [];
	while ((same.at(-1) ?? Number.POSITIVE_INFINITY) <= after) same.pop();
	const index = same.at(-1);
	return index === void 0 ? null : index + length;
};

// src/checklist/directive-sources.ts
/** Comments of a block, those that a markdown reader takes for comments. */
const commentsOf = (block, decoded) => sourcesOf(block, decoded).flatMap((source) => {
	const comments = block.kind === "html" ? htmlComments(source.text) : inlineComments(source.text);
	const places = placesIn(source, decoded);
	return comments.map((comment) => placed$1(comment, source, places));
});
const sourcesOf = (block, { lines }) => {
	const marked = (line) => lines[line - 1]?.text.includes("<!--") ?? false;
	if (block.kind === "table") return [block.header, ...block.rows].filter(({ line }) => marked(line)).flatMap((row) => cellsOf$1(row.line, lines));
	if (block.kind !== "paragraph" && block.kind !== "heading" && block.kind !== "html") return [];
	const range = Array.from({ length: block.end - block.line + 1 }, (_, index) => block.line + index);
	if (!range.some(marked)) return [];
	const quote = quoteMarks(block);
	return [{
		text: range.map((line) => blankQuotes(lines[line - 1]?.text ?? "", quote)).join("\n"),
		firstLine: block.line,
		firstColumn: 0,
		table: false
	}];
};
/** Cells of a row: a code span or comment ends with its cell. */
const cellsOf$1 = (line, lines) => {
	return [...(lines[line - 1]?.text ?? "").matchAll(/(?:\\[\s\S]|[^|\\])+/g)].map((cell) => ({
		text: cell[0],
		firstLine: line,
		firstColumn: cell.index,
		table: true
	}));
};
const quoteMarks = (block) => {
	let marks = 0;
	for (let parent = block.parent; parent; parent = parent.parent) if (parent.kind === "quote") marks++;
	return marks;
};
const blankQuotes = (line, marks) => marks === 0 ? line : line.replace(new RegExp(`^(?:[ \\t]*>){1,${marks}}`), (found) => " ".repeat(found.length));
const placesIn = ({ text, firstLine, firstColumn }, decoded) => {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (index) => {
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
	};
};
const placed$1 = ({ start, from, to, closed }, source, places) => ({
	place: places(start),
	closed,
	text: source.text.slice(from, to),
	placeOf: (index) => places(from + index),
	unescaped: (text) => source.table ? text.replaceAll("\\|", "|") : text,
	yaml: (index) => {
		const lineStart = source.text.lastIndexOf("\n", from + index) + 1;
		return {
			text: (lineStart > from ? source.text.slice(lineStart, from + index) : "") + source.text.slice(from + index, to).trimEnd(),
			line: places(from + index).line
		};
	}
});

// src/checklist/directives.ts
/**
* Reads the directives of a document and gives each to its item, by the item's line: the item on the comment's line,
* the item whose text or list content holds the comment, or the heading or paragraph item directly above a comment on
* lines of its own. Answers every mistake there is; only comments that are comments to a markdown reader count, none in
* code and none behind a backslash.
*/
const bindDirectives = (tree, decoded, itemLines) => {
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
	problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
	return {
		byLine,
		problems
	};
};
const give = (byLine, line, statement, problems) => {
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
};
const unbound = ({ kind }) => kind === "html" ? "this directive belongs to no item; indent it as far as the text of its list item, or put it at the end of the item’s line" : "this directive belongs to no item; put it at the end of the item’s line";
const readDirectives = (tree, decoded, problems) => {
	const directives = [];
	for (const block of tree.all) for (const comment of commentsOf(block, decoded)) if (comment.closed) {
		const statement = readComment(comment, problems);
		if (statement) directives.push({
			statement,
			line: comment.place.line,
			block
		});
	} else if (/^\s*(?:verify|id)\s*:/.test(comment.text)) problems.push({
		message: "this comment is never closed; end it with `-->`",
		place: comment.place
	});
	return directives;
};
/** Answers the line of the item a directive belongs to. */
const ownership = (tree, itemLines) => {
	const lastBetween = lastOf([...itemLines].sort((a, b) => a - b));
	const anchors = blocksAbove(tree);
	return ({ line, block }) => {
		const own = lastBetween(block.kind === "table" ? line : block.line, line);
		if (own !== null) return own;
		for (let around = block.parent; around; around = around.parent) {
			const holder = around.kind === "item" ? lastBetween(around.line, around.children[0]?.end ?? around.line) : null;
			if (holder !== null) return holder;
		}
		const above = anchors.get(block);
		const fits = above?.block.kind === "heading" || above?.block.kind === "paragraph" && above.adjacent;
		return above && fits ? lastBetween(above.block.line, above.block.end) : null;
	};
};
/** The greatest of sorted numbers within a range. */
const lastOf = (sorted) => (from, to) => {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? 0) <= to) low = middle + 1;
		else high = middle;
	}
	const found = sorted[low - 1];
	return found !== void 0 && found >= from ? found : null;
};
/** For every block that is only a comment: the nearest block above, in the same container, that is more. */
const blocksAbove = (tree) => {
	const anchors = /* @__PURE__ */ new Map();
	const add = (siblings) => {
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
	};
	add(tree.children);
	for (const block of tree.all) if ("children" in block) add(block.children);
	return anchors;
};

// src/checklist/dates.ts
const ISO = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const MONTH_FIRST = /\b(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|d')?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/u;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const iso = (year, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null;
const monthOf = (name) => MONTHS.get((name ?? "").toLowerCase()) ?? 0;
/** The first full date of a text as `YYYY-MM-DD`; `null` without one. A date without a day or of unclear order is none. */
const dateIn = (text) => {
	const number = ISO.exec(text);
	if (number) return iso(Number(number[1]), Number(number[2]), Number(number[3]));
	const month = MONTH_FIRST.exec(text);
	const first = month && iso(Number(month[3]), monthOf(month[1]), Number(month[2]));
	if (first) return first;
	const day = DAY_FIRST.exec(text);
	const second = day && iso(Number(day[3]), monthOf(day[2]), Number(day[1]));
	if (second) return second;
	const dotted = DOTTED.exec(text);
	return dotted && iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
};

// src/checklist/document.ts
/** Dates and version as the key–value lines give them. */
const datesOf = (pairs) => {
	const value = (keys, read) => {
		for (const pair of pairs) {
			const found = keys.has(pair.key) ? read(pair.value) : null;
			if (found) return found;
		}
		return null;
	};
	return {
		date: value(DATE_KEYS, dateIn),
		version: value(VERSION_KEYS, (text) => /\bv?\d+(?:\.\d+)+[\w.+-]*/i.exec(plain(text))?.[0] ?? null),
		nextReview: value(NEXT_REVIEW_KEYS, dateIn)
	};
};
const CLAIMED = /* @__PURE__ */ new Set([
	"done",
	"partial",
	"not-applicable",
	"unknown"
]);
const TEMPLATE = /template|vorlage|plantilla|modèle|modelo|模板|テンプレート|шаблон/i;
const BLANKS = /\$[A-Z]{3,}|\[(?:date|name|yyyy-mm-dd|list|describe|insert|your |project|system|component|owner|team|link|url|version|todo|tbd)[^\]]*\](?!\()|\{\{?\+?\s*\w|_{5,}|<(?:your|insert|name|date|version)[^>]*>/gi;
/**
* What the boxes of a document are for. One that is ticked anywhere, or that claims to be ready, states facts; one that
* is never ticked is followed anew each time, as a template when it has blanks to fill in.
*/
const roleOf = (context, path, drafts, claim) => {
	const obligations = drafts.filter(({ choice }) => !choice);
	if (drafts.length === 0) return "none";
	if (obligations.length === 0) return "choice";
	if (claim?.says === "ready" || claim?.says === "partial" || obligations.some(({ state }) => CLAIMED.has(state))) return "claims";
	const title = context.tree.sections[1]?.heading?.text ?? "";
	const text = context.decoded.text;
	const frontMatter = text.startsWith("---") && /^(?:about|assignees|labels):/m.test(text.slice(0, 1500));
	const blanks = text.match(BLANKS)?.length ?? 0;
	return TEMPLATE.test(path) || TEMPLATE.test(title) || frontMatter || blanks >= 3 ? "template" : "procedure";
};

// src/checklist/drafts.ts
/** A draft with everything unsaid left empty. */
const draft = (known) => ({
	column: 1,
	end: known.line,
	lead: null,
	level: null,
	condition: null,
	choice: false,
	reason: null,
	parent: null,
	details: [],
	box: null,
	conflict: false,
	...known
});

// src/checklist/env-items.ts
/**
* Items for the environment variables that a document says something demanding of ("FATAL if missing", "Required",
* "optional"); a variable that it only names is none. Nobody ticks them: their state is `unknown` where no status stands
* in the place of the value. A variable that occurs more than once is one item, where it stands first, at its strictest.
*/
const envItems = (facts, tree, decoded) => {
	const sectionOf = sectionsByLine(tree);
	const items = /* @__PURE__ */ new Map();
	for (const { kind, line, value, criticality } of facts) {
		const name = value["name"];
		if (kind !== "env-var" || criticality === void 0 || typeof name !== "string") continue;
		const known = items.get(name);
		if (known) {
			known.criticality = stricter$1(known.criticality, criticality);
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
};
const stricter$1 = (one, other) => CRITICALITIES.indexOf(one) <= CRITICALITIES.indexOf(other) ? one : other;
/** The section that a line of the document stands in; asked in ascending order. */
const sectionsByLine = ({ sections }) => {
	let at = 0;
	return (line) => {
		while ((sections[at + 1]?.heading?.line ?? Number.POSITIVE_INFINITY) <= line) at++;
		return sections[at] ?? {
			heading: null,
			parent: null,
			path: []
		};
	};
};

// src/checklist/words/levels.ts
/** Level words as a column or a label states them, lower case. Emoji and punctuation are gone before the lookup. */
const LEVEL_WORDS = {
	critical: "critical|blocker|blocking|launch blocker|release blocker|showstopper|p0|fatal|very high|highest|urgent|crítico|crítica|crítica alta|critique|bloquant|bloquante|kritisch|blockierend|critico|critica|关键|严重|阻塞|致命|紧急|クリティカル|必須最優先|치명적|критично|критический|блокер",
	required: "required|mandatory|must|must have|must-have|high|high priority|p1|essential|obligatory|yes|needed|requerido|requerida|obligatorio|obligatoria|alto|alta|prioridad alta|requis|requise|obligatoire|élevé|élevée|haute|indispensable|erforderlich|pflicht|verpflichtend|zwingend|muss|hoch|obrigatório|obrigatória|obbligatorio|richiesto|verplicht|vereist|wymagane|zorunlu|必需|必须|必要|必填|高|高优先级|必須|필수|обязательно|обязательный|высокий",
	recommended: "recommended|should|should have|should-have|medium|medium priority|p2|important|suggested|advised|moderate|normal|recomendado|recomendada|importante|medio|media|prioridad media|recommandé|recommandée|important|moyen|moyenne|empfohlen|soll|sollte|mittel|wichtig|recomendado|médio|média|raccomandato|consigliato|aanbevolen|zalecane|önerilen|推荐|建议|中|中优先级|推奨|권장|рекомендуется|средний|важно",
	optional: "optional|nice to have|nice-to-have|could|could have|could-have|may|low|low priority|p3|p4|minor|if possible|bonus|no|not required|stretch|opcional|bajo|baja|prioridad baja|optionnel|optionnelle|facultatif|facultative|faible|basse|souhaitable|optional|kann|niedrig|wünschenswert|opcional|baixo|baixa|facoltativo|opzionale|optioneel|optie|opcjonalne|isteğe bağlı|可选|低|低优先级|任意|선택|선택사항|необязательно|опционально|низкий"
};
/**
* Words that make a heading, a bold label or a parenthesis state a level. Stricter than a column: an adjective
* before its noun ("critical paths", "important notes") says nothing about the items below.
*/
const LABEL_WORDS = {
	critical: "critical|blocker|blockers|launch blockers|launch blocker|release blockers|showstopper|showstoppers|p0|fatal|crítico|crítica|críticos|críticas|critique|critiques|bloquant|bloquants|kritisch|blocker für den launch|critico|critici|阻塞项|关键|严重|致命|критично|критические",
	required: "required|mandatory|must|must have|must haves|must-have|must-haves|must do|must fix|must complete|high priority|priority: high|priority high|p1|essential|essentials|requerido|requeridos|obligatorio|obligatorios|obligatoria|prioridad alta|alta prioridad|requis|obligatoire|obligatoires|haute priorité|priorité haute|indispensable|indispensables|erforderlich|pflicht|verpflichtend|zwingend|muss|hohe priorität|obrigatório|obrigatórios|obbligatorio|obbligatori|verplicht|vereist|wymagane|zorunlu|必需|必须|必要|必填|高优先级|必須|필수|обязательно|обязательные|высокий приоритет",
	recommended: "recommended|suggested|should|should have|should haves|should-have|should do|medium priority|priority: medium|priority medium|p2|important|recomendado|recomendados|importante|importantes|prioridad media|recommandé|recommandés|important|importants|priorité moyenne|empfohlen|sollte|soll|wichtig|mittlere priorität|recomendado|raccomandato|consigliato|aanbevolen|zalecane|önerilen|推荐|建议|中优先级|推奨|권장|рекомендуется|средний приоритет",
	optional: "optional|optionals|nice to have|nice to haves|nice-to-have|nice-to-haves|could have|could-have|could do|low priority|priority: low|priority low|p3|p4|bonus|stretch goals|opcional|opcionales|prioridad baja|optionnel|optionnels|facultatif|facultatifs|souhaitable|priorité basse|kann|wünschenswert|niedrige priorität|facoltativo|opzionale|optioneel|opcjonalne|isteğe bağlı|可选|低优先级|任意|선택|선택사항|необязательно|опционально|низкий приоритет"
};

// src/checklist/criticality.ts
const lookup = (words) => new Map(Object.entries(words).flatMap(([level, all]) => list(all).map((word) => [word, level])));
const columnWords = lookup(LEVEL_WORDS);
const labelWords = lookup(LABEL_WORDS);
const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]/;
const WORD_END = /[\s,;:.!?()[\]/–—|]|$/g;
/** Longest level phrase at the start of `text` (lower case). */
const phrase = (text, words) => {
	if (IDEOGRAPHIC.test(text)) {
		for (let length = Math.min(5, text.length); length > 0; length--) {
			const level = words.get(text.slice(0, length));
			if (level) return {
				level,
				length
			};
		}
		return null;
	}
	let best = null;
	WORD_END.lastIndex = 0;
	for (let count = 0; count < 3; count++) {
		const end = WORD_END.exec(text)?.index ?? text.length;
		const level = words.get(text.slice(0, end));
		if (level) best = {
			level,
			length: end
		};
		if (end >= text.length) break;
		WORD_END.lastIndex = end + 1;
		if (text[end] === ":") WORD_END.lastIndex = end + 2;
	}
	return best;
};
const SEPARATED = /^\s*(?:$|[-–—:,;.(/[|!])/;
/** What may follow a level that governs the things named after it. */
const ITEMS = /^\s+(?:items?|tasks?|requirements?|checks?|priorit(?:y|ies)|blockers?|must|actions?|criteria|for|before|to|prior|elementos?|éléments?|punkte?|aufgaben|tareas?|puntos?)\b/;
/** Level words that are no adjectives in front of a noun: "Required variables", "Optional steps", "Must complete …". */
const GOVERNS = /^(?:required|mandatory|optional|recommended|suggested|must|nice|obligator|requis|facultati|optionnel|empfohlen|pflicht|erforderlich|opcional|requerid|recomendad|recommandé|obbligator|opzional|must-have|high priority|medium priority|low priority)/;
/** Level a text states by its first words. */
const leading = (text) => {
	const lower = text.toLowerCase();
	const found = phrase(lower, labelWords);
	if (!found) return null;
	const rest = lower.slice(found.length);
	return SEPARATED.test(rest) || ITEMS.test(rest) || GOVERNS.test(lower) ? found.level : null;
};
/** What stands in parentheses of any kind. */
const PARENTHESES = /[([（【]([^()[\]（）【】]{1,120})[)\]）】]/g;
const PRIORITY = /^(?:priority|prio|criticality|severity|importance|priorität|prioridad|priorité|prioridade|优先级|優先度|приоритет)\s*[:=-]?\s*/;
/** Level stated in a parenthesis: alone, or before a separator or a restriction. */
const inParentheses = (inner) => {
	const lower = plain(inner).toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
	const named = PRIORITY.exec(lower);
	if (named) return columnWords.get(lower.slice(named[0].length).trim()) ?? null;
	if (/\boptional but (?:highly |strongly )?recommended\b/.test(lower)) return "recommended";
	const found = phrase(lower, labelWords);
	if (!found) {
		const whole = columnWords.get(lower);
		return whole && !WEAK_ALONE.test(lower) ? whole : null;
	}
	const rest = lower.slice(found.length);
	return SEPARATED.test(rest) || /^\s+(?:for|in|by|if|before|but|to|on|only|complete|fix|do|have|pour|für|para|per)\b/.test(rest) ? found.level : null;
};
/** Words of a level column that mean something else in a parenthesis. */
const WEAK_ALONE = /^(?:yes|no|may|could|kann|soll|media|medio|normal|needed|minor|bonus|moderate|muss|alta|alto|baixa|faible)$/;
const NUMBERING$1 = /^(?:(?:\d+(?:\.\d+)*|[ivx]+)[.):]?|step \d+:?|phase \d+:?|part \d+:?|section \d+:?)\s+/i;
const SEGMENTS = /\s+[-–—|]\s+|:\s+|\s*(?:\p{Extended_Pictographic}|\uFE0F)+\s*/u;
const OPTION = /^(?:option|alternative|variant|solution|choice|opción|optionen)\b/i;
/**
* Level that a heading or a bold label states for what stands below it. An adjective states nothing: "Critical paths"
* and "Important notes" are topics. `afterwards`: the document's own scale puts P1 after the deployment.
*/
const headingLevel = (text, afterwards = false) => {
	const bare = plain(text).replace(/^[^\p{L}\p{N}([（【]+/u, "").replace(NUMBERING$1, "");
	if (OPTION.test(bare)) return null;
	const level = statedIn(bare);
	const rank = afterwards ? /^p([1-4])\b/i.exec(bare)?.[1] : void 0;
	return rank === void 0 ? level : rank === "1" ? "recommended" : "optional";
};
const statedIn = (bare) => {
	const first = leading(bare);
	if (first) return first;
	for (const found of bare.matchAll(PARENTHESES)) {
		const level = inParentheses(found[1] ?? "");
		if (level) return level;
	}
	for (const segment of bare.split(SEGMENTS).slice(1).reverse()) {
		const words = segment.trim().toLowerCase().replace(/[!.:\s]+$/, "");
		const found = phrase(words, labelWords);
		if (found && (found.length === words.length || SEPARATED.test(words.slice(found.length)))) return found.level;
	}
	return null;
};
/** A P1 that is to be dealt with after the deployment shifts the scale by one. */
const isAfterwards = (heading) => /^[^\p{L}\p{N}]*p1\b.*\b(?:after|post|later|nach|après|después|depois)\b/iu.test(plain(heading));
const PREFIX$1 = /^[^\p{L}\p{N}([]*(?:[([]\s*([^()[\]]{1,40})\s*[)\]]|([\p{L}\p{N}][\p{L}\p{N} -]{0,24}?)\s*(?::|\s[-–—]\s))/u;
/** `**P0** text`, `**CRITICAL** text`: bold, and in capitals. */
const SHOUTED = /^(?:\*\*|__)\[?(P[0-4]|[A-Z][A-Z -]{2,20})\]?:?(?:\*\*|__)\s/;
const SUFFIX = /(?:\s[-–—]\s|\*\*|\*|_)\s*([\p{L}\p{N}][\p{L}\p{N} -]{0,24}?)[\s*_.!]*$/u;
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
const BADGE = /!\[([^\]]{0,40})\]\(([^()\s]{0,300})/g;
const BADGE_PATH = /(?:priority|severity|level|criticality)[-_](\w+)|badge\/(\w+)/i;
const WORTH_A_LOOK$1 = /[([（【]|[A-Z]{3}|:|\s[-–—]\s|\*|_|P\d/;
/** "`TOKEN` env var (optional …)" speaks of the variable, not of the item. */
const QUALIFIES_NOUN = /(?:env(?:ironment)? var(?:iable)?s?|variable|parameter|param|flag|setting|argument)$/i;
/** Level an item states of itself: as prefix, in a parenthesis, at the end, as badge, or by an RFC 2119 word. */
const ownLevel = (text) => {
	if (!WORTH_A_LOOK$1.test(text)) return null;
	const badge = text.includes("![") ? badgeLevel(text) : null;
	if (badge) return badge;
	const bare = plain(text);
	const shouted = SHOUTED.exec(text)?.[1]?.toLowerCase();
	const loud = shouted === void 0 ? void 0 : labelWords.get(shouted);
	if (loud) return loud;
	const prefix = PREFIX$1.exec(bare);
	if (prefix) {
		const level = prefix[1] === void 0 ? labelWords.get((prefix[2] ?? "").toLowerCase()) : inParentheses(prefix[1]);
		if (level) return level;
	}
	for (const found of bare.matchAll(PARENTHESES)) {
		const level = inParentheses(found[1] ?? "");
		const remarks = /[-–—:;,]/.test(found[1] ?? "") && QUALIFIES_NOUN.test(bare.slice(0, found.index).trimEnd());
		if (level && !remarks) return level;
	}
	const suffix = SUFFIX.exec(text)?.[1]?.toLowerCase();
	const last = suffix === void 0 ? void 0 : labelWords.get(suffix);
	if (last) return last;
	const keyword = KEYWORDS.exec(bare)?.[1];
	return keyword !== void 0 && /[a-z]/.test(bare) ? KEYWORD_LEVEL[keyword] ?? null : null;
};
/** A text without the words that state its level, so that a change of level is no new item. */
const withoutLevel = (text) => {
	if (!WORTH_A_LOOK$1.test(text)) return text;
	const bare = plain(text.replace(BADGE_IMAGE, " "));
	const prefix = PREFIX$1.exec(bare);
	const rest = ((prefix?.[1] === void 0 ? labelWords.get((prefix?.[2] ?? "").toLowerCase()) : inParentheses(prefix[1])) && prefix ? bare.slice(prefix[0].length) : bare).replace(PARENTHESES, (whole, inner) => inParentheses(inner) ? " " : whole);
	const last = /\s[-–—]\s+([\p{L} -]{2,24})$/u.exec(rest);
	const cut = last && labelWords.has((last[1] ?? "").toLowerCase()) ? rest.slice(0, last.index) : rest;
	return cut.trim() === "" ? text : cut.trim();
};
const BADGE_IMAGE = /!\[[^\]]{0,40}\]\([^()\s]{0,300}\)/g;
const badgeLevel = (text) => {
	for (const [, alt = "", path = ""] of text.matchAll(BADGE)) {
		const found = BADGE_PATH.exec(path);
		for (const word of [alt.toLowerCase().replace(PRIORITY, ""), (found?.[1] ?? found?.[2] ?? "").toLowerCase()]) {
			const level = columnWords.get(word.trim());
			if (level) return level;
		}
	}
	return null;
};
/** Level of a cell in a column of levels; a tick there says "required". */
const columnLevel = (cell) => {
	const badge = cell.includes("![") ? badgeLevel(cell) : null;
	if (badge) return badge;
	const mark = leadingMark(cell, false);
	const words = plain(mark ? mark.rest : cell).toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
	const found = phrase(words, columnWords);
	if (found && SEPARATED.test(words.slice(found.length))) return found.level;
	if (words !== "" || !mark || mark.kind === "hint") return null;
	return mark.state === "done" ? "required" : mark.state === "open" ? "optional" : null;
};

// src/checklist/facts/context.ts
/** A fact of a block. A criticality that nothing states is left out. */
const factOf = (block, line, kind, value, criticality) => ({
	line,
	kind,
	value,
	...criticality ? { criticality } : {},
	section: [...block.section.path]
});
/** Text of a paragraph directly above that introduces a block; `''` without one. */
const leadIn = (block, context) => {
	const above = context.before(block);
	return above?.kind === "paragraph" ? above.text.split("\n").at(-1) ?? "" : "";
};
/** Lines of a code block with their numbers. */
const codeLines = (block) => block.lines.map((text, index) => ({
	line: block.contentLine + index,
	text
}));
/** Headings and lead-ins above a block, nearest first, in lower case. */
const headingsAbove = (block) => [...block.section.path].reverse().map((text) => text.toLowerCase());
/** The context of a document. */
const contextOf = (tree, items, lossy) => {
	const levels = /* @__PURE__ */ new Map();
	const levelOf = (section) => {
		const known = levels.get(section);
		if (known !== void 0) return known;
		const level = section.heading && headingLevel(section.heading.text);
		const found = level ? {
			level,
			section
		} : section.parent && levelOf(section.parent);
		levels.set(section, found);
		return found;
	};
	let last = null;
	let lines = [];
	const prose = (block) => {
		if (block !== last) lines = linesOf$1(block).filter(({ line }) => !items.has(line));
		last = block;
		return lines;
	};
	const neighbour = neighbourIn(tree);
	return {
		isItem: (line) => items.has(line),
		lossy,
		prose,
		before: (block) => neighbour(block, -1),
		after: (block) => neighbour(block, 1),
		levelOf
	};
};
const linesOf$1 = (block) => {
	if (block.kind === "paragraph") {
		if (!block.text.includes("\n")) return [{
			line: block.line,
			text: block.text
		}];
		return block.text.split("\n").map((text, index) => ({
			line: block.line + index,
			text
		}));
	}
	return block.kind === "table" ? block.rows.map(({ line, cells }) => ({
		line,
		text: cells.join(" | ")
	})) : [];
};
/** Finds the block `offset` places away in the same container; a container is indexed when it is first asked about. */
const neighbourIn = (tree) => {
	const indexed = /* @__PURE__ */ new Map();
	return (block, offset) => {
		const siblings = block.parent?.children ?? tree.children;
		const known = indexed.get(siblings) ?? new Map(siblings.map((each, index) => [each, index]));
		indexed.set(siblings, known);
		return siblings[(known.get(block) ?? -2) + offset];
	};
};

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
}).flatMap(([unit, words]) => words.split("|").map((word) => [word, unit])));
const RATE = /^(req(?:uest)?s?|quer(?:y|ies))?\s*(?:\/|per )\s*(s|m|h)(?:ec(?:ond)?|in(?:ute)?|our|r)?(?![a-z])/i;
const PERIODS$1 = {
	s: "/s",
	m: "/min",
	h: "/h"
};
const UNIT = /^(?:%|[a-z\u00c0-\u024f]+|[\u4e00-\u9fff]{1,2})/i;
const COMPARED = /(<=|>=|≤|≥|<|>|&lt;=?|&gt;=?|\b(?:under|below|less than|fewer than|at most|within|no more than|max(?:imum)?|up to|over|above|more than|greater than|at least|exceeds?|min(?:imum)?|unter|über|mindestens|höchstens|moins de|plus de|menos de|más de)\b)\s*(\d[\d.,]*)\s*/i;
const RANGE = /(?<![\w$€£.,-])(\d[\d.,]*)\s*[-–—]\s*(\d[\d.,]*)\s*/;
const AT_LEAST = /(?<![\w$€£.,-])(\d[\d.,]*)\s*(%?)\s*\+\s*/;
const STAT$1 = /\b(p(?:50|75|90|95|99(?:\.9)?)|(?:50|75|90|95|99)th percentile|average|avg|mean|median|idle|peak)\b/i;
const OPS = new Map(Object.entries({
	"<=": "<=|≤|&lt;=|at most|no more than|max|maximum|up to|within|höchstens",
	">=": ">=|≥|&gt;=|at least|min|minimum|mindestens",
	"<": "<|&lt;|under|below|less than|fewer than|unter|moins de|menos de",
	">": ">|&gt;|over|above|more than|greater than|exceed|exceeds|über|plus de|más de"
}).flatMap(([op, words]) => words.split("|").map((word) => [word, op])));
const numeral = (written) => written.replace(/[.,]$/, "").replaceAll(/,(?=\d{3}(?!\d))/g, "").replace(",", ".");
const unitAt = (text) => {
	const rate = RATE.exec(text);
	if (rate) return (rate[1] === void 0 ? "" : /^q/i.test(rate[1]) ? "queries" : "req") + (PERIODS$1[(rate[2] ?? "").toLowerCase()] ?? "");
	const word = UNIT.exec(text)?.[0].toLowerCase() ?? "";
	return UNITS.get(word) ?? UNITS.get(word.slice(0, 1)) ?? null;
};
const withStat = (bound, text) => {
	const stat = STAT$1.exec(text)?.[1]?.toLowerCase().replace(/^(\d+)th percentile$/, "p$1");
	return stat === void 0 ? bound : {
		...bound,
		stat
	};
};
/** Where a bound stands in a text, and what it says; `null` without one. `range`: a bare range or `100+` counts too. */
const readBound = (text, range) => {
	const compared = COMPARED.exec(text);
	if (compared) {
		const [whole, word = "", amount = ""] = compared;
		const end = compared.index + whole.length;
		const unit = unitAt(text.slice(end));
		const op = OPS.get(word.toLowerCase()) ?? "<";
		const symbol = /^[<>≤≥&]/.test(word);
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
	const between = RANGE.exec(text);
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
	const least = AT_LEAST.exec(text);
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
};

// src/checklist/facts/bound-tables.ts
const METRIC_HEADER = /^(?:metrics?|indicators?|kpis?|measures?|slis?|sl[io]|signal|alert(?: name)?|condition|name|指标|métrica|métrique|metrik|メトリクス|показатель)$/i;
const WARNING_HEADER = /^(?:warning|warn|warning threshold|警告|advertencia|avertissement|warnung)$/i;
const CRITICAL_HEADER = /^(?:critical|crit|critical threshold|严重|crítico|critique|kritisch)$/i;
const THRESHOLD_HEADER = /^(?:alert )?(?:thresholds?|limits?|阈值|umbral|seuil|schwellwert|schwelle)$/i;
const TARGET_HEADER = /^(?:target|goal|objective|slo|sla|expected|acceptable|target value|目标|objetivo|objectif|ziel|目標)$/i;
const LIMIT_HEADER = /^(?:rate )?(?:limits?|quota|max(?:imum)?|限制|límite|limite|grenze)$/i;
/** Tables of alert thresholds, performance targets and rate limits. */
const readBoundTables = (block, context) => {
	if (block.kind !== "table") return [];
	const headers = block.header.cells.map(plain);
	const at = (pattern) => headers.findIndex((header) => pattern.test(header));
	const rows = block.rows.filter(({ line }) => !context.isItem(line));
	const each = (make) => rows.flatMap(({ line, cells }) => {
		const made = make((index) => plain(cells[index] ?? ""));
		return made ? [factOf(block, line, ...made)] : [];
	});
	const metricAt = Math.max(at(METRIC_HEADER), 0);
	const [warningAt, criticalAt, thresholdAt, targetAt] = [
		WARNING_HEADER,
		CRITICAL_HEADER,
		THRESHOLD_HEADER,
		TARGET_HEADER
	].map(at);
	const metric = (cell) => cell(metricAt).toLowerCase();
	if (is(warningAt) && is(criticalAt)) return each((cell) => /\d/.test(cell(warningAt) + cell(criticalAt)) ? ["alert-threshold", {
		metric: metric(cell),
		warning: cell(warningAt),
		critical: cell(criticalAt)
	}] : null);
	if (is(thresholdAt) && at(METRIC_HEADER) >= 0) return each((cell) => /\d/.test(cell(thresholdAt)) ? ["alert-threshold", {
		metric: metric(cell),
		threshold: cell(thresholdAt)
	}] : null);
	if (is(targetAt) && /\d/.test(rows[0]?.cells[targetAt] ?? "")) return each((cell) => {
		const bound = readBound(cell(targetAt), true)?.bound;
		return bound && metric(cell) !== "" ? ["perf-target", {
			metric: metric(cell),
			...bound
		}] : null;
	});
	const limitAt = at(LIMIT_HEADER);
	return limitAt > 0 ? each((cell) => limit(cell(0), cell(limitAt))) : [];
};
const is = (index) => index !== void 0 && index >= 0;
const PER = /\b(?:per|\/|pro|por|par|each|every)\s*(second|minute|hour|day|month|s(?:ec)?|m(?:in)?|h(?:r)?|d)\b|\b(daily|hourly|monthly)\b|\/\s*(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?|d(?:ay)?)\b/i;
const PERIODS = [
	[/^(?:daily|d)/i, "day"],
	[/^(?:hourly|h)/i, "hour"],
	[/^mo/i, "month"],
	[/^m/i, "minute"],
	[/^s/i, "second"]
];
/** A rate limit, where the row says per how long. */
const limit = (resource, written) => {
	const amount = /^[^\d]{0,3}(\d[\d,.]*)/.exec(written)?.[1];
	const [, long, adverb, short] = PER.exec(written) ?? PER.exec(resource) ?? [];
	const period = PERIODS.find(([pattern]) => pattern.test(long ?? adverb ?? short ?? ""))?.[1];
	if (amount === void 0 || period === void 0) return null;
	return ["rate-limit", {
		resource: resource.replace(/\s*\((?:per|\/)[^()]*\)\s*$/i, ""),
		limit: Number(amount.replaceAll(",", "")),
		per: period
	}];
};

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
const NO_COMMAND = /^(?:#|\/\/|REM\b|[{}()[\]"'<]|[A-Z_][A-Z0-9_]*=|export\s|(?:for|while|until|if|elif|else|fi|do|done|then|case|esac|function|wait|echo|return|exit|set|true|false|EOF)\b)|^(?:const|let|var|await|SELECT|INSERT|CREATE|ALTER|FROM|import|async|fetch)\b/;
const REQUEST = /(?<![\w./-])(?:curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s/;
/** Commands in blocks of a shell. Data only: no check ever runs a command that a document names. */
const readCommands = (block) => {
	if (block.kind !== "fence" || !SHELLS.has(block.language)) return [];
	let continued = false;
	return codeLines(block).flatMap(({ line, text }) => {
		const inside = continued;
		continued = /\\\s*$/.test(text);
		const written = text.trim().replace(/^[$>%]\s+|^PS[^>]{0,80}>\s*/, "");
		if (inside || written === "" || /^\s{2,}/.test(text) || NO_COMMAND.test(written) || REQUEST.test(written)) return [];
		const [cmd = "", remark] = written.split(/\s+#\s+/, 2);
		return [factOf(block, line, "command", {
			cmd,
			...remark ? { remark } : {}
		})];
	});
};

// src/checklist/facts/endpoints.ts
const METHOD = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS";
const PATH = "/(?:[\\w.~%{}:<>*@$-]+(?:/[\\w.~%{}:<>*@$-]*)*)?(?:\\?[^\\s`]*)?";
const LISTED = new RegExp(`^\\s*(${METHOD})\\s+(${PATH})(?:\\s+HTTP/[\\d.]+)?(?:\\s+(?:#|//|-+>?|–|—|→|:)\\s*(.*)|\\s*)$`);
const NAMED = new RegExp(`^(?:(${METHOD})\\s+)?(${PATH})$`);
/** Folders of a file system that no service serves; a name with an extension is a file. */
const FOLDER = /^\/(?:etc|var|usr|home|tmp|opt|root|dev|proc|mnt|srv|bin|path|app|src|data|Users)(?:\/|$)|\.[a-z]{1,5}$|\w:[A-Z]/;
const endpoint = (method, path, more = {}) => ({
	method: method ?? null,
	path,
	auth: null,
	...path.includes("*") ? { wildcard: true } : {},
	...more
});
/** `GET /path  # purpose`, line by line. */
const fromFence$3 = (block) => codeLines(block).flatMap(({ line, text }) => {
	if (text.length > 500) return [];
	const [, method, path, purpose] = LISTED.exec(text) ?? [];
	if (path === void 0) return [];
	const count = /^(\d+)\s+(?:\w+\s+){0,3}endpoints?\b/i.exec(purpose ?? "")?.[1];
	return [factOf(block, line, "endpoint", endpoint(method, path, {
		...purpose ? { purpose } : {},
		...count ? { count: Number(count) } : {}
	}))];
});
const ENDPOINT_HEADER = /^(?:api )?(?:endpoints?|routes?|paths?|urls?|uris?|api|端点|接口|路径|エンドポイント|punto final|ruta|chemin|pfad|endpunkt)$/i;
const METHOD_HEADER = /^(?:http )?(?:methods?|verbs?|方法|méthode|método|methode)$/i;
const AUTH_HEADER = /^(?:auth(?:entication|orization)?|auth(?:entication)? required|protected|access|secured?|认证|鉴权|認証|autenticación|authentification)\??$/i;
const PURPOSE_HEADER = /^(?:purpose|description|use|usage|what|notes?|details?|用途|说明|描述|説明|descripción|beschreibung|zweck|but)$/i;
const NO_AUTH = /^(?:no|none|n|public|false|❌|✗|-|–|—|not required|anonymous|open|无|否|公开|nein|non|keine?)(?![a-z])/i;
const NEEDS_AUTH = /^(?:yes|y|true|required|✅|✓|✔|🔒|jwt|bearer|token|api[- ]?key|admin|oauth|basic|session|private|protected|是|需要|ja|oui|sí)(?![a-z])/i;
const authOf = (cell) => NO_AUTH.test(cell) ? false : NEEDS_AUTH.test(cell) ? true : null;
const fromTable$1 = (block, context) => {
	const headers = block.header.cells.map(plain);
	const at = (pattern) => headers.findIndex((header) => pattern.test(header));
	const [pathAt, methodAt, authAt, purposeAt] = [
		ENDPOINT_HEADER,
		METHOD_HEADER,
		AUTH_HEADER,
		PURPOSE_HEADER
	].map(at);
	if (pathAt === void 0 || pathAt < 0) return named(block, context);
	return block.rows.flatMap(({ line, cells }) => {
		const cell = (index) => plain(cells[index ?? -1] ?? "");
		const [, method, path] = NAMED.exec(cell(pathAt)) ?? [];
		if (path === void 0 || context.isItem(line)) return [];
		const column = /^[A-Z]{2,7}$/.exec(cell(methodAt).toUpperCase())?.[0];
		const purpose = cell(purposeAt);
		const value = endpoint(method ?? column, path, {
			auth: authOf(cell(authAt)),
			...purpose === "" ? {} : { purpose }
		});
		return [factOf(block, line, "endpoint", value)];
	});
};
/** Paths in code spans of lines that are no items. */
const named = (block, context) => context.prose(block).flatMap(({ line, text }) => [...text.matchAll(/`([^`\n]{1,200})`/g)].flatMap(([, code = ""]) => {
	const [, method, path = "/"] = NAMED.exec(code) ?? [];
	return path === "/" || FOLDER.test(path) ? [] : [factOf(block, line, "endpoint", endpoint(method, path))];
}));
/** Endpoints: lists in code blocks, tables, and paths that prose names in code spans. */
const readEndpoints = (block, context) => {
	if (block.kind === "fence" || block.kind === "code") return fromFence$3(block);
	if (block.kind === "table") return fromTable$1(block, context);
	return block.kind === "paragraph" && (block.text.includes("`/") || block.text.includes(" /")) && block.text.includes("`") ? named(block, context) : [];
};

// src/checklist/facts/assignments.ts
/** Source of a pattern for a name that only environment variables have. */
const NAME$1 = "[A-Z][A-Z0-9_]{2,80}";
const ASSIGNMENT = new RegExp(`^\\s*(?:export\\s+|set\\s+|\\$env:)?(${NAME$1})\\s*=\\s*(.*)$`);
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
/** Assignments of a block that sets variables; none of a script that happens to set some. */
const assignmentsOf = (block) => {
	if (!ENV_LANGUAGES.has(block.language) && !OTHER_LANGUAGES.has(block.language)) return [];
	const found = [];
	let group = null;
	let open = false;
	let others = 0;
	for (const { line, text } of codeLines(block)) {
		const comment = COMMENT.exec(text);
		const assignment = comment ? null : assigned(text, line, ENV_LANGUAGES.has(block.language));
		if (comment) {
			const words = (comment[1] ?? "").slice(0, 300).replaceAll(/^[\s=*~-]{1,99}|[\s=*~-]{1,99}$/g, "");
			if (ASSIGNMENT.test(words) || words === "" && open) continue;
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
	return others * 4 <= found.length || ENV_LANGUAGES.has(block.language) ? found : [];
};
const extended = (group, line, words) => group ? {
	line: group.line,
	text: `${group.text} ${words}`.trim(),
	lines: []
} : {
	line,
	text: words,
	lines: []
};
const REMARK = /(?:^|\s)(?:#|\/\/)\s+(.*)$/;
const assigned = (text, line, isEnv) => {
	const [, name, right] = ASSIGNMENT.exec(text) ?? [];
	if (name === void 0 || right === void 0) return null;
	const quoted = /^(["'`]).*?\1/.exec(right)?.[0];
	const tail = right.slice(quoted?.length ?? 0);
	const remark = REMARK.exec(tail);
	const written = (quoted ?? "") + tail.slice(0, remark?.index ?? tail.length).trimEnd();
	if (!isEnv && /^[\w./"'$:@-]\S*\s+\S/.test(written) && !quoted) return null;
	return {
		line,
		name,
		written,
		remark: remark?.[1] ?? ""
	};
};

// src/checklist/facts/demands.ts
/** The levels of the document's scale in that of all items. */
const LEVELS = {
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
/** Reads "(FATAL if missing)", "Required for the backend", "optional" out of a comment or a cell. */
const demandIn = (text) => {
	const found = /* @__PURE__ */ new Map();
	for (const { groups = {} } of text.matchAll(DEMAND)) for (const [requirement, words] of Object.entries(groups)) if (words && !found.has(requirement)) found.set(requirement, words);
	for (const requirement of ORDER) {
		const words = found.get(requirement);
		if (words !== void 0 && (requirement !== "fatal" || /^(?:FATAL|CRITICAL|fatal)/.test(words))) {
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
};
/** Headings of environment variables. */
const ABOUT_ENV = /\benv(?:ironment)?\b|\bvariables?\b|环境变量|環境変数|umgebungsvariable|entorno|переменн/i;
/** What the nearest heading or lead-in that says anything demands of the variables below it. */
const demandAbove = (block, context) => {
	const lead = leadIn(block, context);
	const level = headingLevel(lead);
	if (level) return {
		demand: fromLevel(level),
		section: null
	};
	for (let section = block.section; section?.heading; section = section.parent) {
		const { text } = section.heading;
		const stated = headingLevel(text);
		const demand = stated ? fromLevel(stated) : ABOUT_ENV.test(text) ? demandIn(plain(text)) : null;
		if (demand) return {
			demand: {
				...demand,
				severityWord: null
			},
			section
		};
	}
	return null;
};
const fromLevel = (level) => ({
	requirement: level === "critical" ? "fatal" : level,
	severityWord: null
});

// src/checklist/facts/values.ts
const LOOPBACK$1 = "\\b[a-z][a-z\\d+.-]{0,15}://(?:[^\\s@/\"'`]{0,200}@)?(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1?\\])(?![\\w.-])(?::\\d+)?[^\\s\"'`)<>,|\\]]*";
const ANY_LOOPBACK = new RegExp(LOOPBACK$1, "i");
const EACH_LOOPBACK = new RegExp(LOOPBACK$1, "gi");
/** Addresses of this machine, which a production document should not name. */
const loopbackAddresses = (text) => [...text.matchAll(EACH_LOOPBACK)].map((match) => match[0]);
/** Whether a text holds an address of this machine. */
const isLoopback = (text) => ANY_LOOPBACK.test(text);
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
].join("|"), "i");
/** The part of a value that only stands for the real one; `null` for a real value. */
const placeholderIn = (value) => PLACEHOLDER$1.exec(value)?.[0] ?? null;
const REFERENCE = /^\$(?:\{\{?\s*(?:secrets\.|vars\.|env\.)?(\w+)[^{}]*\}\}?|\(.*\)|(\w+))$/;
const PREFIX = /^([a-z][\w+.-]*?(?::\/\/|[-_])?)(?:\.{3}|…|\*{3,}|x{3,})$/i;
/** Reads the right side of `NAME=…`. `lossy`: a bare `?` stands for a lost symbol. */
const readValue = (name, written, lossy) => {
	const mark = leadingMark(written, lossy);
	if (mark && /^[a-z\u00c0-\uffff\s(]/i.test(mark.rest)) return {
		...statusOf(mark.rest),
		status: written,
		state: mark.state
	};
	const value = /^(["'`])(.*)\1$/.exec(written)?.[2] ?? written;
	if (value === "") return {
		value,
		valueKind: "empty"
	};
	const reference = REFERENCE.exec(value);
	if (reference) {
		const refers = reference[1] ?? reference[2];
		return {
			value,
			valueKind: "reference",
			...refers && refers !== name ? { refers } : {}
		};
	}
	if (placeholderIn(value) !== null) {
		const prefix = value.length < 100 ? PREFIX.exec(value)?.[1] : void 0;
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
};
const statusOf = (rest) => {
	const inside = /\(([^()\s]+)\)/.exec(rest)?.[1];
	return {
		value: null,
		valueKind: "status",
		...inside && /[/:.\d]/.test(inside) ? { expect: { equals: inside } } : {}
	};
};
/** A switch, a number or the name of the environment is meant as it stands; other literals are samples. */
const isSetting = (name, value) => /^(?:true|false|on|off|yes|no|\d+)$/i.test(value) || /(?:^|_)(?:ENV|ENVIRONMENT|STAGE|MODE)$/.test(name) && /^prod(?:uction)?$/i.test(value);

// src/checklist/facts/env.ts
const variable = (block, line, name, written, demand, lossy) => {
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
	}, requirement && LEVELS[requirement]);
};
const fromFence$2 = (block, context) => {
	const assignments = assignmentsOf(block);
	if (assignments.length === 0) return [];
	const heading = demandAbove(block, context);
	const groups = /* @__PURE__ */ new Map([[null, null]]);
	for (const { group } of assignments) if (group && !groups.has(group)) groups.set(group, demandIn(group.text));
	const facts = assignments.map(({ line, name, written, remark, group }) => {
		const demand = remark && demandIn(remark) || (groups.get(group) ?? heading?.demand ?? null);
		const fact = variable(block, line, name, written, demand, context.lossy);
		return listed(`${remark} ${group?.text ?? ""}`, fact);
	});
	return [...sectionsOf(block, assignments, heading), ...facts];
};
/** A value that is a list, where a comment says so. */
const listed = (comment, fact) => /comma[- ]separated/i.test(comment) && fact.value["expect"] === void 0 ? {
	...fact,
	value: {
		...fact.value,
		expect: { format: "comma-separated" }
	}
} : fact;
/** The heading, or else the comments, that put variables into groups. */
const sectionsOf = (block, assignments, stated) => {
	const lines = assignments.map(({ line }) => line);
	const heading = stated?.section?.heading;
	if (heading) {
		const level = LEVELS[stated.demand.requirement];
		return [factOf(heading, heading.line, "env-section", {
			raw: plain(heading.text),
			lines
		}, level)];
	}
	return [...new Set(assignments.map(({ group }) => group))].filter((group) => group !== null).map((group) => {
		const demand = demandIn(group.text);
		return factOf(block, group.line, "env-section", {
			raw: group.text,
			lines: group.lines
		}, demand && LEVELS[demand.requirement]);
	});
};
const NAME_HEADER = /^(?:(?:env(?:ironment)?[ _-]?)?(?:variable|var|name)s?(?: name)?|env(?:ironment)?(?: variable)?|key|setting|变量名?|环境变量|variable d'environnement|variable de entorno|umgebungsvariable)$/i;
const NEED_HEADER = /^(?:required\??|requirement|mandatory\??|necessity|必需|是否必需|obligatoire|obligatorio|pflicht|erforderlich)$/i;
const VALUE_HEADER = /^(?:value|example|example value|default|default value|sample|expected(?: value)?|production(?: value)?|值|示例|默认值|valeur|valor|wert)$/i;
const WHOLE_NAME = new RegExp(`^\`?(${NAME$1})\`?$`);
const fromTable = (block, context) => {
	const headers = block.header.cells.map(plain);
	const nameAt = headers.findIndex((header) => NAME_HEADER.test(header));
	if (nameAt < 0) return [];
	const needAt = headers.findIndex((header) => NEED_HEADER.test(header));
	const valueAt = headers.findIndex((header) => VALUE_HEADER.test(header));
	const heading = demandAbove(block, context);
	return block.rows.flatMap(({ line, cells }) => {
		const name = WHOLE_NAME.exec(cells[nameAt] ?? "")?.[1];
		if (!name?.includes("_") || context.isItem(line)) return [];
		const demand = (needAt >= 0 ? answered(plain(cells[needAt] ?? "")) : null) ?? heading?.demand ?? null;
		const written = valueAt < 0 ? null : plain(cells[valueAt] ?? "");
		return [variable(block, line, name, written, demand, context.lossy)];
	});
};
const answered = (cell) => {
	if (/^(?:yes|y|true|✅|✓|✔|x|ja|oui|sí|是|必需)(?![a-z])/i.test(cell)) return {
		requirement: "required",
		severityWord: cell
	};
	if (/^(?:no|n|false|❌|✗|-|–|nein|non|否|可选)(?![a-z])/i.test(cell)) return {
		requirement: "optional",
		severityWord: cell
	};
	return demandIn(cell);
};
const BULLET = new RegExp(`^\\**\`?(${NAME$1})\`?\\**(?:\\s*(?:[-–—:=(]|$)\\s*(.*))?$`);
/** `- NAME - what it is` below a heading about environment variables. */
const fromBullet = (block, context) => {
	if (block.parent?.kind !== "item" || !block.section.path.some((title) => ABOUT_ENV.test(title))) return [];
	return context.prose(block).flatMap(({ line, text }) => {
		const [, name, rest] = BULLET.exec(text) ?? [];
		if (!name?.includes("_")) return [];
		const demand = demandIn(rest ?? "") ?? demandAbove(block, context)?.demand ?? null;
		return [variable(block, line, name, null, demand, context.lossy)];
	});
};
const MENTION = /(?<![\w$./-])([A-Z][A-Z0-9]*_(?:[A-Z0-9]+_)*(?:KEY|KEYS|URL|URI|TOKEN|SECRET|DSN|HOST|PORT|PASSWORD|USER|ID|ENV|MODE|ORIGINS?|REGION|BUCKET))(?![\w.])/g;
/** Variables that prose names. */
const mentions = (block, context) => context.prose(block).flatMap(({ line, text }) => {
	const env = [...new Set([...text.matchAll(MENTION)].map((match) => match[1]))];
	return env.length > 0 && !BULLET.test(text) ? [factOf(block, line, "env-mention", { env })] : [];
});
/** Environment variables: code blocks that set them, tables and lists of them, and where prose names one. */
const readEnv = (block, context) => {
	if (block.kind === "fence" || block.kind === "code") return fromFence$2(block, context);
	if (block.kind === "table") {
		const facts = fromTable(block, context);
		return facts.length > 0 ? facts : mentions(block, context);
	}
	if (block.kind !== "paragraph" || !block.text.includes("_")) return [];
	const facts = fromBullet(block, context);
	return facts.length > 0 ? facts : mentions(block, context);
};

// src/checklist/facts/files.ts
const EXTENSION$1 = "py|ts|tsx|js|jsx|mjs|cjs|go|rs|java|kt|rb|php|cs|cpp|swift|scala|ex|exs|sql|sh|bash|ps1|ya?ml|json|toml|ini|cfg|conf|properties|md|mdx|rst|txt|html|css|scss|tf|tfvars|hcl|proto|graphql|prisma|xml|gradle|lock|csproj|sln|env|bicep|vue|svelte|ipynb";
const FILE = new RegExp(`^\\.{0,2}/?(?:[\\w.@{}*<>()\\[\\]-]+/)*[\\w.@{}*<>()\\[\\]-]*\\.(?:${EXTENSION$1})(?:\\.[\\w-]+)?$`, "i");
const NAMED_FILE = /^(?:[\w.@-]+\/)*(?:Dockerfile(?:\.\w+)?|Makefile|Procfile|Jenkinsfile|\.env(?:\.\w+)*|\.gitignore|\.dockerignore|CODEOWNERS|LICENSE)$/;
/** Upper case, or with a folder or an underscore: `Node.js` is a product. */
const BARE_FILE = new RegExp(`(?<![\\w/.:@\`-])((?:[\\w.-]{1,60}/){1,12}[\\w.-]{1,80}\\.(?:${EXTENSION$1})|[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+\\.(?:md|txt|json|ya?ml|sql)|\\w{1,40}_\\w{1,60}\\.(?:py|sql|sh|ts|js))(?![\\w/])`, "g");
const SYMBOL = /^(?:[A-Za-z_$][\w$]*\.){0,4}[A-Za-z_$][\w$]*\(.{0,80}\)$|^[a-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){1,4}$|^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+$|^[A-Z]{2,}[a-z]+\w*$/;
const COMPONENT = /(?<![\w`./-])((?:[A-Z][a-z0-9]+|[A-Z]{2,})+(?:Service|Agent|Middleware|Controller|Repository|Manager|Handler|Provider|Factory|Router|Collector|Validator|Limiter|Context|Engine|Gateway|Worker))(?![\w`(])/g;
const INDEX = /^(?:idx|ix|index)_\w+$|^\w+_idx$/;
const MIGRATION = /(?:^|\/)(?:db[_-]?)?migrat(?:ions?|e)\/|migration[\w.-]*\.(?:sql|py|ts|js|rb)$|alembic\/versions\/|(?:^|\/)\d{3,14}_\w+\.sql$/i;
const RANGE_OF = /\{[^{}]*\}|\*|<[^<>]*>/;
const isFile = (text) => text.length < 200 && !text.includes("://") && (FILE.test(text) || NAMED_FILE.test(text));
/** Files named in code spans, on their own or as an argument of a command, and bare ones. */
const filesIn = (text, spans) => {
	const spanned = spans.flatMap((span) => isFile(span) ? [span] : span.split(/\s+/).slice(1, 8).filter(isFile));
	const prose = text.replaceAll(/`[^`\n]*`/g, " ").replaceAll(/\]\([^()\s]*\)/g, "]");
	return [.../* @__PURE__ */ new Set([...spanned, ...[...prose.matchAll(BARE_FILE)].map((match) => match[1] ?? "")])];
};
const WHERE = /\b(?:in|via|using|with|through)\s+(?:the\s+)?((?:[A-Z][\w-]*)(?:\s+[A-Z][\w-]*){0,4})/;
const WHEN = /\b(?:before|after|during|prior to)\s+(?:the\s+)?(?:deployment|deploying|deploy|release|launch|go-?live|migration|rollout)\b/i;
const migration = (block, line, file, around, context) => {
	const where = WHERE.exec(around)?.[1];
	const when = WHEN.exec(around)?.[0]?.toLowerCase();
	const heading = block.section.heading?.text ?? "";
	const level = headingLevel(around) ?? (/^\W*(?:run|apply|execute|ejecutar|exécuter|ausführen|执行|运行)\b|\brequired\b/i.test(around) || /\brequired\b/i.test(heading) ? "required" : context.levelOf(block.section)?.level);
	return factOf(block, line, "migration-file", {
		file,
		...where ? { where } : {},
		...when ? { when } : {}
	}, level);
};
/** A code block that only names files of migrations. */
const fromFence$1 = (block, context) => {
	const lines = codeLines(block).filter(({ text }) => text.trim() !== "");
	if (lines.length === 0 || lines.length > 50 || !lines.every(({ text }) => isFile(text.trim()))) return [];
	const around = plain(leadIn(block, context));
	return lines.map(({ line, text }) => MIGRATION.test(text.trim()) ? migration(block, line, text.trim(), around, context) : factOf(block, line, "file-reference", { file: text.trim() }));
};
const codeSpans = (text) => [...text.matchAll(/`([^`\n]{1,200})`/g)].map((match) => match[1] ?? "");
const fromLine = (block, line, text, context) => {
	const spans = codeSpans(text);
	const indexes = spans.filter((span) => INDEX.test(span));
	const symbols = [...spans.filter((span) => SYMBOL.test(span) && !isFile(span)), ...[...text.matchAll(COMPONENT)].map((match) => match[1] ?? "")].map((symbol) => symbol.replace(/\(.*\)$/, ""));
	const files = filesIn(text, spans);
	const facts = files.map((file, at) => MIGRATION.test(file) ? migration(block, line, file, plain(text), context) : factOf(block, line, "file-reference", {
		file,
		...RANGE_OF.test(file) ? { pattern: true } : {},
		...at === 0 && symbols.length > 0 ? { symbols } : {}
	}));
	if (files.length === 0 && symbols.length > 0) facts.push(factOf(block, line, "code-symbol", { symbols }));
	return [...facts, ...indexes.map((index) => factOf(block, line, "db-index", { index }))];
};
/** Files, migrations, symbols of the code and database indexes that a document names outside of its items. */
const readFiles = (block, context) => {
	if (block.kind === "fence" || block.kind === "code") return fromFence$1(block, context);
	if (block.kind !== "paragraph" && block.kind !== "table") return [];
	if (headingsAbove(block).slice(0, 1).some((title) => /\b(?:change ?log|references|see also)\b/.test(title))) return [];
	return context.prose(block).flatMap(({ line, text }) => text.includes("`") || /\.\w|[a-z][A-Z]/.test(text) ? fromLine(block, line, text, context) : []);
};

// src/checklist/facts/manifests.ts
const ENTRY = /^(\s*)(-\s+)?(?:([\w./-]+):(?:\s+(.*)|$)|(.*))$/;
/** Lines of YAML, one by one: enough to follow keys by their indentation, without a parser. */
const entriesOf = (block) => codeLines(block).flatMap(({ line, text }) => {
	if (text.trim() === "" || /^\s*#/.test(text)) return [];
	const [, indent = "", dash = "", key = null, value, bare] = ENTRY.exec(text) ?? [];
	const written = (value ?? bare ?? "").replace(/\s+#.*$/, "").trim();
	return [{
		line,
		indent: indent.length + dash.length,
		listed: dash !== "",
		key,
		value: written
	}];
});
/** Entries below an entry: those that follow with a deeper indentation. */
const below = (entries, index) => {
	const own = entries[index];
	if (!own) return [];
	const edge = own.indent;
	const rest = entries.slice(index + 1);
	const end = rest.findIndex((entry) => entry.indent - (entry.listed ? 2 : 0) < edge + (entry.listed ? 0 : 1));
	return end < 0 ? rest : rest.slice(0, end);
};
const unquoted = (text) => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
const PROBE_NUMBERS = /* @__PURE__ */ new Set([
	"port",
	"initialDelaySeconds",
	"periodSeconds",
	"timeoutSeconds",
	"failureThreshold",
	"successThreshold"
]);
/** Kubernetes probes with their path, port and timing. */
const probes = (block, entries) => entries.flatMap((entry, index) => {
	if (!/^(?:liveness|readiness|startup)Probe$/.test(entry.key ?? "")) return [];
	const inside = below(entries, index);
	const value = { probe: entry.key };
	for (const { key, value: written } of inside) if (key === "path") value["path"] = unquoted(written);
	else if (key && PROBE_NUMBERS.has(key)) value[key] = /^\d+$/.test(written) ? Number(written) : unquoted(written);
	return [factOf(block, entry.line, "k8s-probe", {
		...value,
		lines: [entry.line, inside.at(-1)?.line ?? entry.line]
	})];
});
const PUBLISHED = /^(?:([\d.]+|\[[\d:a-f]+\]):)?(\d+)(?:-\d+)?:(\d+)(?:-\d+)?(?:\/(?:tcp|udp))?$/;
/** A compose file: its services, published ports, images and variables. */
const compose = (block, entries, lossy) => {
	const start = entries.findIndex(({ key, indent, value }) => key === "services" && indent === 0 && value === "");
	if (start < 0) return [];
	const inside = below(entries, start);
	const depth = inside[0]?.indent;
	const services = inside.flatMap((entry, index) => entry.indent === depth && entry.key ? [{
		entry,
		index
	}] : []);
	const facts = services.flatMap(({ entry, index }) => service(block, entry.key ?? "", below(inside, index), lossy));
	if (facts.length === 0) return [];
	const version = entries.find(({ key, indent }) => key === "version" && indent === 0)?.value;
	const value = {
		...version === void 0 ? {} : { version: unquoted(version) },
		services: services.map(({ entry }) => entry.key),
		lines: [block.line, block.end]
	};
	return [factOf(block, block.line, "compose", value), ...facts];
};
const service = (block, name, entries, lossy) => {
	const depth = entries[0]?.indent;
	return entries.flatMap((entry, index) => {
		if (entry.indent !== depth) return [];
		if (entry.key === "image") return [factOf(block, entry.line, "image", {
			service: name,
			image: unquoted(entry.value)
		})];
		const inside = below(entries, index);
		if (entry.key === "ports") return inside.flatMap((port) => published(block, name, port));
		if (entry.key === "environment") return inside.flatMap((variable) => environment(block, name, variable, lossy));
		return [];
	});
};
const published = (block, service, { line, key, value }) => {
	const [, address, from, to] = PUBLISHED.exec(unquoted(key === null ? value : `${key}:${value}`)) ?? [];
	if (from === void 0) return [];
	const local = address === "127.0.0.1" || address === "[::1]";
	return [factOf(block, line, "port", {
		service,
		published: Number(from),
		target: Number(to),
		...local ? { local } : {}
	})];
};
const environment = (block, service, { line, key, value }, lossy) => {
	const [name, written] = key === null ? (/^["']?(\w+)(?:=(.*?))?["']?$/.exec(value) ?? []).slice(1) : [key, value];
	if (name === void 0 || !/^[A-Z][A-Z0-9_]*$/.test(name)) return [];
	const reading = readValue(name, unquoted(written ?? ""), lossy);
	return [factOf(block, line, "env-var", {
		name,
		...reading,
		requirement: null,
		severityWord: null,
		service
	})];
};
/** No manifest in a document is longer, and following indentation must end. */
const LINES = 2e3;
/** Probes and services of manifests in code blocks. */
const readManifests = (block, { lossy }) => {
	if (block.kind !== "fence" && block.kind !== "code") return [];
	if (block.lines.length > LINES || !block.lines.some((line) => /^\s*(?:- )?(?:services|\w+Probe):\s*$/.test(line))) return [];
	const entries = entriesOf(block);
	return [...probes(block, entries), ...compose(block, entries, lossy)];
};

// src/checklist/facts/places.ts
/** Addresses of this machine, wherever they stand: in an item too. */
const localhost = (block, line, text) => loopbackAddresses(text).map((url) => factOf(block, line, "localhost-url", { url: url.replace(/[.;:]+$/, "") }));
const ASSIGNED = /^\s*(?:-\s+)?(?:export\s+)?(?:[A-Z][A-Z0-9_]*\s*=|[A-Z][A-Z0-9]*_[A-Z0-9_]*:)\s*(\S.*)$/;
const ADDRESS = /\b[a-z][a-z\d+.-]{0,15}:\/\/[^\s"'`)]+/gi;
/** What is left to be filled in: a bracketed name in the place of a value, alone or behind a label. */
const BLANK = /(?:^|[:：]\**\s*|[-*+|]\s+)(\[(?![ xX~✓✔!-]?\])(?!(?:n\/a|optional|required|critical|recommended|wip|done|todo|ok|yes|no)\])[\p{L}][^[\]\n]{1,100}\])(?![([:])\s*(?:$|\|)/iu;
const UNDECIDED = /[:：|]\**\s*(TBD|TODO|TBA|FIXME|XXX|<[^<>\n]{2,60}>)\s*\**\s*(?:$|\|)/;
const placeholder = (text, code) => {
	const assigned = code ? ASSIGNED.exec(text)?.[1]?.replace(/\s+#\s.*$/, "") : void 0;
	if (assigned !== void 0) return placeholderIn(assigned.replaceAll(/^["']|["']$/g, ""));
	for (const [address] of text.matchAll(ADDRESS)) {
		const found = placeholderIn(address.replace(/^[^:]*:\/\//, "").split(/[/?#]/, 1)[0] ?? "");
		if (found) return found;
	}
	if (code) return null;
	return (BLANK.exec(text) ?? UNDECIDED.exec(text))?.[1] ?? null;
};
/** Facts of single lines of a block: addresses of this machine, blanks that nobody filled in, lost symbols. */
const readPlaces = (block, lines) => {
	if (!("text" in block || "lines" in block || "rows" in block)) return [];
	const code = block.kind === "fence" || block.kind === "code";
	const facts = [];
	for (let line = block.line; line <= block.end; line++) {
		const { text, raw, lost } = lines[line - 1] ?? {
			text: "",
			raw: "",
			lost: 0
		};
		if (lost > 0 && text !== raw && text.includes("�")) facts.push(factOf(block, line, "lost-symbol", { raw: raw.trim() }));
		if (!/[:[=|]/.test(text) || text.length > 2e3) continue;
		const blank = placeholder(text, code);
		if (blank !== null) facts.push(factOf(block, line, "placeholder", { text: blank }));
		if (text.includes("://")) facts.push(...localhost(block, line, text));
	}
	return facts;
};

// src/checklist/facts/expected.ts
/** What stands for a value nobody wrote down. */
const ANYTHING = "...";
const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(\.{2,}|…)|([A-Za-z_<$][\w<>$ -]*))/y;
const DEPTH = 20;
/** A text with a gap, or whose symbols were lost, tells nothing. */
const known = (text) => /\.{3}|…|\ufffd|^\?+\s|<[^<>]+>/.test(text) ? "..." : text;
var Parser = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	get end() {
		return this.#at;
	}
	value(depth = 0) {
		const token = this.#next();
		if (depth > DEPTH) throw new SyntaxError("too deep");
		if (token === "{") return this.#object(depth);
		if (token === "[") return this.#array(depth);
		if (token.startsWith("\"")) return known(JSON.parse(token));
		if (/^-?\d/.test(token)) return Number(token);
		if (token === "true" || token === "false") return token === "true";
		if (token === "null") return null;
		if (/^[,:\]}]/.test(token)) throw new SyntaxError("no value");
		return "...";
	}
	#next() {
		TOKEN.lastIndex = this.#at;
		const token = TOKEN.exec(this.#text);
		if (!token) throw new SyntaxError("no JSON");
		this.#at = TOKEN.lastIndex;
		return token[0].trim();
	}
	#object(depth) {
		const members = [];
		for (let token = this.#next(); token !== "}"; token = this.#next()) {
			if (token === "," || /^(?:\.|…)/.test(token)) continue;
			const key = token.startsWith("\"") ? JSON.parse(token) : token;
			if (!/^["\w]/.test(token) || this.#next() !== ":") throw new SyntaxError("no member");
			members.push([key, this.value(depth + 1)]);
		}
		return Object.fromEntries(members);
	}
	#array(depth) {
		const elements = [];
		for (;;) {
			const start = this.#at;
			const token = this.#next();
			if (token === "]") return elements;
			if (token === ",") continue;
			this.#at = start;
			elements.push(this.value(depth + 1));
		}
	}
};
/** Reads an object or array at the start of `text`, with `...` where anything may stand; `null` when there is none. */
const parseSubset = (text) => {
	if (!/^\s*[{[]/.test(text) || text.length > 2e4) return null;
	try {
		return new Parser(text).value();
	} catch {
		return null;
	}
};
const INTRODUCED = /^(?:(?:should\s+)?(?:returns?|responds?(?: with)?|see|show)|(?:expected?|sample|example)?\s*(?:response|output|result|answer|body)s?|expect(?:ed|s)?(?: to (?:return|see|be))?|=>|->|→|antwort|erwartet|respuesta(?: esperada)?|devuelve|réponse(?: attendue)?|attendu|resposta|risposta|预期(?:响应|返回|结果)?|返回|期待)(?![\w\u00c0-\u024f-])\s*:?\s*/i;
const STATUS = /(?<![\d.])(?:HTTP(?:\/[\d.]+)?\s*(?:status)?:?\s*)?([1-5]\d\d)(?![\d.]|\s*(?:(?:ms|s|mb|kb)\b|%))/i;
/**
* What a comment or a line below a request says of its answer; `null` for a text that speaks of something else. JSON
* may go on in the lines behind it, which `text` then includes.
*/
const readExpectation = (text, introduced = false) => {
	const introduction = INTRODUCED.exec(text);
	const rest = introduction ? text.slice(introduction[0].length) : text;
	const brace = rest.search(/[{[]/);
	const body = brace >= 0 && (introduced || introduction || brace === 0) ? parseSubset(rest.slice(brace)) : null;
	const status = STATUS.exec(brace >= 0 ? rest.slice(0, brace) : rest)?.[1];
	const stated = introduced || introduction || /^(?:HTTP\b|[1-5]\d\d\b)/i.test(rest);
	if (body === null && !stated) return null;
	if (body === null && status === void 0) return rest.trim() === "" ? null : { text: rest.trim() };
	return {
		...status ? { status: Number(status) } : {},
		...body === null ? {} : { body }
	};
};
/** Whether a text only announces an answer that follows ("Expected response:"). */
const announcesAnswer = (text) => {
	const introduction = INTRODUCED.exec(text);
	return introduction !== null && text.slice(introduction[0].length).trim() === "";
};

// src/checklist/facts/requests.ts
const URL_PARTS = /^(?:([a-z][a-z\d+.-]{0,15}):\/\/)?((?:\$\{?\w+\}?|\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|\[[^[\]]{1,60}\]|[\w.@%~-])+(?::\d+|:\$\{?\w+\}?)?)?(\/[^\s?#]*)?(\?[^\s#]*)?/i;
const target = (written) => {
	const [, scheme = null, authority = null, path = "/", query = ""] = URL_PARTS.exec(written) ?? [];
	if (authority === null && !written.startsWith("/")) return null;
	if (authority !== null && scheme === null && !/^[$<{[]|[.:]|^localhost$/.test(authority)) return null;
	return {
		path: path + query,
		host: authority,
		hostKind: kindOf(scheme, authority),
		scheme
	};
};
const kindOf = (scheme, host) => {
	if (host === null) return "none";
	if (/^\$|^\{\{/.test(host)) return "variable";
	if (isLoopback(`${scheme ?? "http"}://${host}`)) return "localhost";
	return placeholderIn(host) === null ? "named" : "placeholder";
};
const WORD = /\s*("(?:[^"\\]|\\.)*"|'[^']*'|[|;&]+|[^\s"'|;&]+(?:"[^"]*"|'[^']*')?)/y;
const WORDS$1 = 200;
/** The words of a shell line up to the end of its first command from `from` on, without their quotes. */
const shellWords = (text, from) => {
	const words = [];
	WORD.lastIndex = from;
	for (let match = WORD.exec(text); match && words.length < WORDS$1; match = WORD.exec(text)) {
		const word = match[1] ?? "";
		if (/^[|;&]+$/.test(word)) return {
			words,
			pipedTo: word === "|" ? WORD.exec(text)?.[1] ?? null : null
		};
		if (word.startsWith("#")) break;
		words.push(/^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word);
	}
	return {
		words,
		pipedTo: null
	};
};
const WITH_VALUE = /^(?:-[XHdouwmAbFTeDxK]|--(?:request|header|data(?:-\w+)?|json|output|user|write-out|max-time|connect-timeout|user-agent|cookie|form|upload-file|retry|proxy|cert|key|cacert|resolve|url-query|referer))$/;
const BODY = /^(?:-d|--data(?:-\w+)?|--json)$/;
/** Reads `curl …`; `null` when it asks for a program to run or a file to keep, or names no address. */
const readCurl = (text, from) => {
	const { words, pipedTo } = shellWords(text, from);
	if (pipedTo !== null && /^(?:sudo|bash|sh|zsh|tar|gpg|apt-key|python3?|node)$/.test(pipedTo)) return null;
	const request = { headers: [] };
	let url = null;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		if (/^-[a-zA-Z]*O[a-zA-Z]*$|^--remote-name/.test(word)) return null;
		const joined = /^-X([A-Z]+)$/.exec(word)?.[1];
		if (joined) request.method = joined;
		else if (/^-[a-z]*I|^--head$/.test(word)) request.method ??= "HEAD";
		else if (WITH_VALUE.test(word)) take(request, word, words[++at] ?? "");
		else if (!word.startsWith("-") || word === "-") url ??= word;
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
};
const take = (request, option, value) => {
	if (option === "-X" || option === "--request") request.method = value.toUpperCase();
	else if (option === "-H" || option === "--header") request.headers.push((value.split(":", 1)[0] ?? "").toLowerCase());
	else if (BODY.test(option)) {
		request.method ??= "POST";
		const body = parseSubset(value);
		if (body !== null) request.requestBody = body;
	}
};
const COMMAND = /(?<![\w./-])(curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s+(?=\S)/;
const FETCH = /\bfetch\(\s*(["'`])([^"'`\n]{1,500})\1/;
/** Reads the request of a command line, of which `text` holds the continuation lines too. */
const readCommand = (text) => {
	const found = COMMAND.exec(text);
	if (!found || /^\s*(?:#|\/\/)/.test(text)) return null;
	if (found[1] === "curl") return readCurl(text, found.index);
	const { words } = shellWords(text, found.index);
	const url = words.slice(1).find((word) => /^https?:|^\$|^\//.test(word));
	const parts = url === void 0 ? null : target(url);
	return parts && {
		method: "GET",
		...parts,
		via: found[1] === "wget" ? "wget" : "powershell"
	};
};
const readFetch = (text, following) => {
	const parts = target(FETCH.exec(text)?.[2] ?? " ");
	if (parts === null) return null;
	return {
		method: /\bmethod:\s*["'`](\w+)/.exec(following)?.[1]?.toUpperCase() ?? "GET",
		...parts,
		via: "fetch"
	};
};
const LOOKED_AT = 6;
const JSON_LINES = 40;
/** The answer that the lines below a request state: in comments, or as JSON. Blank lines may stand before it. */
const answerBelow = (lines, from) => {
	let at = from;
	while (at < lines.length && lines[at]?.text.trim() === "") at++;
	const first = lines[at];
	if (!first || at - from > 1) return null;
	const commented = /^\s*(?:#|\/\/)/.test(first.text);
	if (!commented && !/^\s*[{[]/.test(first.text) && !/^HTTP\/[\d.]+ \d/.test(first.text)) return null;
	const body = [];
	for (const { text } of lines.slice(at, at + JSON_LINES)) {
		if (text.trim() === "" || /^\s*(?:#|\/\/)/.test(text) !== commented) break;
		body.push(text.replace(/^\s*(?:#|\/\/)\s?/, ""));
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
};
/** The answer in the block below: "Expected response:" and a block of JSON, or one sentence. */
const answerBeside = (block, context) => {
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
};
const fromFence = (block, context) => {
	const lines = codeLines(block);
	const found = [];
	for (let at = 0; at < lines.length; at++) {
		const text = lines[at]?.text ?? "";
		if (!COMMAND.test(text) && !FETCH.test(text)) continue;
		let to = at;
		while (to + 1 < lines.length && to - at < 30 && /\\\s*$/.test(lines[to]?.text ?? "")) to++;
		const whole = lines.slice(at, to + 1).map((line) => line.text.replace(/\\\s*$/, " ")).join(" ");
		const following = lines.slice(at, at + LOOKED_AT).map((line) => line.text).join("\n");
		const request = FETCH.test(text) ? readFetch(text, following) : readCommand(whole);
		if (request) found.push({
			request,
			from: at,
			to
		});
		at = to;
	}
	return found.map(({ request, from, to }) => {
		const remark = /\s#\s+(.*)$/.exec(lines[to]?.text ?? "")?.[1];
		const inline = remark === void 0 ? null : readExpectation(remark);
		const first = lines[from]?.line ?? block.line;
		const answer = (inline && {
			expect: inline,
			line: lines[to]?.line ?? first
		}) ?? (request.via === "fetch" ? null : answerBelow(lines, to + 1)) ?? (found.length === 1 ? answerBeside(block, context) : null);
		return requestFact(block, first, request, answer);
	});
};
const requestFact = (block, line, request, answer) => factOf(block, line, "http-request", {
	...request,
	expect: answer?.expect ?? null,
	expectLine: answer?.line ?? null
});
/** Requests that a document shows, with the answer it says they give. */
const readRequests = (block, context) => {
	if (block.kind === "fence" || block.kind === "code") return block.lines.some((line) => COMMAND.test(line) || FETCH.test(line)) ? fromFence(block, context) : [];
	if (block.kind !== "paragraph" || !block.text.includes("`curl ")) return [];
	return context.prose(block).flatMap(({ line, text }) => [...text.matchAll(/`(curl [^`]+)`/g)].flatMap(([, command = ""]) => {
		const request = readCommand(command);
		return request ? [requestFact(block, line, request, null)] : [];
	}));
};

// src/checklist/facts/sections.ts
/** What headings say of everything below them: a state, a level. */
const readSections = (block, { lossy }) => {
	if (block.kind !== "heading") return [];
	const raw = plain(block.text);
	const { state: marked, percent } = readHeading(block.text, lossy);
	const state = marked === "done" && percent !== null && percent < 100 ? "partial" : marked;
	const level = headingLevel(block.text);
	return [...state && state !== "unknown" ? [factOf(block, block.line, "section-state", {
		state,
		...percent === null ? {} : { percent },
		raw
	})] : [], ...level ? [factOf(block, block.line, "section-criticality", { raw }, level)] : []];
};

// src/checklist/facts/snapshots.ts
const MEMBER = /^\s*"([^"\n]{1,100})"\s*:\s*(?:("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*,?|(\{)|(\[))\s*$/;
const CLOSING = /^\s*[}\]]+,?\s*$/;
const STATE = /✅|❌|⚠|🟢|🔴|🟡|�|^\?|\b(?:ok|healthy|operational|ready|active|enabled|disabled|configured|connected|complete|passed|failed|running|up|down|secure|correct|accessible|available)\b/i;
/**
* A status that somebody pasted: pretty-printed JSON whose values are states. One fact per value, by its path; the
* members of something called tables are tables of the database.
*/
const fromJson = (block) => {
	const path = [];
	const facts = [];
	let states = 0;
	for (const { line, text } of codeLines(block)) {
		const [, key, scalar, object, array] = MEMBER.exec(text) ?? [];
		if (key !== void 0 && scalar !== void 0) {
			const value = parsed(scalar);
			if (typeof value === "boolean" || STATE.test(String(value))) states++;
			const within = path.at(-1) ?? "";
			facts.push(/tables?$/i.test(within) ? factOf(block, line, "db-table", {
				table: key,
				snapshot: value
			}) : factOf(block, line, "status-snapshot", {
				key: [...path, key].join("."),
				value
			}));
		} else if (key !== void 0 && (object || array)) path.push(key);
		else if (CLOSING.test(text)) path.pop();
		if (path.length > 20) return [];
	}
	return states * 2 > facts.length ? facts : [];
};
const parsed = (scalar) => {
	try {
		return JSON.parse(scalar);
	} catch {
		return scalar;
	}
};
const POLICY = /^\s*([a-z_][\w.]{1,62})\s*:\s*(?:[^\w\s(]{1,4}\s*)?((?:auth\.\w+\(\)|role|current_user|current_setting\([^()]*\)|\w+_id)\s*=\s*\S.*|true|\(.*=.*\))$/;
/** Row-level policies, `table: expression`. */
const fromPolicies = (block) => codeLines(block).flatMap(({ line, text }) => {
	const [, table, using] = POLICY.exec(text) ?? [];
	return table !== void 0 && using !== void 0 ? [factOf(block, line, "db-policy", {
		table,
		using
	})] : [];
});
/** What a pasted answer says of a system's state, and listed access policies. */
const readSnapshots = (block) => {
	if (block.kind !== "fence" || block.lines.length > 2e3) return [];
	if (block.language === "json") return /status|report|result|ready|state|diagnos/i.test(block.section.path.at(-1) ?? "") ? fromJson(block) : [];
	return /\b(?:rls|row.level|polic(?:y|ies))\b/i.test(block.section.path.at(-1) ?? "") ? fromPolicies(block) : [];
};

// src/checklist/facts/targets.ts
const CRITERIA = /\bcriteri(?:a|on)\b|\bsuccess(?:ful)?\b.*\b(?:if|when|metrics|indicators)\b|\bsuccess metrics\b|\bdefinition of done\b|\bkriterien\b|\bcritères\b|\bcriterios\b|\bcritérios\b|标准|准则|基準|критери/i;
const PERFORMANCE = /\bperformance\b|\blatenc|\bresponse times?\b|\bthroughput\b|\bload\b|\bmetrics?\b|\bbenchmarks?\b|\btargets?\b|\bsl[aio]s?\b|\bkpis?\b|\bbaseline\b|\bcapacity\b|性能|指标|leistung|rendimiento|métricas|パフォーマンス/i;
/** Bounds below these say when somebody acts, not what the system keeps to. */
const ALERTS = /\balerts?\b|\balerting\b|\btriggers?\b|\brollback\b.*\b(?:if|when|criteria|conditions?)\b|\babort\b|\bescalat|告警|触发|alarm|alerta/i;
/** How long the work takes or what it costs is no property of the system. */
const EFFORT = /^(?:time(?:line)?|effort|duration|estimate|eta|cost|budget|price|dauer|aufwand|tiempo|durée)\b/i;
/** Labels that leave it to the line or heading above what is meant. */
const GENERIC = /^(?:thresholds?|targets?|goals?|values?|limits?|maximum|minimum|objectives?)?$/i;
const STAT = /\b(?:p(?:50|75|90|95|99(?:\.9)?)|(?:50|75|90|95|99)th percentile)\b/gi;
const LETTER = /[a-z\u00c0-\uffff]/i;
const tidy = (text) => plain(text).replaceAll(STAT, "").replace(/\b(?:should be|must be|is|are|in|of|at)\s*$/i, "").replace(/[\s:=~≈–—-]{1,20}$/, "").trim();
/** What a line is about: what stands before its bound, inside a parenthesis or before it, or else behind the bound. */
const metricOf = (text, from, end) => {
	const before = text.slice(0, from);
	const open = before.lastIndexOf("(");
	const nested = open > before.lastIndexOf(")");
	const inner = nested ? tidy(before.slice(open + 1)) : "";
	if (inner !== "" && !GENERIC.test(inner)) return inner;
	const label = tidy(nested ? before.slice(0, open) : before);
	return LETTER.test(before) ? label : plain(text.slice(end)).replace(/^[^\w\u00c0-\uffff]+/, "");
};
/** `ranges`: where a bare range or `100+` is a bound too; directly behind a label, or anywhere. */
const targetIn = (text, ranges) => {
	if (!/\d/.test(text) || text.length > 300) return null;
	const found = readBound(text, ranges !== null);
	if (!found) return null;
	const labelled = /[:：]\**\s*~?$/.test(text.slice(0, found.index));
	if (!found.compared && ranges !== "anywhere" && !labelled) return null;
	const metric = metricOf(text, found.index, found.end);
	return EFFORT.test(metric) ? null : {
		metric,
		bound: found.bound,
		written: plain(text.slice(found.index))
	};
};
/** First line of the list item around a list, or the heading: what "Threshold: …" speaks of. */
const topicOf = (block) => {
	const outer = block.parent?.parent?.parent;
	const first = outer?.kind === "item" ? outer.children[0] : void 0;
	return first?.kind === "paragraph" ? tidy(first.text.split("\n", 1)[0] ?? "") : tidy(block.section.path.at(-1) ?? "");
};
/** What stands above a list or paragraph: whether it asks for conditions, speaks of alerts, of performance. */
const surroundings = (block, context) => {
	const around = block.parent?.kind === "item" ? block.parent.parent ?? block : block;
	const above = [leadIn(around, context).toLowerCase(), ...headingsAbove(block).slice(0, 2)];
	const says = (pattern) => above.some((text) => pattern.test(text));
	return {
		criteria: says(CRITERIA),
		alerts: says(ALERTS),
		performance: says(PERFORMANCE)
	};
};
/** Bounds and conditions that a document states line by line: performance targets, success criteria, alert thresholds. */
const readTargets = (block, context) => {
	if (block.kind !== "paragraph") return [];
	const inList = block.parent?.kind === "item";
	return context.prose(block).flatMap(({ line, text }) => {
		const mark = leadingMark(text, context.lossy);
		if (mark === null && !(inList && /\d/.test(text))) return [];
		const { criteria, alerts, performance } = surroundings(block, context);
		const rest = mark?.rest ?? text;
		const found = targetIn(rest, criteria && mark ? "anywhere" : criteria || performance ? "labelled" : null);
		if (!found) return criteria && mark ? [factOf(block, line, "criterion", criterion(rest, mark.state === "open"))] : [];
		const metric = (GENERIC.test(found.metric) ? topicOf(block) : found.metric).toLowerCase().replaceAll(/\s+/g, " ");
		if (metric === "") return [];
		if (alerts || /\bthreshold/i.test(rest)) return [factOf(block, line, "alert-threshold", {
			metric,
			threshold: found.written
		})];
		return [factOf(block, line, "perf-target", {
			metric,
			...found.bound,
			...criteria ? { criterion: true } : {}
		})];
	});
};
/** `negated`: what must not be, under a cross. */
const criterion = (text, negated) => {
	const what = plain(text);
	const status = /(?<![\d.,])([1-5]\d\d)(?![\d.,]|\s*(?:ms|s|mb|users|%)\b)/i.exec(what)?.[1];
	const answered = status !== void 0 && /\b(?:returns?|responds?|status|http|errors?|no)\b/i.test(what);
	return {
		what,
		...negated ? { not: true } : {},
		...answered ? { status: Number(status) } : {}
	};
};

// src/checklist/facts.ts
const CODE = [
	readEnv,
	readRequests,
	readEndpoints,
	readManifests,
	readFiles,
	readSnapshots,
	readCommands
];
/** Which readers a block is shown to. */
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
	fence: CODE,
	code: CODE
};
/**
* What a document says that is no item but can be checked, or shows that the document is unfinished, in document order.
* `itemLines`: lines of items, whose text is not read again (addresses and blanks excepted). Kinds and their values are
* listed in docs/understanding-facts.md.
*/
const readFacts = (tree, decoded, itemLines) => {
	const lossy = decoded.encoding.lost > 0;
	const context = contextOf(tree, new Set(itemLines), lossy);
	const facts = [];
	for (const block of tree.all) {
		const readers = READERS[block.kind];
		if (readers === void 0) continue;
		if (block.kind !== "paragraph" || context.prose(block).length > 0) for (const read of readers) for (const fact of read(block, context)) facts.push(fact);
		for (const fact of readPlaces(block, decoded.lines)) facts.push(fact);
	}
	return merged(facts).sort((a, b) => a.line - b.line);
};
/** Code blocks below one heading are one section of variables. */
const merged = (facts) => {
	const sections = /* @__PURE__ */ new Map();
	return facts.filter((fact) => {
		if (fact.kind !== "env-section") return true;
		const known = sections.get(fact.line);
		if (!known) {
			sections.set(fact.line, fact);
			return true;
		}
		known.value["lines"].push(...fact.value["lines"]);
		return false;
	});
};

// src/checklist/words/contradictions.ts
const set = (words) => new Set(words.split(" "));
/** Words that say what is done with a thing or how well, not which thing: left out when items are compared. */
const STATUS_WORDS = set("configured configure configuration verified verify working work works tested test testing implemented implement implementation enabled enable set setup created create ready complete completed completion defined define documented document checked check passing passed pass run running ensure confirm confirmed monitor monitored review reviewed validate validated validation deployed deploy installed install applied apply updated update added add fixed fix present active enforced enforce accessible available operational established establish scheduled schedule automated automatic automatically secured secure executed done finished approved working correctly properly successfully successful appropriately appropriate fully initial final new valid correct proper required optional needed used using use make sure place up perform performed conduct conducted provisioned prepared identified resolved responding respond loaded generated collected displaying evaluated exposed integrated connected connects connect set-up");
/** Words without weight of their own. */
const STOP_WORDS = set("the a an is are be been being was were has have had and or of in on at to for from with without by via as into per it its this that these those all any every each both no not only can will should must may does do did there their our your you we than then when if also");

// src/checklist/contradictions.ts
const MOST_LINES$1 = 50;
const finding = (lines, message) => {
	const [line = 1] = lines;
	return {
		rule: "contradiction",
		line,
		lines: lines.slice(0, MOST_LINES$1),
		message
	};
};
const isUnsettled = ({ state, choice }) => !choice && (state === "open" || state === "partial");
/** Statements of a document that cannot all be true. Only a document that states facts can contradict itself. */
const contradictions = (known) => known.role === "claims" ? [
	...againstClaim(known),
	...againstHeadings(known),
	...againstEachOther(known.drafts),
	...againstProduction(known.context),
	...againstSymbols(known.drafts)
] : [];
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** The document says that it is ready, and shows or says elsewhere that it is not. */
function againstClaim({ claims, drafts, resolved }) {
	const ready = claims.filter(({ says }) => says === "ready").map(({ line }) => line);
	if (ready.length === 0) return [];
	const taken = claims.filter(({ says }) => says !== "ready").map(({ line }) => line);
	const unsettled = drafts.filter((draft) => isUnsettled(draft) && resolved.get(draft)?.criticality !== "optional");
	const found = taken.length > 0 ? [finding([...ready, ...taken], "the document says that it is ready, and that it is not")] : [];
	if (unsettled.length === 0) return found;
	const weighty = unsettled.filter((draft) => ["critical", "required"].includes(resolved.get(draft)?.criticality ?? ""));
	const lines = [...weighty, ...unsettled].slice(0, MOST_LINES$1).map(({ line }) => line);
	const of = weighty.length > 0 ? `, ${weighty.length} of them critical or required` : "";
	const verb = unsettled.length === 1 ? "is" : "are";
	const message = `the document says it is ready, but ${count(unsettled.length, "item")} ${verb} not done${of}`;
	return [...found, finding([.../* @__PURE__ */ new Set([...ready, ...lines])], message)];
}
/** A heading marked as done over open items, or over a section that is itself marked as not done. */
function againstHeadings({ context, drafts }) {
	const readings = new Map(context.tree.sections.map((section) => [section, readHeading(section.heading?.text ?? "", false)]));
	const open = /* @__PURE__ */ new Map();
	for (const section of context.tree.sections) if (readings.get(section)?.state === "done") open.set(section, []);
	const note = (section, line) => {
		for (const around of outwards(section)) open.get(around)?.push(line);
	};
	if (open.size === 0) return [];
	for (const draft of drafts) if (isUnsettled(draft) && draft.kind !== "heading") note(draft.section, draft.line);
	for (const section of context.tree.sections) {
		const state = readings.get(section)?.state;
		if (section.parent && section.heading && (state === "partial" || state === "open")) note(section.parent, section.heading.line);
	}
	return [...open].flatMap(([section, lines]) => {
		if (lines.length === 0 || !section.heading) return [];
		lines.sort((a, b) => a - b);
		const title = readings.get(section)?.title ?? "";
		return [finding([section.heading.line, ...lines], `“${title}” is marked as done, but not everything below it is`)];
	});
}
/** A longer text says more than one thing; two of them are never the same. */
const LONGEST = 100;
const MOST_WORDS = 6;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.]*/gu;
const LABEL = /^(?:\*\*|__)([^*_]{2,60}?):?(?:\*\*|__)\s*(?:[-–—:(]|$)/;
const NAME = /\b[A-Z][A-Z\d]{1,}\b|\b[A-Z][a-z]+[A-Z]\w*|`[^`]+`/;
const stem = (word) => {
	if (word.length <= 3) return word;
	return word.replace(/(?:ing|(?<!s)s)$/, "").replace(/(?<=.{4})e$/, "");
};
/**
* The things a text speaks of, in order, without what is said of them. "**Rate limiting** - Redis-backed" speaks of its
* label. A lone common noun names nothing.
*/
const subject = (text) => {
	const named = LABEL.exec(text)?.[1] ?? text;
	if (named.length > LONGEST) return [];
	const words = (plain(named).replace(/\([^()]*\)/g, " ").toLowerCase().match(WORDS) ?? []).filter((word) => !STOP_WORDS.has(word) && !STATUS_WORDS.has(word));
	const things = [...new Set(words.map(stem))];
	return things.length > MOST_WORDS || things.length === 1 && !NAME.test(named) ? [] : things;
};
/** The subject as a key, and then the same with one word less, from three words on; order does not count. */
const keysOf = (things) => {
	if (things.length === 0) return [];
	const sorted = things.toSorted();
	const shorter = sorted.length > 2 ? sorted.map((word) => sorted.filter((other) => other !== word).join(" ")) : [];
	return [sorted.join(" "), ...shorter];
};
/** Neighbouring words of a whole text: "… with connection pooling" speaks of connection pooling too. */
const pairsIn = (text) => {
	if (text.length > LONGEST) return [];
	const words = (plain(text).toLowerCase().match(WORDS) ?? []).map(stem);
	return words.slice(1).map((word, index) => [words[index] ?? "", word].toSorted().join(" "));
};
/** The same thing done in one place and open in another; one word more or less is the same thing still. */
function againstEachOther(drafts) {
	const obligations = drafts.filter(({ choice }) => !choice);
	const done = obligations.filter(({ state }) => state === "done");
	const open = obligations.filter((draft) => isUnsettled(draft) && draft.kind !== "heading");
	if (done.length === 0 || open.length === 0) return [];
	const whole = /* @__PURE__ */ new Map();
	const parts = /* @__PURE__ */ new Map();
	for (const draft of done) {
		const [key, ...shorter] = keysOf(subject(draft.text));
		if (key !== void 0 && !whole.has(key)) whole.set(key, draft);
		for (const part of [...shorter, ...pairsIn(draft.text)]) if (!parts.has(part)) parts.set(part, draft);
	}
	return open.flatMap((draft) => {
		const [key, ...shorter] = keysOf(subject(draft.text));
		if (key === void 0) return [];
		const part = shorter.find((candidate) => whole.has(candidate));
		const other = whole.get(key) ?? parts.get(key) ?? (part === void 0 ? void 0 : whole.get(part));
		if (!other || other === draft.parent || other.parent === draft) return [];
		const message = `“${plain(other.text)}” is done at line ${other.line}, but “${plain(draft.text)}” is not at line ${draft.line}`;
		return [finding([other.line, draft.line].sort((a, b) => a - b), message)];
	});
}
const DEVELOPMENT = /\b(?:npm|pnpm|yarn|bun)(?: run)? dev\b|\bmanage\.py runserver\b|\bng serve\b|\bnodemon\b|--reload\b|\bflask\b.*--debug\b|\bNODE_ENV=development\b|\bDEBUG\s*=\s*(?:true|1)\b/i;
/** A step for production that starts the development server. */
function againstProduction({ tree }) {
	return tree.all.flatMap((block) => {
		const heading = block.section.heading;
		if (block.kind !== "fence" || !heading || !/\bproduction\b/i.test(heading.text)) return [];
		return block.lines.flatMap((line, index) => DEVELOPMENT.test(line) ? [finding([heading.line, block.contentLine + index], "a step for production runs in development mode")] : []);
	});
}
const againstSymbols = (drafts) => drafts.filter(({ conflict, choice }) => conflict && !choice).map(({ line, text }) => finding([line], `the box and the symbol of “${plain(text)}” say the opposite`));

// src/checklist/conditions.ts
const NEEDED = /^(?:if|as|when|where) (?:needed|necessary|desired|wanted)\b|^(?:bei bedarf|falls nötig|si nécessaire|si besoin|si es necesario|se necessário|se necessario|如需要?|如有需要|必要に応じて|при необходимости)/i;
const CONDITIONAL = /^(?:if|when|where|unless|only if|only when|for .{1,30} only|falls|wenn|sofern|si|s'il|se|als|jeśli|если)\s+\S|^(?:as (?:needed|necessary|applicable|appropriate|required)|bei bedarf|如|若|必要に応じて|при )/i;
const TRAILING = /\b((?:if|when|where) (?:applicable|needed|necessary|required|available|desired|relevant|used|enabled)|as applicable)[.\s*_]*$/i;
const OPENING = /^(?:if|when|where|falls|wenn|sofern|si|se|если)\s[^:,]{2,100}?[:,]\s/i;
const MAY_BE_CONDITIONAL = /\b(?:if|when|where|unless|as|falls|wenn|sofern|bei|si|se|s'il|als)\b|[如若]|必要に|если|при|\bonly\b/i;
/** The condition an item or heading states: "(if using X)", "If X: …", "… if applicable". */
const conditionOf = (text) => {
	if (!MAY_BE_CONDITIONAL.test(text)) return null;
	const bare = plain(text);
	for (const found of bare.matchAll(PARENTHESES)) {
		const start = (found[1] ?? "").trim().replace(/^(?:optional|recommended|optionnel|opcional)\s*[,;:–—-]?\s*/i, "");
		if (CONDITIONAL.test(start) && !/^if (?:yes|so)\b/i.test(start)) return {
			text: start,
			optional: NEEDED.test(start)
		};
	}
	const opening = OPENING.exec(bare)?.[0];
	if (opening !== void 0) return {
		text: opening.replace(/[:,]\s$/, ""),
		optional: false
	};
	const last = TRAILING.exec(bare)?.[1];
	return last === void 0 ? null : {
		text: last.toLowerCase(),
		optional: false
	};
};

// src/checklist/resolve.ts
/**
* Settles what depends on more than one line: inherited levels and conditions, deferred sections, and ticked parents
* over open children, which are `partial`. Changes the states of the drafts.
*/
const resolve$1 = (context, drafts) => {
	const afterwards = context.tree.sections.some(({ heading }) => heading !== null && isAfterwards(heading.text));
	const said = memo((section) => sectionSays(section, afterwards));
	const labels = memo((lead) => titleSays(lead, afterwards));
	const resolved = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const label = draft.lead === null ? null : labels(draft.lead);
		const section = said(draft.section);
		const above = draft.parent ? resolved.get(draft.parent) : void 0;
		const handedDown = above && above.criticality !== "unspecified" ? above.criticality : null;
		const condition = draft.condition ?? label?.condition ?? section.condition;
		const own = draft.level ?? (draft.condition?.optional ? "optional" : null);
		const inherited = label?.level ?? handedDown ?? section.level;
		resolved.set(draft, {
			criticality: own ?? inherited ?? (condition?.optional ? "optional" : "unspecified"),
			condition: condition?.text ?? above?.condition ?? null
		});
		defer(draft, label?.deferral ?? section.deferral);
	}
	settleParents(drafts);
	return resolved;
};
const memo = (make) => {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		const known = made.get(key);
		if (known !== void 0) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
};
const titleSays = (title, afterwards) => {
	const level = headingLevel(title, afterwards);
	return {
		level,
		condition: conditionOf(title),
		deferral: DEFERRAL.test(title) || level === null && FUTURE.test(title) ? title : null
	};
};
/** What a section says for its items, the nearest heading first. The title of the document puts nothing off. */
const sectionSays = (section, afterwards) => {
	const all = {
		level: null,
		condition: null,
		deferral: null
	};
	for (const { heading, path } of outwards(section)) {
		if (!heading) continue;
		const said = titleSays(heading.text, afterwards);
		all.level ??= said.level;
		all.condition ??= said.condition;
		if (heading.level > 1 || path.length > 1) all.deferral ??= said.deferral;
	}
	return all;
};
const defer = (draft, title) => {
	if (title === null || draft.state !== "open") return;
	draft.state = "deferred";
	draft.reason ??= title.replaceAll(/[*_]{2}/g, "").trim();
};
const settleParents = (drafts) => {
	for (const { parent, state, choice } of [...drafts].reverse()) if (parent?.state === "done" && !choice && (state === "open" || state === "partial")) parent.state = "partial";
};
/** Ticked items that are partial because of open children, with those children. */
const openChildren = (drafts) => {
	const found = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		if (draft.parent?.state !== "partial" || draft.choice || draft.state !== "open" && draft.state !== "partial") continue;
		const known = found.get(draft.parent);
		if (known) known.push(draft);
		else found.set(draft.parent, [draft]);
	}
	return found;
};

// src/checklist/findings.ts
const MOST_LINES = 50;
/** A finding over lines in ascending order; it stands at the first. */
const findingAt = (rule, lines, message) => ({
	rule,
	line: lines[0] ?? 1,
	lines: lines.slice(0, MOST_LINES),
	message
});
/** What a document as a whole has wrong with it. `today` is an ISO date; without it no date is stale. */
const findingsOf = (known) => {
	const { context, role, drafts } = known;
	return [
		...contradictions(known),
		...[...openChildren(drafts)].map(([parent, children]) => findingAt("ticked-parent-open-children", [parent.line, ...children.map(({ line }) => line)], `“${plain(parent.text)}” is ticked, but ${children.length} of the items below it ${children.length === 1 ? "is" : "are"} not done`)),
		...role === "claims" ? placeholders(context) : [],
		...role === "none" ? [] : loopback(context),
		...stale(known.dates, known.today, context),
		...damage(context),
		...[...known.duplicates].map(([id, all]) => findingAt("duplicate-id", all.map(({ line }) => line), `${all.length} items have the id \`${id}\`; all but the first got a number`)),
		...drafts.length === 0 ? [findingAt("empty-document", [1], "no item was recognised in this document")] : []
	];
};
const PLACEHOLDER = /\[(?:date|name|names?,? ?\w*|phone|email|contact(?: info)?|your [^\]]{1,40}|insert [^\]]{1,40}|tbd|todo|to be [^\]]{1,30}|url|support url|link|version|xx+|yyyy-mm-dd|placeholder|fill[ -]in[^\]]{0,30}|notes[^\]]{0,60}|approval authority)\](?!\()|\{\+[^+]{1,60}\+\}|<(?:your|insert|add|replace)[- _][^<>]{1,60}>|_{5,}|\bYYYY-MM-DD\b|\bDD-MMM-YYYY\b|\blorem ipsum\b|\$[A-Z]{4,}\b(?=[,\s]|$)/i;
/** Cheap test before the long one. */
const MAYBE_BLANK = /\[[a-z]|[{<$]|__|YYYY|MMM|ipsum/i;
function placeholders({ tree }) {
	const bySection = /* @__PURE__ */ new Map();
	for (const block of tree.all) {
		const texts = block.kind === "paragraph" ? block.text.split("\n").map((text, index) => [block.line + index, text]) : block.kind === "table" ? block.rows.map(({ line, cells }) => [line, cells.join(" | ")]) : [];
		for (const [line, text] of texts) if (MAYBE_BLANK.test(text) && PLACEHOLDER.test(text.replace(/`[^`]*`/g, ""))) {
			const known = bySection.get(block.section);
			if (known) known.push(line);
			else bySection.set(block.section, [line]);
		}
	}
	return [...bySection].map(([, lines]) => findingAt("placeholder", lines, `${lines.length === 1 ? "a blank is" : `${lines.length} blanks are`} still to be filled in`));
}
const LOOPBACK = /(?:^|[\s"'`(=/@[<])(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+|\/|[\s"'`)\]>,;]|$)/i;
const PRODUCTION = /\bproduction|\bprod\b|deploy|launch|go-?live|release|readiness|producción|produktion|produção|部署|上线|生产|本番/iu;
const LOCAL = /\blocal(?:ly|host)?\b|\bdev(?:elopment)?\b|troubleshoot|\bentwicklung\b|desarrollo|développement|本地|开发/iu;
function loopback({ decoded, tree }) {
	const title = tree.sections.find(({ heading }) => heading)?.heading?.text ?? "";
	if (!PRODUCTION.test(title) || !decoded.text.includes("localhost") && !decoded.text.includes("127.0.0.1") && !decoded.text.includes("::1")) return [];
	const local = (section) => [...outwards(section)].some(({ heading }) => LOCAL.test(heading?.text ?? ""));
	const lines = [];
	for (const block of tree.all) {
		if (!("text" in block || "lines" in block || "rows" in block) || local(block.section)) continue;
		for (let line = block.line; line <= block.end; line++) if (LOOPBACK.test(decoded.lines[line - 1]?.text ?? "")) lines.push(line);
	}
	if (lines.length === 0) return [];
	return [findingAt("localhost", lines, `${lines.length === 1 ? "an address" : `${lines.length} addresses`} of the machine itself in a list for production`)];
}
const YEAR = 365;
const stale = ({ date, nextReview }, today, context) => {
	if (today === null) return [];
	const overdue = nextReview !== null && nextReview < today;
	const age = date === null ? 0 : (Date.parse(today) - Date.parse(date)) / 864e5;
	if (!overdue && age <= YEAR) return [];
	const text = overdue ? `the next review was due on ${nextReview}` : `last reviewed on ${date}, over a year ago`;
	const wanted = (overdue ? nextReview : date)?.slice(0, 4) ?? "";
	const at = context.decoded.lines.findIndex((line) => line.text.includes(wanted));
	return [findingAt("stale-review-date", [Math.max(0, at) + 1], text)];
};
const READINGS = {
	"windows-1252": "Windows-1252",
	"mac-roman": "Mac Roman",
	mixed: "several encodings"
};
function damage({ decoded }) {
	const { repaired, runs } = decoded.encoding;
	const lost = decoded.lines.flatMap((line, index) => line.lost > 0 ? [index + 1] : []);
	const damaged = repaired === null ? [] : decoded.lines.flatMap(({ text, raw }, index) => text === raw ? [] : [index + 1]);
	return [...repaired === null ? [] : [findingAt("damaged-encoding", damaged, `${runs} runs of text were stored as ${READINGS[repaired]} and were repaired for reading; save the file as UTF-8`)], ...lost.length === 0 ? [] : [findingAt("lost-symbols", lost, `symbols are lost on ${lost.length === 1 ? "a line" : `${lost.length} lines`}; states they carried are unknown`)]];
}

// src/checklist/qualify.ts
const STRUCK = /^~~?([^~]+)~~?\s*(.*)$/;
const NOT_APPLICABLE = /^[*_[(\s]*(?:n\/a|not applicable|no aplica|sans objet|entfällt|nicht zutreffend|não aplicável|不适用)(?=$|[\s:;,.)\]*_—–-])[*_\])\s]*[:;,.—–-]*\s*(.*)$/i;
const TAIL_PARENTHESIS = /[([（]([^()[\]（）]{1,120})[)\]）][\s*_.]*$/;
const TAIL_DASH = /\s(?:[-–—]|->|→)\s+([^-–—]{1,60})$/;
const QUALIFIER_END = /^\s*(?:$|[-–—:,;.]|(?:to|until|till|for|by|in|at|on|per|as|since|because|bis|auf|à|hasta|para)\s)/i;
const FAILING = /\b([1-9]\d*)\s+(?:\w+\s+)?(?:failures?|failing|failed|tests? fail(?:ing)?)\b/i;
const OVERCOME = /\b(?:fix(?:ed)?|resolved?|address(?:ed)?|solved?|no|zero|down from|repaired)\b/i;
/** A remark at the end: "(deferred to v2)", "(in progress)", "— N/A: no database"; and the text in front of it. */
const remark = (text) => {
	for (const pattern of [TAIL_PARENTHESIS, TAIL_DASH]) {
		const found = pattern.exec(text);
		const inner = found?.[1]?.trim();
		if (!found || inner === void 0) continue;
		const rest = text.slice(0, found.index).trimEnd();
		const bare = plain(inner);
		const none = NOT_APPLICABLE.exec(bare);
		if (none) return {
			state: "not-applicable",
			reason: none[1]?.trim() || null,
			rest
		};
		const phrase = remarkPhrase(bare);
		if (!phrase || !QUALIFIER_END.test(bare.slice(phrase.length))) continue;
		return {
			state: phrase.state,
			reason: phrase.length < bare.length ? bare : null,
			rest
		};
	}
	return null;
};
const WORTH_A_LOOK = /[~([:]|[^\0-\x7f]|\s[-–—]|n\/a|not applicable|fail|aplica|objet|zutreffend/i;
/** What the text of an item adds to the state of its box or symbol; `null` when it adds nothing. */
const qualify = (state, text) => {
	if (!WORTH_A_LOOK.test(text)) return null;
	const struck = STRUCK.exec(text);
	if (struck) return qualified("not-applicable", struck[2]?.replace(/^[\s:—–(-]+|[)\s]+$/g, "") || null);
	const none = NOT_APPLICABLE.exec(text);
	if (none) return qualified("not-applicable", none[1]?.trim() || null);
	const mark = leadingMark(text, false) ?? trailingMark(text);
	const said = remark(mark ? mark.rest : text);
	if (said && said.state !== "done" && said.state !== state) {
		if (said.state === "deferred" || said.state === "not-applicable") return qualified(said.state, said.reason);
		if (state === "done" || said.state === "partial") return qualified("partial", null);
	}
	if (mark) return beside(state, mark.state, mark.kind);
	return state === "done" && FAILING.test(text) && !OVERCOME.test(text) ? qualified("partial", null) : null;
};
const qualified = (state, reason, conflict = false) => ({
	state,
	reason,
	conflict
});
/** A box with a symbol behind it: the box decides, unless the symbol takes something back. */
const beside = (box, state, kind) => {
	if (kind === "hint" || kind === "lost") return null;
	if (box === "done" && (kind === "warning" || kind === "progress")) return qualified("partial", null);
	if (box === "open" && kind === "progress" && state === "partial") return qualified("partial", null);
	if (state === "deferred" || state === "not-applicable") return qualified(state, null);
	return box === "done" && state === "open" || box === "open" && state === "done" ? qualified(box, null, true) : null;
};
/** A text without the remark that states its state, so that settling the item does not rename it. */
const withoutRemark = (text) => {
	const struck = STRUCK.exec(text);
	if (struck) return struck[1] ?? text;
	const none = NOT_APPLICABLE.exec(text);
	const rest = remark(text)?.rest ?? none?.[1] ?? text;
	return rest === "" ? text : rest;
};

// src/checklist/identity.ts
const EXTENSION = /\.(?:md|mdx|markdown|txt)$/i;
/** Slug of a document: its whole path without extension. Two paths may share one; `documentSlugs` tells them apart. */
const documentSlug = (path) => slug(path.replace(EXTENSION, "")) || "document";
const NUMBERING = /^(?:\d+(?:[.)]\d*)*|[ivx]+[.)])\s+/i;
/**
* Slugs of the headings above an item. The title of the document is left out, and so are numbers in front of headings:
* a section that is inserted or a new title renames no item.
*/
const sectionSlugs = ({ section }, hasTitle) => (hasTitle ? section.path.slice(1) : section.path).map((title) => slug(title.replace(NUMBERING, ""))).filter(Boolean);
/**
* Ids of the items of a document. A given id stands as it is. Other ids are document, headings and text; where the same
* text occurs twice under the same headings, the parent item tells them apart, then their order there. State, numbers
* and levels are no part of an id.
*/
const identify = (drafts, document, hasTitle, given) => {
	const ids = /* @__PURE__ */ new Map();
	const duplicates = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const id = given(draft);
		const first = id === null ? void 0 : taken.get(id)?.draft;
		if (id === null) continue;
		if (first) duplicates.set(id, [...duplicates.get(id) ?? [first], draft]);
		ids.set(draft, free(id, taken, draft));
	}
	const places = placesOf(drafts, document, hasTitle);
	const crowded = /* @__PURE__ */ new Map();
	if (drafts.some(({ parent }) => parent)) for (const place of places) crowded.set(place, (crowded.get(place) ?? 0) + 1);
	for (const [index, draft] of drafts.entries()) {
		const place = places[index] ?? document;
		if (ids.has(draft)) continue;
		const parent = draft.parent && (crowded.get(place) ?? 0) > 1 ? nameOf(draft.parent) : "";
		ids.set(draft, free(parent === "" ? place : within(place, parent), taken, draft));
	}
	return {
		ids,
		duplicates
	};
};
/** Slug of the text without what it says of its own level and state. */
const nameOf = ({ text, kind }) => slug(withoutRemark(withoutLevel(text))) || slug(text) || kind;
/** Document, headings and text of every draft. */
const placesOf = (drafts, document, hasTitle) => {
	const prefixes = /* @__PURE__ */ new Map();
	return drafts.map((draft) => {
		const known = prefixes.get(draft.section);
		const prefix = known ?? [document, ...sectionSlugs(draft, hasTitle)].join("/");
		if (known === void 0) prefixes.set(draft.section, prefix);
		return `${prefix}/${nameOf(draft)}`;
	});
};
const within = (place, parent) => {
	const cut = place.lastIndexOf("/");
	return `${place.slice(0, cut)}/${parent}${place.slice(cut)}`;
};
const free = (id, taken, draft) => {
	const namesake = taken.get(id);
	let candidate = id;
	let next = namesake?.next ?? 2;
	while (taken.has(candidate)) candidate = `${id}-${next++}`;
	if (namesake) namesake.next = next;
	taken.set(candidate, {
		draft,
		next: 2
	});
	return candidate;
};

// src/checklist/tasks.ts
const GFM_TASK = /^\[([ \t\nxX])\](?=[ \t\n])/;
/** The box of a GFM task list item: `content` is the whole first paragraph of a list item. */
const gfmBox = (content) => {
	if (content.charCodeAt(0) !== 91) return null;
	const found = GFM_TASK.exec(content);
	return found && {
		inside: found[1] ?? "",
		text: firstLine(content.slice(found[0].length))
	};
};
const ODD_BOX = /^\[([^\][]{0,4})\](?![([:])(?=\s+\S|[\p{L}*`])/u;
/** A box as people write it outside of GFM: `[]`, `[~]`, `[✓]`, `[N/A]`, `[ x ]`. */
const oddBox = (line) => {
	if (line.charCodeAt(0) !== 91) return null;
	const found = ODD_BOX.exec(line);
	const inside = found?.[1] ?? "";
	return found && boxState(inside) ? {
		inside,
		text: line.slice(found[0].length).trim()
	} : null;
};
const firstLine = (content) => {
	const text = content.trimStart();
	const end = text.indexOf("\n");
	return (end < 0 ? text : text.slice(0, end)).trim();
};
/** A draft of an item with a box; `raw` is the original line of the box. */
const boxedDraft = (boxed, raw, { kind, line, end, section, lead, parent }) => {
	const open = raw.indexOf("[");
	const text = withoutComments(boxed.text);
	const state = boxState(boxed.inside)?.state ?? "open";
	const more = qualify(state, text);
	return {
		kind,
		line,
		column: open + 1,
		end,
		text,
		section,
		lead,
		state: more?.state ?? state,
		level: ownLevel(text),
		condition: conditionOf(text),
		choice: false,
		reason: more?.reason ?? null,
		parent,
		details: [],
		box: {
			from: open + 2,
			to: open + 2 + boxed.inside.length
		},
		conflict: more?.conflict ?? false
	};
};

// src/checklist/paragraphs.ts
/** A draft of a line whose state is a symbol. */
const symbolDraft = (mark, place) => {
	const text = withoutComments(mark.rest);
	const more = mark.kind === "lost" ? null : qualify(mark.state, text);
	const state = more?.state ?? mark.state;
	return draft({
		...place,
		text,
		state,
		reason: more?.reason ?? null,
		level: ownLevel(text),
		condition: conditionOf(text)
	});
};
const ENDS_IN_COLON = /[:：][*_]*$/;
/** Items of a paragraph: lines that begin with a box, or with symbols where facts are reported. */
function paragraphDrafts(context, block, before, after, parent) {
	const lines = block.text.split("\n").map((line) => line.trim());
	const found = [];
	const symbols = [];
	let lead = leadOf(block, before);
	for (const [index, line] of lines.entries()) {
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
		else if (mark && mark.kind !== "hint" && mark.rest !== "" && !ENDS_IN_COLON.test(line)) symbols.push([index, mark]);
		else if (symbols.length === 0 && ENDS_IN_COLON.test(line)) lead = line;
	}
	const inSeries = isMarked(before, context) || isMarked(after, context);
	if (reportsSymbols(symbols, lines.length, inSeries) && reportsFacts(context, block.section, lead)) for (const [index, mark] of symbols) {
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
	return found.sort((a, b) => a.line - b.line);
}
/** Boxes among the continuation lines of an item: a list that lacks the space behind its markers, or a blank line. */
const continuedBoxes = (context, block, lead, parent) => {
	if (!/\n[ \t]*(?:[-*+]?\[|[☐☑☒□])/u.test(block.text)) return [];
	return block.text.split("\n").flatMap((text, index) => {
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
		const mark = /^[☐☑☒□]/u.test(line) ? leadingMark(line, false) : null;
		return mark && mark.rest !== "" ? [symbolDraft(mark, place)] : [];
	});
};
/** A box in front of a line, with or without a list marker that lacks its space (`-[ ] text`). */
const lineBox = (line) => {
	const box = line.startsWith("[") ? line : /^[-*+]\[/.test(line) ? line.slice(1) : null;
	const found = box === null ? null : oddBox(box) ?? gfmBox(`${box}\n`);
	return found && found.text !== "" ? found : null;
};
/** Whether symbols in front of lines make a list: at least half of the lines, and more than one of a series. */
const reportsSymbols = (symbols, lines, inSeries) => {
	if (symbols.length === 0) return false;
	if (symbols.every(([, { kind }]) => kind === "box")) return true;
	const led = symbols[0]?.[0] === 1 ? 1 : 0;
	return lines - symbols.length - led <= symbols.length && (symbols.length > 1 || inSeries);
};
/** A neighbouring paragraph begins with a symbol too, so that a single line is one of a series. */
const isMarked = (block, context) => block?.kind === "paragraph" && leadingMark(block.text, context.lossy(block.line)) !== null;

// src/checklist/columns.ts
/** Header words without markup, symbols and punctuation around them. */
const headerWords = (header) => {
	return plain(header).toLowerCase().replace(/^[^\p{L}\p{N}#%[✓✔✅☑]+|[^\p{L}\p{N}?%#\].✓✔✅☑]+$/gu, "");
};
const NOTHING = /^[\s\-–—_.…]*$/;
/** A cell that is still to be filled in: empty, a dash, or a placeholder in brackets. */
const isBlank = (cell) => NOTHING.test(cell) || /^`?[[{<][^\][{}<>]{2,40}[\]}>]`?$/.test(cell.trim());
const share = (values, test) => values.length === 0 ? 0 : values.filter(test).length / values.length;
const MARKED = /^(?:x|✓|✔|yes|ja|oui|sí)$/i;
/** Whether an answer cell carries a mark, is an empty box or is left out; `null` for anything else. */
const answerOf = (cell) => {
	const bare = plain(cell).trim();
	if (isBlank(cell)) return false;
	if (MARKED.test(bare)) return true;
	const box = /^\[(.{0,4})\]$/.exec(bare);
	const symbol = box ? boxState(box[1] ?? "") : leadingMark(bare, false);
	return symbol ? symbol.state === "done" : null;
};
const answerState = (header) => {
	for (const [state, headers] of Object.entries(ANSWER_HEADERS)) if (headers.has(header)) return state;
	return null;
};
/** Works out the columns of a table from its header and its cells. */
const layoutOf = (table) => {
	const headers = table.header.cells.map(headerWords);
	const cells = headers.map((_, column) => table.rows.map((row) => row.cells[column] ?? ""));
	const state = answerColumns(headers, cells) ?? statusColumn(headers, cells) ?? markedColumns(headers, cells);
	const taken = new Set(state === null ? [] : state.kind === "status" ? [state.column] : state.kind === "answers" ? state.columns.keys() : state.columns);
	const level = headers.findIndex((header, column) => !taken.has(column) && LEVEL_HEADERS.has(header) && levelShare(cells[column] ?? []) >= .5);
	if (level >= 0) taken.add(level);
	return {
		state,
		level: level < 0 ? null : level,
		name: nameColumn(headers, cells, taken)
	};
};
const levelShare = (cells) => share(cells.filter((cell) => !isBlank(cell)), (cell) => columnLevel(cell) !== null);
const answerColumns = (headers, cells) => {
	const columns = /* @__PURE__ */ new Map();
	for (const [column, header] of headers.entries()) {
		const state = answerState(header);
		if (state && share(cells[column] ?? [], (cell) => answerOf(cell) !== null) >= .8) columns.set(column, state);
	}
	return columns.size >= 2 && new Set(columns.values()).size >= 2 ? {
		kind: "answers",
		columns
	} : null;
};
const statusColumn = (headers, cells) => {
	let best = null;
	for (const [column, header] of headers.entries()) {
		if (!STATUS_HEADERS.has(header)) continue;
		const filled = (cells[column] ?? []).filter((cell) => !isBlank(cell));
		const readable = filled.length === 0 ? .5 : share(filled, (cell) => readState(cell, true) !== null);
		if (readable >= .5 && (best === null || readable > best.share)) best = {
			column,
			share: readable
		};
	}
	return best && {
		kind: "status",
		column: best.column
	};
};
const isMark = (cell) => {
	const by = readState(cell, false)?.by;
	return by === "symbol" || by === "box";
};
/** Columns that hold nothing but symbols, whatever their header: one is a status, several are stages or a comparison. */
const markedColumns = (headers, cells) => {
	const columns = headers.flatMap((_, column) => {
		const filled = (cells[column] ?? []).filter((cell) => !isBlank(cell));
		return filled.length > 0 && share(filled, isMark) >= .8 ? [column] : [];
	});
	const [first] = columns;
	if (first === void 0) return null;
	const ranks = columns.map((column) => ENVIRONMENTS.indexOf(headers[column] ?? ""));
	if (ranks.length > 1 && !ranks.includes(-1)) return {
		kind: "status",
		column: columns[ranks.indexOf(Math.max(...ranks))] ?? first
	};
	if (columns.every((column) => STAGE_HEADER.test(headers[column] ?? ""))) return columns.length > 1 ? {
		kind: "stages",
		columns
	} : null;
	const rows = cells[first] ?? [];
	return columns.length === 1 && share(rows, (cell) => !isBlank(cell)) >= .6 ? {
		kind: "status",
		column: first
	} : null;
};
const NUMBERED = /^[A-Z]{0,6}[-. ]?(?:[A-Z]{1,6}-)*\d[\d.]*$/;
const nameColumn = (headers, cells, taken) => {
	let best = {
		column: 0,
		rank: Number.POSITIVE_INFINITY
	};
	for (const [column, header] of headers.entries()) {
		if (taken.has(column)) continue;
		const known = NAME_HEADERS.findIndex((names) => names.has(header));
		let rank = known >= 0 ? known : NOTE_HEADERS.has(header) ? 9 : 3;
		const filled = (cells[column] ?? []).filter((cell) => !isBlank(cell));
		if (filled.length < .8 * (cells[column]?.length ?? 0)) rank += 10;
		if (new Set(filled).size < .85 * filled.length) rank += 10;
		if (ID_HEADERS.has(header) || filled.length > 0 && filled.every((cell) => NUMBERED.test(plain(cell)))) rank += 20;
		if (rank < best.rank) best = {
			column,
			rank
		};
	}
	return best.column;
};

// src/checklist/tables.ts
/** Rows of a table as items, when the table has a column for their state; an empty list otherwise. */
const tableDrafts = (context, table, lead) => {
	if (table.rows.length === 0 || !tableReports(table.section, lead)) return [];
	const layout = layoutOf(table);
	if (!isChecklist(table, layout) && !concernsReadiness(context, table.section)) return [];
	const deferred = DEFERRAL.test(lead ?? "") || DEFERRAL.test(table.section.heading?.text ?? "");
	if (layout.state === null && !deferred) return [];
	if (layout.state?.kind === "stages" && !NAME_HEADERS[0]?.has(headerWords(table.header.cells[layout.name] ?? ""))) return [];
	if (table.rows.every((row) => HTTP_STATUS.test(plain(row.cells[layout.name] ?? "")))) return [];
	const drafts = [];
	for (const row of table.rows) {
		const previous = drafts.at(-1);
		const name = withoutComments(row.cells[layout.name] ?? "").trim();
		if (continues(row, layout, name)) previous?.details.push(...cellsOf(table, row, layout.name));
		else if (!isGroup(table, row, layout, name)) drafts.push(rowDraft(context, table, row, layout, name, lead));
	}
	return drafts;
};
const ANSWERED = /^(?:done|complete|completed|checked|verified|passed|erledigt|hecho|fait|feito|fatto|完成|完了)\??$/;
/** A table that is a checklist by itself, whatever document it stands in. */
const isChecklist = (table, { state, level }) => {
	if (state === null || state.kind === "stages") return false;
	if (state.kind === "answers" || level !== null) return true;
	const cells = table.rows.map((row) => row.cells[state.column] ?? "");
	return ANSWERED.test(headerWords(table.header.cells[state.column] ?? "")) || cells.every((cell) => /^(?:\[.?\]|[☐☑☒□⬜])/u.test(cell.trim()));
};
const HTTP_STATUS = /^[1-5](?:\d\d|xx)\b/i;
const stateCells = (row, { state }) => {
	if (state === null) return [];
	return (state.kind === "status" ? [state.column] : state.kind === "answers" ? [...state.columns.keys()] : state.columns).map((column) => row.cells[column] ?? "");
};
/** A row without a name and a state goes on with the row above it. */
const continues = (row, layout, name) => isBlank(name) && stateCells(row, layout).every((cell) => isBlank(cell) || readState(cell, false) === null);
/** A row that only titles the rows below it, or sums up the others. */
const isGroup = (table, row, layout, name) => {
	if (SUM_ROW.test(plain(name))) return true;
	if (row.cells.some((cell, column) => column !== layout.name && !isBlank(cell))) return false;
	return /^\*\*.+\*\*$/.test(name) && table.rows.some((other) => stateCells(other, layout).some((cell) => !isBlank(cell)));
};
const cellsOf = (table, row, name) => row.cells.flatMap((cell, column) => {
	if (column === name || isBlank(cell)) return [];
	const header = plain(table.header.cells[column] ?? "");
	return [{
		line: row.line,
		text: header === "" ? cell : `${header}: ${cell}`
	}];
});
const SUMMARY = /<summary>([^<]*)<\/summary>/i;
const rowDraft = (context, table, row, layout, name, lead) => {
	const text = SUMMARY.exec(name)?.[1]?.trim() || (isBlank(name) ? fallbackName(table, row, layout) : name);
	const raw = context.decoded.lines[row.line - 1]?.raw ?? "";
	const at = raw.indexOf(text);
	const { state, reason, box } = stateOfRow(context, table, row, layout);
	const named = qualify(state, text);
	return draft({
		kind: "table-row",
		line: row.line,
		text,
		section: table.section,
		lead,
		column: at < 0 ? raw.search(/[^\s|]/) + 1 || 1 : at + 1,
		state: named?.state ?? state,
		reason: reason ?? named?.reason ?? null,
		level: levelOfRow(row, layout) ?? ownLevel(text),
		condition: conditionOf(text),
		details: cellsOf(table, row, layout.name),
		box: box ? boxIn(raw) : null
	});
};
const fallbackName = (table, row, layout) => {
	const states = new Set(stateCells(row, layout));
	return row.cells.find((cell, column) => {
		return !isBlank(cell) && !states.has(cell) && !ID_HEADERS.has(headerWords(table.header.cells[column] ?? ""));
	}) ?? row.cells.find((cell) => !isBlank(cell)) ?? "";
};
const levelOfRow = (row, { level }) => level === null ? null : columnLevel(row.cells[level] ?? "");
const boxIn = (raw) => {
	const found = /\[([^\][]{0,4})\](?!\()/.exec(raw);
	return found && {
		from: found.index + 2,
		to: found.index + 2 + (found[1]?.length ?? 0)
	};
};
const REASON = /^(?:reason|why|rationale|grund|begründung|raison|motivo|razón|原因|理由|причина)$/;
/** State of a row: from its status cell, from the answer column that carries the mark, or none demanded yet. */
const stateOfRow = (context, table, row, { state }) => {
	if (state === null) {
		const why = table.header.cells.findIndex((header) => REASON.test(headerWords(header)));
		return {
			state: "deferred",
			reason: row.cells[why] || null,
			box: false
		};
	}
	if (state.kind === "stages") return {
		state: "open",
		reason: null,
		box: false
	};
	if (state.kind === "answers") {
		const marked = [...state.columns].filter(([column]) => answerOf(row.cells[column] ?? "") === true);
		const [only] = marked;
		return {
			state: marked.length > 1 ? "unknown" : only?.[1] ?? "open",
			reason: null,
			box: false
		};
	}
	const cell = row.cells[state.column] ?? "";
	if (isBlank(cell)) return {
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
};

// src/checklist/items.ts
/** Every draft that a box, a symbol or a state column makes, in document order. */
const collect = (context) => {
	const drafts = [];
	walk(context, context.tree.children, null, drafts);
	return drafts;
};
function walk(context, blocks, parent, drafts) {
	for (const [index, block] of blocks.entries()) {
		const before = blocks[index - 1];
		if (block.kind === "list") listDrafts(context, block, leadOf(block, before), parent, drafts);
		else if (block.kind === "quote" || block.kind === "item") walk(context, block.children, parent, drafts);
		else if (block.kind === "table") for (const draft of tableDrafts(context, block, leadOf(block, before))) drafts.push(draft);
		else if (block.kind === "paragraph") {
			const found = paragraphDrafts(context, block, before, blocks[index + 1], parent);
			for (const draft of found) drafts.push(draft);
			if (found.length === 0 && parent) describe$1(parent, block.text, block.line, 0);
		}
	}
}
/** The paragraph whose first line carries the box or symbol of a list item. */
const opening = (item) => {
	const [first] = item.children;
	return first?.kind === "paragraph" ? first : null;
};
const lineOf = (text) => {
	const end = text.indexOf("\n");
	return (end < 0 ? text : text.slice(0, end)).trim();
};
const markedItem = (item) => {
	const first = opening(item);
	const gfm = first && gfmBox(first.text);
	return {
		item,
		first,
		gfm,
		odd: first && !gfm ? oddBox(lineOf(first.text)) : null
	};
};
function listDrafts(context, list, lead, parent, drafts) {
	const marked = list.children.flatMap((child) => child.kind === "item" ? [markedItem(child)] : []);
	const texts = marked.flatMap(({ gfm, odd }) => (gfm ?? odd)?.text ?? []);
	if (texts.length > 0 && demonstrates(list.section)) return;
	const choice = texts.length > 0 && isChoice(list.section, lead, texts);
	const symbols = texts.length < marked.length ? symbolsOf(context, marked, list, lead) : null;
	for (const entry of marked) {
		const { item, first } = entry;
		const own = first && (boxDraft(context, entry, first, lead, parent) ?? bulletDraft(context, entry, first, symbols, lead, parent));
		if (own) {
			own.choice ||= own.box !== null && (choice || ASKS.test(own.text));
			drafts.push(own);
			const more = continuedBoxes(context, first, lead, parent);
			for (const draft of more) drafts.push(draft);
			if (more.length === 0) describe$1(own, first.text, first.line, 1);
		}
		walk(context, item.children.slice(own ? 1 : 0), own ?? parent, drafts);
	}
}
const boxDraft = ({ decoded }, { item, gfm, odd }, { line }, lead, parent) => {
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
};
const bulletDraft = ({ decoded }, { item }, { line, text }, symbols, lead, parent) => {
	const mark = symbols?.get(item);
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
};
/** Gives lines of a paragraph to the item they belong to: continuation lines, and bullets that are no items. */
const describe$1 = (draft, text, line, from) => {
	if (from > 0 && !text.includes("\n")) return;
	for (const [index, part] of text.split("\n").entries()) {
		const bare = index < from ? "" : withoutComments(part).trim();
		if (bare !== "") draft.details.push({
			line: line + index,
			text: bare
		});
	}
};
const KEY_VALUE = /^([^:：]{1,60}[:：](?:\*\*|__)?\s+)(.+)$/;
/** The symbol by which a line states its state: in front, after "Key: ", or at the end. */
const markOf = (text, lossy) => {
	const front = leadingMark(text, lossy);
	if (front) return front.kind === "hint" ? null : front;
	const pair = KEY_VALUE.exec(text);
	const value = pair ? leadingMark(pair[2] ?? "", lossy) : null;
	if (value && value.kind !== "hint" && value.rest !== "") return {
		...value,
		rest: (pair?.[1] ?? "") + value.rest
	};
	const end = trailingMark(text);
	return end && end.kind !== "hint" && end.rest !== "" ? end : null;
};
/** Symbols of the items without a box, where they report states; `null` when they do not. */
function symbolsOf(context, marked, list, lead) {
	const plain = marked.filter(({ gfm, odd }) => !gfm && !odd);
	const symbols = /* @__PURE__ */ new Map();
	for (const { item, first } of plain) {
		const mark = first && markOf(lineOf(first.text), context.lossy(first.line));
		if (mark) symbols.set(item, mark);
	}
	if (symbols.size === 0 || symbols.size * 2 < plain.length) return null;
	return reportsFacts(context, list.section, lead) ? symbols : null;
}

// src/checklist/status-lines.ts
/**
* Sections that state their own state and hold no items: by a `Status:` line, or in the words of their heading
* ("(COMPLETED)", "Migration required"). Where a section holds items, its own state only sums them up.
*/
const statusDrafts = (context, pairs, drafts, head) => {
	if (!context.readiness) return [];
	const occupied = /* @__PURE__ */ new Set();
	for (const { section } of drafts) for (const around of outwards(section)) occupied.add(around);
	const found = [];
	for (const pair of pairs) {
		const { section, line } = pair;
		if (line <= head || !section.heading || pair.block.kind === "heading" || occupied.has(section)) continue;
		const item = CLAIM_KEYS.has(pair.key) ? statusLine(context, pair, section) : null;
		if (item) found.push(item);
	}
	for (const { section } of found) for (const around of outwards(section)) occupied.add(around);
	const parents = new Set(context.tree.sections.map(({ parent }) => parent));
	for (const section of context.tree.sections) {
		const item = occupied.has(section) || parents.has(section) ? null : statusHeading(context, section);
		if (item) found.push(item);
	}
	describe(context, found);
	return found;
};
/** Gives every status heading the paragraphs and bullets below it. */
const describe = (context, found) => {
	const details = new Map(found.filter(({ kind }) => kind === "heading").map(({ section, details }) => [section, details]));
	if (details.size === 0) return;
	for (const block of context.tree.all) if (block.kind === "paragraph") details.get(block.section)?.push(...block.text.split("\n").map((text, index) => ({
		line: block.line + index,
		text: text.trim()
	})));
};
const CONCLUSION = /\b(?:conclusions?|summary|verdict|decision|declaration|final|overall|approval|authorization|sign-?off|recommendation|fazit|zusammenfassung|resumen|conclusión|résumé|bilan|resumo|conclusão)\b|总结|结论|まとめ|итог/iu;
/** `**Status**: ✅ PASS (29/29)`; the section, or the bold label above it, names what has this status. */
const statusLine = (context, { line, value, block, section }, { heading }) => {
	const reading = readState(value, context.lossy(line));
	if (!heading || !reading || WHOLE.test(`${heading.text} ${value}`) || CONCLUSION.test(heading.text)) return null;
	const text = readHeading(labelOf(context, block) ?? heading.text, false).title;
	return draft({
		kind: "paragraph",
		line,
		end: block.end,
		text,
		section,
		state: reading.state,
		details: [{
			line,
			text: value
		}]
	});
};
/** The bold label in front of the list in which a status line is a bullet. */
const labelOf = ({ tree }, block) => {
	const list = block.parent?.kind === "item" ? block.parent.parent : null;
	if (!list) return null;
	const siblings = list.parent?.children ?? tree.children;
	return leadOf(list, siblings[siblings.indexOf(list) - 1]);
};
const DEMANDS = /\b(?:migration|setup|set-up|action|configuration|change|changes|fix|fixes|update|upgrade|work|review|attention|approval|installation|deployment|aktion|migración|acción)s? (?:is |are )?(?:still )?(?:required|needed|outstanding|pending|erforderlich|requerida)\b/i;
const statusHeading = (context, { heading, parent }) => {
	if (!heading || heading.level === 1 || !parent) return null;
	const { title, state, worded } = readHeading(heading.text, context.lossy(heading.line));
	const demanded = DEMANDS.test(heading.text);
	if (!worded && !demanded) return null;
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
};

// src/checklist/parse.ts
/** Reads one document. Pure; throws only `ConfigurationError`: too deep nesting, mistaken directives. */
const parse = (raw, hints = {}) => {
	const decoded = decode(raw.bytes);
	const tree = parseBlocks(decoded.text, raw.path);
	const context = contextOf$1(raw.path, decoded, tree);
	const marked = collect(context);
	const pairs = pairsOf(context);
	const claims = claimsOf(context, pairs);
	const claim = claims.main;
	const stated = inOrder([...marked, ...statusDrafts(context, pairs, marked, claim?.line ?? 0)]);
	const role = hints.role ?? roleOf(context, raw.path, stated, claim);
	const facts = readFacts(tree, decoded, linesOf(stated));
	const variables = envItems(facts, tree, decoded);
	const drafts = inOrder([...stated, ...variables.map(({ draft }) => draft)]);
	const resolved = resolve$1(context, drafts);
	for (const { draft, criticality } of variables) resolved.set(draft, {
		criticality,
		condition: null
	});
	const directives = bindDirectives(tree, decoded, linesOf(drafts));
	const problems = reported(raw.path, directives.problems, hints);
	const given = onePerLine(drafts, directives.byLine);
	const document = hints.slug ?? documentSlug(raw.path);
	const { ids, duplicates } = identify(drafts, document, hasTitle(context), (draft) => given.get(draft)?.id ?? null);
	const dates = datesOf(pairs);
	const today = hints.today ?? null;
	const found = findingsOf({
		context,
		role,
		claims: claims.all,
		drafts: stated,
		resolved,
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
		items: drafts.map((draft) => itemOf(draft, ids, resolved, given.get(draft), context)),
		facts,
		findings: [...found, ...problems].sort((a, b) => a.line - b.line)
	};
};
const linesOf = (drafts) => drafts.map(({ line }) => line);
/** Whether the first heading is the title of the document: the only one of the first level. */
const hasTitle = ({ tree }) => tree.sections[1]?.heading?.level === 1 && tree.sections.filter(({ heading }) => heading?.level === 1).length === 1;
const inOrder = (drafts) => {
	for (let at = 1; at < drafts.length; at++) if ((drafts[at]?.line ?? 0) < (drafts[at - 1]?.line ?? 0)) return drafts.sort((a, b) => a.line - b.line);
	return drafts;
};
/** Directives by draft; of several drafts on one line the first has them. */
const onePerLine = (drafts, byLine) => {
	const given = /* @__PURE__ */ new Map();
	if (byLine.size === 0) return given;
	const left = new Map(byLine);
	for (const draft of drafts) {
		const own = left.get(draft.line);
		if (own) given.set(draft, own);
		left.delete(draft.line);
	}
	return given;
};
const reported = (path, problems, hints) => {
	const [first] = problems;
	if (first && hints.directives !== "report") {
		const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
		throw new ConfigurationError(first.message + more, {
			path,
			...first.place
		});
	}
	return problems.map(({ message, place }) => findingAt(message.startsWith("this directive belongs") ? "orphan-directive" : "invalid-directive", [place.line], message));
};
const itemOf = (draft, ids, resolved, directives, { decoded }) => {
	const { criticality = "unspecified", condition = null } = resolved.get(draft) ?? {};
	const { line, column, kind, text, section, state, choice, reason, parent, details, box } = draft;
	return {
		id: ids.get(draft) ?? "",
		line,
		column,
		kind,
		text,
		section: [...section.path],
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
};

// src/policy/judge.ts
const RANK = {
	critical: 0,
	required: 1,
	recommended: 2,
	optional: 3
};
/** Whether `level` is at or above `failOn`. */
const blocksAt = (level, failOn) => failOn !== "never" && RANK[level] <= RANK[failOn];
/** The one that matters more. */
const stricter = (a, b) => RANK[a] <= RANK[b] ? a : b;
const weigh = (results) => {
	const proofs = results.filter(({ check }) => check.strength === "proof");
	const passed = ({ outcome }) => outcome.status === "passed";
	return {
		disproved: proofs.filter(({ outcome }) => outcome.status === "failed"),
		proved: proofs.length > 0 && proofs.every(passed),
		supported: proofs.every(passed) && results.some(passed),
		unanswered: results.filter(({ outcome }) => outcome.status === "unverifiable" || outcome.status === "error")
	};
};
/** What evidence makes of a claim (DESIGN §2). Waivers are not looked at here. */
const verdictOf = (item, results) => {
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
};
/** What policy makes of a verdict (DESIGN §8). */
const rule = (item, role, verdict, level, evidence, policy) => {
	const blocking = blocksAt(level, policy.failOn);
	const never = policy.failOn === "never";
	const unless = (pass) => pass ? "pass" : "warn";
	const weight = item.criticality === "unspecified" ? `counts as ${level}` : `is ${level}`;
	switch (verdict) {
		case "contradicted":
		case "failing": {
			const explicit = evidence.disproved.some(({ check }) => check.origin !== "inferred");
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
};
/** Judges one item. `level` already maps `unspecified` and is the stricter of base and head. */
const judgeItem = (item, role, level, outcomes, policy) => {
	const verdict = verdictOf(item, outcomes);
	const ruling = rule(item, role, verdict, level, weigh(outcomes), policy);
	const judged = {
		...item,
		outcomes: [...outcomes],
		level,
		signOff: null
	};
	const waiver = policy.waivers.find(({ id }) => id === item.id);
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
};
/** The strongest decision. An empty list is `warn`: nothing judged is not a pass. */
const resultOf = (decisions) => {
	if (decisions.includes("block")) return "fail";
	return decisions.includes("warn") || decisions.length === 0 ? "warn" : "pass";
};
const SETTLED = [
	"verified",
	"supported",
	"attested",
	"ready"
];
const COUNTED = [
	...SETTLED,
	"contradicted",
	"failing",
	"open",
	"unknown"
];
/** Whole percent of obligations that are settled, rounded down; `null` when there are none. */
const scoreOf = (verdicts) => {
	const counted = verdicts.filter((verdict) => COUNTED.includes(verdict)).length;
	if (counted === 0) return null;
	return Math.floor(100 * verdicts.filter((verdict) => SETTLED.includes(verdict)).length / counted);
};

// src/policy/levels.ts
const same = (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase();
/** A path or a glob with `*`, `**` and `?`; without regard to case, as checklists are found. */
const matchesPath = (glob, path) => {
	const source = glob.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll(/\*\*\/|\*\*|\*|\?/g, (token) => token === "**/" ? "(?:[^/]+/)*" : token === "**" ? ".*" : token === "*" ? "[^/]*" : "[^/]");
	return new RegExp(`^${source}$`, "i").test(path);
};
/** Reads the rules once for a run. Pure. */
const levelRules = ({ documents, items, unspecified }) => {
	const rulesFor = (path) => documents.filter((rule) => matchesPath(rule.path, path));
	const sectionOf = (path, { section }) => rulesFor(path).flatMap((rule) => rule.sections ?? []).map((rule) => ({
		rule,
		depth: section.findLastIndex((heading) => same(heading, rule.heading))
	})).filter(({ depth }) => depth >= 0).sort((a, b) => b.depth - a.depth).map(({ rule }) => rule);
	return {
		hints: (path) => {
			const role = rulesFor(path).findLast((rule) => rule.role)?.role;
			return role ? { role } : {};
		},
		apply: (document) => {
			if (items.length === 0 && rulesFor(document.path).length === 0) return document;
			return {
				...document,
				items: document.items.map((item) => {
					const named = items.find(({ id }) => id === item.id)?.criticality;
					const section = sectionOf(document.path, item).find((rule) => rule.criticality)?.criticality;
					return {
						...item,
						criticality: named ?? section ?? item.criticality
					};
				})
			};
		},
		levelOf: (document, item) => {
			if (item.criticality !== "unspecified") return item.criticality;
			return sectionOf(document.path, item).find((rule) => rule.unspecified)?.unspecified ?? rulesFor(document.path).findLast((rule) => rule.unspecified)?.unspecified ?? unspecified;
		}
	};
};

// src/policy/tamper.ts
const placed = ({ documents, levelOf }) => documents.flatMap((document) => document.items.map((item) => ({
	document,
	item,
	level: levelOf(document, item)
})));
const normal = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
const likeness = (a, b) => {
	const left = new Set(normal(a).split(" "));
	const right = new Set(normal(b).split(" "));
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared / (left.size + right.size - shared);
};
/**
* Pairs every obligation of the base with its successor at head, one to one, strongest sign first: same id; same text
* in the same document and section, in the same document, anywhere (a renamed file); a similar text in the same
* section.
*/
const matchItems = (base, head) => {
	const wanted = placed(base).filter(({ item }) => !item.choice);
	const free = new Set(placed(head));
	const found = /* @__PURE__ */ new Map();
	const pair = (key) => {
		const index = /* @__PURE__ */ new Map();
		for (const candidate of free) index.set(key(candidate), [...index.get(key(candidate)) ?? [], candidate]);
		for (const from of wanted) {
			if (found.has(from)) continue;
			const to = index.get(key(from))?.find((candidate) => free.has(candidate));
			if (!to) continue;
			found.set(from, {
				to,
				reworded: false
			});
			free.delete(to);
		}
	};
	const section = ({ document, item }) => `${document.path}\n${item.section.map(normal).join("\n")}`;
	pair(({ item }) => item.id);
	pair((at) => `${section(at)}\n\n${normal(at.item.text)}`);
	pair((at) => `${at.document.path}\n\n${normal(at.item.text)}`);
	pair((at) => normal(at.item.text));
	const neighbours = Map.groupBy(free, section);
	for (const from of wanted) {
		if (found.has(from)) continue;
		const near = (neighbours.get(section(from)) ?? []).filter((candidate) => free.has(candidate)).slice(0, 50).map((candidate) => ({
			candidate,
			score: likeness(from.item.text, candidate.item.text)
		})).sort((a, b) => b.score - a.score)[0];
		if (!near || near.score < .5) continue;
		found.set(from, {
			to: near.candidate,
			reworded: true
		});
		free.delete(near.candidate);
	}
	return wanted.map((from) => {
		const to = found.get(from);
		return {
			base: from,
			head: to?.to ?? null,
			reworded: to?.reworded ?? false
		};
	});
};
const rank = [
	"critical",
	"required",
	"recommended",
	"optional"
];
const excused = (item) => item.choice || item.state === "deferred" || item.state === "not-applicable" || item.condition !== null;
/** What makes two checks the same requirement. */
const checkKey = ({ kind, params, options, strength }) => JSON.stringify([
	kind,
	sorted(params),
	sorted({ ...options }),
	strength
]);
const sorted = (value) => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== void 0);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
};
/** Checks of the base item that head no longer asks for. Inferred ones follow from the text and are left out. */
const missingChecks = ({ base, head }) => {
	const kept = new Set(head?.item.checks.map(checkKey));
	return base.item.checks.filter((check) => check.origin !== "inferred" && !kept.has(checkKey(check)));
};
/** In which ways a pair asks less than before. */
const weakened = (match, linesAt) => {
	const { base, head, reworded } = match;
	if (head === null) {
		const lines = linesAt(base.document.path);
		const text = normal(base.item.text);
		return lines.has(text) || lines.has(`x ${text}`) ? [["unrecognised", "Its text is still in the file but is no longer an item (commented out, fenced or unmarked)."]] : [["removed", "It is in the base and is gone."]];
	}
	const told = [];
	if (reworded) told.push(["reworded", `It now reads: ${head.item.text}`]);
	if (rank.indexOf(head.level) > rank.indexOf(base.level)) told.push(["downgraded", `It was ${base.level} and is ${head.level} now.`]);
	if (excused(head.item) && !excused(base.item)) {
		const how = head.item.choice ? "an option" : head.item.condition !== null ? "conditional" : head.item.state;
		told.push(["excused", `It is ${how} now.`]);
	}
	const gone = missingChecks(match);
	if (gone.length > 0) told.push(["check-removed", `No longer checked at head: ${gone.map(({ kind }) => kind).join(", ")}. The base's check ran.`]);
	const before = base.document.role;
	const after = head.document.role;
	if (before === "claims" && after !== "claims") told.push(["role-changed", `The document was read as claims and is a ${after} now (all boxes unticked?).`]);
	return told;
};
/**
* How head asks less than base (THREATS T4). A change blocks when the base's requirement could block: its level is at or
* above `failOn`, or it carries an explicit check. Waived ids and `changes: warn` only warn. Pure.
*/
const findChanges = (matches, headText, policy) => {
	const known = /* @__PURE__ */ new Map();
	const linesAt = (path) => {
		const lines = known.get(path) ?? new Set(headText(path).split("\n").map(normal));
		known.set(path, lines);
		return lines;
	};
	return matches.flatMap((match) => {
		const { document, item, level } = match.base;
		const told = weakened(match, linesAt);
		if (told.length === 0) return [];
		const template = document.role === "template" || document.role === "procedure";
		const binding = item.checks.some(({ origin }) => origin !== "inferred") && level !== "optional" ? policy.failOn !== "never" : blocksAt(level, policy.failOn) && !template;
		const waived = policy.waivers.some(({ id, expires }) => id === item.id && (expires ?? policy.today) >= policy.today);
		const { head } = match;
		return told.map(([change, message]) => ({
			change,
			id: item.id,
			text: item.text,
			document: document.path,
			line: item.line,
			level,
			head: head && {
				document: head.document.path,
				line: head.item.line
			},
			message,
			decision: waived ? "pass" : binding && policy.changes === "block" ? "block" : binding ? "warn" : "pass"
		}));
	});
};

// src/verify/registry.ts
/** Every kind of check, loaded only when a document or the configuration names it. */
const registry = {
	file: () => import("./file.js"),
	glob: () => import("./glob2.js"),
	text: () => import("./text3.js"),
	value: () => import("./value.js"),
	"markdown-section": () => import("./markdown-section.js"),
	env: () => import("./env.js"),
	gitignore: () => import("./gitignore.js"),
	license: () => import("./license.js"),
	changelog: () => import("./changelog.js"),
	version: () => import("./version2.js"),
	migration: () => import("./migration.js"),
	workflow: () => import("./workflow.js"),
	kubernetes: () => import("./kubernetes.js"),
	compose: () => import("./compose.js"),
	coverage: () => import("./coverage.js"),
	sarif: () => import("./sarif2.js"),
	audit: () => import("./audit.js"),
	http: () => import("./http2.js"),
	"https-redirect": () => import("./https-redirect.js"),
	"security-headers": () => import("./security-headers.js"),
	cors: () => import("./cors.js"),
	"rate-limit": () => import("./rate-limit.js"),
	tls: () => import("./tls.js"),
	dns: () => import("./dns.js"),
	tcp: () => import("./tcp.js"),
	websocket: () => import("./websocket.js"),
	command: () => import("./command.js")
};
/** Names of the kinds, in the order of the documentation. */
const kinds = Object.keys(registry);
/** The module of a kind. Throws `ConfigurationError` for a kind there is not. */
const loadVerifier = async (kind) => {
	const load = Object.hasOwn(registry, kind) ? registry[kind] : void 0;
	if (load) return load();
	const meant = nearest(kind, kinds);
	throw new ConfigurationError(`unknown kind "${kind}".${meant ? ` Did you mean "${meant}"?` : ""}`);
};

// src/verify/plan.ts
const SHARED = [
	"timeout",
	"retry",
	"retry-delay",
	"not",
	"when",
	"use"
];
/** Kinds a document may not ask for (THREATS T9). */
const CONFIG_ONLY = ["command"];
/** Characters of YAML in one comment: a parser's work may grow faster than its text. */
const YAML_LIMIT = 1e4;
/**
* Fills `checks` of every item: from its directives and from the config. Loads only the verifiers that are named.
* Throws `ConfigurationError` for an unknown kind, key, variable or value, with the place in the document.
*/
const planChecks = async (documents, settings) => {
	const configured = new Map(settings.items.map((item) => [item.id, item.verify ?? []]));
	return Promise.all(documents.map(async (document) => ({
		...document,
		items: await Promise.all(document.items.map(async (item) => {
			const wanted = configured.get(item.id);
			if (item.directives.length === 0 && !wanted) return item;
			const own = await Promise.all(item.directives.map((each) => fromDirective(each, document.path, settings)));
			const given = await Promise.all((wanted ?? []).map((source) => build(source, "config", `items, ${item.id}`, {}, settings)));
			return {
				...item,
				checks: [
					...item.checks,
					...own.flat(),
					...given
				]
			};
		}))
	})));
};
const fromDirective = async (directive, path, settings) => {
	const spot = {
		path,
		...directive.place
	};
	if (isYamlText(directive.yaml)) {
		const sources = await fromYaml(directive.yaml, path);
		return Promise.all(sources.map((source) => build(source, "directive", "verify", spot, settings)));
	}
	const raw = fromClauses(directive.clauses, path);
	return [await build({ [directive.kind]: raw }, "directive", "verify", spot, settings, directive.clauses)];
};
const fromYaml = async ({ text, line }, path) => {
	const { LineCounter, parseDocument } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (text.length > YAML_LIMIT) throw new ConfigurationError(`verify: more than ${YAML_LIMIT} characters; keep checks in the configuration`, {
		path,
		line
	});
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		uniqueKeys: true,
		prettyErrors: false,
		lineCounter
	});
	const [mistake] = document.errors;
	const at = lineCounter.linePos(mistake?.pos[0] ?? 0);
	const spot = {
		path,
		line: line + at.line - 1,
		column: at.col
	};
	const value = mistake ? null : document.toJS({ maxAliasCount: 0 });
	const list = Array.isArray(value) ? value : [value];
	for (const entry of list) if (mistake || typeof entry !== "object" || entry === null || Object.keys(entry).length !== 1) {
		const why = mistake?.message.split("\n")[0] ?? "each entry must name one kind, as in `- http: {url: /health}`";
		throw new ConfigurationError(`verify: ${why}`, spot);
	}
	return list;
};
/** `json.$.status="ok"` → `json: [{path, op, value}]`; `duration<800ms` → `{op, value}`; `status=200` → `200`. */
const fromClauses = (clauses, path) => {
	const raw = {};
	for (const { key, op, value, place } of clauses) {
		const dot = key.indexOf(".");
		const name = dot > 0 ? key.slice(0, dot) : key;
		if (dot > 0) {
			const rows = raw[name] ?? [];
			if (!Array.isArray(rows)) throw new ConfigurationError(`"${name}" is given in two forms`, {
				path,
				...place
			});
			raw[name] = [...rows, {
				path: key.slice(dot + 1),
				op,
				value
			}];
			continue;
		}
		if (name in raw) throw new ConfigurationError(`"${name}" is given twice`, {
			path,
			...place
		});
		raw[name] = op === "=" ? value : {
			op,
			value
		};
	}
	return raw;
};
const build = async (source, origin, label, spot, settings, clauses = []) => {
	const [[kind = "", given] = []] = Object.entries(source);
	const fail = (message, key) => {
		const place = clauses.find((clause) => clause.key === key || clause.key.startsWith(`${key}.`))?.place;
		throw new ConfigurationError(`${label}: ${message}`, {
			...spot,
			...place
		});
	};
	if (!kinds.includes(kind)) fail(`unknown kind "${kind}".${suggestion$1(kind, kinds)}`);
	if (origin === "directive" && CONFIG_ONLY.includes(kind)) fail(`"${kind}" cannot be asked for in a document; bind it to the item's id under "items" of the configuration`);
	if (typeof given !== "object" || given === null || Array.isArray(given)) fail(`${kind} needs parameters`);
	const merged = withUse(kind, given, settings, fail);
	const { options, params } = split(interpolate(merged, settings.vars, fail), fail);
	const { default: verifier } = await loadVerifier(kind);
	const answer = await verifier.params.safeParseAsync(params, { reportInput: true });
	const issue = answer.error?.issues.find(({ code }) => code === "unrecognized_keys") ?? answer.error?.issues[0];
	if (issue) {
		const key = issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0];
		fail(`${kind}: ${issue.path.length > 0 ? `${issue.path.join(".")} ` : ""}${explainIssue(issue, [...parameterNames(verifier.params), ...SHARED])}`, String(key ?? ""));
	}
	return {
		kind,
		params,
		options,
		origin,
		strength: "proof",
		rule: null,
		atBase: null
	};
};
/** Parameter names of a strict object schema, also behind a pipe of refinements. */
const parameterNames = (schema) => {
	const { def } = schema._zod;
	if (def.shape) return Object.keys(def.shape);
	const inner = def.in ?? def.innerType;
	return inner === void 0 ? [] : parameterNames(inner);
};
const withUse = (kind, given, { checks }, fail) => {
	const { use, ...own } = given;
	if (use === void 0) return own;
	const named = checks[String(use)];
	if (!named) return fail(`no check named "${use}" in the configuration.${suggestion$1(String(use), Object.keys(checks))}`, "use");
	if (!(kind in named)) return fail(`"${use}" is a check of kind ${Object.keys(named)[0]}, not ${kind}`, "use");
	return {
		...named[kind],
		...own
	};
};
/** `${vars.x}` in any text value. Nothing else can be interpolated (THREATS T7). */
const interpolate = (value, vars, fail) => {
	if (Array.isArray(value)) return value.map((each) => interpolate(each, vars, fail));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, interpolate(each, vars, fail)]));
	if (typeof value !== "string" || !value.includes("${")) return value;
	const whole = /^\$\{vars\.([\w-]+)\}$/.exec(value);
	const look = (name) => {
		return vars[name] ?? fail(`no variable "${name}" under "vars" of the configuration.${suggestion$1(name, Object.keys(vars))}`);
	};
	if (whole?.[1]) return look(whole[1]);
	return value.replaceAll(/\$\{([^}]*)(\}?)/g, (text, inner, end) => {
		const name = end && /^vars\.([\w-]+)$/.exec(inner)?.[1];
		return name ? String(look(name)) : fail(`"${text}": only \${vars.name} can be interpolated`);
	});
};
const split = (raw, fail) => {
	const { timeout, retry, "retry-delay": delay, not, when, ...params } = raw;
	const time = (name, value) => {
		const ms = milliseconds(value);
		return ms !== null && ms > 0 && ms <= 6e5 ? ms : fail(`${name} must be a duration up to 10m, such as 800ms or 5s`, name);
	};
	const options = {};
	if (timeout !== void 0) options.timeout = time("timeout", timeout);
	if (delay !== void 0) options.retryDelay = time("retry-delay", delay);
	if (retry !== void 0) options.retry = Number.isInteger(retry) && Number(retry) >= 0 && Number(retry) <= 10 ? Number(retry) : fail("retry must be a whole number from 0 to 10", "retry");
	if (not !== void 0) options.not = typeof not === "boolean" ? not : fail("not must be true or false", "not");
	if (when !== void 0) {
		const events = (Array.isArray(when) ? when : String(when).split(",")).map((each) => String(each).trim()).filter(Boolean);
		options.when = events.length > 0 ? events : fail("when needs the name of an event, such as deployment_status", "when");
	}
	return {
		options,
		params
	};
};

// src/verify/run.ts
/** The shared key under which equal checks run once. */
const identity = ({ kind, params, options, atBase }) => JSON.stringify([
	kind,
	params,
	options,
	atBase
]);
/**
* Runs every check once, however many items share it, and answers a result for each in the order given. A check that
* throws becomes `error`, a refusal or a missed deadline `unverifiable`; the others go on. Nothing is ever dropped.
*/
const runChecks = async (checks, ports, clock, options, mayRun = () => null) => {
	const unique = new Map(checks.map((check) => [identity(check), check]));
	const results = /* @__PURE__ */ new Map();
	const run = new AbortController();
	const timer = setTimeout(() => run.abort(), options.timeout);
	const host = limiter(options.perHost);
	const waiting = [...unique];
	let done = 0;
	const worker = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [key, check] = next;
			const started = clock.elapsed();
			const outcome = await host(hostOf(check), () => answer(check, ports, options, run.signal, mayRun));
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
	return checks.map((check) => {
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
	});
};
const hostOf = ({ params }) => {
	const address = params["url"] ?? params["host"];
	return typeof address === "string" ? URL.parse(address)?.host ?? address.split("/", 1)[0] ?? "" : null;
};
/** At most `most` tasks a key at the same time, in order of arrival. */
const limiter = (most) => {
	const tails = /* @__PURE__ */ new Map();
	return async (key, task) => {
		if (key === null) return task();
		const lanes = tails.get(key) ?? [];
		tails.set(key, lanes);
		const before = lanes.length >= most ? lanes.shift() : void 0;
		const run = Promise.resolve(before).then(task);
		lanes.push(run.catch(() => void 0));
		return run;
	};
};
const answer = async (check, ports, options, deadline, mayRun) => {
	const { when, retry = 0, retryDelay = 1e3 } = check.options;
	if (when && !when.includes(options.event)) return {
		status: "unverifiable",
		reason: `runs on ${when.join(", ")} only, not on ${options.event}`
	};
	try {
		const { default: verifier } = await loadVerifier(check.kind);
		const refused = mayRun(check, verifier) ?? lacking(verifier, ports);
		if (refused) return {
			status: "unverifiable",
			...refused
		};
		for (let attempt = 0;; attempt += 1) {
			const outcome = turned(check, await once(check, verifier, ports, options, deadline));
			if (outcome.status === "passed" || attempt >= retry || deadline.aborted) return outcome;
			await pause(retryDelay, deadline);
		}
	} catch (thrown) {
		return {
			status: "error",
			reason: reasonOf(thrown)
		};
	}
};
const lacking = ({ needs }, { has, lacks }) => {
	const missing = needs.find((name) => has[name] === void 0);
	if (missing === void 0) return null;
	return lacks[missing] ?? {
		reason: `this run has no ${missing}`,
		remedy: "run it where the check can be answered"
	};
};
/** `not`: what passes fails and the reverse. What is no answer stays none, and an absent subject shows nothing. */
const turned = ({ kind, options }, outcome) => {
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
};
const once = async (check, verifier, { has }, options, deadline) => {
	const limit = check.options.timeout ?? options.checkTimeout;
	const late = () => ({
		status: "unverifiable",
		reason: deadline.aborted ? `the run's deadline of ${options.timeout} ms passed` : `no answer within ${limit} ms`,
		remedy: deadline.aborted ? "raise the input timeout" : "raise the timeout of the check, or make it answer sooner"
	});
	if (deadline.aborted) return late();
	const given = Object.fromEntries(verifier.needs.map((name) => [name, has[name]]));
	const own = new AbortController();
	const timer = setTimeout(() => own.abort(), limit);
	const signal = AbortSignal.any([deadline, own.signal]);
	const { promise: expired, resolve } = Promise.withResolvers();
	signal.addEventListener("abort", () => resolve(late()), { once: true });
	try {
		const params = await verifier.params.parseAsync(check.params);
		return await Promise.race([Promise.resolve(verifier.verify(params, given, signal)), expired]);
	} catch (thrown) {
		if (signal.aborted) return late();
		if (!(thrown instanceof Refusal)) return {
			status: "error",
			reason: reasonOf(thrown)
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
const pause = (ms, signal) => new Promise((resolve) => {
	const timer = setTimeout(resolve, ms);
	signal.addEventListener("abort", () => {
		clearTimeout(timer);
		resolve();
	});
});

// src/pipeline.ts
/** `read → parse → classify → plan`: documents, understood, with the checks that would run. No I/O, no clock. */
const understand = async (raw, settings, today) => {
	const rules = levelRules(settings);
	const documents = raw.map((each) => rules.apply(parse(each, {
		today,
		...rules.hints(each.path)
	})));
	return planChecks(documents, settings);
};
/** The whole flow up to the report; publishing is the composition root's. */
const gate = async (run) => {
	const { settings, clock } = run;
	const today = clock.now().toISOString().slice(0, 10);
	const policy = {
		failOn: settings["fail-on"],
		unverifiable: settings.unverifiable,
		changes: settings.changes,
		waivers: settings.waivers,
		today
	};
	const { levelOf } = levelRules(settings);
	const head = await understand(run.documents, settings, today);
	const base = run.base && await understand(run.base.documents, settings, today);
	const matches = base ? matchItems({
		documents: base,
		levelOf
	}, {
		documents: head,
		levelOf
	}) : [];
	const merged = run.base ? withBase(head, matches) : head;
	const demanded = new Map(matches.flatMap(({ base, head }) => head ? [[head.item.id, base.level]] : []));
	const results = await verify(merged, run);
	const documents = merged.map((document) => ({
		...document,
		items: document.items.map((item) => {
			const own = levelOf(document, item);
			const level = stricter(own, demanded.get(item.id) ?? own);
			return judgeItem(item, document.role, level, results.get(item) ?? [], policy);
		})
	}));
	const texts = new Map(run.documents.map(({ path, bytes }) => [path, bytes]));
	const headText = (path) => {
		const bytes = texts.get(path);
		return bytes ? decode(bytes).text : "";
	};
	const changes = findChanges(matches, headText, policy);
	if (documents.every(({ items }) => items.length === 0) && changes.length === 0 && !run.base?.missing) throw nothingToJudge(run.documents);
	return {
		...summarise(documents, changes, run.base?.missing ?? null),
		documents,
		base: run.base && {
			commit: run.base.commit,
			policy: run.base.policy,
			missing: run.base.missing,
			changes
		},
		policy: {
			failOn: settings["fail-on"],
			unspecified: settings.unspecified
		},
		notices: [...run.notices, ...unclaimed(documents)],
		links: run.links
	};
};
/** A run over templates and procedures alone has judged no claim; that must be said, for it looks like a pass. */
const unclaimed = (documents) => {
	if (documents.some(claims)) return [];
	return [`Nothing is claimed in ${documents.map(({ path, role }) => `${path} (${role})`).join(", ")}: no box was ever ticked. If its boxes state facts, give the document the role \`claims\` in the configuration.`];
};
const claims = ({ role, items }) => role === "claims" && items.length > 0 || items.some(({ outcomes }) => outcomes.length > 0);
const nothingToJudge = (documents) => new ConfigurationError(documents.length === 0 ? "no checklist found; name one with the input checklists, as in \"docs/READINESS.md\"" : `no readiness item found in ${documents.map(({ path }) => path).join(", ")}; an empty checklist cannot pass`);
/** Head with the base's explicit checks that head dropped, and for each check whether the base asks for it too. */
const withBase = (documents, matches) => {
	const byItem = new Map(matches.flatMap((match) => match.head ? [[match.head.item, match]] : []));
	return documents.map((document) => ({
		...document,
		items: document.items.map((item) => {
			const match = byItem.get(item);
			const known = new Set(match?.base.item.checks.map((each) => JSON.stringify([each.kind, each.params])));
			const own = item.checks.map((check) => ({
				...check,
				atBase: check.origin === "config" || known.has(JSON.stringify([check.kind, check.params]))
			}));
			const kept = match ? missingChecks(match).map((check) => ({
				...check,
				atBase: true
			})) : [];
			return {
				...item,
				checks: [...own, ...kept]
			};
		})
	}));
};
const verify = async (documents, run) => {
	const { settings, ports, clock, event, mayRun, onProgress } = run;
	const items = documents.flatMap((document) => document.items);
	const checks = items.flatMap((item) => item.checks);
	const results = await runChecks(checks, ports, clock, {
		concurrency: settings.concurrency,
		perHost: settings.concurrency,
		timeout: settings.timeout,
		checkTimeout: Math.min(3e4, settings.timeout),
		event,
		...onProgress ? { onProgress } : {}
	}, mayRun);
	let from = 0;
	return new Map(items.map((item) => {
		const own = results.slice(from, from + item.checks.length);
		from += item.checks.length;
		return [item, own];
	}));
};
/** Result, score and counts of what was judged; choices are no obligations and count nowhere. */
const summarise = (documents, changes, missing) => {
	const items = documents.flatMap((document) => document.items).filter(({ choice }) => !choice);
	const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]));
	for (const { verdict } of items) counts[verdict] += 1;
	const decisions = [...items, ...changes].map(({ decision }) => decision);
	if (missing !== null) decisions.push("block");
	if (!documents.some(claims)) decisions.push("warn");
	return {
		result: resultOf(decisions),
		score: scoreOf(items.map(({ verdict }) => verdict)),
		counts
	};
};

// src/read.ts
/** Bytes a checklist may have. A larger one is no checklist, and reading must end. */
const DOCUMENT_LIMIT = 10485760;
/** Reads one checklist that has to be there. Throws `ConfigurationError` when it is not, `Refusal` as the source does. */
const readDocument = async (source, path) => {
	const bytes = await source.read(path, DOCUMENT_LIMIT);
	if (bytes !== null) return {
		path,
		bytes
	};
	throw new ConfigurationError(`no such file in ${source.name}`, { path });
};
/** Reads every checklist the globs find, in path order. */
const readDocuments = async (source, globs, exclude) => {
	const paths = await source.find(globs, exclude);
	return Promise.all(paths.map((path) => readDocument(source, path)));
};
/** The checklists of a base tree; what is the same file at head is read there, so that it costs no request. */
const readChanged = async (base, head, globs, exclude) => {
	const paths = await base.find(globs, exclude);
	return Promise.all(paths.map(async (path) => {
		const [before, now] = await Promise.all([base.blob(path), head.blob(path).catch(() => null)]);
		return readDocument(before !== null && before === now ? head : base, path);
	}));
};

export { understand as a, suggestion$1 as c, systemClock as d, gate as i, createWorkspace as l, readDocument as n, loadConfig as o, readDocuments as r, parseInputs as s, readChanged as t, openPorts as u };