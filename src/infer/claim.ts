import {plain} from '../checklist/text.ts'
import type {Item} from '../model.ts'
import {once} from './once.ts'
import {phrases, type Span} from './phrases.ts'
import {type Places, placesOf, type Words} from './words.ts'

/** An item as rules read it. */
export interface Claim {
  item: Item
  /** The sentence without markup and without what it says of when it applies. */
  text: string
  words: Words
  /** The sentence and the cells or lines that belong to it. */
  all: string
  /** Code spans: those of the sentence first. */
  spans: readonly string[]
  /** Headings above it, the nearest last, and the nearest alone. */
  headings: string
  heading: string
  /** Something is not, or not to be, there. */
  negated: boolean
  /** Whether the sentence holds one of the words, as they stand or in small letters. */
  has(pattern: RegExp): boolean
}

const spansOf = (text: string): string[] => {
  if (!text.includes('`')) return []
  return text.split('`').filter((span, index) => index % 2 === 1 && span !== '' && span.length <= 200)
}

/** Cells that only repeat the state of a row. */
const STATE_CELL = /^(?:status|state|done|result|priority|owner|due|estado|statut|状态|ステータス)\s*:/i

/** When an item applies, which the item says apart. */
const CONDITION = /\s*\((?:if|when|optional|recommended|as needed|wenn|si)\b[^()]*\)/gi

const DENIAL = phrases([
  '^ ?ensure|verify|check|confirm|make ?sure ?that ?there ?is|are ?keys|credentials no|zero|0|without|never|none|kein*|aucun*|sin|ningún|ninguna|nessun*',
  'must|should|may|can|do|does|is|are|was|were|has|have|will|would|could not|never',
  "isn't|aren't|don't|doesn't|can't|cannot|shouldn't|mustn't|won't|hasn't|haven't",
  'not ?be ?publicly|directly|in exposed|committed|reachable|set|hardcoded|hard|code|git|repo|source|frontend',
  '无',
  '没有',
  '不'
])
/** In capitals it is what matters in the sentence. */
const NOT = /\bNOT\b/

const REMOVAL = new Set(
  'remove removed removing delete deleted drop dropped disable disabled deprecate deprecated stop avoid revert reverted uninstall decommission retire'.split(
    ' '
  )
)

/** A sentence that says what is wrong. */
const DEFECT = phrases([
  'not ?yet|fully|properly implemented|configured|enabled|done|available|working|documented|supported|present|started|tested|defined',
  'missing',
  'lack*',
  'broken',
  'incomplete',
  'need|needs more|setup|work|attention',
  'need|needs to be',
  'no ~5 yet|configured|documented|implemented|defined|optimization|optimisation|validation'
])

/** First words of things people do, of which nothing stays that could be looked at. */
const ACTIVITIES = new Set(
  'plan discuss decide evaluate research explore learn understand train explain estimate think ask read choose investigate communicate notify announce schedule brief propose compare familiarise familiarize meet talk assign wait brainstorm study observe watch remind tell inform email call contact see refer follow if when'.split(
    ' '
  )
)
/** First words of work that is over, on something that may be another thing by now. */
const HISTORY = new Set(
  'fixed resolved refactored migrated rewrote moved renamed replaced improved upgraded patched switched converted'.split(
    ' '
  )
)
const OPEN_QUESTIONS = new Set('what how who whom when where which why should could would can will'.split(' '))

/** Whether no rule may read a sentence: an activity, history, a question without answer, a defect in a done item. */
export const isSilent = ({words, text, item}: Claim): boolean => {
  const first = words.list[0] ?? ''
  if (ACTIVITIES.has(first) || HISTORY.has(first)) return true
  if (OPEN_QUESTIONS.has(first) && text.includes('?')) return true
  return item.state === 'done' && DEFECT.in(words)
}

/** What stands in brackets explains. */
const isDenied = (words: Words): boolean => {
  const found = DENIAL.all(words)
  if (found.length === 0) return false
  const {bracket} = placesOf(words)
  return found.some(({from}) => bracket[from] === 0)
}

/** A cross in front of "No …" names what is wrong, not what must not be. */
const isDefect = (words: Words, {kind, state}: Item): boolean =>
  state !== 'done' && words.list[0] === 'no' && (DEFECT.in(words) || (kind !== 'task' && state === 'open'))

/** The sentence of an item without markup and without what it says of when it applies. */
export const sentenceOf = ({text}: Item): string =>
  plain(text.includes('(') ? text.replaceAll(CONDITION, '') : text).trim()

