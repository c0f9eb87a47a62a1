const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_params = require("./params.js");

// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = /*@__PURE__*/ require_run.$constructor("ZodMiniISODate", ((inst, def) => {
	require_run.$ZodISODate.init(inst, def);
	require_run.ZodMiniStringFormat.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function date(params) {
	return require_run._isoDate(ZodMiniISODate, params);
}

// src/config/file.ts
const text = (() => require_run.string().check(require_run._minLength(1)));
const level = (() => require_run._enum(require_run.LEVELS));
const word = (() => require_run.string().check(require_run._regex((__pattern0 ??= __ready(/^[A-Za-z_][\w-]{0,63}$/)), { error: "must be a name of letters, digits, _ and -" })));
const origin = (() => text().check(require_run.refine(((raw) => URL.parse(raw)?.origin === raw.replace((__pattern1 ??= __ready(/\/$/)), "")), { error: "must be an exact origin such as https://api.example.com" })));
const check = (() => require_run.record(require_run.string(), require_run.unknown()).check(require_run.refine(((value) => Object.keys(value).length === 1), { error: "must name exactly one kind of check, as in `http: {url: /health}`" })));
const section = require_run.strictObject({
	heading: text(),
	criticality: require_run.optional(level()),
	unspecified: require_run.optional(level())
});
const document = require_run.strictObject({
	path: text(),
	role: require_run.optional(require_run._enum(require_run.ROLES)),
	unspecified: require_run.optional(level()),
	sections: require_run.optional(require_run.array(section))
});
const item = require_run.strictObject({
	id: text(),
	criticality: require_run.optional(level()),
	verify: require_run.optional(require_run.array(check()))
});
const command = require_run.strictObject({
	run: require_run.array(text()).check(require_run._minLength(1)),
	env: require_run.optional(require_run.array(text())),
	cwd: require_run.optional(text()),
	timeout: require_run.optional(require_params.duration())
});
const secret = require_run.strictObject({
	env: text(),
	origin: origin(),
	header: text(),
	prefix: require_run.optional(require_run.string())
});
const waiver = require_run.strictObject({
	id: text(),
	reason: text(),
	expires: require_run.optional(date({ error: "must be a date such as 2026-12-31" }))
});
const Config = require_run.strictObject({
	$schema: require_run.optional(require_run.string()),
	checklists: require_run.optional(require_run.array(text())),
	exclude: require_run.optional(require_run.array(text())),
	profile: require_run.optional(require_run._enum(require_run.PROFILES)),
	"fail-on": require_run.optional(require_run._enum(require_run.FAIL_ON)),
	unspecified: require_run.optional(level()),
	unverifiable: require_run.optional(require_run._enum(["warn", "block"])),
	changes: require_run.optional(require_run._enum(["warn", "block"])),
	comment: require_run.optional(require_run._enum(require_run.COMMENT_POLICIES)),
	"base-url": require_run.optional(text()),
	"allow-hosts": require_run.optional(require_run.array(text())),
	vars: require_run.optional(require_run.record(word(), require_run.union([
		require_run.string(),
		require_run.number(),
		require_run.boolean()
	]))),
	documents: require_run.optional(require_run.array(document)),
	items: require_run.optional(require_run.array(item)),
	checks: require_run.optional(require_run.record(word(), check())),
	commands: require_run.optional(require_run.record(word(), command)),
	secrets: require_run.optional(require_run.array(secret)),
	waivers: require_run.optional(require_run.array(waiver))
});

exports.Config = Config;
function __ready(pattern) {
	const at = pattern.lastIndex;
	pattern.lastIndex = 0;
	pattern.test("\u0001".repeat(1000));
	pattern.lastIndex = at;
	return pattern;
}
var __pattern0, __pattern1;
