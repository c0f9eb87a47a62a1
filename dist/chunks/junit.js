const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_escape_xml = require("./escape-xml.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");

// src/report/junit.ts
const attributes = ((values) => Object.entries(values).map((([name, value]) => ` ${name}="${require_escape_xml.escapeXml(String(value))}"`)).join(""));
const seconds = ((items) => items.flatMap((({ outcomes }) => outcomes)).reduce(((sum, { ms }) => sum + ms), 0) / 1e3);
const grounds = ((item) => {
	const { found, remedies } = require_overview.groundsOf(item);
	return [...found.flatMap((({ kind, text, output }) => [kind === null ? text : `${kind}: ${text}`, ...output === "" ? [] : output.split("\n")])), ...remedies.map(((remedy) => `Fix: ${remedy}`))].join("\n");
});
const verdictElement = ((item) => {
	if (item.decision === "block") return `<failure${attributes({
		type: item.verdict,
		message: item.because
	})}>${require_escape_xml.escapeXml(grounds(item))}</failure>`;
	if (item.decision === "warn" || !require_overview.isSettled(item.verdict)) return `<skipped${attributes({ message: `${item.verdict}: ${item.because}` })}/>`;
	return `<system-out>${require_escape_xml.escapeXml(`${item.verdict}\n${grounds(item)}`)}</system-out>`;
});
const testcase = ((path, item) => `    <testcase${attributes({
	classname: [path, ...item.section.map(((part) => require_layout.plain(part)))].join(" › "),
	name: require_layout.plain(item.text) || item.id,
	file: path,
	line: item.line,
	time: seconds([item])
})}>${verdictElement(item)}</testcase>`);
const suite = ((name, cases, time) => {
	const having = ((element) => cases.filter(((one) => one.includes(`<${element}`))).length);
	const figures = {
		tests: cases.length,
		failures: having("failure"),
		errors: 0,
		skipped: having("skipped"),
		time
	};
	return `  <testsuite${attributes({
		name,
		...figures
	})}>\n${cases.map(((one) => `${one}\n`)).join("")}  </testsuite>`;
});
const changeCase = (({ change, text, document, line, message, decision }) => {
	const told = decision === "block" ? `<failure${attributes({
		type: change,
		message
	})}/>` : `<skipped${attributes({ message: `${change}: ${message}` })}/>`;
	return `    <testcase${attributes({
		classname: `${document} › base`,
		name: require_layout.plain(text),
		file: document,
		line
	})}>${told}</testcase>`;
});
const missingCase = ((base) => `    <testcase${attributes({
	classname: "base",
	name: "The base can be read"
})}><failure${attributes({
	type: "missing",
	message: require_overview.baseText(base)
})}/></testcase>`);
const documentSuite = (({ path, items }) => suite(path, items.map(((item) => testcase(path, item))), seconds(items)));
const renderJunit = (({ documents, base }) => {
	const changes = (base?.changes ?? []).map(changeCase);
	if (base?.missing) changes.push(missingCase(base));
	const suites = [...documents.map(documentSuite), ...changes.length > 0 ? [suite("base", changes, 0)] : []];
	const total = seconds(documents.flatMap((({ items }) => items)));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${`<testsuites${attributes({
		name: "readiness-gate",
		time: total
	})}>`}\n${suites.map(((one) => `${one}\n`)).join("")}</testsuites>\n`;
});

exports.renderJunit = renderJunit;