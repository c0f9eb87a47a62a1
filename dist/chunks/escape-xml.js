import { t as sanitize } from "./sanitize2.js";

// src/report/escape-xml.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Untrusted text inside of an element or a quoted attribute of HTML or XML, controls and non-characters removed. */
const escapeXml = (text) => sanitize(text).replaceAll(/[\ufffe\uffff]/g, "").replaceAll(/[&<>"']/g, (symbol) => entities[symbol] ?? "");

export { escapeXml as t };