import "./rolldown-runtime.js";
import { n as Refusal, r as reasonOf } from "./errors.js";
import { a as isVendored } from "./glob.js";
import { t as treeSource } from "./tree.js";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/adapters/github/checks.ts
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const toApi = ({ level, path, line, title, message }) => ({
	path,
	start_line: line,
	end_line: line,
	annotation_level: levels[level],
	title,
	message
});
const outputOf = ({ title, summary, annotations }) => ({
	title,
	summary,
	annotations: annotations.map(toApi)
});
/** Check runs of the repository. */
const githubCheckRuns = (client) => ({
	async create({ name, sha, conclusion, url, ...output }) {
		const { data } = await client.call("checks: write", (octokit, at) => octokit.request("POST /repos/{owner}/{repo}/check-runs", {
			...at,
			name,
			head_sha: sha,
			status: "completed",
			conclusion,
			...url !== null && { details_url: url },
			output: outputOf(output)
		}));
		return Number(data.id);
	},
	async annotate(id, output) {
		await client.call("checks: write", (octokit, at) => octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			...at,
			check_run_id: id,
			output: outputOf(output)
		}));
	}
});
/** Commit statuses of the repository. */
const githubStatuses = (client) => ({ async set(sha, { state, context, description, url }) {
	await client.call("statuses: write", (octokit, at) => octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
		...at,
		sha,
		state,
		context,
		description,
		...url !== null && { target_url: url }
	}));
} });

// src/adapters/github/client.ts
/** An API call that was refused or not answered. `status` is `null` when there was no answer at all. */
var ApiRefusal = class extends Refusal {
	status;
	constructor(status, reason, remedy) {
		super(reason, remedy);
		this.status = status;
	}
};
const DEADLINE = 6e4;
const TIMEOUT = 15e3;
const USER_AGENT = "readiness-gate";
/** GitHub asks for a second between writes. */
const WRITE_SPACING = 1e3;
/** Milliseconds a rate limit wants the caller to pause, `null` when the failure is none. */
const pauseOf = (failure, now) => {
	const headers = failure.response?.headers ?? {};
	if (failure.status !== 403 && failure.status !== 429) return null;
	const after = Number(headers["retry-after"] ?? NaN);
	if (after >= 0) return after * 1e3;
	if (String(headers["x-ratelimit-remaining"]) === "0") {
		const reset = Number(headers["x-ratelimit-reset"]);
		return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now.getTime()) : Number.POSITIVE_INFINITY;
	}
	return failure.status === 429 || /rate limit/i.test(failure.message) ? 6e4 : null;
};
const remedies = {
	401: () => "give the input token a valid token",
	403: (permission) => `give the job the permission \`${permission}\`; a pull request from a fork cannot have it`,
	404: (permission) => `check that the token may see the repository (permission \`${permission}\`)`
};
const refusalOf = (failure, answered, permission) => {
	const status = answered ? failure.status ?? null : null;
	const message = failure.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
	const reason = status === null ? `the GitHub API did not answer: ${message}` : `the GitHub API answered ${status}: ${message}`;
	return new ApiRefusal(status, reason, remedies[status ?? 0]?.(permission));
};
/** The attempt failed; what to do is decided by whoever knows the deadline. */
const failureOf = (thrown) => {
	const { status, response } = thrown;
	return {
		message: reasonOf(thrown),
		answered: response !== void 0,
		...status !== void 0 && { status },
		...response && { response }
	};
};
var Client = class {
	owner;
	repo;
	requests = 0;
	#options;
	#octokit;
	#end;
	#lastWrite = Number.NEGATIVE_INFINITY;
	constructor(octokit, options) {
		this.owner = options.owner;
		this.repo = options.repo;
		this.#octokit = octokit;
		this.#options = options;
		this.#end = options.clock.elapsed() + options.deadline;
		octokit.hook.wrap("request", async (request, parameters) => {
			const isWrite = parameters.method !== "GET" && parameters.url !== "/graphql";
			for (let retried = false;; retried = true) try {
				return await this.#send(request, parameters, isWrite);
			} catch (thrown) {
				const pause = retried ? null : this.#pauseBefore(failureOf(thrown), isWrite);
				if (pause === null) throw thrown;
				await options.wait(pause);
			}
		});
	}
	async call(permission, send) {
		try {
			return await send(this.#octokit, {
				owner: this.owner,
				repo: this.repo
			});
		} catch (thrown) {
			if (thrown instanceof Refusal) throw thrown;
			const failure = failureOf(thrown);
			throw refusalOf(failure, failure.answered, permission);
		}
	}
	#left() {
		return this.#end - this.#options.clock.elapsed();
	}
	async #send(request, parameters, isWrite) {
		if (isWrite) {
			const early = this.#lastWrite + WRITE_SPACING - this.#options.clock.elapsed();
			if (early > 0) await this.#options.wait(early);
			this.#lastWrite = this.#options.clock.elapsed();
		}
		const left = Math.min(this.#options.timeout, this.#left());
		if (left <= 0) throw new ApiRefusal(null, "no time was left for the GitHub API");
		this.requests += 1;
		const controller = new AbortController();
		const timer = setTimeout(() => controller.abort(/* @__PURE__ */ new Error(`no answer within ${Math.ceil(left)} ms`)), left);
		parameters.request = {
			...parameters.request,
			signal: controller.signal
		};
		try {
			return await request(parameters);
		} finally {
			clearTimeout(timer);
		}
	}
	/** Milliseconds after which sending again may help, `null` when it will not, or would be too late. */
	#pauseBefore(failure, isWrite) {
		const limited = pauseOf(failure, this.#options.clock.now());
		if (limited !== null) return limited < this.#left() ? limited : null;
		return (!failure.answered || (failure.status ?? 0) >= 500) && !isWrite && this.#left() > 0 ? 0 : null;
	}
};
const silent = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
/** Connects to one repository. No request is sent yet. */
const createGitHub = async (options) => {
	const { getOctokit } = await import("./github2.js");
	const octokit = getOctokit(options.token, {
		baseUrl: options.apiUrl,
		userAgent: USER_AGENT,
		log: silent
	});
	return new Client(octokit, {
		deadline: DEADLINE,
		timeout: TIMEOUT,
		wait: (ms) => setTimeout$1(ms),
		...options
	});
};

