import type {State} from '../model.ts'
import {boxState, leadingMark, trailingMark} from './marks.ts'
import {shareState} from './shares.ts'
import {headingPhrase} from './state.ts'
import {plain, withoutComments} from './text.ts'

/** A heading taken apart: its title, and what it says of its own state. */
export interface HeadingReading {
  /** Without markup, state symbols, state words and percentages. */
  title: string
  /** `null` when it says nothing of a state. */
  state: State | null
  /** The state stands in words ("(COMPLETED)", "- NOT STARTED"), not only in a symbol. */
  worded: boolean
  /** `85` of "(85%)". */
  percent: number | null
}

const PLAIN = /^[A-Za-zÀ-ɏ\d ,'’&/.+-]*$/
const CLOSES = ')]）'
const PARENTHESIS = /\s*[([（]([^()[\]（）]+)[)\]）]\s*$/
const PERCENT = /^(\d{1,3})(?:[.,]\d+)?\s?%(?:\s+(?:ready|complete|completed|done))?$/i
/** Cheap test before looking for all of them. */
const DASHED = /[-–—|:]\s/
const DASH = /(?:\s+[-–—|]|:)\s+(?=\S)/g
const NEW = /^(?:new!?|neu|nuevo|nouveau)?$/i

/** "verified, no changes required" */
const NOTHING_LEFT = /^([^,;–—]+)[,;–—]\s*(?:no|nothing|without)\s/i

interface Tail {
  rest: string
  state: State | null
  worded: boolean
  percent: number | null
}

const tail = (rest: string, state: State | null, worded = false, percent: number | null = null): Tail => ({
  rest: rest.trim(),
  state,
  worded,
  percent
})

/** "(COMPLETED)", "(85%)", "[x]" at the end. */
const parenthesised = (text: string): Tail | null => {
  if (!CLOSES.includes(text.trimEnd().slice(-1) || '\n')) return null
  const found = PARENTHESIS.exec(text)
  const inner = found?.[1]?.trim()
  if (!found || inner === undefined) return null
  const before = text.slice(0, found.index)
  const percent = inner.includes('%') ? PERCENT.exec(inner) : null
  if (percent) return tail(before, shareState(inner), false, Number(percent[1]))
  const mark = leadingMark(inner, false)
  const words = mark ? mark.rest : inner
  const state = headingPhrase(NOTHING_LEFT.exec(words)?.[1] ?? words)
  return state ? tail(before, state, true) : null
}

/** What a symbol begins with. */
const MAYBE_MARK = /[:\u2000-\uffff]/

/** "✅", "✅ COMPLETED", "🔴 NOT STARTED", "✅ NEW" at the end. */
const marked = (text: string): Tail | null => {
  const end = trailingMark(text)
  if (end) return end.kind === 'hint' ? null : tail(end.rest, end.state)
  if (!MAYBE_MARK.test(text)) return null
  for (let at = text.length - 1; at > Math.max(0, text.length - 40); at--) {
    if (text.charCodeAt(at) < 0x2000 && text[at] !== ':') continue
    const mark = leadingMark(text.slice(at), false)
    if (!mark) continue
    const worded = headingPhrase(mark.rest)
    if (worded) return tail(text.slice(0, at), worded, true)
    if (NEW.test(mark.rest) && mark.kind !== 'hint') return tail(text.slice(0, at), mark.state)
    return null
  }
  return null
}

/** "- MITIGATED", "— NOT STARTED" at the end. */
const dashed = (text: string): Tail | null => {
  if (!DASHED.test(text)) return null
  let last = -1
  let after = 0
  for (const dash of text.matchAll(DASH)) {
    last = dash.index
    after = dash.index + dash[0].length
  }
  if (last <= 0) return null
  const state = headingPhrase(text.slice(after))
  return state ? tail(text.slice(0, last), state, true) : null
}

const BOX = /^\[([ xX~✓✔-]?)\]\s+(?=\S)/
/** A longer heading is prose. */
const LONGEST = 300
/** "(85%) ✅ DONE" has three; more are decoration. */
const MOST_PARTS = 4

/** Reads a heading. `lossy`: a `?` in the place of a symbol is one that was lost. */
export const readHeading = (source: string, lossy: boolean): HeadingReading => {
  const text = plain(withoutComments(source))
  const reading: HeadingReading = {title: text, state: null, worded: false, percent: null}
  if (PLAIN.test(text) && !text.includes(' - ')) return reading
  const box = text.startsWith('[') ? BOX.exec(text) : null
  if (box) {
    reading.title = text.slice(box[0].length)
    reading.state = boxState(box[1] ?? '')?.state ?? null
    reading.worded = reading.state !== null
  }
  const front = box ? null : leadingMark(text, lossy)
  if (front && front.rest !== '') {
    reading.title = front.rest
    // A turning arrow or a crane in front of a title is decoration.
    if (front.kind !== 'hint' && front.kind !== 'progress') reading.state = front.state
  }
  if (text.length > LONGEST) return reading
  for (let left = MOST_PARTS; left > 0; left--) {
    const found = lastPart(reading.title)
    if (!found || found.rest === '') break
    reading.title = found.rest.replace(/\s*[-–—:]$/, '')
    reading.percent ??= found.percent
    if (found.worded && !reading.worded) {
      reading.state = found.state
      reading.worded = true
    } else if (found.state && found.percent === null) reading.state ??= found.state
  }
  if (lossy && reading.title.endsWith('?')) reading.title = reading.title.replace(/\s+\?{1,2}$/, '')
  return reading
}

const lastPart = (text: string): Tail | null => parenthesised(text) ?? marked(text) ?? dashed(text)

/** The reading of a heading of a document, read again only where it makes a difference whether symbols are lost. */
export const readingOf = ({text, reading}: {text: string; reading: HeadingReading}, lossy: boolean): HeadingReading =>
  lossy && text.includes('?') ? readHeading(text, true) : reading

/** A heading without markup and without what it says of its own state, so that ticking it off does not rename it. */
export const cleanHeading = (source: string): string => readHeading(source, /^\?{1,2}\s/.test(source)).title
