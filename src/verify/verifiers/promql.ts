import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import {clip, describeComparison, numeric} from '../compare.ts'
import {address, down, get, isDown} from '../http-answers.ts'
import {comparison} from '../params.ts'
import {judgeSamples, numberOf, type Sample} from '../prometheus.ts'
import {listOf, mapOf} from '../rules.ts'
import {defineVerifier} from '../verifier.ts'

export default defineVerifier({
  kind: 'promql',
  summary: 'A query to Prometheus gives the values it should.',
  lifecycle: 'stable',
  params: z.strictObject({
    url: address().check(z.describe('Address of Prometheus, without `/api`.')),
    query: z.string().check(z.minLength(1), z.maxLength(2000), z.describe('An instant query in PromQL.')),
    value: comparison().check(numeric(), z.describe('What the values have to be.')),
    match: z._default(z.enum(['all', 'any']), 'all').check(z.describe('Whether every series has to, or one.'))
  }),
  needs: ['http'],
  permission: null,
  passes: 'The query, asked for this moment, gives a number or series, and all of them (or `any`) compare as asked.',
  fails: 'A value compares otherwise.',
  unverifiable:
    'The query gives no series or NaN (Prometheus has no data: add `or vector(0)` where none is meant), is not valid or gives ranges or texts, or Prometheus did not answer or is not in `allow-hosts`.',
  remedy: 'Mend what the query measures, or correct the query.',
  examples: [
    'promql url=https://prometheus.example.com query="sum(rate(http_requests_total{code=~\\"5..\\"}[5m])) or vector(0)" value<0.1',
    'promql url=https://prometheus.example.com query=up value=1'
  ],
  async verify({url, query, value, match}, {http}, signal): Promise<Outcome> {
    const response = await http.send(
      get(`${url.replace(/\/+$/, '')}/api/v1/query?query=${encodeURIComponent(query)}`),
      signal
    )
    // Prometheus itself answers 422 and 503 to what it cannot work out.
    if (isDown(response.status)) return down(response)
    const unverifiable = (reason: string): Outcome => ({
      status: 'unverifiable',
      reason: `\`${clip(query, 80)}\` ${reason}`
    })
    const answer = answerOf(new TextDecoder().decode(response.body))
    if (answer === null) return unverifiable(`got no answer of Prometheus (status ${response.status})`)
    if (answer['status'] !== 'success') return unverifiable(`is refused: ${clip(String(answer['error']), 120)}`)
    const samples = samplesOf(mapOf(answer['data']))
    if (samples === null) return unverifiable('gives neither a number nor series of numbers')
    if (samples.length === 0) return unverifiable('gives no series: Prometheus has no data for it')
    const known = samples.filter(sample => !Number.isNaN(sample.value))
    if (known.length < (match === 'all' ? samples.length : 1))
      return unverifiable('gives NaN: there is nothing to count')
    const {holds, text} = await judgeSamples(known, value, match)
    if (!holds) return {status: 'failed', reason: `\`${clip(query, 80)}\`: ${text}`}
    const said = samples.length === 1 ? 'is' : `${match} of its series are`
    return {status: 'passed', evidence: `\`${clip(query, 80)}\` ${said} ${describeComparison(value)}`}
  }
})

const answerOf = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const answer = mapOf(JSON.parse(text))
    return typeof answer['status'] === 'string' ? answer : null
  } catch {
    return null
  }
}

/** The instants of an answer (`[time, "value"]`); `null` for another type of result. */
const samplesOf = ({resultType, result}: Readonly<Record<string, unknown>>): Sample[] | null => {
  if (resultType !== 'scalar' && resultType !== 'vector') return null
  const rows = resultType === 'scalar' ? [{value: result}] : listOf(result).map(mapOf)
  return rows.map(row => {
    const {__name__: name = 'value', ...labels} = mapOf(mapOf(row)['metric']) as Record<string, string>
    return {name, labels, value: numberOf(String(listOf(mapOf(row)['value'])[1])) ?? Number.NaN}
  })
}
