import {describe, expect, it} from 'vitest'
import {parseContext, type RunContext} from '../../src/adapters/context.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const merge = 'c'.repeat(40)

const env = (overrides: Record<string, string> = {}): Record<string, string> => ({
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: merge,
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'mona',
  GITHUB_EVENT_PATH: 'runner/event.json',
  ...overrides
})

const repository = {full_name: 'acme/shop', private: true}
const pull = (overrides: object = {}): object => ({
  number: 7,
  draft: false,
  user: {login: 'hubot'},
  head: {sha: head, ref: 'topic', repo: {full_name: 'acme/shop'}},
  base: {sha: base, ref: 'main', repo: {full_name: 'acme/shop'}},
  ...overrides
})
const fromFork = {head: {sha: head, ref: 'main', repo: {full_name: 'stranger/shop'}}}
const forkDeleted = {head: {sha: head, ref: 'main', repo: null}}

const ofPull = {
  head: {sha: head, ref: 'topic', repo: 'acme/shop', fork: false},
  base: {sha: base, ref: 'main'},
  pull: 7,
  author: 'hubot',
  trust: 'trusted' as const
}
const forkHead = {sha: head, ref: 'main', repo: 'stranger/shop', fork: true}
const noPull = {head: null, base: null, pull: null, author: null}

const cases: [title: string, event: string, payload: object, expected: Partial<RunContext>][] = [
  ['a pull request', 'pull_request', {pull_request: pull()}, {...ofPull, sha: merge}],
  ['a draft', 'pull_request', {pull_request: pull({draft: true})}, {...ofPull, draft: true}],
  ['a fork', 'pull_request', {pull_request: pull(fromFork)}, {...ofPull, head: forkHead, trust: 'fork'}],
  [
    'a deleted fork',
    'pull_request',
    {pull_request: pull(forkDeleted)},
    {...ofPull, head: {...forkHead, repo: null}, trust: 'fork'}
  ],
  [
    'a repository whose name is written differently',
    'pull_request',
    {pull_request: pull({head: {sha: head, ref: 'topic', repo: {full_name: 'Acme/Shop'}}})},
    {head: {...ofPull.head, repo: 'Acme/Shop'}, trust: 'trusted'}
  ],
  ['a ghost author', 'pull_request', {pull_request: pull({user: null})}, {...ofPull, author: null}],
  ['a review', 'pull_request_review', {pull_request: pull(fromFork)}, {pull: 7, trust: 'fork'}],
  [
    'pull_request_target, also of the same repository',
    'pull_request_target',
    {pull_request: pull()},
    {...ofPull, trust: 'privileged'}
  ],
  [
    'workflow_run for a branch of the repository',
    'workflow_run',
    {
      workflow_run: {
        head_sha: head,
        head_branch: 'topic',
        head_repository: {full_name: 'acme/shop'},
        pull_requests: [
          {number: 6, head: {sha: merge}, base: {sha: merge, ref: 'next'}},
          {number: 7, head: {sha: head}, base: {sha: base, ref: 'main'}}
        ]
      }
    },
    {head: ofPull.head, base: ofPull.base, pull: 7, trust: 'privileged'}
  ],
  [
    'workflow_run for a fork, whatever pull requests it names',
    'workflow_run',
    {
      workflow_run: {
        head_sha: head,
        head_branch: 'main',
        head_repository: {full_name: 'stranger/shop'},
        pull_requests: [{number: 9, head: {sha: head}, base: {sha: base, ref: 'main'}}]
      }
    },
    {head: forkHead, base: null, pull: null, trust: 'privileged'}
  ],
  [
    'a comment on a pull request',
    'issue_comment',
    {issue: {number: 7, pull_request: {url: 'x'}}},
    {...noPull, pull: 7, trust: 'privileged'}
  ],
  ['a comment on an issue', 'issue_comment', {issue: {number: 8}}, {...noPull, trust: 'privileged'}],
  ['a push', 'push', {after: head, before: base}, {...noPull, sha: merge, trust: 'trusted'}],
  [
    'a merge group',
    'merge_group',
    {merge_group: {head_sha: head, head_ref: 'refs/heads/gh-queue/1', base_sha: base, base_ref: 'refs/heads/main'}},
    {
      head: {sha: head, ref: 'gh-queue/1', repo: 'acme/shop', fork: false},
      base: {sha: base, ref: 'main'},
      pull: null,
      trust: 'trusted'
    }
  ],
  ['a schedule', 'schedule', {schedule: '0 0 * * *'}, {...noPull, sha: merge, trust: 'trusted'}],
  ['a dispatch', 'workflow_dispatch', {inputs: null}, {...noPull, trust: 'trusted'}],
  [
    'a deployment',
    'deployment_status',
    {deployment: {sha: head}, deployment_status: {environment_url: 'https://shop.example.com'}},
    {...noPull, sha: head, deploymentUrl: 'https://shop.example.com/'}
  ],
  [
    'a deployment without address',
    'deployment_status',
    {deployment: {sha: head}, deployment_status: {environment_url: ''}},
    {deploymentUrl: null}
  ],
  [
    'a deployment with an address that is no web page',
    'deployment_status',
    {deployment: {sha: head}, deployment_status: {environment_url: 'javascript:alert(1)'}},
    {deploymentUrl: null}
  ],
  ['a release', 'release', {release: {tag_name: 'v1'}}, {...noPull, trust: 'trusted'}],
  ['an event of the future', 'pull_request_dreamt', {pull_request: pull()}, {...noPull, trust: 'privileged'}]
]

