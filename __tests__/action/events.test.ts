import {beforeEach, describe, expect, it} from 'vitest'
import {
  deploymentStatusEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  releaseEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent
} from '../support/events.ts'
import {checkout, type FakeGitHub, type FakeRepository, fakeGitHub, type TreeFiles} from '../support/github/index.ts'
import {runAction} from '../support/runner.ts'
import {server} from '../support/servers.ts'

const checklist = (health: string, rest = '- [x] Licence chosen'): string => `# Launch

## Must

- [x] It is up ${health}
${rest}
`
const verify = (origin: string): string => `<!-- verify: http url=${origin}/health status=200 -->`
const blockingOf = (outputs: Record<string, string>) =>
  (JSON.parse(outputs['blocking'] ?? '[]') as {verdict: string}[]).map(({verdict}) => verdict)

let fake: FakeGitHub
let repository: FakeRepository
beforeEach(async () => {
  fake = await fakeGitHub()
  repository = fake.repo()
})
const base = (files: TreeFiles): string => repository.commit({files, branch: 'main'})

describe('an event without a pull request', () => {
  const events = [
    ['push', () => pushEvent(repository)],
    ['schedule', () => scheduleEvent(repository)],
    ['workflow_dispatch', () => workflowDispatchEvent(repository)],
    ['release', () => releaseEvent(repository)]
  ] as const
  it.each(events)('%s judges the checkout, with summary and without comment', async (_, event) => {
    const sha = base({'READINESS.md': checklist('', '- [ ] Licence chosen')})
    const run = await runAction({event: event(), workspace: checkout(repository, sha).dir, fake})
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({result: 'fail', 'comment-url': ''})
    expect(run.summary).toContain('Licence chosen')
    expect(fake.requests).toEqual([])
  })

  it('deployment_status checks what was deployed', async () => {
    const {origin, hits} = await server({'/health': {status: 200, body: 'ok'}})
    const sha = base({'READINESS.md': checklist('<!-- verify: http url=/health status=200 when=deployment_status -->')})
    const workspace = checkout(repository, sha).dir
    const inputs = {'allow-hosts': origin}
    const event = deploymentStatusEvent(repository, {url: origin})
    const run = await runAction({event, workspace, fake, inputs})
    expect(run.outputs).toMatchObject({result: 'pass', verified: '1'})
    expect(hits).toHaveLength(1)
    const push = await runAction({event: pushEvent(repository), workspace, fake, inputs})
    expect(push.outputs).toMatchObject({result: 'warn', verified: '0'})
  })

  it('a comment on a plain issue judges the default branch', async () => {
    const sha = base({'READINESS.md': checklist('')})
    const pull = (() => {
      repository.commit({files: {'READINESS.md': checklist('')}, branch: 'change'})
      return repository.pull({head: 'change'})
    })()
    const event = issueCommentEvent(pull, pull.comment({body: 'hello'}))
    const payload = structuredClone(event.payload) as {issue: {pull_request?: unknown}}
    delete payload.issue.pull_request
    const plain = {...event, payload}
    const run = await runAction({event: plain, workspace: checkout(repository, sha).dir, fake})
    expect(run.outputs['result']).toBe('pass')
  })
})

describe('a merge queue', () => {
  it('compares with its base', async () => {
    base({'READINESS.md': checklist('')})
    repository.commit({
      files: {'READINESS.md': '# Launch\n\n## Must\n\n- [x] It is up\n'},
      branch: 'change',
      parents: [repository.refs.get('refs/heads/main') ?? '']
    })
    const pull = repository.pull({head: 'change'})
    const event = mergeGroupEvent(pull)
    const run = await runAction({event, workspace: checkout(repository, pull.mergeSha ?? '').dir, fake})
    expect(run.exitCode).toBe(1)
    expect(blockingOf(run.outputs)).toEqual(['removed'])
  })
})

