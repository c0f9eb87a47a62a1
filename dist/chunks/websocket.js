const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_http_answers = require("./http-answers.js");
const require_run = require("./run.js");

// src/verify/verifiers/websocket.ts
const token = (() => require_run.string().check(require_run._regex((__pattern0 ??= __ready(/^[\w!#$%&'*+.^`|~-]{1,100}$/)), { error: "must be one token such as graphql-ws" })));
const code = (() => require_run.int().check(require_run.refine(((value) => value >= 101 && value <= 599), { error: "must be a status such as 101 or 401" })));
var websocket_default = require_run.defineVerifier({
	kind: "websocket",
	params: require_run.strictObject({
		url: require_http_answers.address(),
		protocol: require_run.optional(token()),
		origin: require_run.optional(require_http_answers.origin()),
		status: require_run.optional(code())
	}),
	needs: ["network"],
	permission: null,
	remedy: "See that the proxy in front passes Upgrade and Connection on, and that the path is the right one.",
	async verify({ url, protocol, origin: from, status }, { network }, signal) {
		const headers = {
			...protocol === void 0 ? {} : { "sec-websocket-protocol": protocol },
			...from === void 0 ? {} : { origin: from }
		};
		const answer = await network.upgrade(url, headers, signal);
		const failed = ((reason) => ({
			status: "failed",
			reason: `${url} ${reason}`
		}));
		if (status === void 0 && (answer.status >= 500 || answer.status === 429)) return {
			status: "unverifiable",
			reason: `${url} answers ${answer.status}: it is down or turns us away`
		};
		const wanted = status ?? 101;
		if (answer.status !== wanted) return failed(`answers the handshake with ${answer.status}, expected ${wanted}`);
		if (wanted !== 101) return {
			status: "passed",
			evidence: `${url} refuses the handshake with ${wanted}`
		};
		if (!answer.accepted) return failed("answers 101 without the proof that it read the handshake");
		const agreed = answer.headers["sec-websocket-protocol"]?.[0];
		if (agreed !== protocol) return failed(`agrees on the subprotocol ${require_compare.describeValue(agreed)}, expected ${require_compare.describeValue(protocol)}`);
		return {
			status: "passed",
			evidence: `${url} switches to WebSocket${protocol ? ` (${protocol})` : ""}`
		};
	}
});

exports.default = websocket_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
