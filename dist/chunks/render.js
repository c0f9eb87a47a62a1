const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_last_resort = require("./last-resort.js");

// src/report/render.ts
const renderReport = async (report, format, options) => {
	switch (format) {
		case "text": return (await Promise.resolve().then((() => require("./text.js")))).renderText(report, options);
		case "json": return (await Promise.resolve().then((() => require("./json.js")))).checkJson(report);
		case "markdown": return (await Promise.resolve().then((() => require("./markdown.js"))).then(((n) => n.markdown_exports))).renderMarkdown(report);
		case "html": return (await Promise.resolve().then((() => require("./html.js")))).renderHtml(report);
		case "sarif": return (await Promise.resolve().then((() => require("./sarif.js")))).renderSarif(report);
		case "junit": return (await Promise.resolve().then((() => require("./junit.js")))).renderJunit(report);
	}
};
const renderListing = async (listing, format, options) => {
	if (format === "json") return (await Promise.resolve().then((() => require("./json.js")))).listJson(listing);
	if (format === "text") return (await Promise.resolve().then((() => require("./list-text.js")))).renderListText(listing, options);
	throw new require_last_resort.ConfigurationError(`flag --format: list has the forms text and json, not ${format}`);
};
const renderDiagnosis = async (diagnosis, format, options) => {
	if (format === "json") return (await Promise.resolve().then((() => require("./doctor-json.js")))).doctorJson(diagnosis);
	if (format === "text") return (await Promise.resolve().then((() => require("./doctor2.js")))).renderDoctor(diagnosis, options);
	throw new require_last_resort.ConfigurationError(`flag --format: doctor has the forms text and json, not ${format}`);
};
const renderExplanation = async (report, id, options) => {
	const { explainText } = await Promise.resolve().then((() => require("./explain-text.js")));
	for (const document of report.documents) {
		const item = document.items.find(((each) => each.id === id));
		if (item) return explainText(document, item, options);
	}
	const { suggestion } = await Promise.resolve().then((() => require("./run.js"))).then(((n) => n.nearest_exports));
	const known = report.documents.flatMap((({ items }) => items.map(((item) => item.id))));
	throw new require_last_resort.ConfigurationError(`no item with the id "${id}".${suggestion(id, known) || " `readiness list` shows the ids."}`);
};
const reportFiles = async (report, folder) => {
	const plain = {
		color: false,
		width: 100
	};
	const rows = await Promise.all(Object.entries({
		json: "json",
		markdown: "md",
		text: "txt",
		html: "html",
		sarif: "sarif",
		junit: "xml"
	}).map(async ([format, extension]) => [`${folder}/report.${extension}`, await renderReport(report, format, plain)]));
	return Object.fromEntries(rows);
};

exports.renderDiagnosis = renderDiagnosis;
exports.renderExplanation = renderExplanation;
exports.renderListing = renderListing;
exports.renderReport = renderReport;
exports.reportFiles = reportFiles;