// src/adapters/github/comments.ts
const READ = "pull-requests: read";
const WRITE = "pull-requests: write";
const PER_PAGE = 100;
/** 100 comments each; a thread longer than this is searched no further. */
const MAX_PAGES = 30;
const fromApi$1 = ({ id, body, html_url, user }) => ({
	id: Number(id),
	author: user && {
		id: Number(user.id),
		login: user.login
	},
	body: body ?? "",
	url: html_url
});
/** The comments of a pull request (of its issue, as the API sees it). */
const githubComments = (client, pull) => ({
	async list() {
		const found = [];
		for (let page = 1; page <= MAX_PAGES; page += 1) {
			const { data } = await client.call(READ, (octokit, at) => octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...at,
				issue_number: pull,
				per_page: PER_PAGE,
				page
			}));
			found.push(...data.map(fromApi$1));
			if (data.length < PER_PAGE) return found;
		}
		throw new ApiRefusal(null, `the pull request has more than 3000 comments`);
	},
	async viewer() {
		const { viewer } = await client.call(READ, (octokit) => octokit.graphql("query { viewer { login databaseId } }"));
		return {
			id: viewer.databaseId,
			login: viewer.login
		};
	},
	async create(body) {
		const { data } = await client.call(WRITE, (octokit, at) => octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...at,
			issue_number: pull,
			body
		}));
		return fromApi$1(data);
	},
	async update(id, body) {
		const { data } = await client.call(WRITE, (octokit, at) => octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...at,
			comment_id: id,
			body
		}));
		return fromApi$1(data);
	},
	async remove(id) {
		try {
			await client.call(WRITE, (octokit, at) => octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...at,
				comment_id: id
			}));
		} catch (thrown) {
			if (!(thrown instanceof ApiRefusal) || thrown.status !== 404) throw thrown;
		}
	}
});

