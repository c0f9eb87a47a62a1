import {mapOf} from './rules.ts'

/** What a report measures, and how much of it was reached. */
export const METRICS = ['lines', 'branches', 'functions', 'statements'] as const
export type Metric = (typeof METRICS)[number]
export interface Counter {
  covered: number
  total: number
}
/** A metric the report does not speak of is absent. */
export type Coverage = Partial<Record<Metric, Counter>>

/** Reads an lcov, istanbul (summary or final) or Go coverage report. Throws `SyntaxError` for anything else. */
export const parseCoverage = (text: string): Coverage => {
  const start = text.trimStart()
  if (start.startsWith('{')) return fromIstanbul(mapOf(JSON.parse(start)))
  if (/^mode: (?:set|count|atomic)\b/.test(start)) return fromGo(start)
  if (/^(?:TN|SF):/m.test(start)) return fromLcov(start)
  throw new SyntaxError('it is no lcov, istanbul or Go coverage report')
}

/** Adds up reports of several packages. */
export const addCoverage = (reports: readonly Coverage[]): Coverage => {
  const sum: Coverage = {}
  for (const report of reports) for (const metric of METRICS) add(sum, metric, report[metric])
  return sum
}

const add = (sum: Coverage, metric: Metric, counter: Counter | undefined): void => {
  if (!counter) return
  const before = sum[metric] ?? {covered: 0, total: 0}
  sum[metric] = {covered: before.covered + counter.covered, total: before.total + counter.total}
}

const lcovKeys: Readonly<Record<string, [Metric, keyof Counter]>> = {
  LF: ['lines', 'total'],
  LH: ['lines', 'covered'],
  BRF: ['branches', 'total'],
  BRH: ['branches', 'covered'],
  FNF: ['functions', 'total'],
  FNH: ['functions', 'covered']
}

const fromLcov = (text: string): Coverage => {
  const sum: Coverage = {}
  for (const [, key = '', value] of text.matchAll(/^(LF|LH|BRF|BRH|FNF|FNH):(\d+)\s*$/gm)) {
    const [metric, part] = lcovKeys[key] ?? ['lines', 'total']
    add(sum, metric, {covered: 0, total: 0, [part]: Number(value)})
  }
  // The sums are optional in the format; the lines themselves are not.
  if (!sum.lines) add(sum, 'lines', count([...text.matchAll(/^DA:\d+,(\d+)/gm)].map(([, hits]) => hits)))
  return sum
}

const fromIstanbul = (report: Readonly<Record<string, unknown>>): Coverage => {
  if (report['total']) {
    const total = mapOf(report['total'])
    return addCoverage(METRICS.map(metric => ({[metric]: counterOf(total[metric])})))
  }
  return addCoverage(Object.values(report).map(file => fromFile(mapOf(file))))
}

const counterOf = (value: unknown): Counter | undefined => {
  const {covered, total} = mapOf(value)
  return typeof covered === 'number' && typeof total === 'number' ? {covered, total} : undefined
}

/** One file of `coverage-final.json`: hits by statement, function and branch; a line is its first statement. */
const fromFile = (file: Readonly<Record<string, unknown>>): Coverage => {
  const hits = mapOf(file['s'])
  const lines = new Map<number, number>()
  for (const [id, place] of Object.entries(mapOf(file['statementMap']))) {
    const line = Number(mapOf(mapOf(place)['start'])['line'])
    lines.set(line, Math.max(lines.get(line) ?? 0, Number(hits[id] ?? 0)))
  }
  return {
    lines: count([...lines.values()]),
    statements: count(Object.values(hits)),
    functions: count(Object.values(mapOf(file['f']))),
    branches: count(Object.values(mapOf(file['b'])).flat())
  }
}

const count = (hits: readonly unknown[]): Counter => ({
  covered: hits.filter(each => Number(each) > 0).length,
  total: hits.length
})

/** A block may stand in the profile once for every package that was tested: it is covered if any of them reached it. */
const fromGo = (text: string): Coverage => {
  const blocks = new Map<string, {statements: number; hit: boolean}>()
  for (const [, place = '', statements, hits] of text.matchAll(/^(\S.*:\d+\.\d+,\d+\.\d+) (\d+) (\d+)\s*$/gm)) {
    const hit = Number(hits) > 0 || (blocks.get(place)?.hit ?? false)
    blocks.set(place, {statements: Number(statements), hit})
  }
  const all = [...blocks.values()]
  const sum = (some: typeof all): number => some.reduce((total, {statements}) => total + statements, 0)
  return {statements: {covered: sum(all.filter(({hit}) => hit)), total: sum(all)}}
}
