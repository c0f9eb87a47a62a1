import type {Detail} from '../model.ts'
import type {Block, Section} from './blocks.ts'
import {oneOfMany} from './claims.ts'
import {conditionOf} from './conditions.ts'
import {type Context, leadOf, reportsFacts} from './context.ts'
import {isLogDate} from './dates.ts'
import {type Draft, draft} from './drafts.ts'
import {readHeading, readingOf} from './headings.ts'
import {isWordCode} from './letters.ts'
import {markedHeadings} from './marked-headings.ts'
import {ownLevel} from './own-level.ts'
import type {Pair} from './pairs.ts'
import {levelsBeside, recordDrafts} from './records.ts'
import {readState} from './state.ts'
import {plain} from './text.ts'
import {CLAIM_KEYS, NEXT_REVIEW_KEYS, OWNER_KEYS, speaksOfWhole} from './words/claims.ts'

/**
 * Sections that state their own state and hold no items: by a `Status:` line, or in the words of their heading
 * ("(COMPLETED)", "Migration required"). Where a section holds items, its own state only sums them up.
 */
export const statusDrafts = (
  context: Context,
  pairs: readonly Pair[],
  drafts: readonly Draft[],
  head: number
): Draft[] => {
  if (!context.readiness) return []
  const occupied = new Set<Section>()
  for (const {section} of drafts) occupy(section, occupied)
  const found: Draft[] = []
  const levelBeside = levelsBeside(pairs)
  const owned = ownedBlocks(pairs)
  const footer = footerOf(context, pairs, owned, head)
  const isOneOfMany = oneOfMany(pairs)
  for (const pair of pairs) {
    const {section, line} = pair
    if (line > footer && owned.has(pair.block)) continue
    if (line <= head || !section.heading || pair.block.kind === 'heading' || occupied.has(section)) continue
    // Below the title it speaks of the document.
    if (section.heading.level === 1 && section === context.tree.sections[1]) continue
    const item = CLAIM_KEYS.has(pair.key) ? statusLine(context, pair, isOneOfMany(pair)) : null
    if (item) found.push({...item, level: item.level ?? levelBeside(pair)})
  }
  for (const item of recordDrafts(context)) if (!occupied.has(item.section)) found.push(item)
  for (const {section} of found) occupy(section, occupied)
  const parents = new Set(context.tree.sections.map(({parent}) => parent))
  for (const section of context.tree.sections) {
    const item = occupied.has(section) || parents.has(section) ? null : statusHeading(context, section)
    if (item) found.push(item)
  }
  for (const {section} of found) occupy(section, occupied)
  for (const item of markedHeadings(context, occupied, parents)) found.push(item)
  describe(context, found)
  return found
}

/**
 * Line of the rule behind which only lines about the document follow; no rule that only underlines a heading, and none
 * where topics further up name their owners as well.
 */
const footerOf = ({tree}: Context, pairs: readonly Pair[], owned: ReadonlySet<Block>, head: number): number => {
  const at = tree.children.findLastIndex(({kind}) => kind === 'rule' || kind === 'heading')
  const last = tree.children[at]
  if (last?.kind !== 'rule' || tree.children[at - 1]?.kind === 'heading') return Number.POSITIVE_INFINITY
  const isTopic = (pair: Pair): boolean =>
    pair.line > head && pair.line < last.line && CLAIM_KEYS.has(pair.key) && owned.has(pair.block)
  return pairs.some(isTopic) ? Number.POSITIVE_INFINITY : last.line
}

/** Blocks that name an owner or the next review. */
const ownedBlocks = (pairs: readonly Pair[]): ReadonlySet<Block> =>
  new Set(pairs.filter(({key}) => OWNER_KEYS.has(key) || NEXT_REVIEW_KEYS.has(key)).map(({block}) => block))

/** Adds a section and those around it. */
const occupy = (section: Section, occupied: Set<Section>): void => {
  for (let at: Section | null = section; at?.heading && !occupied.has(at); at = at.parent) occupied.add(at)
}

/** Gives every status heading the paragraphs and bullets below it. */
const describe = (context: Context, found: readonly Draft[]): void => {
  const details = new Map<Section, Detail[]>(
    found.filter(({kind}) => kind === 'heading').map(({section, details}) => [section, details])
  )
  if (details.size === 0) return
  for (const block of context.tree.all)
    if (block.kind === 'paragraph')
      details
        .get(block.section)
        ?.push(...block.text.split('\n').map((text, index) => ({line: block.line + index, text: text.trim()})))
}

