const require_last_resort = require("./last-resort.js");

// src/report/escape-xml.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const escapeXml = ((text) => require_last_resort.sanitize(text).replaceAll(/[\ufffe\uffff]/g, "").replaceAll(/[&<>"']/g, ((symbol) => entities[symbol] ?? "")));

Object.defineProperty(exports, "escapeXml", {
  enumerable: true,
  get: function () {
    return escapeXml;
  }
});