/** Words and a pattern of what is no single word, asked about plain text in lower case. */
export interface WordPattern {
  /** Words that need no pattern. */
  words: ReadonlySet<string>
  pattern: RegExp
  /** Beginnings of words, of which everything in Latin letters that the pattern matches holds one. */
  starts: ReadonlySet<string>
  test(text: string): boolean
}

/** Letters of a beginning; a shorter one is a whole word. */
const LONGEST = 9
const OTHER_LETTERS = /[\u00c0-\u1fff\u2e80-\ud7ff]/
const WORD = /\w+/g
const NO_LETTER = /[\d_]/
const LETTERS = /[a-z]+/g

interface Words {
  text: string
  words: readonly string[]
  /** Beginnings of the words, `null` when the text holds letters other than a–z. */
  starts: readonly string[] | null
}

// A heading is asked about many patterns in a row.
let known: Words = {text: '', words: [], starts: []}

const wordsOf = (text: string): Words => {
  if (known.text === text) return known
  const words = text.match(WORD) ?? []
  const letters = NO_LETTER.test(text) ? (text.match(LETTERS) ?? []) : words
  known = {text, words, starts: OTHER_LETTERS.test(text) ? null : letters.map(word => word.slice(0, LONGEST))}
  return known
}

const hasOne = (words: readonly string[], set: ReadonlySet<string>): boolean => {
  for (let at = 0; at < words.length; at++) if (set.has(words[at] ?? '')) return true
  return false
}

const setOf = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '))

/**
 * Words, and a pattern for what is more than a word behind a cheap test. Long patterns of words take V8 a good part of
 * a millisecond to compile, and most texts hold no word of them.
 */
export const wordPattern = (starts: string, pattern: RegExp, words = ''): WordPattern => {
  let sets: {words: ReadonlySet<string>; starts: ReadonlySet<string>} | undefined
  const split = () => (sets ??= {words: setOf(words), starts: setOf(starts)})
  return {
    pattern,
    get words() {
      return split().words
    },
    get starts() {
      return split().starts
    },
    test: text => {
      const found = wordsOf(text)
      const sought = split()
      if (hasOne(found.words, sought.words)) return true
      return (found.starts === null || hasOne(found.starts, sought.starts)) && pattern.test(text)
    }
  }
}
