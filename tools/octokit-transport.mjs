// How @actions/github reaches the API, for the bundle: with Node's own fetch, and through the undici of this program only
// where a proxy stands between the runner and GitHub. It would bring an HTTP client and a fetch of its own.
import {getProxyUrl} from '@actions/http-client/lib/proxy'

/** What it asks its HTTP client for: the way through a proxy, if there is one. */
export class HttpClient {
  /** Of node:http, which nothing uses since the API is called by fetch. */
  getAgent() {}

  getAgentDispatcher(url) {
    const proxy = getProxyUrl(new URL(url))
    return proxy?.hostname ? new ThroughProxy(proxy) : undefined
  }
}

/** Stands in for the dispatcher until a request is made through it: its makers do not wait. */
class ThroughProxy {
  constructor({href, username, password}) {
    const token = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
    this.options = {uri: href, allowH2: false, ...((username || password) && {token})}
  }

  async open() {
    const {ProxyAgent} = await import('undici')
    this.agent ??= new ProxyAgent(this.options)
    return this.agent
  }
}

export const fetch = async (url, {dispatcher, ...options} = {}) =>
  dispatcher === undefined ? globalThis.fetch(url, options) : fetchThrough(await dispatcher.open(), url, options, 5)

/**
 * Node's fetch takes no dispatcher of another undici, and the fetch of ours would be a third of the package: this one
 * knows what the API speaks. The API redirects within itself where a repository was renamed: with 307 and 308 whatever
 * is asked, else what is read.
 */
const fetchThrough = async (agent, url, options, hops) => {
  const {method = 'GET', headers = {}, body, signal} = options
  const {origin, pathname, search} = new URL(url)
  const answer = await agent.request({origin, path: `${pathname}${search}`, method, headers, body, signal})
  const content = await answer.body.arrayBuffer()
  const {statusCode: status} = answer
  const {location} = answer.headers
  const moved = status === 307 || status === 308 || ((status === 301 || status === 302) && method === 'GET')
  if (moved && location !== undefined && hops > 0) {
    const next = new URL(location, url)
    if (next.origin === origin) return fetchThrough(agent, next.href, options, hops - 1)
  }
  const response = new Response(content.byteLength > 0 ? content : null, {
    status,
    headers: Object.entries(answer.headers).flatMap(([name, value]) => [value].flat().map(each => [name, each]))
  })
  return Object.defineProperty(response, 'url', {value: url})
}
