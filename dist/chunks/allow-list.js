const require_last_resort = require("./last-resort.js");

// src/adapters/allow-list.ts
const SCHEMES = {
	"https:": "https:",
	"http:": "http:",
	"wss:": "https:",
	"ws:": "http:",
	"tcp:": "tcp:"
};
const parseAllowList = ((baseUrl, allow) => {
	const base = baseUrl === null ? null : parseBase(baseUrl);
	const listed = allow.map(parseEntry);
	if (base && baseUrl) listed.push(toListed(base.protocol, base, baseUrl));
	listed.sort(((a, b) => Number(b.portGiven) - Number(a.portGiven)));
	const find = ((scheme, host, port) => listed.find(((each) => each.scheme === scheme && each.host === host && each.port === port)) ?? null);
	return {
		base,
		origin: ((url) => {
			const { scheme, host, port } = toListed(SCHEMES[url.protocol] ?? "", url, "");
			return find(scheme, host, port);
		}),
		plainTwin: (({ protocol, port, hostname }) => {
			const secure = protocol === "http:" && port === "" ? find("https:", unbracket(hostname), 443) : null;
			return secure && {
				...secure,
				scheme: "http:",
				port: 80
			};
		}),
		endpoint: ((host, port) => listed.find(((each) => each.host === host && each.port === port)) ?? null),
		name: ((host) => listed.some(((each) => host === each.host || host.endsWith(`.${each.host}`))))
	};
});
const normaliseHost = ((host) => {
	const url = URL.parse(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}/`);
	return url && url.port === "" && url.username === "" && url.pathname === "/" ? unbracket(url.hostname) : null;
});
const unbracket = ((hostname) => hostname.replace((__pattern0 ??= __ready(/^\[(.*)\]$/)), "$1"));
const parseEntry = ((raw) => {
	const fail = ((why) => {
		throw new require_last_resort.ConfigurationError(`allow-hosts: ${JSON.stringify(raw)} ${why}`);
	});
	const text = raw.trim();
	if (text.includes("*")) return fail("holds a wildcard; list every origin by itself");
	const scheme = (__pattern1 ??= __ready(/^([a-z][a-z\d+.-]*:)\/\//i)).exec(text)?.[1]?.toLowerCase() ?? null;
	const known = SCHEMES[scheme ?? "https:"] ?? fail("is none of https, http, wss, ws, tcp");
	const url = URL.parse((known === "tcp:" ? "http:" : known) + (scheme ? text.slice(scheme.length) : `//${text}`));
	if (url?.pathname !== "/" || url.search || url.hash || url.username || url.password || text.includes("@")) return fail("must be an origin such as https://api.example.com or http://localhost:3000, nothing after it");
	const entry = toListed(known, url, text);
	return known === "tcp:" && !entry.portGiven ? fail("needs a port, as in tcp://db.internal:5432") : entry;
});
const parseBase = ((raw) => {
	const url = URL.parse(raw);
	if (!url || url.protocol !== "https:" && url.protocol !== "http:" || url.username || url.password) throw new require_last_resort.ConfigurationError(`base-url: ${JSON.stringify(raw)} must be an address such as https://app.example.com`);
	if (url.search || url.hash) throw new require_last_resort.ConfigurationError("base-url must have no query and no fragment");
	if (!url.pathname.endsWith("/")) url.pathname += "/";
	return url;
});
const toListed = ((scheme, url, written) => ({
	scheme,
	host: unbracket(url.hostname),
	port: url.port === "" ? scheme === "https:" ? 443 : 80 : Number(url.port),
	portGiven: (__pattern2 ??= __ready(/:\d+$/)).test(written.trim().replace((__pattern3 ??= __ready(/^[a-z\d+.-]+:\/\//i)), "").replace((__pattern4 ??= __ready(/\/.*$/s)), ""))
}));

Object.defineProperty(exports, "normaliseHost", {
  enumerable: true,
  get: function () {
    return normaliseHost;
  }
});
Object.defineProperty(exports, "parseAllowList", {
  enumerable: true,
  get: function () {
    return parseAllowList;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4;
