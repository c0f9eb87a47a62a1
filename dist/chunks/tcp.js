const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_endpoint = require("./endpoint.js");
const require_run = require("./run.js");

// src/verify/verifiers/tcp.ts
var tcp_default = require_run.defineVerifier({
	kind: "tcp",
	summary: "Something listens on a port.",
	lifecycle: "stable",
	params: require_run.strictObject({
		host: require_run.optional(require_endpoint.host()),
		port: require_endpoint.port()
	}),
	needs: ["network"],
	permission: null,
	passes: "A TCP connection to the port is accepted. Without `host` it is the host of the base URL.",
	fails: "The host answers that nothing listens there. With `not` that is what passes: the port is closed.",
	unverifiable: "Nothing came back before the deadline: a firewall in between looks the same as a host that is down, so it proves neither an open nor a closed port. Or the name does not resolve, or the endpoint is not in `allow-hosts`.",
	remedy: "Start the service, or open the port to where it is needed.",
	examples: ["tcp host=db.example.com port=5432", "tcp port=22 not=true"],
	async verify(given, { network }, signal) {
		const endpoint = require_endpoint.endpointOf(given, network.base, given.port);
		const where = require_endpoint.describeEndpoint(endpoint);
		return await network.connect(endpoint, signal) === "open" ? {
			status: "passed",
			evidence: `${where} accepts connections`
		} : {
			status: "failed",
			reason: `nothing listens on ${where}`
		};
	}
});

exports.default = tcp_default;