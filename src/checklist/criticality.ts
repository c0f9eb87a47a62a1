import type {Criticality} from '../model.ts'
import {leadingMark} from './marks.ts'
import {list, plain} from './text.ts'
import {LABEL_WORDS, LEVEL_WORDS} from './words/levels.ts'

/** A level that a text states; never `unspecified`. */
export type StatedLevel = Exclude<Criticality, 'unspecified'>

const lookup = (words: Readonly<Record<string, string>>): ReadonlyMap<string, StatedLevel> =>
  new Map(Object.entries(words).flatMap(([level, all]) => list(all).map(word => [word, level as StatedLevel])))

const columnWords = lookup(LEVEL_WORDS)
const labelWords = lookup(LABEL_WORDS)

const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]/
const WORD_END = /[\s,;:.!?()[\]/–—|]|$/g

/** Longest level phrase at the start of `text` (lower case). */
const phrase = (text: string, words: ReadonlyMap<string, StatedLevel>): {level: StatedLevel; length: number} | null => {
  if (IDEOGRAPHIC.test(text)) {
    for (let length = Math.min(5, text.length); length > 0; length--) {
      const level = words.get(text.slice(0, length))
      if (level) return {level, length}
    }
    return null
  }
  let best: {level: StatedLevel; length: number} | null = null
  WORD_END.lastIndex = 0
  for (let count = 0; count < 3; count++) {
    const end = WORD_END.exec(text)?.index ?? text.length
    const level = words.get(text.slice(0, end))
    if (level) best = {level, length: end}
    if (end >= text.length) break
    WORD_END.lastIndex = end + 1
    if (text[end] === ':') WORD_END.lastIndex = end + 2
  }
  return best
}

