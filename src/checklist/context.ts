import {oncePer} from '../once.ts'
import type {Block, BlockTree, HeadingBlock, Section} from './blocks.ts'
import type {Decoded} from './decode.ts'
import {trailingMark} from './marks.ts'
import {PARENTHESES} from './parentheses.ts'
import {plain} from './text.ts'
import {wordPattern} from './word-pattern.ts'
import {
  ANSWER_STARTS,
  ANSWERS,
  CHOICE,
  CHOICE_TOPIC,
  DECIDES,
  FACTS,
  NO_FACTS,
  OPEN_TO_STATES,
  READINESS,
  READINESS_HINTS,
  READINESS_PARTS
} from './words/contexts.ts'
import {NO_TABLE_FACTS} from './words/tables.ts'

/** What reading a line needs to know about its document. */
export interface Context {
  decoded: Decoded
  tree: BlockTree
  /** The document is about being ready: symbols in it may report facts. */
  readiness: boolean
  /** Symbols of this line are lost, and a `?` may stand for one. */
  lossy(line: number): boolean
}

const TASK_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/m

/** Whether a title or file name, in lower case, says that its document is about being ready. */
const speaksOfReadiness = (text: string): boolean =>
  READINESS_PARTS.some(part => text.includes(part)) ||
  (READINESS_HINTS.some(hint => text.includes(hint)) && READINESS.test(text))

export const contextOf = (path: string, decoded: Decoded, tree: BlockTree): Context => {
  const titles = tree.sections.slice(1, 20).filter(({heading}) => heading && heading.level <= 2)
  const readiness =
    speaksOfReadiness(path.slice(path.lastIndexOf('/') + 1).toLowerCase()) ||
    titles.slice(0, 2).some(({words}) => speaksOfReadiness(words)) ||
    (titles.length === 0 && speaksOfReadiness(decoded.text.slice(0, 1000).toLowerCase())) ||
    TASK_LINE.test(decoded.text)
  return {decoded, tree, readiness, lossy: line => (decoded.lines[line - 1]?.lost ?? 0) > 0}
}

/** Sections from the innermost outwards. */
export function* outwards(section: Section): Generator<Section> {
  for (let at: Section | null = section; at?.heading; at = at.parent) yield at
}

const LABEL = /^(?:\*\*[^*]+\*\*|__[^_]+__|[^:：]+)\s*[:：]?(?:\*\*|__)?$/
const ENDS_IN_COLON = /[:：][*_\s]*$/
const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/

/**
 * The label a block stands under: the last line of the paragraph in front of it, when it ends in a colon or is bold as
 * a whole. `null` when the block stands under nothing but its heading.
 */
export const leadOf = (block: Block, before: Block | undefined): string | null => {
  if (before?.kind !== 'paragraph' || before.end >= block.line) return null
  const last = before.text.slice(before.text.lastIndexOf('\n') + 1).trim()
  if (ENDS_IN_COLON.test(last) || BOLD.test(last)) return last
  return before.text === last &&
    last.length <= 60 &&
    !/[.!?]/.test(last) &&
    before.end === block.line - 1 &&
    LABEL.test(last)
    ? last
    : null
}

const normal = (text: string): string => plain(text).toLowerCase()

const REACHED = wordPattern(
  'are is were',
  /^(?!.*\b(?:after|before|how|once|until|why)\b).*\b(?:is|are|were) (?:all |now |fully )?(?:done|complete|verified|implemented)\W*$|\berfüllt\b|达成/,
  'met achieved passed completed fulfilled reached atteint atteints cumplidos cumplidas'
)

/** Whether a text over a list says that facts follow (`true`), says that they do not (`false`), or neither. */
const announces = (words: string, differ: boolean): boolean | null => {
  const refused = NO_FACTS.find(
    ([reason, pattern]) => pattern.test(words) && !(differ && OPEN_TO_STATES.has(reason) && !DECIDES.test(words))
  )
  if (!refused) return FACTS.test(words) ? true : null
  // "Success criteria met", "Targets achieved": a report after all. A condition stays one.
  return refused[0] !== 'condition' && REACHED.test(words)
}

