import type {Encoding} from '../model.ts'
import {type Reading, readText, sequenceAt} from './charset.ts'
import {lostSymbols} from './lost.ts'
import {repair} from './mojibake.ts'

/** One line of a document, without its line ending. */
export interface DecodedLine {
  /** Repaired: what its author saw. NUL is U+FFFD, as CommonMark has it. */
  text: string
  /** Decoded, not repaired; places count its UTF-16 units. */
  raw: string
  /** Offset of its first byte in the original. */
  start: number
  /** Symbols that are gone for good. */
  lost: number
}

/** A document as text, and the way back to its bytes. */
export interface Decoded {
  /** The repaired lines, joined by `\n`. */
  text: string
  lines: DecodedLine[]
  encoding: Encoding
  /** Column in the raw line of the ASCII character at a column of the repaired line, both 1-based. */
  rawColumn(line: number, column: number): number
  /** Byte of a place, 1-based; past the end of a line is its end. `column` counts units of the raw line. */
  byteOffset(line: number, column: number): number
}

const utf8Offset = (bytes: Uint8Array, start: number, units: number): number => {
  let at = start
  let left = units
  while (left > 0 && at < bytes.length) {
    const {length, whole} = sequenceAt(bytes, at)
    left -= whole && length === 4 ? 2 : 1
    at += length
  }
  return at
}

const isAscii = (text: string, index: number): boolean => text.charCodeAt(index) < 0x80

/** Where the ASCII character at `index` of one text stands in another that differs only in other characters. */
const sameAscii = (text: string, index: number, other: string): number => {
  let before = 0
  for (let at = 0; at < index; at++) if (isAscii(text, at)) before++
  let at = 0
  for (; at < other.length; at++) if (isAscii(other, at) && before-- === 0) break
  return at
}

const LF = 10
const CR = 13

/** Offsets of the first byte of each line; a line ends with LF, CRLF or a bare CR. */
const byteStarts = (bytes: Uint8Array, {charset, skip, text}: Reading): number[] => {
  const starts = [skip]
  if (charset.startsWith('utf-16')) {
    for (const {index, 0: ending} of text.matchAll(/\r\n?|\n/g)) starts.push(skip + 2 * (index + ending.length))
  } else if (text.includes('\r')) {
    for (let at = skip; at < bytes.length; at++)
      if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) starts.push(at + 1)
  } else {
    for (let at = bytes.indexOf(LF, skip); at >= 0; at = bytes.indexOf(LF, at + 1)) starts.push(at + 1)
  }
  return starts
}

/**
 * Reads bytes as text and undoes damage, run by run. Never throws: what cannot be read becomes U+FFFD and is counted
 * as lost. Without damage the cost is that of decoding and splitting.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const reading = readText(bytes)
  const starts = byteStarts(bytes, reading)
  const unix = reading.text.includes('\r') ? reading.text.replaceAll(/\r\n?/g, '\n') : reading.text
  const raws = unix.split('\n')
  const sound = unix.includes('\0') ? unix.replaceAll('\0', '\ufffd') : unix
  // One unit for every byte: nothing there that could be damaged text.
  const plain = reading.text.length + reading.skip === bytes.length
  const {text, runs, undone} = plain ? {text: sound, runs: 0, undone: []} : repair(sound)
  const countLost = lostSymbols(text)
  const repaired = text === unix ? raws : text.split('\n')
  const lines = repaired.map(
    (line, index): DecodedLine => ({
      text: line,
      raw: raws[index] ?? '',
      start: starts[index] ?? 0,
      lost: countLost?.(line) ?? 0
    })
  )
  return {
    text,
    lines,
    encoding: {
      charset: reading.charset,
      bom: reading.bom,
      repaired: undone.length > 1 ? 'mixed' : (undone[0] ?? null),
      runs,
      lost: lines.reduce((sum, line) => sum + line.lost, 0)
    },
    rawColumn: (line, column) => {
      const {raw, text: repaired} = lines[line - 1] ?? {raw: '', text: ''}
      return raw.length === repaired.length ? column : sameAscii(repaired, column - 1, raw) + 1
    },
    byteOffset: (line, column) => {
      const {start, raw} = lines[line - 1] ?? {start: bytes.length, raw: ''}
      const units = Math.min(column - 1, raw.length)
      if (reading.charset === 'utf-8') return plain ? start + units : utf8Offset(bytes, start, units)
      return start + units * (reading.charset === 'windows-1252' ? 1 : 2)
    }
  }
}
