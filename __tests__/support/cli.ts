import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {main} from '../../src/command-line.ts'
import {distFile} from './build.ts'
import {node24, root} from './paths.ts'
import {type ProcessResult, runProcess} from './process.ts'

export interface CliOptions {
  /** Working directory, which is the workspace. */
  cwd: string
  /** Added to a minimal environment without any variable of CI. */
  env?: Readonly<Record<string, string>>
  stdin?: string | Uint8Array
  /** The program to run: `dist/cli.js` by default; `cliSource` runs without a build. */
  entry?: string
  timeout?: number
}

/** The TypeScript source of the command line. */
export const cliSource = join(root, 'src', 'cli.ts')

const environment = (extra: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: tmpdir(),
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  ...extra
})

const processOptions = ({cwd, env, stdin, timeout}: CliOptions) => ({
  cwd,
  env: environment(env),
  ...(stdin === undefined ? {} : {stdin}),
  ...(timeout === undefined ? {} : {timeout})
})

/** Runs the command line without a terminal: stdin, stdout and stderr are pipes. */
export const runCli = (args: readonly string[], options: CliOptions): Promise<ProcessResult> =>
  runProcess(node24(), [options.entry ?? distFile('cli.js'), ...args], processOptions(options))

/** Neither a terminal nor in colour, as a pipe is. */
const pipe = {isTTY: false, color: false, columns: 80}

/**
 * Like `runCli` from the sources and in this process, which is much cheaper: for what commands do, not for what only a
 * process shows, such as streams, crashes and paths relative to its folder (`--output`).
 */
export const runHere = async (
  args: readonly string[],
  {cwd, env}: Pick<CliOptions, 'cwd' | 'env'>
): Promise<Pick<ProcessResult, 'stdout' | 'stderr'> & {exitCode: number}> => {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const terminal = {
    out: pipe,
    err: pipe,
    write: (text: string) => void stdout.push(text),
    say: (text: string) => void stderr.push(`${text}\n`),
    progress: () => {},
    finish: (code: number) => Promise.resolve(code)
  }
  const exitCode = await main(args, environment(env), terminal, cwd)
  return {exitCode, stdout: stdout.join(''), stderr: stderr.join('')}
}

/**
 * Like `readiness … | head -n LINES`: closes the reading end of stdout after so many lines; 0 closes it before the
 * process can write anything.
 */
export const runCliUntil = (lines: number, args: readonly string[], options: CliOptions): Promise<ProcessResult> =>
  runProcess(node24(), [options.entry ?? distFile('cli.js'), ...args], {
    ...processOptions(options),
    started({stdout}) {
      let seen = 0
      if (lines === 0) stdout?.destroy()
      stdout?.on('data', (chunk: Buffer) => {
        seen += chunk.toString('latin1').split('\n').length - 1
        if (seen >= lines) stdout.destroy()
      })
    }
  })

const script = '/usr/bin/script'

/** Whether `runCliOnTerminal` works here (util-linux `script`); for `it.skipIf`. */
export const hasPseudoTerminal = process.platform === 'linux' && existsSync(script)

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/**
 * Runs the command line on a pseudo-terminal of 100 columns. What it writes to stdout and stderr arrives together, as
 * `stdout`, with the terminal's line ends undone.
 */
export const runCliOnTerminal = async (args: readonly string[], options: CliOptions): Promise<ProcessResult> => {
  const command = [node24(), options.entry ?? distFile('cli.js'), ...args].map(quoted).join(' ')
  const terminal = {...options, env: {TERM: 'xterm-256color', SHELL: '/bin/sh', ...options.env}}
  const line = `stty cols 100 rows 40; exec ${command}`
  const result = await runProcess(script, ['-qec', line, '/dev/null'], processOptions(terminal))
  return {...result, stdout: result.stdout.replaceAll('\r\n', '\n')}
}
