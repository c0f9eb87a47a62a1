import {Refusal, reasonOf} from '../errors.ts'
import type {Annotation, CheckRuns, Comments, CommitStatuses, PullRequests, StepResults} from '../ports.ts'
import {type CheckRunReport, publishCheckRun} from './check-run.ts'
import {publishComment, type Standing, type StickyComment} from './comment.ts'
import {publishStatus, type StatusReport} from './status.ts'

/** A run's report, rendered, and where it is to go; `null` where it is not wanted. */
export interface Publication {
  outputs: Readonly<Record<string, string>>
  summary: string | null
  annotations: readonly Annotation[]
  comment: Omit<StickyComment, 'commit' | 'look'> | null
  status: StatusReport | null
  checkRun: CheckRunReport | null
}

/** The pull request reported on, and the head the report is about. */
export interface Target {
  number: number
  sha: string
}

/** GitHub, as far as publishing needs it. */
export interface Remote {
  pulls: PullRequests
  comments: Comments
  statuses: CommitStatuses
  checkRuns: CheckRuns
}

export interface PublishTargets {
  step: StepResults
  /** `null` when the event has no pull request: then there is no comment. */
  pull: Target | null
  /** Connects to GitHub, asked only when something goes there; `null` without a token. */
  connect: (() => Promise<Remote>) | null
}

export interface Published {
  /** What could not be published and what would help; for the log. None of it touches the verdict. */
  notices: string[]
  commentUrl: string | null
  /** Whether the commit status that was wanted stands. Without it nobody sees that something is pending. */
  statusSet: boolean
}

const describe = (what: string, thrown: unknown): string => {
  const remedy = thrown instanceof Refusal && thrown.remedy ? ` (${thrown.remedy})` : ''
  return `could not write ${what}: ${reasonOf(thrown)}${remedy}`
}

/** Collects notices; a step that throws leaves one and the others go on. */
const bestEffort = (notices: string[]) => ({
  async attempt<T>(what: string, work: () => Promise<T> | T): Promise<T | null> {
    try {
      return await work()
    } catch (thrown) {
      notices.push(describe(what, thrown))
      return null
    }
  }
})

const look = async (pulls: PullRequests, number: number): Promise<Standing | null> => {
  const now = await pulls.get(number).catch(() => null)
  return now && {head: now.head.sha, comments: now.comments}
}

const setStatus = async ({statuses}: Remote, status: StatusReport): Promise<true> => {
  await publishStatus(statuses, status)
  return true
}

/**
 * Hands the report over: outputs, summary and annotations first, for they need no network, then comment, status and
 * check run. Every step is best effort and never throws; the verdict is decided before.
 */
export const publish = async (publication: Publication, targets: PublishTargets): Promise<Published> => {
  const notices: string[] = []
  const {attempt} = bestEffort(notices)
  const {step, pull, connect} = targets
  const {outputs, summary, annotations, status, checkRun} = publication
  await attempt('the outputs', () => step.output(outputs))
  if (summary !== null) await attempt('the job summary', () => step.summary(summary))
  await attempt('the annotations', () => step.annotate(annotations))

  const comment = pull && publication.comment
  if (!connect || !(comment || status || checkRun)) return {notices, commentUrl: null, statusSet: false}
  const remote = await attempt('anything to GitHub', connect)
  if (!remote) return {notices, commentUrl: null, statusSet: false}

  let commentUrl: string | null = null
  if (comment) {
    const posted = await attempt('the comment', () =>
      publishComment(remote.comments, {...comment, commit: pull.sha, look: () => look(remote.pulls, pull.number)})
    )
    notices.push(...(posted?.notices ?? []))
    commentUrl = posted?.url ?? null
  }
  const statusSet = status !== null && (await attempt('the commit status', () => setStatus(remote, status))) === true
  if (checkRun) await attempt('the check run', () => publishCheckRun(remote.checkRuns, checkRun))
  if (commentUrl !== null) {
    const url = commentUrl
    await attempt('the output comment-url', () => step.output({'comment-url': url}))
  }
  return {notices, commentUrl, statusSet}
}
