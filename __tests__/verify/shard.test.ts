import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ConfigurationError} from '../../src/errors.ts'
import type {CheckResult} from '../../src/model.ts'
import {joinShards, partOf, planDigest, readShard, type Shard, writeShard} from '../../src/verify/shard.ts'
import {check} from '../support/builders.ts'

const policy = {today: '2026-06-01', failOn: 'required'}
const checks = ['a', 'b', 'a', 'c', 'd'].map(path => check({params: {path}}))
const plan = planDigest('abc', policy, checks)
const shard = (index: number, of: number): Shard => {
  const results = partOf(checks, {index, of}).map(
    (each): CheckResult => ({check: each, outcome: {status: 'passed', evidence: String(each.params['path'])}, ms: 3})
  )
  return readShard('x', writeShard(plan, {index, of}, results))
}

describe('shards', () => {
  it('hold every different check exactly once', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 8}), of => {
        const all = Array.from({length: of}, (_, at) => partOf(checks, {index: at + 1, of})).flat()
        expect(all.map(({params}) => params['path']).sort()).toEqual(['a', 'b', 'c', 'd'])
      })
    )
  })

  it('give back the result of every check, in order', () => {
    const results = joinShards([shard(2, 2), shard(1, 2)], plan, checks)
    expect(results.map(({outcome}) => (outcome.status === 'passed' ? outcome.evidence : ''))).toEqual([
      'a',
      'b',
      'a',
      'c',
      'd'
    ])
  })

  it('that do not answer a check leave an error, not a pass', () => {
    const hollow = {...shard(1, 1), results: shard(1, 1).results.slice(1)}
    const [first] = joinShards([hollow], plan, checks)
    expect(first?.outcome).toEqual({status: 'error', reason: 'no shard answered this check'})
  })

  it.each([
    ['none', [], 'no shard found'],
    ['one missing', [shard(1, 3), shard(3, 3)], 'shard 2 of 3 is missing'],
    ['one twice', [shard(1, 2), shard(2, 2), shard(2, 2)], 'a shard is there twice'],
    ['of another plan', [{...shard(1, 1), plan: 'f'.repeat(64)}], 'of another commit, configuration or number of jobs'],
    ['of another number of jobs', [shard(1, 2), shard(2, 3)], 'of another commit, configuration or number of jobs']
  ])('%s: refused', (_, shards, message) => {
    expect(() => joinShards(shards, plan, checks)).toThrow(ConfigurationError)
    expect(() => joinShards(shards, plan, checks)).toThrow(message)
  })

  it.each([
    ['no JSON', '{'],
    ['another schema', JSON.stringify({...shard(1, 1), schema: 'readiness-shard/2'})],
    ['a further key', JSON.stringify({...shard(1, 1), result: 'pass'})],
    [
      'a made-up status',
      JSON.stringify({...shard(1, 1), results: [{check: 'x', outcome: {status: 'ok', evidence: ''}, ms: 1}]})
    ]
  ])('%s is no shard', (_, text) => {
    expect(() => readShard('shard.json', text)).toThrow(/^shard\.json: is no/)
  })

  it('the plan changes with head, policy and checks, not with the day', () => {
    expect(planDigest('abc', {...policy, today: '2026-06-02'}, checks)).toBe(plan)
    expect(planDigest('abd', policy, checks)).not.toBe(plan)
    expect(planDigest('abc', {...policy, failOn: 'never'} as typeof policy, checks)).not.toBe(plan)
    expect(planDigest('abc', policy, checks.slice(1))).not.toBe(plan)
  })
})
