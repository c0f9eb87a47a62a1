import {isAlphanumericCode} from './letters.ts'
import {LOST, type StateSymbol, SYMBOLS} from './words/symbols.ts'

/** A symbol in front of or behind a text, and the text without it. */
export interface Mark extends StateSymbol {
  rest: string
}

const SHORT_CODE = /^:[a-z\d_+-]+:/
const ENTITY = /^&#?\w+;/
const QUESTION_MARKS = /^\?{1,3}(?=\s|$)/
/** A box in HTML; GitHub leaves it out, and it is written all the same. */
const INPUT = /^<input\b[^<>]*\btype=["']?checkbox\b[^<>]*>/i
const LONGEST_INPUT = 200
const CHECKED: StateSymbol = {state: 'done', kind: 'box'}
const UNCHECKED: StateSymbol = {state: 'open', kind: 'box'}
const DECORATION = /^(?:\s|\uFE0E|\uFE0F|\u20E3)+/

/** Length of the symbol at the start of `text` with what belongs to it; 0 without one. */
const symbolAt = (text: string, lossy: boolean): [StateSymbol, number] | null => {
  const first = text.charCodeAt(0)
  if (first === 60) {
    const input = text.slice(1, 6).toLowerCase() === 'input' ? INPUT.exec(text.slice(0, LONGEST_INPUT))?.[0] : undefined
    return input === undefined ? null : [/\bchecked\b/i.test(input) ? CHECKED : UNCHECKED, input.length]
  }
  if (first < 0x80) {
    const code =
      first === 58
        ? SHORT_CODE.exec(text)
        : first === 38
          ? ENTITY.exec(text)
          : lossy && first === 63
            ? QUESTION_MARKS.exec(text)
            : null
    if (!code) return null
    const symbol = first === 63 ? LOST : SYMBOLS.get(code[0])
    return symbol ? [symbol, code[0].length] : null
  }
  if (first === 0xfffd) return [LOST, 1]
  if (first < 0x2000) return null
  const character = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const symbol = SYMBOLS.get(character)
  return symbol ? [symbol, character.length] : null
}

/** A letter or digit of ASCII stands behind the emphasis: no symbol begins so. */
const opensWord = (text: string, emphasis: number): boolean => {
  let at = 1
  while (text.charCodeAt(at) === emphasis) at++
  return isAlphanumericCode(text.charCodeAt(at))
}

const EMPHASIS = /^(?:\*{1,3}|_{1,3}|~~)(?=\S)/

/**
 * The symbol `text` begins with, emphasis in front of it aside. `lossy`: a bare `?` stands for a symbol that a
 * conversion lost.
 */
export const leadingMark = (text: string, lossy: boolean): Mark | null => {
  const first = text.charCodeAt(0)
  const emphasized = first === 42 || first === 95 || first === 126
  if (
    emphasized
      ? opensWord(text, first)
      : first < 0x2000 && !(first === 58 || first === 38 || first === 60 || first === 63)
  )
    return null
  const emphasis = emphasized ? (EMPHASIS.exec(text)?.[0] ?? '') : ''
  const inner = emphasis === '' ? text : text.slice(emphasis.length)
  const found = symbolAt(inner, lossy)
  if (!found) return null
  const [symbol, length] = found
  const rest = inner.slice(length).replace(DECORATION, '')
  const whole = rest.startsWith(emphasis) && emphasis !== '' ? rest.slice(emphasis.length).trimStart() : emphasis + rest
  return {...symbol, rest: whole}
}

const TAIL = /(?:[\s*_.!)]|\uFE0F)+$/
const TAIL_CODE = /:[a-z\d_+-]+:$/

/** The symbol `text` ends with, emphasis and a full stop behind it aside. */
export const trailingMark = (text: string): Mark | null => {
  if (isAlphanumericCode(text.charCodeAt(text.length - 1))) return null
  const body = text.replace(TAIL, '')
  const last = body.charCodeAt(body.length - 1)
  if (last < 0x80 && last !== 58) return null
  const tail = last === 58 ? TAIL_CODE.exec(body)?.[0] : lastCharacter(body)
  const symbol = tail === undefined ? undefined : SYMBOLS.get(tail)
  if (!symbol || tail === undefined) return null
  return {...symbol, rest: body.slice(0, -tail.length).trimEnd()}
}

const lastCharacter = (text: string): string => {
  const low = text.charCodeAt(text.length - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(-2) : text.slice(-1)
}

/** State of what stands between the brackets of a box, `null` for what no box holds. */
export const boxState = (inside: string): StateSymbol | null =>
  BOXES.get(inside.trim().toLowerCase()) ?? SYMBOLS.get(inside.trim().replace(/\uFE0F/g, '')) ?? null

const BOXES: ReadonlyMap<string, StateSymbol> = new Map([
  ['', {state: 'open', kind: 'box'}],
  ['x', {state: 'done', kind: 'box'}],
  ['~', {state: 'partial', kind: 'box'}],
  ['/', {state: 'partial', kind: 'box'}],
  ['.', {state: 'partial', kind: 'box'}],
  ['o', {state: 'partial', kind: 'box'}],
  ['-', {state: 'not-applicable', kind: 'box'}],
  ['n/a', {state: 'not-applicable', kind: 'box'}],
  ['na', {state: 'not-applicable', kind: 'box'}],
  ['>', {state: 'deferred', kind: 'box'}],
  ['!', {state: 'open', kind: 'box'}],
  ['?', {state: 'unknown', kind: 'box'}],
  ['ok', {state: 'done', kind: 'box'}],
  ['done', {state: 'done', kind: 'box'}],
  ['yes', {state: 'done', kind: 'box'}],
  ['no', {state: 'open', kind: 'box'}],
  ['todo', {state: 'open', kind: 'box'}],
  ['wip', {state: 'partial', kind: 'box'}],
  ['_', {state: 'open', kind: 'box'}]
] as const)
