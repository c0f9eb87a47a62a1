/** A pattern of words, asked about plain text in lower case. */
export interface WordPattern {
  pattern: RegExp
  /** Beginnings of words, of which everything in Latin letters that the pattern matches holds one. */
  starts: ReadonlySet<string>
  test(text: string): boolean
}

/** Letters of a beginning; a shorter one is a whole word. */
const LONGEST = 6
const OTHER_LETTERS = /[\u00c0-\u1fff\u2e80-\ud7ff]/
const WORD = /[a-z]+/g

// A heading is asked about many patterns in a row.
let known: {text: string; starts: readonly string[] | null} = {text: '', starts: []}

/** Beginnings of the words of a text, `null` when it holds letters other than a–z. */
const startsOf = (text: string): readonly string[] | null => {
  if (known.text !== text) {
    const starts = OTHER_LETTERS.test(text) ? null : (text.match(WORD) ?? []).map(word => word.slice(0, LONGEST))
    known = {text, starts}
  }
  return known.starts
}

/**
 * A pattern behind a cheap test. Long lists of words take V8 a good part of a millisecond to compile, and most texts
 * hold no word of them.
 */
export const wordPattern = (starts: string, pattern: RegExp): WordPattern => {
  let set: ReadonlySet<string> | undefined
  const split = (): ReadonlySet<string> => (set ??= new Set(starts.split(' ')))
  return {
    pattern,
    get starts() {
      return split()
    },
    test: text => (startsOf(text)?.some(start => split().has(start)) ?? true) && pattern.test(text)
  }
}
