import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule, weakened} from '../rule.ts'
import type {Endpoint, Surroundings} from '../surroundings.ts'
import {addressesIn, boundIn, hostsIn, isLocal, type NamedPath, pathsIn, socketIn} from '../targets.ts'

/** What a check can compare of an answer: scalars by JSON path, none of which stands for anything. */
const comparisonsOf = (body: unknown, path = '$', depth = 0): {path: string; op: '='; value: unknown}[] => {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || depth > 3) return []
  return Object.entries(body)
    .flatMap(([key, value]): {path: string; op: '='; value: unknown}[] => {
      const at = /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
      if (typeof value === 'object') return comparisonsOf(value, at, depth + 1)
      return value === '...' ? [] : [{path: at, op: '=', value}]
    })
    .slice(0, 8)
}

/** Asks an endpoint, for the answer that the document says it gives. */
const ask = (endpoint: Pick<Endpoint, 'url' | 'expect'>, more: Plan['params'] = {}): Plan => {
  const json = comparisonsOf(endpoint.expect?.body)
  const status = endpoint.expect?.status
  return plan('http', {
    url: endpoint.url,
    ...(status === undefined ? {} : {status}),
    ...(json.length > 0 ? {json} : {}),
    ...more
  })
}

const known = ({path, method}: NamedPath, around: Surroundings): Pick<Endpoint, 'url' | 'method' | 'expect'> =>
  around.endpoints().find(each => each.path === path && each.method === (method ?? 'GET')) ?? {
    url: path,
    method: method ?? 'GET',
    expect: null
  }

const closedPaths = (claim: Claim): NamedPath[] => pathsIn(claim.all, claim.spans).filter(({open}) => !open)

/** Answers to a request without credentials that show that somebody is at home there. */
const ROUTED = ['2xx', '3xx', 400, 401, 403, 405, 415, 422]

const STATUS =
  /(?:returns?|responds?(?: with)?|status(?: code)?|HTTP|answers?|→|->|=>)\s*:?\s*(?:HTTP\s*)?([1-5]\d\d)\b/i

const statusIn = (text: string): {status: number} | Record<string, never> => {
  const found = STATUS.exec(text)
  return found ? {status: Number(found[1])} : {}
}

const healthPlans = (claim: Claim, around: Surroundings): readonly Plan[] => {
  const status = statusIn(claim.text)
  const own = closedPaths(claim)
  if (own.length > 0) return own.slice(0, 5).map(each => ask(known(each, around), status))
  const [address] = addressesIn(claim.all)
  if (address) return [plan('http', {url: address.href, ...status})]
  const all = around.endpoints().filter(({path, method}) => method === 'GET' && /health|livez|readyz/i.test(path))
  if (all.length === 0) return [plan('http', {url: '/health', ...status}, {strength: 'support'})]
  const ordered = all.toSorted((a, b) => a.path.length - b.path.length)
  return ordered.slice(0, claim.has(/\bendpoints\b/i) ? 5 : 1).map(each => ask(each, status))
}

const REACHABLE =
  /\b(?:accessible|reachable|loads?|live|online|respond(?:s|ing)|available|displays?|renders?|works?|working|up|resolves?|operational|verified|deployed)\b/i
const ONLY_NAMED =
  /^(?:the |api |endpoints? |routes? |exists? |works? |working |implemented |available |created |added |responds? |live )*$/i

