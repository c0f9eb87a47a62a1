const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_endpoint = require("./endpoint.js");
const require_run = require("./run.js");

// src/verify/verifiers/tcp.ts
var tcp_default = require_run.defineVerifier({
	kind: "tcp",
	params: require_run.strictObject({
		host: require_run.optional(require_endpoint.host()),
		port: require_endpoint.port()
	}),
	needs: ["network"],
	permission: null,
	remedy: "Start the service, or open the port to where it is needed.",
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