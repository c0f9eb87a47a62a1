const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
let node_timers_promises = require("node:timers/promises");
let node_http = require("node:http");
let node_https = require("node:https");

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = ((() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	}))();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map(((x) => x.trim().toUpperCase())).filter(((x) => x))) if (upperNoProxyItem === "*" || upperReqHosts.some(((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`)))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};

// src/adapters/github/transport.ts
const HOPS = 5;
const direct = ((url, { method = "GET", headers, body, signal }) => new Promise(((resolve, reject) => {
	const fail = ((error) => reject(signal?.aborted ? signal.reason : error));
	const read = ((message) => {
		const chunks = [];
		message.on("data", ((chunk) => chunks.push(chunk)));
		message.on("error", fail);
		message.on("end", (() => resolve({
			status: message.statusCode ?? 0,
			headers: message.headers,
			body: Buffer.concat(chunks)
		})));
	});
	(url.protocol === "http:" ? node_http.request : node_https.request)(url, {
		method,
		headers,
		...signal && { signal }
	}, read).on("error", fail).end(body);
})));
let agent;
const through = async (proxy, url, { method = "GET", ...options }) => {
	const undici = await Promise.resolve().then((() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./undici-parts.js").default, 1)));
	const token = `Basic ${Buffer.from(`${proxy.username}:${proxy.password}`).toString("base64")}`;
	agent ??= new undici.ProxyAgent({
		uri: proxy.href,
		allowH2: false,
		...(proxy.username || proxy.password) && { token }
	});
	const { origin, pathname, search } = url;
	const answer = await agent.request({
		origin,
		path: `${pathname}${search}`,
		method,
		...options
	});
	return {
		status: answer.statusCode,
		headers: answer.headers,
		body: Buffer.from(await answer.body.arrayBuffer())
	};
};
const unpack = async ({ headers, body }) => {
	if (headers["content-encoding"] !== "gzip") return body;
	const [{ gunzip }, { promisify }] = await Promise.all([import("node:zlib"), import("node:util")]);
	return promisify(gunzip)(body);
};
const fetchApi = async (address, options, hops = HOPS) => {
	const url = new URL(address);
	const proxy = getProxyUrl(url);
	const headers = {
		...options.headers,
		"accept-encoding": "gzip"
	};
	const raw = await (proxy?.hostname ? through(proxy, url, {
		...options,
		headers
	}) : direct(url, {
		...options,
		headers
	}));
	const { location } = raw.headers;
	if (raw.status >= 300 && raw.status < 400 && typeof location === "string") {
		const next = new URL(location, url);
		const keeps = raw.status === 307 || raw.status === 308 || (options.method ?? "GET") === "GET";
		if (next.origin !== url.origin || !keeps || hops === 0) throw new Error(`redirected to ${next.origin}`);
		return fetchApi(next.href, options, hops - 1);
	}
	const body = await unpack(raw);
	return {
		status: raw.status,
		url: url.href,
		headers: new Map(Object.entries(raw.headers).map((([name, value]) => [name, String(value)]))),
		text: async () => body.toString(),
		arrayBuffer: async () => body
	};
};

// src/adapters/github/client.ts
var ApiRefusal = class extends require_last_resort.Refusal {
	status;
	constructor(status, reason, remedy) {
		super(reason, remedy);
		this.status = status;
	}
};
const DEADLINE = 6e4;
const TIMEOUT = 15e3;
const USER_AGENT = "readiness-gate";
const WRITE_SPACING = 1e3;
const pauseOf = ((failure, now) => {
	const headers = failure.response?.headers ?? {};
	if (failure.status !== 403 && failure.status !== 429) return null;
	const after = Number(headers["retry-after"] ?? NaN);
	if (after >= 0) return after * 1e3;
	if (String(headers["x-ratelimit-remaining"]) === "0") {
		const reset = Number(headers["x-ratelimit-reset"]);
		return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now.getTime()) : Number.POSITIVE_INFINITY;
	}
	return failure.status === 429 || (__pattern0 ??= __ready(/rate limit/i)).test(failure.message) ? 6e4 : null;
});
const remedies = {
	401: (() => "give the input token a valid token"),
	403: ((permission) => `give the job the permission \`${permission}\`; a pull request from a fork cannot have it`),
	404: ((permission) => `check that the token may see the repository (permission \`${permission}\`)`)
};
const refusalOf = ((failure, answered, permission) => {
	const status = answered ? failure.status ?? null : null;
	const message = failure.message.replace((__pattern1 ??= __ready(/ - https:\/\/docs\.github\.com\S*$/)), "");
	const reason = status === null ? `the GitHub API did not answer: ${message}` : `the GitHub API answered ${status}: ${message}`;
	return new ApiRefusal(status, reason, remedies[status ?? 0]?.(permission));
});
const failureOf = ((thrown) => {
	const { status, response } = thrown;
	return {
		message: require_last_resort.reasonOf(thrown),
		answered: response !== void 0,
		...status !== void 0 && { status },
		...response && { response }
	};
});
var Client = class {
	owner;
	repo;
	requests = 0;
	#options;
	#octokit;
	#end;
	#lastWrite = Number.NEGATIVE_INFINITY;
	constructor(octokit, options) {
		this.owner = options.owner;
		this.repo = options.repo;
		this.#octokit = octokit;
		this.#options = options;
		this.#end = options.clock.elapsed() + options.deadline;
		octokit.hook.wrap("request", async (request, parameters) => {
			const isWrite = parameters.method !== "GET" && parameters.url !== "/graphql";
			for (let retried = false;; retried = true) try {
				return await this.#send(request, parameters, isWrite);
			} catch (thrown) {
				const pause = retried ? null : this.#pauseBefore(failureOf(thrown), isWrite);
				if (pause === null) throw thrown;
				await options.wait(pause);
			}
		});
	}
	async call(permission, send) {
		try {
			return await send(this.#octokit, {
				owner: this.owner,
				repo: this.repo
			});
		} catch (thrown) {
			if (thrown instanceof require_last_resort.Refusal) throw thrown;
			const failure = failureOf(thrown);
			throw refusalOf(failure, failure.answered, permission);
		}
	}
	#left() {
		return this.#end - this.#options.clock.elapsed();
	}
	async #send(request, parameters, isWrite) {
		if (isWrite) {
			const early = this.#lastWrite + WRITE_SPACING - this.#options.clock.elapsed();
			if (early > 0) await this.#options.wait(early);
			this.#lastWrite = this.#options.clock.elapsed();
		}
		const left = Math.min(this.#options.timeout, this.#left());
		if (left <= 0) throw new ApiRefusal(null, "no time was left for the GitHub API");
		this.requests += 1;
		const controller = new AbortController();
		const timer = setTimeout((() => controller.abort(/* @__PURE__ */ new Error(`no answer within ${Math.ceil(left)} ms`))), left);
		parameters.request = {
			...parameters.request,
			signal: controller.signal
		};
		try {
			return await request(parameters);
		} finally {
			clearTimeout(timer);
		}
	}
	#pauseBefore(failure, isWrite) {
		const limited = pauseOf(failure, this.#options.clock.now());
		if (limited !== null) return limited < this.#left() ? limited : null;
		return (!failure.answered || (failure.status ?? 0) >= 500) && !isWrite && this.#left() > 0 ? 0 : null;
	}
};
const silent = {
	debug: (() => {}),
	info: (() => {}),
	warn: (() => {}),
	error: (() => {})
};
const createGitHub = async (options) => {
	const { getOctokit } = await Promise.resolve().then((() => require("./github.js")));
	const request = { fetch: fetchApi };
	const octokit = getOctokit(options.token, {
		baseUrl: options.apiUrl,
		userAgent: USER_AGENT,
		log: silent,
		request
	});
	return new Client(octokit, {
		deadline: DEADLINE,
		timeout: TIMEOUT,
		wait: ((ms) => (0, node_timers_promises.setTimeout)(ms)),
		...options
	});
};

