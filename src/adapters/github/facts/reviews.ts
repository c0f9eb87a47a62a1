import type {RepositoryRole, ReviewFact} from '../../../ports.ts'
import type {GitHubClient} from '../client.ts'
import {readPages} from '../pages.ts'

/** The pull request under judgement. */
export interface ReviewedPull {
  number: number
  /** Commit under judgement. */
  sha: string
  author: string | null
}

const states: Readonly<Record<string, ReviewFact['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed'
}

/** The last word of each reviewer. A comment takes nothing back; neither bots nor the author have a say. */
export const readReviews = async (client: GitHubClient, {number, sha, author}: ReviewedPull): Promise<ReviewFact[]> => {
  const reviews = await readPages(client, 'pull-requests: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...parameters,
      pull_number: number
    })
    return {items: data, headers}
  })
  const last = new Map<string, ReviewFact>()
  for (const {user, state, commit_id} of reviews) {
    const said = states[state]
    if (!said || user?.type !== 'User' || user.login.toLowerCase() === author?.toLowerCase()) continue
    last.set(user.login, {login: user.login, state: said, current: commit_id === sha})
  }
  return [...last.values()]
}

const grants = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read']
] as const

/** By what an account may do: a role may have a name of the organisation's own. */
export const readRole = async (client: GitHubClient, login: string): Promise<RepositoryRole> => {
  const {data} = await client.call('metadata: read', (octokit, at) =>
    octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {...at, username: login})
  )
  const granted = data.user?.permissions
  return grants.find(([grant]) => granted?.[grant])?.[1] ?? 'none'
}
