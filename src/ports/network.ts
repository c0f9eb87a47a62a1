/** The network below HTTP, guarded. */

/** A TLS handshake as it went, acceptable or not. */
export interface TlsSession {
  /** `TLSv1.3` */
  protocol: string
  /** Why the certificate chain is not trusted, in words; `null` when it is. */
  chainProblem: string | null
  /** Names the certificate is for, when the host is none of them; `null` when it is. */
  otherNames: readonly string[] | null
  issuer: string
  /** Milliseconds until the certificate expires; negative when it has. */
  validFor: number
}

export type DnsType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'CAA'

/** The answer to a request to switch to WebSocket. */
export interface UpgradeAnswer {
  /** 101 when the server agrees. */
  status: number
  headers: Readonly<Record<string, readonly string[]>>
  /** The server proved that it read this very request (RFC 6455, 4.2.2). */
  accepted: boolean
}

/** A connection on which a protocol is spoken. At most 64 KB come in; after the deadline everything throws `Refusal`. */
export interface Conversation {
  send(bytes: Uint8Array): void
  /** What comes next; `null` when the other side has hung up. */
  receive(): Promise<Uint8Array | null>
  /** Goes on over TLS. Its certificate is not judged: that is what `Network.tls` is for. */
  secure(): Promise<void>
  close(): void
}

export interface Endpoint {
  host: string
  port: number
}

/**
 * What lies below and beside HTTP, guarded alike: only listed endpoints and names, only vetted addresses. Everything
 * throws `Refusal` when it must not be called or was not answered.
 */
export interface Network {
  /** Base URL of the run. */
  readonly base: string | null
  /** Connects and hangs up: `refused` when the host answers that nothing listens. */
  connect(endpoint: Endpoint, signal: AbortSignal): Promise<'open' | 'refused'>
  /** Connects, to speak a protocol. Whoever calls it closes the conversation. */
  converse(endpoint: Endpoint, signal: AbortSignal): Promise<Conversation>
  /** `null` when the server takes none of these versions (any from 1.2 on, when none are named). */
  tls(endpoint: Endpoint, versions: TlsVersions | null, signal: AbortSignal): Promise<TlsSession | null>
  /** Records as text (`10 mail.example.com` for MX), sorted; empty when there are none. */
  resolve(name: string, type: DnsType, signal: AbortSignal): Promise<readonly string[]>
  /** A `ws:`, `wss:`, `http:` or `https:` address, or a path below the base URL. */
  upgrade(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<UpgradeAnswer>
}

export type TlsVersion = 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'

export interface TlsVersions {
  min: TlsVersion
  max: TlsVersion
}
