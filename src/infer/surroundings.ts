import type {ChecklistDocument, Fact, Item} from '../model.ts'
import {once} from '../once.ts'
import {linesOf} from './claim.ts'
import type {Phrases} from './phrases.ts'
import {addressesIn, isLocal, pathsIn, variablesIn} from './targets.ts'
import {type Words, wordsIn} from './words.ts'

/** A variable that a document names. */
export interface Variable {
  name: string
  line: number
  section: readonly string[]
  /** A document that says of some that they are optional asks for the others. */
  optional: boolean
  expect: {equals?: string; prefix?: string} | null
}

/** An address of the service that a document names, with what it says of the answer. */
export interface Endpoint {
  method: string
  path: string
  /** Absolute where the document names a host that may be asked. */
  url: string
  line: number
  section: readonly string[]
  auth: boolean | null
  expect: {status?: number; body?: unknown} | null
}

/** What a document says beside an item. Each part is read when a rule first asks for it. */
export interface Surroundings {
  document: ChecklistDocument
  facts(kind: string): readonly Fact[]
  /** Those of the section with these headings. */
  factsBelow(headings: readonly string[], kind: string): readonly Fact[]
  variables(): readonly Variable[]
  endpoints(): readonly Endpoint[]
  /** The host of the service, where the document names exactly one. */
  host(): string | null
  /** All text of the items, for what a document speaks about at all. */
  mentions(pattern: RegExp): boolean
  /** Whether a phrase stands in headings. The items below them all ask the same. */
  isUnder(headings: string, phrases: Phrases): boolean
}

/** The surroundings of the items of a document. */
export const surroundingsOf = (document: ChecklistDocument): Surroundings => {
  const facts = once(() => Map.groupBy(document.facts, ({kind}) => kind))
  const byPlace = once(() => Map.groupBy(document.facts, ({kind, section}) => placeOf(section, kind)))
  const variables = once(() => readVariables(document))
  const endpoints = once(() => readEndpoints(document))
  const host = once(() => readHost(document))
  const texts = once(() => document.items.map(({text, section}) => `${text} / ${section.join(' / ')}`).join('\n'))
  return {
    document,
    facts: kind => facts().get(kind) ?? [],
    factsBelow: (headings, kind) => byPlace().get(placeOf(headings, kind)) ?? [],
    variables,
    endpoints,
    host,
    mentions: searchOnce(texts),
    isUnder: headingsReader()
  }
}

/** What a whole document says is the same for each of its items. */
const searchOnce = (texts: () => string): Surroundings['mentions'] => {
  const known = new Map<string, boolean>()
  return pattern => {
    const key = String(pattern)
    const answer = known.get(key) ?? pattern.test(texts())
    known.set(key, answer)
    return answer
  }
}

const placeOf = (headings: readonly string[], kind: string): string => `${kind} ${headings.join()}`

const headingsReader = (): Surroundings['isUnder'] => {
  const words = new Map<string, Words>()
  const known = new Map<Phrases, Map<string, boolean>>()
  return (headings, phrases) => {
    const answers = known.get(phrases) ?? new Map<string, boolean>()
    known.set(phrases, answers)
    const answer = answers.get(headings)
    if (answer !== undefined) return answer
    const read = words.get(headings) ?? wordsIn(headings)
    words.set(headings, read)
    const found = phrases.in(read)
    answers.set(headings, found)
    return found
  }
}

