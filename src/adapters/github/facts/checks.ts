import type {CheckFact} from '../../../ports.ts'
import {ApiRefusal, type GitHubClient} from '../client.ts'
import {readPages} from '../pages.ts'

/** The job this gate is running in. */
export interface OwnJob {
  /** 0 outside of GitHub Actions. */
  runId: number
  /** Its key in the workflow. */
  job: string | null
}

/** Name of the check run and of the status that the gate publishes. */
const PUBLISHED = 'readiness-gate'

interface Run {
  id: number
  name: string
  head_sha: string
  status: string
  conclusion: string | null
  details_url: string | null
  app: {id: number} | null
  check_suite: {id: number} | null
}

const sameCheck = (one: Run, other: Run): boolean => one.name === other.name && one.app?.id === other.app?.id

/**
 * Our own job is one that is running in this very run. Where several are, its name has to tell; where that does not
 * tell either, none is left out, and the check has to wait for what may be ourselves.
 */
const ownOf = (runs: readonly Run[], {runId, job}: OwnJob): Run | undefined => {
  const part = `/actions/runs/${runId}/`
  const running = runs.filter(run => run.status === 'in_progress' && (run.details_url ?? '').includes(part))
  return running.length === 1 ? running[0] : running.find(({name}) => name === job)
}

/** Which workflow on which event a check suite is a run of, by id of the suite. */
type Origins = ReadonlyMap<number, string>

/**
 * A later run of the same check takes the place of an earlier one. GitHub lists the last run of each suite, and every
 * workflow run is a suite: another suite may be another workflow with a job of the same name, and what is green there
 * does not outweigh what is red here. What never came to an end does not count either way.
 */
const isReplaced = (run: Run, runs: readonly Run[], origins: Origins): boolean =>
  runs.some(other => {
    if (other.id <= run.id || !sameCheck(run, other)) return false
    if (run.conclusion === 'cancelled' || run.conclusion === 'stale') return true
    const [own, later] = [run, other].map(each => origins.get(each.check_suite?.id ?? -1))
    return own !== undefined && own === later
  })

const readOrigins = async (client: GitHubClient, sha: string): Promise<Origins> => {
  try {
    const entries = await readPages(client, 'actions: read', async (octokit, parameters) => {
      const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
        ...parameters,
        head_sha: sha
      })
      const items = data.workflow_runs.map(
        ({check_suite_id, workflow_id, event}) => [Number(check_suite_id), `${workflow_id} ${event}`] as const
      )
      return {items, headers}
    })
    return new Map(entries)
  } catch (thrown) {
    // Without the permission what is red stays red.
    if (thrown instanceof ApiRefusal && (thrown.status === 403 || thrown.status === 404)) return new Map()
    throw thrown
  }
}

const states: Readonly<Record<string, CheckFact['state']>> = {success: 'passed', neutral: 'skipped', skipped: 'skipped'}

const fromRun = ({name, status, conclusion}: Run): CheckFact =>
  status === 'completed'
    ? {name, state: states[conclusion ?? ''] ?? 'failed', says: conclusion ?? 'no conclusion'}
    : {name, state: 'pending', says: status}

const readRuns = async (client: GitHubClient, ref: string, own: OwnJob): Promise<CheckFact[]> => {
  const runs = await readPages<Run>(client, 'checks: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...parameters,
      ref,
      filter: 'latest'
    })
    return {items: data.check_runs.map(run => ({...run, id: Number(run.id)})) as Run[], headers}
  })
  const self = ownOf(runs, own)
  const counting = runs.filter(run => run.name !== PUBLISHED && !(self && sameCheck(run, self)))
  const twice = counting.find(
    run => fromRun(run).state === 'failed' && counting.some(other => other.id > run.id && sameCheck(run, other))
  )
  const origins: Origins = twice ? await readOrigins(client, twice.head_sha) : new Map()
  return counting.filter(run => !isReplaced(run, counting, origins)).map(fromRun)
}

const statusStates: Readonly<Record<string, CheckFact['state']>> = {success: 'passed', pending: 'pending'}

const readStatuses = async (client: GitHubClient, ref: string): Promise<CheckFact[]> => {
  const statuses = await readPages(client, 'statuses: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...parameters,
      ref
    })
    return {items: data, headers}
  })
  // Newest first: the first of a name is how it stands.
  const latest = new Map([...statuses].reverse().map(({context, state}) => [context, state]))
  return [...latest]
    .filter(([name]) => name !== PUBLISHED)
    .map(([name, state]) => ({name, state: statusStates[state] ?? 'failed', says: state}))
}

/** Check runs and commit statuses of a commit or branch, by name, without the gate's own. */
export const readChecks = async (client: GitHubClient, ref: string, own: OwnJob): Promise<CheckFact[]> => {
  const found = await Promise.all([readRuns(client, ref, own), readStatuses(client, ref)])
  return found.flat().sort((one, other) => (one.name < other.name ? -1 : 1))
}
