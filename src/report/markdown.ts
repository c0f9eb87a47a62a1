import type {JudgedDocument, JudgedItem, Report} from '../model.ts'
import {code, escapeHtml, itemText} from './escape.ts'
import {bar, count, figure, firstOf} from './layout.ts'
import {
  changeTable,
  details,
  entryTable,
  entryText,
  findingTable,
  groundsCell,
  moreText,
  type Plan,
  placeLink,
  table,
  verdictEmoji
} from './markdown-parts.ts'
import {
  baseText,
  changesOf,
  entriesOf,
  overview,
  policyText,
  progress,
  readyText,
  type Section,
  sectionsOf,
  tally
} from './overview.ts'

/** Warnings are open to the eye up to this many, and only where nothing blocks. */
const openWarnings = 10
const mostNotices = 10

/**
 * The report as GitHub-flavoured markdown: headline, what blocks, what was weakened, warnings, then every section
 * collapsed. Without a plan it is complete, whatever its size.
 */
export const renderMarkdown = (
  report: Report,
  plan: Plan = {items: 'all', rows: Number.POSITIVE_INFINITY, others: Number.POSITIVE_INFINITY}
): string => {
  const parts = [
    ...headline(report),
    ...lists(report, plan),
    ...firstOf(report.documents, plan.others).shown.flatMap(document => checklist(document, report, plan)),
    moreText(Math.max(0, report.documents.length - plan.others), 'checklist', report.links),
    ...findings(report, plan),
    footer(report)
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const resultEmoji = {fail: '❌', warn: '⚠️', pass: '✅'} as const

const headline = (report: Report): string[] => {
  const {title, reason, verdicts, progress: done} = overview(report)
  const settled =
    report.score === null
      ? ''
      : `${bar(done.settled, done.of)} **${report.score} %** settled (${figure(done.settled)} of ${figure(done.of)})`
  const verified = verdicts.filter(verdict => verdict === 'verified').length
  const others = tally(verdicts.filter(verdict => verdict !== 'verified'))
  return [
    `## ${resultEmoji[report.result]} ${title}${reason === '' ? '' : `: ${reason}`}`,
    verdicts.length === 0
      ? ''
      : [settled, `**${figure(verified)} verified**`, others].filter(part => part !== '').join(' · '),
    [...(report.base?.missing ? [baseText(report.base)] : []), ...report.notices]
      .slice(0, mostNotices)
      .map(notice => `> ${itemText(notice, 400)}`)
      .join('\\\n')
  ]
}

const lists = (report: Report, plan: Plan): string[] => {
  const blocking = entryTable(entriesOf(report, 'block'), 'Why it blocks', report.links, plan.rows)
  const changes = [...changesOf(report, 'block'), ...changesOf(report, 'warn'), ...changesOf(report, 'pass')]
  const weakened = changeTable(changes, report, plan)
  const {ready} = report.counts
  const warned = entriesOf(report, 'warn')
  const warnings = entryTable(warned, 'Why', report.links, plan.others)
  const open = report.result !== 'fail' && warned.length <= openWarnings
  return [
    ...titled('### Blocking', blocking),
    ...titled('### Weakened since the base', weakened),
    ready === 0 ? '' : `🟢 ${readyText(ready)}`,
    ...(open ? titled('### Warnings', warnings) : details(`⚠️ ${count(warned.length, 'warning')}`, warnings))
  ]
}

const titled = (title: string, parts: readonly string[]): string[] => (parts.length === 0 ? [] : [title, ...parts])

const checklist = (document: JudgedDocument, {links}: Report, plan: Plan): string[] => {
  const {settled, of} = progress(document.items)
  const figures = of === 0 ? 'no obligations' : `${bar(settled, of)} ${figure(settled)} of ${figure(of)} settled`
  const claim = document.claim
    ? `The document says “${itemText(document.claim.text, 120)}” (${placeLink(links, document.path, document.claim.line)}).`
    : ''
  const sections = firstOf(sectionsOf(document.items), plan.others)
  const rows = sections.shown.map(sectionRow)
  return details(`📋 <b>${escapeHtml(document.path, 200)}</b> · ${document.role} · ${figures}`, [
    ...[claim].filter(part => part !== ''),
    ...(rows.length > 0 ? [table(['Section', 'Progress', 'Settled', 'Verdicts'], rows)] : []),
    ...sections.shown.flatMap(section => sectionItems(section, plan)),
    ...[moreText(sections.left, 'section', links)].filter(part => part !== '')
  ])
}

const titleOf = (path: readonly string[]): string => path.join(' › ') || '(no section)'

const sectionRow = ({path, items}: Section<JudgedItem>): string[] => {
  const {settled, of} = progress(items)
  const bars = of === 0 ? '' : bar(settled, of)
  return [
    itemText(titleOf(path), 160),
    bars,
    of === 0 ? '' : `${settled} / ${of}`,
    tally(items.map(({verdict}) => verdict))
  ]
}

const sectionItems = ({path, items}: Section<JudgedItem>, plan: Plan): string[] => {
  const listed =
    plan.items === 'all' ? items : plan.items === 'none' ? [] : items.filter(({decision}) => decision !== 'pass')
  const {shown, left} = firstOf(listed, plan.others)
  if (shown.length === 0) return []
  const rows = shown.map(item => [
    `${verdictEmoji[item.verdict]}&nbsp;${item.verdict}`,
    entryText(item),
    String(item.line),
    // What blocks or warns has told its grounds above.
    item.decision === 'pass' && item.outcomes.length > 0 ? groundsCell(item) : ''
  ])
  const {settled, of} = progress(items)
  return details(`${escapeHtml(titleOf(path), 200)} · ${settled} / ${of}`, [
    table(['Verdict', 'Item', 'Line', 'Evidence'], rows),
    ...(left > 0 ? [`… and ${count(left, 'more item')}.`] : [])
  ])
}

const findings = ({documents, links}: Report, plan: Plan): string[] => {
  const all = documents.flatMap(({path, findings: found}) => found.map(finding => ({path, finding})))
  return details(`🔎 ${count(all.length, 'finding')} in the documents`, findingTable(all, links, plan))
}

const footer = ({policy, base, links}: Report): string => {
  const head = links === null ? '' : (/[^/]+$/.exec(links.blob)?.[0] ?? '')
  const parts = [
    policyText(policy),
    base === null || base.missing !== null ? '' : itemText(baseText(base)),
    head === '' ? '' : `Head ${code(head.slice(0, 7))}.`,
    links?.run ? `[This run](${links.run}).` : ''
  ]
  return `<sub>${parts.filter(part => part !== '').join(' ')}</sub>`
}
