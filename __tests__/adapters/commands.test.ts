import {existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type CommandSpec, createCommands} from '../../src/adapters/commands.ts'
import {createEnvironment} from '../../src/adapters/environment.ts'
import {Refusal} from '../../src/errors.ts'
import {temporaryFolder, writeFiles} from '../support/git.ts'

const never = new AbortController().signal

/** Runs one program in a fresh folder. */
const run = (spec: Partial<CommandSpec>, {root = temporaryFolder(), signal = never, env = {}} = {}) =>
  createCommands(root, {it: {run: [], ...spec}}, {PATH: process.env['PATH'], ...env}).run('it', signal)

const script = (code: string): Pick<CommandSpec, 'run'> => ({run: [process.execPath, '-e', code]})

describe('what a command ends with', () => {
  it.each([
    ['success', script('console.log("out"); console.error("err")'), {code: 0, signal: null}],
    ['a failure', script('process.exit(7)'), {code: 7, signal: null}],
    [
      'a signal',
      script('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)'),
      {code: null, signal: 'SIGKILL'}
    ]
  ])('%s', async (_, spec, expected) => {
    expect(await run(spec)).toMatchObject({...expected, ms: expect.any(Number)})
  })

  it('answers the last 4 KB it printed, on both streams', async () => {
    const short = await run(script('console.log("out"); console.error("err")'))
    expect(short.output.split('\n').sort()).toEqual(['', 'err', 'out'])
    const {output} = await run(script('console.log("a".repeat(100_000) + "end")'))
    expect(output).toHaveLength(4096)
    expect(output).toMatch(/a+end\n$/)
  })

  it('reads nothing from its input', async () => {
    expect(await run(script('process.stdin.resume().on("end", () => process.exit(5))'))).toMatchObject({code: 5})
  })

  it('passes arguments on as they are, without a shell', async () => {
    const {output} = await run({run: [process.execPath, '-p', 'process.argv[1]', '$(id); echo `x` "y" *']})
    expect(output).toBe('$(id); echo `x` "y" *\n')
  })
})

describe('what a command receives', () => {
  it('only the variables that are listed, and what every program needs', async () => {
    const {output} = await run(
      {...script('console.log(JSON.stringify(process.env))'), env: ['LISTED', 'UNSET']},
      {env: {LISTED: 'yes', GITHUB_TOKEN: 'secret', NODE_OPTIONS: '', HOME: '/nowhere'}}
    )
    expect(JSON.parse(output)).toEqual({PATH: process.env['PATH'], HOME: '/nowhere', LISTED: 'yes'})
  })

  it('the root as its folder, or a folder below it', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'app'))
    expect((await run(script('console.log(process.cwd())'), {root})).output.trim()).toBe(realpathSync(root))
    expect((await run({...script('console.log(process.cwd())'), cwd: 'app'}, {root})).output.trim()).toBe(
      join(realpathSync(root), 'app')
    )
  })
})

describe('what is refused', () => {
  it.each<[string, Partial<CommandSpec>, RegExp]>([
    ['a program that does not exist', {run: ['no-such-program']}, /cannot be started: .*ENOENT/],
    ['a file that is no program', {run: ['./data.txt']}, /cannot be started: .*EACCES/],
    ['an argument with a null character', {run: ['true', 'a\0']}, /cannot be started/],
    ['no program', {run: []}, /cannot be started/],
    ['a folder that does not exist', {run: ['true'], cwd: 'gone'}, /no folder `gone`/],
    ['a folder above', {run: ['true'], cwd: '..'}, /outside of the repository/],
    ['a link out', {run: ['true'], cwd: 'link'}, /outside of the repository/]
  ])('%s', async (_, spec, reason) => {
    const root = temporaryFolder()
    writeFiles(root, {'data.txt': 'x'})
    symlinkSync('/', join(root, 'link'))
    await expect(run(spec, {root})).rejects.toThrow(reason)
    await expect(run(spec, {root})).rejects.toThrow(Refusal)
  })

  it.each(['other', 'toString', '__proto__'])('the name %s, which the configuration does not have', async name => {
    const commands = createCommands(temporaryFolder(), {it: {run: ['true']}}, {})
    expect(commands.names).toEqual(['it'])
    await expect(commands.run(name, never)).rejects.toThrow(/no command/)
  })
})

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // A dead child that nobody waited for still has a number.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
const pidIn = (root: string): number => Number(readFileSync(join(root, 'pid'), 'utf8'))
const writePid = 'require("fs").writeFileSync("pid", String(process.pid))'

describe('what never hangs', () => {
  it('a grandchild in a session of its own that holds the pipe', async () => {
    const root = temporaryFolder()
    const started = script(`const child = require("child_process").spawn(
        process.execPath, ["-e", "setInterval(() => {}, 1000)"], {detached: true, stdio: "inherit"})
      child.unref(); require("fs").writeFileSync("pid", String(child.pid)); process.exit(3)`)
    expect(await run(started, {root})).toMatchObject({code: 3})
    process.kill(pidIn(root), 'SIGKILL')
  })

  it('a grandchild of its group is ended with it', async () => {
    const root = temporaryFolder()
    const grandchild = `${writePid}; process.send("ready"); setInterval(() => {}, 1000)`
    const parent = `const c = require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}],
      {stdio: ["ignore", "inherit", "inherit", "ipc"]}); c.on("message", () => process.exit(0))`
    expect(await run(script(parent), {root})).toMatchObject({code: 0})
    await expect.poll(() => alive(pidIn(root))).toBe(false)
  })

  it.each([
    ['by itself on SIGTERM', ''],
    ['by force when it ignores SIGTERM', 'process.on("SIGTERM", () => {}); ']
  ])('ends %s when the run is aborted', async (_, prelude) => {
    const root = temporaryFolder()
    const controller = new AbortController()
    const running = run(script(`${prelude}${writePid}; setInterval(() => {}, 1000)`), {root, signal: controller.signal})
    running.catch(() => {})
    await expect.poll(() => existsSync(join(root, 'pid')) && pidIn(root) > 0).toBe(true)
    controller.abort(new Error('stopped'))
    await expect(running).rejects.toThrow('stopped')
    await expect.poll(() => alive(pidIn(root))).toBe(false)
  })

  it('is not started once the run is aborted', async () => {
    const root = temporaryFolder()
    await expect(run(script(writePid), {root, signal: AbortSignal.abort(new Error('stopped'))})).rejects.toThrow()
    expect(existsSync(join(root, 'pid'))).toBe(false)
  })

  it('refuses an answer when its own time is over', async () => {
    await expect(run({...script('setInterval(() => {}, 1000)'), timeout: 200})).rejects.toThrow(/within 200 ms/)
  })
})

it('the environment answers what is set, and nothing it inherited', () => {
  const environment = createEnvironment({SET: 'x', EMPTY: ''})
  expect([environment.get('SET'), environment.get('EMPTY'), environment.get('toString')]).toEqual(['x', '', undefined])
})
