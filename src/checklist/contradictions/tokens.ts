import {CUT_WORDS, NAMES, STATUS_WORDS, STOP_WORDS, SYNONYMS} from '../words/contradictions.ts'

/** What a token does when it is no word of weight. */
const SIGNS = {
  none: 0,
  joins: 1,
  adds: 2,
  divides: 3,
  opens: 4,
  closes: 5,
  code: 6,
  cuts: 7,
  denies: 8,
  deniesAndCuts: 9
} as const
type Sign = (typeof SIGNS)[keyof typeof SIGNS]

/** A word without its ending, or its parts; a sign. */
type Meaning = string | readonly string[] | Sign

const SIGN_OF: ReadonlyMap<string, Sign> = new Map([
  [',', SIGNS.joins],
  [';', SIGNS.joins],
  ['&', SIGNS.joins],
  ['and', SIGNS.joins],
  ['with', SIGNS.adds],
  ['including', SIGNS.adds],
  [':', SIGNS.divides],
  ['：', SIGNS.divides],
  ['-', SIGNS.divides],
  ['–', SIGNS.divides],
  ['—', SIGNS.divides],
  ['(', SIGNS.opens],
  [')', SIGNS.closes],
  ['`', SIGNS.code],
  ...['no', 'not', 'never', 'none', 'cannot', 'kein', 'keine', 'nicht'].map(word => [word, SIGNS.denies] as const),
  ...['without', 'sin', 'sans', 'sem', 'ohne'].map(word => [word, SIGNS.deniesAndCuts] as const)
])

const stem = (word: string): string => {
  if (word.length <= 3 || NAMES.has(word)) return word
  let bare = word
  if (word.endsWith('ing') && word.length > 5) {
    bare = word.slice(0, -3)
    const last = bare.at(-1)
    if (last === bare.at(-2) && last !== 's' && last !== 'l') bare = bare.slice(0, -1)
  } else if (word.endsWith('ies')) bare = `${word.slice(0, -3)}y`
  else if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    bare = word.slice(0, -1)
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare
}

const MARKS_BEHIND = /[_.+-]+$/
const FILE_ENDING = /\.(?:json|toml|ya?ml)$/
const BEFORE_LETTERS = 58

/** `token` in lower case. Numbers, words without weight and words of a state mean nothing. */
const meaningOf = (token: string): Meaning => {
  const sign = SIGN_OF.get(token)
  if (sign !== undefined) return sign
  // Everything but letters and digits that a token ends with has a smaller code, or is an underscore.
  const last = token.charCodeAt(token.length - 1)
  const word = last < 48 || last === 95 ? token.replace(MARKS_BEHIND, '') : token
  if (CUT_WORDS.has(word)) return SIGNS.cuts
  const known = SYNONYMS.get(word)
  if (known !== undefined) return known
  if (STATUS_WORDS.has(word) || STOP_WORDS.has(word)) return SIGNS.none
  if (word.charCodeAt(0) < BEFORE_LETTERS && !NAMES.has(word)) return SIGNS.none
  if (word.includes('-')) return word.split('-').flatMap(wordsOfPart)
  const bare = stem(word.includes('.') ? word.replace(FILE_ENDING, '') : word)
  return SYNONYMS.get(bare) ?? bare
}

const wordsOfPart = (part: string): readonly string[] => {
  const meaning = part === '' ? SIGNS.none : meaningOf(part)
  return typeof meaning === 'number' ? [] : typeof meaning === 'string' ? [meaning] : meaning
}

/** A stretch of text between commas and the like. */
export interface Segment {
  /** Its words of weight, each once, up to where a remark begins ("in production"). */
  words: string[]
  hasRemark: boolean
  hasCode: boolean
}

/** "**Head, head** with rest: description, description". What stands in parentheses is left out. */
export interface Segments {
  head: Segment[]
  rest: Segment[]
  description: Segment[]
  /** "No …", "… not …". */
  denies: boolean
}

const TOKENS = /[a-zà-ɏͰ-῿⺀-鿿가-힯\d][a-zà-ɏͰ-῿⺀-鿿가-힯\d_.+-]*|[,;&()]|[:：](?=[\s*_]|$)|[-–—](?=\s)|`/g
/** A longer text says more than one thing. */
const LONGEST = 100
const MOST_SEGMENTS = 8

/** Takes texts apart; keeps what it learned of words. */
export const tokenReader = (): ((lower: string) => Segments | null) => {
  const meanings = new Map<string, Meaning>()
  const meaning = (token: string): Meaning => {
    const made = meaningOf(token)
    meanings.set(token, made)
    return made
  }
  return lower => {
    const found: Segments = {head: [], rest: [], description: [], denies: false}
    let into = found.head
    let segment: Segment | null = null
    let isInside = false
    for (const token of lower.slice(0, 2 * LONGEST).match(TOKENS) ?? []) {
      const said = meanings.get(token) ?? meaning(token)
      if (said === SIGNS.none) continue
      if (said === SIGNS.denies || said === SIGNS.deniesAndCuts) found.denies ||= !isInside
      if (isInside || said === SIGNS.opens) isInside = said !== SIGNS.closes
      else if (typeof said === 'number' && said <= SIGNS.closes) {
        segment = null
        if (said === SIGNS.divides && found.head.length > 0) into = found.description
        else if (said === SIGNS.adds && into === found.head && into.length > 0) into = found.rest
      } else {
        if (segment === null) {
          if (into.length === MOST_SEGMENTS) break
          segment = {words: [], hasRemark: false, hasCode: false}
          into.push(segment)
        }
        note(segment, said)
      }
    }
    return lower.length > LONGEST && found.description.length === 0 ? null : found
  }
}

const note = (segment: Segment, said: Meaning): void => {
  if (said === SIGNS.code) segment.hasCode = true
  else if (said === SIGNS.cuts || said === SIGNS.deniesAndCuts) segment.hasRemark ||= segment.words.length > 0
  else if (segment.hasRemark || typeof said === 'number') return
  else if (typeof said !== 'string') segment.words.push(...said.filter(word => !segment.words.includes(word)))
  else if (!segment.words.includes(said)) segment.words.push(said)
}
