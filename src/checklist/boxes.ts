import {announced} from './charset.ts'

/** Byte range of what stands between the brackets of a box. */
export interface BoxRange {
  start: number
  end: number
}

type Mark = 'x' | 'X'

const code = (char: string): number => char.charCodeAt(0)

/** Writes ASCII in the width and byte order of the document. */
const encoder = (bytes: Uint8Array): ((char: string) => number[]) => {
  const {charset} = announced(bytes)
  if (charset === 'utf-16le') return char => [code(char), 0]
  if (charset === 'utf-16be') return char => [0, code(char)]
  return char => [code(char)]
}

const holds = (bytes: Uint8Array, at: number, wanted: number[]): boolean =>
  at >= 0 && wanted.every((byte, index) => bytes[at + index] === byte)

/** How a document writes its ticks: `X` when its first ticked box does, otherwise `x`. */
export const tickOf = (bytes: Uint8Array): Mark => {
  const encode = encoder(bytes)
  const [upper, lower] = [encode('X'), encode('x')]
  const [open, close] = [encode('['), encode(']')]
  const width = open.length
  const lead = open.findIndex(byte => byte !== 0)
  for (let at = bytes.indexOf(code('[')); at >= 0; at = bytes.indexOf(code('['), at + 1)) {
    const box = at - lead
    if (!holds(bytes, box, open) || !holds(bytes, box + 2 * width, close)) continue
    if (holds(bytes, box + width, upper)) return 'X'
    if (holds(bytes, box + width, lower)) return 'x'
  }
  return 'x'
}

/**
 * The document with one box ticked or unticked and every other byte as it was. `tick` is how ticks are written; a
 * caller with many boxes asks `tickOf` once. Throws when the range does not lie between brackets: writing there would
 * damage the file.
 */
export const setBox = (bytes: Uint8Array, box: BoxRange, checked: boolean, tick: Mark = tickOf(bytes)): Uint8Array => {
  const encode = encoder(bytes)
  const [open, close] = [encode('['), encode(']')]
  if (box.end < box.start || !holds(bytes, box.start - open.length, open) || !holds(bytes, box.end, close))
    throw new Error(`no box at bytes ${box.start}–${box.end}`)
  const inside = bytes.subarray(box.start, box.end)
  const ticked = [encode('x'), encode('X')].some(mark => mark.length === inside.length && holds(inside, 0, mark))
  if (ticked && checked) return bytes.slice()
  const written = encode(checked ? tick : ' ')
  const result = new Uint8Array(bytes.length - inside.length + written.length)
  result.set(bytes.subarray(0, box.start))
  result.set(written, box.start)
  result.set(bytes.subarray(box.end), box.start + written.length)
  return result
}
