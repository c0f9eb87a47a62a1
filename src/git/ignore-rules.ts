import {anyName, matchName, matchNames, parseSegment, type Segment} from '../wildcard.ts'

/** A line of a `.gitignore` file (or of `.git/info/exclude`). */
export interface IgnoreRule {
  /** File and line it stands in. */
  source: string
  line: number
  pattern: string
  negated: boolean
  folderOnly: boolean
  /** Relative to the folder of the file; `null` when it applies to a name at any depth. */
  path: readonly Segment[] | null
  name: Segment
}

/** Rules of one folder, with the folder they are relative to ('' for the root). */
interface Level {
  folder: string
  rules: readonly IgnoreRule[]
}

/** The rules that apply in one folder, from the root down to it. */
export type IgnoreChain = readonly Level[]

/** What git would ignore by the rules a repository itself holds; the user's own global rules are not looked at. */
export interface IgnoreRules {
  /** The rules for the entries of a folder ('' for the root). */
  chain(folder: string): Promise<IgnoreChain>
  /** The rule by which git ignores a path, or a folder it lies in; `null` when nothing does. */
  ignoring(path: string, isFolder?: boolean): Promise<IgnoreRule | null>
}

/** `read` answers the text of a file, `null` when it is not there. Each rule file is read once. */
export const createIgnoreRules = (read: (path: string) => Promise<string | null>): IgnoreRules => {
  const known = new Map<string, Promise<IgnoreChain>>()
  const load = async (folder: string): Promise<IgnoreChain> => {
    if (folder === '') {
      const exclude = await readLevel('', '.git/info/exclude', read)
      return [...exclude, ...(await readLevel('', '.gitignore', read))]
    }
    return [...(await chain(parentOf(folder))), ...(await readLevel(folder, `${folder}/.gitignore`, read))]
  }
  const chain = (folder: string): Promise<IgnoreChain> => {
    const found = known.get(folder) ?? load(folder)
    known.set(folder, found)
    return found
  }
  return {
    chain,
    async ignoring(path, isFolder = false) {
      const names = path.split('/')
      for (let depth = 1; depth <= names.length; depth += 1) {
        const part = names.slice(0, depth).join('/')
        const rule = decide(await chain(parentOf(part)), part, depth < names.length || isFolder)
        // Git does not look into an ignored folder, so nothing below can be taken back.
        if (rule) return rule
      }
      return null
    }
  }
}

/** The rule that ignores one entry, where its folders are not ignored. The last rule that matches decides. */
export const decide = (chain: IgnoreChain, path: string, isFolder: boolean): IgnoreRule | null => {
  for (const {folder, rules} of chain.toReversed()) {
    const names = path.slice(folder === '' ? 0 : folder.length + 1).split('/')
    const rule = rules.findLast(candidate => applies(candidate, names, isFolder))
    if (rule) return rule.negated ? null : rule
  }
  return null
}

const applies = (rule: IgnoreRule, names: readonly string[], isFolder: boolean): boolean => {
  if (rule.folderOnly && !isFolder) return false
  return rule.path ? matchNames(rule.path, names) : matchName(rule.name, names.at(-1) ?? '')
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const readLevel = async (
  folder: string,
  source: string,
  read: (path: string) => Promise<string | null>
): Promise<Level[]> => {
  const text = await read(source)
  return text === null ? [] : [{folder, rules: parseIgnoreFile(text, source)}]
}

const parseIgnoreFile = (text: string, source: string): IgnoreRule[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => parseRule(line, source, index + 1) ?? [])

const parseRule = (raw: string, source: string, line: number): IgnoreRule | null => {
  const pattern = raw.replace(/^((?:\\.|[^\\])*?)[ \t]+$/, '$1')
  if (pattern === '' || pattern.startsWith('#')) return null
  const negated = pattern.startsWith('!')
  const positive = negated ? pattern.slice(1) : pattern
  const folderOnly = positive.endsWith('/')
  const body = folderOnly ? positive.slice(0, -1) : positive
  // A lone backslash at the end makes a pattern invalid: git never matches it.
  if (body === '' || /^(?:\\.|[^\\])*\\$/.test(body)) return null
  const anchored = body.includes('/')
  const segments = body
    .replace(/^\//, '')
    .split('/')
    .map(name => (name === '**' ? '**' : parseSegment(name)))
  // `a/**` is everything inside of a, not a itself.
  const path = anchored ? (segments.at(-1) === '**' ? [...segments, anyName] : segments) : null
  return {source, line, pattern, negated, folderOnly, path, name: parseSegment(body)}
}