// src/adapters/github/pages.ts
const MAX_PAGES = 30;
const nextLink = /<([^<>]+)>;\s*rel="next"/;
const positionOf = ((link) => {
	const { searchParams } = new URL(link);
	const [page, after] = [Number(searchParams.get("page")), searchParams.get("after")];
	if (after) return { after };
	if (Number.isInteger(page) && page > 1) return { page };
	throw new ApiRefusal(null, "the GitHub API named a next page that cannot be asked for");
});
const readPages = async (client, permission, fetchPage) => {
	const found = [];
	let position = {};
	for (let page = 1; page <= MAX_PAGES; page += 1) {
		const { items, headers } = await client.call(permission, ((octokit, at) => fetchPage(octokit, {
			...at,
			per_page: 100,
			...position
		})));
		found.push(...items);
		const [, link] = (nextLink$ready ??= __ready(nextLink)).exec(headers.link ?? "") ?? [];
		if (link === void 0) return found;
		position = positionOf(link);
	}
	throw new ApiRefusal(null, `GitHub has more than 3000 entries to look through`);
};

// src/adapters/github/facts/alerts.ts
const rated = {
	error: "high",
	warning: "medium",
	note: "low",
	none: "low"
};
const readCodeScanning = ((client, permission) => readPages(client, permission, async (octokit, parameters) => {
	const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/code-scanning/alerts", {
		...parameters,
		state: "open"
	});
	const severityOf = (({ rule }) => rule.security_severity_level ?? rated[rule.severity ?? ""] ?? "unknown");
	return {
		items: data.map(severityOf),
		headers
	};
}));
const readDependabot = ((client, permission) => readPages(client, permission, async (octokit, parameters) => {
	const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/dependabot/alerts", {
		...parameters,
		state: "open"
	});
	return {
		items: data.map((({ security_vulnerability }) => security_vulnerability.severity)),
		headers
	};
}));
const readSecretScanning = ((client, permission) => readPages(client, permission, async (octokit, parameters) => {
	const { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/secret-scanning/alerts", {
		...parameters,
		state: "open",
		hide_secret: true
	});
	return {
		items: data.map((() => "critical")),
		headers
	};
}));
const sources = {
	"code-scanning": {
		read: readCodeScanning,
		permission: "security-events: read",
		remedy: "switch code scanning on and let it run once, and give the job the permission `security-events: read`"
	},
	dependabot: {
		read: readDependabot,
		permission: "Dependabot alerts: read",
		remedy: "switch Dependabot alerts on, and give the input token a token with the permission `Dependabot alerts: read`; that of the job may not have it"
	},
	"secret-scanning": {
		read: readSecretScanning,
		permission: "Secret scanning alerts: read",
		remedy: "switch secret scanning on, and give the input token a token with the permission `Secret scanning alerts: read`; that of the job may not have it"
	}
};
const alertNeed = ((source) => sources[source]);
const readAlerts = async (client, source) => {
	const { read, permission, remedy } = sources[source];
	try {
		return await read(client, permission);
	} catch (thrown) {
		if (!(thrown instanceof ApiRefusal) || thrown.status !== 403 && thrown.status !== 404) throw thrown;
		throw new ApiRefusal(thrown.status, `${source}: ${thrown.message}`, remedy);
	}
};

Object.defineProperty(exports, "ApiRefusal", {
  enumerable: true,
  get: function () {
    return ApiRefusal;
  }
});
Object.defineProperty(exports, "alertNeed", {
  enumerable: true,
  get: function () {
    return alertNeed;
  }
});
Object.defineProperty(exports, "createGitHub", {
  enumerable: true,
  get: function () {
    return createGitHub;
  }
});
Object.defineProperty(exports, "readAlerts", {
  enumerable: true,
  get: function () {
    return readAlerts;
  }
});
Object.defineProperty(exports, "readPages", {
  enumerable: true,
  get: function () {
    return readPages;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var nextLink$ready, __pattern0, __pattern1;
