import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A change of one file: `from` gives way to `to`, or the file is removed. */
type Edit = {file: string; from: string; to: string} | {file: string; remove: true}

/** What can be broken on purpose in the files of the example, as `web-service/src/faults.ts` is for what it does. */
export const REPOSITORY_FAULTS = {
  'root-container': {file: 'Dockerfile', from: 'USER node\n', to: ''},
  'single-stage': {file: 'Dockerfile', from: 'COPY --from=sources --chown=node:node /app ./', to: 'COPY src ./src'},
  'unpinned-image': {file: 'Dockerfile', from: 'FROM node:24-slim\nENV', to: 'FROM node:latest\nENV'},
  'no-container-healthcheck': {
    file: 'Dockerfile',
    from: 'HEALTHCHECK --interval=30s --timeout=3s --retries=3 \\\n  CMD',
    to: 'RUN'
  },
  'env-committable': {file: '.gitignore', from: '.env\n.env.*\n', to: ''},
  'undocumented-setting': {file: '.env.example', from: 'RATE_LIMIT_PER_MINUTE=600', to: ''},
  'lost-migration': {file: 'migrations/003_say_where_parcels_are.sql', remove: true},
  'nobody-on-call': {file: 'docs/runbook.md', from: '## On call', to: '## In the office'},
  'old-runtime': {file: 'package.json', from: '>=24', to: '>=18'},
  'no-licence': {file: 'LICENSE', remove: true},
  'silent-release': {file: 'CHANGELOG.md', from: '## 1.4.0', to: '## Soon'},
  'broken-link': {file: 'README.md', from: '(READINESS.md)', to: '(READY.md)'}
} satisfies Record<string, Edit>
export type RepositoryFault = keyof typeof REPOSITORY_FAULTS

/** A copy of a folder with these faults in it. Throws when a fault finds nothing to break. */
export const brokenCopy = async (
  folder: string,
  edits: readonly Edit[]
): Promise<{folder: string; remove(): Promise<void>}> => {
  const copy = await mkdtemp(join(tmpdir(), 'readiness-example-'))
  await cp(folder, copy, {recursive: true})
  for (const edit of edits) {
    const path = join(copy, edit.file)
    if ('remove' in edit) {
      await rm(path)
      continue
    }
    const text = await readFile(path, 'utf8')
    if (!text.includes(edit.from)) throw new Error(`there is no ${JSON.stringify(edit.from)} in ${edit.file}`)
    await writeFile(
      path,
      text.replace(edit.from, () => edit.to)
    )
  }
  return {folder: copy, remove: () => rm(copy, {recursive: true, force: true})}
}
