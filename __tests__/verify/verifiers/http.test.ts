import {describe, expect, it} from 'vitest'
import http from '../../../src/verify/verifiers/http.ts'
import * as servers from '../../support/servers.ts'
import {workspaceOf} from '../../support/verify.ts'
import {httpFor, mistakeIn, outcomeOf, say} from './network-helpers.ts'

const healthy: servers.Answer = {
  headers: {'cache-control': 'no-store', 'set-cookie': ['a=1; Secure', 'b=2; Secure'], 'x-limit': '100'},
  body: {status: 'healthy', checks: [{up: true}, {up: true}], version: 'v1.4.2', none: null}
}
const routes: servers.Routes = {
  '/health': healthy,
  '/created': {status: 201},
  '/moved': {status: 301, headers: {location: '/health'}},
  '/private': {status: 401},
  '/down': {status: 503, body: {status: 'healthy'}},
  '/busy': {status: 429, body: {status: 'healthy'}},
  '/text': {body: 'plain healthy text'},
  '/empty': {body: ''}
}
const ask = async (
  params: Record<string, unknown>,
  answers: servers.Routes | servers.Handler = routes
): Promise<string> => {
  const {origin} = await servers.server(answers)
  return say(await outcomeOf(http, params, {http: httpFor(origin)})).replaceAll(origin, '')
}

describe('passes', () => {
  it.each<[Record<string, unknown>, string]>([
    [{url: '/health'}, 'GET /health: status is 200'],
    [{url: '/created'}, 'GET /created: status is 201'],
    [{url: '/health', status: 200}, 'GET /health: status is 200'],
    [{url: '/created', status: [200, 201]}, 'GET /created: status is 201'],
    [{url: '/private', status: '4xx'}, 'GET /private: status is 401'],
    [{url: '/private', status: {op: '<', value: 500}}, 'GET /private: status is 401 (< 500)'],
    [{url: '/down', status: 503}, 'GET /down: status is 503'],
    [{url: '/moved', status: 301}, 'GET /moved: status is 301'],
    [{url: '/moved', redirects: 1}, 'GET /health: status is 200'],
    [{url: '/health', method: 'HEAD'}, 'HEAD /health: status is 200'],
    [
      {url: '/health', json: [{path: '$.status', op: '=', value: 'healthy'}]},
      'GET /health: status is 200; $.status is "healthy"'
    ],
    [{url: '/health', json: {'$.checks[*].up': true}}, 'GET /health: status is 200; $.checks[*].up is true'],
    [{url: '/health', json: {'$.none': 'null'}}, 'GET /health: status is 200; $.none is null'],
    [
      {url: '/health', json: {'$.version': '~^v1\\.'}},
      'GET /health: status is 200; $.version is "v1.4.2" (~ "^v1\\\\.")'
    ],
    [
      {url: '/health', header: {'Cache-Control': 'no-store', 'x-limit': '>= 100'}},
      'GET /health: status is 200; header cache-control is "no-store"; header x-limit is "100" (>= 100)'
    ],
    [
      {url: '/health', header: {'set-cookie': '~Secure'}},
      'GET /health: status is 200; header set-cookie is "a=1; Secure" (~ "Secure")'
    ],
    [{url: '/text', contains: 'healthy'}, 'GET /text: status is 200; the body contains "healthy"'],
    [{url: '/text', body: '~^plain'}, 'GET /text: status is 200; the body satisfies ~ "^plain"'],
    [{url: '/health', duration: {op: '<', value: '60s'}}, 'GET /health: status is 200; duration is < 60 s']
  ])('%j', async (params, evidence) => {
    expect(await ask(params)).toBe(`passed: ${evidence}`)
  })

  it('sends the method, headers and body it is given', async () => {
    const echo: servers.Handler = ({method, headers, body}) => ({
      body: {method, type: headers['content-type'], x: headers['x-a'], body}
    })
    const params = {
      url: '/',
      method: 'POST',
      'request-header': [{path: 'X-A', op: '=', value: 7}],
      'request-body': {a: 1},
      json: {'$.method': 'POST', '$.type': 'application/json', '$.x': '7', '$.body': '{"a":1}'}
    }
    expect(await ask(params, echo)).toMatch(/^passed/)
    expect(await ask({...params, 'request-body': 'plain', json: {'$.body': 'plain'}}, echo)).toMatch(/^passed/)
  })
})

