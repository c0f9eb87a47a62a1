import {ConfigurationError} from '../errors.ts'

/** A place the run may call. */
export interface Listed {
  /** `https:` or `http:`; `tcp:` for what speaks neither. */
  scheme: string
  /** As WHATWG URL normalises it, without brackets. */
  host: string
  port: number
  /** Written with its port: only then may it be a loopback or private address (see `addresses.ts`). */
  portGiven: boolean
}

/** Everything a run may call, and nothing else. */
export interface AllowList {
  /** Relative addresses are resolved against it; its origin is listed. */
  readonly base: URL | null
  /** The entry for exactly this origin. */
  origin(url: URL): Listed | null
  /** `http://host` where `https://host` is listed, both on their default ports: so that its redirect can be looked at. */
  plainTwin(url: URL): Listed | null
  /** An entry for this host and port, whatever it speaks. */
  endpoint(host: string, port: number): Listed | null
  /** The host itself or a host above it is listed: its name servers are asked anyway. */
  name(host: string): boolean
}

const SCHEMES: Readonly<Record<string, string>> = {
  'https:': 'https:',
  'http:': 'http:',
  'wss:': 'https:',
  'ws:': 'http:',
  'tcp:': 'tcp:'
}

/**
 * Reads the allow-list: exact origins (`https://api.example.com`, `http://localhost:3000`, `wss://…`), `tcp://host:port`,
 * or a bare `host`, which is `https://host:443`. Throws `ConfigurationError` for anything else, wildcards above all.
 */
export const parseAllowList = (baseUrl: string | null, allow: readonly string[]): AllowList => {
  const base = baseUrl === null ? null : parseBase(baseUrl)
  const listed = allow.map(parseEntry)
  if (base && baseUrl) listed.push(toListed(base.protocol, base, baseUrl))
  // Of two entries for one place the one with a port says more.
  listed.sort((a, b) => Number(b.portGiven) - Number(a.portGiven))
  const find = (scheme: string, host: string, port: number): Listed | null =>
    listed.find(each => each.scheme === scheme && each.host === host && each.port === port) ?? null
  return {
    base,
    origin: url => {
      const {scheme, host, port} = toListed(SCHEMES[url.protocol] ?? '', url, '')
      return find(scheme, host, port)
    },
    plainTwin: ({protocol, port, hostname}) => {
      const secure = protocol === 'http:' && port === '' ? find('https:', unbracket(hostname), 443) : null
      return secure && {...secure, scheme: 'http:', port: 80}
    },
    endpoint: (host, port) => listed.find(each => each.host === host && each.port === port) ?? null,
    name: host => listed.some(each => host === each.host || host.endsWith(`.${each.host}`))
  }
}

/** Host and port as the allow-list spells them: decimal, hexadecimal and short IPv4 forms become dotted. */
export const normaliseHost = (host: string): string | null => {
  const url = URL.parse(`http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}/`)
  return url && url.port === '' && url.username === '' && url.pathname === '/' ? unbracket(url.hostname) : null
}

const unbracket = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')

const parseEntry = (raw: string): Listed => {
  const fail = (why: string): never => {
    throw new ConfigurationError(`allow-hosts: ${JSON.stringify(raw)} ${why}`)
  }
  const text = raw.trim()
  if (text.includes('*')) return fail('holds a wildcard; list every origin by itself')
  const scheme = /^([a-z][a-z\d+.-]*:)\/\//i.exec(text)?.[1]?.toLowerCase() ?? null
  const known = SCHEMES[scheme ?? 'https:'] ?? fail('is none of https, http, wss, ws, tcp')
  const url = URL.parse((known === 'tcp:' ? 'http:' : known) + (scheme ? text.slice(scheme.length) : `//${text}`))
  if (url?.pathname !== '/' || url.search || url.hash || url.username || url.password || text.includes('@')) {
    return fail('must be an origin such as https://api.example.com or http://localhost:3000, nothing after it')
  }
  const entry = toListed(known, url, text)
  return known === 'tcp:' && !entry.portGiven ? fail('needs a port, as in tcp://db.internal:5432') : entry
}

const parseBase = (raw: string): URL => {
  const url = URL.parse(raw)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username || url.password) {
    throw new ConfigurationError(`base-url: ${JSON.stringify(raw)} must be an address such as https://app.example.com`)
  }
  if (url.search || url.hash) throw new ConfigurationError('base-url must have no query and no fragment')
  // `health` belongs below the base, as in a folder; `/health` to its root.
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

const toListed = (scheme: string, url: URL, written: string): Listed => ({
  scheme,
  host: unbracket(url.hostname),
  port: url.port === '' ? (scheme === 'https:' ? 443 : 80) : Number(url.port),
  portGiven: /:\d+$/.test(
    written
      .trim()
      .replace(/^[a-z\d+.-]+:\/\//i, '')
      .replace(/\/.*$/s, '')
  )
})
