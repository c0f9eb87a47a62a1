import {describe, expect, it} from 'vitest'
import * as z from 'zod/mini'
import {ConfigurationError, Refusal} from '../../src/errors.ts'
import {
  clip,
  comparable,
  compare,
  compilePattern,
  describeDuration,
  describeValue,
  pattern,
  type Unit
} from '../../src/verify/compare.ts'
import {type Comparison, comparison, type Operator, type Scalar} from '../../src/verify/params.ts'

const holds = async (actual: unknown, op: Operator, value: Scalar, unit?: Unit): Promise<boolean> =>
  (await compare(actual, {op, value}, unit)).holds

describe('comparing', () => {
  it.each<[unknown, Operator, Scalar, boolean]>([
    [200, '=', 200, true],
    [200, '=', 201, false],
    ['a', '=', 'a', true],
    ['a', '=', 'A', false],
    [true, '=', true, true],
    [true, '=', false, false],
    [null, '=', null, true],
    [null, '=', 'null', true],
    // What comes as text from outside holds numbers and booleans as text.
    ['200', '=', 200, true],
    [' 200 ', '=', 200, true],
    ['2e2', '=', 200, true],
    ['true', '=', true, true],
    ['1.10', '=', 1.1, true],
    ['0x10', '=', 16, false],
    ['', '=', 0, false],
    // The other way round a type was asked for.
    [200, '=', '200', false],
    [true, '=', 'true', false],
    [1, '=', true, false],
    [0, '=', null, false],
    [201, '!=', 200, true],
    [200, '!=', 200, false],
    ['b', '!=', 'a', true],
    // No difference worth passing a check on.
    [0, '!=', '0', false],
    [true, '!=', 'true', false],
    ['200', '!=', 200, false],
    [3, '<', 4, true],
    [4, '<', 4, false],
    [4, '<=', 4, true],
    [5, '<=', 4, false],
    [5, '>', 4, true],
    [4, '>', 4, false],
    [4, '>=', 4, true],
    [3, '>=', 4, false],
    ['10', '>', 9, true],
    [10, '>', '9', true],
    [-0.5, '<', 0, true],
    ['b', '>', 'a', false],
    [true, '>', 0, false],
    [null, '<', 1, false],
    ['', '<', 1, false],
    ['healthy', '~', '^heal', true],
    ['healthy', '~', '^sick', false],
    ['healthy', '!~', '^sick', true],
    ['healthy', '!~', 'y$', false],
    [404, '~', '^4', true],
    ['ABC', '~', '(?i)abc', true]
  ])('%j %s %j: %s', async (actual, op, value, expected) => {
    expect(await holds(actual, op, value)).toBe(expected)
  })

  it.each<[unknown, string]>([
    [undefined, 'absent'],
    [Number.NaN, 'NaN'],
    [{}, 'object'],
    [[1], 'list'],
    [[], 'empty list'],
    [Symbol.iterator, 'symbol']
  ])('%s satisfies nothing', async (actual, _) => {
    for (const op of ['=', '!=', '<', '<=', '>', '>=', '~', '!~'] as const) {
      for (const value of [0, 'x', '', 'undefined', 'NaN', false, null]) {
        expect(await holds(actual, op, value), `${op} ${String(value)}`).toBe(false)
      }
    }
  })

  it('lets NaN and what is no number fulfil no order', async () => {
    for (const op of ['<', '<=', '>', '>='] as const) {
      expect(await holds(1, op, 'NaN')).toBe(false)
      expect(await holds('NaN', op, 1)).toBe(false)
      expect(await holds('12 apples', op, 1)).toBe(false)
    }
  })

  it.each<[unknown, Operator, Scalar, Unit, boolean]>([
    [799.9, '<', '800ms', 'ms', true],
    [800, '<', '800ms', 'ms', false],
    [1999, '<', '2s', 'ms', true],
    [30, '>', '14d', 'ms', false],
    [15 * 864e5, '>', '14d', 'ms', true],
    [5, '=', '5', 'ms', true],
    [5, '!=', 5, 'ms', false],
    [5, '<', 'soon', 'ms', false],
    [5, '!=', 'soon', 'ms', false],
    ['81.5%', '>=', 80, '%', true],
    [79.99, '>=', '80 %', '%', false]
  ])('%j %s %j in %s: %s', async (actual, op, value, unit, expected) => {
    expect(await holds(actual, op, value, unit)).toBe(expected)
  })
})

