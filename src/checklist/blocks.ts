import {Builder} from './block-builder.ts'
import {eachBlockToken} from './block-tokens.ts'
import type {HeadingReading} from './headings.ts'

/** A heading with everything below it, up to the next heading of the same or a higher rank in the same container. */
export interface Section {
  /** `null` for what stands above the first heading. */
  heading: HeadingBlock | null
  parent: Section | null
  /** Cleaned headings, outermost first; shared by everything in the section, never written to. */
  path: readonly string[]
  /** Its heading as plain text in lower case, `''` without one. */
  words: string
}

interface Common {
  /** First line, 1-based. */
  line: number
  /** Last line, inclusive; never a trailing blank one. */
  end: number
  /** The quote, list or list item around it; `null` at the top of the document. */
  parent: ContainerBlock | null
  /** For a heading: the section it opens. */
  section: Section
}

export interface HeadingBlock extends Common {
  kind: 'heading'
  /** 1…6 */
  level: number
  /** Source text without `#` marks and underline. */
  text: string
  /** Its title, and what it says of its own state. */
  reading: HeadingReading
}

export interface ParagraphBlock extends Common {
  kind: 'paragraph'
  /** Source text; its lines are the source lines from `line` on, without indentation and quote marks. */
  text: string
}

export interface FenceBlock extends Common {
  /** `code` is an indented code block. */
  kind: 'fence' | 'code'
  /** First word of the info string in lower case, `''` without one. */
  language: string
  /** Content lines; the first one stands on `contentLine`. */
  lines: string[]
  contentLine: number
}

export interface HtmlBlock extends Common {
  kind: 'html'
  /** Source text with its line breaks, comments included. A comment inside of a paragraph is no block of its own. */
  text: string
}

export interface TableRow {
  line: number
  /** Trimmed source text of the cells, `\|` undone; as many as the header has. */
  cells: string[]
}

export interface TableBlock extends Common {
  kind: 'table'
  header: TableRow
  rows: TableRow[]
}

export interface RuleBlock extends Common {
  kind: 'rule'
}

export interface ContainerBlock extends Common {
  kind: 'quote' | 'list' | 'item'
  /** Of a list and its items: `-`, `*`, `+`, or the delimiter of an ordered list, `.` or `)`. `>` for a quote. */
  marker: string
  /** Blocks directly inside, in order. The children of a list are its items. */
  children: Block[]
}

export type Block = HeadingBlock | ParagraphBlock | FenceBlock | HtmlBlock | TableBlock | RuleBlock | ContainerBlock

/** The block structure of a document. */
export interface BlockTree {
  /** Blocks at the top of the document. */
  children: Block[]
  /** Every block, containers before their content: document order. */
  all: Block[]
  /** Every section in document order, the first one without heading. */
  sections: Section[]
}

/**
 * Splits markdown (repaired text, `\n` line ends) into GFM blocks. Inline markup is not parsed. What is nested deeper
 * than the parser follows would be dropped silently, and an item with it: that is a `ConfigurationError` instead.
 */
export const parseBlocks = (text: string, path: string): BlockTree => {
  const builder = new Builder(path)
  eachBlockToken(text, token => builder.take(token))
  return builder.tree
}
