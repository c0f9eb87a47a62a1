import {describe, expect, it} from 'vitest'
import metrics from '../../../src/verify/verifiers/metrics.ts'
import {drippingServer, endlessBodyServer, gzipBombServer, muteServer, server} from '../../support/servers.ts'
import {closedPort, httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

const page = `# HELP orders_total Orders so far.
# TYPE orders_total counter
orders_total{method="GET",code="200"} 1027 1395066363000
orders_total{ method="POST" , code="500", } 3
queue_depth 12
temperature -2.5e-1
backlog NaN
limit +Inf
odd{path="C:\\\\dir \\"x\\" {1}",text="a\\nb"} 1
http_request_duration_seconds_bucket{le="0.5"} 129 # {trace_id="a}b"} 0.67
# EOF
`
const check = async (params: Record<string, unknown>, text = page, status = 200) => {
  const {origin} = await server({'/metrics': {status, body: text}})
  return say(await outcomeOf(metrics, params, {http: httpFor(origin)})).replace(origin, '')
}

describe('passes', () => {
  it.each<[Record<string, unknown>, string]>([
    [{metric: 'orders_total'}, 'passed: /metrics: orders_total is there'],
    [{metric: ['queue_depth', 'temperature']}, 'passed: /metrics: queue_depth is there, temperature is there'],
    [{metric: 'queue_depth', value: '<100'}, 'passed: /metrics: queue_depth is < 100'],
    [{metric: 'queue_depth', value: 12}, 'passed: /metrics: queue_depth is 12'],
    [{metric: 'temperature', value: '<0'}, 'passed: /metrics: temperature is < 0'],
    [{metric: 'limit', value: '>1000'}, 'passed: /metrics: limit is > 1000'],
    [{metric: 'orders_total', label: {code: 200}, value: '>=1000'}, 'passed: /metrics: orders_total is >= 1000'],
    [{metric: 'orders_total', label: {code: '~^5'}, value: '<10'}, 'passed: /metrics: orders_total is < 10'],
    [{metric: 'orders_total', value: '>1000', match: 'any'}, 'passed: /metrics: orders_total is > 1000'],
    [{metric: 'orders_total', label: {nothing: ''}}, 'passed: /metrics: orders_total is there'],
    [{metric: 'odd', label: {path: 'C:\\dir "x" {1}', text: '~^a\nb$'}}, 'passed: /metrics: odd is there'],
    [{metric: 'http_request_duration_seconds_bucket', label: {le: '0.5'}, value: 129}, 'passed']
  ])('%o', async (params, evidence) => expect(await check(params)).toContain(evidence))
})

describe('fails when', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'the metric is gone',
      {metric: 'orders_total'},
      page.replaceAll(/^orders_total.*\n/gm, ''),
      'no sample of orders_total'
    ],
    ['it is renamed', {metric: 'queue_depth'}, page.replace('queue_depth', 'queue_depths'), 'no sample of queue_depth'],
    ['only its help is left', {metric: 'a'}, '# HELP a b\n# TYPE a gauge\n', 'no sample of a'],
    ['one of two is gone', {metric: ['limit', 'a']}, page, 'no sample of a'],
    [
      'the label is another',
      {metric: 'orders_total', label: {code: 404}},
      page,
      'no sample of orders_total with code 404'
    ],
    [
      'the label is absent',
      {metric: 'queue_depth', label: {code: '~.'}},
      page,
      'no sample of queue_depth with code ~ "."'
    ],
    ['the value is too large', {metric: 'queue_depth', value: '<12'}, page, 'queue_depth is 12, expected < 12'],
    ['it is NaN', {metric: 'backlog', value: '!=1'}, page, 'backlog is NaN, expected != 1'],
    ['it is NaN, however compared', {metric: 'backlog', value: '>=0'}, page, 'backlog is NaN'],
    [
      'one of several is wrong',
      {metric: 'orders_total', value: '>10'},
      page,
      'orders_total{method="POST",code="500"} is 3'
    ],
    ['none of several is right', {metric: 'orders_total', value: 7, match: 'any'}, page, 'is 3, expected 7'],
    ['the page is HTML', {metric: 'a'}, '<!doctype html>\n<p>metrics</p>', 'no page of metrics: line 1 is no sample'],
    ['a line is broken', {metric: 'queue_depth'}, `${page}broken{a="b} 1\n`, 'is no sample'],
    ['a value is none', {metric: 'queue_depth'}, 'queue_depth many\n', 'line 1 is no sample'],
    ['a sample has no value', {metric: 'queue_depth'}, 'queue_depth\n', 'line 1 is no sample'],
    ['the page is empty', {metric: 'a'}, '', 'no sample of a']
  ])('%s', async (_, params, text, reason) => {
    const outcome = await check(params, text)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
  it('the page is gone', async () => {
    expect(await check({metric: 'a'}, page, 404)).toBe('failed: /metrics: status is 404, expected 200')
  })
})

describe('unverifiable', () => {
  it('when the service is down', async () => {
    expect(await check({metric: 'queue_depth'}, page, 503)).toMatch(/^unverifiable: \/metrics answers 503/)
    const port = await closedPort()
    expect((await outcomeOf(metrics, {metric: 'a'}, {http: httpFor(`http://127.0.0.1:${port}`)})).status).toBe(
      'unverifiable'
    )
  })
  it('when the address is not listed', async () => {
    const outcome = await outcomeOf(metrics, {metric: 'a', url: 'http://127.0.0.1:9/metrics'}, {http: httpFor(null)})
    expect(outcome.status).toBe('unverifiable')
  })
  it.each([
    ['a bomb', gzipBombServer],
    ['a body without end', endlessBodyServer],
    ['a drip', drippingServer],
    ['silence', muteServer]
  ])('for %s', async (_, start) => {
    const {origin} = await start()
    const outcome = await outcomeOf(metrics, {metric: 'a'}, {http: httpFor(origin)}, AbortSignal.timeout(1000))
    expect(outcome.status).toBe('unverifiable')
  })
  it('a page of one long line is read all the same', async () => {
    expect(await check({metric: 'a'}, `a{${'b="c",'.repeat(300_000)}`)).toMatch(/^failed: .* line 1 is no sample/)
    expect(await check({metric: 'a'}, `a{b="${'\\'.repeat(1_000_000)}`)).toMatch(/^failed/)
  })
})

it.each([
  [{}],
  [{metric: '1a'}],
  [{metric: []}],
  [{metric: 'a', value: '>x'}],
  [{metric: 'a', match: 'some'}],
  [{metric: 'a', label: {b: '~('}}],
  [{metric: 'a', name: 'b'}]
])('takes no %o', async params => expect(await mistakeIn(metrics, params)).not.toBeNull())
