import {spawn} from 'node:child_process'
import {once} from 'node:events'

export interface Command {
  args: readonly string[]
  cwd: string
  env?: Readonly<Record<string, string>>
}

/** Milliseconds. */
export interface Times {
  min: number
  median: number
}

/** Exit codes a measured command may have: 3 is a crash of ours, `null` a signal. */
const sound = [0, 1, 2]

/** Runs Node on `args` and answers milliseconds from start to exit. Throws when it crashes. */
export const timed = async ({args, cwd, env = {}}: Command): Promise<number> => {
  const start = performance.now()
  const child = spawn(process.execPath, args, {cwd, env: {PATH: process.env['PATH'] ?? '', ...env}, stdio: 'ignore'})
  const [code] = (await once(child, 'exit')) as [number | null]
  const ms = performance.now() - start
  if (!sound.includes(code ?? 3)) throw new Error(`node ${args.join(' ').slice(0, 200)} ended with ${code}`)
  return ms
}

export const timesOf = (samples: readonly number[]): Times => {
  const sorted = [...samples].sort((a, b) => a - b)
  return {min: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN}
}

/** Measures several things in turns, so that a busy moment of the machine meets all of them. */
export const alternate = async <Name extends string>(
  runs: number,
  measured: Readonly<Record<Name, () => Promise<number>>>
): Promise<Record<Name, Times>> => {
  const names = Object.keys(measured) as Name[]
  const samples = new Map<Name, number[]>(names.map(name => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) samples.get(name)?.push(await measured[name]())
  }
  return Object.fromEntries(names.map(name => [name, timesOf(samples.get(name) ?? [])])) as Record<Name, Times>
}

/** The cost of Node itself, which every ratio is taken against. */
export const bareNode = (cwd: string) => (): Promise<number> => timed({args: ['-e', '0'], cwd})
