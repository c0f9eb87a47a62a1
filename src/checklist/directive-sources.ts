import type {Place} from '../model.ts'
import type {Block} from './blocks.ts'
import {type Comment, htmlComments, inlineComments} from './comments.ts'
import type {Decoded} from './decode.ts'
import type {CommentText} from './directive-grammar.ts'

/** An HTML comment of a document. */
export interface PlacedComment extends CommentText {
  /** Place of its `<!--`. */
  place: Place
  closed: boolean
}

/** Comments of a block, those that a markdown reader takes for comments. */
export const commentsOf = (block: Block, decoded: Decoded): PlacedComment[] =>
  sourcesOf(block, decoded).flatMap(source => {
    const comments = block.kind === 'html' ? htmlComments(source.text) : inlineComments(source.text)
    const places = placesIn(source, decoded)
    return comments.map(comment => placed(comment, source, places))
  })

/** Lines in which comments may stand, as one text, and where they come from. */
interface Source {
  text: string
  firstLine: number
  /** Column of the first character, 0-based; other lines are whole. */
  firstColumn: number
  table: boolean
}

const sourcesOf = (block: Block, {lines}: Decoded): Source[] => {
  const marked = (line: number): boolean => lines[line - 1]?.text.includes('<!--') ?? false
  if (block.kind === 'table')
    return [block.header, ...block.rows].filter(({line}) => marked(line)).flatMap(row => cellsOf(row.line, lines))
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'html') return []
  const range = Array.from({length: block.end - block.line + 1}, (_, index) => block.line + index)
  if (!range.some(marked)) return []
  const quote = quoteMarks(block)
  const text = range.map(line => blankQuotes(lines[line - 1]?.text ?? '', quote)).join('\n')
  return [{text, firstLine: block.line, firstColumn: 0, table: false}]
}

/** Cells of a row: a code span or comment ends with its cell. */
const cellsOf = (line: number, lines: Decoded['lines']): Source[] => {
  const text = lines[line - 1]?.text ?? ''
  return [...text.matchAll(/(?:\\[\s\S]|[^|\\])+/g)].map(cell => ({
    text: cell[0],
    firstLine: line,
    firstColumn: cell.index,
    table: true
  }))
}

const quoteMarks = (block: Block): number => {
  let marks = 0
  for (let parent = block.parent; parent; parent = parent.parent) if (parent.kind === 'quote') marks++
  return marks
}

// Blanks instead of nothing, so that columns stay.
const blankQuotes = (line: string, marks: number): string =>
  marks === 0 ? line : line.replace(new RegExp(`^(?:[ \\t]*>){1,${marks}}`), found => ' '.repeat(found.length))

const placesIn = ({text, firstLine, firstColumn}: Source, decoded: Decoded): CommentText['placeOf'] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return index => {
    let row = starts.length - 1
    for (let low = 0; low < row; ) {
      const middle = (low + row + 1) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle
      else row = middle - 1
    }
    const line = firstLine + row
    const column = index - (starts[row] ?? 0) + (row === 0 ? firstColumn : 0) + 1
    return {line, column: decoded.rawColumn(line, column)}
  }
}

const placed = ({start, from, to, closed}: Comment, source: Source, places: CommentText['placeOf']): PlacedComment => ({
  place: places(start),
  closed,
  text: source.text.slice(from, to),
  placeOf: index => places(from + index),
  unescaped: text => (source.table ? text.replaceAll('\\|', '|') : text),
  yaml: index => {
    const lineStart = source.text.lastIndexOf('\n', from + index) + 1
    const indent = lineStart > from ? source.text.slice(lineStart, from + index) : ''
    return {text: indent + source.text.slice(from + index, to).trimEnd(), line: places(from + index).line}
  }
})
