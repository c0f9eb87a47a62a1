import {randomUUID} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync
} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {ConfigurationError, reasonOf} from '../errors.ts'

/** What a file is to hold, and what it has to hold until then. */
export interface Replacement {
  path: string
  before: Uint8Array
  after: Uint8Array
}

/** A replacement that lies beside its file, to take its place. */
interface Staged extends Replacement {
  full: string
  temporary: string
}

/**
 * Replaces files, all or none: every one is written beside its place, compared with `before` and only then renamed, so
 * that nobody ever sees half a file and no change of somebody else is lost. Links are not followed, and a path outside
 * of `root` has to be among `named`. Throws `ConfigurationError`.
 */
export const replaceFiles = (root: string, named: readonly string[], replacements: readonly Replacement[]): void => {
  const staged: Staged[] = []
  try {
    for (const replacement of replacements) {
      attempt(replacement.path, () => {
        const full = locate(realpathSync(root), replacement.path, named)
        const twin = staged.find(other => other.full === full)
        if (twin === undefined) staged.push(stage(replacement, full))
        else if (Buffer.compare(twin.after, replacement.after) !== 0) throw new Error(`it is ${twin.path} as well`)
      })
    }
    for (const each of staged) attempt(each.path, () => assertUnchanged(each))
    for (const {path, full, temporary} of staged) attempt(path, () => renameSync(temporary, full))
  } finally {
    for (const {temporary} of staged) rmSync(temporary, {force: true})
  }
}

const attempt = (path: string, operation: () => void): void => {
  try {
    operation()
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) throw thrown
    throw new ConfigurationError(`cannot be written: ${reasonOf(thrown)}`, {path})
  }
}

/** Where a path is on disk. */
const locate = (base: string, path: string, named: readonly string[]): string => {
  const asked = resolve(base, path)
  const full = join(realpathSync(dirname(asked)), basename(asked))
  const way = relative(base, full)
  const inside = full === asked && way !== '..' && !way.startsWith(`..${sep}`)
  if (inside || named.includes(path)) return full
  throw new Error('it is reached through a link or lies outside of the workspace')
}

const regular = (full: string): Stats => {
  const stats = lstatSync(full)
  if (stats.isFile()) return stats
  throw new Error(
    stats.isSymbolicLink() ? 'it is a symbolic link; name the file it points to' : 'it is no regular file'
  )
}

const stage = (replacement: Replacement, full: string): Staged => {
  const {mode, uid, gid} = regular(full)
  // Renaming asks the folder, not the file: one that is read-only must stay as it is.
  accessSync(full, constants.W_OK)
  const temporary = join(dirname(full), `.readiness-${randomUUID()}.tmp`)
  const file = openSync(temporary, 'wx', 0o600)
  try {
    writeFileSync(file, replacement.after)
    keepOwner(file, uid, gid)
    fchmodSync(file, mode & 0o7777)
    fsyncSync(file)
  } catch (thrown) {
    rmSync(temporary, {force: true})
    throw thrown
  } finally {
    closeSync(file)
  }
  return {...replacement, full, temporary}
}

const keepOwner = (file: number, uid: number, gid: number): void => {
  try {
    fchownSync(file, uid, gid)
  } catch {
    // Only root gives files away; whoever else may write the file owns the new one.
  }
}

const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

const assertUnchanged = ({path, full, before}: Staged): void => {
  regular(full)
  const file = openSync(full, readOnly)
  try {
    if (Buffer.compare(readFileSync(file), before) === 0) return
  } finally {
    closeSync(file)
  }
  throw new ConfigurationError('was changed while its checks ran; nothing was written, run fix again', {path})
}
