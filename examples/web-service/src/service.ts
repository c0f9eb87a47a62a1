import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {ServiceConfig} from './config.ts'
import type {Fault} from './faults.ts'
import {corsHeaders, SECURITY_HEADERS} from './headers.ts'
import {createMetrics} from './metrics.ts'
import {createRateLimit} from './rate-limit.ts'
import {type Answer, createRoutes, type Handler, problem} from './routes.ts'

export interface ServiceOptions {
  config: ServiceConfig
  /** Broken on purpose; see `faults.ts`. */
  faults?: Iterable<Fault>
  /** Milliseconds since 1970. */
  now?: () => number
}

/** The service, not listening yet. */
export const createService = ({config, faults = [], now = Date.now}: ServiceOptions): Server => {
  const broken = new Set(faults)
  const metrics = createMetrics()
  const limit = createRateLimit(config.rateLimit, now)
  const routes = createRoutes(config, broken, metrics.render)

  const commonHeaders = (request: IncomingMessage, limits: Record<string, string>): Record<string, string> => ({
    ...(broken.has('no-security-headers') ? {} : SECURITY_HEADERS),
    ...(broken.has('any-origin')
      ? {'access-control-allow-origin': '*'}
      : corsHeaders(request.headers.origin, config.allowedOrigins)),
    ...(broken.has('no-rate-limit-headers') ? {} : limits)
  })

  return createServer(async (request, response) => {
    const {headers, retryAfter} = limit.take(request.socket.remoteAddress ?? 'unknown')
    const {route, answer} = retryAfter > 0 ? limited(retryAfter) : await respond(routes, request).catch(() => crashed)
    send(response, answer, commonHeaders(request, headers))
    metrics.count(route, answer.status)
  })
}

/** An answer and the route it is counted under. */
interface Responded {
  route: string
  answer: Answer
}

const crashed: Responded = {route: 'crashed', answer: problem(500, 'internal error')}

const limited = (seconds: number): Responded => ({
  route: 'limited',
  answer: problem(429, 'too many requests', {headers: {'retry-after': String(seconds)}})
})

const respond = async (routes: Readonly<Record<string, Handler>>, request: IncomingMessage): Promise<Responded> => {
  if (request.method === 'OPTIONS') return {route: 'preflight', answer: {status: 204, body: ''}}
  const {pathname} = new URL(request.url ?? '/', 'http://service')
  const [, folder = '', id = ''] = /^(.*)\/([\w-]+)$/.exec(pathname) ?? []
  const route = Object.hasOwn(routes, pathname) ? pathname : `${folder}/:id`
  const handler = Object.hasOwn(routes, route) ? routes[route] : undefined
  if (!handler) return {route: 'none', answer: problem(404, 'no such route')}
  if (request.method !== 'GET') {
    return {route, answer: problem(405, 'method not allowed', {headers: {allow: 'GET, OPTIONS'}})}
  }
  return {route, answer: await handler(request, id)}
}

const send = (response: ServerResponse, {status, body, headers = {}}: Answer, common: Record<string, string>): void => {
  const json = typeof body === 'object'
  response.writeHead(status, {
    ...(json ? {'content-type': 'application/json', 'cache-control': 'no-store'} : {}),
    ...common,
    ...headers
  })
  response.end(json ? JSON.stringify(body) : body)
}
