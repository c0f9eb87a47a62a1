import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {ServiceConfig} from './config.ts'
import type {Fault} from './faults.ts'
import {corsHeaders, securityHeaders} from './headers.ts'
import {createMetrics} from './metrics.ts'
import {migrationState, releasedMigrations} from './migrations.ts'
import {createParcelStore} from './parcels.ts'
import {createRateLimit} from './rate-limit.ts'
import {type Answer, createRoutes, type Handler, PATHS, problem} from './routes.ts'
import {serveUpdates} from './updates.ts'

export interface ServiceOptions {
  config: ServiceConfig
  /** Broken on purpose; see `faults.ts`. */
  faults?: Iterable<Fault>
  /** Milliseconds since 1970. */
  now?: () => number
}

export interface Service {
  /** Not listening yet. */
  server: Server
  /** Takes no more connections, says goodbye to WebSocket clients, and ends when the requests under way are answered. */
  stop(): void
}

export const createService = ({config, faults = [], now = Date.now}: ServiceOptions): Service => {
  const broken = new Set(faults)
  const metrics = createMetrics(PATHS)
  const limit = createRateLimit(config.rateLimit, now)
  const parcels = createParcelStore()
  const released = releasedMigrations()
  const migrations = migrationState(released, broken.has('pending-migration') ? released.slice(0, -1) : released)
  const routes = createRoutes({config, broken, parcels, migrations, renderMetrics: metrics.render})

  const commonHeaders = (request: IncomingMessage, limits: Record<string, string>): Record<string, string> => ({
    ...securityHeaders(broken),
    ...corsHeaders(request.headers.origin, config.allowedOrigins, broken),
    ...(broken.has('no-rate-limit-headers') ? {} : limits)
  })
  const answerTo = async (request: IncomingMessage, retryAfter: number): Promise<Responded> => {
    if (retryAfter > 0) return limited(retryAfter)
    if (isPlain(request) && !broken.has('no-https-redirect')) return toHttps(request, config.publicUrl)
    return respond(routes, request).catch(() => crashed)
  }

  const server = createServer(async (request, response) => {
    const {headers, retryAfter} = limit.take(request.socket.remoteAddress ?? 'unknown')
    const {route, answer} = await answerTo(request, retryAfter)
    send(response, answer, commonHeaders(request, headers))
    metrics.count(route, answer.status)
  })
  const endUpdates = serveUpdates(server, config, parcels, broken)
  return {
    server,
    stop() {
      server.close()
      server.closeIdleConnections()
      endUpdates()
    }
  }
}

/** An answer and the route it is counted under. */
interface Responded {
  route: string
  answer: Answer
}

const crashed: Responded = {route: 'crashed', answer: problem(500, 'internal error')}

/** The proxy in front ends TLS, and tells how the client came. */
const isPlain = ({headers}: IncomingMessage): boolean => headers['x-forwarded-proto'] === 'http'

const toHttps = ({url = '/'}: IncomingMessage, publicUrl: string): Responded => ({
  route: 'to-https',
  // Not from the header Host, which is the client's to choose.
  answer: {status: 308, body: '', headers: {location: publicUrl + (url.startsWith('/') ? url : '/')}}
})

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
