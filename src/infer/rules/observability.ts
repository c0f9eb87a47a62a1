import type {Claim} from '../claim.ts'
import {type Plan, plan, type Rule} from '../rule.ts'
import {CODE, CONFIGURATION, MANIFESTS} from '../sources.ts'

/** Tools by words of sentences, and the names that files have for them. */
const TOOLS: ReadonlyMap<string, string> = new Map([
  ['prometheus', 'prometheus|prom-client|prom_client'],
  ['grafana', 'grafana'],
  ['sentry', 'sentry'],
  ['datadog', 'datadog|dd-trace|ddtrace'],
  ['newrelic', 'newrelic|new_relic'],
  ['relic', 'newrelic|new_relic'],
  ['opentelemetry', 'opentelemetry|otel'],
  ['otel', 'opentelemetry|otel'],
  ['cloudwatch', 'cloudwatch'],
  ['elk', 'elasticsearch|logstash|kibana|filebeat|fluent'],
  ['elasticsearch', 'elasticsearch'],
  ['kibana', 'kibana'],
  ['loki', 'loki|promtail'],
  ['splunk', 'splunk'],
  ['pagerduty', 'pagerduty'],
  ['opsgenie', 'opsgenie'],
  ['slack', 'slack'],
  ['discord', 'discord'],
  ['jaeger', 'jaeger|opentelemetry'],
  ['zipkin', 'zipkin|opentelemetry'],
  ['posthog', 'posthog'],
  ['plausible', 'plausible'],
  ['ga4', 'gtag|googletagmanager|google-analytics'],
  ['google', 'gtag|googletagmanager|google-analytics'],
  ['uptimerobot', 'uptime'],
  ['pingdom', 'pingdom']
])

const TRACKERS =
  'sentry|rollbar|bugsnag|airbrake|honeybadger|raygun|appsignal|newrelic|datadog|application.?insights|crashlytics|glitchtip'
const LOGGERS =
  'winston|pino|bunyan|structlog|loguru|zap|zerolog|logrus|slog|serilog|logback|log4j|monolog|\\blogging\\b|getLogger|python-json-logger'
const SHIPPERS =
  'loki|promtail|fluent(d|-?bit)?|logstash|filebeat|vector|cloudwatch|datadog|papertrail|logtail|axiom|splunk|elastic|awslogs|stackdriver|log_?drain'
const METRICS =
  'prom-client|prometheus|opentelemetry|statsd|micrometer|datadog|newrelic|application.?insights|cloudwatch|grafana'

const named = ({words}: Claim): string[] => words.list.flatMap(word => TOOLS.get(word) ?? [])

/** The tool that a sentence names, or any that is usual, in manifests, settings or code. */
const traceOf = (claim: Claim, usual: string): Plan => {
  const tools = named(claim)
  return plan('text', {
    path: [...MANIFESTS, ...CONFIGURATION, ...CODE],
    matches: `(?i)${(tools.length > 0 ? tools : [usual]).join('|')}`
  })
}

const SET_UP = new Set(
  'configured configure enabled enable set setup implemented implement place active integrated integration added add installed working created initialized available deployed operational running structured centralized aggregation exposed for'.split(
    ' '
  )
)

/** A sentence that is no more than a topic counts as well: "Error tracking". */
const isSetUp = ({words}: Claim): boolean => words.list.length <= 6 || words.list.some(word => SET_UP.has(word))

/** Sentences about looking at it, or about how long and for whom. */
const LOOKING = [
  'check|review|reviews|reviewed|watch*|open|observe|displaying|showing|understood|weekly|monthly|quarterly|annual|retention|document*|tested|normal|tuned|guide|strategy|responding|clean|team|training|received|firing|daily',
  'look|looking at',
  'first #',
  'for # hours|days',
  'no errors|alerts'
]

/** Monitoring, logs, alerts: what the repository shows of them. */
export const observability: readonly Rule[] = [
  {
    id: 'error-tracking',
    about: 'errors are collected by a service',
    plans: ['text'],
    strength: 'support',
    subject: 'errors',
    says: [
      'error|errors|crash|exception|exceptions tracking|reporting|monitoring|logging',
      'sentry|rollbar|bugsnag|airbrake|honeybadger|crashlytics',
      '错误监控',
      '错误追踪',
      '错误日志'
    ],
    unless: LOOKING,
    plan: claim => (isSetUp(claim) ? traceOf(claim, /logging/i.test(claim.text) ? LOGGERS : TRACKERS) : null)
  },
  {
    id: 'log-shipping',
    about: 'logs are collected in one place',
    plans: ['text'],
    strength: 'support',
    subject: 'logs',
    says: [
      'log|logs|logging aggregation|shipping|collection|forwarding|centralization|drain|drains',
      'centralized|centralised log|logs|logging',
      'logs ?are ?being collected|aggregated|shipped|centralized|forwarded'
    ],
    unless: ['retention|document*|review'],
    plan: claim => traceOf(claim, SHIPPERS)
  },
  {
    id: 'logging',
    about: 'the application writes logs',
    plans: ['text'],
    strength: 'support',
    subject: 'logs',
    says: [
      'structured|application|json|audit|request|access|api|server|security|error|comprehensive log|logging|logger',
      'logging|logger',
      'log|logs level|levels',
      'errors|requests|events|exceptions|access ?are|is ?properly logged',
      'audit log|logs|trail|trails|logging',
      '日志'
    ],
    unless: [
      ...LOOKING,
      'sensitive|pii|secret|secrets|password|passwords|personal|login|out|clear|rotation',
      '敏感',
      '不在'
    ],
    plan: claim => (isSetUp(claim) || /\blogged\b/i.test(claim.text) ? traceOf(claim, LOGGERS) : null)
  },
  {
    id: 'alerting',
    about: 'alerts are set up',
    plans: ['text'],
    strength: 'support',
    subject: 'alerts',
    says: [
      'alert|alerts|alerting ?rules|notifications|policies|thresholds',
      'alarm|alarms',
      'slack|discord|pagerduty|opsgenie ?slack|discord|pagerduty notification|notifications|webhook|webhooks|integration|alerts',
      '告警'
    ],
    unless: [
      ...LOOKING,
      'dependabot|security',
      'runbook*|dialog|browser|price|cost|billing|budget|weather|component|fatigue|evaluated|working'
    ],
    plan: claim =>
      isSetUp(claim)
        ? traceOf(
            claim,
            'alertmanager|PrometheusRule|alert_?rules?|alerting|aws_cloudwatch_metric_alarm|pagerduty|opsgenie|notification_channel|^\\s*- alert:'
          )
        : null
  },
  {
    id: 'monitoring',
    about: 'the service is monitored',
    plans: ['text'],
    strength: 'support',
    subject: 'monitoring',
    says: [
      'performance|uptime|application|system|database|server|infrastructure|health|resource|usage monitoring',
      'monitoring|prometheus|grafana|observability|apm|opentelemetry|analytics|instrumentation',
      'distributed ?tracing',
      'tracing',
      'uptime check|checks|monitoring',
      'metrics collection|collected|instrumented|dashboard|dashboards',
      'dashboard|dashboards created|configured|set|setup|available',
      '监控'
    ],
    unless: [
      ...LOOKING,
      '^ monitor',
      'failover|cost|costs|budget|plan|phase|social|interface|interfaces|facing',
      'search console'
    ],
    plan: claim =>
      isSetUp(claim)
        ? traceOf(
            claim,
            /analytics/i.test(claim.text) ? 'analytics|gtag|posthog|plausible|mixpanel|segment|umami|matomo' : METRICS
          )
        : null
  },
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
