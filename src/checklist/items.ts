import type {Block, ContainerBlock, HeadingBlock, ParagraphBlock} from './blocks.ts'
import {type Context, demonstrates, isChoice, leadOf, reportsFacts} from './context.ts'
import type {Draft} from './drafts.ts'
import {areExpected} from './expectations.ts'
import {headingLevel} from './heading-level.ts'
import {ANNOUNCES_STATES, advises, differ, explains, type LineMark, markOf} from './line-marks.ts'
import {isOpenList} from './open-lists.ts'
import {continuedBoxes, paragraphDrafts, symbolDraft} from './paragraphs.ts'
import {tableDrafts} from './tables.ts'
import {type Boxed, boxedDraft, gfmBox, oddBox} from './tasks.ts'
import {plain, withoutComments} from './text.ts'
import {ASKS} from './words/contexts.ts'
import {ENVIRONMENTS} from './words/tables.ts'

/** Every draft that a box, a symbol or a state column makes, in document order. */
export const collect = (context: Context): Draft[] => {
  const drafts: Draft[] = []
  walk(context, context.tree.children, null, drafts)
  return drafts
}

const walk = (context: Context, blocks: readonly Block[], parent: Draft | null, drafts: Draft[], from = 0): void => {
  let before: Block | undefined
  for (let index = from, block = blocks[from]; block; block = blocks[++index]) {
    if (block.kind === 'list') listDrafts(context, block, leadOf(block, before), parent, drafts)
    else if (block.kind === 'heading') headingDraft(context, block, drafts)
    else if (block.kind === 'quote' || block.kind === 'item') walk(context, block.children, parent, drafts)
    else if (block.kind === 'table')
      for (const draft of tableDrafts(context, block, leadOf(block, before))) drafts.push(draft)
    else if (block.kind === 'paragraph') {
      const found = paragraphDrafts(context, block, before, blocks[index + 1], parent)
      for (const draft of found) drafts.push(draft)
      if (found.length === 0 && parent) describe(parent, block.text, block.line, 0)
    }
    before = block
  }
}

/** A heading with a box of its own: `### [x] Sign in`. */
const headingDraft = ({decoded}: Context, {line, end, text, section}: HeadingBlock, drafts: Draft[]): void => {
  const box = gfmBox(text) ?? oddBox(text)
  const raw = decoded.lines[line - 1]?.raw
  if (box && raw !== undefined)
    drafts.push(boxedDraft(box, raw, {kind: 'heading', line, end, section, lead: null, parent: null}))
}

/** The paragraph whose first line carries the box or symbol of a list item. */
const opening = (item: ContainerBlock): ParagraphBlock | null => {
  const first = item.children[0]
  return first?.kind === 'paragraph' ? first : null
}

const lineOf = (text: string): string => {
  const end = text.indexOf('\n')
  return (end < 0 ? text : text.slice(0, end)).trim()
}

/** What marks one item of a list. */
interface Marked {
  item: ContainerBlock
  first: ParagraphBlock | null
  /** GFM's makes a task, an odd one a bullet. */
  gfm: Boxed | null
  odd: Boxed | null
}

const markedItem = (item: ContainerBlock): Marked => {
  const first = opening(item)
  const gfm = first && gfmBox(first.text)
  return {item, first, gfm, odd: first && !gfm ? oddBox(lineOf(first.text)) : null}
}

/** Cheap test before `ASKS`: the letters behind a parenthesis. */
const mayAsk = (text: string): boolean => {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1))
    if ('ifseIFSE'.includes(text.charAt(at + 1))) return true
  return false
}

const listDrafts = (
  context: Context,
  list: ContainerBlock,
  lead: string | null,
  parent: Draft | null,
  drafts: Draft[]
): void => {
  const marked: Marked[] = []
  const texts: string[] = []
  for (const child of list.children) {
    if (child.kind !== 'item') continue
    const entry = markedItem(child)
    const box = entry.gfm ?? entry.odd
    marked.push(entry)
    if (box) texts.push(box.text)
  }
  if (texts.length > 0 && demonstrates(list.section)) return
  const choice = texts.length > 0 && isChoice(list.section, lead, texts)
  const symbols = texts.length < marked.length ? symbolsOf(context, marked, list, lead, parent) : null
  const open = texts.length === 0 && !symbols && isOpenList(context, list, lead)
  for (const entry of marked) {
    const {item, first} = entry
    const own =
      first &&
      (boxDraft(context, entry, first, lead, parent) ??
        bulletDraft(context, entry, first, open ? openMark(first) : (symbols?.get(item) ?? null), lead, parent))
    if (own) {
      own.choice ||= own.box !== null && (choice || (mayAsk(own.text) && ASKS.test(own.text.toLowerCase())))
      drafts.push(own)
      if (first.text.includes('\n')) {
        const more = continuedBoxes(context, first, lead, parent)
        for (const draft of more) drafts.push(draft)
        if (more.length === 0) describe(own, first.text, first.line, 1)
      }
    }
    const nested = drafts.length
    walk(context, item.children, own ?? parent, drafts, own ? 1 : 0)
    if (first && !own && drafts.length > nested) handDown(first, parent, drafts, nested)
  }
}

