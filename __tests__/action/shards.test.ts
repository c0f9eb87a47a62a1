import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {runHere} from '../support/cli.ts'
import {pushEvent} from '../support/events.ts'
import {temporaryFolder} from '../support/git.ts'
import {checkout, type FakeGitHub, type FakeRepository, fakeGitHub} from '../support/github/index.ts'
import {runAction} from '../support/runner.ts'

const files = {
  'READINESS.md': `# Launch

## Must

- [x] README <!-- verify: file path=README.md -->
- [x] Licence <!-- verify: file path=LICENSE -->
- [x] Notes <!-- verify: file path=NOTES.md -->
`,
  'README.md': '# Hi\n',
  LICENSE: 'MIT\n'
}

let fake: FakeGitHub
let repository: FakeRepository
let sha = ''
beforeEach(async () => {
  fake = await fakeGitHub()
  repository = fake.repo()
  sha = repository.commit({files, branch: 'main'})
})

/** A job of its own: a fresh checkout, as the runner gives it. */
const job = async (inputs: Record<string, string>, prepare: (dir: string) => void = () => {}) => {
  const workspace = checkout(repository, sha).dir
  prepare(workspace)
  return {workspace, run: await runAction({event: pushEvent(repository), workspace, fake, inputs})}
}

describe('a job matrix', () => {
  const verifyAll = async (): Promise<string> => {
    const handed = temporaryFolder()
    for (const shard of ['1/2', '2/2']) {
      const {workspace, run} = await job({mode: 'verify', shard})
      expect([run.exitCode, run.outputs['report']]).toEqual([
        0,
        `readiness-report/shard-${shard.replace('/', '-of-')}.json`
      ])
      expect(run.outputs['result']).toBeUndefined()
      cpSync(join(workspace, 'readiness-report'), handed, {recursive: true})
    }
    return handed
  }
  const report = (handed: string) =>
    job({mode: 'report'}, dir => cpSync(handed, join(dir, 'readiness-report'), {recursive: true}))

  it('verifies in parts, judges once', async () => {
    const handed = await verifyAll()
    expect(readdirSync(handed).sort()).toEqual(['shard-1-of-2.json', 'shard-2-of-2.json'])
    const {run} = await report(handed)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({result: 'fail', verified: '2', contradicted: '1'})
  })

  it('does not judge on half of the checks, on nothing, or on what is no shard', async () => {
    const handed = await verifyAll()
    rmSync(join(handed, 'shard-2-of-2.json'))
    expect((await report(handed)).run.exitCode).toBe(2)
    rmSync(join(handed, 'shard-1-of-2.json'))
    expect((await report(handed)).run.exitCode).toBe(2)
    writeFileSync(join(handed, 'shard-1-of-1.json'), '{"schema":"readiness-shard/1"}')
    const {run} = await report(handed)
    expect(run.exitCode).toBe(2)
    expect(run.annotations[0]?.message).toContain('is no shard of this version')
  })

  it('does not take the results of another commit', async () => {
    const handed = await verifyAll()
    sha = repository.commit({files: {...files, 'NOTES.md': 'x'}, branch: 'main'})
    expect((await report(handed)).run.exitCode).toBe(2)
  })

  it('needs to know its part', async () => {
    const {run} = await job({mode: 'verify'})
    expect(run.exitCode).toBe(2)
    expect(run.annotations[0]?.message).toContain('mode verify needs the input shard')
  })

  it('works on the command line too', async () => {
    const cwd = checkout(repository, sha).dir
    for (const shard of ['1/2', '2/2']) {
      expect((await runHere(['check', '--mode', 'verify', '--shard', shard], {cwd})).exitCode).toBe(0)
    }
    const run = await runHere(['merge', '--format', 'json'], {cwd})
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(run.stdout).counts).toMatchObject({verified: 2, contradicted: 1})
  })
})
