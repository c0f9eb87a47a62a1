import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {addressesIn, hostsIn, pathsIn} from '../targets.ts'

/** The host that a sentence names, or the document; none where the base URL has to say it. */
const hostOf = (claim: Claim, around: Surroundings): string | null =>
  addressesIn(claim.all)[0]?.hostname ?? hostsIn(claim.text)[0] ?? around.host()

const hostParam = (claim: Claim, around: Surroundings): Plan['params'] => {
  const host = hostOf(claim, around)
  return host === null ? {} : {host}
}
const urlParam = (claim: Claim, around: Surroundings): {url?: string} => {
  const host = hostOf(claim, around)
  return host === null ? {} : {url: `https://${host}/`}
}

/** Between services of one's own, or of others: nothing a base URL can answer for. */
const ELSEWHERE = [
  'internal*|interservice|peer|mtls|mutual|database|postgres*|mysql|mongo*|redis|kafka|smtp|ldap|broker|pinning|webhook*|vpn|ssh|outbound|upstream|vault|consul|etcd|cluster*|document*|labs|cipher*|warn*|alert*|monitor*',
  'service to service',
  'between services',
  'client cert*',
  'code sign*',
  'at rest',
  'self signed'
]

const HEADERS: readonly [RegExp, string][] = [
  [/\bHSTS\b|\bstrict[- ]transport[- ]security\b/i, 'strict-transport-security'],
  [/\bCSP\b|\bcontent[- ]security[- ]policy\b/i, 'content-security-policy'],
  [/\bx-frame-options\b|\bclickjacking\b|\bframe-ancestors\b/i, 'x-frame-options'],
  [/\bx-content-type-options\b|\bnosniff\b/i, 'x-content-type-options'],
  [/\breferrer[- ]policy\b/i, 'referrer-policy'],
  [/\bpermissions[- ]policy\b|\bfeature-policy\b/i, 'permissions-policy'],
  [/\bcross-origin-opener-policy\b|\bCOOP\b/, 'cross-origin-opener-policy'],
  [/\bcross-origin-resource-policy\b|\bCORP\b/, 'cross-origin-resource-policy']
]

