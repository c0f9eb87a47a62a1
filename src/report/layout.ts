/** Measuring and shaping of one-line display text; nothing here makes text safe. */
import {sanitizeLine} from './sanitize.ts'

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
const zeroWidth = /^(?:\p{M}|\p{DI}|[\u{1f3fb}-\u{1f3ff}])$/u

/** Columns a terminal gives to `text`, which is one line without control characters. */
export const displayWidth = (text: string): number => {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  let joined = false
  for (const symbol of text) {
    if (symbol === '\u200d') joined = true
    else if (symbol === '\ufe0f') columns += 0
    else if (!zeroWidth.test(symbol)) {
      if (!joined) columns += wide.test(symbol) ? 2 : 1
      joined = false
    }
  }
  return columns
}

/** `text` filled with blanks to `columns`; longer text stays as it is. */
export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)))

/** At most `limit` UTF-16 units, an ellipsis included; never ends inside a surrogate pair or a joined emoji. */
export const clip = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const kept = text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/(?:\s|\u200d|\ufe0f)+$/u, '')}…`
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'"}

/** What item text is cut to before its markup is looked at: no reader wants more, and the work stays bounded. */
const readable = 1_000

// Order matters: code first, for nothing inside of it is markup.
const marks: readonly (readonly [RegExp, string])[] = [
  [/<!--.*?(?:-->|$)/g, ' '],
  [/!?\[([^[\]]*)\]\((?:[^()\s]|\([^()]*\))*(?: +"[^"]*")?\)/g, '$1'],
  [/<\/?[a-z][a-z0-9]*(?: [^<>]*)?\/?>/gi, ' '],
  [/(?<!\\)(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*\\])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])/g, '$1'],
  [/(?<![\w_\\])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\w_])/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1']
]

/** Every mark and entity holds one of these. */
const mayBeMarked = /[<[*_~\\&]/

const withoutMarks = (text: string): string =>
  mayBeMarked.test(text)
    ? marks
        .reduce((left, [mark, kept]) => left.replaceAll(mark, kept), text)
        .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    : text

/** A stretch of item text: code as its author marked it, or prose without its inline markup. */
export interface Stretch {
  code: boolean
  text: string
}

/** Item text as stretches to show, on one line, sanitized, at most `limit` UTF-16 units together. */
export const stretches = (text: string, limit = 300): Stretch[] => {
  const line = sanitizeLine(clip(text, readable))
  const parts: Stretch[] = []
  let left = limit
  // An odd number of pieces: those at odd places stood between backticks.
  const pieces = line.split(/(?<!`)`([^`]+)`(?!`)/)
  for (const [index, piece] of pieces.entries()) {
    const code = index % 2 === 1
    const shown = clip(code ? piece : withoutMarks(piece), left)
    if (shown !== '') parts.push({code, text: shown})
    left -= shown.length
    if (left <= 0) break
  }
  return parts
}

/** Item text to show where there is no markup: sanitized, one line, at most `limit` UTF-16 units. */
export const plain = (text: string, limit = 300): string =>
  sanitizeLine(
    stretches(text, limit)
      .map(part => part.text)
      .join('')
  )

/** Lines of at most `columns`, broken at blanks; a longer word (an address, a path) stays whole. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Bar of `size` cells; it is full, or empty, only when all, or nothing, is done. */
export const bar = (done: number, of: number, size = 10): string => {
  const exact = of === 0 ? 0 : (done / of) * size
  const filled = done === of ? size : Math.min(size - 1, Math.max(done > 0 ? 1 : 0, Math.floor(exact)))
  return '█'.repeat(of === 0 ? 0 : filled) + '░'.repeat(of === 0 ? size : size - filled)
}

/** `5,000`. Intl would say the same and costs milliseconds to wake. */
export const figure = (amount: number): string => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** `1 item`, `2 items`, `1,200 items`. */
export const count = (amount: number, noun: string, plural = `${noun}s`): string =>
  `${figure(amount)} ${amount === 1 ? noun : plural}`

/** The first of some, and how many were left out. */
export const firstOf = <T>(all: readonly T[], limit: number): {shown: readonly T[]; left: number} => ({
  shown: all.slice(0, limit),
  left: Math.max(0, all.length - limit)
})
