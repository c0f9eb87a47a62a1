import type {Criticality, Fact} from '../../model.ts'
import type {Block, BlockTree, FenceBlock, Section, TableBlock} from '../blocks.ts'
import type {StatedLevel} from '../criticality.ts'
import {headingLevel} from '../heading-level.ts'
import {plain} from '../text.ts'

/** What a reader of facts may ask about the document around a block. */
export interface FactContext {
  /** Whether an item stands on this line: its text is read with the item, not as a fact. */
  isItem(line: number): boolean
  /** A bare `?` stands for a symbol that was lost. */
  lossy: boolean
  /** Lines of a paragraph, or rows of a table with their cells joined, that are no items. */
  prose(block: Block): readonly ProseLine[]
  /** The lines of a code block as one text: what it does not hold no line holds. */
  code(block: FenceBlock): string
  /** Headers of a table, plain and in lower case. */
  headers(table: TableBlock): readonly string[]
  /** Blocks of the same container beside a block. */
  before(block: Block): Block | undefined
  after(block: Block): Block | undefined
  /** The level that the heading of a section itself states. */
  statedLevel(section: Section): StatedLevel | null
  /** The nearest level that the headings above a block state, and the heading's section. */
  levelOf(section: Section): {level: StatedLevel; section: Section} | null
}

/** A line of prose or code. */
export interface ProseLine {
  line: number
  text: string
}

/** Reads the facts of one kind of text out of one block. */
export type FactReader = (block: Block, context: FactContext) => readonly Fact[]

/** What a reader found in most blocks. */
export const NO_FACTS: readonly Fact[] = []

/** A fact of a block. A criticality that nothing states is left out. */
export const factOf = (
  block: Block,
  line: number,
  kind: string,
  value: Fact['value'],
  criticality?: Criticality | null
): Fact => ({line, kind, value, ...(criticality ? {criticality} : {}), section: [...block.section.path]})

/** Text of a paragraph directly above that introduces a block; `''` without one. */
export const leadIn = (block: Block, context: FactContext): string => {
  const above = context.before(block)
  return above?.kind === 'paragraph' ? (above.text.split('\n').at(-1) ?? '') : ''
}

/** Lines of a code block with their numbers, or only those that hold a text. */
export const codeLines = ({lines, contentLine}: FenceBlock, holding = ''): ProseLine[] => {
  const found: ProseLine[] = []
  for (const [index, text] of lines.entries())
    if (holding === '' || text.includes(holding)) found.push({line: contentLine + index, text})
  return found
}

/** Headers of one meaning, `|` between them. A set, because compiling a list of words costs more than a document. */
export const headerSet = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** Text in lower case with every character at the place it had. */
export const lowerCased = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** The first column with one of these headers, -1 without one. */
export const columnOf = (headers: readonly string[], wanted: ReadonlySet<string>): number =>
  headers.findIndex(header => wanted.has(header))

/** The context of a document. */
export const contextOf = (tree: BlockTree, items: ReadonlySet<number>, lossy: boolean): FactContext => {
  const levels = new Map<Section, StatedLevel | null>()
  const statedLevel: FactContext['statedLevel'] = section => {
    const known = levels.get(section)
    if (known !== undefined) return known
    const level = section.heading && headingLevel(section.heading.text)
    levels.set(section, level)
    return level
  }
  const levelOf: FactContext['levelOf'] = section => {
    const level = statedLevel(section)
    return level ? {level, section} : section.parent && levelOf(section.parent)
  }
  let last: Block | null = null
  let lines: readonly ProseLine[] = []
  const prose = (block: Block): readonly ProseLine[] => {
    if (block !== last) lines = linesOf(block, items)
    last = block
    return lines
  }
  let lastCode: FenceBlock | null = null
  let text = ''
  const code = (block: FenceBlock): string => {
    if (block !== lastCode) text = block.lines.join('\n')
    lastCode = block
    return text
  }
  const read = new Map<TableBlock, readonly string[]>()
  const headers = (table: TableBlock): readonly string[] => {
    const found = read.get(table) ?? table.header.cells.map(cell => plain(cell).toLowerCase())
    read.set(table, found)
    return found
  }
  const neighbour = neighbourIn(tree)
  return {
    isItem: line => items.has(line),
    lossy,
    prose,
    code,
    headers,
    statedLevel,
    before: block => neighbour(block, -1),
    after: block => neighbour(block, 1),
    levelOf
  }
}

const NONE: readonly ProseLine[] = []

const linesOf = (block: Block, items: ReadonlySet<number>): readonly ProseLine[] => {
  if (block.kind === 'paragraph') {
    const {line, text} = block
    // Most paragraphs are items of one line.
    if (!text.includes('\n')) return items.has(line) ? NONE : [{line, text}]
    return text
      .split('\n')
      .map((each, index) => ({line: line + index, text: each}))
      .filter(each => !items.has(each.line))
  }
  if (block.kind !== 'table') return NONE
  return block.rows.filter(({line}) => !items.has(line)).map(({line, cells}) => ({line, text: cells.join(' | ')}))
}

/** Finds the block `offset` places away in the same container; a container is indexed when it is first asked about. */
const neighbourIn = (tree: BlockTree): ((block: Block, offset: number) => Block | undefined) => {
  const indexed = new Map<readonly Block[], Map<Block, number>>()
  return (block, offset) => {
    const siblings = block.parent?.children ?? tree.children
    const known = indexed.get(siblings) ?? new Map(siblings.map((each, index) => [each, index]))
    indexed.set(siblings, known)
    return siblings[(known.get(block) ?? -2) + offset]
  }
}
