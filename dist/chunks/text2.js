const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_compare = require("./compare.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_last_resort = require("./last-resort.js");
const require_run = require("./run.js");

// src/verify/search.ts
const maxBytes = 5e7;
const searchesFor = ((params) => {
	const folds = params["ignore-case"];
	const fold = ((text) => folds ? text.toLowerCase() : text);
	const plain = ((text, wanted) => {
		const sought = fold(text);
		const fits = ((line) => fold(line).includes(sought));
		return {
			wanted,
			name: JSON.stringify(require_compare.clip(text, 80)),
			whole: true,
			compile: async () => fits
		};
	});
	const regular = ((source, wanted) => {
		const read = folds ? `(?i)${source}` : source;
		const whole = require_compare.literalSearch(read) !== null;
		return {
			wanted,
			name: `/${require_compare.clip(source, 80)}/`,
			whole,
			compile: (() => require_compare.compilePattern(read))
		};
	});
	return [
		...(params.contains ?? []).map(((text) => plain(text, true))),
		...(params.lacks ?? []).map(((text) => plain(text, false))),
		...(params.matches ?? []).map(((source) => regular(source, true))),
		...(params["lacks-match"] ?? []).map(((source) => regular(source, false)))
	];
});
async function* textsOf(files, paths, signal) {
	let bytes = 0;
	for (const path of paths.filter(((each) => !require_files.isGlob(each)))) {
		const text = await require_files.readText(files, path);
		yield typeof text === "string" ? {
			path,
			text
		} : text;
	}
	const globs = paths.filter(require_files.isGlob);
	for (const path of globs.length > 0 ? await files.find(globs) : []) {
		signal.throwIfAborted();
		const content = await files.read(path);
		bytes += content?.length ?? 0;
		if (bytes > maxBytes) throw new require_last_resort.Refusal("the files to look into are over 50 MB", "narrow the glob");
		const text = content && require_files.decodeText(content);
		if (typeof text === "string") yield {
			path,
			text
		};
	}
}
const firstLine = async ({ whole, compile }, text, lines) => {
	const fits = await compile();
	return whole && !fits(text) ? -1 : lines().findIndex(fits);
};
const quoteLine = ((path, at, lines) => {
	const place = `\`${path}:${at + 1}\``;
	return require_files.isSensitive(path) ? place : `${place}: ${JSON.stringify(require_compare.clip(lines[at]?.trim() ?? ""))}`;
});

// src/verify/verifiers/text.ts
const literal = (() => require_run.string().check(require_run._minLength(1), require_run._maxLength(1e3)));
const expression = (() => require_run.string().check(require_run._minLength(1), require_compare.pattern()));
var text_default = require_run.defineVerifier({
	kind: "text",
	params: require_run.strictObject({
		path: require_params.oneOrMore(require_files.glob()),
		contains: require_run.optional(require_params.oneOrMore(literal())),
		matches: require_run.optional(require_params.oneOrMore(expression())),
		lacks: require_run.optional(require_params.oneOrMore(literal())),
		"lacks-match": require_run.optional(require_params.oneOrMore(expression())),
		"ignore-case": require_run._default(require_run.boolean(), false)
	}).check(require_run.refine(((given) => Boolean(given.contains ?? given.matches ?? given.lacks ?? given["lacks-match"])), { error: "needs something to look for: contains, matches, lacks or lacks-match" })),
	needs: ["files"],
	permission: null,
	remedy: "Change the file, or correct the text that is looked for.",
	async verify(params, { files }, signal) {
		const searches = searchesFor(params);
		const open = new Set(searches.filter(((search) => search.wanted)));
		const unwanted = searches.filter(((search) => !search.wanted));
		const evidence = [];
		let read = 0;
		for await (const found of textsOf(files, params.path, signal)) {
			if ("status" in found) return found;
			read += 1;
			let split;
			const lines = (() => {
				split ??= found.text.split((__pattern0 ??= __ready(/\r?\n/)));
				return split;
			});
			for (const search of unwanted) {
				const at = await firstLine(search, found.text, lines);
				if (at >= 0) return {
					status: "failed",
					reason: `${search.name} is in ${quoteLine(found.path, at, lines())}`
				};
			}
			for (const search of open) {
				const at = await firstLine(search, found.text, lines);
				if (at >= 0 && open.delete(search)) evidence.push(`${search.name} is in ${quoteLine(found.path, at, lines())}`);
			}
			if (open.size === 0 && unwanted.length === 0) return {
				status: "passed",
				evidence: evidence.join("; ")
			};
		}
		const where = params.path.map(((path) => `\`${path}\``)).join(", ");
		if (read === 0) return {
			status: "failed",
			reason: `no text file matches ${where}`
		};
		const [missing] = open;
		if (missing) return {
			status: "failed",
			reason: `${missing.name} is not in ${where}`
		};
		const count = `${read} ${read === 1 ? "file" : "files"}`;
		return {
			status: "passed",
			evidence: [...evidence, ...unwanted.map((({ name }) => `${name} is not in ${count}`))].join("; ")
		};
	}
});

exports.default = text_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
