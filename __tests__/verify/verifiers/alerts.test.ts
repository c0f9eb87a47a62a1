import {beforeEach, describe, expect, it} from 'vitest'
import alerts from '../../../src/verify/verifiers/alerts.ts'
import {ask, factsFor, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn, outcomeOf} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
  for (const source of ['code-scanning', 'dependabot', 'secret-scanning'] as const) at.repository.project.alert(source)
})

/** A personal token may read every kind of alert. */
const check = (params = {}, token = at.fake.addToken({user: 'boss'})) => ask(alerts, params, factsFor(at, {}, token))
const code = {source: 'code-scanning'}

describe('alerts', () => {
  it('passes where there are none, with one request a source', async () => {
    const facts = factsFor(at, {}, at.fake.addToken({user: 'boss'}))
    const said = await Promise.all([
      ask(alerts, {}, facts),
      ask(alerts, {severity: 'low'}, facts),
      ask(alerts, code, facts)
    ])
    expect(said).toEqual([
      'passed: no open alerts of severity high or worse in code-scanning, dependabot, secret-scanning',
      'passed: no open alerts of severity low or worse in code-scanning, dependabot, secret-scanning',
      'passed: no open alerts of severity high or worse in code-scanning'
    ])
    expect(at.fake.requests).toHaveLength(3)
  })

  it('passes over what is lesser, fixed or dismissed', async () => {
    const {project} = at.repository
    project.alert('code-scanning', {severity: 'medium'}, {level: 'warning'}, {severity: 'critical', state: 'fixed'})
    project.alert('dependabot', {severity: 'medium'}, {severity: 'high', state: 'dismissed'})
    project.alert('secret-scanning', {state: 'resolved'})
    expect(await check()).toMatch(/^passed/)
  })

  const mutations: [string, Parameters<Scene['repository']['project']['alert']>, object, string][] = [
    ['code scanning has a critical one', ['code-scanning', {severity: 'critical'}], {}, 'code-scanning has 1'],
    ['code scanning has a high one', ['code-scanning', {severity: 'high', level: 'note'}], code, 'code-scanning has 1'],
    ['it is rated an error', ['code-scanning', {level: 'error'}], {}, 'code-scanning has 1'],
    [
      'it is a warning, where that counts',
      ['code-scanning', {level: 'warning'}],
      {severity: 'medium'},
      'code-scanning has 1'
    ],
    ['it is a note, where that counts', ['code-scanning', {level: 'note'}], {severity: 'low'}, 'code-scanning has 1'],
    ['it is not rated', ['code-scanning', {}], {severity: 'critical'}, 'code-scanning has 1'],
    [
      'Dependabot has some',
      ['dependabot', {severity: 'high'}, {severity: 'critical'}, {severity: 'low'}],
      {},
      'dependabot has 2'
    ],
    ['a secret leaked', ['secret-scanning', {}], {severity: 'critical'}, 'secret-scanning has 1']
  ]
  it.each(mutations)('fails when %s', async (_, alert, params, reason) => {
    at.repository.project.alert(...alert)
    const said = await check(params)
    expect(said).toMatch(/^failed: open alerts of severity /)
    expect(said).toContain(reason)
  })

  it('fails whatever another source hides', async () => {
    at.repository.project.alert('code-scanning', {severity: 'high'})
    expect(await check({}, at.fake.token)).toMatch(/^failed: .*code-scanning has 1$/)
  })

  it('follows every page, by number and by cursor, and tells no more than numbers', async () => {
    for (const source of ['code-scanning', 'dependabot', 'secret-scanning'] as const) {
      at.repository.project.alert(source, ...Array.from({length: 130}, () => ({severity: 'high'}) as const))
    }
    expect(await check()).toBe(
      'failed: open alerts of severity high or worse: code-scanning has 130, dependabot has 130, secret-scanning has 130'
    )
    expect(at.fake.requests).toHaveLength(6)
    expect(at.fake.requests.filter(({query}) => query['hide_secret'] === 'true')).toHaveLength(2)
  })

  it.each([
    ['code-scanning', 'no analysis found', 'security-events: read'],
    ['dependabot', 'disabled', 'Dependabot alerts: read'],
    ['secret-scanning', 'disabled', 'Secret scanning alerts: read']
  ] as const)('is unverifiable where %s is off', async (source, reason, permission) => {
    at.repository.project.alerts.delete(source)
    const github = factsFor(at, {}, at.fake.addToken({user: 'boss'}))
    for (const params of [{source}, {}]) {
      expect(await outcomeOf(alerts, params, {github})).toMatchObject({
        status: 'unverifiable',
        reason: expect.stringMatching(new RegExp(`^${source}: .*${reason}`)),
        remedy: expect.stringContaining(`\`${permission}\``)
      })
    }
  })

  it('is unverifiable without permission, naming each', async () => {
    expect(await withToken(alerts, {})).toMatchObject({
      status: 'unverifiable',
      reason: expect.stringMatching(/code-scanning: .*403.*dependabot: .*403.*secret-scanning: .*403/),
      remedy: expect.stringMatching(/security-events: read.*Dependabot alerts: read.*Secret scanning alerts: read/)
    })
    expect(await check({source: 'dependabot'}, at.fake.token)).toMatch(/^unverifiable: dependabot: .*403/)
  })

  it.each([[{source: 'codeql'}], [{source: []}], [{severity: 'error'}]])('%j is refused', async params => {
    expect(await mistakeIn(alerts, params)).not.toBeNull()
  })
})
