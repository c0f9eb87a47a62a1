import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pullRequestEvent} from '../__tests__/support/events.ts'
import {fakeGitHub} from '../__tests__/support/github/index.ts'
import {runAction} from '../__tests__/support/runner.ts'
import type {Context} from './context.ts'
import {mixed} from './documents.ts'
import {alternate, bareNode} from './measure.ts'
import {bounded, type Row, ratio} from './table.ts'

const count = (value: number): string => `${value} requests`

/** Five checklists as they would stand in a repository: the seeds, or as much generated text. */
const checklists = (seeds: readonly string[]): Record<string, Uint8Array> => {
  const texts =
    seeds.length > 0 ? seeds.map(path => readFileSync(path)) : Array<Buffer>(5).fill(Buffer.from(mixed(8_000)))
  return Object.fromEntries(texts.map((text, index) => [`checklists/list-${index}.md`, text]))
}

/** A pull request whose head has the base's checklists, and the workspace checked out from it. */
const setUp = async (scratch: string, files: Readonly<Record<string, Uint8Array>>) => {
  const fake = await fakeGitHub()
  const repository = fake.repo()
  repository.commit({files, branch: 'main'})
  repository.branch('topic', repository.refs.get('refs/heads/main') ?? '')
  repository.commit({files: {...files, 'src/change.ts': 'export {}\n'}, branch: 'topic'})
  const pull = repository.pull({head: 'topic'})
  const workspace = join(scratch, 'workspace')
  mkdirSync(join(workspace, 'checklists'), {recursive: true})
  for (const [path, text] of Object.entries(files)) writeFileSync(join(workspace, path), text)
  return {fake, repository, pull, workspace}
}

/** A whole run of the Action as the runner does it, and the requests it takes. */
export const actionRun = async ({runs, dist, empty, scratch, seeds}: Context): Promise<Row[]> => {
  const {fake, repository, pull, workspace} = await setUp(scratch, checklists(seeds))
  try {
    const run = async (): Promise<number> => {
      fake.forget()
      const result = await runAction({
        event: pullRequestEvent(pull),
        workspace,
        fake,
        entry: join(dist, 'index.js'),
        node: process.execPath,
        // Runners are new machines: what tests keep compiled is not there.
        env: {NODE_DISABLE_COMPILE_CACHE: '1'}
      })
      if (result.exitCode !== 1 || result.outputs['result'] !== 'fail') {
        throw new Error(`the Action ended with ${result.exitCode}:\n${result.log.slice(-20).join('\n')}`)
      }
      return result.ms
    }
    const withComment = async (): Promise<number> => {
      repository.comments.length = 0
      return run()
    }
    const times = await alternate(runs, {node: bareNode(empty), action: withComment})
    const written = fake.requests.length
    await run()
    const unchanged = fake.requests.length
    if (repository.comments.length !== 1) throw new Error(`${repository.comments.length} comments instead of one`)
    return [
      bounded('with a comment to write, minimum', times.action.min / times.node.min, 5, ratio),
      bounded('with a comment to write, median', times.action.median / times.node.median, 5, ratio),
      bounded('rerun with nothing changed', unchanged, 4, count),
      bounded('with a comment to write', written, 6, count)
    ]
  } finally {
    await fake.close()
  }
}