describe('evidence', () => {
  it.each<[unknown, Comparison, Unit | undefined, string]>([
    [200, {op: '=', value: 200}, undefined, 'is 200'],
    [503, {op: '=', value: 200}, undefined, 'is 503, expected 200'],
    [200, {op: '=', value: '200'}, undefined, 'is 200, expected "200"'],
    [7, {op: '>=', value: 5}, undefined, 'is 7 (>= 5)'],
    ['v1.2', {op: '~', value: '^v\\d'}, undefined, 'is "v1.2" (~ "^v\\\\d")'],
    [undefined, {op: '!=', value: 'x'}, undefined, 'is absent, expected != "x"'],
    [{a: 1}, {op: '=', value: 'x'}, undefined, 'is an object, expected "x"'],
    [[1, 2], {op: '=', value: 'x'}, undefined, 'is a list of 2, expected "x"'],
    [Number.NaN, {op: '>', value: 1}, undefined, 'is NaN, expected > 1'],
    [120, {op: '<', value: '800ms'}, 'ms', 'is < 800 ms'],
    [1234, {op: '<', value: '800ms'}, 'ms', 'is 1.2 s, expected < 800 ms'],
    [79.94, {op: '>=', value: '80%'}, '%', 'is 79.9%, expected >= 80%']
  ])('%j against %o', async (actual, wanted, unit, text) => {
    expect((await compare(actual, wanted, unit)).text).toBe(text)
  })

  it('is clipped to 200 characters, whole ones', () => {
    expect(describeValue('x'.repeat(5_000)).length).toBeLessThanOrEqual(202)
    expect(clip(`${'x'.repeat(198)}😀tail`)).toBe(`${'x'.repeat(198)}…`)
    expect(clip('short')).toBe('short')
  })

  it.each([
    [12.4, '12 ms'],
    [1500, '1.5 s'],
    [180_000, '3 min'],
    [3 * 36e5, '3 h'],
    [14 * 864e5, '14 days'],
    [-864e5 * 3, '-3 days']
  ])('shows %d ms as %s', (ms, text) => {
    expect(describeDuration(ms)).toBe(text)
  })
})

describe('patterns', () => {
  it.each([
    ['(', 'missing closing )'],
    ['(?=x)', 'invalid or unsupported'],
    ['(a)\\1', 'invalid escape'],
    ['[z-a]', 'invalid'],
    ['a{1,5000}', 'invalid repeat'],
    ['x'.repeat(1_001), 'at most 1000']
  ])('%s is refused when parameters are read', async (source, message) => {
    const schema = z.string().check(pattern())
    expect((await schema.safeParseAsync(source)).error?.issues[0]?.message).toContain(message)
    expect((await schema.safeParseAsync('^ok$')).success).toBe(true)
    await expect(compilePattern(source)).rejects.toBeInstanceOf(ConfigurationError)
  })

  // Backtracking would not come back before the test times out: the check of linear time is that these end.
  it.each([['(a+)+$'], ['(a|aa)*c'], ['(.*)*x'], ['(a?){30}a{30}$']])('%s comes to an end', async source => {
    expect((await compilePattern(source))(`${'a'.repeat(100_000)}b`)).toBe(false)
  })

  it('do not look at texts over 5 MB', async () => {
    const search = await compilePattern('x')
    expect(search('a'.repeat(5_000_000))).toBe(false)
    expect(() => search('a'.repeat(5_000_001))).toThrow(Refusal)
  })
})

describe('comparisons in parameters', () => {
  const mistake = async (raw: unknown, unit?: Unit): Promise<string | undefined> => {
    const answer = await comparison().check(comparable(unit)).safeParseAsync(raw)
    return answer.error?.issues[0]?.message
  }

  it.each<[unknown, Unit | undefined]>([
    [200, undefined],
    ['anything', undefined],
    ['~ ^v\\d+$', undefined],
    ['>= 5', undefined],
    ['<800ms', 'ms'],
    ['80%', '%']
  ])('takes %j', async (raw, unit) => {
    expect(await mistake(raw, unit)).toBeUndefined()
  })

  it.each<[unknown, Unit | undefined, string]>([
    ['~ (', undefined, 'no valid RE2 pattern'],
    ['> five', undefined, '> needs a number, not "five"'],
    [{op: '<', value: true}, undefined, '< needs a number, not true'],
    ['<fast', 'ms', '< needs a duration such as 800ms or 14d, not "fast"'],
    ['fast', 'ms', '= needs a duration']
  ])('refuses %j', async (raw, unit, message) => {
    expect(await mistake(raw, unit)).toContain(message)
  })
})
