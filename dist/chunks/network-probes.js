import "./rolldown-runtime.js";
import { n as Refusal } from "./errors.js";
import { i as tlsProblem, n as asRefusal, r as codeOf, t as Unanswered } from "./network-failures.js";
import { request } from "node:http";
import { createHash, randomBytes } from "node:crypto";
import { checkServerIdentity } from "node:tls";
import { Resolver } from "node:dns/promises";

// src/adapters/network-probes.ts
/** See `Network.connect`. */
const connect = async (dialer, listed, signal) => {
	try {
		(await dialer.dial(listed, null, signal)).destroy();
		return "open";
	} catch (thrown) {
		if (thrown instanceof Unanswered && thrown.code === "ECONNREFUSED") return "refused";
		throw thrown;
	}
};
/** See `Network.tls`. */
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
		if (thrown instanceof Unanswered && isRefusedVersion(thrown.code, versions !== null)) return null;
		throw thrown;
	}
};
/** Some servers hang up on a version they do not take. What our own library can not offer tells nothing about them. */
const isRefusedVersion = (code, isProbe) => code !== "ERR_SSL_NO_PROTOCOLS_AVAILABLE" && (code === "EPROTO" || code.startsWith("ERR_SSL_") || isProbe && code === "ECONNRESET");
const describeSession = (socket, host) => {
	const certificate = socket.getPeerCertificate();
	if (!certificate.valid_to) throw new Refusal(`${host} sends no certificate`, "repair the TLS settings there");
	const code = codeOf(socket.authorizationError) ?? String(socket.authorizationError ?? "");
	const isNameProblem = code === "ERR_TLS_CERT_ALTNAME_INVALID";
	const wrongName = checkServerIdentity(host.replace(/\.$/, ""), certificate);
	return {
		protocol: socket.getProtocol() ?? "unknown",
		chainProblem: socket.authorized || isNameProblem ? null : tlsProblem(code) ?? code,
		otherNames: wrongName ? namesOf(certificate) : null,
		issuer: String(certificate.issuer?.O ?? certificate.issuer?.CN ?? "unknown"),
		validFor: Date.parse(certificate.valid_to) - Date.now()
	};
};
const namesOf = ({ subjectaltname = "", subject }) => subjectaltname === "" ? [subject?.CN ?? []].flat().map(String) : subjectaltname.split(", ").map((name) => name.replace(/^(DNS|IP Address):/, ""));
/** See `Network.resolve`. */
const resolve = async (name, type, nameServers, signal) => {
	const resolver = new Resolver();
	if (nameServers.length > 0) resolver.setServers([...nameServers]);
	const cancel = () => resolver.cancel();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		signal.throwIfAborted();
		return (await recordsOf(resolver, name, type)).sort();
	} catch (thrown) {
		const code = codeOf(thrown);
		if (code === "ENODATA" || code === "ENOTFOUND") return [];
		if (code === "ECONNREFUSED") throw new Unanswered(code, `no name server answered for ${name}`, "see that DNS can be reached from this runner");
		throw asRefusal(thrown, `the name server of ${name}`, signal);
	} finally {
		signal.removeEventListener("abort", cancel);
	}
};
const recordsOf = async (resolver, name, type) => {
	if (type === "A") return resolver.resolve4(name);
	if (type === "AAAA") return resolver.resolve6(name);
	if (type === "CNAME") return resolver.resolveCname(name);
	if (type === "NS") return resolver.resolveNs(name);
	if (type === "TXT") return (await resolver.resolveTxt(name)).map((parts) => parts.join(""));
	if (type === "MX") return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
	return (await resolver.resolveCaa(name)).flatMap((record) => Object.entries(record).filter(([tag]) => tag !== "critical" && tag !== "type").map(([tag, value]) => `${tag} ${String(value)}`));
};
/** See `Network.upgrade`. */
const upgrade = async (dialer, listed, url, headers, signal) => {
	const secure = listed.scheme === "https:" ? {
		strict: true,
		alpn: ["http/1.1"]
	} : null;
	const socket = await dialer.dial(listed, secure, signal);
	const key = randomBytes(16).toString("base64");
	const { promise, resolve: answer, reject } = Promise.withResolvers();
	const sent = request({
		createConnection: () => socket,
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
	const settle = ({ statusCode = 0, headersDistinct }) => answer({
		status: statusCode,
		headers: Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []])),
		accepted: statusCode === 101 && headersDistinct["sec-websocket-accept"]?.[0] === acceptOf(key)
	});
	sent.on("upgrade", settle).on("response", settle).on("error", reject).end();
	try {
		return await promise;
	} catch (thrown) {
		throw asRefusal(thrown, `${url.protocol}//${url.host}`, signal);
	} finally {
		socket.destroy();
	}
};
/** RFC 6455, 4.2.2. */
const acceptOf = (key) => createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");

export { connect, handshake, resolve, upgrade };