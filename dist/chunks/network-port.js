const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_allow_list = require("./allow-list.js");

// src/adapters/network-port.ts
var network_port_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	createNetwork: (() => createNetwork),
	permitEndpoint: (() => permitEndpoint),
	permitName: (() => permitName),
	permitSocket: (() => permitSocket)
});
const createNetwork = ((options) => {
	const allowed = require_allow_list.parseAllowList(options.baseUrl, options.allow);
	let loading;
	let loaded;
	let closed = false;
	const machinery = async () => {
		loading ??= Promise.all([Promise.resolve().then((() => require("./network.js"))).then(((n) => n.network_exports)), Promise.resolve().then((() => require("./network-probes.js")))]).then((([{ createDialer }, probes]) => ({
			dialer: createDialer(options),
			probes
		})));
		loaded = await loading;
		if (closed) throw new require_last_resort.Refusal("the run has ended");
		return loaded;
	};
	return {
		base: allowed.base?.href ?? null,
		async connect(endpoint, signal) {
			const listed = permitEndpoint(endpoint, allowed);
			const { dialer, probes } = await machinery();
			return probes.connect(dialer, listed, signal);
		},
		async converse(endpoint, signal) {
			const listed = permitEndpoint(endpoint, allowed);
			const [{ dialer }, { converse }] = await Promise.all([machinery(), Promise.resolve().then((() => require("./network-conversation.js")))]);
			return converse(dialer, listed, signal);
		},
		async tls(endpoint, versions, signal) {
			const listed = permitEndpoint(endpoint, allowed);
			const { dialer, probes } = await machinery();
			return probes.handshake(dialer, listed, versions, signal);
		},
		async resolve(name, type, signal) {
			const host = permitName(name, allowed);
			const { probes } = await machinery();
			return probes.resolve(host, type, options.nameServers ?? [], signal);
		},
		async upgrade(address, headers, signal) {
			const { url, listed } = permitSocket(address, allowed);
			const { dialer, probes } = await machinery();
			return probes.upgrade(dialer, listed, url, headers, signal);
		},
		close() {
			closed = true;
			loaded?.dialer.close();
		}
	};
});
const notListed = ((what, entry) => new require_last_resort.Refusal(`${what} is not in the allow-list`, `add ${entry} to allow-hosts`));
const permitName = ((name, allowed) => {
	const host = require_allow_list.normaliseHost(name);
	if (host === null) throw new require_last_resort.Refusal(`${name} is no host name`, "correct the name of the check");
	if (!allowed.name(host)) throw notListed(host, host);
	return host;
});
const permitEndpoint = (({ host, port }, allowed) => {
	const name = require_allow_list.normaliseHost(host);
	if (name === null) throw new require_last_resort.Refusal(`${host} is no host`, "correct the host of the check");
	const where = `${name.includes(":") ? `[${name}]` : name}:${port}`;
	const listed = allowed.endpoint(name, port);
	if (!listed) throw notListed(where, `tcp://${where}`);
	return listed;
});
const permitSocket = ((address, allowed) => {
	const url = URL.parse(address) ?? (allowed.base ? URL.parse(address, allowed.base.href) : null);
	if (!url) throw new require_last_resort.Refusal(`no base URL to resolve ${address} against`, "set the input base-url");
	if (!(__pattern0 ??= __ready(/^(wss?|https?):$/)).test(url.protocol)) throw new require_last_resort.Refusal(`${url.protocol} is no WebSocket address`, "only ws, wss, http and https are called");
	if (url.username !== "" || url.password !== "") throw new require_last_resort.Refusal(`${url.host} with a user name or password in the address`, "leave them out");
	const listed = allowed.origin(url);
	if (!listed) throw notListed(`${url.protocol}//${url.host}`, `${url.protocol}//${url.host}`);
	return {
		url,
		listed
	};
});

Object.defineProperty(exports, "network_port_exports", {
  enumerable: true,
  get: function () {
    return network_port_exports;
  }
});
Object.defineProperty(exports, "permitEndpoint", {
  enumerable: true,
  get: function () {
    return permitEndpoint;
  }
});
Object.defineProperty(exports, "permitName", {
  enumerable: true,
  get: function () {
    return permitName;
  }
});
Object.defineProperty(exports, "permitSocket", {
  enumerable: true,
  get: function () {
    return permitSocket;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
