import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {parseConfig} from '../../src/config/load.ts'
import {type Chosen, checklistFile, configFile, workflowFile} from '../../src/setup/files.ts'
import {composeChecklist, inline, type ListName, readList, variablesOf} from '../../src/setup/ready-made.ts'
import {stackOf} from '../../src/setup/stack.ts'
import {adviceOf, type Setup, summary} from '../../src/setup/summary.ts'

const text = `# Boats: ready to sail

Words.

<!--
More words.

vars:
  harbour: "nord/**" # where they lie
  query: "up{job=\\"x\\"}" # 1
  crew: 80 # people
-->

## Required

### Hull

- [ ] It floats <!-- id: floats --> <!-- verify: glob pattern="\${vars.harbour}" -->
- [ ] It is dry <!-- id: dry -->
  <!-- verify: compose -->
  <!-- verify: promql query="\${vars.query}" value>\${vars.crew} -->

## Optional

- [ ] It is fast (manual) <!-- id: fast -->
`
const boats: Chosen = {name: 'web-service', ...readList(text)}

describe('a ready-made list', () => {
  it('is taken apart', () => {
    expect(boats.title).toBe('Boats')
    expect(boats.variables).toEqual([
      {name: 'harbour', value: '"nord/**"', about: 'where they lie'},
      {name: 'query', value: String.raw`"up{job=\"x\"}"`, about: '1'},
      {name: 'crew', value: '80', about: 'people'}
    ])
    expect(boats.body.startsWith('## Required\n')).toBe(true)
  })

  it('gives each variable once, with what is known of the project', () => {
    const known = {harbour: 'south/"x"', moon: 'full'}
    expect(variablesOf([boats, boats], known).map(({name, value}) => [name, value])).toEqual([
      ['harbour', String.raw`"south/\"x\""`],
      ['query', String.raw`"up{job=\"x\"}"`],
      ['crew', '80']
    ])
  })

  it('takes values in the place of variables', () => {
    const all = inline(boats.body, boats.variables)
    expect(all).toContain('pattern="nord/**"')
    expect(all).toContain(String.raw`query="up{job=\"x\"}" value>80`)
    expect(inline('${vars.other}', boats.variables)).toBe('${vars.other}')
  })
})

