import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const files = {
  'db/001.sql': '',
  'db/002.sql': '',
  'db/003.sql': '',
  'db/004.sql': '',
  'src/a.test.ts': '',
  'node_modules/x/key.pem': '',
  '.github/x.yml': ''
}
const check = async (params: Record<string, unknown>, content: Record<string, string> = files) =>
  said(await verify('glob', params, {files: workspaceOf(content)}))

describe('passes', () => {
  it.each([
    [{pattern: 'db/*.SQL'}, 'passed: 4 files match `db/*.SQL`: `db/001.sql`, `db/002.sql`, `db/003.sql` and 1 more'],
    [{pattern: ['*.none', '.github/*']}, 'passed: 1 file matches `*.none`, `.github/*`: `.github/x.yml`'],
    [{pattern: 'db/*', count: '>=4'}, /^passed: 4 files/],
    [{pattern: 'db/*', ignore: '**/*3*', count: 3}, /^passed: 3 files/],
    [{pattern: '**/*.pem', count: 0}, 'passed: 0 files match `**/*.pem`']
  ])('%o', async (params, expected) => {
    expect(await check(params)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe('fails', () => {
  it.each([
    ['nothing matches', {pattern: '*.sql'}, 'failed: 0 files match `*.sql`, expected >= 1'],
    ['too few match', {pattern: 'db/*', count: '>4'}, 'failed: 4 files match `db/*`, expected > 4'],
    ['others than wanted', {pattern: 'db/*', count: 5}, 'failed: 4 files match `db/*`, expected 5'],
    [
      'something matches that must not',
      {pattern: 'db/004*', count: 0},
      'failed: 1 file matches `db/004*`, expected 0: `db/004.sql`'
    ],
    ['no match satisfies "fewer than"', {pattern: '*.sql', count: '<5'}, 'failed: 0 files match `*.sql`, expected < 5'],
    ['no match satisfies "not three"', {pattern: '*.sql', count: '!=3'}, 'failed: 0 files match `*.sql`, expected != 3']
  ])('%s', async (_, params, expected) => expect(await check(params)).toBe(expected))
})

it('is unverifiable when nothing was checked out', async () => {
  expect(await check({pattern: '**/*.pem', count: 0}, {})).toBe('unverifiable: the workspace has no files')
})

it.each([
  [{}, /./],
  [{pattern: []}, /./],
  [{pattern: '../*'}, /leave the repository/],
  [{pattern: '/etc/*'}, /relative to the root/],
  [{pattern: '{a,b}'.repeat(9)}, /alternatives/],
  [{pattern: '*', count: '>many'}, /number/],
  [{pattern: '*', counts: 1}, /./]
])('takes no %o', async (params, mistake) => expect(await mistakeIn('glob', params)).toMatch(mistake))
