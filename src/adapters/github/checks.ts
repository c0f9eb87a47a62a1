import type {Annotation, CheckRunOutput, CheckRuns, CommitStatuses} from '../../ports.ts'
import type {GitHubClient} from './client.ts'

const levels = {error: 'failure', warning: 'warning', notice: 'notice'} as const

const toApi = ({level, path, line, title, message}: Annotation) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: levels[level],
  title,
  message
})

const outputOf = ({title, summary, annotations}: CheckRunOutput) => ({
  title,
  summary,
  annotations: annotations.map(toApi)
})

/** Check runs of the repository. */
export const githubCheckRuns = (client: GitHubClient): CheckRuns => ({
  async create({name, sha, conclusion, url, ...output}) {
    const {data} = await client.call('checks: write', (octokit, at) =>
      octokit.request('POST /repos/{owner}/{repo}/check-runs', {
        ...at,
        name,
        head_sha: sha,
        status: 'completed',
        conclusion,
        ...(url !== null && {details_url: url}),
        output: outputOf(output)
      })
    )
    return Number(data.id)
  },
  async annotate(id, output) {
    await client.call('checks: write', (octokit, at) =>
      octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...at,
        check_run_id: id,
        output: outputOf(output)
      })
    )
  }
})

/** Commit statuses of the repository. */
export const githubStatuses = (client: GitHubClient): CommitStatuses => ({
  async set(sha, {state, context, description, url}) {
    await client.call('statuses: write', (octokit, at) =>
      octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        ...at,
        sha,
        state,
        context,
        description,
        ...(url !== null && {target_url: url})
      })
    )
  }
})
