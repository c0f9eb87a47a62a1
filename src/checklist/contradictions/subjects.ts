import {CONCEPTS, IMPLIED, LIGHT_NOUNS, NAME_COMPANIONS} from '../words/contradictions.ts'
import {acronymOf, isName} from './names.ts'
import {firstWord, holds, isDigit, isSmall, wordAt} from './phrases.ts'
import {isLong, type Segments, tokenReader} from './tokens.ts'

/** The words that name one thing, in order: in English the last says what it is. */
export type Subject = readonly string[]

/** What a text speaks of. */
export interface Subjects {
  /** The thing itself, in every way its text names it: with its description, by its acronym. None for prose. */
  main: readonly Subject[]
  /** It says what is not: "no errors". */
  denies: boolean
  /** What it was read from; `null` for prose. */
  text: Text | null
}

/** A text and its parts. */
interface Text {
  written: string
  lower: string
  segments: Segments
}

/** Reads texts; keeps what it read, because words and texts come again. */
export type SubjectReader = (text: string) => Subjects

/** The same words in any order have the same key. */
export const keyOf = (subject: Subject): string => {
  const one = subject[0] ?? ''
  const other = subject[1]
  if (other === undefined) return one
  if (subject.length > 2) return inOrder(subject)
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Different words in alphabetical order. The sort of the language makes room for many more than these. */
const inOrder = (words: readonly string[]): string => {
  let key = ''
  let last = ''
  for (let left = words.length; left > 0; left--) {
    let next = ''
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? ''
      if (word > last && (next === '' || word < next)) next = word
    }
    key = key === '' ? next : `${key} ${next}`
    last = next
  }
  return key
}

/** More words say more than one thing; two of them are never the same. */
const MOST_WORDS = 6
/** A label and its description are one name only when both are short. */
const MOST_TOGETHER = 4

/** Without what one of the words implies, and without light nouns beside others. */
const distinctive = (words: readonly string[], {lower, written}: Text): readonly string[] => {
  if (words.length < 2) return words
  let left = words
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const implied = IMPLIED.get(word)
    if (implied) left = left.filter(other => !implied.has(other))
    else if (left.length > 1 && (LIGHT_NOUNS.has(word) || (word === 'performanc' && EXAMINES.has(firstWord(lower)))))
      left = left.filter(other => other !== word)
  }
  const name = left.length < 2 ? null : nameAmong(left)
  return name !== null && isName(name, written, lower) ? [name] : left
}

/** The only word beside those that go with a name. */
const nameAmong = (words: readonly string[]): string | null => {
  let name: string | null = null
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (NAME_COMPANIONS.has(word)) continue
    if (name !== null) return null
    name = word
  }
  return name
}

const EXAMINES: ReadonlySet<string> = new Set(['verify', 'check', 'confirm', 'test', 'validate', 'monitor'])
/** What is said of secrets to keep them so, besides a denial. */
const KEPT: readonly string[] = [
  'hardcoded',
  'hard-coded',
  'exposed',
  'leaked',
  'committed',
  'env ',
  'env-',
  'environment variable',
  'gitignore'
]
/** "All tests", "the full test run", "120 tests". */
const speaksOfAll = (lower: string): boolean => {
  let at = 0
  while (at < lower.length && !isSmall(lower.charAt(at)) && !isDigit(lower.charAt(at))) at++
  return isDigit(lower.charAt(at)) || wordAt(lower, 'full') >= 0 || wordAt(lower, 'all') >= 0
}

/** The thing that words name; `null` for none, for prose, and for a lone noun that could be anything. */
const subjectOf = (words: readonly string[], text: Text): Subject | null => {
  const {lower, written} = text
  const said = words[0] === 'test' && lower.startsWith('test ') ? words.slice(1) : words
  if (said.length === 0 || said.length > MOST_WORDS) return null
  if (said.includes('secret') && (text.segments.denies || holds(lower, KEPT))) return NO_SECRET
  if (said[0] === 'test' && (said.length === 1 ? speaksOfAll(lower) : said.length === 2 && said[1] === 'suit'))
    return TEST_SUITE
  const left = distinctive(said, text)
  if (left.length > 1) return left
  const only = left[0] ?? ''
  return CONCEPTS.has(only) || isName(only, written, lower) ? left : null
}
const NO_SECRET: Subject = ['no-secret']
const TEST_SUITE: Subject = ['test-suite']

const NO_WORDS: readonly string[] = []

/** The words of several, each once. */
const joined = (some: readonly string[], more: readonly string[]): readonly string[] =>
  more.length === 0 ? some : some.length === 0 ? more : [...some, ...more.filter(word => !some.includes(word))]

/** Words of the head, up to where a remark begins in it. */
const headOf = ({head}: Segments): readonly string[] => {
  let words = head[0]?.words ?? NO_WORDS
  for (let at = 1; at < head.length && !head[at - 1]?.hasRemark; at++)
    words = joined(words, head[at]?.words ?? NO_WORDS)
  return words
}

const NONE: readonly Subject[] = []

const mainOf = (text: Text): readonly Subject[] => {
  const words = headOf(text.segments)
  const whole = subjectOf(words, text)
  const short = text.written.includes('(') ? acronymOf(text.written) : null
  const first = text.segments.description[0]
  const together = first === undefined ? null : subjectOf(joined(words, first.words), text)
  const isOne = together !== null && together.length > 1 && together.length <= MOST_TOGETHER
  if (short === null && !isOne) return whole === null ? NONE : [whole]
  const acronym = short === null ? null : [short]
  return [whole, acronym, isOne ? together : null].filter(subject => subject !== null)
}

/** Things that a description or the text itself lists: "**Security** - rate limiting, CORS". */
export const partsOf = ({text}: Subjects): readonly Subject[] => {
  if (text === null) return NONE
  const {head, rest, description} = text.segments
  const isListed = description.length > 0 || rest.length > 0
  if (!isListed && head.length < 2) return NONE
  // What something is tested with is no part of it.
  const others = head.some(({words}) => words.includes('test')) ? [] : rest
  const listed = description.length > 0 ? description : [...head, ...others]
  const found = listed.map(({words, hasCode}) => (hasCode && isListed ? null : subjectOf(words, text)))
  // "Authentication and authorization" are two things, "help and documentation pages" is one.
  if (!isListed && !found.every(each => each?.length === 1)) return NONE
  return found.filter(each => each !== null)
}

/** A reader for one document. */
export const subjectReader = (): SubjectReader => {
  const known = new Map<string, Subjects>()
  const read = tokenReader()
  return written => {
    if (isLong(written)) return NO_SUBJECTS
    const before = known.get(written)
    if (before !== undefined) return before
    const lower = written.toLowerCase()
    const segments = read(lower)
    const subjects = segments === null ? NO_SUBJECTS : subjectsIn({written, lower, segments})
    known.set(written, subjects)
    return subjects
  }
}

const subjectsIn = (text: Text): Subjects => ({main: mainOf(text), denies: text.segments.denies, text})

const NO_SUBJECTS: Subjects = {main: NONE, denies: false, text: null}
