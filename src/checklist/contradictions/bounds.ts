import type {Fact} from '../../model.ts'
import {oncePer} from '../../once.ts'
import {plain} from '../text.ts'
import {NUMBERED_SCOPES, SCOPES} from '../words/contradictions.ts'
import {contradiction, type Known, linesOf, linesWith, type Rule, textOf} from './known.ts'
import {holds} from './phrases.ts'

/** A range of values in one unit; durations in milliseconds. */
interface Range {
  unit: string
  from: number
  to: number
}

const AMOUNT = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?([a-z%/]*)$/i
const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['min', 60_000],
  ['h', 3_600_000]
])

const rangeOf = ({value}: Fact): Range | null => {
  const [, low, high, unit = ''] = AMOUNT.exec(String(value['value'] ?? '')) ?? []
  if (low === undefined) return null
  const factor = MILLISECONDS.get(unit) ?? 1
  const amount = Number(low) * factor
  const name = MILLISECONDS.has(unit) ? 'duration' : unit
  const op = String(value['op'])
  if (op === 'between') return {unit: name, from: amount, to: Number(high ?? low) * factor}
  if (op.startsWith('<')) return {unit: name, from: Number.NEGATIVE_INFINITY, to: amount}
  return {unit: name, from: amount, to: op === '=' ? amount : Number.POSITIVE_INFINITY}
}

const written = ({value}: Fact): string => `${value['op'] === 'between' ? '' : `${value['op']} `}${value['value']}`

const WORDS = /[a-z\u00c0-\uffff\d]+/g
const IDLE: ReadonlySet<string> = new Set(
  'the of for in average avg mean time rate should be per and under with target'.split(' ')
)

const wordsOf = (metric: string): string[] =>
  (metric.match(WORDS) ?? []).map(word => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))

/** Two percentiles of a measure may have two bounds. */
const sameStat = (one: Fact, other: Fact): boolean =>
  one.value['stat'] === undefined || other.value['stat'] === undefined || one.value['stat'] === other.value['stat']

/** For which place or time the headings above a bound say that it holds. */
const scopeOf = ({section}: Fact): string =>
  (
    section
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+(?: \d+)?/g) ?? []
  )
    .filter(word => SCOPES.has(word) || NUMBERED_SCOPES.has(word.split(' ', 1)[0] ?? ''))
    .join(' ')

/** A bound, read. */
interface Target {
  fact: Fact
  line: number
  words: readonly string[]
  range: Range | null
}

const targetsOf = oncePer(({of}: Known) =>
  of('perf-target').map(
    (fact): Target => ({fact, line: fact.line, words: wordsOf(textOf(fact, 'metric')), range: rangeOf(fact)})
  )
)

/** The same measure has two different bounds. */
export const twoBounds: Rule = document => {
  const known = new Map<string, Target>()
  const told = new Set<string>()
  return targetsOf(document).flatMap(target => {
    const {fact, range} = target
    const words = target.words.filter(word => !IDLE.has(word))
    const key = [...new Set(words)].sort().join(' ')
    if (key === '' || !range) return []
    const before = known.get(key)
    if (!before) known.set(key, target)
    if (!before?.range || told.has(key)) return []
    const other = before.fact
    // The next line goes on with the same measure.
    if (fact.line - other.line < 2 || range.unit !== before.range.unit) return []
    if (range.from === before.range.from && range.to === before.range.to) return []
    if (!sameStat(fact, other) || scopeOf(fact) !== scopeOf(other)) return []
    told.add(key)
    const message = `“${textOf(fact, 'metric')}” is bound to ${written(other)} at line ${other.line}, and to ${written(fact)} at line ${fact.line}`
    return [contradiction([other.line, fact.line], message)]
  })
}

/** Words of a measure of any answer, whatever is asked. */
const ANY: ReadonlySet<string> = new Set(
  'all any every average mean api request response endpoint respond time latency duration call in is p50 p95 p99'.split(
    ' '
  )
)
const ANSWERS: ReadonlySet<string> = new Set([
  'request',
  'response',
  'respond',
  'workflow',
  'query',
  'querie',
  'endpoint'
])
const OTHER_ANSWERS: ReadonlySet<string> = new Set(['database', 'db', 'page', 'sql'])

const isAnyAnswer = (words: readonly string[]): boolean =>
  words.every(word => ANY.has(word)) && words.some(word => word === 'api' || ANSWERS.has(word))

/** A measure of some answers: called requests, or listed below "Response times". */
const isAnAnswer = (words: readonly string[], {section}: Fact): boolean =>
  !words.some(word => OTHER_ANSWERS.has(word)) &&
  (words.includes('request') ||
    ((section.at(-1) ?? '').toLowerCase().includes('response time') && words.some(word => ANSWERS.has(word))))

/** A bound of a time. */
type Timed = Target & {range: Range}

/** Every answer has to come within a time that one kind of them may exceed. */
export const slowAnswers: Rule = document => {
  const ofAny: Timed[] = []
  const special: Timed[] = []
  for (const {fact, line, words, range} of targetsOf(document)) {
    if (range?.unit !== 'duration' || range.to === Number.POSITIVE_INFINITY) continue
    if (isAnyAnswer(words)) ofAny.push({fact, line, words, range})
    else if (isAnAnswer(words, fact)) special.push({fact, line, words, range})
  }
  if (special.length === 0) return []
  return ofAny.flatMap(({fact, range}) => {
    if (range.from > 0) return []
    const slower = special.filter(other => other.range.to > range.to && sameStat(fact, other.fact))
    const [first] = slower
    if (!first) return []
    const message = `“${textOf(fact, 'metric')}” is bound to ${written(fact)} at line ${fact.line}, but “${textOf(first.fact, 'metric')}” to ${written(first.fact)} at line ${first.line}`
    return [contradiction([fact.line, ...linesOf(slower)], message)]
  })
}

const RESULTS: readonly string[] = ['result', 'measured', 'achieved', 'actual']
const AIMS: readonly string[] = [
  '(target)',
  '(goal)',
  '(expected)',
  '(estimate)',
  '(estimated)',
  '(planned)',
  '(tbd)',
  '(projected)'
]

/** What stands under "results" is a target. */
export const aimsAmongResults: Rule = known => {
  if (!known.context.tree.sections.some(({words}) => holds(words, RESULTS))) return []
  return linesWith(known, AIMS).flatMap(({line, text, block}) => {
    const {heading, words} = block.section
    if (!heading || !holds(words, RESULTS)) return []
    const message = `“${plain(text)}” at line ${line} stands under “${heading.reading.title}” at line ${heading.line}, and is none`
    return [contradiction([heading.line, line], message)]
  })
}
