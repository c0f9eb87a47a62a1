import type {State} from '../model.ts'
import {once} from '../once.ts'
import {compoundState} from './east-asian.ts'
import {denied, find, IDEOGRAPHIC, lexicon, longer, type Phrase, phraseIn} from './lexicon.ts'
import {boxState, leadingMark, type Mark, trailingMark} from './marks.ts'
import {counted, shareState} from './shares.ts'
import {list, plain, withoutComments} from './text.ts'
import {
  HEADING_STATES,
  REMARK_STATES,
  STATE_WORDS,
  SUBJECT_QUALIFIERS,
  SUBJECT_SETTLED,
  SUBJECTS
} from './words/states.ts'

const cellLexicon = once(() => lexicon(STATE_WORDS))
const headingLexicon = once(() => lexicon(HEADING_STATES))
const remarkLexicon = once(() => new Map([...headingLexicon(), ...lexicon(REMARK_STATES)]))

/** State word a status cell or the value of a `Status:` begins with. */
export const statePhrase = (text: string): Phrase | null => {
  const known = phraseIn(text, cellLexicon())
  const isNoun = known !== null && NOUNS.has(text.slice(0, known.length).toLowerCase())
  const phrase = isNoun && !ENDS_PHRASE.test(text.slice(known.length)) ? null : known
  const word = longer(longer(phrase, denied(text, cellLexicon())), ofSubject(text))
  return IDEOGRAPHIC.test(text) ? longer(word, compoundState(text)) : word
}

const subjects = once(() => ({
  named: new Set(list(SUBJECTS)),
  qualifiers: new Set(list(SUBJECT_QUALIFIERS)),
  settled: new Set(list(SUBJECT_SETTLED))
}))
const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'been', 'now', 'fully'])
const MOST_SUBJECT_WORDS = 5
const LONGEST_SUBJECT = 60

/** "Fixes deployed", "All tests are passing", "Testing blocked": the state of what the words in front name. */
const ofSubject = (text: string): Phrase | null => {
  const lower = text.slice(0, LONGEST_SUBJECT).toLowerCase()
  const {named, qualifiers, settled} = subjects()
  let at = 0
  let isNamed = false
  for (let count = 0; count < MOST_SUBJECT_WORDS; count++) {
    const space = lower.indexOf(' ', at)
    const word = space < 0 ? '' : lower.slice(at, space)
    if (!named.has(word) && !qualifiers.has(word) && !(isNamed && AUXILIARIES.has(word))) break
    isNamed ||= named.has(word)
    at = space + 1
  }
  const phrase = isNamed ? find(lower.slice(at), cellLexicon()) : null
  if (!phrase) return null
  const word = lower.slice(at, at + phrase.length)
  const holds = phrase.state === 'done' ? settled.has(word) : FIRM.has(word) || DEMANDED.has(word)
  return holds ? {state: phrase.state, length: at + phrase.length} : null
}

const DEMANDED: ReadonlySet<string> = new Set(['required', 'needed'])

/** State words that are nouns of a sentence when one follows: "Gap closed". */
const NOUNS: ReadonlySet<string> = new Set(['gap', 'draft', 'first draft'])

/** State word by which a heading speaks of itself, only if nothing else follows. */
export const headingPhrase = (text: string): State | null => {
  const phrase = longer(phraseIn(text, headingLexicon()), denied(text, headingLexicon()))
  return phrase && /^[\s!.✅🎉]*$/u.test(text.slice(phrase.length)) ? phrase.state : null
}

/** State word a remark behind an item begins with: "deferred to v2". A denial is one only as a whole. */
export const remarkPhrase = (text: string): Phrase | null => {
  const phrase = denied(text, remarkLexicon())
  return phrase?.length === text.length ? phrase : phraseIn(text, remarkLexicon())
}

const HARMLESS_NO = /^(?:no|none|false|open|new|non|nein|нет|否)$/i
const STILL = /\byet\b/i

/** Whether a "no" beside ✅ can be what was wanted: "✅ None", "✅ Not accessible", but not "✅ Not yet verified". */
const isHarmless = (words: string, {denied}: Phrase): boolean =>
  HARMLESS_NO.test(words) || (denied === true && !STILL.test(words))

/** A symbol with the word beside it: the word says more, unless the symbol settles it. */
const together = (mark: Mark, phrase: Phrase | null): State => {
  if (!phrase) return mark.state
  if (mark.kind === 'box') return phrase.state === 'done' || phrase.state === 'open' ? mark.state : phrase.state
  if (mark.kind !== 'settled' || mark.state === phrase.state) return phrase.state
  if (mark.state === 'done' && phrase.state === 'open')
    return isHarmless(mark.rest.slice(0, phrase.length), phrase) ? 'done' : 'partial'
  if (mark.state === 'open' && phrase.state === 'done') return 'open'
  return phrase.state
}

