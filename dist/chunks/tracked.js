const require_run = require("./run.js");

// src/git/ignore-rules.ts
const createIgnoreRules = ((read) => {
	const known = /* @__PURE__ */ new Map();
	const load = async (folder) => {
		if (folder === "") return [...await readLevel("", ".git/info/exclude", read), ...await readLevel("", ".gitignore", read)];
		return [...await chain(parentOf(folder)), ...await readLevel(folder, `${folder}/.gitignore`, read)];
	};
	const chain = ((folder) => {
		const found = known.get(folder) ?? load(folder);
		known.set(folder, found);
		return found;
	});
	return {
		chain,
		async ignoring(path, isFolder = false) {
			const names = path.split("/");
			for (let depth = 1; depth <= names.length; depth += 1) {
				const part = names.slice(0, depth).join("/");
				const rule = decide(await chain(parentOf(part)), part, depth < names.length || isFolder);
				if (rule) return rule;
			}
			return null;
		}
	};
});
const decide = ((chain, path, isFolder) => {
	for (const { folder, rules } of chain.toReversed()) {
		const names = path.slice(folder === "" ? 0 : folder.length + 1).split("/");
		const rule = rules.findLast(((candidate) => applies(candidate, names, isFolder)));
		if (rule) return rule.negated ? null : rule;
	}
	return null;
});
const applies = ((rule, names, isFolder) => {
	if (rule.folderOnly && !isFolder) return false;
	return rule.path ? require_run.matchNames(rule.path, names) : require_run.matchName(rule.name, names.at(-1) ?? "");
});
const parentOf = ((path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))));
const readLevel = async (folder, source, read) => {
	const text = await read(source);
	return text === null ? [] : [{
		folder,
		rules: parseIgnoreFile(text, source)
	}];
};
const parseIgnoreFile = ((text, source) => text.replace((__pattern0 ??= __ready(/^\uFEFF/)), "").split((__pattern1 ??= __ready(/\r?\n/))).flatMap(((line, index) => parseRule(line, source, index + 1) ?? [])));
const parseRule = ((raw, source, line) => {
	const pattern = raw.replace((__pattern2 ??= __ready(/^((?:\\.|[^\\])*?)[ \t]+$/)), "$1");
	if (pattern === "" || pattern.startsWith("#")) return null;
	const negated = pattern.startsWith("!");
	const positive = negated ? pattern.slice(1) : pattern;
	const folderOnly = positive.endsWith("/");
	const body = folderOnly ? positive.slice(0, -1) : positive;
	if (body === "" || (__pattern3 ??= __ready(/^(?:\\.|[^\\])*\\$/)).test(body)) return null;
	const anchored = body.includes("/");
	const segments = body.replace((__pattern4 ??= __ready(/^\//)), "").split("/").map(((name) => name === "**" ? "**" : require_run.parseSegment(name)));
	return {
		source,
		line,
		pattern,
		negated,
		folderOnly,
		path: anchored ? segments.at(-1) === "**" ? [...segments, require_run.anyName] : segments : null,
		name: require_run.parseSegment(body)
	};
});

// src/git/tracked.ts
const readIndex = ((bytes) => {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.length < 32 || buffer.toString("latin1", 0, 4) !== "DIRC") return null;
	const version = buffer.readUInt32BE(4);
	if (version < 2 || version > 4) return null;
	try {
		return readEntries(buffer, version);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
});
const beforeFlags = 60;
const extended = 16384;
const checksum = 20;
const readEntries = ((buffer, version) => {
	const paths = [];
	const count = buffer.readUInt32BE(8);
	let previous = Buffer.alloc(0);
	let at = 12;
	for (let entry = 0; entry < count; entry += 1) {
		const start = at;
		const flags = buffer.readUInt16BE(at + beforeFlags);
		at += beforeFlags + (flags & extended ? 4 : 2);
		let kept = 0;
		if (version === 4) {
			const [strip, next] = readVarint(buffer, at);
			kept = previous.length - strip;
			at = next;
		}
		const end = buffer.indexOf(0, at);
		if (end === -1 || kept < 0) return null;
		const name = Buffer.concat([previous.subarray(0, kept), buffer.subarray(at, end)]);
		if (name.length === 0 || name.at(-1) === 47 || Buffer.compare(previous, name) > 0) return null;
		paths.push(name.toString("utf8"));
		previous = name;
		at = version === 4 ? end + 1 : start + (Math.floor((end - start) / 8) + 1) * 8;
	}
	return hasExtension(buffer, at, "link") ? null : paths;
});
const readVarint = ((buffer, from) => {
	let at = from;
	let byte = buffer.readUInt8(at);
	let value = byte & 127;
	while (byte & 128) {
		at += 1;
		byte = buffer.readUInt8(at);
		value = value + 1 << 7 | byte & 127;
	}
	return [value, at + 1];
});
const hasExtension = ((buffer, from, name) => {
	for (let at = from; at + 8 <= buffer.length - checksum; at += 8 + buffer.readUInt32BE(at + 4)) if (buffer.toString("latin1", at, at + 4) === name) return true;
	return false;
});

Object.defineProperty(exports, "createIgnoreRules", {
  enumerable: true,
  get: function () {
    return createIgnoreRules;
  }
});
Object.defineProperty(exports, "decide", {
  enumerable: true,
  get: function () {
    return decide;
  }
});
Object.defineProperty(exports, "readIndex", {
  enumerable: true,
  get: function () {
    return readIndex;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4;
