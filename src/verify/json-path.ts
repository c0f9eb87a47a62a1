import type {FilterFunction, JSONPathEnvironment, JSONPathQuery, JSONValue} from 'json-p3'
import type {RE2JS} from 're2js'
import * as z from 'zod/mini'
import {ConfigurationError, Refusal, reasonOf} from '../errors.ts'
import {clip, comparable} from './compare.ts'
import {comparisons, type PathComparison} from './params.ts'

const MAX_QUERY = 500
const MAX_NODES = 1_000
const MAX_DEPTH = 500

/** For documentation, wherever a kind takes JSON paths. */
export const JSON_PATH_WORDS =
  'Paths are RFC 9535 JSONPath. Every value a path finds must satisfy the comparison; a path that finds nothing satisfies none, not even != and !~.'

/**
 * The values an RFC 9535 query finds. Throws `ConfigurationError` for a query that is no JSONPath or over 500
 * characters, `Refusal` when it finds more than 1,000 values or the value is nested deeper than 500.
 */
export const jsonPath = async (query: string, value: unknown): Promise<unknown[]> => {
  if (isPlainPath(query)) return follow(query, value)
  const compiled = await compileJsonPath(query)
  const found: unknown[] = []
  try {
    for (const node of compiled.lazyQuery(value as JSONValue)) {
      if (found.push(node.value) > MAX_NODES) throw new Refusal(`${query} finds over ${MAX_NODES} values`, NARROW)
    }
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'JSONPathRecursionLimitError') {
      throw new Refusal(`the JSON is nested deeper than ${MAX_DEPTH}`, NARROW)
    }
    throw thrown
  }
  return found
}
const NARROW = 'use a path that looks at less'

const PLAIN = /^\$(?:\.[A-Za-z_]\w*|\[(?:0|[1-9]\d{0,8})\])*$/

/** Names and places only, as most are: it finds one value at most, and needs no library to be read. */
const isPlainPath = (query: string): boolean => query.length <= MAX_QUERY && PLAIN.test(query)

const follow = (query: string, value: unknown): unknown[] => {
  let at = value
  for (const [, name, place] of query.matchAll(/\.(\w+)|\[(\d+)\]/g)) {
    const key = name ?? place ?? ''
    if (typeof at !== 'object' || at === null || Array.isArray(at) !== (name === undefined)) return []
    if (!Object.hasOwn(at, key)) return []
    at = (at as Record<string, unknown>)[key]
  }
  return [at]
}

/** Comparisons by JSON path, each with a valid path and comparison. Parse with `safeParseAsync`. */
export const jsonComparisons = () =>
  comparisons().check(
    z.minLength(1, {error: 'must hold at least one comparison'}),
    z.superRefine<PathComparison[]>(async (list, context) => {
      for (const [index, {path}] of list.entries()) {
        const report = (thrown: unknown): void =>
          void context.addIssue({code: 'custom', message: reasonOf(thrown), input: path, path: [index]})
        if (!isPlainPath(path)) await compileJsonPath(path).catch(report)
      }
    }),
    each(comparable())
  )

/** Runs a check on every element of a list. */
export const each = <T>(check: z.core.$ZodCheck<T>) => {
  const element = z.array(z.custom<T>().check(check))
  return z.superRefine<T[]>(async (list, context) => {
    const {error} = await z.safeParseAsync(element, list)
    for (const {message, path} of error?.issues ?? []) context.addIssue({code: 'custom', message, input: list, path})
  })
}

const compileJsonPath = async (query: string): Promise<JSONPathQuery> => {
  if (query.length > MAX_QUERY) throw new ConfigurationError(`a JSON path has at most ${MAX_QUERY} characters`)
  environment ??= createEnvironment()
  if (/\b(?:match|search)\b/.test(query)) engine ??= (await import('../packages/re2js.ts')).RE2JS
  try {
    return (await environment).compile(query)
  } catch (thrown) {
    throw new ConfigurationError(`${JSON.stringify(clip(query))} is no JSONPath: ${reasonOf(thrown)}`)
  }
}

let environment: Promise<JSONPathEnvironment> | undefined
let engine: typeof RE2JS | undefined

/** The library's own `match` and `search` run on backtracking regular expressions, with patterns from the document. */
const createEnvironment = async (): Promise<JSONPathEnvironment> => {
  const {JSONPathEnvironment, FunctionExpressionType: type} = await import('../packages/json-p3.ts')
  const test = (text: unknown, source: unknown, whole: boolean): boolean => {
    if (!engine || typeof text !== 'string' || typeof source !== 'string' || source.length > 1_000) return false
    try {
      const compiled = engine.compile(source)
      return whole ? compiled.testExact(text) : compiled.test(text)
    } catch {
      // RFC 9535, 2.4.6: what is no regular expression matches nothing.
      return false
    }
  }
  const define = (whole: boolean): FilterFunction => ({
    argTypes: [type.ValueType, type.ValueType],
    returnType: type.LogicalType,
    call: (text, source) => test(text, source, whole)
  })
  const created = new JSONPathEnvironment({maxRecursionDepth: MAX_DEPTH})
  created.functionRegister.set('match', define(true))
  created.functionRegister.set('search', define(false))
  return created
}
