const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_http_answers = require("./http-answers.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/cors.ts
const STRANGER = "https://readiness-gate.invalid";
var cors_default = require_run.defineVerifier({
	kind: "cors",
	params: require_run.strictObject({
		url: require_run._default(require_http_answers.address(), "/"),
		allow: require_run._default(require_params.oneOrMore(require_http_answers.origin()), []),
		deny: require_run._default(require_params.oneOrMore(require_http_answers.origin()), []),
		method: require_run._default(require_run._enum([
			"GET",
			"POST",
			"PUT",
			"PATCH",
			"DELETE"
		]), "GET"),
		public: require_run._default(require_run.boolean(), false)
	}),
	needs: ["http"],
	permission: null,
	remedy: "List the allowed origins exactly; never echo the Origin header.",
	async verify(given, { http }, signal) {
		const tested = [
			...given.allow,
			...given.deny,
			STRANGER,
			"null"
		];
		const problems = [];
		for (const asked of tested) {
			const response = await ask(http, given, asked, signal);
			if (require_http_answers.isDown(response.status)) return require_http_answers.down(response);
			if (showsNothing(response)) return absent(response);
			const problem = problemOf(response, asked, given);
			if (problem) problems.push(problem);
		}
		const where = `${given.method} ${given.url}`;
		if (problems.length > 0) return {
			status: "failed",
			reason: `${where}: ${problems.join("; ")}`
		};
		return {
			status: "passed",
			evidence: `${where} allows ${given.public ? "everybody, without credentials" : given.allow.join(", ") || "no other origin"}`
		};
	}
});
const ask = ((http, { url, method }, asked, signal) => {
	const preflight = {
		method: "OPTIONS",
		headers: {
			origin: asked,
			"access-control-request-method": method
		}
	};
	return http.send(require_http_answers.get(url, {
		limit: 0,
		...method === "GET" ? { headers: { origin: asked } } : preflight
	}), signal);
});
const showsNothing = ((response) => (Math.floor(response.status / 100) === 3 || [
	401,
	404,
	405,
	410
].includes(response.status)) && require_http_answers.headerOf(response, "access-control-allow-origin") === void 0);
const absent = (({ url, status }) => ({
	status: "unverifiable",
	reason: `${require_http_answers.shortUrl(url)} answers ${status}: what is not there allows nobody, which shows nothing`,
	remedy: "name an address of the API with url"
}));
const problemOf = ((response, asked, given) => {
	const named = require_http_answers.headerOf(response, "access-control-allow-origin")?.trim();
	const credentials = require_http_answers.headerOf(response, "access-control-allow-credentials")?.trim() === "true";
	if (named === "*" && (credentials || !given.public)) return credentials ? "everybody (*) is allowed, with credentials" : "everybody (*) is allowed";
	const isAllowed = named === "*" || named === asked;
	if (!given.allow.includes(asked)) {
		const isMeant = given.public && !credentials;
		return isAllowed && !isMeant ? `${asked} is allowed${credentials ? ", with credentials" : ""}` : null;
	}
	if (!isAllowed) return `${asked} is not allowed`;
	if (given.method === "GET") return null;
	if (response.status >= 300) return `the preflight of ${asked} is answered with ${response.status}`;
	return (require_http_answers.headerOf(response, "access-control-allow-methods") ?? "").split(",").some(((each) => ["*", given.method].includes(each.trim().toUpperCase()))) || given.method === "POST" ? null : `${asked} is not allowed to ${given.method}`;
});

exports.default = cors_default;