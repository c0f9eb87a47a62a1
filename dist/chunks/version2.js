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
const wanted = (() => require_params.comparison().check(require_run.refine((({ op, value }) => orders[op] !== void 0 && require_semver.parseVersion(String(value)) !== null), { error: "must compare (= != < <= > >=) with a version such as 1.4.0" })));
var version_default = require_run.defineVerifier({
	kind: "version",
	params: require_run.strictObject({
		path: require_run.optional(require_params.oneOrMore(require_params.path())),
		value: require_run.optional(wanted()),
		prerelease: require_run._default(require_run.boolean(), true)
	}),
	needs: ["files"],
	permission: null,
	remedy: "Set the version in the file the reason names.",
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