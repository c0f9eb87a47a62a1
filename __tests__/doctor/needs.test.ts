import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {systemClock} from '../../src/adapters/clock.ts'
import {createGitHubFacts} from '../../src/adapters/github.ts'
import {openPorts} from '../../src/adapters/ports.ts'
import {openRehearsals} from '../../src/adapters/rehearsal.ts'
import {createWorkspace} from '../../src/adapters/workspace.ts'
import type {Inputs} from '../../src/config/inputs.ts'
import {type Config, settingsOf} from '../../src/config/schema.ts'
import type {Need} from '../../src/doctor/diagnosis.ts'
import {needsOf} from '../../src/doctor/needs.ts'
import type {Check} from '../../src/model.ts'
import {kinds} from '../../src/verify/registry.ts'
import {check} from '../support/builders.ts'
import {type Files, type GitRepository, gitRepository, temporaryFolder, writeFiles} from '../support/git.ts'

interface Place {
  root: string
  inputs: Inputs
  config: Config
  env: Record<string, string>
  events: string[]
  permissions: Record<string, Need['status']>
  readLimit: number
}

/** What a check needs in a place; by default an empty folder where nothing was set up. */
const needsIn = async (wanted: Partial<Check>, place: Partial<Place> = {}): Promise<Need[]> => {
  const {
    root = temporaryFolder(),
    inputs = {},
    config = {},
    env = {},
    events = [],
    permissions = {},
    readLimit = 50_000_000
  } = place
  const settings = settingsOf(inputs, config)
  const facts = createGitHubFacts(() => Promise.reject(new Error('GitHub was asked')), {
    sha: 'a'.repeat(40),
    pull: {number: 1, author: null},
    baseBranch: null,
    runId: 0,
    job: null,
    clock: systemClock
  })
  const {ports, close} = await openPorts({
    root,
    files: createWorkspace(root),
    settings,
    env,
    openGitHub: async () => (settings.token === null ? {reason: 'there is no token', remedy: 'give one'} : facts),
    staticOnly: false
  })
  const {'base-url': baseUrl, 'allow-hosts': allow, commands, secrets, offline, token} = settings
  try {
    return await needsOf(check(wanted), {
      rehearse: openRehearsals(ports, {root, env, baseUrl, allow, commands, secrets, readLimit}),
      permission: name => ({
        kind: 'permission',
        name,
        status: permissions[name] ?? 'unknown',
        reason: 'who knows',
        remedy: `grant ${name}`
      }),
      events: new Set(events),
      offline,
      token,
      clock: systemClock
    })
  } finally {
    await close()
  }
}

const brief = (needs: readonly Need[]): string[] => needs.map(({kind, name, status}) => `${status} ${kind} ${name}`)
const missing = (needs: readonly Need[]): string[] => brief(needs.filter(({status}) => status === 'missing'))

const files: Files = {
  'README.md': '# Service\n\n[Guide](docs/runbook.md)\n\n## Rollback\n\nGo back one release, then look at the log.\n',
  'docs/runbook.md': '# Runbook\n\nSee [the start](../README.md).\n',
  'reports/tests.xml': '<testsuite><testcase name="a"/></testsuite>',
  'reports/lcov.info': 'SF:a.js\nDA:1,1\nLF:1\nLH:1\nend_of_record\n',
  'reports/scan.sarif': '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"lint"}},"results":[]}]}',
  'reports/npm.json': '{"vulnerabilities":{},"metadata":{"dependencies":{"total":3}}}'
}

// Every test but reads it.
let repository: GitRepository
beforeAll(() => {
  repository = gitRepository(files)
})
afterAll(() => repository.dispose())

/** A place in which everything is there. */
const complete = (): Partial<Place> => ({
  root: repository.dir,
  inputs: {
    'base-url': 'https://app.example.com',
    'allow-hosts': ['https://prometheus.example.com', 'tcp://db.example.com:5432', 'tcp://cache.example.com:6379'],
    token: 'given'
  },
  config: {commands: {smoke: {run: [process.execPath, '--version']}}},
  env: {DATABASE_URL: 'postgres://app@db.example.com/app', PATH: '/usr/bin:/bin'}
})

