import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {distFile} from '../support/build.ts'
import {runCli, runHere} from '../support/cli.ts'
import {type Files, gitRepository, temporaryFolder, writeFiles} from '../support/git.ts'
import {root} from '../support/paths.ts'
import {said, verify, workspaceOf} from '../support/verify.ts'

const CONFIG = '.github/readiness.yml'
const WORKFLOW = '.github/workflows/readiness.yml'
const LIST = 'docs/READINESS.md'

const folder = (files: Files = {}): string => {
  const dir = temporaryFolder()
  writeFiles(dir, files)
  return dir
}
const read = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8')
const allOf = (dir: string): string[] =>
  readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort()
const npm = (dependencies: Record<string, string>, more: object = {}): Files => ({
  'package.json': JSON.stringify({name: 'shop', dependencies, ...more})
})

const web = 'Web service'
const saas = 'Multi-tenant SaaS on PostgreSQL'
const llm = 'LLM application'
const image = 'Container image'
const k8s = 'Kubernetes workload'
const library = 'Library'
const action = 'GitHub Action'

const stacks: [string, Files, string[]][] = [
  ['nothing', {}, [web]],
  ['a service on Node', npm({express: '5'}), [web]],
  [
    'a service on Node with everything',
    {...npm({fastify: '5', pg: '8', openai: '6'}), Dockerfile: 'FROM node\n', 'k8s/a.yaml': 'kind: Deployment\n'},
    [web, saas, llm, image, k8s]
  ],
  ['a package of Node', npm({undici: '8'}), [library]],
  [
    'a service by what it is tested with only',
    {'package.json': '{"devDependencies": {"express": "5", "pg": "8"}}'},
    [library]
  ],
  ['a package of Node that cannot be read', {'package.json': '{'}, [library]],
  ['a service in Python', {'requirements.txt': 'fastapi==0.120\npsycopg2-binary>=2.9 # driver\n'}, [web, saas]],
  [
    'a model in Python',
    {'pyproject.toml': '[project]\nname = "django-notes"\ndependencies = ["anthropic>=0.40", "flask"]\n'},
    [web, llm]
  ],
  [
    'a package of Python',
    {'pyproject.toml': '[project]\nname = "flask-notes"\ndescription = "for flask"\ndependencies = []\n'},
    [library]
  ],
  [
    'a service in Go',
    {
      'go.mod':
        'module example.com/shop\nrequire (\n\tgithub.com/go-chi/chi/v5 v5.2.0\n\tgithub.com/jackc/pgx/v5 v5.7.0\n)\n'
    },
    [web, saas]
  ],
  ['a module of Go', {'go.mod': 'module example.com/shop\n'}, [library]],
  [
    'a service in Rust',
    {'Cargo.toml': '[dependencies]\naxum = "0.8"\nsqlx = {version = "0.8", features = ["postgres"]}\n'},
    [web, saas]
  ],
  ['a crate', {'Cargo.toml': '[package]\nname = "axum-notes"\n'}, [library]],
  [
    'a service with Maven',
    {
      'pom.xml':
        '<dependency><artifactId>spring-boot-starter-web</artifactId></dependency>\n<dependency><groupId>org.postgresql</groupId></dependency>'
    },
    [web, saas]
  ],
  ['a service with Gradle', {'build.gradle.kts': 'implementation("io.ktor:ktor-server-netty:3.0.0")\n'}, [web]],
  ['an image of a service', {Dockerfile: 'FROM scratch\nEXPOSE 8080\n'}, [web, image]],
  ['an image of a tool', {Dockerfile: 'FROM scratch\n'}, [image]],
  ['compose', {'compose.yml': 'services:\n  db:\n    image: postgres:17\n'}, [web, saas]],
  ['manifests', {'deploy/shop/app.yaml': 'kind: Service\n---\nkind: StatefulSet\n'}, [web, k8s]],
  ['a platform', {'fly.toml': 'app = "shop"\n'}, [web]],
  [
    'Prisma',
    {...npm({next: '16'}), 'prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n}\n'},
    [web, saas]
  ],
  ['an Action', {...npm({'@actions/core': '3'}), 'action.yml': 'name: Shop\nruns: {using: node24}\n'}, [action]],
  ['an example that is no part of it', {...npm({}), 'examples/web/Dockerfile': 'FROM node\nEXPOSE 80\n'}, [library]]
]

