import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {CheckResult} from '../src/model.ts'
import type {Clock, Http} from '../src/ports.ts'
import type {ListName} from '../src/setup/ready-made.ts'
import {runChecks} from '../src/verify/run.ts'
import {temporaryFolder} from './support/git.ts'
import {findProgram, freePort, startProgram} from './support/programs.ts'
import {names, planList} from './support/ready-made.ts'
import {type Answer, type Handler, type Hit, server} from './support/servers.ts'
import {said, workspaceOf} from './support/verify.ts'
import {httpFor} from './verify/verifiers/network-helpers.ts'

/** Kinds that ask HTTP once; the others have their counterparts in the tests of their kind. */
const ASKING = ['http', 'security-headers', 'cors', 'rate-limit', 'metrics', 'promql']

const clock: Clock = {now: () => new Date('2026-06-01'), elapsed: () => 0}

/** What the checks of a list come to against an origin that is service, Prometheus, registry and index in one. */
const judge = async (name: ListName, origin: string, http: Http, kinds = ASKING): Promise<CheckResult[]> => {
  const addresses = {
    prometheus: origin,
    'index-url': `${origin}/indexes/main`,
    'image-tag': `${origin}/v2/example/app/manifests/latest`
  }
  const {items} = await planList(name, addresses)
  const checks = items.flatMap(item => item.checks).filter(check => kinds.includes(check.kind))
  const options = {concurrency: 4, perHost: 4, timeout: 20_000, checkTimeout: 20_000, event: 'cli'}
  return runChecks(checks, {has: {http, files: workspaceOf()}, lacks: {}}, clock, options)
}

const others = (results: readonly CheckResult[], expected: 'passed' | 'failed'): string[] =>
  results.flatMap(({check, outcome}) =>
    outcome.status === expected ? [] : [`${check.kind} ${JSON.stringify(check.params)}: ${said(outcome)}`]
  )

const samples = (value: number): Answer => ({
  body: {status: 'success', data: {resultType: 'vector', result: [{metric: {}, value: [1_780_000_000, String(value)]}]}}
})
const rules = (health: string): Answer => ({body: {data: {groups: [{rules: [{health}]}]}}})

/** The first value whose name the query holds, else the last. */
const metric = ({url}: Hit, values: Readonly<Record<string, number>>, otherwise: number): Answer => {
  const query = decodeURIComponent(url)
  return samples(Object.entries(values).find(([name]) => query.includes(name))?.[1] ?? otherwise)
}

const app = 'https://app.example.com'
const guarded = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'strict-transport-security': 'max-age=31536000',
  'ratelimit-limit': '100'
}

const sound: Handler = hit => {
  const path = hit.url.split('?')[0] ?? ''
  const answers: Record<string, Answer> = {
    '/': {body: '<p>Shop</p>'},
    '/health': {body: {status: 'ok'}},
    '/health/live': {},
    '/health/ready': {body: {status: 'ok', parts: {database: 'up', llm: 'ok', vectors: 'ok'}}},
    '/api/v1/status': {headers: hit.headers.origin === app ? {'access-control-allow-origin': app} : {}},
    '/metrics': {body: 'http_requests_total 7\nllm_tokens_total 9\n'},
    '/favicon.ico': {headers: {'cache-control': 'public, max-age=86400'}},
    '/privacy': {},
    '/indexes/main': {body: {name: 'main', dimension: 1536}},
    '/v2/example/app/manifests/latest': {},
    '/api/v1/rules': rules('ok'),
    '/api/v1/query': metric(hit, {'up{': 1, blks_hit: 0.97, log_messages: 40}, 0)
  }
  for (const closed of ['me', 'projects', 'chat']) answers[`/api/v1/${closed}`] = {status: 401}
  const answer = answers[path] ?? {status: 404}
  return {...answer, headers: {...guarded, ...answer.headers}}
}

const broken: Handler = hit => {
  const path = hit.url.split('?')[0] ?? ''
  const answers: Record<string, Answer> = {
    '/health/ready': {body: {status: 'ok', parts: {database: 'down', llm: 'unknown', vectors: 'slow'}}},
    '/api/v1/status': {headers: {'access-control-allow-origin': String(hit.headers.origin)}},
    '/metrics': {body: 'process_cpu_seconds_total 7\n'},
    '/indexes/main': {body: {name: 'main', dimension: 3}},
    '/api/v1/rules': rules('err'),
    '/api/v1/query': metric(hit, {'up{': 0, blks_hit: 0.5, log_messages: 0}, 1e9)
  }
  for (const open of ['/api/v1/me', '/api/v1/projects', '/api/v1/chat', '/docs', '/openapi.json', '/favicon.ico']) {
    answers[open] = {body: 'everything'}
  }
  return answers[path] ?? {status: 404}
}

const asking: ListName[] = ['web-service', 'saas-postgres', 'llm-application', 'container-image', 'kubernetes-workload']
/** What is ready where the parts are not: only the status is asked. */
const STATUS_ONLY = '"url":"/health/ready","status":200}'

describe('the checks of a list that ask a service', () => {
  it.each(asking)('pass against one that keeps %s', async name => {
    const {origin} = await server(sound)
    const results = await judge(name, origin, httpFor(origin))
    expect(results.length).toBeGreaterThan(0)
    expect(others(results, 'passed')).toEqual([])
  })

  it.each(asking)('fail against one that breaks %s', async name => {
    const {origin} = await server(broken)
    const results = await judge(name, origin, httpFor(origin))
    expect(others(results, 'failed').filter(each => !each.includes(STATUS_ONLY))).toEqual([])
  })

  it.each(asking)('are not answered by one that is not there (%s)', async name => {
    const {origin, close} = await server(sound)
    await close()
    const results = await judge(name, origin, httpFor(origin))
    expect(results.map(({outcome}) => outcome.status)).toEqual(results.map(() => 'unverifiable'))
  })

  it('are of these lists only', async () => {
    const kinds = await Promise.all(
      names.map(async name => [name, (await planList(name)).items.flatMap(item => item.checks)] as const)
    )
    const found = kinds.filter(([, checks]) => checks.some(({kind}) => ASKING.includes(kind))).map(([name]) => name)
    expect(found).toEqual(asking)
  })
})

const program = findProgram('prometheus')
it.skipIf(program === null)(
  'a real Prometheus understands every query (skipped without prometheus)',
  async () => {
    const folder = temporaryFolder()
    const port = await freePort()
    writeFileSync(join(folder, 'prometheus.yml'), '{}')
    const args = [`--config.file=${folder}/prometheus.yml`, `--storage.tsdb.path=${folder}/data`]
    const running = await startProgram(program ?? '', [...args, `--web.listen-address=127.0.0.1:${port}`], {
      ready: /Server is ready to receive web requests/
    })
    try {
      const origin = `http://127.0.0.1:${port}`
      const results = await Promise.all(names.map(name => judge(name, origin, httpFor(origin), ['promql'])))
      expect(results.flat().length).toBeGreaterThan(10)
      // Without data an answer can only be that there is none; what it does not understand it refuses.
      for (const {outcome} of results.flat()) expect(said(outcome)).toMatch(/^passed|gives no series/)
    } finally {
      await running.stop()
    }
  },
  30_000
)
