const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/rate-limit.ts
const requests = (() => require_run.int().check(require_run.refine(((count) => count >= 2 && count <= 500), { error: "must be from 2 to 500" })));
var rate_limit_default = require_run.defineVerifier({
	kind: "rate-limit",
	params: require_run.strictObject({
		url: require_run._default(require_http_answers.address(), "/"),
		limit: require_run.optional(require_params.comparison().check(require_compare.comparable())),
		requests: require_run.optional(requests())
	}),
	needs: ["http"],
	permission: null,
	remedy: "Limit requests by client in the gateway or a middleware, and announce the limit in the answers.",
	async verify({ url, limit, requests: count = 1 }, { http }, signal) {
		const { response, sent } = await sendUntilLimited(http, url, count, signal);
		const where = require_http_answers.shortUrl(response.url);
		const { status } = response;
		if (require_http_answers.isDown(status) && status !== 429) return require_http_answers.down(response);
		if (count > 1 && status !== 429) return {
			status: "failed",
			reason: `${where}: all ${count} requests went through`
		};
		const announced = announcedLimit(response);
		if (count === 1 || limit) {
			if (announced === null && status === 429 && count === 1) return require_http_answers.down(response);
			if (!(Number(announced) > 0)) return {
				status: "failed",
				elsewhere: true,
				reason: `${where} announces no limit`
			};
			const { holds, text } = await require_compare.compare(announced, limit ?? {
				op: ">",
				value: 0
			});
			if (!holds) return {
				status: "failed",
				reason: `${where}: the announced limit ${text}`
			};
		}
		const shown = announced === null ? "" : `announces a limit of ${announced}`;
		return {
			status: "passed",
			evidence: `${where} ${[count > 1 ? `answers 429 within ${count} requests (after ${sent - 1})` : "", shown].filter(Boolean).join(" and ")}`
		};
	}
});
const sendUntilLimited = async (http, url, count, signal) => {
	for (let sent = 1;; sent += 1) {
		const response = await http.send(require_http_answers.get(url, { limit: 0 }), signal);
		if (sent >= count || response.status === 429 || require_http_answers.isDown(response.status)) return {
			response,
			sent
		};
	}
};
const announcedLimit = ((response) => {
	for (const name of [
		"ratelimit-limit",
		"x-ratelimit-limit",
		"x-rate-limit-limit"
	]) {
		const plain = (__pattern0 ??= __ready(/^\s*(\d+)/)).exec(require_http_answers.headerOf(response, name) ?? "");
		if (plain) return Number(plain[1]);
	}
	for (const name of ["ratelimit-policy", "ratelimit"]) {
		const structured = (__pattern1 ??= __ready(/(?:;\s*q=|\blimit=|^\s*)(\d+)/)).exec(require_http_answers.headerOf(response, name) ?? "");
		if (structured) return Number(structured[1]);
	}
	return null;
});

exports.default = rate_limit_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