describe('the context', () => {
  it.each(cases)('of %s', (_, event, payload, expected) => {
    expect(parseContext(event, {repository, ...payload}, env())).toMatchObject({event, ...expected})
  })

  it('takes the run from the environment', () => {
    expect(parseContext('push', {repository}, env({RUNNER_ENVIRONMENT: 'self-hosted'}))).toMatchObject({
      repository: {owner: 'acme', repo: 'shop'},
      runUrl: 'https://github.com/acme/shop/actions/runs/4711',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      actor: 'mona',
      runId: 4711,
      runAttempt: 2,
      selfHosted: true,
      privateRepo: true
    })
  })

  it('knows Enterprise Server by its addresses', () => {
    const server = {GITHUB_SERVER_URL: 'https://git.example.com/', GITHUB_API_URL: 'https://git.example.com/api/v3/'}
    expect(parseContext('push', {}, env(server))).toMatchObject({
      runUrl: 'https://git.example.com/acme/shop/actions/runs/4711',
      apiUrl: 'https://git.example.com/api/v3',
      graphqlUrl: 'https://git.example.com/api/graphql'
    })
  })

  it('stands an empty environment', () => {
    expect(parseContext('push', {}, {})).toMatchObject({
      repository: null,
      sha: null,
      runUrl: null,
      actor: null,
      runId: 0,
      runAttempt: 1,
      selfHosted: false,
      privateRepo: false
    })
  })

  it.each([
    ['no pull request', 'pull_request', {}, 'pull_request'],
    ['a short SHA', 'pull_request', {pull_request: pull({head: {sha: 'abc', ref: 'x'}})}, 'pull_request.head.sha'],
    [
      'a SHA that is an option',
      'pull_request',
      {pull_request: pull({base: {sha: '--help', ref: 'main', repo: repository}})},
      'pull_request.base.sha'
    ],
    ['a number that is none', 'pull_request_target', {pull_request: pull({number: '7'})}, 'pull_request.number'],
    [
      'a repository that is a path',
      'pull_request',
      {pull_request: pull({head: {sha: head, ref: 'x', repo: {full_name: '../../x'}}})},
      'pull_request.head.repo.full_name'
    ],
    ['no issue', 'issue_comment', {}, 'issue'],
    ['no merge group', 'merge_group', {merge_group: {head_sha: head}}, 'merge_group.head_ref'],
    ['no deployment', 'deployment_status', {deployment_status: {}}, 'deployment'],
    ['no workflow run', 'workflow_run', {workflow_run: []}, 'workflow_run']
  ])('refuses %s', (_, event, payload, field) => {
    expect(() => parseContext(event, payload, env())).toThrow(
      `runner/event.json: the ${event} event is malformed at ${field}: `
    )
  })

  it.each([null, 'text', 7, []])('refuses the payload %j', payload => {
    expect(() => parseContext('push', payload, env())).toThrow('runner/event.json: the event must be a JSON object')
  })
})
