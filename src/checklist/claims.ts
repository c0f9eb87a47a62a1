import type {Claim} from '../model.ts'
import type {Section} from './blocks.ts'
import type {Context} from './context.ts'
import type {Pair} from './pairs.ts'
import {plain} from './text.ts'
import {CLAIM_KEYS, NOT_READY, PARTLY, READY, speaksOfWhole} from './words/claims.ts'

const PERCENT = /\b(\d{1,3})(?:[.,]\d+)?\s?%/

/** "92% (production-ready)": ready all the same, unlike "92% ready". */
const READY_ANYWAY = /%\s?[-–—(,:]\s?(?:production[- ]ready|ready(?: for\b|\W*$))/

const says = (value: string): Claim['says'] | null => {
  const text = plain(value).toLowerCase()
  const percent = PERCENT.exec(text)
  const share = percent ? Number(percent[1]) : null
  if (NOT_READY.test(text)) return 'not-ready'
  if (share !== null && share < 100) return READY_ANYWAY.test(text) ? 'ready' : 'partial'
  if (PARTLY.test(text)) return 'partial'
  return READY.test(text) || share === 100 ? 'ready' : null
}

/** What a document claims of itself: one claim that stands for it, and every line that says as much. */
export interface Claims {
  main: Claim | null
  all: Claim[]
  /** Line of the main claim when it stands in the head, 0 otherwise: what stands above it there is no topic. */
  head: number
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
  return {main: all[0] ?? null, all, head: inHead[0]?.line ?? 0}
}

const OF_ALL = /summary|overview|overall|current|status|resum|résumé|zusammenfassung|概|总|итог/

/**
 * Topics that give their status as the topics after them do: the first of them speaks for itself, not for the document.
 */
export const oneOfMany = (pairs: readonly Pair[]): ((pair: Pair) => boolean) => {
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

const DENIED =
  /\bNOT (?:YET )?(?:PRODUCTION[- ]READY|READY (?:FOR (?:PRODUCTION|DEPLOYMENT|LAUNCH|RELEASE|GO-?LIVE)|for (?:production|deployment|launch|release|go-?live)|TO (?:DEPLOY|LAUNCH|SHIP)|to (?:deploy|launch|ship)))\b/

/** What a line in capitals says; nothing where it offers both. */
const loudly = (line: string): Claim['says'] | null => {
  const text = plain(line)
  if (PROCLAIMED.test(text)) return DENIED.test(text) ? null : 'ready'
  return DENIED.test(text) ? 'not-ready' : null
}

/** Cheap test before the exact one. */
const mayProclaim = (text: string): boolean => text.includes('READY') || text.includes('ALL SYSTEMS GO')

/** "THE SERVICE IS PRODUCTION READY" in capitals: prose and headings, but not the title and not a question. */
const proclaimed = ({tree, decoded}: Context): Claim[] => {
  if (!mayProclaim(decoded.text)) return []
  return tree.all.flatMap(block => {
    if (block.kind !== 'paragraph' && !(block.kind === 'heading' && block.level > 1)) return []
    if (!mayProclaim(block.text)) return []
    return block.text.split('\n').flatMap((text, index): Claim[] => {
      const said = mayProclaim(text) ? loudly(text) : null
      return said && !/[?]\s*$|\bif\b/i.test(text) ? [{line: block.line + index, text: text.trim(), says: said}] : []
    })
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
