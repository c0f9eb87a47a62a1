import {beforeEach, describe, expect, it} from 'vitest'
import {type FakeGitHub, type FakeRepository, fakeGitHub} from '../support/github/index.ts'
import {send} from './github-client.ts'

let fake: FakeGitHub
let repo: FakeRepository
let head: string
const at = '/repos/acme/shop'

beforeEach(async () => {
  fake = await fakeGitHub()
  repo = fake.repo({owner: 'acme', name: 'shop'})
  head = repo.commit({
    branch: 'main',
    files: {
      'docs/READY.md': '- [ ] ä\n',
      'big.bin': new Uint8Array(1024 * 1024 + 1),
      'link.md': {mode: '120000', content: 'docs/READY.md'},
      'out.md': {mode: '120000', content: '../outside'},
      module: {mode: '160000', content: 'a'.repeat(40)}
    }
  })
  repo.branch('feature', head)
  repo.pull({number: 1, head: 'feature'})
})

describe('contents', () => {
  it.each([
    ['a file', 'docs/READY.md', {type: 'file', encoding: 'base64', content: 'LSBbIF0gw6QK\n', size: 9}],
    ['an encoded path', 'docs%2FREADY.md', {type: 'file', path: 'docs/READY.md', name: 'READY.md'}],
    ['a large file', 'big.bin', {type: 'file', encoding: 'none', content: '', size: 1024 * 1024 + 1}],
    ['a link to a file', 'link.md', {type: 'file', path: 'link.md', content: 'LSBbIF0gw6QK\n'}],
    ['a link that leads out', 'out.md', {type: 'symlink', target: '../outside'}],
    ['a submodule', 'module', {type: 'submodule', sha: 'a'.repeat(40)}]
  ])('gives %s', async (_, path, expected) => {
    expect((await send(fake, `GET ${at}/contents/${path}`)).body).toMatchObject(expected)
  })

  it('lists folders, by branch or commit, also the root', async () => {
    const names = async (path: string) =>
      (await send(fake, `GET ${at}/contents${path}`)).body.map(
        ({path, type}: Record<string, string>) => `${type} ${path}`
      )
    expect(await names('/docs?ref=feature')).toEqual(['file docs/READY.md'])
    expect(await names(`?ref=${head}`)).toEqual([
      'file big.bin',
      'dir docs',
      'symlink link.md',
      'file module',
      'symlink out.md'
    ])
  })

  it.each([
    'contents/no.md',
    'contents/docs?ref=no-branch',
    `git/blobs/${'0'.repeat(40)}`,
    'git/trees/none',
    'git/ref/heads/x'
  ])('knows no %s', async path => expect((await send(fake, `GET ${at}/${path}`)).status).toBe(404))

  it('gives raw bytes when asked for them', async () => {
    const headers = {accept: 'application/vnd.github.raw+json'}
    const file = await send(fake, `GET ${at}/contents/docs/READY.md`, {headers})
    expect([file.body, file.headers.get('content-type')]).toEqual([
      '- [ ] ä\n',
      'application/vnd.github.raw; charset=utf-8'
    ])
    const {body} = await send(fake, `GET ${at}/contents/docs/READY.md`)
    expect((await send(fake, `GET ${at}/git/blobs/${body.sha}`, {headers})).body).toBe('- [ ] ä\n')
    expect((await send(fake, `GET ${at}/git/blobs/${body.sha}`)).body).toMatchObject({encoding: 'base64', size: 9})
  })

  it('truncates a tree over its limit', async () => {
    fake.world.limits.treeEntries = 2
    const {body} = await send(fake, `GET ${at}/git/trees/main?recursive=1`)
    expect([body.truncated, body.tree.length]).toEqual([true, 2])
  })
})

