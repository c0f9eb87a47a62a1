import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const files = {
  'docs/runbook.md': '# Runbook\r\n\r\nTo roll back, run `deploy --previous`.\r\n',
  'docs/other.md': 'nothing here\nRollback is described elsewhere',
  'src/a.ts': 'export const a = 1\n',
  'src/b.ts': '  console.log("debug")\n',
  '.env': 'PASSWORD=hunter2\n',
  'logo.png': Buffer.from([0x89, 0x50, 0, 0]),
  'utf16.txt': Buffer.from('\uFEFFschöner Text', 'utf16le')
}
const check = async (params: Record<string, unknown>, content: Record<string, string | Uint8Array> = files) =>
  said(await verify('text', params, {files: workspaceOf(content)}))

describe('passes', () => {
  it.each([
    [
      {path: 'docs/runbook.md', contains: 'roll back'},
      'passed: "roll back" is in `docs/runbook.md:3`: "To roll back, run `deploy --previous`."'
    ],
    [
      {path: 'docs/*.md', contains: ['roll back', 'elsewhere']},
      /"elsewhere" is in `docs\/other.md:2`: .*; "roll back" is in `docs\/runbook.md:3`/
    ],
    [{path: 'docs/*.md', matches: '^To .*\\bdeploy'}, /runbook.md:3/],
    [{path: 'docs/*.md', contains: 'ROLL BACK', 'ignore-case': true}, /runbook.md:3/],
    [{path: 'docs/*.md', matches: '^to ROLL', 'ignore-case': true}, /runbook.md:3/],
    [{path: 'src/a.ts', lacks: 'console.log'}, 'passed: "console.log" is not in 1 file'],
    [
      {path: 'docs/**', lacks: 'TODO', 'lacks-match': 'FIX\\s*ME'},
      'passed: "TODO" is not in 2 files; /FIX\\s*ME/ is not in 2 files'
    ],
    [{path: '**/*', contains: 'Runbook'}, /runbook.md:1/],
    [{path: 'utf16.txt', contains: 'schön'}, /utf16.txt:1/]
  ])('%o', async (params, expected) => {
    expect(await check(params)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe('fails', () => {
  it.each([
    ['the text is missing', {path: 'src/a.ts', contains: 'b'}, 'failed: "b" is not in `src/a.ts`'],
    ['the case differs', {path: 'docs/*', contains: 'ROLL BACK'}, 'failed: "ROLL BACK" is not in `docs/*`'],
    ['one of several is missing', {path: 'docs/*', contains: ['roll', 'zebra']}, 'failed: "zebra" is not in `docs/*`'],
    ['the pattern matches nothing', {path: 'src/a.ts', matches: '^const'}, 'failed: /^const/ is not in `src/a.ts`'],
    [
      'an unwanted text is there',
      {path: 'src/*', lacks: 'console.log'},
      'failed: "console.log" is in `src/b.ts:1`: "console.log(\\"debug\\")"'
    ],
    ['an unwanted pattern matches', {path: 'src/*', 'lacks-match': 'debug.\\)'}, /^failed: .*src\/b.ts:1/],
    ['it is wanted and unwanted', {path: 'src/*', contains: 'export', lacks: 'console'}, /^failed: "console"/],
    ['the file is missing', {path: 'docs/none.md', contains: 'x'}, 'failed: no file at `docs/none.md`'],
    [
      'the file is missing, nothing unwanted in it',
      {path: 'docs/none.md', lacks: 'x'},
      'failed: no file at `docs/none.md`'
    ],
    [
      'one of the files is missing',
      {path: ['src/a.ts', 'none'], contains: ['a', 'zebra']},
      'failed: no file at `none`'
    ],
    ['no file matches', {path: 'none/**', lacks: 'x'}, 'failed: no text file matches `none/**`'],
    ['only binary files match', {path: '*.png', lacks: 'x'}, 'failed: no text file matches `*.png`'],
    ['the file is binary', {path: 'logo.png', contains: 'P'}, 'failed: `logo.png` is no text file'],
    ['the path is a folder', {path: 'docs', contains: 'x'}, 'failed: `docs` is a folder, not a file']
  ])('%s', async (_, params, expected) => {
    const outcome = await check(params)
    expect(outcome).toEqual(
      typeof expected === 'string' ? expect.stringContaining(expected) : expect.stringMatching(expected)
    )
  })
})

it('never shows the line of a file that may hold secrets', async () => {
  expect(await check({path: '.env', contains: 'PASSWORD='})).toBe('passed: "PASSWORD=" is in `.env:1`')
  expect(await check({path: '.env', lacks: 'PASSWORD='})).toBe('failed: "PASSWORD=" is in `.env:1`')
})

it('cuts a long line', async () => {
  const outcome = await check({path: 'a', contains: 'x'}, {a: 'x'.repeat(1000)})
  expect(outcome.length).toBeLessThan(250)
})

it('is unverifiable for a file over 5 MB, whatever is looked for', async () => {
  const content = {'a.txt': 'x'.repeat(5_000_001)}
  expect(await check({path: '*.txt', lacks: 'y'}, content)).toMatch(/^unverifiable: .*larger than/)
  expect(await check({path: 'a.txt', contains: 'x'}, content)).toMatch(/^unverifiable: .*larger than/)
})

it('searches a pattern that explodes elsewhere', async () => {
  const content = {a: `${'a'.repeat(100_000)}!`}
  expect(await check({path: 'a', matches: '(a+)+$'}, content)).toMatch(/^failed/)
})

it.each([
  [{path: 'a'}, /needs something to look for/],
  [{path: 'a', contains: ''}, /./],
  [{path: 'a', contains: []}, /./],
  [{path: 'a', matches: '('}, /no valid RE2/],
  [{path: 'a', matches: '(?=x)'}, /no valid RE2/],
  [{path: 'a', matches: 'x'.repeat(1001)}, /1000/],
  [{path: '../a', contains: 'x'}, /leave the repository/],
  [{path: 'a', contains: 'x', contain: 'y'}, /./]
])('takes no %.60o', async (params, mistake) => expect(await mistakeIn('text', params)).toMatch(mistake))
