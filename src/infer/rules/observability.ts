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
const isSetUp = ({words}: Claim): boolean => words.list.length <= 9 || words.list.some(word => SET_UP.has(word))

/** Sentences about looking at it, or about how long and for whom. */
const LOOKING = [
  'check|review|reviews|reviewed|watch*|open|observe|displaying|showing|understood|weekly|monthly|quarterly|annual|retention|document*|tested|normal|tuned|guide|strategy|responding|clean|training|received|firing|daily',
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
      'siem',
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
      'application|access|audit|error|server|request|security|debug logs ?are|is ?@done',
      'log|logs format|formats|entries|streaming',
      'logging in json',
      'attempts|failures|actions|changes|queries|events|exceptions logged',
      'logs contain|include|capture|capturing|persist|persisting|configured|enabled',
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
      'alertmanager',
      'alerts|alert|notifications|notification ?are for|on|when|if|via|configured',
      'slack|discord|pagerduty|opsgenie ?slack|discord|pagerduty notification|notifications|webhook|webhooks|integration|alerts',
      'alertas',
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
      'überwachung|überwacht|telemetry|datadog|cloudwatch|posthog|plausible',
      'monitoring|prometheus|grafana|observability|apm|opentelemetry|analytics|instrumentation',
      'monitoreo|monitorización|monitoramento|surveillance',
      'transactions|requests ?are|is|can ?be traced',
      'distributed ?tracing',
      'tracing',
      'uptime check|checks|monitoring',
      'metrics collection|collected|instrumented|dashboard|dashboards',
      '^ ?monitoring ?grafana dashboards $',
      'golden signals',
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
  }
]
