const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_undici_parts$1 = require("./undici-parts.js");
const require_last_resort = require("./last-resort.js");
const require_network = require("./network.js");
const require_network_failures = require("./network-failures.js");
let node_stream = require("node:stream");
let node_zlib = require("node:zlib");

// src/adapters/http-exchange.ts
var import_undici_parts = require_undici_parts$1.default;
const createExchange = ((options, allowed) => {
	const dialer = require_network.createDialer(options);
	const agent = new import_undici_parts.Agent({
		allowH2: false,
		headersTimeout: 0,
		bodyTimeout: 0,
		connect: (({ protocol, hostname, port }, callback) => {
			const url = new URL(`${protocol}//${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`);
			const listed = allowed.origin(url) ?? allowed.plainTwin(url);
			(listed ? dialer.dial(listed, listed.scheme === "https:" ? {
				strict: true,
				alpn: ["http/1.1"]
			} : null) : Promise.reject(new require_last_resort.Refusal(`${hostname}:${port} is not in allow-hosts`))).then(((socket) => callback(null, socket)), ((thrown) => callback(thrown, null)));
		})
	});
	return {
		async send({ method, url, headers, body }, signal) {
			const path = url.pathname + url.search;
			try {
				const answer = await agent.request({
					origin: url.origin,
					path,
					method,
					headers,
					body,
					signal
				});
				return toHead(answer, method, url, signal);
			} catch (thrown) {
				throw require_network_failures.asRefusal(thrown, url.origin, signal);
			}
		},
		async close() {
			await agent.destroy();
			dialer.close();
		}
	};
});
const DISCARDED = 65536;
const toHead = ((answer, method, url, signal) => {
	const { statusCode: status, body } = answer;
	const headers = Object.fromEntries(Object.entries(answer.headers).map((([name, value]) => [name, [value ?? []].flat()])));
	const isEmpty = method === "HEAD" || status === 204 || status === 304;
	return {
		status,
		headers,
		discard() {
			body.dump({ limit: DISCARDED }).catch((() => {}));
		},
		async read(limit) {
			try {
				const encodings = isEmpty ? [] : (headers["content-encoding"] ?? []).flatMap(((value) => value.split(",")));
				const bytes = await collect(decoded(body, encodings, url.origin), limit, url.origin);
				await new Promise(((resolve) => setImmediate(resolve)));
				return bytes;
			} catch (thrown) {
				throw require_network_failures.asRefusal(thrown, url.origin, signal);
			}
		}
	};
});
const decoded = ((body, encodings, origin) => {
	const names = encodings.map(((name) => name.trim().toLowerCase())).filter(((name) => name !== "" && name !== "identity"));
	if (names.length > 2) throw undecodable(origin, names.join(", "));
	return names.reduceRight(((stream, name) => {
		const decoder = name === "br" ? (0, node_zlib.createBrotliDecompress)() : (__pattern0 ??= __ready(/^(x-)?gzip$|^deflate$/)).test(name) ? (0, node_zlib.createUnzip)() : null;
		if (!decoder) throw undecodable(origin, name);
		return (0, node_stream.pipeline)(stream, decoder, (() => {}));
	}), body);
});
const undecodable = ((origin, encoding) => new require_last_resort.Refusal(`${origin} sent a body that cannot be decoded (content-encoding ${encoding})`, "repair the server"));
const collect = async (stream, limit, origin) => {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of stream) {
			size += chunk.length;
			if (size > limit) throw new require_last_resort.Refusal(`${origin} sent over ${limit} bytes`, "check an address with a shorter answer");
			chunks.push(chunk);
		}
	} catch (thrown) {
		if (thrown instanceof Error && "code" in thrown && (__pattern1 ??= __ready(/^(Z_|ERR_(BROTLI|_ERROR)|ERR__)/)).test(String(thrown.code))) throw undecodable(origin, String(thrown.code));
		throw thrown;
	}
	return Buffer.concat(chunks);
};

exports.createExchange = createExchange;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
