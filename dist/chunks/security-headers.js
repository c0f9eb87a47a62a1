const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/security-headers.ts
const DAY = 86400;
const RULES = {
	"strict-transport-security": ((value, { hsts }) => Number((__pattern0 ??= __ready(/^(?:.*;)?\s*max-age\s*=\s*"?(\d+)/i)).exec(value)?.[1] ?? NaN) >= hsts),
	"x-content-type-options": ((value) => (__pattern1 ??= __ready(/^nosniff\b/i)).test(value)),
	"x-frame-options": ((value) => (__pattern2 ??= __ready(/^(deny|sameorigin)\b/i)).test(value)),
	"content-security-policy": ((value) => restricts(value, "script-src") ?? restricts(value, "default-src") ?? false),
	"referrer-policy": ((value) => (__pattern3 ??= __ready(/(^|,)\s*(no-referrer|same-origin|strict-origin|origin)[a-z-]*\s*$/i)).test(value)),
	"permissions-policy": ((value) => (__pattern4 ??= __ready(/^[a-z-]+\s*=/i)).test(value)),
	"cross-origin-opener-policy": ((value) => (__pattern5 ??= __ready(/^(same-origin|noopener)/i)).test(value)),
	"cross-origin-resource-policy": ((value) => (__pattern6 ??= __ready(/^same-(origin|site)\b/i)).test(value))
};
const NAMES = Object.keys(RULES);
var security_headers_default = require_run.defineVerifier({
	kind: "security-headers",
	params: require_run.strictObject({
		url: require_run._default(require_http_answers.address(), "/"),
		headers: require_run.optional(require_params.oneOrMore(require_run._enum(NAMES))),
		"hsts-max-age": require_run._default(require_run.int().check(require_run.refine(((value) => value >= DAY), { error: "must be seconds, a day (86400) at least" })), 180 * DAY)
	}),
	needs: ["http"],
	permission: null,
	remedy: "Set the headers for all answers, in the reverse proxy or a middleware.",
	async verify({ url, headers, "hsts-max-age": hsts }, { http }, signal) {
		const response = await http.send(require_http_answers.get(url, {
			redirects: 3,
			limit: 0
		}), signal);
		if (require_http_answers.isDown(response.status)) return require_http_answers.down(response);
		const usual = ["x-content-type-options", "x-frame-options"];
		const wanted = headers ?? (response.url.startsWith("https:") ? [...usual, NAMES[0]] : usual);
		const problems = wanted.filter(((name) => !isEffective(response, name, { hsts })));
		const where = require_http_answers.shortUrl(response.url);
		if (problems.length === 0) return {
			status: "passed",
			evidence: `${where} sends ${wanted.join(", ")}`
		};
		return {
			status: "failed",
			reason: `${where}: ${problems.map(((name) => `${name} is ${require_compare.describeValue(require_http_answers.headerOf(response, name))}`)).join("; ")}`
		};
	}
});
const isEffective = ((response, name, context) => {
	const value = require_http_answers.headerOf(response, name);
	if (value !== void 0 && RULES[name](value.trim(), context)) return true;
	const policy = name === "x-frame-options" ? require_http_answers.headerOf(response, "content-security-policy") : void 0;
	return policy !== void 0 && restricts(policy, "frame-ancestors") === true;
});
const restricts = ((policy, directive) => {
	const found = policy.split((__pattern7 ??= __ready(/[;,]/))).map(((part) => part.trim().toLowerCase().split((__pattern8 ??= __ready(/\s+/))))).find((([name]) => name === directive));
	return found ? found.length > 1 && !found.some(((source) => (__pattern9 ??= __ready(/^(\*|https?:|data:)$/)).test(source))) : null;
});

exports.default = security_headers_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5, __pattern6, __pattern7, __pattern8, __pattern9;
