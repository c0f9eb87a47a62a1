import * as z from 'zod/mini'
import {comparable, numeric} from '../compare.ts'
import {address, get} from '../http-answers.ts'
import {judgeLoad} from '../load.ts'
import {type Comparison, comparison, duration} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const whole = (least: number, most: number, what: string) =>
  z.int().check(
    z.refine<number>(value => value >= least && value <= most, {error: `must be from ${least} to ${most}`}),
    z.describe(what)
  )
const latency = (share: number) =>
  z.optional(
    comparison().check(atMost(), comparable('ms'), z.describe(`The time within which ${share} % are answered.`))
  )
const atMost = () =>
  z.refine<Comparison>(({op}) => op === '<' || op === '<=', {error: 'takes < <= only, as in p95<300ms'})
const brief = () => z.refine<number>(ms => ms >= 100 && ms <= 60_000, {error: 'must be from 100ms to 60s'})

export default defineVerifier({
  kind: 'load',
  summary: 'An address keeps its response time under load.',
  lifecycle: 'experimental',
  params: z
    .strictObject({
      url: address().check(z.describe('Address that is asked with GET.')),
      rate: z.optional(whole(1, 1000, 'Requests started a second; without it each follows an answer.')),
      concurrency: z._default(whole(1, 100, 'Requests under way at the same time, at most.'), 10),
      duration: z._default(
        duration().check(brief(), z.describe('How long requests are started; 5s when not given.')),
        5000
      ),
      requests: z._default(whole(1, 100_000, 'Requests at most.'), 10_000),
      p50: latency(50),
      p90: latency(90),
      p95: latency(95),
      p99: latency(99),
      max: latency(100),
      errors: z.optional(comparison().check(comparable('%'), z.describe('Share of errors; 0 when not given.'))),
      throughput: z.optional(comparison().check(numeric(), z.describe('Answers a second.')))
    })
    .check(
      z.refine(given => ['p50', 'p90', 'p95', 'p99', 'max', 'errors', 'throughput'].some(key => key in given), {
        error: 'needs something to compare: p50, p90, p95, p99, max, errors or throughput'
      })
    ),
  needs: ['http'],
  permission: null,
  passes:
    'While requests are made for `duration`, at a `rate` or each after an answer, response times (to the last byte; at a rate from when the request was due) and the rest compare as asked, and no more requests fail than `errors` allows. A status of 400 and above is an error, as is no answer within 10 s.',
  fails: 'Answers take longer, too many are errors, or too few come.',
  unverifiable:
    'Nothing at all answered, or the check has less time than `duration` (raise its `timeout`). The address is not in `allow-hosts`.',
  remedy: 'Find what is slow under load, or ask for what the place under test is made for.',
  examples: [
    'load url=/health rate=50 duration=10s p95<300ms',
    'load url=/search concurrency=20 requests=2000 p99<1s errors<1%'
  ],
  async verify({url, rate = null, concurrency, duration: time, requests, ...wanted}, {http}, signal) {
    const result = await http.load(get(url), {rate, concurrency, duration: time, requests}, signal)
    const judged = await judgeLoad(result, wanted)
    const wrong = judged.find(({holds}) => !holds)
    if (wrong) return {status: 'failed', reason: `${url}: ${wrong.text} (${result.requests} requests)`}
    return {status: 'passed', evidence: `${url} under load: ${judged.map(({text}) => text).join(', ')}`}
  }
})
