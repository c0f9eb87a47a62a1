import {inlineComments} from './comments.ts'

/** Text without HTML comments; one in a code span is text and stays, one that is never closed runs to the end. */
export const withoutComments = (text: string): string => {
  if (!text.includes('<!--')) return text
  let kept = ''
  let at = 0
  for (const {start, end} of inlineComments(text)) {
    kept += text.slice(at, start)
    at = end
  }
  return (kept + text.slice(at)).trim()
}

const PROSE = /^[A-Za-z\d\s.,'"]*$/

/** Words, commas and full stops only: no marks, parentheses, dashes or symbols. Cheap, and most items are so. */
export const isProse = (text: string): boolean => {
  if (text !== judged) {
    prose = PROSE.test(text)
    judged = text
  }
  return prose
}

// One text is asked about in a row, for its level, its condition, …
let judged = ''
let prose = true
let read = ''
let seen = ''

const LINK = /!?\[([^\][]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g
const TAG = /<\/?[a-z][^<>]*>/gi
const EMPHASIS = /\*+|_{2,}|~~|`+|(?<![A-Za-z\dÀ-鿿])_|_(?![A-Za-z\dÀ-鿿])/g
const MARKUP = /[*_`~[<]/
/** White space that is no single blank. */
const UNEVEN = /\s\s|[^\S ]/

/** Source text as a reader sees it: no emphasis, code marks, link targets and tags. */
export const plain = (text: string): string => {
  if (text !== read) {
    seen = MARKUP.test(text) ? withoutMarkup(text) : text.trim()
    read = text
  }
  return seen
}

const withoutMarkup = (text: string): string => {
  const unlinked = text.includes('](') ? text.replace(LINK, '$1') : text
  const untagged = unlinked.includes('<') ? unlinked.replace(TAG, ' ') : unlinked
  const bare = untagged.replace(EMPHASIS, '')
  return (UNEVEN.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim()
}

const LONG = 72

/**
 * Letters and digits of any script in lower case, joined by `-`. A long text is cut at a word, and a short hash of all
 * its letters and digits stands for the rest.
 */
export const slug = (source: string): string => {
  const text = plain(source)
  if (text.length <= LONG) return joined(text)
  const cut = text.lastIndexOf(' ', LONG)
  const kept = cut > LONG / 2 ? cut : LONG
  return `${joined(text.slice(0, kept))}-${hash(text.slice(kept))}`
}

const ASCII = /^[\0-\x7f]*$/

const INVISIBLE = /[\uFE0F\u200D]/g
/** Punctuation, arrows and pictures that compatibility normalization makes no letter, digit or accent of. */
const SYMBOLS =
  /[\u2010-\u2016\u2018-\u2027\u2030-\u203d\u2190-\u22ff\u2500-\u2775\u2794-\u27bf\u2b00-\u2bff]|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udd00-\udeff]/g

const ALPHANUMERIC = /[a-z\d]+/g

const joined = (text: string): string => {
  const lower = text.toLowerCase()
  const words = ASCII.test(lower) ? lower.match(ALPHANUMERIC) : otherWords(lower.replace(INVISIBLE, ''))
  return words?.join('-') ?? ''
}

const otherWords = (lower: string): RegExpMatchArray | null => {
  const bare = lower.replace(SYMBOLS, ' ')
  return ASCII.test(bare) ? bare.match(ALPHANUMERIC) : lower.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu)
}

/** FNV-1a over letters and digits in lower case, base 36: tells texts apart, protects nothing. */
export const hash = (text: string): string => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) code += 32
    if (code > 127 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57))
      value = Math.imul(value ^ code, 0x01000193)
  }
  return (value >>> 0).toString(36)
}

/** Index of the first colon, of either width; -1 without one. */
export const colonAt = (text: string): number => {
  const narrow = text.indexOf(':')
  const wide = text.indexOf('：')
  return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide)
}

const TURKISH = /ı|\u0307/
/**
 * Small letters as words are compared: capitals of Turkish do not tell `i` from `ı`. As long as the text in capitals.
 */
export const folded = (lower: string): string =>
  TURKISH.test(lower) ? lower.replaceAll('\u0307', '').replaceAll('ı', 'i') : lower

/** Splits the compact word lists of `words/`. */
export const list = (words: string | readonly string[]): string[] =>
  (typeof words === 'string' ? [words] : words).flatMap(part => part.split('|'))