const app = 'present host https://app.example.com'
const github = (...permissions: string[]) => [
  'present token token',
  ...permissions.map(each => `unknown permission ${each}`)
]

/** For each kind: parameters, what is missing where nothing was set up, and what it has in the complete place. */
const table: Readonly<Record<string, [params: Check['params'], bare: string[], whole: string[]]>> = {
  file: [{path: 'README.md'}, [], ['present file README.md']],
  glob: [{pattern: ['**/*.md']}, [], ['present file **/*.md']],
  text: [{path: ['README.md'], contains: ['Service']}, [], ['present file README.md']],
  value: [{path: 'package.json', has: ['name']}, [], []],
  'markdown-section': [{path: 'README.md', heading: ['Rollback']}, [], ['present file README.md']],
  links: [{}, [], []],
  env: [{name: ['DATABASE_URL']}, ['missing variable DATABASE_URL'], ['present variable DATABASE_URL']],
  gitignore: [{path: '.env'}, [], []],
  license: [{}, [], []],
  changelog: [{}, [], []],
  version: [{}, [], []],
  migration: [{path: ['migrations/*.sql']}, [], []],
  workflow: [{}, [], []],
  kubernetes: [{path: ['deploy/*.yaml']}, [], []],
  compose: [{}, [], []],
  dockerfile: [{}, [], []],
  junit: [{path: ['reports/tests.xml']}, ['missing file reports/tests.xml'], ['present file reports/tests.xml']],
  coverage: [
    {path: ['reports/lcov.info'], lines: '>=80'},
    ['missing file reports/lcov.info'],
    ['present file reports/lcov.info']
  ],
  sarif: [{path: ['reports/scan.sarif']}, ['missing file reports/scan.sarif'], ['present file reports/scan.sarif']],
  audit: [{path: ['reports/npm.json']}, ['missing file reports/npm.json'], ['present file reports/npm.json']],
  secrets: [{history: true}, [], ['present history git history']],
  http: [{url: '/health', status: 200}, ['missing input base-url'], [app]],
  'https-redirect': [{}, ['missing input base-url'], ['present host http://app.example.com']],
  'security-headers': [{}, ['missing input base-url'], [app]],
  cors: [{}, ['missing input base-url'], [app]],
  'rate-limit': [{}, ['missing input base-url'], [app]],
  tls: [{host: 'app.example.com'}, ['missing host https://app.example.com'], [app]],
  dns: [
    {host: 'www.app.example.com'},
    ['missing host https://www.app.example.com'],
    ['present host https://www.app.example.com']
  ],
  tcp: [
    {host: 'db.example.com', port: 5432},
    ['missing host tcp://db.example.com:5432'],
    ['present host tcp://db.example.com:5432']
  ],
  websocket: [{url: '/ws'}, ['missing input base-url'], [app]],
  ci: [{}, ['missing token token'], github('checks: read', 'statuses: read')],
  reviews: [{}, ['missing token token'], github('pull-requests: read')],
  'branch-rules': [{checks: true}, ['missing token token'], github('metadata: read')],
  alerts: [
    {},
    ['missing token token'],
    github('security-events: read', 'Dependabot alerts: read', 'Secret scanning alerts: read')
  ],
  environment: [{name: 'production'}, ['missing token token'], github('actions: read')],
  release: [{}, ['missing token token'], github('contents: read')],
  issues: [{label: ['bug']}, ['missing token token'], github('issues: read')],
  metrics: [{metric: ['up']}, ['missing input base-url'], [app]],
  promql: [
    {url: 'https://prometheus.example.com', query: 'up', value: 1},
    ['missing host https://prometheus.example.com'],
    ['present host https://prometheus.example.com']
  ],
  load: [{url: '/', max: '<1s'}, ['missing input base-url'], [app]],
  postgres: [
    {'url-env': 'DATABASE_URL'},
    ['missing variable DATABASE_URL'],
    ['present variable DATABASE_URL', 'present host tcp://db.example.com:5432']
  ],
  redis: [
    {host: 'cache.example.com'},
    ['missing host tcp://cache.example.com:6379'],
    ['present host tcp://cache.example.com:6379']
  ],
  command: [{run: 'smoke'}, ['missing command smoke'], ['present command smoke']]
}

