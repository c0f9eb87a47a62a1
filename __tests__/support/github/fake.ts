import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {disposeAfterTest} from '../lifetime.ts'
import {listen} from '../servers/listen.ts'
import {type Answered, Api, type Sent} from './api.ts'
import {githubContract} from './contract.ts'
import {Ambush, type Fault, faultReply, type Selector} from './faults.ts'
import type {TokenOptions} from './people.ts'
import {RateLimit} from './rate.ts'
import {FakeRepository, type RepositoryOptions} from './repository.ts'
import type {Reply, Routes} from './route.ts'
import {accountRoutes} from './routes/account.ts'
import {alertRoutes} from './routes/alerts.ts'
import {branchRoutes} from './routes/branches.ts'
import {checkRoutes} from './routes/checks.ts'
import {commentRoutes} from './routes/comments.ts'
import {contentRoutes} from './routes/contents.ts'
import {gitRoutes} from './routes/git.ts'
import {projectRoutes} from './routes/project.ts'
import {pullRoutes} from './routes/pulls.ts'
import {repositoryRoutes} from './routes/repositories.ts'
import {statusRoutes} from './routes/statuses.ts'
import {World} from './world.ts'

/** One request the fake got. */
export interface JournalEntry {
  method: string
  /** Without query, as sent. */
  path: string
  query: Record<string, string>
  /** Parsed JSON where it is JSON; `null` without a body. */
  body: unknown
  /** Status it was answered with, `null` when the answer was lost by a fault. */
  status: number | null
}

export interface FakeOptions {
  /** The test looks into `violations` itself; otherwise any of them fails it when it ends. */
  allowViolations?: boolean
  /** Answers of routes to replace: a way to plant wrong ones. */
  routes?: Routes
}

// `null` when the client went away before it had sent everything.
const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    return null
  }
  return Buffer.concat(chunks).toString()
}

const parsed = (body: string): unknown => {
  if (body === '') return null
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/** A GitHub on loopback that keeps state. Make one with `fakeGitHub()`. */
export class FakeGitHub {
  readonly world = new World()
  readonly rate = new RateLimit()
  readonly requests: JournalEntry[] = []
  /** What was against GitHub's description of its API, by request. */
  readonly violations: string[] = []
  /** A GITHUB_TOKEN that may write everything, … */
  readonly token: string
  /** … and one as a fork's pull request gets it. */
  readonly readToken: string
  readonly #faults = new Ambush<Fault>()
  readonly #hooks = new Ambush<() => void>()
  readonly #api: Api

  constructor({routes = {}}: FakeOptions = {}) {
    this.token = this.addToken()
    this.readToken = this.addToken({permissions: 'read'})
    this.#api = new Api(this.world, this.rate, githubContract(), {
      ...accountRoutes(this.rate),
      ...repositoryRoutes,
      ...contentRoutes,
      ...gitRoutes,
      ...pullRoutes,
      ...commentRoutes,
      ...checkRoutes,
      ...statusRoutes,
      ...alertRoutes,
      ...branchRoutes,
      ...projectRoutes,
      ...routes
    })
  }

  /** Base address of the REST API, `GITHUB_API_URL`. */
  get url(): string {
    return this.world.origin
  }

  get graphqlUrl(): string {
    return `${this.world.origin}/graphql`
  }

  /** Requests that change something. */
  get writes(): JournalEntry[] {
    return this.requests.filter(({method, path}) => method !== 'GET' && method !== 'HEAD' && path !== '/graphql')
  }

  repo(options: RepositoryOptions = {}): FakeRepository {
    return new FakeRepository(this.world, options)
  }

  addToken(options: TokenOptions = {}): string {
    return this.world.people.addToken(options)
  }

  /** Has the next matching requests go wrong. */
  fail(fault: Fault): void {
    this.#faults.add(fault, fault)
  }

  /** Does something right before the next matching request is answered, such as moving a branch. */
  before(selector: Selector, action: () => void): void {
    this.#hooks.add(selector, action)
  }

  /** Empties the journal. */
  forget(): void {
    this.requests.length = 0
  }

  /** Throws when a request or an answer was against GitHub's description of its API. */
  assertContract(): void {
    if (this.violations.length > 0) throw new Error(`GitHub's API was used wrongly:\n${this.violations.join('\n')}`)
  }

  /** Answers one HTTP request. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    if (body === null) return
    const {method = 'GET', headers} = request
    const url = new URL(request.url ?? '/', this.world.origin)
    const sent = {method, url, headers, body}
    const entry: JournalEntry = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: parsed(body),
      status: null
    }
    this.requests.push(entry)
    const template = this.#api.template(sent)
    this.#hooks.take(method, url.pathname, template)?.()
    const fault = this.#faults.take(method, url.pathname, template)
    const reply = fault ? this.#failing(fault, sent) : this.#answered(sent)
    if (reply === 'reset') request.socket.resetAndDestroy()
    else if (reply !== 'hang') {
      entry.status = reply.status
      this.#send(response, reply)
    }
  }

  #answered(sent: Sent): Reply {
    let answered: Answered
    try {
      answered = this.#api.answer(sent)
    } catch (thrown) {
      const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
      answered = {reply: {status: 500, body: {message}}, violations: [`the fake broke: ${message}`]}
    }
    const what = `${sent.method} ${sent.url.pathname}${sent.url.search}`
    this.violations.push(...answered.violations.map(violation => `${what}: ${violation}`))
    return answered.reply
  }

  #failing(fault: Fault, sent: Sent): Reply | 'hang' | 'reset' {
    if (fault.when === 'after') this.#answered(sent)
    return typeof fault.status === 'number' ? faultReply(fault, fault.status) : fault.status
  }

  #send(response: ServerResponse, {status, body, headers, raw}: Reply): void {
    const type = raw ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8'
    response.writeHead(status, {
      ...(status === 204 || status === 304 ? {} : {'content-type': type}),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `FAKE:${this.requests.length}`,
      ...this.rate.headers(),
      ...headers
    })
    response.end(raw ?? (body === undefined ? '' : JSON.stringify(body)))
  }
}

/**
 * Starts a fake GitHub on an ephemeral port of loopback. When the test ends it stops, and the test fails if the API was
 * used against GitHub's description.
 */
export const fakeGitHub = async (options: FakeOptions = {}): Promise<FakeGitHub & {close(): Promise<void>}> => {
  const fake = new FakeGitHub(options)
  const {port, close} = await listen(createServer((request, response) => void fake.handle(request, response)))
  fake.world.origin = `http://127.0.0.1:${port}`
  if (!options.allowViolations) disposeAfterTest(() => fake.assertContract())
  return Object.assign(fake, {close})
}
