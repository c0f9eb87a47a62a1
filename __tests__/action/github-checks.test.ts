import {beforeEach, describe, expect, it} from 'vitest'
import {runCli, runHere} from '../support/cli.ts'
import {pullRequestEvent, pushEvent} from '../support/events.ts'
import {gitRepository} from '../support/git.ts'
import {
  checkout,
  type FakeGitHub,
  type FakePull,
  type FakeRepository,
  fakeGitHub,
  type TreeFiles
} from '../support/github/index.ts'
import {type ActionResult, runAction} from '../support/runner.ts'

const line = (text: string, check: string): string => `- [x] ${text} <!-- verify: ${check} -->`
const asks = [
  line('CI is green', 'ci'),
  line('Tests are green', 'ci check=test'),
  line('Somebody has looked at it', 'reviews'),
  line('Maintainers have looked at it', 'reviews role=maintain'),
  line('The branch is protected', 'branch-rules pull-request=true no-force-push=true'),
  line('Production needs an approval', 'environment name=production reviewers=1'),
  line('Staging exists', 'environment name=staging'),
  line('A release is out', 'release'),
  line('It is the version of the package', 'release manifest=package.json'),
  line('Nothing blocks', 'issues label=blocker'),
  line('The milestone is done', 'issues milestone="1.0"'),
  line('No alerts', 'alerts source=code-scanning')
]
const document = (lines: readonly string[]): TreeFiles => ({
  'READINESS.md': `# Launch\n\n## Must\n\n${lines.join('\n')}\n`,
  'package.json': '{"version": "1.0.0"}'
})

let fake: FakeGitHub
let repository: FakeRepository
beforeEach(async () => {
  fake = await fakeGitHub()
  repository = fake.repo({owner: 'acme', name: 'shop'})
  repository.collaborator('alice', 'maintain')
  repository.rules.set('main', [
    {
      type: 'pull_request',
      parameters: {
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_approving_review_count: 1,
        required_review_thread_resolution: false
      }
    },
    {type: 'non_fast_forward'}
  ])
  const {project} = repository
  project.environment('production', {reviewers: ['alice']})
  project.environment('staging')
  project.release('v1.0.0')
  project.issue('Fixed', {labels: ['blocker'], state: 'closed'})
  project.milestone('1.0', 'closed')
  project.alert('code-scanning')
})

const propose = (head: TreeFiles, base = head, fork?: FakeRepository): FakePull => {
  repository.commit({files: base, branch: 'main'})
  const from = fork ?? repository
  const parents = [repository.resolve('main') ?? '']
  from.commit({files: {...head, 'change.txt': 'x'}, branch: 'change', parents})
  const pull = repository.pull({head: 'change', author: 'octocat', ...(fork && {fork})})
  repository.checkRun({sha: pull.headSha, name: 'test'})
  pull.review({author: 'alice'})
  return pull
}
/** The job the gate itself runs in, as GitHub lists it while it runs. */
const ownJob = (pull: FakePull) =>
  repository.checkRun({
    sha: pull.headSha,
    name: 'Readiness gate of the shop',
    status: 'in_progress',
    conclusion: null,
    completedAt: null,
    detailsUrl: 'https://github.com/acme/shop/actions/runs/9000000001/job/42'
  })
