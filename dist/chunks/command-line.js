const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_read = require("./read.js");
const require_nearest = require("./nearest.js");
const require_version = require("./version.js");
let node_fs = require("node:fs");
let node_util = require("node:util");

// src/adapters/console.ts
const DEFAULT_COLUMNS = 80;
const wantsColor = ((isTTY, env) => {
	if (env["NO_COLOR"]) return false;
	if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
	return isTTY && env["TERM"] !== "dumb";
});
const terminalOf = ((stream, env) => {
	const isTTY = stream.isTTY === true;
	const forced = Number(env["COLUMNS"]);
	return {
		isTTY,
		color: wantsColor(isTTY, env),
		columns: stream.columns || (Number.isInteger(forced) && forced > 0 ? forced : DEFAULT_COLUMNS)
	};
});
const descriptors = {
	stdout: 1,
	stderr: 2
};
const maybeTerminal = ((channel) => {
	try {
		return (0, node_fs.fstatSync)(descriptors[channel]).isCharacterDevice();
	} catch {
		return false;
	}
});
var Sink = class {
	#channel;
	#stream = null;
	#pending = Promise.resolve();
	lost = false;
	constructor(channel) {
		this.#channel = channel;
	}
	write(text) {
		if (this.lost || text === "") return;
		const rest = this.#stream || maybeTerminal(this.#channel) ? Buffer.from(text) : this.#writeNow(Buffer.from(text));
		if (rest.length > 0 && !this.lost) this.#queue(rest);
	}
	#writeNow(bytes) {
		let written = 0;
		try {
			while (written < bytes.length) written += (0, node_fs.writeSync)(descriptors[this.#channel], bytes, written);
		} catch (thrown) {
			if (!(thrown instanceof Error && "code" in thrown && thrown.code === "EAGAIN")) this.lost = true;
		}
		return bytes.subarray(written);
	}
	#queue(bytes) {
		if (this.#stream === null) {
			this.#stream = process[this.#channel];
			this.#stream.on("error", (() => {
				this.lost = true;
			}));
		}
		const stream = this.#stream;
		const written = new Promise(((resolve) => {
			stream.write(bytes, ((failure) => {
				if (failure) this.lost = true;
				resolve();
			}));
		}));
		this.#pending = this.#pending.then((() => written));
	}
	async drained() {
		await this.#pending;
	}
};
const ERASE_LINE = "\r\x1B[2K";
const openConsole = ((env = process.env) => {
	const [stdout, stderr] = [new Sink("stdout"), new Sink("stderr")];
	const terminal = ((channel) => terminalOf(maybeTerminal(channel) ? process[channel] : {}, env));
	const [out, err] = [terminal("stdout"), terminal("stderr")];
	let shown = false;
	const progress = ((text) => {
		if (!err.isTTY || env["TERM"] === "dumb") return;
		if (text !== null) stderr.write(ERASE_LINE + require_last_resort.sanitizeLine(text).slice(0, err.columns - 1));
		else if (shown) stderr.write(ERASE_LINE);
		shown = text !== null;
	});
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
});