// src/adapters/github/pulls.ts
const PERMISSION$1 = "pull-requests: read";
const fromApi = ({ number, state, draft, user, head, base }) => ({
	number,
	open: state === "open",
	draft: draft ?? false,
	author: user?.login ?? "",
	head: {
		sha: head.sha,
		repo: head.repo?.full_name ?? null
	},
	base: {
		sha: base.sha,
		ref: base.ref
	}
});
/** The pull requests of the repository. */
const githubPulls = (client) => ({
	async get(number) {
		try {
			const { data } = await client.call(PERMISSION$1, (octokit, at) => octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
				...at,
				pull_number: number
			}));
			return fromApi(data);
		} catch (thrown) {
			if (thrown instanceof ApiRefusal && thrown.status === 404) return null;
			throw thrown;
		}
	},
	async findByHead({ sha, repo, ref }) {
		const { data } = await client.call(PERMISSION$1, (octokit, at) => octokit.request("GET /repos/{owner}/{repo}/pulls", {
			...at,
			state: "open",
			head: `${repo.split("/")[0]}:${ref}`,
			per_page: 100
		}));
		const isMeant = ({ head }) => head.sha === sha && head.repo?.toLowerCase() === repo.toLowerCase();
		return data.map(fromApi).find(isMeant) ?? null;
	}
});

// src/adapters/github/tree.ts
const PERMISSION = "contents: read";
/** GitHub cuts a recursive listing at 100,000 entries; a repository that needs more requests than this is refused. */
const MAX_LISTINGS = 60;
const fetchListing = async (client, id, prefix, recursive) => {
	const { data } = await client.call(PERMISSION, (octokit, at) => octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...at,
		tree_sha: id,
		...recursive && { recursive: "1" }
	}));
	const entries = data.tree.map(({ path, mode, sha, size }) => ({
		path: prefix + path,
		mode,
		id: sha,
		...size !== void 0 && { size }
	}));
	return {
		truncated: data.truncated,
		entries
	};
};
/** The whole tree in one request, or folder by folder where GitHub cuts it off. */
const fetchEntries = async (client, commit) => {
	const entries = [];
	const waiting = [{
		id: commit,
		prefix: ""
	}];
	for (let listings = 0; waiting.length > 0;) {
		if (listings >= MAX_LISTINGS) throw new Refusal("the repository is too large to list over the API", "check out with `fetch-depth: 0`");
		const { id, prefix } = waiting.shift();
		const whole = await fetchListing(client, id, prefix, true);
		listings += 1;
		if (!whole.truncated) {
			entries.push(...whole.entries);
			continue;
		}
		const level = await fetchListing(client, id, prefix, false);
		listings += 1;
		if (level.truncated) throw new Refusal(`the folder \`${prefix}\` is too large to list over the API`);
		for (const entry of level.entries) {
			const name = entry.path.slice(prefix.length);
			if (entry.mode !== "040000") entries.push(entry);
			else if (!isVendored(name)) waiting.push({
				id: entry.id,
				prefix: `${entry.path}/`
			});
		}
	}
	return entries;
};
/**
* The tree of a commit over the API. One request lists it, one more fetches each file that is read; `stat`, `find`,
* `blob` and `mode` need no other. Throws an `ApiRefusal` on first use when the commit is not there or not readable.
*/
const githubTree = (client, commit) => treeSource(commit, {
	list: () => fetchEntries(client, commit),
	async read(entry, limit) {
		const size = entry.size ?? 0;
		if (size > limit) return {
			size,
			body: null
		};
		const { data } = await client.call(PERMISSION, (octokit, at) => octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...at,
			file_sha: entry.id
		}));
		const body = Uint8Array.from(Buffer.from(data.content, "base64"));
		return body.length > limit ? {
			size: body.length,
			body: null
		} : {
			size: body.length,
			body
		};
	}
});

export { createGitHub, githubCheckRuns, githubComments, githubPulls, githubStatuses, githubTree };