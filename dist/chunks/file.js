const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_read = require("./read.js");
const require_model = require("./model.js");
const require_schemas = require("./schemas.js");
const require_params = require("./params.js");

// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = /*@__PURE__*/ require_schemas.$constructor("ZodMiniISODate", ((inst, def) => {
	require_schemas.$ZodISODate.init(inst, def);
	require_schemas.ZodMiniStringFormat.init(inst, def);
}));
// @__NO_SIDE_EFFECTS__
function date(params) {
	return require_schemas._isoDate(ZodMiniISODate, params);
}

// src/config/file.ts
var file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Config: (() => Config) });
const text = (() => require_schemas.string().check(require_schemas._minLength(1)));
const level = (() => require_schemas._enum(require_read.LEVELS));
const word = (() => require_schemas.string().check(require_schemas._regex(/^[A-Za-z_][\w-]{0,63}$/, { error: "must be a name of letters, digits, _ and -" })));
const origin = (() => text().check(require_schemas.refine(((raw) => URL.parse(raw)?.origin === raw.replace(/\/$/, "")), { error: "must be an exact origin such as https://api.example.com" })));
const check = (() => require_schemas.record(require_schemas.string(), require_schemas.unknown()).check(require_schemas.refine(((value) => Object.keys(value).length === 1), { error: "must name exactly one kind of check, as in `http: {url: /health}`" })));
const section = require_schemas.strictObject({
	heading: text(),
	criticality: require_schemas.optional(level()),
	unspecified: require_schemas.optional(level())
});
const document = require_schemas.strictObject({
	path: text(),
	role: require_schemas.optional(require_schemas._enum(require_model.ROLES)),
	unspecified: require_schemas.optional(level()),
	sections: require_schemas.optional(require_schemas.array(section))
});
const item = require_schemas.strictObject({
	id: text(),
	criticality: require_schemas.optional(level()),
	verify: require_schemas.optional(require_schemas.array(check()))
});
const command = require_schemas.strictObject({
	run: require_schemas.array(text()).check(require_schemas._minLength(1)),
	env: require_schemas.optional(require_schemas.array(text())),
	cwd: require_schemas.optional(text()),
	timeout: require_schemas.optional(require_params.duration())
});
const secret = require_schemas.strictObject({
	env: text(),
	origin: origin(),
	header: text(),
	prefix: require_schemas.optional(require_schemas.string())
});
const waiver = require_schemas.strictObject({
	id: text(),
	reason: text(),
	expires: require_schemas.optional(date({ error: "must be a date such as 2026-12-31" }))
});
const Config = require_schemas.strictObject({
	$schema: require_schemas.optional(require_schemas.string()),
	checklists: require_schemas.optional(require_schemas.array(text())),
	exclude: require_schemas.optional(require_schemas.array(text())),
	profile: require_schemas.optional(require_schemas._enum(require_read.PROFILES)),
	"fail-on": require_schemas.optional(require_schemas._enum(require_read.FAIL_ON)),
	unspecified: require_schemas.optional(level()),
	unverifiable: require_schemas.optional(require_schemas._enum(["warn", "block"])),
	changes: require_schemas.optional(require_schemas._enum(["warn", "block"])),
	comment: require_schemas.optional(require_schemas._enum(require_read.COMMENT_POLICIES)),
	"base-url": require_schemas.optional(text()),
	"allow-hosts": require_schemas.optional(require_schemas.array(text())),
	vars: require_schemas.optional(require_schemas.record(word(), require_schemas.union([
		require_schemas.string(),
		require_schemas.number(),
		require_schemas.boolean()
	]))),
	documents: require_schemas.optional(require_schemas.array(document)),
	items: require_schemas.optional(require_schemas.array(item)),
	checks: require_schemas.optional(require_schemas.record(word(), check())),
	commands: require_schemas.optional(require_schemas.record(word(), command)),
	secrets: require_schemas.optional(require_schemas.array(secret)),
	waivers: require_schemas.optional(require_schemas.array(waiver))
});

Object.defineProperty(exports, "Config", {
  enumerable: true,
  get: function () {
    return Config;
  }
});
Object.defineProperty(exports, "file_exports", {
  enumerable: true,
  get: function () {
    return file_exports;
  }
});