// src/commands/session.ts
const openSession = async (call, env, terminal) => {
	const root = process.cwd();
	const workspace = require_read.createWorkspace(root, call.command === "explain" ? call.paths.slice(1) : call.paths);
	const base = call.inputs.base === void 0 ? null : await openBase(root, call.inputs.base);
	const path = require_read.configPath(call.inputs);
	const named = call.inputs.config !== void 0;
	const before = base && await require_read.loadConfig(base.source, path, false);
	const { config, found } = before?.found ? before : await require_read.loadConfig(workspace, path, named);
	const policy = before?.found ? "base" : found ? "head" : "defaults";
	return {
		call,
		root,
		env,
		terminal,
		workspace,
		base,
		settings: require_read.settingsOf(call.inputs, config),
		policy
	};
};
const openBase = async (root, rev) => {
	const { mergeBase, openGitTree } = await Promise.resolve().then((() => require("./git.js")));
	const source = await openGitTree(root, await mergeBase(root, rev, "HEAD") ?? rev);
	if (source === null) throw new require_last_resort.ConfigurationError(`flag --base: no commit "${rev}" in the repository at ${root}`);
	return {
		commit: source.commit,
		source
	};
};
const read = async ({ workspace, settings }, paths) => {
	if (paths.length === 0) return require_read.readDocuments(workspace, settings.checklists, settings.exclude);
	return (await Promise.all([...new Set(paths)].map(async (path) => {
		const folder = path.replace(/\/+$/, "");
		if (await statOf(workspace, folder) !== "directory") return [await require_read.readDocument(workspace, path)];
		const found = await require_read.readDocuments(workspace, [folder === "." ? "**/*.md" : `${folder}/**/*.md`], settings.exclude);
		if (found.length > 0) return found;
		throw new require_last_resort.ConfigurationError("is a folder without markdown files in this workspace", { path });
	}))).flat();
};
const statOf = async (workspace, path) => {
	try {
		return (await workspace.stat(path))?.type ?? null;
	} catch {
		return null;
	}
};
const openFacts = async ({ root, env, settings }) => {
	const { token, timeout } = settings;
	if (token === null) return {
		reason: "there is no token for the GitHub API",
		remedy: "give the flag --token"
	};
	const { openLocalFacts } = await Promise.resolve().then((() => require("./github-local.js")));
	return openLocalFacts({
		root,
		env,
		token,
		deadline: timeout,
		clock: require_read.systemClock
	});
};
const withRun = async (session, paths, use) => {
	const { settings, base, terminal, workspace, root, env } = session;
	const documents = await read(session, paths);
	const before = base && {
		commit: base.commit,
		policy: session.policy,
		documents: await require_read.readChanged(base.source, workspace, settings.checklists, settings.exclude),
		missing: null
	};
	const openGitHub = (() => openFacts(session));
	const { ports, close } = await require_read.openPorts({
		root,
		files: workspace,
		settings,
		env,
		openGitHub,
		staticOnly: false
	});
	try {
		return await use({
			settings,
			head: null,
			documents,
			base: before,
			ports,
			clock: require_read.systemClock,
			event: "cli",
			onProgress: ((done, of) => terminal.progress(`checking ${done}/${of}`)),
			notices: settings.offline ? ["Offline: network checks were not run."] : [],
			links: null
		});
	} finally {
		await close();
	}
};
const deliver = async ({ settings, terminal }, text) => {
	if (settings.output === null) return terminal.write(text);
	const { writeOutput } = await Promise.resolve().then((() => require("./output.js")));
	writeOutput(settings.output, text);
};

// src/commands/check.ts
const EXIT = {
	pass: 0,
	warn: 0,
	fail: 1
};
const judge = async (session, paths) => {
	const { settings, workspace } = session;
	const shards = settings.mode === "report" ? await (await Promise.resolve().then((() => require("./shards.js")))).readShards(workspace, settings) : null;
	return withRun(session, paths, ((run) => require_read.gate(run, shards)));
};
const verifyPart = async (session) => {
	const { shardOf, shardPath } = await Promise.resolve().then((() => require("./shards.js")));
	const { writeFiles } = await Promise.resolve().then((() => require("./output.js")));
	const shard = shardOf(session.settings);
	const text = await withRun(session, session.call.paths, ((run) => require_read.verifyShard(run, shard)));
	writeFiles(session.root, { [shardPath(session.settings)]: text });
};
const check = async (session) => {
	const { settings, call, root, terminal } = session;
	if (settings.mode === "verify") {
		await verifyPart(session);
		return 0;
	}
	const report = await judge(session, call.paths);
	const { renderReport, reportFiles } = await Promise.resolve().then((() => require("./render.js")));
	const { color, columns: width } = terminal.out;
	await deliver(session, await renderReport(report, settings.format, {
		color,
		width
	}));
	if (settings["report-dir"] !== null) {
		const { writeFiles } = await Promise.resolve().then((() => require("./output.js")));
		writeFiles(root, await reportFiles(report, settings["report-dir"]));
	}
	return EXIT[report.result];
};
const merge = ((session) => check({
	...session,
	settings: {
		...session.settings,
		mode: "report"
	}
}));

