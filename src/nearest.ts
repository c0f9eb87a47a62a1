/**
 * Edits (insert, delete, replace, swap neighbours) that turn one word into the other; anything over `limit` is
 * reported as `limit + 1`.
 */
const distance = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      )
    }
    before = above
    above = current
  }
  return Math.min(above[to.length] ?? 0, limit + 1)
}

/**
 * The candidate somebody meant who wrote `word`: at most two edits away, and fewer than half of its letters wrong.
 * Case does not count. The first of equally near ones; `null` when none is near.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  let found: string | null = null
  let best = 3
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase(), 2)
    if (edits < best && edits * 2 < Math.max(word.length, candidate.length)) {
      found = candidate
      best = edits
    }
  }
  return found
}

/** The end of a message about an unknown word: ` Did you mean "x"?`, or nothing when no candidate is near. */
export const suggestion = (word: string, candidates: Iterable<string>): string => {
  const found = nearest(word, candidates)
  return found === null ? '' : ` Did you mean "${found}"?`
}
