import {isLetterCode} from './letters.ts'
import {parentheses} from './parentheses.ts'
import {isProse, plain} from './text.ts'

/** A condition under which an item holds at all. */
export interface Condition {
  text: string
  /** "(if needed)": whoever decides that it is not needed has no obligation. */
  optional: boolean
}

const NEEDED =
  /^(?:if|as|when|where) (?:needed|necessary|desired|wanted)\b|^(?:bei bedarf|falls nötig|si nécessaire|si besoin|si es necesario|se necessário|se necessario|如需要?|如有需要|必要に応じて|при необходимости)/i
/** Of these, what `NEEDED` matches holds one. */
const NEEDS = ['need', 'neces', 'desired', 'wanted', 'bedarf', 'nötig', 'nécess', 'besoin', '需', '必要', 'необход']
const isNeeded = (text: string): boolean => {
  const lower = text.toLowerCase()
  return NEEDS.some(need => lower.includes(need)) && NEEDED.test(text)
}
const CONDITIONAL =
  /^(?:if|when|where|unless|only if|only when|for .{1,30} only|falls|wenn|sofern|si|s'il|se|als|jeśli|если)\s+\S|^(?:as (?:needed|necessary|applicable|appropriate|required)|bei bedarf|如|若|必要に応じて|при )/i
const TRAILING =
  /\b((?:if|when|where) (?:applicable|needed|necessary|required|available|desired|relevant|used|enabled)|as applicable)[.\s*_]*$/i
const OPENING = /^(?:if|when|where|falls|wenn|sofern|si|se|если)\s[^:,]+[:,]\s/i
/** How far from its end a text can hold all of "if applicable". */
const ENDING = 32

/** Letters that `OPENING` begins with. */
const OPENERS = 'ifwsIFWSеЕ'
/** Words that `TRAILING` ends with. */
const TRAILERS: ReadonlySet<string> = new Set(
  'applicable needed necessary required available desired relevant used enabled'.split(' ')
)

/** Cheap test before the exact one: the last word of an ending. */
const mayTrail = (ending: string): boolean => {
  let end = ending.length
  while (end > 0 && !isLetterCode(ending.charCodeAt(end - 1))) end--
  return TRAILERS.has(ending.slice(ending.lastIndexOf(' ', end - 1) + 1, end).toLowerCase())
}

const inParentheses = (bare: string): Condition | null => {
  for (const found of parentheses(bare)) {
    const inner = (found[1] ?? '').trim()
    const start = inner.replace(/^(?:optional|recommended|optionnel|opcional)\s*[,;:–—-]?\s*/i, '')
    if (CONDITIONAL.test(start) && !/^if (?:yes|so)\b/i.test(start)) return {text: start, optional: isNeeded(start)}
  }
  return null
}

/** The condition an item or heading states: "(if using X)", "If X: …", "… if applicable". */
export const conditionOf = (text: string): Condition | null => {
  const prose = isProse(text)
  const bare = prose ? text : plain(text)
  const inside = prose ? null : inParentheses(bare)
  if (inside) return inside
  const opening = OPENERS.includes(bare.charAt(0)) ? OPENING.exec(bare)?.[0] : undefined
  if (opening !== undefined) return {text: opening.replace(/[:,]\s$/, ''), optional: false}
  const ending = bare.slice(-ENDING)
  const last = mayTrail(ending) ? TRAILING.exec(ending)?.[1] : undefined
  return last === undefined ? null : {text: last.toLowerCase(), optional: false}
}