describe('every kind', () => {
  it('has its row', () => expect(Object.keys(table)).toEqual(kinds))

  describe.each(Object.entries(table))('%s', (kind, [params, bare, whole]) => {
    it('says what it misses where nothing was set up', async () => {
      const needs = await needsIn({kind, params})
      expect(missing(needs)).toEqual(bare)
      for (const need of needs.filter(({status}) => status === 'missing')) {
        expect(need.reason).toMatch(/\S/)
        expect(need.remedy).toMatch(/\S/)
      }
    })
    it('could run in a place that has everything', async () => {
      expect(brief(await needsIn({kind, params}, complete()))).toEqual(whole)
    })
  })
})

const http = (url: string): Partial<Check> => ({kind: 'http', params: {url, status: 200}})

describe('hosts', () => {
  it.each([
    [
      'http://127.0.0.1:8080/x',
      [],
      'missing host http://127.0.0.1:8080',
      /add http:\/\/127\.0\.0\.1:8080 to allow-hosts/
    ],
    ['http://10.1.2.3/', ['http://10.1.2.3'], 'missing host http://10.1.2.3:80', /list it with its port/],
    ['http://10.1.2.3/', ['http://10.1.2.3:80'], 'present host http://10.1.2.3:80', null],
    [
      'http://169.254.169.254/',
      ['http://169.254.169.254:80'],
      'missing host http://169.254.169.254:80',
      /never called/
    ],
    ['http://localhost:3000/', ['http://localhost:3000'], 'present host http://localhost:3000', null],
    ['http://app.example.com/', ['https://app.example.com'], 'present host http://app.example.com', null],
    ['https://app.example.com/', ['http://app.example.com'], 'missing host https://app.example.com', /allow-hosts/],
    [
      'https://user:pass@app.example.com/',
      ['https://app.example.com'],
      'missing host https://app.example.com',
      /secret/
    ]
  ])('%s with %j', async (url, allow, expected, remedy) => {
    const [need] = await needsIn(http(url), {inputs: {'allow-hosts': allow}})
    expect(need && brief([need])).toEqual([expected])
    if (remedy) expect(need?.remedy).toMatch(remedy)
  })

  it('is the same one, whatever asks for it', async () => {
    const names = await Promise.all([
      needsIn(http('https://app.example.com/x')),
      needsIn({kind: 'tls', params: {host: 'app.example.com'}}),
      needsIn({kind: 'dns', params: {host: 'app.example.com'}}),
      needsIn({kind: 'websocket', params: {url: 'wss://app.example.com/ws'}})
    ])
    expect(new Set(names.flatMap(brief))).toEqual(new Set(['missing host https://app.example.com']))
  })

  it('each host that links lead to is told', async () => {
    const root = temporaryFolder()
    writeFiles(root, {'a.md': 'https://one.example/x and https://two.example/y and https://two.example/z\n'})
    const wanted = {kind: 'links', params: {path: ['a.md'], external: true}}
    expect(brief(await needsIn(wanted, {root, inputs: {'allow-hosts': ['https://one.example']}}))).toEqual([
      'missing host https://two.example',
      'present file a.md',
      'present host https://one.example'
    ])
    expect(missing(await needsIn(wanted, {root}))).toEqual([
      'missing host https://one.example',
      'missing host https://two.example'
    ])
    expect(missing(await needsIn(wanted, {root, inputs: {offline: true}}))).toEqual(['missing input offline'])
  })

  it('a secret bound to the host needs its variable', async () => {
    const bound = {env: 'API_TOKEN', origin: 'https://app.example.com', header: 'authorization'}
    const place = {inputs: {'allow-hosts': ['https://app.example.com']}, config: {secrets: [bound]}}
    expect(brief(await needsIn(http('https://app.example.com/'), place))).toEqual([
      'missing variable API_TOKEN',
      'present host https://app.example.com'
    ])
    const set = {...place, env: {API_TOKEN: 'abc'}}
    expect(missing(await needsIn(http('https://app.example.com/'), set))).toEqual([])
    const root = temporaryFolder()
    writeFiles(root, {'a.md': 'https://app.example.com/x\n'})
    const links = {kind: 'links', params: {path: ['a.md'], external: true}}
    expect(missing(await needsIn(links, {...place, root}))).toEqual([])
  })
})

