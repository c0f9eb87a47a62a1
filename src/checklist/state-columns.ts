import type {State} from '../model.ts'
import type {TableBlock} from './blocks.ts'
import {answerOf, type Cells, cellsByColumn, headerWords, isBlank, offersAnswers, share} from './cells.ts'
import {readState} from './state.ts'
import {plain} from './text.ts'
import {
  ANSWER_HEADERS,
  ENVIRONMENTS,
  JUDGEMENT_HEADERS,
  LEVEL_HEADERS,
  OTHER_STATUS,
  STAGE_HEADER,
  STATE_HEADERS,
  STATUS_GOES_ON,
  STATUS_HEADERS,
  STATUS_WORDS
} from './words/tables.ts'

/** Where a row gets its state from. */
export type StateColumns =
  | {kind: 'status'; column: number}
  /** One column per answer, the marked one counts. */
  | {kind: 'answers'; columns: ReadonlyMap<number, State>}
  /** The columns say at which level a check is demanded: no row states anything. */
  | {kind: 'stages'; columns: readonly number[]}

/**
 * The columns that state the rows of a table; `null` without any. `isUnderstood`: another table of the document with the
 * same header has states that are known, so that unknown words are states too.
 */
export const stateColumns = (
  headers: readonly string[],
  cells: Cells,
  isUnderstood: () => boolean
): StateColumns | null =>
  answerColumns(headers, cells) ??
  statusColumn(headers, cells, header => STATUS_HEADERS.has(header)) ??
  qualifiedColumn(headers, cells) ??
  judgedColumn(headers, cells) ??
  markedColumns(headers, cells) ??
  namedColumn(headers, cells, isUnderstood)

/** Whether most of the states in a column of states are known. */
export const statesAreKnown = (table: TableBlock): boolean =>
  statusColumn(table.header.cells.map(headerWords), cellsByColumn(table), header => STATUS_HEADERS.has(header)) !== null

const answerState = (header: string): State | null => {
  for (const [state, headers] of Object.entries(ANSWER_HEADERS)) if (headers.has(header)) return state as State
  return null
}

/** Headers of a table that counts results instead of giving them. */
const COUNTS: ReadonlySet<string> = new Set(
  'total|count|sum|number|#|gesamt|anzahl|totale|nombre|cantidad|合计|数量'.split('|')
)

const counts = (headers: readonly string[]): boolean =>
  headers.some((header, column) => column > 0 && COUNTS.has(header))

const answerColumns = (headers: readonly string[], cells: Cells): StateColumns | null => {
  if (counts(headers)) return null
  const columns = new Map<number, State>()
  for (const [column, header] of headers.entries()) {
    const state = answerState(header)
    if (state && share(cells[column] ?? [], cell => answerOf(cell) !== null) >= 0.8) columns.set(column, state)
  }
  return columns.size >= 2 && new Set(columns.values()).size >= 2 ? {kind: 'answers', columns} : null
}

const statusColumn = (
  headers: readonly string[],
  cells: Cells,
  names: (header: string) => boolean
): StateColumns | null => {
  const counted = counts(headers)
  let best: {column: number; share: number} | null = null
  for (const [column, header] of headers.entries()) {
    if (!names(header) || (counted && (answerState(header) || headers.length === 2))) continue
    const filled = (cells[column] ?? []).filter(cell => !isBlank(cell) && !offersAnswers(cell))
    const readable = filled.length === 0 ? 0.5 : share(filled, cell => readState(cell, true) !== null)
    if (readable >= 0.5 && (best === null || readable > best.share)) best = {column, share: readable}
  }
  return best && {kind: 'status', column: best.column}
}

/** How a state is named that no list of words knows: in few words and without a number. */
export const mayNameState = (cell: string): boolean => {
  const words = plain(cell)
  return words.length <= 30 && !/\d/.test(words) && words.split(' ').length <= 3
}