/** State words that hold whatever follows them: "Pending review by Ana", "Passed on the second run". */
const FIRM: ReadonlySet<string> = new Set(
  'pending|blocked|missing|not started|awaiting|waiting|failed|failing|planned|scheduled|outstanding|not done|not implemented|not configured|in progress|partially|ongoing|deferred|postponed|passed|done|completed|implemented|verified|resolved|deployed|pendiente|en attente|pendente|ausstehend|erledigt|teilweise|parcialmente|partiellement|частично'.split(
    '|'
  )
)

/** A denied participle is firm too: "Not enabled at this stage". */
const DENIED_FIRMLY = /ed(?: yet)?$/

const isFirm = (words: string, {denied}: Phrase): boolean =>
  FIRM.has(words) || (denied === true && DENIED_FIRMLY.test(words))

// Without the flag `u`, whose classes V8 takes long to build.
const PICTURES = /^(?:[\u2300-\u27bf\u2b00-\u2bff]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff])+\s*/
/** "🚀 Deployed": a picture that is no symbol of a state decorates the word. */
const withoutPictures = (words: string): string => (words.charCodeAt(0) < 0x2300 ? words : words.replace(PICTURES, ''))

const RESERVED =
  /[,;.–—]\s?(?:but|however|except)\b.*\b(?:blocked|pending|missing|outstanding|unresolved|failing|fails|remains?|not yet)\b/i
/** What is done is waited for in the same breath. */
const WAITS =
  /(?:[,;–—]|\s-)\s?(?:still )?(?:awaiting|pending|waiting (?:for|on)|pendiente de|en attente d|aguardando|in attesa d|wartet auf|ожидает)/i

/** "Verified; but the second region remains blocked": done with something left. */
const withReserve = (state: State, rest: string): State =>
  state === 'done' && (RESERVED.test(rest) || WAITS.test(rest)) ? 'partial' : state

const BRACKETS = /^\[([^\][]{0,4})\](?!\()\s*/
const ENDS_PHRASE = /^\s*(?:[-–—:,;.(/[|]|$)/

const OPTION = /\[([ xX✓✔])\]\s*([^[\]]{1,30})/g
const AFTER_OPTION = /[\s/|,;]+$/

/** The one of several boxes that is ticked: "[ ] Not run / [x] Passed". `null` for anything else. */
const chosenState = (text: string): State | null => {
  const options = [...text.matchAll(OPTION)]
  if (options.length < 2 || options.reduce((length, [whole]) => length + whole.length, 0) !== text.length) return null
  const [chosen, ...more] = options.filter(([, mark]) => mark !== ' ')
  if (!chosen) return 'open'
  return more.length > 0 ? null : (statePhrase(plain((chosen[2] ?? '').replace(AFTER_OPTION, '')))?.state ?? 'unknown')
}

/** What a cell says as a state and how: by a symbol, a box, a word, or a share such as `80%`. */
export interface Reading {
  state: State
  by: 'symbol' | 'box' | 'word' | 'share'
}

/** Reads a status cell or the value of a `Status:`; `null` when it holds no state. */
export const readState = (text: string, lossy: boolean): Reading | null => {
  const bare = withoutComments(text).trim()
  const box = BRACKETS.exec(bare)
  const inBox = box ? boxState(box[1] ?? '') : null
  if (inBox) return {state: (bare.includes('[', 1) && chosenState(bare)) || inBox.state, by: 'box'}
  const mark = leadingMark(bare, lossy)
  const words = withoutPictures(plain(mark ? mark.rest : bare))
  const phrase = statePhrase(words)
  if (mark?.kind === 'lost' && !phrase) return {state: shareState(words) ?? 'unknown', by: 'symbol'}
  if (mark) return {state: together(mark, phrase), by: mark.kind === 'box' ? 'box' : 'symbol'}
  if (
    phrase &&
    (ENDS_PHRASE.test(words.slice(phrase.length)) || isFirm(words.slice(0, phrase.length).toLowerCase(), phrase))
  )
    return {state: withReserve(phrase.state, words.slice(phrase.length)), by: 'word'}
  const tail = trailingMark(bare)
  if (tail && tail.kind !== 'hint') return {state: together(tail, statePhrase(plain(tail.rest))), by: 'symbol'}
  const share = shareState(words) ?? counted(words)
  return share && {state: share, by: 'share'}
}
