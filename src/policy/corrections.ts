import type {Correction, JudgedItem, Role} from '../model.ts'

/**
 * What has to change for a document to say what its checks found: items that are open though proved, or done though
 * disproved. Support and checks without an answer change nothing. Only a document of claims says anything, and a
 * variable of a listing has no state to change.
 */
export const correctionsOf = (role: Role, items: readonly JudgedItem[]): Correction[] => {
  if (role !== 'claims') return []
  const unfinished = parentsOfOpen(items)
  return items.flatMap(item => {
    if (item.kind === 'env-var' || !isCorrectable(item)) return []
    const done = item.verdict === 'ready'
    return [{item, done, hindrance: hindranceOf(item, done, unfinished)}]
  })
}

/** Whether claim and proof differ. */
const isCorrectable = ({verdict}: JudgedItem): boolean => verdict === 'ready' || verdict === 'contradicted'

/** Ids of items with an open item below them: ticked or not, they are not done. */
const parentsOfOpen = (items: readonly JudgedItem[]): ReadonlySet<string> =>
  new Set(
    items.flatMap(({parent, choice, state}) =>
      parent !== null && !choice && (state === 'open' || state === 'partial' || state === 'unknown') ? [parent] : []
    )
  )

const hindranceOf = (item: JudgedItem, done: boolean, unfinished: ReadonlySet<string>): string | null => {
  if (item.box === null) return 'it has no box'
  if (done && unfinished.has(item.id)) return 'an item below it is open'
  return agree(item, done) ? null : 'its checks disagree'
}

/**
 * Whether nothing speaks against the correction. Checks that somebody asked for must all hold, so one that fails
 * disproves the item whatever the others say; one that was guessed from the text does so only uncontested.
 */
const agree = ({outcomes}: JudgedItem, done: boolean): boolean => {
  if (done) return outcomes.every(({outcome}) => outcome.status !== 'failed')
  return (
    outcomes.every(({outcome}) => outcome.status !== 'passed') ||
    outcomes.some(
      ({check, outcome}) => outcome.status === 'failed' && check.strength === 'proof' && check.origin !== 'inferred'
    )
  )
}
