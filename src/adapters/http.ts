import {Refusal} from '../errors.ts'
import type {Http, HttpRequest, HttpResponse} from '../ports.ts'
import {redactor} from '../verify/redact.ts'
import {type AllowList, type Listed, parseAllowList} from './allow-list.ts'
import type {Exchange, Head, Hop} from './http-exchange.ts'
import type {NetworkOptions} from './network.ts'

/** A header that goes to one origin only. */
export interface Secret {
  /** `https://api.example.com` */
  origin: string
  header: string
  /** What stands before the secret in the header, such as `Bearer `. */
  prefix?: string
  value: string
}

export interface HttpOptions extends NetworkOptions {
  secrets: readonly Secret[]
  /** Decoded bytes at most, whatever a request allows (5 MB). */
  maxBody?: number
}

export interface HttpClient extends Http {
  /** Ends all connections. Afterwards requests are refused. */
  close(): Promise<void>
}

const MAX_BODY = 5_000_000
const MAX_REDIRECTS = 3
/** The connection's own business, or a way to another host behind the same address. */
const RESERVED = new Set(
  'host connection content-length transfer-encoding upgrade keep-alive te trailer expect proxy-connection'.split(' ')
)

/**
 * The guarded `Http` port: listed origins only, vetted addresses only, redirects followed by hand. Secrets are added
 * here, by origin, and masked in everything that comes back. Loads its machinery with the first request. Throws
 * `ConfigurationError` for a malformed allow-list or base URL.
 */
export const createHttp = (options: HttpOptions): HttpClient => {
  const allowed = parseAllowList(options.baseUrl, options.allow)
  const secrets = options.secrets.filter(({value}) => value !== '')
  const mask = redactor(secrets.map(({value}) => value))
  let exchange: Promise<Exchange> | undefined
  let closed = false
  const machinery = (): Promise<Exchange> => {
    if (closed) throw new Refusal('the run has ended')
    exchange ??= import('./http-exchange.ts').then(({createExchange}) => createExchange(options, allowed))
    return exchange
  }

  return {
    async send(request, signal) {
      try {
        const limit = Math.min(request.limit, options.maxBody ?? MAX_BODY)
        const {hop: first} = permitRequest(request, allowed)
        const {send} = await machinery()
        const started = performance.now()
        const {url, head} = await follow(first, request.redirects, allowed, (hop, isHome) => {
          const own = isHome && !request.anonymous ? secretsFor(hop.url, secrets) : {}
          return send({...hop, headers: {...DEFAULTS, ...own, ...hop.headers}}, signal)
        })
        const body = await bodyOf(head, limit)
        const {status, headers} = head
        const response = {url: url.href, status, headers, body, ms: performance.now() - started}
        return secrets.length > 0 ? masked(response, mask) : response
      } catch (thrown) {
        throw thrown instanceof Refusal ? new Refusal(mask(thrown.message), thrown.remedy) : thrown
      }
    },
    async load(request, plan, signal) {
      try {
        const {hop} = permitRequest(request, allowed)
        const [{send}, {runLoad}] = await Promise.all([machinery(), import('./http-load.ts')])
        const headers = {...DEFAULTS, ...secretsFor(hop.url, secrets), ...hop.headers}
        const attempt = async (own: AbortSignal): Promise<number> => {
          const head = await send({...hop, headers}, own)
          await head.read(MAX_BODY)
          return head.status
        }
        return await runLoad(attempt, plan, signal)
      } catch (thrown) {
        throw thrown instanceof Refusal ? new Refusal(mask(thrown.message), thrown.remedy) : thrown
      }
    },
    async close() {
      closed = true
      await (await exchange)?.close()
    }
  }
}

/**
 * Sends, and goes where redirects lead, at most `most` times; 0 answers the redirect itself. `isHome` until the first
 * hop to another origin: once left, an origin gets nothing private any more, also when a redirect leads back to it.
 */
