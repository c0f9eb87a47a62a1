import "./rolldown-runtime.js";
import { a as understand, c as suggestion, d as systemClock, i as gate, l as createWorkspace, n as readDocument, o as loadConfig, r as readDocuments, s as parseInputs, t as readChanged, u as openPorts } from "./read.js";
import { r as sanitizeLine } from "./sanitize2.js";
import { n as Refusal, r as reasonOf, t as ConfigurationError } from "./errors.js";
import { a as inputNames, i as INPUTS, n as configPath, r as settingsOf } from "./schema.js";
import { t as VERSION } from "./version.js";
import { parseArgs } from "node:util";

// src/adapters/console.ts
const DEFAULT_COLUMNS = 80;
const wantsColor = (isTTY, env) => {
	if (env["NO_COLOR"]) return false;
	if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
	return isTTY && env["TERM"] !== "dumb";
};
/** Terminal properties of a stream; a pipe or file has 80 columns and no colour unless it is forced. */
const terminalOf = (stream, env) => {
	const isTTY = stream.isTTY === true;
	const forced = Number(env["COLUMNS"]);
	return {
		isTTY,
		color: wantsColor(isTTY, env),
		columns: stream.columns || (Number.isInteger(forced) && forced > 0 ? forced : DEFAULT_COLUMNS)
	};
};
/** A stream whose losses are noticed instead of ending the program. */
var Sink = class {
	#stream;
	#pending = Promise.resolve();
	lost = false;
	constructor(stream) {
		this.#stream = stream;
		stream.on("error", () => {
			this.lost = true;
		});
	}
	write(text) {
		if (this.lost || text === "") return;
		const written = new Promise((resolve) => {
			this.#stream.write(text, (failure) => {
				if (failure) this.lost = true;
				resolve();
			});
		});
		this.#pending = this.#pending.then(() => written);
	}
	async drained() {
		await this.#pending;
	}
};
const ERASE_LINE = "\r\x1B[2K";
/** The console of this process. */
const openConsole = (env = process.env) => {
	const [stdout, stderr] = [new Sink(process.stdout), new Sink(process.stderr)];
	const [out, err] = [terminalOf(process.stdout, env), terminalOf(process.stderr, env)];
	let shown = false;
	const progress = (text) => {
		if (!err.isTTY || env["TERM"] === "dumb") return;
		if (text !== null) stderr.write(ERASE_LINE + sanitizeLine(text).slice(0, err.columns - 1));
		else if (shown) stderr.write(ERASE_LINE);
		shown = text !== null;
	};
	return {
		out,
		err,
		write(text) {
			progress(null);
			stdout.write(text);
		},
		say(text) {
			progress(null);
			stderr.write(`${text}\n`);
		},
		progress,
		async finish(code) {
			progress(null);
			await Promise.all([stdout.drained(), stderr.drained()]);
			return code === 0 && stdout.lost ? 3 : code;
		}
	};
};

