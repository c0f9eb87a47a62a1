import * as z from 'zod/mini'
import {milliseconds} from '../duration.ts'
import {ConfigurationError, Refusal, reasonOf} from '../errors.ts'
import {literalSearch} from './literal-pattern.ts'
import type {Comparison, Scalar} from './params.ts'
import {isSharedPattern} from './shared-pattern.ts'

/** What a number counts: `ms` reads `800ms`, `2s`, `14d`; `%` reads `80` and `80%`. */
export type Unit = 'ms' | '%'

/** `text` continues a sentence about the thing compared: `is 200`, `is 503, expected 200`. */
export interface Compared {
  holds: boolean
  text: string
}

const MAX_PATTERN = 1_000
const MAX_TEXT = 5_000_000
const MAX_SHOWN = 200

/**
 * Compares what was found with what is wanted. What is absent (`undefined`), not a number where one is needed, a list
 * or an object satisfies nothing, not even `!=` and `!~`. Texts from outside that hold a number or true/false (header
 * values, variables) equal it; a number never equals a text. Throws `Refusal` for a text over 5 MB under `~`.
 */
export const compare = async (actual: unknown, comparison: Comparison, unit?: Unit): Promise<Compared> => {
  const holds = isScalar(actual) && (await satisfies(actual, comparison, unit))
  const wanted = describeComparison(comparison, unit)
  if (!holds) return {holds, text: `is ${describeValue(actual, unit)}, expected ${wanted}`}
  // A measured figure differs from run to run; the evidence of a pass must not, or every run rewrites the report.
  if (unit !== undefined) return {holds, text: `is ${wanted}`}
  return {holds, text: `is ${describeValue(actual)}${comparison.op === '=' ? '' : ` (${wanted})`}`}
}

/** `200`, `< 800 ms`, `~ "^v\d"`: the wanted side in words. */
export const describeComparison = ({op, value}: Comparison, unit?: Unit): string => {
  const amount = unit && toNumber(value, unit)
  const shown = amount === undefined || Number.isNaN(amount) ? describeValue(value) : describeValue(amount, unit)
  return op === '=' ? shown : `${op} ${shown}`
}

