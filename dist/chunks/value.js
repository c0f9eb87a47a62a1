import "./rolldown-runtime.js";
import { r as reasonOf } from "./errors.js";
import { D as _minLength, _ as refine, b as superRefine, c as describe, m as optional, r as _enum, v as strictObject, y as string } from "./schemas.js";
import { n as comparable, r as compare } from "./compare.js";
import { n as formatOf, r as readData, t as FORMATS } from "./data.js";
import { a as isSensitive } from "./files.js";
import { i as jsonPath, n as each, t as JSON_PATH_WORDS } from "./json-path.js";
import { a as oneOrMore, n as comparisons, o as path } from "./params.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/value.ts
/** `engines.node` and `jobs.0.name` as JSONPath. */
const toJsonPath = (text) => text.startsWith("$") ? text : `$${text.split(".").map((name) => /^\d+$/.test(name) ? `[${name}]` : `[${JSON.stringify(name)}]`).join("")}`;
/** Refines whatever holds a path: it must be a JSONPath. */
const query = (pathOf) => superRefine(async (holder, context) => {
	await jsonPath(toJsonPath(pathOf(holder)), null).catch((thrown) => context.addIssue({
		code: "custom",
		message: reasonOf(thrown),
		input: holder
	}));
});
const place = () => oneOrMore(string().check(_minLength(1), query((text) => text)));
const assertions = () => comparisons().check(_minLength(1), each(comparable()), each(query(({ path }) => path)));
var value_default = defineVerifier({
	kind: "value",
	summary: "Values in a JSON, YAML or TOML file are as wanted.",
	lifecycle: "stable",
	params: strictObject({
		path: path().check(describe("The file.")),
		format: optional(_enum(FORMATS).check(describe("Needed where the file name does not tell."))),
		at: optional(assertions().check(describe("What stands at a path compares so."))),
		has: optional(place().check(describe("Paths that find something."))),
		lacks: optional(place().check(describe("Paths that find nothing.")))
	}).check(refine((given) => Boolean(given.at ?? given.has ?? given.lacks), { error: "needs something to assert: at.PATH=VALUE, has or lacks" }), refine((given) => given.format !== void 0 || formatOf(given.path) !== null, { error: "needs a format (json, yaml or toml): the file name tells none" })),
	needs: ["files"],
	permission: null,
	passes: `Every comparison of \`at\` holds, every path of \`has\` finds something and none of \`lacks\` does. ${JSON_PATH_WORDS} A dotted path (\`engines.node\`) is short for one. In a file of several YAML documents what is found in any of them counts. JSON may have comments and trailing commas.`,
	fails: "The file is absent or not valid, a comparison does not hold, or a path finds nothing (or something, for `lacks`).",
	unverifiable: "The file is too large (JSON 5 MB, others 1 MB), has over 100 aliases, or is a link.",
	remedy: "Correct the value in the file.",
	examples: [
		"value path=package.json at.engines.node=\">=22\"",
		"value path=deploy/prod.yaml at.$.spec.replicas>=2 lacks=$..hostNetwork",
		"value path=pyproject.toml has=project.license"
	],
	async verify({ path, format, at = [], has = [], lacks = [] }, { files }) {
		const documents = await readData(files, path, format ?? formatOf(path) ?? "json");
		if (!Array.isArray(documents)) return documents;
		const find = async (text) => (await Promise.all(documents.map((document) => jsonPath(toJsonPath(text), document)))).flat();
		const failed = (reason) => ({
			status: "failed",
			reason: `\`${path}\`: ${reason}`
		});
		if (documents.length === 0) return failed("is empty");
		const evidence = [];
		for (const comparison of at) {
			const found = await find(comparison.path);
			if (found.length === 0) return failed(`nothing at ${comparison.path}`);
			for (const value of found) {
				const { holds, text } = await compare(value, comparison);
				const shown = isSensitive(path) ? `is ${holds ? "" : "not "}as wanted` : text;
				if (!holds) return failed(`${comparison.path} ${shown}`);
				evidence.push(`${comparison.path} ${shown}`);
			}
		}
		for (const text of has) {
			if ((await find(text)).length === 0) return failed(`nothing at ${text}`);
			evidence.push(`has ${text}`);
		}
		for (const text of lacks) {
			if ((await find(text)).length > 0) return failed(`has ${text}`);
			evidence.push(`lacks ${text}`);
		}
		return {
			status: "passed",
			evidence: `\`${path}\`: ${[...new Set(evidence)].slice(0, 5).join(", ")}`
		};
	}
});

export { value_default as default };