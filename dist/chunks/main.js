import "./rolldown-runtime.js";
import { n as Refusal, r as reasonOf, t as ConfigurationError } from "./errors.js";
import { r as sanitizeLine, t as sanitize } from "./sanitize2.js";
import { d as systemClock, i as gate, l as createWorkspace, o as loadConfig, r as readDocuments, s as parseInputs, t as readChanged, u as openPorts } from "./read.js";
import { O as _positive, R as safeParse, a as array, d as nullish, k as _regex, l as int, m as optional, o as boolean, p as object, u as looseObject, y as string } from "./schemas.js";
import { a as inputNames, n as configPath, r as settingsOf } from "./schema.js";
import { c as plain, n as clip, r as count$1 } from "./layout.js";
import { i as groundsOf, n as changesOf, o as overview, r as entriesOf, t as baseText } from "./overview.js";
import { t as renderMarkdown } from "./markdown.js";
import { t as renderText } from "./text2.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import "path";

// ../../work/main/node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
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

// ../../work/main/node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
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

// ../../work/main/node_modules/@actions/core/lib/file-command.js
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

// ../../work/main/node_modules/@actions/core/lib/summary.js
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
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// ../../work/main/node_modules/@actions/core/lib/core.js
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue$1("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue$1("endgroup");
}

