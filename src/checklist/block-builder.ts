import type {Token} from 'markdown-it'
import {ConfigurationError} from '../errors.ts'
import {NESTING} from './block-tokens.ts'
import type {
  Block,
  BlockTree,
  ContainerBlock,
  HeadingBlock,
  ParagraphBlock,
  Section,
  TableBlock,
  TableRow
} from './blocks.ts'
import {cleanHeading, readHeading} from './headings.ts'
import {plain} from './text.ts'

const OPENED: Readonly<Record<string, ContainerBlock['kind']>> = {
  blockquote_open: 'quote',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  list_item_open: 'item'
}
const CLOSED: ReadonlySet<string> = new Set([
  'blockquote_close',
  'bullet_list_close',
  'ordered_list_close',
  'list_item_close'
])

type Common = Pick<Block, 'line' | 'end' | 'parent' | 'section'>

const firstLine = ({map}: Token): number => (map?.[0] ?? 0) + 1
const lastLine = ({map}: Pick<Token, 'map'>): number => (map ? Math.max(map[1], map[0] + 1) : 1)

/** Makes blocks and sections of tokens; for one document. */
export class Builder {
  readonly #path: string
  /** What was built; whole behind the last token. */
  readonly tree: BlockTree
  #container: ContainerBlock | null = null
  #section: Section = {heading: null, parent: null, path: [], words: ''}
  /** Section that was open when each open container began: headings inside do not reach beyond it. */
  readonly #outer: Section[] = []
  /** Lines of each open container; the last one is filled in at its end. */
  readonly #lines: Token['map'][] = []
  /** A heading that waits for its text. */
  #heading: (Common & {level: number}) | null = null
  #paragraph: ParagraphBlock | null = null
  #table: TableBlock | null = null
  #tableLines: Token['map'] = null
  #row: TableRow | null = null

  constructor(path: string) {
    this.#path = path
    this.tree = {children: [], all: [], sections: [this.#section]}
  }

  /** Takes the next token of the document; the last line of what one opens is read when it is closed. */
  take(token: Token): void {
    if (token.nesting >= 0 && token.level >= NESTING - 2) throw this.#tooDeep(token)
    const opened = OPENED[token.type]
    if (opened) this.#open(opened, token)
    else if (CLOSED.has(token.type)) this.#close()
    else if (token.type === 'inline') this.#inline(token.content)
    else if (token.type === 'paragraph_open')
      this.#paragraph = this.#add({
        kind: 'paragraph',
        text: '',
        line: firstLine(token),
        end: lastLine(token),
        parent: this.#container,
        section: this.#section
      })
    else if (token.type === 'heading_open') this.#heading = {level: Number(token.tag.slice(1)), ...this.#common(token)}
    else if (token.type === 'fence' || token.type === 'code_block') this.#code(token)
    else if (token.type === 'html_block') this.#add({kind: 'html', text: token.content, ...this.#common(token)})
    else if (token.type === 'hr') this.#add({kind: 'rule', ...this.#common(token)})
    else this.#tablePart(token)
  }

  #tooDeep(token: Token): ConfigurationError {
    const line = (token.map?.[0] ?? 0) + 1
    return new ConfigurationError('nested too deep to be read; remove nested quotes or lists', {
      path: this.#path,
      line,
      column: 1
    })
  }

  #common(token: Token): Common {
    return {line: firstLine(token), end: lastLine(token), parent: this.#container, section: this.#section}
  }

  #add<Kind extends Block>(block: Kind): Kind {
    const container = this.#container ?? this.tree
    // Most items hold one block, and an empty list that grows makes room for seventeen.
    if (container.children.length === 0) container.children = [block]
    else container.children.push(block)
    this.tree.all.push(block)
    return block
  }

  #open(kind: ContainerBlock['kind'], token: Token): void {
    this.#outer.push(this.#section)
    this.#lines.push(token.map)
    this.#container = this.#add({
      kind,
      marker: token.markup,
      children: [],
      line: firstLine(token),
      end: lastLine(token),
      parent: this.#container,
      section: this.#section
    })
  }

  #close(): void {
    const closed = this.#container
    const map = this.#lines.pop() ?? null
    // markdown-it counts trailing blank lines to a list; its last child knows better.
    if (closed) closed.end = closed.children.at(-1)?.end ?? lastLine({map})
    this.#container = closed?.parent ?? null
    this.#section = this.#outer.pop() ?? this.#section
  }

  #inline(content: string): void {
    if (this.#heading) this.#endHeading(this.#heading, content)
    else if (this.#row) this.#row.cells.push(content)
    else if (this.#paragraph) this.#paragraph.text = content
  }

  #endHeading(begun: Common & {level: number}, text: string): void {
    const heading: HeadingBlock = {kind: 'heading', text, reading: readHeading(text, false), ...begun}
    let above: Section | null = this.#section
    const limit = this.#outer.at(-1)
    while (above?.heading && above !== limit && above.heading.level >= heading.level) above = above.parent
    const title = text.startsWith('?') ? cleanHeading(text) : heading.reading.title
    const path = title === '' ? (above?.path ?? []) : [...(above?.path ?? []), title]
    this.#section = {heading, parent: above, path, words: plain(text).toLowerCase()}
    this.tree.sections.push(this.#section)
    heading.section = this.#section
    this.#add(heading)
    this.#heading = null
  }

  #code(token: Token): void {
    const lines = (token.content.endsWith('\n') ? token.content.slice(0, -1) : token.content).split('\n')
    const common = this.#common(token)
    const kind = token.type === 'fence' ? 'fence' : 'code'
    const language = (token.info.trim().split(/\s/, 1)[0] ?? '').toLowerCase()
    const contentLine = common.line + (kind === 'fence' ? 1 : 0)
    this.#add({kind, language, lines: token.content === '' ? [] : lines, contentLine, ...common})
  }

  #tablePart(token: Token): void {
    if (token.type === 'table_open') {
      const common = this.#common(token)
      const header = {line: common.line, cells: []}
      this.#tableLines = token.map
      this.#table = this.#add({kind: 'table', header, rows: [], ...common})
    } else if (token.type === 'tr_open' && this.#table) {
      const line = (token.map?.[0] ?? 0) + 1
      this.#row = line === this.#table.header.line ? this.#table.header : {line, cells: []}
      if (this.#row !== this.#table.header) this.#table.rows.push(this.#row)
    } else if (token.type === 'tr_close') {
      this.#row = null
    } else if (token.type === 'table_close') {
      if (this.#table) this.#table.end = lastLine({map: this.#tableLines})
      this.#table = null
    }
  }
}
