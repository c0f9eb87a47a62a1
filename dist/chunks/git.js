import "./rolldown-runtime.js";
import { n as Refusal } from "./errors.js";
import { t as treeSource } from "./tree.js";
import { execFile, spawn } from "node:child_process";

// src/adapters/git-objects.ts
/**
* What git may know of the surroundings: where programs are, and the user's configuration (`safe.directory`). No
* `GIT_*` variable comes through: they would point it at another repository, index or configuration.
*/
const surroundings = () => {
	const env = {
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0"
	};
	for (const name of [
		"PATH",
		"HOME",
		"XDG_CONFIG_HOME",
		"SystemRoot"
	]) if (process.env[name] !== void 0) env[name] = process.env[name];
	return env;
};
/** Reading only: no locks, no replaced objects, and no transport by which a partial clone would fetch what it lacks. */
const reading = (dir, args) => [
	"-C",
	dir,
	"--no-optional-locks",
	"--no-replace-objects",
	"-c",
	"protocol.allow=never",
	...args
];
/**
* One `git cat-file` process that answers in the order it was asked. It starts with the first question, holds the
* program open only while one is unanswered, and ends with it.
*/
var ObjectReader = class {
	#dir;
	#questions = [];
	#child;
	#answer;
	#buffer = Buffer.alloc(0);
	constructor(dir) {
		this.#dir = dir;
	}
	/** Contents of an object; without its body when that is over `limit` bytes. */
	ask(id, limit) {
		return new Promise((resolve, reject) => {
			this.#questions.push({
				limit,
				resolve,
				reject
			});
			this.#child ??= this.#start();
			this.#hold(true);
			this.#child.stdin.write(`${id}\n`);
		});
	}
	#start() {
		const child = spawn("git", reading(this.#dir, ["cat-file", "--batch"]), {
			env: surroundings(),
			stdio: "pipe"
		});
		child.stdout.on("data", (chunk) => this.#take(chunk));
		child.stderr.resume();
		child.stdin.on("error", () => {});
		child.on("error", () => this.#end(child));
		child.on("close", () => this.#end(child));
		return child;
	}
	#hold(on) {
		const child = this.#child;
		const handles = child && [
			child,
			child.stdin,
			child.stdout,
			child.stderr
		];
		for (const handle of handles ?? []) if (on) handle.ref();
		else handle.unref();
	}
	#end(child) {
		if (this.#child !== child) return;
		this.#child = void 0;
		this.#answer = void 0;
		this.#buffer = Buffer.alloc(0);
		for (const { reject } of this.#questions.splice(0)) reject(new Refusal("git ended before it answered"));
	}
	#take(chunk) {
		this.#buffer = Buffer.concat([this.#buffer, chunk]);
		while (this.#answer ? this.#readBody(this.#answer) : this.#readHead());
	}
	/** `<id> <type> <size>`, or `<id> missing`. */
	#readHead() {
		const end = this.#buffer.indexOf(10);
		const limit = this.#questions[0]?.limit;
		if (end < 0 || limit === void 0) return false;
		const [, type, bytes] = this.#buffer.toString("utf8", 0, end).split(" ");
		this.#buffer = this.#buffer.subarray(end + 1);
		const size = Number(bytes);
		if (bytes === void 0) {
			this.#questions.shift()?.reject(new Refusal("the object is not in this clone", "check out with `fetch-depth: 0`"));
			this.#release();
		} else this.#answer = {
			isBlob: type === "blob",
			size,
			left: size + 1,
			kept: size > limit ? null : []
		};
		return true;
	}
	#readBody(answer) {
		if (this.#buffer.length === 0) return false;
		const piece = this.#buffer.subarray(0, answer.left);
		this.#buffer = this.#buffer.subarray(piece.length);
		answer.left -= piece.length;
		answer.kept?.push(piece);
		if (answer.left > 0) return false;
		this.#answer = void 0;
		const question = this.#questions.shift();
		if (answer.isBlob) {
			const body = answer.kept && Uint8Array.from(Buffer.concat(answer.kept).subarray(0, answer.size));
			question?.resolve({
				size: answer.size,
				body
			});
		} else question?.reject(new Refusal("the object is no file"));
		this.#release();
		return true;
	}
	#release() {
		if (this.#questions.length === 0) this.#hold(false);
	}
};

// src/adapters/git.ts
const TIMEOUT = 3e4;
const MAX_OUTPUT = 268435456;
const dubious = /dubious ownership|safe\.directory/;
const refuseForeign = (dir, stderr) => {
	if (!dubious.test(stderr)) return;
	throw new Refusal("git does not trust the workspace: it belongs to another user", `run \`git config --global --add safe.directory ${dir}\` before this step`);
};
/** Output of a git command; `null` when it fails, when there is no repository or no git. */
const git = (dir, args) => new Promise((resolve, reject) => {
	const options = {
		env: surroundings(),
		timeout: TIMEOUT,
		maxBuffer: MAX_OUTPUT,
		encoding: "utf8"
	};
	execFile("git", reading(dir, args), options, (error, stdout, stderr) => {
		try {
			if (error) refuseForeign(dir, stderr);
			resolve(error ? null : stdout);
		} catch (refusal) {
			reject(refusal);
		}
	});
});
const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Names of commits as people and GitHub write them; nothing that git could take for an option. */
const revision = /^(?!-)[\w./@^~+{}-]{1,250}$/;
/** Full SHA of a commit that is in the repository around `dir`, else `null`. */
const resolveCommit = async (dir, rev) => {
	if (!revision.test(rev)) return null;
	const commit = (await git(dir, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${rev}^{commit}`
	]))?.trim() ?? "";
	return sha.test(commit) ? commit : null;
};
/** The best common ancestor of two commits, `null` without one (a shallow clone may hide it). */
const mergeBase = async (dir, one, other) => {
	const [first, second] = [await resolveCommit(dir, one), await resolveCommit(dir, other)];
	if (first === null || second === null) return null;
	const found = (await git(dir, [
		"merge-base",
		first,
		second
	]))?.trim() ?? "";
	return sha.test(found) ? found : null;
};
/** The parents a commit names, also those a shallow clone does not have; none when the commit is not here. */
const parentsOf = async (dir, rev) => {
	const commit = await resolveCommit(dir, rev);
	const [head = ""] = ((commit === null ? null : await git(dir, [
		"cat-file",
		"commit",
		commit
	])) ?? "").split("\n\n", 1);
	return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
};
const line = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]+)\t(.+)$/s;
const parseListing = (output) => output.split("\0").map((record) => line.exec(record)).filter((match) => match !== null).map(([, mode = "", id = "", path = ""]) => ({
	mode,
	id,
	path
}));
/**
* The tree of a commit as seen from `dir` (a folder inside of the work tree sees its own part), without touching the
* work tree. `null` when there is no git, no repository, or the commit is not in it. Throws a `Refusal` when git
* declines to read a repository of another user.
*/
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
	const objects = new ObjectReader(dir);
	return treeSource(commit, {
		list: async () => parseListing(output),
		read: (entry, limit) => objects.ask(entry.id, limit)
	});
};

export { mergeBase, openGitTree, parentsOf };