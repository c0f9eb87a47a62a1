import {describe, expect, it} from 'vitest'
import type {CheckResult, Item, Outcome, Role, Verdict} from '../../src/model.ts'
import {ROLES, VERDICTS} from '../../src/model.ts'
import {correctionsOf} from '../../src/policy/corrections.ts'
import {checkResult, judgedItem} from '../support/builders.ts'

const passed: Outcome = {status: 'passed', evidence: 'seen'}
const failed: Outcome = {status: 'failed', reason: 'gone'}
const silent: Outcome = {status: 'unverifiable', reason: 'no permission'}
const broken: Outcome = {status: 'error', reason: 'crashed'}
const asked = (outcome: Outcome) => checkResult(outcome)
const configured = (outcome: Outcome) => checkResult(outcome, {origin: 'config'})
const guessed = (outcome: Outcome) => checkResult(outcome, {origin: 'inferred', rule: 'readme'})
const support = (outcome: Outcome) => checkResult(outcome, {strength: 'support'})

const box = {start: 3, end: 4}
const brief = (role: Role, ...items: Parameters<typeof judgedItem>[0][]) =>
  correctionsOf(
    role,
    items.map(item => judgedItem({box, ...item}))
  ).map(({item, done, hindrance}) => [item.text, done ? 'done' : 'open', hindrance])

describe('correctionsOf', () => {
  const wanted: Partial<Record<Verdict, string>> = {ready: 'done', contradicted: 'open'}
  it.each(VERDICTS)('%s', verdict => {
    const expected = wanted[verdict]
    expect(brief('claims', {text: 'A', verdict})).toEqual(expected ? [['A', expected, null]] : [])
  })

  it.each(ROLES.filter(role => role !== 'claims'))('never in a document of role %s', role => {
    expect(brief(role, {verdict: 'ready'}, {verdict: 'contradicted'})).toEqual([])
  })

  it.each(['task', 'bullet', 'paragraph', 'table-row', 'heading'] as const)(
    'a %s without a box is for people',
    kind => {
      expect(brief('claims', {text: 'A', verdict: 'ready', kind, box: null})).toEqual([['A', 'done', 'it has no box']])
    }
  )

  it('a variable of a listing has nothing to change', () => {
    expect(brief('claims', {verdict: 'ready', kind: 'env-var', box: null})).toEqual([])
  })

  const agreement: [Verdict, string, CheckResult[], boolean][] = [
    ['ready', 'one proof', [asked(passed)], true],
    ['ready', 'a guessed proof', [guessed(passed)], true],
    ['ready', 'support without an answer', [asked(passed), support(silent)], true],
    ['ready', 'support that broke', [asked(passed), support(broken)], true],
    ['ready', 'support that speaks against it', [asked(passed), support(failed)], false],
    ['contradicted', 'one proof', [asked(failed)], true],
    ['contradicted', 'one of several that were asked for', [asked(failed), asked(passed)], true],
    ['contradicted', 'one of the configuration beside a guess', [configured(failed), guessed(passed)], true],
    ['contradicted', 'a guess', [guessed(failed)], true],
    ['contradicted', 'a guess beside no answer', [guessed(failed), guessed(silent)], true],
    ['contradicted', 'a guess beside one that was asked for', [guessed(failed), configured(passed)], false],
    ['contradicted', 'a guess beside another', [guessed(failed), guessed(passed)], false],
    ['contradicted', 'a guess beside support', [guessed(failed), support(passed)], false],
    ['contradicted', 'asked-for support beside a guess', [guessed(failed), guessed(passed), support(failed)], false]
  ]
  it.each(agreement)('%s by %s', (verdict, _, outcomes, sets) => {
    expect(brief('claims', {text: 'A', verdict, outcomes})).toEqual([
      ['A', verdict === 'ready' ? 'done' : 'open', sets ? null : 'its checks disagree']
    ])
  })

  const child = (overrides: Partial<Item>): Parameters<typeof judgedItem>[0] => ({text: 'C', parent: 'p', ...overrides})
  it.each([
    ['open', {}, 'an item below it is open'],
    ['partial', {}, 'an item below it is open'],
    ['unknown', {}, 'an item below it is open'],
    ['done', {}, null],
    ['deferred', {}, null],
    ['not-applicable', {}, null],
    ['open', {choice: true}, null]
  ] as const)('a parent is not ticked over a child that is %s %j', (state, overrides, hindrance) => {
    const parent = {id: 'p', text: 'P'}
    const below = child({state, ...overrides})
    expect(brief('claims', {...parent, verdict: 'ready'}, below)).toEqual([['P', 'done', hindrance]])
    expect(brief('claims', {...parent, verdict: 'contradicted'}, below)).toEqual([['P', 'open', null]])
  })
})
