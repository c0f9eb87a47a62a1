import type {Claim, Finding, Role} from '../model.ts'
import type {Section} from './blocks.ts'
import {type Context, outwards} from './context.ts'
import type {Draft} from './drafts.ts'
import type {Resolved} from './resolve.ts'
import {plain} from './text.ts'
import {STATUS_WORDS, STOP_WORDS} from './words/contradictions.ts'

/** What the search for contradictions looks at. */
export interface Understood {
  context: Context
  role: Role
  /** Every line in which the document claims to be ready or not. */
  claims: readonly Claim[]
  drafts: readonly Draft[]
  resolved: ReadonlyMap<Draft, Resolved>
}

const MOST_LINES = 50
const finding = (lines: readonly number[], message: string): Finding => {
  const [line = 1] = lines
  return {rule: 'contradiction', line, lines: lines.slice(0, MOST_LINES), message}
}

const isUnsettled = ({state, choice}: Draft): boolean => !choice && (state === 'open' || state === 'partial')

/** Statements of a document that cannot all be true. Only a document that states facts can contradict itself. */
export const contradictions = (known: Understood): Finding[] =>
  known.role === 'claims'
    ? [
        ...againstClaim(known),
        ...againstHeadings(known),
        ...againstEachOther(known.drafts),
        ...againstProduction(known.context),
        ...againstSymbols(known.drafts)
      ]
    : []

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** The document says that it is ready, and shows or says elsewhere that it is not. */
function againstClaim({claims, drafts, resolved}: Understood): Finding[] {
  const ready = claims.filter(({says}) => says === 'ready').map(({line}) => line)
  if (ready.length === 0) return []
  const taken = claims.filter(({says}) => says !== 'ready').map(({line}) => line)
  const unsettled = drafts.filter(draft => isUnsettled(draft) && resolved.get(draft)?.criticality !== 'optional')
  const found =
    taken.length > 0 ? [finding([...ready, ...taken], 'the document says that it is ready, and that it is not')] : []
  if (unsettled.length === 0) return found
  const weighty = unsettled.filter(draft => ['critical', 'required'].includes(resolved.get(draft)?.criticality ?? ''))
  const lines = [...weighty, ...unsettled].slice(0, MOST_LINES).map(({line}) => line)
  const of = weighty.length > 0 ? `, ${weighty.length} of them critical or required` : ''
  const verb = unsettled.length === 1 ? 'is' : 'are'
  const message = `the document says it is ready, but ${count(unsettled.length, 'item')} ${verb} not done${of}`
  return [...found, finding([...new Set([...ready, ...lines])], message)]
}

/** A heading marked as done over open items, or over a section that is itself marked as not done. */
function againstHeadings({context, drafts}: Understood): Finding[] {
  const open = new Map<Section, number[]>()
  for (const section of context.tree.sections) if (section.heading?.reading.state === 'done') open.set(section, [])
  const note = (section: Section, line: number): void => {
    for (const around of outwards(section)) open.get(around)?.push(line)
  }
  if (open.size === 0) return []
  for (const draft of drafts) if (isUnsettled(draft) && draft.kind !== 'heading') note(draft.section, draft.line)
  for (const section of context.tree.sections) {
    const state = section.heading?.reading.state
    if (section.parent && section.heading && (state === 'partial' || state === 'open'))
      note(section.parent, section.heading.line)
  }
  return [...open].flatMap(([section, lines]) => {
    if (lines.length === 0 || !section.heading) return []
    lines.sort((a, b) => a - b)
    const {line, reading} = section.heading
    return [finding([line, ...lines], `“${reading.title}” is marked as done, but not everything below it is`)]
  })
}

