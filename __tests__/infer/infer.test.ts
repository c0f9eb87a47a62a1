import {describe, expect, it} from 'vitest'
import {readClaim} from '../../src/infer/claim.ts'
import {infer} from '../../src/infer/infer.ts'
import {surroundingsOf} from '../../src/infer/surroundings.ts'
import {topics} from '../../src/infer/topics.ts'
import {wordsIn} from '../../src/infer/words.ts'
import type {Fact, Item} from '../../src/model.ts'
import {loadVerifier} from '../../src/verify/registry.ts'
import {document, item} from '../support/builders.ts'
import {checksFor, short} from './support.ts'

const claim = readClaim(item({text: 'Anything'}), wordsIn('Anything'))
const around = surroundingsOf(document({}))

const fact = (kind: string, value: Fact['value'], more: Partial<Fact> = {}): Fact => ({
  line: 9,
  kind,
  value,
  section: ['Before launch'],
  ...more
})

describe('what is not read', () => {
  const sentence = 'HTTPS is enforced'
  it.each<[string, Partial<Item>]>([
    ['a deferred item', {state: 'deferred'}],
    ['an item that does not apply', {state: 'not-applicable'}],
    ['an option of a choice', {choice: true}],
    ['an item with a directive', {directives: [{kind: 'file', place: {line: 3, column: 1}, clauses: [], yaml: null}]}]
  ])('%s', (_, overrides) => {
    expect(checksFor(sentence, overrides)).toEqual([])
    expect(short(checksFor(sentence))).toEqual(['https-redirect'])
  })

  it.each([
    'Discuss rate limiting with the team',
    'Fixed the CORS configuration',
    'Why is HTTPS enforced on this route?',
    'Disable rate limiting',
    'Rate limiting should not be enabled',
    `HTTPS is enforced. ${'It took the team a long time to agree on how. '.repeat(6)}`
  ])('%s', text => {
    expect(checksFor(text)).toEqual([])
  })

  it.each([
    'Eliminar `src/old-cart.ts`',
    'Supprimer `src/old-cart.ts`',
    'Rimuovere `src/old-cart.ts`',
    'Удалить `src/old-cart.ts`',
    '`src/old-cart.ts` entfernen',
    '`src/old-cart.ts` ist gelöscht',
    '`src/old-cart.ts` supprimé',
    '`src/old-cart.ts` silindi',
    '删除 `src/old-cart.ts`',
    '环境变量 `CART_FLAG` 已删除',
    '`src/old-cart.ts` を削除（旧カート）',
    '`src/old-cart.ts` 삭제됨',
    '`CART_FLAG` env variable removed',
    'Health check `/health` deleted'
  ])('what is gone: %s', text => {
    expect(checksFor(text)).toEqual([])
  })

  it('what stays is read, whatever it removes', () => {
    expect(short(checksFor('`src/purge.ts` exists'))).toEqual(['file'])
    expect(short(checksFor('`src/eliminar-cuenta.ts` existe y elimina cuentas'))).not.toEqual([])
    expect(short(checksFor('X-Powered-By header removed'))).toEqual(['!http'])
  })

  it.each([
    ['a line of an item', 'Paths: `/health`', ['http']],
    ['but no page of text', `Paths: \`/health\` ${'and so on '.repeat(60)}`, ['~http']]
  ])('%s', (_, text, planned) => {
    const details = [
      {line: 4, text},
      {line: 5, text: '/'.repeat(400_000)}
    ]
    expect(short(checksFor('Health check passes', {details}))).toEqual(planned)
  })

  it('an extension is no file', () => {
    expect(
      checksFor('No marks left', {details: [{line: 4, text: 'Evidence: search of the files `.ts` and `.tsx`'}]})
    ).toEqual([])
    expect(short(checksFor('No marks left', {details: [{line: 4, text: 'File: `.nvmrc`'}]}))).toEqual(['~file'])
  })

  it('commands of the document', () => {
    expect(checksFor('Deploy with `make deploy && rm -rf /`')).toEqual([])
  })
})

