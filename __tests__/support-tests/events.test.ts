import {beforeEach, describe, expect, it} from 'vitest'
import * as events from '../support/events.ts'
import {type FakePull, type FakeRepository, fakeGitHub} from '../support/github/index.ts'

let repository: FakeRepository
let pull: FakePull
let forked: FakePull

beforeEach(async () => {
  const fake = await fakeGitHub()
  repository = fake.repo({owner: 'acme', name: 'shop'})
  repository.commit({branch: 'main', files: {'a.md': 'a'}})
  repository.branch('feature', repository.resolve('main') ?? '')
  repository.commit({branch: 'feature', files: {'a.md': 'b'}})
  pull = repository.pull({number: 3, head: 'feature', author: 'alice'})
  const fork = repository.fork('eve')
  fork.commit({branch: 'patch', files: {'a.md': 'c'}, parents: [repository.resolve('main') ?? '']})
  forked = repository.pull({number: 4, head: 'patch', fork})
})

describe('events', () => {
  it('pull_request runs on the trial merge', () => {
    const event = events.pullRequestEvent(pull, {action: 'opened'})
    expect(event).toMatchObject({
      name: 'pull_request',
      ref: 'refs/pull/3/merge',
      sha: pull.mergeSha,
      headRef: 'feature',
      baseRef: 'main'
    })
    expect(event.payload).toMatchObject({
      action: 'opened',
      number: 3,
      pull_request: {number: 3, head: {sha: pull.headSha, repo: {full_name: 'acme/shop'}}, base: {sha: pull.baseSha}},
      repository: {full_name: 'acme/shop', default_branch: 'main', owner: {login: 'acme'}},
      sender: {login: 'alice'}
    })
  })

  it('pull_request_target runs on the base', () => {
    const event = events.pullRequestEvent(forked, {target: true})
    expect(event).toMatchObject({
      name: 'pull_request_target',
      ref: 'refs/heads/main',
      sha: pull.baseSha,
      headRef: 'patch'
    })
    expect(event.payload).toMatchObject({pull_request: {head: {repo: {full_name: 'eve/shop', fork: true}}}})
  })

  it.each([
    ['of the repository', () => pull, false, false],
    ['of a fork', () => forked, false, true],
    ['of a fork with the base token', () => forked, true, false]
  ])('a pull request %s', (_, which, target, readOnly) => {
    expect(events.pullRequestEvent(which(), {target}).readOnly).toBe(readOnly)
  })

  it('push has the commits before and after', () => {
    const before = repository.resolve('main') ?? ''
    const after = repository.commit({branch: 'main', files: {}})
    expect(events.pushEvent(repository, {before})).toMatchObject({
      name: 'push',
      sha: after,
      ref: 'refs/heads/main',
      headRef: '',
      payload: {ref: 'refs/heads/main', before, after, created: false, head_commit: {id: after}}
    })
    expect(events.pushEvent(repository, {branch: 'feature'}).payload).toMatchObject({
      created: true,
      before: '0'.repeat(40)
    })
    expect(() => events.pushEvent(repository, {branch: 'none'})).toThrow(/no branch none/)
  })

  it('merge_group names base and head of the queue', () => {
    expect(events.mergeGroupEvent(pull)).toMatchObject({
      name: 'merge_group',
      sha: pull.mergeSha,
      ref: `refs/heads/gh-readonly-queue/main/pr-3-${pull.baseSha}`,
      payload: {
        action: 'checks_requested',
        merge_group: {base_ref: 'refs/heads/main', base_sha: pull.baseSha, head_sha: pull.mergeSha}
      }
    })
  })

  it('issue_comment and workflow_run run on the default branch', () => {
    const main = {ref: 'refs/heads/main', sha: repository.resolve('main')}
    const comment = pull.comment({author: 'bob', body: '/ready'})
    expect(events.issueCommentEvent(pull, comment)).toMatchObject({
      ...main,
      name: 'issue_comment',
      actor: {login: 'bob'},
      payload: {action: 'created', issue: {number: 3, pull_request: {}}, comment: {id: comment.id, body: '/ready'}}
    })
    const run = (of: FakePull) => events.workflowRunEvent(of, {conclusion: 'failure'})
    expect(run(pull)).toMatchObject({
      ...main,
      name: 'workflow_run',
      payload: {workflow_run: {head_sha: pull.headSha, conclusion: 'failure', pull_requests: [{number: 3}]}}
    })
    expect(run(forked).payload).toMatchObject({
      workflow_run: {head_branch: 'patch', head_repository: {full_name: 'eve/shop'}, pull_requests: []}
    })
  })

  it('workflow_dispatch, schedule, deployment_status and release', () => {
    expect(events.workflowDispatchEvent(repository, {branch: 'feature', inputs: {a: 'b'}})).toMatchObject({
      name: 'workflow_dispatch',
      ref: 'refs/heads/feature',
      sha: pull.headSha,
      payload: {inputs: {a: 'b'}, ref: 'refs/heads/feature'}
    })
    expect(events.scheduleEvent(repository)).toMatchObject({name: 'schedule', payload: {schedule: '0 6 * * 1'}})
    expect(
      events.deploymentStatusEvent(repository, {url: 'https://staging.example.com', environment: 'staging'})
    ).toMatchObject({
      name: 'deployment_status',
      payload: {
        deployment_status: {state: 'success', environment_url: 'https://staging.example.com', environment: 'staging'},
        deployment: {sha: pull.baseSha, environment: 'staging'}
      }
    })
    expect(events.releaseEvent(repository, {tag: 'v2.0.0'})).toMatchObject({
      name: 'release',
      ref: 'refs/tags/v2.0.0',
      sha: pull.baseSha,
      payload: {action: 'published', release: {tag_name: 'v2.0.0', draft: false}}
    })
    expect(repository.resolve('v2.0.0')).toBe(pull.baseSha)
  })

  it('are plain JSON', () => {
    const all = [
      events.pullRequestEvent(pull),
      events.pushEvent(repository),
      events.workflowRunEvent(forked),
      events.releaseEvent(repository)
    ]
    for (const {payload} of all) expect(JSON.parse(JSON.stringify(payload))).toEqual(payload)
  })
})