const SEPARATED = /^\s*(?:$|[-–—:,;.(/[|!])/
/** What may follow a level that governs the things named after it. */
const ITEMS =
  /^\s+(?:items?|tasks?|requirements?|checks?|priorit(?:y|ies)|blockers?|must|actions?|criteria|for|before|to|prior|elementos?|éléments?|punkte?|aufgaben|tareas?|puntos?)\b/
/** Level words that are no adjectives in front of a noun: "Required variables", "Optional steps", "Must complete …". */
const GOVERNS =
  /^(?:required|mandatory|optional|recommended|suggested|must|nice|obligator|requis|facultati|optionnel|empfohlen|pflicht|erforderlich|opcional|requerid|recomendad|recommandé|obbligator|opzional|must-have|high priority|medium priority|low priority)/

/** Level a text states by its first words. */
const leading = (text: string): StatedLevel | null => {
  const lower = text.toLowerCase()
  const found = phrase(lower, labelWords)
  if (!found) return null
  const rest = lower.slice(found.length)
  return SEPARATED.test(rest) || ITEMS.test(rest) || GOVERNS.test(lower) ? found.level : null
}

/** What stands in parentheses of any kind. */
export const PARENTHESES = /[([（【]([^()[\]（）【】]{1,120})[)\]）】]/g
const PRIORITY =
  /^(?:priority|prio|criticality|severity|importance|priorität|prioridad|priorité|prioridade|优先级|優先度|приоритет)\s*[:=-]?\s*/

/** Level stated in a parenthesis: alone, or before a separator or a restriction. */
export const inParentheses = (inner: string): StatedLevel | null => {
  const lower = plain(inner)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
  const named = PRIORITY.exec(lower)
  if (named) return columnWords.get(lower.slice(named[0].length).trim()) ?? null
  if (/\boptional but (?:highly |strongly )?recommended\b/.test(lower)) return 'recommended'
  const found = phrase(lower, labelWords)
  if (!found) {
    const whole = columnWords.get(lower)
    return whole && !WEAK_ALONE.test(lower) ? whole : null
  }
  const rest = lower.slice(found.length)
  return SEPARATED.test(rest) ||
    /^\s+(?:for|in|by|if|before|but|to|on|only|complete|fix|do|have|pour|für|para|per)\b/.test(rest)
    ? found.level
    : null
}

/** Words of a level column that mean something else in a parenthesis. */
const WEAK_ALONE =
  /^(?:yes|no|may|could|kann|soll|media|medio|normal|needed|minor|bonus|moderate|muss|alta|alto|baixa|faible)$/

const NUMBERING = /^(?:(?:\d+(?:\.\d+)*|[ivx]+)[.):]?|step \d+:?|phase \d+:?|part \d+:?|section \d+:?)\s+/i
const SEGMENTS = /\s+[-–—|]\s+|:\s+|\s*(?:\p{Extended_Pictographic}|\uFE0F)+\s*/u
const OPTION = /^(?:option|alternative|variant|solution|choice|opción|optionen)\b/i

/**
 * Level that a heading or a bold label states for what stands below it. An adjective states nothing: "Critical paths"
 * and "Important notes" are topics. `afterwards`: the document's own scale puts P1 after the deployment.
 */
export const headingLevel = (text: string, afterwards = false): StatedLevel | null => {
  const bare = plain(text)
    .replace(/^[^\p{L}\p{N}([（【]+/u, '')
    .replace(NUMBERING, '')
  if (OPTION.test(bare)) return null
  const level = statedIn(bare)
  const rank = afterwards ? /^p([1-4])\b/i.exec(bare)?.[1] : undefined
  return rank === undefined ? level : rank === '1' ? 'recommended' : 'optional'
}

const statedIn = (bare: string): StatedLevel | null => {
  const first = leading(bare)
  if (first) return first
  for (const found of bare.matchAll(PARENTHESES)) {
    const level = inParentheses(found[1] ?? '')
    if (level) return level
  }
  for (const segment of bare.split(SEGMENTS).slice(1).reverse()) {
    const words = segment
      .trim()
      .toLowerCase()
      .replace(/[!.:\s]+$/, '')
    const found = phrase(words, labelWords)
    if (found && (found.length === words.length || SEPARATED.test(words.slice(found.length)))) return found.level
  }
  return null
}

/** A P1 that is to be dealt with after the deployment shifts the scale by one. */
export const isAfterwards = (heading: string): boolean =>
  /^[^\p{L}\p{N}]*p1\b.*\b(?:after|post|later|nach|après|después|depois)\b/iu.test(plain(heading))

const PREFIX =
  /^[^\p{L}\p{N}([]*(?:[([]\s*([^()[\]]{1,40})\s*[)\]]|([\p{L}\p{N}][\p{L}\p{N} -]{0,24}?)\s*(?::|\s[-–—]\s))/u
/** `**P0** text`, `**CRITICAL** text`: bold, and in capitals. */
const SHOUTED = /^(?:\*\*|__)\[?(P[0-4]|[A-Z][A-Z -]{2,20})\]?:?(?:\*\*|__)\s/
const SUFFIX = /(?:\s[-–—]\s|\*\*|\*|_)\s*([\p{L}\p{N}][\p{L}\p{N} -]{0,24}?)[\s*_.!]*$/u
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
const BADGE = /!\[([^\]]{0,40})\]\(([^()\s]{0,300})/g
const BADGE_PATH = /(?:priority|severity|level|criticality)[-_](\w+)|badge\/(\w+)/i
const WORTH_A_LOOK = /[([（【]|[A-Z]{3}|:|\s[-–—]\s|\*|_|P\d/
/** "`TOKEN` env var (optional …)" speaks of the variable, not of the item. */
const QUALIFIES_NOUN = /(?:env(?:ironment)? var(?:iable)?s?|variable|parameter|param|flag|setting|argument)$/i

/** Level an item states of itself: as prefix, in a parenthesis, at the end, as badge, or by an RFC 2119 word. */
export const ownLevel = (text: string): StatedLevel | null => {
  if (!WORTH_A_LOOK.test(text)) return null
  const badge = text.includes('![') ? badgeLevel(text) : null
  if (badge) return badge
  const bare = plain(text)
  const shouted = SHOUTED.exec(text)?.[1]?.toLowerCase()
  const loud = shouted === undefined ? undefined : labelWords.get(shouted)
  if (loud) return loud
  const prefix = PREFIX.exec(bare)
  if (prefix) {
    const level = prefix[1] === undefined ? labelWords.get((prefix[2] ?? '').toLowerCase()) : inParentheses(prefix[1])
    if (level) return level
  }
  for (const found of bare.matchAll(PARENTHESES)) {
    const level = inParentheses(found[1] ?? '')
    const remarks = /[-–—:;,]/.test(found[1] ?? '') && QUALIFIES_NOUN.test(bare.slice(0, found.index).trimEnd())
    if (level && !remarks) return level
  }
  const suffix = SUFFIX.exec(text)?.[1]?.toLowerCase()
  const last = suffix === undefined ? undefined : labelWords.get(suffix)
  if (last) return last
  const keyword = KEYWORDS.exec(bare)?.[1]
  return keyword !== undefined && /[a-z]/.test(bare) ? (KEYWORD_LEVEL[keyword] ?? null) : null
}

/** A text without the words that state its level, so that a change of level is no new item. */
export const withoutLevel = (text: string): string => {
  if (!WORTH_A_LOOK.test(text)) return text
  const bare = plain(text.replace(BADGE_IMAGE, ' '))
  const prefix = PREFIX.exec(bare)
  const named = prefix?.[1] === undefined ? labelWords.get((prefix?.[2] ?? '').toLowerCase()) : inParentheses(prefix[1])
  const tail = named && prefix ? bare.slice(prefix[0].length) : bare
  const rest = tail.replace(PARENTHESES, (whole, inner: string) => (inParentheses(inner) ? ' ' : whole))
  const last = /\s[-–—]\s+([\p{L} -]{2,24})$/u.exec(rest)
  const cut = last && labelWords.has((last[1] ?? '').toLowerCase()) ? rest.slice(0, last.index) : rest
  return cut.trim() === '' ? text : cut.trim()
}

const BADGE_IMAGE = /!\[[^\]]{0,40}\]\([^()\s]{0,300}\)/g

const badgeLevel = (text: string): StatedLevel | null => {
  for (const [, alt = '', path = ''] of text.matchAll(BADGE)) {
    const found = BADGE_PATH.exec(path)
    for (const word of [alt.toLowerCase().replace(PRIORITY, ''), (found?.[1] ?? found?.[2] ?? '').toLowerCase()]) {
      const level = columnWords.get(word.trim())
      if (level) return level
    }
  }
  return null
}

/** Level of a cell in a column of levels; a tick there says "required". */
export const columnLevel = (cell: string): StatedLevel | null => {
  const badge = cell.includes('![') ? badgeLevel(cell) : null
  if (badge) return badge
  const mark = leadingMark(cell, false)
  const words = plain(mark ? mark.rest : cell)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
  const found = phrase(words, columnWords)
  if (found && SEPARATED.test(words.slice(found.length))) return found.level
  if (words !== '' || !mark || mark.kind === 'hint') return null
  return mark.state === 'done' ? 'required' : mark.state === 'open' ? 'optional' : null
}