describe('a sentence that names a defect', () => {
  it('is no claim when it is ticked', () => {
    expect(checksFor('Rate limiting not implemented', {state: 'done'})).toEqual([])
  })
  it('asks for the opposite when it is open', () => {
    expect(short(checksFor('Rate limiting not implemented', {state: 'open'}))).toEqual(['rate-limit'])
  })
})

describe('a proof becomes support', () => {
  it.each([
    ['one part of an enumeration says something else', 'Rate limiting and tenant isolation'],
    ['the sentence says much more', 'Rate limiting slows crawlers hitting expensive search filters'],
    ['the phrase is one example among others', 'Gateway hardened (rate limiting, request signing)'],
    ['it is a plan', 'Consider rate limiting']
  ])('when %s', (_, text) => {
    expect(short(checksFor(text))).toEqual(['~rate-limit'])
  })

  it.each([
    ['it says what it is good for', 'Limit requests to prevent scraping of the price lists'],
    ['behind a title', '**Abuse** - requests are rate limited'],
    ['a title in front of an explanation', '**Rate limiting**: per client and route'],
    ['a label stands in front', 'REQUIRED: rate limiting enabled'],
    ['it names another place as well', 'Rate limiting enabled in staging and production'],
    ['it applies under a condition', 'If applicable, rate limiting is enabled']
  ])('but not when %s', (_, text) => {
    expect(short(checksFor(text))).toEqual(['rate-limit'])
  })

  it.each([
    ['what has been done with a file', 'Failover rehearsed (`scripts/failover.sh`)', '~file'],
    ['what runs', '`scripts/backup.sh` - scheduled every night', '~file'],
    ['what another file is there for', 'Create a production Dockerfile (we have dev ones)', '~glob'],
    ['what is there already for another place', 'Create a production Dockerfile (already has a local one)', '~glob'],
    ['what is there in one place only', 'Rate limiting (staging only)', '~rate-limit'],
    ['where a pipeline brings something', 'Configure GitHub Actions for deployment to the cluster', '~glob']
  ])('for %s', (_, text, planned) => {
    expect(short(checksFor(text, {state: 'open'}))).toEqual([planned])
  })

  it('but not when every part has its own check', () => {
    expect(short(checksFor('Rate limiting, CORS and security headers'))).toEqual([
      'security-headers',
      'cors',
      'rate-limit'
    ])
  })
})

