import {readWindows1252} from './charset.ts'

/** A charset that UTF-8 text was wrongly read with. */
export type Misreading = 'windows-1252' | 'mac-roman'

/** A text without its damage, and what was undone. */
export interface Repair {
  text: string
  /** Repaired runs. */
  runs: number
  undone: Misreading[]
}

interface Table {
  charset: Misreading
  /** Byte each character was read from. */
  bytes: Map<string, number>
  /** One or more whole UTF-8 sequences, as they look after the wrong reading. */
  run: RegExp
  /** A sequence that lost a byte on the way: what it was nobody can tell. */
  broken: RegExp
  /** Runs of the text at hand that were undone already: one symbol stands in a document many times. */
  known: Map<string, string | null>
  /** A variation selector without its last byte, which windows-1252 cannot hold. It has no look of its own. */
  selector: RegExp
}

const UPPER_HALF = Uint8Array.from({length: 128}, (_, index) => index + 128)

const characters = (charset: Misreading): string[] => [
  ...(charset === 'windows-1252' ? readWindows1252(UPPER_HALF) : new TextDecoder('macintosh').decode(UPPER_HALF))
]

const classOf = (chars: string[], from: number, to: number): string =>
  chars
    .slice(from - 128, to - 127)
    .map(char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

const table = (charset: Misreading): Table => {
  const chars = characters(charset)
  const bytes = new Map(chars.map((char, index) => [char, index + 128]))
  // Some readers take 0x80–0x9F for the C1 controls of Latin-1 instead; no sound text holds those.
  const controls = charset === 'windows-1252' ? '\\u0080-\\u009f' : ''
  for (let byte = 0x80; controls && byte <= 0x9f; byte++) bytes.set(String.fromCharCode(byte), byte)
  const rest = `[${classOf(chars, 0x80, 0xbf)}${controls}]`
  const [two, three, four] = [
    [0xc2, 0xdf],
    [0xe0, 0xef],
    [0xf0, 0xf4]
  ].map(([from = 0, to = 0]) => `[${classOf(chars, from, to)}]`)
  const emoji = classOf(chars, 0xf0, 0xf0) + classOf(chars, 0x9f, 0x9f)
  const symbol = classOf(chars, 0xe2, 0xe2)
  // Quotes and dashes may follow an accented letter in sound text; these characters do not.
  const odd =
    '[\\u00a1-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u2020\\u2021\\u2039\\u203a\\u20ac\\u2122]'
  const selector = classOf(chars, 0xef, 0xef) + classOf(chars, 0xb8, 0xb8)
  return {
    charset,
    bytes,
    known: new Map(),
    run: new RegExp(`(?:${two}${rest}|${three}${rest}{2}|${four}${rest}{3})+`, 'g'),
    broken: new RegExp(`${emoji}(?:${rest}|\\ufffd){0,2}|${symbol}(?:\\ufffd${rest}?|${rest}\\ufffd|${odd})`, 'g'),
    selector: new RegExp(`${selector}(?:\\ufffd|(?!${rest}))`, 'g')
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** What every run holds, and little else does: a first byte and one that goes on, as they look. */
const SUSPECT: Readonly<Record<Misreading, RegExp>> = {
  'windows-1252': /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/,
  'mac-roman': /[^\0-\x9f][\u00a2-\u00fc\u03a9\u03c0\u2020-\u2022\u2122\u2202-\u2265]/
}

const tables = new Map<Misreading, Table>()
const tableOf = (charset: Misreading): Table => {
  const known = tables.get(charset) ?? table(charset)
  tables.set(charset, known)
  return known
}

const undo = (run: string, {bytes, known}: Table): string | null => {
  let undone = known.get(run)
  if (undone === undefined) {
    undone = decoded(Uint8Array.from(run, char => bytes.get(char) ?? 0))
    known.set(run, undone)
  }
  return undone
}

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

// Punctuation, arrows, symbols, dingbats, CJK punctuation, variation selectors, emoji.
const SYMBOL = /[\u2000-\u2bff\u3000-\u3029\ufeff\ufffd]|\ufe0f|[\u{1f000}-\u{1faff}]/u
const LATIN = /^[\u00a0-\u024f]+$/

/** Too unlikely in sound text to be anything but damage. */
const evident = (repaired: string): boolean =>
  SYMBOL.test(repaired) || (!LATIN.test(repaired) && [...repaired].length >= 3)

/**
 * How many characters speak for this misreading. Sound text can look like one damaged letter (`É”`, `’é`), so accented
 * letters count only in a document whose damage is beyond doubt: something evident, or two such letters.
 */
const evidence = (text: string, misread: Table): number => {
  let evidentUnits = 0
  let letterUnits = 0
  let letters = 0
  for (const [run] of text.matchAll(misread.run)) {
    const repaired = undo(run, misread)
    if (repaired === null) continue
    if (evident(repaired)) evidentUnits += run.length
    else if (LATIN.test(repaired)) {
      letterUnits += run.length
      letters++
    }
  }
  return evidentUnits > 0 || letters > 1 ? evidentUnits + letterUnits : 0
}

const undoAll = (done: Repair, misread: Table): Repair => {
  let runs = 0
  const text = done.text
    .replaceAll(misread.run, run => {
      const repaired = undo(run, misread)
      if (repaired === null || !(evident(repaired) || LATIN.test(repaired))) return run
      runs++
      return repaired.replaceAll('\ufeff', '')
    })
    .replaceAll(misread.selector, '\ufe0f')
    .replaceAll(misread.broken, '\ufffd')
  return {text, runs: done.runs + runs, undone: [...done.undone, misread.charset]}
}

/**
 * Undoes UTF-8 that was read as another charset, run by run: what does not decode as a whole, or makes no sense, is
 * sound text and stays. A sequence that lost a byte becomes U+FFFD. Lines stay lines.
 */
export const repair = (text: string): Repair => {
  let done: Repair = {text, runs: 0, undone: []}
  const [first, second] = (['windows-1252', 'mac-roman'] as const)
    .filter(charset => SUSPECT[charset].test(text))
    .map(charset => {
      const misread = tableOf(charset)
      misread.known.clear()
      return {misread, weight: evidence(text, misread)}
    })
    .sort((a, b) => b.weight - a.weight)
  if (first && first.weight > 0) {
    done = undoAll(done, first.misread)
    // The damage of one charset can look like that of the other: only what is left counts for the second.
    if (second && second.weight > 0 && evidence(done.text, second.misread) > 0) done = undoAll(done, second.misread)
  }
  return done
}
