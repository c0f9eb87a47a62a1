import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Refusal, reasonOf} from '../../src/errors.ts'
import {openSchema} from '../../src/verify/json-schema.ts'
import {workspaceOf} from '../support/verify.ts'

const never = new AbortController().signal

/** What comes of a schema file: `valid`, the keyword and place a value breaks, or why nothing was judged. */
const judge = async (schema: unknown, value: unknown, path = 's.json'): Promise<string> => {
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema)
  try {
    const open = await openSchema(workspaceOf({[path]: text}), path, never)
    if ('status' in open) return open.status === 'failed' ? `failed: ${open.reason}` : open.status
    const {holds, text: said} = open.judge(value)
    return holds ? 'valid' : said.replace(/^the body breaks `(.*)` of `.*` at /, '$1 ')
  } catch (thrown) {
    if (thrown instanceof Refusal) return `refused: ${reasonOf(thrown)}`
    throw thrown
  }
}
const draft = (year: string, rest: object): object => ({$schema: `http://json-schema.org/${year}/schema#`, ...rest})
const oracle = new Ajv2020({strict: false, ownProperties: true})
addFormats.default(oracle)

/** A schema, a value that is valid, one that is not, and what it breaks where. */
const keywords: [name: string, schema: Record<string, unknown>, good: unknown, bad: unknown, broken: string][] = [
  ['type', {type: 'string'}, 'a', 1, 'type #'],
  ['integer', {type: 'integer'}, 1, 1.5, 'type #'],
  ['several types', {type: ['string', 'null']}, null, 1, 'type #'],
  ['const', {const: {a: 1}}, {a: 1}, {a: 2}, 'const #'],
  ['enum', {enum: ['up', 1]}, 1, 'down', 'enum #'],
  ['required', {required: ['a']}, {a: 1}, {b: 1}, 'required #'],
  ['properties', {properties: {'a b': {type: 'string'}}}, {'a b': 'x'}, {'a b': 1}, 'type #/a%20b'],
  [
    'additionalProperties',
    {properties: {a: {}}, additionalProperties: false},
    {a: 1},
    {b: 1},
    'additionalProperties #/b'
  ],
  ['patternProperties', {patternProperties: {'^x-': {type: 'string'}}}, {'x-a': 'b', y: 1}, {'x-a': 1}, 'type #/x-a'],
  [
    'patternProperties beside others',
    {properties: {a: true}, patternProperties: {'^x': {}, y$: {type: 'number'}}, additionalProperties: false},
    {a: 1, x: 1, xy: 2},
    {a: 1, xy: 'no'},
    'type #/xy'
  ],
  [
    'names with signs of patterns',
    {patternProperties: {'^\\$': {type: 'number'}}},
    {'$a.b*(c)|[d]{e}^\\/': 1, a: 'b'},
    {'$a.b*(c)|[d]{e}^\\/': 'x'},
    'type #/$a.b*(c)%7C%5Bd%5D%7Be%7D%5E%5C~1'
  ],
  ['propertyNames', {propertyNames: {pattern: '^[a-z]+$'}}, {a: 1}, {A: 1}, 'pattern #/A'],
  ['minProperties', {minProperties: 1}, {a: 1}, {}, 'minProperties #'],
  ['maxProperties', {maxProperties: 1}, {a: 1}, {a: 1, b: 1}, 'maxProperties #'],
  ['dependentRequired', {dependentRequired: {a: ['b']}}, {a: 1, b: 1}, {a: 1}, 'dependentRequired #'],
  ['dependentSchemas', {dependentSchemas: {a: {required: ['b']}}}, {b: 1}, {a: 1}, 'required #'],
  [
    'unevaluatedProperties',
    {allOf: [{properties: {a: {}}}], unevaluatedProperties: false},
    {a: 1},
    {b: 1},
    'unevaluatedProperties #/b'
  ],
  [
    'unevaluated behind patterns',
    {allOf: [{patternProperties: {'^a': {type: 'number'}}}], unevaluatedProperties: false},
    {ab: 1},
    {ab: 1, b: 1},
    'unevaluatedProperties #/b'
  ],
  ['items', {items: {type: 'number'}}, [1], [1, 'a'], 'type #/1'],
  ['prefixItems', {prefixItems: [{type: 'number'}], items: false}, [1], [1, 2], 'items #/1'],
  ['minItems', {minItems: 1}, [1], [], 'minItems #'],
  ['maxItems', {maxItems: 1}, [1], [1, 2], 'maxItems #'],
  ['uniqueItems', {uniqueItems: true}, [1, 2], [{a: 1}, {a: 1}], 'uniqueItems #'],
  ['contains', {contains: {const: 1}}, [2, 1], [2], 'contains #'],
  ['minContains', {contains: {const: 1}, minContains: 2}, [1, 1], [1, 2], 'const #/1'],
  ['minimum', {minimum: 1}, 1, 0, 'minimum #'],
  ['exclusiveMaximum', {exclusiveMaximum: 1}, 0, 1, 'exclusiveMaximum #'],
  ['multipleOf', {multipleOf: 0.5}, 1.5, 1.3, 'multipleOf #'],
  ['minLength', {minLength: 2}, '😀😀', '😀', 'minLength #'],
  ['maxLength', {maxLength: 1}, '😀', 'ab', 'maxLength #'],
  ['pattern', {pattern: '^[\\w-]+\\/\\d{2}$'}, 'a-b/12', 'a/1', 'pattern #'],
  ['a pattern beside allOf', {allOf: [{minLength: 1}], pattern: '^a'}, 'ab', 'b', 'pattern #'],
  ['a pattern in what must not be', {not: {pattern: '^a'}}, 'b', 'a', 'not #'],
  ['characters of JavaScript in a pattern', {pattern: '^\\u00e9(?<n>x)$'}, 'éx', 'ex', 'pattern #'],
  ['format date-time', {format: 'date-time'}, '2026-02-28T10:00:00Z', '2026-02-30T10:00:00Z', 'format #'],
  ['format uri', {format: 'uri'}, 'https://example.com/a', 'a b', 'format #'],
  ['format uuid', {format: 'uuid'}, '123e4567-e89b-12d3-a456-426614174000', '123', 'format #'],
  ['anyOf', {anyOf: [{type: 'number'}, {minLength: 2}]}, 'ab', 'a', 'anyOf #'],
  ['allOf', {allOf: [{minimum: 1}, {maximum: 3}]}, 2, 4, 'maximum #'],
  ['oneOf', {oneOf: [{minimum: 1}, {maximum: 3}]}, 4, 2, 'oneOf #'],
  ['not', {not: {type: 'null'}}, 1, null, 'not #'],
  ['if then', JSON.parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}}'), {c: 1}, {a: 1}, 'required #'],
  ['if else', {if: {required: ['a']}, else: {required: ['b']}}, {a: 1}, {c: 1}, 'required #'],
  ['$ref', {$ref: '#/$defs/a', $defs: {a: {type: 'string'}}}, 'a', 1, 'type #'],
  ['$ref to an anchor', {items: {$ref: '#a'}, $defs: {x: {$anchor: 'a', type: 'string'}}}, ['a'], [1], 'type #/0'],
  [
    '$ref by $id',
    {$id: 'https://example.com/s', items: {$ref: 'one'}, $defs: {x: {$id: 'one', type: 'string'}}},
    ['a'],
    [1],
    'type #/0'
  ],
  [
    '$ref to itself',
    {type: 'object', properties: {next: {$ref: '#'}}},
    {next: {next: {}}},
    {next: {next: 1}},
    'type #/next/next'
  ],
  ['false within', {properties: {a: false}}, {}, {a: 1}, 'properties #/a'],
  ['a property named id', {properties: {id: {type: 'number'}}}, {id: 1}, {id: 'a'}, 'type #/id'],
  [
    'names every object has',
    {properties: {constructor: {type: 'number'}}},
    {},
    {constructor: 'a'},
    'type #/constructor'
  ]
]

