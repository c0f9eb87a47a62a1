/** Lists and tables of the markdown report. Every string from outside passes `escape.ts`. */
import {markdownTable} from 'markdown-table'
import type {BaseChange, Finding, JudgedItem, Links, Report, Verdict} from '../model.ts'
import {code, escapeHtml, escapeText, fence, itemText, lineAddress, link} from './escape.ts'
import {count, firstOf, plain} from './layout.ts'
import {type Entry, type Ground, groundsOf, placeText} from './overview.ts'

/** How much a rendering tells; the publisher's budgets pick one. */
export interface Plan {
  /** Which items the collapsed sections list. */
  items: 'all' | 'unsettled' | 'none'
  /** Rows at most of what blocks and what was weakened … */
  rows: number
  /** … and of every other list. */
  others: number
}

export const verdictEmoji: Readonly<Record<Verdict, string>> = {
  contradicted: '❌',
  failing: '❌',
  open: '⬜',
  unknown: '❔',
  attested: '☑️',
  ready: '🟢',
  supported: '☑️',
  verified: '✅',
  deferred: '⏭️',
  waived: '🏳️',
  'not-applicable': '➖'
}

const limits = {item: 240, evidence: 400, lines: 3, output: 1_500} as const

// Delimiters are not aligned: padding every cell to the longest one would eat the budget.
/** A table; cells are safe markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([head, ...rows], {alignDelimiters: false})

/** Where something stands, as a link to the line when the report has one. */
export const placeLink = (links: Links | null, path: string, line: number, commit?: string): string => {
  if (links === null) return code(placeText(path, {line}))
  return link(placeText(path, {line}), lineAddress(links, path, line, commit))
}

/** `… and 12 more items: see the run`; empty when none was left out. */
export const moreText = (left: number, noun: string, links: Links | null): string => {
  if (left === 0) return ''
  const where = links?.run ? `[this run](${links.run})` : 'the JSON report'
  return `… and ${count(left, `more ${noun}`)}: see ${where}.`
}

const foundText = ({kind, text}: Ground): string =>
  (kind === null ? '' : `${code(kind)} `) + itemText(text, limits.evidence)

/** Texts of an item are made once, however many plans are tried until a body fits its budget. */
const perItem = (make: (item: JudgedItem) => string): ((item: JudgedItem) => string) => {
  const known = new WeakMap<JudgedItem, string>()
  return item => {
    const text = known.get(item) ?? make(item)
    known.set(item, text)
    return text
  }
}

/** Evidence and remedies of an item as one table cell. */
export const groundsCell = perItem(item => {
  const {found, remedies} = groundsOf(item)
  return [
    ...found.slice(0, limits.lines).map(foundText),
    ...remedies.slice(0, limits.lines).map(line => `**Fix:** ${itemText(line, limits.evidence)}`)
  ].join('<br>')
})

/** Text of an item as markdown, on one line. */
export const entryText = perItem(({text}) => itemText(text, limits.item) || '(no text)')

/** A collapsed part; `summary` is safe HTML, the parts are safe markdown. Nothing without parts. */
export const details = (summary: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`<details><summary>${summary}</summary>`, ...parts, '</details>']

const outputs = ({item}: Entry): string[] =>
  groundsOf(item)
    .found.filter(({output}) => output !== '')
    .flatMap(({kind, output}) =>
      details(`Output of ${escapeHtml(kind ?? '')}: ${escapeHtml(plain(item.text, 120))}`, [
        fence(output.slice(-limits.output))
      ])
    )

/** Verdict, item with its place, grounds: the rows reviewers read first. */
export const entryTable = (entries: readonly Entry[], why: string, links: Links | null, most: number): string[] => {
  const {shown, left} = firstOf(entries, most)
  if (shown.length === 0) return []
  const rows = shown.map(entry => {
    const {document, item} = entry
    const place = placeLink(links, document.path, item.line)
    return [
      `${verdictEmoji[item.verdict]}&nbsp;**${item.verdict}**<br>${item.level}`,
      `**${entryText(item)}**<br>${place}`,
      groundsCell(item)
    ]
  })
  return [table(['Verdict', 'Item', why], rows), ...shown.flatMap(outputs), moreText(left, 'item', links)].filter(
    part => part !== ''
  )
}

/** What head asks less than the base. */
export const changeTable = (changes: readonly BaseChange[], {links, base}: Report, plan: Plan): string[] => {
  const {shown, left} = firstOf(changes, plan.rows)
  if (shown.length === 0) return []
  const rows = shown.map(({change, decision, level, text, document, line, head, message}) => {
    const before = placeLink(links, document, line, base?.commit)
    const now = head === null ? '' : ` → ${placeLink(links, head.document, head.line)}`
    return [
      `${decision === 'block' ? '❌' : '⚠️'}&nbsp;**${change}**<br>${level}`,
      `**${itemText(text, limits.item) || '(no text)'}**<br>${before}${now}`,
      itemText(message, limits.evidence)
    ]
  })
  return [table(['Change', 'Requirement', 'What changed'], rows), moreText(left, 'change', links)].filter(
    part => part !== ''
  )
}

/** What is wrong with the documents themselves. */
export const findingTable = (
  findings: readonly {path: string; finding: Finding}[],
  links: Links | null,
  plan: Plan
): string[] => {
  const {shown, left} = firstOf(findings, plan.others)
  if (shown.length === 0) return []
  const rows = shown.map(({path, finding}) => [
    placeLink(links, path, finding.line),
    escapeText(finding.rule, 60),
    itemText(finding.message, limits.evidence)
  ])
  return [table(['Line', 'Finding', 'What it says'], rows), moreText(left, 'finding', links)].filter(
    part => part !== ''
  )
}
