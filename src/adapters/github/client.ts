import {setTimeout as sleep} from 'node:timers/promises'
import type {GitHub as ActionsGitHub} from '@actions/github/lib/utils'
import {Refusal, reasonOf} from '../../errors.ts'
import type {Clock} from '../../ports.ts'
import {fetchApi} from './transport.ts'

type Octokit = InstanceType<typeof ActionsGitHub>

/** An API call that was refused or not answered. `status` is `null` when there was no answer at all. */
export class ApiRefusal extends Refusal {
  readonly status: number | null

  constructor(status: number | null, reason: string, remedy?: string) {
    super(reason, remedy)
    this.status = status
  }
}

export interface GitHubOptions {
  token: string
  /** As in `RunContext.apiUrl`. */
  apiUrl: string
  owner: string
  repo: string
  clock: Clock
  /** Milliseconds for all requests together, from the making of the client. */
  deadline?: number
  /** Milliseconds for one request. */
  timeout?: number
  /** How to let time pass; tests need not. */
  wait?: (ms: number) => Promise<unknown>
}

/** One repository over the REST and GraphQL API, on a budget. */
export interface GitHubClient {
  readonly owner: string
  readonly repo: string
  /** Requests sent so far, retries included. */
  readonly requests: number
  /**
   * Makes a call and answers its data. A read is sent again once after a server error or a lost connection, and so is
   * any call after the pause a rate limit asks for, if that ends before the deadline. Throws an `ApiRefusal`.
   * `permission` is what the token needs for it, for the remedy.
   */
  call<T>(permission: string, send: (octokit: Octokit, at: {owner: string; repo: string}) => Promise<T>): Promise<T>
}

const DEADLINE = 60_000
const TIMEOUT = 15_000
const USER_AGENT = 'readiness-gate'
/** GitHub asks for a second between writes. */
const WRITE_SPACING = 1000

interface Failure {
  message: string
  status?: number
  response?: {headers?: Record<string, string | number | undefined>}
}

/** Milliseconds a rate limit wants the caller to pause, `null` when the failure is none. */
const pauseOf = (failure: Failure, now: Date): number | null => {
  const headers = failure.response?.headers ?? {}
  if (failure.status !== 403 && failure.status !== 429) return null
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (after >= 0) return after * 1000
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset'])
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now.getTime()) : Number.POSITIVE_INFINITY
  }
  // GitHub's advice for a limit it says nothing about.
  return failure.status === 429 || /rate limit/i.test(failure.message) ? 60_000 : null
}

const remedies: Readonly<Record<number, (permission: string) => string>> = {
  401: () => 'give the input token a valid token',
  403: permission => `give the job the permission \`${permission}\`; a pull request from a fork cannot have it`,
  404: permission => `check that the token may see the repository (permission \`${permission}\`)`
}

const refusalOf = (failure: Failure, answered: boolean, permission: string): ApiRefusal => {
  const status = answered ? (failure.status ?? null) : null
  const message = failure.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')
  const reason =
    status === null ? `the GitHub API did not answer: ${message}` : `the GitHub API answered ${status}: ${message}`
  return new ApiRefusal(status, reason, remedies[status ?? 0]?.(permission))
}

/** The attempt failed; what to do is decided by whoever knows the deadline. */
const failureOf = (thrown: unknown): Failure & {answered: boolean} => {
  const {status, response} = thrown as Partial<Failure>
  return {
    message: reasonOf(thrown),
    answered: response !== undefined,
    ...(status !== undefined && {status}),
    ...(response && {response})
  }
}

class Client implements GitHubClient {
  readonly owner: string
  readonly repo: string
  requests = 0
  readonly #options: Required<GitHubOptions>
  readonly #octokit: Octokit
  readonly #end: number
  #lastWrite = Number.NEGATIVE_INFINITY

  constructor(octokit: Octokit, options: Required<GitHubOptions>) {
    this.owner = options.owner
    this.repo = options.repo
    this.#octokit = octokit
    this.#options = options
    this.#end = options.clock.elapsed() + options.deadline
    octokit.hook.wrap('request', async (request, parameters) => {
      const isWrite = parameters.method !== 'GET' && parameters.url !== '/graphql'
      for (let retried = false; ; retried = true) {
        try {
          return await this.#send(request, parameters, isWrite)
        } catch (thrown) {
          const pause = retried ? null : this.#pauseBefore(failureOf(thrown), isWrite)
          if (pause === null) throw thrown
          await options.wait(pause)
        }
      }
    })
  }

  async call<T>(
    permission: string,
    send: (octokit: Octokit, at: {owner: string; repo: string}) => Promise<T>
  ): Promise<T> {
    try {
      return await send(this.#octokit, {owner: this.owner, repo: this.repo})
    } catch (thrown) {
      if (thrown instanceof Refusal) throw thrown
      const failure = failureOf(thrown)
      throw refusalOf(failure, failure.answered, permission)
    }
  }

  #left(): number {
    return this.#end - this.#options.clock.elapsed()
  }

  async #send<P extends {request?: object}, R>(
    request: (parameters: P) => R,
    parameters: P,
    isWrite: boolean
  ): Promise<Awaited<R>> {
    if (isWrite) {
      const early = this.#lastWrite + WRITE_SPACING - this.#options.clock.elapsed()
      if (early > 0) await this.#options.wait(early)
      this.#lastWrite = this.#options.clock.elapsed()
    }
    const left = Math.min(this.#options.timeout, this.#left())
    if (left <= 0) throw new ApiRefusal(null, 'no time was left for the GitHub API')
    this.requests += 1
    // A timer of our own: that of AbortSignal.timeout does not keep the process alive.
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(new Error(`no answer within ${Math.ceil(left)} ms`)), left)
    // Changed in place: octokit hands the inner hooks the object it was called with, not what we pass on.
    parameters.request = {...parameters.request, signal: controller.signal}
    try {
      return await request(parameters)
    } finally {
      clearTimeout(timer)
    }
  }

  /** Milliseconds after which sending again may help, `null` when it will not, or would be too late. */
  #pauseBefore(failure: Failure & {answered: boolean}, isWrite: boolean): number | null {
    const limited = pauseOf(failure, this.#options.clock.now())
    if (limited !== null) return limited < this.#left() ? limited : null
    // A write whose answer was lost may have been done: only a read is harmless to repeat.
    const flaky = !failure.answered || (failure.status ?? 0) >= 500
    return flaky && !isWrite && this.#left() > 0 ? 0 : null
  }
}

const silent = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}

/** Connects to one repository. No request is sent yet. */
export const createGitHub = async (options: GitHubOptions): Promise<GitHubClient> => {
  const {getOctokit} = await import('@actions/github')
  const request = {fetch: fetchApi}
  const octokit = getOctokit(options.token, {baseUrl: options.apiUrl, userAgent: USER_AGENT, log: silent, request})
  return new Client(octokit, {deadline: DEADLINE, timeout: TIMEOUT, wait: ms => sleep(ms), ...options})
}
