import type {Block, ParagraphBlock} from './blocks.ts'
import {conditionOf} from './conditions.ts'
import {type Context, leadOf, reportsFacts} from './context.ts'
import {type Draft, draft} from './drafts.ts'
import {areExpected} from './expectations.ts'
import {advises, differ, pairMarks} from './line-marks.ts'
import {leadingMark, type Mark} from './marks.ts'
import {ownLevel} from './own-level.ts'
import {qualify} from './qualify.ts'
import {type BoxedPlace, boxedDraft, gfmBox, oddBox} from './tasks.ts'
import {withoutComments} from './text.ts'

/** A draft of a line whose state is a symbol. */
export const symbolDraft = (mark: Mark & {key?: string | null}, place: BoxedPlace): Draft => {
  const text = withoutComments(mark.rest)
  const more = mark.kind === 'lost' ? null : qualify(mark.state, text)
  const state = more?.state ?? mark.state
  return draft({
    ...place,
    text,
    name: mark.key ?? null,
    state,
    reason: more?.reason ?? null,
    level: ownLevel(text),
    condition: conditionOf(text)
  })
}

const ENDS_IN_COLON = /[:：][*_]*$/

/** Items of a paragraph: lines that begin with a box, or with symbols where facts are reported. */
export const paragraphDrafts = (
  context: Context,
  block: ParagraphBlock,
  before: Block | undefined,
  after: Block | undefined,
  parent: Draft | null
): Draft[] => {
  const lines = block.text.split('\n').map(line => line.trim())
  const found: Draft[] = []
  const symbols: [number, Mark][] = []
  let lead = leadOf(block, before)
  lines.forEach((line, index) => {
    const at = block.line + index
    const box = lineBox(line)
    const raw = box && context.decoded.lines[at - 1]?.raw
    const mark = box ? null : leadingMark(line, context.lossy(at))
    if (box && raw)
      found.push(boxedDraft(box, raw, {kind: 'paragraph', line: at, end: at, section: block.section, lead, parent}))
    else if (mark && mark.kind !== 'hint' && mark.rest !== '' && !ENDS_IN_COLON.test(line)) symbols.push([index, mark])
    else if (symbols.length === 0 && ENDS_IN_COLON.test(line)) lead = line
  })
  const pairs = pairMarks(lines, index => context.lossy(block.line + index))
  if (pairs)
    for (const [index, mark] of pairs.entries())
      if (mark && !leadingMark(lines[index] ?? '', false)) symbols.push([index, mark])
  if (symbols.length === 0) return found
  const inSeries = isMarked(before, context) || isMarked(after, context)
  const marks = symbols.map(([, mark]) => mark)
  if (
    reportsSymbols(symbols, lines.length, inSeries) &&
    !areExpected(marks, lead) &&
    reportsFacts(context, block.section, lead, differ(marks))
  )
    for (const [index, mark] of symbols) {
      const at = block.line + index
      found.push(symbolDraft(mark, {kind: 'paragraph', line: at, end: at, section: block.section, lead, parent}))
    }
  return found.sort((a, b) => a.line - b.line)
}

/** Boxes among the continuation lines of an item: a list that lacks the space behind its markers or a blank line. */
export const continuedBoxes = (
  context: Context,
  block: ParagraphBlock,
  lead: string | null,
  parent: Draft | null
): Draft[] => {
  if (!/\n[ \t]*(?:(?:[-*+][ \t]*)?\[|[☐☑☒□])/u.test(block.text)) return []
  return block.text.split('\n').flatMap((text, index): Draft[] => {
    const line = index === 0 ? '' : text.trim()
    const at = block.line + index
    const place = {kind: 'paragraph', line: at, end: at, section: block.section, lead, parent} as const
    const box = lineBox(line)
    const raw = context.decoded.lines[at - 1]?.raw
    if (box && raw !== undefined) return [boxedDraft(box, raw, place)]
    const mark = /^[☐☑☒□]/u.test(line) ? leadingMark(line, false) : null
    return mark && mark.rest !== '' ? [symbolDraft(mark, place)] : []
  })
}

/**
 * A box in front of a line, with or without a list marker that makes no list: `-[ ] text` lacks its space, and a list
 * may be indented too far below its item.
 */
const lineBox = (line: string) => {
  const box = line.startsWith('[') ? line : '-*+'.includes(line.charAt(0)) ? line.slice(1).trimStart() : null
  const found = box === null ? null : (oddBox(box) ?? gfmBox(`${box}\n`))
  return found && found.text !== '' ? found : null
}

/** Whether symbols in front of lines make a list: at least half of the lines, and more than one of a series. */
const reportsSymbols = (symbols: readonly [number, Mark][], lines: number, inSeries: boolean): boolean => {
  if (symbols.length === 0 || advises(symbols.map(([, mark]) => mark))) return false
  if (symbols.every(([, {kind}]) => kind === 'box')) return true
  const led = symbols[0]?.[0] === 1 ? 1 : 0
  return lines - symbols.length - led <= symbols.length && (symbols.length > 1 || inSeries)
}

/** A neighbouring paragraph begins with a symbol too, so that a single line is one of a series. */
const isMarked = (block: Block | undefined, context: Context): boolean =>
  block?.kind === 'paragraph' && leadingMark(block.text, context.lossy(block.line)) !== null
