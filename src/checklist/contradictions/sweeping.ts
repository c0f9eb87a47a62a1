import type {Criticality, Finding} from '../../model.ts'
import type {Draft} from '../drafts.ts'
import {plain} from '../text.ts'
import {contradiction, itemsAre, linesOf, linesWith, type Rule} from './known.ts'
import {firstWord, holds, isDigit} from './phrases.ts'

/** A longer text says more than one thing. */
const LONGEST = 120
/** Each goes through all items once. */
const MOST_SWEEPING = 10
/** So many words are not worth looking for one by one. */
const MANY = 20

const FAILING: readonly string[] = ['test fail', 'failing test', 'failed test', 'tests fail', 'tests are fail']
const FAILURES =
  /(?<![\d.,/])[1-9][\d,]*\s+(?:test failures?|failing tests?|failed tests?|tests? (?:are )?fail(?:ed|ing)?)\b/
const FIXED: readonly string[] = ['fixed', ' was ', ' were ', 'previous', 'resolved']
const ALL_PASS: readonly string[] = [
  'tests pass',
  'tests are passing',
  'tests green',
  'tests are green',
  'tests successful'
]
const NONE_FAIL: readonly string[] = [
  'no test failures',
  'no failing tests',
  'no failed tests',
  'zero test failures',
  '0 failed tests'
]

const saysAllPass = (text: string): boolean => {
  const lower = plain(text).toLowerCase()
  return (lower.startsWith('all ') && holds(lower, ALL_PASS)) || holds(lower, NONE_FAIL)
}

/** All tests pass, and some fail. */
export const passingAndFailing: Rule = known => {
  const passing = known.done.filter(({text}) => text.includes('test') && saysAllPass(text))
  const [first] = passing
  if (!first) return []
  const failing = linesWith(known, FAILING).filter(({lower}) => !holds(lower, FIXED) && FAILURES.test(lower))
  if (!failing[0]) return []
  const message = `“${plain(first.text)}” at line ${first.line}, but line ${failing[0].line} counts failures`
  return [contradiction(linesOf([...passing, ...failing]), message)]
}

const MARKERS: readonly string[] = ['todo', 'fixme']
const NO_MARKERS = /\b(?:no|zero|0)\b(?:\s+[\w-]+){0,2}\s+(?:todo|fixme)s?\b/
const MARKER = /\b(?:todo|fixme)s?\b.{0,20}\b(?:in (?:the )?code|comments?|left|remaining)\b/
const DENIED = /\bno\b|\bnone\b|\bzero\b|\bremov|\bresolved?\b/

