import {beforeEach, describe, expect, it} from 'vitest'
import issues from '../../../src/verify/verifiers/issues.ts'
import {ask, factsFor, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
  const {project} = at.repository
  project.issue('Old', {labels: ['blocker', 'bug'], state: 'closed', milestone: '1.0'})
  project.issue('A fix', {labels: ['blocker'], isPull: true})
  project.issue('Odd', {labels: ['bug']})
  project.milestone('1.0', 'closed')
  project.milestone('2.0')
})
const check = (params: object) => ask(issues, {...params}, factsFor(at))

describe('issues', () => {
  it.each([
    [{label: 'blocker'}, 'the number of open issues with the label `blocker` is 0'],
    [{label: 'Blocker'}, 'the number of open issues with the label `Blocker` is 0'],
    [{label: 'bug', count: '<=1'}, 'the number of open issues with the label `bug` is 1 (<= 1)'],
    [{milestone: '1.0'}, 'the milestone `1.0` is closed'],
    [
      {label: 'blocker', milestone: '1.0'},
      'the number of open issues with the label `blocker` is 0, the milestone `1.0` is closed'
    ]
  ])('%j passes', async (params, evidence) => expect(await check(params)).toBe(`passed: ${evidence}`))

  const open = (label: string) => at.repository.project.issue('New', {labels: [label]})
  const mutations: [string, () => void, object, string][] = [
    ['an issue is open', () => open('blocker'), {label: 'blocker'}, 'with the label `blocker` is 1, expected 0'],
    ['one with another label is', () => {}, {label: ['blocker', 'bug']}, 'with the label `bug` is 1, expected 0'],
    ['there are too many', () => open('bug'), {label: 'bug', count: '<=1'}, 'is 2, expected <= 1'],
    ['the milestone is open', () => {}, {milestone: '2.0'}, 'the milestone `2.0` is open'],
    ['there is no milestone', () => {}, {milestone: '3.0'}, 'there is no milestone `3.0`'],
    ['the title is another', () => {}, {milestone: '1'}, 'there is no milestone `1`'],
    [
      'it was closed too early',
      () => at.repository.project.issue('Left', {milestone: '1.0'}),
      {milestone: '1.0'},
      'the milestone `1.0` was closed with 1 open in it'
    ],
    ['one of both', () => open('blocker'), {label: 'blocker', milestone: '1.0'}, 'is 1, expected 0']
  ]
  it.each(mutations)('fails when %s', async (_, change, params, reason) => {
    change()
    const said = await check(params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('counts over all pages and asks once for each label', async () => {
    for (let index = 0; index < 150; index += 1) open('bug')
    const facts = factsFor(at)
    const params = {label: 'bug', count: '<100'}
    const said = await Promise.all([ask(issues, params, facts), ask(issues, {...params, count: 151}, facts)])
    expect(said[0]).toContain('is 151, expected < 100')
    expect(said[1]).toMatch(/^passed/)
    expect(at.fake.requests).toHaveLength(2)
  })

  it('is unverifiable for a label that nothing could carry', async () => {
    expect(await check({label: 'blokcer'})).toBe('unverifiable: there is no label `blokcer`')
  })

  it.each([[{label: 'blocker'}], [{milestone: '1.0'}]])('%j without permission is unverifiable', async params => {
    expect(await withToken(issues, params)).toMatchObject({
      status: 'unverifiable',
      remedy: expect.stringContaining('`issues: read`')
    })
  })

  it.each([
    [{}],
    [{count: 1}],
    [{milestone: '1.0', count: 1}],
    [{label: 'a,b'}],
    [{label: []}],
    [{label: 'a', count: '< few'}]
  ])('%j is refused', async params => expect(await mistakeIn(issues, params)).not.toBeNull())
})