/** Of these the whole way goes through processes. */
const END_TO_END = ['nothing', 'a service on Node with everything', 'a service in Python', 'an Action']

describe('init finds', () => {
  it.each(stacks)('%s', async (name, files, titles) => {
    const run = END_TO_END.includes(name) ? runCli : runHere
    const dir = folder(files)
    const {stdout, stderr, exitCode} = await run(['init'], {cwd: dir})
    expect([stderr, exitCode]).toEqual(['', 0])
    const told = stdout.slice(0, stdout.indexOf('\nWrote')).split('\n').slice(1)
    expect(told.filter(Boolean).map(line => line.trim().split(/ {2,}/)[0])).toEqual(titles)
    expect(allOf(dir)).toEqual([...Object.keys(files), CONFIG, WORKFLOW, LIST].sort())
    const sections = [...read(dir, LIST).matchAll(/^## (.+)$/gm)].map(([, title]) => title)
    expect(sections).toEqual(titles)

    const list = await run(['list', '--format', 'json'], {cwd: dir})
    expect([list.stderr, list.exitCode]).toEqual(['', 0])
    const {documents} = JSON.parse(list.stdout)
    const releases = titles.every(title => title === library || title === action)
    expect(documents.map((each: {path: string; role: string}) => [each.path, each.role])).toEqual([
      [LIST, releases ? 'procedure' : 'claims']
    ])
    expect(documents[0].findings).toEqual([])
    const ids = documents[0].items.map(({id}: {id: string}) => id)
    expect(new Set(ids).size).toBe(ids.length)

    const check = await run(['check', '--offline'], {cwd: dir})
    expect([check.stderr, check.exitCode]).toEqual(['', 1])
  })
})

describe('what init writes', () => {
  it('takes the names of the project into the configuration', async () => {
    const dir = folder({
      ...npm({express: '5', pg: '8', '@anthropic-ai/sdk': '1'}),
      'server/app.js': '',
      'frontend/page.js': '',
      'db/migrations/001_start.sql': 'select 1;',
      'db/migrations/002_next.sql': 'select 1;',
      'infra/app.yaml': 'kind: Deployment\n'
    })
    await runHere(['init'], {cwd: dir})
    expect(parse(read(dir, CONFIG)).vars).toMatchObject({
      source: 'server/**',
      'browser-code': 'frontend/**',
      migrations: 'db/migrations/*.sql',
      manifests: 'infra/**/*.{yaml,yml}',
      'environment-variable': 'NODE_ENV',
      'provider-key-variable': 'ANTHROPIC_API_KEY',
      'provider-package': '@anthropic-ai/sdk',
      'postgres-driver': 'pg',
      coverage: 80
    })
  })

  it('leaves out what has nothing to look at', async () => {
    const [without, having] = [
      folder({Dockerfile: 'FROM node\n'}),
      folder({Dockerfile: 'FROM node\n', 'compose.yml': 'services: {}\n'})
    ]
    await Promise.all([without, having].map(cwd => runHere(['init'], {cwd})))
    expect(read(without, LIST)).not.toContain('verify: compose')
    expect(read(having, LIST)).toContain('verify: compose')
  })

  it('asks for the permissions of its checks and no others', async () => {
    const dir = folder(npm({express: '5'}))
    await runHere(['init', 'container-image'], {cwd: dir})
    const workflow = parse(read(dir, WORKFLOW))
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push'])
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency['cancel-in-progress']).toBe(true)
    expect(workflow.jobs.gate.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
      checks: 'read',
      statuses: 'read'
    })
    const files = workspaceOf({[WORKFLOW]: read(dir, WORKFLOW)})
    for (const rule of ['permissions', 'timeout', 'injection']) {
      expect(said(await verify('workflow', {require: rule}, {files}))).toMatch(/^passed/)
    }
  })

  it('pins what the workflows of this project pin', async () => {
    const dir = folder()
    await runHere(['init'], {cwd: dir})
    const [pin] = /actions\/checkout@\S+ # \S+/.exec(read(dir, WORKFLOW)) ?? []
    expect(read(root, '.github/workflows/ci.yml')).toContain(pin)
  })

  it('is shown, and not written, with --dry-run', async () => {
    const [dry, wet] = [folder(npm({express: '5'})), folder(npm({express: '5'}))]
    const shown = await runHere(['init', '--dry-run'], {cwd: dry})
    await runHere(['init'], {cwd: wet})
    expect([shown.stderr, shown.exitCode]).toEqual(['', 0])
    expect(allOf(dry)).toEqual(['package.json'])
    for (const path of [CONFIG, WORKFLOW, LIST]) {
      expect(shown.stdout).toContain(`==> ${path} <==\n${read(wet, path).trimEnd()}\n`)
    }
  })

  it('is of the lists that are named', async () => {
    const dir = folder(npm({express: '5'}))
    const {exitCode} = await runHere(['init', 'library-release', 'container-image'], {cwd: dir})
    expect(exitCode).toBe(0)
    expect([...read(dir, LIST).matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([library, image])
  })
})

describe('what is there already', () => {
  const own = '# Launch\n\n## Must\n\n- [x] Licence chosen\n'

  it.each<[string, Files, string[]]>([
    ['a configuration', {[CONFIG]: 'fail-on: critical\n'}, [WORKFLOW, LIST]],
    ['a workflow', {[WORKFLOW]: 'on: push\n'}, [CONFIG, LIST]],
    ['a checklist at the usual place', {[LIST]: own}, [CONFIG, WORKFLOW]],
    ['a checklist elsewhere', {'LAUNCH_CHECKLIST.md': own}, [CONFIG, WORKFLOW]],
    ['a file with the name of a checklist', {[LIST]: '# Words\n'}, [CONFIG, WORKFLOW]],
    ['a file that is called like a checklist elsewhere', {'readiness.md': '# Words\n'}, [CONFIG, WORKFLOW, LIST]],
    ['all but the workflow', {[CONFIG]: 'fail-on: never\n', 'READINESS.md': own}, [WORKFLOW]]
  ])('%s is kept', async (_, files, written) => {
    const dir = folder(files)
    const {stdout, stderr, exitCode} = await runHere(['init'], {cwd: dir})
    expect([stderr, exitCode]).toEqual(['', 0])
    for (const [path, text] of Object.entries(files)) expect(read(dir, path)).toBe(text)
    expect(allOf(dir)).toEqual([...Object.keys(files), ...written].sort())
    const kept = /^Kept as it is\n((?: {2}.+\n)+)/m.exec(stdout)?.[1]
    if (!('readiness.md' in files)) for (const path of Object.keys(files)) expect(kept).toContain(path)
    expect((await runHere(['list'], {cwd: dir})).stderr).toBe('')
  })

  it('all of it: nothing is written, and that is a mistake of the call', async () => {
    const dir = folder()
    await runHere(['init'], {cwd: dir})
    const before = allOf(dir).map(path => read(dir, path))
    const again = await runHere(['init'], {cwd: dir})
    expect([again.exitCode, again.stdout]).toEqual([2, ''])
    expect(again.stderr).toMatch(/^error: nothing to write: there are .+READINESS\.md; delete/)
    expect(allOf(dir).map(path => read(dir, path))).toEqual(before)
  })

  it('a configuration that names a checklist gets that one, with the values in its checks', async () => {
    const dir = folder({...npm({express: '5'}), [CONFIG]: 'checklists: [ops/launch.md]\n'})
    const {stdout, exitCode} = await runHere(['init'], {cwd: dir})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('give ops/launch.md the role `claims`')
    expect(read(dir, 'ops/launch.md')).not.toContain('${vars.')
    expect(read(dir, 'ops/launch.md')).toContain(String.raw`query="up{job=\"web\"}"`)
    const list = await runHere(['list', '--format', 'json'], {cwd: dir})
    expect([list.stderr, list.exitCode]).toEqual(['', 0])
    expect((await runHere(['check', '--offline'], {cwd: dir})).exitCode).not.toBe(2)
  })

  it('a configuration that finds other files only is said to need the new one', async () => {
    const dir = folder({[CONFIG]: 'checklists: ["ops/*.md"]\n'})
    const {stdout} = await runHere(['init'], {cwd: dir})
    expect(stdout).toContain(`In ${CONFIG}, which is yours: name ${LIST} under \`checklists\``)
  })

  it('a link is neither followed nor replaced', async () => {
    const [dir, elsewhere] = [folder(), folder({'config.yml': 'fail-on: never\n'})]
    mkdirSync(join(dir, '.github'))
    symlinkSync(join(elsewhere, 'config.yml'), join(dir, CONFIG))
    const {exitCode, stderr} = await runHere(['init'], {cwd: dir})
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('symbolic link')])
    expect(read(elsewhere, 'config.yml')).toBe('fail-on: never\n')
  })

  it('a folder that leads outside is not written to', async () => {
    const [dir, elsewhere] = [folder(), folder()]
    symlinkSync(elsewhere, join(dir, 'docs'))
    expect((await runHere(['init'], {cwd: dir})).exitCode).not.toBe(3)
    expect(allOf(elsewhere)).toEqual([])
  })
})

