import type {ChecklistDocument, Finding} from '../model.ts'
import type {Section} from './blocks.ts'
import {type Context, outwards} from './context.ts'
import {contradictions, type Understood} from './contradictions.ts'
import type {Draft} from './drafts.ts'
import {openChildren} from './resolve.ts'
import {plain} from './text.ts'

/** Every rule a finding can name, with what it means; `docs/findings.md` has a row for each. */
export const FINDING_RULES = {
  contradiction: 'Statements of the document that cannot all be true.',
  'ticked-parent-open-children': 'A ticked item with open items below it.',
  placeholder: 'Text that was to be filled in and was not.',
  localhost: 'An address of the machine itself in a list for production.',
  'stale-review-date': 'The review the document announces is overdue, or its last one is over a year ago.',
  'damaged-encoding': 'Text was stored in the wrong encoding and repaired for reading.',
  'lost-symbols': 'Symbols are gone for good; states they may have carried are unknown.',
  'duplicate-id': 'Several items were given the same id.',
  'orphan-directive': 'A directive that belongs to no item.',
  'invalid-directive': 'A directive that cannot be read.',
  'empty-document': 'No item was recognised.'
} as const
export type FindingRule = keyof typeof FINDING_RULES

const MOST_LINES = 50

/** A finding over lines in ascending order; it stands at the first. */
export const findingAt = (rule: FindingRule, lines: readonly number[], message: string): Finding => ({
  rule,
  line: lines[0] ?? 1,
  lines: lines.slice(0, MOST_LINES),
  message
})

/** What a document as a whole has wrong with it. `today` is an ISO date; without it no date is stale. */
export const findingsOf = (
  known: Understood & {
    dates: Pick<ChecklistDocument, 'date' | 'nextReview'>
    duplicates: ReadonlyMap<string, readonly Draft[]>
    today: string | null
  }
): Finding[] => {
  const {context, role, drafts} = known
  return [
    ...contradictions(known),
    ...[...openChildren(drafts)].map(([parent, children]) =>
      findingAt(
        'ticked-parent-open-children',
        [parent.line, ...children.map(({line}) => line)],
        `“${plain(parent.text)}” is ticked, but ${children.length} of the items below it ${children.length === 1 ? 'is' : 'are'} not done`
      )
    ),
    ...(role === 'claims' ? placeholders(context) : []),
    ...(role === 'none' ? [] : loopback(context)),
    ...stale(known.dates, known.today, context),
    ...damage(context),
    ...[...known.duplicates].map(([id, all]) =>
      findingAt(
        'duplicate-id',
        all.map(({line}) => line),
        `${all.length} items have the id \`${id}\`; all but the first got a number`
      )
    ),
    ...(drafts.length === 0 ? [findingAt('empty-document', [1], 'no item was recognised in this document')] : [])
  ]
}

