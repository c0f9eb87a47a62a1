const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_alerts = require("./alerts.js");
const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");
const require_tree = require("./tree.js");
let node_timers_promises = require("node:timers/promises");

// src/adapters/github/checks.ts
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const toApi = (({ level, path, line, title, message }) => ({
	path,
	start_line: line,
	end_line: line,
	annotation_level: levels[level],
	title,
	message
}));
const outputOf = (({ title, summary, annotations }) => ({
	title,
	summary,
	annotations: annotations.map(toApi)
}));
const githubCheckRuns = ((client) => ({
	async create({ name, sha, conclusion, url, ...output }) {
		const { data } = await client.call("checks: write", ((octokit, at) => octokit.request("POST /repos/{owner}/{repo}/check-runs", {
			...at,
			name,
			head_sha: sha,
			status: "completed",
			conclusion,
			...url !== null && { details_url: url },
			output: outputOf(output)
		})));
		return Number(data.id);
	},
	async annotate(id, output) {
		await client.call("checks: write", ((octokit, at) => octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			...at,
			check_run_id: id,
			output: outputOf(output)
		})));
	}
}));
const githubStatuses = ((client) => ({ async set(sha, { state, context, description, url }) {
	await client.call("statuses: write", ((octokit, at) => octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
		...at,
		sha,
		state,
		context,
		description,
		...url !== null && { target_url: url }
	})));
} }));

// src/adapters/github/comments.ts
const READ = "pull-requests: read";
const WRITE = "pull-requests: write";
const PER_PAGE = 100;
const MAX_PAGES = 30;
const fromApi$1 = (({ id, body, html_url, user }) => ({
	id: Number(id),
	author: user && {
		id: Number(user.id),
		login: user.login
	},
	body: body ?? "",
	url: html_url
}));
const githubComments = ((client, pull) => ({
	async list() {
		const found = [];
		for (let page = 1; page <= MAX_PAGES; page += 1) {
			const { data } = await client.call(READ, ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				...at,
				issue_number: pull,
				per_page: PER_PAGE,
				page
			})));
			found.push(...data.map(fromApi$1));
			if (data.length < PER_PAGE) return found;
		}
		throw new require_alerts.ApiRefusal(null, `the pull request has more than 3000 comments`);
	},
	async viewer() {
		const { viewer } = await client.call(READ, ((octokit) => octokit.graphql("query { viewer { login databaseId } }")));
		return {
			id: viewer.databaseId,
			login: viewer.login
		};
	},
	async create(body) {
		const { data } = await client.call(WRITE, ((octokit, at) => octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...at,
			issue_number: pull,
			body
		})));
		return fromApi$1(data);
	},
	async update(id, body) {
		const { data } = await client.call(WRITE, ((octokit, at) => octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...at,
			comment_id: id,
			body
		})));
		return fromApi$1(data);
	},
	async remove(id) {
		try {
			await client.call(WRITE, ((octokit, at) => octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...at,
				comment_id: id
			})));
		} catch (thrown) {
			if (!(thrown instanceof require_alerts.ApiRefusal) || thrown.status !== 404) throw thrown;
		}
	}
}));

