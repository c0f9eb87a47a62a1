import {systemClock} from '../../../src/adapters/clock.ts'
import {createGitHub, createGitHubFacts, type FactsOptions} from '../../../src/adapters/github.ts'
import type {Outcome} from '../../../src/model.ts'
import type {GitHubFacts} from '../../../src/ports.ts'
import type {Verifier} from '../../../src/verify/verifier.ts'
import type {Files} from '../../support/git.ts'
import {
  type FakeGitHub,
  type FakePull,
  type FakeRepository,
  fakeGitHub,
  type TokenOptions
} from '../../support/github/index.ts'
import {workspaceOf} from '../../support/verify.ts'
import {outcomeOf, say} from './network-helpers.ts'

/** A repository with a pull request of octocat, as a run of the gate sees it. */
export interface Scene {
  fake: FakeGitHub
  repository: FakeRepository
  pull: FakePull
  /** Head of the pull request. */
  sha: string
}

export const scene = async (): Promise<Scene> => {
  const fake = await fakeGitHub()
  const repository = fake.repo({owner: 'acme', name: 'shop'})
  const main = repository.commit({branch: 'main', files: {'a.md': 'a'}})
  const sha = repository.commit({branch: 'feature', parents: [main], files: {'a.md': 'b'}})
  return {fake, repository, pull: repository.pull({head: 'feature', author: 'octocat'}), sha}
}

/** The number of the workflow run the gate is part of, and its address as a check run names it. */
export const ownRun = 77
export const jobUrl = (run = ownRun): string => `https://github.com/acme/shop/actions/runs/${run}/job/1`

/** The real adapter, asking the fake. */
export const factsFor = (
  {fake, pull, sha}: Scene,
  options: Partial<FactsOptions> = {},
  token: string = fake.token
): GitHubFacts => {
  const connect = () =>
    createGitHub({token, apiUrl: fake.url, owner: 'acme', repo: 'shop', clock: systemClock, wait: async () => {}})
  return createGitHubFacts(connect, {
    sha,
    pull: {number: pull.number, author: 'octocat'},
    baseBranch: 'main',
    runId: ownRun,
    job: 'readiness',
    clock: systemClock,
    ...options
  })
}

type Params = Readonly<Record<string, unknown>>

/** What a check of this kind comes to: `failed: there is no release`. */
export const ask = async (
  verifier: Pick<Verifier, 'params'> & {verify: unknown},
  params: Params,
  github: GitHubFacts,
  files: Files = {}
): Promise<string> => say(await outcomeOf(verifier, params, {github, files: workspaceOf(files)}))

/** The same with a token that has only these permissions, whole; in a private repository nothing is open to all. */
export const withToken = async (
  verifier: Pick<Verifier, 'params'> & {verify: unknown},
  params: Params,
  permissions: TokenOptions['permissions'] = {}
): Promise<Outcome> => {
  const fake = await fakeGitHub()
  const repository = fake.repo({owner: 'acme', name: 'shop', private: true})
  repository.commit({branch: 'main', files: {'a.md': 'a'}})
  const sha = repository.commit({branch: 'feature', files: {'a.md': 'b'}})
  const pull = repository.pull({head: 'feature'})
  const token = fake.addToken({permissions: permissions ?? {}})
  const github = factsFor({fake, repository, pull, sha}, {}, token)
  return outcomeOf(verifier, params, {github, files: workspaceOf()})
}
