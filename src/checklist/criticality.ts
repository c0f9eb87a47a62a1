import type {Criticality} from '../model.ts'
import {leadingMark} from './marks.ts'
import {folded, list, plain} from './text.ts'
import {LABEL_WORDS, LEVEL_WORDS} from './words/levels.ts'

/** A level that a text states; never `unspecified`. */
export type StatedLevel = Exclude<Criticality, 'unspecified'>

type Words = ReadonlyMap<string, StatedLevel>

const lookup = (words: Readonly<Record<string, string>>): Words =>
  new Map(Object.entries(words).flatMap(([level, all]) => list(all).map(word => [folded(word), level as StatedLevel])))

/** "Requises" is the plural of "requise". */
const levelOf = (written: string, words: Words): StatedLevel | undefined => {
  const word = folded(written)
  return words.get(word) ?? (word.endsWith('s') ? words.get(word.slice(0, -1)) : undefined)
}

/** Level words of columns. */
export const columnWords = lookup(LEVEL_WORDS)
/** Level words of headings, labels and parentheses. */
export const labelWords = lookup(LABEL_WORDS)

const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]/
const MOST_IDEOGRAPHS = 6
const SEPARATOR = /[\s,;:.!?()[\]/–—|]/g

/** Longest level phrase at the start of `text` (lower case). */
export const phrase = (text: string, words: Words): {level: StatedLevel; length: number} | null => {
  if (IDEOGRAPHIC.test(text)) {
    for (let length = Math.min(MOST_IDEOGRAPHS, text.length); length > 0; length--) {
      const level = words.get(text.slice(0, length))
      if (level) return {level, length}
    }
    return null
  }
  let best: {level: StatedLevel; length: number} | null = null
  SEPARATOR.lastIndex = 0
  for (let count = 0; count < 3; count++) {
    const end = SEPARATOR.test(text) ? SEPARATOR.lastIndex - 1 : text.length
    const level = levelOf(text.slice(0, end), words)
    if (level) best = {level, length: end}
    if (end >= text.length) break
    SEPARATOR.lastIndex = text[end] === ':' ? end + 2 : end + 1
  }
  return best
}

const RANKS = /^p\d\s*(?:[/,、，&–—-]|and|und|to|bis)\s*p\d/
const JOINTS = /\s*(?:[/,、，&–—-]|\band\b|\bund\b|\bto\b|\bbis\b)\s*/
const SLASH = /\s*\/\s*/

/** "P0/P1/P2", "required / optional": names what blocks and what does not, and so states neither. */
export const spansLevels = (lower: string): boolean => {
  const ranks = RANKS.test(lower)
  if (!ranks && !lower.includes('/')) return false
  const blocking = new Set<boolean>()
  for (const part of lower.split(ranks ? JOINTS : SLASH)) {
    const level = phrase(part, columnWords)?.level
    if (!level) break
    blocking.add(level === 'critical' || level === 'required')
  }
  return blocking.size > 1
}

/** What may stand behind a level that is stated alone. */
export const SEPARATED = /^\s*(?:$|[-–—:,;.(/[|!])/
const PRIORITY =
  /^(?:priority|prio|criticality|severity|importance|priorität|prioridad|priorité|prioridade|优先级|優先度|приоритет)\s*[:=-]?\s*/

/** Every level word holds one. */
const LETTER = /[A-Za-z\u0080-\uffff]/

/** Level stated in a parenthesis: alone, or before a separator or a restriction. */
export const inParentheses = (inner: string): StatedLevel | null => {
  if (!LETTER.test(inner)) return null
  const lower = plain(inner)
    .toLowerCase()
    .replace(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d]+/, '')
  const named = PRIORITY.exec(lower)
  if (named) return columnWords.get(lower.slice(named[0].length).trim()) ?? null
  if (lower.includes('optional but ') && /\boptional but (?:highly |strongly )?recommended\b/.test(lower))
    return 'recommended'
  const found = phrase(lower, labelWords)
  if (!found) {
    const whole = columnWords.get(lower)
    return whole && !WEAK_ALONE.test(lower) ? whole : dueLevel(lower)
  }
  const rest = lower.slice(found.length)
  if (spansLevels(lower)) return null
  return SEPARATED.test(rest) ||
    /^\s+(?:for|in|by|if|before|but|to|on|only|complete|fix|do|have|pour|für|para|per)\b/.test(rest)
    ? found.level
    : null
}

/** "배포 전 필수", "公開前に必須", "vor dem Start verpflichtend": when it is due, and behind that the level. */
const dueLevel = (lower: string): StatedLevel | null => {
  if (!DUE.test(lower)) return null
  if (IDEOGRAPHIC.test(lower)) {
    const [, word = ''] = DUE_EAST.exec(lower) ?? []
    return labelWords.get(word) ?? null
  }
  const at = lower.lastIndexOf(' ')
  return DENIED.test(lower.slice(0, at)) ? null : (levelOf(lower.slice(at + 1), labelWords) ?? null)
}

const DUE_EAST = /[前後后전후](?:に|でも|には|에)?[ 、，:：]{0,2}([^ 、，:：前後后전후]+)$/
const DUE =
  /[前後后전후]|^(?:vor|bis|nach|before|after|prior|avant|après|antes|depois|después|prima|dopo|до|перед|после) | (?:öncesi|öncesinde|önce|sonrası|sonra)[,:]? /
const DENIED = /(?:^| )(?:not|non|nicht|no|não|pas|не|nie)$/

/** Words of a level column that mean something else in a parenthesis. */
export const WEAK_ALONE =
  /^(?:yes|no|may|could|kann|soll|media|medio|normal|needed|minor|bonus|moderate|muss|alta|alto|baixa|faible|basso|bassa|gering|orta|보통|중간)$/

const BADGE = /!\[([^\]]*)\]\(([^()\s]*)/g
const BADGE_PATH = /(?:badge\/|[/-])(?:(?:priority|severity|level|criticality)[-_])?([a-z]\w*)[-_]\w+(?:\?|$)/i

/** Level on an image badge of a text. */
export const badgeLevel = (text: string): StatedLevel | null => {
  for (const [, alt = '', path = ''] of text.matchAll(BADGE)) {
    const found = BADGE_PATH.exec(path)
    for (const word of [alt.toLowerCase().replace(PRIORITY, ''), (found?.[1] ?? '').toLowerCase()]) {
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
    .replace(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d]+/, '')
  const found = phrase(words, columnWords)
  if (found && SEPARATED.test(words.slice(found.length))) return found.level
  if (words !== '' || !mark || mark.kind === 'hint') return null
  return mark.state === 'done' ? 'required' : mark.state === 'open' ? 'optional' : null
}
