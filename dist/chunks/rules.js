import { n as _default, r as _enum } from "./schemas.js";
import { r as readData } from "./data.js";
import { a as oneOrMore } from "./params.js";

// src/verify/rules.ts
const shown = 3;
/** The parameter that names the rules to hold. */
const ruleNames = (rules, preset) => _default(oneOrMore(_enum(Object.keys(rules))), [...preset]);
/** Passes when no rule has anything to say of any subject. No subject is a failure. */
const holdRules = (subjects, rules, names, what) => {
	if (subjects.length === 0) return {
		status: "failed",
		reason: `there is no ${what} to look at`
	};
	const breaches = subjects.flatMap(({ place, value }) => names.flatMap((name) => (rules[name]?.(value) ?? []).map((text) => `${place}: ${text} (${name})`)));
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
};
/** Every document of every YAML file the globs find; `Failed` when none is found or one is not valid. */
const readYamlFiles = async (files, patterns) => {
	const paths = await files.find(patterns);
	const names = patterns.map((pattern) => `\`${pattern}\``).join(", ");
	if (paths.length === 0) return {
		status: "failed",
		reason: `no file matches ${names}`
	};
	const found = [];
	for (const path of paths) {
		const documents = await readData(files, path, "yaml");
		if (!Array.isArray(documents)) return documents;
		found.push(...documents.map((document) => ({
			path,
			document
		})));
	}
	return found;
};
/** The value as a map; an empty one for anything else. */
const mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
/** The value as a list; an empty one for anything else. */
const listOf = (value) => Array.isArray(value) ? value : [];
/** Why an image may be another one tomorrow; `null` when its tag or digest says which it is. */
const floatingImage = (image) => {
	if (typeof image !== "string" || image === "") return "names no image";
	if (/@sha256:[0-9a-f]{64}$/.test(image)) return null;
	const plain = image.replaceAll(/\$\{\w+:?-([^}]*)\}/g, "$1").replaceAll(/\$\{[^}]*\}|\$\w+/g, "variable");
	const tag = /:([^/:]+)$/.exec(plain)?.[1];
	if (tag === void 0) return `the image \`${image}\` has no tag`;
	return /^(latest|stable|edge|nightly|main|master|dev)$/i.test(tag) ? `the image \`${image}\` has a moving tag` : null;
};

export { readYamlFiles as a, mapOf as i, holdRules as n, ruleNames as o, listOf as r, floatingImage as t };