import "./rolldown-runtime.js";
import { t as ConfigurationError } from "./errors.js";

// src/report/render.ts
/** The report in one of its forms. Renderers are loaded only when asked for. */
const renderReport = async (report, format, options) => {
	switch (format) {
		case "text": return (await import("./text.js")).renderText(report, options);
		case "json": return (await import("./json.js")).checkJson(report);
		case "markdown": return (await import("./markdown2.js")).renderMarkdown(report);
		case "html": return (await import("./html.js")).renderHtml(report);
		case "sarif": return (await import("./sarif.js")).renderSarif(report);
		case "junit": return (await import("./junit.js")).renderJunit(report);
	}
};
/** What `list` prints. Throws `ConfigurationError` for the forms that only a report has. */
const renderListing = async (listing, format, options) => {
	if (format === "json") return (await import("./json.js")).listJson(listing);
	if (format === "text") return (await import("./list-text.js")).renderListText(listing, options);
	throw new ConfigurationError(`flag --format: list has the forms text and json, not ${format}`);
};
/** What `explain` prints. Throws `ConfigurationError` for an id that no item has. */
const renderExplanation = async (report, id, options) => {
	const { explainText } = await import("./explain-text.js");
	for (const document of report.documents) {
		const item = document.items.find((each) => each.id === id);
		if (item) return explainText(document, item, options);
	}
	const { nearest } = await import("./nearest.js");
	const meant = nearest(id, report.documents.flatMap(({ items }) => items.map((item) => item.id)));
	throw new ConfigurationError(`no item with the id "${id}".${meant === null ? " `readiness list` shows the ids." : ` Did you mean "${meant}"?`}`);
};
/** Files of `report-dir` by path, ready to be written. */
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

export { renderExplanation, renderListing, renderReport, reportFiles };