import * as z from 'zod/mini'
import {milliseconds} from '../duration.ts'

/**
 * Building blocks for the strict parameter schemas of verifiers. They accept what the planner makes of a directive
 * (`duration<800ms` → `{duration: {op: '<', value: '800ms'}}`, `json.$.status="ok"` → `{json: [{path: '$.status', op:
 * '=', value: 'ok'}]}`) and what people write in YAML (`duration: <800ms`, `json: {$.status: ok}`).
 */

export const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', '~', '!~'] as const
export type Operator = (typeof OPERATORS)[number]

export type Scalar = string | number | boolean | null
/** `~` and `!~` take an RE2 pattern, the order operators a number (or a number with a unit where the field says so). */
export interface Comparison {
  op: Operator
  value: Scalar
}
/** A comparison of what stands at a path (JSON path, header name, …). */
export interface PathComparison extends Comparison {
  path: string
}

const written = /^(!=|<=|>=|!~|[=<>~])\s*(.*)$/s

const fromScalar = (value: Scalar): Comparison => {
  const match = typeof value === 'string' ? written.exec(value) : null
  if (!match) return {op: '=', value}
  const [, op = '=', rest = ''] = match
  return {op: op as Operator, value: rest.trim() !== '' && Number.isFinite(Number(rest)) ? Number(rest) : rest}
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const explicit = z.strictObject({op: z.enum(OPERATORS), value: scalar})

/** One comparison: `200`, `"<800ms"`, `{op: '<', value: '800ms'}`. */
export const comparison = () =>
  z.pipe(
    z.union([scalar, explicit]),
    z.transform((raw): Comparison => (typeof raw === 'object' && raw !== null ? raw : fromScalar(raw)))
  )

/** Comparisons by path: `{$.status: ok, $.count: ">= 4"}`, or a list of `{path, op, value}`. */
export const comparisons = () =>
  z.pipe(
    z.union([
      z.array(z.strictObject({path: z.string().check(z.minLength(1)), op: z.enum(OPERATORS), value: scalar})),
      z.record(z.string(), z.union([scalar, explicit]))
    ]),
    z.transform((raw): PathComparison[] =>
      Array.isArray(raw)
        ? raw
        : Object.entries(raw).map(([path, value]) => ({
            path,
            ...(typeof value === 'object' && value !== null ? value : fromScalar(value))
          }))
    )
  )

/** One value or a list of them, as a list. */
export const oneOrMore = <T extends z.ZodMiniType>(of: T) =>
  z.pipe(
    z.union([of, z.array(of).check(z.minLength(1))]),
    z.transform((raw): z.output<T>[] => (Array.isArray(raw) ? raw : [raw]) as z.output<T>[])
  )

/** A workspace-relative path: forward slashes, not absolute, no `..`. */
export const path = () =>
  z.string().check(
    z.minLength(1),
    z.refine(text => !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/i.test(text), {
      error: 'must be a path inside the repository, relative to its root'
    })
  )

/** A duration as people write it, in milliseconds. */
export const duration = () =>
  z.pipe(
    z
      .union([z.string(), z.number()])
      .check(z.refine(raw => milliseconds(raw) !== null, {error: 'must be a duration such as 800ms, 2s or 5m'})),
    z.transform((raw): number => milliseconds(raw) ?? 0)
  )
