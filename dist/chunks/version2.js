import "./rolldown-runtime.js";
import { _ as refine, c as describe, m as optional, n as _default, o as boolean, v as strictObject } from "./schemas.js";
import { r as readManifests } from "./manifest.js";
import { a as oneOrMore, o as path, t as comparison } from "./params.js";
import { n as parseVersion, t as compareVersions } from "./semver.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/version.ts
const orders = {
	"=": (difference) => difference === 0,
	"!=": (difference) => difference !== 0,
	"<": (difference) => difference < 0,
	"<=": (difference) => difference <= 0,
	">": (difference) => difference > 0,
	">=": (difference) => difference >= 0
};
const wanted = () => comparison().check(refine(({ op, value }) => orders[op] !== void 0 && parseVersion(String(value)) !== null, { error: "must compare (= != < <= > >=) with a version such as 1.4.0" }), describe("How the version compares, by semver.org."));
var version_default = defineVerifier({
	kind: "version",
	summary: "The version of the package is set, and the same everywhere.",
	lifecycle: "stable",
	params: strictObject({
		path: optional(oneOrMore(path()).check(describe("Files that name it; without it those usual in the root."))),
		value: optional(wanted()),
		prerelease: _default(boolean(), true).check(describe("Whether it may be a prerelease such as 1.4.0-rc.1."))
	}),
	needs: ["files"],
	permission: null,
	passes: "Every file (of the root without `path`: `package.json`, `pyproject.toml`, `Cargo.toml`, `composer.json`, `Chart.yaml`, `VERSION`) names a semantic version, all the same, and not 0.0.0; with `value` it compares as asked.",
	fails: "A version is absent, not semantic, 0.0.0, different in another file, compares otherwise, or is a prerelease where `prerelease=false`. A file that is named is absent.",
	unverifiable: "A file is too large or a link.",
	remedy: "Set the version in the file the reason names.",
	examples: ["version", "version path=package.json value>=1.0.0 prerelease=false"],
	async verify(params, { files }) {
		const manifests = await readManifests(files, params.path);
		if (!Array.isArray(manifests)) return manifests;
		const named = params.path ? manifests : manifests.filter(({ version }) => version !== null);
		const [first] = named;
		if (!first) return {
			status: "failed",
			reason: `\`${manifests[0]?.path}\` names no version`
		};
		for (const { path: file, version } of named) {
			const problem = weakness(version, params);
			if (problem) return {
				status: "failed",
				reason: `\`${file}\` ${problem}`
			};
			if (version !== first.version) return {
				status: "failed",
				reason: `\`${file}\` says ${version}, \`${first.path}\` says ${first.version}`
			};
		}
		return {
			status: "passed",
			evidence: `${named.map((each) => `\`${each.path}\``).join(", ")}: version ${first.version}`
		};
	}
});
const weakness = (text, params) => {
	if (text === null || text === "") return "names no version";
	const version = parseVersion(text);
	if (!version) return `names no semantic version: ${JSON.stringify(text.slice(0, 40))}`;
	if (version.numbers.every((number) => number === 0)) return `has the placeholder ${text} as its version`;
	if (!params.prerelease && version.prerelease.length > 0) return `has the prerelease ${text} as its version`;
	if (!params.value) return null;
	const { op, value } = params.value;
	const other = parseVersion(String(value));
	return orders[op]?.(compareVersions(version, other)) ? null : `says ${text}, expected ${op} ${String(value)}`;
};

export { version_default as default };