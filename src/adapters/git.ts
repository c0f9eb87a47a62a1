import {execFile} from 'node:child_process'
import {Refusal} from '../errors.ts'
import type {Tree} from '../ports.ts'
import {ObjectReader, reading, surroundings} from './git-objects.ts'
import {type TreeEntry, treeSource} from './tree.ts'

const TIMEOUT = 30_000
const MAX_OUTPUT = 256 * 1024 * 1024

const dubious = /dubious ownership|safe\.directory/

const refuseForeign = (dir: string, stderr: string): void => {
  if (!dubious.test(stderr)) return
  throw new Refusal(
    'git does not trust the workspace: it belongs to another user',
    `run \`git config --global --add safe.directory ${dir}\` before this step`
  )
}

/** Output of a git command; `null` when it fails, when there is no repository or no git. */
const git = (dir: string, args: readonly string[]): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const options = {env: surroundings(), timeout: TIMEOUT, maxBuffer: MAX_OUTPUT, encoding: 'utf8' as const}
    execFile('git', reading(dir, args), options, (error, stdout, stderr) => {
      try {
        if (error) refuseForeign(dir, stderr)
        resolve(error ? null : stdout)
      } catch (refusal) {
        reject(refusal)
      }
    })
  })

const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** Names of commits as people and GitHub write them; nothing that git could take for an option. */
const revision = /^(?!-)[\w./@^~+{}-]{1,250}$/

/** Full SHA of a commit that is in the repository around `dir`, else `null`. */
export const resolveCommit = async (dir: string, rev: string): Promise<string | null> => {
  if (!revision.test(rev)) return null
  const found = await git(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`])
  const commit = found?.trim() ?? ''
  return sha.test(commit) ? commit : null
}

/** The best common ancestor of two commits, `null` without one (a shallow clone may hide it). */
export const mergeBase = async (dir: string, one: string, other: string): Promise<string | null> => {
  const [first, second] = [await resolveCommit(dir, one), await resolveCommit(dir, other)]
  if (first === null || second === null) return null
  const found = (await git(dir, ['merge-base', first, second]))?.trim() ?? ''
  return sha.test(found) ? found : null
}

/** The parents a commit names, also those a shallow clone does not have; none when the commit is not here. */
export const parentsOf = async (dir: string, rev: string): Promise<string[]> => {
  const commit = await resolveCommit(dir, rev)
  const text = commit === null ? null : await git(dir, ['cat-file', 'commit', commit])
  const [head = ''] = (text ?? '').split('\n\n', 1)
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent)
}

/** Address the remote `origin` is fetched from, as it is configured; `null` without one. */
export const originUrl = async (dir: string): Promise<string | null> =>
  (await git(dir, ['config', '--get', 'remote.origin.url']))?.trim() || null

const line = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]+)\t(.+)$/s

const parseListing = (output: string): TreeEntry[] =>
  output
    .split('\0')
    .map(record => line.exec(record))
    .filter(match => match !== null)
    .map(([, mode = '', id = '', path = '']) => ({mode, id, path}))

/**
 * The tree of a commit as seen from `dir` (a folder inside of the work tree sees its own part), without touching the
 * work tree. `null` when there is no git, no repository, or the commit is not in it. Throws a `Refusal` when git
 * declines to read a repository of another user.
 */
export const openGitTree = async (dir: string, rev: string): Promise<Tree | null> => {
  const commit = await resolveCommit(dir, rev)
  if (commit === null) return null
  const output = await git(dir, ['ls-tree', '-r', '-z', commit])
  if (output === null) return null
  const objects = new ObjectReader(dir)
  return treeSource(commit, {
    list: async () => parseListing(output),
    read: (entry, limit) => objects.ask(entry.id, limit)
  })
}