describe('fails', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['another status', {url: '/created', status: 200}, 'GET /created: status is 201, expected 200'],
    ['a class', {url: '/private', status: '2xx'}, 'GET /private: status is 401, expected 2xx'],
    ['none of a list', {url: '/private', status: [200, '3xx']}, 'GET /private: status is 401, expected 200 or 3xx'],
    ['a comparison', {url: '/private', status: '<400'}, 'GET /private: status is 401, expected < 400'],
    ['the implied 2xx', {url: '/private'}, 'GET /private: status is 401, expected 2xx'],
    [
      'an absent page',
      {url: '/nowhere', contains: 'x'},
      'GET /nowhere: status is 404, expected 2xx; the body does not contain "x"'
    ],
    ['a redirect', {url: '/moved'}, 'GET /moved: status is 301, leads to "/health", expected 2xx'],
    ['down, when it is about being up', {url: '/down'}, 'GET /down: status is 503, expected 2xx'],
    [
      'down, with a status',
      {url: '/down', status: 200, json: {'$.status': 'healthy'}},
      'GET /down: status is 503, expected 200'
    ],
    ['turned away, with a status', {url: '/busy', status: 200}, 'GET /busy: status is 429, expected 200'],
    ['a wrong value', {url: '/health', json: {'$.status': 'ok'}}, 'GET /health: $.status is "healthy", expected "ok"'],
    [
      'one of several values',
      {url: '/health', json: {'$.*': '!= "x"'}},
      'GET /health: $.* is a list of 2, expected != "\\"x\\""'
    ],
    ['nothing found', {url: '/health', json: {'$.nothing': 1}}, 'GET /health: $.nothing is absent, expected 1'],
    [
      'nothing found, for !=',
      {url: '/health', json: {'$.nothing': '!=1'}},
      'GET /health: $.nothing is absent, expected != 1'
    ],
    [
      'nothing found, for !~',
      {url: '/health', json: {'$.nothing': '!~x'}},
      'GET /health: $.nothing is absent, expected !~ "x"'
    ],
    ['no JSON', {url: '/text', json: {'$.status': 'ok'}}, 'GET /text: the body is no JSON'],
    ['no body', {url: '/empty', json: {$: 'ok'}}, 'GET /empty: the body is no JSON'],
    ['no header', {url: '/health', header: {'x-none': '!=a'}}, 'GET /health: header x-none is absent, expected != "a"'],
    [
      'a wrong header',
      {url: '/health', header: {'x-limit': '>100'}},
      'GET /health: header x-limit is "100", expected > 100'
    ],
    [
      'one of the cookies',
      {url: '/health', header: {'set-cookie': '~^a='}},
      'GET /health: header set-cookie is "b=2; Secure", expected ~ "^a="'
    ],
    [
      'no cookie',
      {url: '/text', header: {'set-cookie': '!~x'}},
      'GET /text: header set-cookie is absent, expected !~ "x"'
    ],
    ['a text missing', {url: '/text', contains: ['plain', 'sick']}, 'GET /text: the body does not contain "sick"'],
    ['another body', {url: '/text', body: 'plain'}, 'GET /text: the body does not satisfy "plain"'],
    [
      'a body it must not match',
      {url: '/text', body: '!~healthy'},
      'GET /text: the body does not satisfy !~ "healthy"'
    ],
    ['too slow', {url: '/health', duration: '<0ms'}, 'expected < 0 ms']
  ])('%s', async (_, params, reason) => {
    const said = await ask(params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })
})

