import {get} from 'node:http'
import {getOctokit} from '@actions/github'
import {describe, expect, it} from 'vitest'
import {type FakeGitHub, type FakeRepository, fakeGitHub} from '../support/github/index.ts'
import {send} from './github-client.ts'

const at = '/repos/acme/shop'
const comments = `${at}/issues/1/comments`

const start = async (options: {private?: boolean} = {}): Promise<{fake: FakeGitHub; repo: FakeRepository}> => {
  const fake = await fakeGitHub()
  const repo = fake.repo({owner: 'acme', name: 'shop', ...options})
  repo.commit({branch: 'main', files: {'a.md': 'a'}})
  repo.branch('feature', repo.resolve('main') ?? '')
  repo.pull({number: 1, head: 'feature'})
  return {fake, repo}
}

describe('access', () => {
  it.each([
    ['POST', comments, {body: 'x'}, 'issues=write; pull_requests=write'],
    ['POST', `${at}/check-runs`, {name: 'g', head_sha: 'main'}, 'checks=write'],
    ['POST', `${at}/statuses/main`, {state: 'success'}, 'statuses=write']
  ])('a read-only token gets 403 for %s %s', async (method, path, body, accepted) => {
    const {fake} = await start()
    const answer = await send(fake, `${method} ${path}`, {token: fake.readToken, body})
    expect([answer.status, answer.body.message]).toEqual([403, 'Resource not accessible by integration'])
    expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted)
    expect((await send(fake, `GET ${comments}`, {token: fake.readToken})).status).toBe(200)
  })

  it.each([
    ['public', false, 'token without permissions', 'GET', 200],
    ['private', true, 'token without permissions', 'GET', 403],
    ['private', true, 'no token', 'GET', 404],
    ['public', false, 'no token', 'GET', 200],
    ['public', false, 'no token', 'POST', 401],
    ['public', false, 'unknown token', 'GET', 401],
    ['private', true, 'token for issues', 'POST', 201],
    ['private', true, 'token for pull requests', 'POST', 201]
  ])('%s repository, %#: %s %s %s → %i', async (_, isPrivate, who, method, expected) => {
    const {fake} = await start({private: isPrivate})
    const tokens: Record<string, string | null> = {
      'no token': null,
      'unknown token': 'nonsense',
      'token without permissions': fake.addToken({permissions: {}}),
      'token for issues': fake.addToken({permissions: {issues: 'write'}}),
      'token for pull requests': fake.addToken({permissions: {pull_requests: 'write'}})
    }
    const body = method === 'POST' ? {body: {body: 'x'}} : {}
    expect((await send(fake, `${method} ${comments}`, {token: tokens[who] ?? null, ...body})).status).toBe(expected)
  })

  it('tells users who they are, and GITHUB_TOKEN only over GraphQL', async () => {
    const {fake} = await start()
    const alice = fake.addToken({user: 'alice'})
    const viewer = async (token: string | null, query = 'query { viewer { login databaseId } }') =>
      (await send(fake, 'POST /graphql', {token, body: {query}})).body
    expect((await send(fake, 'GET /user', {token: alice})).body).toMatchObject({login: 'alice'})
    expect((await send(fake, 'GET /user')).status).toBe(403)
    expect((await send(fake, 'GET /user', {token: null})).status).toBe(401)
    expect(await viewer(fake.token)).toEqual({data: {viewer: {login: 'github-actions[bot]', databaseId: 41_898_282}}})
    expect(await viewer(alice, 'query Me {\n  viewer { login }\n}')).toEqual({data: {viewer: {login: 'alice'}}})
    expect(await viewer(null)).toEqual({message: 'This endpoint requires you to be authenticated.'})
  })

  it('refuses a client that does not say who it is', async () => {
    const {fake} = await start()
    const answer = await new Promise<number | undefined>(resolve => {
      get(fake.url + at, response => resolve(response.resume().statusCode))
    })
    expect(answer).toBe(403)
  })
})

