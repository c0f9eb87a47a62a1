import {plain} from '../text.ts'
import {CONCEPTS, IMPLIED, LIGHT_NOUNS, NAME_COMPANIONS, NAMES, WEAK_NAMES} from '../words/contradictions.ts'
import {firstWord, holds} from './phrases.ts'
import {type Segments, tokenReader} from './tokens.ts'

/** The words that name one thing, in order: in English the last says what it is. */
export type Subject = readonly string[]

/** What a text speaks of. */
export interface Subjects {
  /** The thing itself, in every way its text names it: with its description, by its acronym. None for prose. */
  main: readonly Subject[]
  /** Things that a description lists: "**Security** - rate limiting, CORS". */
  parts: readonly Subject[]
  /** It says what is not: "no errors". */
  denies: boolean
}

/** Reads texts; keeps what it read, because words and texts come again. */
export type SubjectReader = (text: string) => Subjects

/** The same words in any order have the same key. */
export const keyOf = (subject: Subject): string =>
  subject.length === 1 ? (subject[0] ?? '') : subject.toSorted().join(' ')

/** More words say more than one thing; two of them are never the same. */
const MOST_WORDS = 6
/** A label and its description are one name only when both are short. */
const MOST_TOGETHER = 4

/** A product, a protocol, an acronym or an identifier. */
export const isName = (word: string, written: string): boolean => {
  if (NAMES.has(word)) return true
  if (WEAK_NAMES.has(word)) return false
  const at = written.toLowerCase().indexOf(word)
  if (at < 0) return false
  const inner = written.slice(at + 1, at + word.length)
  return written[at - 1] === '`' || inner !== inner.toLowerCase()
}

/** Without what one of the words implies, and without light nouns beside others. */
const distinctive = (words: readonly string[], lower: string, written: string): readonly string[] => {
  let left = words
  for (const word of words) {
    const implied = IMPLIED.get(word)
    if (implied) left = left.filter(other => !implied.has(other))
    else if (LIGHT_NOUNS.has(word) && left.length > 1) left = left.filter(other => other !== word)
    else if (word === 'performanc' && left.length > 1 && EXAMINES.has(firstWord(lower)))
      left = left.filter(other => other !== word)
  }
  if (left.length < 2) return left
  const [name, other] = left.filter(word => !NAME_COMPANIONS.has(word))
  return name !== undefined && other === undefined && isName(name, written) ? [name] : left
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
const EVERY_TEST = /\bfull\b|\ball\b|^[^a-z]*\d/

/** What subjects are read from. */
interface Text {
  written: string
  lower: string
  denies: boolean
}

/** The thing that words name; `null` for none, for prose, and for a lone noun that could be anything. */
const subjectOf = (words: readonly string[], {lower, written, denies}: Text): Subject | null => {
  const said = words[0] === 'test' && lower.startsWith('test ') ? words.slice(1) : words
  if (said.length === 0 || said.length > MOST_WORDS) return null
  if (said.includes('secret') && (denies || holds(lower, KEPT))) return ['no-secret']
  if (said[0] === 'test' && (said.length === 1 ? EVERY_TEST.test(lower) : said.length === 2 && said[1] === 'suit'))
    return ['test-suite']
  const left = distinctive(said, lower, written)
  const [only = ''] = left
  return left.length > 1 || CONCEPTS.has(only) || isName(only, written) ? left : null
}

const ACRONYM = /\(([A-Z][A-Z\d]{1,5})s?\)/

/** "Row-level security (RLS)" is RLS too. */
const acronymOf = (written: string): Subject | null => {
  const text = plain(written)
  const found = ACRONYM.exec(text)
  if (!found?.[1]) return null
  const initials = text
    .slice(0, found.index)
    .split(/[\s-]+/)
    .map(word => word.charAt(0))
    .join('')
  return initials.toUpperCase().endsWith(found[1]) ? [found[1].toLowerCase()] : null
}

const NO_WORDS: readonly string[] = []

/** The words of several, each once. */
const joined = (some: readonly string[], more: readonly string[]): readonly string[] =>
  more.length === 0 ? some : [...some, ...more.filter(word => !some.includes(word))]

/** Words of the head, up to where a remark begins in it. */
const headOf = ({head}: Segments): readonly string[] => {
  let words = head[0]?.words ?? NO_WORDS
  for (let at = 1; at < head.length && !head[at - 1]?.hasRemark; at++)
    words = joined(words, head[at]?.words ?? NO_WORDS)
  return words
}

const mainOf = (segments: Segments, text: Text): Subject[] => {
  const main: Subject[] = []
  const words = headOf(segments)
  const whole = subjectOf(words, text)
  if (whole) main.push(whole)
  const acronym = text.written.includes('(') ? acronymOf(text.written) : null
  if (acronym) main.push(acronym)
  const [first] = segments.description
  const together = first ? subjectOf(joined(words, first.words), text) : null
  if (together && together.length > 1 && together.length <= MOST_TOGETHER) main.push(together)
  return main
}

const NO_PARTS: readonly Subject[] = []

const partsOf = ({head, rest, description}: Segments, text: Text): readonly Subject[] => {
  const isListed = description.length > 0 || rest.length > 0
  if (!isListed && head.length < 2) return NO_PARTS
  // What something is tested with is no part of it.
  const others = head.some(({words}) => words.includes('test')) ? [] : rest
  const listed = description.length > 0 ? description : [...head, ...others]
  const found = listed.map(({words, hasCode}) => (hasCode && isListed ? null : subjectOf(words, text)))
  // "Authentication and authorization" are two things, "help and documentation pages" is one.
  if (!isListed && !found.every(each => each?.length === 1)) return NO_PARTS
  return found.filter(each => each !== null)
}

const subjectsIn = (segments: Segments, written: string, lower: string): Subjects => {
  const text = {written, lower, denies: segments.denies}
  return {main: mainOf(segments, text), parts: partsOf(segments, text), denies: segments.denies}
}

/** A reader for one document. */
export const subjectReader = (): SubjectReader => {
  const known = new Map<string, Subjects>()
  const read = tokenReader()
  return written => {
    const before = known.get(written)
    if (before !== undefined) return before
    const lower = written.toLowerCase()
    const segments = read(lower)
    const subjects = segments ? subjectsIn(segments, written, lower) : NO_SUBJECTS
    known.set(written, subjects)
    return subjects
  }
}

const NO_SUBJECTS: Subjects = {main: [], parts: [], denies: false}
