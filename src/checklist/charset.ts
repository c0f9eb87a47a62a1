import type {Encoding} from '../model.ts'

type Charset = Encoding['charset']

const BOMS: [Charset, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

const strict = (charset: Charset, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 written without a mark: ASCII first characters alternate with zero bytes. */
const unmarked = ([a, b, c, d]: Uint8Array): Charset => {
  if (a && b === 0 && c && d === 0) return 'utf-16le'
  return a === 0 && b && c === 0 && d ? 'utf-16be' : 'utf-8'
}

const continues = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

// The first continuation byte of these is narrower, so that overlong forms, surrogates and > U+10FFFF are malformed.
const SECOND = new Map<number, [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]]
])

const expected = (lead: number): number => {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** Bytes that become one character: a well-formed sequence, or the part of one that becomes a single U+FFFD. */
export const sequenceAt = (bytes: Uint8Array, at: number): {length: number; whole: boolean} => {
  const lead = bytes[at] ?? 0
  const want = expected(lead)
  const [low, high] = SECOND.get(lead) ?? [0x80, 0xbf]
  const second = bytes[at + 1] ?? 0
  if (want < 2 || second < low || second > high) return {length: 1, whole: want === 1}
  let length = 2
  while (length < want && continues(bytes[at + length])) length++
  return {length, whole: length === want}
}

// Bytes that windows-1252 leaves undefined, and any well-formed UTF-8 sequence, speak against a one-byte reading.
const readsAsWindows1252 = (bytes: Uint8Array): boolean => {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) at++
    else if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte) || sequenceAt(bytes, at).whole) return false
    else at++
  }
  return true
}

/** Bytes as text, before any repair. */
export interface Reading {
  charset: Charset
  bom: boolean
  /** Bytes before the text. */
  skip: number
  text: string
}

/** The Unicode encoding that the first bytes announce. */
export const announced = (bytes: Uint8Array): Omit<Reading, 'text'> => {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  return marked
    ? {charset: marked[0], bom: true, skip: marked[1].length}
    : {charset: unmarked(bytes), bom: false, skip: 0}
}

/** Bytes 0x80 to 0x9F of windows-1252; its five holes are controls. */
const EIGHTIES =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Bytes as windows-1252. Before 23 Node takes it for Latin-1, where these bytes are controls, so they are put right. */
export const readWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252', {ignoreBOM: true})
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, control => EIGHTIES.charAt(control.charCodeAt(0) - 0x80))

/** Never throws: what the charset cannot hold becomes U+FFFD. Bytes that are no UTF-8 at all are windows-1252. */
export const readText = (bytes: Uint8Array): Reading => {
  const reading = announced(bytes)
  const body = bytes.subarray(reading.skip)
  const text = strict(reading.charset, body)
  if (text !== null) return {...reading, text}
  const oneByte = reading.charset === 'utf-8' && !reading.bom && readsAsWindows1252(body)
  if (oneByte) return {...reading, charset: 'windows-1252', text: readWindows1252(body)}
  return {...reading, text: new TextDecoder(reading.charset, {ignoreBOM: true}).decode(body)}
}