// src/adapters/github/facts/checks.ts
const PUBLISHED = "readiness-gate";
const sameCheck = ((one, other) => one.name === other.name && one.app?.id === other.app?.id);
const ownOf = ((runs, { runId, job }) => {
	const part = `/actions/runs/${runId}/`;
	const running = runs.filter(((run) => run.status === "in_progress" && (run.details_url ?? "").includes(part)));
	return running.length === 1 ? running[0] : running.find((({ name }) => name === job));
});
const isReplaced = ((run, runs, origins) => runs.some(((other) => {
	if (other.id <= run.id || !sameCheck(run, other)) return false;
	if (run.conclusion === "cancelled" || run.conclusion === "stale") return true;
	const [own, later] = [run, other].map(((each) => origins.get(each.check_suite?.id ?? -1)));
	return own !== void 0 && own === later;
})));
const readOrigins = async (client, sha) => {
	try {
		const entries = await require_alerts.readPages(client, "actions: read", async (octokit, parameters) => {
			const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs", {
				...parameters,
				head_sha: sha
			});
			return {
				items: data.workflow_runs.map((({ check_suite_id, workflow_id, event }) => [Number(check_suite_id), `${workflow_id} ${event}`])),
				headers
			};
		});
		return new Map(entries);
	} catch (thrown) {
		if (thrown instanceof require_alerts.ApiRefusal && (thrown.status === 403 || thrown.status === 404)) return /* @__PURE__ */ new Map();
		throw thrown;
	}
};
const states$1 = {
	success: "passed",
	neutral: "skipped",
	skipped: "skipped"
};
const fromRun = (({ name, status, conclusion }) => status === "completed" ? {
	name,
	state: states$1[conclusion ?? ""] ?? "failed",
	says: conclusion ?? "no conclusion"
} : {
	name,
	state: "pending",
	says: status
});
const readRuns = async (client, ref, own) => {
	const runs = await require_alerts.readPages(client, "checks: read", async (octokit, parameters) => {
		const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
			...parameters,
			ref,
			filter: "latest"
		});
		return {
			items: data.check_runs.map(((run) => ({
				...run,
				id: Number(run.id)
			}))),
			headers
		};
	});
	const self = ownOf(runs, own);
	const counting = runs.filter(((run) => run.name !== PUBLISHED && !(self && sameCheck(run, self))));
	const twice = counting.find(((run) => fromRun(run).state === "failed" && counting.some(((other) => other.id > run.id && sameCheck(run, other)))));
	const origins = twice ? await readOrigins(client, twice.head_sha) : /* @__PURE__ */ new Map();
	return counting.filter(((run) => !isReplaced(run, counting, origins))).map(fromRun);
};
const statusStates = {
	success: "passed",
	pending: "pending"
};
const readStatuses = async (client, ref) => {
	const statuses = await require_alerts.readPages(client, "statuses: read", async (octokit, parameters) => {
		const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
			...parameters,
			ref
		});
		return {
			items: data,
			headers
		};
	});
	return [...new Map([...statuses].reverse().map((({ context, state }) => [context, state])))].filter((([name]) => name !== PUBLISHED)).map((([name, state]) => ({
		name,
		state: statusStates[state] ?? "failed",
		says: state
	})));
};
const readChecks = async (client, ref, own) => {
	return (await Promise.all([readRuns(client, ref, own), readStatuses(client, ref)])).flat().sort(((one, other) => one.name < other.name ? -1 : 1));
};