describe('a value is judged by', () => {
  it.each(keywords)('%s', async (_, schema, good, bad, broken) => {
    expect(await judge(schema, good)).toBe('valid')
    expect(await judge(schema, bad)).toBe(broken)
    // The table is not of our own making.
    const validate = oracle.compile(structuredClone(schema))
    expect([validate(good), validate(bad)]).toEqual([true, false])
  })

  it.each<[string, object, unknown, unknown, string]>([
    ['draft 4', draft('draft-04', {minimum: 1, exclusiveMinimum: true}), 2, 1, 'minimum #'],
    [
      'its id',
      draft('draft-04', {id: 'http://a.example/', items: {$ref: '#b'}, definitions: {b: {id: '#b', type: 'null'}}}),
      [null],
      [1],
      'type #/0'
    ],
    ['draft 6', draft('draft-06', {contains: {const: 1}}), [1], [2], 'contains #'],
    [
      'draft 7',
      draft('draft-07', {items: [{type: 'number'}], additionalItems: false}),
      [1],
      [1, 2],
      'additionalItems #/1'
    ],
    [
      'its dependencies',
      draft('draft-07', {dependencies: {a: ['b'], c: {required: ['d']}}}),
      {a: 1, b: 1},
      {a: 1},
      'dependencies #'
    ],
    [
      'its definitions',
      draft('draft-07', {$ref: '#/definitions/a', definitions: {a: {type: 'null'}}}),
      null,
      1,
      'type #'
    ],
    ['draft 2019-09', draft('draft/2019-09', {dependentRequired: {a: ['b']}}), {}, {a: 1}, 'dependentRequired #']
  ])('%s', async (_, schema, good, bad, broken) => {
    expect([await judge(schema, good), await judge(schema, bad)]).toEqual(['valid', broken])
  })

  it('YAML', async () => {
    const schema = 'type: object\nrequired: [status]\nproperties:\n  status: &up {const: up}\n  other: *up\n'
    expect(await judge(schema, {status: 'up'}, 's.yaml')).toBe('valid')
    expect(await judge(schema, {status: 'up', other: 'down'}, 'deep/s.yml')).toBe('const #/other')
  })

  it('as another library judges it', async () => {
    const name = fc.constantFrom('a', 'ab', 'b', '$ref')
    const {schema} = fc.letrec(tie => {
      const inner = tie('schema') as fc.Arbitrary<object>
      return {
        schema: fc.oneof(
          {maxDepth: 3, depthSize: 'small'},
          fc.constantFrom<object>({type: 'number'}, {type: 'string'}),
          fc.record(
            {
              type: fc.constantFrom('object', 'array', ['string', 'number', 'object']),
              minLength: fc.nat(2),
              maximum: fc.integer({min: -1, max: 2}),
              pattern: fc.constantFrom('^a', 'b$', '^[^b]*$', '(a|b)+', ''),
              required: fc.uniqueArray(name, {maxLength: 1}),
              properties: fc.dictionary(name, inner, {maxKeys: 2}),
              patternProperties: fc.dictionary(fc.constantFrom('^a', 'b', '.'), inner, {maxKeys: 2}),
              additionalProperties: fc.oneof(fc.boolean(), inner),
              items: inner,
              anyOf: fc.array(inner, {minLength: 1, maxLength: 2}),
              allOf: fc.array(inner, {minLength: 1, maxLength: 2}),
              not: inner
            },
            {requiredKeys: []}
          )
        )
      }
    })
    const {value} = fc.letrec(tie => ({
      value: fc.oneof(
        {maxDepth: 2},
        fc.constantFrom<unknown>('', 'a', 'ab', 'b', 0, 1, 2, null),
        fc.array(tie('value'), {maxLength: 2}),
        fc.dictionary(name, tie('value'), {maxKeys: 2})
      )
    }))
    await fc.assert(
      fc.asyncProperty(schema as fc.Arbitrary<object>, value, async (given, instance) => {
        const said = await judge(given, instance)
        fc.pre(!said.startsWith('failed'))
        expect(said === 'valid').toBe(oracle.compile(given)(instance))
      }),
      {numRuns: 100, seed: 11}
    )
  })
})

