import type {Criticality} from '../model.ts'
import {leadingMark} from './marks.ts'
import {parentheses} from './parentheses.ts'
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

const columnWords = lookup(LEVEL_WORDS)
/** Level words of headings, labels and parentheses. */
export const labelWords = lookup(LABEL_WORDS)

const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]/
const MOST_IDEOGRAPHS = 6
const SEPARATOR = /[\s,;:.!?()[\]/–—|]/g

/** Longest level phrase at the start of `text` (lower case). */
const phrase = (text: string, words: Words): {level: StatedLevel; length: number} | null => {
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
const spansLevels = (lower: string): boolean => {
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

const SEPARATED = /^\s*(?:$|[-–—:,;.(/[|!])/
/** What may follow a level that governs the things named after it. */
const ITEMS: ReadonlySet<string> = new Set(
  'item items task tasks requirement requirements check checks priority priorities blocker blockers must action actions criteria for before to prior elemento elementos punkt punkte aufgaben tarea tareas punto puntos'.split(
    ' '
  )
)
const ELEMENTS = /^\s+éléments?\b/
/** The two words that follow. */
const NEXT_WORDS = /^\s+(\w+)(?: (\w+))?/
/** Level words that are no adjectives in front of a noun: "Required variables", "Optional steps", "Must complete …". */
const GOVERNS =
  /^(?:required|mandatory|optional|recommended|suggested|must|nice|obligator|obrigat|requis|facultati|facoltativ|optionnel|empfohlen|pflicht|erforderlich|zwingend|opciona|requerid|recomendad|recommandé|obbligator|opzional|must-have|high priority|medium priority|low priority|обязательн|необязательн|рекоменд|必[须需填要須]|可选|建议|推[荐奨]|任意|필수|선택|권장)/
/** What is recommended here is how to go about it, not what stands below. */
const OF_PLAN: ReadonlySet<string> = new Set(
  'phase phases timeline timelines schedule order approach sequence roadmap path strategy plan workflow'.split(' ')
)

/** What blockers can be without being less of them. */
const STILL_THERE: ReadonlySet<string> = new Set(
  'open top remaining current known outstanding unresolved active'.split(' ')
)

/** "Top remaining launch blockers" as "launch blockers". */
const withoutQualifiers = (lower: string): string => {
  if (!lower.includes('blocker')) return lower
  const words = lower.split(' ')
  const first = words.findIndex(word => !STILL_THERE.has(word))
  return words.slice(Math.max(0, first)).join(' ')
}

/** Level a text states by its first words. */
const leading = (text: string): StatedLevel | null => {
  const lower = withoutQualifiers(text.toLowerCase())
  const found = phrase(lower, labelWords)
  if (!found || spansLevels(lower)) return null
  const rest = lower.slice(found.length)
  if (SEPARATED.test(rest)) return found.level
  const [, first = '', second = ''] = NEXT_WORDS.exec(rest) ?? []
  if (ITEMS.has(first) || (first === '' && ELEMENTS.test(rest))) return found.level
  return GOVERNS.test(lower) && !OF_PLAN.has(first) && !OF_PLAN.has(second) ? found.level : null
}

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
const WEAK_ALONE =
  /^(?:yes|no|may|could|kann|soll|media|medio|normal|needed|minor|bonus|moderate|muss|alta|alto|baixa|faible|basso|bassa|gering|orta|보통|중간)$/

const NUMBERING = /^(?:(?:\d+(?:\.\d+)*|[ivx]+)[.):]?|step \d+:?|phase \d+:?|part \d+:?|section \d+:?)\s+/i
// Pictures without the flag `u`, whose classes V8 takes long to build.
const SEGMENTS = /\s+[-–—|]\s+|:\s+|\s*(?:[\u2300-\u27bf\u2b00-\u2bff]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff])+\s*/
const OPTION = /^(?:option|alternative|variant|solution|choice|opción|optionen)\b/i

/**
 * Level that a heading or a bold label states for what stands below it. An adjective states nothing: "Critical paths"
 * and "Important notes" are topics. `afterwards`: the document's own scale puts P1 after the deployment.
 */
export const headingLevel = (text: string, afterwards = false): StatedLevel | null => {
  const bare = plain(text)
    .replace(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d([（【]+/, '')
    .replace(NUMBERING, '')
  if (OPTION.test(bare)) return null
  const level = statedIn(bare) ?? wholeLevel(bare)
  const rank = afterwards ? /^p([1-4])\b/i.exec(bare)?.[1] : undefined
  return rank === undefined ? level : rank === '1' ? 'recommended' : 'optional'
}

/** "High", "Low" and nothing else. */
const wholeLevel = (bare: string): StatedLevel | null => {
  const word = bare.toLowerCase().replace(/[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯]+$/, '')
  const level = columnWords.get(word)
  return level && !WEAK_ALONE.test(word) ? level : null
}

/** "(must clear before go-live)", "(must be resolved)" */
const MUST =
  /^\s*must (?!not\b)(?:be )?(?:(?:resolved?|fixed|addressed|address|completed|cleared?|closed?|done|met|pass|passed|verified|finished)\b|.*\b(?:before|prior to)\b)/i

const statedIn = (bare: string): StatedLevel | null => {
  const first = leading(bare)
  if (first) return first
  for (const found of parentheses(bare)) {
    const level = inParentheses(found[1] ?? '') ?? (MUST.test(found[1] ?? '') ? 'required' : null)
    if (level) return level
  }
  for (const segment of bare.split(SEGMENTS).slice(1).reverse()) {
    const words = segment
      .trim()
      .toLowerCase()
      .replace(/[!.:\s]+$/, '')
    const found = spansLevels(words) ? null : phrase(words, labelWords)
    if (found && (found.length === words.length || SEPARATED.test(words.slice(found.length)))) return found.level
  }
  return null
}

/** A P1 that is to be dealt with after the deployment shifts the scale by one. */
export const isAfterwards = (words: string): boolean =>
  words.includes('p1') && /^[^a-z\d]*p1\b.*\b(?:after|post|later|nach|après|después|depois)\b/.test(words)

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
