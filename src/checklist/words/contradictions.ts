const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say what is done with a thing or how well, not which thing: left out when items are compared. */
const STATUS_WORDS =
  'configured configure configuration config verified verify verification working work works tested implemented implement implementation enabled enable set setup up created create ready complete completed completion defined define check checks checked checking passing passed pass run running ensure confirm confirmed review reviewed validate validated deployed deploy install installed apply applied update updated add added fix fixed present active enforced enforce enforcement accessible available operational established establish scheduled schedule automated automatic automatically auto-generated auto generated executed done finished approved correct correctly properly proper appropriately appropriate fully full initial final new valid successfully successful required optional needed used using use make sure place perform performed conduct conducted provisioned prepared identified resolved responding respond responds loaded collected evaluated exposed integrated connected connects connect secured secure get take put acceptable acceptably good healthy optimized comprehensive robust strong p50 p90 p95 p99 activated online stable consider real multi monitored disabled written write generate generic up-to-date'
/** Words without weight of their own. */
const STOP_WORDS =
  'the a an is are be been being was were has have had and or of as it its this that these those all any every each both no not never only can will should must may does do did there their our your you we also so more most some now still yet just very less than about etc und der die das ein eine ist sind nicht kein keine de la le les el los des du et y est sont son es und'
export const IDLE_WORDS = `${STATUS_WORDS} ${STOP_WORDS}`.split(' ')
/** Words that begin what is only where, when or with what: the thing itself stands in front of them. */
export const CUT_WORDS =
  'in on for to from via using with by at before after across against per without if when which during through under over into until while displaying showing receiving collecting scraping sending returning for im für mit dans pour para con sur'.split(
    ' '
  )
/** Nouns that any thing can carry: "cache system", "backup strategy". */
export const LIGHT_NOUNS = set(
  'system process flow procedure strategy mechanism functionality feature logic solution support level type implement management policy stability team emergency mode'
)
/** Nouns that add nothing to the name of a product or protocol: "Redis connection", "Sentry project". */
export const NAME_COMPANIONS = set(
  'connection connectivity integration project account dsn webhook alert instance cluster server servic client cal endpoint access origin header metric databas ui key url provider api setup host workspac organization'
)
/** Words of one meaning, after their endings are off. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'document doc document documentation documented documenting guide diagram handbook',
    'test testing tests',
    'secret credential',
    'authentication auth authn',
    'authorization authz',
    'databas db',
    'postgresql postgres',
    'kubernetes k8s',
    'environment env envs',
    'variabl var vars',
    'tls ssl',
    'restor restoration restore recovery',
    'log logger',
    'migration migrate',
    'end-to-end e2e'
  ].flatMap(line => {
    const [to = '', ...from] = line.split(' ')
    return from.map(word => [word, to] as const)
  })
)
/**
 * Words that name a thing on their own: products and protocols, and what every service has once. Another lone noun
 * ("tests", "service") could be anything.
 */
export const NAMES = set(
  'redis postgresql mysql mariadb mongodb sqlite kafka rabbitmq elasticsearch sentry discord slack pagerduty prometheus grafana loki jaeger datadog opentelemetry docker kubernetes helm terraform nginx vercel netlify railway heroku cloudflare firebase supabase stripe paypal twilio sendgrid resend mailgun swagger openapi graphql websocket oauth jwt rbac rls csrf cors xss https http tls hsts csp cdn dns mfa 2fa sso ldap saml gdpr hipaa llm pinecone openai anthropic pwa sitemap favicon sbom waf vpn celery lighthouse'
)
export const CONCEPTS = set(
  'authentication authorization cach log migration rollback backup secret health contact no-secret test-suite linting autoscal encryption internationalization accessibility onboarding changelog readme sitemap'
)
/** Short forms that stand for nothing in particular. */
export const WEAK_NAMES = set(
  'api apis ui url urls db id ids sql json yaml http ci cd os vm qa it pr prs kpi sla slo mvp todo ok na p0 p1 p2'
)

/** What a word says already: a health endpoint is a health check, Swagger is documentation. */
export const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['health', set('endpoint prob')],
  ['swagger', set('document ui')],
  ['openapi', set('document')],
  ['databas', set('access')]
])

/** Words of a path of headings that say for which place a section holds. */
export const SCOPES = set(
  'staging production prod development dev local sandbox uat qa ios android desktop mobile frontend backend'
)
/** Words that do so with a number behind them. */
export const NUMBERED_SCOPES = set('week month day sprint phase stage milestone')
