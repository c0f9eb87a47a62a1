import * as z from 'zod/mini'
import {ConfigurationError} from '../errors.ts'
import type {Trust} from '../policy/trust.ts'

/** What the payload of an event says. SHAs are full; repositories are `owner/name`. */
export interface EventFacts {
  /** The commit the event is about, where its payload says so and the runner does not. */
  sha: string | null
  /** The commit to judge and report on, with its branch. `repo` is `null` when the fork was deleted. */
  head: {sha: string; ref: string; repo: string | null; fork: boolean} | null
  /** What head is held against: the commit whose policy counts, and its branch. */
  base: {sha: string; ref: string} | null
  pull: number | null
  draft: boolean
  trust: Trust
  /** Who opened the pull request. */
  author: string | null
  /** Where the deployment of a `deployment_status` event answers. */
  deploymentUrl: string | null
}

export type Env = Readonly<Record<string, string | undefined>>

export const sha = () =>
  z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, {error: 'must be a full commit SHA'}))
const fullName = () => z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/, {error: 'must be `owner/name`'}))
const number = () => z.int().check(z.positive())

const pullRequest = z.object({
  number: number(),
  draft: z.optional(z.boolean()),
  user: z.nullish(z.object({login: z.string()})),
  head: z.object({sha: sha(), ref: z.string(), repo: z.nullish(z.object({full_name: fullName()}))}),
  base: z.object({sha: sha(), ref: z.string(), repo: z.object({full_name: fullName()})})
})

const workflowRun = z.object({
  head_sha: sha(),
  head_branch: z.nullish(z.string()),
  head_repository: z.nullish(z.object({full_name: fullName()})),
  pull_requests: z.optional(
    z.array(z.object({number: number(), head: z.object({sha: sha()}), base: z.object({sha: sha(), ref: z.string()})}))
  )
})

const issue = z.object({number: number(), draft: z.optional(z.boolean()), pull_request: z.optional(z.looseObject({}))})
const mergeGroup = z.object({head_sha: sha(), head_ref: z.string(), base_sha: sha(), base_ref: z.string()})
const deployment = z.object({sha: sha()})
const deploymentStatus = z.object({environment_url: z.nullish(z.string())})

const nothing: EventFacts = {
  sha: null,
  head: null,
  base: null,
  pull: null,
  draft: false,
  trust: 'trusted',
  author: null,
  deploymentUrl: null
}

/** Throws a `ConfigurationError` that names the event file and the field. */
const take = <T extends z.ZodMiniType>(schema: T, payload: object, key: string, env: Env): z.output<T> => {
  const read = z.safeParse(schema, (payload as Record<string, unknown>)[key])
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = [key, ...(issue?.path ?? [])].join('.')
  throw new ConfigurationError(
    `the ${env['GITHUB_EVENT_NAME'] ?? ''} event is malformed at ${field}: ${issue?.message ?? 'not as documented'}`,
    {path: env['GITHUB_EVENT_PATH'] ?? 'GITHUB_EVENT_PATH'}
  )
}

type Reader = (payload: object, env: Env) => EventFacts

const ofPull =
  (trust: Trust | null): Reader =>
  (payload, env) => {
    const {number, draft, user, head, base} = take(pullRequest, payload, 'pull_request', env)
    const repo = head.repo?.full_name ?? null
    const fork = repo?.toLowerCase() !== base.repo.full_name.toLowerCase()
    return {
      ...nothing,
      head: {sha: head.sha, ref: head.ref, repo, fork},
      base: {sha: base.sha, ref: base.ref},
      pull: number,
      draft: draft ?? false,
      trust: trust ?? (fork ? 'fork' : 'trusted'),
      author: user?.login ?? null
    }
  }

/**
 * GitHub lists pull requests of the same repository only, and by branch: the one whose head is another commit by now
 * is not meant. For a fork the pull request has to be looked up by head (`PullRequests.findByHead`).
 */
const ofWorkflowRun: Reader = (payload, env) => {
  const run = take(workflowRun, payload, 'workflow_run', env)
  const repo = run.head_repository?.full_name ?? null
  const fork = repo?.toLowerCase() !== env['GITHUB_REPOSITORY']?.toLowerCase()
  const pull = fork ? undefined : run.pull_requests?.find(({head}) => head.sha === run.head_sha)
  return {
    ...nothing,
    head: {sha: run.head_sha, ref: run.head_branch ?? '', repo, fork},
    base: pull ? {sha: pull.base.sha, ref: pull.base.ref} : null,
    pull: pull?.number ?? null,
    trust: 'privileged'
  }
}

const ofIssueComment: Reader = (payload, env) => {
  const {number, draft, pull_request} = take(issue, payload, 'issue', env)
  // A comment on a plain issue: the run judges the default branch and has nowhere to comment.
  return {...nothing, pull: pull_request ? number : null, draft: draft ?? false, trust: 'privileged'}
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '')

const ofMergeGroup: Reader = (payload, env) => {
  const group = take(mergeGroup, payload, 'merge_group', env)
  return {
    ...nothing,
    head: {sha: group.head_sha, ref: branchOf(group.head_ref), repo: env['GITHUB_REPOSITORY'] ?? null, fork: false},
    base: {sha: group.base_sha, ref: branchOf(group.base_ref)}
  }
}

const httpUrl = (text: string | null | undefined): string | null => {
  const url = text ? URL.parse(text) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

const ofDeploymentStatus: Reader = (payload, env) => ({
  ...nothing,
  sha: take(deployment, payload, 'deployment', env).sha,
  deploymentUrl: httpUrl(take(deploymentStatus, payload, 'deployment_status', env).environment_url)
})

const ofTrusted: Reader = () => nothing

const readers: Readonly<Record<string, Reader>> = {
  pull_request: ofPull(null),
  pull_request_review: ofPull(null),
  pull_request_review_comment: ofPull(null),
  pull_request_target: ofPull('privileged'),
  workflow_run: ofWorkflowRun,
  issue_comment: ofIssueComment,
  merge_group: ofMergeGroup,
  deployment_status: ofDeploymentStatus,
  deployment: ofTrusted,
  push: ofTrusted,
  release: ofTrusted,
  repository_dispatch: ofTrusted,
  schedule: ofTrusted,
  workflow_dispatch: ofTrusted
}

/**
 * Reads the payload of an event. One that needs no pull request has none; an event not known here is not trusted.
 * Throws a `ConfigurationError` naming the event file when the payload is not as documented.
 */
export const readEvent = (event: string, payload: object, env: Env): EventFacts => {
  const read = readers[event] ?? (() => ({...nothing, trust: 'privileged' as const}))
  return read(payload, {...env, GITHUB_EVENT_NAME: event})
}
