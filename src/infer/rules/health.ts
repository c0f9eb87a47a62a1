import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule, weakened} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {addressesIn, isLocal, socketIn, standInPaths} from '../targets.ts'
import {ask, closedPaths, known, ROUTE_FILES, statusIn} from './answers.ts'

/** Routes by which services tell how they are. */
const HEALTH_ROUTE = '(?i)["\'`/](_?health(z|_?-?checks?)?|livez?|readyz?|liveness|readiness|ping|status)["\'`/)]'

const IS_THERE =
  /\b(?:implement\w*|exists?|add(?:ed)?|create[ds]?|set ?up|expose[ds]?|available|configured?|defined?|in place|provided?|enabled?|konfiguriert|endpoints?|eingerichtet|checks?)$|\b(?:implement(?:ed|iert)?|exists?|add(?:ed)?|created?|exposed?|configured|defined|provided)\b/i

const ANSWERS =
  /\b(?:pass\w*|green|respond\w*|return\w*|work\w*|healthy|ok|verif\w*|confirm\w*|check that|succe\w*|monitor\w*|test\w*)\b/i

/** That an endpoint is there, its code tells where no document says its path; whether it answers, it does not. */
const servedPlans = (claim: Claim): readonly Plan[] =>
  IS_THERE.test(claim.text) && !ANSWERS.test(claim.text)
    ? [plan('text', {path: [...ROUTE_FILES], matches: HEALTH_ROUTE})]
    : []

const healthPlans = (claim: Claim, around: Surroundings): readonly Plan[] => {
  const status = statusIn(claim.text)
  const own = closedPaths(claim)
  if (own.length > 0) return own.slice(0, 5).map(each => ask(known(each, around), status))
  const [standIn] = standInPaths(claim.text)
  if (standIn !== undefined && standIn !== '/') return [plan('http', {url: standIn, ...status})]
  const [address] = addressesIn(claim.all)
  if (address) return [plan('http', {url: address.href, ...status})]
  const all = around.endpoints().filter(({path, method}) => method === 'GET' && /health|livez|readyz/i.test(path))
  if (all.length === 0) return [...servedPlans(claim), plan('http', {url: '/health', ...status}, {strength: 'support'})]
  const ordered = all.toSorted((a, b) => a.path.length - b.path.length)
  return ordered.slice(0, claim.has(/\bendpoints\b/i) ? 5 : 1).map(each => ask(each, status))
}

/** Health checks and sockets that answer. */
export const health: readonly Rule[] = [
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
    about: 'a health, liveness or readiness endpoint that answers, or that the code has',
    plans: ['http', 'text'],
    strength: 'proof',
    subject: 'endpoint',
    in: 'all',
    says: [
      '<path>',
      'health ?check|checks|status endpoint|endpoints|route|url|api|page',
      'health check|checks|checking|endpoint|endpoints',
      'healthcheck|healthchecks',
      'liveness|readiness endpoint*|check*',
      'healthz|livez|readyz',
      'chequeo|verificación|verificação de salud|saúde',
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
      if (claim.has(/\bHEALTHCHECK\b/) || !claim.has(/health|salud|saúde|liveness|readiness|readyz|livez|健康|ヘルス/i))
        return null
      const plans = healthPlans(claim, around)
      return /^monitor\b/i.test(claim.text) ? weakened(plans) : plans
    }
  }
]
