import {lowerCased} from './context.ts'

/** A bound that a text sets, in short units: `{op: '<', value: '800ms'}`. */
export interface Bound {
  op: '<' | '<=' | '>' | '>=' | '=' | 'between'
  value: string
  /** `p95`, `average`, … */
  stat?: string
}

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ms: 'ms|msec|millisecond|milliseconds|millisekunden|milisegundos|millisecondes|毫秒',
    s: 's|sec|secs|second|seconds|sekunde|sekunden|segundo|segundos|seconde|secondes|秒',
    min: 'min|mins|minute|minutes|minuten|minuto|minutos|分钟',
    h: 'h|hr|hrs|hour|hours|stunde|stunden|hora|horas|heure|heures|小时',
    d: 'd|day|days|tag|tage|tagen|día|días|jour|jours|天',
    months: 'month|months|monat|monate|monaten|mes|meses|mois|个月',
    years: 'year|years|jahr|jahre|jahren|año|años|an|ans|年',
    '%': '%|percent|prozent',
    KB: 'kb|kib',
    MB: 'mb|mib',
    GB: 'gb|gib',
    'req/s': 'rps',
    'req/min': 'rpm',
    'queries/s': 'qps'
  }).flatMap(([unit, words]) => words.split('|').map(word => [word, unit] as const))
)
// Patterns are for lower-cased text: one that ignores case takes longer to compile, several times so with ranges of
// letters beyond ASCII.
const RATE = /^(req(?:uest)?s?|quer(?:y|ies))?\s*(?:\/|per )\s*(s|m|h)(?:ec(?:ond)?|in(?:ute)?|our|r)?(?![a-z])/
const PERIODS: Readonly<Record<string, string>> = {s: '/s', m: '/min', h: '/h'}
const UNIT = /^(?:%|[a-z\u00c0-\u024f]+|[\u4e00-\u9fff]{1,2})/

const COMPARED =
  /(<=|>=|≤|≥|<|>|&lt;=?|&gt;=?|\b(?:under|below|less than|fewer than|at most|within|no more than|max(?:imum)?|up to|over|above|more than|greater than|at least|exceeds?|min(?:imum)?|unter|mindestens|höchstens|moins de|plus de|menos de|más de)\b|(?<![a-zß-ÿ])über\b)\s*(\d[\d.,]*)\s*/
const RANGE = /(?<![\w$€£.,-])(\d[\d.,]*)\s*[-–—]\s*(\d[\d.,]*)\s*/
const AT_LEAST = /(?<![\w$€£.,-])(\d[\d.,]*)\s*(%?)\s*\+\s*/
const STAT = /\b(p(?:50|75|90|95|99(?:\.9)?)|(?:50|75|90|95|99)th percentile|average|avg|mean|median|idle|peak)\b/

const OPS: ReadonlyMap<string, Bound['op']> = new Map(
  Object.entries({
    '<=': '<=|≤|&lt;=|at most|no more than|max|maximum|up to|within|höchstens',
    '>=': '>=|≥|&gt;=|at least|min|minimum|mindestens',
    '<': '<|&lt;|under|below|less than|fewer than|unter|moins de|menos de',
    '>': '>|&gt;|over|above|more than|greater than|exceed|exceeds|über|plus de|más de'
  }).flatMap(([op, words]) => words.split('|').map(word => [word, op as Bound['op']] as const))
)

const THOUSANDS = /,(?=\d{3}(?!\d))/g

const numeral = (written: string): string => {
  const bare = written.endsWith('.') || written.endsWith(',') ? written.slice(0, -1) : written
  return bare.includes(',') ? bare.replaceAll(THOUSANDS, '').replace(',', '.') : bare
}

const unitAt = (text: string): string | null => {
  const rate = RATE.exec(text)
  if (rate) {
    const of = rate[1] === undefined ? '' : rate[1].startsWith('q') ? 'queries' : 'req'
    return of + (PERIODS[rate[2] ?? ''] ?? '')
  }
  const word = UNIT.exec(text)?.[0] ?? ''
  return UNITS.get(word) ?? UNITS.get(word.slice(0, 1)) ?? null
}

const withStat = (bound: Bound, text: string): Bound => {
  const stat = STAT.exec(text)?.[1]
  if (stat === undefined) return bound
  return {...bound, stat: stat.endsWith('th percentile') ? `p${Number.parseInt(stat, 10)}` : stat}
}

interface BoundAt {
  bound: Bound
  index: number
  end: number
  /** It is a comparison, not a bare range. */
  compared: boolean
}

/** Where a bound stands in a text, and what it says; `null` without one. `range`: a bare range or `100+` counts too. */
export const readBound = (written: string, range: boolean): BoundAt | null => {
  const text = lowerCased(written)
  const compared = COMPARED.exec(text)
  if (compared) {
    const [whole, word = '', amount = ''] = compared
    const end = compared.index + whole.length
    const unit = unitAt(text.slice(end))
    const op = OPS.get(word) ?? '<'
    const symbol = '<>≤≥&'.includes(word.charAt(0))
    if (unit !== null || symbol)
      return {
        bound: withStat({op, value: numeral(amount) + (unit ?? '')}, text),
        index: compared.index,
        end,
        compared: true
      }
  }
  if (!range) return null
  const between = RANGE.exec(text)
  if (between) {
    const end = between.index + between[0].length
    const unit = unitAt(text.slice(end))
    const value = `${numeral(between[1] ?? '')}-${numeral(between[2] ?? '')}${unit ?? ''}`
    if (unit !== null)
      return {bound: withStat({op: 'between', value}, text), index: between.index, end, compared: false}
  }
  const least = AT_LEAST.exec(text)
  if (!least) return null
  const end = least.index + least[0].length
  const unit = least[2] === '%' ? '%' : unitAt(text.slice(end))
  return {
    bound: withStat({op: '>=', value: numeral(least[1] ?? '') + (unit ?? '')}, text),
    index: least.index,
    end,
    compared: false
  }
}
