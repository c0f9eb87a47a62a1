import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {CheckResult, Decision, Level, Outcome, State, Verdict} from '../../src/model.ts'
import {STATES} from '../../src/model.ts'
import {blocksAt, judgeItem, type Policy, resultOf, scoreOf, stricter, verdictOf} from '../../src/policy/judge.ts'
import {checkResult, item} from '../support/builders.ts'

const policy = (overrides: Partial<Policy> = {}): Policy => ({
  failOn: 'required',
  unverifiable: 'warn',
  waivers: [],
  today: '2026-06-01',
  ...overrides
})
const passed: Outcome = {status: 'passed', evidence: 'seen'}
const failed: Outcome = {status: 'failed', reason: 'gone'}
const silent: Outcome = {status: 'unverifiable', reason: 'no permission'}
const broken: Outcome = {status: 'error', reason: 'crashed'}
const proof = (outcome: Outcome) => checkResult(outcome)
const support = (outcome: Outcome) => checkResult(outcome, {strength: 'support'})
const inferred = (outcome: Outcome) => checkResult(outcome, {origin: 'inferred', rule: 'readme'})

describe('verdictOf', () => {
  const table: [State, string, CheckResult[], Verdict][] = [
    ['done', 'nobody checks', [], 'attested'],
    ['done', 'proved', [proof(passed)], 'verified'],
    ['done', 'all proofs hold', [proof(passed), proof(passed)], 'verified'],
    ['done', 'one proof fails', [proof(passed), proof(failed)], 'contradicted'],
    ['done', 'one proof has no answer', [proof(passed), proof(silent)], 'attested'],
    ['done', 'the check crashed', [proof(broken)], 'attested'],
    ['done', 'no answer', [proof(silent)], 'attested'],
    ['done', 'support only', [support(passed)], 'supported'],
    ['done', 'support fails', [support(failed)], 'attested'],
    ['done', 'support beside a silent proof', [support(passed), proof(silent)], 'attested'],
    ['open', 'nobody checks', [], 'open'],
    ['open', 'proved', [proof(passed)], 'ready'],
    ['open', 'disproved', [proof(failed)], 'failing'],
    ['open', 'no answer', [proof(silent)], 'open'],
    ['open', 'support only', [support(passed)], 'open'],
    ['open', 'support fails', [support(failed)], 'open'],
    ['partial', 'nobody checks', [], 'open'],
    ['partial', 'disproved', [proof(failed)], 'failing'],
    ['unknown', 'nobody checks', [], 'unknown'],
    ['unknown', 'proved', [proof(passed)], 'ready'],
    ['unknown', 'disproved', [proof(failed)], 'failing'],
    ['deferred', 'disproved', [proof(failed)], 'deferred'],
    ['not-applicable', 'disproved', [proof(failed)], 'not-applicable']
  ]
  it.each(table)('%s, %s', (state, _, outcomes, verdict) => {
    expect(verdictOf({state, choice: false}, outcomes)).toBe(verdict)
  })

  it('an option is no obligation', () => {
    expect(verdictOf({state: 'open', choice: true}, [proof(failed)])).toBe('not-applicable')
  })

  it('never proves by what is no answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATES),
        fc.array(fc.constantFrom(proof(silent), proof(broken), support(silent), support(broken))),
        (state, outcomes) => {
          expect(['verified', 'supported', 'ready', 'contradicted', 'failing']).not.toContain(
            verdictOf({state, choice: false}, outcomes)
          )
        }
      )
    )
  })
})

