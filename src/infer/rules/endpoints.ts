import {type Claim, linesOf} from '../claim.ts'
import {phrases} from '../phrases.ts'
import {type Plan, plan, type Rule, weakened} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {pathsIn} from '../targets.ts'
import {wordsIn} from '../words.ts'
import {ask, closedPaths, known, listedPlans, ROUTE_FILES, statusIn} from './answers.ts'

/** Answers to a request without credentials that show that somebody is at home there. */
const ROUTED = ['2xx', '3xx', 400, 401, 403, 405, 415, 422]

const REACHABLE =
  /\b(?:accessible|reachable|loads?|live|online|respond(?:s|ing)|available|displays?|renders?|works?|working|up|resolves?|operational|verified|deployed)\b/i

const ONLY_NAMED =
  /^(?:the |api |endpoints? |routes? |exists? |works? |working |implemented |available |created |added |responds? |live |core |main |public |functional |and )*$/i

const endpointPlans = (claim: Claim, around: Surroundings): Plan | readonly Plan[] | null => {
  const [path, ...others] = pathsIn(claim.text, claim.spans)
  if (!path || path.open || others.length > 9) return null
  const left = [path, ...others]
    .reduce((text, each) => text.replace(each.path, ''), claim.text)
    .replaceAll(/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|[^\p{L}\p{N}\s]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/\bfor [\w ]{1,40}$/, '')
    .trim()
  const endpoint = known(path, around)
  // Nothing is sent but GET: what another method would answer is not asked for.
  const isGet = endpoint.method === 'GET'
  const status = statusIn(claim.all)
  if ('status' in status && isGet) return ask(endpoint, status)
  if (left === '' || ONLY_NAMED.test(`${left} `)) {
    return [path, ...others]
      .filter(each => !each.open)
      .map(each => known(each, around))
      .map(({url, method}) => plan('http', {url, status: ROUTED}, method === 'GET' ? {} : {strength: 'support'}))
  }
  if (others.length > 3) return null
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

/** Code that serves a path with parameters: the part before the first, and a parameter in any notation. */
const routePlan = (path: string): Plan | null => {
  const [, before] = /([\w-]{2,})\/(?:\{|:|<|\[)/.exec(path) ?? []
  return before === undefined ? null : plan('text', {path: [...ROUTE_FILES], matches: `/?${before}/?["'\`]?[{:<\\[]`})
}

/** Words of a cell that tells what is not there beside what is. */
const LACK = phrases(['no|not|nothing|none|without|missing|lacks|yet|but'])

/** Endpoints and pages of an API that answer. */
export const endpoints: readonly Rule[] = [
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
    id: 'endpoints-protected',
    about: 'endpoints that want credentials, where the document lists which do',
    plans: ['http'],
    strength: 'proof',
    subject: 'endpoint-auth',
    says: [
      'endpoints|routes|apis ?are|is ?all ?properly protected|secured|authenticated',
      'endpoints|routes|apis require|requires|need|demand authentication|authorization|credentials|token|login',
      'authentication ?is required|enforced ~2 endpoints|routes',
      'protected|private|internal endpoints|routes'
    ],
    unless: ['rate|test|tests|document*'],
    plan(_, around) {
      const plans = around
        .facts('endpoint')
        .filter(({value}) => value['auth'] === true)
        .flatMap(fact => listedPlans(fact, around))
      return plans.length > 0 ? plans.slice(0, 10) : null
    }
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
    plan(claim) {
      const path = closedPaths(claim)[0]?.path
      const shown = path !== undefined && claim.has(/\b(?:available|accessible|served|reachable|live|at)\b/i)
      return plan('http', {url: path ?? '/docs', redirects: 1}, shown ? {strength: 'proof'} : {})
    }
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
      if (LACK.in(wordsIn(linesOf(claim.item).find(line => line.includes(path.path)) ?? ''))) return null
      if (path.method !== null && path.method !== 'GET') return plan('http', {url: path.path, status: ROUTED})
      return plan('http', {url: path.path}, /\bpage\b/i.test(claim.all) ? {strength: 'proof'} : {})
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
