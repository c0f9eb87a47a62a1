import type {Detail, State} from '../model.ts'
import {oncePer} from '../once.ts'
import type {BlockTree, TableBlock, TableRow} from './blocks.ts'
import {answerOf, behindBox, headersOf, headerWords, isBlank, offersAnswers} from './cells.ts'
import {type Layout, layoutOf} from './columns.ts'
import {conditionOf} from './conditions.ts'
import {type Context, concernsReadiness, tableReports} from './context.ts'
import {columnLevel} from './criticality.ts'
import {type Draft, draft} from './drafts.ts'
import {ownLevel} from './own-level.ts'
import {qualify} from './qualify.ts'
import {readState} from './state.ts'
import {statesAreKnown} from './state-columns.ts'
import {plain, withoutComments} from './text.ts'
import {topicState} from './topic-states.ts'
import {WORK_HEADERS} from './words/headings.ts'
import {DEFERRAL} from './words/states.ts'
import {ID_HEADERS, MEANING_HEADERS, NAME_HEADERS, SUM_ROWS} from './words/tables.ts'

/** What stands above a table: its label, and the state its rows have where it has no column for it. */
interface Above {
  lead: string | null
  state: State | null
}

/**
 * Rows of a table as items, when the table has a column for their state or its heading states it; an empty list
 * otherwise.
 */
export const tableDrafts = (context: Context, table: TableBlock, lead: string | null): Draft[] => {
  if (table.rows.length === 0 || !tableReports(table.section, lead)) return []
  if (table.header.cells.some(cell => MEANING_HEADERS.has(headerWords(cell)))) return []
  const layout = namedByWork(
    table,
    layoutOf(table, () => knownHeaders(context.tree).has(headersOf(table)))
  )
  if (!isChecklist(table, layout) && !concernsReadiness(context, table.section)) return []
  const deferred = DEFERRAL.test(plain(lead ?? '').toLowerCase()) || DEFERRAL.test(table.section.words)
  const above = {lead, state: deferred ? ('deferred' as const) : lead === null ? topicState(context, table) : null}
  if (layout.state === null && above.state === null) return []
  if (layout.state?.kind === 'stages' && !demandsByStage(table, layout.state.columns, layout.name)) return []
  if (table.rows.every(row => HTTP_STATUS.test(plain(row.cells[layout.name] ?? '')))) return []
  const drafts: Draft[] = []
  for (const row of table.rows) {
    const previous = drafts.at(-1)
    const cell = withoutComments(row.cells[layout.name] ?? '').trim()
    const boxed = nameIsState(layout) ? behindBox(cell) : null
    const name = boxed ?? cell
    if (continues(row, layout, name)) previous?.details.push(...cellsOf(table, row, layout.name))
    else if (boxed !== null || !isGroup(table, row, layout, name))
      drafts.push(rowDraft(context, table, row, layout, name, above))
  }
  return drafts
}

/** Headers of the tables of a document whose states are known. */
const knownHeaders = oncePer(({all}: BlockTree): ReadonlySet<string> => {
  const tables = all.filter(block => block.kind === 'table')
  return new Set(tables.filter(statesAreKnown).map(headersOf))
})

/** Pieces of work name their rows, whatever describes them. */
const namedByWork = ({header}: TableBlock, layout: Layout): Layout =>
  layout.state === null && WORK_HEADERS.has(headerWords(header.cells[0] ?? '')) ? {...layout, name: 0} : layout

/** Whether it is checks that are due at a level or stage, and no features that an edition has. */
const demandsByStage = ({header}: TableBlock, stages: readonly number[], name: number): boolean =>
  NAME_HEADERS[0]?.has(headerWords(header.cells[name] ?? '')) === true ||
  stages.every(column => /^(?:level|class|grade|stage)\b/.test(headerWords(header.cells[column] ?? '')))

/** Headers that nothing but a checklist has. */
const ANSWERED: ReadonlySet<string> = new Set(
  'done|complete|completed|checked|verified|passed|erledigt|hecho|fait|feito|fatto|完成|完了'
    .split('|')
    .flatMap(word => [word, `${word}?`])
)

/** A table that is a checklist by itself, whatever document it stands in. */
const isChecklist = (table: TableBlock, {state, level}: Layout): boolean => {
  if (state === null || state.kind === 'stages') return false
  if (state.kind === 'answers' || level !== null) return true
  const cells = table.rows.map(row => row.cells[state.column] ?? '')
  return (
    ANSWERED.has(headerWords(table.header.cells[state.column] ?? '')) ||
    cells.every(cell => /^(?:\[.?\]|[☐☑☒□⬜])/u.test(cell.trim()))
  )
}

const HTTP_STATUS = /^[1-5](?:\d\d|xx)\b/i

const stateCells = (row: TableRow, {state}: Layout): string[] => {
  if (state === null) return []
  const columns =
    state.kind === 'status' ? [state.column] : state.kind === 'answers' ? [...state.columns.keys()] : state.columns
  return columns.map(column => row.cells[column] ?? '')
}

