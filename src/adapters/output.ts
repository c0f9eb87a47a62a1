import {closeSync, constants, mkdirSync, openSync, realpathSync, writeFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {ConfigurationError, reasonOf} from '../errors.ts'

// A pull request may hold a link where the file is to go.
const fresh = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
const replacing = fresh | constants.O_TRUNC
const creating = fresh | constants.O_EXCL

const attempt = (path: string, what: string, write: () => void): void => {
  try {
    write()
  } catch (thrown) {
    throw new ConfigurationError(`cannot write ${what}: ${reasonOf(thrown)}`, {path})
  }
}

/** Writes a file where the user of the command line wants it. Throws `ConfigurationError`. */
export const writeOutput = (path: string, text: string): void =>
  attempt(path, 'the report', () => writeFileSync(path, text))

const writeInside = (
  root: string,
  files: Readonly<Record<string, string>>,
  what: string,
  flags: typeof replacing
): void => {
  const base = realpathSync(root)
  const assertInside = (path: string): void => {
    const way = relative(base, path)
    if (way === '..' || way.startsWith(`..${sep}`)) throw new Error('the path is outside of the workspace')
  }
  for (const [path, text] of Object.entries(files)) {
    attempt(path, what, () => {
      const full = resolve(base, path)
      assertInside(full)
      mkdirSync(dirname(full), {recursive: true})
      assertInside(realpathSync(dirname(full)))
      const file = openSync(full, flags, 0o644)
      try {
        writeFileSync(file, text)
      } finally {
        closeSync(file)
      }
    })
  }
}

/**
 * Writes report files by path relative to `root`; missing folders are made. Throws `ConfigurationError` when a path
 * leaves `root`, also by way of a link, or cannot be written.
 */
export const writeFiles = (root: string, files: Readonly<Record<string, string>>): void =>
  writeInside(root, files, 'the report', replacing)

/** The same for files that must not be there yet. */
export const createFiles = (root: string, files: Readonly<Record<string, string>>): void =>
  writeInside(root, files, 'the file', creating)
