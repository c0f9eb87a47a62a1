import type {Outcome} from '../model.ts'
import type {Source} from '../ports.ts'
import {type Failed, isGlob, readText} from './files.ts'

type Unverifiable = Extract<Outcome, {status: 'unverifiable'}>

/** A report another step of the job wrote. */
export interface Artifact {
  path: string
  text: string
}

/**
 * The reports at `paths` (paths and globs, git-ignored ones too; each path has to be there), or the first of the usual ones. Reports are no
 * part of the repository: what is absent was not made in this job, and tells nothing of what it would say.
 */
export const readArtifacts = async (
  files: Source,
  paths: readonly string[] | undefined,
  usual: readonly string[],
  limit: number
): Promise<Artifact[] | Failed | Unverifiable> => {
  const wanted = paths ?? (await firstThere(files, usual))
  const found: Artifact[] = []
  for (const each of wanted) {
    for (const path of isGlob(each) ? await files.find([each], [], 'all') : [each]) {
      if ((await files.stat(path)) === null) return notMade([path])
      const text = await readText(files, path, limit)
      if (typeof text !== 'string') return text
      found.push({path, text})
    }
  }
  return found.length > 0 ? found : notMade(paths ?? usual)
}

const firstThere = async (files: Source, usual: readonly string[]): Promise<string[]> => {
  for (const path of usual) if ((await files.stat(path))?.type === 'file') return [path]
  return []
}

const notMade = (paths: readonly string[]): Unverifiable => ({
  status: 'unverifiable',
  reason: `there is no report at \`${paths.join('`, `')}\``,
  remedy: 'let a step of the job write it before the gate runs'
})
