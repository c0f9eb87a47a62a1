const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_network_failures = require("./network-failures.js");
let node_http = require("node:http");
let node_tls = require("node:tls");
let node_dns_promises = require("node:dns/promises");
let node_crypto = require("node:crypto");

// src/adapters/network-probes.ts
const connect = async (dialer, listed, signal) => {
	try {
		(await dialer.dial(listed, null, signal)).destroy();
		return "open";
	} catch (thrown) {
		if (thrown instanceof require_network_failures.Unanswered && thrown.code === "ECONNREFUSED") return "refused";
		throw thrown;
	}
};
const handshake = async (dialer, listed, versions, signal) => {
	try {
		const socket = await dialer.dial(listed, {
			strict: false,
			...versions ? { versions } : {}
		}, signal);
		try {
			return describeSession(socket, listed.host);
		} finally {
			socket.destroy();
		}
	} catch (thrown) {
		if (thrown instanceof require_network_failures.Unanswered && isRefusedVersion(thrown.code, versions !== null)) return null;
		throw thrown;
	}
};
const isRefusedVersion = ((code, isProbe) => code !== "ERR_SSL_NO_PROTOCOLS_AVAILABLE" && (code === "EPROTO" || code.startsWith("ERR_SSL_") || isProbe && code === "ECONNRESET"));
const describeSession = ((socket, host) => {
	const certificate = socket.getPeerCertificate();
	if (!certificate.valid_to) throw new require_last_resort.Refusal(`${host} sends no certificate`, "repair the TLS settings there");
	const code = require_network_failures.codeOf(socket.authorizationError) ?? String(socket.authorizationError ?? "");
	const isNameProblem = code === "ERR_TLS_CERT_ALTNAME_INVALID";
	const wrongName = (0, node_tls.checkServerIdentity)(host.replace((__pattern0 ??= __ready(/\.$/)), ""), certificate);
	return {
		protocol: socket.getProtocol() ?? "unknown",
		chainProblem: socket.authorized || isNameProblem ? null : require_network_failures.tlsProblem(code) ?? code,
		otherNames: wrongName ? namesOf(certificate) : null,
		issuer: String(certificate.issuer?.O ?? certificate.issuer?.CN ?? "unknown"),
		validFor: Date.parse(certificate.valid_to) - Date.now()
	};
});
const namesOf = (({ subjectaltname = "", subject }) => subjectaltname === "" ? [subject?.CN ?? []].flat().map(String) : subjectaltname.split(", ").map(((name) => name.replace((__pattern1 ??= __ready(/^(DNS|IP Address):/)), ""))));
const resolve = async (name, type, nameServers, signal) => {
	const resolver = new node_dns_promises.Resolver();
	if (nameServers.length > 0) resolver.setServers([...nameServers]);
	const cancel = (() => resolver.cancel());
	signal.addEventListener("abort", cancel, { once: true });
	try {
		signal.throwIfAborted();
		return (await recordsOf(resolver, name, type)).sort();
	} catch (thrown) {
		const code = require_network_failures.codeOf(thrown);
		if (code === "ENODATA" || code === "ENOTFOUND") return [];
		if (code === "ECONNREFUSED") throw new require_network_failures.Unanswered(code, `no name server answered for ${name}`, "see that DNS can be reached from this runner");
		throw require_network_failures.asRefusal(thrown, `the name server of ${name}`, signal);
	} finally {
		signal.removeEventListener("abort", cancel);
	}
};
const recordsOf = async (resolver, name, type) => {
	if (type === "A") return resolver.resolve4(name);
	if (type === "AAAA") return resolver.resolve6(name);
	if (type === "CNAME") return resolver.resolveCname(name);
	if (type === "NS") return resolver.resolveNs(name);
	if (type === "TXT") return (await resolver.resolveTxt(name)).map(((parts) => parts.join("")));
	if (type === "MX") return (await resolver.resolveMx(name)).map((({ priority, exchange }) => `${priority} ${exchange}`));
	return (await resolver.resolveCaa(name)).flatMap(((record) => Object.entries(record).filter((([tag]) => tag !== "critical" && tag !== "type")).map((([tag, value]) => `${tag} ${String(value)}`))));
};
const upgrade = async (dialer, listed, url, headers, signal) => {
	const secure = listed.scheme === "https:" ? {
		strict: true,
		alpn: ["http/1.1"]
	} : null;
	const socket = await dialer.dial(listed, secure, signal);
	const key = (0, node_crypto.randomBytes)(16).toString("base64");
	const { promise, resolve: answer, reject } = Promise.withResolvers();
	const sent = (0, node_http.request)({
		createConnection: (() => socket),
		signal,
		path: url.pathname + url.search,
		setHost: false,
		headers: {
			...headers,
			host: url.host,
			"user-agent": "readiness-gate",
			connection: "Upgrade",
			upgrade: "websocket",
			"sec-websocket-version": "13",
			"sec-websocket-key": key
		}
	});
	const settle = (({ statusCode = 0, headersDistinct }) => answer({
		status: statusCode,
		headers: Object.fromEntries(Object.entries(headersDistinct).map((([name, values]) => [name, values ?? []]))),
		accepted: statusCode === 101 && headersDistinct["sec-websocket-accept"]?.[0] === acceptOf(key)
	}));
	sent.on("upgrade", settle).on("response", settle).on("error", reject).end();
	try {
		return await promise;
	} catch (thrown) {
		throw require_network_failures.asRefusal(thrown, `${url.protocol}//${url.host}`, signal);
	} finally {
		socket.destroy();
	}
};
const acceptOf = ((key) => (0, node_crypto.createHash)("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64"));

exports.connect = connect;
exports.handshake = handshake;
exports.resolve = resolve;
exports.upgrade = upgrade;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
