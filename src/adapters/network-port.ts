import {Refusal} from '../errors.ts'
import type {Network} from '../ports.ts'
import {type AllowList, type Listed, normaliseHost, parseAllowList} from './allow-list.ts'
import type {Dialer, NetworkOptions} from './network.ts'
import type * as Probes from './network-probes.ts'

export interface NetworkPortOptions extends NetworkOptions {
  /** Name servers (`127.0.0.1:5353`) in place of the system's. */
  nameServers?: readonly string[]
}

export interface NetworkClient extends Network {
  /** Ends all connections. Afterwards calls are refused. */
  close(): void
}

interface Machinery {
  dialer: Dialer
  probes: typeof Probes
}

/**
 * The guarded `Network` port. Loads its machinery with the first call. Throws `ConfigurationError` for a malformed
 * allow-list or base URL.
 */
export const createNetwork = (options: NetworkPortOptions): NetworkClient => {
  const allowed = parseAllowList(options.baseUrl, options.allow)
  let loading: Promise<Machinery> | undefined
  let loaded: Machinery | undefined
  let closed = false
  const machinery = async (): Promise<Machinery> => {
    loading ??= Promise.all([import('./network.ts'), import('./network-probes.ts')]).then(
      ([{createDialer}, probes]) => ({dialer: createDialer(options), probes})
    )
    loaded = await loading
    if (closed) throw new Refusal('the run has ended')
    return loaded
  }

  return {
    base: allowed.base?.href ?? null,
    async connect(endpoint, signal) {
      const listed = permitEndpoint(endpoint, allowed)
      const {dialer, probes} = await machinery()
      return probes.connect(dialer, listed, signal)
    },
    async converse(endpoint, signal) {
      const listed = permitEndpoint(endpoint, allowed)
      const [{dialer}, {converse}] = await Promise.all([machinery(), import('./network-conversation.ts')])
      return converse(dialer, listed, signal)
    },
    async tls(endpoint, versions, signal) {
      const listed = permitEndpoint(endpoint, allowed)
      const {dialer, probes} = await machinery()
      return probes.handshake(dialer, listed, versions, signal)
    },
    async resolve(name, type, signal) {
      const host = permitName(name, allowed)
      const {probes} = await machinery()
      return probes.resolve(host, type, options.nameServers ?? [], signal)
    },
    async upgrade(address, headers, signal) {
      const {url, listed} = permitSocket(address, allowed)
      const {dialer, probes} = await machinery()
      return probes.upgrade(dialer, listed, url, headers, signal)
    },
    close() {
      closed = true
      loaded?.dialer.close()
    }
  }
}

const notListed = (what: string, entry: string): Refusal =>
  new Refusal(`${what} is not in the allow-list`, `add ${entry} to allow-hosts`)

/** The name as it is looked up. Throws `Refusal` when it must not be. */
export const permitName = (name: string, allowed: AllowList): string => {
  const host = normaliseHost(name)
  if (host === null) throw new Refusal(`${name} is no host name`, 'correct the name of the check')
  if (!allowed.name(host)) throw notListed(host, host)
  return host
}

/** The entry that lists an endpoint. Throws `Refusal` without one. */
export const permitEndpoint = ({host, port}: {host: string; port: number}, allowed: AllowList): Listed => {
  const name = normaliseHost(host)
  if (name === null) throw new Refusal(`${host} is no host`, 'correct the host of the check')
  const where = `${name.includes(':') ? `[${name}]` : name}:${port}`
  const listed = allowed.endpoint(name, port)
  if (!listed) throw notListed(where, `tcp://${where}`)
  return listed
}

/** The address of a WebSocket and the entry that lists it. Throws `Refusal` without one. */
export const permitSocket = (address: string, allowed: AllowList): {url: URL; listed: Listed} => {
  const url = URL.parse(address) ?? (allowed.base ? URL.parse(address, allowed.base.href) : null)
  if (!url) throw new Refusal(`no base URL to resolve ${address} against`, 'set the input base-url')
  if (!/^(wss?|https?):$/.test(url.protocol)) {
    throw new Refusal(`${url.protocol} is no WebSocket address`, 'only ws, wss, http and https are called')
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refusal(`${url.host} with a user name or password in the address`, 'leave them out')
  }
  const listed = allowed.origin(url)
  if (!listed) throw notListed(`${url.protocol}//${url.host}`, `${url.protocol}//${url.host}`)
  return {url, listed}
}
