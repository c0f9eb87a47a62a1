import type {TableBlock} from '../blocks.ts'
import {headerWords, isBlank} from '../cells.ts'
import {layoutOf} from '../columns.ts'
import {type Context, concernsReadiness, tableReports} from '../context.ts'
import type {Draft} from '../drafts.ts'
import {MEANING_HEADERS, STATE_HEADERS} from '../words/tables.ts'

/** Lines of the rows of tables with a column of states no word of which is known, table by table: no items. */
export const unreadTables = (context: Context, drafts: readonly Draft[]): number[][] => {
  const items = new Set(drafts.map(({line}) => line))
  return context.tree.all.flatMap(block => {
    if (block.kind !== 'table' || block.rows.length < 2) return []
    const lines = block.rows.map(({line}) => line)
    return !lines.some(line => items.has(line)) && namesStates(block, context) ? [lines] : []
  })
}

const namesStates = (block: TableBlock, context: Context): boolean => {
  const headers = block.header.cells.map(headerWords)
  if (!headers.some(header => STATE_HEADERS.has(header)) || headers.some(header => MEANING_HEADERS.has(header)))
    return false
  if (!concernsReadiness(context, block.section) || !tableReports(block.section, null)) return false
  // As if its words were known from elsewhere: whether they can be names of states at all.
  const {state} = layoutOf(block, () => true)
  return state?.kind === 'status' && block.rows.every(({cells}) => !isBlank(cells[state.column] ?? ''))
}
