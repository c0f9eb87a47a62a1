const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_endpoint = require("./endpoint.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/dns.ts
const TYPES = [
	"A",
	"AAAA",
	"CNAME",
	"MX",
	"TXT",
	"NS",
	"CAA"
];
var dns_default = require_run.defineVerifier({
	kind: "dns",
	params: require_run.strictObject({
		host: require_run.optional(require_endpoint.host()),
		type: require_run._default(require_run._enum(TYPES), "A"),
		value: require_run.optional(require_params.comparison().check(require_compare.comparable()))
	}),
	needs: ["network"],
	permission: null,
	remedy: "Add or correct the record at the DNS provider; changes take up to the TTL to be seen.",
	async verify({ host: name, type, value }, { network }, signal) {
		const asked = name ?? require_endpoint.baseHost(network.base);
		const records = await network.resolve(asked, type, signal);
		if (records.length === 0) return {
			status: "failed",
			reason: `${asked} has no ${type} record`
		};
		const shown = `${asked} ${type} is ${records.slice(0, 3).map(((record) => require_compare.describeValue(record))).join(", ")}`;
		if (!value) return {
			status: "passed",
			evidence: shown
		};
		const results = await Promise.all(records.map(async (record) => (await require_compare.compare(record, value)).holds));
		const holds = value.op.startsWith("!") ? results.every(Boolean) : results.some(Boolean);
		const wanted = require_compare.describeComparison(value);
		return holds ? {
			status: "passed",
			evidence: `${asked} ${type} satisfies ${wanted}`
		} : {
			status: "failed",
			reason: `${shown}, expected ${wanted}`
		};
	}
});

exports.default = dns_default;