// src/adapters/events.ts
const sha = () => string().check(_regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: "must be a full commit SHA" }));
const fullName = () => string().check(_regex(/^[\w.-]+\/[\w.-]+$/, { error: "must be `owner/name`" }));
const number = () => int().check(_positive());
const pullRequest = object({
	number: number(),
	draft: optional(boolean()),
	user: nullish(object({ login: string() })),
	head: object({
		sha: sha(),
		ref: string(),
		repo: nullish(object({ full_name: fullName() }))
	}),
	base: object({
		sha: sha(),
		ref: string(),
		repo: object({ full_name: fullName() })
	})
});
const workflowRun = object({
	head_sha: sha(),
	head_branch: nullish(string()),
	head_repository: nullish(object({ full_name: fullName() })),
	pull_requests: optional(array(object({
		number: number(),
		head: object({ sha: sha() }),
		base: object({
			sha: sha(),
			ref: string()
		})
	})))
});
const issue = object({
	number: number(),
	draft: optional(boolean()),
	pull_request: optional(looseObject({}))
});
const mergeGroup = object({
	head_sha: sha(),
	head_ref: string(),
	base_sha: sha(),
	base_ref: string()
});
const deployment = object({ sha: sha() });
const deploymentStatus = object({ environment_url: nullish(string()) });
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
/** Throws a `ConfigurationError` that names the event file and the field. */
const take = (schema, payload, key, env) => {
	const read = safeParse(schema, payload[key]);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const field = [key, ...issue?.path ?? []].join(".");
	throw new ConfigurationError(`the ${env["GITHUB_EVENT_NAME"] ?? ""} event is malformed at ${field}: ${issue?.message ?? "not as documented"}`, { path: env["GITHUB_EVENT_PATH"] ?? "GITHUB_EVENT_PATH" });
};
const ofPull = (trust) => (payload, env) => {
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
};
/**
* GitHub lists pull requests of the same repository only, and by branch: the one whose head is another commit by now
* is not meant. For a fork the pull request has to be looked up by head (`PullRequests.findByHead`).
*/
const ofWorkflowRun = (payload, env) => {
	const run = take(workflowRun, payload, "workflow_run", env);
	const repo = run.head_repository?.full_name ?? null;
	const fork = repo?.toLowerCase() !== env["GITHUB_REPOSITORY"]?.toLowerCase();
	const pull = fork ? void 0 : run.pull_requests?.find(({ head }) => head.sha === run.head_sha);
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
};
const ofIssueComment = (payload, env) => {
	const { number, draft, pull_request } = take(issue, payload, "issue", env);
	return {
		...nothing,
		pull: pull_request ? number : null,
		draft: draft ?? false,
		trust: "privileged"
	};
};
const branchOf = (ref) => ref.replace(/^refs\/heads\//, "");
const ofMergeGroup = (payload, env) => {
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
};
const httpUrl = (text) => {
	const url = text ? URL.parse(text) : null;
	return url && /^https?:$/.test(url.protocol) ? url.href : null;
};
const ofDeploymentStatus = (payload, env) => ({
	...nothing,
	sha: take(deployment, payload, "deployment", env).sha,
	deploymentUrl: httpUrl(take(deploymentStatus, payload, "deployment_status", env).environment_url)
});
const ofTrusted = () => nothing;
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
/**
* Reads the payload of an event. One that needs no pull request has none; an event not known here is not trusted.
* Throws a `ConfigurationError` naming the event file when the payload is not as documented.
*/
const readEvent = (event, payload, env) => {
	return (readers[event] ?? (() => ({
		...nothing,
		trust: "privileged"
	})))(payload, {
		...env,
		GITHUB_EVENT_NAME: event
	});
};

// src/adapters/context.ts
const payloadRepository = object({ private: boolean() });
const address = (text, otherwise) => (text || otherwise).replace(/\/+$/, "");
const count = (text) => /^\d{1,15}$/.test(text ?? "") ? Number(text) : 0;
const repositoryOf = (env) => {
	const [owner, repo, ...more] = env["GITHUB_REPOSITORY"]?.split("/") ?? [];
	return owner && repo && more.length === 0 ? {
		owner,
		repo
	} : null;
};
/** What an event means for the gate. Throws a `ConfigurationError` naming the event file when it is malformed. */
const parseContext = (event, payload, env) => {
	if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new ConfigurationError("the event must be a JSON object", { path: env["GITHUB_EVENT_PATH"] ?? "GITHUB_EVENT_PATH" });
	const facts = readEvent(event, payload, env);
	const own = safeParse(payloadRepository, payload.repository);
	const named = repositoryOf(env);
	const serverUrl = address(env["GITHUB_SERVER_URL"], "https://github.com");
	const apiUrl = address(env["GITHUB_API_URL"], "https://api.github.com");
	const runId = count(env["GITHUB_RUN_ID"]);
	return {
		...facts,
		event,
		repository: named,
		sha: facts.sha ?? safeParse(sha(), env["GITHUB_SHA"]).data ?? null,
		runUrl: named && runId > 0 ? `${serverUrl}/${named.owner}/${named.repo}/actions/runs/${runId}` : null,
		serverUrl,
		apiUrl,
		graphqlUrl: address(env["GITHUB_GRAPHQL_URL"], `${apiUrl.replace(/\/v3$/, "")}/graphql`),
		actor: env["GITHUB_ACTOR"] || null,
		runId,
		runAttempt: Math.max(1, count(env["GITHUB_RUN_ATTEMPT"])),
		selfHosted: env["RUNNER_ENVIRONMENT"] === "self-hosted",
		privateRepo: own.data?.private ?? false
	};
};

// src/adapters/actions.ts
const EVENT_LIMIT = 33554432;
const SUMMARY_LIMIT = 1048576;
/**
* The inputs that were given, by the names of `action.yml`, trimmed. The runner hands over an empty text for an input
* that was left out, and every unknown key under `with:`; those are in `unknown`.
*/
const readInputs = (env, known) => {
	const given = Object.entries(env).filter(([name, value]) => name.startsWith("INPUT_") && value !== void 0 && value.trim() !== "").map(([name, value = ""]) => [name.slice(6).toLowerCase(), value.trim()]);
	return {
		inputs: Object.fromEntries(given.filter(([name]) => known.includes(name))),
		unknown: given.map(([name]) => name).filter((name) => !known.includes(name))
	};
};
const readPayload = (path) => {
	try {
		const { size } = statSync(path);
		if (size > EVENT_LIMIT) throw new Error(`it has ${size} bytes, more than ${EVENT_LIMIT}`);
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (thrown) {
		throw new ConfigurationError(`the event cannot be read: ${reasonOf(thrown)}`, { path });
	}
};
/** The run as the runner describes it. Throws a `ConfigurationError` when the event is missing or malformed. */
const readContext = (env) => {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path } = env;
	if (!event || !path) throw new ConfigurationError(`${event ? "GITHUB_EVENT_PATH" : "GITHUB_EVENT_NAME"} is not set: the Action runs in a GitHub workflow only; elsewhere use the command line`);
	return parseContext(event, readPayload(path), env);
};
/** Keeps a secret, also as it looks encoded, out of the log. */
const mask = (secret) => {
	const forms = [
		secret,
		Buffer.from(secret).toString("base64"),
		encodeURIComponent(secret)
	];
	for (const form of new Set(forms)) if (form.trim() !== "") setSecret(form);
};
/** Writes text to the job log; no line of it can be a command to the runner. */
const log = (text) => {
	process.stdout.write(`${sanitize(text)}\n`);
};
/** A remark on the run as a whole. */
const remark = (level, text) => ({
	error,
	warning,
	notice
})[level](sanitizeLine(text));
/** Writes text to the job log under a title that folds it away. */
const logGroup = (title, text) => {
	startGroup(sanitizeLine(title));
	log(text);
	endGroup();
};
/** Marks the job as failed, with the one line that says why. */
const fail = (text) => setFailed(sanitizeLine(text));
const annotate = (annotations) => {
	const commands = {
		error,
		warning,
		notice
	};
	for (const { level, path, line, title, message } of annotations) commands[level](sanitize(message), {
		title: sanitizeLine(title),
		file: path,
		startLine: line
	});
};
const writeOutputs = (file, values) => {
	if (!file || !existsSync(file)) throw new Refusal("the runner gave no file for outputs");
	for (const [name, value] of Object.entries(values)) setOutput(name, value);
};
const writeSummary = async (file, markdown) => {
	if (!file) throw new Refusal("the runner gave no file for the job summary");
	const size = Buffer.byteLength(markdown);
	if (size > SUMMARY_LIMIT) throw new Refusal(`the job summary has ${size} bytes; GitHub drops it past ${SUMMARY_LIMIT}`);
	await summary.addRaw(markdown).write();
};
/** What the step hands back, through the files the runner names. */
const stepResults = (env) => ({
	output: (values) => writeOutputs(env["GITHUB_OUTPUT"], values),
	summary: (markdown) => writeSummary(env["GITHUB_STEP_SUMMARY"], markdown),
	annotate
});

// src/adapters/surroundings.ts
/** An event that names a pull request by number or commit only is completed by one request. */
const completeContext = async ({ context, github }) => {
	const { event, pull, head, trust } = context;
	if (context.base || trust !== "privileged" || !(pull || head)) return context;
	if (!github) throw new ConfigurationError(`the event ${event} needs the input token to find its pull request`);
	const { githubPulls } = await import("./github.js");
	const pulls = githubPulls(await github());
	const { sha, repo = null, ref = null } = head ?? {};
	const found = pull ? await pulls.get(pull) : sha && repo && ref ? await pulls.findByHead({
		sha,
		repo,
		ref
	}) : null;
	if (!found) {
		if (head?.fork !== false) throw new ConfigurationError(`no open pull request for the event ${event} was found`);
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
/** The tree under judgement: the workspace, or, where that must not be trusted to be it, the commit itself. */
const openHead = async ({ context, root, github }) => {
	if (context.trust !== "privileged" || !context.head) return createWorkspace(root);
	if (!github) throw new ConfigurationError(`the event ${context.event} needs the input token to read the pull request`);
	const { githubTree } = await import("./github.js");
	return githubTree(await github(), context.head.sha);
};
/**
* The commit to compare with. GitHub's trial merge is made with the tip of the base at that moment, which may be newer
* than the one the event names: what the base itself dropped meanwhile was not dropped by the pull request.
*/
const baseCommit = async ({ context, root }) => {
	const { base, head, sha } = context;
	if (!base || !head || !sha) return base?.sha ?? null;
	const { parentsOf } = await import("./git.js");
	const [first, second] = await parentsOf(root, sha);
	return first && second === head.sha ? first : base.sha;
};
/** The base commit: from the local repository when it is there, otherwise by the API. Throws `Refusal`. */
const openBase = async ({ root, github }, commit) => {
	const { openGitTree } = await import("./git.js");
	const local = await openGitTree(root, commit).catch((refusal) => {
		if (github) return null;
		throw refusal;
	});
	if (local) return local;
	if (!github) throw new Refusal("the base commit is not in the checkout and there is no token", "give the input token, or check out with fetch-depth: 0");
	const { githubTree } = await import("./github.js");
	return githubTree(await github(), commit);
};

// src/policy/trust.ts
const OUTSIDE = [
	"http",
	"commands",
	"network",
	"github"
];
/**
* Whether a check may run, or why not. In a fork's pull request nothing calls out unless the base asks for the same
* check (THREATS T6), and no command runs at all (T9).
*/
const mayRun = (trust) => (check, { needs }) => {
	if (trust === "trusted" || !needs.some((port) => OUTSIDE.includes(port))) return null;
	if (needs.includes("commands")) return {
		reason: "commands do not run for a pull request from a fork",
		remedy: "run the gate on the branch after merging, or in a merge queue"
	};
	if (check.atBase === true) return null;
	return {
		reason: "a check that is new in a pull request from a fork makes no network requests",
		remedy: "it runs as soon as the base has it"
	};
};

// src/report/annotations.ts
const longestTitle = 200;
const longestMessage = 3800;
const annotation = (level, place, title, lines) => ({
	level,
	...place,
	title: clip(sanitizeLine(title), longestTitle),
	message: clip(lines.map(sanitizeLine).filter((line) => line !== "").join("\n"), longestMessage)
});
const ofItem = (level, { document, item }) => {
	const { found, remedies } = groundsOf(item);
	return annotation(level, {
		path: document.path,
		line: item.line,
		column: item.column
	}, `${capital(item.verdict)} (${item.level}): ${plain(item.text, 160)}`, [
		...found.flatMap(({ kind, text, output }) => [(kind === null ? "" : `${kind}: `) + text, ...output.split("\n")]),
		...remedies.map((remedy) => `Fix: ${remedy}`),
		...item.outcomes.length === 0 || item.waiver !== null ? [] : [item.because]
	]);
};
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const ofChange = (level, { change, level: weight, text, message, document, line, head }) => annotation(level, {
	path: head?.document ?? document,
	line: head?.line ?? line
}, `${capital(change)} (${weight}): ${plain(text, 160)}`, [message, `In the base: ${document}:${line}`]);
const ofFinding = (path, { rule, line, message }) => annotation("notice", {
	path,
	line
}, capital(rule), [message]);
const missingBase = ({ base, documents }) => base?.missing ? [annotation("error", {
	path: documents[0]?.path ?? ".github",
	line: 1
}, "The base could not be read", [baseText(base)])] : [];
const left = (out, level) => out > 0 ? [count$1(out, level)] : [];
/**
* Remarks on the lines of the checklists, what blocks first. With `limit`, at most so many of each level (a runner shows
* 10 of each); then the last one says how many were left out. Without, all.
*/
const annotations = (report, { limit = Number.POSITIVE_INFINITY } = {}) => {
	const errors = [
		...missingBase(report),
		...entriesOf(report, "block").map((entry) => ofItem("error", entry)),
		...changesOf(report, "block").map((change) => ofChange("error", change))
	];
	const warnings = [...entriesOf(report, "warn").map((entry) => ofItem("warning", entry)), ...changesOf(report, "warn").map((change) => ofChange("warning", change))];
	const notices = report.documents.flatMap(({ path, findings }) => findings.map((finding) => ofFinding(path, finding)));
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
};

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
	].map((rows) => ({
		items: "none",
		rows,
		others: Math.ceil(rows / 4)
	}))
];
/** Characters of the shortest row there is: what surely does not fit need not be rendered to know it. */
const shortestRow = 20;
/**
* The fullest markdown report within `budget`, as `measure` counts it (never less than one for a character): first
* complete, then without the items that pass, then with progress only, then with ever shorter lists that say how much
* they leave out.
*/
const fitMarkdown = (report, budget, measure) => {
	const blocking = entriesOf(report, "block").length;
	const warned = entriesOf(report, "warn").length;
	const total = report.documents.reduce((sum, { items }) => sum + items.length, 0);
	const rowsOf = ({ items, rows, others }) => Math.min(blocking, rows) + Math.min(warned, others) + {
		all: total,
		unsettled: blocking + warned,
		none: 0
	}[items];
	const possible = plans.filter((plan) => rowsOf(plan) * shortestRow <= budget);
	let rendered = "";
	for (const plan of possible) {
		rendered = renderMarkdown(report, plan);
		if (measure(rendered) <= budget) break;
	}
	return rendered;
};

// src/report/comment.ts
/** Left to the publisher for its marker and a note. */
const headroom = 600;
/**
* Body of the pull request comment, without the marker that the publisher adds: at most `budget` UTF-16 units, the room
* for that marker included (GitHub refuses more than 65,536).
*/
const renderComment = (report, { budget = 6e4 } = {}) => fitMarkdown(report, budget - headroom, (body) => body.length);

// src/report/summary.ts
/** The job summary as markdown: at most `budget` bytes of UTF-8 (a runner drops what is over 1 MiB). */
const renderSummary = (report, { budget = 921600 } = {}) => fitMarkdown(report, budget, (body) => new TextEncoder().encode(body).byteLength);

// src/publish/marker.ts
const pattern = /^<!-- readiness-gate:([\w.-]{1,64}) seq=(\d{1,15})\.(\d{1,6}) digest=([0-9a-f]{16}) -->(?:\r?\n|$)/;
/** Tells several sticky comments of a pull request apart; whatever a marker cannot hold becomes a dash. */
const toKey = (name) => name.replaceAll(/[^\w.-]+/g, "-").slice(0, 64) || "default";
/** What differs from run to run and says nothing new: the run itself and measured times. */
const volatile = /\/actions\/runs\/\d+|\b\d+(?:\.\d+)? ?m?s\b/g;
/** Of a text but for its blanks, which GitHub may change, and for what is volatile. */
const digestOf = (text) => createHash("sha256").update(text.replaceAll(volatile, "").replaceAll(/\s+/g, " ").trim()).digest("hex").slice(0, 16);
/** Negative when `one` is the older run. */
const compareSequences = (one, other) => one.run - other.run || one.attempt - other.attempt;
/** The text with its marker on top. */
const mark = (text, key, { run, attempt }) => `<!-- readiness-gate:${key} seq=${run}.${attempt} digest=${digestOf(text)} -->\n${text}`;
/** The marker a body starts with, `null` without one. One further down is somebody's quotation. */
const readMarker = (body) => {
	const [, key = "", run, attempt, digest = ""] = pattern.exec(body) ?? [];
	return digest === "" ? null : {
		key,
		sequence: {
			run: Number(run),
			attempt: Number(attempt)
		},
		digest
	};
};
/** Whether a posted body still says what `text` says: the marker must be true, for anyone may have edited below it. */
const says = (body, text) => {
	const below = body.slice(pattern.exec(body)?.[0].length ?? 0);
	const wanted = digestOf(text);
	return readMarker(body)?.digest === wanted && digestOf(below) === wanted;
};

// src/publish/publication.ts
/** Step outputs (DESIGN §4). Lists are JSON. */
const outputsOf = (report, reportPath) => {
	const items = report.documents.flatMap((document) => document.items.filter(({ decision }) => decision === "block").map(({ id, line, verdict, text }) => ({
		id,
		document: document.path,
		line,
		verdict,
		text
	})));
	const changes = (report.base?.changes ?? []).filter(({ decision }) => decision === "block").map(({ id, document, line, change, text }) => ({
		id,
		document,
		line,
		verdict: change,
		text
	}));
	return {
		result: report.result,
		score: report.score === null ? "" : String(report.score),
		...Object.fromEntries(Object.entries(report.counts).map(([verdict, count]) => [verdict, String(count)])),
		blocking: JSON.stringify([...items, ...changes]),
		report: reportPath ?? "",
		"comment-url": ""
	};
};
/** Renders a report for everything the settings want. Pure. */
const publicationOf = (report, settings, origin) => {
	const { sha, runUrl } = origin;
	const { title, reason } = overview(report);
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
};

// src/publish/check-run.ts
/** GitHub takes 50 annotations a request, and a run should not spend its hour's requests on them. */
const BATCH = 50;
const MOST = 250;
const MAX_SUMMARY_BYTES = 65535;
/** As much of a text as fits, without half a character at its end. */
const cut = (text) => {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length <= MAX_SUMMARY_BYTES) return text;
	return new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace(/\uFFFD$/, "");
};
const conclusions = {
	pass: "success",
	warn: "neutral",
	fail: "failure"
};
/** Creates the check run, completed, with its annotations in as many requests as they need. */
const publishCheckRun = async (checkRuns, report) => {
	const { name, sha, result, title, url } = report;
	const summary = cut(report.summary);
	const annotations = report.annotations.slice(0, MOST);
	const [first = [], ...rest] = Array.from({ length: Math.ceil(annotations.length / BATCH) }, (_, index) => annotations.slice(index * BATCH, (index + 1) * BATCH));
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
/** By id where both sides tell it: a login can be taken over, an id cannot. */
const isSame = (author, viewer) => author !== null && (viewer.id === null || author.id === null ? author.login === viewer.login : author.id === viewer.id);
const marked = (posted, key) => posted.flatMap((comment) => {
	const marker = readMarker(comment.body);
	return marker?.key === key ? [{
		...comment,
		marker
	}] : [];
});
/** Oldest first. */
const ownOf = (posted, viewer) => posted.filter(({ author }) => isSame(author, viewer)).sort((one, other) => one.id - other.id);
const newestOf = (own) => own.toSorted((one, other) => compareSequences(other.marker.sequence, one.marker.sequence))[0];
/**
* Two runs may both have found no comment, or written at the same time. Every run looks again after its write and
* leaves what all of them would: the oldest own comment, with the newest run's body. An older run whose write lands
* after a newer one has looked again still wins (the API has no conditional update); `concurrency` in the workflow
* rules that out.
*/
const converge = async (comments, viewer, written) => {
	for (let round = 0; round < ROUNDS; round += 1) {
		const own = ownOf(marked(await comments.list(), written.key), viewer);
		const [oldest, newest] = [own[0], newestOf(own)];
		if (!oldest || !newest) return;
		const { sequence, body } = compareSequences(written.sequence, newest.marker.sequence) >= 0 ? written : {
			sequence: newest.marker.sequence,
			body: newest.body
		};
		const behind = compareSequences(oldest.marker.sequence, sequence) < 0;
		if (behind) await comments.update(oldest.id, body);
		for (const extra of own.slice(1)) await comments.remove(extra.id);
		if (!behind) return;
	}
};
const shorten$1 = (sha) => sha.slice(0, 7);
const textOf = ({ body, stale }) => stale ? `> [!WARNING]\n> This report is for \`${shorten$1(stale.reported)}\`. The pull request has moved on to \`${shorten$1(stale.head)}\`.\n\n${body}` : body;
/** Why an own comment is better left alone, `null` when it is to be written. */
const reasonToKeep = (newest, wanted) => {
	if (compareSequences(newest.marker.sequence, wanted.sequence) > 0) return "the comment was left as it is: a newer run has written it";
	return wanted.stale ? "the comment was left as it is: the pull request has a newer commit" : null;
};
/**
* Brings the comment up to date: found by author and marker over all pages, written only when it says something else.
* A comment of somebody else is never touched, whatever marker it carries. Throws what the port throws when listing or
* the write itself fails; tidying up afterwards is best effort.
*/
const publishComment = async (comments, wanted) => {
	const { key, sequence, policy, problems } = wanted;
	const text = textOf(wanted);
	const candidates = marked(await comments.list(), key);
	const viewer = candidates.length > 0 ? await comments.viewer() : null;
	const own = viewer ? ownOf(candidates, viewer) : [];
	const [oldest, newest] = [own[0], newestOf(own)];
	const written = {
		key,
		sequence,
		body: mark(text, key, sequence)
	};
	if (!oldest || !newest) {
		if (policy === "on-problems" && !problems) return {
			url: null,
			notices: []
		};
		const posted = await comments.create(written.body);
		const self = viewer ?? posted.author;
		if (self) await settle(comments, self, written);
		return {
			url: posted.url,
			notices: []
		};
	}
	const reason = reasonToKeep(newest, wanted);
	if (reason !== null) return {
		url: oldest.url,
		notices: [reason]
	};
	if (own.length === 1 && says(oldest.body, text)) return {
		url: oldest.url,
		notices: []
	};
	await comments.update(oldest.id, written.body);
	if (viewer) await settle(comments, viewer, written);
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
const shorten = (text) => text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, 139).toWellFormed()}…`;
/** Sets the commit status: pending as long as something blocks, for open items are work left and no failure. */
const publishStatus = (statuses, { sha, context, result, description, url }) => statuses.set(sha, {
	state: result === "fail" ? "pending" : "success",
	context,
	description: shorten(description),
	url
});

// src/publish/publish.ts
const describe = (what, thrown) => {
	const remedy = thrown instanceof Refusal && thrown.remedy ? ` (${thrown.remedy})` : "";
	return `could not write ${what}: ${reasonOf(thrown)}${remedy}`;
};
/** Collects notices; a step that throws leaves one and the others go on. */
const bestEffort = (notices) => ({ async attempt(what, work) {
	try {
		return await work();
	} catch (thrown) {
		notices.push(describe(what, thrown));
		return null;
	}
} });
/** The head by now, when it is no longer the one reported on. What cannot be read counts as unmoved. */
const findStale = async (pulls, { number, sha }) => {
	const now = await pulls.get(number).catch(() => null);
	return now && now.head.sha !== sha ? {
		reported: sha,
		head: now.head.sha
	} : null;
};
const setStatus = async ({ statuses }, status) => {
	await publishStatus(statuses, status);
	return true;
};
/**
* Hands the report over: outputs, summary and annotations first, for they need no network, then comment, status and
* check run. Every step is best effort and never throws; the verdict is decided before.
*/
const publish = async (publication, targets) => {
	const notices = [];
	const { attempt } = bestEffort(notices);
	const { step, pull, connect } = targets;
	const { outputs, summary, annotations, status, checkRun } = publication;
	await attempt("the outputs", () => step.output(outputs));
	if (summary !== null) await attempt("the job summary", () => step.summary(summary));
	await attempt("the annotations", () => step.annotate(annotations));
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
		const posted = await attempt("the comment", async () => {
			const stale = await findStale(remote.pulls, pull);
			return publishComment(remote.comments, {
				...comment,
				stale
			});
		});
		notices.push(...posted?.notices ?? []);
		commentUrl = posted?.url ?? null;
	}
	const statusSet = status !== null && await attempt("the commit status", () => setStatus(remote, status)) === true;
	if (checkRun) await attempt("the check run", () => publishCheckRun(remote.checkRuns, checkRun));
	if (commentUrl !== null) {
		const url = commentUrl;
		await attempt("the output comment-url", () => step.output({ "comment-url": url }));
	}
	return {
		notices,
		commentUrl,
		statusSet
	};
};

// src/main.ts
const openRun = async (env) => {
	const { inputs: given, unknown } = readInputs(env, inputNames("action"));
	const raw = {
		...given,
		...Object.fromEntries(unknown.map((name) => [name, "given"]))
	};
	const inputs = parseInputs(raw, "action", (name) => `input ${name}`);
	if (inputs.token) mask(inputs.token);
	const context = readContext(env);
	const { token } = inputs;
	const { repository, apiUrl } = context;
	let client;
	const github = token && repository ? () => {
		client ??= import("./github.js").then(({ createGitHub }) => createGitHub({
			token,
			apiUrl,
			...repository,
			clock: systemClock
		}));
		return client;
	} : null;
	const surroundings = {
		context,
		root: env["GITHUB_WORKSPACE"] || process.cwd(),
		github
	};
	return {
		...surroundings,
		env,
		inputs,
		context: await completeContext(surroundings)
	};
};
/** Policy is a plain file of the base (THREATS T22): not a link, not a program. */
const loadPolicy = async (tree, path) => {
	const mode = await tree.mode(path);
	if (mode !== null && mode !== "100644") throw new ConfigurationError(`has the mode ${mode} in the base commit; policy is read from plain files (100644) only`, { path });
	return loadConfig(tree, path, false);
};
/**
* Policy comes from the base commit. A base that has neither configuration nor checklists protects nothing yet: there
* the configuration of head counts. A base that cannot be read leaves the report whole and the gate closed.
*/
const openReading = async (run) => {
	const { inputs, context } = run;
	const path = configPath(inputs);
	const head = await openHead(run);
	const { config, found } = await loadConfig(head, path, inputs.config !== void 0 && !context.base);
	const own = settingsOf(inputs, config);
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
		if (inputs.config !== void 0 && !before.found && !found) throw new ConfigurationError("no such file", { path });
		const settings = settingsOf(inputs, before.config);
		const documents = await readChanged(tree, head, settings.checklists, settings.exclude);
		if (!before.found && documents.length === 0) return {
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
		if (!(thrown instanceof Refusal)) throw thrown;
		const base = {
			commit,
			policy: "defaults",
			documents: [],
			missing: `${thrown.message}${thrown.remedy ? `; ${thrown.remedy}` : ""}`
		};
		return {
			settings: settingsOf(inputs, {}),
			head,
			base,
			notices: []
		};
	}
};
const linksOf = ({ serverUrl, repository, head, sha, runUrl }) => {
	const commit = head?.sha ?? sha;
	if (!repository || !commit) return null;
	return {
		blob: `${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}`,
		run: runUrl
	};
};
const judge = async (run, { settings, head, base, notices }) => {
	const { context, root, env } = run;
	const { trust, deploymentUrl } = context;
	const withUrl = settings["base-url"] === null ? {
		...settings,
		"base-url": deploymentUrl
	} : settings;
	const { ports, close } = await openPorts({
		root,
		files: head,
		settings: withUrl,
		env,
		staticOnly: trust === "privileged"
	});
	try {
		return await gate({
			settings,
			documents: await readDocuments(head, settings.checklists, settings.exclude),
			base,
			ports,
			clock: systemClock,
			event: context.event,
			mayRun: mayRun(trust),
			notices: [...notices, ...remarksOn(run, settings)],
			links: linksOf(context)
		});
	} finally {
		await close();
	}
};
const remarksOn = ({ context }, settings) => [
	...settings.offline ? ["Offline: network checks were not run."] : [],
	...context.trust === "privileged" ? [`Static checks only: ${context.event} runs with the token of the base.`] : [],
	...context.selfHosted && !context.privateRepo ? ["This is a self-hosted runner of a public repository: pull requests can reach its network."] : []
];
/** Hands the report over; answers whether a pending commit status stands in for a red job. */
const report = async (run, settings, result) => {
	const { context, env, root, github } = run;
	const folder = settings["report-dir"];
	if (folder !== null) {
		const [{ reportFiles }, { writeFiles }] = await Promise.all([import("./render.js"), import("./output.js")]);
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
		connect: github && (() => connect(github, pull))
	});
	for (const notice of notices) remark("notice", notice);
	return statusSet && onlyOpen(result);
};
/** Work left to do, and nothing that was disproved or taken away: a pending status says as much as a red job. */
const onlyOpen = ({ documents, base }) => (base === null || base.missing === null && base.changes.every(({ decision }) => decision !== "block")) && documents.every(({ items }) => items.every(({ decision, verdict }) => decision !== "block" || verdict === "open" || verdict === "unknown"));
const connect = async (github, pull) => {
	const { githubCheckRuns, githubComments, githubPulls, githubStatuses } = await import("./github.js");
	const client = await github();
	return {
		pulls: githubPulls(client),
		comments: githubComments(client, pull ?? 0),
		statuses: githubStatuses(client),
		checkRuns: githubCheckRuns(client)
	};
};
const act = async (env) => {
	const run = await openRun(env);
	const reading = await openReading(run);
	const result = await judge(run, reading);
	logGroup("readiness-gate", renderText(result, {
		color: false,
		width: 100
	}));
	const pending = await report(run, reading.settings, result);
	if (result.result !== "fail" || pending) return 0;
	const { title, reason } = overview(result);
	fail(`readiness: ${[title, reason].filter(Boolean).join(", ")}`);
	return 1;
};
/** Runs the Action and answers its exit code: 0 pass, 1 gate failed, 2 configuration, 3 internal. Never throws. */
const main = async (env) => {
	try {
		return await act(env);
	} catch (thrown) {
		const mistake = thrown instanceof ConfigurationError || thrown instanceof Refusal;
		log(mistake ? "Nothing was judged." : "Nothing was judged; this is a fault of readiness-gate.");
		fail(`${mistake ? "" : "internal error: "}${reasonOf(thrown)}`);
		return mistake ? 2 : 3;
	}
};

export { main };