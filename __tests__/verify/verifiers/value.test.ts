import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const files = {
  'package.json':
    '{"name": "app", "version": "1.2.3", "engines": {"node": ">=22"}, "private": true, "files": ["a", "b"], "none": null}',
  'tsconfig.json': '{\n// strict\n"compilerOptions": {"strict": true, /* all */ "paths": {"//": ["a"],},},}',
  'deploy/prod.yaml':
    'kind: Service\n---\nkind: Deployment\nspec:\n  replicas: 3\n  containers:\n    - {name: a, image: "a:1"}\n    - {name: b, image: "b:latest"}\n---\n',
  'pyproject.toml': '[project]\nname = "app"\nreleased = 2026-01-02\n',
  'merge.yml': 'base: &base {a: 1}\nother: {<<: *base, b: 2}\n',
  '.env.json': '{"key": "hunter2"}',
  'broken.json': '{"a": ',
  'broken.yaml': 'a: [1\nb: 2',
  'twice.yaml': 'a: 1\na: 2',
  'broken.toml': 'a = = 1',
  'empty.yaml': '# nothing\n',
  'values.conf': '{"a": 1}'
}
const check = async (params: Record<string, unknown>, content: Record<string, string> = files) =>
  said(await verify('value', params, {files: workspaceOf(content)}))

describe('passes', () => {
  it.each([
    [{path: 'package.json', at: {'$.version': '1.2.3'}}, 'passed: `package.json`: $.version is "1.2.3"'],
    [
      {path: 'package.json', at: [{path: 'engines.node', op: '=', value: '>=22'}]},
      'passed: `package.json`: engines.node is ">=22"'
    ],
    [
      {path: 'package.json', at: {private: true, 'files.1': 'b', none: 'null'}},
      /private is true, files.1 is "b", none is null/
    ],
    [{path: 'package.json', at: {version: '~^1\\.'}}, /version is "1.2.3"/],
    [
      {path: 'package.json', has: ['engines', '$.files[0]'], lacks: 'scripts'},
      'passed: `package.json`: has engines, has $.files[0], lacks scripts'
    ],
    [
      {path: 'tsconfig.json', at: {'compilerOptions.strict': true}, has: "$.compilerOptions.paths['//']"},
      /strict is true/
    ],
    [{path: 'deploy/prod.yaml', at: {'$.spec.replicas': '>=2'}}, /replicas is 3/],
    [{path: 'deploy/prod.yaml', at: {'$..image': '~:'}}, /"a:1".*"b:latest"/],
    [{path: 'pyproject.toml', at: {'project.released': '~^2026-01-02'}}, /released/],
    [{path: 'merge.yml', at: {'other.a': 1}}, /other.a is 1/],
    [{path: 'values.conf', format: 'json', at: {a: 1}}, /a is 1/]
  ])('%o', async (params, expected) => {
    expect(await check(params)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe('fails', () => {
  it.each([
    [
      'the value differs',
      {path: 'package.json', at: {version: '1.2.4'}},
      '`package.json`: version is "1.2.3", expected "1.2.4"'
    ],
    ['the value is of another type', {path: 'package.json', at: {private: 1}}, 'private is true, expected 1'],
    ['it is too small', {path: 'deploy/prod.yaml', at: {'spec.replicas': '>3'}}, 'spec.replicas is 3, expected > 3'],
    ['one of several differs', {path: 'deploy/prod.yaml', at: {'$..image': '!~latest'}}, '$..image is "b:latest"'],
    ['nothing is there', {path: 'package.json', at: {'a.b': 1}}, 'nothing at a.b'],
    ['nothing is there to be unequal', {path: 'package.json', at: {'a.b': '!=1'}}, 'nothing at a.b'],
    ['a wanted key is missing', {path: 'package.json', has: ['name', 'license']}, 'nothing at license'],
    ['an unwanted key is there', {path: 'package.json', lacks: 'private'}, 'has private'],
    ['a list is compared', {path: 'package.json', at: {files: 'a'}}, 'files is a list of 2'],
    ['the file is missing', {path: 'none.json', lacks: 'x'}, 'no file at `none.json`'],
    ['the JSON is broken', {path: 'broken.json', lacks: 'x'}, '`broken.json` is no valid JSON'],
    ['the YAML is broken', {path: 'broken.yaml', lacks: 'x'}, '`broken.yaml` is no valid YAML'],
    ['the YAML has a key twice', {path: 'twice.yaml', at: {a: 2}}, '`twice.yaml` is no valid YAML'],
    ['the TOML is broken', {path: 'broken.toml', lacks: 'x'}, '`broken.toml` is no valid TOML'],
    ['the file is empty', {path: 'empty.yaml', lacks: 'x'}, '`empty.yaml`: is empty']
  ])('%s', async (_, params, expected) => {
    const outcome = await check(params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(expected)
  })
})

it('never shows a value of a file that may hold secrets', async () => {
  expect(await check({path: '.env.json', at: {key: '~hunter'}})).toBe('passed: `.env.json`: key is as wanted')
  expect(await check({path: '.env.json', at: {key: 'x'}})).toBe('failed: `.env.json`: key is not as wanted')
})

describe('unverifiable', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join()}]`)
  }
  it.each([
    ['a YAML bomb', {'a.yaml': bomb.join('\n')}, /alias/],
    ['deep nesting', {'a.yaml': '['.repeat(20_000)}, /nested too deep/],
    ['1 MB of YAML', {'a.yaml': `a: ${'x'.repeat(1_000_000)}`}, /larger than/]
  ])('%s', async (_, content, reason) => {
    const outcome = await check({path: 'a.yaml', lacks: 'x'}, content)
    expect(outcome).toMatch(/^unverifiable/)
    expect(outcome).toMatch(reason)
  })
})

it('reads a map of very many keys', async () => {
  const keys = Array.from({length: 10_000}, (_, index) => `k${index}: ${index}`).join('\n')
  expect(await check({path: 'a.yaml', at: {k9999: 9999}}, {'a.yaml': keys})).toMatch(/^passed/)
})

it.each([
  [{path: 'a.json'}, /needs something to assert/],
  [{path: 'a.json', at: {}}, /./],
  [{path: 'a.json', at: {'$.[': 1}}, /no JSONPath/],
  [{path: 'a.json', has: '$.['}, /no JSONPath/],
  [{path: 'a.json', at: {a: '~('}}, /RE2/],
  [{path: 'a.json', at: {a: '>b'}}, /number/],
  [{path: 'a.txt', has: 'a'}, /needs a format/],
  [{path: 'a.json', has: 'a', hast: 1}, /./]
])('takes no %o', async (params, mistake) => expect(await mistakeIn('value', params)).toMatch(mistake))
