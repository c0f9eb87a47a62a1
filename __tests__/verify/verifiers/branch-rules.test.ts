import {beforeEach, describe, expect, it} from 'vitest'
import rules from '../../../src/verify/verifiers/branch-rules.ts'
import {ask, factsFor, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
})

const pullRequest = (overrides = {}) => ({
  type: 'pull_request',
  parameters: {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_approving_review_count: 2,
    required_review_thread_resolution: true,
    ...overrides
  }
})
const checks = (contexts: string[], strict = true) => ({
  type: 'required_status_checks',
  parameters: {
    required_status_checks: contexts.map(context => ({context})),
    strict_required_status_checks_policy: strict
  }
})
const strict = [
  pullRequest(),
  checks(['test', 'lint']),
  {type: 'non_fast_forward'},
  {type: 'deletion'},
  {type: 'required_signatures'},
  {type: 'required_linear_history'}
]
const without = (type: string) => strict.filter(rule => rule.type !== type)
const admin = () => at.fake.addToken({user: 'boss'})
const check = (params: object, token?: string) => ask(rules, {...params}, factsFor(at, {}, token))

const whole = {
  'pull-request': true,
  approvals: 2,
  'code-owners': true,
  'dismiss-stale': true,
  'last-push': true,
  conversations: true,
  check: ['test', 'lint'],
  checks: true,
  'up-to-date': true,
  'no-force-push': true,
  'no-deletion': true,
  signatures: true,
  'linear-history': true
}
const classic = {
  required_pull_request_reviews: {
    dismiss_stale_reviews: true,
    require_code_owner_reviews: true,
    required_approving_review_count: 2,
    require_last_push_approval: true
  },
  required_status_checks: {
    strict: true,
    contexts: ['test', 'lint'],
    checks: [
      {context: 'test', app_id: null},
      {context: 'lint', app_id: 1}
    ]
  },
  required_conversation_resolution: {enabled: true},
  allow_force_pushes: {enabled: false},
  allow_deletions: {enabled: false},
  required_signatures: {url: 'https://api.github.com/x', enabled: true},
  required_linear_history: {enabled: true}
}