/** More and longer lines are no part of a sentence; reading them all would cost what no document is worth. */
const LINES = 20
const LINE = 500

/** The cells or lines that belong to an item, but for those that repeat its state. */
export const linesOf = ({details}: Item): readonly string[] =>
  details.length === 0
    ? []
    : details
        .slice(0, LINES)
        .map(({text}) => text)
        .filter(text => text.length <= LINE && !STATE_CELL.test(text))

/** Reads an item, whose sentence has been taken apart; each part when a rule first asks for it. */
export const readClaim = (item: Item, words: Words): Claim => {
  const text = words.source
  const all = once(() => [text, ...linesOf(item).map(plain)].join('\n'))
  const spans = once(() => [item.text, ...linesOf(item)].flatMap(spansOf))
  const negated = once(
    () => (isDenied(words) && !isDefect(words, item)) || NOT.test(text) || REMOVAL.has(words.list[0] ?? '')
  )
  return {
    item,
    text,
    words,
    get all() {
      return all()
    },
    get spans() {
      return spans()
    },
    get negated() {
      return negated()
    },
    get headings() {
      return item.section.join(' / ')
    },
    get heading() {
      return item.section.at(-1) ?? ''
    },
    has: pattern => pattern.test(text)
  }
}

/** Words that add nothing to what is claimed. */
const FILLERS = new Set(
  `a an the all any every each both of for in on to from with without by via at as into per and or is are be been was were has have that this it its our your their we
  set setup up configure configured configuring configuration config enable enabled implement implemented implementing add added create created exist exists existing
  verify verified check checked ensure ensured confirm confirmed validate validated test tested tests working works work correct correctly proper properly appropriate appropriately
  active ready complete completed done available present place live valid installed provisioned issued applied deployed defined running run runs successfully success fully
  production prod staging environment environments server servers service services app application applications api apis web website site backend frontend public
  endpoint endpoints url urls route routes page pages policy policies rule rules settings setting support system project repo repository code codebase
  must should required optional recommended needed if using used use uses new only always currently now get post put patch delete
  expired propagated healthy committed
  security important critical high ok yes domain domains achieve achieved reach merge merged manual automatic automatically own file files pass passes passed passing green against across`.split(
    /\s+/
  )
)

const JOINING = new Set(['and', 'or', 'und', 'et', 'y', 'plus'])

/** How much of a sentence the phrases found in it leave unsaid. */
export interface Rest {
  /** Words outside of brackets that none of the phrases holds. */
  words: number
  /** Whether one part of an enumeration holds none of the phrases. */
  part: boolean
}

const claims = (words: Words, at: number): boolean => {
  const word = words.list[at] ?? ''
  return (words.kind?.[at] ?? 'word') === 'word' && word.length > 2 && !FILLERS.has(word)
}

/** Reads what is left of a sentence without its phrases. What stands in brackets explains. */
export const restOf = (words: Words, {bracket, part: partOf}: Places, spans: readonly Span[]): Rest => {
  const said = new Set<number>()
  for (const {from, to} of spans) for (let at = from; at < to; at++) said.add(at)
  const parts = new Map<number, {said: boolean; claims: number}>()
  let count = 0
  for (let at = 0; at < words.list.length; at++) {
    const number = partOf[at] ?? 0
    const part = parts.get(number) ?? {said: false, claims: 0}
    parts.set(number, part)
    if (said.has(at)) part.said ||= !JOINING.has(words.list[at] ?? '')
    else if (bracket[at] === 0 && claims(words, at)) {
      part.claims++
      count++
    }
  }
  return {words: count, part: [...parts.values()].some(part => !part.said && part.claims > 0)}
}

/** Whether a phrase stands in brackets among others: as an example of what the sentence speaks of. */
export const isAside = (words: Words, {bracket}: Places, spans: readonly Span[]): boolean => {
  if (spans.some(({from}) => bracket[from] === 0)) return false
  const said = new Set(spans.flatMap(({from, to}) => Array.from({length: to - from}, (_, index) => from + index)))
  const within = new Set(spans.map(({from}) => bracket[from]))
  return words.list.some((_, at) => within.has(bracket[at]) && !said.has(at) && claims(words, at))
}

const HEDGES = phrases([
  '^ review*|recommend|suggest|consider',
  'consider',
  'planned|planning|upcoming|eventually|roadmap|later',
  'in ?the future',
  'nice to have'
])

/** A sentence that puts off or hedges what it says, or asks people to look at it. */
export const isHedged = (words: Words): boolean => HEDGES.in(words)
