import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {hostsIn, pathsIn} from '../targets.ts'
import {hostParam} from './hosts.ts'

const PER =
  /\b(\d[\d,]*)\s*(?:req(?:uest)?s?|calls?)?\s*(?:\/|per|pro|por|par)\s*(?:s(?:ec(?:ond)?)?|m(?:in(?:ute)?)?|h(?:our)?|d(?:ay)?|user|ip|client)\b/i

/** A limit per time of the sentence, or of the document's table for the API. */
const limitOf = (claim: Claim, around: Surroundings): Plan['params'] => {
  const own = PER.exec(claim.text)?.[1]
  const table = around
    .facts('rate-limit')
    .find(({value}) => /\b(?:api|requests?|global|default|overall)\b/i.test(String(value['resource'])))
  const limit = own ? Number(own.replaceAll(',', '')) : table?.value['limit']
  return typeof limit === 'number' ? {limit: {op: '<=', value: limit}} : {}
}

const PROVIDERS = [
  'openai|anthropic|llm|llms|provider*|vendor*|stripe|twilio|github|google|upstream|external|partner*|sendgrid|supabase|firebase|cloudflare|exchange',
  'third party'
]

const DNS_TYPES: readonly [RegExp, string][] = [
  [/\bMX\b/, 'MX'],
  [/\bSPF\b|\bTXT\b/, 'TXT'],
  [/\bCAA\b/, 'CAA'],
  [/\bAAAA\b/, 'AAAA'],
  [/\bNS\b|\bname ?servers?\b/i, 'NS']
]

const dnsPlan = (claim: Claim, around: Surroundings): Plan | null => {
  // A domain from which mail is sent is another one, or a setting of its service.
  if (claim.has(/\be-?mail|\bsender\b|\bDKIM\b/i) && !claim.has(/\bSPF\b|\bMX\b|\bDMARC\b|\bDNS\b/)) return null
  const types = DNS_TYPES.filter(([pattern]) => claim.has(pattern)).map(([, name]) => name)
  const type = types.length === 1 ? types[0] : undefined
  const value = type === 'TXT' && claim.has(/\bSPF\b/) ? {value: {op: '~', value: 'v=spf1'}} : {}
  // Of a subdomain the name of the service says nothing.
  const weak = claim.has(/\bsubdomain/i) && hostsIn(claim.text).length === 0 ? ({strength: 'support'} as const) : {}
  return plan('dns', {...hostParam(claim, around), ...(type ? {type} : {}), ...value}, weak)
}

/** What stands behind a name that leads somewhere. */
const LEADS = /^\W*(?:→|->|=>|points? to|resolves?|(?:a |cname |dns )?record)/i

const ENGINE_PORTS: readonly [RegExp, number][] = [
  [/postgres/i, 5432],
  [/mysql|mariadb/i, 3306],
  [/redis/i, 6379],
  [/mongo/i, 27_017],
  [/elasticsearch/i, 9200],
  [/\bssh\b/i, 22]
]

const SITE_FILES: readonly [RegExp, string][] = [
  [/robots/i, 'robots.txt'],
  [/sitemap/i, 'sitemap.xml'],
  [/security\.txt/i, '.well-known/security.txt'],
  [/favicon/i, 'favicon.ico']
]

