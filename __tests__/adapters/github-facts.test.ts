import {beforeEach, describe, expect, it} from 'vitest'
import {systemClock} from '../../src/adapters/clock.ts'
import {createGitHub, createGitHubFacts, type GitHubClient} from '../../src/adapters/github.ts'
import type {GitHubFacts} from '../../src/ports.ts'
import {type FakeGitHub, fakeGitHub} from '../support/github/index.ts'
import type {Routes} from '../support/github/route.ts'

let fake: FakeGitHub
let clients: Promise<GitHubClient>[]

const start = async (routes: Routes = {}): Promise<GitHubFacts> => {
  fake = await fakeGitHub({routes})
  fake.repo({owner: 'acme', name: 'shop'}).commit({branch: 'main', files: {}})
  clients = []
  const connect = () => {
    const client = createGitHub({
      token: fake.token,
      apiUrl: fake.url,
      owner: 'acme',
      repo: 'shop',
      clock: systemClock,
      wait: async () => {}
    })
    clients.push(client)
    return client
  }
  const about = {sha: null, pull: null, baseBranch: null, runId: 0, job: null}
  return createGitHubFacts(connect, {...about, clock: systemClock})
}

const labels = (link: (page: number) => string | null): Routes => ({
  'issues/list-labels-for-repo': {
    needs: [],
    answer({query}) {
      const page = Number(query.get('page') ?? 1)
      const target = link(page)
      return {status: 200, body: [], ...(target && {headers: {link: `<${target}>; rel="next"`}})}
    }
  }
})

describe('facts', () => {
  let facts: GitHubFacts
  beforeEach(async () => {
    facts = await start()
  })

  it('connect when the first is asked for, once', async () => {
    expect(clients).toHaveLength(0)
    await Promise.all([facts.labels(), facts.releases(), facts.checks('main')])
    expect(clients).toHaveLength(1)
  })

  it('are each asked for once, also at the same time and when they were refused', async () => {
    fake.fail({path: /labels$/, status: 403, body: {message: 'Resource not accessible by integration'}})
    const asked = () => [facts.labels(), facts.labels(), facts.milestones(), facts.milestones()]
    for (let round = 0; round < 2; round += 1) {
      const answers = await Promise.allSettled(asked())
      expect(answers.map(({status}) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled'])
    }
    expect(fake.requests).toHaveLength(2)
  })

  it('are asked for once, also the checks', async () => {
    const [one, other] = await Promise.all([facts.checks('main'), facts.checks('main')])
    expect(one).toBe(other)
    expect(fake.requests).toHaveLength(2)
  })

  it.each([
    ['rules of two branches', () => [facts.rules('main'), facts.rules('next')]],
    ['issues of two labels', () => [facts.openIssues('a'), facts.openIssues('b')]],
    ['alerts of two sources', () => [facts.alerts('dependabot'), facts.alerts('code-scanning')]]
  ])('keep %s apart', async (_, ask) => {
    await Promise.allSettled(ask())
    expect(fake.requests).toHaveLength(2)
  })

  it.each([409, 410, 422, 500])('are no empty list when GitHub answers %i', async status => {
    fake.fail({path: /labels$/, status, times: Number.POSITIVE_INFINITY})
    await expect(facts.labels()).rejects.toMatchObject({name: 'Refusal', status})
  })

  it('are no empty list when the answer is lost', async () => {
    fake.fail({path: /labels$/, status: 'reset', times: Number.POSITIVE_INFINITY})
    await expect(facts.labels()).rejects.toMatchObject({name: 'Refusal', status: null})
  })
})

describe('pages', () => {
  it('are asked for at our own address, whatever address the link names', async () => {
    const facts = await start(labels(page => (page < 3 ? `http://127.0.0.1:9/elsewhere?page=${page + 1}` : null)))
    await facts.labels()
    expect(fake.requests.map(({path, query}) => [path, query['page'] ?? '1'])).toEqual(
      ['1', '2', '3'].map(page => ['/repos/acme/shop/labels', page])
    )
  })

  it('that cannot be asked for are refused', async () => {
    const facts = await start(labels(() => 'http://127.0.0.1:9/elsewhere?page=none'))
    await expect(facts.labels()).rejects.toThrow('next page')
  })

  it('without end are refused', async () => {
    const facts = await start(labels(page => `http://127.0.0.1:9/?page=${page + 1}`))
    await expect(facts.labels()).rejects.toThrow('more than 3000')
    expect(fake.requests).toHaveLength(30)
  })
})
