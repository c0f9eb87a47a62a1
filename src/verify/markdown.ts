import {type Block, type HeadingBlock, parseBlocks, type TableRow} from '../checklist/blocks.ts'

/** A section of a markdown file: a heading and what stands below it, subsections included. */
export interface MarkdownSection {
  title: string
  line: number
  /** Source texts of what it says, without headings and comments, each with its line. */
  texts: {line: number; text: string}[]
  /** The content of its code blocks. */
  code: string[]
}

export interface Link {
  line: number
  target: string
}

/** Sections of a markdown text in order. */
export const sectionsOf = (text: string, path: string): MarkdownSection[] => {
  const {all} = parseBlocks(withoutComments(text).replaceAll(/\r\n?/g, '\n'), path)
  return all.flatMap((block, index) => (block.kind === 'heading' ? [section(block, all.slice(index + 1))] : []))
}

/** Source texts of a whole markdown text, headings included, without code and comments. */
export const textsIn = (text: string, path: string): MarkdownSection['texts'] =>
  parseBlocks(withoutComments(text).replaceAll(/\r\n?/g, '\n'), path).all.flatMap(block =>
    block.kind === 'heading'
      ? [block]
      : block.kind === 'table'
        ? [...cellsOf(block.header), ...textsOf(block)]
        : textsOf(block)
  )

const section = (heading: HeadingBlock, after: readonly Block[]): MarkdownSection => {
  const end = after.findIndex(block => block.kind === 'heading' && block.level <= heading.level)
  const blocks = end === -1 ? after : after.slice(0, end)
  return {
    title: plain(heading.text),
    line: heading.line,
    texts: blocks.flatMap(textsOf),
    code: blocks.flatMap(block => (block.kind === 'fence' || block.kind === 'code' ? [block.lines.join('\n')] : []))
  }
}

const textsOf = (block: Block): {line: number; text: string}[] => {
  if (block.kind === 'paragraph') return block.text.split('\n').map((text, at) => ({line: block.line + at, text}))
  if (block.kind === 'html') return [{line: block.line, text: block.text.replaceAll(/<[^>]*>/g, ' ')}]
  if (block.kind !== 'table') return []
  return block.rows.flatMap(cellsOf)
}

const cellsOf = ({line, cells}: TableRow): MarkdownSection['texts'] => [{line, text: cells.join(' ')}]

// Line breaks stay, so that lines keep their numbers.
const withoutComments = (text: string): string =>
  text.replaceAll(/<!--[\s\S]*?-->/g, comment => comment.replaceAll(/[^\n]/g, ''))

/** A title without markup, emoji, numbering and closing colon. */
export const plain = (text: string): string =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`~]+|\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/^\s*(?:\d+[.)])*\d*[.)]?\s+(?=\p{L})/u, '')
    .replace(/\s*[:#]+\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const placeholder =
  /^\W*(?:to ?do|tbd|tba|tbc|fixme|wip|xxx+|n\/a|coming soon|to be (?:done|defined|determined|added|written|completed)|work in progress|fill (?:this )?in|placeholder|none yet|lorem ipsum.*|insert .{0,60} here|(?:add|write|describe|document) .{0,60} here)\b[^\p{L}]*$|^\W*(?:todo|tbd|fixme)\b\s*[:(-].*$|lorem ipsum/iu

/** Whether a line only stands in for what is to be written. */
export const isPlaceholder = (text: string): boolean => {
  const bare = text.replace(/^\s*(?:\[[ xX]\]\s+)/, '').trim()
  if (/^[*_`]*(?:\[[^\]]*\](?![([:])|<[^>]+>|\{\{[^}]*\}\}|[.…\-–—?_\s])+[*_`]*\.?$/u.test(bare)) return true
  return placeholder.test(bare.replaceAll(/[*_`]/g, ''))
}

/** Words of a text; the targets of links are none. */
export const wordsOf = (text: string): string[] =>
  text.replaceAll(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{N}][\p{L}\p{N}'’.:/_-]*/gu) ?? []

// Bounded, and each part begins with what the one before it cannot hold: a line of nothing but `](` ends as well.
const inlineLink =
  /\]\(\s{0,9}(?:<([^<>]{0,2000})>|([^\s()<][^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,3}))(?:\s[^)]{0,200})?\)/g

/** Inline links, images and uses of reference definitions in texts; not those in code. */
export const linksOf = (texts: MarkdownSection['texts'], definitions: ReadonlyMap<string, string>): Link[] =>
  texts.flatMap(({line, text}) => {
    const prose = text.replaceAll(/`+[^`]*`+/g, '')
    const inline = [...prose.matchAll(inlineLink)].map(([, bracketed, bare]) => bracketed ?? bare ?? '')
    const defined = [...prose.matchAll(/\[([^[\]]+)\](?!\()/g)].flatMap(
      ([, label = '']) => definitions.get(label.toLowerCase()) ?? []
    )
    return [...inline, ...defined].map(target => ({line, target}))
  })

/** Targets of the reference definitions of a text, by label in lower case. */
export const definitionsOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^ {0,3}\[([^[\]^][^[\]]*)\]:[ \t]*(?:<([^>\n]*)>|(\S+))/gm)].map(
      ([, label = '', bracketed, bare]) => [label.toLowerCase(), bracketed ?? bare ?? '']
    )
  )

/** The anchors GitHub gives the headings of a text, and those set by hand. */
export const anchorsOf = (text: string, path: string): Set<string> => {
  const used = new Map<string, number>()
  const anchors = new Set([...text.matchAll(/<a\s[^>]*\b(?:name|id)=["']([^"']+)["']/gi)].map(([, name = '']) => name))
  for (const block of parseBlocks(text.replaceAll(/\r\n?/g, '\n'), path).all) {
    if (block.kind !== 'heading') continue
    const slug = slugOf(block.text)
    const count = used.get(slug) ?? 0
    used.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  return anchors
}

const slugOf = (heading: string): string =>
  heading
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