const headersPlan = (claim: Claim, around: Surroundings): Plan => {
  const headers = HEADERS.filter(([pattern]) => claim.has(pattern)).map(([, name]) => name)
  const exact = /^[A-Za-z]+(?:-[A-Za-z]+)+:\s*([\w; ='"-]{2,60})$/.exec(claim.text)
  if (exact && headers.length === 1) {
    const header = [{path: headers[0] ?? '', op: '=', value: exact[1] ?? ''}]
    return plan('http', {url: urlParam(claim, around).url ?? '/', redirects: 3, header})
  }
  return plan('security-headers', {...urlParam(claim, around), ...(headers.length > 0 ? {headers} : {})})
}

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

const dnsPlan = (claim: Claim, around: Surroundings): Plan => {
  const types = DNS_TYPES.filter(([pattern]) => claim.has(pattern)).map(([, name]) => name)
  const type = types.length === 1 ? types[0] : undefined
  const value = type === 'TXT' && claim.has(/\bSPF\b/) ? {value: {op: '~', value: 'v=spf1'}} : {}
  return plan('dns', {...hostParam(claim, around), ...(type ? {type} : {}), ...value})
}

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

/** Certificates, HTTPS, headers, limits, names and ports: what can be seen of a service from outside. */
export const transport: readonly Rule[] = [
  {
    id: 'https-enforced',
    about: 'plain HTTP leads to HTTPS',
    plans: ['https-redirect'],
    strength: 'proof',
    subject: 'https',
    says: [
      'https ?is ?traffic only|enforced|enforcement|forcing|redirect|redirects|redirection|everywhere|forced|mandatory|required|obligatoire|erzwungen',
      'enforce|force|require|enforcing ?ssl ?tls https',
      'enforce|force|require ssl|tls',
      'redirect|redirects|redirected|redirecting ~4 to https',
      'http ?to https',
      'traffic|requests|connections|endpoints|pages ?is|are ?goes|served over|via|through|using|on ?only https|tls|ssl',
      'served ?only over https',
      '强制 https',
      'https 强制',
      'https 重定向'
    ],
    unless: ELSEWHERE,
    plan(claim, around) {
      const host = hostOf(claim, around)
      return plan('https-redirect', host === null ? {} : {url: `http://${host}/`})
    }
  },
  {
    id: 'certificate-renewal',
    about: 'a certificate that renews itself',
    plans: ['tls'],
    strength: 'support',
    subject: 'certificate',
    says: [
      'certificate*|cert|certs|ssl|tls|certbot ~4 renew*|autorenew*',
      'auto|automatic renew* ~4 certificate*|cert|certs|ssl|tls',
      'renewal ~3 certificate*|ssl|tls'
    ],
    unless: ELSEWHERE,
    plan: (claim, around) => plan('tls', hostParam(claim, around))
  },
  {
    id: 'certificate',
    about: 'a valid certificate, TLS or HTTPS set up',
    plans: ['tls'],
    strength: 'proof',
    subject: 'certificate',
    says: [
      'ssl|tls|https ?ssl|tls cert|certs|certificate*|zertifikat*|certificado*|certificat*',
      'ssl|tls 证书',
      'valid|active|trusted certificate*|cert|certs',
      'ssl|tls ?ssl|tls ?is|are ?encryption ?termination configuration|grade|encryption|setup|ready|@done',
      'ssl|tls encryption|termination|configuration',
      'https ?is configured|enabled|active|setup|working|works|available|set|live',
      'configure|enable|install|setup|up|obtain|provision|verify|use|activate|ensure|implement|implementar|configurar|habilitar|activar|activer|aktivieren ?valid ssl|tls|https',
      'tls 1.2|1.3|v1.2|v1.3 ?only|enabled ?older|old|legacy|weak ?protocols|versions ?disabled',
      'tlsv1.2|tlsv1.3',
      'tls ?1.0 ?and 1.0|1.1 ~2 disabled'
    ],
    unless: [...ELSEWHERE, 'purchase*', 'https only|redirect*|enforce*|everywhere'],
    plan(claim, around) {
      const least = claim.has(/\bTLS\s*v?1\.3\b/i) && !claim.has(/1\.2/) ? {'min-protocol': 'TLSv1.3'} : {}
      const days = /\b(?:expir\w*|valid)\D{0,30}(\d{1,3})\s*(?:\+ )?days?\b/i.exec(claim.text)?.[1]
      return plan('tls', {
        ...hostParam(claim, around),
        ...least,
        ...(days ? {expires: {op: '>', value: `${days}d`}} : {})
      })
    }
  },
  {
    id: 'security-headers',
    about: 'security headers, or one by its name (HSTS, CSP, X-Frame-Options, …)',
    plans: ['security-headers', 'http'],
    strength: 'proof',
    subject: 'headers',
    says: [
      'security ?http header|headers',
      'hsts ?header|headers',
      'strict transport security',
      'csp ?policy ?header|headers',
      'content security policy ?csp ?header|headers',
      'x frame options ?deny|sameorigin',
      'x content type options ?nosniff',
      'clickjacking ?protection',
      'nosniff',
      'referrer policy ?strict ?no ?same ?origin ?referrer ?when ?cross ?origin',
      'permissions policy',
      'cross origin opener|resource policy',
      'helmet ?middleware|configured|enabled|headers',
      '安全头',
      '安全响应头',
      'セキュリティヘッダ'
    ],
    unless: ['document*|violation*', 'report only|uri|to', 'reporting', 'cloud service provider'],
    plan: headersPlan
  },
  {
    id: 'cors',
    about: 'CORS configured or restricted',
    plans: ['cors'],
    strength: 'proof',
    subject: 'cors',
    says: [
      'cors ?origin|origins|policy|policies|header|headers|config*|settings|rules|whitelist|allowlist',
      'cross origin ?resource sharing|requests'
    ],
    unless: ['error*|issue*|bucket*|s3|r2|gcs|blob|document*|cookie*|debug|test|tests', 'opener|resource policy'],
    negated: 'any',
    plan(claim, around) {
      if (claim.negated && !claim.has(/wildcard|\*|any origin|all origins/i)) return null
      const path = pathsIn(claim.text, claim.spans).find(({open}) => !open)?.path
      const expected =
        around.variables().find(({name}) => /(?:ALLOWED|CORS)\w*ORIGINS?/.test(name))?.expect?.equals ?? ''
      const allow = [...new Set(addressesIn(`${claim.text} ${expected}`).map(({origin}) => origin))]
      return plan('cors', {...(path ? {url: path} : {}), ...(allow.length > 0 ? {allow} : {})})
    }
  },
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
      'throttle ~2 requests',
      '速率限制',
      '限流',
      'レート制限'
    ],
    unless: [
      ...PROVIDERS,
      'hit|trigger*|exceed*|alert*|monitor*|document*|error|errors|brute|mitigat*|library|bypass|backoff|retry|retries|headroom|dashboard*|increase|429|handled|respected',
      'unit tests'
    ],
    notUnder: PROVIDERS,
    plan(claim, around) {
      const path = pathsIn(claim.text, claim.spans).find(({open}) => !open)?.path
      // Where people log in, or what else is limited, the root of the service does not tell.
      const special =
        !path && claim.has(/\b(?:log-?in|auth\w*|sign-?up|password|regist\w+|upload|dos|forms?|rooms?|search)\b/i)
      return plan('rate-limit', path ? {url: path} : limitOf(claim, around), special ? {strength: 'support'} : {})
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
      'domain|domains ?name ?is|are registered|purchased|connected|acquired|bought|resolv*|pointing|points|@done',
      'register|purchase|buy|connect|acquire ?a|the|your ?custom|new domain',
      'custom domain ?is connected|live|@done',
      'spf|mx|cname|caa record|records',
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
      'internal|private|failover|ttl|rollback|cache|document*|plan|planned|latency|monitor*|alert*|model|models|knowledge|driven|allowlist*|whitelist*|dkim|sender|switchover|email|prefetch',
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
        /\b(?:accessible|reachable|live|served|available|present|valid|in place|exists|verify|check|configured|returns)\b/i
      )
      const base = around.host() === null ? '' : `https://${around.host()}`
      return plan('http', {url: `${base}/${file}`, redirects: 1}, shown ? {} : {strength: 'support'})
    }
  }
]
