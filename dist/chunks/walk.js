import "./rolldown-runtime.js";
import { n as Refusal } from "./errors.js";
import { n as createIgnoreRules, r as decide, t as readIndex } from "./tracked.js";
import { a as isVendored, n as compileGlobs, t as byCodePoint } from "./glob.js";

// src/adapters/walk.ts
const maxMatches = 1e4;
const indexLimit = 2e8;
/**
* Regular files below a root that match, sorted by code point. Vendored folders, links and what git ignores are left
* out; a tracked file is never ignored, whatever a rule says. Throws `Refusal` past 10,000 matches.
*/
const findFiles = async (readFolder, read, patterns, ignore) => {
	const globs = compileGlobs(patterns, ignore);
	const rules = createIgnoreRules((path) => readRules(read, path));
	const tracked = await readTracked(read);
	const found = [];
	const walk = async (folder, isIgnored) => {
		const chain = await rules.chain(folder);
		for (const entry of readFolder(folder === "" ? "." : folder)) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isDirectory();
			if (!(isFolder ? !isVendored(entry.name) && globs.reaches(path) : entry.isFile() && globs.matches(path))) continue;
			const ignored = isIgnored || decide(chain, path, isFolder) !== null;
			if (ignored && !tracked.has(path)) continue;
			if (isFolder) await walk(path, ignored);
			else found.push(path);
			if (found.length > maxMatches) throw new Refusal(`the patterns match more than ${maxMatches} files`, "name the folders to look in");
		}
	};
	await walk("", false);
	return found.sort(byCodePoint);
};
const readRules = async (read, path) => {
	try {
		const bytes = await read(path);
		return bytes && Buffer.from(bytes).toString("utf8");
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
};
/** Tracked files and the folders above them; nothing when the index cannot be read. */
const readTracked = async (read) => {
	const bytes = await read(".git/index", indexLimit).catch(() => null);
	const paths = /* @__PURE__ */ new Set();
	for (const path of (bytes && readIndex(bytes)) ?? []) for (let part = path; part !== "" && !paths.has(part); part = part.slice(0, Math.max(0, part.lastIndexOf("/")))) paths.add(part);
	return paths;
};

export { findFiles };