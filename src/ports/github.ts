/** What the GitHub API tells. */

/** What an account may do in the repository, weakest first. */
export type RepositoryRole = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

/** A check run or commit status as it stands. `skipped`: it ended without an opinion (skipped, neutral). */
export interface CheckFact {
  name: string
  state: 'passed' | 'failed' | 'skipped' | 'pending'
  /** In GitHub's word: `success`, `timed_out`, `in_progress`. */
  says: string
}

/** What a reviewer thinks in the end: the last review of each account that approves, rejects or was dismissed. */
export interface ReviewFact {
  login: string
  state: 'approved' | 'changes-requested' | 'dismissed'
  /** The review is of the commit under judgement, not of an earlier one. */
  current: boolean
}

/** What a branch demands. `false`, 0 and none: it does not. */
export interface BranchProtection {
  pullRequest: boolean
  approvals: number
  codeOwners: boolean
  dismissStale: boolean
  lastPush: boolean
  conversations: boolean
  checks: readonly string[]
  upToDate: boolean
  noForcePush: boolean
  noDeletion: boolean
  signatures: boolean
  linearHistory: boolean
}

export type AlertSource = 'code-scanning' | 'dependabot' | 'secret-scanning'

/** `unknown`: the tool does not rate it. */
export type AlertSeverity = 'critical' | 'high' | 'medium' | 'low' | 'unknown'

export interface EnvironmentFact {
  name: string
  /** Kinds of its protection rules: `required_reviewers`, `wait_timer`, `branch_policy`, names of apps. */
  rules: readonly string[]
  /** People and teams any one of whom must approve a deployment; 0 for none. */
  reviewers: number
  noSelfReview: boolean
  /** Milliseconds a deployment waits. */
  wait: number
  /** Which branches may deploy. */
  branches: 'any' | 'protected' | 'selected'
}

export interface ReleaseFact {
  tag: string
  draft: boolean
  prerelease: boolean
  /** GitHub shows it as the latest of the repository. */
  latest: boolean
  /** Milliseconds since it was published; `null` for a draft. */
  age: number | null
  /** Names of the files that were uploaded whole. */
  assets: readonly string[]
}

export interface MilestoneFact {
  title: string
  closed: boolean
  /** Open issues and pull requests in it. */
  open: number
}

/**
 * What GitHub knows of the repository and of the commit under judgement. Only reads, only the API of the repository the
 * run belongs to, never an address a document names. Each fact is asked for once a run, whoever wants it; checks that
 * are still running are asked for again when they are wanted again. Every call may throw a `Refusal` that names the
 * permission the token lacks. A 404 is one as well: GitHub answers it to those who must not know.
 *
 * No stranger's document decides what is asked (`policy/trust.ts`): in a fork's pull request only checks run that the
 * base has as well, though no foreign host is called. A new one could spend the token's requests of the hour, and have
 * the report tell what the token may read and the stranger may not.
 */
export interface GitHubFacts {
  /** Checks of the commit under judgement, or of the tip of a branch, without those of this gate itself. */
  checks(branch: string | null): Promise<readonly CheckFact[]>
  /** Throws a `Refusal` in a run about no pull request. Bots and the author of the pull request have no say. */
  reviews(): Promise<readonly ReviewFact[]>
  role(login: string): Promise<RepositoryRole>
  /** The branch a pull request is to be merged into, else the default branch. */
  targetBranch(): Promise<string>
  /** What active rulesets demand of a branch. */
  rules(branch: string): Promise<BranchProtection>
  /** What the older branch protection demands, which only administrators may read; `null` without one. */
  classicProtection(branch: string): Promise<BranchProtection | null>
  /** Severities of the open alerts of the default branch. */
  alerts(source: AlertSource): Promise<readonly AlertSeverity[]>
  environments(): Promise<readonly EnvironmentFact[]>
  /** Newest first. */
  releases(): Promise<readonly ReleaseFact[]>
  labels(): Promise<readonly string[]>
  /** Number of open issues, not pull requests, that carry a label. */
  openIssues(label: string): Promise<number>
  milestones(): Promise<readonly MilestoneFact[]>
}