describe('a pull request from a fork', () => {
  const fromFork = (files: TreeFiles) => {
    const fork = repository.fork('stranger')
    fork.commit({files, branch: 'change', parents: [repository.refs.get('refs/heads/main') ?? '']})
    return repository.pull({head: 'change', fork})
  }

  it('has a read-only token: same verdict, summary, no comment', async () => {
    base({'READINESS.md': checklist('', '- [ ] Licence chosen')})
    const pull = fromFork({'READINESS.md': checklist('', '- [ ] Licence chosen'), 'a.txt': 'a'})
    const run = await runAction({
      event: pullRequestEvent(pull),
      workspace: checkout(repository, pull.mergeSha ?? '').dir,
      fake
    })
    expect(run.exitCode).toBe(1)
    expect(pull.comments).toEqual([])
    expect(run.summary).toContain('Licence chosen')
  })

  it('cannot make the runner call out by a new directive; what the base asks for runs', async () => {
    const old = await server({'/health': {status: 200, body: 'ok'}})
    const fresh = await server({'/health': {status: 200, body: 'ok'}})
    const inputs = {'allow-hosts': `${old.origin}\n${fresh.origin}`}
    base({'READINESS.md': checklist(verify(old.origin))})
    const pull = fromFork({
      'READINESS.md': checklist(verify(old.origin), `- [x] Licence chosen\n- [x] More ${verify(fresh.origin)}`)
    })
    const workspace = checkout(repository, pull.mergeSha ?? '').dir
    const run = await runAction({event: pullRequestEvent(pull), workspace, fake, inputs})
    expect(fresh.hits).toEqual([])
    expect(old.hits).toHaveLength(1)
    expect(run.outputs).toMatchObject({verified: '1', attested: '2'})
  })

  it('does not bring a configuration of its own, not even where the base has none', async () => {
    const {origin, hits} = await server({'/health': {status: 200, body: 'ok'}})
    base({'README.md': '# Hi\n'})
    const pull = fromFork({
      'READINESS.md': checklist('<!-- id: up -->', '- [ ] Licence chosen'),
      '.github/readiness.yml': `fail-on: never\nallow-hosts: [${origin}]\nitems:\n  - {id: up, verify: [{http: {url: "${origin}/health", status: 200}}]}\n`
    })
    const workspace = checkout(repository, pull.mergeSha ?? '').dir
    const run = await runAction({event: pullRequestEvent(pull), workspace, fake})
    expect(hits).toEqual([])
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'fail'])
  })

  it.each([
    ['pull_request_target', (pull: ReturnType<typeof fromFork>) => pullRequestEvent(pull, {target: true})],
    ['workflow_run', (pull: ReturnType<typeof fromFork>) => workflowRunEvent(pull)],
    ['issue_comment', (pull: ReturnType<typeof fromFork>) => issueCommentEvent(pull, pull.comment({body: '/ready'}))]
  ])('%s reads its files as blobs, static only, and comments', async (_, event) => {
    const {origin, hits} = await server({'/health': {status: 200, body: 'ok'}})
    base({'READINESS.md': checklist(verify(origin)), '.github/readiness.yml': `allow-hosts: [${origin}]\n`})
    const pull = fromFork({'READINESS.md': checklist(verify(origin), '- [ ] Licence chosen')})
    // The checkout is that of the base: what is judged must come from the pull request all the same.
    const workspace = checkout(repository, pull.baseSha).dir
    const run = await runAction({event: event(pull), workspace, fake})
    expect(hits).toEqual([])
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({open: '1', attested: '1'})
    expect(run.summary).toContain('untrusted event')
    expect(pull.comments.filter(({author}) => author.login === 'github-actions[bot]')).toHaveLength(1)
  })
})

describe('a bad event', () => {
  it.each([
    ['is not JSON', {GITHUB_EVENT_PATH: '/dev/null'}],
    ['has no name', {GITHUB_EVENT_NAME: ''}]
  ])('%s', async (_, env) => {
    const sha = base({'READINESS.md': checklist('')})
    const run = await runAction({event: pushEvent(repository), workspace: checkout(repository, sha).dir, fake, env})
    expect(run.exitCode).toBe(2)
    expect(run.annotations.filter(({level}) => level === 'error')).toHaveLength(1)
  })

  it('a pull request event without pull request', async () => {
    const sha = base({'READINESS.md': checklist('')})
    const event = {...pushEvent(repository), name: 'pull_request'}
    const run = await runAction({event, workspace: checkout(repository, sha).dir, fake})
    expect(run.exitCode).toBe(2)
    expect(run.annotations[0]?.message).toContain('pull_request')
  })
})

describe('a commit status', () => {
  it('is pending instead of a red job while items are open', async () => {
    const sha = base({'READINESS.md': checklist('', '- [ ] Licence chosen')})
    const options = {
      event: pushEvent(repository),
      workspace: checkout(repository, sha).dir,
      inputs: {'commit-status': 'pending'}
    }
    const run = await runAction({...options, fake})
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('fail')
    expect(repository.statuses).toMatchObject([{state: 'pending', context: 'readiness-gate'}])
  })

  it('that cannot be set leaves the job red', async () => {
    const sha = base({'READINESS.md': checklist('', '- [ ] Licence chosen')})
    const options = {
      event: pushEvent(repository),
      workspace: checkout(repository, sha).dir,
      inputs: {'commit-status': 'pending'}
    }
    const run = await runAction({...options, fake, token: fake.readToken})
    expect(run.exitCode).toBe(1)
  })

  it('is no shelter for what is disproved', async () => {
    const sha = base({'READINESS.md': checklist('<!-- verify: file path=nothing.md -->')})
    const options = {
      event: pushEvent(repository),
      workspace: checkout(repository, sha).dir,
      inputs: {'commit-status': 'pending'}
    }
    expect((await runAction({...options, fake})).exitCode).toBe(1)
  })
})

describe('the log', () => {
  it('holds no command that a checklist slipped in', async () => {
    const evil = '::add-mask::x ##[error]gotcha \u001b[31m ::set-output name=result::pass'
    const sha = base({'READINESS.md': `# Launch\n\n## Must\n\n- [x] Fine\n- [ ] ${evil}\n`})
    const run = await runAction({event: pushEvent(repository), workspace: checkout(repository, sha).dir, fake})
    expect(run.exitCode).toBe(1)
    expect(run.outputs['result']).toBe('fail')
    expect(run.masks).not.toContain('x')
    expect(run.annotations.map(({message}) => message).join('\n')).not.toMatch(/^gotcha/m)
    expect(run.stdout).not.toContain('\u001b')
  })
})