const endpointPlans = (claim: Claim, around: Surroundings): Plan | readonly Plan[] | null => {
  const [path, ...others] = pathsIn(claim.text, claim.spans)
  if (!path || path.open || others.length > 3) return null
  const left = claim.text
    .replace(path.path, '')
    .replaceAll(/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|[^\p{L}\p{N}\s]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const endpoint = known(path, around)
  // Nothing is sent but GET: what another method would answer is not asked for.
  const isGet = endpoint.method === 'GET'
  const status = statusIn(claim.all)
  if ('status' in status && isGet) return ask(endpoint, status)
  if (left === '' || ONLY_NAMED.test(`${left} `)) {
    return plan('http', {url: endpoint.url, status: ROUTED}, isGet ? {} : {strength: 'support'})
  }
  if (!REACHABLE.test(claim.text) || !isGet) return null
  const plans = [path, ...others].filter(each => !each.open).map(each => ask(known(each, around)))
  const shallow =
    !claim.has(/\bform|display|render/i) && claim.has(/\b(?:page|site|dashboard|endpoint|route|url|api|service)s?\b/i)
  return shallow ? plans : weakened(plans)
}

/** Endpoints of the document that have the word in front of "endpoints" in their path. */
const kindred = (claim: Claim, around: Surroundings): Plan[] | null => {
  const topic = /\b(\w{5,})\s+(?:endpoints?|showing|shows?)\b/i.exec(claim.text)?.[1]?.toLowerCase()
  if (topic === undefined) return null
  const all = around.endpoints().filter(
    ({path, method}) =>
      method === 'GET' &&
      path
        .toLowerCase()
        .split('/')
        .some(part => part.startsWith(topic))
  )
  const wanted = claim.has(/\bendpoints\b/i) ? all : all.filter(({path}) => /status|health/i.test(path)).slice(0, 1)
  return wanted.length > 0 ? wanted.slice(0, 10).map(each => ask(each)) : null
}

/** The endpoint that a sentence speaks of by a word of its path. */
const subjectPath = (claim: Claim, around: Surroundings): string | null => {
  const found = around
    .endpoints()
    .filter(
      ({method, path}) =>
        method === 'GET' && path.split('/').some(part => part.length > 4 && claim.words.list.includes(part))
    )
  return found.length === 1 ? (found[0]?.url ?? null) : null
}

const ROUTE_FILES = ['**/*.{ts,tsx,js,jsx,mjs,py,go,rs,java,kt,rb,php,cs,ex}', '!**/*.{test,spec}.*'] as const

/** Code that serves a path with parameters: the part before the first, and a parameter in any notation. */
const routePlan = (path: string): Plan | null => {
  const [, before] = /([\w-]{2,})\/(?:\{|:|<|\[)/.exec(path) ?? []
  return before === undefined ? null : plan('text', {path: [...ROUTE_FILES], matches: `/?${before}/?["'\`]?[{:<\\[]`})
}

/** Health checks, endpoints, pages and sockets that answer. */
export const endpoints: readonly Rule[] = [
  {
    id: 'websocket',
    about: 'a WebSocket that connects',
    plans: ['websocket'],
    strength: 'proof',
    subject: 'endpoint',
    says: [
      'websocket|websockets ~5 connect*|operational|established|establishes|up|accepts|reachable|endpoint|@done',
      'web socket|sockets ~5 connect*|@done'
    ],
    unless: ['reconnect*|stab*|message*|broadcast*|latency|client*|events|load|scale|scaling', 'auto'],
    plan(claim, around) {
      const named =
        socketIn(claim.all) ?? around.document.items.map(({text}) => socketIn(text)).find(each => each !== null)
      if (named && !isLocal(named.hostname)) return plan('websocket', {url: named.href})
      const url = closedPaths(claim).find(({path}) => !path.includes('//'))?.path ?? named?.pathname
      return plan('websocket', {url: url ?? '/ws'}, url === undefined ? {strength: 'support'} : {})
    }
  },
  {
    id: 'health-endpoint',
    about: 'a health, liveness or readiness endpoint that answers',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    in: 'all',
    says: [
      '<path>',
      'health ?check|checks|status endpoint|endpoints|route|url|api|page',
      'health check|checks|endpoint|endpoints',
      'healthcheck|healthchecks',
      'liveness|readiness endpoint*|check*',
      'healthz|livez|readyz',
      '健康检查',
      'ヘルスチェック'
    ],
    unless: [
      'docker*|container*|compose|kubernetes|k8s|pod|pods|helm|probe|probes',
      'load balancer',
      'alb|elb|target|dashboard|dashboards|failover|alerts|document*|automat*|cron|replica*'
    ],
    notUnder: ['docker*|kubernetes|k8s|container*|helm'],
    plan(claim, around) {
      if (!claim.has(/health|liveness|readiness|readyz|livez|健康|ヘルス/i)) return null
      const plans = healthPlans(claim, around)
      return /^monitor\b/i.test(claim.text) ? weakened(plans) : plans
    }
  },
  {
    id: 'kindred-endpoints',
    about: 'endpoints of one kind ("all X endpoints"), where the document lists them',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: [
      'diagnostic*|status|public|core|admin|auth|internal|all ?new|existing|remaining ~2 endpoints',
      'diagnostic*|status ~1 showing|shows ~2 green|ok|healthy|operational',
      'endpoints'
    ],
    unless: ['document*|rate|secure*|protected|authenticat*|validat*|test|tests|setup'],
    plan: kindred
  },
  {
    id: 'api-pages-closed',
    about: 'pages that describe the API are not public',
    plans: ['http'],
    strength: 'support',
    subject: 'endpoint',
    says: [
      'swagger|openapi|redoc ?ui ?docs|documentation|pages|page|endpoint ~2 disabled|protected|secured|hidden|removed|off',
      'swagger|openapi|redoc|docs ~2 not public*'
    ],
    negated: 'any',
    plan: () => ['/docs', '/openapi.json'].map(url => plan('http', {url, status: [401, 403, 404]}))
  },
  {
    id: 'api-pages',
    about: 'pages that describe the API',
    plans: ['http'],
    strength: 'support',
    subject: 'endpoint',
    says: ['swagger|redoc ?ui ?docs', 'openapi docs|documentation|ui|page'],
    unless: ['annotat*|spec|specification|setup|file'],
    plan: claim => plan('http', {url: closedPaths(claim)[0]?.path ?? '/docs', redirects: 1})
  },
  {
    id: 'endpoint',
    about: 'a path that answers, works, loads or returns a status; a row that is only a path',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: ['<path>'],
    unless: ['redirect*|robots.txt|sitemap*|mount*|volume|folder|directory|see|limit|limiting|rate|block*|disallow'],
    whole: true,
    plan: endpointPlans
  },
  {
    id: 'page-in-cell',
    about: 'a page or endpoint whose path stands in a cell',
    plans: ['http', 'text'],
    strength: 'support',
    subject: 'endpoint',
    in: 'all',
    says: ['<path>'],
    plan(claim) {
      if (claim.item.kind !== 'table-row') return null
      const [path, ...others] = pathsIn(claim.all, claim.spans)
      if (!path || others.length > 0 || claim.text.includes(path.path)) return null
      if (path.open) return routePlan(path.path)
      return plan('http', {url: path.path}, /\bpage\b/i.test(claim.all) ? {strength: 'proof'} : {})
    }
  },
  {
    id: 'address-reachable',
    about: 'an address that is accessible, live, reachable or responds',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: ['<url>'],
    unless: ['see|docs|documentation|guide|reference|read|according|described|e.g|sign|create|register|redirect*'],
    plan(claim) {
      const addresses = addressesIn(claim.text).filter(({protocol}) => protocol.startsWith('http'))
      const reached = /\b(?:accessible|reachable|live|loads?|online|respond(?:s|ing)|available|up|deployed|returns)\b/i
      if (addresses.length === 0 || addresses.length > 3 || !claim.has(reached)) return null
      return addresses.map(({href}) => plan('http', {url: href, redirects: 3}))
    }
  },
  {
    id: 'host-active',
    about: 'a host that is active, live or reachable',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint',
    says: [
      'active|live|reachable|accessible|online|deployed ~3 <file>',
      '<file> ~3 active|live|reachable|accessible|online|deployed'
    ],
    unless: ['see|docs|e.g|using|via|with|account|in'],
    whole: true,
    plan(claim) {
      const [host, ...others] = hostsIn(claim.text)
      if (host === undefined || others.length > 0 || claim.has(/:\/\/|@/)) return null
      return plan('http', {url: `https://${host}/`, status: {op: '<', value: 500}})
    }
  },
  {
    id: 'site-up',
    about: 'a site, frontend or home page that loads or is up',
    plans: ['http'],
    strength: 'support',
    subject: 'endpoint',
    says: [
      'homepage|site|website|frontend returns ?http ?status #',
      'homepage|site|website|frontend ?is loads|live|up|accessible|reachable|responding|online|available',
      'home|landing page ?is loads|live|up|accessible|reachable',
      'production|public|live url ?is accessible|reachable|live|up'
    ],
    plan: (_, around) => plan('http', {url: around.host() === null ? '/' : `https://${around.host()}/`, redirects: 3})
  },
  {
    id: 'page-loads',
    about: 'a named page that loads',
    plans: ['http'],
    strength: 'support',
    subject: 'endpoint',
    says: ['page loads|accessible|reachable', 'page is live|accessible|reachable'],
    unless: ['speed|time|quickly|fast'],
    plan(claim) {
      const name =
        /^(?:the )?(?!test|check|verify|each|every|all|main|error|first|next|whole|full|web)([a-z][\w-]{2,24}) page\b/i.exec(
          claim.text
        )?.[1]
      return name === undefined ? null : plan('http', {url: `/${name.toLowerCase()}`, redirects: 3})
    }
  },
  {
    id: 'response-time',
    about: 'a page or path that answers within a time',
    plans: ['http', 'load'],
    strength: 'proof',
    subject: 'latency',
    says: [
      'response|load|loading time|times',
      'latency',
      'p50|p90|p95|p99',
      '95th|99th percentile',
      'loads|load|responds|respond|answers in|within|under',
      'loads|responds',
      '响应时间'
    ],
    unless: [
      'database|db|query|queries|queue|alert*|lcp|fid|tti|fcp|cls|inp|inference|token*|support|ticket*|incident*|call|monitor*|track*|cache|startup|websocket|build',
      'web vitals',
      'cold start'
    ],
    plan(claim, around) {
      const bound = boundIn(claim.text)
      if (!bound?.op.startsWith('<') || !(bound.unit === 'ms' || bound.unit === 's')) return null
      const wanted = {op: bound.op, value: `${bound.value}${bound.unit}`}
      const own = closedPaths(claim)[0]?.path ?? subjectPath(claim, around)
      const url = own ?? '/'
      // How long the root takes says little of the rest.
      const weak = own === null ? ({strength: 'support'} as const) : {}
      const stat =
        claim.words.list.find(word => /^p(?:50|90|95|99)$/.test(word)) ?? /\b(95|99)th\b/.exec(claim.text)?.[1]
      if (stat) return plan('load', {url, requests: 20, [stat.startsWith('p') ? stat : `p${stat}`]: wanted}, weak)
      return plan('http', {url, duration: wanted}, weak)
    }
  },
  {
    id: 'metrics-endpoint',
    about: 'an endpoint with metrics of Prometheus',
    plans: ['http'],
    strength: 'proof',
    subject: 'metrics',
    says: ['metrics endpoint*|route|exporter', 'metrics ?are exposed|exported', 'expose*|export* ?prometheus metrics'],
    unless: ['dashboard*|document*|secured|protected|internal|scrap*'],
    plan(claim) {
      const path = closedPaths(claim).find(each => /metrics|prometheus/.test(each.path))?.path
      return plan('http', {url: path ?? '/metrics', body: {op: '~', value: '(?m)^# (TYPE|HELP) '}})
    }
  },
  {
    id: 'metrics-path',
    about: 'metrics under a path that the sentence names',
    plans: ['http'],
    strength: 'proof',
    subject: 'metrics',
    says: ['prometheus metrics', 'metrics'],
    unless: ['dashboard*|document*|secured|protected|internal|scrap*'],
    plan(claim) {
      const path = pathsIn(claim.text, claim.spans).find(each => /\/(?:metrics|prometheus)$/.test(each.path))?.path
      return path === undefined ? null : plan('http', {url: path, body: {op: '~', value: '(?m)^# (TYPE|HELP) '}})
    }
  }
]
