import {Script} from 'node:vm'
import {dereference, format, type OutputUnit, validate} from '@cfworker/json-schema'
import {Refusal, reasonOf} from '../errors.ts'
import type {Source} from '../ports.ts'
import {type Compared, clip, compilePattern} from './compare.ts'
import {formatOf, readData} from './data.ts'
import type {Failed} from './files.ts'
import {copySchema, draftOf, type Schema, type SchemaObject} from './schema-copy.ts'
import {turn} from './turn.ts'

/** A JSON Schema of the repository, ready to judge values. */
export interface OpenSchema {
  /** Names the place and the keyword that does not hold, never the value. Throws `Refusal` for what is too large. */
  judge(value: unknown): Compared
}

type Test = (text: string) => boolean

/** Milliseconds one value may take: the library answers at once or not at all, and hears of no deadline. */
const limit = 1_000
const maxDepth = 100
const maxNames = 10_000
const OWN = 'pattern:'

/**
 * The schema a JSON or YAML file holds. A `Failed` when the file is absent or holds none. Throws `Refusal` for a
 * reference out of the file, which is never fetched, and for a pattern that is not RE2's.
 */
export const openSchema = async (files: Source, path: string, signal: AbortSignal): Promise<OpenSchema | Failed> => {
  const found = await readData(files, path, formatOf(path) ?? 'json')
  if (!Array.isArray(found)) return {...found, absent: true}
  try {
    const draft = draftOf(found[0])
    const {root, objects, asserts} = copySchema(found.length > 1 ? null : found[0], draft)
    const known = addressesIn(root)
    for (const each of objects) assertInside(each, known)
    if (!asserts) throw new SyntaxError('it asserts nothing')
    const tests = await compileAll(objects, signal)
    for (const each of objects) replacePattern(each, tests)
    const byName = objects.flatMap(each => (each['patternProperties'] ? [splitPatterns(each, tests)] : []))
    return {
      judge(value) {
        const names = namesIn(value)
        const {errors} = inTime(() => {
          for (const split of byName) split(names)
          return validate(value, root, draft, known)
        })
        if (errors.length === 0) return {holds: true, text: `the body is valid under \`${path}\``}
        const {keyword, place} = deepest(errors)
        return {holds: false, text: `the body breaks \`${keyword}\` of \`${path}\` at ${clip(place)}`}
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown
    return {status: 'failed', absent: true, reason: clip(`\`${path}\` is no JSON Schema: ${reasonOf(thrown)}`, 300)}
  }
}

/** Schemas by the address a `$ref` may name. */
const addressesIn = (root: Schema): Record<string, Schema> => {
  try {
    return dereference(root, Object.create(null))
  } catch (thrown) {
    throw new SyntaxError(reasonOf(thrown))
  }
}

const assertInside = ({$ref, __absolute_ref__: address}: SchemaObject, known: Record<string, Schema>): void => {
  if ($ref === undefined || known[String(address)] !== undefined) return
  throw new Refusal(
    `\`$ref\` to ${JSON.stringify(clip(String($ref), 100))} leads to nothing in the schema's own file, and nothing else is fetched`,
    'put what it refers to under `$defs` of that file'
  )
}

/** What stands for the patterns of the schemas: the library's own backtrack (THREATS T10). */
const compileAll = async (objects: readonly SchemaObject[], signal: AbortSignal): Promise<Map<string, Test>> => {
  const tests = new Map<string, Test>()
  for (const {pattern, patternProperties} of objects) {
    for (const source of [...Object.keys(patternProperties ?? {}), ...[pattern ?? []].flat()].map(String)) {
      if (tests.has(source)) continue
      await turn(signal)
      tests.set(source, await compile(source))
    }
  }
  return tests
}

const compile = async (source: string): Promise<Test> => {
  const {RE2JS} = await import('../packages/re2js.ts')
  try {
    return await compilePattern(RE2JS.translateRegExp(source))
  } catch (thrown) {
    throw new Refusal(`a pattern of the JSON Schema is not taken: ${reasonOf(thrown)}`, 'write it without look-around')
  }
}

/** The library runs a pattern itself, but a format is a function that anybody may add. */
const replacePattern = (schema: SchemaObject, tests: ReadonlyMap<string, Test>): void => {
  const {pattern, allOf = []} = schema
  const test = tests.get(String(pattern))
  if (pattern === undefined || !test) return
  format[`${OWN}${pattern}`] = test
  schema['allOf'] = [...(allOf as Schema[]), {format: `${OWN}${pattern}`}]
  delete schema['pattern']
}

/** Names of properties are matched here, once for each value; what the library runs are lists of the names that match. */
const splitPatterns = (schema: SchemaObject, tests: ReadonlyMap<string, Test>) => {
  const given = Object.entries(schema['patternProperties'] as Record<string, Schema>)
  return (names: readonly string[]): void => {
    const byNames = new Map<string, Schema[]>()
    for (const [source, inner] of given) {
      const matching = names.filter(name => tests.get(source)?.(name)).map(literal)
      const list = `^(?:${matching.join('|')})$`
      if (matching.length > 0) byNames.set(list, [...(byNames.get(list) ?? []), inner])
    }
    schema['patternProperties'] = Object.fromEntries([...byNames].map(([list, allOf]) => [list, {allOf}]))
  }
}

const literal = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** All names of properties in a value, each once. */
const namesIn = (value: unknown): string[] => {
  const names = new Set<string>()
  const rest: [unknown, number][] = [[value, 0]]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [each, depth] = next
    if (typeof each !== 'object' || each === null) continue
    if (depth > maxDepth) throw new Refusal(`the JSON is nested deeper than ${maxDepth}`, NARROW)
    for (const [name, inner] of Object.entries(each)) {
      if (!Array.isArray(each)) names.add(name)
      rest.push([inner, depth + 1])
    }
    if (names.size > maxNames) throw new Refusal(`the JSON has over ${maxNames} names of properties`, NARROW)
  }
  return [...names]
}
const NARROW = 'judge a shorter answer by a schema'

const timed = new Script('work()')

const inTime = <T>(work: () => T): T => {
  try {
    return timed.runInNewContext({work}, {timeout: limit}) as T
  } catch (thrown) {
    // The error of a deadline is of the other context, and so of another class.
    const isLate = (thrown as {code?: unknown} | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    if (!isLate && !(thrown instanceof RangeError)) throw thrown
    throw new Refusal('the JSON Schema takes too long, or leads to itself without end', 'simplify it, or the answer')
  }
}

/** The first error that is not merely about one within; a schema of `false` breaks the keyword it belongs to. */
const deepest = (errors: readonly OutputUnit[]): {keyword: string; place: string} => {
  const at = errors.findIndex(({keyword}) => !carriers.has(keyword))
  const {keyword, instanceLocation: place, error} = errors[at] ?? (errors[0] as OutputUnit)
  if (keyword === 'false') return {keyword: errors[at - 1]?.keyword ?? keyword, place}
  return {keyword: error.includes(`"${OWN}`) ? 'pattern' : keyword, place}
}
const carriers = new Set(
  '$ref allOf if properties patternProperties additionalProperties unevaluatedProperties propertyNames dependentSchemas items prefixItems additionalItems unevaluatedItems'.split(
    ' '
  )
)
