import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {listen} from './servers/listen.ts'

/** Where a program is, in PATH or in one of the folders; `null` when it is not installed. */
export const findProgram = (name: string, folders: readonly string[] = []): string | null =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', ...folders]
    .map(folder => join(folder, name))
    .find(existsSync) ?? null

/** Debian keeps the programs of PostgreSQL in a folder for each version, out of PATH. */
export const postgresFolders = (): string[] => {
  const home = '/usr/lib/postgresql'
  return existsSync(home) ? readdirSync(home).map(version => join(home, version, 'bin')) : []
}

/** A port of loopback that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const {port, close} = await listen(createServer())
  await close()
  return port
}

/** Ids to run a program under that refuses to be root; nothing when we are not root. */
export const plainUser = (): {uid: number; gid: number} | Record<string, never> => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], {encoding: 'utf8'}))
  return {uid: id('-u'), gid: id('-g')}
}

export interface Program {
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>
}

export interface ProgramOptions {
  /** What it prints when it is up. */
  ready: RegExp
  user?: {uid?: number; gid?: number}
}

/** Starts a server and waits until it says that it is up. Rejects with what it printed when it ends before. */
export const startProgram = async (
  command: string,
  args: readonly string[],
  {ready, user = {}}: ProgramOptions
): Promise<Program> => {
  const child = spawn(command, args, {...user, cwd: '/', env: {PATH: '/usr/bin:/bin', LC_ALL: 'C'}, stdio: 'pipe'})
  const gone = once(child, 'exit')
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-20_000)
      if (ready.test(printed)) resolve()
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`${command} ended with ${code} before it was up:\n${printed}`)))
  })
  return {
    async stop() {
      child.kill('SIGINT')
      await gone
    }
  }
}
