const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_git_objects = require("./git-objects.js");
let node_child_process = require("node:child_process");
let node_events = require("node:events");
let node_util = require("node:util");

// src/adapters/git-history.ts
const limit = 2e7;
const log = [
	"-c",
	"core.quotePath=false",
	"-c",
	"log.showSignature=false",
	"log",
	"--format=%x00%H",
	"--patch",
	"--unified=0",
	"--cc",
	"--text",
	"--no-renames",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--src-prefix=a/",
	"--dst-prefix=b/",
	"--relative",
	"HEAD",
	"--",
	"."
];
async function* additionsOf(dir, signal) {
	await assertWhole(dir);
	const child = (0, node_child_process.spawn)("git", require_git_objects.reading(dir, log), {
		env: require_git_objects.surroundings(),
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		signal
	});
	const ended = (0, node_events.once)(child, "close").catch((() => [null]));
	try {
		const parser = new PatchParser();
		let rest = "";
		for await (const chunk of child.stdout.setEncoding("utf8")) {
			const lines = (rest + chunk).split("\n");
			rest = lines.pop() ?? "";
			if (rest.length > limit) throw tooLong();
			for (const line of lines) yield* parser.take(line);
		}
		yield* parser.take(rest);
		yield* parser.flush();
		const [code] = await ended;
		signal.throwIfAborted();
		if (code !== 0) throw new require_last_resort.Refusal("git could not read the history");
	} finally {
		child.kill();
	}
}
const tooLong = (() => new require_last_resort.Refusal(`a file in the history is longer than ${limit.toLocaleString("en")} characters`));
const assertWhole = async (dir) => {
	const args = require_git_objects.reading(dir, ["rev-parse", "--is-shallow-repository"]);
	const { stdout } = await (0, node_util.promisify)(node_child_process.execFile)("git", args, { env: require_git_objects.surroundings() }).catch((() => {
		throw new require_last_resort.Refusal("there is no git repository to read the history of", "check the repository out first");
	}));
	if (stdout.trim() !== "false") throw new require_last_resort.Refusal("the clone is shallow: most of its history is not here", "check out with `fetch-depth: 0`");
};
var PatchParser = class {
	#commit = "";
	#path = "";
	#columns = 0;
	#added = [];
	#length = 0;
	*take(line) {
		if (line.startsWith("\0")) {
			yield* this.flush();
			this.#commit = line.slice(1);
		} else if (line.startsWith("diff ")) yield* this.flush();
		else if (line.startsWith("@@")) this.#columns = ((__pattern0 ??= __ready(/^@+/)).exec(line)?.[0].length ?? 1) - 1;
		else if (this.#columns === 0) {
			if (line.startsWith("+++ ")) this.#path = pathOf(line.slice(4));
		} else if (isAdded(line.slice(0, this.#columns))) {
			this.#length += line.length;
			if (this.#length > limit) throw tooLong();
			this.#added.push(line.slice(this.#columns));
		}
	}
	*flush() {
		const text = this.#added.join("\n");
		if (text !== "" && !text.slice(0, 8e3).includes("\0")) yield {
			commit: this.#commit,
			path: this.#path,
			text
		};
		this.#added = [];
		this.#length = 0;
		this.#columns = 0;
	}
};
const isAdded = ((signs) => signs.includes("+") && !signs.includes("-"));
const pathOf = ((text) => text.replace((__pattern1 ??= __ready(/^"?b\//)), "").replace((__pattern2 ??= __ready(/["\t]+$/)), ""));

exports.additionsOf = additionsOf;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
