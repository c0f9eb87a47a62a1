import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  createGitHub,
  type GitHubClient,
  githubCheckRuns,
  githubComments,
  githubPulls,
  githubStatuses,
  githubTree
} from '../../src/adapters/github.ts'
import {Refusal} from '../../src/errors.ts'
import type {Annotation, StepResults} from '../../src/ports.ts'
import {mark} from '../../src/publish/marker.ts'
import {type Publication, type Published, publish} from '../../src/publish/publish.ts'
import {type FakeGitHub, type FakePull, type FakeRepository, fakeGitHub} from '../support/github/index.ts'

let github: FakeGitHub
let repository: FakeRepository
let pull: FakePull
let head: string

beforeEach(async () => {
  github = await fakeGitHub()
  repository = github.repo({owner: 'acme', name: 'shop'})
  repository.commit({files: {'READY.md': '- [ ] a\n'}, branch: 'main'})
  head = repository.commit({files: {'READY.md': '- [x] a\n'}, branch: 'topic'})
  pull = repository.pull({head: 'topic'})
})
afterEach(() => github.assertContract())

const BOT = 'github-actions[bot]'
const posted = (body: string, run: number): string => mark(body, 'gate', {run, attempt: 1})

const annotation = (line: number): Annotation => ({level: 'error', path: 'READY.md', line, title: 'Open', message: 'm'})

const publication = (overrides: Partial<Publication> = {}): Publication => ({
  outputs: {result: 'fail'},
  summary: '# Summary',
  annotations: [annotation(1)],
  comment: {key: 'gate', sequence: {run: 10, attempt: 1}, body: 'report', policy: 'always', problems: true},
  status: null,
  checkRun: null,
  ...overrides
})

/** A step that remembers what it was handed, in order, with how many requests had been sent by then. */
const recorder = (fails: Partial<Record<keyof StepResults, boolean>> = {}) => {
  const events: unknown[] = []
  const record = (what: keyof StepResults, value: unknown): void => {
    if (fails[what]) throw new Refusal(`no ${what}`)
    events.push([what, value, github.requests.length])
  }
  const step: StepResults = {
    output: values => record('output', values),
    summary: async markdown => record('summary', markdown),
    annotate: annotations => record('annotate', annotations.length)
  }
  return {events, step}
}

interface Run {
  published: Published
  events: unknown[]
  client: GitHubClient
  waits: number[]
}

const run = async (
  wanted: Publication,
  {token = github.token, base = false, fails = {}}: {token?: string; base?: boolean; fails?: object} = {}
): Promise<Run> => {
  const waits: number[] = []
  const client = await createGitHub({
    token,
    apiUrl: github.url,
    owner: 'acme',
    repo: 'shop',
    clock: {now: () => new Date(), elapsed: () => waits.reduce((sum, ms) => sum + ms, 0)},
    wait: async ms => waits.push(ms)
  })
  if (base) await githubTree(client, pull.baseSha).find(['**/*.md'])
  const {events, step} = recorder(fails)
  const published = await publish(wanted, {
    step,
    pull: {number: pull.number, sha: head},
    connect: async () => ({
      pulls: githubPulls(client),
      comments: githubComments(client, pull.number),
      statuses: githubStatuses(client),
      checkRuns: githubCheckRuns(client)
    })
  })
  return {published, events, client, waits}
}

