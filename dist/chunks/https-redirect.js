const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_run = require("./run.js");

// src/verify/verifiers/https-redirect.ts
const plain = (() => require_run.string().check(require_run.refine(((text) => URL.parse(text)?.protocol === "http:"), { error: "must be an address that begins with http://" })));
var https_redirect_default = require_run.defineVerifier({
	kind: "https-redirect",
	params: require_run.strictObject({
		url: require_run.optional(plain()),
		permanent: require_run._default(require_run.boolean(), false)
	}),
	needs: ["http", "network"],
	permission: null,
	remedy: "Answer every plain HTTP request with 308 and the same address under https.",
	async verify({ url = null, permanent }, { http, network }, signal) {
		const response = await http.send(require_http_answers.get(url ?? plainAddress(network.base), { limit: 0 }), signal);
		if (require_http_answers.isDown(response.status)) return require_http_answers.down(response);
		const where = require_http_answers.shortUrl(response.url);
		const { status } = response;
		const location = require_http_answers.headerOf(response, "location");
		const failed = ((reason) => ({
			status: "failed",
			reason: `${where} ${reason}`
		}));
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(status)) return failed(`answers ${status} over plain HTTP, no redirect`);
		const target = location === void 0 ? null : URL.parse(location, response.url);
		if (!target) return failed(`redirects (${status}) to no valid address`);
		if (target.protocol !== "https:") return failed(`redirects to ${require_compare.describeValue(require_http_answers.shortUrl(target.href))}, not to https`);
		if (permanent && status !== 301 && status !== 308) return failed(`redirects with ${status}, expected 301 or 308`);
		return {
			status: "passed",
			evidence: `${where} redirects (${status}) to ${require_http_answers.shortUrl(target.href)}`
		};
	}
});
const plainAddress = ((base) => {
	const url = base === null ? null : new URL(base);
	if (url?.protocol === "http:") return url.href;
	if (url?.port === "") return `http://${url.hostname}/`;
	throw new require_last_resort.Refusal(`no plain HTTP address is known: ${url ? "the base URL has a port of its own" : "the run has no base URL"}`, "name it, as in url=http://www.example.com/");
});

exports.default = https_redirect_default;