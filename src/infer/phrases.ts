import {once} from '../once.ts'
import {isIdeograph, type Kind, type Words} from './words.ts'

/**
 * Phrases instead of regular expressions: they are read in linear time whatever the text, cost nothing to compile, and
 * can be printed. A phrase is a row of steps between blanks, in small letters:
 *
 *   word        that word             word*    words that begin so      a|b|c*   any of them
 *   ?word|…     may be left out       ~3       up to three words        #        a number
 *   ^           start of the text     $        its end                  @name    a list of `LISTS`
 *   <path> <name> <file> …     a word of that kind (words.ts)
 *
 * A phrase begins with a word or a kind. Hyphens and slashes part words. Characters of scripts without blanks stand for themselves, one by one.
 */
export type Phrase = string

/** Lists that many phrases share. */
export const LISTS: Readonly<Record<string, string>> = {
  done: 'configured|enabled|implemented|active|activated|working|works|installed|set|setup|added|created|available|present|place|ready|complete|completed|verified|validated|exists|exist|written|defined|provided|updated|done|live|running|operational|deployed|integrated|applied|enforced|established|properly|correctly|correct|valid|eingerichtet|konfiguriert|implementiert|aktiviert|aktiv|gesetzt|configurado|configurada|activado|configuré|activé',
  be: 'is|are|was|were|been|be|has|have|all|remain|remains|stay|stays',
  good: 'pass|passes|passed|passing|succeed|succeeds|succeeded|green|successful|successfully|bestanden|erfolgreich|pasan|pasando|grün'
}

/** A stretch of words: `from` up to, but without, `to`. */
export interface Span {
  from: number
  to: number
}

type Step =
  | {type: 'word'; exact: ReadonlySet<string>; prefixes: readonly string[]; optional: boolean}
  | {type: 'kind'; kind: Kind}
  | {type: 'number'}
  | {type: 'gap'; most: number}
  | {type: 'end'}

interface Entry {
  owner: number
  phrase: Phrase
  steps: readonly Step[] | null
}

const expand = (step: string): string[] =>
  step.includes('@')
    ? step.split('|').flatMap(word => (word.startsWith('@') ? (LISTS[word.slice(1)] ?? '').split('|') : [word]))
    : step.includes('|')
      ? step.split('|')
      : [step]

const BEYOND_LATIN = /[\u3040-\u9fff]/

/** Steps of a phrase but `^`; characters of scripts without blanks become steps of their own. */
const partsOf = (phrase: Phrase): readonly string[] => {
  const parts = (phrase.startsWith('^ ') ? phrase.slice(2) : phrase).split(' ')
  return BEYOND_LATIN.test(phrase) ? parts.flatMap(part => (isIdeograph(part) ? [...part] : [part])) : parts
}

const compile = (phrase: Phrase): readonly Step[] => partsOf(phrase).map(stepOf)

/** Steps that have been read: many phrases share theirs. */
const steps = new Map<string, Step>()

const stepOf = (part: string): Step => {
  const known = steps.get(part)
  if (known) return known
  const step = readStep(part)
  steps.set(part, step)
  return step
}

const readStep = (part: string): Step => {
  if (part === '$') return {type: 'end'}
  if (part === '#') return {type: 'number'}
  if (part.startsWith('~')) return {type: 'gap', most: Number(part[1])}
  if (part.startsWith('<')) return {type: 'kind', kind: part.slice(1, -1) as Kind}
  const optional = part.startsWith('?')
  const exact = new Set<string>()
  const prefixes: string[] = []
  for (const word of expand(optional ? part.slice(1) : part)) {
    if (word.endsWith('*')) prefixes.push(word.slice(0, -1))
    else exact.add(word)
  }
  return {type: 'word', exact, prefixes, optional}
}

/** Words with which a phrase can begin. */
const beginnings = (phrase: Phrase): string[] => {
  const found: string[] = []
  for (const part of partsOf(phrase)) {
    const optional = part.startsWith('?')
    found.push(...expand(optional ? part.slice(1) : part))
    if (!optional) break
  }
  return found
}

const fits = (step: Step, words: Words, at: number): boolean => {
  const word = words.list[at]
  if (word === undefined) return false
  if (step.type === 'word') return step.exact.has(word) || step.prefixes.some(prefix => word.startsWith(prefix))
  if (step.type === 'number') return word >= '0' && word < ':'
  return step.type === 'kind' && words.kind?.[at] === step.kind
}

