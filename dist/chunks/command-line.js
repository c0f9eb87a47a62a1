const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_pipeline = require("./pipeline.js");
const require_session = require("./session.js");
const require_read = require("./read.js");
const require_run = require("./run.js");
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
		const stats = (0, node_fs.fstatSync)(descriptors[channel]);
		return stats.isCharacterDevice() && stats.rdev !== nullDevice();
	} catch {
		return false;
	}
});
const nullDevice = (() => {
	try {
		return (0, node_fs.statSync)("/dev/null").rdev;
	} catch {
		return null;
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

// src/commands/check.ts
const EXIT = {
	pass: 0,
	warn: 0,
	fail: 1
};
const judge = async (session, paths) => {
	const { settings, workspace } = session;
	const shards = settings.mode === "report" ? await (await Promise.resolve().then((() => require("./shards.js")))).readShards(workspace, settings) : null;
	return require_session.withRun(session, paths, ((run) => require_pipeline.gate(run, shards)));
};
const verifyPart = async (session) => {
	const { shardOf, shardPath } = await Promise.resolve().then((() => require("./shards.js")));
	const { writeFiles } = await Promise.resolve().then((() => require("./output.js")));
	const shard = shardOf(session.settings);
	const text = await require_session.withRun(session, session.call.paths, ((run) => require_pipeline.verifyShard(run, shard)));
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
	await require_session.deliver(session, await renderReport(report, settings.format, {
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
	const raw = await require_session.read(session, call.paths);
	const documents = await require_read.understand(raw, settings, require_read.systemClock.now().toISOString().slice(0, 10));
	const { renderListing } = await Promise.resolve().then((() => require("./render.js")));
	const { color, columns: width } = terminal.out;
	await require_session.deliver(session, await renderListing({ documents }, settings.format, {
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
	fix: {
		usage: "fix [paths…]",
		summary: "Tick what is proved and untick what is disproved; --dry-run only shows it."
	},
	merge: {
		usage: "merge [paths…]",
		summary: "Join the results of shards and judge them, as `check --mode report`."
	},
	init: {
		usage: "init [lists…]",
		summary: "Write configuration, workflow and a checklist; --dry-run only shows them."
	},
	explain: {
		usage: "explain <id> [paths…]",
		summary: "Show claim, rule, parameters, outcome and remedy of one item."
	},
	doctor: {
		usage: "doctor [paths…]",
		summary: "Say what each check needs and what of it is missing. Calls nobody."
	},
	schema: {
		usage: "schema config|list|check|fix|doctor",
		summary: "Print a JSON Schema."
	}
};
const parseCall = ((argv) => {
	const flags = require_run.inputNames("cli");
	const bare = flags.filter(((name) => require_run.INPUTS[name].bare));
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
		if (!flags.some(((name) => name === token.name))) throw new require_last_resort.ConfigurationError(`unknown flag ${token.rawName}.${require_run.suggestion(token.name, flags)}`);
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
	if (!(command in COMMANDS)) throw new require_last_resort.ConfigurationError(`unknown command "${command}".${require_run.suggestion(command, Object.keys(COMMANDS))}`);
	return {
		command,
		paths: paths.map(((path) => path.replace((__pattern0 ??= __ready(/^(?:\.\/+)+(?=[^/])/)), ""))),
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
		...require_run.inputNames("cli").map(((name) => [`--${name}${require_run.INPUTS[name].bare ? "" : " …"}`, require_run.INPUTS[name].description])),
		["-h, --help", "Show this help."],
		["-V, --version", "Show the version."]
	])}

Exit code: 0 pass, 1 the gate failed (doctor: something is missing), 2 configuration or usage, 3 internal error.
`;
});

// src/command-line.ts
const commands = {
	check,
	list,
	merge,
	fix: async (session) => (await Promise.resolve().then((() => require("./fix.js")))).fix(session),
	init: async (session) => (await Promise.resolve().then((() => require("./init.js")))).init(session),
	explain: async (session) => (await Promise.resolve().then((() => require("./explain.js")))).explain(session),
	doctor: async (session) => (await Promise.resolve().then((() => require("./doctor.js")))).doctor(session)
};
const run = async (argv, env, terminal, root) => {
	const { command, ...call } = parseCall(argv);
	if (command === "help") terminal.write(help());
	else if (command === "version") terminal.write(`${require_version.VERSION}\n`);
	else if (command === "schema") terminal.write((await Promise.resolve().then((() => require("./schema.js")))).schema(call.paths[0]));
	else return commands[command](await require_session.openSession({
		command,
		...call
	}, env, terminal, root));
	return 0;
};
const main = async (argv, env, terminal = openConsole(env), root) => {
	try {
		return await terminal.finish(await run(argv, env, terminal, root));
	} catch (thrown) {
		const mistake = thrown instanceof require_last_resort.ConfigurationError || thrown instanceof require_last_resort.Refusal;
		const { sanitize } = await Promise.resolve().then((() => require("./last-resort.js"))).then(((n) => n.sanitize_exports));
		terminal.say(sanitize(`${mistake ? "error" : "internal error"}: ${require_last_resort.reasonOf(thrown)}`));
		return terminal.finish(mistake ? 2 : 3);
	}
};

exports.judge = judge;
exports.main = main;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
