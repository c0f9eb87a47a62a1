import type {Criticality, Fact, State} from '../model.ts'
import {CRITICALITIES} from '../model.ts'
import type {BlockTree, Section} from './blocks.ts'
import type {Decoded} from './decode.ts'
import {type Draft, draft} from './drafts.ts'

/** A variable as an item, and the level that the document gives it. */
export interface EnvItem {
  draft: Draft
  criticality: Criticality
}

/**
 * Items for the environment variables that a document says something demanding of ("FATAL if missing", "Required",
 * "optional"); a variable that it only names is none. Nobody ticks them: their state is `unknown` where no status stands
 * in the place of the value. A variable that occurs more than once is one item, where it stands first, at its strictest.
 */
export const envItems = (facts: readonly Fact[], tree: BlockTree, decoded: Decoded): EnvItem[] => {
  const sectionOf = sectionsByLine(tree)
  const items = new Map<string, EnvItem>()
  for (const {kind, line, value, criticality} of facts) {
    const name = value['name']
    if (kind !== 'env-var' || criticality === undefined || typeof name !== 'string') continue
    const known = items.get(name)
    if (known) {
      known.criticality = stricter(known.criticality, criticality)
      continue
    }
    const column = Math.max(0, decoded.lines[line - 1]?.raw.indexOf(name) ?? 0) + 1
    const state = (value['state'] as State | undefined) ?? 'unknown'
    const item = draft({kind: 'env-var', line, column, text: name, section: sectionOf(line), state})
    items.set(name, {draft: item, criticality})
  }
  return [...items.values()]
}

const stricter = (one: Criticality, other: Criticality): Criticality =>
  CRITICALITIES.indexOf(one) <= CRITICALITIES.indexOf(other) ? one : other

/** The section that a line of the document stands in; asked in ascending order. */
const sectionsByLine = ({sections}: BlockTree): ((line: number) => Section) => {
  let at = 0
  return line => {
    while ((sections[at + 1]?.heading?.line ?? Number.POSITIVE_INFINITY) <= line) at++
    return sections[at] ?? {heading: null, parent: null, path: [], words: ''}
  }
}
