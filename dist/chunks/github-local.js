const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_git = require("./git.js");
const require_alerts = require("./alerts.js");
const require_github = require("./github2.js");

// src/adapters/github-local.ts
const GITHUB = "github.com";
const remote = /^(?:[\w.-]+@([\w.-]+):|(?:https|ssh):\/\/(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?\/)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const parseRemote = ((url) => {
	const [, short, host = short, owner, repo] = (remote$ready ??= __ready(remote)).exec(url) ?? [];
	return host && owner && repo ? {
		host: host.toLowerCase(),
		owner,
		repo
	} : null;
});
const openLocalFacts = async ({ root, env, token, deadline, clock }) => {
	const named = env["GITHUB_REPOSITORY"];
	const url = named ? `https://${GITHUB}/${named}` : await require_git.originUrl(root);
	const found = url === null ? null : parseRemote(url);
	if (!found) return {
		reason: "the repository on GitHub is not known: there is no remote `origin` that names one",
		remedy: "run it in a clone, or set GITHUB_REPOSITORY=owner/name"
	};
	const { host, owner, repo } = found;
	const apiUrl = env["GITHUB_API_URL"]?.replace((__pattern0 ??= __ready(/\/+$/)), "");
	if (!apiUrl && host !== GITHUB) return {
		reason: `the remote \`origin\` is on ${host}, not on ${GITHUB}`,
		remedy: "set GITHUB_API_URL to its API"
	};
	const address = {
		token,
		apiUrl: apiUrl || `https://api.${GITHUB}`,
		owner,
		repo
	};
	const connect = (() => require_alerts.createGitHub({
		...address,
		clock,
		...require_github.factsClient$1(deadline)
	}));
	const sha = await require_git.resolveCommit(root, "HEAD");
	return require_github.createGitHubFacts$1(connect, {
		sha,
		pull: null,
		baseBranch: null,
		runId: 0,
		job: null,
		clock
	});
};

exports.openLocalFacts = openLocalFacts;
exports.parseRemote = parseRemote;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var remote$ready, __pattern0;
