const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_compare = require("./compare.js");
const require_manifest = require("./manifest.js");
const require_params = require("./params.js");

// src/verify/verifiers/release.ts
const text = (() => require_run.string().check(require_run._minLength(1), require_run._maxLength(200)));
const ordered = (() => require_run.refine((({ op }) => op !== "~" && op !== "!~"), { error: "takes < <= > >=, as in age<90d" }));
var release_default = require_run.defineVerifier({
	kind: "release",
	params: require_run.strictObject({
		tag: require_run.optional(text()),
		version: require_run.optional(text()),
		manifest: require_run.optional(require_params.path()),
		age: require_run.optional(require_params.comparison().check(ordered(), require_compare.comparable("ms"))),
		prerelease: require_run._default(require_run.boolean(), false),
		asset: require_run.optional(require_params.oneOrMore(text()))
	}),
	needs: ["github", "files"],
	permission: "contents: read",
	remedy: "Publish the release, or correct the version.",
	async verify({ tag, version, manifest, age, prerelease, asset = [] }, { github, files }) {
		const fits = ((pattern, name) => require_run.matchName(require_run.parseSegment(pattern), name));
		const meant = (await github.releases()).filter(((each) => tag === void 0 || fits(tag, each.tag)));
		const published = meant.filter(((each) => !each.draft && (prerelease || !each.prerelease)));
		const found = tag === void 0 && !prerelease ? published.find((({ latest }) => latest)) : published[0];
		if (!found) return {
			status: "failed",
			reason: `there is ${insteadOf(meant[0])}${tag ? ` with a tag ${require_compare.clip(tag, 80)}` : ""}`
		};
		const name = `the release \`${require_compare.clip(found.tag, 80)}\``;
		const own = manifest === void 0 ? null : await require_manifest.readManifest(files, manifest);
		if (own && "status" in own) return own;
		if (own && !own.version) return {
			status: "failed",
			reason: `\`${own.path}\` names no version`
		};
		const other = [version, own?.version].find(((wanted) => wanted && !sameVersion(found.tag, wanted)));
		if (other) return {
			status: "failed",
			reason: `${name} is not of version ${require_compare.clip(other, 80)}`
		};
		const compared = age && await require_compare.compare(found.age ?? void 0, age, "ms");
		if (compared && !compared.holds) return {
			status: "failed",
			reason: `the age of ${name} ${compared.text}`
		};
		const missing = asset.find(((pattern) => !found.assets.some(((each) => fits(pattern, each)))));
		if (missing) return {
			status: "failed",
			reason: `${name} has no file \`${require_compare.clip(missing, 80)}\``
		};
		return {
			status: "passed",
			evidence: `${name} is published${compared ? `, its age ${compared.text}` : ""}`
		};
	}
});
const insteadOf = ((release) => {
	if (!release) return "no release";
	return `no published release but ${release.draft ? "a draft" : "a prerelease"}`;
});
const sameVersion = ((tag, wanted) => {
	const [own = tag] = (__pattern0 ??= __ready(/\d+\.\d+\.\d+\S*$/)).exec(tag) ?? [];
	return own === wanted.trim().replace((__pattern1 ??= __ready(/^v(?=\d)/)), "") || tag === wanted;
});

exports.default = release_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