const ABOUT_VARIABLES =
  /\benv(?:ironment)?\b|\bvariables?\b|\bsecrets?\b|环境变量|環境変数|umgebungsvariable|variables? d['’]environ/i

const readVariables = ({facts, items}: ChecklistDocument): Variable[] => {
  const found = new Map<string, Variable>()
  for (const {kind, value, line, section, criticality} of facts) {
    if (kind !== 'env-var' || typeof value['name'] !== 'string' || value['service'] !== undefined) continue
    const expect = (value['expect'] ?? null) as Variable['expect']
    const known = found.get(value['name'])
    if (known?.expect == null)
      found.set(value['name'], {name: value['name'], line, section, optional: isOptional(criticality), expect})
  }
  for (const item of items) {
    const about = item.section.some(title => ABOUT_VARIABLES.test(title))
    for (const {name, value} of variablesIn(item.text)) {
      if (found.has(name) || !(about || isVariableName(name))) continue
      const expect = value === null ? null : {equals: value}
      found.set(name, {name, line: item.line, section: item.section, optional: item.criticality === 'optional', expect})
    }
  }
  return [...found.values()]
}

const isOptional = (criticality: Item['criticality'] | undefined): boolean =>
  criticality === 'optional' || criticality === 'recommended'

const VARIABLE_NAME =
  /_(?:KEYS?|URLS?|URI|TOKENS?|SECRETS?|DSN|HOST|PORT|PASS(?:WORD)?|USER(?:NAME)?|ID|ENV|MODE|ORIGINS?|REGION|BUCKET|KEY_ID|ENDPOINT|DOMAIN|NAME|LEVEL|EMAIL|PATH|DIR|TTL|DEBUG|ENABLED|WEBHOOK|PROJECT|CREDENTIALS)$|^(?:NODE|APP|NEXT_PUBLIC|VITE|REACT_APP|AWS|DB|DATABASE|REDIS|POSTGRES|SMTP|STRIPE|OPENAI|SENTRY|JWT|SUPABASE|GOOGLE)_/

/** Whether a name in capitals is one that only environment variables have. */
export const isVariableName = (name: string): boolean => VARIABLE_NAME.test(name)

const readEndpoints = ({facts, items}: ChecklistDocument): Endpoint[] => {
  const found = new Map<string, Endpoint>()
  const add = (endpoint: Omit<Endpoint, 'url'>, url = endpoint.path): void => {
    if (/[*{}<>[\]]|\/:/.test(endpoint.path)) return
    const key = `${endpoint.method} ${endpoint.path}`
    const known = found.get(key)
    if (!known) found.set(key, {...endpoint, url})
    else found.set(key, {...known, auth: known.auth ?? endpoint.auth, expect: known.expect ?? endpoint.expect})
  }
  for (const {kind, value, line, section} of facts) {
    const path = String(value['path'] ?? '').split('?', 1)[0] ?? ''
    if (!path.startsWith('/')) continue
    const method = String(value['method'] ?? 'GET')
    const base = {method, path, line, section, auth: null, expect: null}
    if (kind === 'endpoint') add({...base, auth: value['auth'] as boolean | null})
    else if (kind === 'k8s-probe') add({...base, method: 'GET'})
    else if (kind === 'http-request')
      add({...base, expect: value['expect'] as Endpoint['expect']}, absolute(value, path))
  }
  for (const item of items) {
    const {text, line, section} = item
    const all = [text, ...linesOf(item)].join('\n')
    if (!all.includes('/')) continue
    const spans = [...all.matchAll(/`([^`\n]{1,200})`/g)].map(([, span = '']) => span)
    for (const {method, path} of pathsIn(all, spans))
      add({method: method ?? 'GET', path, line, section, auth: null, expect: null})
  }
  return [...found.values()]
}

const absolute = ({host, hostKind, scheme}: Fact['value'], path: string): string =>
  hostKind === 'named' && /^https?$/.test(String(scheme)) && !isLocal(String(host).replace(/:\d+$/, ''))
    ? `${scheme}://${host}${path}`
    : path

/** Sentences that name an address because it is the service's own. */
const OWN_ADDRESS =
  /\b(?:accessible|reachable|live (?:at|on|url|site)|(?:production|prod|live|canonical|site|public) url|deployed (?:at|to)|online|up at|responding|responds?|loads?|returns)\b/i

const readHost = ({items}: ChecklistDocument): string | null => {
  const hosts = new Set<string>()
  for (const {text} of items) {
    if (!text.includes('://') || !OWN_ADDRESS.test(text)) continue
    for (const {hostname, protocol} of addressesIn(text.replaceAll(/\]\([^)]*\)/g, ']')))
      if (protocol === 'https:' || protocol === 'http:') hosts.add(hostname)
  }
  return hosts.size === 1 ? ([...hosts][0] ?? null) : null
}
