import type {Finding} from '../../model.ts'
import type {Section, TableBlock} from '../blocks.ts'
import {plain} from '../text.ts'
import {contradiction, type Known, linesOf, linesWith, type Rule, textOf} from './known.ts'
import {holds, isDigit} from './phrases.ts'

const PERCENT = /\b(\d{1,3})(?:[.,]\d+)?\s?%/
const FEWEST_SECTIONS = 3
/** Further apart than rounding and weights explain. */
const TOO_FAR = 5

interface Share {
  line: number
  share: number
}

const shareOf = ({heading}: Section): Share | null =>
  heading === null || heading.reading.percent === null ? null : {line: heading.line, share: heading.reading.percent}

/** The percentage of the whole is far from the mean of those of its sections. */
export const overallPercent: Rule = ({claims, context}) => {
  const groups = new Map<Section, Share[]>()
  for (const section of context.tree.sections) {
    const share = section.parent && shareOf(section)
    if (!section.parent || !share) continue
    const known = groups.get(section.parent)
    if (known) known.push(share)
    else groups.set(section.parent, [share])
  }
  return [...groups].flatMap(([parent, shares]) => {
    const [first] = shares
    if (shares.length < FEWEST_SECTIONS || !first) return []
    const sum = shares.reduce((all, {share}) => all + share, 0)
    // Together they are a whole: those are weights.
    if (Math.abs(sum - 100) < 2) return []
    const mean = sum / shares.length
    const claimed = claims.flatMap(({line, text}) => {
      const share = PERCENT.exec(text)?.[1]
      return share === undefined ? [] : [{line, share: Number(share)}]
    })
    const above = shareOf(parent)
    const far = [...claimed, ...(above ? [above] : [])].filter(({share}) => Math.abs(share - mean) >= TOO_FAR)
    if (!far[0]) return []
    const message = `line ${far[0].line} says ${far[0].share} %, but the ${shares.length} sections from line ${first.line} on have a mean of ${mean.toFixed(1)} %`
    return [contradiction(linesOf([...far, ...shares]), message)]
  })
}

const COUNTED = /[([]\s*(\d{1,4})\s*(?:\/|of|von|de)\s*(\d{1,4})(?:\s+[a-z]+)?\s*[)\]]/i

const BETWEEN: readonly string[] = ['/', ' of ']

/** A digit follows a bracket. Cheap test before the exact one. */
const mayCount = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character !== '(' && character !== '[') continue
    const behind = text.slice(at + 1).trimStart()
    if (isDigit(behind.charAt(0))) return true
  }
  return false
}

/** A heading counts its items, and counts them wrongly. */
export const countedItems: Rule = ({context, drafts}) => {
  const counted = new Map<Section, {done: number; all: number; says: RegExpExecArray}>()
  for (const section of context.tree.sections) {
    const text = section.heading?.text ?? ''
    const says = holds(text, BETWEEN) && mayCount(text) ? COUNTED.exec(text) : null
    if (says) counted.set(section, {done: 0, all: 0, says})
  }
  if (counted.size === 0) return []
  for (const {section, state, choice, parent} of drafts) {
    if (choice || parent) continue
    for (let at: Section | null = section; at; at = at.parent) {
      const known = counted.get(at)
      if (known) known.all++
      if (known && state === 'done') known.done++
    }
  }
  return [...counted].flatMap(([{heading}, {done, all, says}]) => {
    const [, some, of] = says
    // With another total it counts other things than items.
    if (!heading || all < 2 || Number(of) !== all || Number(some) === done) return []
    const message = `“${heading.reading.title}” counts ${some} of ${of} at line ${heading.line}, but ${done} of the items below it are done`
    return [contradiction([heading.line], message)]
  })
}

const ENDPOINTS =
  /\b(all\s+|total\s+of\s+)?(\d{1,4})\s+((?:[a-z][a-z-]*\s+){0,2})endpoints?\b(?!\s*(?:groups?|categor|types?|tests?))/
const FEWEST_LISTED = 3
/** Each is compared with the whole list. */
const MOST_CLAIMS = 100

interface Listed {
  line: number
  count: number
  /** Path, purpose and heading: what tells which endpoints these are. */
  about: string
}