describe('comments', () => {
  const comments = `${at}/issues/1/comments`

  it('are created, read, changed and deleted by the token that asks', async () => {
    const {status, body: created} = await send(fake, `POST ${comments}`, {body: {body: 'first'}})
    expect(status).toBe(201)
    expect(created).toMatchObject({
      body: 'first',
      user: {login: 'github-actions[bot]', type: 'Bot', id: 41_898_282},
      performed_via_github_app: {slug: 'github-actions'}
    })
    const path = `${at}/issues/comments/${created.id}`
    const {body: changed} = await send(fake, `PATCH ${path}`, {body: {body: 'second'}})
    expect(changed.body).toBe('second')
    expect(changed.updated_at > created.updated_at).toBe(true)
    expect((await send(fake, `GET ${path}`)).body.body).toBe('second')
    expect((await send(fake, `DELETE ${path}`)).status).toBe(204)
    expect((await send(fake, `GET ${path}`)).status).toBe(404)
    expect(fake.writes.map(({method, status}) => [method, status])).toEqual([
      ['POST', 201],
      ['PATCH', 200],
      ['DELETE', 204]
    ])
  })

  it.each([
    ['', 30, ['next', 'last']],
    ['?per_page=100', 100, ['next', 'last']],
    ['?per_page=500', 100, ['next', 'last']],
    ['?per_page=100&page=2', 100, ['prev', 'next', 'last', 'first']],
    ['?per_page=100&page=3', 5, ['prev', 'first']],
    ['?per_page=100&page=9', 0, ['prev', 'first']]
  ])('%s gives %i of 205', async (query, count, relations) => {
    for (let index = 0; index < 205; index += 1) repo.comment(1, {body: `comment ${index}`})
    const {body, headers} = await send(fake, `GET ${comments}${query}`)
    expect(body).toHaveLength(count)
    expect([...(headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(match => match[1])).toEqual(relations)
  })

  it('name the other pages by their number and keep the query', async () => {
    for (let index = 0; index < 25; index += 1) repo.comment(1, {body: 'x'})
    const {headers} = await send(fake, `GET ${comments}?per_page=10&page=2`)
    const link = (page: number, relation: string) =>
      `<${fake.url}${comments}?per_page=10&page=${page}>; rel="${relation}"`
    const expected = [link(1, 'prev'), link(3, 'next'), link(3, 'last'), link(1, 'first')]
    expect(headers.get('link')).toBe(expected.join(', '))
  })

  it('are all found by following the links', async () => {
    for (let index = 0; index < 205; index += 1) repo.comment(1, {body: `comment ${index}`})
    const found: string[] = []
    let next: string | undefined = `${fake.url}${comments}?per_page=100`
    while (next !== undefined) {
      const {body, headers}: Awaited<ReturnType<typeof send>> = await send(fake, `GET ${next.slice(fake.url.length)}`)
      found.push(...body.map((comment: {body: string}) => comment.body))
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    }
    expect(found).toEqual(repo.comments.map(({body}) => body))
  })

  it.each([
    [65_536, 201],
    [65_537, 422]
  ])('of %i characters: %i', async (length, expected) => {
    expect((await send(fake, `POST ${comments}`, {body: {body: 'x'.repeat(length)}})).status).toBe(expected)
  })

  it('may not be blank, nor on what does not exist', async () => {
    expect((await send(fake, `POST ${comments}`, {body: {body: ' \n'}})).status).toBe(422)
    expect((await send(fake, `POST ${at}/issues/9/comments`, {body: {body: 'x'}})).status).toBe(404)
  })
})

describe('check runs', () => {
  const annotation = {path: 'a.md', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm'}
  const output = (count: number) => ({title: 't', summary: 's', annotations: Array(count).fill(annotation)})

  it('are created, completed, and gather annotations', async () => {
    const create = {name: 'gate', head_sha: head, status: 'in_progress', output: output(50)}
    const {status, body: run} = await send(fake, `POST ${at}/check-runs`, {body: create})
    expect([status, run.status, run.conclusion]).toEqual([201, 'in_progress', null])
    const update = {conclusion: 'failure', output: output(7)}
    const {body: updated} = await send(fake, `PATCH ${at}/check-runs/${run.id}`, {body: update})
    expect(updated).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: {annotations_count: 57, title: 't'}
    })
    expect((await send(fake, `GET ${at}/check-runs/${run.id}`)).body).toEqual(updated)
  })

  it('take 50 annotations a request', async () => {
    const {status, body} = await send(fake, `POST ${at}/check-runs`, {
      body: {name: 'g', head_sha: head, output: output(51)}
    })
    expect([status, repo.checkRuns.length]).toEqual([422, 0])
    expect(body.message).toMatch(/No more than 50 items/)
  })

  it('are written by apps only', async () => {
    const token = fake.addToken({user: 'alice'})
    const {id} = repo.checkRun({sha: head, name: 'test'})
    const body = {name: 'g', head_sha: head}
    expect((await send(fake, `POST ${at}/check-runs`, {token, body})).status).toBe(403)
    expect((await send(fake, `PATCH ${at}/check-runs/${id}`, {token, body: {conclusion: 'neutral'}})).status).toBe(403)
  })

  it('are listed for a ref, the latest of each name', async () => {
    repo.checkRun({sha: head, name: 'test', conclusion: 'failure'})
    repo.checkRun({sha: head, name: 'test'})
    repo.checkRun({sha: head, name: 'lint', status: 'queued', conclusion: null, completedAt: null})
    const list = async (query: string) => (await send(fake, `GET ${at}/commits/main/check-runs${query}`)).body
    expect(await list('')).toMatchObject({total_count: 2, check_runs: [{conclusion: 'success'}, {name: 'lint'}]})
    expect(await list('?filter=all')).toMatchObject({total_count: 3})
    expect(await list('?check_name=lint')).toMatchObject({total_count: 1})
    expect(await list('?status=completed&per_page=1')).toMatchObject({total_count: 1})
  })
})

describe('commit statuses', () => {
  const combined = async () => (await send(fake, `GET ${at}/commits/feature/status`)).body

  it('are combined, the latest of each context', async () => {
    expect(await combined()).toMatchObject({state: 'pending', total_count: 0})
    const create = (body: object) => send(fake, `POST ${at}/statuses/${head}`, {body})
    expect((await create({state: 'pending', context: 'gate'})).status).toBe(201)
    await create({state: 'success', context: 'ci'})
    expect(await combined()).toMatchObject({state: 'pending', total_count: 2})
    await create({state: 'success', context: 'gate', target_url: 'https://example.com', description: 'd'.repeat(140)})
    expect(await combined()).toMatchObject({state: 'success', total_count: 2})
    repo.status({sha: head, state: 'error', context: 'ci'})
    expect(await combined()).toMatchObject({state: 'failure'})
    const {body: all} = await send(fake, `GET ${at}/commits/${head}/statuses`)
    expect(all.map(({state}: {state: string}) => state)).toEqual(['error', 'success', 'success', 'pending'])
    expect((await create({state: 'success', description: 'd'.repeat(141)})).status).toBe(422)
  })
})

describe('reviews, permissions and rules', () => {
  it('gives reviews with the commit they are for', async () => {
    repo.pulls.get(1)?.review({author: 'alice'})
    repo.pulls.get(1)?.review({author: 'bob', state: 'CHANGES_REQUESTED', commit: 'f'.repeat(40)})
    expect((await send(fake, `GET ${at}/pulls/1/reviews`)).body).toMatchObject([
      {user: {login: 'alice'}, state: 'APPROVED', commit_id: head},
      {user: {login: 'bob'}, state: 'CHANGES_REQUESTED', commit_id: 'f'.repeat(40)}
    ])
  })

  it.each([
    ['admin', 'admin'],
    ['maintain', 'write'],
    ['write', 'write'],
    ['triage', 'read'],
    ['read', 'read']
  ] as const)('role %s has permission %s', async (role, permission) => {
    repo.collaborator('alice', role)
    const {body} = await send(fake, `GET ${at}/collaborators/alice/permission`)
    expect(body).toMatchObject({permission, role_name: role, user: {login: 'alice'}})
  })

  it('everybody reads a public repository, nobody a private one, and strangers do not exist', async () => {
    const permission = async (path: string) =>
      (await send(fake, `GET ${path}/collaborators/eve/permission`)).body.permission
    expect(await permission(at)).toBeUndefined()
    fake.world.people.user('eve')
    fake.repo({owner: 'acme', name: 'secret', private: true})
    expect([await permission(at), await permission('/repos/acme/secret')]).toEqual(['read', 'none'])
  })

  it('gives the rules of a branch', async () => {
    const checks = {required_status_checks: [{context: 'gate'}], strict_required_status_checks_policy: true}
    repo.rules.set('release/1', [{type: 'deletion'}, {type: 'required_status_checks', parameters: checks}])
    const {body} = await send(fake, `GET ${at}/rules/branches/release%2F1`)
    expect(body).toMatchObject([
      {type: 'deletion'},
      {type: 'required_status_checks', parameters: checks, ruleset_id: 1}
    ])
    expect((await send(fake, `GET ${at}/rules/branches/main`)).body).toEqual([])
  })

  it('gives the repository and commits', async () => {
    expect((await send(fake, `GET /repos/ACME/shop`)).body).toMatchObject({
      full_name: 'acme/shop',
      default_branch: 'main'
    })
    repo.fork('eve')
    expect((await send(fake, 'GET /repos/eve/shop')).body).toMatchObject({fork: true, parent: {full_name: 'acme/shop'}})
    const author = {email: '1+alice@users.noreply.github.com'}
    const sha = repo.commit({branch: 'main', files: {'a.md': 'a\n'}, message: 'Title\n\nBody', author})
    expect((await send(fake, `GET ${at}/commits/main`)).body).toMatchObject({
      sha,
      author: {login: 'alice'},
      commit: {message: 'Title\n\nBody'},
      parents: [{sha: head}]
    })
    expect((await send(fake, `GET ${at}/git/commits/${sha}`)).body).toMatchObject({sha, message: 'Title\n\nBody'})
    expect((await send(fake, `GET ${at}/commits/nothing`)).status).toBe(422)
  })
})