// src/adapters/github/facts/protection.ts
const none = {
	pullRequest: false,
	approvals: 0,
	codeOwners: false,
	dismissStale: false,
	lastPush: false,
	conversations: false,
	checks: [],
	upToDate: false,
	noForcePush: false,
	noDeletion: false,
	signatures: false,
	linearHistory: false
};
const stricter = ((one, other) => {
	return {
		...Object.fromEntries(Object.entries(one).map((([key, value]) => [key, value || other[key]]))),
		approvals: Math.max(one.approvals, other.approvals),
		checks: [.../* @__PURE__ */ new Set([...one.checks, ...other.checks])]
	};
});
const fromRule = (({ type, parameters }) => {
	if (type === "non_fast_forward") return { noForcePush: true };
	if (type === "deletion") return { noDeletion: true };
	if (type === "required_signatures") return { signatures: true };
	if (type === "required_linear_history") return { linearHistory: true };
	if (type === "required_status_checks" && parameters) {
		const rule = parameters;
		return {
			checks: rule.required_status_checks.map((({ context }) => context)),
			upToDate: rule.strict_required_status_checks_policy
		};
	}
	if (type !== "pull_request") return {};
	const rule = parameters;
	return {
		pullRequest: true,
		approvals: rule?.required_approving_review_count ?? 0,
		codeOwners: rule?.require_code_owner_review ?? false,
		dismissStale: rule?.dismiss_stale_reviews_on_push ?? false,
		lastPush: rule?.require_last_push_approval ?? false,
		conversations: rule?.required_review_thread_resolution ?? false
	};
});
const readRules = async (client, branch) => {
	return (await require_alerts.readPages(client, "metadata: read", async (octokit, parameters) => {
		const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
			...parameters,
			branch
		});
		return {
			items: data,
			headers
		};
	})).map(((rule) => ({
		...none,
		...fromRule(rule)
	}))).reduce(stricter, none);
};
const isOn = ((setting) => setting?.enabled === true);
const readClassicProtection = async (client, branch) => {
	const { data: found } = await client.call("contents: read", ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/branches/{branch}", {
		...at,
		branch
	})));
	if (!found.protected) return null;
	try {
		const { data } = await client.call("administration: read", ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/branches/{branch}/protection", {
			...at,
			branch
		})));
		const reviews = data.required_pull_request_reviews;
		const checks = data.required_status_checks;
		return {
			pullRequest: reviews !== void 0,
			approvals: reviews?.required_approving_review_count ?? 0,
			codeOwners: reviews?.require_code_owner_reviews ?? false,
			dismissStale: reviews?.dismiss_stale_reviews ?? false,
			lastPush: reviews?.require_last_push_approval ?? false,
			conversations: isOn(data.required_conversation_resolution),
			checks: checks?.checks?.map((({ context }) => context)) ?? checks?.contexts ?? [],
			upToDate: checks?.strict ?? false,
			noForcePush: !isOn(data.allow_force_pushes),
			noDeletion: !isOn(data.allow_deletions),
			signatures: isOn(data.required_signatures),
			linearHistory: isOn(data.required_linear_history)
		};
	} catch (thrown) {
		throw explain(thrown);
	}
};
const explain = ((thrown) => thrown instanceof require_alerts.ApiRefusal && (thrown.status === 403 || thrown.status === 404) ? new require_alerts.ApiRefusal(thrown.status, `rulesets do not say so, and the older branch protection may not be read: ${thrown.message}`, "protect the branch by a ruleset, or give the input token a token with the permission `administration: read`") : thrown);

// src/adapters/github/facts/repository.ts
const readEnvironments = ((client) => require_alerts.readPages(client, "actions: read", async (octokit, parameters) => {
	const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/environments", parameters);
	return {
		items: (data.environments ?? []).map((({ name, protection_rules, deployment_branch_policy: policy }) => {
			const rules = protection_rules ?? [];
			return {
				name,
				rules: [...new Set(rules.map((({ type }) => type)))],
				reviewers: rules.reduce(((sum, { reviewers = [] }) => sum + reviewers.length), 0),
				noSelfReview: rules.some(((rule) => rule.prevent_self_review === true)),
				wait: Math.max(0, ...rules.map(((rule) => rule.wait_timer ?? 0))) * 6e4,
				branches: policy ? policy.protected_branches ? "protected" : "selected" : "any"
			};
		})),
		headers
	};
}));
const readLatest = async (client) => {
	try {
		const { data } = await client.call("contents: read", ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/releases/latest", at)));
		return Number(data.id);
	} catch (thrown) {
		if (thrown instanceof require_alerts.ApiRefusal && thrown.status === 404) return null;
		throw thrown;
	}
};
const readReleases = async (client, now) => {
	const releases = await require_alerts.readPages(client, "contents: read", async (octokit, parameters) => {
		const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/releases", parameters);
		return {
			items: data,
			headers
		};
	});
	const latest = releases.some((({ draft, prerelease }) => !draft && !prerelease)) ? await readLatest(client) : null;
	const time = ((date) => date === null ? Number.POSITIVE_INFINITY : Date.parse(date));
	return releases.sort(((one, other) => time(other.published_at) - time(one.published_at) || 0)).map((({ id, tag_name, draft, prerelease, published_at, assets }) => ({
		tag: tag_name,
		draft,
		prerelease,
		latest: Number(id) === latest,
		age: published_at === null ? null : now - Date.parse(published_at),
		assets: assets.filter((({ state }) => state === "uploaded")).map((({ name }) => name))
	})));
};
const readLabels = ((client) => require_alerts.readPages(client, "issues: read", async (octokit, parameters) => {
	const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/labels", parameters);
	return {
		items: data.map((({ name }) => name)),
		headers
	};
}));
const countOpenIssues = async (client, label) => {
	return (await require_alerts.readPages(client, "issues: read", async (octokit, parameters) => {
		const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/issues", {
			...parameters,
			state: "open",
			labels: label
		});
		return {
			items: data.filter(((issue) => issue.pull_request === void 0)),
			headers
		};
	})).length;
};
const readMilestones = ((client) => require_alerts.readPages(client, "issues: read", async (octokit, parameters) => {
	const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/milestones", {
		...parameters,
		state: "all"
	});
	return {
		items: data.map((({ title, state, open_issues }) => ({
			title,
			closed: state === "closed",
			open: open_issues
		}))),
		headers
	};
}));

