import {leadingMark, type Mark, trailingMark} from './marks.ts'
import {headingPhrase, readState, statePhrase} from './state.ts'
import {colonAt, plain} from './text.ts'
import {wordPattern} from './word-pattern.ts'
import {CLAIM_KEYS, DATE_KEYS, VERSION_KEYS} from './words/claims.ts'

const KEY_VALUE = /^([^:：]+[:：](?:\*\*|__)?\s+)(.+)$/

const keyOf = (marked: string): string => {
  const key = plain(marked).toLowerCase()
  return key.endsWith(':') || key.endsWith('：') ? key.slice(0, -1).trimEnd() : key
}

/** A symbol that states the state of a line, and the key in front of it if there is one. */
export interface LineMark extends Mark {
  key: string | null
}

/**
 * The symbol by which a line states its state: in front, after "Key: ", or at the end. `hints`: colours and the words of
 * "Key: done" count, as below a heading that announces states.
 */
export const markOf = (text: string, lossy: boolean, hints = false): LineMark | null => {
  const front = leadingMark(text, lossy)
  if (front) return front.kind === 'hint' && !hints ? null : {...front, key: null}
  const pair = colonAt(text) > 0 ? KEY_VALUE.exec(text) : null
  const key = pair ? keyOf(pair[1] ?? '') : ''
  // "Status: ✅" speaks of what stands above it.
  if (CLAIM_KEYS.has(key)) return null
  const value = pair ? leadingMark(pair[2] ?? '', lossy) : null
  const said = pair && hints && !value ? headingPhrase(plain(pair[2] ?? '')) : null
  if (pair && said) return {state: said, kind: 'settled', rest: text, key: pair[1] ?? null}
  if (value && (hints || value.kind !== 'hint') && value.rest !== '')
    return {...value, rest: (pair?.[1] ?? '') + value.rest, key: pair?.[1] ?? null}
  const end = trailingMark(text)
  if (end) return (hints || end.kind !== 'hint') && end.rest !== '' ? {...end, key: null} : null
  return verdictMark(text) ?? enclosedMark(text) ?? shoutedMark(text)
}

const BEHIND_DASH = /\s(?:[-–—→]|->)\s([^-–—→]+)$/
const LONGEST_VERDICT = 3

/** "Load test - ✅ Good", "Keys → ❌ Missing": a symbol with a word or two behind a dash. */
const verdictMark = (text: string): LineMark | null => {
  const found = BEHIND_DASH.exec(text)
  const verdict = found?.[1]?.trim() ?? ''
  const mark = leadingMark(verdict, false)
  if (!found || (mark?.kind !== 'settled' && mark?.kind !== 'warning')) return null
  if (plain(mark.rest).split(' ').length > LONGEST_VERDICT) return null
  const state = readState(verdict, false)?.state ?? mark.state
  return {...mark, state, rest: text.slice(0, found.index).trimEnd(), key: null}
}

const CLOSING = /^([^()（）]+)[)）]\.?([*_]*)[.\s]*$/

/** "Load test (✅ Done)": a symbol with a state word and no more in parentheses at the end. */
const enclosedMark = (text: string): LineMark | null => {
  const opens = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  const [, inner = '', emphasis = ''] = (opens > 0 && CLOSING.exec(text.slice(opens + 1))) || []
  const mark = leadingMark(inner.trim(), false)
  if (!mark || mark.kind === 'box' || mark.kind === 'lost') return null
  const words = plain(mark.rest)
  const state = statePhrase(words)?.length === words.length ? readState(inner, false)?.state : undefined
  return state ? {...mark, state, rest: text.slice(0, opens).trimEnd() + emphasis, key: null} : null
}

/** "Load test — IN PROGRESS", "Load test (DONE)": a state word in capitals at the end. */
const SHOUTED = /(?:(?:\s[-–—]|:)\s+|\s[([])\**([A-Z][A-Z ]*[A-Z])[\])*.]*$/
/** What such a line ends with. */
const SHOUTED_ENDS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ])*.'

const shoutedMark = (text: string): LineMark | null => {
  const found = SHOUTED_ENDS.includes(text.slice(-1)) ? SHOUTED.exec(text) : null
  const state = found && headingPhrase(found[1] ?? '')
  return state ? {state, kind: 'settled', rest: text.slice(0, found.index).trimEnd(), key: null} : null
}

/** Lines of a paragraph that all say `Key: ✅ text` or `Key: text ✅`; `null` where they tell of the document itself. */
export const pairMarks = (lines: readonly string[], lossy: (index: number) => boolean): (LineMark | null)[] | null => {
  if (lines.length < 2 || !lines.every(line => colonAt(line) >= 0)) return null
  const keys = lines.map(line => keyOf(KEY_VALUE.exec(line)?.[1] ?? ''))
  if (keys.includes('')) return null
  if (
    keys.some(key => CLAIM_KEYS.has(key) || DATE_KEYS.has(key) || VERSION_KEYS.has(key) || /status|readiness/.test(key))
  )
    return null
  const marks = lines.map((line, index) => markOf(line, lossy(index)))
  return marks.filter(Boolean).length * 2 >= lines.length ? marks : null
}

/** Headings and labels, in lower case, below which colours are states. */
export const ANNOUNCES_STATES = wordPattern(
  'overview',
  /\b(?:overview of readiness|état|situação)\b|状态|状況|ステータス|상태|статус/,
  'status state states health stand zustand estado statut stato'
)

const ADVICE = /^(?:\*\*|__)?(?:don['’]?t|do not|never|avoid|do)\b/i

/** "✅ Passed", "❌ Failed: not met": every symbol with what it means, a legend. */
export const explains = (marks: readonly Mark[]): boolean => {
  if (new Set(marks.map(({kind, state}) => `${kind} ${state}`)).size < marks.length) return false
  const meant = marks.filter(({state, rest}) => {
    const words = plain(rest)
    const phrase = statePhrase(words)
    return phrase?.state === state && /^\s*(?:$|[-–—:=(,])/.test(words.slice(phrase.length))
  })
  return meant.length > 1 && meant.length * 2 >= marks.length
}

/** "✅ Do …", "❌ Don't …": advice, no states. */
export const advises = (marks: readonly Mark[]): boolean =>
  marks.some(({state, rest}) => state === 'open' && ADVICE.test(rest))

/** Marks of either side that show a list of things done and things not done. */
const FEWEST_OF_EITHER = 2

/** Whether marks are those of things done and of things that are not, several of each. */
export const differ = (marks: readonly Mark[]): boolean => {
  let done = 0
  let other = 0
  for (const {kind, state} of marks) {
    if (kind === 'box' || kind === 'hint' || kind === 'lost') continue
    if (state === 'done') done++
    else other++
  }
  return done >= FEWEST_OF_EITHER && other >= FEWEST_OF_EITHER
}
