import type {Fact} from '../../model.ts'
import {plain} from '../text.ts'
import {type FactReader, factOf} from './context.ts'
import {readBound} from './quantities.ts'

const METRIC_HEADER =
  /^(?:metrics?|indicators?|kpis?|measures?|slis?|sl[io]|signal|alert(?: name)?|condition|name|指标|métrica|métrique|metrik|メトリクス|показатель)$/i
const WARNING_HEADER = /^(?:warning|warn|warning threshold|警告|advertencia|avertissement|warnung)$/i
const CRITICAL_HEADER = /^(?:critical|crit|critical threshold|严重|crítico|critique|kritisch)$/i
const THRESHOLD_HEADER = /^(?:alert )?(?:thresholds?|limits?|阈值|umbral|seuil|schwellwert|schwelle)$/i
const TARGET_HEADER =
  /^(?:target|goal|objective|slo|sla|expected|acceptable|target value|目标|objetivo|objectif|ziel|目標)$/i
const LIMIT_HEADER = /^(?:rate )?(?:limits?|quota|max(?:imum)?|限制|límite|limite|grenze)$/i

/** Tables of alert thresholds, performance targets and rate limits. */
export const readBoundTables: FactReader = (block, context) => {
  if (block.kind !== 'table') return []
  const headers = block.header.cells.map(plain)
  const at = (pattern: RegExp): number => headers.findIndex(header => pattern.test(header))
  const rows = block.rows.filter(({line}) => !context.isItem(line))
  const each = (make: (cell: (index: number) => string) => [string, Fact['value']] | null): Fact[] =>
    rows.flatMap(({line, cells}) => {
      const made = make(index => plain(cells[index] ?? ''))
      return made ? [factOf(block, line, ...made)] : []
    })
  const metricAt = Math.max(at(METRIC_HEADER), 0)
  const [warningAt, criticalAt, thresholdAt, targetAt] = [
    WARNING_HEADER,
    CRITICAL_HEADER,
    THRESHOLD_HEADER,
    TARGET_HEADER
  ].map(at)
  const metric = (cell: (index: number) => string): string => cell(metricAt).toLowerCase()
  if (is(warningAt) && is(criticalAt))
    return each(cell =>
      /\d/.test(cell(warningAt) + cell(criticalAt))
        ? ['alert-threshold', {metric: metric(cell), warning: cell(warningAt), critical: cell(criticalAt)}]
        : null
    )
  if (is(thresholdAt) && at(METRIC_HEADER) >= 0)
    return each(cell =>
      /\d/.test(cell(thresholdAt)) ? ['alert-threshold', {metric: metric(cell), threshold: cell(thresholdAt)}] : null
    )
  if (is(targetAt) && /\d/.test(rows[0]?.cells[targetAt] ?? ''))
    return each(cell => {
      const bound = readBound(cell(targetAt), true)?.bound
      return bound && metric(cell) !== '' ? ['perf-target', {metric: metric(cell), ...bound}] : null
    })
  const limitAt = at(LIMIT_HEADER)
  return limitAt > 0 ? each(cell => limit(cell(0), cell(limitAt))) : []
}

const is = (index: number | undefined): index is number => index !== undefined && index >= 0

const PER =
  /\b(?:per|\/|pro|por|par|each|every)\s*(second|minute|hour|day|month|s(?:ec)?|m(?:in)?|h(?:r)?|d)\b|\b(daily|hourly|monthly)\b|\/\s*(s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?|d(?:ay)?)\b/i
const PERIODS: [RegExp, string][] = [
  [/^(?:daily|d)/i, 'day'],
  [/^(?:hourly|h)/i, 'hour'],
  [/^mo/i, 'month'],
  [/^m/i, 'minute'],
  [/^s/i, 'second']
]

/** A rate limit, where the row says per how long. */
const limit = (resource: string, written: string): [string, Fact['value']] | null => {
  const amount = /^[^\d]{0,3}(\d[\d,.]*)/.exec(written)?.[1]
  const [, long, adverb, short] = PER.exec(written) ?? PER.exec(resource) ?? []
  const period = PERIODS.find(([pattern]) => pattern.test(long ?? adverb ?? short ?? ''))?.[1]
  if (amount === undefined || period === undefined) return null
  const name = resource.replace(/\s*\((?:per|\/)[^()]*\)\s*$/i, '')
  return ['rate-limit', {resource: name, limit: Number(amount.replaceAll(',', '')), per: period}]
}
