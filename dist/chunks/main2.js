const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_read = require("./read.js");
const require_run = require("./run.js");
const require_pipeline = require("./pipeline.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_markdown = require("./markdown.js");
const require_text = require("./text.js");
let node_fs = require("node:fs");
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let node_crypto = require("node:crypto");
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
require("path");

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue$1(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map((([key, value]) => ` ${key}="${value}"`)).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map(((item) => this.wrap("li", item))).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map(((row) => {
			const cells = row.map(((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			})).join("");
			return this.wrap("tr", cells);
		})).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
	issue$1("group", name);
}
function endGroup() {
	issue$1("endgroup");
}

// src/adapters/events.ts
const sha = (() => require_run.string().check(require_run._regex((__pattern0 ??= __ready(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)), { error: "must be a full commit SHA" })));
const fullName = (() => require_run.string().check(require_run._regex((__pattern1 ??= __ready(/^[\w.-]+\/[\w.-]+$/)), { error: "must be `owner/name`" })));
const number = (() => require_run.int().check(require_run._positive()));
const pullRequest = require_run.object({
	number: number(),
	draft: require_run.optional(require_run.boolean()),
	user: require_run.nullish(require_run.object({ login: require_run.string() })),
	head: require_run.object({
		sha: sha(),
		ref: require_run.string(),
		repo: require_run.nullish(require_run.object({ full_name: fullName() }))
	}),
	base: require_run.object({
		sha: sha(),
		ref: require_run.string(),
		repo: require_run.object({ full_name: fullName() })
	})
});
const workflowRun = require_run.object({
	head_sha: sha(),
	head_branch: require_run.nullish(require_run.string()),
	head_repository: require_run.nullish(require_run.object({ full_name: fullName() })),
	pull_requests: require_run.optional(require_run.array(require_run.object({
		number: number(),
		head: require_run.object({ sha: sha() }),
		base: require_run.object({
			sha: sha(),
			ref: require_run.string()
		})
	})))
});
const issue = require_run.object({
	number: number(),
	draft: require_run.optional(require_run.boolean()),
	pull_request: require_run.optional(require_run.looseObject({}))
});
const mergeGroup = require_run.object({
	head_sha: sha(),
	head_ref: require_run.string(),
	base_sha: sha(),
	base_ref: require_run.string()
});
const deployment = require_run.object({ sha: sha() });
const deploymentStatus = require_run.object({ environment_url: require_run.nullish(require_run.string()) });
const nothing = {
	sha: null,
	head: null,
	base: null,
	pull: null,
	draft: false,
	trust: "trusted",
	author: null,
	deploymentUrl: null
};
const take = ((schema, payload, key, env) => {
	const read = require_run.safeParse(schema, payload[key]);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const field = [key, ...issue?.path ?? []].join(".");
	throw new require_last_resort.ConfigurationError(`the ${env["GITHUB_EVENT_NAME"] ?? ""} event is malformed at ${field}: ${issue?.message ?? "not as documented"}`, { path: env["GITHUB_EVENT_PATH"] ?? "GITHUB_EVENT_PATH" });
});
const ofPull = ((trust) => ((payload, env) => {
	const { number, draft, user, head, base } = take(pullRequest, payload, "pull_request", env);
	const repo = head.repo?.full_name ?? null;
	const fork = repo?.toLowerCase() !== base.repo.full_name.toLowerCase();
	return {
		...nothing,
		head: {
			sha: head.sha,
			ref: head.ref,
			repo,
			fork
		},
		base: {
			sha: base.sha,
			ref: base.ref
		},
		pull: number,
		draft: draft ?? false,
		trust: trust ?? (fork ? "fork" : "trusted"),
		author: user?.login ?? null
	};
}));
const ofWorkflowRun = ((payload, env) => {
	const run = take(workflowRun, payload, "workflow_run", env);
	const repo = run.head_repository?.full_name ?? null;
	const fork = repo?.toLowerCase() !== env["GITHUB_REPOSITORY"]?.toLowerCase();
	const pull = fork ? void 0 : run.pull_requests?.find((({ head }) => head.sha === run.head_sha));
	return {
		...nothing,
		head: {
			sha: run.head_sha,
			ref: run.head_branch ?? "",
			repo,
			fork
		},
		base: pull ? {
			sha: pull.base.sha,
			ref: pull.base.ref
		} : null,
		pull: pull?.number ?? null,
		trust: "privileged"
	};
});
const ofIssueComment = ((payload, env) => {
	const { number, draft, pull_request } = take(issue, payload, "issue", env);
	return {
		...nothing,
		pull: pull_request ? number : null,
		draft: draft ?? false,
		trust: "privileged"
	};
});
const branchOf = ((ref) => ref.replace((__pattern2 ??= __ready(/^refs\/heads\//)), ""));
const ofMergeGroup = ((payload, env) => {
	const group = take(mergeGroup, payload, "merge_group", env);
	return {
		...nothing,
		head: {
			sha: group.head_sha,
			ref: branchOf(group.head_ref),
			repo: env["GITHUB_REPOSITORY"] ?? null,
			fork: false
		},
		base: {
			sha: group.base_sha,
			ref: branchOf(group.base_ref)
		}
	};
});
const httpUrl = ((text) => {
	const url = text ? URL.parse(text) : null;
	return url && (__pattern3 ??= __ready(/^https?:$/)).test(url.protocol) ? url.href : null;
});
const ofDeploymentStatus = ((payload, env) => ({
	...nothing,
	sha: take(deployment, payload, "deployment", env).sha,
	deploymentUrl: httpUrl(take(deploymentStatus, payload, "deployment_status", env).environment_url)
}));
const ofTrusted = (() => nothing);
const readers = {
	pull_request: ofPull(null),
	pull_request_review: ofPull(null),
	pull_request_review_comment: ofPull(null),
	pull_request_target: ofPull("privileged"),
	workflow_run: ofWorkflowRun,
	issue_comment: ofIssueComment,
	merge_group: ofMergeGroup,
	deployment_status: ofDeploymentStatus,
	deployment: ofTrusted,
	push: ofTrusted,
	release: ofTrusted,
	repository_dispatch: ofTrusted,
	schedule: ofTrusted,
	workflow_dispatch: ofTrusted
};
const readEvent = ((event, payload, env) => {
	return (readers[event] ?? ((() => ({
		...nothing,
		trust: "privileged"
	}))))(payload, {
		...env,
		GITHUB_EVENT_NAME: event
	});
});

// src/adapters/context.ts
const payloadRepository = require_run.object({ private: require_run.boolean() });
const address = ((text, otherwise) => (text || otherwise).replace((__pattern4 ??= __ready(/\/+$/)), ""));
const count = ((text) => (__pattern5 ??= __ready(/^\d{1,15}$/)).test(text ?? "") ? Number(text) : 0);
const repositoryOf = ((env) => {
	const [owner, repo, ...more] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
	return owner && repo && more.length === 0 ? {
		owner,
		repo
	} : null;
});
const parseContext = ((event, payload, env) => {
	if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new require_last_resort.ConfigurationError("the event must be a JSON object", { path: env["GITHUB_EVENT_PATH"] ?? "GITHUB_EVENT_PATH" });
	const facts = readEvent(event, payload, env);
	const own = require_run.safeParse(payloadRepository, payload.repository);
	const named = repositoryOf(env);
	const serverUrl = address(env["GITHUB_SERVER_URL"], "https://github.com");
	const apiUrl = address(env["GITHUB_API_URL"], "https://api.github.com");
	const runId = count(env["GITHUB_RUN_ID"]);
	return {
		...facts,
		event,
		repository: named,
		sha: facts.sha ?? require_run.safeParse(sha(), env["GITHUB_SHA"]).data ?? null,
		runUrl: named && runId > 0 ? `${serverUrl}/${named.owner}/${named.repo}/actions/runs/${runId}` : null,
		serverUrl,
		apiUrl,
		graphqlUrl: address(env["GITHUB_GRAPHQL_URL"], `${apiUrl.replace((__pattern6 ??= __ready(/\/v3$/)), "")}/graphql`),
		actor: env["GITHUB_ACTOR"] || null,
		runId,
		runAttempt: Math.max(1, count(env["GITHUB_RUN_ATTEMPT"])),
		selfHosted: env["RUNNER_ENVIRONMENT"] === "self-hosted",
		privateRepo: own.data?.private ?? false
	};
});

// src/adapters/actions.ts
const EVENT_LIMIT = 33554432;
const SUMMARY_LIMIT = 1048576;
const readInputs = ((env, known) => {
	const given = Object.entries(env).filter((([name, value]) => name.startsWith("INPUT_") && value !== void 0 && value.trim() !== "")).map((([name, value = ""]) => [name.slice(6).toLowerCase(), value.trim()]));
	return {
		inputs: Object.fromEntries(given.filter((([name]) => known.includes(name)))),
		unknown: given.map((([name]) => name)).filter(((name) => !known.includes(name)))
	};
});
const readPayload = ((path) => {
	try {
		const { size } = (0, node_fs.statSync)(path);
		if (size > EVENT_LIMIT) throw new Error(`it has ${size} bytes, more than ${EVENT_LIMIT}`);
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch (thrown) {
		throw new require_last_resort.ConfigurationError(`the event cannot be read: ${require_last_resort.reasonOf(thrown)}`, { path });
	}
});
const readContext = ((env) => {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path } = env;
	if (!event || !path) throw new require_last_resort.ConfigurationError(`${event ? "GITHUB_EVENT_PATH" : "GITHUB_EVENT_NAME"} is not set: the Action runs in a GitHub workflow only; elsewhere use the command line`);
	return parseContext(event, readPayload(path), env);
});
const mask = ((secret) => {
	const forms = [
		secret,
		Buffer.from(secret).toString("base64"),
		encodeURIComponent(secret)
	];
	for (const form of new Set(forms)) if (form.trim() !== "") setSecret(form);
});
const log = ((text) => {
	process.stdout.write(`${require_last_resort.sanitize(text)}\n`);
});
const remark = ((level, text) => ({
	error,
	warning,
	notice
})[level](require_last_resort.sanitizeLine(text)));
const logGroup = ((title, text) => {
	startGroup(require_last_resort.sanitizeLine(title));
	log(text);
	endGroup();
});
const fail = ((text) => setFailed(require_last_resort.sanitizeLine(text)));
const annotate = ((annotations) => {
	const commands = {
		error,
		warning,
		notice
	};
	for (const { level, path, line, title, message } of annotations) commands[level](require_last_resort.sanitize(message), {
		title: require_last_resort.sanitizeLine(title),
		file: path,
		startLine: line
	});
});
const writeOutputs = ((file, values) => {
	if (!file || !(0, node_fs.existsSync)(file)) throw new require_last_resort.Refusal("the runner gave no file for outputs");
	for (const [name, value] of Object.entries(values)) setOutput(name, value);
});
const writeSummary = async (file, markdown) => {
	if (!file) throw new require_last_resort.Refusal("the runner gave no file for the job summary");
	const size = Buffer.byteLength(markdown);
	if (size > SUMMARY_LIMIT) throw new require_last_resort.Refusal(`the job summary has ${size} bytes; GitHub drops it past ${SUMMARY_LIMIT}`);
	await summary.addRaw(markdown).write();
};
const stepResults = ((env) => ({
	output: ((values) => writeOutputs(env["GITHUB_OUTPUT"], values)),
	summary: ((markdown) => writeSummary(env["GITHUB_STEP_SUMMARY"], markdown)),
	annotate
}));

// src/adapters/surroundings.ts
const completeContext = async ({ context, github }) => {
	const { event, pull, head, trust } = context;
	if (context.base || trust !== "privileged" || !(pull || head)) return context;
	if (!github) throw new require_last_resort.ConfigurationError(`the event ${event} needs the input token to find its pull request`);
	const { githubPulls } = await Promise.resolve().then((() => require("./github2.js")));
	const pulls = githubPulls(await github());
	const { sha, repo = null, ref = null } = head ?? {};
	const found = pull ? await pulls.get(pull) : sha && repo && ref ? await pulls.findByHead({
		sha,
		repo,
		ref
	}) : null;
	if (!found) {
		if (head?.fork !== false) throw new require_last_resort.ConfigurationError(`no open pull request for the event ${event} was found`);
		return context;
	}
	const own = context.repository && `${context.repository.owner}/${context.repository.repo}`;
	return {
		...context,
		pull: found.number,
		base: found.base,
		head: {
			...found.head,
			ref: ref ?? "",
			fork: found.head.repo?.toLowerCase() !== own?.toLowerCase()
		},
		author: found.author
	};
};
const openHead = async ({ context, root, github }) => {
	if (context.trust !== "privileged" || !context.head) return require_read.createWorkspace(root);
	if (!github) throw new require_last_resort.ConfigurationError(`the event ${context.event} needs the input token to read the pull request`);
	const { githubTree } = await Promise.resolve().then((() => require("./github2.js")));
	return githubTree(await github(), context.head.sha);
};
const baseCommit = async ({ context, root }) => {
	const { base, head, sha } = context;
	if (!base || !head || !sha) return base?.sha ?? null;
	const { parentsOf } = await Promise.resolve().then((() => require("./git.js")));
	const [first, second] = await parentsOf(root, sha);
	return first && second === head.sha ? first : base.sha;
};
const openBase = async ({ root, github }, commit) => {
	const { openGitTree } = await Promise.resolve().then((() => require("./git.js")));
	const local = await openGitTree(root, commit).catch(((refusal) => {
		if (github) return null;
		throw refusal;
	}));
	if (local) return local;
	if (!github) throw new require_last_resort.Refusal("the base commit is not in the checkout and there is no token", "give the input token, or check out with fetch-depth: 0");
	const { githubTree } = await Promise.resolve().then((() => require("./github2.js")));
	return githubTree(await github(), commit);
};

// src/adapters/reading.ts
const loadPolicy = async (tree, path) => {
	const mode = await tree.mode(path);
	if (mode !== null && mode !== "100644") throw new require_last_resort.ConfigurationError(`has the mode ${mode} in the base commit; policy is read from plain files (100644) only`, { path });
	return require_read.loadConfig(tree, path, false);
};
const openReading = async (run) => {
	const { inputs, context } = run;
	const path = require_read.configPath(inputs);
	const head = await openHead(run);
	const { config, found } = await require_read.loadConfig(head, path, inputs.config !== void 0 && !context.base);
	const own = require_read.settingsOf(inputs, config);
	const commit = await baseCommit(run);
	if (commit === null) return {
		settings: own,
		head,
		base: null,
		notices: []
	};
	try {
		const tree = await openBase(run, commit);
		const before = await loadPolicy(tree, path);
		if (inputs.config !== void 0 && !before.found && !found) throw new require_last_resort.ConfigurationError("no such file", { path });
		const settings = require_read.settingsOf(inputs, before.config);
		const documents = await require_read.readChanged(tree, head, settings.checklists, settings.exclude);
		if (!before.found && documents.length === 0 && !context.head?.fork) return {
			settings: own,
			head,
			base: {
				commit,
				policy: found ? "head" : "defaults",
				documents,
				missing: null
			},
			notices: found ? ["Policy from this pull request: the base has none yet."] : []
		};
		return {
			settings,
			head,
			base: {
				commit,
				policy: before.found ? "base" : "defaults",
				documents,
				missing: null
			},
			notices: []
		};
	} catch (thrown) {
		if (!(thrown instanceof require_last_resort.Refusal)) throw thrown;
		const base = {
			commit,
			policy: "defaults",
			documents: [],
			missing: `${thrown.message}${thrown.remedy ? `; ${thrown.remedy}` : ""}`
		};
		return {
			settings: require_read.settingsOf(inputs, {}),
			head,
			base,
			notices: []
		};
	}
};

// src/policy/trust.ts
const OUTSIDE = [
	"http",
	"commands",
	"network",
	"github"
];
const mayRun = ((trust) => ((check, { needs, callsWhatItReads }) => {
	if (trust === "trusted" || !needs.some(((port) => OUTSIDE.includes(port)))) return null;
	if (needs.includes("commands")) return {
		reason: "commands do not run for a pull request from a fork",
		remedy: "run the gate on the branch after merging, or in a merge queue"
	};
	if (callsWhatItReads) return {
		reason: "addresses that stand in the files of a pull request from a fork are not called",
		remedy: "run the gate on the branch after merging, or in a merge queue"
	};
	if (check.atBase === true) return null;
	return {
		reason: "a check that is new in a pull request from a fork makes no network requests",
		remedy: "it runs as soon as the base has it"
	};
}));

// src/report/annotations.ts
const longestTitle = 200;
const longestMessage = 3800;
const annotation = ((level, place, title, lines) => ({
	level,
	...place,
	title: require_layout.clip(require_last_resort.sanitizeLine(title), longestTitle),
	message: require_layout.clip(lines.map(require_last_resort.sanitizeLine).filter(((line) => line !== "")).join("\n"), longestMessage)
}));
const ofItem = ((level, { document, item }) => {
	const { found, remedies } = require_overview.groundsOf(item);
	return annotation(level, {
		path: document.path,
		line: item.line,
		column: item.column
	}, `${capital(item.verdict)} (${item.level}): ${require_layout.plain(item.text, 160)}`, [
		...found.flatMap((({ kind, text, output }) => [(kind === null ? "" : `${kind}: `) + text, ...output.split("\n")])),
		...remedies.map(((remedy) => `Fix: ${remedy}`)),
		...item.outcomes.length === 0 || item.waiver !== null ? [] : [item.because]
	]);
});
const capital = ((word) => word.charAt(0).toUpperCase() + word.slice(1));
const ofChange = ((level, { change, level: weight, text, message, document, line, head }) => annotation(level, {
	path: head?.document ?? document,
	line: head?.line ?? line
}, `${capital(change)} (${weight}): ${require_layout.plain(text, 160)}`, [message, `In the base: ${document}:${line}`]));
const ofFinding = ((path, { rule, line, message }) => annotation("notice", {
	path,
	line
}, capital(rule), [message]));
const missingBase = (({ base, documents }) => base?.missing ? [annotation("error", {
	path: documents[0]?.path ?? ".github",
	line: 1
}, "The base could not be read", [require_overview.baseText(base)])] : []);
const left = ((out, level) => out > 0 ? [require_layout.count(out, level)] : []);
const annotations = ((report, { limit = Number.POSITIVE_INFINITY } = {}) => {
	const errors = [
		...missingBase(report),
		...require_overview.entriesOf(report, "block").map(((entry) => ofItem("error", entry))),
		...require_overview.changesOf(report, "block").map(((change) => ofChange("error", change)))
	];
	const warnings = [...require_overview.entriesOf(report, "warn").map(((entry) => ofItem("warning", entry))), ...require_overview.changesOf(report, "warn").map(((change) => ofChange("warning", change)))];
	const notices = report.documents.flatMap((({ path, findings }) => findings.map(((finding) => ofFinding(path, finding)))));
	if (Math.max(errors.length, warnings.length) <= limit && notices.length <= limit) return [
		...errors,
		...warnings,
		...notices
	];
	const shown = [
		...errors.slice(0, limit),
		...warnings.slice(0, limit),
		...notices.slice(0, Math.max(0, limit - 1))
	];
	const cut = [
		...left(errors.length - limit, "error"),
		...left(warnings.length - limit, "warning"),
		...left(notices.length - (limit - 1), "notice")
	];
	const first = shown[0] ?? {
		path: report.documents[0]?.path ?? ".github",
		line: 1
	};
	const message = `${cut.join(", ")} left out here. The comment and the job summary list more.`;
	return [...shown, annotation("notice", {
		path: first.path,
		line: first.line
	}, "More in the report", [message])];
});

// src/report/fit.ts
const all = Number.POSITIVE_INFINITY;
const plans = [
	{
		items: "all",
		rows: all,
		others: all
	},
	{
		items: "unsettled",
		rows: all,
		others: all
	},
	{
		items: "none",
		rows: all,
		others: all
	},
	...[
		2e3,
		1e3,
		500,
		200,
		100,
		50,
		20,
		10,
		5,
		2,
		1,
		0
	].map(((rows) => ({
		items: "none",
		rows,
		others: Math.ceil(rows / 4)
	})))
];
const shortestRow = 20;
const fitMarkdown = ((report, budget, measure) => {
	const blocking = require_overview.entriesOf(report, "block").length;
	const warned = require_overview.entriesOf(report, "warn").length;
	const total = report.documents.reduce(((sum, { items }) => sum + items.length), 0);
	const rowsOf = (({ items, rows, others }) => Math.min(blocking, rows) + Math.min(warned, others) + {
		all: total,
		unsettled: blocking + warned,
		none: 0
	}[items]);
	const possible = plans.filter(((plan) => rowsOf(plan) * shortestRow <= budget));
	let rendered = "";
	for (const plan of possible) {
		rendered = require_markdown.renderMarkdown(report, plan);
		if (measure(rendered) <= budget) break;
	}
	return rendered;
});

// src/report/comment.ts
const headroom = 600;
const renderComment = ((report, { budget = 6e4 } = {}) => fitMarkdown(report, budget - headroom, ((body) => body.length)));

// src/report/summary.ts
const renderSummary = ((report, { budget = 921600 } = {}) => fitMarkdown(report, budget, ((body) => new TextEncoder().encode(body).byteLength)));

// src/publish/marker.ts
const pattern = /^<!-- readiness-gate:([\w.-]{1,64}) seq=(\d{1,15})\.(\d{1,6}) digest=([0-9a-f]{16}) -->(?:\r?\n|$)/;
const toKey = ((name) => name.replaceAll(/[^\w.-]+/g, "-").slice(0, 64) || "default");
const volatile = /\/actions\/runs\/\d+|\b\d+(?:\.\d+)? ?m?s\b/g;
const digestOf = ((text) => (0, node_crypto.createHash)("sha256").update(text.replaceAll((volatile$ready ??= __ready(volatile)), "").replaceAll(/\s+/g, " ").trim()).digest("hex").slice(0, 16));
const compareSequences = ((one, other) => one.run - other.run || one.attempt - other.attempt);
const mark = ((text, key, { run, attempt }) => `<!-- readiness-gate:${key} seq=${run}.${attempt} digest=${digestOf(text)} -->\n${text}`);
const readMarker = ((body) => {
	const [, key = "", run, attempt, digest = ""] = (pattern$ready ??= __ready(pattern)).exec(body) ?? [];
	return digest === "" ? null : {
		key,
		sequence: {
			run: Number(run),
			attempt: Number(attempt)
		},
		digest
	};
});
const says = ((body, text) => {
	const below = body.slice((pattern$ready ??= __ready(pattern)).exec(body)?.[0].length ?? 0);
	const wanted = digestOf(text);
	return readMarker(body)?.digest === wanted && digestOf(below) === wanted;
});

// src/publish/publication.ts
const outputsOf = ((report, reportPath) => {
	const items = report.documents.flatMap(((document) => document.items.filter((({ decision }) => decision === "block")).map((({ id, line, verdict, text }) => ({
		id,
		document: document.path,
		line,
		verdict,
		text
	})))));
	const changes = (report.base?.changes ?? []).filter((({ decision }) => decision === "block")).map((({ id, document, line, change, text }) => ({
		id,
		document,
		line,
		verdict: change,
		text
	})));
	return {
		result: report.result,
		score: report.score === null ? "" : String(report.score),
		...Object.fromEntries(Object.entries(report.counts).map((([verdict, count]) => [verdict, String(count)]))),
		blocking: JSON.stringify([...items, ...changes]),
		report: reportPath ?? "",
		"comment-url": ""
	};
});
const publicationOf = ((report, settings, origin) => {
	const { sha, runUrl } = origin;
	const { title, reason } = require_overview.overview(report);
	const headline = [title, reason].filter(Boolean).join(": ");
	const all = annotations(report);
	return {
		outputs: outputsOf(report, origin.reportPath),
		summary: settings.summary ? renderSummary(report) : null,
		annotations: settings.annotations ? annotations(report, { limit: 10 }) : [],
		comment: settings.comment === "never" ? null : {
			key: toKey(origin.name),
			sequence: {
				run: origin.runId,
				attempt: origin.runAttempt
			},
			body: renderComment(report),
			policy: settings.comment,
			problems: report.result !== "pass"
		},
		status: settings["commit-status"] === "never" || sha === null ? null : {
			sha,
			context: "readiness-gate",
			result: report.result,
			description: headline,
			url: runUrl
		},
		checkRun: settings["check-run"] === "never" || sha === null ? null : {
			name: "readiness-gate",
			sha,
			result: report.result,
			title: headline,
			summary: renderComment(report),
			annotations: all,
			url: runUrl
		}
	};
});

// src/publish/check-run.ts
const BATCH = 50;
const MOST = 250;
const MAX_SUMMARY_BYTES = 65535;
const cut = ((text) => {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length <= MAX_SUMMARY_BYTES) return text;
	return new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace((__pattern7 ??= __ready(/\uFFFD$/)), "");
});
const conclusions = {
	pass: "success",
	warn: "neutral",
	fail: "failure"
};
const publishCheckRun = async (checkRuns, report) => {
	const { name, sha, result, title, url } = report;
	const summary = cut(report.summary);
	const annotations = report.annotations.slice(0, MOST);
	const [first = [], ...rest] = Array.from({ length: Math.ceil(annotations.length / BATCH) }, ((_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH)));
	const id = await checkRuns.create({
		name,
		sha,
		conclusion: conclusions[result],
		url,
		title,
		summary,
		annotations: first
	});
	for (const batch of rest) await checkRuns.annotate(id, {
		title,
		summary,
		annotations: batch
	});
};

// src/publish/comment.ts
const ROUNDS = 3;
const isSame = ((author, viewer) => author !== null && (viewer.id === null || author.id === null ? author.login === viewer.login : author.id === viewer.id));
const marked = ((posted, key) => posted.flatMap(((comment) => {
	const marker = readMarker(comment.body);
	return marker?.key === key ? [{
		...comment,
		marker
	}] : [];
})));
const ownOf = ((posted, viewer) => posted.filter((({ author }) => isSame(author, viewer))).sort(((one, other) => one.id - other.id)));
const newestOf = ((own) => own.toSorted(((one, other) => compareSequences(other.marker.sequence, one.marker.sequence)))[0]);
const converge = async (comments, viewer, written) => {
	for (let round = 0; round < ROUNDS; round += 1) {
		const own = ownOf(marked(await comments.list(), written.key), viewer);
		const [oldest, newest] = [own[0], newestOf(own)];
		if (!oldest || !newest) return;
		const { sequence, body } = compareSequences(written.sequence, newest.marker.sequence) >= 0 ? written : {
			sequence: newest.marker.sequence,
			body: newest.body
		};
		const order = compareSequences(oldest.marker.sequence, sequence);
		const behind = order < 0 || order === 0 && oldest.marker.digest !== readMarker(body)?.digest;
		if (behind) await comments.update(oldest.id, body);
		for (const extra of own.slice(1)) await comments.remove(extra.id);
		if (!behind) return;
	}
};
const WORKFLOWS = "github-actions[bot]";
const saidAlready = ((posted, body) => {
	const [only, ...others] = posted;
	return only && others.length === 0 && only.author?.login === WORKFLOWS && says(only.body, body) ? only : void 0;
});
const shorten$1 = ((sha) => sha.slice(0, 7));
const staleOf = (({ commit }, now) => now && now.head !== commit ? {
	reported: commit,
	head: now.head
} : null);
const textOf = (({ body }, stale) => stale ? `> [!WARNING]\n> This report is for \`${shorten$1(stale.reported)}\`. The pull request has moved on to \`${shorten$1(stale.head)}\`.\n\n${body}` : body);
const reasonToKeep = ((newest, { sequence }, stale) => {
	if (compareSequences(newest.marker.sequence, sequence) > 0) return "the comment was left as it is: a newer run has written it";
	return stale ? "the comment was left as it is: the pull request has a newer commit" : null;
});
const open = async (comments, wanted, viewer, before) => {
	const { key, sequence, policy, problems } = wanted;
	if (policy === "on-problems" && !problems) return {
		url: null,
		notices: []
	};
	const posted = await comments.create(mark(wanted.body, key, sequence));
	const now = await wanted.look();
	const stale = staleOf(wanted, now);
	const self = viewer ?? posted.author;
	if (self && (stale || now?.comments !== before + 1)) await settle(comments, self, {
		key,
		sequence,
		body: mark(textOf(wanted, stale), key, sequence)
	});
	return {
		url: posted.url,
		notices: []
	};
};
const publishComment = async (comments, wanted) => {
	const { key, sequence } = wanted;
	const thread = await comments.list();
	const candidates = marked(thread, key);
	const said = saidAlready(candidates, wanted.body);
	if (said) return {
		url: said.url,
		notices: []
	};
	const viewer = candidates.length > 0 ? await comments.viewer() : null;
	const own = viewer ? ownOf(candidates, viewer) : [];
	const [oldest, newest] = [own[0], newestOf(own)];
	if (!viewer || !oldest || !newest) return open(comments, wanted, viewer, thread.length);
	const stale = staleOf(wanted, await wanted.look());
	const text = textOf(wanted, stale);
	const reason = reasonToKeep(newest, wanted, stale);
	if (reason !== null) return {
		url: oldest.url,
		notices: [reason]
	};
	if (own.length === 1 && says(oldest.body, text)) return {
		url: oldest.url,
		notices: []
	};
	const written = {
		key,
		sequence,
		body: mark(text, key, sequence)
	};
	await comments.update(oldest.id, written.body);
	await settle(comments, viewer, written);
	return {
		url: oldest.url,
		notices: []
	};
};
const settle = async (comments, viewer, written) => {
	try {
		await converge(comments, viewer, written);
	} catch {}
};

// src/publish/status.ts
const MAX_DESCRIPTION = 140;
const shorten = ((text) => text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, 139).toWellFormed()}…`);
const publishStatus = ((statuses, { sha, context, result, description, url }) => statuses.set(sha, {
	state: result === "fail" ? "pending" : "success",
	context,
	description: shorten(description),
	url
}));

// src/publish/publish.ts
const describe = ((what, thrown) => {
	const remedy = thrown instanceof require_last_resort.Refusal && thrown.remedy ? ` (${thrown.remedy})` : "";
	return `could not write ${what}: ${require_last_resort.reasonOf(thrown)}${remedy}`;
});
const bestEffort = ((notices) => ({ async attempt(what, work) {
	try {
		return await work();
	} catch (thrown) {
		notices.push(describe(what, thrown));
		return null;
	}
} }));
const look = async (pulls, number) => {
	const now = await pulls.get(number).catch((() => null));
	return now && {
		head: now.head.sha,
		comments: now.comments
	};
};
const setStatus = async ({ statuses }, status) => {
	await publishStatus(statuses, status);
	return true;
};
const publish = async (publication, targets) => {
	const notices = [];
	const { attempt } = bestEffort(notices);
	const { step, pull, connect } = targets;
	const { outputs, summary, annotations, status, checkRun } = publication;
	await attempt("the outputs", (() => step.output(outputs)));
	if (summary !== null) await attempt("the job summary", (() => step.summary(summary)));
	await attempt("the annotations", (() => step.annotate(annotations)));
	const comment = pull && publication.comment;
	if (!connect || !(comment || status || checkRun)) return {
		notices,
		commentUrl: null,
		statusSet: false
	};
	const remote = await attempt("anything to GitHub", connect);
	if (!remote) return {
		notices,
		commentUrl: null,
		statusSet: false
	};
	let commentUrl = null;
	if (comment) {
		const posted = await attempt("the comment", (() => publishComment(remote.comments, {
			...comment,
			commit: pull.sha,
			look: (() => look(remote.pulls, pull.number))
		})));
		notices.push(...posted?.notices ?? []);
		commentUrl = posted?.url ?? null;
	}
	const statusSet = status !== null && await attempt("the commit status", (() => setStatus(remote, status))) === true;
	if (checkRun) await attempt("the check run", (() => publishCheckRun(remote.checkRuns, checkRun)));
	if (commentUrl !== null) {
		const url = commentUrl;
		await attempt("the output comment-url", (() => step.output({ "comment-url": url })));
	}
	return {
		notices,
		commentUrl,
		statusSet
	};
};

// src/main.ts
const openRun = async (env) => {
	const { inputs: given, unknown } = readInputs(env, require_run.inputNames("action"));
	const raw = {
		...given,
		...Object.fromEntries(unknown.map(((name) => [name, "given"])))
	};
	const inputs = require_read.parseInputs(raw, "action", ((name) => `input ${name}`));
	if (inputs.token) mask(inputs.token);
	const context = readContext(env);
	const { token } = inputs;
	const { repository, apiUrl } = context;
	const openGitHub = token && repository ? async (options = {}) => {
		const { createGitHub } = await Promise.resolve().then((() => require("./github2.js")));
		return createGitHub({
			token,
			apiUrl,
			...repository,
			clock: require_read.systemClock,
			...options
		});
	} : null;
	let client;
	const github = openGitHub && ((() => client ??= openGitHub()));
	const surroundings = {
		context,
		root: env["GITHUB_WORKSPACE"] || process.cwd(),
		github
	};
	return {
		...surroundings,
		env,
		inputs,
		openGitHub,
		context: await completeContext(surroundings)
	};
};
const linksOf = (({ serverUrl, repository, head, sha, runUrl }) => {
	const commit = head?.sha ?? sha;
	if (!repository || !commit) return null;
	return {
		blob: `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}`,
		run: runUrl
	};
});
const NO_API = {
	reason: "this run has no token for the GitHub API",
	remedy: "give the input token"
};
const openFacts = async ({ context, env, openGitHub }, { timeout }) => {
	if (!openGitHub) return NO_API;
	const { createGitHubFacts, factsClient } = await Promise.resolve().then((() => require("./github2.js")));
	const { head, sha, pull, author, base, runId } = context;
	return createGitHubFacts((() => openGitHub(factsClient(timeout))), {
		sha: head?.sha ?? sha,
		pull: pull === null ? null : {
			number: pull,
			author
		},
		baseBranch: base?.ref ?? null,
		runId,
		job: env["GITHUB_JOB"] || null,
		clock: require_read.systemClock
	});
};
const withRun = async (run, { settings, head, base, notices }, use) => {
	const { context, root, env } = run;
	const { trust, deploymentUrl } = context;
	const withUrl = settings["base-url"] === null ? {
		...settings,
		"base-url": deploymentUrl
	} : settings;
	const { ports, close } = await require_read.openPorts({
		root,
		files: head,
		settings: withUrl,
		env,
		openGitHub: (() => openFacts(run, settings)),
		staticOnly: trust === "privileged"
	});
	try {
		return await use({
			settings,
			head: context.head?.sha ?? context.sha,
			documents: await require_read.readDocuments(head, settings.checklists, settings.exclude),
			base,
			ports,
			clock: require_read.systemClock,
			event: context.event,
			mayRun: mayRun(trust),
			notices: [...notices, ...remarksOn(run, settings)],
			links: linksOf(context)
		});
	} finally {
		await close();
	}
};
const remarksOn = (({ context }, settings) => [
	...settings.offline ? ["Offline: network checks were not run."] : [],
	...context.trust === "privileged" ? [`Static checks only: ${context.event} runs with the token of the base.`] : [],
	...context.selfHosted && !context.privateRepo ? ["This is a self-hosted runner of a public repository: pull requests can reach its network."] : []
]);
const report = async (run, settings, result) => {
	const { context, env, root, openGitHub } = run;
	const folder = settings["report-dir"];
	if (folder !== null) {
		const [{ reportFiles }, { writeFiles }] = await Promise.all([Promise.resolve().then((() => require("./render.js"))), Promise.resolve().then((() => require("./output.js")))]);
		writeFiles(root, await reportFiles(result, folder));
	}
	const sha = context.head?.sha ?? context.sha;
	const publication = publicationOf(result, settings, {
		name: `${env["GITHUB_WORKFLOW"] ?? ""}/${env["GITHUB_JOB"] ?? ""}`,
		runId: context.runId,
		runAttempt: context.runAttempt,
		sha,
		runUrl: context.runUrl,
		reportPath: folder === null ? null : `${folder}/report.json`
	});
	const { pull } = context;
	const { notices, statusSet } = await publish(publication, {
		step: stepResults(env),
		pull: pull !== null && sha !== null ? {
			number: pull,
			sha
		} : null,
		connect: openGitHub && ((() => connect(openGitHub, pull)))
	});
	for (const notice of notices) remark("notice", notice);
	return statusSet && onlyOpen(result);
};
const onlyOpen = (({ documents, base }) => (base === null || base.missing === null && base.changes.every((({ decision }) => decision !== "block"))) && documents.every((({ items }) => items.every((({ decision, verdict }) => decision !== "block" || verdict === "open" || verdict === "unknown")))));
const connect = async (openGitHub, pull) => {
	const { githubCheckRuns, githubComments, githubPulls, githubStatuses } = await Promise.resolve().then((() => require("./github2.js")));
	const client = await openGitHub();
	return {
		pulls: githubPulls(client),
		comments: githubComments(client, pull ?? 0),
		statuses: githubStatuses(client),
		checkRuns: githubCheckRuns(client)
	};
};
const verifyPart = async (run, reading) => {
	const { shardOf, shardPath } = await Promise.resolve().then((() => require("./shards.js")));
	const { writeFiles } = await Promise.resolve().then((() => require("./output.js")));
	const path = shardPath(reading.settings);
	const text = await withRun(run, reading, ((prepared) => require_pipeline.verifyShard(prepared, shardOf(reading.settings))));
	writeFiles(run.root, { [path]: text });
	stepResults(run.env).output({ report: path });
	log(`Nothing is judged in mode verify; the results are in ${path}.`);
	return 0;
};
const act = async (env) => {
	const run = await openRun(env);
	const reading = await openReading(run);
	const { settings } = reading;
	if (settings.mode === "verify") return verifyPart(run, reading);
	const shards = settings.mode === "report" ? await (await Promise.resolve().then((() => require("./shards.js")))).readShards(require_read.createWorkspace(run.root), settings) : null;
	const result = await withRun(run, reading, ((prepared) => require_pipeline.gate(prepared, shards)));
	logGroup("readiness-gate", require_text.renderText(result, {
		color: false,
		width: 100
	}));
	const pending = await report(run, settings, result);
	if (result.result !== "fail" || pending) return 0;
	const { title, reason } = require_overview.overview(result);
	fail(`readiness: ${[title, reason].filter(Boolean).join(", ")}`);
	return 1;
};
const main = async (env) => {
	try {
		return await act(env);
	} catch (thrown) {
		const mistake = thrown instanceof require_last_resort.ConfigurationError || thrown instanceof require_last_resort.Refusal;
		log(mistake ? "Nothing was judged." : "Nothing was judged; this is a fault of readiness-gate.");
		fail(`${mistake ? "" : "internal error: "}${require_last_resort.reasonOf(thrown)}`);
		return mistake ? 2 : 3;
	}
};

exports.main = main;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var pattern$ready, volatile$ready, __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7;
