/** An HTML comment; indexes into the text it was found in. */
export interface Comment {
  /** Index of `<!--`. */
  start: number
  /** What it says: from behind `<!--` up to `-->`. */
  from: number
  to: number
  /** Index behind `-->`. */
  end: number
  /** Whether its `-->` is there; without it `to` and `end` are the end of the text. */
  closed: boolean
}

const close = (text: string, start: number): Comment => {
  const from = start + 4
  // `<!-->` and `<!--->` are whole comments.
  const empty = /^-?>/.exec(text.slice(from, from + 2))
  if (empty) return {start, from, to: from, end: from + empty[0].length, closed: true}
  const to = text.indexOf('-->', from)
  return to < 0
    ? {start, from, to: text.length, end: text.length, closed: false}
    : {start, from, to, end: to + 3, closed: true}
}

/** Comments of an HTML block, where nothing hides a comment. */
export const htmlComments = (text: string): Comment[] => {
  const comments: Comment[] = []
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const comment = close(text, at)
    comments.push(comment)
    at = comment.end
  }
  return comments
}

/** Comments of inline text: not those in a code span, nor behind a backslash. */
export const inlineComments = (text: string): Comment[] => {
  const comments: Comment[] = []
  if (!text.includes('<!--')) return comments
  const runs = backtickRuns(text)
  const pattern = /\\[^\n]|`+|<!--/g
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '<!--') {
      const comment = close(text, match.index)
      comments.push(comment)
      pattern.lastIndex = comment.end
    } else if (match[0].startsWith('`')) {
      pattern.lastIndex = closingRun(runs, match[0].length, match.index) ?? pattern.lastIndex
    }
  }
  return comments
}

// Of every length, so that looking for the end of a code span is never a scan of the rest.
const backtickRuns = (text: string): Map<number, number[]> => {
  const runs = new Map<number, number[]>()
  for (const {0: run, index} of text.matchAll(/`+/g)) {
    const same = runs.get(run.length)
    if (same) same.push(index)
    else runs.set(run.length, [index])
  }
  for (const same of runs.values()) same.reverse()
  return runs
}

/** Index behind the next run of this length; runs are taken from the end of reversed lists as the search goes on. */
const closingRun = (runs: Map<number, number[]>, length: number, after: number): number | null => {
  const same = runs.get(length) ?? []
  while ((same.at(-1) ?? Number.POSITIVE_INFINITY) <= after) same.pop()
  const index = same.at(-1)
  return index === undefined ? null : index + length
}
