const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_escape = require("./escape.js");
const require_escape_xml = require("./escape-xml.js");
const require_layout = require("./layout.js");
const require_overview = require("./overview.js");
const require_last_resort = require("./last-resort.js");
const require_terminal = require("./terminal.js");

// src/report/html-style.ts
const style = `
:root{color-scheme:light dark;--text:#1f2328;--soft:#59636e;--back:#fff;--card:#f6f8fa;--line:#d1d9e0;--bad:#cf222e;--warn:#9a6700;--good:#1a7f37;--link:#0969da}
@media (prefers-color-scheme:dark){:root{--text:#f0f6fc;--soft:#9198a1;--back:#0d1117;--card:#151b23;--line:#3d444d;--bad:#f85149;--warn:#d29922;--good:#3fb950;--link:#4493f8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);overflow-wrap:anywhere}
header{border-left:.5rem solid var(--tone);padding:.25rem 1rem;margin-bottom:1.5rem}
h1{margin:0;font-size:1.6rem;color:var(--tone)}h1 span{color:var(--text);font-weight:400}
h2{font-size:1.2rem;margin:2rem 0 .75rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
.fail{--tone:var(--bad)}.warn{--tone:var(--warn)}.pass{--tone:var(--good)}
article{border:1px solid var(--line);border-left:.25rem solid var(--tone);border-radius:.375rem;background:var(--card);padding:.5rem .9rem;margin:.6rem 0}
article h3{margin:0;font-size:1rem}article p{margin:.25rem 0 0}
.tag{color:var(--tone);font-weight:600}.soft{color:var(--soft)}
a{color:var(--link)}code,pre{font:13px/1.45 ui-monospace,monospace}
pre{background:var(--back);border:1px solid var(--line);border-radius:.375rem;padding:.5rem;overflow:auto;white-space:pre-wrap}
details{border:1px solid var(--line);border-radius:.375rem;padding:.5rem .9rem;margin:.6rem 0}
details details{border-width:1px 0 0;border-radius:0;padding:.5rem 0;margin:0}
summary{cursor:pointer}summary b{margin-right:.5rem}
progress{width:7rem;height:.6rem;accent-color:var(--good);vertical-align:middle;margin:0 .4rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-top:1px solid var(--line)}
th{color:var(--soft);font-weight:600}td:first-child{white-space:nowrap}
footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
`;