describe('commands', () => {
  const smoke = {kind: 'command', params: {run: 'smoke'}}
  const root = () => {
    const dir = temporaryFolder()
    writeFiles(dir, {'bin/plain': 'no program'})
    return dir
  }
  it.each([
    ['no such program', {run: ['no-such-program']}, /`no-such-program` is not in PATH/],
    ['a path to nothing', {run: ['./bin/gone']}, /`\.\/bin\/gone` is not there/],
    ['a file that is not executable', {run: ['./bin/plain']}, /`\.\/bin\/plain` is not there/],
    ['a folder', {run: ['./bin']}, /`\.\/bin` is not there/],
    ['no such folder to run in', {run: ['sh'], cwd: 'gone'}, /there is no folder `gone`/],
    ['a folder outside', {run: ['sh'], cwd: '..'}, /outside of the repository/]
  ])('%s', async (_, spec, reason) => {
    const place = {root: root(), config: {commands: {smoke: spec}}, env: {PATH: '/usr/bin:/bin'}}
    const [need] = await needsIn(smoke, place)
    expect(need).toMatchObject({
      kind: 'command',
      name: 'smoke',
      status: 'missing',
      reason: expect.stringMatching(reason)
    })
  })

  it('another name than those there are', async () => {
    const [need] = await needsIn(smoke, {config: {commands: {other: {run: ['sh']}}}})
    expect(need).toMatchObject({kind: 'command', status: 'missing', reason: 'there is no command "smoke"'})
  })
})

describe('the rest', () => {
  it('offline is what all that would call out waits for', async () => {
    const place = {inputs: {offline: true, token: 'given', 'base-url': 'https://app.example.com'}}
    for (const wanted of [http('/'), {kind: 'tcp', params: {port: 22}}, {kind: 'ci', params: {}}]) {
      expect(missing(await needsIn(wanted, place))).toEqual(['missing input offline'])
    }
  })

  it.each([
    [['deployment_status', 'release'], ['push', 'release'], 'present event release'],
    [['deployment_status'], ['push'], 'missing event deployment_status']
  ])('runs on %j, workflows on %j', async (when, events, expected) => {
    const needs = await needsIn({options: {when}}, {events})
    expect(brief(needs)).toEqual([expected])
  })

  it('a permission the workflow withholds is missing, with the words of whoever knows', async () => {
    const place = {...complete(), permissions: {'checks: read': 'missing'}} as const
    const needs = await needsIn({kind: 'ci', params: {}}, place)
    expect(missing(needs)).toEqual(['missing permission checks: read'])
  })

  it('a report that cannot be used is named, with why', async () => {
    const root = temporaryFolder()
    writeFiles(root, files)
    const [need] = await needsIn({kind: 'coverage', params: {path: ['reports/lcov.info'], branches: '>=80'}}, {root})
    expect(need).toMatchObject({
      kind: 'file',
      name: 'reports/lcov.info',
      reason: expect.stringMatching(/does not speak/)
    })
  })

  it('who has read enough is taken to be able to run', async () => {
    const wanted = {kind: 'coverage', params: {path: ['reports/lcov.info'], branches: '>=80'}}
    const root = temporaryFolder()
    writeFiles(root, files)
    expect(missing(await needsIn(wanted, {root, readLimit: 10}))).toEqual([])
  })

  it('neither repeats a check nor turns it round', async () => {
    const needs = await needsIn({params: {path: 'GONE.md'}, options: {retry: 10, retryDelay: 60_000, not: true}})
    expect(needs).toEqual([])
  })

  it('a shallow clone has no history', async () => {
    const origin = gitRepository(files)
    origin.write({'a.txt': 'a'})
    origin.commit()
    const root = temporaryFolder()
    origin.git('clone', '--quiet', '--depth', '1', `file://${origin.dir}`, root)
    const [need] = await needsIn({kind: 'secrets', params: {history: true}}, {root})
    expect(need).toMatchObject({kind: 'history', status: 'missing', remedy: 'check out with `fetch-depth: 0`'})
  })
})
