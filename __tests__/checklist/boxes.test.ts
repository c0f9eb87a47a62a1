import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type BoxRange, setBoxes, tickOf} from '../../src/checklist/boxes.ts'
import {decode} from '../../src/checklist/decode.ts'

type Form = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be'
const FORMS: Form[] = ['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be']

const write = (text: string, form: Form): Uint8Array => {
  if (form === 'utf-8') return Buffer.from(text)
  if (form === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`)
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  return form === 'utf-16le' ? little : little.swap16()
}

const setBox = (bytes: Uint8Array, box: BoxRange, checked: boolean, tick = tickOf(bytes)): Uint8Array =>
  setBoxes(bytes, [{box, checked}], tick)

/** Ranges of everything that looks like a box, by line and column as the parser gives them. */
const boxesOf = (bytes: Uint8Array): (BoxRange & {inside: string})[] => {
  const {lines, byteOffset} = decode(bytes)
  return lines.flatMap(({raw}, index) =>
    [...raw.matchAll(/\[([ xX~✓-]|N\/A|)\]/g)].map(match => ({
      start: byteOffset(index + 1, match.index + 2),
      end: byteOffset(index + 1, match.index + 2 + (match[1]?.length ?? 0)),
      inside: match[1] ?? ''
    }))
  )
}

/** Whether two documents of one length differ in one byte only, and that within a box. */
const differInside = ({start, end}: BoxRange, before: Uint8Array, after: Uint8Array): boolean => {
  const same = (from: number, to?: number): boolean =>
    Buffer.compare(before.subarray(from, to), after.subarray(from, to)) === 0
  const inside = [...before.subarray(start, end)].filter((byte, at) => byte !== after[start + at])
  return inside.length === 1 && same(0, start) && same(end)
}

/** Flips every box, one at a time, and back. Answers how many boxes were tried. */
const flipAll = (bytes: Uint8Array): number => {
  const tick = tickOf(bytes)
  const boxes = boxesOf(bytes).filter(({inside}) => inside === ' ' || inside === tick)
  for (const box of boxes) {
    const checked = box.inside === ' '
    const flipped = setBox(bytes, box, checked, tick)
    expect(differInside(box, bytes, flipped)).toBe(true)
    expect(Buffer.compare(setBox(flipped, box, !checked, tick), bytes)).toBe(0)
  }
  return boxes.length
}

describe.each(FORMS)('setBox in %s', form => {
  it.each([
    ['- [ ] a', true, '- [x] a'],
    ['- [x] a', false, '- [ ] a'],
    ['- [X] a', false, '- [ ] a'],
    ['- [X] a', true, '- [X] a'],
    ['- [ ] a', false, '- [ ] a'],
    ['- [~] a', true, '- [x] a'],
    ['- [✓] a', false, '- [ ] a'],
    ['- [N/A] a', true, '- [x] a'],
    ['- [] é', true, '- [x] é'],
    ['✅ é\r\n> * [ ] 🚀\r\n', true, '✅ é\r\n> * [x] 🚀\r\n'],
    ['- [ ] a\n- [X] b', true, '- [X] a\n- [X] b']
  ])('%j set to %s', (text, checked, wanted) => {
    const bytes = write(text, form)
    const [box] = boxesOf(bytes)
    expect(Buffer.from(setBox(bytes, box as BoxRange, checked))).toEqual(Buffer.from(write(wanted, form)))
  })

  it.each([
    ['- [x] a\n- [X] b', 'x'],
    ['see [X\n] and [y]\n- [X] b', 'X'],
    ['- [ ] a', 'x'],
    ['', 'x']
  ])('ticks of %j are %s', (text, tick) => {
    expect(tickOf(write(text, form))).toBe(tick)
  })

  it('leaves the bytes it was given alone', () => {
    const bytes = write('- [ ] a', form)
    const copy = bytes.slice()
    setBox(bytes, boxesOf(bytes)[0] as BoxRange, true)
    setBox(bytes, boxesOf(bytes)[0] as BoxRange, false)
    expect(Buffer.compare(bytes, copy)).toBe(0)
  })
})

describe('setBoxes', () => {
  it('sets many at once, also to another length', () => {
    const bytes = write('- [] a\r\n- [n/a] b\n- [X] c\n- [ ] d', 'utf-16le')
    const wanted = write('- [X] a\r\n- [ ] b\n- [X] c\n- [X] d', 'utf-16le')
    const range = (text: string, inside: number): BoxRange => {
      const start = 2 + 2 * text.length
      return {start, end: start + 2 * inside}
    }
    const settings = [
      {box: range('- [', 0), checked: true},
      {box: range('- [] a\r\n- [', 3), checked: false},
      {box: range('- [] a\r\n- [n/a] b\n- [', 1), checked: true},
      {box: range('- [] a\r\n- [n/a] b\n- [X] c\n- [', 1), checked: true}
    ]
    expect(Buffer.compare(setBoxes(bytes, settings), wanted)).toBe(0)
  })

  it('refuses boxes out of order', () => {
    const boxes = boxesOf(Buffer.from('- [ ] a\n- [ ] b')).reverse()
    expect(() =>
      setBoxes(
        Buffer.from('- [ ] a\n- [ ] b'),
        boxes.map(box => ({box, checked: true}))
      )
    ).toThrow('no box')
  })

  it.each([
    ['- [ ] a', 2, 3],
    ['- [ ] a', 4, 5],
    ['- [ ] a', 4, 3],
    ['- [ ] a', 90, 91],
    [' ] a', 0, 1]
  ])('refuses %j at %i–%i', (text, start, end) => {
    expect(() => setBox(Buffer.from(text), {start, end}, true)).toThrow('no box at bytes')
  })

  it('flip and flip back is the identity for any text around it', () => {
    const parts = fc.constantFrom('- [ ] ', '- [x] ', '1. [X] ', 'é', '✅', '🚀', '\n', '\r\n', 'a', '\u00f0\u0178')
    const texts = fc.array(parts, {maxLength: 20}).map(list => list.join(''))
    fc.assert(
      fc.property(texts, fc.constantFrom(...FORMS), (text, form) => {
        flipAll(write(text, form))
      }),
      {seed: 3, numRuns: 500}
    )
  })
})

const shared = new URL('../../../shared/', import.meta.url)
describe.skipIf(!existsSync(shared))('setBox on real documents', () => {
  const files = existsSync(shared)
    ? ['seeds/', 'corpus/docs/'].flatMap(folder =>
        readdirSync(new URL(folder, shared))
          .filter(name => /\.(?:md|txt)$/.test(name))
          .map(name => folder + name)
      )
    : []

  it('flips every box of every document and back, one byte at a time', () => {
    const flipped = files.map(file => flipAll(readFileSync(new URL(file, shared))))
    expect(flipped.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2000)
  })
})