// src/commands/list.ts
const list = async (session) => {
	const { call, settings, terminal } = session;
	const raw = await read(session, call.paths);
	const documents = await require_read.understand(raw, settings, require_read.systemClock.now().toISOString().slice(0, 10));
	const { renderListing } = await Promise.resolve().then((() => require("./render.js")));
	const { color, columns: width } = terminal.out;
	await deliver(session, await renderListing({ documents }, settings.format, {
		color,
		width
	}));
	return 0;
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
	merge: {
		usage: "merge [paths…]",
		summary: "Join the results of shards and judge them, as `check --mode report`."
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
const parseCall = ((argv) => {
	const flags = require_read.inputNames("cli");
	const bare = flags.filter(((name) => require_read.INPUTS[name].bare));
	const { tokens } = (0, node_util.parseArgs)({
		args: [...argv],
		strict: false,
		tokens: true,
		options: {
			...Object.fromEntries(flags.map(((name) => [name, { type: bare.includes(name) ? "boolean" : "string" }]))),
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
		if (!flags.some(((name) => name === token.name))) throw new require_last_resort.ConfigurationError(`unknown flag ${token.rawName}.${require_nearest.suggestion(token.name, flags)}`);
		const value = token.value ?? (bare.some(((name) => name === token.name)) ? "true" : void 0);
		if (value === void 0) throw new require_last_resort.ConfigurationError(`flag ${token.rawName} needs a value`);
		raw[token.name] = raw[token.name] === void 0 ? value : `${raw[token.name]}\n${value}`;
	}
	const [command, ...paths] = words;
	if (command === void 0 || command === "help") return {
		command: "help",
		paths: [],
		inputs: {}
	};
	if (!(command in COMMANDS)) throw new require_last_resort.ConfigurationError(`unknown command "${command}".${require_nearest.suggestion(command, Object.keys(COMMANDS))}`);
	return {
		command,
		paths,
		inputs: require_read.parseInputs(raw, "cli", ((name) => `flag --${name}`))
	};
});
const help = (() => {
	const rows = ((entries) => {
		const width = Math.max(...entries.map((([left]) => left.length)));
		return entries.map((([left, right]) => `  ${left.padEnd(width)}  ${right}`)).join("\n");
	});
	return `readiness verifies the readiness checklists of a repository.

Usage: readiness <command> [flags]

Commands:
${rows(Object.values(COMMANDS).map((({ usage, summary }) => [usage, summary])))}

Flags:
${rows([
		...require_read.inputNames("cli").map(((name) => [`--${name}${require_read.INPUTS[name].bare ? "" : " …"}`, require_read.INPUTS[name].description])),
		["-h, --help", "Show this help."],
		["-V, --version", "Show the version."]
	])}

Exit code: 0 pass, 1 the gate failed, 2 configuration or usage, 3 internal error.
`;
});

// src/command-line.ts
const commands = {
	check,
	list,
	merge,
	explain: async (session) => (await Promise.resolve().then((() => require("./explain.js")))).explain(session)
};
const run = async (argv, env, terminal) => {
	const { command, ...call } = parseCall(argv);
	if (command === "help") terminal.write(help());
	else if (command === "version") terminal.write(`${require_version.VERSION}\n`);
	else if (command === "schema") terminal.write((await Promise.resolve().then((() => require("./schema.js")))).schema(call.paths[0]));
	else return commands[command](await openSession({
		command,
		...call
	}, env, terminal));
	return 0;
};
const main = async (argv, env) => {
	const terminal = openConsole(env);
	try {
		return await terminal.finish(await run(argv, env, terminal));
	} catch (thrown) {
		const mistake = thrown instanceof require_last_resort.ConfigurationError || thrown instanceof require_last_resort.Refusal;
		const { sanitize } = await Promise.resolve().then((() => require("./last-resort.js"))).then(((n) => n.sanitize_exports));
		terminal.say(sanitize(`${mistake ? "error" : "internal error"}: ${require_last_resort.reasonOf(thrown)}`));
		return terminal.finish(mistake ? 2 : 3);
	}
};

exports.deliver = deliver;
exports.judge = judge;
exports.main = main;