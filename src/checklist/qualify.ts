import type {State} from '../model.ts'
import {leadingMark, trailingMark} from './marks.ts'
import {remarkPhrase} from './state.ts'
import {isProse, plain} from './text.ts'

/** What the words of an item add to what its box or symbol says. */
export interface Qualified {
  state: State
  reason: string | null
  conflict: boolean
}

const STRUCK = /^~~?([^~]+)~~?\s*(.*)$/
const DROPPED =
  /\b(?:no longer|not (?:needed|required|applicable)|n\/a|drop(?:ped)?|cancel\w*|obsolete|removed|superseded|replaced|won'?t|entfällt|verworfen)\b/i
const NOT_APPLICABLE =
  /^[*_[(\s]*(?:n\/a|not applicable|no aplica|sans objet|entfällt|nicht zutreffend|não aplicável|不适用)(?=$|[\s:;,.)\]*_—–-])[*_\])\s]*[:;,.—–-]*\s*(.*)$/i
/** Cheap test before the exact one. */
const MAYBE_NOT = /^[*_[(\s]*(?:n\/|no|ni|nã|sa|en|不)/i
const notApplicable = (text: string): RegExpExecArray | null => {
  const found = MAYBE_NOT.test(text) ? NOT_APPLICABLE.exec(text) : null
  return found && CONDITION.test(found[1] ?? '') ? null : found
}

/** "N/A if there is no queue" says when the item does not apply, not that it does not. */
const CONDITION =
  /^[(（、，;,\s]*(?:(?:only )?(?:if|when|where|unless)|wenn|falls|sofern|si|se|quando|cuando|lorsque|если|якщо)\s|^[(（、，\s]*[如若]|場合|的话|경우/i

const struckOut = (text: string): RegExpExecArray | null => (text.startsWith('~') ? STRUCK.exec(text) : null)

const TAIL_PARENTHESIS = /[([（]([^()[\]（）]+)[)\]）][\s*_.]*$/
const TAIL_DASH = /\s(?:[-–—]|->|→)\s+([^-–—]+)$/
const TAILS = [TAIL_PARENTHESIS, TAIL_DASH]
const QUALIFIER_END =
  /^\s*(?:$|[-–—:,;.]|(?:to|until|till|for|by|in|at|on|per|as|since|because|bis|auf|à|hasta|para)\s)/i
const FAILING = /\b([1-9]\d*)\s+(?:\w+\s+)?(?:failures?|failing|failed|tests? fail(?:ing)?)\b/i
const OVERCOME = /\b(?:fix(?:ed)?|resolved?|address(?:ed)?|solved?|no|zero|down from|repaired)\b/i

/** Nobody works at it, whatever the symbol. */
const HELD_UP = /\b(?:blocked|awaiting|not started|waiting (?:for|on))\b/i

/** A remark at the end: "(deferred to v2)", "(in progress)", "— N/A: no database"; and the text in front of it. */
const remark = (text: string): {state: State; reason: string | null; rest: string} | null => {
  for (const pattern of TAILS) {
    const found = pattern.exec(text)
    const inner = found?.[1]?.trim()
    if (!found || inner === undefined) continue
    const rest = text.slice(0, found.index).trimEnd()
    const bare = plain(inner)
    const none = notApplicable(bare)
    if (none) return {state: 'not-applicable', reason: none[1]?.trim() || null, rest}
    const phrase = remarkPhrase(bare)
    const behind = phrase ? bare.slice(phrase.length) : ''
    if (!phrase || !QUALIFIER_END.test(behind) || CONDITION.test(behind)) continue
    return {state: phrase.state, reason: phrase.length < bare.length ? bare : null, rest}
  }
  return null
}

/** Of `NOT_APPLICABLE`, what prose can begin with. */
const OPENINGS = ['not applicable', 'no aplica', 'sans objet', 'nicht zutreffend']
const saysNotApplicable = (text: string): boolean => {
  if (!'nsNS'.includes(text.charAt(0))) return false
  const start = text.slice(0, LONGEST_OPENING).toLowerCase()
  return OPENINGS.some(opening => start.startsWith(opening))
}
const LONGEST_OPENING = 16

const mayBeQualified = (text: string): boolean => !isProse(text) || text.includes('fail') || saysNotApplicable(text)

/** What the text of an item adds to the state of its box or symbol; `null` when it adds nothing. */
export const qualify = (state: State, text: string): Qualified | null => {
  if (!mayBeQualified(text)) return null
  const struck = struckOut(text)
  // Ticked and struck through is done, unless it says that it was dropped.
  if (struck && (state !== 'done' || DROPPED.test(struck[2] ?? '')))
    return qualified('not-applicable', struck[2]?.replace(/^[\s:—–(-]+|[)\s]+$/g, '') || null)
  const none = notApplicable(text)
  if (none) return qualified('not-applicable', none[1]?.trim() || null)
  const mark = leadingMark(text, false) ?? trailingMark(text)
  const said = remark(mark ? mark.rest : text)
  if (said && said.state !== 'done' && said.state !== state) {
    if (said.state === 'deferred' || said.state === 'not-applicable') return qualified(said.state, said.reason)
    if (state === 'done' || said.state === 'partial') return qualified('partial', null)
  }
  if (mark?.kind === 'progress' && state === 'open' && HELD_UP.test(text)) return null
  if (mark) return beside(state, mark.state, mark.kind)
  return state === 'done' && text.toLowerCase().includes('fail') && FAILING.test(text) && !OVERCOME.test(text)
    ? qualified('partial', null)
    : null
}

const qualified = (state: State, reason: string | null, conflict = false): Qualified => ({state, reason, conflict})

/** A box with a symbol behind it: the box decides, unless the symbol takes something back. */
const beside = (box: State, state: State, kind: string): Qualified | null => {
  if (kind === 'hint' || kind === 'lost') return null
  if (box === 'done' && (kind === 'warning' || kind === 'progress')) return qualified('partial', null)
  if (box === 'open' && kind === 'progress' && state === 'partial') return qualified('partial', null)
  if (state === 'deferred' || state === 'not-applicable') return qualified(state, null)
  const conflict = (box === 'done' && state === 'open') || (box === 'open' && state === 'done')
  return conflict ? qualified(box, null, true) : null
}

/** A text without the remark that states its state, so that settling the item does not rename it. */
export const withoutRemark = (text: string): string => {
  if (!mayBeQualified(text)) return text
  const struck = struckOut(text)
  if (struck) return struck[1] ?? text
  const none = notApplicable(text)
  const rest = remark(text)?.rest ?? none?.[1] ?? text
  return rest === '' ? text : rest
}
