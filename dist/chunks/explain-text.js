const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");
const require_terminal = require("./terminal.js");

// src/report/explain-text.ts
const explainText = ((document, item, options) => {
	const paint = require_terminal.painter(options.color);
	const judged = "verdict" in item ? item : null;
	return `${[
		paint(require_layout.plain(item.text), "bold"),
		paint(`${require_last_resort.sanitizeLine(require_overview.placeText(document.path, item))}  ${require_last_resort.sanitizeLine(item.id)}`, "dim"),
		"",
		...claim(document, item, options, paint),
		"",
		...checks(item, judged, options, paint),
		...judged === null ? [] : ["", ...verdict(judged, options, paint)]
	].join("\n")}\n`;
});
const fields = ((rows, options, indent = 2) => {
	const filled = rows.filter((([, text]) => text !== ""));
	const size = Math.max(0, ...filled.map((([name]) => name.length))) + 2;
	return filled.flatMap((([name, text]) => require_terminal.detail(text, options, indent, name.padEnd(size))));
});
const claim = (({ role }, item, options, paint) => {
	const { symbol, style } = require_terminal.stateMarks[item.state];
	return [`${paint("Claim", "bold")}  ${paint(`${symbol} ${item.state}`, ...style)}`, ...fields([
		["section", item.section.map(((part) => require_layout.plain(part))).join(" › ")],
		["kind", `${item.kind}${item.choice ? ", an option among several" : ""}, in a document of role ${role}`],
		["criticality", item.criticality],
		["condition", require_layout.plain(item.condition ?? "")],
		["reason", require_layout.plain(item.reason ?? "")],
		...item.details.slice(0, 20).map((({ line, text }) => [`line ${line}`, require_layout.plain(text)]))
	], options)];
});
const origins = {
	directive: "asked for by the document",
	config: "asked for by the config",
	inferred: "inferred from the text"
};
const checks = ((item, judged, options, paint) => {
	if (item.checks.length === 0 && !judged?.outcomes.length) return [`${paint("Checks", "bold")}  none: no directive, no config entry and no rule matches its text`];
	const results = judged?.outcomes.length ? judged.outcomes : item.checks.map(((check) => ({ check })));
	return [paint("Checks", "bold"), ...results.flatMap(((result) => [...checked(result, options, paint)]))];
});
const checked = ((result, options, paint) => {
	const { kind, params, options: settings, origin, strength, rule } = result.check;
	const outcome = "outcome" in result ? result.outcome : null;
	const took = "ms" in result ? ` in ${Math.round(result.ms)} ms` : "";
	const style = outcome?.status === "passed" ? "green" : outcome?.status === "failed" ? "red" : "yellow";
	return [`  ${paint(kind, "cyan")}${outcome === null ? "" : `  ${paint(outcome.status, style)}${paint(took, "dim")}`}`, ...fields([
		["parameters", JSON.stringify(params)],
		["options", Object.keys(settings).length === 0 ? "" : JSON.stringify(settings)],
		["origin", `${origins[origin]}${rule === null ? "" : ` by rule ${rule}`}`],
		["strength", strength === "proof" ? "proof: settles the item" : "support: speaks for the item"],
		["evidence", outcome?.status === "passed" ? outcome.evidence : ""],
		["reason", outcome !== null && "reason" in outcome ? outcome.reason : ""],
		["remedy", outcome !== null && "remedy" in outcome && outcome.remedy || ""]
	], options, 4)];
});
const verdict = ((item, options, paint) => {
	const { symbol, style } = require_terminal.verdictMarks[item.verdict];
	return [`${paint("Verdict", "bold")}  ${paint(`${symbol} ${item.verdict}`, ...style)}`, ...fields([
		["decision", `${require_terminal.decisionMarks[item.decision].symbol} ${item.decision}, judged as ${item.level}`],
		["because", item.because],
		["waiver", item.waiver ? `${item.waiver.reason}${item.waiver.expires ? `, until ${item.waiver.expires}` : ""}` : ""],
		["sign-off", item.signOff ? `by ${item.signOff.by} at ${item.signOff.at}` : ""]
	], options)];
});

exports.explainText = explainText;