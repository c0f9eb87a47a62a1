import {describe, expect, it} from 'vitest'
import rateLimit from '../../../src/verify/verifiers/rate-limit.ts'
import * as servers from '../../support/servers.ts'
import {httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

/** Lets `allowed` requests through, then answers 429. */
const limiter = (allowed: number, headers: Record<string, string> = {}) => {
  let seen = 0
  return servers.server(() => {
    seen += 1
    return {status: seen > allowed ? 429 : 200, headers}
  })
}
const ask = async (target: servers.TestServer, params: Record<string, unknown>): Promise<string> =>
  say(await outcomeOf(rateLimit, params, {http: httpFor(target.origin)})).replaceAll(target.origin, '')

describe('rate-limit', () => {
  it.each([
    [{'ratelimit-limit': '100'}],
    [{'ratelimit-limit': '100, 100;w=60'}],
    [{'x-ratelimit-limit': '100'}],
    [{'x-rate-limit-limit': '100'}],
    [{'ratelimit-policy': '"default";q=100;w=60'}],
    [{'ratelimit-policy': '100;w=60'}],
    [{ratelimit: 'limit=100, remaining=50, reset=5'}]
  ])('passes when %o announces a limit', async headers => {
    const target = await limiter(Number.POSITIVE_INFINITY, headers as Record<string, string>)
    expect(await ask(target, {})).toBe('passed: / announces a limit of 100')
    expect(await ask(target, {limit: '<= 100'})).toMatch(/^passed/)
  })

  it('passes when requests are turned away, and sends no more than it needs', async () => {
    const target = await limiter(5)
    expect(await ask(target, {requests: 20})).toBe('passed: / answers 429 within 20 requests (after 5)')
    expect(target.hits).toHaveLength(6)
  })

  it('does not take silence for the lack of a limit where nobody asked for the announcement', async () => {
    const target = await limiter(Number.POSITIVE_INFINITY)
    const silent = await outcomeOf(rateLimit, {}, {http: httpFor(target.origin)})
    expect(silent).toMatchObject({status: 'failed', elsewhere: true})
    const through = await outcomeOf(rateLimit, {requests: 5}, {http: httpFor(target.origin)})
    expect(through).not.toHaveProperty('elsewhere')
  })

  it('passes when both are asked for', async () => {
    const target = await limiter(5, {'x-ratelimit-limit': '5'})
    expect(await ask(target, {requests: 6, limit: 5})).toBe(
      'passed: / answers 429 within 6 requests (after 5) and announces a limit of 5'
    )
  })

  it.each<[string, number, Record<string, string>, Record<string, unknown>, string]>([
    ['nothing is announced', 999, {}, {}, 'announces no limit'],
    ['the limit is 0', 999, {'ratelimit-limit': '0'}, {}, 'announces no limit'],
    ['the limit is no number', 999, {'ratelimit-limit': 'unlimited'}, {}, 'announces no limit'],
    ['only the rest is announced', 999, {'x-ratelimit-remaining': '10'}, {}, 'announces no limit'],
    [
      'the limit is too high',
      999,
      {'ratelimit-limit': '1000'},
      {limit: '<=100'},
      'the announced limit is 1000, expected <= 100'
    ],
    ['all requests go through', 999, {}, {requests: 10}, 'all 10 requests went through'],
    ['the limiter comes one too late', 10, {}, {requests: 10}, 'all 10 requests went through'],
    [
      'it announces a limit but has none',
      999,
      {'ratelimit-limit': '5'},
      {requests: 10},
      'all 10 requests went through'
    ],
    ['it limits but does not announce', 5, {}, {requests: 10, limit: 5}, 'announces no limit']
  ])('fails when %s', async (_, allowed, headers, params, reason) => {
    const said = await ask(await limiter(allowed, headers), params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('is unverifiable where the service is down, or turns the first request away', async () => {
    const down = await servers.server({'/': {status: 503, headers: {'ratelimit-limit': '100'}}})
    expect(await ask(down, {})).toMatch(/^unverifiable/)
    expect(await ask(down, {requests: 5})).toMatch(/^unverifiable/)
    expect(await ask(await limiter(0), {})).toMatch(/^unverifiable/)
    expect(await ask(await limiter(0, {'ratelimit-limit': '10'}), {})).toMatch(/^passed/)
  })

  it.each([[{requests: 1}], [{requests: 501}], [{limit: '> many'}], [{burst: 5}]])('%o is refused', async params => {
    expect(await mistakeIn(rateLimit, params)).not.toBeNull()
  })
})
