import {isWordCode} from '../checklist/letters.ts'

/** More alternatives than so many, and a real engine is faster. */
const MOST = 64

/** A text to be found as it stands; `\b` before or after it. */
interface Literal {
  text: string
  startsWord: boolean
  endsWord: boolean
}

/**
 * A search for a pattern that is nothing but alternatives of plain text, as most are: `(?i)redis|memcached`,
 * `\bjwt\b`, `api[_-]?key`. `null` for any other. It answers what RE2 would, needs no engine, and may be asked of a whole
 * file as well as of a line, for nothing in such a pattern knows of lines.
 */
export const literalSearch = (source: string): ((text: string) => boolean) | null => {
  const folds = source.startsWith('(?i)')
  const body = folds ? source.slice(4) : source
  // Beyond ASCII, folding case is more than `toLowerCase`.
  if (folds && !isAscii(body)) return null
  const literals = new Reader(folds ? body.toLowerCase() : body).alternatives()
  if (literals === null) return null
  return text => {
    const within = folds ? folded(text) : text
    return literals.some(literal => stands(literal, within, text))
  }
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** In lower case, unit by unit. Two letters beyond ASCII are `s` and `k` to a pattern that ignores case. */
const folded = (text: string): string => {
  const lower = text.toLowerCase()
  if (lower.length === text.length && !/[\u017f\u212a]/.test(text)) return lower
  return text.replaceAll(/[A-Z\u017f\u212a]/g, letter =>
    letter === '\u017f' ? 's' : letter === '\u212a' ? 'k' : letter.toLowerCase()
  )
}

/** What is no word beyond ASCII stays none, so boundaries are those of the original. */
const stands = ({text, startsWord, endsWord}: Literal, within: string, original: string): boolean => {
  const isBoundary = (at: number): boolean =>
    isWordCode(original.charCodeAt(at - 1)) !== isWordCode(original.charCodeAt(at))
  for (let at = within.indexOf(text); at >= 0; at = within.indexOf(text, at + 1)) {
    if ((!startsWord || isBoundary(at)) && (!endsWord || isBoundary(at + text.length))) return true
  }
  return false
}

/** Reads alternatives character by character; gives up at the first that means more than itself. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Literal[] | null {
    const all: Literal[] = []
    for (; this.#at <= this.#source.length; this.#at += 1) {
      const some = this.#alternative()
      if (some === null || all.length + some.length > MOST) return null
      all.push(...some)
    }
    return all
  }

  /** Up to the next `|`. An optional character makes two texts, a class one for each of its characters. */
  #alternative(): Literal[] | null {
    const startsWord = this.#takes('\\b')
    let texts = ['']
    let endsWord = false
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|') {
      if (endsWord) return null
      endsWord = this.#takes('\\b')
      if (endsWord) continue
      const choices = this.#atom()
      if (choices === null || texts.length * (choices.length + 1) > MOST) return null
      const longer = texts.flatMap(text => choices.map(choice => text + choice))
      texts = this.#takes('?') ? [...texts, ...longer] : longer
      if ('?*+{'.includes(this.#source[this.#at] ?? ' ')) return null
    }
    const isWord = (text: string, at: number): boolean => isWordCode(text.charCodeAt(at))
    const fits = texts.every(
      text => text !== '' && (!startsWord || isWord(text, 0)) && (!endsWord || isWord(text, text.length - 1))
    )
    return fits ? texts.map(text => ({text, startsWord, endsWord})) : null
  }

  /** The characters that may stand at this place. */
  #atom(): string[] | null {
    const symbol = this.#source[this.#at] ?? ''
    this.#at += 1
    if (symbol === '[') return this.#characters()
    if (symbol !== '\\') return '.^$()]*+?{}'.includes(symbol) ? null : [symbol]
    const escaped = this.#source[this.#at] ?? ''
    this.#at += 1
    return /[!-/:-@[-`{-~]/.test(escaped) ? [escaped] : null
  }

  /** Of a class without ranges, negation and escapes. */
  #characters(): string[] | null {
    const end = this.#source.indexOf(']', this.#at)
    const inside = this.#source.slice(this.#at, end)
    this.#at = end + 1
    return end > 0 && /^[\w @/:.,"'`-]+$/.test(inside) && !/[^-]-[^-]/.test(inside) ? [...inside] : null
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}
