/** Whether a text holds one of some words. A list is cheaper than a pattern, which has to be compiled first. */
export const holds = (text: string, words: readonly string[]): boolean => {
  // By index: an iterator makes an object for every word.
  for (let at = 0; at < words.length; at++) if (text.includes(words[at] ?? '')) return true
  return false
}

/** The first word of a text in lower case, without emphasis in front of it. */
export const firstWord = (text: string): string => {
  const from = text.startsWith('**') || text.startsWith('__') ? 2 : 0
  const to = text.indexOf(' ', from)
  return text.slice(from, to < 0 ? undefined : to).toLowerCase()
}

export const isDigit = (character: string): boolean => character >= '0' && character <= '9'
export const isCapital = (character: string): boolean => character >= 'A' && character <= 'Z'
export const isSmall = (character: string): boolean => character >= 'a' && character <= 'z'

/** What `\w` stands for; none at the end of a text. */
export const isWordCharacter = (character: string): boolean =>
  isSmall(character) || isCapital(character) || isDigit(character) || character === '_'

/** Where a word stands that is no part of a longer one, from a place on; -1 when it does so nowhere. */
export const wordAt = (text: string, word: string, from = 0): number => {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(at + word.length))) return at
  return -1
}

/** A whole text in lower case. */
export interface LowerText {
  lower: string
  lines(): readonly string[]
}

export const lowerText = (text: string): LowerText => {
  const lower = text.toLowerCase()
  let lines: readonly string[] | null = null
  return {
    lower,
    lines: () => {
      lines ??= lower.split('\n')
      return lines
    }
  }
}

/** Numbers of the lines that hold one of some words in lower case. */
export const linesHolding = ({lower, lines}: LowerText, words: readonly string[]): ReadonlySet<number> => {
  const found = new Set<number>()
  // Most words occur nowhere: the whole text says so at once.
  const there = words.filter(word => lower.includes(word))
  if (there.length === 0) return found
  const all = lines()
  for (let at = 0; at < all.length; at++) if (holds(all[at] ?? '', there)) found.add(at + 1)
  return found
}
