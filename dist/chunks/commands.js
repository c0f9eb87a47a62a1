import "./rolldown-runtime.js";
import { n as Refusal, r as reasonOf } from "./errors.js";
import { realpathSync } from "node:fs";
import { spawn } from "node:child_process";
import { join, relative } from "node:path";

// src/adapters/commands.ts
const defaultTimeout = 3e5;
/** How long a command may take to end by itself after SIGTERM. */
const killAfter = 2e3;
/** How long the last output may take to arrive after the exit; a grandchild can hold the pipe for ever. */
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
/** Commands by name. What they print goes nowhere but into the result. */
const createCommands = (root, specs, variables) => ({
	names: Object.keys(specs),
	async run(name, signal) {
		const spec = Object.hasOwn(specs, name) ? specs[name] : void 0;
		if (!spec) throw new Refusal(`there is no command "${name}"`, "name it under \"commands\" in the configuration");
		signal.throwIfAborted();
		const child = start(name, spec, folderOf(name, spec, root), pick(variables, [...always, ...spec.env ?? []]));
		return settle(name, child, spec.timeout ?? defaultTimeout, signal);
	}
});
const pick = (variables, names) => Object.fromEntries(names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]));
const folderOf = (name, { cwd = "." }, root) => {
	try {
		const base = realpathSync(root);
		const folder = realpathSync(join(base, cwd));
		const way = relative(base, folder);
		if (!way.startsWith("..") && !way.includes(":")) return folder;
	} catch {
		throw new Refusal(`the command "${name}" cannot be started: there is no folder \`${cwd}\``);
	}
	throw new Refusal(`the command "${name}" cannot be started: \`${cwd}\` is outside of the repository`);
};
const start = (name, { run: [program = "", ...args] }, cwd, env) => {
	try {
		return spawn(program, args, {
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
		throw new Refusal(`the command "${name}" cannot be started: ${reasonOf(thrown)}`);
	}
};
const settle = async (name, child, timeout, signal) => {
	const started = performance.now();
	const output = collect(child);
	const { promise: exited, resolve, reject } = Promise.withResolvers();
	child.once("error", (error) => reject(new Refusal(`the command "${name}" cannot be started: ${reasonOf(error)}`)));
	child.once("exit", (code, by) => resolve({
		code,
		signal: by,
		ms: performance.now() - started
	}));
	let killer;
	const stop = () => {
		endGroup(child, "SIGTERM");
		killer = setTimeout(() => endGroup(child, "SIGKILL"), killAfter);
	};
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
		throw new Refusal(`the command "${name}" did not end within ${timeout} ms`, "give it a longer \"timeout\"");
	} finally {
		clearTimeout(killer);
		limit.removeEventListener("abort", stop);
		endGroup(child, "SIGKILL");
		child.stdout?.destroy();
		child.stderr?.destroy();
	}
};
/** Ends a command and what it left running; there may be nobody left to end. */
const endGroup = (child, signal) => {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		child.kill(signal);
	}
};
/** The pipes are closed once everybody who holds them has ended; not waited for longer than it takes to read them. */
const drained = (child) => new Promise((resolve) => {
	const timer = setTimeout(resolve, drainFor);
	child.once("close", () => {
		clearTimeout(timer);
		resolve();
	});
});
/** Keeps the last bytes of both streams, in order of arrival. */
const collect = (child) => {
	let kept = Buffer.alloc(0);
	const take = (chunk) => {
		kept = Buffer.concat([kept, chunk]).subarray(-4096);
	};
	child.stdout?.on("data", take);
	child.stderr?.on("data", take);
	return () => kept.toString("utf8");
};

export { createCommands };