import type {Section} from '../blocks.ts'
import type {Draft} from '../drafts.ts'
import {NUMBERED_SCOPES, SCOPES} from '../words/contradictions.ts'
import type {Known} from './known.ts'
import {parallelIn} from './parallel.ts'
import {firstWord, holds} from './phrases.ts'

/** Something the document says is so. */
export interface Statement {
  line: number
  text: string
  /** `null` for a line that is no item: a success criterion under a tick, a value of a pasted status. */
  draft: Draft | null
}

/** Whether a statement and an item with the same subject (`key`) speak of the same thing in the same place. */
export type Alike = (statement: Statement, draft: Draft, key: string) => boolean

export const alikeIn = (known: Known): Alike => {
  const {subjects} = known
  const areParallel = parallelIn(known)
  const scopes = new Map<Section, ReadonlySet<string>>()
  const scopeOf = (section: Section): ReadonlySet<string> => {
    const before = scopes.get(section)
    if (before) return before
    const made = readScope(section)
    scopes.set(section, made)
    return made
  }
  return ({line, text, draft: done}, draft, key) => {
    // "No errors" and "Errors logged" speak of different things; secrets are kept safe by what is not done.
    if (line === draft.line || (key !== 'no-secret' && subjects(text).denies !== subjects(draft.text).denies))
      return false
    if (done === null) return samePurpose(text, draft.text)
    if (done === draft.parent || done.parent === draft) return false
    // The same step of two things: "Tests" below "Server" and below "Client".
    if (done.parent !== draft.parent && done.parent !== null && draft.parent !== null) return false
    if (done.lead !== draft.lead && !overlap(scopesIn, done.lead ?? '', draft.lead ?? '')) return false
    return (
      samePurpose(text, draft.text) &&
      (done.section === draft.section || overlap(scopeOf, done.section, draft.section)) &&
      !areParallel(done.section, draft.section, key)
    )
  }
}

const ACTS: ReadonlySet<string> = new Set(['run', 'execute', 'apply', 'deploy', 'perform'])
const EXTENDS: ReadonlySet<string> = new Set(
  'improve increase expand extend enhance optimize optimise refactor upgrade consider'.split(' ')
)
const FURTHER: readonly string[] = [' more ', 'additional', 'further ']

/** "Tests for the database" are not those for the API, phase 1 is not phase 2, and a good thing can become better. */
const samePurpose = (done: string, open: string): boolean => {
  const begins = firstWord(open)
  // A migration that was tested is still to be run.
  if (done.startsWith('Test ') && ACTS.has(begins)) return false
  if (EXTENDS.has(begins) || holds(open.toLowerCase(), FURTHER)) return false
  return overlap(purposeOf, done, open) && overlap(numbersIn, done, open)
}

const NOTHING: ReadonlySet<string> = new Set()
const LETTERS = /[a-z]{2,}/g
const NUMBERS = /\d+(?:[.,]\d+)*/g

const purposeOf = (text: string): ReadonlySet<string> => {
  const at = text.indexOf(' for ')
  return at < 0
    ? NOTHING
    : new Set(
        text
          .slice(at + 5)
          .toLowerCase()
          .match(LETTERS)
      )
}

const numbersIn = (text: string): ReadonlySet<string> => {
  const numbers = text.match(NUMBERS)
  return numbers ? new Set(numbers) : NOTHING
}

/** What one of two says nothing about holds for both. Most say nothing: the other is not read then. */
const overlap = <Source>(read: (source: Source) => ReadonlySet<string>, one: Source, other: Source): boolean => {
  const some = read(one)
  const more = some.size === 0 ? NOTHING : read(other)
  if (more.size === 0) return true
  for (const word of some) if (more.has(word)) return true
  return false
}

const SCOPE_WORDS = /[a-z]+(?: \d+)?/g
const ANY_SCOPE: readonly string[] = [...SCOPES, ...NUMBERED_SCOPES]

/** Words for a place or a time in a text: "staging", "week 2". */
const scopesIn = (text: string): ReadonlySet<string> => {
  const lower = text.toLowerCase()
  // Few headings name one.
  if (!holds(lower, ANY_SCOPE)) return NOTHING
  return new Set(
    lower.match(SCOPE_WORDS)?.filter(word => {
      const [name = '', number] = word.split(' ')
      return SCOPES.has(name) || (number !== undefined && NUMBERED_SCOPES.has(name))
    })
  )
}

/** What the headings above say of place and time. The title holds for everything. */
const readScope = (section: Section): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let at = section; at.heading && at.parent?.heading; at = at.parent)
    for (const word of scopesIn(at.words)) found.add(word)
  return found
}