describe('targets from the document', () => {
  const request = (value: object) =>
    fact('http-request', {
      method: 'GET',
      path: '/health',
      host: 'localhost:8080',
      hostKind: 'localhost',
      scheme: 'http',
      expect: null,
      ...value
    })

  it('a curl example gives the answer, a local host is left out', () => {
    const facts = [request({expect: {status: 200, body: {status: 'up', checks: {db: '...'}}}})]
    expect(checksFor('Health check passes', {}, facts)[0]?.params).toEqual({
      url: '/health',
      status: 200,
      json: [{path: '$.status', op: '=', value: 'up'}]
    })
  })

  it('a named host makes an absolute address', () => {
    const facts = [request({host: 'api.acme.dev', hostKind: 'named', scheme: 'https'})]
    expect(checksFor('Health check passes', {}, facts)[0]?.params).toEqual({url: 'https://api.acme.dev/health'})
  })

  it('several endpoints are asked where the sentence speaks of several', () => {
    const facts = ['/health', '/health/live'].map(path => fact('endpoint', {method: 'GET', path, auth: false}))
    expect(checksFor('Health endpoints answer', {}, facts).map(({params}) => params['url'])).toEqual([
      '/health',
      '/health/live'
    ])
  })

  it('the only host that is named as reachable is the host of the service', () => {
    const other = item({text: 'Shop accessible (https://shop.acme.dev)', line: 8})
    expect(checksFor('TLS certificate installed', {}, [], [other])[0]?.params).toEqual({host: 'shop.acme.dev'})
  })

  it('of two hosts none is', () => {
    const others = ['shop', 'admin'].map((name, at) =>
      item({text: `Page accessible (https://${name}.acme.dev)`, line: 8 + at})
    )
    expect(checksFor('TLS certificate installed', {}, [], others)[0]?.params).toEqual({})
  })

  it('all variables are those of the document that are not optional', () => {
    const variable = (name: string, criticality: Fact['criticality']) =>
      fact('env-var', {name}, criticality ? {criticality} : {})
    const facts = [
      variable('MAIL_TOKEN', 'critical'),
      variable('QUEUE_URL', 'required'),
      variable('TRACE_DSN', 'optional')
    ]
    expect(checksFor('All environment variables are set', {}, facts)[0]?.params).toEqual({
      name: ['MAIL_TOKEN', 'QUEUE_URL']
    })
  })

  it.each([
    [
      'required',
      {name: 'APP_MODE', expect: {equals: 'production'}},
      'proof',
      {name: 'APP_MODE', value: {op: '=', value: 'production'}}
    ],
    ['optional', {name: 'APP_MODE'}, 'support', {name: 'APP_MODE'}],
    [
      'required',
      {name: 'QUEUE_URL', expect: {prefix: 'amqp://'}},
      'proof',
      {name: 'QUEUE_URL', value: {op: '~', value: '^amqp://'}}
    ],
    ['required', {name: 'QUEUE_URL', expect: {equals: 'http://127.0.0.1:80'}}, 'proof', {name: 'QUEUE_URL'}],
    ['required', {name: 'MAIL_TOKEN', expect: {prefix: 'mt-'}}, 'proof', {name: 'MAIL_TOKEN'}]
  ] as const)('a %s variable of a block, %j', (criticality, value, strength, params) => {
    const [check] = checksFor(value.name, {kind: 'env-var', criticality}, [fact('env-var', value, {criticality})])
    expect(check).toMatchObject({kind: 'env', strength, params})
  })

  it.each([
    ['with a path', 'Performance targets met', {metric: '/orders response time'}, 'proof', {url: '/orders'}],
    ['without one', 'SLAs are met', {metric: 'api response time'}, 'support', {url: '/'}]
  ] as const)('targets %s are those of the list beside the sentence', (_, text, metric, strength, params) => {
    const facts = [fact('perf-target', {...metric, op: '<', value: '200ms', stat: 'p95'})]
    expect(checksFor(text, {}, facts)).toMatchObject([
      {kind: 'load', strength, params: {...params, p95: {op: '<', value: '200ms'}}}
    ])
  })

  it('targets of what no answer shows become no checks', () => {
    const facts = ['database query time', 'error rate', 'cold start'].map(metric =>
      fact('perf-target', {metric, op: '<', value: '200ms'})
    )
    expect(checksFor('Performance targets met', {}, facts)).toEqual([])
  })

  it.each([
    ['CI', ['text', 'text', '~glob']],
    ['Testing', ['~glob']]
  ])('a step of the pipeline stands below a heading about it: %s', (title, planned) => {
    expect(short(checksFor('E2E tests', {section: ['Before launch', title]})).sort()).toEqual(planned)
  })

  it('the share of code that tests reach is that of the list of the section', () => {
    const facts = [fact('perf-target', {metric: 'overall coverage', op: '>', value: '85%'})]
    expect(checksFor('Test coverage is acceptable', {}, facts)[0]).toMatchObject({
      kind: 'coverage',
      strength: 'proof',
      params: {lines: {op: '>', value: 85}}
    })
  })

  it('endpoints that want credentials refuse a stranger', () => {
    const facts = [true, false].map(auth => fact('endpoint', {method: 'GET', path: auth ? '/orders' : '/news', auth}))
    expect(checksFor('All endpoints are protected', {}, facts)).toMatchObject([
      {kind: 'http', strength: 'proof', params: {url: '/orders', status: [401, 403]}}
    ])
  })

  it('a heading with a state has the endpoints, files and bounds of its section', () => {
    const section = ['Before launch', 'Orders API']
    const facts = [
      fact('endpoint', {method: 'GET', path: '/orders', auth: null}, {section}),
      fact('endpoint', {method: 'POST', path: '/orders', auth: null}, {section}),
      fact('endpoint', {method: 'GET', path: '/orders/*', auth: null, wildcard: true}, {section}),
      fact('perf-target', {metric: 'page load time', op: '<', value: '2s'}, {section})
    ]
    expect(checksFor('Orders API', {kind: 'heading'}, facts)).toMatchObject([
      {kind: 'http', strength: 'support', params: {url: '/orders'}},
      {kind: 'http', strength: 'support', params: {duration: {op: '<', value: '2s'}}}
    ])
  })

  it('a heading with a state has the files of its section', () => {
    const facts = [fact('file-reference', {file: 'src/auth.ts'}, {section: ['Before launch', 'Login']})]
    expect(checksFor('Login', {kind: 'heading'}, facts)).toMatchObject([
      {kind: 'file', strength: 'support', params: {path: 'src/auth.ts'}}
    ])
  })
})

