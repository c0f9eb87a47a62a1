const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/file.ts
var file_default = require_run.defineVerifier({
	kind: "file",
	params: require_run.strictObject({
		path: require_params.path(),
		type: require_run._default(require_run._enum(["file", "directory"]), "file"),
		size: require_run.optional(require_params.comparison().check(require_compare.comparable()))
	}),
	needs: ["files"],
	permission: null,
	remedy: "Add the file, or correct the path in the directive.",
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