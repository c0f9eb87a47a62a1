import type {Detail} from '../model.ts'
import {badgeLevel, columnLevel, inParentheses, labelWords, type StatedLevel} from './criticality.ts'
import {pairIn} from './pairs.ts'
import {PARENTHESES, parentheses} from './parentheses.ts'
import {colonAt, isProse, plain} from './text.ts'
import {LEVEL_KEYS} from './words/claims.ts'

const PREFIX =
  /^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d([]*(?:[([]\s*([^()[\]]+)\s*[)\]]|([A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d][^:–—()[\]*_`]*?)\s*(?::|\s[-–—]\s))/

/** `**P0** text`, `**CRITICAL** text`: bold, and in capitals. */
const SHOUTED = /^(?:\*\*|__)\[?(P[0-4]|[A-Z][A-Z -]+)\]?:?(?:\*\*|__)\s/
const SUFFIX = /(?:\s[-–—]\s|[*_])\s*([^*_–—.!]*[^\s*_–—.!])[\s*_.!]*$/
const KEYWORDS = /\b(MUST|SHALL|REQUIRED|MANDATORY|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/
const KEYWORD_LEVEL: Readonly<Record<string, StatedLevel>> = {
  MUST: 'required',
  SHALL: 'required',
  REQUIRED: 'required',
  MANDATORY: 'required',
  SHOULD: 'recommended',
  RECOMMENDED: 'recommended',
  MAY: 'optional',
  OPTIONAL: 'optional'
}
const WORTH_A_LOOK = /[([（【:*_]|\s[-–—]\s|[A-Z]{3}|P\d/
/** Prose states a level only by a word in capitals. */
const CAPITALS = /[A-Z]{3}/

const mayState = (text: string): boolean => (isProse(text) ? CAPITALS.test(text) : WORTH_A_LOOK.test(text))
/** "`TOKEN` env var (optional …)" speaks of the variable, not of the item. */
const REMARKS = /[-–—:;,]/
const QUALIFIES_NOUN = /(?:env(?:ironment)? var(?:iable)?s?|variable|parameter|param|flag|setting|argument)$/i

/** Level an item states of itself: as prefix, in a parenthesis, at the end, as badge, or by an RFC 2119 word. */
export const ownLevel = (text: string): StatedLevel | null => {
  if (!mayState(text)) return null
  const badge = text.includes('![') ? badgeLevel(text) : null
  if (badge) return badge
  const bare = plain(text)
  const shouted = text.startsWith('*') || text.startsWith('_') ? SHOUTED.exec(text)?.[1]?.toLowerCase() : undefined
  const loud = shouted === undefined ? undefined : labelWords.get(shouted)
  if (loud) return loud
  const prefix = PREFIX.exec(bare)
  if (prefix) {
    const level = prefix[1] === undefined ? labelWords.get((prefix[2] ?? '').toLowerCase()) : inParentheses(prefix[1])
    if (level) return level
  }
  for (const found of parentheses(bare)) {
    const level = inParentheses(found[1] ?? '')
    if (level && !(REMARKS.test(found[1] ?? '') && QUALIFIES_NOUN.test(bare.slice(0, found.index).trimEnd())))
      return level
  }
  const suffix = SUFFIX.exec(text)?.[1]?.toLowerCase()
  const last = suffix === undefined ? undefined : labelWords.get(suffix)
  if (last) return last
  const keyword = CAPITALS.test(bare) ? KEYWORDS.exec(bare)?.[1] : undefined
  return keyword !== undefined && /[a-z]/.test(bare) ? (KEYWORD_LEVEL[keyword] ?? null) : null
}

/** Where the colon behind a key of a level stands at the latest, with its emphasis. */
const LATEST_COLON = 24

/** Level on a line of its own below an item ("Priority: P0"); `null` also where several lines give one. */
export const levelBelow = (details: readonly Detail[]): StatedLevel | null => {
  let found: StatedLevel | null = null
  for (const {text} of details) {
    const at = colonAt(text)
    const pair = at > 0 && at <= LATEST_COLON ? pairIn(text) : null
    const level = pair && LEVEL_KEYS.has(pair.key) ? columnLevel(pair.value) : null
    if (level && found) return null
    found ??= level
  }
  return found
}

/** A text without the words that state its level, so that a change of level is no new item. */
export const withoutLevel = (text: string): string => {
  if (!mayState(text)) return text
  const bare = plain(text.includes('![') ? text.replace(BADGE_IMAGE, ' ') : text)
  const prefix = PREFIX.exec(bare)
  const named = prefix?.[1] === undefined ? labelWords.get((prefix?.[2] ?? '').toLowerCase()) : inParentheses(prefix[1])
  const tail = named && prefix ? bare.slice(prefix[0].length) : bare
  const rest = parentheses(tail).some(found => inParentheses(found[1] ?? ''))
    ? tail.replace(PARENTHESES, (whole, inner: string) => (inParentheses(inner) ? ' ' : whole))
    : tail
  const last = /\s[-–—]\s+([^–—]+)$/.exec(rest)
  const cut = last && labelWords.has((last[1] ?? '').toLowerCase()) ? rest.slice(0, last.index) : rest
  return cut.trim() === '' ? text : cut.trim()
}

const BADGE_IMAGE = /!\[[^\]]*\]\([^()\s]*\)/g
