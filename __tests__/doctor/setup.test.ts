import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Inputs} from '../../src/config/inputs.ts'
import {type Config, settingsOf} from '../../src/config/schema.ts'
import {SETUP_RULES, type SetupRemark} from '../../src/doctor/diagnosis.ts'
import {helpFor} from '../../src/doctor/remedies.ts'
import {inspectSetup} from '../../src/doctor/setup.ts'
import {grants, permissionNeed, readWorkflows} from '../../src/doctor/workflows.ts'
import type {ChecklistDocument} from '../../src/model.ts'
import {read} from '../support/documents.ts'
import type {Files} from '../support/git.ts'
import {root} from '../support/paths.ts'
import {workspaceOf} from '../support/verify.ts'

const GATE = 'readiness-gate/readiness-gate@0123456789abcdef0123456789abcdef01234567'
const path = '.github/workflows/gate.yml'

interface Workflow {
  on: string
  permissions: string
  /** Permissions of the job. */
  own: string
  before: string
  uses: string
  with: string
}

/** A workflow that does everything right; a test changes a part of it. */
const workflow = (parts: Partial<Workflow> = {}): string => {
  const {
    on,
    permissions,
    own,
    before,
    uses,
    with: inputs
  } = {
    on: 'pull_request',
    permissions: '{contents: read, pull-requests: write}',
    own: '',
    before: '- uses: actions/checkout@v5',
    uses: GATE,
    with: '{}',
    ...parts
  }
  return `name: Gate
on: ${on}
${permissions && `permissions: ${permissions}`}
jobs:
  gate:
    runs-on: ubuntu-latest
    ${own && `permissions: ${own}`}
    steps:
      ${before}
      - uses: ${uses}
        with: ${inputs}
`
}

const jobsOf = async (parts: Partial<Workflow>, files: Files = {}) =>
  (await readWorkflows(workspaceOf({[path]: workflow(parts), ...files}))).jobs

interface Setup {
  files: Files
  inputs: Inputs
  config: Config
  documents: ChecklistDocument[]
  base: Files | null
}

const sound = read('# Launch\n\n- [ ] Backups are tested\n')

const remarksOn = async (setup: Partial<Setup>): Promise<SetupRemark[]> => {
  const {files = {[path]: workflow()}, inputs = {}, config = {}, documents = [sound], base = null} = setup
  const source = workspaceOf(files)
  return inspectSetup({
    files: source,
    settings: settingsOf(inputs, config),
    documents,
    workflows: await readWorkflows(source),
    base: async () => base && {name: 'the base', source: workspaceOf(base)}
  })
}
const brief = (remarks: readonly SetupRemark[]) => remarks.map(({level, rule}) => `${level} ${rule}`)
const ofWorkflow = async (parts: Partial<Workflow>, setup: Partial<Setup> = {}) =>
  brief(await remarksOn({files: {[path]: workflow(parts)}, ...setup}))

describe('jobs that run the gate', () => {
  it.each([
    ['by its name', GATE, true],
    ['in a fork', 'someone/readiness-gate@v1', true],
    ['of this repository', './', true],
    ['in a folder of this repository', './tools/gate', true],
    ['another action', 'actions/setup-node@v5', false],
    ['another action of this repository', './other', false],
    ['an action that is not there', './gone', false],
    ['a name that only begins like it', 'someone/readiness-gate-next@v1', false]
  ])('%s', async (_, uses, expected) => {
    const files = {
      'action.yml': 'name: readiness-gate\n',
      'tools/gate/action.yaml': 'name: readiness-gate\n',
      'other/action.yml': 'name: other\n'
    }
    expect((await jobsOf({uses}, files)).length > 0).toBe(expected)
  })

  it('are told with what matters', async () => {
    const [job] = await jobsOf({
      on: '{pull_request: {branches: [main]}, push: }',
      with: '{base-url: https://a.example}'
    })
    expect(job).toMatchObject({
      path,
      line: 10,
      job: 'gate',
      triggers: ['pull_request', 'push'],
      inputs: {'base-url': 'https://a.example'},
      hasCheckout: true
    })
  })
})

