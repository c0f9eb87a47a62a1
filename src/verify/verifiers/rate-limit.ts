import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import type {Http, HttpResponse} from '../../ports.ts'
import {comparable, compare} from '../compare.ts'
import {address, down, get, headerOf, isDown, shortUrl} from '../http-answers.ts'
import {comparison} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const requests = () =>
  z.int().check(z.refine<number>(count => count >= 2 && count <= 500, {error: 'must be from 2 to 500'}))

export default defineVerifier({
  kind: 'rate-limit',
  summary: 'Requests are limited in number.',
  lifecycle: 'stable',
  params: z.strictObject({
    url: z._default(address(), '/'),
    limit: z.optional(comparison().check(comparable())),
    requests: z.optional(requests())
  }),
  needs: ['http'],
  permission: null,
  passes:
    'Without `requests`: the answer announces a limit above 0 (`RateLimit-Policy`, `RateLimit`, `RateLimit-Limit`, `X-RateLimit-Limit`) that satisfies `limit` when given. With `requests`: so many requests, one after the other, are answered with 429 before they end.',
  fails: 'No limit is announced, or another one; or all requests went through.',
  unverifiable: 'The service is down (5xx) or did not answer. Without `requests`, 429 that announces no limit.',
  remedy: 'Limit requests by client in the gateway or a middleware, and announce the limit in the answers.',
  examples: ['rate-limit url=/api/items limit<=100', 'rate-limit url=/login requests=20'],
  async verify({url, limit, requests: count = 1}, {http}, signal): Promise<Outcome> {
    const {response, sent} = await sendUntilLimited(http, url, count, signal)
    const where = shortUrl(response.url)
    const {status} = response
    if (isDown(status) && status !== 429) return down(response)
    if (count > 1 && status !== 429) return {status: 'failed', reason: `${where}: all ${count} requests went through`}

    const announced = announcedLimit(response)
    if (count === 1 || limit) {
      if (announced === null && status === 429 && count === 1) return down(response)
      // Many limit without saying so, or only below other paths.
      if (!(Number(announced) > 0)) return {status: 'failed', elsewhere: true, reason: `${where} announces no limit`}
      const {holds, text} = await compare(announced, limit ?? {op: '>', value: 0})
      if (!holds) return {status: 'failed', reason: `${where}: the announced limit ${text}`}
    }
    const shown = announced === null ? '' : `announces a limit of ${announced}`
    const limited = count > 1 ? `answers 429 within ${count} requests (after ${sent - 1})` : ''
    return {status: 'passed', evidence: `${where} ${[limited, shown].filter(Boolean).join(' and ')}`}
  }
})

const sendUntilLimited = async (
  http: Http,
  url: string,
  count: number,
  signal: AbortSignal
): Promise<{response: HttpResponse; sent: number}> => {
  for (let sent = 1; ; sent += 1) {
    const response = await http.send(get(url, {limit: 0}), signal)
    if (sent >= count || response.status === 429 || isDown(response.status)) return {response, sent}
  }
}

/** The limit in the forms of the IETF drafts (03, 07, 08 and later) and in the older `X-` form. */
const announcedLimit = (response: HttpResponse): number | null => {
  for (const name of ['ratelimit-limit', 'x-ratelimit-limit', 'x-rate-limit-limit']) {
    const plain = /^\s*(\d+)/.exec(headerOf(response, name) ?? '')
    if (plain) return Number(plain[1])
  }
  for (const name of ['ratelimit-policy', 'ratelimit']) {
    const structured = /(?:;\s*q=|\blimit=|^\s*)(\d+)/.exec(headerOf(response, name) ?? '')
    if (structured) return Number(structured[1])
  }
  return null
}
