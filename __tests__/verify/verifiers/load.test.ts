import {describe, expect, it} from 'vitest'
import load from '../../../src/verify/verifiers/load.ts'
import {muteServer, resetServer, server} from '../../support/servers.ts'
import {closedPort, httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

type Params = Record<string, unknown>
const ask = async (origin: string, params: Params, signal?: AbortSignal) =>
  say(await outcomeOf(load, {url: '/a', ...params}, {http: httpFor(origin)}, signal))
const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

describe('passes', () => {
  it('as many requests as are asked for, and no more at a time', async () => {
    let now = 0
    let most = 0
    const {origin, hits} = await server(async () => {
      now += 1
      most = Math.max(most, now)
      await wait(2)
      now -= 1
      return {body: 'x'}
    })
    const outcome = await ask(origin, {requests: 60, concurrency: 4, p95: '<10s', p50: '<=10s', errors: 0})
    expect(outcome).toBe('passed: /a under load: share of errors is 0%, p50 is <= 10 s, p95 is < 10 s')
    expect(hits).toHaveLength(60)
    expect(most).toBeLessThanOrEqual(4)
  })
  it('as many as fit a rate', async () => {
    const {origin, hits} = await server(() => ({body: 'x'}))
    expect(await ask(origin, {rate: 100, duration: '200ms', max: '<10s', throughput: '>1'})).toMatch(
      /^passed: .*max is < 10 s, throughput is > 1 a second$/
    )
    expect(hits).toHaveLength(20)
  })
  it('with some errors, where they are allowed', async () => {
    const {origin, hits} = await server(() => ({status: hits.length % 10 === 0 ? 500 : 200}))
    expect(await ask(origin, {requests: 50, errors: '<=10%'})).toMatch(/^passed/)
  })
})

describe('fails when', () => {
  it.each<[string, number]>([
    ['it breaks', 500],
    ['it turns requests away', 429],
    ['the address is gone', 404]
  ])('%s', async (_, status) => {
    const {origin, hits} = await server(() => ({status: hits.length > 15 ? status : 200}))
    expect(await ask(origin, {requests: 20, p99: '<10s'})).toBe(
      'failed: /a: share of errors is 25%, expected 0% (20 requests)'
    )
  })
  it('it breaks from the beginning: an answer is an answer', async () => {
    const {origin} = await server(() => ({status: 503}))
    expect(await ask(origin, {requests: 20, p99: '<10s'})).toMatch(/^failed: .* is 100%/)
  })
  it.each(['p50', 'p90', 'p95', 'p99', 'max'])('%s is too long', async key => {
    const {origin} = await server(async () => {
      await wait(20)
      return {}
    })
    const outcome = await ask(origin, {requests: 10, [key]: '<10ms'})
    expect(outcome).toMatch(new RegExp(`^failed: /a: ${key} is \\d+ ms, expected < 10 ms`))
  })
  it('one slow answer in a hundred shows in the longest only', async () => {
    const {origin, hits} = await server(async () => {
      if (hits.length === 50) await wait(300)
      return {}
    })
    expect(await ask(origin, {requests: 100, concurrency: 2, max: '<300ms'})).toMatch(/^failed: .*max is/)
    expect(await ask(origin, {requests: 100, concurrency: 2, p50: '<300ms'})).toMatch(/^passed/)
  })
  it('a server that stalls keeps requests from being made: they count from when they were due', async () => {
    const {origin, hits} = await server(async () => {
      if (hits.length === 1) await wait(400)
      return {}
    })
    // One of 20 is slow by itself; the others wait for it.
    expect(await ask(origin, {rate: 50, duration: '400ms', concurrency: 1, p50: '<100ms'})).toMatch(/^failed: .*p50/)
  })
  it('too few answers come', async () => {
    const {origin} = await server(() => ({}))
    expect(await ask(origin, {rate: 50, duration: '100ms', throughput: '>100000'})).toMatch(/^failed: .*throughput is/)
  })
})

describe('unverifiable', () => {
  it('when nothing listens, or it hangs up', async () => {
    expect(await ask(`http://127.0.0.1:${await closedPort()}`, {p99: '<1s'})).toMatch(
      /^unverifiable: .* nothing listens/
    )
    const reset = await resetServer()
    expect(await ask(reset.origin, {p99: '<1s', concurrency: 3})).toMatch(/^unverifiable: .* closed the connection/)
    expect(reset.hits).toBeLessThan(10)
  })
  it('at the deadline of a server that says nothing', async () => {
    const {origin} = await muteServer()
    expect(await ask(origin, {p99: '<1s'}, AbortSignal.timeout(100))).toMatch(/^unverifiable: the deadline passed/)
    expect(await ask(origin, {p99: '<1s', rate: 1}, AbortSignal.abort())).toMatch(/^unverifiable/)
  })
  it('when the address is not listed: no request is made', async () => {
    const other = await server(() => ({}))
    const {origin} = await server(() => ({}))
    expect(await ask(origin, {url: `${other.origin}/a`, p99: '<1s'})).toMatch(/^unverifiable: .* not in the allow-list/)
    expect(other.hits).toHaveLength(0)
  })
  it('an answer that has no end counts as none', async () => {
    const {origin} = await server((_, response) => {
      response.write('x'.repeat(1_000_000))
      response.on('drain', () => response.write('x'.repeat(1_000_000)))
      for (let index = 0; index < 10; index += 1) response.write('x'.repeat(1_000_000))
      return undefined
    })
    expect(await ask(origin, {p99: '<1s', concurrency: 2})).toMatch(/^unverifiable: .* over 5000000 bytes/)
  })
})

it('follows no redirect', async () => {
  const target = await server(() => ({}))
  const {origin} = await server(() => ({status: 302, headers: {location: target.origin}}))
  expect(await ask(origin, {requests: 5, p99: '<10s'})).toMatch(/^passed/)
  expect(target.hits).toHaveLength(0)
})

it('sends a secret where it belongs, and shows it nowhere', async () => {
  const {origin, hits} = await server(() => ({}))
  const http = httpFor(origin, {secrets: [{origin, header: 'x-key', value: 'sesame-open'}]})
  const outcome = await outcomeOf(load, {url: '/a', requests: 3, p99: '<10s'}, {http})
  expect(outcome.status).toBe('passed')
  expect(hits.map(({headers}) => headers['x-key'])).toEqual(['sesame-open', 'sesame-open', 'sesame-open'])
})

it.each<[Params]>([
  [{}],
  [{p99: '>1s'}],
  [{p99: 'fast'}],
  [{p99: '<1s', rate: 0}],
  [{p99: '<1s', rate: 5000}],
  [{p99: '<1s', concurrency: 1000}],
  [{p99: '<1s', duration: '2m'}],
  [{p99: '<1s', requests: 1_000_000}],
  [{p99: '<1s', method: 'POST'}]
])('takes no %o', async params => expect(await mistakeIn(load, {url: '/a', ...params})).not.toBeNull())
