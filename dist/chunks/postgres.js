const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_endpoint = require("./endpoint.js");
const require_compare = require("./compare.js");
const require_wire = require("./wire.js");
const require_run = require("./run.js");

// src/verify/postgres.ts
const SSL_REQUEST = 80877103;
const PROTOCOL_3 = 196608;
const methods = {
	0: "none",
	2: "kerberos",
	3: "password",
	5: "md5",
	7: "gss",
	9: "sspi",
	10: "scram-sha-256"
};
const probePostgres = async (conversation, user, database) => {
	const reader = require_wire.createWireReader(conversation);
	conversation.send(message(int(SSL_REQUEST)));
	const [letter] = await reader.take(1) ?? [];
	const tls = letter === 83;
	if (!tls && letter !== 78) return null;
	if (tls) await conversation.secure();
	const words = [
		"user",
		user,
		"database",
		database,
		"application_name",
		"readiness-gate"
	];
	conversation.send(message(Buffer.concat([int(PROTOCOL_3), Buffer.from(`${words.join("\0")}\0\0`)])));
	return entry(reader, tls);
};
const entry = async (reader, tls) => {
	const answer = {
		tls,
		auth: null,
		version: null,
		error: null
	};
	for (;;) {
		const head = await reader.take(5);
		const length = head?.readUInt32BE(1) ?? 0;
		const body = length >= 4 && length <= 65536 ? await reader.take(length - 4) : null;
		if (!head || !body) return answer.auth === null ? null : answer;
		const type = String.fromCharCode(head[0] ?? 0);
		if (type === "E") return {
			...answer,
			error: errorOf(body)
		};
		if (type === "Z") return answer;
		if (type === "R") {
			const number = body.length >= 4 ? body.readUInt32BE(0) : -1;
			answer.auth = methods[number] ?? `method ${number}`;
			if (number !== 0) return answer;
		} else if (type === "S") {
			const [name, value = ""] = body.toString("latin1").split("\0");
			if (name === "server_version") answer.version = value;
		} else if (!(__pattern0 ??= __ready(/[KNv]/)).test(type)) return null;
	}
};
const errorOf = ((body) => {
	const fields = new Map(body.toString("utf8").split("\0").map(((field) => [field.slice(0, 1), field.slice(1)])));
	return {
		code: fields.get("C") ?? "",
		message: fields.get("M") ?? ""
	};
});
const int = ((value) => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
});
const message = ((body) => Buffer.concat([int(body.length + 4), body]));
const judgePostgres = ((answer, wish) => {
	const { tls, version, error } = answer;
	const failed = ((reason) => ({
		status: "failed",
		reason
	}));
	if (!(error === null || error.code.startsWith("28") || error.code === "3D000" && !wish.database)) return failed(`takes no connection: ${said(answer)}`);
	if (wish.tls !== void 0 && wish.tls !== tls) return failed(tls ? "speaks TLS, expected none" : "speaks no TLS");
	const way = wayOf(answer);
	if (wish.auth === "none" && answer.auth !== "none") return failed(`${way}, expected it to let the user in`);
	if (wish.auth === "required" && answer.auth === "none") return failed(`${way}, expected it to ask who comes`);
	if (wish.auth && wish.auth !== "required" && wish.auth !== answer.auth) {
		const reason = `${way}, expected ${wish.auth}`;
		return answer.auth === null ? {
			status: "unverifiable",
			reason
		} : failed(reason);
	}
	const compared = wish.version && version !== null ? require_wire.compareServerVersion(version, wish.version) : null;
	if (wish.version && !compared) return {
		status: "unverifiable",
		reason: `${way}, and tells its version to nobody else`
	};
	if (compared && !compared.holds) return failed(`has another version: it ${compared.text}`);
	return [
		wish.tls === void 0 ? "takes connections" : `takes connections ${tls ? "over TLS" : "without TLS"}`,
		...wish.auth ? [way] : [],
		...compared ? [`its version ${compared.text}`] : []
	];
});
const said = (({ error }) => `${require_compare.clip(error?.message ?? "", 120)} (${error?.code})`);
const wayOf = ((answer) => {
	if (answer.auth === null) return `refuses the user: ${said(answer)}`;
	return answer.auth === "none" ? "lets the user in without a password" : `asks for ${answer.auth}`;
});

// src/verify/verifiers/postgres.ts
const schemes = ["postgres", "postgresql"];
const name = (() => require_run.string().check(require_run._regex((__pattern1 ??= __ready(/^[^\0]{1,63}$/)), { error: "must have 1 to 63 characters" })));
var postgres_default = require_run.defineVerifier({
	kind: "postgres",
	params: require_run.strictObject({
		host: require_run.optional(require_endpoint.host()),
		port: require_run._default(require_endpoint.port(), 5432),
		"url-env": require_run.optional(require_endpoint.variable()),
		user: require_run.optional(name()),
		database: require_run.optional(name()),
		tls: require_run.optional(require_run.boolean()),
		auth: require_run.optional(require_run._enum([
			"required",
			"none",
			"scram-sha-256",
			"md5",
			"password"
		])),
		version: require_run.optional(require_wire.versionComparison())
	}),
	needs: ["network", "env"],
	permission: null,
	remedy: "Start the server, or mend `ssl` in its configuration and the methods in `pg_hba.conf`.",
	async verify({ "url-env": variableName, ...wanted }, { network, env }, signal) {
		const named = variableName === void 0 ? null : require_endpoint.addressFrom(env, variableName, schemes, 5432);
		const endpoint = named ?? require_endpoint.endpointOf(wanted, network.base, wanted.port);
		const user = wanted.user ?? named?.user ?? "postgres";
		const database = wanted.database ?? named?.path;
		const where = require_endpoint.describeEndpoint(endpoint);
		const conversation = await network.converse(endpoint, signal);
		try {
			const answer = await probePostgres(conversation, user, database ?? user);
			if (!answer) return {
				status: "failed",
				reason: `${where} does not speak the protocol of PostgreSQL`
			};
			const judged = judgePostgres(answer, {
				...wanted,
				database
			});
			if (Array.isArray(judged)) return {
				status: "passed",
				evidence: `${where} ${judged.join(", ")}`
			};
			return {
				...judged,
				reason: `${where} ${judged.reason}`
			};
		} finally {
			conversation.close();
		}
	}
});

exports.default = postgres_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
