/** Where a report goes. */

/** Who an API call acts as, or who wrote something. `id` is `null` where the API keeps it to itself. */
export interface Account {
  id: number | null
  login: string
}

/** A comment as it stands on the pull request. */
export interface PostedComment {
  id: number
  author: Account | null
  body: string
  url: string
}

/** The comments of one pull request. Every call may throw a `Refusal` (no permission, rate limit, API down). */
export interface Comments {
  /** Over all pages, oldest first. */
  list(): Promise<PostedComment[]>
  /** Whom the token acts as. */
  viewer(): Promise<Account>
  create(body: string): Promise<PostedComment>
  update(id: number, body: string): Promise<PostedComment>
  /** Removing what is gone already is no error. */
  remove(id: number): Promise<void>
}

export interface PullRequest {
  number: number
  open: boolean
  draft: boolean
  author: string
  /** `repo` (`owner/name`) is `null` when the fork was deleted. */
  head: {sha: string; repo: string | null}
  base: {sha: string; ref: string}
  /** How many comments its conversation has, without those on lines; `null` where GitHub was not asked for it alone. */
  comments: number | null
}

/** The pull requests of the repository. Calls may throw a `Refusal`. */
export interface PullRequests {
  /** `null` when there is no such pull request. */
  get(number: number): Promise<PullRequest | null>
  /** The open pull request whose head is this commit on this branch of this repository (`owner/name`). */
  findByHead(head: {sha: string; repo: string; ref: string}): Promise<PullRequest | null>
}

/** Commit statuses of the repository. Calls may throw a `Refusal`. */
export interface CommitStatuses {
  set(
    sha: string,
    status: {
      state: 'pending' | 'success' | 'failure' | 'error'
      context: string
      /** At most 140 characters. */
      description: string
      url: string | null
    }
  ): Promise<void>
}

/** A remark on a line of a file. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  path: string
  line: number
  title: string
  message: string
}

/** What a check run says. At most 50 annotations a call; GitHub adds those of later calls to the earlier ones. */
export interface CheckRunOutput {
  title: string
  summary: string
  annotations: readonly Annotation[]
}

/** Check runs of the repository. Calls may throw a `Refusal`. */
export interface CheckRuns {
  create(
    run: {
      name: string
      sha: string
      conclusion: 'success' | 'neutral' | 'failure'
      url: string | null
    } & CheckRunOutput
  ): Promise<number>
  annotate(id: number, output: CheckRunOutput): Promise<void>
}

/** What a step hands back to the runner; none of it needs the network. */
export interface StepResults {
  /** Step outputs. Throws a `Refusal` where the runner gave no file for them. */
  output(values: Readonly<Record<string, string>>): void
  /** The job summary, in one write. Throws a `Refusal` when it cannot be written or is over 1 MiB. */
  summary(markdown: string): Promise<void>
  /** The runner keeps the first ten of a level. */
  annotate(annotations: readonly Annotation[]): void
}
