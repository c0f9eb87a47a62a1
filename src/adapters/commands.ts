import {type ChildProcess, spawn} from 'node:child_process'
import {accessSync, constants, realpathSync, statSync} from 'node:fs'
import {delimiter, join, relative, resolve} from 'node:path'
import {Refusal, reasonOf} from '../errors.ts'
import type {CommandResult, Commands} from '../ports.ts'

/** A command of the base config. */
export interface CommandSpec {
  /** Program and arguments; no shell reads them. */
  run: readonly string[]
  /** Names of the variables it receives besides those every program needs. */
  env?: readonly string[] | undefined
  /** Folder below the root; the root without it. */
  cwd?: string | undefined
  /** Milliseconds. */
  timeout?: number | undefined
}

const defaultTimeout = 5 * 60_000
const maxOutput = 4096
/** How long a command may take to end by itself after SIGTERM. */
const killAfter = 2_000
/** How long the last output may take to arrive after the exit; a grandchild can hold the pipe for ever. */
const drainFor = 200

const always = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'PATHEXT', 'COMSPEC']

/** Commands by name. What they print goes nowhere but into the result. */
export const createCommands = (
  root: string,
  specs: Readonly<Record<string, CommandSpec>>,
  variables: Readonly<Record<string, string | undefined>>
): Commands => ({
  names: Object.keys(specs),
  async run(name, signal) {
    const spec = specOf(name, specs)
    signal.throwIfAborted()
    const child = start(name, spec, folderOf(name, spec, root), pick(variables, [...always, ...(spec.env ?? [])]))
    return settle(name, child, spec.timeout ?? defaultTimeout, signal)
  }
})

/**
 * Throws the `Refusal` of running a command as far as it can be told without starting it: no such name, no folder, no
 * program. Answers the path of the program.
 */
export const locateCommand = (
  root: string,
  specs: Readonly<Record<string, CommandSpec>>,
  variables: Readonly<Record<string, string | undefined>>,
  name: string
): string => {
  const spec = specOf(name, specs)
  const folder = folderOf(name, spec, root)
  const [program = ''] = spec.run
  // A name with a slash is a path from the working directory; only a bare one is looked for.
  const isPath = /[\\/]/.test(program)
  const folders = isPath ? [''] : (variables['PATH'] ?? '').split(delimiter)
  const endings = ['', ...(variables['PATHEXT'] ?? '').split(';')]
  const found = folders
    .flatMap(each => endings.map(ending => resolve(folder, each, program + ending)))
    .find(isExecutable)
  if (found !== undefined) return found
  throw new Refusal(
    `the command "${name}" cannot be started: its program \`${program}\` is not ${isPath ? 'there' : 'in PATH'}`,
    `install \`${program}\`, or correct \`run\` of the command`
  )
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const specOf = (name: string, specs: Readonly<Record<string, CommandSpec>>): CommandSpec => {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
  if (spec) return spec
  throw new Refusal(`there is no command "${name}"`, 'name it under "commands" in the configuration')
}

const pick = (variables: Readonly<Record<string, string | undefined>>, names: readonly string[]): NodeJS.ProcessEnv =>
  Object.fromEntries(names.filter(name => Object.hasOwn(variables, name)).map(name => [name, variables[name]]))

const folderOf = (name: string, {cwd = '.'}: CommandSpec, root: string): string => {
  try {
    const base = realpathSync(root)
    const folder = realpathSync(join(base, cwd))
    const way = relative(base, folder)
    if (!way.startsWith('..') && !way.includes(':')) return folder
  } catch {
    throw new Refusal(`the command "${name}" cannot be started: there is no folder \`${cwd}\``)
  }
  throw new Refusal(`the command "${name}" cannot be started: \`${cwd}\` is outside of the repository`)
}

const start = (name: string, {run: [program = '', ...args]}: CommandSpec, cwd: string, env: NodeJS.ProcessEnv) => {
  try {
    // Detached makes it the leader of a group of its own, so that all it starts can be ended with it.
    return spawn(program, args, {cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true})
  } catch (thrown) {
    throw new Refusal(`the command "${name}" cannot be started: ${reasonOf(thrown)}`)
  }
}

const settle = async (
  name: string,
  child: ChildProcess,
  timeout: number,
  signal: AbortSignal
): Promise<CommandResult> => {
  const started = performance.now()
  const output = collect(child)
  const {promise: exited, resolve, reject} = Promise.withResolvers<Omit<CommandResult, 'output'>>()
  child.once('error', error => reject(new Refusal(`the command "${name}" cannot be started: ${reasonOf(error)}`)))
  child.once('exit', (code, by) => resolve({code, signal: by, ms: performance.now() - started}))
  let killer: NodeJS.Timeout | undefined
  const stop = (): void => {
    endGroup(child, 'SIGTERM')
    killer = setTimeout(() => endGroup(child, 'SIGKILL'), killAfter)
  }
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
  limit.addEventListener('abort', stop, {once: true})
  try {
    const result = await exited
    await drained(child)
    signal.throwIfAborted()
    if (!limit.aborted) return {...result, output: output()}
    throw new Refusal(`the command "${name}" did not end within ${timeout} ms`, 'give it a longer "timeout"')
  } finally {
    clearTimeout(killer)
    limit.removeEventListener('abort', stop)
    endGroup(child, 'SIGKILL')
    child.stdout?.destroy()
    child.stderr?.destroy()
  }
}

/** Ends a command and what it left running; there may be nobody left to end. */
const endGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** The pipes are closed once everybody who holds them has ended; not waited for longer than it takes to read them. */
const drained = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, drainFor)
    child.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** Keeps the last bytes of both streams, in order of arrival. */
const collect = (child: ChildProcess): (() => string) => {
  let kept = Buffer.alloc(0)
  const take = (chunk: Buffer): void => {
    kept = Buffer.concat([kept, chunk]).subarray(-maxOutput)
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  return () => kept.toString('utf8')
}
