import type {Criticality} from '../model.ts'
import type {Section} from './blocks.ts'
import {type Condition, conditionOf} from './conditions.ts'
import type {Context} from './context.ts'
import type {StatedLevel} from './criticality.ts'
import type {Draft} from './drafts.ts'
import {headingLevel, isAfterwards} from './heading-level.ts'
import {colourLevel, type Legend, levelLegend} from './legend.ts'
import {levelBelow} from './own-level.ts'
import {plain} from './text.ts'
import {DEFERRAL, FUTURE} from './words/states.ts'

/** What a draft inherits from its parents, its label and its headings. */
export interface Resolved {
  criticality: Criticality
  condition: string | null
}

interface Said {
  level: StatedLevel | null
  condition: Condition | null
  /** The title that puts off what stands below it. */
  deferral: string | null
}

/**
 * Settles what depends on more than one line: inherited levels and conditions, deferred sections, and ticked parents
 * over open children, which are `partial`. Changes the states of the drafts. `levels`: what lines of sections say.
 */
export const resolve = (
  context: Context,
  drafts: readonly Draft[],
  levels: ReadonlyMap<Section, StatedLevel>
): Map<Draft, Resolved> => {
  const afterwards = context.tree.sections.some(({words}) => isAfterwards(words))
  const legend = levelLegend(context.decoded)
  const said = memo(
    (section: Section): Said =>
      sectionSays(section, section.parent && said(section.parent), levels.get(section) ?? null, afterwards, legend)
  )
  const labels = memo((lead: string) => titleSays(lead, plain(lead).toLowerCase(), afterwards))
  const resolved = new Map<Draft, Resolved>()
  for (const draft of drafts) {
    const label = draft.lead === null ? null : labels(draft.lead)
    const section = said(draft.section)
    const above = draft.parent ? resolved.get(draft.parent) : undefined
    const handedDown = above && above.criticality !== 'unspecified' ? above.criticality : null
    const condition = draft.condition ?? label?.condition ?? section.condition
    // The cells of a row are told apart by their columns already.
    const below = draft.kind === 'table-row' ? null : levelBelow(draft.details)
    const own =
      draft.level ??
      below ??
      (legend && colourLevel(legend, draft.text)) ??
      (draft.condition?.optional ? 'optional' : null)
    const inherited = label?.level ?? draft.levelAbove ?? handedDown ?? section.level
    resolved.set(draft, {
      criticality: own ?? inherited ?? (condition?.optional ? 'optional' : 'unspecified'),
      condition: condition?.text ?? above?.condition ?? null
    })
    defer(draft, label?.deferral ?? section.deferral)
  }
  settleParents(drafts)
  return resolved
}

const memo = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>()
  return key => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

const titleSays = (title: string, words: string, afterwards: boolean): Said => {
  const level = headingLevel(title, afterwards)
  const condition = conditionOf(title)
  const putOff = DEFERRAL.test(words) || (level === null && FUTURE.test(words))
  return {level, condition, deferral: putOff ? title : null}
}

/** What a section says for its items, the nearest heading first. The title of the document puts nothing off. */
const sectionSays = (
  section: Section,
  above: Said | null,
  line: StatedLevel | null,
  afterwards: boolean,
  legend: Legend | null
): Said => {
  const {heading, path, words} = section
  if (!heading) return NOTHING
  const own = titleSays(heading.text, words, afterwards)
  const isTitle = heading.level === 1 && path.length <= 1
  return {
    level: own.level ?? (legend && colourLevel(legend, heading.text)) ?? line ?? above?.level ?? null,
    condition: own.condition ?? above?.condition ?? null,
    deferral: (isTitle ? null : own.deferral) ?? above?.deferral ?? null
  }
}

const NOTHING: Said = {level: null, condition: null, deferral: null}

const defer = (draft: Draft, title: string | null): void => {
  if (title === null || draft.state !== 'open') return
  draft.state = 'deferred'
  draft.reason ??= title.replaceAll(/[*_]{2}/g, '').trim()
}

const settleParents = (drafts: readonly Draft[]): void => {
  for (const {parent, state, choice} of [...drafts].reverse())
    if (parent?.state === 'done' && !choice && (state === 'open' || state === 'partial')) parent.state = 'partial'
}

/** Ticked items that are partial because of open children, with those children. */
export const openChildren = (drafts: readonly Draft[]): Map<Draft, Draft[]> => {
  const found = new Map<Draft, Draft[]>()
  for (const draft of drafts) {
    if (draft.parent?.state !== 'partial' || draft.choice || (draft.state !== 'open' && draft.state !== 'partial'))
      continue
    const known = found.get(draft.parent)
    if (known) known.push(draft)
    else found.set(draft.parent, [draft])
  }
  return found
}
