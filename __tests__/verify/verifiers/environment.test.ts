import {beforeEach, describe, expect, it} from 'vitest'
import environment from '../../../src/verify/verifiers/environment.ts'
import {ask, factsFor, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
})

const sound = {reviewers: ['alice', 'bob'], noSelfReview: true, waitTimer: 10, branches: 'protected'} as const
const name = 'production'
const whole = {name, protected: true, reviewers: 2, 'no-self-review': true, wait: '>=10min', branches: 'protected'}
const check = (params: object) => ask(environment, {...params}, factsFor(at))

describe('environment', () => {
  it.each([
    [{name}],
    [{name: 'Production'}],
    [{name, protected: true}],
    [{name, reviewers: 1, branches: 'restricted'}],
    [whole]
  ])('%j passes', async params => {
    at.repository.project.environment('staging')
    at.repository.project.environment(name, sound)
    expect(await check(params)).toMatch(
      /^passed: the environment `production` exists with wait_timer, required_reviewers, branch_policy$/i
    )
  })

  it('passes without protection where none is asked for', async () => {
    at.repository.project.environment(name)
    expect(await check({name})).toBe('passed: the environment `production` exists with no protection rule')
  })

  const mutations: [string, object, object, string][] = [
    ['protection', {reviewers: [], waitTimer: 0, branches: 'any'}, {protected: true}, 'no protection rule'],
    ['reviewers', {reviewers: []}, {reviewers: 1}, '0 of 1 reviewers'],
    ['enough reviewers', {reviewers: ['alice']}, {reviewers: 2}, '1 of 2 reviewers'],
    ['the ban', {noSelfReview: false}, {'no-self-review': true}, 'no ban on approving one’s own deployment'],
    ['a wait', {waitTimer: 0}, {wait: '>=10min'}, 'a wait of 0 ms'],
    ['a long enough wait', {waitTimer: 5}, {wait: '>=10min'}, 'a wait of 5 min'],
    ['restricted branches', {branches: 'any'}, {branches: 'restricted'}, 'any branches that may deploy'],
    ['protected branches', {branches: 'selected'}, {branches: 'protected'}, 'selected branches that may deploy'],
    ['selected branches', {}, {branches: 'selected'}, 'protected branches that may deploy']
  ]
  it.each(mutations)('fails without %s', async (_, change, params, reason) => {
    at.repository.project.environment(name, {...sound, ...change})
    expect(await check({name, ...params})).toBe(`failed: the environment \`production\` has ${reason}`)
  })

  it('fails where it does not exist', async () => {
    at.repository.project.environment('production-eu', sound)
    expect(await check({name})).toBe('failed: there is no environment `production`')
  })

  it('asks once, over all pages', async () => {
    for (let index = 0; index < 110; index += 1) at.repository.project.environment(`review-${index}`)
    at.repository.project.environment(name, sound)
    const facts = factsFor(at)
    const said = await Promise.all([ask(environment, whole, facts), ask(environment, {name: 'review-7'}, facts)])
    expect(said.map(each => each.slice(0, 6))).toEqual(['passed', 'passed'])
    expect(at.fake.requests).toHaveLength(2)
  })

  it('is unverifiable without permission', async () => {
    expect(await withToken(environment, {name})).toMatchObject({
      status: 'unverifiable',
      remedy: expect.stringContaining('`actions: read`')
    })
  })

  it.each([
    [{}],
    [{name: ''}],
    [{name, reviewers: 0}],
    [{name, protected: false}],
    [{name, wait: 'soon'}],
    [{name, branches: 'any'}]
  ])('%j is refused', async params => expect(await mistakeIn(environment, params)).not.toBeNull())
})
