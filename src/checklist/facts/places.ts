import type {Fact} from '../../model.ts'
import type {Block} from '../blocks.ts'
import type {DecodedLine} from '../decode.ts'
import {factOf} from './context.ts'
import {loopbackAddresses, placeholderIn} from './values.ts'

/** Addresses of this machine, wherever they stand: in an item too. */
const localhost = (block: Block, line: number, text: string): Fact[] =>
  loopbackAddresses(text).map(url => factOf(block, line, 'localhost-url', {url: url.replace(/[.;:]+$/, '')}))

const ASSIGNED = /^\s*(?:-\s+)?(?:export\s+)?(?:[A-Z][A-Z0-9_]*\s*=|[A-Z][A-Z0-9]*_[A-Z0-9_]*:)\s*(\S.*)$/
const ADDRESS = /\b[a-z][a-z\d+.-]{0,15}:\/\/[^\s"'`)]+/gi
/** What is left to be filled in: a bracketed name in the place of a value, alone or behind a label. */
const BLANK =
  /(?:^|[:：]\**\s*|[-*+|]\s+)(\[(?!(?:x|n\/a|optional|required|critical|recommended|wip|done|todo|ok|yes|no)\])[a-z\u00c0-\uffff][^[\]\n]{1,100}\])(?![([:])\s*(?:$|\|)/i
const UNDECIDED = /[:：|]\**\s*(TBD|TODO|TBA|FIXME|XXX|<[^<>\n]{2,60}>)\s*\**\s*(?:$|\|)/
const BRACKETED = /\[[^\s\]]{2}|\[[^\]]+ /
const LEFT_OPEN = ['TB', 'TODO', 'FIXME', 'XXX', '<']

const placeholder = (text: string, code: boolean): string | null => {
  const assigned = code && /[=:]/.test(text) ? ASSIGNED.exec(text)?.[1]?.replace(/\s+#\s.*$/, '') : undefined
  if (assigned !== undefined) return placeholderIn(assigned.replaceAll(/^["']|["']$/g, ''))
  for (const [address] of text.includes('://') ? text.matchAll(ADDRESS) : []) {
    const found = placeholderIn(address.replace(/^[^:]*:\/\//, '').split(/[/?#]/, 1)[0] ?? '')
    if (found) return found
  }
  if (code) return null
  const blank = text.includes('[') && BRACKETED.test(text) ? BLANK.exec(text) : null
  return (blank ?? (LEFT_OPEN.some(word => text.includes(word)) ? UNDECIDED.exec(text) : null))?.[1] ?? null
}

/** Facts of single lines of a block: addresses of this machine, blanks that nobody filled in, lost symbols. */
export const readPlaces = (block: Block, lines: readonly DecodedLine[]): Fact[] => {
  if (!('text' in block || 'lines' in block || 'rows' in block)) return []
  const code = block.kind === 'fence' || block.kind === 'code'
  const facts: Fact[] = []
  for (let line = block.line; line <= block.end; line++) {
    const {text, raw, lost} = lines[line - 1] ?? {text: '', raw: '', lost: 0}
    if (lost > 0 && text !== raw && text.includes('\ufffd'))
      facts.push(factOf(block, line, 'lost-symbol', {raw: raw.trim()}))
    if (text.length > 2000) continue
    const blank = placeholder(text, code)
    if (blank !== null) facts.push(factOf(block, line, 'placeholder', {text: blank}))
    if (text.includes('://')) facts.push(...localhost(block, line, text))
  }
  return facts
}
