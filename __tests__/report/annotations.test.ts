import {describe, expect, it} from 'vitest'
import {annotations} from '../../src/report/annotations.ts'
import {checkResult, judgedDocument, judgedItem, report} from '../support/builders.ts'
import {failing, huge, nothing, passing} from './support/sample.ts'

describe('annotations', () => {
  it('put what blocks first, gravest first, each on its line', () => {
    expect(annotations(failing).map(({level, line, title}) => [level, line, title])).toEqual([
      ['error', 12, 'Contradicted (critical): All traffic is served over HTTPS only'],
      ['error', 22, 'Failing (required): Smoke test passes'],
      ['error', 25, 'Open (critical): Rollback was rehearsed with @ops-team on the staging cluster'],
      ['error', 19, 'Removed (critical): Database restore was tested this quarter'],
      ['warning', 27, 'Open (recommended): Runbook is linked'],
      ['warning', 16, 'Attested (recommended): Dependencies are audited'],
      ['warning', 29, 'Downgraded (required): Alerts page the on-call engineer'],
      ['notice', 4, 'Contradiction']
    ])
  })

  it('carry evidence, remedy and reason', () => {
    expect(annotations(failing)[0]).toEqual({
      level: 'error',
      path: 'docs/LAUNCH.md',
      line: 12,
      column: 3,
      title: 'Contradicted (critical): All traffic is served over HTTPS only',
      message:
        'https-redirect: http://shop.example/ answered 200 and did not redirect to https\n' +
        'Fix: Redirect port 80 to HTTPS at the load balancer.\n' +
        'It is marked done, but a check disproves it.'
    })
  })

  it.each([
    ['a passing run', passing],
    ['an empty run', nothing]
  ])('are none for %s', (_, subject) => {
    expect(annotations(subject)).toEqual([])
  })

  it('keep within what a runner shows, and say what is left out', () => {
    const all = annotations(huge())
    const cut = annotations(huge(), {limit: 10})
    const of = (level: string) => cut.filter(each => each.level === level)
    expect(all).toHaveLength(1_875 + 1_250)
    expect(of('error')).toEqual(all.slice(0, 10))
    expect(of('warning')).toHaveLength(10)
    expect(of('notice').map(({message}) => message)).toEqual([
      '1,865 errors, 1,240 warnings left out here. The comment and the job summary list more.'
    ])
  })

  it.each([
    [10, 10, null],
    [11, 10, '2 notices left out']
  ])('of %i findings are %i notices', (findings, notices, told) => {
    const many = Array.from({length: findings}, (_, at) => ({
      rule: 'placeholder',
      line: at + 1,
      lines: [],
      message: 'x'
    }))
    const cut = annotations(report({documents: [judgedDocument({findings: many})]}), {limit: 10})
    expect(cut).toHaveLength(notices)
    expect(cut.at(-1)?.message.startsWith(told ?? 'x')).toBe(true)
  })

  it('stay within 4,096 characters and cannot act', () => {
    const long = `::error::x\n##[error]y\u001b[31m${'🚀'.repeat(5_000)}`
    const outcomes = [checkResult({status: 'failed', reason: long, remedy: long})]
    const [only] = annotations(
      report({documents: [judgedDocument({items: [judgedItem({text: long, decision: 'block', outcomes})]})]})
    )
    expect((only?.title ?? '').length + (only?.message ?? '').length).toBeLessThanOrEqual(4_096)
    expect(only?.message.isWellFormed()).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be left.
    expect(`${only?.title}\n${only?.message}`).not.toMatch(/^\s*::|##\[|\x1b/m)
  })

  it('name a base that could not be read first', () => {
    const base = {commit: 'abcdef0123', policy: 'defaults' as const, missing: 'no such commit', changes: []}
    const [first] = annotations({...failing, base})
    expect(first).toMatchObject({level: 'error', title: 'The base could not be read', path: 'docs/LAUNCH.md'})
    expect(first?.message).toContain('no such commit')
  })
})
