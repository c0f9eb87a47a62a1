import {spawn} from 'node:child_process'
import {existsSync, openSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {terminalOf} from '../../src/adapters/console.ts'
import {temporaryFolder} from '../support/git.ts'
import {node24, root} from '../support/paths.ts'
import {runProcess} from '../support/process.ts'

const program = (body: string): string[] => [
  '--input-type=module',
  '--eval',
  `import {openConsole} from ${JSON.stringify(join(root, 'src/adapters/console.ts'))}
   const console = openConsole()
   ${body}`
]

const many = 'console.write(("x".repeat(1023) + "\\n").repeat(2048))'
const finish = (code: number): string => `process.exitCode = await console.finish(${code})`

/** Exit code of the program whose standard output is read for its first bytes only, then closed. */
const runClosed = (body: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(node24(), program(body), {cwd: root, env: {}, stdio: ['ignore', 'pipe', 'inherit']})
    child.stdout.once('data', () => child.stdout.destroy())
    child.on('error', reject)
    child.on('close', resolve)
  })

describe('the console', () => {
  it('writes everything to a pipe before the program ends', async () => {
    const {stdout, stderr, exitCode} = await runProcess(
      node24(),
      program(`${many}; console.say('done'); ${finish(1)}`),
      {
        cwd: root,
        env: {}
      }
    )
    expect(stdout.length).toBe(2 * 1024 * 1024)
    expect(stderr).toBe('done\n')
    expect(exitCode).toBe(1)
  })

  it.each([
    [0, 3],
    [1, 1],
    [2, 2],
    [3, 3]
  ])('ends a run of verdict %i whose reader went away with %i', async (verdict, code) => {
    expect(await runClosed(`${many}; ${many}; ${finish(verdict)}`)).toBe(code)
  })

  it.skipIf(!existsSync('/dev/full'))('does not pass when the disk is full', async () => {
    const child = spawn(node24(), program(`console.write('report'); ${finish(0)}`), {
      cwd: root,
      env: {},
      stdio: ['ignore', openSync('/dev/full', 'w'), 'inherit']
    })
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(3)
  })

  it('goes on when nobody reads the errors', async () => {
    const child = spawn(node24(), program(`console.say('x'); console.write('report'); ${finish(0)}`), {
      cwd: root,
      env: {},
      stdio: ['ignore', 'pipe', existsSync('/dev/full') ? openSync('/dev/full', 'w') : 'ignore']
    })
    let text = ''
    child.stdout?.on('data', chunk => {
      text += chunk
    })
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
    expect(text).toBe('report')
  })

  it('shows no progress where nobody watches', async () => {
    const {stderr} = await runProcess(node24(), program(`console.progress('1 of 2'); ${finish(0)}`), {
      cwd: root,
      env: {}
    })
    expect(stderr).toBe('')
  })
})

it.skipIf(!existsSync('/usr/bin/script'))('on a terminal shows progress in one line and takes it away', async () => {
  const file = join(temporaryFolder(), 'program.mjs')
  const body = `console.progress('1 of 2'); console.progress('2 of 2 \\n\\x1b[31m'); console.write('report\\n'); ${finish(0)}`
  writeFileSync(file, program(body).at(-1) ?? '')
  const command = `'${node24()}' '${file}'`
  const {stdout, exitCode} = await runProcess(
    '/usr/bin/script',
    ['--quiet', '--return', '--command', command, '/dev/null'],
    {
      cwd: root,
      env: {TERM: 'xterm', PATH: process.env['PATH'] ?? ''}
    }
  )
  const erase = '\r\x1b[2K'
  expect(stdout).toBe(`${erase}1 of 2${erase}2 of 2${erase}report\r\n`)
  expect(exitCode).toBe(0)
})

describe('a terminal', () => {
  const tty = {isTTY: true, columns: 132}
  it.each([
    ['a terminal', tty, {}, {isTTY: true, color: true, columns: 132}],
    ['a pipe', {}, {}, {isTTY: false, color: false, columns: 80}],
    ['NO_COLOR', tty, {NO_COLOR: '1', FORCE_COLOR: '1'}, {color: false}],
    ['an empty NO_COLOR', tty, {NO_COLOR: ''}, {color: true}],
    ['FORCE_COLOR in a pipe', {}, {FORCE_COLOR: '1'}, {isTTY: false, color: true}],
    ['FORCE_COLOR=0', tty, {FORCE_COLOR: '0'}, {color: false}],
    ['a dumb terminal', tty, {TERM: 'dumb'}, {color: false}],
    ['COLUMNS', {}, {COLUMNS: '100'}, {columns: 100}],
    ['a wrong COLUMNS', {}, {COLUMNS: 'wide'}, {columns: 80}],
    ['a terminal without size', {isTTY: true, columns: 0}, {}, {columns: 80}]
  ])('is described: %s', (_, stream, env, expected) => {
    expect(terminalOf(stream, env)).toMatchObject(expected)
  })
})
