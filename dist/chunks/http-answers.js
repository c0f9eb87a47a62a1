import { _ as refine, y as string } from "./schemas.js";
import { t as clip } from "./compare.js";

// src/verify/http-answers.ts
/** Decoded bytes a check looks at. */
const MAX_BODY = 5e6;
/** An address of a check: absolute, or a path below the base URL. */
const address = () => string().check(refine((text) => /^\S{1,2000}$/.test(text), { error: "must be an address or a path, without spaces" }));
/** An origin as browsers send it. */
const origin = () => string().check(refine((text) => URL.parse(text)?.origin === text, { error: "must be an origin such as https://app.example.com" }));
/** A plain GET; override what differs. A `limit` of 0 leaves the body unread. */
const get = (url, overrides = {}) => ({
	method: "GET",
	url,
	headers: {},
	body: null,
	redirects: 0,
	limit: MAX_BODY,
	...overrides
});
/** The service is down or turns us away; what it says then is no answer to another question. */
const isDown = (status) => status >= 500 || status === 429;
/** For checks that are not about being up. */
const down = ({ url, status }) => ({
	status: "unverifiable",
	reason: `${shortUrl(url)} answers ${status}: it is down or turns us away, so nothing else can be judged`,
	remedy: "see that the service is up, then run the gate again"
});
/** All values of a header as one text, as HTTP reads repeated headers; `undefined` when it is absent. */
const headerOf = ({ headers }, name) => headers[name]?.join(", ");
/** An address for evidence: without its query, which may hold what is nobody's business. */
const shortUrl = (url) => {
	const { origin: start, pathname } = new URL(url);
	return clip(start + pathname);
};

export { isDown as a, headerOf as i, down as n, origin as o, get as r, shortUrl as s, address as t };