const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_allow_list = require("./allow-list.js");

// src/verify/redact.ts
const MASK = "***";
const MIN_ENCODED = 6;
const redactor = ((secrets) => {
	const forms = [...new Set(secrets.flatMap(formsOf))].sort(((a, b) => b.length - a.length));
	return ((text) => forms.reduce(((masked, form) => masked.replaceAll(form, MASK)), text));
});
const formsOf = ((secret) => {
	const plain = [secret, ...lines(secret)].filter(((form) => form.trim() !== ""));
	const long = plain.filter(((form) => Buffer.byteLength(form) >= MIN_ENCODED));
	const url = plain.map(((form) => encodeURIComponent(form.toWellFormed())));
	return [
		...plain,
		...plain.map(((form) => JSON.stringify(form).slice(1, -1))),
		...url,
		...url.map(((form) => form.replaceAll("%20", "+"))),
		...url.map(((form) => form.replaceAll(/%[0-9A-F]{2}/g, ((code) => code.toLowerCase())))),
		...long.flatMap(base64Forms)
	];
});
const lines = ((secret) => {
	const parts = secret.split((__pattern0 ??= __ready(/\r?\n/)));
	return parts.length > 1 ? parts.filter(((part) => part.length >= MIN_ENCODED)) : [];
});
const base64Forms = ((secret) => {
	const bytes = Buffer.from(secret);
	const inner = [
		0,
		1,
		2
	].map(((offset) => {
		const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replaceAll("=", "");
		const start = offset === 0 ? 0 : offset + 1;
		const end = Math.floor((offset + bytes.length) * 8 / 6);
		return text.slice(start, end);
	}));
	const all = [bytes.toString("base64"), ...inner];
	return [...all, ...all.map(((form) => form.replaceAll("+", "-").replaceAll("/", "_")))];
});

