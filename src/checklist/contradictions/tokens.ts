import {CUT_WORDS, IDLE_WORDS, NAMES, SYNONYMS} from '../words/contradictions.ts'

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

/** Words with a meaning of their own. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...IDLE_WORDS.map(word => [word, SIGNS.none] as const),
  ...SYNONYMS,
  ...CUT_WORDS.map(word => [word, SIGNS.cuts] as const)
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

const MARKS = '_.+-'
const FILE_ENDINGS: readonly string[] = ['.json', '.toml', '.yaml', '.yml']
const BEFORE_LETTERS = 58

const withoutMarks = (token: string): string => {
  let end = token.length
  while (end > 0 && MARKS.includes(token.charAt(end - 1))) end--
  return token.slice(0, end)
}

const withoutEnding = (file: string): string => {
  const ending = FILE_ENDINGS.find(each => file.endsWith(each))
  return ending === undefined ? file : file.slice(0, -ending.length)
}

/** `token` in lower case. Numbers, words without weight and words of a state mean nothing. */
const meaningOf = (token: string): Meaning => {
  const sign = SIGN_OF.get(token)
  if (sign !== undefined) return sign
  // Everything but letters and digits that a token ends with has a smaller code, or is an underscore.
  const last = token.charCodeAt(token.length - 1)
  const word = last < 48 || last === 95 ? withoutMarks(token) : token
  const known = MEANINGS.get(word)
  if (known !== undefined) return known
  if (word.charCodeAt(0) < BEFORE_LETTERS && !NAMES.has(word)) return SIGNS.none
  if (word.includes('-')) return word.split('-').flatMap(wordsOfPart)
  const bare = stem(word.includes('.') ? withoutEnding(word) : word)
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
  rest: readonly Segment[]
  description: readonly Segment[]
  /** "No …", "… not …". */
  denies: boolean
}

const TOKENS = /[a-zà-ɏͰ-῿⺀-鿿가-힯\d][a-zà-ɏͰ-῿⺀-鿿가-힯\d_.+-]*|[,;&()]|[:：](?=[\s*_]|$)|[-–—](?=\s)|`/g
/** Between a head and a description. */
const DIVIDES = /[:：]|[-–—]\s/
/** A longer text without a description says more than one thing. */
const LONGEST = 100
const MOST_SEGMENTS = 8
const NO_SEGMENTS: Segment[] = []
const NO_TOKENS: readonly string[] = []

/** Whether a text says more than one thing, seen at once. */
export const isLong = (text: string): boolean => text.length > LONGEST && !DIVIDES.test(text)

/** Takes texts apart; keeps what it learned of words. */
export const tokenReader = (): ((lower: string) => Segments | null) => {
  const meanings = new Map<string, Meaning>()
  const meaning = (token: string): Meaning => {
    const made = meaningOf(token)
    meanings.set(token, made)
    return made
  }
  return lower => {
    const found: Segments = {head: [], rest: NO_SEGMENTS, description: NO_SEGMENTS, denies: false}
    let into = found.head
    let segment: Segment | null = null
    let isInside = false
    const tokens = lower.slice(0, 2 * LONGEST).match(TOKENS) ?? NO_TOKENS
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? ''
      const said = meanings.get(token) ?? meaning(token)
      if (said === SIGNS.none) continue
      if (said === SIGNS.denies || said === SIGNS.deniesAndCuts) found.denies ||= !isInside
      if (isInside || said === SIGNS.opens) isInside = said !== SIGNS.closes
      else if (typeof said === 'number' && said <= SIGNS.closes) {
        segment = null
        if (said === SIGNS.divides && found.head.length > 0) {
          if (found.description === NO_SEGMENTS) found.description = into = []
        } else if (said === SIGNS.adds && into === found.head && into.length > 0) found.rest = into = []
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
  else if (typeof said === 'string') {
    if (!segment.words.includes(said)) segment.words.push(said)
  } else segment.words.push(...said.filter(word => !segment.words.includes(word)))
}
