const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/load.ts
const shares = {
	p50: 50,
	p90: 90,
	p95: 95,
	p99: 99,
	max: 100
};
const none = {
	op: "=",
	value: 0
};
const judgeLoad = async (result, wish) => {
	const { requests, errors, ms } = result;
	const judged = [named("share of errors", await require_compare.compare(errors * 100 / requests, wish.errors ?? none, "%"))];
	for (const key of [
		"p50",
		"p90",
		"p95",
		"p99",
		"max"
	]) {
		const wanted = wish[key];
		if (wanted) judged.push(named(key, await require_compare.compare(result.percentile(shares[key]), wanted, "ms")));
	}
	if (wish.throughput) {
		const { holds, text } = await require_compare.compare(Math.floor((requests - errors) * 1e4 / ms) / 10, wish.throughput);
		judged.push({
			holds,
			text: `throughput ${holds ? `is ${require_compare.describeComparison(wish.throughput)} a second` : text}`
		});
	}
	return judged;
};
const named = ((name, { holds, text }) => ({
	holds,
	text: `${name} ${text}`
}));

// src/verify/verifiers/load.ts
const whole = ((least, most, what) => require_run.int().check(require_run.refine(((value) => value >= least && value <= most), { error: `must be from ${least} to ${most}` })));
const latency = ((share) => require_run.optional(require_params.comparison().check(atMost(), require_compare.comparable("ms"))));
const atMost = (() => require_run.refine((({ op }) => op === "<" || op === "<="), { error: "takes < <= only, as in p95<300ms" }));
const brief = (() => require_run.refine(((ms) => ms >= 100 && ms <= 6e4), { error: "must be from 100ms to 60s" }));
var load_default = require_run.defineVerifier({
	kind: "load",
	params: require_run.strictObject({
		url: require_http_answers.address(),
		rate: require_run.optional(whole(1, 1e3, "Requests started a second; without it each follows an answer.")),
		concurrency: require_run._default(whole(1, 100, "Requests under way at the same time, at most."), 10),
		duration: require_run._default(require_params.duration().check(brief()), 5e3),
		requests: require_run._default(whole(1, 1e5, "Requests at most."), 1e4),
		p50: latency(50),
		p90: latency(90),
		p95: latency(95),
		p99: latency(99),
		max: latency(100),
		errors: require_run.optional(require_params.comparison().check(require_compare.comparable("%"))),
		throughput: require_run.optional(require_params.comparison().check(require_compare.numeric()))
	}).check(require_run.refine(((given) => [
		"p50",
		"p90",
		"p95",
		"p99",
		"max",
		"errors",
		"throughput"
	].some(((key) => key in given))), { error: "needs something to compare: p50, p90, p95, p99, max, errors or throughput" })),
	needs: ["http"],
	permission: null,
	remedy: "Find what is slow under load, or ask for what the place under test is made for.",
	async verify({ url, rate = null, concurrency, duration: time, requests, ...wanted }, { http }, signal) {
		const result = await http.load(require_http_answers.get(url), {
			rate,
			concurrency,
			duration: time,
			requests
		}, signal);
		const judged = await judgeLoad(result, wanted);
		const wrong = judged.find((({ holds }) => !holds));
		if (wrong) return {
			status: "failed",
			reason: `${url}: ${wrong.text} (${result.requests} requests)`
		};
		return {
			status: "passed",
			evidence: `${url} under load: ${judged.map((({ text }) => text)).join(", ")}`
		};
	}
});

exports.default = load_default;