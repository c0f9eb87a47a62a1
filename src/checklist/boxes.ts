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

/** A box and what it is to say. */
export interface BoxSetting {
  box: BoxRange
  checked: boolean
}

/**
 * The document with boxes ticked or unticked and every other byte as it was. The boxes come in the order they stand in;
 * `tick` is how ticks are written. Throws when a range does not lie between brackets: writing there would damage the file.
 */
export const setBoxes = (
  bytes: Uint8Array,
  settings: readonly BoxSetting[],
  tick: Mark = tickOf(bytes)
): Uint8Array => {
  const encode = encoder(bytes)
  const [open, close] = [encode('['), encode(']')]
  const marks = [encode('x'), encode('X')]
  const [full, empty] = [encode(tick), encode(' ')]
  const parts: Uint8Array[] = []
  let from = 0
  for (const {box, checked} of settings) {
    const {start, end} = box
    if (start < from || end < start || !holds(bytes, start - open.length, open) || !holds(bytes, end, close))
      throw new Error(`no box at bytes ${start}–${end}`)
    const inside = bytes.subarray(start, end)
    const ticked = marks.some(mark => mark.length === inside.length && holds(inside, 0, mark))
    parts.push(bytes.subarray(from, start), ticked && checked ? inside : Uint8Array.from(checked ? full : empty))
    from = end
  }
  return joined([...parts, bytes.subarray(from)])
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