describe('a report', () => {
  it('is handed to the runner first, then to GitHub', async () => {
    const {published, events} = await run(publication())
    const [comment] = pull.comments
    expect(comment?.body).toBe(posted('report', 10))
    expect(published).toMatchObject({notices: [], commentUrl: expect.stringContaining(`issuecomment-${comment?.id}`)})
    expect(events).toEqual([
      ['output', {result: 'fail'}, 0],
      ['summary', '# Summary', 0],
      ['annotate', 1, 0],
      ['output', {'comment-url': published.commentUrl}, 3]
    ])
  })

  it('costs 6 requests with a comment to write and a base to read, and 2 when nothing changed', async () => {
    pull.comment({author: BOT, body: posted('old', 9)})
    expect((await run(publication(), {base: true})).client.requests).toBe(6)
    github.forget()
    expect((await run(publication(), {base: true})).client.requests).toBe(2)
    expect(github.writes).toEqual([])
  })

  it('finds its comment behind 150 others', async () => {
    for (let index = 0; index < 150; index += 1) pull.comment({body: `comment ${index}`})
    const own = pull.comment({author: BOT, body: posted('old', 9)})
    await run(publication())
    expect(own.body).toBe(posted('report', 10))
    expect(pull.comments.length).toBe(151)
  })

  it('leaves the comment of somebody who copied the marker alone', async () => {
    const spoof = pull.comment({author: 'mallory', body: posted('All ready!', 99)})
    await run(publication())
    expect(spoof.body).toBe(posted('All ready!', 99))
    expect(pull.comments.map(({author}) => author.login)).toEqual(['mallory', BOT])
  })

  it('asks GitHub for nothing when nothing goes there', async () => {
    const {events} = await run(publication({comment: null}))
    expect(events.length).toBe(3)
    expect(github.requests).toEqual([])
  })

  it.each([
    ['without a pull request', {pull: null, connect: () => Promise.reject(new Error('asked'))}],
    ['without a token', {pull: {number: 1, sha: 'a'.repeat(40)}, connect: null}]
  ])('is no comment %s', async (_, targets) => {
    const {events, step} = recorder()
    expect(await publish(publication(), {step, ...targets})).toEqual({notices: [], commentUrl: null, statusSet: false})
    expect(events.length).toBe(3)
  })

  it('loses what the runner refuses, and nothing else', async () => {
    const {published, events} = await run(publication(), {fails: {output: true, summary: true}})
    expect(published.notices).toEqual([
      'could not write the outputs: no output',
      'could not write the job summary: no summary',
      'could not write the output comment-url: no output'
    ])
    expect(events).toEqual([['annotate', 1, 0]])
    expect(pull.comments.length).toBe(1)
  })

  it('survives that GitHub cannot be reached at all', async () => {
    const {step} = recorder()
    const published = await publish(publication(), {
      step,
      pull: {number: 1, sha: head},
      connect: () => Promise.reject(new Error('no module'))
    })
    expect(published).toMatchObject({notices: ['could not write anything to GitHub: no module'], commentUrl: null})
  })
})

describe('the comment is lost, and nothing but the comment', () => {
  it('with a token that may only read, naming the permission', async () => {
    const {published, events} = await run(publication(), {token: github.readToken})
    expect(published.commentUrl).toBeNull()
    expect(published.notices).toEqual([
      expect.stringMatching(/^could not write the comment: the GitHub API answered 403: .*`pull-requests: write`/)
    ])
    expect(events.length).toBe(3)
    expect(pull.comments).toEqual([])
  })

  it.each([401, 404, 410, 422, 500, 'reset'] as const)('when the write is answered with %s', async status => {
    github.fail({method: 'POST', path: /comments$/, status})
    const {published, events} = await run(publication())
    expect(published.notices.length).toBe(1)
    expect(published.commentUrl).toBeNull()
    expect(events.length).toBe(3)
  })

  it.each(['/graphql', /comments$/])('when %s keeps failing', async path => {
    pull.comment({author: BOT, body: posted('old', 9)})
    github.fail({path, status: 502, times: Number.POSITIVE_INFINITY})
    const {published} = await run(publication())
    expect(published.notices).toEqual([expect.stringContaining('502')])
    expect(github.writes).toEqual([])
  })

  it('when a rate limit would outlast the run', async () => {
    github.rate.remaining = 0
    const {published, waits} = await run(publication())
    expect(published.notices).toEqual([expect.stringContaining('rate limit')])
    expect(waits).toEqual([])
  })

  it('when GitHub finds it too long', async () => {
    const {comment} = publication()
    const long = comment && {...comment, body: 'x'.repeat(66_000)}
    const {published} = await run(publication({comment: long}))
    expect(published.notices).toEqual([expect.stringContaining('answered 422')])
  })

  it('not when the rate limit ends in time', async () => {
    github.fail({method: 'POST', status: 403, retryAfter: 3})
    const {published, waits} = await run(publication())
    expect(published.notices).toEqual([])
    expect(waits).toEqual([3000])
    expect(pull.comments.length).toBe(1)
  })

  it('not when the pull request cannot be read again', async () => {
    github.fail({path: /pulls\/\d+$/, status: 500, times: 2})
    await run(publication())
    expect(pull.comments.map(({body}) => body)).toEqual([posted('report', 10)])
  })
})

