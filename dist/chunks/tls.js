const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_endpoint = require("./endpoint.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/tls.ts
const OLDER = {
	"TLSv1.2": "TLSv1.1",
	"TLSv1.3": "TLSv1.2"
};
const atLeast = (() => require_run.refine((({ op }) => op === ">" || op === ">="), { error: "takes > >= only, as in expires>14d" }));
var tls_default = require_run.defineVerifier({
	kind: "tls",
	params: require_run.strictObject({
		host: require_run.optional(require_endpoint.host()),
		port: require_run.optional(require_endpoint.port()),
		expires: require_run._default(require_params.comparison().check(atLeast(), require_compare.comparable("ms")), {
			op: ">",
			value: "14d"
		}),
		"min-protocol": require_run._default(require_run._enum(["TLSv1.2", "TLSv1.3"]), "TLSv1.2")
	}),
	needs: ["network"],
	permission: null,
	remedy: "Renew the certificate, send the whole chain, or switch old protocols off.",
	async verify(given, { network }, signal) {
		const endpoint = require_endpoint.endpointOf(given, network.base, 443);
		const where = require_endpoint.describeEndpoint(endpoint);
		const session = await network.tls(endpoint, null, signal);
		if (!session) return {
			status: "failed",
			reason: `${where} speaks no TLS of version 1.2 or later`
		};
		const problems = [...certificateProblems(session), ...await expiryProblems(session, given.expires)];
		const least = given["min-protocol"];
		if (session.protocol < least) problems.push(`the protocol is ${session.protocol}, expected ${least} or later`);
		else {
			const old = await network.tls(endpoint, {
				min: "TLSv1",
				max: OLDER[least]
			}, signal);
			if (old) problems.push(`${old.protocol} is still accepted, expected ${least} or later`);
		}
		if (problems.length > 0) return {
			status: "failed",
			reason: `${where}: ${problems.join("; ")}`
		};
		const expires = (await require_compare.compare(session.validFor, given.expires, "ms")).text;
		return {
			status: "passed",
			evidence: `${where}: certificate of ${require_compare.clip(session.issuer, 80)}, validity ${expires}, ${least} or later only`
		};
	}
});
const certificateProblems = (({ chainProblem, otherNames }) => [...chainProblem === null ? [] : [chainProblem], ...otherNames === null ? [] : [`its certificate is for ${require_compare.clip(otherNames.slice(0, 5).join(", ")) || "no name"}`]]);
const expiryProblems = async ({ validFor, chainProblem }, wanted) => {
	const { holds, text } = await require_compare.compare(validFor, wanted, "ms");
	return holds || chainProblem !== null && validFor <= 0 ? [] : [`the validity of its certificate ${text}`];
};

exports.default = tls_default;