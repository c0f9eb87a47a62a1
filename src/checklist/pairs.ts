import type {Block, Section} from './blocks.ts'
import type {Context} from './context.ts'
import {colonAt, withoutComments} from './text.ts'

/** A `Key: value` line outside of items. */
export interface Pair {
  line: number
  key: string
  /** Source text. */
  value: string
  section: Section
  /** The paragraph, heading or list item it stands in. */
  block: Block
}

const MARKS = /^[\s*_]+|[\s*_]+$/g
/** Keys are words; what stands in front of them is a bullet or a picture. */
const KEY = /^[^a-zà-ɏͰ-῿⺀-鿿가-힯]{0,6}([a-zà-ɏͰ-῿⺀-鿿가-힯][^.!?;|`()[\]]*)$/
const LONGEST_KEY = 45

/** A line as key in lower case and value; `null` when it is none. */
export const pairIn = (source: string): {key: string; value: string} | null => {
  const line = withoutEmphasis(withoutComments(source.trim()))
  const at = colonAt(line)
  if (at < 2 || at > LONGEST_KEY) return null
  const key = KEY.exec(line.slice(0, at).toLowerCase().replace(MARKS, ''))?.[1]
  const value = line
    .slice(at + 1)
    .replace(/^(?:\*\*|__|\*(?!\*))\s+/, '')
    .trim()
  return key === undefined || key.length < 2 || value === '' ? null : {key: key.trim(), value: balanced(value)}
}

/** The key–value lines of paragraphs, plain bullets and headings. */
export const pairsOf = ({tree}: Context): Pair[] => {
  const pairs: Pair[] = []
  for (const block of tree.all) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
    if (colonAt(block.text) < 0) continue
    block.text.split('\n').forEach((line, index) => {
      if (line.startsWith('[') || colonAt(line) < 0) return
      const found = pairIn(line)
      if (found) pairs.push({line: block.line + index, ...found, section: block.section, block})
    })
  }
  return pairs
}

/** Without the end of an emphasis that began in front of the key. */
const balanced = (value: string): string =>
  value.endsWith('**') && value.split('**').length % 2 === 0 ? value.slice(0, -2) : value

/** `**Key: value**` as `Key: value`. */
const withoutEmphasis = (line: string): string => {
  if (line.length < 5 || !(line.startsWith('**') || line.startsWith('__')) || !line.endsWith(line.slice(0, 2)))
    return line
  const inner = line.slice(2, -2)
  return inner.includes('*') || inner.includes('__') ? line : inner
}
