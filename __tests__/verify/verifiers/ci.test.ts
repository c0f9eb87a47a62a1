import {beforeEach, describe, expect, it} from 'vitest'
import ci from '../../../src/verify/verifiers/ci.ts'
import type {CheckRun, CommitStatus} from '../../support/github/index.ts'
import {ask, factsFor, jobUrl, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
})

const run = (name: string, overrides: Partial<CheckRun> = {}): CheckRun =>
  at.repository.checkRun({sha: at.sha, name, ...overrides})
const red = (conclusion = 'failure'): Partial<CheckRun> => ({conclusion})
const running: Partial<CheckRun> = {status: 'in_progress', conclusion: null, completedAt: null}
const status = (context: string, state: CommitStatus['state'] = 'success') =>
  at.repository.status({sha: at.sha, context, state})
const green = () => {
  run('build (ubuntu, [20])')
  run('test')
  run('docs', {conclusion: 'skipped'})
  status('codecov/patch')
}
const check = (params = {}) => ask(ci, params, factsFor(at))

describe('ci', () => {
  it.each([
    [{}, 'passed: `build (ubuntu, [20])` success, `codecov/patch` success, `test` success'],
    [{check: 'test'}, 'passed: `test` success'],
    [{check: ['build (*)', 'codecov/*']}, 'passed: `build (ubuntu, [20])` success, `codecov/patch` success'],
    [{check: 'build (ubuntu, [20])'}, 'passed: `build (ubuntu, [20])` success'],
    [{ignore: ['codecov/*', 'build*']}, 'passed: `test` success']
  ])('%j passes on a green commit', async (params, evidence) => {
    green()
    expect(await check(params)).toBe(evidence)
  })

  const mutations: [string, () => void, Record<string, unknown>, string][] = [
    ['a check fails', () => run('lint', red()), {}, '`lint` failure'],
    ['a named one fails', () => run('lint', red()), {check: 'lint'}, '`lint` failure'],
    ['a check is cancelled', () => run('lint', red('cancelled')), {}, '`lint` cancelled'],
    ['a check times out', () => run('lint', red('timed_out')), {}, '`lint` timed_out'],
    ['a check wants an action', () => run('lint', red('action_required')), {}, '`lint` action_required'],
    ['a status fails', () => status('deploy', 'failure'), {}, '`deploy` failure'],
    ['a status is an error', () => status('deploy', 'error'), {}, '`deploy` error'],
    ['a named one was skipped', () => {}, {check: 'docs'}, '`docs` skipped'],
    ['a named one is neutral', () => run('scan', red('neutral')), {check: 'scan'}, '`scan` neutral'],
    ['a named one is absent', () => {}, {check: ['test', 'e2e']}, 'no check is named `e2e`'],
    ['the named ones are ignored', () => {}, {check: 'test', ignore: 'test'}, 'no check is named `test`'],
    ['all are ignored', () => {}, {ignore: '*'}, 'no check has run on the commit'],
    [
      'one of the same name fails in another workflow, whichever ran first',
      () => [run('test', {...red(), suite: 2}), run('test', {suite: 3})],
      {},
      '`test` failure'
    ],
    ['one fails beside one that is running', () => [run('lint', red()), run('e2e', running)], {}, '`lint` failure'],
    ['a status turns red after it was green', () => status('codecov/patch', 'failure'), {}, '`codecov/patch` failure']
  ]
  it.each(mutations)('fails when %s', async (_, change, params, reason) => {
    green()
    change()
    expect(await check(params)).toBe(`failed: ${reason}`)
  })

  it('fails where nothing ran, nothing but the gate, or nothing that has an opinion', async () => {
    expect(await check()).toBe('failed: no check has run on the commit')
    run('readiness', {...running, detailsUrl: jobUrl()})
    run('readiness-gate', red())
    status('readiness-gate', 'pending')
    run('docs', {conclusion: 'skipped'})
    expect(await check()).toBe('failed: no check has run on the commit')
  })

  it('looks at the head commit only', async () => {
    green()
    at.repository.checkRun({sha: at.pull.baseSha, name: 'lint', conclusion: 'failure'})
    expect(await check()).toMatch(/^passed/)
    expect(await check({branch: 'main'})).toBe('failed: `lint` failure')
  })

  it.each([
    ['a check is running', () => run('e2e', running), {}, '`e2e` in_progress'],
    ['a check is queued', () => run('e2e', {...running, status: 'queued'}), {}, '`e2e` queued'],
    ['a status is pending', () => status('deploy', 'pending'), {}, '`deploy` pending'],
    ['a named one may come yet', () => run('build', running), {check: 'deploy'}, '`build` in_progress']
  ])('is unverifiable while %s', async (_, change, params, what) => {
    green()
    change()
    expect(await check(params)).toBe(`unverifiable: not finished: ${what}`)
  })

  it('does not wait for checks that are not asked for', async () => {
    green()
    run('e2e', running)
    expect(await check({check: 'test'})).toBe('passed: `test` success')
    expect(await check({ignore: 'e2e'})).toMatch(/^passed/)
  })

  describe('the gate’s own job', () => {
    const own = {...running, detailsUrl: jobUrl()}
    it.each([
      ['is the one running in this run', () => run('Readiness of the service', own), 'passed'],
      ['is told by its name among several', () => [run('readiness', own), run('e2e', own)], 'not finished: `e2e`'],
      ['is not guessed', () => [run('a', own), run('b', own)], 'not finished: `a` in_progress, `b` in_progress'],
      ['is none of another run', () => run('e2e', {...running, detailsUrl: jobUrl(78)}), 'not finished: `e2e`'],
      ['is none of a run whose number begins alike', () => run('e', {...running, detailsUrl: jobUrl(770)}), 'not fin'],
      ['may have failed before', () => [run('gate', {...red(), suite: 8}), run('gate', {...own, suite: 9})], 'passed']
    ])('%s', async (_, change, said) => {
      green()
      change()
      expect(await check()).toContain(said)
    })
  })

  it('takes no notice of a cancelled check that ran again', async () => {
    green()
    run('lint', {...red('cancelled'), suite: 2})
    run('lint', {suite: 3})
    expect(await check()).toMatch(/^passed/)
    run('lint', {...red('cancelled'), suite: 4})
    expect(await check()).toBe('failed: `lint` cancelled')
  })

  describe('a red check that ran again', () => {
    const again = () => {
      green()
      run('lint', {...red(), suite: 2})
      run('lint', {suite: 3})
    }
    it.each<[string, [workflow: number, event: string], string]>([
      ['counts as it ended last in the same workflow', [5, 'pull_request'], 'passed'],
      ['still counts beside one of another workflow', [6, 'pull_request'], 'failed: `lint` failure'],
      ['still counts beside one of another event', [5, 'push'], 'failed: `lint` failure']
    ])('%s', async (_, later, said) => {
      again()
      at.repository.project.workflowRun(2, at.sha, 5)
      at.repository.project.workflowRun(3, at.sha, ...later)
      expect(await check()).toContain(said)
    })

    it('is red when the last run is', async () => {
      again()
      run('lint', {...red('timed_out'), suite: 4})
      for (const suite of [2, 3, 4]) at.repository.project.workflowRun(suite, at.sha, 5)
      expect(await check()).toBe('failed: `lint` timed_out')
    })

    it('stays red where nothing tells the workflow', async () => {
      again()
      at.repository.project.workflowRun(2, at.sha, 5)
      expect(await check()).toBe('failed: `lint` failure')
      at.repository.project.workflowRun(3, at.sha, 5)
      at.fake.fail({path: /actions\/runs$/, status: 403, body: {message: 'Resource not accessible by integration'}})
      expect(await check()).toBe('failed: `lint` failure')
    })

    it('is unverifiable where GitHub does not answer', async () => {
      again()
      at.fake.fail({path: /actions\/runs$/, status: 502, times: 2})
      expect(await check()).toMatch(/^unverifiable: .*502/)
    })
  })

  it('asks twice, however many checks ask; again only for what was running, and not at once', async () => {
    green()
    const e2e = run('e2e', running)
    let now = 0
    const clock = {now: () => new Date(), elapsed: () => now}
    const facts = factsFor(at, {clock})
    const both = () =>
      Promise.all([ask(ci, {}, facts), ask(ci, {check: 'test'}, facts), ask(ci, {check: 'e2e'}, facts)])
    await both()
    await both()
    expect(at.fake.requests).toHaveLength(2)
    now = 2_000
    Object.assign(e2e, {status: 'completed', conclusion: 'success'})
    expect((await both()).map(said => said.slice(0, 6))).toEqual(['passed', 'passed', 'passed'])
    expect(at.fake.requests).toHaveLength(4)
    now = 60_000
    await both()
    expect(at.fake.requests).toHaveLength(4)
  })

  it('sees what is on later pages', async () => {
    for (let index = 0; index < 150; index += 1) run(`job ${index}`)
    run('last', red())
    expect(await check()).toBe('failed: `last` failure')
  })

  it.each([
    ['checks: read', {statuses: 'read'} as const],
    ['statuses: read', {checks: 'read'} as const]
  ])('without %s is unverifiable', async (permission, granted) => {
    expect(await withToken(ci, {}, granted)).toMatchObject({
      status: 'unverifiable',
      reason: expect.stringContaining('403'),
      remedy: expect.stringContaining(`\`${permission}\``)
    })
  })

  it('is unverifiable in a run about no commit, or one GitHub does not have', async () => {
    expect(await ask(ci, {}, factsFor(at, {sha: null}))).toMatch(/^unverifiable: this run is about no commit/)
    const facts = factsFor(at, {sha: 'f'.repeat(40)})
    expect(await ask(ci, {}, facts)).toMatch(/^unverifiable: the GitHub API answered (404|422)/)
  })

  it.each([[{check: ''}], [{check: []}], [{branch: ''}], [{check: 7}]])('%j is refused', async params => {
    expect(await mistakeIn(ci, params)).not.toBeNull()
  })
})
