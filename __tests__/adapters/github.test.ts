import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  createGitHub,
  type GitHubClient,
  type GitHubOptions,
  githubCheckRuns,
  githubComments,
  githubPulls,
  githubStatuses,
  githubTree
} from '../../src/adapters/github.ts'
import type {Clock} from '../../src/ports.ts'
import {type FakeGitHub, type FakeRepository, fakeGitHub, type TreeFiles} from '../support/github/index.ts'

let github: FakeGitHub
let repository: FakeRepository

beforeEach(async () => {
  github = await fakeGitHub()
  repository = github.repo({owner: 'acme', name: 'shop'})
})
afterEach(() => github.assertContract())

/** Time that passes only when somebody waits. */
const standingClock = (): {clock: Clock; waits: number[]; wait(ms: number): Promise<void>} => {
  const waits: number[] = []
  const passed = (): number => waits.reduce((sum, ms) => sum + ms, 0)
  return {
    waits,
    wait: async ms => {
      waits.push(ms)
    },
    clock: {now: () => new Date(Date.UTC(2026, 0, 1) + passed()), elapsed: passed}
  }
}

const connect = (options: Partial<GitHubOptions> = {}): Promise<GitHubClient> =>
  createGitHub({
    token: github.token,
    apiUrl: github.url,
    owner: 'acme',
    repo: 'shop',
    ...standingClock(),
    ...options
  })

const text = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString()

const commit = (files: TreeFiles): string => repository.commit({files, branch: 'main'})

describe('the tree of a commit', () => {
  const files: TreeFiles = {
    'READY.md': '- [ ] ünïcode ✅\n',
    'docs/GO_LIVE.md': '- [x] Done\n',
    '.github/readiness.yml': 'fail-on: required\n',
    'run.sh': {mode: '100755', content: 'echo'},
    link: {mode: '120000', content: 'READY.md'},
    away: {mode: '120000', content: '/etc'},
    module: {mode: '160000', content: 'd'.repeat(40)},
    'node_modules/x/READY.md': 'theirs'
  }

  it('takes one request to know, and one for each file that is read', async () => {
    const client = await connect()
    const tree = githubTree(client, commit(files))
    expect(client.requests).toBe(0)
    expect(await tree.find(['**/*.md'])).toEqual(['READY.md', 'docs/GO_LIVE.md'])
    expect(await tree.stat('docs')).toEqual({type: 'directory', size: 0})
    expect(await tree.stat('run.sh')).toEqual({type: 'file', size: 4})
    expect(await tree.blob('READY.md')).toMatch(/^[0-9a-f]{40}$/)
    expect(await tree.mode('.github/readiness.yml')).toBe('100644')
    expect(await tree.read('none.md')).toBeNull()
    expect(client.requests).toBe(1)
    expect(text(await tree.read('READY.md'))).toBe('- [ ] ünïcode ✅\n')
    expect(text(await tree.read('READY.md'))).toBe('- [ ] ünïcode ✅\n')
    expect(client.requests).toBe(2)
  })

  it('is the same after the branch has moved', async () => {
    const sha = commit(files)
    const tree = githubTree(await connect(), sha)
    commit({'READY.md': 'rewritten'})
    expect(text(await tree.read('READY.md'))).toBe('- [ ] ünïcode ✅\n')
  })

  it('reads regular files only', async () => {
    const tree = githubTree(await connect(), commit(files))
    await expect(tree.read('link')).rejects.toThrow('`link` is a symbolic link')
    await expect(tree.read('away/passwd')).rejects.toThrow('leads through a symbolic link')
    await expect(tree.read('module')).rejects.toThrow('`module` is a submodule')
    await expect(tree.read('../x')).rejects.toThrow('outside of the repository')
    expect(await tree.mode('link')).toBe('120000')
  })

  it('spends no request on a file over the limit', async () => {
    const client = await connect()
    const tree = githubTree(client, commit(files))
    await expect(tree.read('READY.md', 5)).rejects.toThrow('more than 5')
    expect(client.requests).toBe(1)
  })

  it('is put together where GitHub cuts it off', async () => {
    const many = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [`big/${index % 3}/${index}.md`, `${index}`])
    )
    github.world.limits.treeEntries = 9
    const client = await connect()
    const tree = githubTree(client, commit({...many, 'READY.md': 'a', 'node_modules/b/c.md': 'theirs'}))
    expect(await tree.find(['**'])).toEqual(['READY.md', ...Object.keys(many)].sort())
    expect(text(await tree.read('big/2/11.md'))).toBe('11')
    expect(client.requests).toBe(8)
  })

  it('is refused when it is too large for that, with what helps', async () => {
    github.world.limits.treeEntries = 70
    const many = Object.fromEntries(Array.from({length: 80}, (_, index) => [`${index % 65}/${index}.md`, 'x']))
    await expect(githubTree(await connect(), commit(many)).find(['**'])).rejects.toMatchObject({
      name: 'Refusal',
      remedy: expect.stringContaining('fetch-depth: 0')
    })
  })

  it.each([
    ['that is not there', 404, () => 'e'.repeat(40), {}],
    ['in an unknown repository', 404, () => commit(files), {repo: 'other'}],
    ['with a wrong token', 401, () => commit(files), {token: 'wrong'}]
  ])('%s is refused with what helps', async (_, status, sha, options) => {
    await expect(githubTree(await connect(options), sha()).find(['**'])).rejects.toMatchObject({
      name: 'Refusal',
      status,
      message: expect.stringContaining(`answered ${status}`),
      remedy: expect.any(String)
    })
  })
})

