import type {Section} from '../blocks.ts'
import type {Draft} from '../drafts.ts'
import type {Known} from './known.ts'
import {keyOf} from './subjects.ts'

/** Whether two sections, side by side, each go through the same steps for another thing. `key`: one step of both. */
export type Parallel = (one: Section, other: Section, key: string) => boolean

/** From this many sections with the same step on, it is one of each. */
const MANY = 3
/** Two sections are copies of one list when this share of the shorter is in the other. */
const SAME_SHARE = 0.6

interface Siblings {
  steps: Map<Section, Set<string>>
  /** How many of the sections have a step. */
  holders: Map<string, number>
}

const siblingsOf = (drafts: readonly Draft[], {subjects}: Known): Siblings => {
  const steps = new Map<Section, Set<string>>()
  for (const {section, text} of drafts) {
    const own = steps.get(section) ?? new Set()
    steps.set(section, own)
    for (const subject of subjects(text).main) own.add(keyOf(subject))
  }
  const holders = new Map<string, number>()
  for (const own of steps.values()) for (const key of own) holders.set(key, (holders.get(key) ?? 0) + 1)
  return {steps, holders}
}

/** Items by the section around theirs. */
const byParent = (drafts: readonly Draft[]): Map<Section | null, Draft[]> => {
  const families = new Map<Section | null, Draft[]>()
  for (const draft of drafts) {
    const family = families.get(draft.section.parent)
    if (family) family.push(draft)
    else families.set(draft.section.parent, [draft])
  }
  return families
}

const areCopies = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const key of fewer) if (more.has(key)) shared++
  return shared > 1 && shared >= SAME_SHARE * fewer.size
}

const NO_STEPS: ReadonlySet<string> = new Set()

/** Reads sections when they are first asked about, and compares two of them once. */
export const parallelIn = (known: Known): Parallel => {
  let drafts: Map<Section | null, Draft[]> | null = null
  const families = new Map<Section | null, Siblings>()
  const compared = new Map<Section, Map<Section, boolean>>()
  return (one, other, key) => {
    const {parent} = one
    if (one === other || parent !== other.parent) return false
    drafts ??= byParent(known.drafts)
    const family = families.get(parent) ?? siblingsOf(drafts.get(parent) ?? [], known)
    families.set(parent, family)
    const {steps, holders} = family
    if ((holders.get(key) ?? 0) >= MANY) return true
    const answers = compared.get(one) ?? new Map<Section, boolean>()
    compared.set(one, answers)
    const answer = answers.get(other) ?? areCopies(steps.get(one) ?? NO_STEPS, steps.get(other) ?? NO_STEPS)
    answers.set(other, answer)
    return answer
  }
}
