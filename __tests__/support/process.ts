import {type ChildProcess, spawn} from 'node:child_process'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A variable that has Node keep what it compiled for the next process, where the command line keeps it, too. */
export const compiledOnce = {NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache')} as const

export interface ProcessResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** From spawn to exit. */
  ms: number
}

export interface ProcessOptions {
  cwd: string
  /** The whole environment: nothing is inherited. */
  env: Readonly<Record<string, string>>
  stdin?: string | Uint8Array
  /** The process is killed after this long, and the promise rejects. */
  timeout?: number
  /** Gets the process right after it was started. */
  started?(child: ChildProcess): void
}

/** Runs a program to its end. Rejects when it cannot be started or does not end. */
export const runProcess = (command: string, args: readonly string[], options: ProcessOptions): Promise<ProcessResult> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, {cwd: options.cwd, env: options.env, stdio: 'pipe'})
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', chunk => stdout.push(chunk))
    child.stderr.on('data', chunk => stderr.push(chunk))
    // A program need not read its input.
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')
    options.started?.(child)

    const timeout = options.timeout ?? 15_000
    const texts = () => ({stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()})
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      // `close` may never come: a grandchild can hold the pipes open.
      child.stdout.destroy()
      child.stderr.destroy()
      const {stdout: printed, stderr: complained} = texts()
      reject(new Error(`${command} did not end within ${timeout} ms\n${printed}\n${complained}`))
    }, timeout)
    child.on('error', error => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer)
      resolve({exitCode, signal, ...texts(), ms: performance.now() - start})
    })
  })
