import type {Fact} from '../../model.ts'
import type {Block} from '../blocks.ts'
import {leadingMark} from '../marks.ts'
import {plain} from '../text.ts'
import {type FactContext, type FactReader, factOf, headerSet, leadIn} from './context.ts'
import {type Bound, readBound} from './quantities.ts'

// For what stands above a line in lower case: a pattern that ignores case takes longer to compile.
const CRITERIA =
  /\bcriteri(?:a|on)\b|\bsuccess(?:ful)?\b.*\b(?:if|when|metrics|indicators)\b|\bsuccess metrics\b|\bdefinition of done\b|\bkriterien\b|\bcritères\b|\bcriterios\b|\bcritérios\b|标准|准则|基準|критери/
const PERFORMANCE =
  /\bperformance\b|\blatenc|\bresponse times?\b|\bthroughput\b|\bload\b|\bmetrics?\b|\bbenchmarks?\b|\btargets?\b|\bsl[aio]s?\b|\bkpis?\b|\bbaseline\b|\bcapacity\b|性能|指标|leistung|rendimiento|métricas|パフォーマンス/
/** Bounds below these say when somebody acts, not what the system keeps to. */
const ALERTS =
  /\balerts?\b|\balerting\b|\btriggers?\b|\brollback\b.*\b(?:if|when|criteria|conditions?)\b|\babort\b|\bescalat|告警|触发|alarm|alerta/
/** How long the work takes or what it costs is no property of the system. */
const EFFORT = /^(?:time(?:line)?|effort|duration|estimate|eta|cost|budget|price|dauer|aufwand|tiempo|durée)\b/
/** Labels that leave it to the line or heading above what is meant. */
const GENERIC = headerSet(
  '|threshold|thresholds|target|targets|goal|goals|value|values|limit|limits|maximum|minimum|objective|objectives'
)
const isGeneric = (label: string): boolean => GENERIC.has(label.toLowerCase())
const STAT = /\b(?:p(?:50|75|90|95|99(?:\.9)?)|(?:50|75|90|95|99)th percentile)\b/gi

const LETTER = /[A-Za-z\u00b5\u00c0-\uffff]/
const DIGIT = /\d/

const withoutStat = (text: string): string => (DIGIT.test(text) ? text.replaceAll(STAT, '') : text)

const LINKING = /\b(?:should be|must be|is|are|in|of|at)\s*$/i
const DASHES = /[\s:=~≈–—-]{1,20}$/

const tidy = (text: string): string => withoutStat(plain(text)).replace(LINKING, '').replace(DASHES, '').trim()

const NO_LETTERS = /^[^\w\u00c0-\uffff]+/

/** What a line is about: what stands before its bound, inside a parenthesis or before it, or else behind the bound. */
const metricOf = (text: string, from: number, end: number): string => {
  const before = text.slice(0, from)
  const open = before.lastIndexOf('(')
  const nested = open > before.lastIndexOf(')')
  const inner = nested ? tidy(before.slice(open + 1)) : ''
  if (inner !== '' && !isGeneric(inner)) return inner
  const label = tidy(nested ? before.slice(0, open) : before)
  return LETTER.test(before) ? label : plain(text.slice(end)).replace(NO_LETTERS, '')
}

interface Target {
  metric: string
  bound: Bound
  /** The bound as written, with all that follows. */
  written: string
}

const LABEL = /[:：]\**\s*~?$/

/** Behind these and a quotation mark stands how something may read, not what holds. */
const EXAMPLE = /\b(?:e\.g|for (?:example|instance)|such as)\b[^()]*["“„«‘'`][^"”»’'`()]{0,20}$/i

/** `ranges`: where a bare range or `100+` is a bound too; directly behind a label, or anywhere. */
const targetIn = (text: string, ranges: 'labelled' | 'anywhere' | null): Target | null => {
  const found = readBound(text, ranges !== null)
  if (!found) return null
  if (EXAMPLE.test(text.slice(0, found.index))) return null
  if (!found.compared && ranges !== 'anywhere' && !LABEL.test(text.slice(0, found.index))) return null
  const metric = metricOf(text, found.index, found.end)
  return EFFORT.test(metric.toLowerCase())
    ? null
    : {metric, bound: found.bound, written: plain(text.slice(found.index))}
}

/** First line of the list item around a list, or the heading: what "Threshold: …" speaks of. */
const topicOf = (block: Block): string => {
  const outer = block.parent?.parent?.parent
  const first = outer?.kind === 'item' ? outer.children[0] : undefined
  return first?.kind === 'paragraph' ? tidy(first.text.split('\n', 1)[0] ?? '') : tidy(block.section.path.at(-1) ?? '')
}

/** What stands above a list or paragraph, the two nearest headings included, in lower case. */
const surroundings = (block: Block, context: FactContext): string => {
  const around = block.parent?.kind === 'item' ? (block.parent.parent ?? block) : block
  const {path} = block.section
  return `${leadIn(around, context)}\n${path.at(-1) ?? ''}\n${path.at(-2) ?? ''}`.toLowerCase()
}

/** Bounds and conditions that a document states line by line: performance targets, success criteria, alert thresholds. */
export const readTargets: FactReader = (block, context) => {
  if (block.kind !== 'paragraph') return []
  const inList = block.parent?.kind === 'item'
  const facts: Fact[] = []
  for (const {line, text} of context.prose(block)) {
    const mark = leadingMark(text, context.lossy)
    if (mark === null && !(inList && DIGIT.test(text))) continue
    const rest = mark?.rest ?? text
    const above = surroundings(block, context)
    const criteria = CRITERIA.test(above)
    const bounded = rest.length <= 300 && DIGIT.test(rest)
    const ranges = criteria && mark ? 'anywhere' : bounded && (criteria || PERFORMANCE.test(above)) ? 'labelled' : null
    const found = bounded ? targetIn(rest, ranges) : null
    if (found) facts.push(...targetFacts(block, line, rest, found, above, criteria))
    else if (criteria && mark) facts.push(factOf(block, line, 'criterion', criterion(rest, mark.state === 'open')))
  }
  return facts
}

const THRESHOLD = /\bthreshold/i
const EACH_SPACE = /\s+/g

const targetFacts = (
  block: Block,
  line: number,
  text: string,
  found: Target,
  above: string,
  criteria: boolean
): Fact[] => {
  const metric = (isGeneric(found.metric) ? topicOf(block) : found.metric).toLowerCase().replaceAll(EACH_SPACE, ' ')
  if (metric === '') return []
  if (ALERTS.test(above) || THRESHOLD.test(text))
    return [factOf(block, line, 'alert-threshold', {metric, threshold: found.written})]
  return [factOf(block, line, 'perf-target', {metric, ...found.bound, ...(criteria ? {criterion: true} : {})})]
}

const STATUS = /(?<![\d.,])([1-5]\d\d)(?![\d.,]|\s*(?:ms|s|mb|users|%)\b)/i
const ANSWER = /\b(?:returns?|responds?|status|http|errors?|no)\b/i

/** `negated`: what must not be, under a cross. */
const criterion = (text: string, negated: boolean): Fact['value'] => {
  const what = plain(text)
  const status = DIGIT.test(what) ? STATUS.exec(what)?.[1] : undefined
  const answered = status !== undefined && ANSWER.test(what)
  return {what, ...(negated ? {not: true} : {}), ...(answered ? {status: Number(status)} : {})}
}
