import "./rolldown-runtime.js";
import { m as optional, n as _default, r as _enum, v as strictObject } from "./schemas.js";
import { a as describeComparison, n as comparable, o as describeValue, r as compare } from "./compare.js";
import { i as host, t as baseHost } from "./endpoint.js";
import { t as comparison } from "./params.js";
import { t as defineVerifier } from "./verifier.js";

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
var dns_default = defineVerifier({
	kind: "dns",
	summary: "A name has DNS records, with a given value.",
	lifecycle: "stable",
	params: strictObject({
		host: optional(host()),
		type: _default(_enum(TYPES), "A"),
		value: optional(comparison().check(comparable()))
	}),
	needs: ["network"],
	permission: null,
	passes: "The name has a record of the type (`A` when none is named); with `value`, one of them satisfies it, or, for `!=` and `!~`, all of them do. MX records read `10 mail.example.com`, CAA records `issue letsencrypt.org`. Without `host` it is the host of the base URL.",
	fails: "There is no such record (or no such name), or none with the value.",
	unverifiable: "No name server answered, or it failed. Only names in `allow-hosts`, and names below those, are looked up.",
	remedy: "Add or correct the record at the DNS provider; changes take up to the TTL to be seen.",
	examples: ["dns host=www.example.com type=CNAME value=\"cdn.example.net\"", "dns host=_dmarc.example.com type=TXT value~\"p=reject\""],
	async verify({ host: name, type, value }, { network }, signal) {
		const asked = name ?? baseHost(network.base);
		const records = await network.resolve(asked, type, signal);
		if (records.length === 0) return {
			status: "failed",
			reason: `${asked} has no ${type} record`
		};
		const shown = `${asked} ${type} is ${records.slice(0, 3).map((record) => describeValue(record)).join(", ")}`;
		if (!value) return {
			status: "passed",
			evidence: shown
		};
		const results = await Promise.all(records.map(async (record) => (await compare(record, value)).holds));
		const holds = value.op.startsWith("!") ? results.every(Boolean) : results.some(Boolean);
		const wanted = describeComparison(value);
		return holds ? {
			status: "passed",
			evidence: `${asked} ${type} satisfies ${wanted}`
		} : {
			status: "failed",
			reason: `${shown}, expected ${wanted}`
		};
	}
});

export { dns_default as default };