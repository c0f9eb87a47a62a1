import * as z from 'zod/mini'
import type {Outcome} from '../model.ts'
import type {HttpRequest, HttpResponse} from '../ports.ts'
import {clip} from './compare.ts'

/** Decoded bytes a check looks at. */
const MAX_BODY = 5_000_000

/** An address of a check: absolute, or a path below the base URL. */
export const address = () =>
  z.string().check(z.refine(text => /^\S{1,2000}$/.test(text), {error: 'must be an address or a path, without spaces'}))

/** An origin as browsers send it. */
export const origin = () =>
  z
    .string()
    .check(
      z.refine(text => URL.parse(text)?.origin === text, {error: 'must be an origin such as https://app.example.com'})
    )

/** A plain GET; override what differs. A `limit` of 0 leaves the body unread. */
export const get = (url: string, overrides: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers: {},
  body: null,
  redirects: 0,
  limit: MAX_BODY,
  ...overrides
})

/** The service is down or turns us away; what it says then is no answer to another question. */
export const isDown = (status: number): boolean => status >= 500 || status === 429

/** For checks that are not about being up. */
export const down = ({url, status}: HttpResponse): Outcome => ({
  status: 'unverifiable',
  reason: `${shortUrl(url)} answers ${status}: it is down or turns us away, so nothing else can be judged`,
  remedy: 'see that the service is up, then run the gate again'
})

/** All values of a header as one text, as HTTP reads repeated headers; `undefined` when it is absent. */
export const headerOf = ({headers}: HttpResponse, name: string): string | undefined => headers[name]?.join(', ')

/** An address for evidence: without its query, which may hold what is nobody's business. */
export const shortUrl = (url: string): string => {
  const {origin: start, pathname} = new URL(url)
  return clip(start + pathname)
}
