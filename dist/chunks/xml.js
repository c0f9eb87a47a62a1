const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_turn = require("./turn.js");

// src/verify/xml.ts
const pieceLength = 1e6;
const maxDepth = 200;
const readXml = async (text, handler, signal) => {
	const { SaxesParser } = await Promise.resolve().then((() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./saxes.js").default, 1)));
	const parser = new SaxesParser({ position: false });
	let depth = 0;
	parser.on("error", (({ message }) => {
		throw new SyntaxError(message.replace((__pattern0 ??= __ready(/^undefined:/)), ""));
	}));
	parser.on("doctype", ((doctype) => {
		if (doctype.includes("[")) throw new SyntaxError("it has a document type with declarations of its own");
	}));
	parser.on("opentag", (({ name, attributes }) => {
		depth += 1;
		if (depth > maxDepth) throw new require_last_resort.Refusal("the XML is nested too deeply to be read");
		handler.open(name, attributes, depth);
	}));
	parser.on("closetag", (({ name }) => {
		handler.close?.(name, depth);
		depth -= 1;
	}));
	for (let start = 0; start < text.length; start += pieceLength) {
		parser.write(text.slice(start, start + pieceLength));
		await require_turn.turn(signal);
	}
	parser.close();
};

Object.defineProperty(exports, "readXml", {
  enumerable: true,
  get: function () {
    return readXml;
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
