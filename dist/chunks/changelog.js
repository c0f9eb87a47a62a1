const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_manifest = require("./manifest.js");
const require_markdown = require("./markdown2.js");
const require_params = require("./params.js");
const require_semver = require("./semver.js");
const require_run = require("./run.js");

// src/verify/verifiers/changelog.ts
const usual = "{changelog,changes,history,news,release-notes,releases}.{md,markdown}";
const token = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?(?:\+[0-9A-Za-z.-]+)?)(?![\w.]*\d)/;
const date = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/;
var changelog_default = require_run.defineVerifier({
	kind: "changelog",
	params: require_run.strictObject({
		path: require_run.optional(require_params.path()),
		version: require_run._default(require_run.string().check(require_run._regex(/^(?:latest|manifest|v?\d+\.\d+\.\d+\S*)$/)), "latest"),
		dated: require_run._default(require_run.boolean(), false)
	}),
	needs: ["files"],
	permission: null,
	remedy: "Write the entry of the version.",
	async verify({ path: given, version, dated }, { files }) {
		const [file = "CHANGELOG.md"] = given === void 0 ? await files.find([usual]) : [given];
		if (await files.stat(file) === null) return require_files.absent(files, file);
		const text = await require_files.readText(files, file);
		if (typeof text !== "string") return text;
		const manifests = version === "manifest" ? await require_manifest.readManifests(files, void 0) : [];
		if (!Array.isArray(manifests)) return manifests;
		const entries = require_markdown.sectionsOf(text, file).flatMap(((section) => {
			const found = (token$ready ??= __ready(token)).exec(section.title)?.[1];
			return found === void 0 ? [] : [{
				version: found,
				section
			}];
		}));
		const asked = version === "manifest" ? manifests.find(((each) => each.version))?.version : version;
		if (!asked) return {
			status: "failed",
			reason: "the manifest names no version"
		};
		const failed = ((problem) => ({
			status: "failed",
			reason: `\`${file}\` ${problem}`
		}));
		const entry = asked === "latest" ? entries[0] : entries.find(((each) => isSame(each.version, asked)));
		if (!entry) return failed(asked === "latest" ? "has no version as a heading" : `has no entry for ${asked}`);
		const problem = weakness(entry, dated) ?? disorder(entries);
		if (problem) return failed(problem);
		return {
			status: "passed",
			evidence: `\`${file}:${entry.section.line}\` tells of ${entry.version}`
		};
	}
});
const isSame = ((a, b) => a === b.replace((__pattern0 ??= __ready(/^v/)), ""));
const weakness = (({ version, section }, dated) => {
	if (section.texts.filter((({ text }) => !require_markdown.isPlaceholder(text))).flatMap((({ text }) => require_markdown.wordsOf(text))).length === 0) return `says nothing below ${version}`;
	return dated && !(date$ready ??= __ready(date)).test(section.title) ? `has no date for ${version}` : null;
});
const disorder = ((entries) => {
	const [newest] = entries;
	const first = newest && require_semver.parseVersion(newest.version);
	const later = entries.find((({ version }) => {
		const other = require_semver.parseVersion(version);
		return first && other && require_semver.compareVersions(other, first) > 0;
	}));
	return later && newest ? `has ${newest.version} above the newer ${later.version}` : null;
});

exports.default = changelog_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var token$ready, date$ready, __pattern0;
