const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_manifest = require("./manifest.js");
const require_params = require("./params.js");
const require_semver = require("./semver.js");
const require_run = require("./run.js");

// src/verify/verifiers/version.ts
const orders = {
	"=": ((difference) => difference === 0),
	"!=": ((difference) => difference !== 0),
	"<": ((difference) => difference < 0),
	"<=": ((difference) => difference <= 0),
	">": ((difference) => difference > 0),
	">=": ((difference) => difference >= 0)
};
const wanted = (() => require_params.comparison().check(require_run.refine((({ op, value }) => orders[op] !== void 0 && require_semver.parseVersion(String(value)) !== null), { error: "must compare (= != < <= > >=) with a version such as 1.4.0" }), require_run.describe("How the version compares, by semver.org.")));
var version_default = require_run.defineVerifier({
	kind: "version",
	summary: "The version of the package is set, and the same everywhere.",
	lifecycle: "stable",
	params: require_run.strictObject({
		path: require_run.optional(require_params.oneOrMore(require_params.path()).check(require_run.describe("Files that name it; without it those usual in the root."))),
		value: require_run.optional(wanted()),
		prerelease: require_run._default(require_run.boolean(), true).check(require_run.describe("Whether it may be a prerelease such as 1.4.0-rc.1."))
	}),
	needs: ["files"],
	permission: null,
	passes: "Every file (of the root without `path`: `package.json`, `pyproject.toml`, `Cargo.toml`, `composer.json`, `Chart.yaml`, `VERSION`) names a semantic version, all the same, and not 0.0.0; with `value` it compares as asked.",
	fails: "A version is absent, not semantic, 0.0.0, different in another file, compares otherwise, or is a prerelease where `prerelease=false`. A file that is named is absent.",
	unverifiable: "A file is too large or a link.",
	remedy: "Set the version in the file the reason names.",
	examples: ["version", "version path=package.json value>=1.0.0 prerelease=false"],
	async verify(params, { files }) {
		const manifests = await require_manifest.readManifests(files, params.path);
		if (!Array.isArray(manifests)) return manifests;
		const named = params.path ? manifests : manifests.filter((({ version }) => version !== null));
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
			evidence: `${named.map(((each) => `\`${each.path}\``)).join(", ")}: version ${first.version}`
		};
	}
});
const weakness = ((text, params) => {
	if (text === null || text === "") return "names no version";
	const version = require_semver.parseVersion(text);
	if (!version) return `names no semantic version: ${JSON.stringify(text.slice(0, 40))}`;
	if (version.numbers.every(((number) => number === 0))) return `has the placeholder ${text} as its version`;
	if (!params.prerelease && version.prerelease.length > 0) return `has the prerelease ${text} as its version`;
	if (!params.value) return null;
	const { op, value } = params.value;
	const other = require_semver.parseVersion(String(value));
	return orders[op]?.(require_semver.compareVersions(version, other)) ? null : `says ${text}, expected ${op} ${String(value)}`;
});

exports.default = version_default;