describe('what the token of a job may do', () => {
  it.each<[string, Partial<Workflow>, string, boolean | null]>([
    ['named for the workflow', {permissions: '{checks: read}'}, 'checks: read', true],
    ['write includes read', {permissions: '{checks: write}'}, 'checks: read', true],
    ['read does not include write', {permissions: '{checks: read}'}, 'checks: write', false],
    ['not named', {permissions: '{contents: read}'}, 'checks: read', false],
    ['none', {permissions: '{}'}, 'checks: read', false],
    ['taken back by the job', {permissions: '{checks: read}', own: '{contents: read}'}, 'checks: read', false],
    ['added by the job', {permissions: '{}', own: '{checks: read}'}, 'checks: read', true],
    ['read-all', {permissions: 'read-all'}, 'checks: read', true],
    ['read-all does not write', {permissions: 'read-all'}, 'checks: write', false],
    ['write-all', {permissions: 'write-all'}, 'checks: write', true],
    ['nothing said', {permissions: ''}, 'checks: read', null],
    ['metadata, always', {permissions: '{}'}, 'metadata: read', true],
    ['what no job can have', {permissions: 'write-all'}, 'Dependabot alerts: read', false],
    ['a token of its own', {with: "{token: '${{ secrets.BOT }}'}", permissions: '{}'}, 'checks: read', null],
    ['its own token, named', {with: "{token: '${{ github.token }}'}", permissions: '{}'}, 'checks: read', false]
  ])('%s', async (_, parts, permission, expected) => {
    const [job] = await jobsOf(parts)
    expect(job && grants(job, permission)).toBe(expected)
  })

  it.each<[string, Partial<Workflow>[], string, string]>([
    ['no workflow', [], 'checks: read', 'unknown'],
    ['all grant it', [{permissions: 'read-all'}, {permissions: '{checks: read}'}], 'checks: read', 'present'],
    ['one does not', [{permissions: 'read-all'}, {permissions: '{}'}], 'checks: read', 'missing'],
    ['one does not tell', [{permissions: 'read-all'}, {permissions: ''}], 'checks: read', 'unknown'],
    [
      'one that only joins results does not',
      [{permissions: 'read-all'}, {permissions: '{}', with: '{mode: report}'}],
      'checks: read',
      'present'
    ]
  ])('as a need: %s', async (_, all, name, status) => {
    const jobs = (await Promise.all(all.map(parts => jobsOf(parts)))).flat()
    expect(permissionNeed(jobs, name)).toMatchObject({kind: 'permission', name, status})
  })
})

describe('mistakes in the set-up', () => {
  it('are those of docs/doctor.md', () => {
    const page = readFileSync(join(root, 'docs/doctor.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| (yes|no) \|/gm)].map(([, rule, counts]) => [rule, counts])
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(SETUP_RULES).map(([rule, level]) => [rule, level === 'problem' ? 'yes' : 'no']))
    )
  })

  it('none', async () => expect(await remarksOn({})).toEqual([]))

  it.each<[string, Partial<Workflow>, string[]]>([
    ['no pull_request', {on: '[push, schedule]'}, ['problem workflow-trigger']],
    ['called by others', {on: 'workflow_call'}, []],
    ['pull_request_target alone', {on: 'pull_request_target'}, ['problem workflow-privileged']],
    ['pull_request_target beside pull_request', {on: '[pull_request, pull_request_target]'}, []],
    ['no permission for the comment', {permissions: '{contents: read}'}, ['problem workflow-permission']],
    ['no permission, no comment', {permissions: '{contents: read}', with: '{comment: never}'}, []],
    ['no comment where there is no pull request', {on: '[push, workflow_call]', permissions: '{contents: read}'}, []],
    ['no permission for a check run', {with: '{check-run: always}'}, ['problem workflow-permission']],
    ['no permission for the status', {with: '{commit-status: pending}'}, ['problem workflow-permission']],
    ['a shard only checks', {permissions: '{contents: read}', with: '{mode: verify}'}, []],
    ['no contents', {permissions: '{pull-requests: write}'}, ['problem workflow-permission']],
    ['nothing said of permissions', {permissions: ''}, []],
    ['no checkout', {before: '- run: make'}, ['problem workflow-checkout']],
    ['a checkout by hand', {before: '- run: git clone --depth 1 .'}, []],
    ['a tag', {uses: 'readiness-gate/readiness-gate@v1'}, ['note workflow-unpinned']]
  ])('in a workflow: %s', async (_, parts, expected) => expect(await ofWorkflow(parts)).toEqual(expected))

  it('the configuration may say what is published', async () => {
    const parts = {permissions: '{contents: read}'}
    expect(await ofWorkflow(parts, {config: {comment: 'never'}})).toEqual([])
  })

  it('a workflow that cannot be read, beside one that can', async () => {
    const files = {[path]: workflow(), '.github/workflows/broken.yml': 'on: [push\n'}
    expect(await remarksOn({files})).toMatchObject([
      {level: 'problem', rule: 'workflow-unreadable', path: '.github/workflows/broken.yml'}
    ])
  })

  it('no workflow', async () => expect(brief(await remarksOn({files: {}}))).toEqual(['note workflow-missing']))

  it('no checklist, with the globs', async () => {
    const [remark] = await remarksOn({documents: [], inputs: {checklists: ['docs/GO.md']}})
    expect(remark).toMatchObject({
      level: 'problem',
      rule: 'checklist-missing',
      message: expect.stringContaining('docs/GO.md')
    })
  })

  it('no item', async () => {
    expect(brief(await remarksOn({documents: [read('# Hello\n')]}))).toEqual(['problem checklist-empty'])
  })

  it.each([
    ['another ending', '.github/readiness.yaml', true],
    ['another folder', 'readiness.yml', true],
    ['a hidden file', '.readiness.yml', true],
    ['another name', '.github/readiness-gate.yml', true],
    ['something else', '.github/other.yml', false]
  ])('a configuration nobody reads: %s', async (_, name, expected) => {
    const remarks = await remarksOn({files: {[path]: workflow(), [name]: 'fail-on: required\n'}})
    expect(remarks).toEqual(expected ? [expect.objectContaining({rule: 'config-unread', path: name})] : [])
  })

  it.each([
    ['not there', {}, ['note config-not-on-base']],
    ['there', {'.github/readiness.yml': 'fail-on: never\n'}, []]
  ])('a configuration the base has %s', async (_, base, expected) => {
    const files = {[path]: workflow(), '.github/readiness.yml': 'fail-on: required\n'}
    expect(brief(await remarksOn({files, base}))).toEqual(expected)
  })
})

