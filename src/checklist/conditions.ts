import {parentheses} from './criticality.ts'
import {isProse, plain} from './text.ts'

/** A condition under which an item holds at all. */
export interface Condition {
  text: string
  /** "(if needed)": whoever decides that it is not needed has no obligation. */
  optional: boolean
}

const NEEDED =
  /^(?:if|as|when|where) (?:needed|necessary|desired|wanted)\b|^(?:bei bedarf|falls nötig|si nécessaire|si besoin|si es necesario|se necessário|se necessario|如需要?|如有需要|必要に応じて|при необходимости)/i
const CONDITIONAL =
  /^(?:if|when|where|unless|only if|only when|for .{1,30} only|falls|wenn|sofern|si|s'il|se|als|jeśli|если)\s+\S|^(?:as (?:needed|necessary|applicable|appropriate|required)|bei bedarf|如|若|必要に応じて|при )/i
const TRAILING =
  /\b((?:if|when|where) (?:applicable|needed|necessary|required|available|desired|relevant|used|enabled)|as applicable)[.\s*_]*$/i
/** Cheap test before the exact one. */
const OPENS = /[:,]\s/
const OPENING = /^(?:if|when|where|falls|wenn|sofern|si|se|если)\s[^:,]+[:,]\s/i
/** How far from its end a text can hold all of "if applicable". */
const ENDING = 32

/** The condition an item or heading states: "(if using X)", "If X: …", "… if applicable". */
export const conditionOf = (text: string): Condition | null => {
  const bare = isProse(text) ? text : plain(text)
  for (const found of parentheses(bare)) {
    const inner = (found[1] ?? '').trim()
    const start = inner.replace(/^(?:optional|recommended|optionnel|opcional)\s*[,;:–—-]?\s*/i, '')
    if (CONDITIONAL.test(start) && !/^if (?:yes|so)\b/i.test(start)) return {text: start, optional: NEEDED.test(start)}
  }
  const opening = OPENS.test(bare) ? OPENING.exec(bare)?.[0] : undefined
  if (opening !== undefined) return {text: opening.replace(/[:,]\s$/, ''), optional: false}
  const last = TRAILING.exec(bare.slice(-ENDING))?.[1]
  return last === undefined ? null : {text: last.toLowerCase(), optional: false}
}