describe('pull requests', () => {
  it('are read, or null', async () => {
    commit({'a.md': 'a'})
    const head = repository.commit({files: {'a.md': 'b'}, branch: 'topic'})
    const pull = repository.pull({head: 'topic', author: 'mona', draft: true})
    const pulls = githubPulls(await connect())
    expect(await pulls.get(pull.number)).toEqual({
      number: pull.number,
      open: true,
      draft: true,
      author: 'mona',
      head: {sha: head, repo: 'acme/shop'},
      base: {sha: repository.resolve('main'), ref: 'main'},
      comments: 0
    })
    expect(await pulls.get(99)).toBeNull()
  })

  it('of a fork are found by head commit, repository and branch, all three', async () => {
    commit({'a.md': 'a'})
    const fork = repository.fork('mallory')
    const sha = fork.commit({files: {'a.md': 'b'}, branch: 'main'})
    const pull = repository.pull({head: 'main', fork})
    const pulls = githubPulls(await connect())
    const head = {sha, repo: 'mallory/shop', ref: 'main'}
    expect(await pulls.findByHead(head)).toMatchObject({number: pull.number, head: {sha}})
    expect(await pulls.findByHead({...head, sha: 'f'.repeat(40)})).toBeNull()
    expect(await pulls.findByHead({...head, repo: 'mallory/other'})).toBeNull()
    expect(await pulls.findByHead({...head, ref: 'topic'})).toBeNull()
    pull.state = 'closed'
    expect(await pulls.findByHead(head)).toBeNull()
  })
})

describe('comments', () => {
  const pullWith = (comments: number): number => {
    commit({'a.md': 'a'})
    repository.commit({files: {'a.md': 'b'}, branch: 'topic'})
    const pull = repository.pull({head: 'topic'})
    for (let index = 0; index < comments; index += 1) pull.comment({body: `comment ${index}`})
    return pull.number
  }

  it.each([
    [0, 1],
    [99, 1],
    [100, 2],
    [250, 3]
  ])('are listed over all pages: %i on %i', async (comments, requests) => {
    const number = pullWith(comments)
    const client = await connect()
    const found = await githubComments(client, number).list()
    expect(found.map(({body}) => body)).toEqual(Array.from({length: comments}, (_, index) => `comment ${index}`))
    expect(client.requests).toBe(requests)
  })

  it('are made, changed and removed by whom the token acts as', async () => {
    const comments = githubComments(await connect(), pullWith(0))
    const {id, author, url} = await comments.create('one')
    expect(author).toEqual(await comments.viewer())
    expect(author).toEqual({id: 41_898_282, login: 'github-actions[bot]'})
    expect(url).toContain(`issuecomment-${id}`)
    expect(await comments.update(id, 'two')).toMatchObject({id, body: 'two'})
    await comments.remove(id)
    await comments.remove(id)
    expect(repository.comments).toEqual([])
  })

  it('are refused to a token that may only read, naming the permission', async () => {
    const comments = githubComments(await connect({token: github.readToken}), pullWith(0))
    expect(await comments.list()).toEqual([])
    await expect(comments.create('x')).rejects.toMatchObject({
      status: 403,
      remedy: expect.stringContaining('`pull-requests: write`')
    })
  })
})