describe('rate limit', () => {
  it('counts on every answer and ends in 403', async () => {
    const {fake} = await start()
    Object.assign(fake.rate, {limit: 60, remaining: 2, reset: 1_900_000_000})
    const first = await send(fake, `GET ${at}`)
    expect(Object.fromEntries([...first.headers].filter(([name]) => name.startsWith('x-ratelimit')))).toEqual({
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-used': '59',
      'x-ratelimit-reset': '1900000000',
      'x-ratelimit-resource': 'core'
    })
    await send(fake, `GET ${at}`)
    const refused = await send(fake, `GET ${at}`)
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(refused.body.message).toMatch(/rate limit exceeded/)
    expect((await send(fake, 'GET /rate_limit')).body.rate).toEqual({
      limit: 60,
      remaining: 0,
      used: 60,
      reset: 1_900_000_000
    })
  })

  it('is not touched by an answer the client has already', async () => {
    const {fake, repo} = await start()
    const first = await send(fake, `GET ${comments}`)
    const headers = {'if-none-match': first.headers.get('etag') ?? ''}
    const {remaining} = fake.rate
    const second = await send(fake, `GET ${comments}`, {headers})
    expect([second.status, second.body, fake.rate.remaining]).toEqual([304, '', remaining])
    repo.comment(1, {body: 'new'})
    expect((await send(fake, `GET ${comments}`, {headers})).status).toBe(200)
  })
})

describe('faults', () => {
  it('strike as often as they are told, by template, path or pattern', async () => {
    const {fake} = await start()
    const template = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
    fake.fail({method: 'GET', path: template, status: 502, times: 2})
    fake.fail({path: at, status: 429, retryAfter: 7})
    fake.fail({method: 'POST', path: /comments$/, status: 403, times: Number.POSITIVE_INFINITY})
    const statuses = []
    for (let index = 0; index < 3; index += 1) statuses.push((await send(fake, `GET ${comments}`)).status)
    expect(statuses).toEqual([502, 502, 200])
    const slow = await send(fake, `GET ${at}`)
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '7'])
    for (let index = 0; index < 3; index += 1) {
      expect((await send(fake, `POST ${comments}`, {body: {body: 'x'}})).body.message).toMatch(/secondary rate limit/)
    }
    expect(fake.requests.map(({status}) => status)).toEqual([502, 502, 200, 429, 403, 403, 403])
  })

  it('lose connections, before or after the request took effect', async () => {
    const {fake, repo} = await start()
    fake.fail({method: 'POST', status: 'reset'})
    await expect(send(fake, `POST ${comments}`, {body: {body: 'lost'}})).rejects.toThrow()
    fake.fail({method: 'POST', status: 'reset', when: 'after'})
    await expect(send(fake, `POST ${comments}`, {body: {body: 'kept'}})).rejects.toThrow()
    expect(repo.comments.map(({body}) => body)).toEqual(['kept'])
    expect(fake.writes.map(({status}) => status)).toEqual([null, null])
  })

  it('leave a request without an answer', async () => {
    const {fake} = await start()
    fake.fail({status: 'hang'})
    const patience = new AbortController()
    fake.before({path: at}, () => patience.abort())
    await expect(fetch(fake.url + at, {signal: patience.signal})).rejects.toThrow(/abort/)
    expect(fake.requests).toMatchObject([{path: at, status: null}])
  })

  it('let the world change just before an answer', async () => {
    const {fake, repo} = await start()
    fake.before({path: '/repos/{owner}/{repo}/pulls/{pull_number}'}, () =>
      repo.commit({branch: 'feature', files: {'a.md': 'moved'}})
    )
    const [old, moved] = [repo.resolve('feature'), (await send(fake, `GET ${at}/pulls/1`)).body.head.sha]
    expect(moved).not.toBe(old)
    expect((await send(fake, `GET ${at}/pulls/1`)).body.head.sha).toBe(moved)
  })
})

describe('a real client', () => {
  it('pages, writes and reads errors as it does on GitHub', async () => {
    const {fake, repo} = await start()
    for (let index = 0; index < 120; index += 1) repo.comment(1, {body: String(index)})
    const client = getOctokit(fake.token, {baseUrl: fake.url})
    const issue = {owner: 'acme', repo: 'shop', issue_number: 1}
    expect(await client.paginate(client.rest.issues.listComments, {...issue, per_page: 100})).toHaveLength(120)
    const {data} = await client.rest.issues.createComment({...issue, body: 'hello'})
    await client.rest.issues.updateComment({owner: 'acme', repo: 'shop', comment_id: data.id, body: 'bye'})
    expect(repo.comments.at(-1)?.body).toBe('bye')
    expect(await client.graphql('{ viewer { login } }')).toEqual({viewer: {login: 'github-actions[bot]'}})
    const compared = client.rest.repos.compareCommitsWithBasehead({
      owner: 'acme',
      repo: 'shop',
      basehead: 'main...feature'
    })
    expect((await compared).data.status).toBe('identical')
    const reading = getOctokit(fake.readToken, {baseUrl: fake.url})
    await expect(reading.rest.issues.createComment({...issue, body: 'x'})).rejects.toMatchObject({status: 403})
  })
})