/** A value as it may stand in evidence: at most 200 characters, lists and objects by name only. */
export const describeValue = (value: unknown, unit?: Unit): string => {
  if (value === undefined) return 'absent'
  if (typeof value === 'number' && unit) return unit === '%' ? `${round(value)}%` : describeDuration(value)
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** Cuts to 200 characters, never inside a surrogate pair. */
export const clip = (text: string, most = MAX_SHOWN): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** A duration in the largest unit that keeps it readable. */
export const describeDuration = (ms: number): string => {
  const size = Math.abs(ms)
  if (size < 1e3) return `${Math.round(ms)} ms`
  if (size < 12e4) return `${round(ms / 1e3)} s`
  if (size < 72e5) return `${round(ms / 6e4)} min`
  return size < 1728e5 ? `${round(ms / 36e5)} h` : `${round(ms / 864e5)} days`
}

const round = (value: number): number => Math.round(value * 10) / 10

type Search = (text: string) => boolean

const limited =
  (search: Search): Search =>
  text => {
    if (text.length > MAX_TEXT) throw new Refusal('the text to search is over 5 MB', 'narrow what the check looks at')
    return search(text)
  }

const compile = async (source: string): Promise<Search> => {
  if (source.length > MAX_PATTERN) throw new ConfigurationError(`a pattern has at most ${MAX_PATTERN} characters`)
  const literal = literalSearch(source)
  if (literal) return limited(literal)
  const {RE2JS} = await import('../packages/re2js.ts')
  try {
    const compiled = RE2JS.compile(source)
    return limited(text => compiled.test(text))
  } catch (thrown) {
    const why = reasonOf(thrown).replace(/^error parsing regexp: /, '')
    throw new ConfigurationError(`${JSON.stringify(clip(source))} is no valid RE2 pattern: ${why}`)
  }
}

/** A pattern is searched for by every check that has the same one. */
const known = new Map<string, Promise<Search>>()

/**
 * A linear-time search for an RE2 pattern (no look-around, no back-references). Throws `ConfigurationError` when it is
 * invalid or over 1,000 characters; the search throws `Refusal` for a text over 5 MB.
 */
export const compilePattern = (source: string): Promise<Search> => {
  const search = known.get(source) ?? compile(source)
  known.set(source, search)
  return search
}

/** Most patterns are seen to be valid without the engine, which is loaded when there is something to search. */
const assertPattern = async (source: string): Promise<void> => {
  if (source.length > MAX_PATTERN || !isSharedPattern(source)) await compilePattern(source)
}

/** Refines a text: it must be a pattern that `compilePattern` takes. Asynchronous: parse with `safeParseAsync`. */
export const pattern = () =>
  z.superRefine<string>((source, context) => assertPattern(source).catch(refuse(context, source)))

/**
 * Refines a comparison: `~` and `!~` need a valid pattern, the order operators a number (or, with a unit, a text that
 * reads as one). Asynchronous only where there is a pattern.
 */
export const comparable = (unit?: Unit) =>
  z.superRefine<Comparison>(({op, value}, context) => {
    if (op === '~' || op === '!~') {
      return assertPattern(String(value)).catch(refuse(context, value))
    }
    if ((unit || isOrder(op)) && Number.isNaN(toNumber(value, unit))) {
      const such = unit === 'ms' ? 'a duration such as 800ms or 14d' : 'a number'
      context.addIssue({code: 'custom', message: `${op} needs ${such}, not ${describeValue(value)}`, input: value})
    }
  })

/** Refines a comparison with what is always a number: `=` and `!=` with a text would decide nothing. */
export const numeric = () =>
  z.refine<Comparison>(({op, value}) => typeof value === 'number' && !op.endsWith('~'), {
    error: 'must compare with a number'
  })

const refuse =
  (context: z.core.$RefinementCtx, input: unknown) =>
  (thrown: unknown): void =>
    void context.addIssue({code: 'custom', message: reasonOf(thrown), input})

const isOrder = (op: Comparison['op']): boolean => op.startsWith('<') || op.startsWith('>')

const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || isNumber(value)
const isNumber = (value: unknown): boolean => typeof value === 'number' && !Number.isNaN(value)

const satisfies = async (actual: Scalar, {op, value}: Comparison, unit?: Unit): Promise<boolean> => {
  if (op === '~' || op === '!~') {
    const found = (await compilePattern(String(value)))(String(actual))
    return op === '~' ? found : !found
  }
  if (unit || isOrder(op)) return inOrder(op, toNumber(actual, unit), toNumber(value, unit))
  // `!=` asks more than "not strictly equal": 0 and "0" are no difference worth passing a check on.
  return op === '=' ? equals(actual, value) : !equals(actual, value) && String(actual) !== String(value)
}

const equals = (actual: Scalar, wanted: Scalar): boolean => {
  if (typeof actual === 'string' && typeof wanted === 'number') return toNumber(actual) === wanted
  if (typeof actual === 'string' && typeof wanted === 'boolean') return actual === String(wanted)
  // A directive can not write null but as a word.
  return actual === wanted || (actual === null && wanted === 'null')
}

const inOrder = (op: Comparison['op'], left: number, right: number): boolean => {
  if (Number.isNaN(left) || Number.isNaN(right)) return false
  if (op === '<') return left < right
  if (op === '<=') return left <= right
  if (op === '>') return left > right
  if (op === '>=') return left >= right
  return op === '=' ? left === right : left !== right
}

/** `NaN` for what is no number. */
const toNumber = (value: Scalar, unit?: Unit): number => {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return Number.NaN
  if (unit === 'ms') return milliseconds(value) ?? Number.NaN
  const text = unit === '%' ? value.trim().replace(/\s*%$/, '') : value.trim()
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
}
