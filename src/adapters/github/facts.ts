import {setTimeout as sleep} from 'node:timers/promises'
import {Refusal} from '../../errors.ts'
import type {CheckFact, Clock, GitHubFacts} from '../../ports.ts'
import type {GitHubClient, GitHubOptions} from './client.ts'
import {readAlerts} from './facts/alerts.ts'
import {type OwnJob, readChecks} from './facts/checks.ts'
import {readClassicProtection, readRules} from './facts/protection.ts'
import {countOpenIssues, readEnvironments, readLabels, readMilestones, readReleases} from './facts/repository.ts'
import {readReviews, readRole} from './facts/reviews.ts'

/** What the facts are about. */
export interface FactsOptions extends OwnJob {
  /** Commit under judgement, `null` where there is none. */
  sha: string | null
  pull: {number: number; author: string | null} | null
  /** Branch a pull request is to be merged into. */
  baseBranch: string | null
  clock: Clock
}

/** Milliseconds after which checks that were still running are worth another look. */
const STALE = 2_000

/**
 * How a client for facts waits: a pause a rate limit asks for may outlast the check that wants the fact, and must not
 * keep the process alive when that has given up.
 */
export const factsClient = (deadline: number): Required<Pick<GitHubOptions, 'deadline' | 'wait'>> => ({
  deadline,
  wait: ms => sleep(ms, undefined, {ref: false})
})

/** Answers kept by what was asked for, also those that are still on their way, and refusals. */
const once = () => {
  const known = new Map<string, Promise<unknown>>()
  return <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const found = known.get(key) ?? ask()
    known.set(key, found)
    return found as Promise<T>
  }
}

const readDefaultBranch = async (client: GitHubClient): Promise<string> => {
  const {data} = await client.call('metadata: read', (octokit, at) => octokit.request('GET /repos/{owner}/{repo}', at))
  return data.default_branch
}

/** Checks as of now, where they may have changed since they were last read. */
const checksReader = (connect: () => Promise<GitHubClient>, own: OwnJob, clock: Clock) => {
  const known = new Map<string, {at: number; found: Promise<CheckFact[]>}>()
  return async (ref: string): Promise<CheckFact[]> => {
    const last = known.get(ref)
    const found = await last?.found
    const isOld = !last || clock.elapsed() - last.at >= STALE
    if (found && (!isOld || found.every(({state}) => state !== 'pending'))) return found
    // Another check may have asked again while this one looked at the last answer.
    const other = known.get(ref)
    if (other && other !== last) return other.found
    const fresh = {at: clock.elapsed(), found: connect().then(client => readChecks(client, ref, own))}
    known.set(ref, fresh)
    return fresh.found
  }
}

/** The facts of one run. `connect` is called when the first of them is asked for; see `GitHubFacts` for the rest. */
export const createGitHubFacts = (
  connect: () => Promise<GitHubClient>,
  {sha, pull, baseBranch, clock, ...own}: FactsOptions
): GitHubFacts => {
  const keep = once()
  const client = () => keep('client', connect)
  const ask = <T>(key: string, read: (client: GitHubClient) => Promise<T>): Promise<T> =>
    keep(key, async () => read(await client()))
  const checksOf = checksReader(client, own, clock)

  return {
    async checks(branch) {
      const ref = branch === null ? sha : `heads/${branch}`
      if (ref === null) throw new Refusal('this run is about no commit', 'run the gate where there is one')
      return checksOf(ref)
    },
    async reviews() {
      if (pull === null || sha === null) {
        throw new Refusal('this run is about no pull request', 'run the gate on pull_request and pull_request_review')
      }
      return ask('reviews', client => readReviews(client, {...pull, sha}))
    },
    role: login => ask(`role ${login}`, client => readRole(client, login)),
    targetBranch: async () => baseBranch ?? ask('default branch', readDefaultBranch),
    rules: branch => ask(`rules ${branch}`, client => readRules(client, branch)),
    classicProtection: branch => ask(`protection ${branch}`, client => readClassicProtection(client, branch)),
    alerts: source => ask(`alerts ${source}`, client => readAlerts(client, source)),
    environments: () => ask('environments', readEnvironments),
    releases: () => ask('releases', client => readReleases(client, clock.now().getTime())),
    labels: () => ask('labels', readLabels),
    openIssues: label => ask(`issues ${label}`, client => countOpenIssues(client, label)),
    milestones: () => ask('milestones', readMilestones)
  }
}
