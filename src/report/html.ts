import type {BaseChange, Decision, JudgedDocument, JudgedItem, Links, Report} from '../model.ts'
import {lineAddress} from './escape.ts'
import {escapeXml} from './escape-xml.ts'
import {style} from './html-style.ts'
import {clip, count, figure, plain} from './layout.ts'
import {
  baseText,
  changesOf,
  type Entry,
  entriesOf,
  groundsOf,
  overview,
  placeText,
  policyText,
  progress,
  type Section,
  sectionsOf,
  tally
} from './overview.ts'
import {sanitizeLine} from './sanitize.ts'
import {verdictMarks} from './terminal.ts'

const tones: Readonly<Record<Decision, string>> = {block: 'fail', warn: 'warn', pass: 'pass'}
const longestLine = 600

const line = (text: string, limit = longestLine): string => escapeXml(clip(sanitizeLine(text), limit))
const itemText = (text: string): string => escapeXml(plain(text)) || '(no text)'

/** The report as one HTML page that needs nothing else: no script, no font, no picture, no request. */
export const renderHtml = (report: Report): string => {
  const {title, reason, verdicts, progress: done} = overview(report)
  const settled = report.score === null ? '' : `${meter(done)} ${report.score} % settled · `
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(`${title} – readiness`)}</title>
<style>${style}</style>
</head>
<body>
<header class="${report.result}"><h1>${escapeXml(title)}<span>${reason === '' ? '' : `: ${escapeXml(reason)}`}</span></h1>
<p>${settled}${escapeXml(tally(verdicts))}</p>${report.notices.map(notice => `\n<p class="soft">${line(notice)}</p>`).join('')}
</header>
<main>
${[
  ...lists(report),
  ...titled(
    'Checklists',
    report.documents.map(document => checklist(document, report))
  ),
  findings(report)
]
  .filter(part => part !== '')
  .join('\n')}
</main>
<footer>${footer(report)}</footer>
</body>
</html>
`
}

const meter = ({settled, of}: {settled: number; of: number}): string =>
  of === 0 ? '' : `<progress value="${settled}" max="${of}">${settled} of ${of}</progress>`

const titled = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`<h2>${escapeXml(title)}</h2>`, ...parts]

const lists = (report: Report): string[] => {
  const changes = [...changesOf(report, 'block'), ...changesOf(report, 'warn'), ...changesOf(report, 'pass')]
  return [
    ...titled(
      'Blocking',
      entriesOf(report, 'block').map(entry => card(entry, report.links))
    ),
    ...titled(
      'Weakened since the base',
      changes.map(change => changeCard(change, report))
    ),
    ...titled(
      'Warnings',
      entriesOf(report, 'warn').map(entry => card(entry, report.links))
    )
  ]
}

const place = (links: Links | null, path: string, at: number, commit?: string): string => {
  const text = line(placeText(path, {line: at}))
  if (links === null) return `<code>${text}</code>`
  return `<a href="${escapeXml(lineAddress(links, path, at, commit))}">${text}</a>`
}

const groundLines = (item: JudgedItem): string => {
  const {found, remedies} = groundsOf(item)
  const told = found.map(({kind, text, output}) => {
    const lead = kind === null ? '' : `<code>${line(kind)}</code> `
    return `<p>${lead}${line(text)}</p>${output === '' ? '' : `<pre>${escapeXml(output.slice(-longestLine * 3))}</pre>`}`
  })
  return [...told, ...remedies.map(remedy => `<p><b>Fix:</b> ${line(remedy)}</p>`)].join('')
}

const sectionPath = (path: readonly string[]): string => path.map(itemText).join(' › ') || '(no section)'

const card = ({document, item, section}: Entry, links: Links | null): string =>
  `<article class="${tones[item.decision]}"><h3><span class="tag">${verdictMarks[item.verdict].symbol} ${item.verdict}</span> ${itemText(item.text)}</h3>` +
  `<p class="soft">${item.level} · ${place(links, document.path, item.line)} · ${sectionPath(section)}</p>${groundLines(item)}</article>`

const changeCard = (change: BaseChange, {links, base}: Report): string => {
  const now = change.head === null ? '' : ` → ${place(links, change.head.document, change.head.line)}`
  return (
    `<article class="${tones[change.decision]}"><h3><span class="tag">${change.change}</span> ${itemText(change.text)}</h3>` +
    `<p class="soft">${change.level} · ${place(links, change.document, change.line, base?.commit)}${now}</p><p>${line(change.message)}</p></article>`
  )
}

const checklist = (document: JudgedDocument, {links}: Report): string => {
  const done = progress(document.items)
  const claim = document.claim
    ? `<p>The document says “${line(plain(document.claim.text))}” (${place(links, document.path, document.claim.line)}).</p>`
    : ''
  const about = `${document.role} · ${count(document.items.length, 'item')} · ${meter(done)} ${figure(done.settled)} of ${figure(done.of)} settled`
  const sections = sectionsOf(document.items).map(section => sectionTable(section, document.path, links))
  return `<details><summary><b>${line(document.path)}</b> <span class="soft">${about}</span></summary>${claim}${sections.join('')}</details>`
}

const sectionTable = ({path, items}: Section<JudgedItem>, document: string, links: Links | null): string => {
  const done = progress(items)
  const rows = items.map(item => {
    const {symbol} = verdictMarks[item.verdict]
    const evidence = item.outcomes.length > 0 ? groundLines(item) : ''
    return `<tr class="${tones[item.decision]}"><td class="tag">${symbol} ${item.verdict}</td><td>${itemText(item.text)}${evidence}</td><td>${place(links, document, item.line)}</td></tr>`
  })
  const summary = `${sectionPath(path)} <span class="soft">${meter(done)} ${done.settled}/${done.of}</span>`
  return `<details><summary>${summary}</summary><table><tr><th>Verdict</th><th>Item</th><th>Line</th></tr>${rows.join('')}</table></details>`
}

const findings = ({documents, links}: Report): string => {
  const rows = documents.flatMap(({path, findings: found}) =>
    found.map(
      ({rule, line: at, message}) =>
        `<tr><td>${line(rule)}</td><td>${line(message)}</td><td>${place(links, path, at)}</td></tr>`
    )
  )
  return rows.length === 0 ? '' : [...titled('Findings in the documents', [`<table>${rows.join('')}</table>`])].join('')
}

const footer = ({policy, base, links}: Report): string => {
  const run = links?.run ? ` <a href="${escapeXml(links.run)}">This run</a>.` : ''
  return `${policyText(policy)}${base === null ? '' : ` ${line(baseText(base))}`}${run}`
}
