/** Pieces of terminal text: colours, symbols, wrapped and aligned lines. */
import type {Decision, State, Verdict} from '../model.ts'
import {clip, displayWidth, pad, wrap} from './layout.ts'
import {sanitizeLine} from './sanitize.ts'

export interface TextOptions {
  /** ANSI colours. */
  color: boolean
  /** Columns of the terminal. */
  width: number
}

const codes = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36} as const
export type Style = keyof typeof codes

/** Puts text in colour, or leaves it. */
export type Paint = (text: string, ...styles: readonly Style[]) => string

export const painter =
  (color: boolean): Paint =>
  (text, ...styles) =>
    color && text !== '' && styles.length > 0
      ? `\x1b[${styles.map(style => codes[style]).join(';')}m${text}\x1b[0m`
      : text

interface Mark {
  symbol: string
  style: readonly Style[]
}

/** Symbol and colour of a verdict; the word always stands beside it. */
export const verdictMarks: Readonly<Record<Verdict, Mark>> = {
  contradicted: {symbol: '✗', style: ['red', 'bold']},
  failing: {symbol: '✗', style: ['red']},
  open: {symbol: '○', style: ['yellow']},
  unknown: {symbol: '?', style: ['yellow']},
  attested: {symbol: '•', style: ['blue']},
  ready: {symbol: '→', style: ['cyan']},
  supported: {symbol: '◐', style: ['green']},
  verified: {symbol: '✓', style: ['green']},
  deferred: {symbol: '–', style: ['dim']},
  waived: {symbol: '–', style: ['dim']},
  'not-applicable': {symbol: '–', style: ['dim']}
}

export const stateMarks: Readonly<Record<State, Mark>> = {
  done: {symbol: '✓', style: ['green']},
  open: {symbol: '○', style: ['yellow']},
  partial: {symbol: '◐', style: ['yellow']},
  deferred: {symbol: '–', style: ['dim']},
  'not-applicable': {symbol: '–', style: ['dim']},
  unknown: {symbol: '?', style: ['yellow']}
}

export const decisionMarks: Readonly<Record<Decision, Mark>> = {
  block: {symbol: '✗', style: ['red', 'bold']},
  warn: {symbol: '!', style: ['yellow', 'bold']},
  pass: {symbol: '✓', style: ['green', 'bold']}
}

const longestDetail = 500

/**
 * Untrusted text under an item: sanitized, at most 500 characters, wrapped and indented. `lead` is ours and stands
 * before the first line.
 */
export const detail = (text: string, {width}: TextOptions, indent: number, lead = ''): string[] => {
  const hang = indent + displayWidth(lead)
  const lines = wrap(clip(sanitizeLine(text), longestDetail), Math.max(20, width - hang))
  return lines.map((line, index) => (index === 0 ? ' '.repeat(indent) + lead : ' '.repeat(hang)) + line)
}

/** Text and its colour, so that columns are measured before they are painted. */
export type Cell = string | readonly [text: string, ...styles: readonly Style[]]

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0])

/** Rows with aligned columns, two blanks apart; the last column is as long as it is. */
export const columns = (rows: readonly (readonly Cell[])[], paint: Paint, indent = 2): string[] => {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(textOf(cell)))
  }
  return rows.map(row => {
    const cells = row.map((cell, index) => {
      const text = textOf(cell)
      const styles = typeof cell === 'string' ? [] : (cell.slice(1) as Style[])
      const blanks = index === row.length - 1 ? '' : pad('', (widths[index] ?? 0) - displayWidth(text))
      return paint(text, ...styles) + blanks
    })
    return (' '.repeat(indent) + cells.join('  ')).trimEnd()
  })
}

/** A heading, an empty line before it, and what belongs to it; nothing without content. */
export const block = (heading: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : ['', paint(heading, 'bold'), '', ...lines]
