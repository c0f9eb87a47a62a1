import "./rolldown-runtime.js";
import { _ as refine, m as optional, n as _default, r as _enum, v as strictObject } from "./schemas.js";
import { n as comparable, r as compare, t as clip } from "./compare.js";
import { a as port, i as host, n as describeEndpoint, r as endpointOf } from "./endpoint.js";
import { t as comparison } from "./params.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/tls.ts
/** The newest version that is too old. */
const OLDER = {
	"TLSv1.2": "TLSv1.1",
	"TLSv1.3": "TLSv1.2"
};
const atLeast = () => refine(({ op }) => op === ">" || op === ">=", { error: "takes > >= only, as in expires>14d" });
var tls_default = defineVerifier({
	kind: "tls",
	summary: "A TLS endpoint has a valid certificate and takes no outdated protocol.",
	lifecycle: "stable",
	params: strictObject({
		host: optional(host()),
		port: optional(port()),
		expires: _default(comparison().check(atLeast(), comparable("ms")), {
			op: ">",
			value: "14d"
		}),
		"min-protocol": _default(_enum(["TLSv1.2", "TLSv1.3"]), "TLSv1.2")
	}),
	needs: ["network"],
	permission: null,
	passes: "The certificate chain leads to a trusted root, the certificate is for the host, it is valid for longer than `expires` (`>14d` when not given), and a handshake that offers only versions older than `min-protocol` (`TLSv1.2`) is refused. Without `host` it is host and port of the base URL, else port 443.",
	fails: "The certificate has expired or will before `expires`, is not valid yet, self-signed, from an untrusted issuer, sent without its intermediates, or for another name; or an older protocol is accepted; or the port speaks no TLS.",
	unverifiable: "Nothing answered (DNS, connection, deadline), or the endpoint is not in `allow-hosts`.",
	remedy: "Renew the certificate, send the whole chain, or switch old protocols off.",
	examples: ["tls host=app.example.com expires>30d", "tls min-protocol=TLSv1.3"],
	async verify(given, { network }, signal) {
		const endpoint = endpointOf(given, network.base, 443);
		const where = describeEndpoint(endpoint);
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
		const expires = (await compare(session.validFor, given.expires, "ms")).text;
		return {
			status: "passed",
			evidence: `${where}: certificate of ${clip(session.issuer, 80)}, validity ${expires}, ${least} or later only`
		};
	}
});
const certificateProblems = ({ chainProblem, otherNames }) => [...chainProblem === null ? [] : [chainProblem], ...otherNames === null ? [] : [`its certificate is for ${clip(otherNames.slice(0, 5).join(", ")) || "no name"}`]];
/** An expired certificate has been named already. */
const expiryProblems = async ({ validFor, chainProblem }, wanted) => {
	const { holds, text } = await compare(validFor, wanted, "ms");
	return holds || chainProblem !== null && validFor <= 0 ? [] : [`the validity of its certificate ${text}`];
};

export { tls_default as default };