import {
  columnWords,
  inParentheses,
  labelWords,
  phrase,
  SEPARATED,
  type StatedLevel,
  spansLevels,
  WEAK_ALONE
} from './criticality.ts'
import {parentheses} from './parentheses.ts'
import {plain} from './text.ts'

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
const MUST_DO = /^\s*must (not )?(?:never )?([a-z]+)\b/i
/** What a reader or a file must do or be: "(must be logged in)", "(must match the template)". */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'be have use know own read see include contain match start begin follow run log sign set install hold come go appear'.split(
    ' '
  )
)
/** What must not do so blocks nothing: "(must not delay the launch)". */
const BLOCKS: ReadonlySet<string> = new Set('delay block hold stop prevent postpone gate keep affect slow'.split(' '))

/** "(must work end to end)", "(must not lose data)" */
const demandsOfAll = (inner: string): boolean => {
  if (MUST.test(inner)) return true
  const [, not, verb = ''] = MUST_DO.exec(inner.toLowerCase()) ?? []
  return verb !== '' && verb !== 'not' && !OF_OTHERS.has(verb) && !(not !== undefined && BLOCKS.has(verb))
}

const statedIn = (bare: string): StatedLevel | null => {
  const first = leading(bare)
  if (first) return first
  for (const found of parentheses(bare)) {
    const level = inParentheses(found[1] ?? '') ?? (demandsOfAll(found[1] ?? '') ? 'required' : null)
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
