import fc from 'fast-check'
import {JSONPathEnvironment, type JSONValue} from 'json-p3'
import {describe, expect, it} from 'vitest'
import {ConfigurationError, Refusal} from '../../src/errors.ts'
import {jsonComparisons, jsonPath} from '../../src/verify/json-path.ts'

const sample = {
  status: 'ok',
  checks: [
    {name: 'db', up: true, ms: 4},
    {name: 'cache-1', up: false, ms: 40},
    {name: 'cache-22', up: true, ms: 7}
  ],
  none: null,
  'odd key': {'a.b': 1}
}

describe('a JSON path', () => {
  it.each<[string, unknown[]]>([
    ['$.status', ['ok']],
    ['$', [sample]],
    ['$.missing', []],
    ['$.none', [null]],
    ['$.checks[0].name', ['db']],
    ['$.checks[-1].ms', [7]],
    ['$.checks[*].up', [true, false, true]],
    ['$.checks[?@.ms > 5].name', ['cache-1', 'cache-22']],
    ["$['odd key']['a.b']", [1]],
    ['$..ms', [4, 40, 7]],
    // match is anchored, search is not (RFC 9535, 2.4.6 and 2.4.7).
    ["$.checks[?match(@.name, 'cache-[0-9]')].name", ['cache-1']],
    ["$.checks[?search(@.name, 'cache-[0-9]')].name", ['cache-1', 'cache-22']],
    ["$.checks[?match(@.ms, '4')].name", []],
    ["$.checks[?search(@.name, '(')].name", []],
    ["$.checks[?search(@.name, '(?=c)')].name", []],
    ['$.checks[?length(@.name) == 2].ms', [4]],
    ['$.checks[?count(@.*) == 3].name', ['db', 'cache-1', 'cache-22']]
  ])('%s', async (query, values) => {
    expect(await jsonPath(query, sample)).toEqual(values)
  })

  it('of names and places finds what the library finds', () => {
    const name = fc.constantFrom('a', 'b', 'length', '__proto__', 'constructor', '_x1')
    const step = fc.oneof(
      name.map(text => `.${text}`),
      fc.constantFrom('[0]', '[1]', '[7]')
    )
    const value = fc.letrec(tie => ({
      any: fc.oneof(
        {depthSize: 'small'},
        fc.constantFrom<unknown>(null, 1, 'ab', true),
        fc.dictionary(name, tie('any'), {maxKeys: 4, noNullPrototype: true}),
        fc.array(tie('any'), {maxLength: 3})
      )
    })).any
    const library = new JSONPathEnvironment()
    return fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 4}), value, async (steps, json) => {
        const query = `$${steps.join('')}`
        expect(await jsonPath(query, json)).toEqual(library.query(query, json as JSONValue).values())
      }),
      {numRuns: 300}
    )
  })

  it.each([
    ['status'],
    ['$.'],
    ['$.1'],
    ['$[01]'],
    ['$.a '],
    ['$['],
    ['$.a['],
    ['$[?@.a ='],
    ['$.checks[?nosuch(@)]'],
    [''],
    [`$${'.a'.repeat(300)}`]
  ])('%s is a mistake', async query => {
    await expect(jsonPath(query, sample)).rejects.toBeInstanceOf(ConfigurationError)
  })

  it.each([["$[?match(@.text, '(a+)+$')]"], ["$[?search(@.text, '(a|aa)*c')]"]])('%s comes to an end', async query => {
    expect(await jsonPath(query, [{text: `${'a'.repeat(100_000)}b`}])).toEqual([])
  })

  it('refuses too many values and too deep ones', async () => {
    await expect(
      jsonPath(
        '$[*]',
        Array.from({length: 1_001}, () => 1)
      )
    ).rejects.toBeInstanceOf(Refusal)
    const deep = JSON.parse(`${'['.repeat(5_000)}1${']'.repeat(5_000)}`)
    await expect(jsonPath('$..x', deep)).rejects.toBeInstanceOf(Refusal)
    expect(await jsonPath('$[0]', deep)).toHaveLength(1)
  })
})

describe('comparisons by JSON path', () => {
  const mistake = async (raw: unknown): Promise<string | undefined> =>
    (await jsonComparisons().safeParseAsync(raw)).error?.issues[0]?.message

  it.each([[{'$.a': 1}], [{'$.a': '>= 4', '$.b': '~ ^x'}], [[{path: '$.a', op: '!=', value: 'x'}]]])(
    'takes %j',
    async raw => {
      expect(await mistake(raw)).toBeUndefined()
    }
  )

  it.each<[unknown, string]>([
    [{'$.a[': 1}, 'is no JSONPath'],
    [{a: 1}, 'is no JSONPath'],
    [{'$.a': '~ ('}, 'no valid RE2 pattern'],
    [{'$.a': '> many'}, '> needs a number'],
    [{}, 'at least one'],
    [[], 'at least one']
  ])('refuses %j when parameters are read', async (raw, message) => {
    expect(await mistake(raw)).toContain(message)
  })
})
