import {beforeEach, describe, expect, it} from 'vitest'
import reviews from '../../../src/verify/verifiers/reviews.ts'
import type {Review} from '../../support/github/index.ts'
import {ask, factsFor, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
  at.repository.collaborator('alice', 'maintain')
  at.repository.collaborator('bob', 'write')
  at.repository.collaborator('carol', 'triage')
  at.repository.collaborator('octocat', 'admin')
  at.repository.collaborator('github-actions[bot]', 'write')
})

const check = (params = {}) => ask(reviews, params, factsFor(at))
const review = (author: string, state: Review['state'] = 'APPROVED', commit = at.sha) =>
  at.pull.review({author, state, commit})

describe('reviews', () => {
  it.each([
    [{}, 'passed: approved by alice, bob'],
    [{approvals: 2}, 'passed: approved by alice, bob'],
    [{role: 'maintain'}, 'passed: approved by alice']
  ])('%j passes', async (params, evidence) => {
    review('alice')
    review('bob')
    review('bob', 'COMMENTED')
    expect(await check(params)).toBe(evidence)
  })

  const none = '0 of 1 approvals of the head commit by people of role write or above'
  const mutations: [string, () => void, Record<string, unknown>, string][] = [
    ['nobody has', () => {}, {}, none],
    ['there are only comments', () => review('alice', 'COMMENTED'), {}, none],
    ['there are too few', () => review('alice'), {approvals: 2}, '1 of 2 approvals of the head commit'],
    [
      'an earlier commit was',
      () => review('alice', 'APPROVED', at.pull.baseSha),
      {},
      `${none} (alice approved an earlier commit)`
    ],
    ['one pushes after it', () => [review('alice'), push()], {}, `${none} (alice approved an earlier commit)`],
    ['it was by somebody of a lesser role', () => review('carol'), {}, `${none} (the role of carol is triage)`],
    ['it was by a passer-by', () => review('mallory'), {}, `${none} (the role of mallory is read)`],
    ['it was by a lesser role than asked', () => review('bob'), {role: 'admin'}, '(the role of bob is write)'],
    ['it was by the author', () => review('octocat'), {}, none],
    ['it was by a bot', () => review('github-actions[bot]'), {}, none],
    ['it was dismissed', () => [review('alice'), review('alice', 'DISMISSED')], {}, none],
    ['one approves twice', () => [review('bob'), review('bob')], {approvals: 2}, '1 of 2 approvals'],
    [
      'one changes one’s mind',
      () => [review('alice'), review('alice', 'CHANGES_REQUESTED')],
      {},
      'changes are requested by alice'
    ],
    [
      'another wants changes',
      () => [review('alice'), review('bob', 'CHANGES_REQUESTED')],
      {role: 'maintain'},
      'changes are requested by bob'
    ],
    [
      'changes were wanted of an earlier commit',
      () => [review('bob', 'CHANGES_REQUESTED', at.pull.baseSha), review('alice')],
      {},
      'changes are requested by bob'
    ]
  ]
  const push = () => {
    at.sha = at.repository.commit({branch: 'feature', files: {'a.md': 'c'}})
  }
  it.each(mutations)('fails when %s', async (_, change, params, reason) => {
    change()
    const said = await check(params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('counts whom an earlier objection no longer stops', async () => {
    review('alice', 'CHANGES_REQUESTED')
    review('carol', 'CHANGES_REQUESTED')
    review('alice')
    expect(await check()).toBe('passed: approved by alice')
  })

  it('asks once for the reviews and once for each role, over all pages', async () => {
    for (let index = 0; index < 120; index += 1) review(`fan-${index}`, 'COMMENTED')
    review('alice')
    const facts = factsFor(at)
    await Promise.all([
      ask(reviews, {}, facts),
      ask(reviews, {approvals: 2}, facts),
      ask(reviews, {role: 'admin'}, facts)
    ])
    expect(at.fake.requests.map(({path}) => path.split('/').slice(4).join('/'))).toEqual([
      'pulls/1/reviews',
      'pulls/1/reviews',
      'collaborators/alice/permission'
    ])
  })

  it('is unverifiable in a run about no pull request', async () => {
    expect(await ask(reviews, {}, factsFor(at, {pull: null}))).toBe('unverifiable: this run is about no pull request')
    expect(at.fake.requests).toEqual([])
  })

  it('is unverifiable without permission', async () => {
    expect(await withToken(reviews, {})).toMatchObject({
      status: 'unverifiable',
      remedy: expect.stringContaining('`pull-requests: read`')
    })
  })

  it.each([[{approvals: 0}], [{approvals: 1.5}], [{role: 'none'}], [{role: 'owner'}]])(
    '%j is refused',
    async params => {
      expect(await mistakeIn(reviews, params)).not.toBeNull()
    }
  )
})