/** The text says how many endpoints there are, and lists fewer of them. */
export const countedEndpoints: Rule = known => {
  const listed = listedEndpoints(known)
  if (listed.length < FEWEST_LISTED) return []
  const found = new Map<string, Finding>()
  for (const {line, text} of linesWith(known, ['endpoint']).slice(0, MOST_CLAIMS)) {
    const lower = plain(text).toLowerCase()
    const said = followsNumber(lower, 'endpoint') ? ENDPOINTS.exec(lower) : null
    const finding = said ? miscounted(said, line, listed) : null
    const before = finding && found.get(said?.[0] ?? '')
    // The same number again is the same mistake.
    if (before) before.lines.push(line)
    else if (finding) found.set(said?.[0] ?? '', finding)
  }
  return [...found.values()]
}

const BETWEEN_WORDS = /[a-z\s-]/

/** Whether a word stands somewhere with nothing but words between it and a number. Cheap test before the exact one. */
const followsNumber = (lower: string, word: string): boolean => {
  let last = -1
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    let before = at - 1
    while (before > last && BETWEEN_WORDS.test(lower.charAt(before))) before--
    if (isDigit(lower.charAt(before))) return true
    last = at
  }
  return false
}

/** Endpoints of listings, each counted where it comes first; a pattern counts for as many as it says. */
const listedEndpoints = ({of}: Known): Listed[] => {
  const seen = new Set<string>()
  return of('endpoint').flatMap(fact => {
    const method = textOf(fact, 'method')
    if (method === '') return []
    const path = textOf(fact, 'path')
    const about = `${path} ${textOf(fact, 'purpose')} ${fact.section.at(-1) ?? ''}`.toLowerCase()
    const key = `${method} ${path}`
    const count = seen.has(key) ? 0 : Number(fact.value['count'] ?? 1)
    seen.add(key)
    return [{line: fact.line, count, about}]
  })
}

const miscounted = (said: RegExpExecArray, line: number, listed: readonly Listed[]): Finding | null => {
  const [, all, number, before = ''] = said
  const kind = before.trim().split(' ').at(-1)?.replace(/s$/, '') ?? ''
  const meant = kind === '' ? listed : listed.filter(({about}) => about.includes(kind))
  const total = meant.reduce((sum, {count}) => sum + count, 0)
  // A smaller number may be that of a part.
  if (total < FEWEST_LISTED || Number(number) <= total || (kind === '' && all === undefined)) return null
  const message = `line ${line} speaks of ${number} ${before}endpoints, but ${total} are listed from line ${meant[0]?.line} on`
  return contradiction([line, ...linesOf(meant)], message)
}

const TOTAL = /^(?:grand |overall )?(?:totals?|sum|gesamt|summe|totale|合计|总计):?$/i
const WHOLE_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/

const TOTALS: readonly string[] = ['total', 'sum', 'gesamt', '合计', '总计']

/** The last row of a table sums up a column, and sums it up wrongly. */
export const sums: Rule = ({tables}) => {
  const found: Finding[] = []
  for (const table of tables) {
    const last = table.rows.length > 2 ? table.rows.at(-1) : undefined
    const name = last?.cells[0] ?? ''
    if (last && holds(name.toLowerCase(), TOTALS) && TOTAL.test(plain(name))) found.push(...wrongSums(table, last))
  }
  return found
}

const numberIn = (cell: string): number | null => {
  const text = plain(cell)
  return WHOLE_NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null
}

const wrongSums = ({rows}: TableBlock, {line, cells: totals}: TableBlock['header']): Finding[] =>
  totals.slice(1).flatMap((cell, index) => {
    const total = numberIn(cell)
    const parts = rows.slice(0, -1).map(({cells}) => numberIn(cells[index + 1] ?? ''))
    const sum = parts.reduce((all, part) => (all === null || part === null ? null : all + part), 0)
    if (total === null || sum === null || sum === total) return []
    const message = `the total at line ${line} is ${total}, but the ${parts.length} rows from line ${rows[0]?.line} on add up to ${sum}`
    return [contradiction([line, ...linesOf(rows.slice(0, -1))], message)]
  })
