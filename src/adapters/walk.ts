import type {Dirent} from 'node:fs'
import {Refusal} from '../errors.ts'
import {createIgnoreRules, decide, type IgnoreRules} from '../git/ignore-rules.ts'
import {readIndex} from '../git/tracked.ts'
import {byCodePoint, compileGlobs, isVendored} from '../glob.ts'
import type {Source} from '../ports.ts'

const maxMatches = 10_000
const indexLimit = 200_000_000

/** A tree as it was first looked at: dozens of checks search it, and it is listed once. */
export interface Survey {
  readFolder(folder: string): Dirent[]
  rules: IgnoreRules
  /** Tracked files and the folders above them. */
  tracked: Promise<Set<string>>
}

/** Begins a survey; folders are listed when a search first comes to them. */
export const surveyOf = (readFolder: (folder: string) => Dirent[], read: Source['read']): Survey => {
  const known = new Map<string, Dirent[]>()
  return {
    readFolder(folder) {
      const entries = known.get(folder) ?? readFolder(folder)
      known.set(folder, entries)
      return entries
    },
    rules: createIgnoreRules(path => readRules(read, path)),
    tracked: readTracked(read)
  }
}

/**
 * Regular files below a root that match, sorted by code point. Vendored folders, links and, of `kept` files, what
 * git ignores are left out; a tracked file is never ignored, whatever a rule says. Throws `Refusal` past 10,000 matches.
 */
export const findFiles = async (
  {readFolder, rules, tracked: tracking}: Survey,
  patterns: readonly string[],
  ignore: readonly string[],
  which: 'kept' | 'all' = 'kept'
): Promise<string[]> => {
  const globs = compileGlobs(patterns, ignore)
  const tracked = await tracking
  const found: string[] = []
  const walk = async (folder: string, isIgnored: boolean): Promise<void> => {
    const chain = await rules.chain(folder)
    for (const entry of readFolder(folder === '' ? '.' : folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const isFolder = entry.isDirectory()
      const wanted = isFolder ? !isVendored(entry.name) && globs.reaches(path) : entry.isFile() && globs.matches(path)
      if (!wanted) continue
      const ignored = which === 'kept' && (isIgnored || decide(chain, path, isFolder) !== null)
      if (ignored && !tracked.has(path)) continue
      if (isFolder) await walk(path, ignored)
      else found.push(path)
      if (found.length > maxMatches) {
        throw new Refusal(`the patterns match more than ${maxMatches} files`, 'name the folders to look in')
      }
    }
  }
  await walk('', false)
  return found.sort(byCodePoint)
}

// Git itself does not follow a linked rule file, so one that is refused has no rules.
const readRules = async (read: Source['read'], path: string): Promise<string | null> => {
  try {
    const bytes = await read(path)
    return bytes && Buffer.from(bytes).toString('utf8')
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Tracked files and the folders above them; nothing when the index cannot be read. */
const readTracked = async (read: Source['read']): Promise<Set<string>> => {
  const bytes = await read('.git/index', indexLimit).catch(() => null)
  const paths = new Set<string>()
  for (const path of (bytes && readIndex(bytes)) ?? []) {
    for (let part = path; part !== '' && !paths.has(part); part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
      paths.add(part)
    }
  }
  return paths
}