/** End of the match of the steps from `step` on at a word, -1 when they do not match. */
const matchAt = (steps: readonly Step[], step: number, words: Words, at: number): number => {
  const own = steps[step]
  if (own === undefined) return at
  if (own.type === 'end') return at === words.list.length ? at : -1
  if (own.type === 'gap') {
    for (let skipped = 0; skipped <= own.most; skipped++) {
      const end = matchAt(steps, step + 1, words, at + skipped)
      if (end >= 0) return end
    }
    return -1
  }
  if (fits(own, words, at)) {
    const end = matchAt(steps, step + 1, words, at + 1)
    if (end >= 0) return end
  }
  return own.type === 'word' && own.optional ? matchAt(steps, step + 1, words, at) : -1
}

/** Phrases of several owners, found together. */
export interface PhraseIndex {
  /** Calls `add` for every phrase found. */
  each(words: Words, add: (owner: number, span: Span) => void): void
}

/** Letters by which beginnings of words are found; no beginning in a phrase is shorter. */
const PREFIX = 3

/** `lists[i]`: the phrases of owner i. */
export const indexPhrases = (lists: readonly (readonly Phrase[])[]): PhraseIndex => {
  const byWord = new Map<string, Entry[]>()
  const byPrefix = new Map<string, Entry[]>()
  const byKind = new Map<string, Entry[]>()
  const atStart = new Map<string, Entry[]>()
  for (const [owner, phrases] of lists.entries())
    for (const phrase of phrases) {
      const entry: Entry = {owner, phrase, steps: null}
      for (const word of beginnings(phrase)) {
        if (phrase.startsWith('^')) put(atStart, word, entry)
        else if (word.startsWith('<')) put(byKind, word.slice(1, -1), entry)
        else if (word.endsWith('*')) put(byPrefix, word.slice(0, PREFIX), entry)
        else put(byWord, word, entry)
      }
    }
  return {
    each(words, add) {
      const {list, kind} = words
      tryAll(atStart.get(list[0] ?? ''), words, 0, add)
      if (kind?.[0]) tryAll(atStart.get(`<${kind[0]}>`), words, 0, add)
      for (let at = 0; at < list.length; at++) {
        const word = list[at] ?? ''
        tryAll(byWord.get(word), words, at, add)
        if (byPrefix.size > 0) tryAll(byPrefix.get(word.slice(0, PREFIX)), words, at, add)
        if (kind && kind[at] !== 'word') tryAll(byKind.get(kind[at] ?? ''), words, at, add)
      }
    }
  }
}

const tryAll = (
  entries: readonly Entry[] | undefined,
  words: Words,
  at: number,
  add: (owner: number, span: Span) => void
): void => {
  if (entries !== undefined) for (const entry of entries) tryAt(entry, words, at, add)
}

const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const known = map.get(key)
  if (!known) map.set(key, [entry])
  else if (known.at(-1) !== entry) known.push(entry)
}

const tryAt = (entry: Entry, words: Words, at: number, add: (owner: number, span: Span) => void): void => {
  entry.steps ??= compile(entry.phrase)
  const to = matchAt(entry.steps, 0, words, at)
  if (to > at) add(entry.owner, {from: at, to})
}

/** A set of phrases that is asked about one text at a time; compiled when it is first asked. */
export interface Phrases {
  in(words: Words): boolean
  all(words: Words): Span[]
}

export const phrases = (list: readonly Phrase[]): Phrases => {
  const compiled = once(() => {
    // Most are single words: those are one step together, looked up without matching.
    const singles = list.filter(phrase => /^[^^<$#~ ]+$/.test(phrase) && !isIdeograph(phrase))
    const others = list.filter(phrase => !singles.includes(phrase))
    return {
      single: singles.length > 0 ? readStep(singles.join('|')) : null,
      others: others.length > 0 ? indexPhrases([others]) : null
    }
  })
  const all = (words: Words): Span[] => {
    const found: Span[] = []
    const {single, others} = compiled()
    if (single) {
      for (let from = 0; from < words.list.length; from++)
        if (fits(single, words, from)) found.push({from, to: from + 1})
    }
    others?.each(words, (_, span) => found.push(span))
    return found
  }
  return {all, in: words => all(words).length > 0}
}
