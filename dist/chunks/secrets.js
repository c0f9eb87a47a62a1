const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");
const require_turn = require("./turn.js");

// src/verify/secrets.ts
const overlap = 16384;
const pieceLength = 131072;
const lookBehind = 2;
const createSecretScanner = (() => {
	let found = [];
	const load = async () => scansOf(await Promise.resolve().then((() => require("./module.js"))), ((secret) => void found.push(secret)));
	let loaded;
	return async (text, path, signal) => {
		loaded ??= load();
		const scans = await loaded;
		const all = [];
		for (let start = 0; start === 0 || start < text.length; start += pieceLength) {
			const from = Math.max(0, start - lookBehind);
			const source = sourceOf(text.slice(from, start + pieceLength + overlap), path);
			found = [];
			for (const scan of scans) await scan(source);
			const inside = found.map((({ rule, index }) => ({
				rule,
				index: index + from
			})));
			all.push(...inside.filter((({ index }) => index >= start && index < start + pieceLength)));
			await require_turn.turn(signal);
		}
		return all.sort(((a, b) => a.index - b.index));
	};
});
const scansOf = (({ rules }, report) => rules.filter((({ meta }) => !meta.id.endsWith("-filter-comments"))).map(((rule) => {
	const name = rule.meta.id.replace((__pattern0 ??= __ready(/^.*secretlint-rule-/)), "");
	const { file } = rule.create({
		sharedOptions: {},
		createTranslator: (() => ((messageId) => ({
			message: "",
			messageId: String(messageId),
			data: void 0
		}))),
		report: (({ range }) => report({
			rule: name,
			index: range[0]
		})),
		ignore: (() => {})
	}, {});
	return file;
})).filter(((file) => file !== void 0)));
const sourceOf = ((content, path) => ({
	content,
	filePath: path,
	ext: path.endsWith(".json") ? ".json" : "",
	contentType: "text"
}));
const maxBytes = 2e7;
const ENOUGH = 100;
const scanFiles = async (scan, files, { path, allow }, signal) => {
	const places = [];
	let read = 0;
	for (const file of await files.find(path, allow)) {
		const bytes = await files.read(file, maxBytes);
		const text = bytes && require_files.decodeText(bytes);
		if (text === null) continue;
		read += 1;
		places.push(...placesOf(file, text, await scan(text, file, signal)));
		if (places.length >= 100) break;
	}
	return {
		read,
		places
	};
};
const scanAdditions = async (scan, additions, { path, allow }, signal) => {
	const globs = require_run.compileGlobs(path, allow);
	const commits = /* @__PURE__ */ new Set();
	const places = /* @__PURE__ */ new Set();
	for await (const { commit, path: file, text } of additions) {
		if (!globs.matches(file)) continue;
		commits.add(commit);
		for (const { rule } of await scan(text, file, signal)) places.add(`\`${file}\` in commit ${commit.slice(0, 7)} (${rule})`);
		if (places.size >= 100) break;
	}
	return {
		read: commits.size,
		places: [...places]
	};
};
const placesOf = ((file, text, found) => {
	let line = 1;
	let from = 0;
	const places = found.slice(0, 100).map((({ rule, index }) => {
		line += text.slice(from, index).split("\n").length - 1;
		from = index;
		return `\`${file}:${line}\` (${rule})`;
	}));
	return [...new Set(places)];
});

// src/verify/verifiers/secrets.ts
const shown = 3;
var secrets_default = require_run.defineVerifier({
	kind: "secrets",
	params: require_run.strictObject({
		path: require_run._default(require_params.oneOrMore(require_files.glob()), ["**"]),
		allow: require_run._default(require_params.oneOrMore(require_files.glob()), []),
		history: require_run._default(require_run.boolean(), false)
	}),
	needs: ["files"],
	permission: null,
	remedy: "Replace the secret where it is valid: it is disclosed, also after the file is changed. Then remove it.",
	async verify({ history, ...scope }, { files }, signal) {
		const scan = createSecretScanner();
		const now = await scanFiles(scan, files, scope, signal);
		if (now.read === 0) return {
			status: "failed",
			reason: `no text file matches \`${scope.path.join("`, `")}\``
		};
		if (now.places.length > 0) return {
			status: "failed",
			reason: listed(now.places)
		};
		const count = `no secret in ${now.read} ${now.read === 1 ? "text file" : "text files"}`;
		if (!history) return {
			status: "passed",
			evidence: count
		};
		if (!files.additions) throw new require_last_resort.Refusal(`${files.name} shows no history`, "run it in a checkout of the repository");
		const before = await scanAdditions(scan, files.additions(signal), scope, signal);
		if (before.places.length > 0) return {
			status: "failed",
			reason: listed(before.places)
		};
		if (before.read === 0) return {
			status: "unverifiable",
			reason: "no commit added a line to these files"
		};
		return {
			status: "passed",
			evidence: `${count}, nor in what ${before.read} ${before.read === 1 ? "commit" : "commits"} added`
		};
	}
});
const listed = ((places) => {
	const more = places.length >= 100 ? ", and many more" : `, and ${places.length - shown} more`;
	return places.slice(0, shown).join(", ") + (places.length > shown ? more : "");
});

exports.default = secrets_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0;