describe('is unverifiable', () => {
  it.each<[string, Record<string, unknown>]>([
    ['down, asked for something else', {url: '/down', json: {'$.status': 'healthy'}}],
    ['down, asked for a duration', {url: '/down', duration: '<60s'}],
    ['turned away', {url: '/busy', contains: 'healthy'}]
  ])('%s', async (_, params) => {
    expect(await ask(params)).toMatch(/^unverifiable: .*it is down or turns us away/)
  })

  it.each<[string, () => Promise<{origin: string}>]>([
    [
      'nothing listens',
      async () => {
        const gone = await servers.server({})
        await gone.close()
        return gone
      }
    ],
    ['says nothing', servers.muteServer],
    ['drips', servers.drippingServer],
    ['never ends', servers.endlessBodyServer],
    ['hangs up', servers.resetServer],
    ['stops within the body', servers.resetMidBodyServer],
    ['sends a bomb', () => servers.gzipBombServer(20_000_000)],
    ['speaks something else', servers.garbageServer],
    ['leads elsewhere', () => servers.redirectServer('http://169.254.169.254/')]
  ])('where the server %s, whatever is asserted', async (_, start) => {
    const {origin} = await start()
    for (const params of [
      {url: '/', status: 200, redirects: 1},
      {url: '/', contains: 'x', redirects: 1}
    ]) {
      const {status} = await outcomeOf(http, params, {http: httpFor(origin)}, AbortSignal.timeout(1_000))
      expect(status).toBe('unverifiable')
    }
  })

  it('where the address is not listed, saying what to do', async () => {
    const outcome = await outcomeOf(http, {url: 'https://other.example/'}, {http: httpFor('https://app.example')})
    expect(outcome).toMatchObject({status: 'unverifiable', remedy: 'add https://other.example to allow-hosts'})
  })
})

describe('under a JSON Schema', () => {
  const schema = {
    type: 'object',
    required: ['status', 'checks'],
    properties: {
      status: {enum: ['healthy', 'degraded']},
      version: {type: 'string', pattern: '^v\\d+\\.'},
      checks: {type: 'array', minItems: 1, items: {required: ['up'], properties: {up: {type: 'boolean'}}}}
    },
    additionalProperties: true
  }
  const own: Record<string, string> = {'api/health.json': JSON.stringify(schema)}
  const check = async (body: unknown, {files = own, path = 'api/health.json', status = 200, params = {}} = {}) => {
    const {origin, hits} = await servers.server(() => ({status, body}))
    const ports = {http: httpFor(origin), files: workspaceOf(files)}
    const outcome = await outcomeOf(http, {url: '/', schema: path, ...params}, ports)
    return {said: say(outcome).replaceAll(origin, ''), hits: hits.length}
  }
  const sound = {status: 'healthy', version: 'v1.4.2', checks: [{up: true}, {up: false}], other: [1]}

  it('passes', async () => {
    const passed = 'passed: GET /: status is 200; the body is valid under `api/health.json`'
    expect((await check(sound)).said).toBe(passed)
    const yaml = {'s.yaml': 'type: object\nrequired: [status]\n'}
    expect((await check(sound, {files: yaml, path: 's.yaml'})).said).toBe(passed.replace('api/health.json', 's.yaml'))
    const json = {json: {'$.status': 'healthy'}}
    expect((await check(sound, {params: json})).said).toContain('$.status is "healthy"; the body is valid')
  })

  it.each<[string, unknown, string]>([
    ['a value is another', {...sound, status: 'sick'}, 'breaks `enum` of `api/health.json` at #/status'],
    ['a key is gone', {status: 'healthy'}, 'breaks `required` of `api/health.json` at #'],
    [
      'a type is another',
      {...sound, checks: [{up: true}, {up: 'yes'}]},
      'breaks `type` of `api/health.json` at #/checks/1/up'
    ],
    ['a list is empty', {...sound, checks: []}, 'breaks `minItems` of `api/health.json` at #/checks'],
    ['a text has another form', {...sound, version: '1.4'}, 'breaks `pattern` of `api/health.json` at #/version'],
    ['it is a list', [sound], 'breaks `type` of `api/health.json` at #'],
    ['it is no JSON', 'healthy', 'the body is no JSON'],
    ['it is empty', '', 'the body is no JSON']
  ])('fails where %s', async (_, body, reason) => {
    const {said} = await check(body)
    expect(said).toMatch(/^failed: GET \/: the body/)
    expect(said).toContain(reason)
    expect(said).not.toContain('sick')
  })

  it.each<[string, Record<string, string>, string]>([
    ['the file is absent', {'a.txt': ''}, 'failed: no file at `api/health.json`'],
    ['it holds none', {'api/health.json': '[]'}, 'failed: `api/health.json` is no JSON Schema'],
    ['it leads elsewhere', {'api/health.json': '{"$ref": "http://127.0.0.1/s.json"}'}, 'unverifiable: `$ref` to']
  ])('asks nothing where %s', async (_, files, said) => {
    const answer = await check(sound, {files})
    expect(answer.said).toContain(said)
    expect(answer.hits).toBe(0)
  })

  it('is unverifiable while the service is down', async () => {
    expect((await check({}, {status: 503})).said).toMatch(/^unverifiable: .*it is down/)
  })
})

