const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/file.ts
var file_default = require_run.defineVerifier({
	kind: "file",
	summary: "A file or folder is present in the repository.",
	lifecycle: "stable",
	params: require_run.strictObject({
		path: require_params.path().check(require_run.describe("Path from the root of the repository.")),
		type: require_run._default(require_run._enum(["file", "directory"]), "file").check(require_run.describe("What has to be there.")),
		size: require_run.optional(require_params.comparison().check(require_compare.comparable(), require_run.describe("Bytes; without it the file must not be empty.")))
	}),
	needs: ["files"],
	permission: null,
	passes: "There is a regular file at `path`, written exactly so, and it is not empty; with `size`, its bytes compare as asked. With `type=directory` there is a folder.",
	fails: "Nothing is there, the case of the name differs, it is of the other type, it is empty, or its size differs.",
	unverifiable: "The path is reached through a symbolic link, leaves the repository or is no regular file.",
	remedy: "Add the file, or correct the path in the directive.",
	examples: [
		"file path=SECURITY.md",
		"file path=docs/runbook.md size>=500",
		"file path=migrations type=directory"
	],
	async verify(params, { files }) {
		const entry = await files.stat(params.path);
		if (entry === null) return require_files.absent(files, params.path, params.type);
		if (entry.type !== params.type) return {
			status: "failed",
			reason: `\`${params.path}\` is a ${entry.type}, not a ${params.type}`
		};
		if (entry.type === "directory") return {
			status: "passed",
			evidence: `found the folder \`${params.path}\``
		};
		const size = await require_compare.compare(entry.size, params.size ?? {
			op: ">",
			value: 0
		});
		if (!params.size && !size.holds) return {
			status: "failed",
			reason: `\`${params.path}\` is empty`
		};
		return size.holds ? {
			status: "passed",
			evidence: `found \`${params.path}\` (${entry.size} bytes)`
		} : {
			status: "failed",
			reason: `the size of \`${params.path}\` in bytes ${size.text}`
		};
	}
});

exports.default = file_default;