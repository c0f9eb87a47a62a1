import * as z from 'zod/mini'
import {type Compared, describeComparison} from './compare.ts'
import {type Comparison, OPERATORS, type Operator} from './params.ts'

const written = /^\s*(!=|<=|>=|[=<>]?)\s*(\d{1,6}(?:\.\d{1,6}){0,3})\s*$/
const mistake = {error: 'must compare with a version such as 14 or "7.2"'}
// Not by `comparison`: to a number 7.10 is 7.1.
const text = () => z.union([z.string(), z.number()])
const explicit = () => z.strictObject({op: z.enum(OPERATORS), value: text()})
const asText = (raw: string | number | {op: string; value: string | number}): string =>
  typeof raw === 'object' ? `${raw.op}${raw.value}` : String(raw)

/** A comparison with the version of a server: `>=14`, `"7.10"`. */
export const versionComparison = () =>
  z.pipe(
    z.union([text(), explicit()]).check(z.refine(raw => written.test(asText(raw)), mistake)),
    z.transform((raw): Comparison => {
      const [, op, value = ''] = written.exec(asText(raw)) ?? []
      return {op: (op || '=') as Operator, value}
    })
  )

/**
 * Compares the numbers a server gives as its version (`15.8 (Debian …)`) with those wanted, as many as are wanted: 15.8
 * is 15, and not above it. A server that gives none satisfies nothing.
 */
export const compareServerVersion = (actual: string, wanted: Comparison): Compared => {
  const found = /^\d+(?:\.\d+)*/.exec(actual)?.[0]
  const holds = found !== undefined && satisfies(difference(found, String(wanted.value)), wanted.op)
  const {op, value} = wanted
  const said = describeComparison({op, value: String(value)}).replaceAll('"', '')
  return {holds, text: holds ? `is ${said}` : `is ${found ?? 'unknown'}, expected ${said}`}
}

const difference = (actual: string, wanted: string): number => {
  const numbers = actual.split('.').map(Number)
  for (const [index, part] of wanted.split('.').map(Number).entries()) {
    const distance = (numbers[index] ?? 0) - part
    if (distance !== 0) return distance
  }
  return 0
}

const satisfies = (distance: number, op: Comparison['op']): boolean => {
  if (op === '<') return distance < 0
  if (op === '<=') return distance <= 0
  if (op === '>') return distance > 0
  if (op === '>=') return distance >= 0
  return op === '=' ? distance === 0 : distance !== 0
}
