import {timingSafeEqual} from 'node:crypto'
import type {IncomingMessage} from 'node:http'
import {setTimeout as pause} from 'node:timers/promises'
import type {ServiceConfig} from './config.ts'
import type {Fault} from './faults.ts'
import type {MigrationState} from './migrations.ts'
import type {ParcelStore} from './parcels.ts'

export interface Answer {
  status: number
  /** An object is sent as JSON, text as it is. */
  body: object | string
  headers?: Record<string, string>
}

export type Handler = (request: IncomingMessage, id: string) => Answer | Promise<Answer>

/** Longer than any duration the checklist allows. */
const SLOW = 1500

/** An answer that says what is wrong. */
export const problem = (
  status: number,
  error: string,
  {headers = {}, detail}: {headers?: Record<string, string>; detail?: string | undefined} = {}
): Answer => ({status, body: {error, ...(detail === undefined ? {} : {detail})}, headers})

export const PATHS = [
  '/health',
  '/ready',
  '/live',
  '/metrics',
  '/api/v1/parcels',
  '/api/v1/parcels/:id',
  '/admin/parcels'
] as const

export interface RouteOptions {
  config: ServiceConfig
  broken: ReadonlySet<Fault>
  parcels: ParcelStore
  migrations: MigrationState
  renderMetrics: () => string
}

/** What the service answers to GET, by path; `:id` stands for one segment. */
export const createRoutes = ({
  config,
  broken,
  parcels,
  migrations,
  renderMetrics
}: RouteOptions): Readonly<Record<(typeof PATHS)[number], Handler>> => {
  const version = broken.has('wrong-version') ? '0.0.0' : config.version
  const state = (isUp: boolean, status: string): Answer =>
    isUp
      ? {status: 200, body: {status, version, migrations}}
      : {status: 503, body: {status: 'unavailable', version, migrations}}

  const listed = (): object[] =>
    broken.has('wrong-shape') ? parcels.list().map(({id, status}) => ({id, state: status})) : parcels.list()

  return {
    '/health': async () => {
      if (broken.has('slow-health')) await pause(SLOW)
      return state(!broken.has('health-down'), 'healthy')
    },
    '/ready': () => state(migrations.pending === 0 && !broken.has('not-ready'), 'ready'),
    '/live': () => state(!broken.has('not-live'), 'alive'),
    '/metrics': () =>
      broken.has('no-metrics')
        ? problem(404, 'no such route')
        : {status: 200, body: renderMetrics(), headers: {'content-type': 'text/plain; version=0.0.4'}},
    '/api/v1/parcels': () => ({status: 200, body: {parcels: listed()}}),
    '/api/v1/parcels/:id': (_, id) => {
      const parcel = parcels.find(id)
      if (parcel) return {status: 200, body: parcel}
      const detail = broken.has('leaky-errors') ? new Error(`no row for ${id}`).stack : undefined
      return problem(404, 'no such parcel', {detail})
    },
    '/admin/parcels': request =>
      broken.has('open-admin') || isAuthorized(request, config.adminToken)
        ? {status: 200, body: {parcels: parcels.list(), total: parcels.list().length}}
        : problem(401, 'a token is needed', {headers: {'www-authenticate': 'Bearer'}})
  }
}

const isAuthorized = (request: IncomingMessage, token: string): boolean => {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