describe('parameters', () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, 'url'],
    [{url: ''}, 'must be an address'],
    [{url: '/a b'}, 'must be an address'],
    [{url: '/', stauts: 200}, 'stauts'],
    [{url: '/', method: 'TRACE'}, 'invalid_value'],
    [{url: '/', status: 99}, 'must be a status'],
    [{url: '/', status: []}, 'must name a status'],
    [{url: '/', status: 'ok'}, 'must be a status'],
    [{url: '/', status: {op: '!=', value: '2xx'}}, 'must compare with a number'],
    [{url: '/', status: '!=2xx'}, 'must compare with a number'],
    [
      {
        url: '/',
        status: [
          {op: '>=', value: 200},
          {op: '<', value: 300}
        ]
      },
      'invalid_union'
    ],
    [{url: '/', json: {'$.[': 1}}, 'no JSONPath'],
    [{url: '/', json: {}}, 'at least one'],
    [{url: '/', header: {'bad header': 1}}, 'name of a header'],
    [{url: '/', header: {x: '~('}}, 'RE2'],
    [{url: '/', body: '> 5'}, 'takes = != ~ !~ only'],
    [{url: '/', body: '~('}, 'RE2'],
    [{url: '/', contains: ''}, '1 to 1000'],
    [{url: '/', schema: '/etc/s.json'}, 'path inside the repository'],
    [{url: '/', schema: 'https://example.com/s.txt'}, 'JSON or YAML file'],
    [{url: '/', duration: '>5s'}, 'takes < <= only'],
    [{url: '/', duration: '<fast'}, 'duration such as'],
    [{url: '/', redirects: 4}, 'from 0 to 3'],
    [{url: '/', 'request-body': 'x'}, 'method such as POST'],
    [{url: '/', 'request-header': {x: 'a\r\nb: c'}}, 'plain characters'],
    [{url: '/', 'request-header': [{path: 'x', op: '~', value: 'a'}]}, 'with =']
  ])('%j is refused', async (params, part) => {
    expect(await mistakeIn(http, params)).toContain(part)
  })
})

describe('evidence', () => {
  it('never holds the body, the query, or more than 200 characters of a value', async () => {
    const long = 'v'.repeat(5_000)
    const answer: servers.Answer = {headers: {'x-long': long.slice(0, 4_000)}, body: {long, other: 'not asked for'}}
    const params = {url: '/x?token=abc', header: {'x-long': '~v'}, json: {'$.long': '~v'}, body: '~v'}
    const said = await ask(params, () => answer)
    expect(said).toMatch(/^passed/)
    expect(said.length).toBeLessThan(700)
    expect(said).not.toContain('token')
    expect(said).not.toContain('not asked for')
    expect(await ask({...params, body: '!~v', json: {'$.long': 'x'}}, () => answer)).not.toContain('not asked for')
  })

  it('shows *** for a secret that comes back', async () => {
    const {origin} = await servers.server(({headers}) => ({body: {echo: headers['authorization']}}))
    const port = httpFor(origin, {
      secrets: [{origin, header: 'authorization', prefix: 'Bearer ', value: 'hunter2hunter2'}]
    })
    const outcome = await outcomeOf(http, {url: '/', json: {'$.echo': '~^Bearer'}}, {http: port})
    expect(say(outcome)).toContain('$.echo is "Bearer ***"')
  })
})
