import type {CheckFact} from '../../../ports.ts'
import type {GitHubClient} from '../client.ts'
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

const isReplaced = (run: Run, runs: readonly Run[]): boolean =>
  runs.some(other => {
    if (other.id <= run.id || !sameCheck(run, other)) return false
    // GitHub lists the last run of each suite. Another suite may be another workflow with a job of the same name, so
    // that what is green there does not outweigh what is red here; what never came to an end does not count.
    return run.check_suite?.id === other.check_suite?.id || run.conclusion === 'cancelled' || run.conclusion === 'stale'
  })

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
  return runs
    .filter(run => run.name !== PUBLISHED && !(self && sameCheck(run, self)) && !isReplaced(run, runs))
    .map(fromRun)
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
