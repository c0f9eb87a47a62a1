import {conditionOf} from './conditions.ts'
import type {Draft} from './drafts.ts'
import {boxState} from './marks.ts'
import {ownLevel} from './own-level.ts'
import {qualify} from './qualify.ts'
import {withoutComments} from './text.ts'

/** A box and the text behind it, cut from the first line of a block. */
export interface Boxed {
  inside: string
  text: string
}

const INSIDE = ' \t\nxX'
const BEHIND = ' \t\n'

/** The box of a GFM task list item: `content` is the whole first paragraph of a list item. */
export const gfmBox = (content: string): Boxed | null => {
  if (content.length < 4 || content.charCodeAt(0) !== 91 || content.charCodeAt(2) !== 93) return null
  const inside = content.charAt(1)
  const isTask = INSIDE.includes(inside) && BEHIND.includes(content.charAt(3))
  return isTask ? {inside, text: firstLine(content.slice(3))} : null
}

const ODD_BOX = /^\[([^\][]{0,4})\](?![([:])(?=\s+\S|[A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯*`])/

/** A box as people write it outside of GFM: `[]`, `[~]`, `[✓]`, `[N/A]`, `[ x ]`. */
export const oddBox = (line: string): Boxed | null => {
  if (line.charCodeAt(0) !== 91) return null
  const found = ODD_BOX.exec(line)
  const inside = found?.[1] ?? ''
  return found && boxState(inside) ? {inside, text: line.slice(found[0].length).trim()} : null
}

const firstLine = (content: string): string => {
  const text = content.trimStart()
  const end = text.indexOf('\n')
  return (end < 0 ? text : text.slice(0, end)).trim()
}

/** Where a box stands. */
export type BoxedPlace = Pick<Draft, 'kind' | 'line' | 'end' | 'section' | 'lead' | 'parent'>

/** A draft of an item with a box; `raw` is the original line of the box. */
export const boxedDraft = (boxed: Boxed, raw: string, {kind, line, end, section, lead, parent}: BoxedPlace): Draft => {
  const open = raw.indexOf('[')
  // In the original line the box may be longer than in the repaired one, or end on the next.
  const close = raw.indexOf(']', open)
  const text = withoutComments(boxed.text)
  const state = boxState(boxed.inside)?.state ?? 'open'
  const more = qualify(state, text)
  return {
    kind,
    line,
    column: open + 1,
    end,
    text,
    name: null,
    section,
    lead,
    state: more?.state ?? state,
    level: ownLevel(text),
    levelAbove: null,
    condition: conditionOf(text),
    choice: false,
    reason: more?.reason ?? null,
    parent,
    details: [],
    box: close < 0 ? null : {from: open + 2, to: close + 1},
    conflict: more?.conflict ?? false
  }
}
