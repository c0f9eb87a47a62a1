import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats
} from 'node:fs'
import {dirname, isAbsolute, join, posix, resolve} from 'node:path'
import {ConfigurationError, Refusal} from '../errors.ts'
import type {Source} from '../ports.ts'
import type {Survey} from './walk.ts'

const defaultLimit = 5_000_000
const hashLimit = 100_000_000
/** Bytes of files that are kept, and of the largest: many checks look into the same ones. */
const keptLimit = 32_000_000
const keptFile = 1_000_000

/**
 * The files of a folder. Links are not followed, wherever in a path they stand; git's own files cannot be read, for
 * they hold the token of the checkout. `outside` lists paths beyond the root, written as they will be asked for: what a
 * user names on the command line is no input of a pull request. A file that was read stays, for the checks of a run, as it
 * was. Throws `ConfigurationError` when there is no folder.
 */
export const createWorkspace = (root: string, outside: readonly string[] = []): Source => {
  const base = realRoot(root)
  const trusted = new Set(outside)

  /** Where a path is on disk, `null` when a folder above it is missing. */
  const locate = (path: string): string | null => {
    if (trusted.has(path)) return attempt(path, () => realpathSync.native(resolve(base, path)))
    const inside = insidePath(path)
    if (inside === '.') return base
    const full = join(base, inside)
    const parent = attempt(path, () => realpathSync.native(dirname(full)))
    if (parent === null || differsInCase(parent, dirname(full))) return null
    if (parent !== dirname(full)) throw linkRefusal(path)
    return full
  }
  const look = (path: string): {full: string; stats: Stats} | null => {
    const full = locate(path)
    if (full === null) return null
    const stats = attempt(path, () => lstatSync(full))
    if (stats === null) return null
    if (!stats.isSymbolicLink() && differsInCase(realpathSync.native(full), full)) return null
    return {full, stats}
  }
  const kept = new Map<string, Uint8Array>()
  let room = keptLimit
  const read = async (path: string, limit = defaultLimit): Promise<Uint8Array | null> => {
    const known = kept.get(path)
    if (known && known.length <= limit) return known
    const found = look(path)
    if (!found) return null
    assertRegular(path, found.stats)
    const bytes = attempt(path, () => readRegular(path, found.full, limit))
    if (bytes && bytes.length <= Math.min(keptFile, room)) {
      kept.set(path, bytes)
      room -= bytes.length
    }
    return bytes
  }

  let survey: Survey | undefined
  return {
    name: 'the workspace',
    async stat(path) {
      const found = look(path)
      if (found?.stats.isDirectory()) return {type: 'directory', size: 0}
      if (found) assertRegular(path, found.stats)
      return found && {type: 'file', size: found.stats.size}
    },
    read,
    async find(patterns, ignore = [], which = 'kept') {
      if (patterns.length === 0) return []
      const {findFiles, surveyOf} = await import('./walk.ts')
      survey ??= surveyOf(readEntries(base), read)
      return findFiles(survey, patterns, ignore, which)
    },
    async *additions(signal) {
      const {additionsOf} = await import('./git-history.ts')
      yield* additionsOf(base, signal)
    },
    async blob(path) {
      const bytes = await read(path, hashLimit)
      if (bytes === null) return null
      const {createHash} = await import('node:crypto')
      return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    }
  }
}

const realRoot = (root: string): string => {
  try {
    return realpathSync.native(root)
  } catch {
    throw new ConfigurationError(`the workspace ${root} is no folder that can be read`)
  }
}

// What tells tracked and ignored files apart, and holds no secret.
const readableOfGit = /^\.git(\/index|\/info\/exclude)?$/

/** The path in its shortest form; refuses what leaves the root and what is git's own. */
const insidePath = (path: string): string => {
  const normal = posix.normalize(path).replace(/(?<=.)\/$/, '')
  if (path === '' || path.includes('\0') || isAbsolute(path) || /^[a-z]:/i.test(path) || /^\.\.(\/|$)/.test(normal)) {
    throw new Refusal(`\`${path}\` is outside of the repository`, 'name a path inside it, relative to its root')
  }
  // Windows also reaches `.git` by its short name and with dots or spaces after it.
  if (/(^|[/\\])(\.git|git~\d)[. ]*([/\\:]|$)/i.test(normal) && !readableOfGit.test(normal)) {
    throw new Refusal(`\`${path}\` belongs to git and is not read`)
  }
  return normal
}

const differsInCase = (real: string, asked: string): boolean =>
  real !== asked && real.toLowerCase() === asked.toLowerCase()

const linkRefusal = (path: string): Refusal =>
  new Refusal(`\`${path}\` is reached through a symbolic link`, 'name the file the link points to')

const assertRegular = (path: string, stats: Stats): void => {
  if (stats.isSymbolicLink()) throw linkRefusal(path)
  if (stats.isDirectory()) throw new Refusal(`\`${path}\` is a folder, not a file`)
  if (!stats.isFile()) throw new Refusal(`\`${path}\` is not a regular file`)
}

/** Runs a file operation; `null` when the file is not there, a refusal when it may not be touched. */
const attempt = <T>(path: string, operation: () => T): T | null => {
  try {
    return operation()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === 'ELOOP') throw linkRefusal(path)
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal(`\`${path}\` cannot be read: permission denied`)
    if (code === 'ENAMETOOLONG') throw new Refusal(`the path \`${path.slice(0, 80)}…\` is too long`)
    throw error
  }
}

// The file may be exchanged between look and open: what was opened is looked at again, a pipe must not block.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const readRegular = (path: string, full: string, limit: number): Uint8Array => {
  const file = openSync(full, flags)
  try {
    const stats = fstatSync(file)
    assertRegular(path, stats)
    // The size is what the file system says; one byte more shows a file that grows or lies.
    const buffer = Buffer.allocUnsafe(Math.min(stats.size, limit) + 1)
    let length = 0
    let step = 1
    while (step > 0 && length < buffer.length) {
      step = readSync(file, buffer, length, buffer.length - length, length)
      length += step
    }
    if (stats.size <= limit && length < buffer.length) return buffer.subarray(0, length)
    throw new Refusal(`\`${path}\` is larger than ${limit.toLocaleString('en')} bytes`)
  } finally {
    closeSync(file)
  }
}

/** Entries of a folder; one that cannot be listed has none, as for git. */
const readEntries =
  (base: string) =>
  (folder: string): Dirent[] =>
    attempt(folder, () => readdirSync(join(base, folder), {withFileTypes: true})) ?? []
