import type {Fact} from '../../model.ts'
import {plain} from '../text.ts'
import {columnOf, type FactReader, factOf, headerSet} from './context.ts'
import {readBound} from './quantities.ts'

const METRIC_HEADERS = headerSet(
  'metric|metrics|indicator|indicators|kpi|kpis|measure|measures|sli|slis|slo|signal|alert|alert name|condition|name|指标|métrica|métrique|metrik|メトリクス|показатель'
)
const WARNING_HEADERS = headerSet('warning|warn|warning threshold|警告|advertencia|avertissement|warnung')
const CRITICAL_HEADERS = headerSet('critical|crit|critical threshold|严重|crítico|critique|kritisch')
const THRESHOLD_HEADERS = headerSet(
  'threshold|thresholds|alert threshold|alert thresholds|limit|limits|阈值|umbral|seuil|schwellwert|schwelle'
)
const TARGET_HEADERS = headerSet(
  'target|goal|objective|slo|sla|expected|acceptable|target value|目标|objetivo|objectif|ziel|目標'
)
const LIMIT_HEADERS = headerSet('limit|limits|rate limit|rate limits|quota|max|maximum|限制|límite|limite|grenze')

/** Tables of alert thresholds, performance targets and rate limits. */
export const readBoundTables: FactReader = (block, context) => {
  if (block.kind !== 'table') return []
  const headers = context.headers(block)
  const at = (set: ReadonlySet<string>): number => columnOf(headers, set)
  const rows = block.rows.filter(({line}) => !context.isItem(line))
  const each = (make: (cell: (index: number) => string) => [string, Fact['value']] | null): Fact[] =>
    rows.flatMap(({line, cells}) => {
      const made = make(index => plain(cells[index] ?? ''))
      return made ? [factOf(block, line, ...made)] : []
    })
  const metricAt = Math.max(at(METRIC_HEADERS), 0)
  const [warningAt, criticalAt, thresholdAt, targetAt] = [
    WARNING_HEADERS,
    CRITICAL_HEADERS,
    THRESHOLD_HEADERS,
    TARGET_HEADERS
  ].map(at)
  const metric = (cell: (index: number) => string): string => cell(metricAt).toLowerCase()
  if (is(warningAt) && is(criticalAt))
    return each(cell =>
      /\d/.test(cell(warningAt) + cell(criticalAt))
        ? ['alert-threshold', {metric: metric(cell), warning: cell(warningAt), critical: cell(criticalAt)}]
        : null
    )
  if (is(thresholdAt) && at(METRIC_HEADERS) >= 0)
    return each(cell =>
      /\d/.test(cell(thresholdAt)) ? ['alert-threshold', {metric: metric(cell), threshold: cell(thresholdAt)}] : null
    )
  if (is(targetAt) && /\d/.test(rows[0]?.cells[targetAt] ?? ''))
    return each(cell => {
      const bound = readBound(cell(targetAt), true)?.bound
      return bound && metric(cell) !== '' ? ['perf-target', {metric: metric(cell), ...bound}] : null
    })
  const limitAt = at(LIMIT_HEADERS)
  return limitAt > 0 ? each(cell => limit(cell(0), cell(limitAt))) : []
}

const is = (index: number | undefined): index is number => index !== undefined && index >= 0

const PER =
  /\b(?:per|\/|pro|por|par|each|every)\s*(second|minute|hour|day|month|s(?:ec)?|m(?:in)?|h(?:r)?|d)\b|\b(daily|hourly|monthly)\b|\/\s*(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?|d(?:ay)?)\b/
const PERIODS: [string, string][] = [
  ['d', 'day'],
  ['h', 'hour'],
  ['mo', 'month'],
  ['m', 'minute'],
  ['s', 'second']
]

const AMOUNT = /^[^\d]{0,3}(\d[\d,.]*)/
const OWN_PERIOD = /\s*\((?:per|\/)[^()]*\)\s*$/i

/** A rate limit, where the row says per how long. */
const limit = (resource: string, written: string): [string, Fact['value']] | null => {
  const amount = AMOUNT.exec(written)?.[1]
  if (amount === undefined) return null
  const [, long, adverb, short] = PER.exec(written.toLowerCase()) ?? PER.exec(resource.toLowerCase()) ?? []
  const period = PERIODS.find(([start]) => (long ?? adverb ?? short ?? '').startsWith(start))?.[1]
  if (period === undefined) return null
  const name = resource.includes('(') ? resource.replace(OWN_PERIOD, '') : resource
  return ['rate-limit', {resource: name, limit: Number(amount.replaceAll(',', '')), per: period}]
}
