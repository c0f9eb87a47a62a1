const require_last_resort = require("./last-resort.js");
let node_child_process = require("node:child_process");

// src/adapters/git-objects.ts
const surroundings = (() => {
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
});
const reading = ((dir, args) => [
	"-C",
	dir,
	"--no-optional-locks",
	"--no-replace-objects",
	"-c",
	"protocol.allow=never",
	...args
]);
var ObjectReader = class {
	#dir;
	#questions = [];
	#child;
	#answer;
	#buffer = Buffer.alloc(0);
	constructor(dir) {
		this.#dir = dir;
	}
	ask(id, limit) {
		return new Promise(((resolve, reject) => {
			this.#questions.push({
				limit,
				resolve,
				reject
			});
			this.#child ??= this.#start();
			this.#hold(true);
			this.#child.stdin.write(`${id}\n`);
		}));
	}
	#start() {
		const child = (0, node_child_process.spawn)("git", reading(this.#dir, ["cat-file", "--batch"]), {
			env: surroundings(),
			stdio: "pipe"
		});
		child.stdout.on("data", ((chunk) => this.#take(chunk)));
		child.stderr.resume();
		child.stdin.on("error", (() => {}));
		child.on("error", (() => this.#end(child)));
		child.on("close", (() => this.#end(child)));
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
		for (const { reject } of this.#questions.splice(0)) reject(new require_last_resort.Refusal("git ended before it answered"));
	}
	#take(chunk) {
		this.#buffer = Buffer.concat([this.#buffer, chunk]);
		while (this.#answer ? this.#readBody(this.#answer) : this.#readHead());
	}
	#readHead() {
		const end = this.#buffer.indexOf(10);
		const limit = this.#questions[0]?.limit;
		if (end < 0 || limit === void 0) return false;
		const [, type, bytes] = this.#buffer.toString("utf8", 0, end).split(" ");
		this.#buffer = this.#buffer.subarray(end + 1);
		const size = Number(bytes);
		if (bytes === void 0) {
			this.#questions.shift()?.reject(new require_last_resort.Refusal("the object is not in this clone", "check out with `fetch-depth: 0`"));
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
		} else question?.reject(new require_last_resort.Refusal("the object is no file"));
		this.#release();
		return true;
	}
	#release() {
		if (this.#questions.length === 0) this.#hold(false);
	}
};

Object.defineProperty(exports, "ObjectReader", {
  enumerable: true,
  get: function () {
    return ObjectReader;
  }
});
Object.defineProperty(exports, "reading", {
  enumerable: true,
  get: function () {
    return reading;
  }
});
Object.defineProperty(exports, "surroundings", {
  enumerable: true,
  get: function () {
    return surroundings;
  }
});