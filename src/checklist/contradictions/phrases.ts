/** Whether a text holds one of some words. A list is cheaper than a pattern, which has to be compiled first. */
export const holds = (text: string, words: readonly string[]): boolean => {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** The first word of a text in lower case, without emphasis in front of it. */
export const firstWord = (text: string): string => {
  const from = text.startsWith('**') || text.startsWith('__') ? 2 : 0
  const to = text.indexOf(' ', from)
  return text.slice(from, to < 0 ? undefined : to).toLowerCase()
}
