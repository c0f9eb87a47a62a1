// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);

let node_fs = require("node:fs");
let node_module = require("node:module");
node_module = __toESM(node_module, 1);
let node_v8 = require("node:v8");

// src/errors.ts
const prefix = ({ path, line, column }) => path === void 0 ? "" : `${[
	path,
	line,
	line && column
].filter((part) => part !== void 0 && part !== 0).join(":")}: `;
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
const reasonOf = (thrown) => {
	return (thrown instanceof Error ? thrown.message || thrown.name : String(thrown)).replaceAll(/\s*[\r\n]+\s*/g, " ").trim() || "no reason given";
};

// src/report/sanitize.ts
var sanitize_exports = /* @__PURE__ */ __exportAll({ sanitize: () => sanitize });
const sequences = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lineBreaks = /\r\n?|[\x85\u2028\u2029]/g;
const commandAtLineStart = /^((?:[^\S\n]|\p{DI})*:)(?=\p{DI}*:)/gmu;
const legacyCommand = /#\p{DI}*#(?=\p{DI}*\[)/gu;
const harmless = /^(?! *::)(?!.*##\[)[ -~]*$/;
const strip = (text) => text.toWellFormed().replaceAll(lineBreaks, "\n").replaceAll(sequences, "").replaceAll(controls, "");
const breakCommands = (text) => text.replaceAll(commandAtLineStart, "$1 ").replaceAll(legacyCommand, "$& ");
const sanitize = (text) => harmless.test(text) ? text : breakCommands(strip(text));
const sanitizeLine = (text) => harmless.test(text) ? text.replaceAll(/ {2,}/g, " ").trim() : breakCommands(strip(text).replaceAll(/\s+/g, " ").trim());
const sanitizeJson = (json) => json.replaceAll(controls, escapeUnits).replaceAll(/[\u2028\u2029]/g, escapeUnits).replaceAll(legacyCommand, escapeUnits);
const escapeUnits = (text) => text.replaceAll(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/adapters/last-resort.ts
const crash = (thrown) => {
	try {
		(0, node_fs.writeSync)(2, `internal error: ${sanitizeLine(reasonOf(thrown))}\n`);
	} finally {
		process.exit(3);
	}
};
const expectCrash = () => {
	process.exitCode = 3;
	process.on("uncaughtException", crash);
	process.on("unhandledRejection", crash);
};

// src/adapters/start-up.ts
const startFast = () => (0, node_v8.setFlagsFromString)("--no-regexp-tier-up");
const keepCompiled = () => {
	if (typeof node_module.default.enableCompileCache !== "function") return;
	(0, node_v8.setFlagsFromString)("--no-lazy");
	node_module.default.enableCompileCache();
};

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
Object.defineProperty(exports, "__commonJSMin", {
  enumerable: true,
  get: function () {
    return __commonJSMin;
  }
});
Object.defineProperty(exports, "__esmMin", {
  enumerable: true,
  get: function () {
    return __esmMin;
  }
});
Object.defineProperty(exports, "__exportAll", {
  enumerable: true,
  get: function () {
    return __exportAll;
  }
});
Object.defineProperty(exports, "__toCommonJS", {
  enumerable: true,
  get: function () {
    return __toCommonJS;
  }
});
Object.defineProperty(exports, "__toESM", {
  enumerable: true,
  get: function () {
    return __toESM;
  }
});
Object.defineProperty(exports, "expectCrash", {
  enumerable: true,
  get: function () {
    return expectCrash;
  }
});
Object.defineProperty(exports, "keepCompiled", {
  enumerable: true,
  get: function () {
    return keepCompiled;
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
Object.defineProperty(exports, "startFast", {
  enumerable: true,
  get: function () {
    return startFast;
  }
});