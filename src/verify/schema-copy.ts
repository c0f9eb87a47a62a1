import {Refusal} from '../errors.ts'

/** A JSON Schema that is no boolean, as `copySchema` leaves it. */
export type SchemaObject = Record<string, unknown>
export type Schema = SchemaObject | boolean
/** As the library names them; draft 6 is read as 7. */
export type Draft = '4' | '7' | '2019-09' | '2020-12'

const maxSchemas = 10_000
const maxDepth = 100

/** What `$schema` says; the newest without it. Throws `Refusal` for another dialect. */
export const draftOf = (schema: unknown): Draft => {
  const named = isMap(schema) ? schema['$schema'] : undefined
  if (named === undefined) return '2020-12'
  const [, old, dated] =
    /^https?:\/\/json-schema\.org\/(?:draft-0([467])|draft\/(2019-09|2020-12))\/schema#?$/.exec(String(named)) ?? []
  if (dated) return dated as Draft
  if (old) return old === '4' ? '4' : '7'
  throw new Refusal(
    '`$schema` of the JSON Schema names a dialect that is not known',
    'use draft 4, 6, 7, 2019-09 or 2020-12'
  )
}

export interface SchemaCopy {
  root: Schema
  /** All schemas in it but the booleans. */
  objects: SchemaObject[]
  /** Whether any of them asks something of a value. */
  asserts: boolean
}

/**
 * A copy that holds nothing but keywords that assert something, each with a value of the shape it must have: a library
 * that is handed anything else ignores it or stumbles over it. Throws `SyntaxError` for what is no JSON Schema, `Refusal`
 * for what is not judged.
 */
export const copySchema = (raw: unknown, draft: Draft): SchemaCopy => {
  const objects: SchemaObject[] = []
  let asserts = false
  const copy = (value: unknown, place: string, depth: number): Schema => {
    if (typeof value === 'boolean') {
      asserts ||= !value
      return value
    }
    if (!isMap(value)) throw new SyntaxError(`at ${place} stands no schema`)
    if (depth > maxDepth || objects.length >= maxSchemas) {
      throw new Refusal(
        `the JSON Schema holds over ${maxSchemas} schemas, or some deeper than ${maxDepth}`,
        'simplify it'
      )
    }
    const own: SchemaObject = {}
    objects.push(own)
    for (const [keyword, given] of Object.entries(value)) {
      const shape = shapeOf(keyword, given, draft)
      if (!shape) continue
      const here = `${place}/${keyword}`
      const read = shape.read(given, (inner, key) => copy(inner, key === '' ? here : `${here}/${key}`, depth + 1))
      if (read === undefined) throw new SyntaxError(`${here} must be ${shape.words}`)
      own[keyword] = read
      asserts ||= shape.asserts
    }
    return own
  }
  const root = copy(raw, '#', 0)
  return {root, objects, asserts}
}

/** Formats that are checked; any other only describes. */
const formats =
  'date time date-time duration uri uri-reference uri-template email hostname ipv4 ipv6 uuid json-pointer relative-json-pointer'.split(
    ' '
  )

interface Shape {
  /** What the value must be. */
  words: string
  /** The value as copied, `undefined` when it has another shape. */
  read(value: unknown, copy: (inner: unknown, key: string) => Schema): unknown
  asserts: boolean
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isNames = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isType = (value: unknown): boolean =>
  ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'].includes(String(value))

const plain = (words: string, fits: (value: unknown) => boolean, asserts = true): Shape => ({
  words,
  read: value => (fits(value) ? value : undefined),
  asserts
})
const one: Shape = {words: 'a schema', read: (value, copy) => copy(value, ''), asserts: false}
const list: Shape = {
  words: 'a list of schemas',
  read: (value, copy) => (Array.isArray(value) ? value.map((each, at) => copy(each, String(at))) : undefined),
  asserts: false
}
const oneOrList: Shape = {
  words: 'a schema, or a list of them',
  read: (value, copy) => (Array.isArray(value) ? list : one).read(value, copy),
  asserts: false
}
const map: Shape = {
  words: 'a map of schemas',
  read: (value, copy) =>
    isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each, key)])) : undefined,
  asserts: false
}
const dependencies: Shape = {
  words: 'a map of schemas and lists of names',
  read: (value, copy) =>
    isMap(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isNames(each) ? each : copy(each, key)]))
      : undefined,
  asserts: true
}
const count = plain('a whole number from 0 up', value => Number.isInteger(value) && Number(value) >= 0)
const flag = plain('true or false', value => typeof value === 'boolean')
const refused = (why: string, remedy: string): Shape => ({
  words: 'another',
  read: () => {
    throw new Refusal(why, remedy)
  },
  asserts: false
})

const keywords: readonly [shape: Shape, names: string][] = [
  [one, 'additionalItems unevaluatedItems contains additionalProperties unevaluatedProperties propertyNames'],
  [one, 'not if then else'],
  [oneOrList, 'items'],
  [list, 'prefixItems allOf anyOf oneOf'],
  [map, '$defs definitions properties patternProperties dependentSchemas'],
  [dependencies, 'dependencies'],
  [plain('a text', isText, false), '$id id $ref $anchor'],
  [plain('a number', Number.isFinite), 'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf'],
  [count, 'minLength maxLength minItems maxItems minContains maxContains minProperties maxProperties'],
  [flag, 'uniqueItems'],
  [plain('a text', isText), 'pattern format'],
  [plain('a list of names', isNames), 'required'],
  [plain('a list of values', Array.isArray), 'enum'],
  [plain('a value', () => true), 'const'],
  [plain('the name of a type, or a list of them', value => [value].flat().every(isType)), 'type'],
  [plain('a map of lists of names', value => isMap(value) && Object.values(value).every(isNames)), 'dependentRequired'],
  [
    refused('the JSON Schema refers dynamically (`$dynamicRef`, `$recursiveRef`)', 'refer with `$ref`'),
    '$dynamicRef $recursiveRef'
  ]
]
const shapes = new Map(keywords.flatMap(([shape, names]) => names.split(' ').map(name => [name, shape] as const)))
const noRegex = refused('the JSON Schema asks for the format `regex`, which is not judged', 'remove that format')

/** `null` for what says nothing about a value. */
const shapeOf = (keyword: string, value: unknown, draft: Draft): Shape | null => {
  if (draft === '4' && keyword.startsWith('exclusiveM')) return flag
  // Elsewhere `id` is no keyword, but the library takes it for an address.
  if (draft !== '4' && keyword === 'id') return null
  if (keyword === 'format' && value === 'regex') return noRegex
  if (keyword === 'format' && isText(value) && !formats.includes(value)) return null
  return shapes.get(keyword) ?? null
}
