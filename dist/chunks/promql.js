const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_params = require("./params.js");
const require_prometheus = require("./prometheus.js");
const require_rules = require("./rules.js");
const require_run = require("./run.js");

// src/verify/verifiers/promql.ts
var promql_default = require_run.defineVerifier({
	kind: "promql",
	params: require_run.strictObject({
		url: require_http_answers.address(),
		query: require_run.string().check(require_run._minLength(1), require_run._maxLength(2e3)),
		value: require_params.comparison().check(require_compare.numeric()),
		match: require_run._default(require_run._enum(["all", "any"]), "all")
	}),
	needs: ["http"],
	permission: null,
	remedy: "Mend what the query measures, or correct the query.",
	async verify({ url, query, value, match }, { http }, signal) {
		const response = await http.send(require_http_answers.get(`${url.replace((__pattern0 ??= __ready(/\/+$/)), "")}/api/v1/query?query=${encodeURIComponent(query)}`), signal);
		if (require_http_answers.isDown(response.status)) return require_http_answers.down(response);
		const unverifiable = ((reason) => ({
			status: "unverifiable",
			reason: `\`${require_compare.clip(query, 80)}\` ${reason}`
		}));
		const answer = answerOf(new TextDecoder().decode(response.body));
		if (answer === null) return unverifiable(`got no answer of Prometheus (status ${response.status})`);
		if (answer["status"] !== "success") return unverifiable(`is refused: ${require_compare.clip(String(answer["error"]), 120)}`);
		const samples = samplesOf(require_rules.mapOf(answer["data"]));
		if (samples === null) return unverifiable("gives neither a number nor series of numbers");
		if (samples.length === 0) return unverifiable("gives no series: Prometheus has no data for it");
		const known = samples.filter(((sample) => !Number.isNaN(sample.value)));
		if (known.length < (match === "all" ? samples.length : 1)) return unverifiable("gives NaN: there is nothing to count");
		const { holds, text } = await require_prometheus.judgeSamples(known, value, match);
		if (!holds) return {
			status: "failed",
			reason: `\`${require_compare.clip(query, 80)}\`: ${text}`
		};
		const said = samples.length === 1 ? "is" : `${match} of its series are`;
		return {
			status: "passed",
			evidence: `\`${require_compare.clip(query, 80)}\` ${said} ${require_compare.describeComparison(value)}`
		};
	}
});
const answerOf = ((text) => {
	try {
		const answer = require_rules.mapOf(JSON.parse(text));
		return typeof answer["status"] === "string" ? answer : null;
	} catch {
		return null;
	}
});
const samplesOf = (({ resultType, result }) => {
	if (resultType !== "scalar" && resultType !== "vector") return null;
	return (resultType === "scalar" ? [{ value: result }] : require_rules.listOf(result).map(require_rules.mapOf)).map(((row) => {
		const { __name__: name = "value", ...labels } = require_rules.mapOf(require_rules.mapOf(row)["metric"]);
		return {
			name,
			labels,
			value: require_prometheus.numberOf(String(require_rules.listOf(require_rules.mapOf(row)["value"])[1])) ?? NaN
		};
	}));
});

exports.default = promql_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
