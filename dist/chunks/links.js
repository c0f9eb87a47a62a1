const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_schemas = require("./schemas.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_markdown_links = require("./markdown-links.js");
const require_params = require("./params.js");
const require_verifier = require("./verifier.js");

// src/verify/verifiers/links.ts
const shown = 3;
var links_default = require_verifier.defineVerifier({
	kind: "links",
	summary: "The links between the documents of the repository lead somewhere.",
	lifecycle: "stable",
	params: require_schemas.strictObject({ path: require_schemas._default(require_params.oneOrMore(require_files.glob()), ["**/*.{md,markdown}"]).check(require_schemas.describe("Globs of markdown files; all of them when not given.")) }),
	needs: ["files"],
	permission: null,
	passes: "Every relative link and image of the files leads to a file or folder, and every `#anchor` to a heading of a markdown file, or an anchor set by hand. Links in code and comments, to other hosts and to pages of the repository that are no files are not followed.",
	fails: "A link leads nowhere, or no file matches.",
	unverifiable: "There is no such link to follow. Or more than 10,000 files match, or one is over 5 MB.",
	remedy: "Correct the link, or restore what it leads to.",
	examples: ["links", "links path=\"docs/**/*.md\""],
	async verify({ path }, { files }, signal) {
		const paths = await files.find(path);
		if (paths.length === 0) return {
			status: "failed",
			reason: `no file matches \`${path.join("`, `")}\``
		};
		const places = [];
		let followed = 0;
		for (const file of paths) {
			const text = await require_files.readText(files, file);
			if (typeof text !== "string") return text;
			const found = await require_markdown_links.followLinks(files, file, text, signal);
			followed += found.followed;
			places.push(...found.broken.map((({ line, target }) => `\`${file}:${line}\` to \`${require_compare.clip(target, 80)}\``)));
		}
		const more = places.length > shown ? `, and ${places.length - shown} more` : "";
		if (places.length > 0) return {
			status: "failed",
			reason: `a link leads nowhere: ${places.slice(0, shown).join(", ")}${more}`
		};
		if (followed === 0) return {
			status: "unverifiable",
			reason: `there is no link to follow in ${paths.length} files`
		};
		return {
			status: "passed",
			evidence: `${followed} links of ${paths.length} files lead somewhere`
		};
	}
});

exports.default = links_default;