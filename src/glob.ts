import {ConfigurationError} from './errors.ts'
import {matchName, matchNames, parseSegment, type Segment} from './wildcard.ts'

/**
 * Globs over forward-slash paths, the same for a folder and for a tree at a commit. Case does not count
 * (`*READINESS*.md` finds `production-readiness.md`), dot files do, `**` is any number of folders, `{a,b}` and
 * `[a-z]` work as in a shell.
 */
export interface GlobSet {
  matches(path: string): boolean
  /** Whether anything below this folder can match; lets a walk leave out whole folders. */
  reaches(folder: string): boolean
}

const maxLength = 512
const maxAlternatives = 100

/** Why a pattern cannot be used, `null` when it can. */
export const globProblem = (pattern: string): string | null => {
  if (pattern.trim() === '') return 'is empty'
  if (pattern.length > maxLength) return `is longer than ${maxLength} characters`
  if (/^!?(\/|[a-z]:)/i.test(pattern)) return 'must be relative to the root of the repository'
  if (pattern.split('/').includes('..')) return 'must not leave the repository'
  if (pattern.includes('\0')) return 'contains a null character'
  return expandBraces(pattern).length > maxAlternatives ? `has more than ${maxAlternatives} alternatives` : null
}

/**
 * Compiles globs. A pattern that starts with `!` takes away what the others match, as `ignore` does.
 * Throws `ConfigurationError` for a pattern `globProblem` objects to.
 */
export const compileGlobs = (patterns: readonly string[], ignore: readonly string[] = []): GlobSet => {
  const wanted = patterns.filter(pattern => !pattern.startsWith('!')).flatMap(compile)
  const negated = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1))
  const unwanted = [...negated, ...ignore].flatMap(compile)
  return {
    matches(path) {
      const names = path.toLowerCase().split('/')
      const fits = (glob: Glob): boolean =>
        (names.at(-1) ?? '').includes(glob.literal) && matchNames(glob.segments, names)
      return wanted.some(fits) && !unwanted.some(fits)
    },
    reaches(folder) {
      const names = folder.toLowerCase().split('/')
      return wanted.some(({segments}) => reachesBelow(segments, names))
    }
  }
}

/** A path as a glob that matches nothing else (but for its case). */
export const escapeGlob = (path: string): string => path.replaceAll(/[\\*?[\]{}!]/g, '\\$&')

const vendored = new Set(
  'node_modules bower_components jspm_packages vendor third_party third-party dist-packages site-packages .git .venv venv __pycache__ .tox .yarn .pnpm-store .terraform .gradle Pods Carthage'
    .toLowerCase()
    .split(' ')
)

/** Folders of other people's files, and git's own: no search looks into them. */
export const isVendored = (folder: string): boolean => vendored.has(folder.toLowerCase())

/** Orders paths as git does, by code point. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

interface Glob {
  segments: readonly Segment[]
  /** Stands in the last name of every path that matches; most files are told apart by it alone. */
  literal: string
}

const compile = (pattern: string): Glob[] => {
  const problem = globProblem(pattern)
  if (problem) throw new ConfigurationError(`the glob ${JSON.stringify(pattern.slice(0, 80))} ${problem}`)
  return expandBraces(pattern).map(parseGlob)
}

const parseGlob = (pattern: string): Glob => {
  const names = pattern
    .toLowerCase()
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '/**')
    .split(/\/+/)
  return {
    segments: names.map(name => (name === '**' ? '**' : parseSegment(name))),
    literal: longestLiteral(names.at(-1) ?? '')
  }
}

const longestLiteral = (name: string): string =>
  /[[\\]/.test(name)
    ? ''
    : name.split(/[*?]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')

const reachesBelow = (glob: readonly Segment[], names: readonly string[]): boolean => {
  const free = glob.indexOf('**')
  if (free === -1 && glob.length <= names.length) return false
  const fixed = free === -1 ? glob : glob.slice(0, free)
  return fixed.slice(0, names.length).every((segment, index) => matchName(segment, names[index] ?? ''))
}

/** All readings of `{a,b}` groups, innermost first; stops once there are too many. */
const expandBraces = (pattern: string): string[] => {
  const results: string[] = []
  const queue = [pattern]
  while (queue.length > 0 && results.length + queue.length <= maxAlternatives) {
    const next = queue.shift() ?? ''
    const group = /(?<!\\)\{((?:[^{}\\]|\\.)*)\}/.exec(next)
    if (!group) {
      results.push(next)
      continue
    }
    const [whole, body = ''] = group
    const parts = body.split(/(?<!\\),/)
    // A group without a comma is plain text for a shell; escaped, it is not found again.
    const readings = parts.length > 1 ? parts : [`\\{${body}\\}`]
    const after = next.slice(group.index + whole.length)
    queue.push(...readings.map(part => next.slice(0, group.index) + part + after))
  }
  return [...results, ...queue]
}