// src/report/html.ts
const tones = {
	block: "fail",
	warn: "warn",
	pass: "pass"
};
const longestLine = 600;
const line = ((text, limit = longestLine) => require_escape_xml.escapeXml(require_layout.clip(require_last_resort.sanitizeLine(text), limit)));
const itemText = ((text) => require_escape_xml.escapeXml(require_layout.plain(text)) || "(no text)");
const renderHtml = ((report) => {
	const { title, reason, verdicts, progress: done } = require_overview.overview(report);
	const settled = report.score === null ? "" : `${meter(done)} ${report.score} % settled · `;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${require_escape_xml.escapeXml(`${title} – readiness`)}</title>
<style>${style}</style>
</head>
<body>
<header class="${report.result}"><h1>${require_escape_xml.escapeXml(title)}<span>${reason === "" ? "" : `: ${require_escape_xml.escapeXml(reason)}`}</span></h1>
<p>${settled}${require_escape_xml.escapeXml(require_overview.tally(verdicts))}</p>${report.notices.map(((notice) => `\n<p class="soft">${line(notice)}</p>`)).join("")}
</header>
<main>
${[
		...lists(report),
		...titled("Checklists", report.documents.map(((document) => checklist(document, report)))),
		findings(report)
	].filter(((part) => part !== "")).join("\n")}
</main>
<footer>${footer(report)}</footer>
</body>
</html>
`;
});
const meter = (({ settled, of }) => of === 0 ? "" : `<progress value="${settled}" max="${of}">${settled} of ${of}</progress>`);
const titled = ((title, parts) => parts.length === 0 ? [] : [`<h2>${require_escape_xml.escapeXml(title)}</h2>`, ...parts]);
const lists = ((report) => {
	const changes = [
		...require_overview.changesOf(report, "block"),
		...require_overview.changesOf(report, "warn"),
		...require_overview.changesOf(report, "pass")
	];
	return [
		...titled("Blocking", require_overview.entriesOf(report, "block").map(((entry) => card(entry, report.links)))),
		...titled("Weakened since the base", changes.map(((change) => changeCard(change, report)))),
		...titled("Warnings", require_overview.entriesOf(report, "warn").map(((entry) => card(entry, report.links))))
	];
});
const place = ((links, path, at, commit) => {
	const text = line(require_overview.placeText(path, { line: at }));
	if (links === null) return `<code>${text}</code>`;
	return `<a href="${require_escape_xml.escapeXml(require_escape.lineAddress(links, path, at, commit))}">${text}</a>`;
});
const groundLines = ((item) => {
	const { found, remedies } = require_overview.groundsOf(item);
	return [...found.map((({ kind, text, output }) => {
		return `<p>${kind === null ? "" : `<code>${line(kind)}</code> `}${line(text)}</p>${output === "" ? "" : `<pre>${require_escape_xml.escapeXml(output.slice(-1800))}</pre>`}`;
	})), ...remedies.map(((remedy) => `<p><b>Fix:</b> ${line(remedy)}</p>`))].join("");
});
const sectionPath = ((path) => path.map(itemText).join(" › ") || "(no section)");
const card = (({ document, item, section }, links) => `<article class="${tones[item.decision]}"><h3><span class="tag">${require_terminal.verdictMarks[item.verdict].symbol} ${item.verdict}</span> ${itemText(item.text)}</h3><p class="soft">${item.level} · ${place(links, document.path, item.line)} · ${sectionPath(section)}</p>${groundLines(item)}</article>`);
const changeCard = ((change, { links, base }) => {
	const now = change.head === null ? "" : ` → ${place(links, change.head.document, change.head.line)}`;
	return `<article class="${tones[change.decision]}"><h3><span class="tag">${change.change}</span> ${itemText(change.text)}</h3><p class="soft">${change.level} · ${place(links, change.document, change.line, base?.commit)}${now}</p><p>${line(change.message)}</p></article>`;
});
const checklist = ((document, { links }) => {
	const done = require_overview.progress(document.items);
	const claim = document.claim ? `<p>The document says “${line(require_layout.plain(document.claim.text))}” (${place(links, document.path, document.claim.line)}).</p>` : "";
	const about = `${document.role} · ${require_layout.count(document.items.length, "item")} · ${meter(done)} ${require_layout.figure(done.settled)} of ${require_layout.figure(done.of)} settled`;
	const sections = require_overview.sectionsOf(document.items).map(((section) => sectionTable(section, document.path, links)));
	return `<details><summary><b>${line(document.path)}</b> <span class="soft">${about}</span></summary>${claim}${sections.join("")}</details>`;
});
const sectionTable = (({ path, items }, document, links) => {
	const done = require_overview.progress(items);
	const rows = items.map(((item) => {
		const { symbol } = require_terminal.verdictMarks[item.verdict];
		const evidence = item.outcomes.length > 0 ? groundLines(item) : "";
		return `<tr class="${tones[item.decision]}"><td class="tag">${symbol} ${item.verdict}</td><td>${itemText(item.text)}${evidence}</td><td>${place(links, document, item.line)}</td></tr>`;
	}));
	return `<details><summary>${`${sectionPath(path)} <span class="soft">${meter(done)} ${done.settled}/${done.of}</span>`}</summary><table><tr><th>Verdict</th><th>Item</th><th>Line</th></tr>${rows.join("")}</table></details>`;
});
const findings = (({ documents, links }) => {
	const rows = documents.flatMap((({ path, findings: found }) => found.map((({ rule, line: at, message }) => `<tr><td>${line(rule)}</td><td>${line(message)}</td><td>${place(links, path, at)}</td></tr>`))));
	return rows.length === 0 ? "" : [...titled("Findings in the documents", [`<table>${rows.join("")}</table>`])].join("");
});
const footer = (({ policy, base, links }) => {
	const run = links?.run ? ` <a href="${require_escape_xml.escapeXml(links.run)}">This run</a>.` : "";
	return `${require_overview.policyText(policy)}${base === null ? "" : ` ${line(require_overview.baseText(base))}`}${run}`;
});

exports.renderHtml = renderHtml;