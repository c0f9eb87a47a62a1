/** What a word is: part of a path or address, `NAME_IN_CAPITALS`, `snake_case`, `CamelCase`, with a dot inside. */
export type Kind = 'word' | 'path' | 'url' | 'name' | 'snake' | 'camel' | 'file'

/** The words of a text in small letters, in rows of equal length. */
export interface Words {
  source: string
  list: readonly string[]
  /** `null` where every word is only a word. */
  kind: readonly Kind[] | null
}

/** Where words stand: the number of a bracket, 0 outside, and of the part of an enumeration. */
export interface Places {
  bracket: readonly number[]
  part: readonly number[]
  /** Where what stands behind a dash or colon begins: title and explanation say the same. */
  title: {word: number; part: number} | null
}

const LETTERS = 'a-z\\d_\\u00c0-\\u052f'
/** A character of a script without blanks, or letters with what stands within words: `console.log`, `don't`, `.env`. */
const WORD = new RegExp(`[\\u3040-\\u9fff]|\\.?[${LETTERS}]+(?:[.'’][${LETTERS}]+)*`, 'g')
const OTHER_KINDS = /[/_@]|[a-z][A-Z]|\.[a-z]/

const isIdeographCode = (char: number): boolean => char >= 0x3040 && char <= 0x9fff
/** Characters of scripts without blanks; each is a word. */
export const isIdeograph = (text: string): boolean => isIdeographCode(text.charCodeAt(0))

/** Takes a text apart. */
export const wordsIn = (source: string): Words => {
  const list: readonly string[] = source.toLowerCase().match(WORD) ?? []
  return {source, list, kind: OTHER_KINDS.test(source) ? kindsOf(source, list) : null}
}

/** Calls `visit` for each word with its offsets. Some letters change their length with their case; then none is right. */
const eachPlace = (
  source: string,
  list: readonly string[],
  visit: (at: number, from: number, to: number) => void
): void => {
  const small = source.toLowerCase()
  let from = 0
  for (const [at, word] of list.entries()) {
    from = small.indexOf(word, from)
    visit(at, from, from + word.length)
    from += word.length
  }
}

const INSIDE = /(?:^|[^\w)\]-])[@/][^\s`")]*$/

const kindsOf = (source: string, list: readonly string[]): Kind[] => {
  const kinds: Kind[] = []
  eachPlace(source, list, (at, from, to) => {
    // Up to the last blank: what a path or address is part of has none.
    const begin = Math.max(source.lastIndexOf(' ', from), source.lastIndexOf('\n', from)) + 1
    const before = source.slice(begin, from)
    if (source.startsWith('://', to) || (before !== '' && before.includes('://'))) kinds[at] = 'url'
    else if (before !== '' && INSIDE.test(before)) kinds[at] = 'path'
    else kinds[at] = shapeOf(source.slice(from, to), list[at] ?? '')
  })
  return kinds
}

const shapeOf = (written: string, word: string): Kind => {
  if (word.length > 2 && word.includes('_')) return written === written.toUpperCase() ? 'name' : 'snake'
  if (word.length > 3 && /\.[a-z]/.test(word)) return 'file'
  return written !== word && /[a-z][A-Z]/.test(written) ? 'camel' : 'word'
}

const MARKS = /[([（)\]）,;&、，；]|:(?= )| [+–—-](?= )/g
const OPENING = '([（'
const CLOSING = ')]）'
const TITLE_END = new Set([' -', ' –', ' —', ':'])
const CONJUNCTIONS = new Set(['and', 'und', 'et', 'y', 'plus'])

/** Brackets and parts of an enumeration that words stand in. */
export const placesOf = ({source, list}: Words): Places => {
  const marks = [...source.matchAll(MARKS)]
  const bracket: number[] = []
  const part: number[] = []
  const open: number[] = []
  let brackets = 0
  let parts = 0
  let title: Places['title'] = null
  let next = 0
  eachPlace(source, list, (at, from) => {
    for (let mark = marks[next]; mark && mark.index < from; mark = marks[++next]) {
      if (OPENING.includes(mark[0])) open.push(++brackets)
      else if (CLOSING.includes(mark[0])) open.pop()
      else {
        parts++
        if (TITLE_END.has(mark[0])) title ??= {word: at, part: parts}
      }
    }
    if (CONJUNCTIONS.has(list[at] ?? '')) parts++
    bracket.push(open.at(-1) ?? 0)
    part.push(parts)
  })
  return {bracket, part, title}
}
