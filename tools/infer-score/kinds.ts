import type {Check} from '../../src/model.ts'

/** What a labeller wrote of an item. */
export interface Label {
  level: string
  kind: string | null
  params?: Record<string, unknown>
}

/** Which kinds of check answer a label, and whether their parameters say what the label says. */
export interface Expected {
  kinds: readonly string[]
  fits(label: Readonly<Record<string, unknown>>, checks: readonly Check[]): boolean
}

const any = (_: unknown, checks: readonly Check[]): boolean => checks.length > 0
const text = (check: Check): string => JSON.stringify(check.params).toLowerCase()
const all = (wanted: readonly unknown[], checks: readonly Check[]): boolean =>
  checks.length > 0 && wanted.every(each => checks.some(check => text(check).includes(String(each).toLowerCase())))
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** Every name is asked for; the value and length too where the label has them. */
const variables: Expected['fits'] = ({env, value, minLength}, checks) =>
  all([...list(env), ...list(value), ...list(minLength)], checks)
/** Every path is asked for, with the answer where the label has one. */
const endpoint: Expected['fits'] = ({path, paths, body, status, url, host}, checks) => {
  const wanted = [...list(paths), ...list(path), ...list(url), ...list(host)]
  const values =
    typeof body === 'object' && body !== null ? Object.values(body).filter(value => typeof value === 'string') : []
  return all([...wanted, ...values, ...(typeof status === 'number' ? [status] : [])], checks)
}
/** The path of the address: the address itself is this machine's, and not to be asked. */
const socket: Expected['fits'] = ({path}, checks) => all(list(path), checks)
const onHost: Expected['fits'] = ({host}, checks) => all(list(host), checks)
const fileNamed: Expected['fits'] = ({file, glob}, checks) =>
  all(
    [...list(file), ...list(glob)].map(each => String(each).replaceAll('*', '')),
    checks
  )
const symbols: Expected['fits'] = ({symbol, symbols: several, file}, checks) =>
  all([...list(symbol), ...list(several)], checks) || (file !== undefined && all(list(file), checks))
const counted: Expected['fits'] = ({count}, checks) => all(list(count), checks)
const limit: Expected['fits'] = ({limit: wanted}, checks) =>
  all(
    list(wanted).map(each => Number.parseInt(String(each), 10)),
    checks
  )
const rule =
  (name: string): Expected['fits'] =>
  (_, checks) =>
    all([name], checks)
const topic: Expected['fits'] = (_, checks) => checks.length > 0

/** By the kinds of the labels. */
export const expectations: Readonly<Record<string, Expected>> = {
  // Repository
  'no-secrets': {kinds: ['secrets'], fits: any},
  'code-symbol': {kinds: ['text', 'file', 'glob'], fits: symbols},
  'file-exists': {kinds: ['file', 'glob'], fits: fileNamed},
  dependency: {
    kinds: ['text'],
    fits: (label, checks) =>
      all(
        list(label['package']).map(name => String(name).split('-')[0]),
        checks
      )
  },
  'env-documented': {kinds: ['env', 'glob', 'file'], fits: variables},
  'test-files': {kinds: ['glob'], fits: (label, checks) => all(list(label['count']), checks)},
  'key-separation': {kinds: ['text'], fits: variables},
  'migration-files': {kinds: ['migration', 'glob', 'file'], fits: counted},
  'gitignore-env': {kinds: ['gitignore'], fits: fileNamed},
  'todo-comment': {kinds: ['text'], fits: any},
  'resource-limits': {kinds: ['kubernetes', 'compose'], fits: rule('limits')},
  'docker-multistage': {kinds: ['dockerfile'], fits: rule('multi-stage')},
  'docker-nonroot': {kinds: ['dockerfile'], fits: rule('non-root')},
  'docker-healthcheck': {kinds: ['dockerfile'], fits: rule('healthcheck')},
  'config-key': {kinds: ['value', 'text'], fits: (label, checks) => all(list(label['file']), checks)},
  'route-defined': {
    kinds: ['text', 'http'],
    fits: (label, checks) =>
      all(
        list(label['path']).map(path => String(path).split('/{')[0]?.split('/').at(-1)),
        checks
      )
  },
  'env-referenced': {kinds: ['text', 'env'], fits: variables},
  // Continuous integration
  'env-set': {kinds: ['env'], fits: variables},
  'tests-pass': {kinds: ['junit', 'ci'], fits: any},
  lint: {kinds: ['ci'], fits: any},
  'type-check': {kinds: ['ci'], fits: any},
  coverage: {kinds: ['coverage'], fits: (label, checks) => all([Number.parseInt(String(label['min']), 10)], checks)},
  build: {kinds: ['ci'], fits: any},
  // Probes
  'http-health': {kinds: ['http'], fits: (label, checks) => endpoint({...label, url: undefined}, checks)},
  'http-endpoint': {kinds: ['http'], fits: endpoint},
  'rate-limit': {kinds: ['rate-limit'], fits: limit},
  cors: {kinds: ['cors'], fits: any},
  'security-headers': {kinds: ['security-headers'], fits: onHost},
  'url-reachable': {kinds: ['http'], fits: endpoint},
  websocket: {kinds: ['websocket'], fits: socket},
  'https-redirect': {kinds: ['https-redirect'], fits: onHost},
  dns: {kinds: ['dns'], fits: onHost},
  latency: {
    kinds: ['http', 'load'],
    fits: (label, checks) => all([...list(label['max']), ...list(label['path'])], checks)
  },
  'tls-cert': {kinds: ['tls'], fits: onHost},
  'tls-renewal': {kinds: ['tls'], fits: onHost},
  'api-docs': {kinds: ['http'], fits: any},
  hsts: {
    kinds: ['security-headers'],
    fits: (label, checks) => all([...list(label['host']), 'strict-transport-security'], checks)
  },
  'port-open': {kinds: ['tcp'], fits: (label, checks) => all(list(label['port']), checks)},
  cdn: {kinds: ['http'], fits: any},
  'metrics-endpoint': {kinds: ['http', 'metrics'], fits: any},
  // Platforms, and evidence only: kinds a proof of which is no mistake
  'db-rls': {kinds: ['text', 'http'], fits: any},
  'db-connection': {kinds: ['postgres', 'http'], fits: any},
  'db-tables': {kinds: ['text', 'http'], fits: any},
  'db-migration': {kinds: ['migration', 'glob', 'file'], fits: any},
  'db-index': {kinds: ['text', 'file', 'glob'], fits: any},
  'redis-connection': {kinds: ['redis'], fits: any},
  'hosting-env': {kinds: ['env'], fits: variables},
  'ci-green': {kinds: ['ci', 'junit'], fits: any},
  sast: {kinds: ['alerts', 'sarif', 'text'], fits: any},
  firewall: {kinds: ['tcp'], fits: any},
  'doc-exists': {kinds: ['text', 'glob'], fits: topic}
}
