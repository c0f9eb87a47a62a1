import type {TableBlock} from './blocks.ts'
import {behindBox, type Cells, cellsByColumn, headerWords, isBlank, NUMBERED, offersAnswers, share} from './cells.ts'
import {columnLevel} from './criticality.ts'
import {readState} from './state.ts'
import {type StateColumns, stateColumns} from './state-columns.ts'
import {plain} from './text.ts'
import {DESCRIPTIONS, ID_HEADERS, LEVEL_HEADERS, NAME_HEADERS, NOTE_HEADERS, STATUS_HEADERS} from './words/tables.ts'

/** What the columns of a table say. */
export interface Layout {
  state: StateColumns | null
  level: number | null
  /** The column of the state where the name stands behind its box. */
  name: number
}

/** Works out the columns of a table from its header and its cells; `isUnderstood` as in `stateColumns`. */
export const layoutOf = (table: TableBlock, isUnderstood: () => boolean = () => false): Layout => {
  const headers = table.header.cells.map(headerWords)
  const cells = cellsByColumn(table)
  const state = stateColumns(headers, cells, isUnderstood)
  const stating =
    state === null
      ? []
      : state.kind === 'status'
        ? [state.column]
        : state.kind === 'answers'
          ? [...state.columns.keys()]
          : state.columns
  const taken = new Set(stating)
  const level = headers.findIndex(
    (header, column) => !taken.has(column) && LEVEL_HEADERS.has(header) && levelShare(cells[column] ?? []) >= 0.5
  )
  if (level >= 0) taken.add(level)
  if (state?.kind === 'status' && namesBehindBoxes(headers, cells, state.column)) taken.delete(state.column)
  return {state, level: level < 0 ? null : level, name: nameColumn(headers, cells, taken, Math.min(...stating))}
}

const levelShare = (cells: readonly string[]): number =>
  share(
    cells.filter(cell => !isBlank(cell)),
    cell => columnLevel(cell) !== null && !offersAnswers(cell)
  )

/** `| [ ] **Backups run** | …`: a box and the name of its row in one cell, the first one that is no number. */
const namesBehindBoxes = (headers: readonly string[], cells: Cells, column: number): boolean =>
  !STATUS_HEADERS.has(headers[column] ?? '') &&
  cells.slice(0, column).every(before => before.every(cell => isBlank(cell) || NUMBERED.test(plain(cell)))) &&
  share(cells[column] ?? [], cell => {
    const text = behindBox(cell)
    return text !== null && readState(text, false) === null
  }) > 0.5

/** Rank of a description behind the state: better than a note, worse than whatever tells the rows apart. */
const REMARK = 8

const nameColumn = (
  headers: readonly string[],
  cells: Cells,
  taken: ReadonlySet<number>,
  firstState: number
): number => {
  let best = {column: 0, rank: Number.POSITIVE_INFINITY}
  for (const [column, header] of headers.entries()) {
    if (taken.has(column)) continue
    const known = NAME_HEADERS.findIndex(names => names.has(header))
    const described = known === DESCRIPTIONS && column > firstState
    let rank = described ? REMARK : known >= 0 ? known : NOTE_HEADERS.has(header) ? 9 : 3
    const filled = (cells[column] ?? []).filter(cell => !isBlank(cell))
    if (filled.length < 0.8 * (cells[column]?.length ?? 0)) rank += 10
    if (new Set(filled).size < 0.85 * filled.length) rank += 10
    if (ID_HEADERS.has(header) || (filled.length > 0 && filled.every(cell => NUMBERED.test(plain(cell))))) rank += 20
    if (rank < best.rank) best = {column, rank}
  }
  return best.column
}
