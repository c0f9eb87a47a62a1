import {ConfigurationError} from '../errors.ts'
import {suggestion} from '../nearest.ts'
import type {PortName} from '../ports.ts'
import type {Verifier} from './verifier.ts'

type Load = () => Promise<{default: Verifier}>

/** Every kind of check, loaded only when a document or the configuration names it. */
export const registry: Readonly<Record<string, Load>> = {
  file: () => import('./verifiers/file.ts'),
  glob: () => import('./verifiers/glob.ts'),
  text: () => import('./verifiers/text.ts'),
  value: () => import('./verifiers/value.ts'),
  'markdown-section': () => import('./verifiers/markdown-section.ts'),
  links: () => import('./verifiers/links.ts'),
  env: () => import('./verifiers/env.ts'),
  gitignore: () => import('./verifiers/gitignore.ts'),
  license: () => import('./verifiers/license.ts'),
  changelog: () => import('./verifiers/changelog.ts'),
  version: () => import('./verifiers/version.ts'),
  migration: () => import('./verifiers/migration.ts'),
  workflow: () => import('./verifiers/workflow.ts'),
  kubernetes: () => import('./verifiers/kubernetes.ts'),
  compose: () => import('./verifiers/compose.ts'),
  dockerfile: () => import('./verifiers/dockerfile.ts'),
  junit: () => import('./verifiers/junit.ts'),
  coverage: () => import('./verifiers/coverage.ts'),
  sarif: () => import('./verifiers/sarif.ts'),
  audit: () => import('./verifiers/audit.ts'),
  secrets: () => import('./verifiers/secrets.ts'),
  http: () => import('./verifiers/http.ts'),
  'https-redirect': () => import('./verifiers/https-redirect.ts'),
  'security-headers': () => import('./verifiers/security-headers.ts'),
  cors: () => import('./verifiers/cors.ts'),
  'rate-limit': () => import('./verifiers/rate-limit.ts'),
  tls: () => import('./verifiers/tls.ts'),
  dns: () => import('./verifiers/dns.ts'),
  tcp: () => import('./verifiers/tcp.ts'),
  websocket: () => import('./verifiers/websocket.ts'),
  ci: () => import('./verifiers/ci.ts'),
  reviews: () => import('./verifiers/reviews.ts'),
  'branch-rules': () => import('./verifiers/branch-rules.ts'),
  alerts: () => import('./verifiers/alerts.ts'),
  environment: () => import('./verifiers/environment.ts'),
  release: () => import('./verifiers/release.ts'),
  issues: () => import('./verifiers/issues.ts'),
  metrics: () => import('./verifiers/metrics.ts'),
  promql: () => import('./verifiers/promql.ts'),
  load: () => import('./verifiers/load.ts'),
  postgres: () => import('./verifiers/postgres.ts'),
  redis: () => import('./verifiers/redis.ts'),
  command: () => import('./verifiers/command.ts')
}

/**
 * The port that kinds have no answer without and that many runs lack, so that such a run need not load them. A test holds
 * it against what the kinds say themselves.
 */
export const scarcePort: Readonly<Record<string, PortName>> = {
  http: 'http',
  'https-redirect': 'http',
  'security-headers': 'http',
  cors: 'http',
  'rate-limit': 'http',
  tls: 'network',
  dns: 'network',
  tcp: 'network',
  websocket: 'network',
  ci: 'github',
  reviews: 'github',
  'branch-rules': 'github',
  alerts: 'github',
  environment: 'github',
  release: 'github',
  issues: 'github',
  metrics: 'http',
  promql: 'http',
  load: 'http',
  postgres: 'network',
  redis: 'network',
  command: 'commands'
}

/** Names of the kinds, in the order of the documentation. */
export const kinds: readonly string[] = Object.keys(registry)

/** The module of a kind. Throws `ConfigurationError` for a kind there is not. */
export const loadVerifier = async (kind: string): Promise<{default: Verifier}> => {
  const load = Object.hasOwn(registry, kind) ? registry[kind] : undefined
  if (load) return load()
  throw new ConfigurationError(`unknown kind "${kind}".${suggestion(kind, kinds)}`)
}
