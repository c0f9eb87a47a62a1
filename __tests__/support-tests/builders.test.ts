import {describe, expect, it} from 'vitest'
import {
  baseChange,
  baseComparison,
  check,
  checkResult,
  countsOf,
  document,
  item,
  judgedDocument,
  judgedItem,
  report
} from '../support/builders.ts'

describe('builders', () => {
  it('derives the id of an item from its section and text', () => {
    expect(item().id).toBe('ready/before-launch/backups-are-tested')
    expect(item({section: ['A & B'], text: 'Health `GET /x`'}).id).toBe('ready/a-b/health-get-x')
    expect(item({id: 'given'}).id).toBe('given')
  })

  it.each([
    ['check', check({kind: 'http'}), {kind: 'http', origin: 'directive'}],
    ['item', item({state: 'done'}), {state: 'done', kind: 'task'}],
    ['checkResult', checkResult(undefined, {kind: 'env'}), {outcome: {status: 'passed'}, check: {kind: 'env'}}],
    ['document', document({path: 'A.md'}), {path: 'A.md', role: 'claims', items: []}],
    ['judgedItem', judgedItem({verdict: 'ready', text: 'T'}), {verdict: 'ready', text: 'T', level: 'recommended'}]
  ])('%s takes overrides and keeps the rest', (_, built, expected) => {
    expect(built).toMatchObject(expected)
  })

  it('shares nothing between two values', () => {
    const first = document()
    first.findings.push({rule: 'x', line: 1, lines: [1], message: 'm'})
    first.encoding.runs = 9
    expect(document()).toMatchObject({findings: [], encoding: {runs: 0}})
  })

  it.each([
    ['pass', []],
    ['pass', ['pass']],
    ['warn', ['pass', 'warn']],
    ['fail', ['warn', 'block', 'pass']]
  ] as const)('a report is %s when its decisions are %j', (result, decisions) => {
    const documents = [judgedDocument({items: decisions.map(decision => judgedItem({decision}))})]
    const built = report({documents})
    expect(built.result).toBe(result)
    expect(built.counts.open).toBe(decisions.length)
    expect(countsOf(documents)).toEqual(built.counts)
  })

  it('a report fails for a blocking change against the base, unless a result is given', () => {
    const built = baseComparison({changes: [baseChange()]})
    expect(report({base: built}).result).toBe('fail')
    expect(report({base: built, result: 'warn'}).result).toBe('warn')
  })
})
