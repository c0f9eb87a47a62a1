const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");
const require_terminal = require("./terminal.js");

// src/report/fix.ts
const longestLine = 500;
const fixText = ((fixes, dryRun, options) => {
	const paint = require_terminal.painter(options.color);
	const edits = fixes.flatMap(((fix) => fix.edits.map(((edit) => editLines(fix.path, edit, options, paint)))));
	const byHand = fixes.flatMap(((fix) => fix.byHand.map(((each) => handLines(fix.path, each, options, paint)))));
	const notices = fixes.flatMap(((fix) => fix.notices.flatMap(((notice) => require_terminal.detail(notice, options, 0, "note: ")))));
	const body = [
		...edits.flatMap(((lines) => ["", ...lines])),
		...require_terminal.block("To change by hand", byHand.flat(), paint),
		...notices.length > 0 ? ["", ...notices.map(((line) => paint(line, "dim")))] : []
	];
	return `${[paint(headline(fixes, dryRun), "bold"), ...body].join("\n")}\n`;
});
const headline = ((fixes, dryRun) => {
	const edits = fixes.flatMap(((fix) => fix.edits));
	const ticked = edits.filter((({ done }) => done)).length;
	if (edits.length === 0) return "No box to change";
	const parts = [ticked > 0 ? `${require_layout.count(ticked, "box", "boxes")} ticked` : "", edits.length > ticked ? `${require_layout.count(edits.length - ticked, "box", "boxes")} unticked` : ""].filter(((part) => part !== ""));
	const documents = require_layout.count(fixes.filter(((fix) => fix.edits.length > 0)).length, "document");
	return `${dryRun ? "Dry run, nothing is written: " : ""}${parts.join(", ")} in ${documents}`;
});
const because = (({ item }, options, indent) => require_overview.groundsOf(item).found.flatMap((({ kind, text }) => require_terminal.detail(text, options, indent, kind === null ? "" : `${kind}: `))));
const editLines = ((path, edit, options, paint) => [
	`${paint(require_last_resort.sanitizeLine(require_overview.placeText(path, edit.item)), "bold")}  ${edit.done ? "proved: ticked" : "disproved: unticked"}`,
	paint(`- ${sourceLine(edit.before)}`, "red"),
	paint(`+ ${sourceLine(edit.after)}`, "green"),
	...because(edit, options, 4).map(((line) => paint(line, "dim")))
]);
const sourceLine = ((line) => require_layout.clip(require_last_resort.sanitize(line).replaceAll("\n", " "), longestLine));
const handLines = ((path, { item, done, hindrance }, options, paint) => [
	`  ${paint(require_last_resort.sanitizeLine(require_overview.placeText(path, item)), "bold")}  ${require_layout.plain(item.text)}`,
	...require_terminal.detail(`${done ? "it is proved" : "it is disproved"}, but ${hindrance}`, options, 4),
	...because({
		item,
		done,
		hindrance
	}, options, 4).map(((line) => paint(line, "dim")))
]);
const fixJson = ((fixes, dryRun) => {
	const value = {
		schema: "readiness-fix/1",
		dryRun,
		edits: fixes.flatMap((({ path, edits }) => edits.map(((edit) => ({
			...shape(path, edit),
			before: edit.before,
			after: edit.after
		}))))),
		byHand: fixes.flatMap((({ path, byHand }) => byHand.map(((each) => ({
			...shape(path, each),
			hindrance: each.hindrance
		}))))),
		notices: fixes.flatMap((({ notices }) => notices))
	};
	return `${require_last_resort.sanitizeJson(JSON.stringify(value))}\n`;
});
const shape = ((document, correction) => {
	const { item, done } = correction;
	const { id, line, column, kind, text, state } = item;
	const found = require_overview.groundsOf(item).found.map((({ kind: check, text: said }) => check === null ? said : `${check}: ${said}`));
	return {
		document,
		id,
		line,
		column,
		kind,
		text,
		from: state,
		to: done ? "done" : "open",
		reason: require_layout.clip(found.join("; "), 1e3)
	};
});

exports.fixJson = fixJson;
exports.fixText = fixText;