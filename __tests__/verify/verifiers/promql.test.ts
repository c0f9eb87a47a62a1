import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import promql from '../../../src/verify/verifiers/promql.ts'
import {temporaryFolder} from '../../support/git.ts'
import {findProgram, freePort, type Program, startProgram} from '../../support/programs.ts'
import {gzipBombServer, muteServer, server} from '../../support/servers.ts'
import {closedPort, httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

type Params = Record<string, unknown>
const ask = async (url: string, params: Params, signal?: AbortSignal) =>
  say(await outcomeOf(promql, {url, value: 1, ...params}, {http: httpFor(url)}, signal))

const program = findProgram('prometheus')
describe.skipIf(program === null)('a real Prometheus (skipped without prometheus)', () => {
  let running: Program
  let url = ''
  beforeAll(async () => {
    const folder = temporaryFolder()
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    writeFileSync(join(folder, 'prometheus.yml'), 'global: {evaluation_interval: 1s}\n')
    const args = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`]
    running = await startProgram(program ?? '', [...args, `--web.listen-address=127.0.0.1:${port}`], {
      ready: /Server is ready to receive web requests/
    })
  }, 30_000)
  afterAll(async () => void (await running?.stop()))

  it.each<[string, unknown, Params]>([
    ['vector(1)', 1, {}],
    ['scalar(vector(3)) * 2', 6, {}],
    ['1 / 4', '<0.3', {}],
    ['time()', '>1000000000', {}],
    ['label_replace(vector(5), "a", "b", "", "") or vector(7)', '>=5', {}],
    ['label_replace(vector(5), "a", "b", "", "") or vector(7)', 7, {match: 'any'}],
    ['sum(rate(no_such_metric[5m])) or vector(0)', 0, {}]
  ])('passes: %s %s', async (query, value, params) => {
    expect(await ask(url, {query, value, ...params})).toMatch(/^passed/)
  })
  it.each<[string, unknown, string, Params]>([
    ['vector(1)', 2, 'value is 1, expected 2', {}],
    ['2 * 3', '<6', 'value is 6, expected < 6', {}],
    ['label_replace(vector(5), "a", "b", "", "") or vector(7)', '<6', 'value is 7, expected < 6', {}],
    ['label_replace(vector(5), "a", "b", "", "") or vector(7)', 8, 'expected 8', {match: 'any'}],
    ['vector(1) / 0', '<100', 'value is Infinity, expected < 100', {}]
  ])('fails: %s %s', async (query, value, reason, params) => {
    const outcome = await ask(url, {query, value, ...params})
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
  it.each([
    ['no_such_metric', 'gives no series'],
    ['vector(1) == 2', 'gives no series'],
    ['vector(0) / 0', 'gives NaN'],
    ['"text"', 'gives neither a number nor series'],
    ['up[5m]', 'gives neither a number nor series'],
    ['sum(', 'is refused: invalid parameter "query"']
  ])('is unverifiable: %s', async (query, reason) => {
    const outcome = await ask(url, {query, value: '!=5'})
    expect(outcome).toMatch(/^unverifiable/)
    expect(outcome).toContain(reason)
  })
})

const answering = async (body: unknown, status = 200): Promise<string> =>
  (await server(() => ({status, body: typeof body === 'string' ? body : JSON.stringify(body)}))).origin
const vector = (...values: string[]): unknown => ({
  status: 'success',
  data: {
    resultType: 'vector',
    result: values.map((value, at) => ({metric: {__name__: 'up', job: `j${at}`}, value: [0, value]}))
  }
})

describe('answers', () => {
  it.each<[string, unknown, Params, string]>([
    ['every series is as asked', vector('1', '1'), {}, 'passed: `up` all of its series are 1'],
    ['one is not', vector('1', '0'), {}, 'failed: `up`: up{job="j1"} is 0, expected 1'],
    ['one is', vector('0', '1'), {match: 'any'}, 'passed: `up` any of its series are 1'],
    ['one is NaN', vector('1', 'NaN'), {}, 'unverifiable: `up` gives NaN'],
    ['one is NaN, and one is enough', vector('NaN', '1'), {match: 'any'}, 'passed'],
    ['all are NaN, and one is enough', vector('NaN'), {match: 'any'}, 'unverifiable'],
    ['a value is none', vector('many'), {}, 'unverifiable: `up` gives NaN'],
    ['there is none', vector(), {}, 'unverifiable: `up` gives no series'],
    ['it is no answer', '<html>', {}, 'unverifiable: `up` got no answer of Prometheus (status 200)'],
    ['it is another answer', {status: 200}, {}, 'unverifiable: `up` got no answer of Prometheus'],
    ['there is no data', {status: 'success'}, {}, 'unverifiable: `up` gives neither a number nor series']
  ])('%s', async (_, body, params, said) => {
    expect(await ask(await answering(body), {query: 'up', ...params})).toContain(said)
  })
})

describe('unverifiable', () => {
  it('when Prometheus is down, not listed, or says nothing', async () => {
    expect(await ask(await answering('', 503), {query: 'up'})).toMatch(/^unverifiable: .* answers 503/)
    expect(await ask(`http://127.0.0.1:${await closedPort()}`, {query: 'up'})).toMatch(/^unverifiable/)
    const other = await outcomeOf(promql, {url: 'http://127.0.0.1:9', query: 'up', value: 1}, {http: httpFor(null)})
    expect(other.status).toBe('unverifiable')
    const {origin} = await muteServer()
    expect(await ask(origin, {query: 'up'}, AbortSignal.timeout(50))).toMatch(/^unverifiable/)
  })
  it('for a bomb', async () => {
    const {origin} = await gzipBombServer()
    expect(await ask(origin, {query: 'up'})).toMatch(/^unverifiable/)
  })
})

it.each([
  [{url: '/p', query: 'up'}],
  [{url: '/p', value: 1}],
  [{query: 'up', value: 1}],
  [{url: '/p', query: '', value: 1}],
  [{url: '/p', query: 'up', value: '>x'}],
  [{url: '/p', query: 'up', value: 1, step: 5}]
])('takes no %o', async params => expect(await mistakeIn(promql, params)).not.toBeNull())
