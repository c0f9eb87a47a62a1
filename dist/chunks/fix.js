const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");
const require_pipeline = require("./pipeline.js");
const require_session = require("./session.js");

// src/commands/fix.ts
const assertSense = (({ settings: { format, mode } }) => {
	if (format !== "text" && format !== "json") throw new require_last_resort.ConfigurationError(`flag --format: fix has the forms text and json, not ${format}`);
	if (mode !== "gate") throw new require_last_resort.ConfigurationError(`flag --mode: fix runs all checks itself; leave out ${mode}`);
});
const judged = ((session) => require_session.withRun(session, session.call.paths, async (run) => ({
	report: await require_pipeline.gate(run),
	raw: run.documents
})));
const fix = async (session) => {
	assertSense(session);
	const { settings, call, root, terminal } = session;
	const { report, raw } = await judged(session);
	const { fixDocument } = await Promise.resolve().then((() => require("./fix2.js")));
	const { levelRules } = await Promise.resolve().then((() => require("./run.js"))).then(((n) => n.levels_exports));
	const rules = levelRules(settings);
	const judgedOf = new Map(report.documents.map(((document) => [document.path, document])));
	const fixed = raw.flatMap(((each) => {
		const document = judgedOf.get(each.path);
		return document ? [fixDocument(each, document, rules.hints(each.path).role)] : [];
	}));
	const dryRun = settings["dry-run"];
	if (!dryRun) {
		const { replaceFiles } = await Promise.resolve().then((() => require("./replace.js")));
		const changed = fixed.filter((({ fix: { edits } }) => edits.length > 0));
		replaceFiles(root, call.paths, changed.map((({ fix: { path }, before, after }) => ({
			path,
			before,
			after
		}))));
	}
	const { fixJson, fixText } = await Promise.resolve().then((() => require("./fix3.js")));
	const { color, columns: width } = terminal.out;
	const fixes = fixed.map(((each) => each.fix));
	await require_session.deliver(session, settings.format === "json" ? fixJson(fixes, dryRun) : fixText(fixes, dryRun, {
		color,
		width
	}));
	return 0;
};

exports.fix = fix;