import {describe, expect, it} from 'vitest'
import {compareVersions, parseVersion, type Version} from '../../../src/verify/semver.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const check = async (files: Record<string, string>, params: Record<string, unknown> = {}) =>
  said(await verify('version', params, {files: workspaceOf(files)}))
const npm = (version: string) => ({'package.json': JSON.stringify({version})})

describe('passes', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['package.json', npm('1.2.3'), {}],
    ['a file with the bare version', {VERSION: 'v1.2.3\n'}, {}],
    [
      'several files',
      {...npm('1.2.3'), 'Chart.yaml': 'version: 1.2.3', 'Cargo.toml': '[package]\nversion = "1.2.3"'},
      {}
    ],
    ['a table of pyproject.toml', {'pyproject.toml': '[tool.poetry]\nversion = "1.2.3"'}, {}],
    ['a manifest without version beside one', {'package.json': '{}', VERSION: '1.2.3'}, {}],
    ['a file that is named', {'app/package.json': '{"version": "1.2.3"}'}, {path: 'app/package.json'}],
    ['a prerelease', npm('1.2.3-rc.1'), {}],
    ['a comparison', npm('1.10.0'), {value: '>=1.9.0'}],
    ['bounds', npm('1.9.0'), {value: '<=1.9.0'}],
    ['a lower bound', npm('1.9.0'), {value: '>1.8.9'}],
    ['an order with prereleases', npm('1.0.0-rc.2'), {value: '<1.0.0'}]
  ])('%s', async (_, files, params) => expect(await check(files, params)).toMatch(/^passed: .*version v?1\./))
})

describe('fails when', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>, string]>([
    ['there is no manifest', {}, {}, 'no file at `package.json`'],
    ['a named file is absent', npm('1.0.0'), {path: ['package.json', 'VERSION']}, 'no file at `VERSION`'],
    ['it names no version', {'package.json': '{}'}, {}, '`package.json` names no version'],
    [
      'a named file names none',
      {'package.json': '{}', VERSION: '1.0.0'},
      {path: ['VERSION', 'package.json']},
      '`package.json` names no version'
    ],
    ['the file is empty', {VERSION: '\n'}, {}, '`VERSION` names no version'],
    ['it is no semantic version', npm('1.2'), {}, 'names no semantic version: "1.2"'],
    ['it is a placeholder', npm('0.0.0'), {}, 'has the placeholder 0.0.0'],
    ['it is a placeholder for builds', npm('0.0.0-dev'), {}, 'has the placeholder 0.0.0-dev'],
    ['files differ', {...npm('1.2.3'), VERSION: '1.2.4'}, {}, '`VERSION` says 1.2.4, `package.json` says 1.2.3'],
    ['it is too low', npm('1.9.0'), {value: '>=1.10.0'}, 'says 1.9.0, expected >= 1.10.0'],
    ['it is another', npm('1.9.0'), {value: '1.9.1'}, 'says 1.9.0, expected = 1.9.1'],
    ['it is the one it must not be', npm('1.9.0'), {value: '!=1.9.0'}, 'expected != 1.9.0'],
    ['it is a prerelease', npm('2.0.0-beta'), {prerelease: false}, 'has the prerelease 2.0.0-beta'],
    ['the manifest is broken', {'package.json': '{'}, {}, 'no valid JSON']
  ])('%s', async (_, files, params, reason) => {
    const outcome = await check(files, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

it('is unverifiable for a manifest over 1 MB', async () => {
  expect(await check({'Chart.yaml': `version: 1.0.0\n#${'x'.repeat(1_000_000)}`})).toMatch(/^unverifiable/)
})

it('orders versions as semver.org does', () => {
  const inOrder = [
    '0.9.9',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0'
  ]
  const versions = inOrder.map(text => parseVersion(text) as Version)
  for (const [i, a] of versions.entries())
    for (const [j, b] of versions.entries()) expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(i - j))
  expect(['1', '1.0', '01.0.0', '1.0.0-', 'x', '1.0.0 '.repeat(100)].map(parseVersion)).toEqual(Array(6).fill(null))
})

it.each([{path: '../x'}, {value: '>=1'}, {value: '~1.0.0'}, {value: 'latest'}, {prerelease: 'no'}, {file: 'x'}])(
  'takes no %o',
  async params => expect(await mistakeIn('version', params)).not.toBeNull()
)
