const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_network_failures = require("./network-failures.js");
let node_events = require("node:events");
let node_tls = require("node:tls");

// src/adapters/network-conversation.ts
const limit = 65536;
const converse = async (dialer, listed, signal) => {
	const where = `${listed.host}:${listed.port}`;
	let socket = await dialer.dial(listed, null, signal);
	let received = 0;
	const onAbort = (() => void socket.destroy(/* @__PURE__ */ new Error("the deadline passed")));
	signal.addEventListener("abort", onAbort, { once: true });
	const guarded = async (work) => {
		try {
			signal.throwIfAborted();
			return await work();
		} catch (thrown) {
			socket.destroy();
			throw require_network_failures.asRefusal(thrown, where, signal);
		}
	};
	return {
		send: ((bytes) => void socket.write(bytes)),
		receive: (() => guarded(async () => {
			const chunk = await nextChunk(socket);
			received += chunk?.length ?? 0;
			if (received > limit) throw new require_last_resort.Refusal(`${where} sends over ${limit} bytes`, "check another port");
			return chunk;
		})),
		secure: (() => guarded(async () => {
			const secured = (0, node_tls.connect)({
				socket,
				rejectUnauthorized: false
			});
			secured.on("error", (() => {}));
			await (0, node_events.once)(secured, "secureConnect");
			socket = secured;
		})),
		close() {
			signal.removeEventListener("abort", onAbort);
			socket.destroy();
		}
	};
};
const nextChunk = async (socket) => {
	for (;;) {
		const chunk = socket.read();
		if (chunk !== null) return chunk;
		if (socket.readableEnded) return null;
		if (socket.errored) throw socket.errored;
		if (socket.destroyed) return null;
		await settled(socket);
	}
};
const settled = ((socket) => new Promise(((resolve) => {
	const events = [
		"readable",
		"end",
		"error",
		"close"
	];
	const done = (() => {
		for (const event of events) socket.off(event, done);
		resolve();
	});
	for (const event of events) socket.on(event, done);
})));

exports.converse = converse;