const act = (pull: FakePull, options: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionResult> =>
  runAction({event: pullRequestEvent(pull), workspace: checkout(repository, pull.mergeSha ?? '').dir, fake, ...options})
const asked = (): string[] =>
  fake.requests
    .map(({path}) => path.replace('/repos/acme/shop/', '').replace(/[0-9a-f]{40}/, 'SHA'))
    .filter(path => !/^git\/|comments|graphql|^pulls\/1$/.test(path))
    .sort()

describe('checks of the GitHub API', () => {
  it('are answered for the head of a pull request, each fact by one request', async () => {
    const pull = propose(document(asks))
    ownJob(pull)
    const run = await act(pull)
    expect(run.outputs).toMatchObject({result: 'pass', verified: String(asks.length)})
    expect(run.exitCode).toBe(0)
    expect(asked()).toEqual([
      'code-scanning/alerts',
      'collaborators/alice/permission',
      'commits/SHA/check-runs',
      'commits/SHA/statuses',
      'environments',
      'issues',
      'labels',
      'milestones',
      'pulls/1/reviews',
      'releases',
      'releases/latest',
      'rules/branches/main'
    ])
  })

  const faults: [string, (pull: FakePull) => unknown, string[]][] = [
    [
      'a red check',
      pull => repository.checkRun({sha: pull.headSha, name: 'lint', conclusion: 'failure'}),
      ['CI is green']
    ],
    [
      'a red status',
      pull => repository.status({sha: pull.headSha, context: 'test', state: 'failure'}),
      ['CI is green', 'Tests are green']
    ],
    ['an unprotected branch', () => repository.rules.clear(), ['The branch is protected']],
    [
      'an environment for all',
      () => Object.assign(repository.project.environments[0] ?? {}, {reviewers: []}),
      ['Production needs an approval']
    ],
    ['an environment less', () => repository.project.environments.pop(), ['Staging exists']],
    [
      'a release of another version',
      () => repository.project.release('v1.1.0', {days: 0}),
      ['It is the version of the package']
    ],
    ['a blocker', () => repository.project.issue('Bad', {labels: ['blocker']}), ['Nothing blocks']],
    [
      'a milestone that is open again',
      () => Object.assign(repository.project.milestones[0] ?? {}, {state: 'open'}),
      ['The milestone is done']
    ],
    ['an alert', () => repository.project.alert('code-scanning', {severity: 'critical'}), ['No alerts']]
  ]
  it.each(faults)('%s turns its items and no others', async (_, change, items) => {
    const pull = propose(document(asks))
    change(pull)
    const run = await runHere(['check', '--format', 'json', '--token', fake.token], {
      cwd: checkout(repository, pull.headSha).dir,
      env: {GITHUB_API_URL: fake.url, GITHUB_REPOSITORY: 'acme/shop'}
    })
    expect(run.exitCode).toBe(1)
    const report = JSON.parse(run.stdout) as {documents: {items: {verdict: string; text: string}[]}[]}
    const judged = report.documents.flatMap(document => document.items)
    expect(judged).toHaveLength(asks.length)
    expect(judged.filter(({verdict}) => verdict === 'contradicted').map(({text}) => text)).toEqual(items)
  })

  it('an objection turns its items and no others', async () => {
    const pull = propose(document(asks))
    pull.review({author: 'alice', state: 'CHANGES_REQUESTED'})
    const run = await act(pull)
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(run.outputs['blocking'] ?? '[]')).toMatchObject([
      {verdict: 'contradicted', text: expect.stringContaining('Somebody has looked at it')},
      {verdict: 'contradicted', text: expect.stringContaining('Maintainers have looked at it')}
    ])
  })

  it('with a token that may do little leave the claims attested and name what is missing', async () => {
    repository = fake.repo({owner: 'acme', name: 'secret', private: true})
    const pull = propose(document(asks))
    const token = fake.addToken({permissions: {contents: 'read'}})
    const run = await runAction({
      event: pullRequestEvent(pull),
      workspace: checkout(repository, pull.mergeSha ?? '', {full: true}).dir,
      fake,
      token
    })
    // Contents and rules it may read: there is no release and no rule.
    expect(run.outputs).toMatchObject({contradicted: '3', attested: String(asks.length - 3)})
    for (const permission of [
      'checks: read',
      'pull-requests: read',
      'actions: read',
      'issues: read',
      'security-events: read'
    ]) {
      expect(run.summary).toContain(permission)
    }
  })

  it('that are rate limited for longer than the run are given up at once', async () => {
    const pull = propose(document([line('CI is green', 'ci')]))
    fake.fail({path: /check-runs$/, status: 403, retryAfter: 3600})
    const run = await act(pull)
    expect(run.outputs).toMatchObject({result: 'warn', attested: '1'})
    expect(pull.comments).toHaveLength(1)
  })

  it('that are rate limited for longer than the check may take do not hold the run', async () => {
    const pull = propose(document([line('CI is green', 'ci timeout=500ms')]))
    fake.fail({path: /check-runs$/, status: 429, retryAfter: 300})
    const run = await act(pull)
    expect(run.outputs).toMatchObject({result: 'warn', attested: '1'})
    expect(run.summary).toContain('no answer within 500 ms')
  })

  it('wait for what is running, if they are told to', async () => {
    const pull = propose(document([line('CI is green', 'ci retry=3 retry-delay=2s')]))
    const slow = repository.checkRun({sha: pull.headSha, name: 'e2e', status: 'queued', conclusion: null})
    let questions = 0
    fake.before({path: /check-runs$/, times: 2}, () => {
      questions += 1
      if (questions === 2) Object.assign(slow, {status: 'completed', conclusion: 'success'})
    })
    const run = await act(pull)
    expect(run.outputs).toMatchObject({result: 'pass', verified: '1'})
    expect(questions).toBe(2)
  })

  it.each([
    ['offline', {inputs: {offline: 'true'}}, 'this run is offline'],
    ['without a token', {token: ''}, 'no token']
  ])('%s ask nothing and say why', async (_, options, reason) => {
    repository.commit({files: document(asks), branch: 'main'})
    const workspace = checkout(repository, repository.resolve('main') ?? '').dir
    const run = await runAction({event: pushEvent(repository), workspace, fake, ...options})
    expect(run.outputs).toMatchObject({attested: String(asks.length), verified: '0'})
    expect(run.summary).toContain(reason)
    expect(fake.requests).toEqual([])
  })
})

