const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");

// src/adapters/commands.ts
var commands_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ createCommands: (() => createCommands) });
const defaultTimeout = 3e5;
const killAfter = 2e3;
const drainFor = 200;
const always = [
	"PATH",
	"HOME",
	"LANG",
	"LC_ALL",
	"TZ",
	"TMPDIR",
	"TEMP",
	"TMP",
	"SystemRoot",
	"PATHEXT",
	"COMSPEC"
];
const createCommands = ((root, specs, variables) => ({
	names: Object.keys(specs),
	async run(name, signal) {
		const spec = specOf(name, specs);
		signal.throwIfAborted();
		const child = start(name, spec, folderOf(name, spec, root), pick(variables, [...always, ...spec.env ?? []]));
		return settle(name, child, spec.timeout ?? defaultTimeout, signal);
	}
}));
const locateCommand = ((root, specs, variables, name) => {
	const spec = specOf(name, specs);
	const folder = folderOf(name, spec, root);
	const [program = ""] = spec.run;
	const isPath = (__pattern0 ??= __ready(/[\\/]/)).test(program);
	const folders = isPath ? [""] : (variables["PATH"] ?? "").split(node_path.delimiter);
	const endings = ["", ...(variables["PATHEXT"] ?? "").split(";")];
	const found = folders.flatMap(((each) => endings.map(((ending) => (0, node_path.resolve)(folder, each, program + ending))))).find(isExecutable);
	if (found !== void 0) return found;
	throw new require_last_resort.Refusal(`the command "${name}" cannot be started: its program \`${program}\` is not ${isPath ? "there" : "in PATH"}`, `install \`${program}\`, or correct \`run\` of the command`);
});
const isExecutable = ((path) => {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return (0, node_fs.statSync)(path).isFile();
	} catch {
		return false;
	}
});
const specOf = ((name, specs) => {
	const spec = Object.hasOwn(specs, name) ? specs[name] : void 0;
	if (spec) return spec;
	throw new require_last_resort.Refusal(`there is no command "${name}"`, "name it under \"commands\" in the configuration");
});
const pick = ((variables, names) => Object.fromEntries(names.filter(((name) => Object.hasOwn(variables, name))).map(((name) => [name, variables[name]]))));
const folderOf = ((name, { cwd = "." }, root) => {
	try {
		const base = (0, node_fs.realpathSync)(root);
		const folder = (0, node_fs.realpathSync)((0, node_path.join)(base, cwd));
		const way = (0, node_path.relative)(base, folder);
		if (!way.startsWith("..") && !way.includes(":")) return folder;
	} catch {
		throw new require_last_resort.Refusal(`the command "${name}" cannot be started: there is no folder \`${cwd}\``);
	}
	throw new require_last_resort.Refusal(`the command "${name}" cannot be started: \`${cwd}\` is outside of the repository`);
});
const start = ((name, { run: [program = "", ...args] }, cwd, env) => {
	try {
		return (0, node_child_process.spawn)(program, args, {
			cwd,
			env,
			detached: true,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
	} catch (thrown) {
		throw new require_last_resort.Refusal(`the command "${name}" cannot be started: ${require_last_resort.reasonOf(thrown)}`);
	}
});
const settle = async (name, child, timeout, signal) => {
	const started = performance.now();
	const output = collect(child);
	const { promise: exited, resolve, reject } = Promise.withResolvers();
	child.once("error", ((error) => reject(new require_last_resort.Refusal(`the command "${name}" cannot be started: ${require_last_resort.reasonOf(error)}`))));
	child.once("exit", ((code, by) => resolve({
		code,
		signal: by,
		ms: performance.now() - started
	})));
	let killer;
	const stop = (() => {
		endGroup(child, "SIGTERM");
		killer = setTimeout((() => endGroup(child, "SIGKILL")), killAfter);
	});
	const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
	limit.addEventListener("abort", stop, { once: true });
	try {
		const result = await exited;
		await drained(child);
		signal.throwIfAborted();
		if (!limit.aborted) return {
			...result,
			output: output()
		};
		throw new require_last_resort.Refusal(`the command "${name}" did not end within ${timeout} ms`, "give it a longer \"timeout\"");
	} finally {
		clearTimeout(killer);
		limit.removeEventListener("abort", stop);
		endGroup(child, "SIGKILL");
		child.stdout?.destroy();
		child.stderr?.destroy();
	}
};
const endGroup = ((child, signal) => {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		child.kill(signal);
	}
});
const drained = ((child) => new Promise(((resolve) => {
	const timer = setTimeout(resolve, drainFor);
	child.once("close", (() => {
		clearTimeout(timer);
		resolve();
	}));
})));
const collect = ((child) => {
	let kept = Buffer.alloc(0);
	const take = ((chunk) => {
		kept = Buffer.concat([kept, chunk]).subarray(-4096);
	});
	child.stdout?.on("data", take);
	child.stderr?.on("data", take);
	return (() => kept.toString("utf8"));
});

Object.defineProperty(exports, "commands_exports", {
  enumerable: true,
  get: function () {
    return commands_exports;
  }
});
Object.defineProperty(exports, "locateCommand", {
  enumerable: true,
  get: function () {
    return locateCommand;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