const follow = async (
  first: Hop,
  most: number,
  allowed: AllowList,
  send: (hop: Hop, isHome: boolean) => Promise<Head>
): Promise<{url: URL; head: Head}> => {
  let hop = first
  let isHome = true
  for (let followed = 0; ; followed += 1) {
    const head = await send(hop, isHome)
    const location = most > 0 ? redirectOf(head) : null
    if (location === null) return {url: hop.url, head}
    head.discard()
    if (followed >= Math.min(most, MAX_REDIRECTS)) {
      throw new Refusal(`${first.url.origin} redirects more than ${followed} times`, 'check the final address itself')
    }
    hop = nextHop(hop, head.status, location)
    permit(hop, allowed, null)
    isHome &&= hop.url.origin === first.url.origin
  }
}

const DEFAULTS = {'user-agent': 'readiness-gate', accept: '*/*', 'accept-encoding': 'identity'}

/** What a request is, and the entry that lists its address. Throws `Refusal` when it must not be made. */
export const permitRequest = (request: HttpRequest, allowed: AllowList): {hop: Hop; listed: Listed} => {
  const hop = firstHop(request, allowed)
  return {hop, listed: permit(hop, allowed, request)}
}

const firstHop = ({method, url: address, headers, body}: HttpRequest, {base}: AllowList): Hop => {
  const url = URL.parse(address) ?? (base ? URL.parse(address, base.href) : null)
  if (!url) {
    const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(address)
    throw isRelative && !base
      ? new Refusal(
          `no base URL to resolve ${address} against`,
          'set the input base-url, such as https://app.example.com'
        )
      : new Refusal(`${address} is no valid address`, 'correct the url of the check')
  }
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const reserved = Object.keys(own).find(name => RESERVED.has(name))
  if (reserved) throw new Refusal(`the header ${reserved} cannot be set`, 'remove it from the check')
  return {method, url, headers: own, body}
}

/** The entry that lists the address; throws without one. `request` is the check's own first request, `null` after a redirect. */
const permit = ({url}: Hop, allowed: AllowList, request: HttpRequest | null): Listed => {
  const how = request ? '' : 'a redirect leads to '
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Refusal(`${how}${url.protocol} is no HTTP address`, 'only http and https are called')
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refusal(
      `${how}${url.host} with a user name or password in the address`,
      'bind a secret in the configuration'
    )
  }
  const listed = allowed.origin(url) ?? (request && isHarmless(request) ? allowed.plainTwin(url) : null)
  if (listed) return listed
  throw new Refusal(
    `${how}${url.origin}${how ? ', which' : ''} is not in the allow-list`,
    `add ${url.origin} to allow-hosts`
  )
}

/** A plain request to a host listed for HTTPS only may hold nothing that is worth reading on the way. */
const isHarmless = ({method, headers}: HttpRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && Object.keys(headers).length === 0

const secretsFor = ({origin}: URL, secrets: readonly Secret[]): Record<string, string> =>
  Object.fromEntries(
    secrets
      .filter(secret => new URL(secret.origin).origin === origin)
      .map(({header, prefix = '', value}) => [header.toLowerCase(), prefix + value])
  )

const redirectOf = ({status, headers}: Head): string | null =>
  [301, 302, 303, 307, 308].includes(status) ? (headers['location']?.[0] ?? null) : null

const nextHop = (hop: Hop, status: number, location: string): Hop => {
  const url = URL.parse(location, hop.url.href)
  if (!url) throw new Refusal(`${hop.url.origin} redirects to no valid address`, 'repair the redirect')
  const toGet = (status === 303 && hop.method !== 'HEAD') || (status <= 302 && hop.method === 'POST')
  return {
    url,
    method: toGet ? 'GET' : hop.method,
    body: toGet ? null : hop.body,
    headers: url.origin === hop.url.origin ? hop.headers : {}
  }
}

const bodyOf = async (head: Head, limit: number): Promise<Uint8Array> => {
  if (limit > 0) return head.read(limit)
  head.discard()
  return new Uint8Array()
}

const masked = (response: HttpResponse, mask: (text: string) => string): HttpResponse => ({
  ...response,
  url: mask(response.url),
  headers: Object.fromEntries(Object.entries(response.headers).map(([name, values]) => [name, values.map(mask)])),
  body: Buffer.from(mask(Buffer.from(response.body).toString('latin1')), 'latin1')
})
