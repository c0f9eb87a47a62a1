const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");

// src/errors.ts
const prefix = (({ path, line, column }) => path === void 0 ? "" : `${[
	path,
	line,
	line && column
].filter(((part) => part !== void 0 && part !== 0)).join(":")}: `);
var ConfigurationError = class extends Error {
	name = "ConfigurationError";
	spot;
	constructor(message, spot = {}) {
		super(prefix(spot) + message);
		this.spot = spot;
	}
};
var Refusal = class extends Error {
	name = "Refusal";
	remedy;
	constructor(reason, remedy) {
		super(reason);
		this.remedy = remedy;
	}
};
const reasonOf = ((thrown) => {
	return (thrown instanceof Error ? thrown.message || thrown.name : String(thrown)).replaceAll(/\s*[\r\n]+\s*/g, " ").trim() || "no reason given";
});

// src/report/sanitize.ts
var sanitize_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ sanitize: (() => sanitize) });
const sequences = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lineBreaks = /\r\n?|[\x85\u2028\u2029]/g;
const commandAtLineStart = /^((?:[^\S\n]|\p{DI})*:)(?=\p{DI}*:)/gmu;
const legacyCommand = /#\p{DI}*#(?=\p{DI}*\[)/gu;
const harmless = /^(?! *::)(?!.*##\[)[ -~]*$/;
const strip = ((text) => text.toWellFormed().replaceAll((lineBreaks$ready ??= __ready(lineBreaks)), "\n").replaceAll((sequences$ready ??= __ready(sequences)), "").replaceAll((controls$ready ??= __ready(controls)), ""));
const breakCommands = ((text) => text.replaceAll((commandAtLineStart$ready ??= __ready(commandAtLineStart)), "$1 ").replaceAll((legacyCommand$ready ??= __ready(legacyCommand)), "$& "));
const sanitize = ((text) => (harmless$ready ??= __ready(harmless)).test(text) ? text : breakCommands(strip(text)));
const sanitizeLine = ((text) => (harmless$ready ??= __ready(harmless)).test(text) ? text.replaceAll(/ {2,}/g, " ").trim() : breakCommands(strip(text).replaceAll(/\s+/g, " ").trim()));
const sanitizeJson = ((json) => json.replaceAll((controls$ready ??= __ready(controls)), escapeUnits).replaceAll(/[\u2028\u2029]/g, escapeUnits).replaceAll((legacyCommand$ready ??= __ready(legacyCommand)), escapeUnits));
const escapeUnits = ((text) => text.replaceAll(/./gs, ((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)));

// src/adapters/last-resort.ts
const crash = ((thrown) => {
	try {
		(0, node_fs.writeSync)(2, `internal error: ${sanitizeLine(reasonOf(thrown))}\n`);
	} finally {
		process.exit(3);
	}
});
const expectCrash = (() => {
	process.exitCode = 3;
	process.on("uncaughtException", crash);
	process.on("unhandledRejection", crash);
});

Object.defineProperty(exports, "ConfigurationError", {
  enumerable: true,
  get: function () {
    return ConfigurationError;
  }
});
Object.defineProperty(exports, "Refusal", {
  enumerable: true,
  get: function () {
    return Refusal;
  }
});
Object.defineProperty(exports, "expectCrash", {
  enumerable: true,
  get: function () {
    return expectCrash;
  }
});
Object.defineProperty(exports, "reasonOf", {
  enumerable: true,
  get: function () {
    return reasonOf;
  }
});
Object.defineProperty(exports, "sanitize", {
  enumerable: true,
  get: function () {
    return sanitize;
  }
});
Object.defineProperty(exports, "sanitizeJson", {
  enumerable: true,
  get: function () {
    return sanitizeJson;
  }
});
Object.defineProperty(exports, "sanitizeLine", {
  enumerable: true,
  get: function () {
    return sanitizeLine;
  }
});
Object.defineProperty(exports, "sanitize_exports", {
  enumerable: true,
  get: function () {
    return sanitize_exports;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var sequences$ready, controls$ready, lineBreaks$ready, commandAtLineStart$ready, legacyCommand$ready, harmless$ready;