const CONCLUSION =
  /\b(?:conclusions?|summary|verdict|decision|declaration|final|overall|approval|(?<!authentication (?:and|&) )authorization|sign-?off|recommendation|fazit|zusammenfassung|resumen|conclusión|résumé|bilan|resumo|conclusão)\b|总结|结论|まとめ|итог/

/**
 * `**Status**: ✅ PASS (29/29)`; the section, or the bold label or numbered line in front of it, names what has this
 * status.
 */
const statusLine = (context: Context, {line, value, block, section}: Pair, isOfTopic: boolean): Draft | null => {
  const {heading} = section
  const reading = readState(value, context.lossy(line))
  // "Status: production ready" in a closing section speaks of the whole document.
  if (
    !heading ||
    !reading ||
    (!isOfTopic && speaksOfWhole(`${section.words} ${plain(value).toLowerCase()}`)) ||
    CONCLUSION.test(section.words)
  )
    return null
  const list = block.parent?.kind === 'item' ? block.parent.parent : null
  const before = list && inFrontOf(context, list)
  const own = {end: block.end, section, state: reading.state, details: [{line, text: value}]}
  const numbered = before && numberedLine(before)
  if (numbered) return draft({...own, ...numbered, kind: 'bullet', level: ownLevel(numbered.text)})
  const label = list && leadOf(list, before ?? undefined)
  const text = (label === null ? heading.reading : readHeading(label, false)).title
  return draft({...own, kind: 'paragraph', line, text})
}

const inFrontOf = ({tree}: Context, block: Block): Block | null => {
  const siblings = block.parent?.children ?? tree.children
  return siblings[siblings.indexOf(block) - 1] ?? null
}

/** The only line of a numbered list, which the markers of the next list end: "1. Tests are green", "- Status: PASS". */
const numberedLine = (block: Block): {line: number; text: string} | null => {
  if (block.kind !== 'list' || !(block.marker === '.' || block.marker === ')')) return null
  const [item, ...others] = block.children
  const first = item?.kind === 'item' && others.length === 0 ? item.children[0] : undefined
  return first?.kind === 'paragraph' ? {line: first.line, text: first.text.split('\n')[0]?.trim() ?? ''} : null
}

const DEMANDED = ['required', 'needed', 'outstanding', 'pending', 'erforderlich', 'requerida']
/** What is demanded so. */
const DEMANDS =
  'migration|setup|set-up|action|configuration|change|changes|fix|fixes|update|upgrade|work|review|attention|approval|installation|deployment|aktion|migración|acción'.split(
    '|'
  )

const DENIES: ReadonlySet<string> = new Set(['no', 'zero', 'without', 'keine', 'sin', 'sans'])
/** Words between "no" and what is not demanded: "no further code changes required". */
const MOST_BETWEEN = 3
const ENDS_CLAUSE = /[,;:.!)]$/

/** Whether the word at an index is denied in its clause: "no further code changes". */
const isDenied = (words: readonly string[], index: number): boolean => {
  for (let at = index - 1; at >= index - MOST_BETWEEN; at--) {
    const word = words[at] ?? ''
    if (DENIES.has(word.replace(/^\W+/, ''))) return true
    if (ENDS_CLAUSE.test(word)) return false
  }
  return false
}

/** "Migration required", "Changes are still pending" */
const demands = (text: string): boolean => {
  const words = text.split(' ')
  return words.some((word, index) => {
    if (!DEMANDED.some(demanded => beginsWithWord(word, demanded))) return false
    let at = index - 1
    if (words[at] === 'still') at--
    if (words[at] === 'is' || words[at] === 'are') at--
    const before = words[at] ?? ''
    if (isDenied(words, at)) return false
    return DEMANDS.some(subject => endsInWord(before, subject) || endsInWord(before, `${subject}s`))
  })
}

const beginsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !isWordCode(text.charCodeAt(word.length))

const endsInWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !isWordCode(text.charCodeAt(text.length - word.length - 1))

const statusHeading = (context: Context, {heading, parent, words}: Section): Draft | null => {
  if (!heading || heading.level === 1 || !parent) return null
  const {title, state, worded} = readingOf(heading, context.lossy(heading.line))
  const demanded = demands(words)
  if (!worded && !demanded) return null
  // "Verdict: NOT READY" claims something of the whole document.
  if (CLAIM_KEYS.has(title.toLowerCase()) || isLogDate(title)) return null
  if (!reportsFacts(context, parent, null)) return null
  const level = demanded ? ('required' as const) : null
  const text = worded ? title : heading.text.trim()
  const own = {kind: 'heading', line: heading.line, end: heading.end, text, section: heading.section, level} as const
  return draft({...own, state: demanded ? 'open' : (state ?? 'unknown'), condition: conditionOf(heading.text)})
}
