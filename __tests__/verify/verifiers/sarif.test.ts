import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

type Values = Record<string, unknown>
const run = (results: Values[], more: Values = {}, name = 'Scanner') => ({
  tool: {driver: {name, rules: [{id: 'R1', defaultConfiguration: {level: 'error'}}, {id: 'R2'}]}},
  results,
  ...more
})
const report = (...runs: Values[]): string => JSON.stringify({version: '2.1.0', runs})
const check = async (text: string, params: Values = {}) =>
  said(await verify('sarif', {path: 'a.sarif', ...params}, {files: workspaceOf({'a.sarif': text})}))

describe('passes', () => {
  it.each<[string, string, Values]>([
    ['no results', report(run([])), {}],
    ['warnings, where errors are asked about', report(run([{ruleId: 'R2'}, {level: 'note'}])), {}],
    ['as many as wanted', report(run([{level: 'warning'}, {level: 'note'}])), {warning: '<=1', note: 1}],
    ['suppressed results', report(run([{level: 'error', suppressions: [{kind: 'inSource'}]}])), {}],
    ['results that are gone', report(run([{level: 'error', baselineState: 'absent'}])), {}],
    ['results that are no failure', report(run([{level: 'error', kind: 'pass'}])), {}],
    ['the run of the tool', report(run([{level: 'error'}]), run([], {}, 'Other')), {tool: 'other'}],
    ['a tool that ended well', report(run([], {invocations: [{executionSuccessful: true}]})), {}]
  ])('%s', async (_, text, params) => expect(await check(text, params)).toMatch(/^passed/))
})

describe('fails when', () => {
  it.each<[string, string, Values, string]>([
    ['there is an error', report(run([{level: 'error'}])), {}, 'of level error is 1, expected 0'],
    ['a rule makes it an error', report(run([{ruleId: 'R1'}])), {}, 'of level error is 1'],
    ['a rule by its place makes it an error', report(run([{ruleIndex: 0}])), {}, 'of level error is 1'],
    ['there is a warning by default', report(run([{ruleId: 'R2'}])), {warning: 0}, 'of level warning is 1'],
    ['there are too many notes', report(run([{level: 'note'}, {level: 'note'}])), {note: '<2'}, 'of level note is 2'],
    ['another run has an error', report(run([]), run([{level: 'error'}])), {}, 'of level error is 1'],
    ['the suppression was rejected', report(run([{level: 'error', suppressions: [{status: 'rejected'}]}])), {}, 'is 1'],
    ['there is no run', report(), {}, '`a.sarif` holds no run'],
    ['there is no run of the tool', report(run([])), {tool: 'CodeQL'}, 'there is no run of CodeQL'],
    ['it is no JSON', '{', {}, 'is no valid JSON'],
    ['it is something else', '{"results": []}', {}, 'holds no run']
  ])('%s', async (_, text, params, reason) => {
    const outcome = await check(text, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

describe('unverifiable', () => {
  it('when the tool did not finish', async () => {
    expect(await check(report(run([], {invocations: [{executionSuccessful: false}]})))).toMatch(
      /^unverifiable: Scanner/
    )
  })
  it('when there is no report', async () => {
    expect(said(await verify('sarif', {path: ['a', '*.sarif']}, {files: workspaceOf({})}))).toMatch(/^unverifiable/)
  })
})

it.each([{}, {path: '../x'}, {path: 'a', error: '>few'}, {path: 'a', tool: ''}, {path: 'a', errors: 0}])(
  'takes no %o',
  async params => expect(await mistakeIn('sarif', params)).not.toBeNull()
)