describe('judgeItem', () => {
  const table: [State, Level, string, CheckResult[], Partial<Policy>, Decision][] = [
    ['open', 'critical', 'open', [], {}, 'block'],
    ['open', 'required', 'open', [], {}, 'block'],
    ['open', 'recommended', 'open', [], {}, 'warn'],
    ['open', 'optional', 'open', [], {}, 'pass'],
    ['partial', 'required', 'half', [], {}, 'block'],
    ['unknown', 'required', 'unreadable', [], {}, 'block'],
    ['unknown', 'recommended', 'unreadable', [], {}, 'warn'],
    ['open', 'required', 'its check passes', [proof(passed)], {}, 'pass'],
    ['open', 'required', 'its check fails', [proof(failed)], {}, 'block'],
    ['open', 'recommended', 'its check fails', [proof(failed)], {}, 'warn'],
    ['open', 'required', 'its check is silent', [proof(silent)], {}, 'block'],
    ['open', 'required', 'support does not open the gate', [support(passed)], {}, 'block'],
    ['done', 'required', 'nobody checks', [], {}, 'pass'],
    ['done', 'required', 'its check passes', [proof(passed)], {}, 'pass'],
    ['done', 'critical', 'disproved', [proof(failed)], {}, 'block'],
    ['done', 'recommended', 'disproved by an explicit check', [proof(failed)], {}, 'block'],
    ['done', 'optional', 'disproved by an explicit check', [proof(failed)], {}, 'warn'],
    ['done', 'required', 'disproved by an inferred check', [inferred(failed)], {}, 'block'],
    ['done', 'recommended', 'disproved by an inferred check', [inferred(failed)], {}, 'warn'],
    ['done', 'required', 'unverifiable', [proof(silent)], {}, 'warn'],
    ['done', 'required', 'unverifiable, strict', [proof(silent)], {unverifiable: 'block'}, 'block'],
    ['done', 'recommended', 'unverifiable, strict', [proof(silent)], {unverifiable: 'block'}, 'warn'],
    ['done', 'required', 'check crashed, strict', [proof(broken)], {unverifiable: 'block'}, 'block'],
    ['deferred', 'critical', 'deferred', [], {}, 'pass'],
    ['not-applicable', 'critical', 'n/a', [], {}, 'pass'],
    ['open', 'required', 'higher bar', [], {failOn: 'critical'}, 'warn'],
    ['open', 'optional', 'lower bar', [], {failOn: 'optional'}, 'block'],
    ['open', 'critical', 'advisory', [], {failOn: 'never'}, 'warn'],
    ['done', 'critical', 'disproved, advisory', [proof(failed)], {failOn: 'never'}, 'warn']
  ]
  it.each(table)('%s %s: %s', (state, level, _, outcomes, overrides, decision) => {
    const judged = judgeItem(item({state, criticality: level}), 'claims', level, outcomes, policy(overrides))
    expect(judged.decision).toBe(decision)
    expect(judged.because).not.toBe('')
  })

  it.each(['template', 'procedure'] as const)('boxes of a %s claim nothing, its checks still count', role => {
    const open = item({state: 'open', criticality: 'required'})
    expect(judgeItem(open, role, 'required', [], policy()).decision).toBe('pass')
    expect(judgeItem(open, role, 'required', [proof(failed)], policy()).decision).toBe('block')
  })

  it('a variable that this job lacks may be set in production: only an explicit check disproves by it', () => {
    const lacking: Outcome = {status: 'failed', reason: 'not set in this job', elsewhere: true}
    const done = item({state: 'done', criticality: 'required'})
    expect(judgeItem(done, 'claims', 'required', [inferred(lacking)], policy())).toMatchObject({
      verdict: 'attested',
      decision: 'warn'
    })
    expect(judgeItem(done, 'claims', 'required', [proof(lacking)], policy())).toMatchObject({verdict: 'contradicted'})
  })

  it('a condition keeps an open item from blocking, not a disproved one', () => {
    const conditional = item({state: 'open', criticality: 'required', condition: 'using Redis'})
    expect(judgeItem(conditional, 'claims', 'required', [], policy()).decision).toBe('warn')
    expect(judgeItem(conditional, 'claims', 'required', [proof(failed)], policy()).decision).toBe('block')
  })

  it('a variable nobody claims to have set warns, and blocks when its check fails', () => {
    const variable = item({kind: 'env-var', state: 'unknown', criticality: 'critical'})
    expect(judgeItem(variable, 'claims', 'critical', [], policy()).decision).toBe('warn')
    expect(judgeItem(variable, 'claims', 'critical', [proof(failed)], policy()).decision).toBe('block')
  })

  describe('waivers', () => {
    const open = item({state: 'open', criticality: 'required'})
    const waivers = (expires?: string) => policy({waivers: [{id: open.id, reason: 'vendor outage', expires}]})
    it.each([
      [undefined, 'waived', 'pass'],
      ['2026-06-01', 'waived', 'pass'],
      ['2026-05-31', 'open', 'block']
    ] as const)('expires %s', (expires, verdict, decision) => {
      expect(judgeItem(open, 'claims', 'required', [], waivers(expires))).toMatchObject({verdict, decision})
    })
    it('leaves alone what passes anyway', () => {
      const done = {...open, state: 'done' as const}
      expect(judgeItem(done, 'claims', 'required', [], waivers())).toMatchObject({verdict: 'attested'})
    })
  })
})

describe('levels', () => {
  it.each([
    ['critical', 'required', true],
    ['required', 'required', true],
    ['recommended', 'required', false],
    ['critical', 'never', false]
  ] as const)('%s at fail-on %s: %s', (level, failOn, blocks) => expect(blocksAt(level, failOn)).toBe(blocks))

  it('the stricter of two wins whichever side it is on', () => {
    expect(stricter('critical', 'optional')).toBe('critical')
    expect(stricter('recommended', 'required')).toBe('required')
  })
})

describe('results', () => {
  it.each([
    [['pass', 'warn', 'block'], 'fail'],
    [['pass', 'warn'], 'warn'],
    [['pass'], 'pass'],
    [[], 'warn']
  ] as const)('%j is %s', (decisions, result) => expect(resultOf(decisions)).toBe(result))

  it('scores what is settled among what counts, rounded down', () => {
    expect(scoreOf(['verified', 'open', 'attested', 'deferred', 'waived', 'not-applicable'])).toBe(66)
    expect(scoreOf(['contradicted', 'failing', 'unknown'])).toBe(0)
    expect(scoreOf(['deferred'])).toBeNull()
  })
})
