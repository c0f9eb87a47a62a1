import {existsSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCli, runHere} from '../support/cli.ts'
import {type Files, gitRepository, temporaryFolder, writeFiles} from '../support/git.ts'
import {listen} from '../support/servers.ts'

const workflow = `on: pull_request
permissions: {contents: read, pull-requests: write}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: readiness-gate/readiness-gate@0123456789abcdef0123456789abcdef01234567
`
const gate = {'.github/workflows/gate.yml': workflow}
const listOf = (...checks: string[]): Files => ({
  'READINESS.md': `# Launch\n\n${checks.map((text, index) => `- [ ] Item ${index} <!-- verify: ${text} -->\n`).join('')}`
})

const folder = (files: Files): string => {
  const dir = temporaryFolder()
  writeFiles(dir, files)
  return dir
}
const doctor = (cwd: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  runHere(['doctor', ...args], {cwd, env})
const asJson = async (cwd: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  JSON.parse((await doctor(cwd, ['--format', 'json', ...args], env)).stdout)

describe('exit codes', () => {
  const sound = {...gate, ...listOf('file path=READINESS.md')}
  it.each<[number, string, Files, string[]]>([
    [0, 'every check could run', sound, []],
    [0, 'it would fail, but could run', {...gate, ...listOf('file path=GONE.md')}, []],
    [1, 'something is missing', {...gate, ...listOf('http url=/health')}, []],
    [1, 'no checklist', gate, []],
    [
      1,
      'a mistake in the set-up',
      {...sound, '.github/workflows/gate.yml': workflow.replace('pull_request', 'push')},
      []
    ],
    [2, 'a file that is not there', sound, ['docs/GONE.md']],
    [2, 'a configuration that is not there', sound, ['--config', 'gone.yml']],
    [2, 'a configuration that is not valid', {...sound, '.github/readiness.yml': 'fail-om: x'}, []],
    [2, 'a directive that is not valid', listOf('htp url=/'), []],
    [2, 'a malformed allow-list', sound, ['--allow-hosts', '*.example.com']],
    [2, 'a form it has not', sound, ['--format', 'sarif']]
  ])('%i: %s', async (code, _, files, args) => {
    const run = await doctor(folder(files), args)
    expect(run.stderr).toMatch(code === 2 ? /^error: .+\n$/ : /^$/)
    expect(run.exitCode).toBe(code)
  })
})

describe('what is asked of the world', () => {
  it('nothing: the host is allowed, and nobody connects', async () => {
    let connections = 0
    const {port} = await listen(createServer(() => (connections += 1)))
    const origin = `http://127.0.0.1:${port}`
    const checks = [
      'http url=/health status=200',
      'load url=/health max<1s',
      `tcp host=127.0.0.1 port=${port}`,
      `tls host=127.0.0.1 port=${port}`,
      `redis host=127.0.0.1 port=${port}`,
      'websocket url=/health',
      'ci',
      'alerts'
    ]
    const repository = gitRepository({...gate, ...listOf(...checks)})
    const args = ['--base-url', origin, '--token', 'secret-token']
    // The API of GitHub, as far as it is known, is the same server.
    const env = {GITHUB_REPOSITORY: 'acme/app', GITHUB_API_URL: origin}
    const {counts, needs} = await asJson(repository.dir, args, env)
    expect(counts).toMatchObject({checks: 8, ready: 6})
    expect(needs.filter(({status}: {status: string}) => status === 'missing')).toMatchObject(
      ['checks', 'statuses', 'security-events', 'Dependabot alerts', 'Secret scanning alerts'].map(scope => ({
        kind: 'permission',
        name: `${scope}: read`
      }))
    )
    expect(connections).toBe(0)
  })

  it('no command is started', async () => {
    const cwd = folder({
      ...gate,
      'READINESS.md': '- [ ] Smoke <!-- id: smoke -->\n',
      '.github/readiness.yml': `commands: {touch: {run: [touch, started]}}
items: [{id: smoke, verify: [{command: {run: touch}}]}]
`
    })
    expect((await doctor(cwd)).exitCode).toBe(0)
    expect(existsSync(join(cwd, 'started'))).toBe(false)
  })
})

describe('the diagnosis', () => {
  it('groups what is missing, with the lines to add', async () => {
    const cwd = folder({...gate, ...listOf('http url=/health', 'http url=/ready', 'env name=APP_MODE', 'junit')})
    const run = await runCli(['doctor'], {cwd})
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/^✗ 0 of 4 checks could run here; 4 need 1 input, 1 variable, 1 file\n/)
    expect(run.stdout).toContain('  ✗  base-url  2 items  READINESS.md:3, READINESS.md:4\n')
    expect(run.stdout).toContain('     config    base-url: https://app.example.com\n')
    expect(run.stdout).toContain('  ✗  junit.xml  1 item  READINESS.md:6\n')
    expect(run.stdout).toContain('APP_MODE: ${{ vars.APP_MODE }}')
  })

  it('following its advice helps', async () => {
    const cwd = folder({
      ...gate,
      ...listOf('http url=/health', 'http url=https://api.example.com/', 'env name=APP_MODE')
    })
    const before = await asJson(cwd)
    const flags = before.needs.flatMap(({fix}: {fix: {flag?: string}}) => fix.flag?.split(' ') ?? [])
    expect(flags).toEqual(['--base-url', 'https://app.example.com', '--allow-hosts', 'https://api.example.com'])
    const after = await asJson(cwd, flags, {APP_MODE: 'production'})
    expect([after.healthy, after.counts.ready]).toEqual([true, 3])
  })

  it('covers what was inferred and what the configuration asks', async () => {
    const cwd = folder({
      ...gate,
      'READINESS.md': '# Launch\n\n- [ ] GET /health returns 200\n- [ ] Backups <!-- id: backups -->\n',
      '.github/readiness.yml': 'items: [{id: backups, verify: [{http: {url: "https://backup.example.com/last"}}]}]\n'
    })
    const {checks} = await asJson(cwd)
    expect(checks).toMatchObject([
      {
        line: 3,
        check: {kind: 'http', origin: 'inferred'},
        ready: false,
        needs: [{name: 'base-url', status: 'missing'}]
      },
      {id: 'backups', check: {origin: 'config'}, needs: [{name: 'https://backup.example.com', status: 'missing'}]}
    ])
  })

  it('tells a configuration the default branch does not have', async () => {
    const origin = gitRepository({...gate, ...listOf('file path=READINESS.md')})
    const clone = temporaryFolder()
    origin.git('clone', '--quiet', origin.dir, clone)
    expect((await asJson(clone)).setup).toEqual([])
    writeFiles(clone, {'.github/readiness.yml': 'fail-on: critical\n'})
    const {healthy, setup} = await asJson(clone)
    expect([healthy, setup]).toMatchObject([true, [{level: 'note', rule: 'config-not-on-base'}]])
    expect((await asJson(clone, ['--base', 'origin/main'])).setup).toMatchObject([{rule: 'config-not-on-base'}])
  })
})
