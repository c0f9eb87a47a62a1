import type {PullRequest, PullRequests} from '../../ports.ts'
import {ApiRefusal, type GitHubClient} from './client.ts'

const PERMISSION = 'pull-requests: read'

interface ApiPull {
  number: number
  state: string
  draft?: boolean
  user: {login: string} | null
  head: {sha: string; repo: {full_name: string} | null}
  base: {sha: string; ref: string}
  /** A list of pull requests leaves it out. */
  comments?: number
}

const fromApi = ({number, state, draft, user, head, base, comments}: ApiPull): PullRequest => ({
  number,
  open: state === 'open',
  draft: draft ?? false,
  author: user?.login ?? '',
  head: {sha: head.sha, repo: head.repo?.full_name ?? null},
  base: {sha: base.sha, ref: base.ref},
  comments: comments ?? null
})

/** The pull requests of the repository. */
export const githubPulls = (client: GitHubClient): PullRequests => ({
  async get(number) {
    try {
      const {data} = await client.call(PERMISSION, (octokit, at) =>
        octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {...at, pull_number: number})
      )
      return fromApi(data)
    } catch (thrown) {
      if (thrown instanceof ApiRefusal && thrown.status === 404) return null
      throw thrown
    }
  },
  async findByHead({sha, repo, ref}) {
    // GitHub does not tie a fork's commit to its pull request; by branch it finds it, whose head may have moved on.
    const {data} = await client.call(PERMISSION, (octokit, at) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...at,
        state: 'open',
        head: `${repo.split('/')[0]}:${ref}`,
        per_page: 100
      })
    )
    const isMeant = ({head}: PullRequest): boolean =>
      head.sha === sha && head.repo?.toLowerCase() === repo.toLowerCase()
    return data.map(fromApi).find(isMeant) ?? null
  }
})
