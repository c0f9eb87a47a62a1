import {createHash, randomBytes} from 'node:crypto'
import {Resolver} from 'node:dns/promises'
import {request} from 'node:http'
import {checkServerIdentity, type PeerCertificate, type TLSSocket} from 'node:tls'
import {Refusal} from '../errors.ts'
import type {DnsType, TlsSession, TlsVersions, UpgradeAnswer} from '../ports.ts'
import type {Listed} from './allow-list.ts'
import type {Dialer} from './network.ts'
import {asRefusal, codeOf, tlsProblem, Unanswered} from './network-failures.ts'

/** See `Network.connect`. */
export const connect = async (dialer: Dialer, listed: Listed, signal: AbortSignal): Promise<'open' | 'refused'> => {
  try {
    const socket = await dialer.dial(listed, null, signal)
    socket.destroy()
    return 'open'
  } catch (thrown) {
    if (thrown instanceof Unanswered && thrown.code === 'ECONNREFUSED') return 'refused'
    throw thrown
  }
}

/** See `Network.tls`. */
export const handshake = async (
  dialer: Dialer,
  listed: Listed,
  versions: TlsVersions | null,
  signal: AbortSignal
): Promise<TlsSession | null> => {
  try {
    const socket = await dialer.dial(listed, {strict: false, ...(versions ? {versions} : {})}, signal)
    try {
      return describeSession(socket as TLSSocket, listed.host)
    } finally {
      socket.destroy()
    }
  } catch (thrown) {
    if (thrown instanceof Unanswered && isRefusedVersion(thrown.code, versions !== null)) return null
    throw thrown
  }
}

/** Some servers hang up on a version they do not take. What our own library can not offer tells nothing about them. */
const isRefusedVersion = (code: string, isProbe: boolean): boolean =>
  code !== 'ERR_SSL_NO_PROTOCOLS_AVAILABLE' &&
  (code === 'EPROTO' || code.startsWith('ERR_SSL_') || (isProbe && code === 'ECONNRESET'))

const describeSession = (socket: TLSSocket, host: string): TlsSession => {
  const certificate = socket.getPeerCertificate()
  if (!certificate.valid_to) throw new Refusal(`${host} sends no certificate`, 'repair the TLS settings there')
  const code = codeOf(socket.authorizationError) ?? String(socket.authorizationError ?? '')
  // Node looks at the name only when the chain is sound; here both are told.
  const isNameProblem = code === 'ERR_TLS_CERT_ALTNAME_INVALID'
  const wrongName = checkServerIdentity(host.replace(/\.$/, ''), certificate)
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    chainProblem: socket.authorized || isNameProblem ? null : (tlsProblem(code) ?? code),
    otherNames: wrongName ? namesOf(certificate) : null,
    issuer: String(certificate.issuer?.O ?? certificate.issuer?.CN ?? 'unknown'),
    validFor: Date.parse(certificate.valid_to) - Date.now()
  }
}

const namesOf = ({subjectaltname = '', subject}: PeerCertificate): string[] =>
  subjectaltname === ''
    ? [subject?.CN ?? []].flat().map(String)
    : subjectaltname.split(', ').map(name => name.replace(/^(DNS|IP Address):/, ''))

/** See `Network.resolve`. */
export const resolve = async (
  name: string,
  type: DnsType,
  nameServers: readonly string[],
  signal: AbortSignal
): Promise<readonly string[]> => {
  const resolver = new Resolver()
  if (nameServers.length > 0) resolver.setServers([...nameServers])
  const cancel = (): void => resolver.cancel()
  signal.addEventListener('abort', cancel, {once: true})
  try {
    signal.throwIfAborted()
    return (await recordsOf(resolver, name, type)).sort()
  } catch (thrown) {
    const code = codeOf(thrown)
    if (code === 'ENODATA' || code === 'ENOTFOUND') return []
    if (code === 'ECONNREFUSED') {
      throw new Unanswered(code, `no name server answered for ${name}`, 'see that DNS can be reached from this runner')
    }
    throw asRefusal(thrown, `the name server of ${name}`, signal)
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

const recordsOf = async (resolver: Resolver, name: string, type: DnsType): Promise<string[]> => {
  if (type === 'A') return resolver.resolve4(name)
  if (type === 'AAAA') return resolver.resolve6(name)
  if (type === 'CNAME') return resolver.resolveCname(name)
  if (type === 'NS') return resolver.resolveNs(name)
  if (type === 'TXT') return (await resolver.resolveTxt(name)).map(parts => parts.join(''))
  if (type === 'MX') return (await resolver.resolveMx(name)).map(({priority, exchange}) => `${priority} ${exchange}`)
  return (await resolver.resolveCaa(name)).flatMap(record =>
    Object.entries(record)
      .filter(([tag]) => tag !== 'critical' && tag !== 'type')
      .map(([tag, value]) => `${tag} ${String(value)}`)
  )
}

/** See `Network.upgrade`. */
export const upgrade = async (
  dialer: Dialer,
  listed: Listed,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal
): Promise<UpgradeAnswer> => {
  const secure = listed.scheme === 'https:' ? {strict: true, alpn: ['http/1.1']} : null
  const socket = await dialer.dial(listed, secure, signal)
  const key = randomBytes(16).toString('base64')
  const {promise, resolve: answer, reject} = Promise.withResolvers<UpgradeAnswer>()
  const sent = request({
    // Without an agent: one would dial by itself, past the guard.
    createConnection: () => socket,
    signal,
    path: url.pathname + url.search,
    setHost: false,
    headers: {
      ...headers,
      host: url.host,
      'user-agent': 'readiness-gate',
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': key
    }
  })
  const settle = ({statusCode = 0, headersDistinct}: {statusCode?: number; headersDistinct: NodeJS.Dict<string[]>}) =>
    answer({
      status: statusCode,
      headers: Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []])),
      accepted: statusCode === 101 && headersDistinct['sec-websocket-accept']?.[0] === acceptOf(key)
    })
  sent.on('upgrade', settle).on('response', settle).on('error', reject).end()
  try {
    return await promise
  } catch (thrown) {
    throw asRefusal(thrown, `${url.protocol}//${url.host}`, signal)
  } finally {
    socket.destroy()
  }
}

/** RFC 6455, 4.2.2. */
const acceptOf = (key: string): string =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