/** Limits, names, ports, and files that a site serves. */
export const network: readonly Rule[] = [
  {
    id: 'rate-limit',
    about: 'requests are limited in number',
    plans: ['rate-limit'],
    strength: 'proof',
    subject: 'rate-limit',
    says: [
      'rate limit|limits|limiting|limiter|limiters|limited|limitation ?headers|header|policies|rules|middleware ?and ?throttling ?policies',
      'ratelimit*',
      'api|request throttling',
      'throttling policies|configured|enabled|rules',
      'limit|throttle ?the ?number ?of ?api requests',
      'sliding window ?rate limit*',
      'req|reqs|requests ?per min|minute|sec|second|hour',
      'límite|limitación|limite|limitação de tasa|solicitudes|taxa|requisições',
      '速率限制',
      '限流',
      'レート制限'
    ],
    unless: [
      ...PROVIDERS,
      'hit|trigger*|exceed*|alert*|monitor*|document*|error|errors|library|bypass|backoff|retry|retries|headroom|dashboard*|increase|429|handled|respected',
      'unit tests'
    ],
    notUnder: PROVIDERS,
    plan(claim, around) {
      const path = pathsIn(claim.text, claim.spans).find(({open}) => !open)?.path
      // Where people log in, or what else is limited, the root of the service does not tell.
      const special =
        !path &&
        claim.has(
          /^(?!.*(?:limit|throttl|ratelimit|限|tasa|taxa))|\b(?:log-?in|auth\w*|sign-?up|password|regist\w+|upload|dos|forms?|rooms?|search)\b/i
        )
      return plan('rate-limit', path ? {url: path} : limitOf(claim, around), special ? {strength: 'support'} : {})
    }
  },
  {
    id: 'dns-record',
    about: 'a name that leads to an address or another name',
    plans: ['dns'],
    strength: 'proof',
    subject: 'dns',
    says: ['^ ?dns ?a ?cname ?record ?for <file>', '^ <file> points|resolves|to|server'],
    whole: true,
    plan(claim) {
      const [host, ...others] = hostsIn(claim.text)
      if (host === undefined || others.length > 1) return null
      return LEADS.test(claim.text.slice(claim.text.indexOf(host) + host.length)) ? plan('dns', {host}) : null
    }
  },
  {
    id: 'dns',
    about: 'DNS records, a domain or a custom domain that is there',
    plans: ['dns'],
    strength: 'proof',
    subject: 'dns',
    says: [
      'dns ?a ?record|records|settings|entries|configuration|zone ~4 propagat*|point|points|pointing|pointed|resolv*|switched|@done',
      'dns ?a ?cname records|propagation',
      'configure|setup|up|update|verify|add|point|check|create ?the|a ?custom dns|domain ?records|record',
      'subdomain|subdomains ?is|are @done',
      'domain|domains ?name ?is|are registered|purchased|connected|acquired|bought|resolv*|pointing|points|@done',
      'register|purchase|buy|connect|acquire ?a|the|your ?custom|new domain',
      'custom domain ?is connected|live|@done',
      'spf|mx|cname|caa|dmarc ?dns record|records',
      'spf ?and dkim|dmarc ?and ?dmarc ?records',
      'domínio|dominio|domaine ?principal ?is configurado|configuré|configurée',
      'dns 配置',
      'dns 解析',
      'dns 记录',
      '域名配置',
      '配置域名',
      '域名解析',
      '域名绑定',
      '自定义域名'
    ],
    unless: [
      'internal|private|failover|ttl|rollback|cache|document*|plan|planned|latency|monitor*|alert*|model|models|knowledge|driven|allowlist*|whitelist*|switchover|prefetch',
      'dns api|provider|预取',
      'authorized domains'
    ],
    plan: dnsPlan
  },
  {
    id: 'port-closed',
    about: 'a port that is not reachable from outside',
    plans: ['tcp'],
    strength: 'support',
    subject: 'port',
    says: [
      'port|ports|database|db|postgres|postgresql|mysql|redis|mongo|mongodb|elasticsearch|ssh ~4 closed|blocked|unreachable|firewalled',
      'port|ports|database|db|postgres|postgresql|mysql|redis|mongo|mongodb|elasticsearch|ssh ~3 not ?be ?publicly|directly accessible|exposed|reachable|open|public'
    ],
    negated: 'any',
    whole: true,
    plan(claim, around) {
      const named = /\bport\s*:?\s*(\d{2,5})\b|\b(\d{4,5})\b/i.exec(claim.text)
      const engine =
        ENGINE_PORTS.find(([pattern]) => claim.has(pattern)) ??
        (claim.has(/database|\bdb\b/i) ? ENGINE_PORTS.find(([pattern]) => around.mentions(pattern)) : undefined)
      const port = named ? Number(named[1] ?? named[2]) : engine?.[1]
      return port !== undefined && port >= 1 && port <= 65_535 ? plan('tcp', {port}, {not: true}) : null
    }
  },
  {
    id: 'port-open',
    about: 'something that listens on a port',
    plans: ['tcp'],
    strength: 'support',
    subject: 'port',
    says: [
      'ready|running|listening|open|accessible|available|up|reachable|exposed ~3 port #',
      'port # ?is open|listening|accessible|reachable|available'
    ],
    plan(claim) {
      const port = Number(/\bport\s*:?\s*(\d{2,5})\b/i.exec(claim.text)?.[1])
      const [host] = hostsIn(claim.text)
      return port >= 1 && port <= 65_535 ? plan('tcp', {...(host ? {host} : {}), port}) : null
    }
  },
  {
    id: 'file-on-site',
    about: 'robots.txt, a sitemap, security.txt or a favicon that the site serves',
    plans: ['http'],
    strength: 'proof',
    subject: 'site-file',
    says: ['robots.txt', 'xml|html sitemap', 'sitemap|sitemap.xml', 'security.txt', 'favicon|favicon.ico'],
    unless: ['submit*|webmaster|generator|generates|disallow*', 'search console'],
    plan(claim, around) {
      const file = SITE_FILES.find(([pattern]) => claim.has(pattern))?.[1] ?? ''
      const shown = claim.has(
        /\b(?:accessible|reachable|live|served|available|present|valid|in place|exists?|verify|check|configured|returns|create[ds]?|add(?:ed)?|generated?|set ?up)\b/i
      )
      const base = around.host() === null ? '' : `https://${around.host()}`
      return plan('http', {url: `${base}/${file}`, redirects: 1}, shown ? {} : {strength: 'support'})
    }
  }
]