describe('mistakes of the call', () => {
  it.each<[string, string[], Files, RegExp]>([
    ['a list there is not', ['web-servise'], {}, /no ready-made list "web-servise"\. Did you mean "web-service"\?/],
    ['another form', ['--format', 'json'], {}, /flag --format: init has the form text only/],
    [
      'a configuration that is wrong',
      [],
      {[CONFIG]: 'fail-on: soon\n'},
      /readiness\.yml:1:10: fail-on: must be one of/
    ],
    [
      'a checklist that is wrong',
      [],
      {'READINESS.md': '- [ ] A <!-- verify: hhtp url=/ -->\n'},
      /^error: READINESS\.md:1/
    ]
  ])('%s', async (_, args, files, message) => {
    const dir = folder(files)
    const {stderr, exitCode} = await runCli(['init', ...args], {cwd: dir})
    expect([stderr, exitCode]).toEqual([expect.stringMatching(message), 2])
    expect(allOf(dir)).toEqual(Object.keys(files))
  })
})

describe('where the program lies', () => {
  /** The files a package has, in a folder of their own. */
  const install = (to: string): string => {
    cpSync(dirname(distFile('cli.js')), join(to, 'dist'), {recursive: true})
    cpSync(join(root, 'checklists'), join(to, 'checklists'), {recursive: true})
    return join(to, 'dist', 'cli.js')
  }

  it('as a package of the project it finds its lists, and names the Action by its release', async () => {
    const project = gitRepository(npm({express: '5'}))
    const entry = install(join(project.dir, 'node_modules', 'readiness-gate'))
    const {exitCode, stderr} = await runCli(['init'], {cwd: project.dir, entry})
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(read(project.dir, WORKFLOW)).toMatch(/uses: readiness-gate\/readiness-gate@v\d+\.\d+\.\d+ #/)
    expect(existsSync(join(project.dir, LIST))).toBe(true)
  })

  it.each([
    ['https://github.com/example/gate.git', true],
    ['https://git.example.com/example/gate.git', false]
  ])('in a clone of %s it pins the commit: %s', async (origin, pins) => {
    const clone = gitRepository({'README.md': 'x\n'})
    clone.git('remote', 'add', 'origin', origin)
    const dir = folder()
    await runCli(['init'], {cwd: dir, entry: install(clone.dir)})
    const text = read(dir, WORKFLOW)
    expect(text.includes(`uses: example/gate@${clone.git('rev-parse', 'HEAD')} # v`)).toBe(pins)
    const files = workspaceOf({[WORKFLOW]: text})
    expect(said(await verify('workflow', {require: 'pinned'}, {files}))).toMatch(pins ? /^passed/ : /^failed/)
  })

  it('without its lists it says so', async () => {
    const entry = install(folder())
    const bare = join(folder(), 'dist')
    cpSync(dirname(entry), bare, {recursive: true})
    const {exitCode, stderr} = await runCli(['init'], {cwd: folder(), entry: join(bare, 'cli.js')})
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('the ready-made lists are not beside this program')])
  })
})