describe('checks', () => {
  it('are written as asked', async () => {
    const sha = commit({'a.md': 'a'})
    const client = await connect()
    const annotation = {level: 'error', path: 'a.md', line: 3, title: 'Blocked', message: 'open'} as const
    const output = {title: 'T', summary: 'S', annotations: [annotation]}
    const runs = githubCheckRuns(client)
    const id = await runs.create({
      name: 'readiness',
      sha,
      conclusion: 'failure',
      url: 'https://ci.example.com/1',
      ...output
    })
    await runs.annotate(id, output)
    expect(repository.checkRuns).toMatchObject([
      {sha, name: 'readiness', status: 'completed', conclusion: 'failure', title: 'T', summary: 'S'}
    ])
    expect(repository.checkRuns[0]?.annotations[0]).toMatchObject({
      path: 'a.md',
      start_line: 3,
      end_line: 3,
      annotation_level: 'failure'
    })
    await githubStatuses(client).set(sha, {state: 'pending', context: 'readiness', description: '1 open', url: null})
    expect(repository.statuses).toMatchObject([{sha, state: 'pending', context: 'readiness', description: '1 open'}])
  })
})

describe('a client', () => {
  const read = (client: GitHubClient): Promise<unknown> => githubPulls(client).get(1)
  const write = (client: GitHubClient): Promise<unknown> => githubComments(client, 1).create('x')

  beforeEach(() => {
    commit({'a.md': 'a'})
    repository.commit({files: {'a.md': 'b'}, branch: 'topic'})
    repository.pull({head: 'topic', number: 1})
  })

  it.each([500, 502, 503, 'reset'] as const)('reads once more after %s', async status => {
    github.fail({status})
    const client = await connect()
    expect(await read(client)).toMatchObject({number: 1})
    expect(client.requests).toBe(2)
  })

  it.each([500, 'reset'] as const)('gives a read up after two times %s', async status => {
    github.fail({status, times: 2})
    const client = await connect()
    await expect(read(client)).rejects.toThrow(status === 500 ? 'answered 500' : 'did not answer')
    expect(client.requests).toBe(2)
  })

  it.each([500, 'reset'] as const)('does not write twice after %s: the first may have been done', async status => {
    github.fail({status, method: 'POST', when: 'after'})
    const client = await connect()
    await expect(write(client)).rejects.toMatchObject({name: 'Refusal'})
    expect(repository.comments.length).toBe(1)
  })

  it.each([
    ['403 with Retry-After', {status: 403, retryAfter: 7}, 7000],
    ['429 with Retry-After', {status: 429, retryAfter: 7}, 7000],
    [
      'no requests left until a time',
      {
        status: 403,
        headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 0, 1) / 1000 + 20)}
      },
      20_000
    ],
    ['429 without a word', {status: 429}, 60_000]
  ])('waits as it is told and writes then: %s', async (_, fault, ms) => {
    github.fail(fault)
    const time = standingClock()
    await write(await connect({...time, deadline: 90_000}))
    expect(time.waits).toContain(ms)
    expect(repository.comments.length).toBe(1)
  })

  it.each([
    ['longer than there is time', {status: 403, retryAfter: 3600}],
    [
      'until an hour from now',
      {status: 403, headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767229200'}}
    ],
    ['without end', {status: 403, headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'never'}}]
  ])('gives up what would have to wait %s', async (_, fault) => {
    github.fail(fault)
    const time = standingClock()
    await expect(write(await connect(time))).rejects.toMatchObject({status: 403})
    expect(time.waits).toEqual([])
    expect(repository.comments).toEqual([])
  })

  it('is told so when its permission is missing, and does not wait', async () => {
    const time = standingClock()
    const client = await connect({...time, token: github.readToken, deadline: 600_000})
    await expect(write(client)).rejects.toMatchObject({status: 403})
    expect([client.requests, time.waits]).toEqual([1, []])
  })

  it('leaves a second between writes', async () => {
    const time = standingClock()
    const client = await connect(time)
    await write(client)
    await read(client)
    await write(client)
    expect(time.waits).toEqual([1000])
  })

  it('does not wait for ever for an answer', async () => {
    github.fail({status: 'hang', times: 2})
    await expect(read(await connect({timeout: 20}))).rejects.toThrow('did not answer: no answer within 20 ms')
  })

  it('sends nothing after its deadline', async () => {
    const time = standingClock()
    const client = await connect({...time, deadline: 5000})
    await time.wait(5000)
    await expect(read(client)).rejects.toThrow('no time was left')
    expect(github.requests).toEqual([])
  })

  it('tells that nobody answers', async () => {
    const gone = await fakeGitHub()
    await gone.close()
    await expect(read(await connect({apiUrl: gone.url}))).rejects.toMatchObject({
      name: 'Refusal',
      status: null,
      message: expect.stringContaining('ECONNREFUSED')
    })
  })

  it('does not put the token into messages', async () => {
    github.fail({status: 500, times: 2})
    const thrown = await read(await connect()).catch((error: unknown) => error)
    expect(JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))).not.toContain(github.token)
  })
})
