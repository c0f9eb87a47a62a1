import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const good = `# Changelog

## [Unreleased]

## [1.10.0] - 2026-02-01

### Added

- A second factor for administrators

## v1.9.0 (2026-01-05)

- Faster start

## 1.8.2-rc.1

* Fixed a crash

## 1.2.1

TODO

## 1.2.0
`
const files = {'CHANGELOG.md': good, 'package.json': '{"version": "1.10.0"}'}
const check = async (params: Record<string, unknown>, content: Record<string, string> = files) =>
  said(await verify('changelog', params, {files: workspaceOf(content)}))

describe('passes', () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, 'passed: `CHANGELOG.md:5` tells of 1.10.0'],
    [{dated: true}, 'passed: `CHANGELOG.md:5` tells of 1.10.0'],
    [{version: 'manifest'}, 'passed: `CHANGELOG.md:5` tells of 1.10.0'],
    [{version: 'v1.9.0', dated: true}, 'passed: `CHANGELOG.md:11` tells of 1.9.0'],
    [{version: '1.8.2-rc.1'}, 'passed: `CHANGELOG.md:15` tells of 1.8.2-rc.1']
  ])('%o', async (params, expected) => expect(await check(params)).toBe(expected))

  it('another usual name', async () => {
    expect(await check({}, {'docs/CHANGELOG.md': '', 'History.md': good})).toMatch(/^passed: `History.md:5`/)
  })
})

describe('fails when', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>, string]>([
    ['there is no changelog', {}, {a: ''}, 'no file at `CHANGELOG.md`'],
    ['the named one is absent', {path: 'NEWS.md'}, files, 'no file at `NEWS.md`'],
    [
      'it has no version',
      {},
      {'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- 1.2.3 is near\n'},
      'has no version as a heading'
    ],
    ['the version is not there', {version: '2.0.0'}, files, 'has no entry for 2.0.0'],
    [
      'only a longer one is there',
      {version: '1.10.0'},
      {'CHANGELOG.md': '## 1.10.0-rc.1\n\n- x\n## 11.10.0\n\n- x\n'},
      'has no entry for 1.10.0'
    ],
    [
      'the version of the package is not there',
      {version: 'manifest'},
      {...files, 'package.json': '{"version": "1.11.0"}'},
      'has no entry for 1.11.0'
    ],
    [
      'the package has no version',
      {version: 'manifest'},
      {...files, 'package.json': '{}'},
      'the manifest names no version'
    ],
    ['there is no package', {version: 'manifest'}, {'CHANGELOG.md': good}, 'no file at `package.json`'],
    ['the entry is empty', {version: '1.2.0'}, files, 'says nothing below 1.2.0'],
    ['the entry is a placeholder', {version: '1.2.1'}, files, 'says nothing below 1.2.1'],
    ['the date is missing', {version: '1.8.2-rc.1', dated: true}, files, 'has no date for 1.8.2-rc.1'],
    ['the date is none', {dated: true}, {'CHANGELOG.md': '## 1.0.0 - 2026-13-01\n\n- x'}, 'has no date for 1.0.0'],
    [
      'a newer version stands below',
      {},
      {'CHANGELOG.md': '## 1.0.0\n\n- x\n\n## 1.1.0\n\n- y'},
      'has 1.0.0 above the newer 1.1.0'
    ]
  ])('%s', async (_, params, content, reason) => {
    const outcome = await check(params, content)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

it('is unverifiable over 5 MB', async () => {
  expect(await check({}, {'CHANGELOG.md': 'x'.repeat(5_000_001)})).toMatch(/^unverifiable/)
})

it.each([{version: 'newest'}, {version: '1.2'}, {path: '/x'}, {date: true}])('takes no %o', async params => {
  expect(await mistakeIn('changelog', params)).not.toBeNull()
})
