const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_git_objects = require("./git-objects.js");
const require_tree = require("./tree.js");
let node_child_process = require("node:child_process");

// src/adapters/git.ts
const TIMEOUT = 3e4;
const MAX_OUTPUT = 268435456;
const dubious = /dubious ownership|safe\.directory/;
const refuseForeign = ((dir, stderr) => {
	if (!(dubious$ready ??= __ready(dubious)).test(stderr)) return;
	throw new require_last_resort.Refusal("git does not trust the workspace: it belongs to another user", `run \`git config --global --add safe.directory ${dir}\` before this step`);
});
const git = ((dir, args) => new Promise(((resolve, reject) => {
	const options = {
		env: require_git_objects.surroundings(),
		timeout: TIMEOUT,
		maxBuffer: MAX_OUTPUT,
		encoding: "utf8"
	};
	(0, node_child_process.execFile)("git", require_git_objects.reading(dir, args), options, ((error, stdout, stderr) => {
		try {
			if (error) refuseForeign(dir, stderr);
			resolve(error ? null : stdout);
		} catch (refusal) {
			reject(refusal);
		}
	}));
})));
const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const revision = /^(?!-)[\w./@^~+{}-]{1,250}$/;
const resolveCommit = async (dir, rev) => {
	if (!(revision$ready ??= __ready(revision)).test(rev)) return null;
	const commit = (await git(dir, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${rev}^{commit}`
	]))?.trim() ?? "";
	return (sha$ready ??= __ready(sha)).test(commit) ? commit : null;
};
const mergeBase = async (dir, one, other) => {
	const [first, second] = [await resolveCommit(dir, one), await resolveCommit(dir, other)];
	if (first === null || second === null) return null;
	const found = (await git(dir, [
		"merge-base",
		first,
		second
	]))?.trim() ?? "";
	return (sha$ready ??= __ready(sha)).test(found) ? found : null;
};
const parentsOf = async (dir, rev) => {
	const commit = await resolveCommit(dir, rev);
	const [head = ""] = ((commit === null ? null : await git(dir, [
		"cat-file",
		"commit",
		commit
	])) ?? "").split("\n\n", 1);
	return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((([, parent = ""]) => parent));
};
const originUrl = async (dir) => (await git(dir, [
	"config",
	"--get",
	"remote.origin.url"
]))?.trim() || null;
const line = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]+)\t(.+)$/s;
const parseListing = ((output) => output.split("\0").map(((record) => (line$ready ??= __ready(line)).exec(record))).filter(((match) => match !== null)).map((([, mode = "", id = "", path = ""]) => ({
	mode,
	id,
	path
}))));
const openGitTree = async (dir, rev) => {
	const commit = await resolveCommit(dir, rev);
	if (commit === null) return null;
	const output = await git(dir, [
		"ls-tree",
		"-r",
		"-z",
		commit
	]);
	if (output === null) return null;
	const objects = new require_git_objects.ObjectReader(dir);
	return require_tree.treeSource(commit, {
		list: async () => parseListing(output),
		read: ((entry, limit) => objects.ask(entry.id, limit))
	});
};

exports.mergeBase = mergeBase;
exports.openGitTree = openGitTree;
exports.originUrl = originUrl;
exports.parentsOf = parentsOf;
exports.resolveCommit = resolveCommit;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var dubious$ready, sha$ready, revision$ready, line$ready;