// src/adapters/github/facts/reviews.ts
const states = {
	APPROVED: "approved",
	CHANGES_REQUESTED: "changes-requested",
	DISMISSED: "dismissed"
};
const readReviews = async (client, { number, sha, author }) => {
	const reviews = await require_alerts.readPages(client, "pull-requests: read", async (octokit, parameters) => {
		const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...parameters,
			pull_number: number
		});
		return {
			items: data,
			headers
		};
	});
	const last = /* @__PURE__ */ new Map();
	for (const { user, state, commit_id } of reviews) {
		const said = states[state];
		if (!said || user?.type !== "User" || user.login.toLowerCase() === author?.toLowerCase()) continue;
		last.set(user.login, {
			login: user.login,
			state: said,
			current: commit_id === sha
		});
	}
	return [...last.values()];
};
const grants = [
	["admin", "admin"],
	["maintain", "maintain"],
	["push", "write"],
	["triage", "triage"],
	["pull", "read"]
];
const readRole = async (client, login) => {
	const { data } = await client.call("metadata: read", ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
		...at,
		username: login
	})));
	const granted = data.user?.permissions;
	return grants.find((([grant]) => granted?.[grant]))?.[1] ?? "none";
};

// src/adapters/github/facts.ts
const STALE = 2e3;
const factsClient = ((deadline) => ({
	deadline,
	wait: ((ms) => (0, node_timers_promises.setTimeout)(ms, void 0, { ref: false }))
}));
const once = (() => {
	const known = /* @__PURE__ */ new Map();
	return ((key, ask) => {
		const found = known.get(key) ?? ask();
		known.set(key, found);
		return found;
	});
});
const readDefaultBranch = async (client) => {
	const { data } = await client.call("metadata: read", ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}", at)));
	return data.default_branch;
};
const checksReader = ((connect, own, clock) => {
	const known = /* @__PURE__ */ new Map();
	return async (ref) => {
		const last = known.get(ref);
		const found = await last?.found;
		const isOld = !last || clock.elapsed() - last.at >= STALE;
		if (found && (!isOld || found.every((({ state }) => state !== "pending")))) return found;
		const other = known.get(ref);
		if (other && other !== last) return other.found;
		const fresh = {
			at: clock.elapsed(),
			found: connect().then(((client) => readChecks(client, ref, own)))
		};
		known.set(ref, fresh);
		return fresh.found;
	};
});
const createGitHubFacts = ((connect, { sha, pull, baseBranch, clock, ...own }) => {
	const keep = once();
	const client = (() => keep("client", connect));
	const ask = ((key, read) => keep(key, async () => read(await client())));
	const checksOf = checksReader(client, own, clock);
	return {
		async checks(branch) {
			const ref = branch === null ? sha : `heads/${branch}`;
			if (ref === null) throw new require_last_resort.Refusal("this run is about no commit", "run the gate where there is one");
			return checksOf(ref);
		},
		async reviews() {
			if (pull === null || sha === null) throw new require_last_resort.Refusal("this run is about no pull request", "run the gate on pull_request and pull_request_review");
			return ask("reviews", ((client) => readReviews(client, {
				...pull,
				sha
			})));
		},
		role: ((login) => ask(`role ${login}`, ((client) => readRole(client, login)))),
		targetBranch: async () => baseBranch ?? ask("default branch", readDefaultBranch),
		rules: ((branch) => ask(`rules ${branch}`, ((client) => readRules(client, branch)))),
		classicProtection: ((branch) => ask(`protection ${branch}`, ((client) => readClassicProtection(client, branch)))),
		alerts: ((source) => ask(`alerts ${source}`, ((client) => require_alerts.readAlerts(client, source)))),
		environments: (() => ask("environments", readEnvironments)),
		releases: (() => ask("releases", ((client) => readReleases(client, clock.now().getTime())))),
		labels: (() => ask("labels", readLabels)),
		openIssues: ((label) => ask(`issues ${label}`, ((client) => countOpenIssues(client, label)))),
		milestones: (() => ask("milestones", readMilestones))
	};
});

