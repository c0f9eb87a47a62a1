import type {Detail, State} from '../model.ts'
import type {Block, HeadingBlock, TableBlock} from './blocks.ts'
import {headerWords, isBlank, offersAnswers} from './cells.ts'
import {type Context, tableReports} from './context.ts'
import {columnLevel, type StatedLevel} from './criticality.ts'
import {type Draft, draft} from './drafts.ts'
import type {Pair} from './pairs.ts'
import {readState} from './state.ts'
import {mayNameState} from './state-columns.ts'
import {plain} from './text.ts'
import {CLAIM_KEYS, LEVEL_KEYS, SEVERITY_KEYS} from './words/claims.ts'
import {FIELD_HEADERS, VALUE_HEADERS} from './words/tables.ts'

const levelOf = (key: string, value: string): StatedLevel | null =>
  LEVEL_KEYS.has(key) || SEVERITY_KEYS.has(key) ? columnLevel(value) : null

/** The list of a bullet; a paragraph belongs to its section. */
const surroundingsOf = ({block, section}: Pair): object =>
  (block.parent?.kind === 'item' && block.parent.parent) || section

/**
 * The level that a line such as "Priority: P0" gives to a status line in the same paragraph, list or section. `null`
 * where several lines give one.
 */
export const levelsBeside = (pairs: readonly Pair[]): ((status: Pair) => StatedLevel | null) => {
  const levels = new Map<object, StatedLevel | null>()
  for (const pair of pairs) {
    const level = levelOf(pair.key, pair.value)
    if (!level) continue
    for (const place of [pair.block, surroundingsOf(pair)]) levels.set(place, levels.has(place) ? null : level)
  }
  return status => levels.get(status.block) ?? levels.get(surroundingsOf(status)) ?? null
}

/** A table that tells of its section, one key and value a row. */
interface TableRecord {
  table: TableBlock
  heading: HeadingBlock
  /** Cell of the state. */
  status: string
  state: State | null
  level: StatedLevel | null
}

const recordIn = (context: Context, block: Block): TableRecord | null => {
  const {heading} = block.section
  if (block.kind !== 'table' || !heading || heading.level === 1 || block.rows.length < 2) return null
  const [field = '', value = '', ...more] = block.header.cells.map(headerWords)
  if (more.length > 0 || !FIELD_HEADERS.has(field) || !VALUE_HEADERS.has(value)) return null
  if (!tableReports(block.section, null)) return null
  let status: string | null = null
  let level: StatedLevel | null = null
  let state: State | null = null
  for (const {line, cells} of block.rows) {
    const [name = '', cell = ''] = cells
    const key = plain(name).toLowerCase()
    level ??= levelOf(key, cell)
    if (status !== null || !CLAIM_KEYS.has(key) || isBlank(cell) || offersAnswers(cell)) continue
    status = cell
    state = readState(cell, context.lossy(line))?.state ?? null
  }
  return status === null ? null : {table: block, heading, status, state, level}
}

/**
 * Headings over a table that records the state of each: "| Field | Value |" with a row "Status". One such table may
 * tell of the document; from two on they are items, when a state of them is known.
 */
export const recordDrafts = (context: Context): Draft[] => {
  const byRank = new Map<number, TableRecord[]>()
  const seen = new Set<HeadingBlock>()
  for (const block of context.tree.all) {
    const record = recordIn(context, block)
    if (!record || seen.has(record.heading)) continue
    seen.add(record.heading)
    const alike = byRank.get(record.heading.level)
    if (alike) alike.push(record)
    else byRank.set(record.heading.level, [record])
  }
  return [...byRank.values()].flatMap(records =>
    records.length > 1 && records.some(({state}) => state !== null)
      ? records.filter(({state, status}) => state !== null || mayNameState(status)).map(recordDraft)
      : []
  )
}

const recordDraft = ({table, heading, state, level}: TableRecord): Draft =>
  draft({
    kind: 'heading',
    line: heading.line,
    end: table.end,
    text: heading.reading.title,
    section: heading.section,
    state: state ?? 'unknown',
    level,
    details: table.rows.map(({line, cells}): Detail => ({line, text: cells.join(': ')}))
  })
