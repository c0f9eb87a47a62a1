const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_tracked = require("./tracked.js");
const require_run = require("./run.js");

// src/adapters/walk.ts
const maxMatches = 1e4;
const indexLimit = 2e8;
const surveyOf = ((readFolder, read) => {
	const known = /* @__PURE__ */ new Map();
	return {
		readFolder(folder) {
			const entries = known.get(folder) ?? readFolder(folder);
			known.set(folder, entries);
			return entries;
		},
		rules: require_tracked.createIgnoreRules(((path) => readRules(read, path))),
		tracked: readTracked(read)
	};
});
const findFiles = async ({ readFolder, rules, tracked: tracking }, patterns, ignore, which = "kept") => {
	const globs = require_run.compileGlobs(patterns, ignore);
	const tracked = await tracking;
	const found = [];
	const walk = async (folder, isIgnored) => {
		const chain = await rules.chain(folder);
		for (const entry of readFolder(folder === "" ? "." : folder)) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isDirectory();
			if (!(isFolder ? !require_run.isVendored(entry.name) && globs.reaches(path) : entry.isFile() && globs.matches(path))) continue;
			const ignored = which === "kept" && (isIgnored || require_tracked.decide(chain, path, isFolder) !== null);
			if (ignored && !tracked.has(path)) continue;
			if (isFolder) await walk(path, ignored);
			else found.push(path);
			if (found.length > maxMatches) throw new require_last_resort.Refusal(`the patterns match more than ${maxMatches} files`, "name the folders to look in");
		}
	};
	await walk("", false);
	return found.sort(require_run.byCodePoint);
};
const readRules = async (read, path) => {
	try {
		const bytes = await read(path);
		return bytes && Buffer.from(bytes).toString("utf8");
	} catch (error) {
		if (error instanceof require_last_resort.Refusal) return null;
		throw error;
	}
};
const readTracked = async (read) => {
	const bytes = await read(".git/index", indexLimit).catch((() => null));
	const paths = /* @__PURE__ */ new Set();
	for (const path of (bytes && require_tracked.readIndex(bytes)) ?? []) for (let part = path; part !== "" && !paths.has(part); part = part.slice(0, Math.max(0, part.lastIndexOf("/")))) paths.add(part);
	return paths;
};

exports.findFiles = findFiles;
exports.surveyOf = surveyOf;