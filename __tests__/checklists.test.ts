import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {parseConfig} from '../src/config/load.ts'
import {settingsOf} from '../src/config/schema.ts'
import type {Check, ChecklistDocument, CheckResult} from '../src/model.ts'
import type {Clock} from '../src/ports.ts'
import {type ListName, readList} from '../src/setup/ready-made.ts'
import {understand} from '../src/understand.ts'
import {loadVerifier} from '../src/verify/registry.ts'
import {runChecks} from '../src/verify/run.ts'
import type {Files} from './support/git.ts'
import {root} from './support/paths.ts'
import {bad, good, goodEnvironment, listText, names, planList} from './support/ready-made.ts'
import {environmentOf, said, workspaceOf} from './support/verify.ts'

const plans = new Map<ListName, Promise<ChecklistDocument>>()
/** A list, planned with the values it proposes for its variables. */
const plan = (name: ListName): Promise<ChecklistDocument> => {
  const known = plans.get(name) ?? planList(name)
  plans.set(name, known)
  return known
}

it('every list is known by its name', () => {
  expect(readdirSync(join(root, 'checklists')).sort()).toEqual(names.map(name => `${name}.md`).sort())
})

describe.each(names)('checklists/%s.md', name => {
  it('asks for a check in every item, or says that it is manual', async () => {
    const {items} = await plan(name)
    expect(items.length).toBeGreaterThan(15)
    for (const {text, checks} of items) {
      const explicit = checks.some(({origin}) => origin === 'directive')
      expect([text, explicit !== /\(manual\)$/.test(text)]).toEqual([text, true])
      // What is manual must not be settled by what was read into its words.
      expect(checks.filter(({origin, strength}) => origin === 'inferred' && strength === 'proof')).toEqual([])
    }
  })

  it('says how much every item matters, and claims nothing', async () => {
    const {role, items} = await plan(name)
    expect(role).not.toBe('claims')
    for (const {criticality} of items) expect(['required', 'recommended', 'optional']).toContain(criticality)
  })

  it('names every item, and none twice', async () => {
    const ids = [...listText(name).matchAll(/^- \[ \] (.*)$/gm)].map(
      ([, line = '']) => /<!-- id: (\S+) -->/.exec(line)?.[1]
    )
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
    expect((await plan(name)).items.map(({id}) => id)).toEqual(ids)
  })

  it('says at the top what every variable means, and uses each', () => {
    const {variables, body} = readList(listText(name))
    const used = new Set([...body.matchAll(/\$\{vars\.([\w-]+)\}/g)].map(([, variable]) => variable))
    expect([...used].sort()).toEqual(variables.map(variable => variable.name).sort())
  })

  it('has nothing to complain of', async () => {
    expect((await plan(name)).findings).toEqual([])
  })
})

