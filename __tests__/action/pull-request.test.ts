import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {runHere} from '../support/cli.ts'
import {pullRequestEvent} from '../support/events.ts'
import {gitRepository} from '../support/git.ts'
import {
  checkout,
  type FakeGitHub,
  type FakePull,
  type FakeRepository,
  fakeGitHub,
  type TreeFiles
} from '../support/github/index.ts'
import {root} from '../support/paths.ts'
import {type ActionResult, runAction} from '../support/runner.ts'

const checklist = (open: string, more = ''): string => `# Launch

## Must

- [x] README explains the service <!-- verify: file path=README.md -->
- [${open}] Licence chosen
${more}
## Nice to have (optional)

- [ ] Logo
`
const sound = {'READINESS.md': checklist(' '), 'README.md': '# Service\n'}

describe('a pull request', () => {
  let fake: FakeGitHub
  let repository: FakeRepository

  beforeEach(async () => {
    fake = await fakeGitHub()
    repository = fake.repo()
    repository.commit({files: sound, branch: 'main'})
  })

  const propose = (files: TreeFiles, branch = 'change'): FakePull => {
    repository.commit({files, branch, parents: [repository.refs.get('refs/heads/main') ?? '']})
    return repository.pulls.get(1) ?? repository.pull({head: branch})
  }
  const act = (pull: FakePull, options: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionResult> => {
    const workspace = checkout(repository, pull.mergeSha ?? pull.headSha).dir
    return runAction({event: pullRequestEvent(pull), workspace, fake, ...options})
  }

  it('with an open required item fails and comments, writes nothing the second time, and passes once it is done', async () => {
    const pull = propose({...sound, 'src/a.ts': 'export {}'})
    const run = await act(pull)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({result: 'fail', verified: '1', open: '2'})
    expect(JSON.parse(run.outputs['blocking'] ?? '')).toMatchObject([
      {document: 'READINESS.md', line: 6, verdict: 'open'}
    ])
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('Licence chosen')
    expect(run.outputs['comment-url']).toContain(`#issuecomment-${pull.comments[0]?.id}`)
    expect(run.summary).toContain('Licence chosen')
    expect(run.annotations.filter(({level}) => level === 'error')).toMatchObject([{file: 'READINESS.md', line: 6}, {}])
    expect(fake.requests.length).toBeLessThanOrEqual(6)

    const first = {...pull.comments[0]}
    fake.forget()
    const again = await act(pull, {env: {GITHUB_RUN_ID: '9000000002'}})
    expect(again.exitCode).toBe(1)
    expect(fake.writes).toEqual([])
    expect(fake.requests.length).toBe(2)
    expect(pull.comments).toEqual([first])

    propose({...sound, 'READINESS.md': checklist('x')})
    fake.forget()
    const done = await act(pull, {env: {GITHUB_RUN_ID: '9000000003'}})
    expect(done.exitCode).toBe(0)
    expect(done.outputs['result']).toBe('pass')
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.id).toBe(first.id)
    expect(pull.comments[0]?.body).not.toBe(first.body)
    expect(fake.requests.length).toBeLessThanOrEqual(7)
  })

  it('with the blocking item deleted instead still fails', async () => {
    const run = await act(propose({...sound, 'READINESS.md': checklist('x').replace('- [x] Licence chosen\n', '')}))
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('fail')
    expect(JSON.parse(run.outputs['blocking'] ?? '[]')).toMatchObject([{verdict: 'removed'}])
  })

  const weakenings: [string, Record<string, string | null>, string][] = [
    ['the item deleted', {'READINESS.md': checklist('x').replace('- [x] Licence chosen\n', '')}, 'removed'],
    ['the document deleted', {'READINESS.md': null}, 'removed'],
    [
      'the item commented out',
      {'READINESS.md': checklist('x').replace('- [x] Licence chosen', '<!-- - [x] Licence chosen -->')},
      'unrecognised'
    ],
    ['the heading made optional', {'READINESS.md': checklist('x').replace('## Must', '## Optional')}, 'downgraded'],
    ['the item deferred', {'READINESS.md': checklist(' ').replace('## Must', '## Must\n\n### Deferred')}, 'excused'],
    [
      'its check removed',
      {'READINESS.md': checklist('x').replace(' <!-- verify: file path=README.md -->', '')},
      'check-removed'
    ],
    ['all boxes unticked', {'READINESS.md': checklist('x').replaceAll('[x]', '[ ]')}, 'role-changed']
  ]
  it.each(weakenings)('%s: it still fails', async (_, change, how) => {
    const {dir, write, remove} = gitRepository(sound)
    for (const [path, text] of Object.entries(change)) {
      if (text === null) remove(path)
      else write({[path]: text})
    }
    const run = await runHere(['check', '--base', 'main', '--format', 'json'], {cwd: dir})
    expect([run.stderr, run.exitCode]).toEqual(['', 1])
    const {base} = JSON.parse(run.stdout) as {base: {changes: {change: string; decision: string}[]}}
    expect(base.changes.filter(({decision}) => decision === 'block').map(({change}) => change)).toContain(how)
  })

  it('a configuration of the pull request does not weaken the gate', async () => {
    const pull = propose({...sound, '.github/readiness.yml': 'fail-on: never\nchecklists: [nothing.md]\n'})
    const run = await act(pull)
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('fail')
  })

  it('the policy of the base counts', async () => {
    repository.commit({files: {...sound, '.github/readiness.yml': 'fail-on: critical\n'}, branch: 'main'})
    const pull = propose({...sound, '.github/readiness.yml': 'fail-on: optional\n'})
    const run = await act(pull)
    expect(run.outputs['result']).toBe('warn')
    expect(run.exitCode).toBe(0)
  })

  it('with a read-only token has the same verdict, a summary and no comment', async () => {
    const pull = propose({...sound, 'src/a.ts': 'export {}'})
    const run = await act(pull, {token: fake.readToken})
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({result: 'fail', 'comment-url': ''})
    expect(pull.comments).toEqual([])
    expect(run.summary).toContain('Licence chosen')
    expect(run.stdout).toContain('pull-requests: write')
  })

  it('with no API to be had still judges, and fails for want of its base', async () => {
    const pull = propose({...sound, 'READINESS.md': checklist('x')})
    const workspace = checkout(repository, pull.mergeSha ?? '').dir
    const run = await runAction({event: pullRequestEvent(pull), workspace, token: 'unused'})
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('fail')
    expect(run.summary).toContain('base')
  })

  it('with the history in the checkout reads the base there', async () => {
    const pull = propose({...sound, 'src/a.ts': 'export {}'})
    const workspace = checkout(repository, pull.mergeSha ?? '', {full: true}).dir
    const run = await act(pull, {workspace})
    expect(run.exitCode).toBe(1)
    expect(fake.requests.some(({path}) => path.includes('/git/trees/'))).toBe(false)
  })

  it.each([
    [{comment: 'never'}, 0],
    [{comment: 'on-problems'}, 1]
  ])('%j', async (inputs, comments) => {
    const pull = propose({...sound, 'src/a.ts': 'export {}'})
    await act(pull, {inputs})
    expect(pull.comments).toHaveLength(comments)
  })

  it.each([
    [{'fail-om': 'required'}, 'unknown input fail-om. Did you mean "fail-on"?'],
    [{'fail-on': 'requird'}, 'input fail-on must be one of critical, required'],
    [{config: 'nothing.yml'}, 'nothing.yml: no such file'],
    [{checklists: 'nothing/*.md'}, 'no checklist found']
  ])('%j is the user’s mistake', async (inputs, message) => {
    const pull = propose(sound)
    const run = await act(pull, {inputs: {...inputs} as Record<string, string>})
    expect(run.exitCode).toBe(2)
    expect(run.annotations.map(({message}) => message).join()).toContain(message)
    expect(pull.comments).toEqual([])
  })
})

const seeds = join(root, '..', 'shared', 'seeds')

describe.skipIf(!existsSync(seeds))('the seeds', () => {
  it('fail with one comment in budget and few annotations', async () => {
    const fake = await fakeGitHub()
    const repository = fake.repo()
    const files = Object.fromEntries(
      readdirSync(seeds)
        .filter(name => name.endsWith('.txt'))
        .map(name => [`docs/${name}`, readFileSync(join(seeds, name))])
    )
    repository.commit({files, branch: 'main'})
    repository.commit({
      files: {...files, 'a.txt': 'a'},
      branch: 'change',
      parents: [repository.refs.get('refs/heads/main') ?? '']
    })
    const pull = repository.pull({head: 'change'})
    const workspace = checkout(repository, pull.mergeSha ?? '').dir
    const run = await runAction({event: pullRequestEvent(pull), workspace, fake, inputs: {checklists: 'docs/*.txt'}})
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('fail')
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body.length).toBeLessThan(60_000)
    expect(run.summary.length).toBeGreaterThan(1000)
    for (const level of ['error', 'warning']) {
      expect(run.annotations.filter(each => each.level === level).length).toBeLessThanOrEqual(10)
    }
  })
})
