/** Interfaces to the outside. No code: `adapters/` implements them, tests bring their own. */

export interface SourceEntry {
  type: 'file' | 'directory'
  /** Bytes; 0 for a directory. */
  size: number
}

/** Lines a commit added to a file. */
export interface Addition {
  /** Full SHA. */
  commit: string
  path: string
  text: string
}

/**
 * A tree of files: the workspace, or a commit. Paths are relative to its root with forward slashes. Symbolic links,
 * paths that leave the root and files that are not regular are refused, never followed.
 */
export interface Source {
  /** For messages: `the workspace`, `commit 1a2b3c4`. */
  readonly name: string
  /** `null` when nothing is there. Throws `Refusal` for what must not be touched. */
  stat(path: string): Promise<SourceEntry | null>
  /** `null` when no file is there. Throws `Refusal` for links, special files, and over `limit` bytes (5 MB). */
  read(path: string, limit?: number): Promise<Uint8Array | null>
  /**
   * Sorted paths of regular files that match any of the globs. Left out: `.git`, vendored folders, and what git ignores
   * unless `all` is asked for. Throws `Refusal` past 10,000 matches.
   */
  find(patterns: readonly string[], ignore?: readonly string[], which?: 'kept' | 'all'): Promise<string[]>
  /**
   * What every commit that leads here added, newest first, binary contents left out. Absent where there is no history.
   * Throws `Refusal` for a shallow clone.
   */
  additions?(signal: AbortSignal): AsyncIterable<Addition>
  /** Git blob id (SHA-1 hex) of a file, without reading it where the tree knows it; `null` when it is absent. */
  blob(path: string): Promise<string | null>
}

export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** Absolute, or a path that is resolved against the base URL of the run. */
  url: string
  headers: Readonly<Record<string, string>>
  body: string | null
  /** Redirects to follow, 0…3; 0 answers the redirect itself. Custom headers are dropped across origins. */
  redirects: number
  /** Decoded bytes at most; 0 leaves the body unread. */
  limit: number
  /** Leaves out the secrets that are bound to the origin: asked as anybody would ask. */
  anonymous?: true
}

export interface HttpResponse {
  /** Final address. */
  url: string
  status: number
  /** Lower-case names; repeated headers are kept apart. */
  headers: Readonly<Record<string, readonly string[]>>
  body: Uint8Array
  /** Milliseconds from sending the first request to the last byte. */
  ms: number
}

/** How many requests are made, and how fast. */
export interface LoadPlan {
  /** Requests under way at the same time, at most. */
  concurrency: number
  /** Requests started a second; `null`: the next one as soon as one is answered. */
  rate: number | null
  /** Milliseconds in which requests are started. */
  duration: number
  /** Requests at most, 100,000 whatever is asked. */
  requests: number
}

export interface LoadResult {
  requests: number
  /** Without an answer, or with a status of 400 and above. */
  errors: number
  /** Milliseconds from the first request to the last answer. */
  ms: number
  /** Milliseconds by percentile, from when a request was due to the last byte of its answer; errors included. */
  percentile(share: number): number
}

/** Guarded HTTP: only listed origins, only vetted addresses. */
export interface Http {
  /**
   * Throws `Refusal` when the request must not be made (origin not allowed, private address, redirect out of the
   * allow-list) or was not answered (DNS, refused connection, TLS, deadline): the site is down, not wrong.
   */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>
  /** The same request over and over; redirects are not followed. Throws `Refusal` also when nothing is ever answered. */
  load(request: HttpRequest, plan: LoadPlan, signal: AbortSignal): Promise<LoadResult>
}

/** A TLS handshake as it went, acceptable or not. */
export interface TlsSession {
  /** `TLSv1.3` */
  protocol: string
  /** Why the certificate chain is not trusted, in words; `null` when it is. */
  chainProblem: string | null
  /** Names the certificate is for, when the host is none of them; `null` when it is. */
  otherNames: readonly string[] | null
  issuer: string
  /** Milliseconds until the certificate expires; negative when it has. */
  validFor: number
}

export type DnsType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'CAA'

/** The answer to a request to switch to WebSocket. */
export interface UpgradeAnswer {
  /** 101 when the server agrees. */
  status: number
  headers: Readonly<Record<string, readonly string[]>>
  /** The server proved that it read this very request (RFC 6455, 4.2.2). */
  accepted: boolean
}

/** A connection on which a protocol is spoken. At most 64 KB come in; after the deadline everything throws `Refusal`. */
export interface Conversation {
  send(bytes: Uint8Array): void
  /** What comes next; `null` when the other side has hung up. */
  receive(): Promise<Uint8Array | null>
  /** Goes on over TLS. Its certificate is not judged: that is what `Network.tls` is for. */
  secure(): Promise<void>
  close(): void
}

export interface Endpoint {
  host: string
  port: number
}

/**
 * What lies below and beside HTTP, guarded alike: only listed endpoints and names, only vetted addresses. Everything
 * throws `Refusal` when it must not be called or was not answered.
 */
export interface Network {
  /** Base URL of the run. */
  readonly base: string | null
  /** Connects and hangs up: `refused` when the host answers that nothing listens. */
  connect(endpoint: Endpoint, signal: AbortSignal): Promise<'open' | 'refused'>
  /** Connects, to speak a protocol. Whoever calls it closes the conversation. */
  converse(endpoint: Endpoint, signal: AbortSignal): Promise<Conversation>
  /** `null` when the server takes none of these versions (any from 1.2 on, when none are named). */
  tls(endpoint: Endpoint, versions: TlsVersions | null, signal: AbortSignal): Promise<TlsSession | null>
  /** Records as text (`10 mail.example.com` for MX), sorted; empty when there are none. */
  resolve(name: string, type: DnsType, signal: AbortSignal): Promise<readonly string[]>
  /** A `ws:`, `wss:`, `http:` or `https:` address, or a path below the base URL. */
  upgrade(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<UpgradeAnswer>
}

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'
export interface TlsVersions {
  min: TlsVersion
  max: TlsVersion
}

/** Environment of the job, by name only. */
export interface Environment {
  get(name: string): string | undefined
}

export interface CommandResult {
  /** `null` when a signal ended it. */
  code: number | null
  signal: string | null
  /** Last 4 KB of stdout and stderr together. */
  output: string
  /** Milliseconds from start to exit. */
  ms: number
}

/** Commands named in the base config. */
export interface Commands {
  readonly names: readonly string[]
  /** Throws `Refusal` for an unknown name or when it cannot be started. */
  run(name: string, signal: AbortSignal): Promise<CommandResult>
}

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

/** Everything a verifier can ask for; it receives exactly what it names in `needs`. */
export interface Ports {
  files: Source
  http: Http
  network: Network
  env: Environment
  commands: Commands
  github: GitHubFacts
}
export type PortName = keyof Ports

export interface Clock {
  /** Wall clock. */
  now(): Date
  /** Monotonic milliseconds. */
  elapsed(): number
}

/** Ports a run has; for the others, why not and what would help. */
export interface PortSet {
  has: Partial<Ports>
  lacks: Partial<Record<PortName, {reason: string; remedy: string}>>
}

/** A `Source` at a commit, with what only git knows. */
export interface Tree extends Source {
  /** Full SHA. */
  readonly commit: string
  /** Git mode (`100644`, `100755`, `120000`, `160000`, `040000`), `null` when nothing is there. Policy: `100644` only. */
  mode(path: string): Promise<string | null>
}

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
