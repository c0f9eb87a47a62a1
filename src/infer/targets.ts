/** Targets that sentences name: addresses, paths, variables, files, bounds. */

const FOLDER =
  /^\/(?:etc|var|usr|home|tmp|opt|root|dev|proc|mnt|srv|bin|path|src|data|Users|n|a|s|h)(?:\/|$)|\.(?!json$|xml$|txt$|html$|well-known)[a-z]{1,5}$|\w:[A-Z]/
const METHOD = '(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)'
const SPANNED = new RegExp(`^(?:(${METHOD})\\s+)?(/[\\w.~%{}:<>*@$\\[\\]/-]*)(?:\\?\\S*)?$`)
const BARE = new RegExp(
  `(?<![\\w.:/)\\]-])(?:(${METHOD})\\s+)?(/[a-z][\\w.~{}:<>@-]*(?:/[\\w.~{}:<>@-]+)*)(?![\\w/])`,
  'g'
)
const TRAILING = /[.:,-]+$/

export interface NamedPath {
  method: string | null
  path: string
  /** Parts of it stand for something. */
  open: boolean
}

const namedPath = (method: string | undefined, written: string): NamedPath | null => {
  const path = written.replace(TRAILING, '')
  if (path.length < 2 || FOLDER.test(path)) return null
  return {method: method ?? null, path, open: /[{}<>*[\]]|\/:/.test(path)}
}

/** Paths of a service: in code spans, or bare with a leading slash. Each once. */
export const pathsIn = (text: string, spans: readonly string[]): NamedPath[] => {
  if (!text.includes('/')) return []
  const spanned = spans.flatMap(span => {
    const [, method, path = ''] = SPANNED.exec(span) ?? []
    return namedPath(method, path) ?? []
  })
  const bare = [...text.matchAll(BARE)].flatMap(([, method, path = '']) => namedPath(method, path) ?? [])
  const known = new Map<string, NamedPath>()
  for (const each of [...spanned, ...bare]) {
    const other = known.get(each.path)
    if (!other || (other.method === null && each.method !== null)) known.set(each.path, each)
  }
  return [...known.values()]
}

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`<>()|\\^,]+/gi
const LOCAL =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|host\.docker\.internal|.*\.(?:local|internal|localdomain|test))$/i
const PLACEHOLDER =
  /your|example|placeholder|changeme|domain\.(?:com|org|net)|\bfoo\b|\bx{3,}|\.{3}|…|[<>{}[\]$*]|my-?(?:app|domain|site|company)/i

/** Words in front of an address that is a tool or a reference. */
const REFERENCE =
  /\b(?:check|see|via|using|with|use|tool|e\.g\.|docs?|guide|from|by|test(?:ed)? (?:with|on|at|using))\s*:?\s*[("'`<[]*$/i

/**
 * An address that a document names and that may be asked: neither of this machine or network, nor a stand-in, nor a
 * tool or reference.
 */
export const addressesIn = (text: string): URL[] =>
  text.includes('://')
    ? [...text.matchAll(ADDRESS)].flatMap(({0: written, index}) => {
        if (REFERENCE.test(text.slice(Math.max(0, index - 30), index))) return []
        const url = URL.parse(written.replace(/[.;:!?]+$/, ''))
        return url && !isLocal(url.hostname) && !PLACEHOLDER.test(url.host) && url.hostname.includes('.') ? [url] : []
      })
    : []

/** Paths of addresses whose host stands for one's own: of an example, a placeholder. Local hosts are left out. */
export const standInPaths = (text: string): string[] =>
  text.includes('://')
    ? [...text.matchAll(ADDRESS)].flatMap(({0: written}) => {
        const [, host = '', path = '/'] =
          /^https?:\/\/([^/]+)(\/[\w./~-]*)?/i.exec(written.replace(/[.;:!?]+$/, '')) ?? []
        return host !== '' && !isLocal(host) && PLACEHOLDER.test(host) ? [path] : []
      })
    : []

/** A host of this machine or of a private network. */
export const isLocal = (host: string): boolean => LOCAL.test(host)

