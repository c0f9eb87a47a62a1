import type {ChecklistDocument, Finding} from '../model.ts'
import type {Context} from './context.ts'
import {type LowerText, lowerText} from './contradictions/phrases.ts'
import {contradictions, type Understood} from './contradictions.ts'
import type {Draft} from './drafts.ts'
import {blankLines} from './findings/blanks.ts'
import {loopbackLines} from './findings/loopback.ts'
import {unreadTables} from './findings/unread-tables.ts'
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
  'unread-table': 'A table with a column of states, no word of which is known; its rows are no items.',
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
  const text = lowerText(context.decoded.text)
  return [
    ...contradictions(known, text),
    ...[...openChildren(drafts)].map(([parent, children]) =>
      findingAt(
        'ticked-parent-open-children',
        [parent.line, ...children.map(({line}) => line)],
        `“${plain(parent.text)}” is ticked, but ${children.length} of the items below it ${children.length === 1 ? 'is' : 'are'} not done`
      )
    ),
    ...(role === 'claims' ? placeholders(context) : []),
    ...(role === 'none' ? [] : loopback(context, text)),
    ...stale(known.dates, known.today, context),
    ...damage(context),
    ...(role === 'none' ? [] : unread(known)),
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

const placeholders = (context: Context): Finding[] =>
  [...blankLines(context)].map(lines =>
    findingAt(
      'placeholder',
      lines,
      `${lines.length === 1 ? 'a blank is' : `${lines.length} blanks are`} still to be filled in`
    )
  )

const loopback = (context: Context, text: LowerText): Finding[] => {
  const lines = loopbackLines(context, text)
  if (lines.length === 0) return []
  const said = `${lines.length === 1 ? 'an address' : `${lines.length} addresses`} of the machine itself in a list for production`
  return [findingAt('localhost', lines, said)]
}

const unread = ({context, drafts}: Understood): Finding[] =>
  unreadTables(context, drafts).map(lines =>
    findingAt('unread-table', lines, `no state of these ${lines.length} rows is known; they are no items`)
  )

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

const damage = ({decoded}: Context): Finding[] => {
  const {lines, encoding} = decoded
  const {repaired, runs, lost: symbols} = encoding
  if (repaired === null && symbols === 0) return []
  const lost: number[] = []
  const damaged: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line && line.lost > 0) lost.push(at + 1)
    if (line && line.text !== line.raw) damaged.push(at + 1)
  }
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
