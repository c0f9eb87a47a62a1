import type {Fact} from '../../model.ts'
import type {Block} from '../blocks.ts'
import type {DecodedLine} from '../decode.ts'
import {factOf, lowerCased, NO_FACTS} from './context.ts'
import {loopbackAddresses, placeholderIn} from './values.ts'

/** Addresses of this machine, wherever they stand: in an item too. */
const localhost = (block: Block, line: number, text: string): Fact[] =>
  loopbackAddresses(text).map(url => factOf(block, line, 'localhost-url', {url: url.replace(/[.;:]+$/, '')}))

const ASSIGNED = /^\s*(?:-\s+)?(?:export\s+)?(?:[A-Z][A-Z0-9_]*\s*=|[A-Z][A-Z0-9]*_[A-Z0-9_]*:)\s*(\S.*)$/
const ADDRESS = /\b[A-Za-z][A-Za-z\d+.-]{0,15}:\/\/[^\s"'`)]+/g
/** What is left to be filled in: a bracketed name in the place of a value, alone or behind a label; in lower case. */
const BLANK =
  /(?:^|[:：]\**\s*|[-*+|]\s+)(\[(?!(?:x|n\/a|optional|required|critical|recommended|wip|done|todo|ok|yes|no)\])[a-z\u00c0-\uffff][^[\]\n]{1,100}\])(?![([:])\s*(?:$|\|)/
const UNDECIDED = /[:：|]\**\s*(TBD|TODO|TBA|FIXME|XXX|<[^<>\n]{2,60}>)\s*\**\s*(?:$|\|)/
/** What a line of prose must hold to be looked at; an empty box is none of it. */
const TELLING = /:\/\/|\[(?:[^\s\]]{2}|[^\]]+ )|TB[AD]|TODO|FIXME|XXX|<|\ufffd/

const QUOTES = /^["']|["']$/g

const placeholder = (text: string, code: boolean): string | null => {
  const assigned = code ? assignedIn(text) : undefined
  if (assigned !== undefined) return placeholderIn(assigned.replaceAll(QUOTES, ''))
  const found = text.includes('://') ? unnamedHost(text) : null
  if (found || code) return found
  return (text.includes('[') ? blank(text) : null) ?? UNDECIDED.exec(text)?.[1] ?? null
}

const assignedIn = (text: string): string | undefined => {
  const value = text.includes('=') || text.includes(':') ? ASSIGNED.exec(text)?.[1] : undefined
  return value?.includes('#') ? value.replace(/\s+#\s.*$/, '') : value
}

/** A placeholder in the place of the host of an address. */
const unnamedHost = (text: string): string | null => {
  for (const [address] of text.matchAll(ADDRESS)) {
    const host = address.slice(address.indexOf('://') + 3).split(/[/?#]/, 1)[0] ?? ''
    const found = placeholderIn(host)
    if (found) return found
  }
  return null
}

const blank = (text: string): string | null => {
  const found = BLANK.exec(lowerCased(text))
  if (!found) return null
  const start = found.index + found[0].indexOf('[')
  return text.slice(start, start + (found[1]?.length ?? 0))
}

/** Facts of single lines of a block: addresses of this machine, blanks that nobody filled in, lost symbols. */
export const readPlaces = (block: Block, lines: readonly DecodedLine[]): readonly Fact[] => {
  const code = block.kind === 'fence' || block.kind === 'code'
  if ('text' in block ? !TELLING.test(block.text) : !code && block.kind !== 'table') return NO_FACTS
  const facts: Fact[] = []
  for (let line = block.line; line <= block.end; line++) {
    const at = lines[line - 1]
    if (at === undefined || !(code || TELLING.test(at.text))) continue
    const {text, raw, lost} = at
    if (lost > 0 && text !== raw && text.includes('\ufffd'))
      facts.push(factOf(block, line, 'lost-symbol', {raw: raw.trim()}))
    if (text.length > 2000) continue
    const unfilled = placeholder(text, code)
    if (unfilled !== null) facts.push(factOf(block, line, 'placeholder', {text: unfilled}))
    if (text.includes('://')) facts.push(...localhost(block, line, text))
  }
  return facts
}
