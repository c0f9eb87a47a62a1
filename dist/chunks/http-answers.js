const require_run = require("./run.js");
const require_compare = require("./compare.js");

// src/verify/http-answers.ts
const MAX_BODY = 5e6;
const address = (() => require_run.string().check(require_run.refine(((text) => (__pattern0 ??= __ready(/^\S{1,2000}$/)).test(text)), { error: "must be an address or a path, without spaces" })));
const origin = (() => require_run.string().check(require_run.refine(((text) => URL.parse(text)?.origin === text), { error: "must be an origin such as https://app.example.com" })));
const get = ((url, overrides = {}) => ({
	method: "GET",
	url,
	headers: {},
	body: null,
	redirects: 0,
	limit: MAX_BODY,
	...overrides
}));
const isDown = ((status) => status >= 500 || status === 429);
const down = (({ url, status }) => ({
	status: "unverifiable",
	reason: `${shortUrl(url)} answers ${status}: it is down or turns us away, so nothing else can be judged`,
	remedy: "see that the service is up, then run the gate again"
}));
const headerOf = (({ headers }, name) => headers[name]?.join(", "));
const shortUrl = ((url) => {
	const { origin: start, pathname } = new URL(url);
	return require_compare.clip(start + pathname);
});

Object.defineProperty(exports, "address", {
  enumerable: true,
  get: function () {
    return address;
  }
});
Object.defineProperty(exports, "down", {
  enumerable: true,
  get: function () {
    return down;
  }
});
Object.defineProperty(exports, "get", {
  enumerable: true,
  get: function () {
    return get;
  }
});
Object.defineProperty(exports, "headerOf", {
  enumerable: true,
  get: function () {
    return headerOf;
  }
});
Object.defineProperty(exports, "isDown", {
  enumerable: true,
  get: function () {
    return isDown;
  }
});
Object.defineProperty(exports, "origin", {
  enumerable: true,
  get: function () {
    return origin;
  }
});
Object.defineProperty(exports, "shortUrl", {
  enumerable: true,
  get: function () {
    return shortUrl;
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