// src/config/args.ts
const COMMANDS = {
	check: {
		usage: "check [paths…]",
		summary: "Verify, judge and report; exit 1 when the gate fails."
	},
	list: {
		usage: "list [paths…]",
		summary: "Show what is understood and which checks are planned. No I/O but reading."
	},
	explain: {
		usage: "explain <id> [paths…]",
		summary: "Show claim, rule, parameters, outcome and remedy of one item."
	},
	schema: {
		usage: "schema config|list|check",
		summary: "Print a JSON Schema."
	}
};
/** Parses arguments without program name. Throws `ConfigurationError` with the nearest valid word. */
const parseCall = (argv) => {
	const flags = inputNames("cli");
	const bare = flags.filter((name) => INPUTS[name].bare);
	const { tokens } = parseArgs({
		args: [...argv],
		strict: false,
		tokens: true,
		options: {
			...Object.fromEntries(flags.map((name) => [name, { type: bare.includes(name) ? "boolean" : "string" }])),
			help: {
				type: "boolean",
				short: "h"
			},
			version: {
				type: "boolean",
				short: "V"
			}
		}
	});
	const words = [];
	const raw = {};
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		if (token.name === "help" || token.name === "version") return {
			command: token.name,
			paths: [],
			inputs: {}
		};
		if (!flags.some((name) => name === token.name)) throw new ConfigurationError(`unknown flag ${token.rawName}.${suggestion(token.name, flags)}`);
		const value = token.value ?? (bare.some((name) => name === token.name) ? "true" : void 0);
		if (value === void 0) throw new ConfigurationError(`flag ${token.rawName} needs a value`);
		raw[token.name] = raw[token.name] === void 0 ? value : `${raw[token.name]}\n${value}`;
	}
	const [command, ...paths] = words;
	if (command === void 0 || command === "help") return {
		command: "help",
		paths: [],
		inputs: {}
	};
	if (!(command in COMMANDS)) throw new ConfigurationError(`unknown command "${command}".${suggestion(command, Object.keys(COMMANDS))}`);
	return {
		command,
		paths,
		inputs: parseInputs(raw, "cli", (name) => `flag --${name}`)
	};
};
/** The text of `--help`. */
const help = () => {
	const rows = (entries) => {
		const width = Math.max(...entries.map(([left]) => left.length));
		return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
	};
	return `readiness verifies the readiness checklists of a repository.

Usage: readiness <command> [flags]

Commands:
${rows(Object.values(COMMANDS).map(({ usage, summary }) => [usage, summary]))}

Flags:
${rows([
		...inputNames("cli").map((name) => [`--${name}${INPUTS[name].bare ? "" : " …"}`, INPUTS[name].description]),
		["-h, --help", "Show this help."],
		["-V, --version", "Show the version."]
	])}

Exit code: 0 pass, 1 the gate failed, 2 configuration or usage, 3 internal error.
`;
};

