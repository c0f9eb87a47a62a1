const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/branch-demands.ts
const flag = ((what) => require_run.optional(require_run.literal(true)));
const branchParams = require_run.strictObject({
	branch: require_run.optional(require_run.string().check(require_run._minLength(1), require_run.refine(((text) => !(__pattern0 ??= __ready(/[*?\s]/)).test(text)), { error: "must be the name of one branch" }))),
	"pull-request": flag("Changes come by pull request only."),
	approvals: require_run.optional(require_run.int().check(require_run._gte(1), require_run._lte(10))),
	"code-owners": flag("A code owner has to approve."),
	"dismiss-stale": flag("A push takes approvals back."),
	"last-push": flag("Somebody else than the last pusher has to approve."),
	conversations: flag("Conversations have to be resolved."),
	check: require_run.optional(require_params.oneOrMore(require_run.string().check(require_run._minLength(1)))),
	checks: flag("At least one check is required."),
	"up-to-date": flag("A branch has to be up to date before it is merged."),
	"no-force-push": flag("History cannot be rewritten."),
	"no-deletion": flag("The branch cannot be deleted."),
	signatures: flag("Commits have to be signed."),
	"linear-history": flag("There are no merge commits.")
}).check(require_run.refine((({ branch: _, ...demands }) => Object.values(demands).some(((demand) => demand !== void 0))), { error: "needs something to demand: pull-request, approvals, check, no-force-push, …" }));
const flags = [
	[
		"pull-request",
		"pull requests",
		"pullRequest"
	],
	[
		"code-owners",
		"the approval of a code owner",
		"codeOwners"
	],
	[
		"dismiss-stale",
		"a new approval after a push",
		"dismissStale"
	],
	[
		"last-push",
		"the approval of somebody else than the last pusher",
		"lastPush"
	],
	[
		"conversations",
		"resolved conversations",
		"conversations"
	],
	[
		"up-to-date",
		"an up-to-date branch",
		"upToDate"
	],
	[
		"no-force-push",
		"that history stays",
		"noForcePush"
	],
	[
		"no-deletion",
		"that the branch stays",
		"noDeletion"
	],
	[
		"signatures",
		"signed commits",
		"signatures"
	],
	[
		"linear-history",
		"a linear history",
		"linearHistory"
	]
];
const demandsOf = ((given) => {
	const { approvals = 0, check = [], checks, ...rest } = given;
	return [
		...flags.filter((([key]) => rest[key])).map((([, words, field]) => ({
			words,
			isMet: ((found) => found[field] === true)
		}))),
		...approvals > 0 ? [{
			words: `${approvals} approvals`,
			isMet: ((found) => found.approvals >= approvals)
		}] : [],
		...checks ? [{
			words: "checks",
			isMet: ((found) => found.checks.length > 0)
		}] : [],
		...check.map(((name) => ({
			words: `the check \`${require_compare.clip(name, 80)}\``,
			isMet: ((found) => found.checks.includes(name))
		})))
	];
});

// src/verify/verifiers/branch-rules.ts
var branch_rules_default = require_run.defineVerifier({
	kind: "branch-rules",
	params: branchParams,
	needs: ["github"],
	permission: "metadata: read",
	remedy: "Add the rule the reason names to a ruleset of the branch.",
	async verify({ branch, ...demands }, { github }) {
		const name = branch ?? await github.targetBranch();
		const rules = await github.rules(name);
		const wanted = demandsOf(demands);
		const evidence = `\`${require_compare.clip(name, 80)}\` demands ${wanted.map((({ words }) => words)).join(", ")}`;
		if (wanted.every((({ isMet }) => isMet(rules)))) return {
			status: "passed",
			evidence
		};
		const classic = await github.classicProtection(name);
		const lack = wanted.filter((({ isMet }) => !isMet(rules) && !(classic && isMet(classic))));
		if (lack.length === 0) return {
			status: "passed",
			evidence
		};
		return {
			status: "failed",
			reason: `\`${require_compare.clip(name, 80)}\` does not demand ${lack.map((({ words }) => words)).join(", ")}`
		};
	}
});

exports.default = branch_rules_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