/** The name of a row stands behind its box. */
const nameIsState = ({state, name}: Layout): boolean => state?.kind === 'status' && state.column === name

/** A row without a name and a state goes on with the row above it. */
const continues = (row: TableRow, layout: Layout, name: string): boolean =>
  isBlank(name) && stateCells(row, layout).every(cell => isBlank(cell) || readState(cell, false) === null)

/** A row that only titles the rows below it, or sums up the others. */
const isGroup = (table: TableBlock, row: TableRow, layout: Layout, name: string): boolean => {
  if (SUM_ROWS.has(plain(name).toLowerCase())) return true
  if (row.cells.some((cell, column) => column !== layout.name && !isBlank(cell))) return false
  return /^\*\*.+\*\*$/.test(name) && table.rows.some(other => stateCells(other, layout).some(cell => !isBlank(cell)))
}

const cellsOf = (table: TableBlock, row: TableRow, name: number): Detail[] =>
  row.cells.flatMap((cell, column) => {
    if (column === name || isBlank(cell)) return []
    const header = plain(table.header.cells[column] ?? '')
    return [{line: row.line, text: header === '' ? cell : `${header}: ${cell}`}]
  })

const SUMMARY = /<summary>([^<]*)<\/summary>/i

const rowDraft = (
  context: Context,
  table: TableBlock,
  row: TableRow,
  layout: Layout,
  name: string,
  above: Above
): Draft => {
  const text =
    (name.includes('<') && SUMMARY.exec(name)?.[1]?.trim()) || (isBlank(name) ? fallbackName(table, row, layout) : name)
  const raw = context.decoded.lines[row.line - 1]?.raw ?? ''
  const at = raw.indexOf(text)
  const {state, reason, box} = stateOfRow(context, table, row, layout, above)
  const named = qualify(state, text)
  return draft({
    kind: 'table-row',
    line: row.line,
    text,
    section: table.section,
    lead: above.lead,
    column: at < 0 ? raw.search(/[^\s|]/) + 1 || 1 : at + 1,
    state: named?.state ?? state,
    reason: reason ?? named?.reason ?? null,
    level: levelOfRow(row, layout) ?? ownLevel(text),
    condition: conditionOf(text),
    details: cellsOf(table, row, layout.name),
    box: box ? boxIn(raw) : null
  })
}

const fallbackName = (table: TableBlock, row: TableRow, layout: Layout): string => {
  const states = new Set(stateCells(row, layout))
  const other = row.cells.find((cell, column) => {
    return !isBlank(cell) && !states.has(cell) && !ID_HEADERS.has(headerWords(table.header.cells[column] ?? ''))
  })
  return other ?? row.cells.find(cell => !isBlank(cell)) ?? ''
}

const levelOfRow = (row: TableRow, {level}: Layout) => (level === null ? null : columnLevel(row.cells[level] ?? ''))

const boxIn = (raw: string): Draft['box'] => {
  const found = /\[([^\][]{0,4})\](?!\()/.exec(raw)
  return found && {from: found.index + 2, to: found.index + 2 + (found[1]?.length ?? 0)}
}

const REASONS: ReadonlySet<string> = new Set(
  'reason|why|rationale|grund|begründung|raison|motivo|razón|原因|理由|причина'.split('|')
)

interface RowState {
  state: State
  reason: string | null
  box: boolean
}

/** State from above the table, with what the cells of the row take back. */
const inheritedState = (table: TableBlock, row: TableRow, state: State): RowState => {
  if (state === 'deferred') {
    const why = table.header.cells.findIndex(header => REASONS.has(headerWords(header)))
    return {state, reason: row.cells[why] || null, box: false}
  }
  const said = row.cells.map(cell => qualify(state, plain(cell))).find(Boolean)
  return {state: said?.state ?? state, reason: said?.reason ?? null, box: false}
}

/** State of a row: from its status cell, from the answer column that carries the mark, or none demanded yet. */
const stateOfRow = (context: Context, table: TableBlock, row: TableRow, {state}: Layout, above: Above): RowState => {
  if (state === null) return inheritedState(table, row, above.state ?? 'unknown')
  if (state.kind === 'stages') return {state: 'open', reason: null, box: false}
  if (state.kind === 'answers') {
    const marked = [...state.columns].filter(([column]) => answerOf(row.cells[column] ?? '') === true)
    const [only] = marked
    return {state: marked.length > 1 ? 'unknown' : (only?.[1] ?? 'open'), reason: null, box: false}
  }
  const cell = row.cells[state.column] ?? ''
  if (isBlank(cell) || offersAnswers(cell)) return {state: 'open', reason: null, box: false}
  const reading = readState(cell, context.lossy(row.line))
  const why =
    reading?.state === 'not-applicable' || reading?.state === 'deferred' ? qualify('open', plain(cell))?.reason : null
  return {state: reading?.state ?? 'unknown', reason: why ?? null, box: reading?.by === 'box' && cell.includes('[')}
}