/** "Coverage: 61% (target was 80%)" */
const MEASURED = /:\s*\d[\d.,]*\s?%\s?\([^()]+\)\W*$/

/** A heading that closes with its own state ("Performance metrics ✅", "Testing (80%)") reports, whatever its topic. */
const reportsItself = ({text, reading: {state, worded, percent}}: HeadingBlock): true | null =>
  worded || percent !== null || (state !== null && trailingMark(text) !== null) || MEASURED.test(text) ? true : null

const GOOD = /^[^a-z]*good\W*$/
const ISSUES = /^[^a-z]*(?:issues?|gaps?|concerns?|risks?|missing|weaknesses|needs? (?:attention|improvement|work))\W*$/

/** Sections one of whose parts is headed "Issues". */
const withIssues = oncePer(
  ({sections}: BlockTree) => new Set(sections.filter(({words}) => ISSUES.test(words)).map(({parent}) => parent))
)

/** "Good" beside "Issues" reports; beside "Bad" it shows how to do it. */
const praises = ({tree}: Context, {words, parent}: Section): true | null =>
  GOOD.test(words) && withIssues(tree).has(parent) ? true : null

/**
 * Whether symbols in front of the lines of a block report states. `differ`: they are those of things done and of things
 * not done, which criteria and steps have only when they are reported on.
 */
export const reportsFacts = (context: Context, section: Section, lead: string | null, differ = false): boolean => {
  if (!concernsReadiness(context, section)) return false
  const said = lead === null ? null : announces(normal(lead), differ)
  if (said !== null) return said
  for (const around of outwards(section)) {
    const {heading, words} = around
    const answer = heading ? (reportsItself(heading) ?? praises(context, around) ?? announces(words, differ)) : null
    if (answer !== null) return answer
  }
  return true
}

/** Whether a section is about being ready, by its document or its own headings. */
export const concernsReadiness = ({readiness}: Context, section: Section): boolean => readiness || isReadiness(section)

/** A section may be a checklist in a document that is none. */
const isReadiness = (section: Section): boolean => {
  for (const {heading} of outwards(section))
    if (heading && /check-?list|readiness|sign-?off|清单|prüfliste|checkliste/i.test(heading.text)) return true
  return false
}

/** Whether the section or lead-in of a table lets its state column report anything. */
export const tableReports = (section: Section, lead: string | null): boolean => {
  if (lead !== null && NO_TABLE_FACTS.test(normal(lead))) return false
  for (const {words} of outwards(section)) if (NO_TABLE_FACTS.test(words)) return false
  return true
}

const DEMONSTRATIONS: ReadonlySet<string> = new Set(
  'usage|syntax|example|examples|example usage|sample|sample checklist|demo|ejemplo|ejemplos|exemple|exemples|beispiel|beispiele|示例|例'.split(
    '|'
  )
)

/** Whether boxes here only show how boxes are written, as in the manual of a tool. */
export const demonstrates = (section: Section): boolean => {
  for (const {path} of outwards(section)) if (DEMONSTRATIONS.has((path.at(-1) ?? '').toLowerCase())) return true
  return false
}

const MOST_ANSWERS = 5

/** Whether boxes below offer answers to choose from instead of demanding something each. */
export const isChoice = (section: Section, lead: string | null, texts: readonly string[]): boolean => {
  const topic = lead === null ? section.words : normal(lead)
  if (CHOICE.test(topic) || CHOICE_TOPIC.test(topic.replace(PARENTHESES, ''))) return true
  if (texts.length < 2 || texts.length > MOST_ANSWERS) return false
  const sides = new Set<number>()
  for (const text of texts) {
    const side = sideOf(normal(text).replace(/^[^a-zà-ɏͰ-῿⺀-鿿가-힯]+/, ''))
    if (side < 0) return false
    sides.add(side)
  }
  return sides.size >= 2
}

/** The side of a verdict or rating that an answer takes, -1 for what is no answer. */
const sideOf = (answer: string): number => {
  const [first] = /^[a-z]+/.exec(answer) ?? []
  return first !== undefined && !ANSWER_STARTS.has(first) ? -1 : ANSWERS.findIndex(side => side.test(answer))
}
