const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_json_path = require("./json-path.js");
const require_params = require("./params.js");
const require_prometheus = require("./prometheus.js");
const require_run = require("./run.js");

// src/verify/verifiers/metrics.ts
const metricName = (() => require_run.string().check(require_run._regex((__pattern0 ??= __ready(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/)), { error: "must be the name of a metric" })));
var metrics_default = require_run.defineVerifier({
	kind: "metrics",
	summary: "A page of Prometheus metrics holds what it should.",
	lifecycle: "stable",
	params: require_run.strictObject({
		url: require_run._default(require_http_answers.address(), "/metrics").check(require_run.describe("Address of the page.")),
		metric: require_params.oneOrMore(metricName()).check(require_run.describe("Names of samples, each of which has to be there.")),
		label: require_run.optional(require_params.comparisons().check(require_json_path.each(require_compare.comparable()), require_run.describe("Only samples with such labels."))),
		value: require_run.optional(require_params.comparison().check(require_compare.numeric(), require_run.describe("What their values have to be."))),
		match: require_run._default(require_run._enum(["all", "any"]), "all").check(require_run.describe("Whether every sample has to, or one."))
	}),
	needs: ["http"],
	permission: null,
	passes: "The page is in the text format of Prometheus or OpenMetrics, and there is a sample of each `metric` with the labels; with `value`, all of them (or `any`) compare as asked. A histogram is asked for by the name of its samples, such as `http_request_duration_seconds_count`.",
	fails: "There is no such sample, a value compares otherwise or is NaN, the page is not in that format or answers 4xx.",
	unverifiable: "Nothing answered, or 5xx or 429 came: the service is down, not wrong. The address is not in `allow-hosts`.",
	remedy: "Export the metric, or correct its name and labels.",
	examples: [
		"metrics metric=http_requests_total",
		"metrics url=http://127.0.0.1:9100/metrics metric=up label.job=api value=1",
		"metrics metric=queue_depth value<100 match=all"
	],
	async verify({ url, metric, label = [], value, match }, { http }, signal) {
		const response = await http.send(require_http_answers.get(url), signal);
		if (require_http_answers.isDown(response.status)) return require_http_answers.down(response);
		const where = require_http_answers.shortUrl(response.url);
		const failed = ((reason) => ({
			status: "failed",
			reason: `${where}: ${reason}`
		}));
		if (response.status !== 200) return failed(`status is ${response.status}, expected 200`);
		const said = [];
		try {
			const samples = require_prometheus.parseSamples(new TextDecoder().decode(response.body));
			for (const name of metric) {
				const chosen = await require_prometheus.select(samples, name, label);
				const labels = label.map((({ path, ...wanted }) => `${path} ${require_compare.describeComparison(wanted)}`)).join(", ");
				if (chosen.length === 0) return failed(`no sample of ${name}${labels && ` with ${labels}`}`);
				const { holds, text } = value ? await require_prometheus.judgeSamples(chosen, value, match) : {
					holds: true,
					text: `${name} is there`
				};
				if (!holds) return failed(text);
				said.push(value ? `${name} is ${require_compare.describeComparison(value)}` : text);
			}
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			return failed(`no page of metrics: ${require_last_resort.reasonOf(error)}`);
		}
		return {
			status: "passed",
			evidence: `${where}: ${said.join(", ")}`
		};
	}
});

exports.default = metrics_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
