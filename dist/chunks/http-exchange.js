import "./rolldown-runtime.js";
import { t as require_undici_parts } from "./undici-parts.js";
import { n as Refusal } from "./errors.js";
import { t as createDialer } from "./network.js";
import { n as asRefusal } from "./network-failures.js";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";

// src/adapters/http-exchange.ts
var import_undici_parts = require_undici_parts();
/** HTTP/1.1 over connections of the guarded dialer. The signal is the only deadline. */
const createExchange = (options, allowed) => {
	const dialer = createDialer(options);
	const agent = new import_undici_parts.Agent({
		headersTimeout: 0,
		bodyTimeout: 0,
		connect: ({ protocol, hostname, port }, callback) => {
			const url = new URL(`${protocol}//${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`);
			const listed = allowed.origin(url) ?? allowed.plainTwin(url);
			(listed ? dialer.dial(listed, listed.scheme === "https:" ? {
				strict: true,
				alpn: ["http/1.1"]
			} : null) : Promise.reject(new Refusal(`${hostname}:${port} is not in allow-hosts`))).then((socket) => callback(null, socket), (thrown) => callback(thrown, null));
		}
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
				throw asRefusal(thrown, url.origin, signal);
			}
		},
		async close() {
			await agent.destroy();
			dialer.close();
		}
	};
};
const DISCARDED = 65536;
const toHead = (answer, method, url, signal) => {
	const { statusCode: status, body } = answer;
	const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, [value ?? []].flat()]));
	const isEmpty = method === "HEAD" || status === 204 || status === 304;
	return {
		status,
		headers,
		discard() {
			body.dump({ limit: DISCARDED }).catch(() => {});
		},
		async read(limit) {
			try {
				const encodings = isEmpty ? [] : (headers["content-encoding"] ?? []).flatMap((value) => value.split(","));
				return await collect(decoded(body, encodings, url.origin), limit, url.origin);
			} catch (thrown) {
				throw asRefusal(thrown, url.origin, signal);
			}
		}
	};
};
/** Only `identity` is asked for, but servers send what they like. */
const decoded = (body, encodings, origin) => {
	const names = encodings.map((name) => name.trim().toLowerCase()).filter((name) => name !== "" && name !== "identity");
	if (names.length > 2) throw undecodable(origin, names.join(", "));
	return names.reduceRight((stream, name) => {
		const decoder = name === "br" ? createBrotliDecompress() : /^(x-)?gzip$|^deflate$/.test(name) ? createUnzip() : null;
		if (!decoder) throw undecodable(origin, name);
		return pipeline(stream, decoder, () => {});
	}, body);
};
const undecodable = (origin, encoding) => new Refusal(`${origin} sent a body that cannot be decoded (content-encoding ${encoding})`, "repair the server");
const collect = async (stream, limit, origin) => {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of stream) {
			size += chunk.length;
			if (size > limit) throw new Refusal(`${origin} sent over ${limit} bytes`, "check an address with a shorter answer");
			chunks.push(chunk);
		}
	} catch (thrown) {
		if (thrown instanceof Error && "code" in thrown && /^(Z_|ERR_(BROTLI|_ERROR)|ERR__)/.test(String(thrown.code))) throw undecodable(origin, String(thrown.code));
		throw thrown;
	}
	return Buffer.concat(chunks);
};

export { createExchange };