describe('what helps', () => {
  const need = (kind: 'host' | 'token' | 'variable' | 'permission' | 'command' | 'input', name: string, remedy = '') =>
    ({kind, name, status: 'missing', reason: 'not there', remedy}) as const

  it.each([
    [
      need('input', 'base-url'),
      {flag: '--base-url https://app.example.com', config: 'base-url: https://app.example.com'}
    ],
    [
      need('host', 'https://a.example', 'add it to allow-hosts'),
      {flag: '--allow-hosts https://a.example', config: 'allow-hosts:\n  - https://a.example'}
    ],
    [
      need('host', 'tcp://[::1]:5432', 'add it to allow-hosts'),
      {flag: "--allow-hosts 'tcp://[::1]:5432'", config: "allow-hosts:\n  - 'tcp://[::1]:5432'"}
    ],
    [need('host', 'http://169.254.169.254:80', 'use a public address'), {}],
    [need('permission', 'checks: read'), {workflow: 'permissions:\n  checks: read'}],
    [need('permission', 'Dependabot alerts: read'), {}],
    [need('variable', 'API_TOKEN'), {workflow: 'env:\n  API_TOKEN: ${{ secrets.API_TOKEN }}'}],
    [need('variable', 'LOG_LEVEL'), {workflow: 'env:\n  LOG_LEVEL: ${{ vars.LOG_LEVEL }}'}],
    [need('command', 'smoke'), {config: 'commands:\n  smoke:\n    run: [program, argument]'}],
    [need('command', 'known'), {}]
  ])('%j', (missing, fix) => expect(helpFor([], ['known'])(missing).fix).toEqual(fix))

  it.each([
    [need('input', 'base-url'), '{base-url: https://a.example}', true],
    [need('input', 'base-url'), '{}', false],
    [need('host', 'https://a.example'), '{allow-hosts: "https://b.example, a.example"}', true],
    [need('host', 'https://a.example'), '{allow-hosts: https://a.example.org}', false],
    [need('token', 'token'), '{}', true],
    [need('token', 'token'), "{token: ''}", false]
  ])('%j is given by a step with %s: %s', async (missing, inputs, expected) => {
    const {givenBy} = helpFor(await jobsOf({with: inputs}), [])(missing)
    expect(givenBy).toEqual(expected ? [`${path}, job gate`] : [])
  })

  it('a variable is given by the workflow, the job or the step', async () => {
    const text = workflow({with: '{}\n        env: {FOO: x}'})
    const {jobs} = await readWorkflows(workspaceOf({[path]: text}))
    expect(helpFor(jobs, [])(need('variable', 'FOO')).givenBy).toHaveLength(1)
    expect(helpFor(jobs, [])(need('variable', 'BAR')).givenBy).toEqual([])
  })
})
