import type {Report} from '../model.ts'
import {renderMarkdown} from './markdown.ts'
import type {Plan} from './markdown-parts.ts'
import {entriesOf} from './overview.ts'

const all = Number.POSITIVE_INFINITY

// Whole parts go, never the end of a text: no table, link or surrogate pair is ever cut. What blocks stays longest.
const plans: readonly Plan[] = [
  {items: 'all', rows: all, others: all},
  {items: 'unsettled', rows: all, others: all},
  {items: 'none', rows: all, others: all},
  ...[2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0].map(rows => ({
    items: 'none' as const,
    rows,
    others: Math.ceil(rows / 4)
  }))
]

/** Characters of the shortest row there is: what surely does not fit need not be rendered to know it. */
const shortestRow = 20

/**
 * The fullest markdown report within `budget`, as `measure` counts it (never less than one for a character): first
 * complete, then without the items that pass, then with progress only, then with ever shorter lists that say how much
 * they leave out.
 */
export const fitMarkdown = (report: Report, budget: number, measure: (text: string) => number): string => {
  const blocking = entriesOf(report, 'block').length
  const warned = entriesOf(report, 'warn').length
  const total = report.documents.reduce((sum, {items}) => sum + items.length, 0)
  const rowsOf = ({items, rows, others}: Plan): number =>
    Math.min(blocking, rows) + Math.min(warned, others) + {all: total, unsettled: blocking + warned, none: 0}[items]

  const possible = plans.filter(plan => rowsOf(plan) * shortestRow <= budget)
  let rendered = ''
  for (const plan of possible) {
    rendered = renderMarkdown(report, plan)
    if (measure(rendered) <= budget) break
  }
  return rendered
}