describe('branch-rules', () => {
  it('passes when rulesets demand all of it, in one request', async () => {
    at.repository.rules.set('main', strict)
    expect(await check(whole)).toMatch(/^passed: `main` demands pull requests, the approval of a code owner, .*`lint`$/)
    expect(at.fake.requests).toHaveLength(1)
  })

  it('passes when the older protection demands it, for a token that may read it', async () => {
    at.repository.project.protections.set('main', classic)
    expect(await check(whole, admin())).toMatch(/^passed/)
    at.repository.rules.set('main', [{type: 'deletion'}])
    at.repository.project.protections.set('main', {...classic, allow_deletions: {enabled: true}})
    expect(await check(whole, admin())).toMatch(/^passed/)
  })

  const lacking: [string, unknown[], unknown, object, string][] = [
    [
      'pull requests',
      without('pull_request'),
      {required_pull_request_reviews: undefined},
      {'pull-request': true},
      'pull requests'
    ],
    [
      'enough approvals',
      [pullRequest({required_approving_review_count: 1})],
      {required_pull_request_reviews: {...classic.required_pull_request_reviews, required_approving_review_count: 1}},
      {approvals: 2},
      '2 approvals'
    ],
    [
      'a code owner',
      [pullRequest({require_code_owner_review: false})],
      {required_pull_request_reviews: {...classic.required_pull_request_reviews, require_code_owner_reviews: false}},
      {'code-owners': true},
      'the approval of a code owner'
    ],
    [
      'new approvals',
      [pullRequest({dismiss_stale_reviews_on_push: false})],
      {required_pull_request_reviews: {...classic.required_pull_request_reviews, dismiss_stale_reviews: false}},
      {'dismiss-stale': true},
      'a new approval after a push'
    ],
    [
      'another than the last pusher',
      [pullRequest({require_last_push_approval: false})],
      {required_pull_request_reviews: {...classic.required_pull_request_reviews, require_last_push_approval: false}},
      {'last-push': true},
      'the approval of somebody else than the last pusher'
    ],
    [
      'resolved conversations',
      [pullRequest({required_review_thread_resolution: false})],
      {required_conversation_resolution: {enabled: false}},
      {conversations: true},
      'resolved conversations'
    ],
    [
      'a check',
      [checks(['lint'])],
      {required_status_checks: {strict: true, contexts: ['lint'], checks: [{context: 'lint', app_id: null}]}},
      {check: ['test', 'lint']},
      'the check `test`'
    ],
    ['any check', without('required_status_checks'), {required_status_checks: undefined}, {checks: true}, 'checks'],
    [
      'branches up to date',
      [checks(['test'], false)],
      {required_status_checks: {strict: false, contexts: ['test'], checks: [{context: 'test', app_id: null}]}},
      {'up-to-date': true},
      'an up-to-date branch'
    ],
    [
      'history',
      without('non_fast_forward'),
      {allow_force_pushes: {enabled: true}},
      {'no-force-push': true},
      'that history stays'
    ],
    [
      'existence',
      without('deletion'),
      {allow_deletions: {enabled: true}},
      {'no-deletion': true},
      'that the branch stays'
    ],
    [
      'signatures',
      without('required_signatures'),
      {required_signatures: undefined},
      {signatures: true},
      'signed commits'
    ],
    [
      'a line',
      without('required_linear_history'),
      {required_linear_history: {enabled: false}},
      {'linear-history': true},
      'a linear history'
    ]
  ]
  it.each(lacking)('fails when neither demands %s', async (_, ruleset, protection, params, what) => {
    at.repository.rules.set('main', ruleset as typeof strict)
    at.repository.project.protections.set('main', {...classic, ...(protection as object)})
    expect(await check(params, admin())).toBe(`failed: \`main\` does not demand ${what}`)
    expect(await check(whole, admin())).toMatch(/^failed: /)
  })

  it('fails for a branch under no protection at all, with any token', async () => {
    expect(await check({'pull-request': true, 'no-deletion': true})).toBe(
      'failed: `main` does not demand pull requests, that the branch stays'
    )
  })

  it('looks at the branch it is given, else at the base, else at the default branch', async () => {
    at.repository.rules.set('release/1', strict)
    at.repository.branch('release/1', at.sha)
    const params = {'no-deletion': true}
    expect(await check({...params, branch: 'release/1'})).toMatch(/^passed: `release\/1`/)
    expect(await ask(rules, params, factsFor(at, {baseBranch: 'release/1'}))).toMatch(/^passed: `release\/1`/)
    expect(await ask(rules, params, factsFor(at, {baseBranch: null}))).toMatch(/^failed: `main`/)
  })

  it('is unverifiable where only an administrator could tell', async () => {
    at.repository.project.protections.set('main', classic)
    const facts = factsFor(at)
    expect(await ask(rules, {'no-deletion': true}, facts)).toMatch(/^unverifiable: rulesets do not say so.*403/)
    expect(at.fake.requests.at(-1)?.path).toBe('/repos/acme/shop/branches/main/protection')
    await expect(facts.classicProtection('main')).rejects.toMatchObject({
      remedy: expect.stringContaining('`administration: read`')
    })
    expect(at.fake.requests).toHaveLength(3)
  })

  it('is unverifiable for a branch there is not, and without permission', async () => {
    expect(await check({branch: 'gone', signatures: true})).toMatch(/^unverifiable: .*404/)
    expect(await withToken(rules, {signatures: true}, {metadata: 'none'})).toMatchObject({
      status: 'unverifiable',
      remedy: expect.stringContaining('`metadata: read`')
    })
  })

  it.each([
    [{}],
    [{branch: 'main'}],
    [{branch: 'release/*', checks: true}],
    [{approvals: 0}],
    [{'no-deletion': false}]
  ])('%j is refused', async params => expect(await mistakeIn(rules, params)).not.toBeNull())
})