const boxDraft = (
  {decoded}: Context,
  {item, gfm, odd}: Marked,
  {line}: ParagraphBlock,
  lead: string | null,
  parent: Draft | null
): Draft | null => {
  const box = gfm ?? odd
  const raw = decoded.lines[line - 1]?.raw
  if (!box || raw === undefined) return null
  return boxedDraft(box, raw, {kind: gfm ? 'task' : 'bullet', line, end: item.end, section: item.section, lead, parent})
}

/** What stands for a symbol in a list of what is open. */
const openMark = ({text}: ParagraphBlock): LineMark => ({state: 'open', kind: 'settled', rest: lineOf(text), key: null})

const bulletDraft = (
  {decoded}: Context,
  {item}: Marked,
  {line, text}: ParagraphBlock,
  mark: LineMark | null,
  lead: string | null,
  parent: Draft | null
): Draft | null => {
  if (!mark) return null
  const own = symbolDraft(mark, {kind: 'bullet', line, end: item.end, section: item.section, lead, parent})
  own.column = Math.max(1, (decoded.lines[line - 1]?.text.length ?? 0) - lineOf(text).length + 1)
  return own
}

/** Gives the level of a plain entry ("Optional: dry run") to the drafts nested under it and under no other. */
const handDown = ({text}: ParagraphBlock, parent: Draft | null, drafts: readonly Draft[], from: number): void => {
  const level = headingLevel(lineOf(text))
  if (level === null) return
  for (const nested of drafts.slice(from)) if (nested.parent === parent) nested.levelAbove ??= level
}

/** Gives lines of a paragraph to the item they belong to: continuation lines, and bullets that are no items. */
const describe = (draft: Draft, text: string, line: number, from: number): void => {
  for (const [index, part] of text.split('\n').entries()) {
    const bare = index < from ? '' : withoutComments(part).trim()
    if (bare !== '') draft.details.push({line: line + index, text: bare})
  }
}

const isTick = ({kind, state}: LineMark): boolean => kind === 'settled' && state === 'done'

/** "- [ ] Read the log:" and below it what is to be seen there. */
const expects = (parent: Draft | null): boolean =>
  parent !== null && parent.box !== null && parent.state === 'open' && /[:：]$/.test(plain(parent.text))

/** "✅ Production", "✅ Preview": where a setting holds. */
const namesPlace = ({rest}: LineMark, _index: number, all: readonly LineMark[]): boolean =>
  all.length > 1 && ENVIRONMENTS.includes(plain(rest).toLowerCase())

/** Symbols of the items without a box, where they report states; `null` when they do not. */
const symbolsOf = (
  context: Context,
  marked: readonly Marked[],
  list: ContainerBlock,
  lead: string | null,
  parent: Draft | null
): Map<ContainerBlock, LineMark> | null => {
  const hints = ANNOUNCES_STATES.test(lead === null ? list.section.words : plain(lead).toLowerCase())
  const unboxed = marked.filter(({gfm, odd}) => !gfm && !odd)
  const symbols = new Map<ContainerBlock, LineMark>()
  for (const {item, first} of unboxed) {
    const mark = first && markOf(lineOf(first.text), context.lossy(first.line), hints)
    if (mark) symbols.set(item, mark)
  }
  const found = [...symbols.values()]
  if (symbols.size === 0 || symbols.size * 2 < unboxed.length || advises(found) || explains(found)) return null
  if (areExpected(found, lead)) return null
  if (found.every(isTick) && (expects(parent) || found.every(namesPlace))) return null
  // Empty and ticked boxes are a checklist wherever they stand.
  const boxes = found.every(({kind}) => kind === 'box')
  return boxes || reportsFacts(context, list.section, lead, differ(found)) ? symbols : null
}