/** No TODO is left, and one is named. */
export const markersLeft: Rule = known => {
  const clean = known.done.filter(({text}) => {
    const lower = text.toLowerCase()
    return holds(lower, MARKERS) && NO_MARKERS.test(lower)
  })
  if (clean.length === 0) return []
  const left = linesWith(known, MARKERS).filter(({lower}) => MARKER.test(lower) && !DENIED.test(lower))
  const [first] = left
  if (!first) return []
  return clean.map(({text, line}) =>
    contradiction([line, ...linesOf(left)], `“${plain(text)}” at line ${line}, but line ${first.line} names one`)
  )
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const SEVERAL = /^(?:all\s|\d[\d,]*\+?\s)(?:[\w-]+\s){0,2}?([a-z]+)s\b/
const WELL = words('tested work works working passing verified operational functional ready complete')
const FLAWLESS = /\b([a-z]+)\b.*\b(?:perfectly|flawlessly|without (?:any )?(?:issues|errors|problems))\b/
const FLAWLESS_WORDS: readonly string[] = ['perfectly', 'flawlessly', 'without']
const NO_WORD = /\W+/

/** Of what a text in lower case says that it works: "all agents tested", "search works perfectly". */
const sweepingNoun = (lower: string): string | undefined => {
  const said = lower.startsWith('all') || isDigit(lower.charAt(0)) ? SEVERAL.exec(lower) : null
  if (
    said &&
    lower
      .slice(said[0].length)
      .split(NO_WORD)
      .some(word => WELL.has(word))
  )
    return said[1]
  return holds(lower, FLAWLESS_WORDS) ? FLAWLESS.exec(lower)?.[1] : undefined
}

const PORTIONS: ReadonlySet<string> = new Set(['some', 'several', 'few', 'many', 'most'])
const SOME =
  /^(?:some|several|few|many|most)\s+(?:of the\s+)?(?:\w+\s+)?([a-z]+)s\b.*\b(?:need|fail|broken|missing|incomplete|not)/

/** Of all that is said to work, some does not. */
export const someAreNot: Rule = known => {
  const byNoun = new Map<string, {open: Draft[]; done: Draft[]}>()
  for (const draft of known.unsettled) {
    if (!PORTIONS.has(firstWord(draft.text))) continue
    const noun = SOME.exec(plain(draft.text).toLowerCase())?.[1]
    const group = byNoun.get(noun ?? '')
    if (group) group.open.push(draft)
    else if (noun !== undefined) byNoun.set(noun, {open: [draft], done: []})
  }
  const nouns = [...byNoun.keys()]
  if (nouns.length === 0) return []
  for (const draft of known.done) {
    // The pattern takes time with the square of the length.
    const lower = draft.text.length <= LONGEST ? plain(draft.text).toLowerCase() : ''
    const noun = nouns.length > MANY || holds(lower, nouns) ? sweepingNoun(lower) : undefined
    if (noun !== undefined) byNoun.get(noun)?.done.push(draft)
  }
  return [...byNoun.values()].flatMap(({open, done}) => {
    const [first, other] = [done[0], open[0]]
    if (!first || !other) return []
    const message = `“${plain(first.text)}” at line ${first.line}, but “${plain(other.text)}” at line ${other.line}`
    return [contradiction(linesOf([...done, ...open]), message)]
  })
}

const EVERY = words('all every each')
/** What "all … done" may speak of, to mean the list itself. */
const OF_THE_LIST = words(
  'of the above are is have has been pre-deployment deployment production launch critical required release item items task tasks check checks requirement requirements blocker blockers step steps criteria checklist checklists'
)
const SETTLED = words(
  'done complete completed met passed passing resolved satisfied checked verified addressed finished closed'
)

/** "All deployment tasks are complete": three kinds of words, and no other. */
const speaksOfAll = (text: string): boolean => {
  if (!EVERY.has(firstWord(text))) return false
  const [, ...rest] = plain(text).toLowerCase().split(' ')
  const last = rest.pop() ?? ''
  return SETTLED.has(last) && rest.length > 0 && rest.every(word => OF_THE_LIST.has(word))
}

/** All items are done, says one of them. */
export const everythingDone: Rule = ({done, unsettled, resolved}) => {
  const sweeping = done.filter(({text}) => text.length <= LONGEST && speaksOfAll(text))
  return sweeping.slice(0, MOST_SWEEPING).flatMap(draft => {
    const {text, line} = draft
    const onlyCritical = /critical|blocker/i.test(text)
    const level = (other: Draft): Criticality | undefined => resolved.get(other)?.criticality
    const isMeant = (other: Draft): boolean =>
      onlyCritical ? level(other) === 'critical' : level(other) !== 'optional'
    const open = unsettled.filter(other => other.kind !== 'heading' && isMeant(other))
    const [first] = open
    if (!first) return []
    const message = `“${plain(text)}” is done at line ${line}, but ${itemsAre(open.length)} not: line ${first.line}`
    return [contradiction([line, ...linesOf(open)], message)]
  })
}

const NAMED: readonly string[] = ['variables', 'env vars', 'keys', 'secrets', 'files', 'endpoints', 'routes']

/** Every one of a list of names is done, the line that sums them up is not. */
export const eachButNotAll: Rule = ({drafts}) => {
  const found: Finding[] = []
  let named: Draft[] = []
  for (const draft of drafts) {
    const {text, line, section, state} = draft
    if (named[0]?.section !== section) named = []
    const [first] = named
    if (text.startsWith('`')) named.push(draft)
    else if (
      first &&
      state === 'open' &&
      named.length > 1 &&
      firstWord(text) === 'all' &&
      holds(text.toLowerCase(), NAMED)
    ) {
      if (!named.every(each => each.state === 'done')) continue
      const message = `“${plain(text)}” is open at line ${line}, but each of the ${named.length} from line ${first.line} on is done`
      found.push(contradiction(linesOf([...named, draft]), message))
    }
  }
  return found
}
