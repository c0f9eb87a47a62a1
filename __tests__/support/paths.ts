import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Root of this repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const isNode24 = (path: string): boolean =>
  existsSync(path) && execFileSync(path, ['--version'], {encoding: 'utf8'}).startsWith('v24.')

/** The Node that GitHub's runner uses (24): this one, or the one npm installed next to the project. */
export const node24 = (): string => {
  if (process.version.startsWith('v24.')) return process.execPath
  const installed = join(root, 'node_modules', '.bin', 'node')
  if (isNode24(installed)) return installed
  throw new Error('tests that run the bundle need Node 24: run `npm ci`, then `npm test`')
}
