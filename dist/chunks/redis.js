const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_endpoint = require("./endpoint.js");
const require_wire = require("./wire.js");
const require_run = require("./run.js");

// src/verify/redis.ts
const createRedisProbe = ((conversation) => {
	const reader = require_wire.createWireReader(conversation);
	return {
		ping() {
			conversation.send(command("PING"));
			return reader.line();
		},
		async version() {
			conversation.send(command("INFO", "server"));
			return (__pattern0 ??= __ready(/^redis_version:(\S+)/m)).exec(await bulk(reader) ?? "")?.[1] ?? null;
		}
	};
});
const command = ((...words) => Buffer.from(`*${words.length}\r\n${words.map(((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`)).join("")}`));
const bulk = async (reader) => {
	const length = (__pattern1 ??= __ready(/^\$(\d{1,5})$/)).exec(await reader.line() ?? "")?.[1];
	return length === void 0 ? null : (await reader.take(Number(length)))?.toString("latin1") ?? null;
};

// src/verify/verifiers/redis.ts
var redis_default = require_run.defineVerifier({
	kind: "redis",
	params: require_run.strictObject({
		host: require_run.optional(require_endpoint.host()),
		port: require_run._default(require_endpoint.port(), 6379),
		"url-env": require_run.optional(require_endpoint.variable()),
		tls: require_run._default(require_run.boolean(), false),
		auth: require_run.optional(require_run._enum(["required", "none"])),
		version: require_run.optional(require_wire.versionComparison())
	}),
	needs: ["network", "env"],
	permission: null,
	remedy: "Start the server, or mend its `requirepass`, ACL or `protected-mode`.",
	async verify({ auth, version, tls, "url-env": name, ...given }, { network, env }, signal) {
		const named = name === void 0 ? null : require_endpoint.addressFrom(env, name, ["redis", "rediss"], 6379);
		const endpoint = named ?? require_endpoint.endpointOf(given, network.base, given.port);
		const where = require_endpoint.describeEndpoint(endpoint);
		const failed = ((reason) => ({
			status: "failed",
			reason: `${where} ${reason}`
		}));
		const conversation = await network.converse(endpoint, signal);
		try {
			if (tls || named?.scheme === "rediss") await conversation.secure();
			const probe = createRedisProbe(conversation);
			const ping = await probe.ping();
			const isOpen = ping === "+PONG";
			const asks = ping !== null && (__pattern2 ??= __ready(/^-(NOAUTH|NOPERM|ERR operation not permitted)/)).test(ping);
			if (!isOpen && !asks) return failed(`answers PING with ${ping === null ? "nothing" : JSON.stringify(require_compare.clip(ping, 80))}`);
			if (auth === "required" && isOpen) return failed("lets in whoever comes, expected it to ask for a password");
			if (auth === "none" && asks) return failed("asks for a password, expected none");
			const said = [isOpen ? "answers PING" : "asks for a password"];
			if (version) {
				const told = isOpen ? await probe.version() : null;
				if (told === null) return {
					status: "unverifiable",
					reason: `${where} does not tell its version`
				};
				const { holds, text } = require_wire.compareServerVersion(told, version);
				if (!holds) return failed(`has another version: it ${text}`);
				said.push(`its version ${text}`);
			}
			return {
				status: "passed",
				evidence: `${where} ${said.join(", ")}`
			};
		} finally {
			conversation.close();
		}
	}
});

exports.default = redis_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
