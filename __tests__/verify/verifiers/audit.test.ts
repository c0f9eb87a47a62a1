import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

type Values = Record<string, unknown>
const npm = (vulnerabilities: Record<string, string>, total = 100): Values => ({
  auditReportVersion: 2,
  vulnerabilities: Object.fromEntries(
    Object.entries(vulnerabilities).map(([name, severity]) => [name, {name, severity}])
  ),
  metadata: {dependencies: {total}}
})
const pnpm = (...severities: string[]): Values => ({
  advisories: Object.fromEntries(severities.map((severity, id) => [id, {module_name: `p${id}`, severity}])),
  metadata: {totalDependencies: 50}
})
const pip = (...dependencies: Values[]): Values => ({dependencies, fixes: []})
const osv = (...groups: Values[]): Values => ({
  results: [{packages: [{package: {name: 'lib'}, vulnerabilities: groups.map(() => ({id: 'x'})), groups}]}]
})
const check = async (report: unknown, params: Values = {}) =>
  said(
    await verify('audit', params, {
      files: workspaceOf({'audit.json': typeof report === 'string' ? report : JSON.stringify(report)})
    })
  )

describe('passes', () => {
  it.each<[string, Values, Values, string]>([
    ['npm without', npm({}), {}, 'passed: npm audit: 0 of severity low or worse'],
    ['npm with notes', npm({a: 'info'}), {}, 'passed: npm audit: 0 of severity low or worse'],
    [
      'npm with weaker ones',
      npm({a: 'moderate', b: 'low'}),
      {severity: 'high'},
      'passed: npm audit: 0 of severity high or worse'
    ],
    [
      'npm with as many as wanted',
      npm({a: 'high', b: 'low'}),
      {severity: 'high', count: '<=1'},
      'passed: npm audit: 1 of severity high or worse: a (high)'
    ],
    ['pnpm', pnpm('low'), {severity: 'moderate'}, 'passed: pnpm audit: 0 of severity moderate or worse'],
    ['pip-audit', pip({name: 'a', version: '1', vulns: []}), {}, 'passed: pip-audit: 0 of severity low or worse'],
    ['osv-scanner', osv({max_severity: '5.3'}), {severity: 'high'}, 'passed: osv-scanner: 0 of severity high or worse']
  ])('%s', async (_, report, params, expected) => expect(await check(report, params)).toBe(expected))
})

describe('fails when', () => {
  it.each<[string, unknown, Values, string]>([
    ['npm finds one', npm({a: 'low'}), {}, 'npm audit: 1 of severity low or worse: a (low)'],
    [
      'npm finds a worse one',
      npm({a: 'critical', b: 'low'}),
      {severity: 'high'},
      '1 of severity high or worse: a (critical)'
    ],
    [
      'there are more than wanted',
      npm({a: 'high', b: 'high', c: 'high', d: 'high'}),
      {count: '<4'},
      'b (high), c (high) and 1 more'
    ],
    ['pnpm finds one', pnpm('high'), {severity: 'high'}, 'p0 (high)'],
    ['pip-audit finds one, unrated', pip({name: 'a', vulns: [{id: 'x'}]}), {severity: 'critical'}, 'a (unknown)'],
    ['osv-scanner finds one', osv({max_severity: '7.0'}), {severity: 'high'}, 'lib (high)'],
    [
      'osv-scanner groups nothing',
      {
        results: [
          {packages: [{package: {name: 'lib'}, vulnerabilities: [{id: 'x', database_specific: {severity: 'MEDIUM'}}]}]}
        ]
      },
      {severity: 'moderate'},
      'lib (moderate)'
    ],
    [
      'osv-scanner finds the worst',
      osv({max_severity: '9.8'}, {max_severity: '2.0'}),
      {severity: 'critical'},
      '1 of severity critical or worse: lib (critical)'
    ],
    ['osv-scanner does not rate it', osv({max_severity: ''}), {severity: 'critical'}, 'lib (unknown)'],
    ['npm looked at nothing', npm({}, 0), {}, 'npm audit looked at no package'],
    ['pip-audit looked at nothing', pip(), {}, 'pip-audit looked at no package'],
    ['it is something else', {version: '2.1.0', runs: []}, {}, 'it is no report of npm audit'],
    ['it is no JSON', 'found 0 vulnerabilities', {}, '`audit.json` tells nothing']
  ])('%s', async (_, report, params, reason) => {
    const outcome = await check(report, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

describe('unverifiable when', () => {
  it.each<[string, unknown]>([
    ['the audit itself failed', {error: {code: 'ENETUNREACH'}}],
    ['pip-audit passed a package over', pip({name: 'a', skip_reason: 'not on PyPI'})],
    ['osv-scanner lists no package', {results: []}]
  ])('%s', async (_, report) => expect(await check(report)).toMatch(/^unverifiable/))

  it('there is no report', async () => {
    expect(said(await verify('audit', {}, {files: workspaceOf({})}))).toMatch(/^unverifiable: there is no report at/)
  })
})

it.each([{path: '../x'}, {severity: 'medium'}, {count: '>few'}, {level: 'high'}])('takes no %o', async params => {
  expect(await mistakeIn('audit', params)).not.toBeNull()
})
