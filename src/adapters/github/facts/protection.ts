import type {BranchProtection} from '../../../ports.ts'
import {ApiRefusal, type GitHubClient} from '../client.ts'
import {readPages} from '../pages.ts'

const none: BranchProtection = {
  pullRequest: false,
  approvals: 0,
  codeOwners: false,
  dismissStale: false,
  lastPush: false,
  conversations: false,
  checks: [],
  upToDate: false,
  noForcePush: false,
  noDeletion: false,
  signatures: false,
  linearHistory: false
}

/** Both hold: the stricter of the two counts, demand by demand. */
const stricter = (one: BranchProtection, other: BranchProtection): BranchProtection => {
  const flags = Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, value || other[key as keyof BranchProtection]])
  ) as unknown as BranchProtection
  return {
    ...flags,
    approvals: Math.max(one.approvals, other.approvals),
    checks: [...new Set([...one.checks, ...other.checks])]
  }
}

interface Rule {
  type?: string
  parameters?: unknown
}
interface PullRequestRule {
  required_approving_review_count: number
  require_code_owner_review: boolean
  dismiss_stale_reviews_on_push: boolean
  require_last_push_approval: boolean
  required_review_thread_resolution: boolean
}
interface StatusChecksRule {
  required_status_checks: {context: string}[]
  strict_required_status_checks_policy: boolean
}

const fromRule = ({type, parameters}: Rule): Partial<BranchProtection> => {
  if (type === 'non_fast_forward') return {noForcePush: true}
  if (type === 'deletion') return {noDeletion: true}
  if (type === 'required_signatures') return {signatures: true}
  if (type === 'required_linear_history') return {linearHistory: true}
  if (type === 'required_status_checks' && parameters) {
    const rule = parameters as StatusChecksRule
    return {
      checks: rule.required_status_checks.map(({context}) => context),
      upToDate: rule.strict_required_status_checks_policy
    }
  }
  if (type !== 'pull_request') return {}
  const rule = parameters as PullRequestRule | undefined
  return {
    pullRequest: true,
    approvals: rule?.required_approving_review_count ?? 0,
    codeOwners: rule?.require_code_owner_review ?? false,
    dismissStale: rule?.dismiss_stale_reviews_on_push ?? false,
    lastPush: rule?.require_last_push_approval ?? false,
    conversations: rule?.required_review_thread_resolution ?? false
  }
}

/** What the active rulesets of a branch demand together. */
export const readRules = async (client: GitHubClient, branch: string): Promise<BranchProtection> => {
  const rules = await readPages<Rule>(client, 'metadata: read', async (octokit, parameters) => {
    const {data, headers} = await octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...parameters,
      branch
    })
    return {items: data, headers}
  })
  return rules.map(rule => ({...none, ...fromRule(rule)})).reduce(stricter, none)
}

const isOn = (setting: {enabled?: boolean} | undefined): boolean => setting?.enabled === true

/** What the older protection of a branch demands; two requests, the second only where there is a protection. */
export const readClassicProtection = async (client: GitHubClient, branch: string): Promise<BranchProtection | null> => {
  const {data: found} = await client.call('contents: read', (octokit, at) =>
    octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {...at, branch})
  )
  if (!found.protected) return null
  try {
    const {data} = await client.call('administration: read', (octokit, at) =>
      octokit.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', {...at, branch})
    )
    const reviews = data.required_pull_request_reviews
    const checks = data.required_status_checks
    return {
      pullRequest: reviews !== undefined,
      approvals: reviews?.required_approving_review_count ?? 0,
      codeOwners: reviews?.require_code_owner_reviews ?? false,
      dismissStale: reviews?.dismiss_stale_reviews ?? false,
      lastPush: reviews?.require_last_push_approval ?? false,
      conversations: isOn(data.required_conversation_resolution),
      checks: checks?.checks?.map(({context}) => context) ?? checks?.contexts ?? [],
      upToDate: checks?.strict ?? false,
      noForcePush: !isOn(data.allow_force_pushes),
      noDeletion: !isOn(data.allow_deletions),
      signatures: isOn(data.required_signatures),
      linearHistory: isOn(data.required_linear_history)
    }
  } catch (thrown) {
    throw explain(thrown)
  }
}

const explain = (thrown: unknown): unknown =>
  thrown instanceof ApiRefusal && (thrown.status === 403 || thrown.status === 404)
    ? new ApiRefusal(
        thrown.status,
        `rulesets do not say so, and the older branch protection may not be read: ${thrown.message}`,
        'protect the branch by a ruleset, or give the input token a token with the permission `administration: read`'
      )
    : thrown