describe('a pull request from a fork', () => {
  const release = line('A release is out', 'release')
  const blocker = line('Nothing blocks', 'issues label=blocker')

  it('is asked about as far as the base asks, with its read-only token', async () => {
    const pull = propose(document([release, blocker]), document([release]), repository.fork('mallory'))
    const run = await act(pull)
    expect(run.outputs).toMatchObject({verified: '1', attested: '1'})
    expect(asked()).toEqual(['releases', 'releases/latest'])
  })

  it('is not asked about in a run with the token of the base', async () => {
    const pull = propose(document([release]), document([release]), repository.fork('mallory'))
    const event = pullRequestEvent(pull, {target: true})
    const run = await runAction({event, workspace: checkout(repository, pull.baseSha).dir, fake})
    expect(run.outputs).toMatchObject({verified: '0', attested: '1'})
    expect(run.summary).toContain('untrusted event')
    expect(asked()).toEqual([])
  })
})

describe('the command line', () => {
  const local = () => {
    const git = gitRepository(
      document([line('A release is out', 'release'), line('CI is green', 'ci')]) as Record<string, string>
    )
    repository.push(git.dir)
    repository.checkRun({sha: git.git('rev-parse', 'HEAD'), name: 'test'})
    git.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
    return git
  }
  const check = (cwd: string, args: string[] = [], env: Record<string, string> = {}) =>
    runHere(['check', ...args], {cwd, env: {GITHUB_API_URL: fake.url, ...env}})

  it('asks with --token about the checked-out commit of origin', async () => {
    const {dir} = local()
    const run = await runCli(['check', '--token', fake.token], {cwd: dir, env: {GITHUB_API_URL: fake.url}})
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('2 verified')
    expect(asked()).toEqual(['commits/SHA/check-runs', 'commits/SHA/statuses', 'releases', 'releases/latest'])
  })

  it('asks nothing without --token, and says so', async () => {
    const {dir} = local()
    const run = await check(dir)
    expect(run.stdout).toContain('--token')
    expect(fake.requests).toEqual([])
  })

  it('says so where no remote names a repository', async () => {
    const git = local()
    git.git('remote', 'remove', 'origin')
    expect((await check(git.dir, ['--token', fake.token])).stdout).toContain('no remote `origin`')
    expect(fake.requests).toEqual([])
    const named = await check(git.dir, ['--token', fake.token], {GITHUB_REPOSITORY: 'acme/shop'})
    expect(named.stdout).toContain('2 verified')
  })

  it('gives the token to no other server than the one that is named', async () => {
    const git = local()
    git.git('remote', 'set-url', 'origin', 'https://git.example.com/acme/shop.git')
    const run = await check(git.dir, ['--token', fake.token], {GITHUB_API_URL: ''})
    expect(run.stdout).toContain('git.example.com')
    expect(fake.requests).toEqual([])
  })
})
