import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {ConfigurationError} from '../errors.ts'

const FOLDER = 'checklists'

/**
 * The folder this program was installed or cloned to: the nearest one above its code that has the ready-made lists.
 * Throws `ConfigurationError` when parts of it are missing.
 */
export const installation = (): string => {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, FOLDER, 'web-service.md'))) return at
    if (at === dirname(at)) {
      throw new ConfigurationError(
        `the ready-made lists are not beside this program; install it with its folder ${FOLDER}`
      )
    }
  }
}

/** Text of the JSON Schema `tools/docs.ts` made of what reads or writes such a document. */
export const publishedSchema = (name: string): string =>
  readFileSync(join(installation(), 'schemas', `readiness-${name}-1.schema.json`), 'utf8')

/** Text of a ready-made list by its file name. */
export const readyMadeList = (name: string): string => readFileSync(join(installation(), FOLDER, `${name}.md`), 'utf8')

/** Repository and commit of the clone this program runs from; `null` where it was installed, or cloned from elsewhere. */
export const cloneOf = async (): Promise<{repository: string; commit: string} | null> => {
  const root = installation()
  // Without git's folder of its own it lies in another repository, as packages do.
  if (!existsSync(join(root, '.git'))) return null
  const [{originUrl, resolveCommit}, {parseRemote}] = await Promise.all([
    import('./git.ts'),
    import('./github-local.ts')
  ])
  const url = await originUrl(root)
  const origin = url === null ? null : parseRemote(url)
  const commit = await resolveCommit(root, 'HEAD')
  if (origin === null || origin.host !== 'github.com' || commit === null) return null
  return {repository: `${origin.owner}/${origin.repo}`, commit}
}
