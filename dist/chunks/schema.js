import { B as $constructor, C as unknown, D as _minLength, S as union, T as _isoDate, _ as refine, a as array, f as number, g as record, h as pipe, j as $ZodISODate, k as _regex, m as optional, o as boolean, r as _enum, t as ZodMiniStringFormat, v as strictObject, x as transform, y as string } from "./schemas.js";
import { i as ROLES, n as CRITICALITIES } from "./model.js";
import { i as milliseconds, r as duration } from "./params.js";

// ../../work/main/node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = /*@__PURE__*/ $constructor("ZodMiniISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
	return _isoDate(ZodMiniISODate, params);
}

// src/config/inputs.ts
/**
* Every input of the Action and flag of the command line, once: the words of `action.yml`, `--help` and
* `docs/inputs.md` are made from this table. Values arrive as text; what is not given is absent. Defaults live in
* `schema.ts` only.
*/
const LEVELS = CRITICALITIES.filter((level) => level !== "unspecified");
const FAIL_ON = [...LEVELS, "never"];
const PROFILES = [
	"standard",
	"release",
	"advisory"
];
const COMMENT_POLICIES = [
	"always",
	"on-problems",
	"never"
];
const FORMATS = [
	"text",
	"json",
	"markdown",
	"html",
	"sarif",
	"junit"
];
const text$1 = () => string().check(_minLength(1));
const list = () => pipe(string(), transform((raw) => raw.split(/[\n,]/).map((part) => part.trim()).filter(Boolean)));
const flag = () => pipe(string().check(refine((raw) => /^(true|false)$/i.test(raw), { error: "must be true or false" })), transform((raw) => raw.toLowerCase() === "true"));
const time = () => pipe(string().check(refine((raw) => (milliseconds(raw) ?? 0) > 0, { error: "must be a duration such as 800ms, 30s or 10m" })), transform((raw) => milliseconds(raw) ?? 0));
const count = (most) => pipe(string().check(refine((raw) => /^\d+$/.test(raw) && Number(raw) >= 1 && Number(raw) <= most, { error: `must be a whole number from 1 to ${most}` })), transform(Number));
const url = () => text$1().check(refine((raw) => {
	const parsed = URL.parse(raw);
	return parsed !== null && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password;
}, { error: "must be an http or https URL without a user name" }));
const rows = {
	checklists: {
		schema: list(),
		description: "Globs of the checklist files, one a line. Default: the usual names of readiness checklists."
	},
	config: {
		schema: text$1(),
		description: "Path of the configuration file in the repository."
	},
	token: {
		schema: text$1(),
		description: "Token for the GitHub API. Needs `contents: read`, and `pull-requests: write` for the comment."
	},
	"base-url": {
		schema: url(),
		description: "Address that relative URLs of checks are resolved against."
	},
	"allow-hosts": {
		schema: list(),
		description: "Hosts that checks may call, exact, one a line: `https://api.example.com`, `http://127.0.0.1:3000`, `tcp://db.example.com:5432`."
	},
	profile: {
		schema: _enum(PROFILES),
		description: "`standard`, `release` (what cannot be verified blocks too) or `advisory` (never fails the job)."
	},
	"fail-on": {
		schema: _enum(FAIL_ON),
		description: "The weakest criticality that blocks: `critical`, `required`, `recommended`, `optional` or `never`."
	},
	comment: {
		schema: _enum(COMMENT_POLICIES),
		description: "When to keep a pull request comment: `always`, `on-problems` or `never`.",
		only: "action"
	},
	"check-run": {
		schema: _enum(["never", "always"]),
		description: "Create a check run of its own. Default `never`: a second check confuses branch protection.",
		only: "action"
	},
	"commit-status": {
		schema: _enum(["never", "pending"]),
		description: "`pending` sets a pending commit status while items are open, instead of a red job.",
		only: "action"
	},
	summary: {
		schema: flag(),
		description: "Write the job summary.",
		only: "action"
	},
	annotations: {
		schema: flag(),
		description: "Annotate the lines of blocking items.",
		only: "action"
	},
	"report-dir": {
		schema: text$1(),
		description: "Folder in the workspace that receives `report.json`, `report.md` and `report.txt`."
	},
	mode: {
		schema: _enum([
			"gate",
			"verify",
			"report"
		]),
		description: "`gate` does all; `verify` runs one shard of the checks, `report` joins the shards and gates."
	},
	shard: {
		schema: pipe(string().check(refine((raw) => {
			const [index = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(raw)?.slice(1).map(Number) ?? [];
			return index >= 1 && index <= of && of <= 256;
		}, { error: "must be i/n with 1 ≤ i ≤ n ≤ 256" })), transform((raw) => {
			const [index = 1, of = 1] = raw.split("/").map(Number);
			return {
				index,
				of
			};
		})),
		description: "With `mode: verify`: which part of the checks this job runs, `i/n`."
	},
	offline: {
		schema: flag(),
		description: "Make no network request for checks.",
		bare: true
	},
	timeout: {
		schema: time(),
		description: "Deadline of the whole run, such as `10m`."
	},
	concurrency: {
		schema: count(256),
		description: "Checks that run at the same time."
	},
	base: {
		schema: text$1(),
		description: "Commit or branch of the local repository to compare with, as a pull request is with its base.",
		only: "cli"
	},
	format: {
		schema: _enum(FORMATS),
		description: "Form of the report.",
		only: "cli"
	},
	output: {
		schema: text$1(),
		description: "File that receives the report instead of standard output.",
		only: "cli"
	}
};
const INPUTS = rows;
/** Names known to one of the two worlds. */
const inputNames = (world) => Object.keys(INPUTS).filter((name) => (INPUTS[name].only ?? world) === world);

// src/config/schema.ts
const text = () => string().check(_minLength(1));
const level = () => _enum(LEVELS);
const word = () => string().check(_regex(/^[A-Za-z_][\w-]{0,63}$/, { error: "must be a name of letters, digits, _ and -" }));
const origin = () => text().check(refine((raw) => URL.parse(raw)?.origin === raw.replace(/\/$/, ""), { error: "must be an exact origin such as https://api.example.com" }));
/** `{http: {url: /health, status: 200}}`: one kind, its parameters and the shared keys. */
const check = () => record(string(), unknown()).check(refine((value) => Object.keys(value).length === 1, { error: "must name exactly one kind of check, as in `http: {url: /health}`" }));
const section = strictObject({
	heading: text(),
	criticality: optional(level()),
	unspecified: optional(level())
});
const document = strictObject({
	path: text(),
	role: optional(_enum(ROLES)),
	unspecified: optional(level()),
	sections: optional(array(section))
});
const item = strictObject({
	id: text(),
	criticality: optional(level()),
	verify: optional(array(check()))
});
const command = strictObject({
	run: array(text()).check(_minLength(1)),
	env: optional(array(text())),
	cwd: optional(text()),
	timeout: optional(duration())
});
const secret = strictObject({
	env: text(),
	origin: origin(),
	header: text(),
	prefix: optional(string())
});
const waiver = strictObject({
	id: text(),
	reason: text(),
	expires: optional(date({ error: "must be a date such as 2026-12-31" }))
});
/** `.github/readiness.yml`. Strict: an unknown key is an error. What is absent gets its default in `Settings`. */
const Config = strictObject({
	$schema: optional(string()),
	checklists: optional(array(text())),
	exclude: optional(array(text())),
	profile: optional(_enum(PROFILES)),
	"fail-on": optional(_enum(FAIL_ON)),
	unspecified: optional(level()),
	unverifiable: optional(_enum(["warn", "block"])),
	changes: optional(_enum(["warn", "block"])),
	comment: optional(_enum(COMMENT_POLICIES)),
	"base-url": optional(text()),
	"allow-hosts": optional(array(text())),
	vars: optional(record(word(), union([
		string(),
		number(),
		boolean()
	]))),
	documents: optional(array(document)),
	items: optional(array(item)),
	checks: optional(record(word(), check())),
	commands: optional(record(word(), command)),
	secrets: optional(array(secret)),
	waivers: optional(array(waiver))
});
/** The usual names of readiness checklists; matched without regard to case. */
const DEFAULT_CHECKLISTS = [
	"**/*readiness*.md",
	"**/*{deploy,deployment,launch,release,production,go-live,go_live,golive,prelaunch,pre-launch,preflight}*checklist*.md",
	"**/*checklist*{deploy,deployment,launch,release,production,go-live,go_live}*.md",
	"**/{go-live,go_live,golive}*.md",
	"**/{prr,orr}*.md",
	"**/releasing.md",
	"**/checklists/**/*.md"
];
/** What a profile means; the config and the inputs override it key by key. */
const profiles = {
	standard: {
		"fail-on": "required",
		unspecified: "recommended",
		unverifiable: "warn",
		changes: "block"
	},
	release: {
		"fail-on": "required",
		unspecified: "required",
		unverifiable: "block",
		changes: "block"
	},
	advisory: {
		"fail-on": "never",
		unspecified: "recommended",
		unverifiable: "warn",
		changes: "warn"
	}
};
/** The one place of defaults. */
const defaults = {
	config: ".github/readiness.yml",
	profile: "standard",
	checklists: DEFAULT_CHECKLISTS,
	exclude: [],
	comment: "always",
	"check-run": "never",
	"commit-status": "never",
	summary: true,
	annotations: true,
	mode: "gate",
	offline: false,
	timeout: 6e5,
	concurrency: 16,
	format: "text"
};
/** Path of the configuration file of a run. */
const configPath = (inputs) => inputs.config ?? defaults.config;
/** Merges inputs over config over profile over defaults. Pure. */
const settingsOf = (inputs, config) => {
	const profile = inputs.profile ?? config.profile ?? defaults.profile;
	return {
		...defaults,
		...profiles[profile],
		...present(config),
		...present(inputs),
		profile,
		config: configPath(inputs),
		"allow-hosts": [...config["allow-hosts"] ?? [], ...inputs["allow-hosts"] ?? []],
		"base-url": inputs["base-url"] ?? config["base-url"] ?? null,
		vars: config.vars ?? {},
		documents: config.documents ?? [],
		items: config.items ?? [],
		checks: config.checks ?? {},
		commands: config.commands ?? {},
		secrets: config.secrets ?? [],
		waivers: config.waivers ?? [],
		token: inputs.token ?? null,
		"report-dir": inputs["report-dir"] ?? null,
		shard: inputs.shard ?? null,
		output: inputs.output ?? null,
		base: inputs.base ?? null
	};
};
const present = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));

export { inputNames as a, INPUTS as i, configPath as n, settingsOf as r, Config as t };