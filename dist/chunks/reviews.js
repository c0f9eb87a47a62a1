const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");

// src/verify/verifiers/reviews.ts
const ROLES = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
const rank = ((role) => ROLES.indexOf(role));
var reviews_default = require_run.defineVerifier({
	kind: "reviews",
	params: require_run.strictObject({
		approvals: require_run._default(require_run.int().check(require_run._gte(1), require_run._lte(100)), 1),
		role: require_run._default(require_run._enum([
			"read",
			"triage",
			"write",
			"maintain",
			"admin"
		]), "write")
	}),
	needs: ["github"],
	permission: "pull-requests: read",
	remedy: "Ask for the review that is missing; after a push, ask again.",
	async verify({ approvals, role }, { github }) {
		const counted = [];
		const opposed = [];
		const passedOver = [];
		for (const { login, state, current } of await github.reviews()) {
			if (state === "dismissed") continue;
			if (state === "approved" && !current) {
				passedOver.push(`${login} approved an earlier commit`);
				continue;
			}
			const own = await github.role(login);
			if (state === "changes-requested") {
				if (rank(own) >= Math.min(rank(role), rank("write"))) opposed.push(login);
			} else if (rank(own) >= rank(role)) counted.push(login);
			else passedOver.push(`the role of ${login} is ${own}`);
		}
		if (opposed.length > 0) return {
			status: "failed",
			reason: `changes are requested by ${opposed.join(", ")}`
		};
		if (counted.length >= approvals) return {
			status: "passed",
			evidence: `approved by ${counted.join(", ")}`
		};
		const why = passedOver.length > 0 ? ` (${passedOver.slice(0, 5).join(", ")})` : "";
		return {
			status: "failed",
			reason: `${counted.length} of ${approvals} approvals of the head commit by people of role ${role} or above${why}`
		};
	}
});

exports.default = reviews_default;