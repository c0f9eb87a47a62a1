const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_tracked = require("./tracked.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/gitignore.ts
const indexLimit = 2e8;
var gitignore_default = require_run.defineVerifier({
	kind: "gitignore",
	params: require_run.strictObject({ path: require_params.path() }),
	needs: ["files"],
	permission: null,
	remedy: "Add the path to `.gitignore`; `git rm --cached` it if it is committed, and replace what it disclosed.",
	async verify({ path: given }, { files }) {
		const wanted = given.replace((__pattern0 ??= __ready(/^(\.\/)+/)), "").replace((__pattern1 ??= __ready(/\/+$/)), "");
		const entry = await files.stat(wanted);
		const isFolder = given.endsWith("/") || entry?.type === "directory";
		const rule = await require_tracked.createIgnoreRules(async (each) => each.startsWith(".git/") ? null : readRules(files, each)).ignoring(wanted, isFolder);
		if (!rule) return {
			status: "failed",
			reason: `no .gitignore rule ignores \`${given}\``
		};
		const place = `\`${rule.source}:${rule.line}\` (${rule.pattern})`;
		const committed = await isCommitted(files, wanted, entry !== null);
		if (typeof committed !== "boolean") return committed;
		return committed ? {
			status: "failed",
			reason: `\`${given}\` is committed although ${place} ignores it`
		} : {
			status: "passed",
			evidence: `ignored by ${place}, not committed`
		};
	}
});
const readRules = async (files, path) => {
	const bytes = (await files.stat(path))?.type === "file" ? await files.read(path) : null;
	return bytes && require_files.decodeText(bytes);
};
const isCommitted = async (files, path, isThere) => {
	const git = await files.stat(".git");
	if (git === null) return isThere;
	const index = git.type === "directory" ? await files.read(".git/index", indexLimit) : null;
	const tracked = index ? require_tracked.readIndex(index) : git.type === "directory" ? [] : null;
	if (tracked) return tracked.some(((each) => each === path || each.startsWith(`${path}/`)));
	if (!isThere) return false;
	return {
		status: "unverifiable",
		reason: `\`${path}\` is there, and the git index does not tell whether it is committed`
	};
};

exports.default = gitignore_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
