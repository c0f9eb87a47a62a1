import type {Claim} from '../model.ts'
import type {Block, Section} from './blocks.ts'
import type {Context} from './context.ts'
import {colonAt, plain, withoutComments} from './text.ts'
import {CLAIM_KEYS, NOT_READY, PARTLY, READY, speaksOfWhole} from './words/claims.ts'

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
const pairIn = (line: string): {key: string; value: string} | null => {
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
      const found = pairIn(withoutEmphasis(withoutComments(line.trim())))
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

const PERCENT = /\b(\d{1,3})(?:[.,]\d+)?\s?%/

const says = (value: string): Claim['says'] | null => {
  const text = plain(value).toLowerCase()
  const percent = PERCENT.exec(text)
  const share = percent ? Number(percent[1]) : null
  if (NOT_READY.test(text)) return 'not-ready'
  if (share !== null && share < 100) return 'partial'
  if (PARTLY.test(text)) return 'partial'
  return READY.test(text) || share === 100 ? 'ready' : null
}

/** What a document claims of itself: one claim that stands for it, and every line that says as much. */
export interface Claims {
  main: Claim | null
  all: Claim[]
}

/**
 * The main claim is the first status line of the head, else one further down that speaks of production, deployment or
 * launch, else words in capitals. `null` when the document claims nothing of itself.
 */
export const claimsOf = (context: Context, pairs: readonly Pair[]): Claims => {
  const head = headEnd(context)
  const inHead: Claim[] = []
  const below: Claim[] = []
  const isOneOfMany = oneOfMany(pairs)
  for (const pair of pairs) {
    const {line, key, value, block} = pair
    const said = CLAIM_KEYS.has(key) ? says(value) : null
    if (!said) continue
    if (line <= head && isOneOfMany(pair)) continue
    if (line <= head) inHead.push({line, text: value, says: said})
    else if (block.kind === 'heading' || isOfWhole(value)) below.push({line, text: value, says: said})
  }
  const known = new Set([...inHead, ...below].map(({line}) => line))
  const loud = proclaimed(context).filter(({line}) => !known.has(line))
  const all = [...inHead, ...below, ...loud]
  return {main: all[0] ?? null, all}
}

const OF_ALL = /summary|overview|overall|current|status|resum|résumé|zusammenfassung|概|总|итог/

/**
 * Topics that give their status as the topics after them do: the first of them speaks for itself, not for the document.
 */
const oneOfMany = (pairs: readonly Pair[]): ((pair: Pair) => boolean) => {
  const alike = new Map<string, Set<Section>>()
  const group = ({key, section}: Pair): string => `${section.heading?.level} ${key}`
  for (const pair of pairs) {
    if (!CLAIM_KEYS.has(pair.key)) continue
    const sections = alike.get(group(pair))
    if (sections) sections.add(pair.section)
    else alike.set(group(pair), new Set([pair.section]))
  }
  return pair => {
    const {heading, words} = pair.section
    return heading !== null && heading.level > 1 && !OF_ALL.test(words) && (alike.get(group(pair))?.size ?? 0) > 2
  }
}

const PROCLAIMED =
  /(?<!NOT (?:YET )?)\b(?:PRODUCTION[- ]READY|READY FOR (?:PRODUCTION|DEPLOYMENT|LAUNCH|RELEASE|GO-?LIVE)|READY TO (?:DEPLOY|LAUNCH|SHIP)|ALL SYSTEMS GO)\b/

/** Cheap test before the exact one. */
const mayProclaim = (text: string): boolean => text.includes('READY') || text.includes('ALL SYSTEMS GO')

/** "THE SERVICE IS PRODUCTION READY" in capitals: prose and headings, but not the title and not a question. */
const proclaimed = ({tree, decoded}: Context): Claim[] => {
  if (!mayProclaim(decoded.text)) return []
  return tree.all.flatMap(block => {
    if (block.kind !== 'paragraph' && !(block.kind === 'heading' && block.level > 1)) return []
    if (!mayProclaim(block.text)) return []
    return block.text
      .split('\n')
      .flatMap((text, index): Claim[] =>
        PROCLAIMED.test(text) && !/[?]\s*$|\bif\b/i.test(text)
          ? [{line: block.line + index, text: text.trim(), says: 'ready'}]
          : []
      )
  })
}

const isOfWhole = (value: string): boolean => {
  const words = plain(value).toLowerCase()
  return speaksOfWhole(words) && READY.test(words)
}

/** Last line of the head: everything above the second heading that is no title. */
const headEnd = ({tree, decoded}: Context): number => {
  const [, first, second, third] = tree.sections
  const next =
    first?.heading?.level === 1 && second && second.heading && second.heading.level > 1 ? (third ?? second) : second
  return next?.heading ? next.heading.line : decoded.lines.length
}