const PLACEHOLDER =
  /\[(?:date|name|names?,? ?\w*|phone|email|contact(?: info)?|your [^\]]+|insert [^\]]+|tbd|todo|to be [^\]]+|url|support url|link|version|xx+|yyyy-mm-dd|placeholder|fill[ -]in[^\]]+|notes[^\]]+|approval authority)\](?!\()|\{\+[^+]+\+\}|<(?:your|insert|add|replace)[- _][^<>]+>|_{5,}|\bYYYY-MM-DD\b|\bDD-MMM-YYYY\b|\blorem ipsum\b|\$[A-Z]{4,}\b(?=[,\s]|$)/i

/** Cheap test before the long one. */
const MAYBE_BLANK = /\[(?!x\])[a-z]|[{<$]|__|YYYY|MMM|ipsum/i

function placeholders({tree}: Context): Finding[] {
  const bySection = new Map<Section, number[]>()
  const look = (section: Section, line: number, text: string): void => {
    if (!MAYBE_BLANK.test(text) || !PLACEHOLDER.test(text.replace(/`[^`]*`/g, ''))) return
    const known = bySection.get(section)
    if (known) known.push(line)
    else bySection.set(section, [line])
  }
  for (const block of tree.all) {
    if (block.kind === 'table') for (const {line, cells} of block.rows) look(block.section, line, cells.join(' | '))
    else if (block.kind === 'paragraph' && MAYBE_BLANK.test(block.text))
      for (const [index, text] of block.text.split('\n').entries()) look(block.section, block.line + index, text)
  }
  return [...bySection].map(([, lines]) =>
    findingAt(
      'placeholder',
      lines,
      `${lines.length === 1 ? 'a blank is' : `${lines.length} blanks are`} still to be filled in`
    )
  )
}

const LOOPBACK = /(?:^|[\s"'`(=/@[<])(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+|\/|[\s"'`)\]>,;]|$)/i
/** Cheap test before the exact one. */
const MAYBE_LOOPBACK = /localhost|\.0\.0\.|::1/i
const PRODUCTION =
  /\bproduction|\bprod\b|deploy|launch|go-?live|release|readiness|producción|produktion|produção|部署|上线|生产|本番/
const LOCAL =
  /\blocal(?:ly|host)?\b|\bdev(?:elopment)?\b|troubleshoot|\bentwicklung\b|desarrollo|développement|本地|开发/

function loopback({decoded, tree}: Context): Finding[] {
  const title = tree.sections[1]?.words ?? ''
  if (
    !PRODUCTION.test(title) ||
    (!decoded.text.includes('localhost') && !decoded.text.includes('127.0.0.1') && !decoded.text.includes('::1'))
  )
    return []
  const known = new Map<Section, boolean>()
  const local = (section: Section): boolean => {
    const answer = known.get(section) ?? [...outwards(section)].some(({words}) => LOCAL.test(words))
    known.set(section, answer)
    return answer
  }
  const lines: number[] = []
  for (const block of tree.all) {
    if (!('text' in block || 'lines' in block || 'rows' in block)) continue
    for (let line = block.line; line <= block.end; line++) {
      const text = decoded.lines[line - 1]?.text ?? ''
      if (MAYBE_LOOPBACK.test(text) && LOOPBACK.test(text) && !local(block.section)) lines.push(line)
    }
  }
  if (lines.length === 0) return []
  return [
    findingAt(
      'localhost',
      lines,
      `${lines.length === 1 ? 'an address' : `${lines.length} addresses`} of the machine itself in a list for production`
    )
  ]
}

const YEAR = 365

const stale = (
  {date, nextReview}: Pick<ChecklistDocument, 'date' | 'nextReview'>,
  today: string | null,
  context: Context
): Finding[] => {
  if (today === null) return []
  const overdue = nextReview !== null && nextReview < today
  const age = date === null ? 0 : (Date.parse(today) - Date.parse(date)) / 86_400_000
  if (!overdue && age <= YEAR) return []
  const text = overdue ? `the next review was due on ${nextReview}` : `last reviewed on ${date}, over a year ago`
  const wanted = (overdue ? nextReview : date)?.slice(0, 4) ?? ''
  const at = context.decoded.lines.findIndex(line => line.text.includes(wanted))
  return [findingAt('stale-review-date', [Math.max(0, at) + 1], text)]
}

const READINGS = {'windows-1252': 'Windows-1252', 'mac-roman': 'Mac Roman', mixed: 'several encodings'} as const

function damage({decoded}: Context): Finding[] {
  const {repaired, runs, lost: symbols} = decoded.encoding
  const lost = symbols === 0 ? [] : decoded.lines.flatMap((line, index) => (line.lost > 0 ? [index + 1] : []))
  const damaged =
    repaired === null ? [] : decoded.lines.flatMap(({text, raw}, index) => (text === raw ? [] : [index + 1]))
  return [
    ...(repaired === null
      ? []
      : [
          findingAt(
            'damaged-encoding',
            damaged,
            `${runs} runs of text were stored as ${READINGS[repaired]} and were repaired for reading; save the file as UTF-8`
          )
        ]),
    ...(lost.length === 0
      ? []
      : [
          findingAt(
            'lost-symbols',
            lost,
            `symbols are lost on ${lost.length === 1 ? 'a line' : `${lost.length} lines`}; states they carried are unknown`
          )
        ])
  ]
}
