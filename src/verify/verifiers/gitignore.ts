import * as z from 'zod/mini'
import {createIgnoreRules} from '../../git/ignore-rules.ts'
import {readIndex} from '../../git/tracked.ts'
import type {Outcome} from '../../model.ts'
import type {Source} from '../../ports.ts'
import {decodeText} from '../files.ts'
import {path} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const indexLimit = 200_000_000

export default defineVerifier({
  kind: 'gitignore',
  summary: 'Git ignores a path, and it is not committed.',
  lifecycle: 'stable',
  params: z.strictObject({path: path().check(z.describe('A file, or a folder with a slash at the end.'))}),
  needs: ['files'],
  permission: null,
  passes:
    'A `.gitignore` of the repository ignores `path` (or a folder above it), and nothing at or below it is committed. Name a folder with a slash at the end. Rules of the user or the clone (`.git/info/exclude`) do not count.',
  fails: 'No rule ignores it, a later rule takes it back, or it is committed all the same.',
  unverifiable: 'The path is there, and the index of git that tells whether it is committed cannot be read.',
  remedy: 'Add the path to `.gitignore`; `git rm --cached` it if it is committed, and replace what it disclosed.',
  examples: ['gitignore path=.env', 'gitignore path=node_modules/'],
  async verify({path: given}, {files}) {
    const wanted = given.replace(/^(\.\/)+/, '').replace(/\/+$/, '')
    const entry = await files.stat(wanted)
    const isFolder = given.endsWith('/') || entry?.type === 'directory'
    const rules = createIgnoreRules(async each => (each.startsWith('.git/') ? null : readRules(files, each)))
    const rule = await rules.ignoring(wanted, isFolder)
    if (!rule) return {status: 'failed', reason: `no .gitignore rule ignores \`${given}\``}
    const place = `\`${rule.source}:${rule.line}\` (${rule.pattern})`
    const committed = await isCommitted(files, wanted, entry !== null)
    if (typeof committed !== 'boolean') return committed
    return committed
      ? {status: 'failed', reason: `\`${given}\` is committed although ${place} ignores it`}
      : {status: 'passed', evidence: `ignored by ${place}, not committed`}
  }
})

const readRules = async (files: Source, path: string): Promise<string | null> => {
  const entry = await files.stat(path)
  const bytes = entry?.type === 'file' ? await files.read(path) : null
  return bytes && decodeText(bytes)
}

/** A tree at a commit has no index: what is there is committed. */
const isCommitted = async (files: Source, path: string, isThere: boolean): Promise<boolean | Outcome> => {
  const git = await files.stat('.git')
  if (git === null) return isThere
  const index = git.type === 'directory' ? await files.read('.git/index', indexLimit) : null
  // A repository without a first commit has no index either.
  const tracked = index ? readIndex(index) : git.type === 'directory' ? [] : null
  if (tracked) return tracked.some(each => each === path || each.startsWith(`${path}/`))
  if (!isThere) return false
  return {
    status: 'unverifiable',
    reason: `\`${path}\` is there, and the git index does not tell whether it is committed`
  }
}