/** A column whose header leaves no doubt, though most of its words are not known: no row of it may get lost. */
const namedColumn = (headers: readonly string[], cells: Cells, isUnderstood: () => boolean): StateColumns | null => {
  const column = headers.findIndex(header => STATE_HEADERS.has(header))
  if (column < 0 || counts(headers)) return null
  const filled = (cells[column] ?? []).filter(cell => !isBlank(cell) && !offersAnswers(cell))
  const isKnown = (cell: string): boolean => readState(cell, true) !== null
  if (share(filled, cell => isKnown(cell) || mayNameState(cell)) < 0.8) return null
  return filled.some(isKnown) || isUnderstood() ? {kind: 'status', column} : null
}

const LONGEST_QUALIFIED = 5
const LETTER = /[a-zà-ɏ]/
const IDEOGRAPHIC = /^[\u2e80-\u9fff\uac00-\ud7af]+$/

/** "Production status", "Status after phase 3", "Status (Q3)"; not "HTTP status", "Status code", "Expected status". */
const isQualifiedStatus = (header: string): boolean => {
  const words = header.split(' ')
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  if (words.some(word => OTHER_STATUS.has(word))) return false
  if (IDEOGRAPHIC.test(header)) return STATUS_WORDS.has(header.slice(-2))
  if (words.length < 2 || words.length > LONGEST_QUALIFIED) return false
  if (STATUS_WORDS.has(first)) return STATUS_GOES_ON.has(second) || !LETTER.test(second.charAt(0))
  return STATUS_WORDS.has(last)
}

/** The status column of a table whose header says more than "Status". Side by side, only those of environments rank. */
const qualifiedColumn = (headers: readonly string[], cells: Cells): StateColumns | null => {
  const columns = headers.flatMap((header, column) => (isQualifiedStatus(header) ? [column] : []))
  const ranks = columns.map(column => ENVIRONMENTS.indexOf(headers[column]?.split(' ')[0] ?? ''))
  if (columns.length > 1 && ranks.includes(-1)) return null
  const counting = headers[columns[ranks.indexOf(Math.max(...ranks))] ?? -1]
  return counting === undefined ? null : statusColumn(headers, cells, header => header === counting)
}

const MOST_UNKNOWN = 0.2

/** "Score", "Maturity": Ready, Partial, Missing; numbers are no states there, as a score has no agreed bound. */
const judgedColumn = (headers: readonly string[], cells: Cells): StateColumns | null => {
  if (counts(headers)) return null
  const column = headers.findIndex((header, index) => {
    if (!JUDGEMENT_HEADERS.has(header)) return false
    const filled = (cells[index] ?? []).filter(cell => !isBlank(cell) && !offersAnswers(cell))
    return filled.length > 1 && share(filled, isWorded) >= 1 - MOST_UNKNOWN
  })
  return column < 0 ? null : {kind: 'status', column}
}

const isWorded = (cell: string): boolean => {
  const by = readState(cell, false)?.by
  return by === 'word' || by === 'symbol'
}

const isMark = (cell: string): boolean => {
  const by = readState(cell, false)?.by
  return by === 'symbol' || by === 'box'
}

/** Columns that hold nothing but symbols, whatever their header: one is a status, several are stages or a comparison. */
const markedColumns = (headers: readonly string[], cells: Cells): StateColumns | null => {
  const columns = headers.flatMap((header, column) => {
    if (LEVEL_HEADERS.has(header)) return []
    const filled = (cells[column] ?? []).filter(cell => !isBlank(cell))
    return filled.length > 0 && share(filled, isMark) >= 0.8 ? [column] : []
  })
  const [first] = columns
  if (first === undefined) return null
  const ranks = columns.map(column => ENVIRONMENTS.indexOf(headers[column] ?? ''))
  if (ranks.length > 1 && !ranks.includes(-1))
    return {kind: 'status', column: columns[ranks.indexOf(Math.max(...ranks))] ?? first}
  if (columns.every(column => STAGE_HEADER.test(headers[column] ?? '')))
    return columns.length > 1 ? {kind: 'stages', columns} : null
  const rows = cells[first] ?? []
  return columns.length === 1 && share(rows, cell => !isBlank(cell)) >= 0.6 ? {kind: 'status', column: first} : null
}