it('judges one value after another', async () => {
  const schema = {patternProperties: {'^a': {type: 'number'}}, additionalProperties: {pattern: '^b'}}
  const open = await openSchema(workspaceOf({'s.json': JSON.stringify(schema)}), 's.json', never)
  if ('status' in open) throw new Error('the schema did not open')
  const values = [{a1: 1}, {a2: 'x'}, {a1: 1, c: 'b'}, {c: 'c'}]
  expect(values.map(value => open.judge(value).holds)).toEqual([true, false, true, false])
})

describe('no schema at all is a failure', () => {
  it.each<[string, unknown, string]>([
    ['text', '{', 'is no valid JSON'],
    ['a list', [], 'at # stands no schema'],
    ['a number', 5, 'at # stands no schema'],
    ['null', null, 'at # stands no schema'],
    ['nothing asserted', {title: 'Items', properties: {a: {description: 'x'}}}, 'it asserts nothing'],
    ['true', true, 'it asserts nothing'],
    ['keywords that are misspelt only', {requried: ['a']}, 'it asserts nothing'],
    ['an unknown type', {type: 'text'}, '#/type must be the name of a type'],
    ['required as in draft 3', {properties: {a: {required: true}}}, '#/properties/a/required must be a list of names'],
    ['exclusive as in draft 4', {minimum: 1, exclusiveMinimum: true}, '#/exclusiveMinimum must be a number'],
    [
      'exclusive as in later drafts',
      draft('draft-04', {exclusiveMinimum: 1}),
      '#/exclusiveMinimum must be true or false'
    ],
    ['a text for a number', {minimum: '1'}, '#/minimum must be a number'],
    ['a fraction for a count', {minLength: 0.5}, '#/minLength must be a whole number'],
    ['a map for a list', {anyOf: {}}, '#/anyOf must be a list of schemas'],
    ['a text for a schema', {items: [true, 'a']}, 'at #/items/1 stands no schema'],
    ['a list for a map', {properties: []}, '#/properties must be a map of schemas'],
    ['a list for a format', {format: []}, '#/format must be a text'],
    ['an impossible address', {$id: 'http://[', type: 'string'}, 'Invalid URL'],
    ['the same address twice', {$defs: {a: {$id: 'x:a', type: 'null'}, b: {$id: 'x:a', type: 'null'}}}, 'Duplicate']
  ])('%s', async (_, schema, reason) => {
    const said = await judge(schema, {})
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('nor several in one file, nor none', async () => {
    expect(await judge('type: object\n---\ntype: array\n', {}, 's.yaml')).toMatch(/^failed/)
    expect(await judge('# nothing\n', {}, 's.yaml')).toMatch(/^failed/)
  })
  it('nor a file that is not there', async () => {
    const open = await openSchema(workspaceOf({}), 's.json', never)
    expect(open).toMatchObject({status: 'failed', absent: true, reason: 'no file at `s.json`'})
  })
})

describe('refuses, saying why', () => {
  it.each<[string, unknown, string]>([
    ['an address', {$ref: 'https://example.com/s.json'}, '`$ref` to "https://example.com/s.json" leads to nothing'],
    ['another file', {items: {$ref: './other.json#/a'}}, '`$ref` to "./other.json#/a" leads to nothing'],
    ['nowhere', {$ref: '#/$defs/none', type: 'null'}, '`$ref` to "#/$defs/none" leads to nothing'],
    ['look-ahead', {pattern: '^(?!a)'}, 'a pattern of the JSON Schema is not taken'],
    [
      'look-behind in a name',
      {patternProperties: {'(?<=a)b': true}, type: 'null'},
      'a pattern of the JSON Schema is not taken'
    ],
    ['a back-reference', {items: {pattern: '(a)\\1'}}, 'a pattern of the JSON Schema is not taken'],
    ['a long pattern', {pattern: 'a'.repeat(1_001)}, 'at most 1000 characters'],
    ['format regex', {format: 'regex'}, 'format `regex`'],
    ['$dynamicRef', {$dynamicRef: '#a', type: 'null'}, '`$dynamicRef`'],
    ['an unknown dialect', {$schema: 'https://example.com/schema', type: 'null'}, 'a dialect that is not known']
  ])('%s', async (_, schema, reason) => {
    const said = await judge(schema, 'a')
    expect(said).toMatch(/^refused: /)
    expect(said).toContain(reason)
  })
  it('ignores a format that is not checked', async () => {
    expect(await judge({type: 'string', format: '__proto__'}, 'a')).toBe('valid')
  })
})

describe('hostile schemas and values come to an end', () => {
  const twice = (levels: number): object => ({
    type: 'object',
    $defs: Object.fromEntries(
      Array.from({length: levels}, (_, at) => {
        const next = {$ref: at + 1 < levels ? `#/$defs/a${at + 1}` : '#/$defs/end'}
        return [`a${at}`, {allOf: [next, next]}]
      }).concat([['end', {allOf: []}]])
    ),
    $ref: '#/$defs/a0'
  })
  const nested = (levels: number, inner: unknown): unknown =>
    Array.from({length: levels}).reduce(value => ({a: value}), inner)

  it.each<[string, unknown, unknown, string]>([
    ['(a+)+$', {pattern: '(a+)+$'}, `${'a'.repeat(100_000)}!`, 'pattern #'],
    ['(a|aa)*c', {items: {pattern: '^(a|aa)*c'}}, ['a'.repeat(100_000)], 'pattern #/0'],
    ['(a+)+$ for names', {patternProperties: {'^(a+)+$': false}}, {[`${'a'.repeat(100_000)}!`]: 1}, 'valid'],
    ['a format of nested repeats', {type: 'string', format: 'url'}, `http://${'a'.repeat(50_000)}!`, 'valid'],
    ['itself', {$ref: '#', type: 'null'}, 'a', 'refused: the JSON Schema takes too long'],
    ['itself twice over', {not: {$ref: '#'}}, 'a', 'failed: `s.json` is no JSON Schema: it asserts nothing'],
    ['twice each, forty times', twice(40), {}, 'refused: the JSON Schema takes too long'],
    [
      'deep schemas',
      nested(200, {}) && {allOf: [Array.from({length: 150}).reduce<object>(inner => ({not: inner}), {type: 'null'})]},
      1,
      'refused: the JSON Schema holds over'
    ],
    [
      'many schemas',
      {anyOf: Array.from({length: 10_001}, () => ({type: 'null'}))},
      1,
      'refused: the JSON Schema holds over'
    ],
    ['a deep answer', {type: 'object'}, nested(500, 1), 'refused: the JSON is nested deeper than 100'],
    [
      'many names',
      {type: 'object'},
      Object.fromEntries(Array.from({length: 10_001}, (_, at) => [`k${at}`, 1])),
      'refused: the JSON has over 10000 names'
    ],
    [
      'many items that must differ',
      {uniqueItems: true},
      Array.from({length: 200_000}, (_, at) => [at]),
      'refused: the JSON Schema takes too long'
    ]
  ])('%s', async (_, schema, value, said) => {
    expect((await judge(schema, value)).slice(0, said.length)).toBe(said)
  })

  it('and lose to the deadline', async () => {
    const files = workspaceOf({'s.json': '{"pattern": "a"}'})
    await expect(openSchema(files, 's.json', AbortSignal.abort())).rejects.toThrow()
  })

  it('and say no more than a place', async () => {
    const said = await judge({additionalProperties: {type: 'null'}}, {['k'.repeat(5_000)]: 'what the body says'})
    expect(said).toMatch(/^type #\/k+…$/)
    expect(said.length).toBeLessThan(220)
  })
})
