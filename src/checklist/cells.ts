import type {TableBlock} from './blocks.ts'
import {boxState, leadingMark} from './marks.ts'
import {readState} from './state.ts'
import {gfmBox, oddBox} from './tasks.ts'
import {plain} from './text.ts'

/** Header words without markup, symbols and punctuation around them. */
export const headerWords = (header: string): string => {
  const words = plain(header).toLowerCase()
  return words.replace(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d#%[✓✔✅☑]+|[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d?%#\].✓✔✅☑]+$/g, '')
}

/** The headers of a table as one text: tables with the same columns have the same. */
export const headersOf = ({header}: TableBlock): string => header.cells.map(headerWords).join('|')

const NOTHING = /^[\s\-–—_.…]*$/
const PLACEHOLDER = /^`?[[{<][^\][{}<>]{2,40}[\]}>]`?$/
/** What `PLACEHOLDER` begins with. */
const MAY_HOLD = '`[{<'
/** A cell that is still to be filled in: empty, a dash, or a placeholder in brackets. */
export const isBlank = (cell: string): boolean =>
  NOTHING.test(cell) || (MAY_HOLD.includes(cell.trim().charAt(0)) && PLACEHOLDER.test(cell.trim()))

/** A cell of a template that offers answers: `Yes / No`, `🟢/🟡/🔴`. */
export const offersAnswers = (cell: string): boolean => {
  if (!cell.includes('/') || cell.length > LONGEST_OFFER) return false
  const states = plain(cell)
    .split('/')
    .map(part => readState(part, false)?.state)
  return states.length > 1 && !states.includes(undefined) && new Set(states).size === states.length
}

const LONGEST_OFFER = 60

const MARKED = /^(?:x|✓|✔|yes|ja|oui|sí)$/i

/** Whether an answer cell carries a mark, is an empty box or is left out; `null` for anything else. */
export const answerOf = (cell: string): boolean | null => {
  const bare = plain(cell).trim()
  if (isBlank(cell)) return false
  if (MARKED.test(bare)) return true
  const box = /^\[(.{0,4})\]$/.exec(bare)
  const symbol = box ? boxState(box[1] ?? '') : leadingMark(bare, false)
  return symbol ? symbol.state === 'done' : null
}

/** What stands behind the box of a cell; `null` without a box, or when it offers more of them. */
export const behindBox = (cell: string): string | null => {
  const found = oddBox(cell) ?? gfmBox(cell)
  const mark = found ? null : leadingMark(cell, false)
  const text = found?.text ?? (mark?.kind === 'box' ? mark.rest : '')
  return text === '' || ANOTHER_BOX.test(text) ? null : text
}

const ANOTHER_BOX = /[☐☑☒□⬜]|\[.?\]/u

/** Values of a column, by column. */
export type Cells = readonly (readonly string[])[]

/** The cells of a table column by column. */
export const cellsByColumn = ({header, rows}: TableBlock): Cells =>
  header.cells.map((_, column) => rows.map(row => row.cells[column] ?? ''))

/** Share of the values that pass a test; 0 of none. */
export const share = <Value>(values: readonly Value[], test: (value: Value) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

/** A cell that only numbers its row: "3.1", "SEC-04". */
export const NUMBERED = /^[A-Z]{0,6}[-. ]?(?:[A-Z]{1,6}-)*\d[\d.]*$/
