const require_start_up = require("./start-up.js");

// src/report/escape-xml.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const escapeXml = (text) => require_start_up.sanitize(text).replaceAll(/[\ufffe\uffff]/g, "").replaceAll(/[&<>"']/g, (symbol) => entities[symbol] ?? "");

Object.defineProperty(exports, "escapeXml", {
  enumerable: true,
  get: function () {
    return escapeXml;
  }
});