describe('the lists together', () => {
  it('mean the same by the same id and the same variable', () => {
    const items = new Map<string, string>()
    const values = new Map<string, string>()
    for (const {body, variables} of names.map(name => readList(listText(name)))) {
      for (const chunk of body.split(/^(?=- \[ \] |#)/m)) {
        const id = /<!-- id: (\S+)/.exec(chunk)?.[1]
        if (id === undefined) continue
        expect(chunk.trim()).toBe(items.get(id) ?? chunk.trim())
        items.set(id, chunk.trim())
      }
      for (const {name, value} of variables) {
        expect([name, value]).toEqual([name, values.get(name) ?? value])
        values.set(name, value)
      }
    }
  })
})

describe('this project gates itself', () => {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')

  it('with all that the list for an Action asks', async () => {
    const raw = [{path: 'READINESS.md', bytes: new TextEncoder().encode(read('READINESS.md'))}]
    const [own] = await understand(
      raw,
      settingsOf({}, await parseConfig('r.yml', readFileSync(join(root, '.github/readiness.yml')))),
      '2026-06-01'
    )
    const items = new Map(own?.items.map(item => [item.id, item]))
    for (const {id, text, checks} of (await plan('github-action')).items) {
      const explicit = (all: readonly Check[] = []) => all.some(({origin}) => origin === 'directive')
      expect([id, items.get(id)?.text, explicit(items.get(id)?.checks)]).toEqual([id, text, explicit(checks)])
    }
  })

  it('in a workflow that runs the Action of the commit, with what its checks need', async () => {
    const workflow = parse(read('.github/workflows/readiness.yml'))
    const {steps, permissions} = workflow.jobs.gate
    expect(steps.at(-1).uses).toBe('./')
    expect(parse(read('.github/readiness.yml')).checklists).toContain('READINESS.md')
    const kinds = [...read('READINESS.md').matchAll(/<!-- verify: ([a-z-]+)/g)].map(([, kind = '']) => kind)
    for (const kind of new Set(kinds)) {
      const {
        default: {permission}
      } = await loadVerifier(kind)
      for (const each of (permission ?? '').split(', ')) {
        if (each !== '' && each !== 'metadata: read') expect(Object.keys(permissions)).toContain(each.split(':')[0])
      }
    }
  })
})

const clock: Clock = {now: () => new Date('2026-06-01'), elapsed: () => 0}

/** What the checks of a list come to on a project, without network and GitHub. */
const judge = async (name: ListName, files: Files, environment: Readonly<Record<string, string>>) => {
  const checks = (await plan(name)).items.flatMap(item => item.checks.filter(({origin}) => origin === 'directive'))
  const ports = {has: {files: workspaceOf(files), env: environmentOf(environment)}, lacks: {}}
  const options = {concurrency: 4, perHost: 4, timeout: 20_000, checkTimeout: 20_000, event: 'cli'}
  return runChecks(checks, ports, clock, options)
}

const isStatic = async ({kind}: Check): Promise<boolean> => {
  const {default: verifier} = await loadVerifier(kind)
  return verifier.needs.every(need => need === 'files' || need === 'env')
}

/** The checks that did not come to what was expected, in words. */
const others = async (results: readonly CheckResult[], expected: 'passed' | 'failed'): Promise<string[]> => {
  const wrong = await Promise.all(
    results.map(async ({check, outcome}) => {
      const wanted = (await isStatic(check)) ? expected : 'unverifiable'
      return outcome.status === wanted ? null : `${check.kind} ${JSON.stringify(check.params)}: ${said(outcome)}`
    })
  )
  return wrong.filter(each => each !== null)
}

describe('on a project', () => {
  it.each(names)('that keeps it, every static check of %s passes', async name => {
    expect(await others(await judge(name, good, goodEnvironment), 'passed')).toEqual([])
  })
  it.each(names)('that breaks it, every static check of %s fails', async name => {
    expect(await others(await judge(name, bad[name], {}), 'failed')).toEqual([])
  })
})

type Covers = (check: Check) => boolean
/** A check of one of these kinds, whose parameters say something. */
const of =
  (kinds: string, says = /(?:)/): Covers =>
  ({kind, params}) =>
    kinds.split(' ').includes(kind) && says.test(JSON.stringify(params))

/**
 * What labellers of the seeds say would settle an item (level and kind), and the check that does. All kinds of the
 * levels repo, ci and probe are here, and those of platforms that a check can ask.
 */
const COVERED: Readonly<Record<string, Covers>> = {
  'repo code-symbol': of('text', /"contains":"requireTenant"/),
  'repo config-key': of('value', /vercel\.json.*maxDuration/),
  'repo dependency': of('text', /package\.json.*"contains"/),
  'repo docker-healthcheck': of('dockerfile', /healthcheck/),
  'repo docker-multistage': of('dockerfile', /multi-stage/),
  'repo docker-nonroot': of('dockerfile', /non-root/),
  'repo env-documented': of('env', /documented-in/),
  'repo env-referenced': of('text', /"path":"src.*"contains":"[A-Z_]+"/),
  'repo file-exists': of('file'),
  'repo gitignore-env': of('gitignore', /"\.env"/),
  'repo key-separation': of('text', /client.*"lacks":"[A-Z_]+"/),
  'repo migration-files': of('migration'),
  'repo no-secrets': of('secrets'),
  'repo resource-limits': of('kubernetes compose', /limits/),
  'repo route-defined': of('text', /"contains":"\//),
  'repo test-files': of('glob', /e2e|test/),
  'repo todo-comment': of('text', /lacks-match.*TO-\?DO/),
  'ci build': of('ci', /build/),
  'ci coverage': of('coverage', /80/),
  'ci env-set': of('env', /^(?!.*documented-in)/),
  'ci lint': of('ci', /lint/),
  'ci tests-pass': of('junit'),
  'ci type-check': of('ci', /type/),
  'probe api-docs': of('http', /docs.*4xx|openapi.*4xx/),
  'probe cdn': of('http', /cache-control/),
  'probe cors': of('cors'),
  'probe dns': of('dns'),
  'probe hsts': of('security-headers', /strict-transport-security/),
  'probe http-endpoint': of('http', /"status":401/),
  'probe http-health': of('http', /"\/health".*200/),
  'probe https-redirect': of('https-redirect'),
  'probe latency': of('load', /p95/),
  'probe metrics-endpoint': of('metrics'),
  'probe port-open': of('tcp', /443/),
  'probe rate-limit': of('rate-limit'),
  'probe security-headers': of('security-headers'),
  'probe tls-cert': of('tls'),
  'probe url-reachable': of('http', /2xx/),
  'probe websocket': of('websocket'),
  'platform alert-rules': of('http', /rules\?type=alert/),
  'platform autoscaling': of('text', /HorizontalPodAutoscaler/),
  'platform backup': of('promql', /backup/),
  'platform ci-green': ({kind, params}) => kind === 'ci' && Object.keys(params).length === 0,
  'platform db-connection': of('postgres http', /url-env|database/),
  'platform db-index': of('text', /index/),
  'platform db-migration': of('migration'),
  'platform db-replica': of('promql', /replication_lag/),
  'platform db-rls': of('text', /enable row level security/),
  'platform db-tables': of('http', /database/),
  'platform error-rate': of('promql', /5\.\./),
  'platform error-tracking': of('env', /SENTRY_DSN/),
  'platform firewall': ({kind, options}) => kind === 'tcp' && options.not === true,
  'platform hosting-env': of('env', /^(?!.*documented-in)/),
  'platform log-collection': of('promql', /log_/),
  'platform metric-threshold': of('promql', /blks_hit/),
  'platform metrics-scrape': of('promql', /up\{/),
  'platform redis-connection': of('redis'),
  'platform registry': of('http', /registry/),
  'platform sast': of('alerts sarif'),
  'platform vector-index': of('http', /dimension/)
}
/** Only a person with an account there can tell. */
const MANUAL = ['platform hosting-project', 'platform seed-data']

const labels = join(root, '..', 'shared', 'seeds', 'labels')

interface Label {
  level: string
  kind: string | null
  also?: Label[]
}

/** Levels and kinds the labels of all seeds name, each once. */
const labelled = (): string[] => {
  const found = readdirSync(labels).flatMap(name => {
    const {items} = JSON.parse(readFileSync(join(labels, name), 'utf8')) as {items: {verify: Label}[]}
    return items.flatMap(({verify}) => [verify, ...(verify.also ?? [])])
  })
  return [...new Set(found.map(({level, kind}) => `${level} ${kind}`))].filter(each =>
    /^(?:repo|ci|probe|platform) /.test(each)
  )
}

describe('what a machine can check', () => {
  it.each(Object.keys(COVERED))('%s is an item of a list', async kind => {
    const documents = await Promise.all(names.map(plan))
    const checks = documents.flatMap(({items}) => items).flatMap(item => item.checks)
    expect(checks.some(check => check.origin === 'directive' && COVERED[kind]?.(check))).toBe(true)
  })

  it.skipIf(!existsSync(labels))('is all that the labels of the seeds name', () => {
    expect(labelled().length).toBeGreaterThan(50)
    expect(labelled().filter(each => !(each in COVERED) && !MANUAL.includes(each))).toEqual([])
  })
})
