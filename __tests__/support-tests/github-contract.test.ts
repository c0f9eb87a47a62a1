import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {operations, slice, toJsonSchema} from '../../tools/openapi-slice.ts'
import {type FakeGitHub, fakeGitHub, githubContract} from '../support/github/index.ts'
import type {Routes} from '../support/github/route.ts'
import {root} from '../support/paths.ts'
import {send} from './github-client.ts'

const at = '/repos/acme/shop'

const start = async (routes: Routes = {}): Promise<FakeGitHub> => {
  const fake = await fakeGitHub({routes, allowViolations: true})
  const repo = fake.repo({owner: 'acme', name: 'shop'})
  repo.commit({branch: 'main', files: {}})
  repo.branch('feature', repo.resolve('main') ?? '')
  repo.pull({number: 1, head: 'feature'})
  return fake
}

describe('requests against the contract', () => {
  it.each([
    ['an unknown address', 'GET', '/repos/acme/shop/traffic', undefined, 404, /no operation for GET/],
    ['an unknown method', 'PUT', `${at}/issues/1/comments`, {body: 'x'}, 404, /no operation for PUT/],
    ['an unknown parameter', 'GET', `${at}/pulls/1/files?perpage=9`, undefined, 500, /parameter perpage is unknown/],
    ['a parameter of another type', 'GET', `${at}/pulls?page=two`, undefined, 500, /parameter page must be integer/],
    [
      'a parameter no one of the list',
      'GET',
      `${at}/pulls?state=merged`,
      undefined,
      500,
      /parameter state must be equal/
    ],
    [
      'a path parameter of another type',
      'GET',
      `${at}/pulls/one`,
      undefined,
      500,
      /parameter pull_number must be integer/
    ],
    ['a missing body', 'POST', `${at}/issues/1/comments`, undefined, 500, /the body is missing/],
    ['a missing field', 'POST', `${at}/issues/1/comments`, {}, 500, /body must have required property 'body'/],
    [
      'a misspelled field',
      'POST',
      `${at}/statuses/main`,
      {state: 'success', contxt: 'x'},
      500,
      /properties \(contxt\)/
    ],
    ['a wrong value', 'POST', `${at}/statuses/main`, {state: 'failed'}, 500, /body\/state must be equal/],
    ['a conclusion without completion', 'PATCH', `${at}/check-runs/1`, {status: 'completed'}, 500, /conclusion/],
    ['an unknown query', 'POST', '/graphql', {query: '{ repository { id } }'}, 500, /unknown GraphQL query/],
    ['an unknown field of a query', 'POST', '/graphql', {query: '{ viewer { email } }'}, 500, /viewer\.email/]
  ])('%s', async (_, method, path, body, status, violation) => {
    const fake = await start()
    const answer = await send(fake, `${method} ${path}`, {body})
    expect([answer.status, fake.violations.length > 0]).toEqual([status, true])
    expect(fake.violations.join('\n')).toMatch(violation)
    expect(answer.body.message).toMatch(violation)
    expect(() => fake.assertContract()).toThrow(violation)
  })

  it('is no violation to send JSON that does not parse: GitHub answers 400', async () => {
    const fake = await start()
    const {status} = await send(fake, `POST ${at}/issues/1/comments`, {body: '{"body":'})
    expect(status).toBe(400)
  })
})

describe('answers against the contract', () => {
  const planted = (body: unknown, status = 200): Routes => ({
    'git/get-ref': {needs: [], answer: () => ({status, body})}
  })
  const good = {ref: 'refs/heads/main', node_id: 'x', url: 'https://example.com'}
  const object = {type: 'commit', sha: 'a'.repeat(40), url: 'https://example.com'}

  it.each([
    ['a missing field', {...good}, /answer must have required property 'object'/],
    ['a wrong type', {...good, object, ref: 7}, /answer\/ref must be string/],
    ['a wrong format', {...good, object, url: 'nowhere'}, /answer\/url must match format "uri"/],
    ['a short id', {...good, object: {...object, sha: 'abc'}}, /answer\/object\/sha must NOT have fewer/],
    ['an invented field', {...good, object, extra: 1}, /additional properties \(extra\)/],
    ['no body', undefined, /answer must be object/]
  ])('%s', async (_, body, violation) => {
    const fake = await start(planted(body))
    expect((await send(fake, `GET ${at}/git/ref/heads/main`)).status).toBe(500)
    expect(fake.violations.join('\n')).toMatch(violation)
  })

  it('an undocumented status', async () => {
    const fake = await start(planted({...good, object}, 206))
    await send(fake, `GET ${at}/git/ref/heads/main`)
    expect(fake.violations).toEqual([`GET ${at}/git/ref/heads/main: status 206 is not documented`])
  })

  it('a sound one passes', async () => {
    const fake = await start(planted({...good, object}))
    expect((await send(fake, `GET ${at}/git/ref/heads/main`)).status).toBe(200)
    fake.assertContract()
  })

  it('a route that throws is reported', async () => {
    const broken: Routes = {'repos/get': {needs: [], answer: () => JSON.parse('no')}}
    const fake = await start(broken)
    expect((await send(fake, `GET ${at}`)).status).toBe(500)
    expect(fake.violations.join()).toMatch(/the fake broke: SyntaxError/)
  })
})

describe('the slice', () => {
  it('has every operation once and stays small', () => {
    expect(
      githubContract()
        .operations.map(({operationId}) => operationId)
        .sort()
    ).toEqual([...operations].sort())
    expect(statSync(join(root, '__tests__/contract/github-openapi.json')).size).toBeLessThan(300_000)
  })

  it('is what the tool cuts from the installed description', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
    const {version} = read('node_modules/@octokit/openapi/package.json')
    const spec = read('node_modules/@octokit/openapi/generated/api.github.com.json')
    expect(read('__tests__/contract/github-openapi.json')).toEqual(
      slice(spec, operations, `@octokit/openapi ${version}`)
    )
  })

  it('names the operations that do not exist', () => {
    expect(() => slice({paths: {}}, ['repos/gone'], '1')).toThrow(/no repos\/gone/)
  })

  it.each([
    [{type: 'string', nullable: true}, {type: ['string', 'null']}],
    [
      {type: 'string', nullable: true, enum: ['a']},
      {type: ['string', 'null'], enum: ['a', null]}
    ],
    [
      {type: 'string', nullable: true, enum: ['a', null]},
      {type: ['string', 'null'], enum: ['a', null]}
    ],
    [{nullable: true, oneOf: [{type: 'integer'}]}, {anyOf: [{oneOf: [{type: 'integer'}]}, {type: 'null'}]}],
    [{type: 'string', nullable: false}, {type: 'string'}],
    [
      {type: 'object', description: 'd', 'x-y': 1, properties: {description: {type: 'string', example: 'e'}}},
      {type: 'object', properties: {description: {type: 'string'}}}
    ]
  ])('%j becomes %j', (schema, expected) => expect(toJsonSchema(schema)).toEqual(expected))
})
