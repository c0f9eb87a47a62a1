import type {User} from './people.ts'

/** Timestamps are ISO 8601 in UTC, ids are unique within a fake. */

export interface Comment {
  id: number
  issue: number
  author: User
  body: string
  createdAt: string
  updatedAt: string
  /** Written with a GITHUB_TOKEN. */
  viaActions: boolean
}

export interface Review {
  id: number
  pull: number
  author: User
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  body: string
  commit: string
  submittedAt: string
}

export interface CheckRun {
  id: number
  sha: string
  name: string
  /** Runs of one workflow run share a suite. */
  suite: number
  externalId: string | null
  detailsUrl: string | null
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  title: string | null
  summary: string | null
  text: string | null
  /** As they were sent. */
  annotations: Record<string, unknown>[]
}

export interface CommitStatus {
  id: number
  sha: string
  state: 'error' | 'failure' | 'pending' | 'success'
  context: string
  description: string | null
  targetUrl: string | null
  creator: User
  createdAt: string
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'

/** A rule of a ruleset: `{type: 'required_status_checks', parameters: {…}}`. */
export interface BranchRule {
  type: string
  parameters?: Readonly<Record<string, unknown>>
}

/** One run of a workflow, which is one check suite. */
export interface WorkflowRun {
  /** Its check suite. */
  suite: number
  sha: string
  /** Number of the workflow. */
  workflow: number
  event: string
  createdAt: string
}

export type AlertSource = 'code-scanning' | 'dependabot' | 'secret-scanning'

export interface Alert {
  number: number
  state: 'open' | 'fixed' | 'dismissed' | 'resolved'
  /** Severity of the rule or advisory; `null`: not rated. */
  severity: 'critical' | 'high' | 'medium' | 'low' | null
  /** What a code scanning tool says itself. */
  level: 'error' | 'warning' | 'note' | null
  createdAt: string
}

export interface Environment {
  id: number
  name: string
  /** Logins of required reviewers; none: no such rule. */
  reviewers: readonly string[]
  noSelfReview: boolean
  /** Minutes; 0: no such rule. */
  waitTimer: number
  branches: 'any' | 'protected' | 'selected'
  createdAt: string
}

export interface Release {
  id: number
  tag: string
  draft: boolean
  prerelease: boolean
  createdAt: string
  /** `null` for a draft. */
  publishedAt: string | null
  /** Names of files; `open` ones were not uploaded whole. */
  assets: readonly {name: string; state: 'uploaded' | 'open'}[]
}

export interface Issue {
  number: number
  title: string
  labels: readonly string[]
  state: 'open' | 'closed'
  /** Lists of issues hold pull requests as well. */
  isPull: boolean
  milestone: string | null
  createdAt: string
}

export interface Milestone {
  number: number
  title: string
  state: 'open' | 'closed'
  createdAt: string
}

/** Time that passes by a second with every event, so that runs are alike. */
export class EventClock {
  #seconds = Date.UTC(2026, 0, 1) / 1000

  /** Seconds since 1970. */
  seconds(): number {
    this.#seconds += 1
    return this.#seconds
  }

  now(): string {
    return isoTime(this.seconds())
  }
}

export const isoTime = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