// src/adapters/http.ts
var http_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	createHttp: (() => createHttp),
	permitRequest: (() => permitRequest)
});
const MAX_BODY = 5e6;
const MAX_REDIRECTS = 3;
const RESERVED = new Set("host connection content-length transfer-encoding upgrade keep-alive te trailer expect proxy-connection".split(" "));
const createHttp = ((options) => {
	const allowed = require_allow_list.parseAllowList(options.baseUrl, options.allow);
	const secrets = options.secrets.filter((({ value }) => value !== ""));
	const mask = redactor(secrets.map((({ value }) => value)));
	let exchange;
	let closed = false;
	const machinery = (() => {
		if (closed) throw new require_last_resort.Refusal("the run has ended");
		exchange ??= Promise.resolve().then((() => require("./http-exchange.js"))).then((({ createExchange }) => createExchange(options, allowed)));
		return exchange;
	});
	return {
		async send(request, signal) {
			try {
				const limit = Math.min(request.limit, options.maxBody ?? MAX_BODY);
				const { hop: first } = permitRequest(request, allowed);
				const { send } = await machinery();
				const started = performance.now();
				const { url, head } = await follow(first, request.redirects, allowed, ((hop, isHome) => {
					const own = isHome && !request.anonymous ? secretsFor(hop.url, secrets) : {};
					return send({
						...hop,
						headers: {
							...DEFAULTS,
							...own,
							...hop.headers
						}
					}, signal);
				}));
				const body = await bodyOf(head, limit);
				const { status, headers } = head;
				const response = {
					url: url.href,
					status,
					headers,
					body,
					ms: performance.now() - started
				};
				return secrets.length > 0 ? masked(response, mask) : response;
			} catch (thrown) {
				throw thrown instanceof require_last_resort.Refusal ? new require_last_resort.Refusal(mask(thrown.message), thrown.remedy) : thrown;
			}
		},
		async load(request, plan, signal) {
			try {
				const { hop } = permitRequest(request, allowed);
				const [{ send }, { runLoad }] = await Promise.all([machinery(), Promise.resolve().then((() => require("./http-load.js")))]);
				const headers = {
					...DEFAULTS,
					...secretsFor(hop.url, secrets),
					...hop.headers
				};
				const attempt = async (own) => {
					const head = await send({
						...hop,
						headers
					}, own);
					await head.read(MAX_BODY);
					return head.status;
				};
				return await runLoad(attempt, plan, signal);
			} catch (thrown) {
				throw thrown instanceof require_last_resort.Refusal ? new require_last_resort.Refusal(mask(thrown.message), thrown.remedy) : thrown;
			}
		},
		async close() {
			closed = true;
			await (await exchange)?.close();
		}
	};
});
const follow = async (first, most, allowed, send) => {
	let hop = first;
	let isHome = true;
	for (let followed = 0;; followed += 1) {
		const head = await send(hop, isHome);
		const location = most > 0 ? redirectOf(head) : null;
		if (location === null) return {
			url: hop.url,
			head
		};
		head.discard();
		if (followed >= Math.min(most, MAX_REDIRECTS)) throw new require_last_resort.Refusal(`${first.url.origin} redirects more than ${followed} times`, "check the final address itself");
		hop = nextHop(hop, head.status, location);
		permit(hop, allowed, null);
		isHome &&= hop.url.origin === first.url.origin;
	}
};
const DEFAULTS = {
	"user-agent": "readiness-gate",
	accept: "*/*",
	"accept-encoding": "identity"
};
const permitRequest = ((request, allowed) => {
	const hop = firstHop(request, allowed);
	return {
		hop,
		listed: permit(hop, allowed, request)
	};
});
const firstHop = (({ method, url: address, headers, body }, { base }) => {
	const url = URL.parse(address) ?? (base ? URL.parse(address, base.href) : null);
	if (!url) throw !(__pattern1 ??= __ready(/^[a-z][a-z\d+.-]*:/i)).test(address) && !base ? new require_last_resort.Refusal(`no base URL to resolve ${address} against`, "set the input base-url, such as https://app.example.com") : new require_last_resort.Refusal(`${address} is no valid address`, "correct the url of the check");
	const own = Object.fromEntries(Object.entries(headers).map((([name, value]) => [name.toLowerCase(), value])));
	const reserved = Object.keys(own).find(((name) => RESERVED.has(name)));
	if (reserved) throw new require_last_resort.Refusal(`the header ${reserved} cannot be set`, "remove it from the check");
	return {
		method,
		url,
		headers: own,
		body
	};
});
const permit = (({ url }, allowed, request) => {
	const how = request ? "" : "a redirect leads to ";
	if (url.protocol !== "https:" && url.protocol !== "http:") throw new require_last_resort.Refusal(`${how}${url.protocol} is no HTTP address`, "only http and https are called");
	if (url.username !== "" || url.password !== "") throw new require_last_resort.Refusal(`${how}${url.host} with a user name or password in the address`, "bind a secret in the configuration");
	const listed = allowed.origin(url) ?? (request && isHarmless(request) ? allowed.plainTwin(url) : null);
	if (listed) return listed;
	throw new require_last_resort.Refusal(`${how}${url.origin}${how ? ", which" : ""} is not in the allow-list`, `add ${url.origin} to allow-hosts`);
});
const isHarmless = (({ method, headers }) => (method === "GET" || method === "HEAD") && Object.keys(headers).length === 0);
const secretsFor = (({ origin }, secrets) => Object.fromEntries(secrets.filter(((secret) => new URL(secret.origin).origin === origin)).map((({ header, prefix = "", value }) => [header.toLowerCase(), prefix + value]))));
const redirectOf = (({ status, headers }) => [
	301,
	302,
	303,
	307,
	308
].includes(status) ? headers["location"]?.[0] ?? null : null);
const nextHop = ((hop, status, location) => {
	const url = URL.parse(location, hop.url.href);
	if (!url) throw new require_last_resort.Refusal(`${hop.url.origin} redirects to no valid address`, "repair the redirect");
	const toGet = status === 303 && hop.method !== "HEAD" || status <= 302 && hop.method === "POST";
	return {
		url,
		method: toGet ? "GET" : hop.method,
		body: toGet ? null : hop.body,
		headers: url.origin === hop.url.origin ? hop.headers : {}
	};
});
const bodyOf = async (head, limit) => {
	if (limit > 0) return head.read(limit);
	head.discard();
	return /* @__PURE__ */ new Uint8Array();
};
const masked = ((response, mask) => ({
	...response,
	url: mask(response.url),
	headers: Object.fromEntries(Object.entries(response.headers).map((([name, values]) => [name, values.map(mask)]))),
	body: Buffer.from(mask(Buffer.from(response.body).toString("latin1")), "latin1")
}));

Object.defineProperty(exports, "http_exports", {
  enumerable: true,
  get: function () {
    return http_exports;
  }
});
Object.defineProperty(exports, "permitRequest", {
  enumerable: true,
  get: function () {
    return permitRequest;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
