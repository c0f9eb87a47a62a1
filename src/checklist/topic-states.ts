import type {State} from '../model.ts'
import {oncePer} from '../once.ts'
import type {BlockTree, HeadingBlock, Section, TableBlock} from './blocks.ts'
import {headersOf, headerWords} from './cells.ts'
import {type Context, outwards, reportsFacts} from './context.ts'
import {headingPhrase} from './state.ts'
import {DATE_HEADERS, WORK_HEADERS} from './words/headings.ts'
import {EVIDENCE_HEADERS, NAME_HEADERS, PART_HEADERS} from './words/tables.ts'

/** "Done — what was delivered": the state in front of a dash, or all there is. */
const stateInFront = ({reading}: HeadingBlock): State | null => {
  const state = headingPhrase(reading.title.split(DASH, 1)[0] ?? '')
  return reading.state === null || reading.state === state ? state : null
}
const DASH = /\s[-–—]\s|:\s/

/** State that a heading words for what stands below it, if it is done or open. */
const wordedState = (heading: HeadingBlock): State | null => {
  const state = heading.reading.worded ? heading.reading.state : stateInFront(heading)
  return state === 'done' || state === 'open' ? state : null
}

const described = (headers: readonly string[]): boolean => headers.some(header => EVIDENCE_HEADERS.has(header))

/** Parts and their evidence, which a heading right above can speak of. */
const listsParts = ([name = '', ...others]: readonly string[]): boolean =>
  (PART_HEADERS.has(name) || NAME_HEADERS[0]?.has(name) === true) && described(others)

/** Pieces of work and when or how they were done, which a heading further up can speak of. */
const listsWork = ([name = '', ...others]: readonly string[]): boolean =>
  (WORK_HEADERS.has(name) || NAME_HEADERS[0]?.has(name) === true) &&
  (described(others) || others.some(header => DATE_HEADERS.has(header)))

/**
 * State that the headings above word for the rows of a table that has no column for it: the nearest for parts and their
 * evidence ("Groundwork (DONE)"), one further up for tables of work with the same columns below several of its topics.
 * `null` for other tables.
 */
export const topicState = (context: Context, table: TableBlock): State | null => {
  const {section, header} = table
  const {heading, parent} = section
  if (!parent || !heading) return null
  const headers = header.cells.map(headerWords)
  if (heading.reading.worded)
    return listsParts(headers) && reportsFacts(context, parent, null) ? wordedState(heading) : null
  if (!listsWork(headers) || !reportsFacts(context, section, null)) return null
  for (const around of outwards(section)) {
    if (!around.heading || around.heading.level === 1) return null
    const state = around === section ? null : wordedState(around.heading)
    if (state) return hasSeveral(context, around, headersOf(table)) ? state : null
    if (around.heading.reading.state !== null) return null
  }
  return null
}

/** How many topics below each section have a table, by its headers. */
const topicsBelow = oncePer(({all}: BlockTree) => {
  const counts = new Map<string, Map<Section, number>>()
  const last = new Map<string, Section>()
  for (const block of all) {
    if (block.kind !== 'table') continue
    const headers = headersOf(block)
    // Tables of a topic stand together.
    if (last.get(headers) === block.section) continue
    last.set(headers, block.section)
    const below = counts.get(headers) ?? new Map<Section, number>()
    counts.set(headers, below)
    for (const around of outwards(block.section)) below.set(around, (below.get(around) ?? 0) + 1)
  }
  return counts
})

/** Whether several topics of a section have a table with these headers. */
const hasSeveral = ({tree}: Context, topic: Section, headers: string): boolean =>
  (topicsBelow(tree).get(headers)?.get(topic) ?? 0) > 1