/** A longer text says more than one thing; two of them are never the same. */
const LONGEST = 100
const MOST_WORDS = 6
const WORDS = /[A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d][A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d.]*/g
const LABEL = /^(?:\*\*|__)([^*_]+?):?(?:\*\*|__)\s*(?:[-–—:(]|$)/
const NAME = /\b[A-Z][A-Z\d]{1,}\b|\b[A-Z][a-z]+[A-Z]\w*|`[^`]+`/

const stem = (word: string): string => {
  if (word.length <= 3) return word
  const bare = word.endsWith('ing')
    ? word.slice(0, -3)
    : word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare
}

/**
 * The things a text speaks of, in order, without what is said of them. "**Rate limiting** - Redis-backed" speaks of its
 * label. A lone common noun names nothing.
 */
const subject = (text: string): string[] => {
  const named = (/^[*_]/.test(text) ? LABEL.exec(text)?.[1] : undefined) ?? text
  if (named.length > LONGEST) return []
  const visible = plain(named)
  const bare = (visible.includes('(') ? visible.replace(/\([^()]*\)/g, ' ') : visible).toLowerCase()
  const words = (bare.match(WORDS) ?? []).filter(word => !STOP_WORDS.has(word) && !STATUS_WORDS.has(word))
  const things = [...new Set(words.map(stem))]
  return things.length > MOST_WORDS || (things.length === 1 && !NAME.test(named)) ? [] : things
}

/** The subject as a key, and then the same with one word less, from three words on; order does not count. */
const keysOf = (things: readonly string[]): string[] => {
  if (things.length === 0) return []
  const sorted = things.toSorted()
  const shorter = sorted.length > 2 ? sorted.map(word => sorted.filter(other => other !== word).join(' ')) : []
  return [sorted.join(' '), ...shorter]
}

/** Neighbouring words of a whole text: "… with connection pooling" speaks of connection pooling too. */
const pairsIn = (text: string): string[] => {
  if (text.length > LONGEST) return []
  const bare = plain(text).toLowerCase()
  const words = (bare.match(WORDS) ?? []).map(stem)
  return words.slice(1).map((word, index) => {
    const before = words[index] ?? ''
    return before < word ? `${before} ${word}` : `${word} ${before}`
  })
}

/** The same thing done in one place and open in another; one word more or less is the same thing still. */
function againstEachOther(drafts: readonly Draft[]): Finding[] {
  const obligations = drafts.filter(({choice}) => !choice)
  const done = obligations.filter(({state}) => state === 'done')
  const open = obligations.filter(draft => isUnsettled(draft) && draft.kind !== 'heading')
  if (done.length === 0 || open.length === 0) return []
  const whole = new Map<string, Draft>()
  const parts = new Map<string, Draft>()
  for (const draft of done) {
    const [key, ...shorter] = keysOf(subject(draft.text))
    if (key !== undefined && !whole.has(key)) whole.set(key, draft)
    for (const part of [...shorter, ...pairsIn(draft.text)]) if (!parts.has(part)) parts.set(part, draft)
  }
  return open.flatMap(draft => {
    const [key, ...shorter] = keysOf(subject(draft.text))
    if (key === undefined) return []
    const part = shorter.find(candidate => whole.has(candidate))
    const other = whole.get(key) ?? parts.get(key) ?? (part === undefined ? undefined : whole.get(part))
    if (!other || other === draft.parent || other.parent === draft || denies(other) !== denies(draft)) return []
    const message = `“${plain(other.text)}” is done at line ${other.line}, but “${plain(draft.text)}” is not at line ${draft.line}`
    return [
      finding(
        [other.line, draft.line].sort((a, b) => a - b),
        message
      )
    ]
  })
}

/** "No errors" and "Errors logged" speak of different things. */
const denies = ({text}: Draft): boolean =>
  /\b(?:no|not|never|without|none|cannot|kein\w*|nicht|sin|sans|sem)\b/i.test(text)

const DEVELOPMENT =
  /\b(?:npm|pnpm|yarn|bun)(?: run)? dev\b|\bmanage\.py runserver\b|\bng serve\b|\bnodemon\b|--reload\b|\bflask\b.*--debug\b|\bNODE_ENV=development\b|\bDEBUG\s*=\s*(?:true|1)\b/i

/** A step for production that starts the development server. */
function againstProduction({tree}: Context): Finding[] {
  return tree.all.flatMap(block => {
    const heading = block.section.heading
    if (block.kind !== 'fence' || !heading || !/\bproduction\b/i.test(heading.text)) return []
    return block.lines.flatMap((line, index) =>
      DEVELOPMENT.test(line)
        ? [finding([heading.line, block.contentLine + index], 'a step for production runs in development mode')]
        : []
    )
  })
}

const againstSymbols = (drafts: readonly Draft[]): Finding[] =>
  drafts
    .filter(({conflict, choice}) => conflict && !choice)
    .map(({line, text}) => finding([line], `the box and the symbol of “${plain(text)}” say the opposite`))