// src/command-line.ts
const open = async (call, env, terminal) => {
	const root = process.cwd();
	const workspace = createWorkspace(root, call.command === "explain" ? call.paths.slice(1) : call.paths);
	const base = call.inputs.base === void 0 ? null : await openBase(root, call.inputs.base);
	const path = configPath(call.inputs);
	const named = call.inputs.config !== void 0;
	const before = base && await loadConfig(base.source, path, false);
	const { config, found } = before?.found ? before : await loadConfig(workspace, path, named);
	const policy = before?.found ? "base" : found ? "head" : "defaults";
	return {
		call,
		root,
		env,
		terminal,
		workspace,
		base,
		settings: settingsOf(call.inputs, config),
		policy
	};
};
const openBase = async (root, rev) => {
	const { mergeBase, openGitTree } = await import("./git.js");
	const source = await openGitTree(root, await mergeBase(root, rev, "HEAD") ?? rev);
	if (source === null) throw new ConfigurationError(`flag --base: no commit "${rev}" in the repository at ${root}`);
	return {
		commit: source.commit,
		source
	};
};
/** The documents a call names, or those the globs find. A folder stands for the markdown files below it. */
const read = async ({ workspace, settings }, paths) => {
	if (paths.length === 0) return readDocuments(workspace, settings.checklists, settings.exclude);
	return (await Promise.all([...new Set(paths)].map(async (path) => {
		const folder = path.replace(/\/+$/, "");
		if (await statOf(workspace, folder) !== "directory") return [await readDocument(workspace, path)];
		const found = await readDocuments(workspace, [folder === "." ? "**/*.md" : `${folder}/**/*.md`], settings.exclude);
		if (found.length > 0) return found;
		throw new ConfigurationError("is a folder without markdown files in this workspace", { path });
	}))).flat();
};
const statOf = async (workspace, path) => {
	try {
		return (await workspace.stat(path))?.type ?? null;
	} catch {
		return null;
	}
};
const check = async (session, paths) => {
	const { settings, base, terminal, workspace, root, env } = session;
	const documents = await read(session, paths);
	const before = base && {
		commit: base.commit,
		policy: session.policy,
		documents: await readChanged(base.source, workspace, settings.checklists, settings.exclude),
		missing: null
	};
	const { ports, close } = await openPorts({
		root,
		files: workspace,
		settings,
		env,
		staticOnly: false
	});
	try {
		return await gate({
			settings,
			documents,
			base: before,
			ports,
			clock: systemClock,
			event: "cli",
			onProgress: (done, of) => terminal.progress(`checking ${done}/${of}`),
			notices: settings.offline ? ["Offline: network checks were not run."] : [],
			links: null
		});
	} finally {
		await close();
	}
};
const render = async (report, format, terminal) => {
	const { renderReport } = await import("./render.js");
	return renderReport(report, format, {
		color: terminal.out.color,
		width: terminal.out.columns
	});
};
const deliver = async ({ settings, terminal }, text) => {
	if (settings.output === null) return terminal.write(text);
	const { writeOutput } = await import("./output.js");
	writeOutput(settings.output, text);
};
const EXIT = {
	pass: 0,
	warn: 0,
	fail: 1
};
const commands = {
	async check(session) {
		const report = await check(session, session.call.paths);
		await deliver(session, await render(report, session.settings.format, session.terminal));
		if (session.settings["report-dir"] !== null) {
			const { reportFiles } = await import("./render.js");
			const { writeFiles } = await import("./output.js");
			writeFiles(session.root, await reportFiles(report, session.settings["report-dir"]));
		}
		return EXIT[report.result];
	},
	async list(session) {
		const raw = await read(session, session.call.paths);
		const documents = await understand(raw, session.settings, systemClock.now().toISOString().slice(0, 10));
		const { renderListing } = await import("./render.js");
		const { color, columns: width } = session.terminal.out;
		await deliver(session, await renderListing({ documents }, session.settings.format, {
			color,
			width
		}));
		return 0;
	},
	async explain(session) {
		const [id, ...paths] = session.call.paths;
		if (id === void 0) throw new ConfigurationError("explain needs the id of an item; `readiness list` shows the ids");
		const report = await check(session, paths);
		const { renderExplanation } = await import("./render.js");
		const { color, columns: width } = session.terminal.out;
		await deliver(session, await renderExplanation(report, id, {
			color,
			width
		}));
		return 0;
	}
};
const run = async (argv, env, terminal) => {
	const call = parseCall(argv);
	if (call.command === "help") terminal.write(help());
	else if (call.command === "version") terminal.write(`${VERSION}\n`);
	else if (call.command === "schema") terminal.write(await schema(call.paths[0]));
	else return await commands[call.command]?.(await open(call, env, terminal)) ?? 3;
	return 0;
};
const schema = async (name = "") => {
	const [{ configSchema }, { checkSchema, listSchema }] = await Promise.all([import("./json-schema.js"), import("./json-schema2.js")]);
	const schemas = /* @__PURE__ */ new Map([
		["config", configSchema],
		["list", listSchema],
		["check", checkSchema]
	]);
	const make = schemas.get(name);
	if (make) return `${JSON.stringify(make(), null, 2)}\n`;
	throw new ConfigurationError(`schema needs one of ${[...schemas.keys()].join(", ")}, not "${name}"`);
};
/** Runs one call and answers its exit code. Never throws. */
const main = async (argv, env) => {
	const terminal = openConsole(env);
	try {
		return await terminal.finish(await run(argv, env, terminal));
	} catch (thrown) {
		const mistake = thrown instanceof ConfigurationError || thrown instanceof Refusal;
		const { sanitize } = await import("./sanitize.js");
		terminal.say(sanitize(`${mistake ? "error" : "internal error"}: ${reasonOf(thrown)}`));
		return terminal.finish(mistake ? 2 : 3);
	}
};

export { main };