const require_last_resort = require("./last-resort.js");
const require_files = require("./files.js");

// src/verify/data.ts
const FORMATS = [
	"json",
	"yaml",
	"toml"
];
const limits = {
	json: 5e6,
	yaml: 1e6,
	toml: 1e6
};
const maxAliases = 100;
const formatOf = ((path) => {
	const ending = (__pattern0 ??= __ready(/\.([a-z0-9]+)$/)).exec(path.toLowerCase())?.[1];
	if (ending === "yml" || ending === "yaml") return "yaml";
	if (ending === "toml") return "toml";
	return ending && [
		"json",
		"jsonc",
		"json5",
		"webmanifest",
		"sarif",
		"map"
	].includes(ending) ? "json" : null;
});
const readData = async (files, path, format) => {
	const text = await require_files.readText(files, path, limits[format]);
	if (typeof text !== "string") return text;
	try {
		return await parse[format](text);
	} catch (error) {
		if (error instanceof require_last_resort.Refusal) throw error;
		if (error instanceof RangeError) throw new require_last_resort.Refusal(`\`${path}\` is nested too deeply to be read`);
		return {
			status: "failed",
			reason: `\`${path}\` is no valid ${format.toUpperCase()}: ${require_last_resort.reasonOf(error)}`
		};
	}
};
const parseJson = ((text) => {
	try {
		return [JSON.parse(text)];
	} catch (error) {
		const closed = text.replaceAll(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "$1").replaceAll(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1");
		if (closed === text) throw error;
		return [JSON.parse(closed)];
	}
});
const parseYaml = async (text) => {
	const yaml = await Promise.resolve().then((() => require("./yaml.js")));
	const documents = yaml.parseAllDocuments(text, {
		uniqueKeys: false,
		merge: true,
		logLevel: "silent"
	});
	if (!Array.isArray(documents)) return [];
	const mistake = documents.flatMap(((document) => document.errors))[0];
	if (mistake?.code === "RESOURCE_EXHAUSTION") throw new RangeError(mistake.message);
	if (mistake) throw new SyntaxError(mistake.message.split("\n")[0]);
	return documents.filter(((document) => document.contents !== null)).map(((document) => {
		yaml.visit(document, { Map: ((_, { items }) => assertUnique(items.map((({ key }) => yaml.isScalar(key) ? key.value : key)))) });
		try {
			return document.toJS({ maxAliasCount: maxAliases });
		} catch (error) {
			if (error instanceof ReferenceError) throw new require_last_resort.Refusal(`the YAML repeats too much by alias: ${require_last_resort.reasonOf(error)}`);
			throw error;
		}
	}));
};
const assertUnique = ((keys) => {
	const seen = /* @__PURE__ */ new Set();
	for (const key of keys) {
		if (seen.has(key) && key !== "<<") throw new SyntaxError(`the key ${JSON.stringify(key)} stands twice in a map`);
		seen.add(key);
	}
});
const parseToml = async (text) => {
	const { parse: read } = await Promise.resolve().then((() => require("./smol-toml.js")));
	return [JSON.parse(JSON.stringify(read(text)))];
};
const parse = {
	json: parseJson,
	yaml: parseYaml,
	toml: parseToml
};

Object.defineProperty(exports, "FORMATS", {
  enumerable: true,
  get: function () {
    return FORMATS;
  }
});
Object.defineProperty(exports, "formatOf", {
  enumerable: true,
  get: function () {
    return formatOf;
  }
});
Object.defineProperty(exports, "readData", {
  enumerable: true,
  get: function () {
    return readData;
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