describe('a checklist of several', () => {
  const headings = (markdown: string): string[] => markdown.match(/^#+ .+$/gm) ?? []
  const other = {
    title: 'Ships',
    variables: [],
    body: '## Required\n\n### Hull\n\n- [ ] It floats <!-- id: floats -->\n\n## Recommended\n\n- [ ] It shines <!-- id: shines -->'
  }

  it('repeats no item and keeps no heading with nothing below', () => {
    const all = composeChecklist([boats, other], 'Words.')
    expect(all.match(/id: floats/g)).toHaveLength(1)
    expect(headings(all)).toEqual([
      '# Readiness',
      '## Boats',
      '### Required',
      '#### Hull',
      '### Optional',
      '## Ships',
      '### Recommended'
    ])
    expect(all).toMatch(/\n- \[ \] It is dry .+\n {2}<!-- verify: compose -->\n {2}<!-- verify: promql/)
    expect(all).not.toMatch(/\n\n\n|\n\n$/)
  })

  it('leaves a list out of which nothing is left', () => {
    expect(headings(composeChecklist([boats, boats], 'Words.'))).toHaveLength(5)
  })

  it('leaves out what is pointless', () => {
    expect(composeChecklist([boats], 'Words.', ['compose'])).not.toContain('It is dry')
    expect(headings(composeChecklist([boats], 'Words.', ['compose', 'glob']))).toEqual([
      '# Readiness',
      '## Boats',
      '### Optional'
    ])
  })
})

const release: Chosen = {...boats, name: 'library-release'}
const chosen = (lists: Chosen[]) => ({path: 'docs/a.md', lists, variables: boats.variables})

describe('the files', () => {
  it.each<[string, ReturnType<typeof chosen> | null, object]>([
    [
      'of claims',
      chosen([boats]),
      {documents: [{path: 'docs/a.md', role: 'claims'}], vars: {harbour: 'nord/**', query: 'up{job="x"}', crew: 80}}
    ],
    ['of a release', chosen([release]), {documents: [{path: 'docs/a.md', role: 'procedure'}]}],
    ['of both', chosen([release, boats]), {documents: [{path: 'docs/a.md', role: 'claims'}]}],
    ['without variables', {...chosen([release]), variables: []}, {checklists: ['docs/a.md']}],
    ['without a checklist', null, {'fail-on': 'required'}]
  ])('configuration %s', async (_, checklist, expected) => {
    const config = await parseConfig('a.yml', new TextEncoder().encode(configFile(checklist)))
    expect(config).toMatchObject(expected)
    expect('checklists' in config).toBe(checklist !== null)
    expect('vars' in config).toBe((checklist?.variables.length ?? 0) > 0)
  })

  it('the checklist names its configuration, or holds the values', () => {
    const named = checklistFile([boats], boats.variables, {configuration: 'a.yml', pointless: []})
    expect(named).toMatch(/`vars`\sstands in `a\.yml`/)
    expect(named).toContain('${vars.crew}')
    const held = checklistFile([boats], boats.variables, {configuration: null, pointless: []})
    expect(held).not.toMatch(/\$\{vars|`vars`/)
    expect(
      Math.max(
        ...named
          .split('\n')
          .slice(0, 8)
          .map(line => line.length)
      )
    ).toBeLessThanOrEqual(120)
  })

  it.each<[string, {kind: string; permission: string}[], object]>([
    ['none', [], {}],
    [
      'one of two kinds',
      [
        {kind: 'b', permission: 'checks: read, statuses: read'},
        {kind: 'a', permission: 'checks: read'}
      ],
      {checks: 'read', statuses: 'read'}
    ],
    [
      'those it has anyway',
      [
        {kind: 'a', permission: 'metadata: read'},
        {kind: 'b', permission: 'contents: read, pull-requests: read'}
      ],
      {}
    ],
    ['nothing that writes', [{kind: 'a', permission: 'issues: write'}], {}]
  ])('the workflow asks for permissions of checks: %s', (_, needs, more) => {
    const workflow = workflowFile({repository: 'a/b', commit: null, version: '1.2.3'}, needs)
    expect(parse(workflow).jobs.gate.permissions).toEqual({contents: 'read', 'pull-requests': 'write', ...more})
    expect(parse(workflow).permissions).toEqual({})
    if (needs.length > 1 && 'checks' in more) expect(workflow).toContain('checks: read # for the checks a, b\n')
  })

  it.each([
    ['0123abc', 'a/b@0123abc # v1.2.3'],
    [null, 'a/b@v1.2.3 #']
  ])('the workflow names the Action by %s', (commit, expected) => {
    expect(workflowFile({repository: 'a/b', commit, version: '1.2.3'}, [])).toContain(`- uses: ${expected}`)
  })
})

describe('what is told', () => {
  it.each<[string, Parameters<typeof adviceOf>, string | null, boolean]>([
    [
      'a new configuration',
      [
        {path: 'c.yml', kept: false},
        {path: 'a.md', found: true, claims: true}
      ],
      'Correct `base-url`, `allow-hosts` and `vars` in c.yml.',
      true
    ],
    ['one without a list', [{path: 'c.yml', kept: false}, null], 'Correct `base-url`, `allow-hosts` in c.yml.', true],
    [
      'an old one that does not find the list',
      [
        {path: 'c.yml', kept: true},
        {path: 'a.md', found: false, claims: true}
      ],
      'In c.yml, which is yours: name a.md under `checklists`, and give a.md the role `claims` under `documents`.',
      true
    ],
    [
      'an old one that finds a procedure',
      [
        {path: 'c.yml', kept: true},
        {path: 'a.md', found: true, claims: false}
      ],
      null,
      false
    ],
    ['old files', [{path: 'c.yml', kept: true}, null], null, true]
  ])('about %s', (_, args, first, ticks) => {
    const advice = adviceOf(...args)
    expect(advice).toHaveLength(first === null ? 2 : 3)
    if (first !== null) expect(advice[0]).toBe(first)
    expect(advice.join(' ').includes('readiness fix')).toBe(ticks)
  })

  const setup = (overrides: Partial<Setup> = {}): Setup => ({
    lists: [{title: 'Boats', because: 'a\u001b[31m.json: sail'}],
    written: {'a.md': 'A\u0007\n'},
    kept: ['b.md'],
    documents: [],
    advice: ['Sail.'],
    dryRun: false,
    ...overrides
  })

  it('in order', () => {
    expect(summary(setup())).toBe(
      'Lists\n  Boats  a.json: sail\n\nWrote\n  a.md\n\nKept as it is\n  b.md\n\nNext\n  1. Sail.\n'
    )
  })
  it('with the files themselves where nothing is written', () => {
    expect(summary(setup({dryRun: true, lists: [], kept: []}))).toBe(
      'Would write\n  a.md\n\nNext\n  1. Sail.\n\n==> a.md <==\nA\n'
    )
  })
})

const stack = (files: Record<string, string>, folders: string[] = []) =>
  stackOf({texts: new Map(Object.entries(files)), folders})
const listsOf = (files: Record<string, string>): ListName[] => stack(files).lists.map(({name}) => name)

describe('a stack', () => {
  it.each<[string, Record<string, string>, ListName[]]>([
    ['nothing', {}, []],
    ['a private package without anything', {'package.json': '{"private": true}'}, []],
    ['a package', {'package.json': '{}'}, ['library-release']],
    ['a package in a folder', {'lib/x/Cargo.toml': ''}, ['library-release']],
    [
      'a name that only begins like a framework',
      {'package.json': '{"dependencies": {"express-like": "1", "@x/koa": "1"}}'},
      ['library-release']
    ],
    ['a peer', {'package.json': '{"peerDependencies": {"next": "16"}}'}, ['web-service']],
    ['a comment', {'requirements.txt': '# flask\n'}, ['library-release']],
    ['an extra', {'requirements.txt': 'uvicorn[standard]>=0.30\n'}, ['web-service']],
    ['Prisma for another database', {'prisma/schema.prisma': 'provider = "mysql"'}, []],
    ['a job of the cluster', {'k8s/job.yaml': 'kind: CronJob\n'}, ['kubernetes-workload']],
    [
      'a list of the cluster',
      {'k8s/all.yaml': 'items:\n  - kind: "Deployment"\n'},
      ['web-service', 'kubernetes-workload']
    ],
    ['values of a chart', {'deploy/values.yaml': 'replicas: 2\n'}, []],
    ['a deployment file', {Procfile: 'web: run\n'}, ['web-service']],
    [
      'an Action and a service',
      {'action.yml': '', 'go.mod': 'require github.com/labstack/echo/v4 v4\n'},
      ['web-service', 'github-action']
    ],
    ['an Action in a folder', {'actions/x/action.yml': ''}, []]
  ])('%s', (_, files, lists) => expect(listsOf(files)).toEqual(lists))

  it('tells the file that told', () => {
    expect(stack({'api/pyproject.toml': 'dependencies = ["litellm"]'}).lists).toEqual([
      {name: 'web-service', because: 'api/pyproject.toml: litellm'},
      {name: 'llm-application', because: 'api/pyproject.toml: litellm'}
    ])
  })

  it.each<[string, Record<string, string>, string[], Record<string, string>]>([
    ['folders of code', {}, ['src', 'app', 'web'], {source: '{src,app}/**', 'browser-code': 'web/**'}],
    ['sources by language', {'go.mod': ''}, [], {source: '**/*.go'}],
    [
      'migrations',
      {'a/migrations/1.sql': '', 'b/migrations/1.sql': '', 'b/migrations/2.sql': ''},
      [],
      {migrations: 'b/migrations/*.sql'}
    ],
    [
      'migrations of Prisma',
      {'prisma/migrations/1_a/migration.sql': ''},
      [],
      {migrations: 'prisma/migrations/*/*.sql'}
    ],
    [
      'migrations of Alembic',
      {'alembic/versions/1a.py': '', 'alembic/versions/__init__.py': ''},
      [],
      {migrations: 'alembic/versions/*.py'}
    ],
    ['a manifest in the root', {'app.yml': 'kind: Deployment'}, [], {manifests: '*.{yaml,yml}'}],
    ['a folder that would end a comment', {'a --> b/migrations/1.sql': ''}, [], {}],
    [
      'a provider',
      {'requirements.txt': 'mistralai\n'},
      [],
      {'provider-package': 'mistralai', 'provider-key-variable': 'MISTRAL_API_KEY', source: '**/*.py'}
    ]
  ])('knows %s', (_, files, folders, variables) => expect(stack(files, folders).variables).toEqual(variables))

  it('has no point in compose without a compose file', () => {
    expect(stack({}).pointless).toEqual(['compose'])
    expect(stack({'docker-compose.prod.yml': ''}).pointless).toEqual([])
  })
})
