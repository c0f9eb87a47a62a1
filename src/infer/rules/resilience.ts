import {plan, type Rule} from '../rule.ts'
import {CODE, CONFIGURATION, MANIFESTS} from '../sources.ts'

/** What keeps a service running and its users apart: retries, caches, switches, logins. */
export const resilience: readonly Rule[] = [
  {
    id: 'graceful-shutdown',
    about: 'the process ends in good order',
    plans: ['text'],
    strength: 'support',
    subject: 'shutdown',
    says: ['graceful|gracefully shutdown|shut|termination|exit ?handling', 'shutdown handling|hook|hooks', 'sigterm'],
    plan: () =>
      plan('text', {
        path: [...CODE],
        matches: 'SIGTERM|(?i)graceful|shutdown_?hook|lifespan|on_?shutdown|enableShutdownHooks|server\\.shutdown'
      })
  },
  {
    id: 'retries',
    about: 'retries, timeouts, circuit breakers',
    plans: ['text'],
    strength: 'support',
    subject: 'retries',
    says: [
      'retry logic|policy|policies|mechanism|mechanisms|with',
      'retries configured|implemented|with',
      'smart|automatic retry|retries',
      'circuit breaker|breakers',
      'exponential backoff'
    ],
    plan: () =>
      plan('text', {
        path: [...CODE, ...MANIFESTS],
        matches: '(?i)retry|retries|circuit_?breaker|backoff|tenacity|opossum|resilience4j|polly'
      })
  },
  {
    id: 'caching',
    about: 'caches',
    plans: ['text'],
    strength: 'support',
    subject: 'cache',
    says: [
      'redis|response|browser|query|http|memory ?cache|caching|caches layer|strategy|system|headers',
      'cache|caching|caches ?headers|layer|strategy|strategies|system ?is|are configured|enabled|implemented|working|set|place|optimized',
      'cache headers|control|ttl|system',
      'implement|enable|configure|add ~1 caching',
      '缓存'
    ],
    unless: ['clear|cleared|purge|bust|invalidat*|document*|warm*|hit|performance'],
    plan: () => plan('text', {path: [...CODE, ...CONFIGURATION], matches: '(?i)cache'})
  },
  {
    id: 'feature-flags',
    about: 'switches for features',
    plans: ['text'],
    strength: 'support',
    subject: 'flags',
    says: ['feature flag|flags|toggle|toggles|switches'],
    unless: ['document*|removed|clean|reviewed|disabled'],
    plan: () =>
      plan('text', {
        path: [...CODE, ...MANIFESTS, ...CONFIGURATION],
        matches:
          '(?i)feature.?(flag|toggle)|launchdarkly|unleash|flagsmith|growthbook|split\\.io|ENABLE_[A-Z]+|FEATURE_[A-Z]+'
      })
  },
  {
    id: 'authentication',
    about: 'how users are known, and what they may do',
    plans: ['text'],
    strength: 'support',
    subject: 'auth',
    says: [
      'jwt|oauth|oauth2|oidc|saml|rbac|csrf|mfa|2fa ?authentication|authorization|protection|login|support',
      'role based access ?control',
      'api key|keys ?authentication',
      'multi factor ?authentication'
    ],
    unless: [
      'test*|valid|secure|secured|rotat*|expir*|secret|set|document*|callback|redirect|console|account|warning|generate|hardcoded|exposed|correct|provider|usage|from|via|verified|get|obtain|missing|permissions|minimum|fields|monitoring|retrieval|rate|stored',
      'configured in'
    ],
    plan(claim) {
      const short = claim.text.split(/\s+/).length <= 6
      if (
        !short &&
        !/\b(?:authentication|authorization|support|implemented|enabled|protection|login|configured|integration)\b/i.test(
          claim.text
        )
      )
        return null
      const found = AUTH.filter(([pattern]) => pattern.test(claim.text)).map(([, name]) => name)
      return found.length > 0 && claim.text.length < 120
        ? plan('text', {path: [...CODE, ...MANIFESTS], matches: `(?i)${found.join('|')}`})
        : null
    }
  }
]

const AUTH: readonly [RegExp, string][] = [
  [/\bJWT\b/i, '\\bjwt|jsonwebtoken|jose\\b'],
  [/\bOAuth2?\b|\bOIDC\b/i, 'oauth|oidc|openid'],
  [/\bSAML\b/i, 'saml'],
  [/\bRBAC\b|\brole[- ]based\b/i, 'rbac|\\broles?\\b|permission|scopes?'],
  [/\bAPI keys?\b/i, 'api[_-]?key'],
  [/\bCSRF\b/i, 'csrf|xsrf|samesite'],
  [/\bMFA\b|\b2FA\b|\bmulti-factor\b/i, 'mfa|2fa|totp|webauthn']
]
