import { n as Refusal } from "./errors.js";
import { _ as refine, l as int, y as string } from "./schemas.js";

// src/verify/endpoint.ts
/** A host name or address. */
const host = () => string().check(refine((text) => /^[^\s/@?#]{1,253}$/.test(text), { error: "must be a host such as db.example.com" }));
const port = () => int().check(refine((value) => value >= 1 && value <= 65535, { error: "must be a port from 1 to 65535" }));
const baseUrl = (base) => {
	if (base !== null) return new URL(base);
	throw new Refusal("no host is named and the run has no base URL", "name the host, or set the input base-url");
};
/** Host of the base URL. Throws `Refusal` when the run has none. */
const baseHost = (base) => baseUrl(base).hostname.replace(/^\[(.*)\]$/, "$1");
/** The endpoint named, completed by the base URL and the usual port. Throws `Refusal` when nothing names a host. */
const endpointOf = (given, base, usual) => {
	if (given.host !== void 0) return {
		host: given.host,
		port: given.port ?? usual
	};
	const url = baseUrl(base);
	return {
		host: baseHost(base),
		port: given.port ?? (Number(url.port) || usual)
	};
};
/** `db.example.com:5432`, `[::1]:5432` */
const describeEndpoint = ({ host: name, port: number }) => `${name.includes(":") ? `[${name}]` : name}:${number}`;

export { port as a, host as i, describeEndpoint as n, endpointOf as r, baseHost as t };