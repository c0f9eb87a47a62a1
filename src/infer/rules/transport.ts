import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {addressesIn, pathsIn} from '../targets.ts'
import {hostOf, hostParam} from './hosts.ts'

const urlParam = (claim: Claim, around: Surroundings): {url?: string} => {
  const host = hostOf(claim, around)
  return host === null ? {} : {url: `https://${host}/`}
}

/** Between services of one's own, or of others: nothing a base URL can answer for. */
const ELSEWHERE = [
  'internal*|interservice|peer|mtls|mutual|database|postgres*|mysql|mongo*|redis|kafka|smtp|ldap|broker|pinning|webhook*|vpn|ssh|outbound|upstream|vault|consul|etcd|cluster*|document*|cipher*|warn*|alert*|monitor*',
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
  // A header of its own that nothing is known of but that it is there.
  if (headers.length === 0 && claim.has(/\bx-xss-protection\b/i)) {
    const header = [{path: 'x-xss-protection', op: '~', value: '.'}]
    return plan('http', {url: urlParam(claim, around).url ?? '/', redirects: 3, header})
  }
  return plan('security-headers', {...urlParam(claim, around), ...(headers.length > 0 ? {headers} : {})})
}

/** Certificates, HTTPS, headers: what can be seen of a service from outside. */
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
      'served only over https',
      'https only',
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
      '证书',
      'certificate|certificates|cert|certs ?is|are valid|trusted|active|installed|current|issued',
      'certificado|certificat|zertifikat ?ssl|tls ?válido|valide|gültig ?instalado|installé|installiert',
      'valid|active|trusted certificate*|cert|certs',
      'ssl|tls ?ssl|tls ?is|are ?encryption ?termination configuration|grade|encryption|setup|ready|@done',
      'ssl|tls encryption|termination|configuration',
      'https ?is configured|enabled|active|setup|working|works|available|set|live',
      'configure|enable|install|setup|up|obtain|provision|verify|use|activate|ensure|implement|implementar|configurar|habilitar|activar|activer|aktivieren ?valid ssl|tls|https',
      'tls 1.2|1.3|v1.2|v1.3 ?only|enabled ?older|old|legacy|weak ?protocols|versions ?disabled',
      'tlsv1.2|tlsv1.3',
      'tls ?1.0 ?and 1.0|1.1 ~2 disabled',
      '^ ?the https|ssl|tls ?ssl|tls $',
      'accessible|available|reachable|served|loads|live|works ?only ?securely via|over|on|through|with|using https|ssl|tls'
    ],
    unless: [...ELSEWHERE, 'purchase*', 'https only|redirect*|enforce*|everywhere'],
    plan(claim, around) {
      const least = claim.has(/\bTLS\s*v?1\.3\b/i) && !claim.has(/1\.2/) ? {'min-protocol': 'TLSv1.3'} : {}
      const days = /\b(?:expir\w*|valid)\D{0,30}(\d{1,3})\s*(?:\+ )?days?\b/i.exec(claim.text)?.[1]
      return plan(
        'tls',
        {
          ...hostParam(claim, around),
          ...least,
          ...(days ? {expires: {op: '>', value: `${days}d`}} : {})
        },
        claim.has(/\blabs\b|\bplanned\b/i) && !claim.has(/\bvalid\b/i) ? {strength: 'support'} : {}
      )
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
      'secure headers',
      'x xss protection ?header',
      'referrer policy ?strict ?no ?same ?origin ?referrer ?when ?cross ?origin',
      'permissions policy',
      'cross origin opener|resource policy',
      'helmet ?middleware|configured|enabled|headers',
      'cabeceras|encabezados|cabeçalhos de seguridad|segurança',
      'têtes de sécurité',
      '安全头',
      '安全响应头',
      'セキュリティヘッダ'
    ],
    unless: ['document*|violation*', 'report only|uri|to', 'reporting', 'cloud service provider'],
    plan: headersPlan
  },
  {
    id: 'header-hidden',
    about: 'answers do not tell what serves them',
    plans: ['http'],
    strength: 'proof',
    subject: 'header-hidden',
    says: [
      'x powered by ?header ?is ?are ?removed|disabled|hidden|stripped|suppressed',
      'remove|hide|disable|strip|suppress ?the x powered by|fingerprinting ?header|headers',
      'remove|hide|disable|strip ?the server header|version|banner|tokens|signature',
      'fingerprinting headers',
      'server header|version|banner|tokens ?is ?are removed|hidden|disabled|stripped|suppressed'
    ],
    negated: 'any',
    plan(claim, around) {
      const url = urlParam(claim, around).url ?? '/'
      const powered = claim.has(/\bx-powered-by\b|\bfingerprint/i)
      // A server may tell its name; what it must not tell is its version.
      const header = powered ? {path: 'x-powered-by', op: '~', value: '.'} : {path: 'server', op: '~', value: '/\\d'}
      return plan('http', {url, redirects: 3, header: [header]}, {not: true})
    }
  },
  {
    id: 'cors',
    about: 'CORS configured or restricted',
    plans: ['cors'],
    strength: 'proof',
    subject: 'cors',
    says: [
      'cors ?origin|origins|policy|policies|header|headers|config*|settings|rules|whitelist|allowlist',
      'allowed|cross origin|origins ?resource ?is|are sharing|requests|configured|restricted|whitelisted|set'
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
  }
]
