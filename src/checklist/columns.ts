import type {State} from '../model.ts'
import type {TableBlock} from './blocks.ts'
import {columnLevel} from './criticality.ts'
import {boxState, leadingMark} from './marks.ts'
import {readState} from './state.ts'
import {gfmBox, oddBox} from './tasks.ts'
import {plain} from './text.ts'
import {
  ANSWER_HEADERS,
  DESCRIPTIONS,
  ENVIRONMENTS,
  ID_HEADERS,
  LEVEL_HEADERS,
  NAME_HEADERS,
  NOTE_HEADERS,
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

/** What the columns of a table say. */
export interface Layout {
  state: StateColumns | null
  level: number | null
  /** The column of the state where the name stands behind its box. */
  name: number
}

/** Header words without markup, symbols and punctuation around them. */
export const headerWords = (header: string): string => {
  const words = plain(header).toLowerCase()
  return words.replace(/^[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d#%[✓✔✅☑]+|[^A-Za-zÀ-ɏͰ-῿⺀-鿿가-힯\d?%#\].✓✔✅☑]+$/g, '')
}

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

const share = <Value>(values: readonly Value[], test: (value: Value) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

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

const answerState = (header: string): State | null => {
  for (const [state, headers] of Object.entries(ANSWER_HEADERS)) if (headers.has(header)) return state as State
  return null
}

/**
 * Works out the columns of a table from its header and its cells. `isUnderstood`: another table of the document with the
 * same header has states that are known, so that unknown words are states too.
 */
export const layoutOf = (table: TableBlock, isUnderstood: () => boolean = () => false): Layout => {
  const headers = table.header.cells.map(headerWords)
  const cells = cellsByColumn(table)
  const state =
    answerColumns(headers, cells) ??
    statusColumn(headers, cells, header => STATUS_HEADERS.has(header)) ??
    qualifiedColumn(headers, cells) ??
    markedColumns(headers, cells) ??
    namedColumn(headers, cells, isUnderstood)
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

/** Whether most of the states in a column of states are known. */
export const statesAreKnown = (table: TableBlock): boolean =>
  statusColumn(table.header.cells.map(headerWords), cellsByColumn(table), header => STATUS_HEADERS.has(header)) !== null

const cellsByColumn = ({header, rows}: TableBlock): Cells =>
  header.cells.map((_, column) => rows.map(row => row.cells[column] ?? ''))

const levelShare = (cells: readonly string[]): number =>
  share(
    cells.filter(cell => !isBlank(cell)),
    cell => columnLevel(cell) !== null && !offersAnswers(cell)
  )

type Cells = readonly (readonly string[])[]

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

const NUMBERED = /^[A-Z]{0,6}[-. ]?(?:[A-Z]{1,6}-)*\d[\d.]*$/

/** What stands behind the box of a cell; `null` without a box, or when it offers more of them. */
export const behindBox = (cell: string): string | null => {
  const found = oddBox(cell) ?? gfmBox(cell)
  const mark = found ? null : leadingMark(cell, false)
  const text = found?.text ?? (mark?.kind === 'box' ? mark.rest : '')
  return text === '' || ANOTHER_BOX.test(text) ? null : text
}

const ANOTHER_BOX = /[☐☑☒□⬜]|\[.?\]/u

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
