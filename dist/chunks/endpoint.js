const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");

// src/verify/endpoint.ts
const host = (() => require_run.string().check(require_run.refine(((text) => (__pattern0 ??= __ready(/^[^\s/@?#]{1,253}$/)).test(text)), { error: "must be a host such as db.example.com" })));
const port = (() => require_run.int().check(require_run.refine(((value) => value >= 1 && value <= 65535), { error: "must be a port from 1 to 65535" })));
const baseUrl = ((base) => {
	if (base !== null) return new URL(base);
	throw new require_last_resort.Refusal("no host is named and the run has no base URL", "name the host, or set the input base-url");
});
const baseHost = ((base) => baseUrl(base).hostname.replace((__pattern1 ??= __ready(/^\[(.*)\]$/)), "$1"));
const endpointOf = ((given, base, usual) => {
	if (given.host !== void 0) return {
		host: given.host,
		port: given.port ?? usual
	};
	const url = baseUrl(base);
	return {
		host: baseHost(base),
		port: given.port ?? (Number(url.port) || usual)
	};
});
const describeEndpoint = (({ host: name, port: number }) => `${name.includes(":") ? `[${name}]` : name}:${number}`);
const variable = (() => require_run.string().check(require_run._regex((__pattern2 ??= __ready(/^[A-Za-z_]\w{0,99}$/)), { error: "must be the name of a variable" })));
const addressFrom = ((env, name, schemes, usual) => {
	const value = env.get(name);
	if (!value) throw new require_last_resort.Refusal(`the variable ${name} is not set`, "set it in the environment of the job");
	const url = URL.parse(value);
	const scheme = url?.protocol.slice(0, -1) ?? "";
	if (!url?.hostname || !schemes.includes(scheme)) throw new require_last_resort.Refusal(`the variable ${name} holds no ${schemes[0]} address`, `set it to ${schemes[0]}://host:port`);
	return {
		scheme,
		host: baseHost(value),
		port: Number(url.port) || usual,
		user: decoded(url.username),
		path: decoded(url.pathname.slice(1))
	};
});
const decoded = ((text) => {
	try {
		return decodeURIComponent(text).replaceAll("\0", "") || void 0;
	} catch {
		return;
	}
});

Object.defineProperty(exports, "addressFrom", {
  enumerable: true,
  get: function () {
    return addressFrom;
  }
});
Object.defineProperty(exports, "baseHost", {
  enumerable: true,
  get: function () {
    return baseHost;
  }
});
Object.defineProperty(exports, "describeEndpoint", {
  enumerable: true,
  get: function () {
    return describeEndpoint;
  }
});
Object.defineProperty(exports, "endpointOf", {
  enumerable: true,
  get: function () {
    return endpointOf;
  }
});
Object.defineProperty(exports, "host", {
  enumerable: true,
  get: function () {
    return host;
  }
});
Object.defineProperty(exports, "port", {
  enumerable: true,
  get: function () {
    return port;
  }
});
Object.defineProperty(exports, "variable", {
  enumerable: true,
  get: function () {
    return variable;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
