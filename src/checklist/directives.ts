import type {CheckDirective, Level} from '../model.ts'
import type {Block, BlockTree} from './blocks.ts'
import type {Decoded} from './decode.ts'
import {type DirectiveProblem, readComment, type Statement} from './directive-grammar.ts'
import {commentsOf} from './directive-sources.ts'

export {type DirectiveProblem, isYamlText, type YamlText} from './directive-grammar.ts'

/** A statement and where its comment stands. */
interface Directive {
  statement: Statement
  /** Line of the `<!--`. */
  line: number
  block: Block
}

/** What the comments of one item say. */
export interface ItemDirectives {
  id: string | null
  criticality: Level | null
  checks: CheckDirective[]
}

/**
 * Reads the directives of a document and gives each to its item, by the item's line: the item on the comment's line,
 * the item whose text or list content holds the comment, or the heading or paragraph item directly above a comment on
 * lines of its own. Answers every mistake there is; only comments that are comments to a markdown reader count, none in
 * code and none behind a backslash.
 */
export const bindDirectives = (
  tree: BlockTree,
  decoded: Decoded,
  itemLines: Iterable<number>
): {byLine: Map<number, ItemDirectives>; problems: DirectiveProblem[]} => {
  const byLine = new Map<number, ItemDirectives>()
  const problems: DirectiveProblem[] = []
  const directives = decoded.text.includes('<!--') ? readDirectives(tree, decoded, problems) : []
  if (directives.length > 0) {
    const owner = ownership(tree, itemLines)
    for (const directive of directives) {
      const line = owner(directive)
      if (line === null) problems.push({message: unbound(directive.block), place: directive.statement.place})
      else give(byLine, line, directive.statement, problems)
    }
  }
  problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return {byLine, problems}
}

const give = (
  byLine: Map<number, ItemDirectives>,
  line: number,
  statement: Statement,
  problems: DirectiveProblem[]
): void => {
  const known = byLine.get(line) ?? {id: null, criticality: null, checks: []}
  byLine.set(line, known)
  if (statement.says === 'verify') {
    known.checks.push(statement.check)
  } else if (known.id !== null) {
    problems.push({message: `a second id for one item; it is \`${known.id}\` already`, place: statement.place})
  } else {
    known.id = statement.id
    known.criticality = statement.criticality
  }
}

const unbound = ({kind}: Block): string =>
  kind === 'html'
    ? 'this directive belongs to no item; indent it as far as the text of its list item, or put it at the end of the item’s line'
    : 'this directive belongs to no item; put it at the end of the item’s line'

const readDirectives = (tree: BlockTree, decoded: Decoded, problems: DirectiveProblem[]): Directive[] => {
  const directives: Directive[] = []
  for (const block of tree.all) {
    for (const comment of commentsOf(block, decoded)) {
      if (comment.closed) {
        const statement = readComment(comment, problems)
        if (statement) directives.push({statement, line: comment.place.line, block})
      } else if (/^\s*(?:verify|id)\s*:/.test(comment.text)) {
        problems.push({message: 'this comment is never closed; end it with `-->`', place: comment.place})
      }
    }
  }
  return directives
}

/** Answers the line of the item a directive belongs to. */
const ownership = (tree: BlockTree, itemLines: Iterable<number>): ((directive: Directive) => number | null) => {
  const lastBetween = lastOf([...itemLines].sort((a, b) => a - b))
  const anchors = blocksAbove(tree)
  return ({line, block}) => {
    const own = lastBetween(block.kind === 'table' ? line : block.line, line)
    if (own !== null) return own
    for (let around = block.parent; around; around = around.parent) {
      const holder = around.kind === 'item' ? lastBetween(around.line, around.children[0]?.end ?? around.line) : null
      if (holder !== null) return holder
    }
    const above = anchors.get(block)
    // A heading is followed by a blank line as often as not; a paragraph that ends before one has ended.
    const fits = above?.block.kind === 'heading' || (above?.block.kind === 'paragraph' && above.adjacent)
    return above && fits ? lastBetween(above.block.line, above.block.end) : null
  }
}

/** The greatest of sorted numbers within a range. */
const lastOf =
  (sorted: readonly number[]) =>
  (from: number, to: number): number | null => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) <= to) low = middle + 1
      else high = middle
    }
    const found = sorted[low - 1]
    return found !== undefined && found >= from ? found : null
  }

interface Anchor {
  block: Block
  /** Whether no blank line stands between it and the comment. */
  adjacent: boolean
}

/** For every block that is only a comment: the nearest block above, in the same container, that is more. */
const blocksAbove = (tree: BlockTree): Map<Block, Anchor> => {
  const anchors = new Map<Block, Anchor>()
  const add = (siblings: readonly Block[]): void => {
    let anchor: Anchor | null = null
    let end = 0
    for (const block of siblings) {
      if (block.kind !== 'html' || !block.text.startsWith('<!--')) {
        anchor = {block, adjacent: true}
      } else if (anchor) {
        anchor = {block: anchor.block, adjacent: anchor.adjacent && end + 1 >= block.line}
        anchors.set(block, anchor)
      }
      end = block.end
    }
  }
  add(tree.children)
  for (const block of tree.all) if ('children' in block) add(block.children)
  return anchors
}
