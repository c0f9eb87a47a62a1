import type {EnvironmentFact, MilestoneFact, ReleaseFact} from '../../../ports.ts'
import {ApiRefusal, type GitHubClient} from '../client.ts'
import {readPages} from '../pages.ts'

interface Rule {
  type: string
  wait_timer?: number
  prevent_self_review?: boolean
  reviewers?: unknown[]
}

/** The deployment environments with what protects them. */
export const readEnvironments = (client: GitHubClient): Promise<EnvironmentFact[]> =>
  readPages(client, 'actions: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/environments', parameters)
    const items = (data.environments ?? []).map(({name, protection_rules, deployment_branch_policy: policy}) => {
      const rules = (protection_rules ?? []) as Rule[]
      return {
        name,
        rules: [...new Set(rules.map(({type}) => type))],
        reviewers: rules.reduce((sum, {reviewers = []}) => sum + reviewers.length, 0),
        noSelfReview: rules.some(rule => rule.prevent_self_review === true),
        wait: Math.max(0, ...rules.map(rule => rule.wait_timer ?? 0)) * 60_000,
        branches: policy ? (policy.protected_branches ? 'protected' : 'selected') : 'any'
      } as const
    })
    return {items, headers}
  })

/** Which release is the latest is a decision of the maintainers or of GitHub, not a matter of dates. */
const readLatest = async (client: GitHubClient): Promise<number | null> => {
  try {
    const {data} = await client.call('contents: read', (octokit, at) =>
      octokit.request('GET /repos/{owner}/{repo}/releases/latest', at)
    )
    return Number(data.id)
  } catch (thrown) {
    // The list could be read: here 404 does mean that there is none.
    if (thrown instanceof ApiRefusal && thrown.status === 404) return null
    throw thrown
  }
}

/** Releases, newest first. Drafts are seen only by a token that may write. `now` in milliseconds since 1970. */
export const readReleases = async (client: GitHubClient, now: number): Promise<ReleaseFact[]> => {
  const releases = await readPages(client, 'contents: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/releases', parameters)
    return {items: data, headers}
  })
  const latest = releases.some(({draft, prerelease}) => !draft && !prerelease) ? await readLatest(client) : null
  const time = (date: string | null): number => (date === null ? Number.POSITIVE_INFINITY : Date.parse(date))
  return releases
    .sort((one, other) => time(other.published_at) - time(one.published_at) || 0)
    .map(({id, tag_name, draft, prerelease, published_at, assets}) => ({
      tag: tag_name,
      draft,
      prerelease,
      latest: Number(id) === latest,
      age: published_at === null ? null : now - Date.parse(published_at),
      assets: assets.filter(({state}) => state === 'uploaded').map(({name}) => name)
    }))
}

/** Names of all labels. */
export const readLabels = (client: GitHubClient): Promise<string[]> =>
  readPages(client, 'issues: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/labels', parameters)
    return {items: data.map(({name}) => name), headers}
  })

/** Open issues with a label. The API lists pull requests among issues. */
export const countOpenIssues = async (client: GitHubClient, label: string): Promise<number> => {
  const issues = await readPages(client, 'issues: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/issues', {
      ...parameters,
      state: 'open',
      labels: label
    })
    return {items: data.filter(issue => issue.pull_request === undefined), headers}
  })
  return issues.length
}

/** Milestones, open and closed. */
export const readMilestones = (client: GitHubClient): Promise<MilestoneFact[]> =>
  readPages(client, 'issues: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/milestones', {...parameters, state: 'all'})
    const items = data.map(({title, state, open_issues}) => ({title, closed: state === 'closed', open: open_issues}))
    return {items, headers}
  })
