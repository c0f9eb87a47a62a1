import type {State} from '../model.ts'
import {once} from '../once.ts'
import {folded, list} from './text.ts'
import {NEGATIONS} from './words/states.ts'

/** A state word at the start of a text, and how much of the text it is. */
export interface Phrase {
  state: State
  length: number
  /** It denies in English what would be done ("Not enabled"), and no list of words knows it: it may be good news. */
  denied?: boolean
}

/** State words and phrases. */
export type Lexicon = ReadonlyMap<string, State>

/** Phrases by the state they say. */
export const lexicon = (words: Readonly<Record<string, string | readonly string[]>>): Lexicon => {
  const all = new Map<string, State>()
  for (const [state, phrases] of Object.entries(words))
    for (const part of typeof phrases === 'string' ? [phrases] : phrases)
      for (const phrase of list(folded(part))) if (!all.has(phrase)) all.set(phrase, state as State)
  return all
}

const SEPARATOR = /[\s,;:.!()[\]–—|]/g
/** Chinese, Japanese and Korean stand without spaces between words. */
export const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]/
const MOST_WORDS = 4
const MOST_IDEOGRAPHS = 6

/** Longest state phrase at the start of a text, `not_started` and `not-started` as words. */
export const phraseIn = (text: string, words: Lexicon): Phrase | null => {
  const lower = folded(text.toLowerCase())
  const found = find(lower, words)
  if (found || !JOINED.test(lower)) return found
  const joined = find(lower.replace(JOINERS, ' '), words)
  // "Open-source" is not open.
  return joined && lower[joined.length] === '-' ? null : joined
}

/** `not_started`, `not-started` */
const JOINED = /^\w+[_-]\w/
const JOINERS = /[_-]/g

/** Longest state phrase at the start of a text in lower case. */
export const find = (lower: string, words: Lexicon): Phrase | null => {
  if (IDEOGRAPHIC.test(lower)) {
    for (let length = Math.min(MOST_IDEOGRAPHS, lower.length); length > 0; length--) {
      const state = words.get(lower.slice(0, length))
      if (state) return {state, length}
    }
    return null
  }
  let best: Phrase | null = null
  SEPARATOR.lastIndex = 0
  for (let count = 0; count < MOST_WORDS; count++) {
    const end = SEPARATOR.test(lower) ? SEPARATOR.lastIndex - 1 : lower.length
    const state = words.get(lower.slice(0, end))
    if (state) best = {state, length: end}
    if (end >= lower.length) break
    SEPARATOR.lastIndex = end + 1
  }
  return best
}

const DENIAL = /^(not|never) (?:yet |currently )?((?:fully|completely|entirely) )?/
const YET = /^ yet\b/
const LONGEST_DENIAL = 60

/** With the blank that follows, by their first letter; longest first: "pas encore" before "pas". */
const negations = once(() =>
  Map.groupBy(
    list(NEGATIONS)
      .sort((one, other) => other.length - one.length)
      .map(each => `${each} `),
    each => each.charAt(0)
  )
)

/** Length of the words that deny what follows them, and whether they deny it in part only. */
const denialIn = (lower: string): {length: number; partly: boolean; english: boolean} | null => {
  const english = lower.startsWith('n') ? DENIAL.exec(lower) : null
  if (english) return {length: english[0].length, partly: english[2] !== undefined, english: true}
  const negation = negations()
    .get(lower.charAt(0))
    ?.find(each => lower.startsWith(each))
  return negation === undefined ? null : {length: negation.length, partly: false, english: false}
}

/** "Not yet verified", "Never tested", "Not fully covered", "Nicht getestet": a word for done, denied. */
export const denied = (text: string, words: Lexicon): Phrase | null => {
  const lower = folded(text.slice(0, LONGEST_DENIAL).toLowerCase())
  const denial = denialIn(lower)
  if (!denial) return null
  const phrase = find(lower.slice(denial.length), words)
  if (phrase?.state !== 'done') return null
  const length = denial.length + phrase.length
  return {
    state: denial.partly ? 'partial' : 'open',
    length: length + (YET.exec(lower.slice(length))?.[0].length ?? 0),
    denied: denial.english
  }
}

/** The longer of two phrases, the first one of equals. */
export const longer = (one: Phrase | null, other: Phrase | null): Phrase | null =>
  one && (!other || one.length >= other.length) ? one : other