describe('a head that moves during the run', () => {
  it('is told in a new comment', async () => {
    const moved = repository.commit({files: {'READY.md': '- [ ] b\n'}, branch: 'topic'})
    await run(publication())
    expect(pull.comments[0]?.body).toContain(
      `This report is for \`${head.slice(0, 7)}\`. The pull request has moved on to \`${moved.slice(0, 7)}\`.`
    )
  })

  it('keeps an existing comment for the run of the new head', async () => {
    const own = pull.comment({author: BOT, body: posted('old', 9)})
    repository.commit({files: {'READY.md': '- [ ] b\n'}, branch: 'topic'})
    const {published} = await run(publication())
    expect(own.body).toBe(posted('old', 9))
    expect(published.notices).toEqual([expect.stringContaining('newer commit')])
    expect(github.writes).toEqual([])
  })
})

it('two runs at once leave one comment, with the report of the newer', async () => {
  const other = publication()
  // The other run creates its comment after this one has looked and found none.
  github.before({method: 'POST', path: /comments$/}, () => {
    pull.comment({author: BOT, body: posted('newer report', 11)})
  })
  await run(other)
  expect(pull.comments.map(({body}) => body)).toEqual([posted('newer report', 11)])
})

describe('a commit status', () => {
  it.each([
    ['fail', 'pending'],
    ['warn', 'success'],
    ['pass', 'success']
  ] as const)('for %s is %s', async (result, state) => {
    const status = {sha: head, context: 'readiness-gate', result, description: 'é'.repeat(300), url: null}
    const {published} = await run(publication({comment: null, status}))
    expect(published.statusSet).toBe(true)
    expect(repository.statuses).toMatchObject([{sha: head, state, context: 'readiness-gate'}])
    expect(repository.statuses[0]?.description).toBe(`${'é'.repeat(139)}…`)
  })
})

it('a commit status that is refused is known not to stand', async () => {
  const status = {sha: head, context: 'readiness-gate', result: 'fail', description: 'x', url: null} as const
  const {published} = await run(publication({comment: null, status}), {token: github.readToken})
  expect(published.statusSet).toBe(false)
  expect(published.notices).toEqual([expect.stringContaining('`statuses: write`')])
})

describe('a check run', () => {
  const report = (annotations: number, result: 'fail' | 'warn' | 'pass' = 'fail') => ({
    name: 'readiness-gate',
    sha: head,
    result,
    title: '3 items block',
    summary: 'x'.repeat(70_000),
    annotations: Array.from({length: annotations}, (_, index) => annotation(index + 1)),
    url: null
  })

  it.each([
    ['fail', 'failure'],
    ['warn', 'neutral'],
    ['pass', 'success']
  ] as const)('for %s concludes %s', async (result, conclusion) => {
    await run(publication({comment: null, checkRun: report(0, result)}))
    expect(repository.checkRuns).toMatchObject([{sha: head, status: 'completed', conclusion, annotations: []}])
  })

  it.each([
    [1, 1, 1],
    [50, 50, 1],
    [51, 51, 2],
    [250, 250, 5],
    [900, 250, 5]
  ])('with %i annotations has the first %i of them, in %i requests', async (given, kept, requests) => {
    const {client, published} = await run(publication({comment: null, checkRun: report(given)}))
    expect(published.notices).toEqual([])
    expect(repository.checkRuns[0]?.annotations.map(each => each['start_line'])).toEqual(
      Array.from({length: kept}, (_, index) => index + 1)
    )
    expect(client.requests).toBe(requests)
  })

  it.each(['x', 'é', '✅', '🚀'])('with a summary of too many %s is cut where GitHub would refuse it', async symbol => {
    const summary = symbol.repeat(70_000)
    const {published} = await run(publication({comment: null, checkRun: {...report(0), summary}}))
    expect(published.notices).toEqual([])
    expect(new Set(repository.checkRuns[0]?.summary)).toEqual(new Set([symbol]))
  })

  it('that is refused costs itself only', async () => {
    const {published} = await run(publication({checkRun: report(1)}), {
      token: github.addToken({permissions: {contents: 'read', pull_requests: 'write'}})
    })
    expect(published.notices).toEqual([expect.stringMatching(/^could not write the check run: .*`checks: write`/)])
    expect(pull.comments.length).toBe(1)
  })
})
