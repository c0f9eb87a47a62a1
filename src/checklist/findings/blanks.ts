import type {Section} from '../blocks.ts'
import type {Context} from '../context.ts'
import {holds, isSmall} from '../contradictions/phrases.ts'

/** Lines with text that was to be filled in and was not, section by section. */
export const blankLines = ({tree, decoded}: Context): Iterable<readonly number[]> => {
  const bySection = new Map<Section, number[]>()
  const look = (section: Section, line: number, text: string): void => {
    if (!hasBlank(text.includes('`') ? text.replace(CODE, '') : text)) return
    const known = bySection.get(section)
    if (known) known.push(line)
    else bySection.set(section, [line])
  }
  for (const block of tree.all) {
    if (block.kind === 'table') {
      for (const {line, cells} of block.rows)
        if (MAYBE_BLANK.test(decoded.lines[line - 1]?.text ?? '')) look(block.section, line, cells.join(' | '))
    } else if (block.kind === 'paragraph' && MAYBE_BLANK.test(block.text)) {
      if (block.line === block.end) look(block.section, block.line, block.text)
      else for (const [index, text] of block.text.split('\n').entries()) look(block.section, block.line + index, text)
    }
  }
  return bySection.values()
}

/** Cheap test before the long one. */
const MAYBE_BLANK = /\[(?!x\])[a-z]|[{<$]|__|YYYY|MMM|ipsum/i
const CODE = /`[^`]*`/g

/** What stands in brackets where something else is to stand. */
const BLANKS: ReadonlySet<string> = new Set([
  'date',
  'name',
  'phone',
  'email',
  'contact',
  'contact info',
  'tbd',
  'todo',
  'url',
  'support url',
  'link',
  'version',
  'yyyy-mm-dd',
  'placeholder',
  'approval authority'
])
const BEGINNINGS: readonly string[] = ['your ', 'insert ', 'to be ', 'fill-in', 'fill in', 'notes']
const NAMES = /^names?,? ?\w*$/
const CROSSES = /^xx+$/

const isBlank = (inside: string): boolean =>
  BLANKS.has(inside) ||
  BEGINNINGS.some(beginning => inside.length > beginning.length && inside.startsWith(beginning)) ||
  (inside.startsWith('name') && NAMES.test(inside)) ||
  (inside.startsWith('xx') && CROSSES.test(inside))

/** Whether brackets that are no link hold a blank. */
const hasBlankInBrackets = (lower: string): boolean => {
  let end = -1
  for (let at = lower.indexOf('['); at >= 0; at = lower.indexOf('[', at + 1)) {
    if (end < at) end = lower.indexOf(']', at)
    if (end < 0) return false
    if (lower.charAt(end + 1) !== '(' && isBlank(lower.slice(at + 1, end))) return true
  }
  return false
}

/** Each of the other blanks holds one, or a variable. */
const SIGNS: readonly string[] = [
  '{+',
  '<your',
  '<insert',
  '<add',
  '<replace',
  '_____',
  'yyyy-mm-dd',
  'dd-mmm-yyyy',
  'lorem ipsum'
]
const OTHER_BLANK =
  /\{\+[^+]+\+\}|<(?:your|insert|add|replace)[- _][^<>]+>|_{5,}|\bYYYY-MM-DD\b|\bDD-MMM-YYYY\b|\blorem ipsum\b|\$[A-Z]{4,}\b(?=[,\s]|$)/i

/** `$NAME`, which is no sum of money. */
const hasVariable = (lower: string): boolean => {
  for (let at = lower.indexOf('$'); at >= 0; at = lower.indexOf('$', at + 1))
    if (isSmall(lower.charAt(at + 1))) return true
  return false
}

const hasBlank = (text: string): boolean => {
  const lower = text.toLowerCase()
  return hasBlankInBrackets(lower) || ((holds(lower, SIGNS) || hasVariable(lower)) && OTHER_BLANK.test(text))
}