/** A WebSocket address of any host. */
export const socketIn = (text: string): URL | null => {
  const written = /\bwss?:\/\/[^\s"'`<>()|,]+/i.exec(text)?.[0]
  return written === undefined ? null : URL.parse(written.replace(/[.;:]+$/, ''))
}

const HOST =
  /(?<![\w@/.-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|io|dev|app|co|ai|cloud|expert|in|de|fr|uk|eu|us|ca|au|br|jp|cn|tech|xyz|info|me|sh|so|site|online|store))(?![\w.-]*[\w/@])/gi

/** Names of hosts without a scheme. */
export const hostsIn = (text: string): string[] =>
  text.includes('.')
    ? [...text.matchAll(HOST)]
        .map(([, host = '']) => host.toLowerCase())
        .filter(host => !isLocal(host) && !PLACEHOLDER.test(host))
    : []

const VARIABLE =
  /(?<![\w$./%-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w(]|\.[a-z]|\/\w)(?:\s?=\s?("[^"]*"|'[^']*'|[^\s,;)`]+))?/g
const ASSIGNED = /(?<![\w$./%-])([A-Z][A-Z0-9_]{2,60})(?:=| = (?=["'\d]|true|false))("[^"]*"|'[^']*'|[^\s,;)`]+)/g

export interface NamedVariable {
  name: string
  value: string | null
}

/** Environment variables by the look of their names: capitals with an underscore, or `NAME=value`. */
export const variablesIn = (text: string): NamedVariable[] => {
  if (!/[A-Z\d](?:[_=]| = )/.test(text)) return []
  const found = new Map<string, NamedVariable>()
  for (const pattern of [VARIABLE, ASSIGNED])
    for (const [, name = '', value] of text.matchAll(pattern))
      if (found.get(name)?.value == null) found.set(name, {name, value: value?.replaceAll(/^["']|["'.]$/g, '') ?? null})
  return [...found.values()]
}

export interface NamedBound {
  op: '<' | '<=' | '>' | '>='
  value: number
  unit: 'ms' | 's' | '%' | ''
}

const BOUND =
  /(<=|>=|≤|≥|<|>|&lt;|&gt;|\b(?:under|below|less than|at most|within|no more than|max(?:imum)?(?: of)?|up to|over|above|more than|at least|exceeds?|min(?:imum)?(?: of)?|target:?))\s*~?(\d+(?:[.,]\d+)?)\s*(ms|milliseconds?|s\b|sec(?:onds?)?\b|%)?/i
const LEAST = /(\d+(?:\.\d+)?)\s*(%)\s*(\+|or (?:more|higher|above)|minimum)?/

const OPS: Readonly<Record<string, NamedBound['op']>> = {
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '>': '>',
  '&lt;': '<',
  '&gt;': '>',
  under: '<',
  below: '<',
  'less than': '<',
  'at most': '<=',
  within: '<=',
  'no more than': '<=',
  'up to': '<=',
  over: '>',
  above: '>',
  'more than': '>',
  'at least': '>=',
  exceed: '>',
  exceeds: '>',
  target: '>='
}

/** The first bound of a sentence. A bare percentage is a least one. */
export const boundIn = (text: string): NamedBound | null => {
  const [, word, amount = '', unit = ''] = BOUND.exec(text) ?? []
  if (word !== undefined) {
    const key = word.toLowerCase().replace(/ of$|:$/, '')
    const op = OPS[key] ?? (key.startsWith('max') ? '<=' : '>=')
    return {op, value: Number(amount.replace(',', '.')), unit: unitOf(unit)}
  }
  const [, least, percent] = LEAST.exec(text) ?? []
  return least !== undefined && percent ? {op: '>=', value: Number(least), unit: '%'} : null
}

const unitOf = (written: string): NamedBound['unit'] => {
  const unit = written.toLowerCase()
  return unit.startsWith('m') ? 'ms' : unit.startsWith('s') ? 's' : unit === '%' ? '%' : ''
}
