import "./rolldown-runtime.js";
import { c as describe, m as optional, v as strictObject } from "./schemas.js";
import { a as describeComparison, n as comparable, r as compare } from "./compare.js";
import { r as glob } from "./files.js";
import { a as oneOrMore, t as comparison } from "./params.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/glob.ts
const shown = 3;
const any = {
	op: ">=",
	value: 1
};
var glob_default = defineVerifier({
	kind: "glob",
	summary: "As many files as wanted match a pattern.",
	lifecycle: "stable",
	params: strictObject({
		pattern: oneOrMore(glob()).check(describe("Globs; a leading `!` takes matches away.")),
		ignore: optional(oneOrMore(glob()).check(describe("Globs of files that do not count."))),
		count: optional(comparison().check(comparable(), describe("Number of files; without it at least one.")))
	}),
	needs: ["files"],
	permission: null,
	passes: "At least one regular file matches any of the patterns; with `count`, the number of matches compares as asked. No match at all passes only where `count=0` asks for it. Case does not count; git-ignored and vendored folders are left out.",
	fails: "The number of matches is another one. No match fails every comparison but `count=0`.",
	unverifiable: "More than 10,000 files match, or `count=0` is asked of a repository that shows no files at all.",
	remedy: "Add the files, or correct the pattern.",
	examples: [
		"glob pattern=\"migrations/*.sql\"",
		"glob pattern=\"**/*.test.ts\" count>=20",
		"glob pattern=\"**/*.pem\" count=0"
	],
	async verify({ pattern, ignore, count = any }, { files }) {
		const found = await files.find(pattern, ignore);
		const name = pattern.map((each) => `\`${each}\``).join(", ");
		const wantsNone = count.op === "=" && count.value === 0;
		if (found.length === 0 && wantsNone && (await files.find(["**"])).length === 0) return {
			status: "unverifiable",
			reason: `${files.name} has no files`,
			remedy: "check the repository out first"
		};
		const { holds } = await compare(found.length, count);
		const matches = `${found.length} ${found.length === 1 ? "file matches" : "files match"} ${name}`;
		if (!holds || found.length === 0 && !wantsNone) return {
			status: "failed",
			reason: `${matches}, expected ${describeComparison(count)}${list(found, wantsNone)}`
		};
		return {
			status: "passed",
			evidence: `${matches}${list(found, found.length > 0)}`
		};
	}
});
const list = (paths, wanted) => {
	if (!wanted) return "";
	const more = paths.length > shown ? ` and ${paths.length - shown} more` : "";
	return `: ${paths.slice(0, shown).map((path) => `\`${path}\``).join(", ")}${more}`;
};

export { glob_default as default };