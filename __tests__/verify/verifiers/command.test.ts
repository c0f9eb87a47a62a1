import {describe, expect, it} from 'vitest'
import {createCommands} from '../../../src/adapters/commands.ts'
import {temporaryFolder} from '../../support/git.ts'
import {mistakeIn, said, verify} from '../../support/verify.ts'

const script = (code: string) => ({run: [process.execPath, '-e', code]})
const check = async (params: Record<string, unknown>) => {
  const commands = createCommands(
    temporaryFolder(),
    {
      ok: script('console.log("secret token, 3 passed")'),
      bad: script('console.log("secret"); process.exit(3)'),
      killed: script('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)'),
      slow: {...script('setInterval(() => {}, 1000)'), timeout: 100},
      gone: {run: ['no-such-program']}
    },
    {PATH: process.env['PATH']}
  )
  return said(await verify('command', params, {commands}))
}

describe('passes', () => {
  it.each([
    [{run: 'ok'}, 'passed: the command "ok" ended with 0'],
    [{run: 'bad', exit: 3}, 'passed: the command "bad" ended with 3'],
    [{run: 'bad', exit: '!=0'}, 'passed: the command "bad" ended with 3'],
    [{run: 'ok', duration: '<5min'}, 'passed: the command "ok" ended with 0, its duration is < 5 min'],
    [{run: 'ok', output: '~[0-9]+ passed$'}, 'passed: the command "ok" ended with 0, printed what is wanted']
  ])('%o', async (params, expected) => expect(await check(params)).toBe(expected))
})

describe('fails', () => {
  it.each([
    ['it ends with another code', {run: 'bad'}, 'failed: the exit code of the command "bad" is 3, expected 0'],
    ['it succeeds where it must not', {run: 'ok', exit: '!=0'}, /^failed: the exit code of the command "ok" is 0/],
    ['it is killed', {run: 'killed'}, 'failed: the command "killed" was ended by SIGKILL'],
    [
      'it is killed, whatever code is wanted',
      {run: 'killed', exit: '!=0'},
      'failed: the command "killed" was ended by SIGKILL'
    ],
    [
      'it takes too long',
      {run: 'ok', duration: '<0ms'},
      /^failed: the duration of the command "ok" is \d+ ms, expected < 0 ms/
    ],
    ['it prints something else', {run: 'ok', output: '!~token'}, /^failed: the output of the command "ok" is not !~/]
  ])('%s', async (_, params, expected) => {
    const outcome = await check(params)
    expect(outcome).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
    expect(outcome).not.toContain('secret')
  })
})

describe('unverifiable', () => {
  it.each([
    ['there is no such command', {run: 'other'}, /no command "other"/],
    ['it cannot be started', {run: 'gone'}, /cannot be started/],
    ['it does not end in time', {run: 'slow'}, /did not end within 100 ms/]
  ])('%s', async (_, params, reason) => {
    const outcome = await check(params)
    expect(outcome).toMatch(/^unverifiable/)
    expect(outcome).toMatch(reason)
  })
})

it.each([
  {},
  {run: ''},
  {run: ['rm', '-rf']},
  {run: 'ok', exit: '>x'},
  {run: 'ok', duration: '<fast'},
  {run: 'ok', shell: true}
])('takes no %o', async params => expect(await mistakeIn('command', params)).not.toBeNull())
