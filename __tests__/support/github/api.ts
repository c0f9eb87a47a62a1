import {createHash} from 'node:crypto'
import type {IncomingHttpHeaders} from 'node:http'
import {authenticate, authorize} from './access.ts'
import type {Contract, Match} from './contract.ts'
import {ApiError} from './errors.ts'
import {answerGraphql} from './graphql.ts'
import {enforceLimits} from './limits.ts'
import type {RateLimit} from './rate.ts'
import type {Call, Reply, Routes} from './route.ts'
import type {World} from './world.ts'

/** A request as it came over the wire. */
export interface Sent {
  method: string
  url: URL
  headers: IncomingHttpHeaders
  body: string
}

/** A reply, and what about the exchange was against GitHub's description. */
export interface Answered {
  reply: Reply
  violations: string[]
}

const parse = (body: string): Record<string, unknown> | null => {
  if (body === '') return null
  try {
    return JSON.parse(body)
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
}

const violated = (status: number, violations: string[]): Answered => ({
  reply: {status, body: {message: `Contract violation: ${violations.join('; ')}`}},
  violations
})

const errorReply = (thrown: unknown): Reply => {
  if (!(thrown instanceof ApiError)) throw thrown
  return {status: thrown.status, body: thrown.body, headers: thrown.headers}
}

/** The API without its transport: who may ask what, what the answer is, and whether both are as GitHub says. */
export class Api {
  readonly #world: World
  readonly #rate: RateLimit
  readonly #contract: Contract
  readonly #routes: Routes

  constructor(world: World, rate: RateLimit, contract: Contract, routes: Routes) {
    this.#world = world
    this.#rate = rate
    this.#contract = contract
    this.#routes = routes
  }

  /** The path of GitHub's description that a request is for; empty when there is none. */
  template({method, url}: Sent): string {
    return this.#contract.find(method, url.pathname)?.operation.template ?? ''
  }

  answer(sent: Sent): Answered {
    if (sent.method === 'POST' && sent.url.pathname === '/graphql') return this.#graphql(sent)
    const match = this.#contract.find(sent.method, sent.url.pathname)
    const route = match && this.#routes[match.operation.operationId]
    if (!match || !route) return violated(404, [`no operation for ${sent.method} ${sent.url.pathname}`])
    try {
      return this.#checked(sent, match)
    } catch (thrown) {
      const reply = errorReply(thrown)
      const wrong = this.#contract.checkResponse(match, reply.status, reply.body)
      return wrong.length > 0 ? violated(500, wrong) : {reply, violations: []}
    }
  }

  #checked(sent: Sent, match: Match): Answered {
    const {operation, params} = match
    const route = this.#routes[operation.operationId]
    const call = this.#call(sent, params)
    if (operation.operationId !== 'rate-limit/get') this.#rate.spend()
    const isWrite = sent.method !== 'GET'
    const repository = this.#world.find(params['owner'] ?? '', params['repo'] ?? '')
    authorize(repository, call.token, route ?? {needs: []}, isWrite)
    enforceLimits(operation.operationId, call.body)
    const wrong = this.#contract.checkRequest(match, sent.url.searchParams, call.body)
    if (wrong.length > 0) return violated(500, wrong)
    const reply = route?.answer(call) ?? {status: 404}
    const broken = reply.raw ? [] : this.#contract.checkResponse(match, reply.status, reply.body)
    if (broken.length > 0) return violated(500, broken)
    return {reply: this.#conditional(sent, reply), violations: []}
  }

  #call(sent: Sent, params: Record<string, string>): Call {
    if (sent.headers['user-agent'] === undefined) {
      throw new ApiError(403, 'Request forbidden by administrative rules. Please send a User-Agent header.')
    }
    return {
      world: this.#world,
      token: authenticate(this.#world, sent.headers.authorization),
      params,
      query: sent.url.searchParams,
      url: sent.url.origin + sent.url.pathname,
      accept: sent.headers.accept ?? '',
      body: parse(sent.body)
    }
  }

  #graphql(sent: Sent): Answered {
    try {
      const call = this.#call(sent, {})
      this.#rate.spend()
      const answer = answerGraphql(call)
      return typeof answer === 'string' ? violated(500, [answer]) : {reply: answer, violations: []}
    } catch (thrown) {
      return {reply: errorReply(thrown), violations: []}
    }
  }

  // A client that has the answer already gets 304, which costs nothing.
  #conditional({method, headers}: Sent, reply: Reply): Reply {
    if (method !== 'GET' || reply.status !== 200) return reply
    const content = reply.raw ?? JSON.stringify(reply.body)
    const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`
    if (headers['if-none-match'] !== etag) return {...reply, headers: {...reply.headers, etag}}
    this.#rate.refund()
    return {status: 304, headers: {etag}}
  }
}
