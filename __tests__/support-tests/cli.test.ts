import {realpathSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {hasPseudoTerminal, runCli, runCliOnTerminal, runCliUntil} from '../support/cli.ts'
import {temporaryFolder, writeFiles} from '../support/git.ts'

const program = (source: string): {cwd: string; entry: string} => {
  const cwd = temporaryFolder()
  writeFiles(cwd, {'program.mjs': source})
  return {cwd, entry: join(cwd, 'program.mjs')}
}

const echo = `
  let stdin = ''
  for await (const chunk of process.stdin) stdin += chunk
  const {argv, env, version} = process
  console.log(JSON.stringify({args: argv.slice(2), cwd: process.cwd(), env, stdin, version, tty: !!process.stdout.isTTY}))
  console.error('to stderr')
  process.exitCode = 7`

const endless = `
  process.stdout.on('error', error => { console.error(error.code); process.exit(9) })
  const write = () => process.stdout.write('line\\n'.repeat(1000), () => setImmediate(write))
  write()`

describe('runCli', () => {
  it('passes arguments, folder and input on Node 24, and reports how it ended', async () => {
    const options = program(echo)
    const result = await runCli(['check', '--x', 'a b', ''], {...options, stdin: 'input'})
    expect(result).toMatchObject({exitCode: 7, signal: null, stderr: 'to stderr\n'})
    expect(JSON.parse(result.stdout)).toMatchObject({
      args: ['check', '--x', 'a b', ''],
      cwd: options.cwd,
      stdin: 'input',
      version: expect.stringMatching(/^v24\./),
      tty: false
    })
  })

  it('gives nothing of its own environment away', async () => {
    const {stdout} = await runCli([], {...program(echo), env: {MINE: '1'}})
    const {env} = JSON.parse(stdout)
    expect(Object.keys(env).sort()).toEqual(['HOME', 'LANG', 'MINE', 'PATH', 'TZ'])
    expect(realpathSync(env.HOME)).toBe(realpathSync(tmpdir()))
  })

  it('reports a signal', async () => {
    expect(await runCli([], program(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1e6)`))).toMatchObject(
      {
        exitCode: null,
        signal: 'SIGTERM'
      }
    )
  })

  it('rejects for a program that does not end', async () => {
    const hanging = runCli([], {...program('console.log("begun"); setInterval(() => {}, 1e6)'), timeout: 500})
    await expect(hanging).rejects.toThrow(/did not end within 500 ms/)
  })
})

describe('runCliUntil', () => {
  it.each([0, 1, 2000])('closes stdout after %i lines', async lines => {
    const {exitCode, stdout, stderr} = await runCliUntil(lines, [], program(endless))
    expect({exitCode, stderr}).toEqual({exitCode: 9, stderr: 'EPIPE\n'})
    expect(stdout.split('\n').length).toBeGreaterThan(lines)
  })
})

describe.skipIf(!hasPseudoTerminal)('runCliOnTerminal', () => {
  it('gives the program a terminal and its own arguments', async () => {
    const tell = `
      const {stdout, stderr, argv} = process
      console.log([stdout.isTTY, stderr.isTTY, stdout.columns, ...argv.slice(2)].join('|'))
      process.exitCode = 4`
    const {exitCode, stdout} = await runCliOnTerminal(["it's", '$HOME "x"'], program(tell))
    expect(stdout).toBe(`true|true|100|it's|$HOME "x"\n`)
    expect(exitCode).toBe(4)
  })
})
