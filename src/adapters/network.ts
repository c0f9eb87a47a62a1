import {lookup} from 'node:dns/promises'
import {isIP, type LookupFunction, connect as netConnect, type Socket} from 'node:net'
import {rootCertificates, type SecureVersion, type TLSSocket, connect as tlsConnect} from 'node:tls'
import {Refusal} from '../errors.ts'
import {addressProblem, isLocalhost} from './addresses.ts'
import type {Listed} from './allow-list.ts'
import {asRefusal} from './network-failures.ts'

/** All addresses of a host name; rejects as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly string[]>

export interface NetworkOptions {
  /** `null`: relative addresses are refused. */
  baseUrl: string | null
  /** Entries of `parseAllowList`. */
  allow: readonly string[]
  /** In place of the system's resolver. */
  resolver?: Resolve
  /** PEM certificates to trust besides Node's own. */
  ca?: readonly string[]
}

/** How a TLS connection is made; without it the connection is plain. */
export interface Secure {
  /** Whether to end the connection when the certificate is not acceptable. */
  strict: boolean
  alpn?: readonly string[]
  versions?: {min: SecureVersion; max: SecureVersion}
}

/** The one way out: whatever leaves the process is dialled here, to an address vetted here. */
export interface Dialer {
  /** Throws `Refusal` when the address must not be called or did not answer. */
  dial(listed: Listed, secure: Secure | null, signal?: AbortSignal): Promise<Socket | TLSSocket>
  /** Ends every connection, also those being made. */
  close(): void
}

export const createDialer = ({
  resolver = systemResolver,
  ca = []
}: Omit<NetworkOptions, 'baseUrl' | 'allow'>): Dialer => {
  const resolved = new Map<string, Promise<readonly string[]>>()
  const sockets = new Set<Socket>()
  const trusted = ca.length > 0 ? {ca: [...rootCertificates, ...ca]} : {}

  // One answer a run: every connection goes where the first vetting looked. Failures are asked anew.
  const resolveOnce = (host: string): Promise<readonly string[]> => {
    const known = resolved.get(host)
    if (known) return known
    const asked = addressesOf(host, resolver)
    resolved.set(host, asked)
    asked.catch(() => resolved.delete(host))
    return asked
  }

  return {
    async dial(listed, secure, signal) {
      const {host, port} = listed
      const where = `${host}:${port}`
      try {
        const addresses = vetted(await abortable(resolveOnce(host), signal), listed)
        signal?.throwIfAborted()
        const target = {
          host,
          port,
          // Node asks this for names only; a host that is an address was vetted as it stands.
          lookup: pinned(addresses),
          autoSelectFamily: true,
          autoSelectFamilyAttemptTimeout: 1_000,
          noDelay: true,
          keepAlive: true
        }
        const socket = secure ? tlsConnect({...target, ...trusted, ...tlsOptions(host, secure)}) : netConnect(target)
        sockets.add(socket)
        socket.once('close', () => sockets.delete(socket))
        await connected(socket, secure ? 'secureConnect' : 'connect', signal)
        return socket
      } catch (thrown) {
        throw asRefusal(thrown, where, signal)
      }
    },
    close() {
      for (const socket of sockets) socket.destroy()
    }
  }
}

const systemResolver: Resolve = async host => (await lookup(host, {all: true})).map(({address}) => address)

/** Addresses that no name server has to be asked for, `null` for other names. */
const knownAddresses = (host: string): readonly string[] | null => {
  if (isIP(host)) return [host]
  return isLocalhost(host) ? ['127.0.0.1', '::1'] : null
}

const addressesOf = async (host: string, resolver: Resolve): Promise<readonly string[]> =>
  knownAddresses(host) ?? resolver(host)

/** Throws the `Refusal` of dialling a listed place, as far as it can be told without asking a name server. */
export const vetUnasked = (listed: Listed): void => {
  const addresses = knownAddresses(listed.host)
  if (addresses) vetted(addresses, listed)
}

/** All of them or none: a name with one address inside is not half safe. */
const vetted = (addresses: readonly string[], listed: Listed): readonly string[] => {
  const {host, port, scheme} = listed
  if (addresses.length === 0) throw new Refusal(`${host} has no address`, 'check the name')
  for (const address of addresses) {
    const problem = addressProblem(address, listed)
    if (problem) {
      const written = `${scheme}//${isIP(host) === 6 ? `[${host}]` : host}:${port}`
      const remedy = listed.portGiven
        ? 'use a public address; metadata, link-local and foreign loopback addresses are never called'
        : `if it is meant, list it with its port in allow-hosts: ${written}`
      throw new Refusal(`${host} must not be called: ${problem}`, remedy)
    }
  }
  return addresses
}

const pinned =
  (addresses: readonly string[]): LookupFunction =>
  (_host, {all}, callback) => {
    const answers = addresses.map(address => ({address, family: isIP(address)}))
    if (all) callback(null, answers)
    else callback(null, answers[0]?.address ?? '', answers[0]?.family)
  }

const tlsOptions = (host: string, {strict, alpn, versions}: Secure) => ({
  rejectUnauthorized: strict,
  // A name only: RFC 6066 knows no addresses here.
  servername: isIP(host) ? '' : host.replace(/\.$/, ''),
  ...(alpn ? {ALPNProtocols: [...alpn]} : {}),
  // Versions before 1.2 need the lowest security level even to be offered.
  ...(versions ? {minVersion: versions.min, maxVersion: versions.max, ciphers: 'DEFAULT@SECLEVEL=0'} : {})
})

const connected = (socket: Socket, event: string, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const abort = (): void =>
      void socket.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))
    signal?.addEventListener('abort', abort, {once: true})
    // Stays on: an error after this point belongs to whoever uses the socket, and must not end the process.
    socket.on('error', reject)
    socket.once('close', () => reject(Object.assign(new Error('closed'), {code: 'ECONNRESET'})))
    socket.once(event, () => {
      signal?.removeEventListener('abort', abort)
      resolve()
    })
  })

const abortable = <T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> => {
  if (!signal) return promise
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {once: true})
    promise.then(resolve, reject)
  })
}
