import "./rolldown-runtime.js";
import { c as describe, m as optional, n as _default, r as _enum, v as strictObject } from "./schemas.js";
import { n as comparable, r as compare } from "./compare.js";
import { t as absent } from "./files.js";
import { o as path, t as comparison } from "./params.js";
import { t as defineVerifier } from "./verifier.js";

// src/verify/verifiers/file.ts
var file_default = defineVerifier({
	kind: "file",
	summary: "A file or folder is present in the repository.",
	lifecycle: "stable",
	params: strictObject({
		path: path().check(describe("Path from the root of the repository.")),
		type: _default(_enum(["file", "directory"]), "file").check(describe("What has to be there.")),
		size: optional(comparison().check(comparable(), describe("Bytes; without it the file must not be empty.")))
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
		if (entry === null) return absent(files, params.path, params.type);
		if (entry.type !== params.type) return {
			status: "failed",
			reason: `\`${params.path}\` is a ${entry.type}, not a ${params.type}`
		};
		if (entry.type === "directory") return {
			status: "passed",
			evidence: `found the folder \`${params.path}\``
		};
		const size = await compare(entry.size, params.size ?? {
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

export { file_default as default };