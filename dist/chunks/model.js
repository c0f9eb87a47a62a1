// src/model.ts
/**
* The data that flows through the gate (`read → parse → classify → plan → verify → judge → render → publish`).
* Types only, plus the ordered vocabularies they are made of. Lines and columns are 1-based everywhere and refer to
* the original bytes of a document, before any repair; columns count UTF-16 code units of the original line.
*/
/** What a document claims of an item. */
const STATES = [
	"done",
	"open",
	"partial",
	"deferred",
	"not-applicable",
	"unknown"
];
/** How much an item matters, strongest first. `unspecified`: nothing in the document says; policy maps it. */
const CRITICALITIES = [
	"critical",
	"required",
	"recommended",
	"optional",
	"unspecified"
];
const ITEM_KINDS = [
	"task",
	"table-row",
	"bullet",
	"paragraph",
	"heading",
	"env-var"
];
/** `claims`: boxes state facts. `template`, `procedure`: followed anew each time, never ticked in the file. */
const ROLES = [
	"claims",
	"procedure",
	"template",
	"choice",
	"none"
];
/** What evidence makes of a claim (DESIGN §2). */
const VERDICTS = [
	"contradicted",
	"failing",
	"open",
	"unknown",
	"attested",
	"ready",
	"supported",
	"verified",
	"deferred",
	"waived",
	"not-applicable"
];
const CHANGES = [
	"removed",
	"reworded",
	"unrecognised",
	"downgraded",
	"excused",
	"check-removed",
	"role-changed"
];

export { STATES as a, ROLES as i, CRITICALITIES as n, VERDICTS as o, ITEM_KINDS as r, CHANGES as t };