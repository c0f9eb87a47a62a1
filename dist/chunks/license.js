const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_manifest = require("./manifest.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/licenses.ts
const phrases = [
	[
		"AGPL-3.0",
		"gnu affero general public license",
		"version 3"
	],
	[
		"LGPL-3.0",
		"gnu lesser general public license",
		"version 3"
	],
	[
		"LGPL-2.1",
		"gnu lesser general public license",
		"version 2.1"
	],
	[
		"GPL-3.0",
		"gnu general public license",
		"version 3"
	],
	[
		"GPL-2.0",
		"gnu general public license",
		"version 2"
	],
	[
		"Apache-2.0",
		"apache license",
		"version 2.0"
	],
	["MPL-2.0", "mozilla public license version 2.0"],
	["EPL-2.0", "eclipse public license - v 2.0"],
	["BSL-1.0", "boost software license - version 1.0"],
	["BUSL-1.1", "business source license 1.1"],
	["CC0-1.0", "cc0 1.0 universal"],
	["Unlicense", "this is free and unencumbered software released into the public domain"],
	[
		"MIT",
		"permission is hereby granted, free of charge, to any person obtaining a copy",
		"the above copyright notice and this permission notice shall be included"
	],
	["MIT-0", "permission is hereby granted, free of charge, to any person obtaining a copy"],
	[
		"ISC",
		"permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted",
		"provided that the above copyright notice"
	],
	["0BSD", "permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted"],
	[
		"BSD-3-Clause",
		"redistribution and use in source and binary forms",
		"neither the name of"
	],
	["BSD-2-Clause", "redistribution and use in source and binary forms"]
];
const identifyLicense = ((text) => {
	const plain = text.toLowerCase().replaceAll(/[\s*#"“”]+/g, " ");
	const head = plain.slice(0, 400);
	return phrases.find((([id, ...all]) => {
		const where = (__pattern0 ??= __ready(/GPL/)).test(id) ? head : plain;
		return all.every(((phrase) => where.includes(phrase)));
	}))?.[0] ?? null;
});
const isSameLicense = ((a, b) => base(a) === base(b));
const base = ((id) => id.trim().toLowerCase().replace((__pattern1 ??= __ready(/(?:-only|-or-later|\+)$/)), ""));
const unfilled = ((text) => {
	const own = text.replace((__pattern2 ??= __ready(/APPENDIX: How to apply[\s\S]*$/i)), "").replace((__pattern3 ??= __ready(/How to Apply These Terms[\s\S]*$/i)), "");
	return (__pattern4 ??= __ready(/[[<{](?:\s*(?:yyyy|year|fullname|full name|name of (?:author|copyright (?:owner|holder))|name|owner|copyright holders?|organization|project|email)\s*)[\]>}]+/i)).exec(own)?.[0] ?? null;
});

// src/verify/verifiers/license.ts
const usual = "{license,licence,copying,unlicense}{,.md,.txt,.rst,-mit,-apache,.mit}";
const leastWords = 30;
var license_default = require_run.defineVerifier({
	kind: "license",
	params: require_run.strictObject({
		path: require_run.optional(require_params.path()),
		spdx: require_run.optional(require_params.oneOrMore(require_run.string().check(require_run._regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, { error: "must be an SPDX id such as MIT" }))))
	}),
	needs: ["files"],
	permission: null,
	remedy: "Add a LICENSE file, fill in its blanks, or correct the manifest.",
	async verify({ path: given, spdx }, { files }) {
		const paths = given === void 0 ? await files.find([usual]) : [given];
		if (paths.length === 0) return {
			status: "failed",
			reason: "no license file in the root of the repository"
		};
		const ids = [];
		for (const each of paths) {
			const text = await require_files.readText(files, each);
			if (typeof text !== "string") return text;
			const problem = weakness(text);
			if (problem) return {
				status: "failed",
				reason: `\`${each}\` ${problem}`
			};
			ids.push(identifyLicense(text));
		}
		const known = ids.filter(((id) => id !== null));
		const name = `\`${paths.join("`, `")}\``;
		const said = await declared(files);
		if (said !== null && typeof said !== "string") return said;
		if (said !== null && known.length === ids.length && !known.some(((id) => isSameLicense(id, said)))) return {
			status: "failed",
			reason: `${name}: ${known.join(", ")}, but the manifest says ${said}`
		};
		if (spdx && known.length < ids.length) return {
			status: "unverifiable",
			reason: `the text of ${name} is none of the usual licenses`
		};
		if (spdx && !known.every(((id) => spdx.some(((each) => isSameLicense(each, id)))))) return {
			status: "failed",
			reason: `${name}: ${known.join(", ")}, expected ${spdx.join(" or ")}`
		};
		return {
			status: "passed",
			evidence: `${name}: ${ids.map(((id) => id ?? "a license of its own")).join(", ")}`
		};
	}
});
const weakness = ((text) => {
	if ((text.match(/\p{L}+/gu) ?? []).length < leastWords) return "is too short to be a license";
	const blank = unfilled(text);
	return blank && `still has the blank \`${blank}\``;
});
const declared = async (files) => {
	for (const each of require_manifest.MANIFESTS.slice(0, 4)) {
		if ((await files.stat(each))?.type !== "file") continue;
		const manifest = await require_manifest.readManifest(files, each);
		if ("status" in manifest) return manifest;
		const { license } = manifest;
		if (license !== null) return (__pattern5 ??= __ready(/^[A-Za-z0-9.+-]+$/)).test(license) && license !== "UNLICENSED" ? license : null;
	}
	return null;
};

exports.default = license_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1, __pattern2, __pattern3, __pattern4, __pattern5;
