import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import {temporaryFolder, writeFiles} from '../../support/git.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const lcov =
  'TN:\nSF:src/a.ts\nFNF:4\nFNH:3\nDA:1,1\nLF:100\nLH:80\nBRF:10\nBRH:7\nend_of_record\nSF:src/b.ts\nLF:100\nLH:90\nend_of_record\n'
const summary = JSON.stringify({
  total: {
    lines: {total: 57, covered: 57},
    statements: {total: 100, covered: 57},
    functions: {total: 10, covered: 9},
    branches: {total: 0, covered: 0}
  },
  'src/a.ts': {lines: {total: 1, covered: 0}}
})
const final = JSON.stringify({
  'src/a.ts': {
    statementMap: {0: {start: {line: 1}}, 1: {start: {line: 1}}, 2: {start: {line: 2}}, 3: {start: {line: 3}}},
    s: {0: 0, 1: 5, 2: 0, 3: 1},
    f: {0: 1, 1: 0},
    b: {0: [1, 0], 1: [2, 3]}
  }
})
const go =
  'mode: set\nexample.com/m/a.go:3.10,5.2 3 1\nexample.com/m/a.go:7.10,9.2 1 0\nexample.com/m/a.go:7.10,9.2 1 1\nexample.com/m/b.go:1.1,2.2 4 0\n'
const files = {
  'coverage/lcov.info': lcov,
  'sum.json': summary,
  'final.json': final,
  'c.out': go,
  'da.info': 'SF:a\nDA:1,1\nDA:2,0\nDA:3,7\nDA:4,1\nend_of_record\n',
  'none.info': 'SF:a\nLF:0\nLH:0\nend_of_record\n',
  'empty.json': '{"total": {"lines": {"total": 0, "covered": 0}}}',
  'odd.json': '[1]',
  'text.txt': 'Lines: 100%',
  'broken.json': '{"total"'
}
const check = async (params: Record<string, unknown>, content: Record<string, string> = files) =>
  said(await verify('coverage', params, {files: workspaceOf(content)}))

describe('passes', () => {
  it.each<[string, Record<string, unknown>]>([
    ['lcov, found by its usual name', {lines: '>=85', branches: '>=70%', functions: 75}],
    ['lcov without sums', {path: 'da.info', lines: 75}],
    ['an istanbul summary', {path: 'sum.json', lines: 100, statements: '>=57', functions: '>80'}],
    ['an istanbul report', {path: 'final.json', lines: '>=66', statements: 50, functions: 50, branches: 75}],
    ['a Go profile with a block twice', {path: 'c.out', statements: 50}],
    ['two reports, added up', {path: ['da.info', 'coverage/lcov.info'], lines: '>=84'}]
  ])('%s', async (_, params) => expect(await check(params)).toMatch(/^passed/))
})

describe('fails when', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['lines are below', {lines: '>85'}, 'coverage of lines is 85%, expected > 85% (170 of 200)'],
    ['branches are below', {lines: '>=80', branches: '>=71'}, 'coverage of branches is 70%'],
    ['functions are below', {functions: '>=76'}, 'coverage of functions is 75%'],
    ['statements are below', {path: 'final.json', statements: '>50'}, 'coverage of statements is 50%'],
    ['a Go profile is below', {path: 'c.out', statements: '>50'}, 'is 50%, expected > 50% (4 of 8)'],
    ['it covers nothing', {path: 'none.info', lines: '>=0'}, '`none.info` covers nothing: 0 lines'],
    ['it has no branches', {path: 'sum.json', branches: '>=0'}, 'covers nothing: 0 branches'],
    ['it is no report', {path: 'text.txt', lines: '>=1'}, 'it is no lcov, istanbul or Go coverage report'],
    ['it is a list', {path: 'odd.json', lines: '>=1'}, 'cannot be read'],
    ['it is broken', {path: 'broken.json', lines: '>=1'}, 'cannot be read']
  ])('%s', async (_, params, reason) => {
    const outcome = await check(params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

describe('unverifiable', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['there is no report', {lines: '>=1'}, {}],
    ['a named report is absent', {path: ['c.out', 'gone.info'], statements: '>=1'}, files],
    ['a glob finds none', {path: '*.info', lines: '>=1'}, {}],
    ['it does not speak of the share', {path: 'c.out', branches: '>=1'}, files],
    ['an empty report does not', {path: 'a.json', lines: '>=0'}, {'a.json': '{"total": {}}'}]
  ])('when %s', async (_, params, content) => expect(await check(params, content)).toMatch(/^unverifiable/))

  it('behind a link', async () => {
    const dir = temporaryFolder()
    writeFiles(dir, files)
    symlinkSync('c.out', join(dir, 'link.out'))
    const outcome = await verify('coverage', {path: 'link.out', statements: '>=1'}, {files: createWorkspace(dir)})
    expect(said(outcome)).toMatch(/^unverifiable/)
  })
})

it.each([
  [{}, /needs a share/],
  [{path: 'a'}, /needs a share/],
  [{lines: '>=most'}, /number/],
  [{path: '../x', lines: 1}, /leave the repository/],
  [{line: 80, lines: 80}, /./]
])('takes no %o', async (params, mistake) => expect(await mistakeIn('coverage', params)).toMatch(mistake))
