const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");

// src/report/json-schema.ts
const withText = (schema, description) => description === void 0 ? schema : {
	...schema,
	description
};
const string = (description) => withText({ type: "string" }, description);
const boolean = (description) => withText({ type: "boolean" }, description);
const whole = (minimum, description) => withText({
	type: "integer",
	minimum
}, description);
const one = (words, description) => withText({ enum: words }, description);
const list = (items, description) => withText({
	type: "array",
	items
}, description);
const anything = (description) => ({
	type: "object",
	description
});
const nullable = (schema, description) => withText({ anyOf: [schema, { type: "null" }] }, description);
const object = (keys, description) => {
	const names = Object.keys(keys);
	return withText({
		type: "object",
		required: names.filter((name) => !name.endsWith("?")),
		properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/, ""), keys[name]]))
	}, description);
};
const levels = require_model.CRITICALITIES.filter((level) => level !== "unspecified");
const decision = one([
	"block",
	"warn",
	"pass"
], "What policy makes of the verdict.");
const checkSchemaOfItem = object({
	kind: string("Kind of the check, as in docs/verifiers.md."),
	params: anything("Parameters of its kind."),
	"options?": anything("timeout, retry, retryDelay, when; `not` turns the outcome round."),
	origin: one([
		"directive",
		"config",
		"inferred"
	]),
	strength: one(["proof", "support"], "proof settles the item, support speaks for it."),
	rule: nullable(string(), "The inference rule that planned it.")
});
const item = {
	id: string("Stable across ticking and unrelated edits."),
	line: whole(1, "1-based, in the original file."),
	column: whole(1, "1-based, in UTF-16 units of the original line."),
	kind: one(require_model.ITEM_KINDS),
	text: string("As written, without its marker; inline markup is kept."),
	section: list(string(), "Headings above it, outermost first."),
	state: one(require_model.STATES, "What the document claims."),
	criticality: one(require_model.CRITICALITIES),
	condition: nullable(string(), "The text of \"if using X\"."),
	choice: boolean("An option among several, no obligation."),
	checks: list(checkSchemaOfItem)
};
const outcome = { oneOf: [object({
	kind: string(),
	status: one(["passed"]),
	evidence: string(),
	ms: {
		type: "number",
		minimum: 0
	}
}), object({
	kind: string(),
	status: one([
		"failed",
		"unverifiable",
		"error"
	]),
	reason: string(),
	"remedy?": string(),
	ms: {
		type: "number",
		minimum: 0
	}
})] };
const judged = {
	...item,
	level: one(levels, "The level judged at."),
	outcomes: list(outcome),
	verdict: one(require_model.VERDICTS),
	decision,
	because: string("Why this verdict led to this decision."),
	waiver: nullable(object({
		reason: string(),
		expires: nullable(string())
	})),
	signOff: nullable(object({
		by: string(),
		at: string()
	}))
};
const document = (items) => object({
	path: string("Relative to the workspace, with forward slashes."),
	role: one(require_model.ROLES),
	encoding: object({
		charset: one([
			"utf-8",
			"utf-16le",
			"utf-16be",
			"windows-1252"
		]),
		bom: boolean(),
		repaired: nullable(one([
			"windows-1252",
			"mac-roman",
			"mixed"
		]), "The wrong reading that was undone."),
		runs: whole(0, "Repaired runs of text."),
		lost: whole(0, "Symbols that are gone for good.")
	}),
	claim: nullable(object({
		line: whole(1),
		text: string(),
		says: one([
			"ready",
			"not-ready",
			"partial"
		])
	}), "The sentence in which the document states its overall readiness."),
	date: nullable(string()),
	version: nullable(string()),
	nextReview: nullable(string()),
	items: list(object(items)),
	facts: list(object({
		line: whole(1),
		kind: string(),
		value: anything("Depends on the kind."),
		"criticality?": one(require_model.CRITICALITIES)
	}), "What can be checked but is no item."),
	findings: list(object({
		rule: string(),
		line: whole(1),
		lines: list(whole(1)),
		message: string()
	}), "What is wrong with the document itself.")
});
const change = object({
	change: one(require_model.CHANGES),
	id: string(),
	text: string(),
	document: string("Where it stands, or stood, in the base."),
	line: whole(1),
	level: one(levels),
	head: nullable(object({
		document: string(),
		line: whole(1)
	}), "Where its successor stands."),
	message: string(),
	decision
});
const published = (name, title, keys) => ({
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: `https://raw.githubusercontent.com/readiness-gate/readiness-gate/main/schemas/${name.replace("/", "-")}.schema.json`,
	title,
	...object({
		schema: { const: name },
		...keys
	})
});
const listSchema = () => published("readiness-list/1", "What readiness-gate understands of checklists", { documents: list(document(item)) });
const checkSchema = () => published("readiness-check/1", "Report of readiness-gate", {
	result: one([
		"fail",
		"warn",
		"pass"
	]),
	score: nullable({
		type: "integer",
		minimum: 0,
		maximum: 100
	}, "Whole percent of obligations that are settled."),
	counts: object(Object.fromEntries(require_model.VERDICTS.map((verdict) => [verdict, whole(0)])), "Items per verdict."),
	policy: object({
		failOn: one([...levels, "never"]),
		unspecified: one(levels)
	}),
	base: nullable(object({
		commit: string(),
		policy: one([
			"base",
			"head",
			"defaults"
		]),
		missing: nullable(string(), "Why the base could not be read."),
		changes: list(change)
	}), "How head asks less than the base commit."),
	notices: list(string()),
	documents: list(document(judged))
});

exports.checkSchema = checkSchema;
exports.listSchema = listSchema;