/** One measure. `over` is `null` where nothing is bounded. */
export interface Row {
  name: string
  figure: string
  bound: string
  over: boolean | null
}

/** A figure that must not be above its bound; both in the same unit. */
export const bounded = (name: string, value: number, bound: number, show: (value: number) => string): Row => ({
  name,
  figure: show(value),
  bound: `≤ ${show(bound)}`,
  over: !(value <= bound)
})

/** A figure that must not be below its bound. */
export const atLeast = (name: string, value: number, bound: number, show: (value: number) => string): Row => ({
  name,
  figure: show(value),
  bound: `≥ ${show(bound)}`,
  over: !(value >= bound)
})

export const ratio = (value: number): string => `${value.toFixed(2)}×`
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

/** The rows as aligned text. */
export const table = (title: string, rows: readonly Row[]): string => {
  const cells = rows.map(({name, figure, bound, over}) => [
    name,
    figure,
    bound,
    over === null ? '' : over ? 'OVER' : 'ok'
  ])
  const widths = [0, 1, 2].map(column => Math.max(...cells.map(row => [...(row[column] ?? '')].length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return `${title}\n${cells.map(row => `  ${line(row)}`).join('\n')}\n`
}