// src/adapters/github/pulls.ts
const PERMISSION$1 = "pull-requests: read";
const fromApi = (({ number, state, draft, user, head, base, comments }) => ({
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
	},
	comments: comments ?? null
}));
const githubPulls = ((client) => ({
	async get(number) {
		try {
			const { data } = await client.call(PERMISSION$1, ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
				...at,
				pull_number: number
			})));
			return fromApi(data);
		} catch (thrown) {
			if (thrown instanceof require_alerts.ApiRefusal && thrown.status === 404) return null;
			throw thrown;
		}
	},
	async findByHead({ sha, repo, ref }) {
		const { data } = await client.call(PERMISSION$1, ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/pulls", {
			...at,
			state: "open",
			head: `${repo.split("/")[0]}:${ref}`,
			per_page: 100
		})));
		const isMeant = (({ head }) => head.sha === sha && head.repo?.toLowerCase() === repo.toLowerCase());
		return data.map(fromApi).find(isMeant) ?? null;
	}
}));

// src/adapters/github/tree.ts
const PERMISSION = "contents: read";
const MAX_LISTINGS = 60;
const fetchListing = async (client, id, prefix, recursive) => {
	const { data } = await client.call(PERMISSION, ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...at,
		tree_sha: id,
		...recursive && { recursive: "1" }
	})));
	const entries = data.tree.map((({ path, mode, sha, size }) => ({
		path: prefix + path,
		mode,
		id: sha,
		...size !== void 0 && { size }
	})));
	return {
		truncated: data.truncated,
		entries
	};
};
const fetchEntries = async (client, commit) => {
	const entries = [];
	const waiting = [{
		id: commit,
		prefix: ""
	}];
	for (let listings = 0; waiting.length > 0;) {
		if (listings >= MAX_LISTINGS) throw new require_last_resort.Refusal("the repository is too large to list over the API", "check out with `fetch-depth: 0`");
		const { id, prefix } = waiting.shift();
		const whole = await fetchListing(client, id, prefix, true);
		listings += 1;
		if (!whole.truncated) {
			entries.push(...whole.entries);
			continue;
		}
		const level = await fetchListing(client, id, prefix, false);
		listings += 1;
		if (level.truncated) throw new require_last_resort.Refusal(`the folder \`${prefix}\` is too large to list over the API`);
		for (const entry of level.entries) {
			const name = entry.path.slice(prefix.length);
			if (entry.mode !== "040000") entries.push(entry);
			else if (!require_run.isVendored(name)) waiting.push({
				id: entry.id,
				prefix: `${entry.path}/`
			});
		}
	}
	return entries;
};
const githubTree = ((client, commit) => require_tree.treeSource(commit, {
	list: (() => fetchEntries(client, commit)),
	async read(entry, limit) {
		const size = entry.size ?? 0;
		if (size > limit) return {
			size,
			body: null
		};
		const { data } = await client.call(PERMISSION, ((octokit, at) => octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...at,
			file_sha: entry.id
		})));
		const body = Uint8Array.from(Buffer.from(data.content, "base64"));
		return body.length > limit ? {
			size: body.length,
			body: null
		} : {
			size: body.length,
			body
		};
	}
}));

exports.createGitHub = require_alerts.createGitHub;
exports.createGitHubFacts = createGitHubFacts;
exports.createGitHubFacts$1 = createGitHubFacts;
exports.factsClient = factsClient;
exports.factsClient$1 = factsClient;
exports.githubCheckRuns = githubCheckRuns;
exports.githubComments = githubComments;
exports.githubPulls = githubPulls;
exports.githubStatuses = githubStatuses;
exports.githubTree = githubTree;