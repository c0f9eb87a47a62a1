const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_params = require("./params.js");
const require_run = require("./run.js");

// src/verify/verifiers/migration.ts
const number = /^[Vv]?(\d+(?:[._]\d+)*)(?=[._-]|$)/;
const downName = /(?:[._-](?:down|rollback|undo|revert)\b|^U\d)/i;
const downMark = /^\s*(?:--|\/\/|#)?\s*(?:\+goose Down|migrate:down|@?(?:undo|down|rollback)\b)|\bdown\s*[(=:]|\bdef downgrade\b|exports\.down\b/im;
var migration_default = require_run.defineVerifier({
	kind: "migration",
	params: require_run.strictObject({
		path: require_params.oneOrMore(require_files.glob()),
		name: require_run.optional(require_params.oneOrMore(require_run.string().check(require_run._minLength(1)))),
		down: require_run._default(require_run.boolean(), false)
	}),
	needs: ["files"],
	permission: null,
	remedy: "Rename, add or fill in the migration the reason names.",
	async verify({ path, name = [], down }, { files }) {
		const paths = await files.find(path);
		const failed = ((reason) => ({
			status: "failed",
			reason
		}));
		if (paths.length === 0) return failed(`no file matches \`${path.join("`, `")}\``);
		const missing = name.find(((wanted) => !paths.some(((each) => baseOf(each).includes(wanted)))));
		if (missing !== void 0) return failed(`no migration is named \`${missing}\``);
		const migrations = paths.map(migrationOf);
		const problem = [...Map.groupBy(migrations, ((each) => each.folder)).values()].map(disorder).find(((each) => each !== null));
		if (problem) return failed(problem);
		const backs = new Set(migrations.filter(((each) => each.isDown)).map(((each) => `${each.folder}/${each.order}`)));
		for (const each of migrations) {
			const text = await require_files.readText(files, each.path);
			if (typeof text !== "string") return text;
			if (text.trim() === "") return failed(`\`${each.path}\` is empty`);
			const hasBack = each.isDown || backs.has(`${each.folder}/${each.order}`) || (downMark$ready ??= __ready(downMark)).test(text);
			if (down && !hasBack) return failed(`\`${each.path}\` has no way back`);
		}
		const last = migrations.findLast(((each) => !each.isDown));
		return {
			status: "passed",
			evidence: `${migrations.length} files in order, the last one \`${last?.path}\``
		};
	}
});
const baseOf = ((path) => path.slice(path.lastIndexOf("/") + 1));
const migrationOf = ((path) => {
	const names = path.split("/");
	const at = names.findLastIndex(((name, index) => index >= names.length - 2 && orderOf(name) !== ""));
	const name = names.at(at) ?? "";
	return {
		path,
		folder: names.slice(0, at).join("/"),
		order: orderOf(name),
		isDown: (downName$ready ??= __ready(downName)).test(names.at(-1) ?? "")
	};
});
const orderOf = ((name) => (number$ready ??= __ready(number)).exec(name.replace((__pattern0 ??= __ready(/^U(?=\d)/)), "V"))?.[1] ?? "");
const disorder = ((migrations) => {
	const forward = migrations.filter(((each) => !each.isDown));
	if (forward.length === 0) return "there is no migration forward";
	const nameless = forward.find(((each) => each.order === ""));
	if (nameless) return `\`${nameless.path}\` has no number`;
	const seen = /* @__PURE__ */ new Map();
	for (const { path, order } of forward) {
		const key = (__pattern1 ??= __ready(/^\d+$/)).test(order) ? String(BigInt(order)) : order;
		const other = seen.get(key);
		if (other !== void 0) return `\`${other}\` and \`${path}\` have the same number`;
		seen.set(key, path);
	}
	const numbers = [...seen.keys()].filter(((key) => (__pattern2 ??= __ready(/^\d{1,6}$/)).test(key))).map(Number).sort(((a, b) => a - b));
	const gap = numbers.length === seen.size && numbers[1] === (numbers[0] ?? 0) + 1 ? numbers.find(((each, index) => index > 0 && each !== (numbers[index - 1] ?? 0) + 1)) : void 0;
	return gap === void 0 ? null : `number ${gap - 1} is missing`;
});

exports.default = migration_default;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var number$ready, downName$ready, downMark$ready, __pattern0, __pattern1, __pattern2;
