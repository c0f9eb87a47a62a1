const require_run = require("./run.js");
const require_data = require("./data.js");
const require_params = require("./params.js");

// src/verify/rules.ts
const shown = 3;
const ruleNames = ((rules, preset) => require_run._default(require_params.oneOrMore(require_run._enum(Object.keys(rules))), [...preset]));
const holdRules = ((subjects, rules, names, what) => {
	if (subjects.length === 0) return {
		status: "failed",
		reason: `there is no ${what} to look at`
	};
	const breaches = subjects.flatMap((({ place, value }) => names.flatMap(((name) => (rules[name]?.(value) ?? []).map(((text) => `${place}: ${text} (${name})`))))));
	if (breaches.length === 0) {
		const count = `${subjects.length} ${what}${subjects.length === 1 ? "" : "s"}`;
		return {
			status: "passed",
			evidence: `${names.join(", ")} ${names.length === 1 ? "holds" : "hold"} for ${count}`
		};
	}
	const more = breaches.length > shown ? `; and ${breaches.length - shown} more` : "";
	return {
		status: "failed",
		reason: breaches.slice(0, shown).join("; ") + more
	};
});
const readYamlFiles = async (files, patterns) => {
	const paths = await files.find(patterns);
	const names = patterns.map(((pattern) => `\`${pattern}\``)).join(", ");
	if (paths.length === 0) return {
		status: "failed",
		reason: `no file matches ${names}`
	};
	const found = [];
	for (const path of paths) {
		const documents = await require_data.readData(files, path, "yaml");
		if (!Array.isArray(documents)) return documents;
		found.push(...documents.map(((document) => ({
			path,
			document
		}))));
	}
	return found;
};
const mapOf = ((value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {});
const listOf = ((value) => Array.isArray(value) ? value : []);
const floatingImage = ((image) => {
	if (typeof image !== "string" || image === "") return "names no image";
	if ((__pattern0 ??= __ready(/@sha256:[0-9a-f]{64}$/)).test(image)) return null;
	const plain = image.replaceAll(/\$\{\w+:?-([^}]*)\}/g, "$1").replaceAll(/\$\{[^}]*\}|\$\w+/g, "variable");
	const tag = (__pattern1 ??= __ready(/:([^/:]+)$/)).exec(plain)?.[1];
	if (tag === void 0) return `the image \`${image}\` has no tag`;
	return (__pattern2 ??= __ready(/^(latest|stable|edge|nightly|main|master|dev)$/i)).test(tag) ? `the image \`${image}\` has a moving tag` : null;
});

Object.defineProperty(exports, "floatingImage", {
  enumerable: true,
  get: function () {
    return floatingImage;
  }
});
Object.defineProperty(exports, "holdRules", {
  enumerable: true,
  get: function () {
    return holdRules;
  }
});
Object.defineProperty(exports, "listOf", {
  enumerable: true,
  get: function () {
    return listOf;
  }
});
Object.defineProperty(exports, "mapOf", {
  enumerable: true,
  get: function () {
    return mapOf;
  }
});
Object.defineProperty(exports, "readYamlFiles", {
  enumerable: true,
  get: function () {
    return readYamlFiles;
  }
});
Object.defineProperty(exports, "ruleNames", {
  enumerable: true,
  get: function () {
    return ruleNames;
  }
});
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2;
