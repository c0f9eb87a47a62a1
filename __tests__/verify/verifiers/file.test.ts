import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import {temporaryFolder, writeFiles} from '../../support/git.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const files = {'README.md': 'hello', 'docs/runbook.md': 'x', empty: '', 'a/deploy.yml': 'x'}
const check = async (params: Record<string, unknown>) => said(await verify('file', params, {files: workspaceOf(files)}))

describe('passes', () => {
  it.each([
    [{path: 'README.md'}, 'passed: found `README.md` (5 bytes)'],
    [{path: './docs/runbook.md'}, 'passed: found `./docs/runbook.md` (1 bytes)'],
    [{path: 'docs', type: 'directory'}, 'passed: found the folder `docs`'],
    [{path: 'README.md', size: {op: '>=', value: 5}}, 'passed: found `README.md` (5 bytes)'],
    [{path: 'empty', size: 0}, 'passed: found `empty` (0 bytes)']
  ])('%o', async (params, expected) => expect(await check(params)).toBe(expected))
})

describe('fails', () => {
  it.each([
    ['it is gone', {path: 'LICENSE'}, 'failed: no file at `LICENSE`'],
    ['its folder is gone', {path: 'no/such/thing'}, 'failed: no file at `no/such/thing`'],
    ['the case differs', {path: 'readme.md'}, 'failed: no file at `readme.md`; the case differs from `README.md`'],
    ['it is elsewhere', {path: 'runbook.md'}, 'failed: no file at `runbook.md`; there is `docs/runbook.md`'],
    ['it is misspelt', {path: 'docs/runbok.md'}, 'failed: no file at `docs/runbok.md`; there is `docs/runbook.md`'],
    ['it is a folder', {path: 'docs'}, 'failed: `docs` is a directory, not a file'],
    ['it is a file', {path: 'empty', type: 'directory'}, 'failed: `empty` is a file, not a directory'],
    ['it is empty', {path: 'empty'}, 'failed: `empty` is empty'],
    ['it is too small', {path: 'README.md', size: '>5'}, 'failed: the size of `README.md` in bytes is 5, expected > 5']
  ])('%s', async (_, params, expected) => expect(await check(params)).toBe(expected))
})

it('is unverifiable behind a symbolic link', async () => {
  const dir = temporaryFolder()
  writeFiles(dir, files)
  symlinkSync('README.md', join(dir, 'link.md'))
  const outcome = await verify('file', {path: 'link.md'}, {files: createWorkspace(dir)})
  expect(said(outcome)).toBe('unverifiable: `link.md` is reached through a symbolic link')
})

it.each([
  {},
  {path: ''},
  {path: '../x'},
  {path: '/x'},
  {path: 'x', other: 1},
  {path: 'x', size: 'big'},
  {path: 'x', size: '>a'},
  {path: 'x', type: 'socket'}
])('takes no %o', async params => {
  const wrong = params.size === 'big' ? null : expect.anything()
  expect(await mistakeIn('file', params)).toEqual(wrong)
})
