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
	params: require_run.strictObject({
		url: require_run._default(require_http_answers.address(), "/metrics"),
		metric: require_params.oneOrMore(metricName()),
		label: require_run.optional(require_params.comparisons().check(require_json_path.each(require_compare.comparable()))),
		value: require_run.optional(require_params.comparison().check(require_compare.numeric())),
		match: require_run._default(require_run._enum(["all", "any"]), "all")
	}),
	needs: ["http"],
	permission: null,
	remedy: "Export the metric, or correct its name and labels.",
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