describe('lines of an item', () => {
  const details = ['HTTPS is enforced', 'CORS is restricted', 'Team is informed'].map((text, at) => ({
    line: 4 + at,
    text
  }))

  it('speak for it where it says nothing itself', () => {
    expect(short(checksFor('Hardening', {details, kind: 'task'}))).toEqual(['~https-redirect', '~cors'])
  })
  it.each([
    ['where it says something itself', 'Rate limiting enabled', ['rate-limit']],
    ['where it is an activity', 'Discuss hardening with the team', []]
  ])('are not read %s', (_, text, planned) => {
    expect(short(checksFor(text, {details, kind: 'task'}))).toEqual(planned)
  })
  it.each([
    ['a sentence', 'Description: HTTPS is enforced for all traffic', ['~https-redirect']],
    ['no word', 'Topic: HTTPS', []],
    ['an address', 'Evidence: orders are listed at /v1/orders', ['~http']],
    ['an address beside what is not there', 'Note: orders are at /v1/orders but no page shows them', []]
  ])('are cells where it is a row: %s', (_, text, planned) => {
    expect(short(checksFor('Hardening', {details: [{line: 4, text}], kind: 'table-row'}))).toEqual(planned)
  })

  it('ask for an address of another method no more than that it is known', () => {
    const details = [{line: 4, text: 'Evidence: POST /v1/orders, 7 tests'}]
    expect(checksFor('Ordering', {details, kind: 'table-row'})).toMatchObject([
      {kind: 'http', strength: 'support', params: {url: '/v1/orders', status: expect.arrayContaining([405])}}
    ])
  })
})

it('every practice looks for patterns that its kind takes', async () => {
  const {default: text} = await loadVerifier('text')
  const patterns = topics
    .flatMap(({rules}) => rules)
    .filter(({alone}) => alone)
    .map(rule => [rule.plan(claim, around)].flat()[0]?.params)
  expect(patterns.length).toBeGreaterThan(40)
  const faults = await Promise.all(patterns.map(async params => (await text.params.safeParseAsync(params)).error))
  expect(faults.filter(fault => fault !== undefined)).toEqual([])
})

it('checks come after those that are there, with rule and origin', () => {
  const given = {
    kind: 'file',
    params: {path: 'x'},
    options: {},
    origin: 'config',
    strength: 'proof',
    rule: null,
    atBase: null
  } as const
  const [only] = infer(document({items: [item({text: 'CORS configured', checks: [given]})]})).items
  expect(only?.checks).toEqual([
    given,
    {kind: 'cors', params: {}, options: {}, origin: 'inferred', strength: 'proof', rule: 'cors', atBase: null}
  ])
})
