import * as z from 'zod/mini'
import {reasonOf} from '../../errors.ts'
import type {Outcome} from '../../model.ts'
import {comparable, describeComparison, numeric} from '../compare.ts'
import {address, down, get, isDown, shortUrl} from '../http-answers.ts'
import {each} from '../json-path.ts'
import {comparison, comparisons, oneOrMore} from '../params.ts'
import {judgeSamples, parseSamples, select} from '../prometheus.ts'
import {defineVerifier} from '../verifier.ts'

const metricName = () =>
  z.string().check(z.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/, {error: 'must be the name of a metric'}))

export default defineVerifier({
  kind: 'metrics',
  summary: 'A page of Prometheus metrics holds what it should.',
  lifecycle: 'stable',
  params: z.strictObject({
    url: z._default(address(), '/metrics').check(z.describe('Address of the page.')),
    metric: oneOrMore(metricName()).check(z.describe('Names of samples, each of which has to be there.')),
    label: z.optional(comparisons().check(each(comparable()), z.describe('Only samples with such labels.'))),
    value: z.optional(comparison().check(numeric(), z.describe('What their values have to be.'))),
    match: z._default(z.enum(['all', 'any']), 'all').check(z.describe('Whether every sample has to, or one.'))
  }),
  needs: ['http'],
  permission: null,
  passes:
    'The page is in the text format of Prometheus or OpenMetrics, and there is a sample of each `metric` with the labels; with `value`, all of them (or `any`) compare as asked. A histogram is asked for by the name of its samples, such as `http_request_duration_seconds_count`.',
  fails:
    'There is no such sample, a value compares otherwise or is NaN, the page is not in that format or answers 4xx.',
  unverifiable:
    'Nothing answered, or 5xx or 429 came: the service is down, not wrong. The address is not in `allow-hosts`.',
  remedy: 'Export the metric, or correct its name and labels.',
  examples: [
    'metrics metric=http_requests_total',
    'metrics url=http://127.0.0.1:9100/metrics metric=up label.job=api value=1',
    'metrics metric=queue_depth value<100 match=all'
  ],
  async verify({url, metric, label = [], value, match}, {http}, signal): Promise<Outcome> {
    const response = await http.send(get(url), signal)
    if (isDown(response.status)) return down(response)
    const where = shortUrl(response.url)
    const failed = (reason: string): Outcome => ({status: 'failed', reason: `${where}: ${reason}`})
    if (response.status !== 200) return failed(`status is ${response.status}, expected 200`)
    const said: string[] = []
    try {
      const samples = parseSamples(new TextDecoder().decode(response.body))
      for (const name of metric) {
        const chosen = await select(samples, name, label)
        const labels = label.map(({path, ...wanted}) => `${path} ${describeComparison(wanted)}`).join(', ')
        if (chosen.length === 0) return failed(`no sample of ${name}${labels && ` with ${labels}`}`)
        const {holds, text} = value ? await judgeSamples(chosen, value, match) : {holds: true, text: `${name} is there`}
        if (!holds) return failed(text)
        // A value differs from run to run; the evidence of a pass must not.
        said.push(value ? `${name} is ${describeComparison(value)}` : text)
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      return failed(`no page of metrics: ${reasonOf(error)}`)
    }
    return {status: 'passed', evidence: `${where}: ${said.join(', ')}`}
  }
})
