import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {promisify, stripVTControlCharacters} from 'node:util'
import {node24} from './paths.ts'

const execute = promisify(execFile)

const modified = (path: string): number => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0

const newestSource = (root: string): number =>
  Math.max(
    ...readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).map(path =>
      modified(join(root, 'src', path))
    ),
    modified(join(root, 'package.json')),
    modified(join(root, 'tools', 'build.ts'))
  )

const isFresh = (root: string): boolean => modified(join(root, 'dist', 'index.js')) > newestSource(root)

/** Builds beside `dist` and swaps, so that nobody ever runs half a bundle. */
const build = async (root: string): Promise<void> => {
  const dist = join(root, 'dist')
  const fresh = join(root, '.tmp', `dist-${process.pid}`)
  const stale = join(root, '.tmp', `stale-${process.pid}`)
  try {
    await execute(node24(), ['tools/build.ts', fresh], {cwd: root})
    if (existsSync(dist)) renameSync(dist, stale)
    renameSync(fresh, dist)
  } finally {
    rmSync(fresh, {recursive: true, force: true})
    rmSync(stale, {recursive: true, force: true})
  }
}

const takes = (lock: string): boolean => {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** Holds the lock folder while `work` runs; one older than a minute was left behind by a killed run. */
const exclusively = async (lock: string, work: () => Promise<void>): Promise<void> => {
  mkdirSync(join(lock, '..'), {recursive: true})
  while (!takes(lock)) {
    if (modified(lock) > 0 && Date.now() - modified(lock) > 60_000) rmSync(lock, {recursive: true, force: true})
    await wait(50)
  }
  try {
    await work()
  } finally {
    rmSync(lock, {recursive: true, force: true})
  }
}

const failureOf = (thrown: unknown): string => {
  const {stderr = '', message = String(thrown)} = thrown as {stderr?: string; message?: string}
  return `the bundle could not be built (node tools/build.ts):\n${stripVTControlCharacters(stderr.trim() || message)}`
}

/**
 * Runs `tools/build.ts` of a project when something below `src`, `package.json` or the build itself is newer than
 * `dist/index.js`; several processes may ask at once. Answers why that failed, `null` when `dist` is up to date.
 */
export const refreshBundle = async (root: string): Promise<string | null> => {
  if (isFresh(root)) return null
  try {
    await exclusively(join(root, '.tmp', 'build.lock'), async () => {
      if (!isFresh(root)) await build(root)
    })
    return null
  } catch (thrown) {
    return failureOf(thrown)
  }
}
