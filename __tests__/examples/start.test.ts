import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {startService, workspace} from '../../examples/gate.ts'
import {brokenCopy, REPOSITORY_FAULTS, type RepositoryFault} from '../../examples/repository-faults.ts'
import {FAULTS, type Fault} from '../../examples/web-service/src/faults.ts'
import {distFile} from '../support/build.ts'
import {runCli, runHere} from '../support/cli.ts'
import {node24, root} from '../support/paths.ts'
import {runProcess} from '../support/process.ts'

interface Answer {
  result: string
  counts: Record<string, number>
  documents: {items: {id: string; verdict: string; decision: string}[]}[]
}

type Edits = Parameters<typeof brokenCopy>[1]

/** A run against the service with these faults, in a copy of its files with these edits. */
const judged = async (
  faults: readonly Fault[] = [],
  edits: Edits = [],
  run: typeof runHere | typeof runCli = runHere
): Promise<{exitCode: number | null; answer: Answer}> => {
  const service = await startService(faults)
  const copy = edits.length > 0 ? await brokenCopy(workspace, edits) : null
  try {
    const cwd = copy?.folder ?? workspace
    const {exitCode, stdout} = await run(['check', '--base-url', service.url, '--format', 'json'], {cwd})
    return {exitCode, answer: JSON.parse(stdout) as Answer}
  } finally {
    await copy?.remove()
    await service.stop()
  }
}

const verdictsOf = ({documents}: Answer): Map<string, string> =>
  new Map(documents.flatMap(({items}) => items).map(({id, verdict}) => [id, verdict]))

describe('the example', () => {
  it('is verified but for one ticked item that is untrue, which fails the gate', async () => {
    const {exitCode, answer} = await judged([], [], runCli)
    expect(exitCode).toBe(1)
    expect(answer.result).toBe('fail')
    expect(answer.counts).toMatchObject({
      verified: 26,
      contradicted: 1,
      ready: 1,
      failing: 1,
      attested: 2,
      open: 3,
      deferred: 2,
      unknown: 0
    })
    const blocking = answer.documents.flatMap(({items}) => items).filter(({decision}) => decision === 'block')
    expect(blocking.map(({id}) => id)).toEqual(['rollback'])
  })

  it('is what npm start shows', async () => {
    distFile('cli.js')
    const env = {PATH: process.env['PATH'] ?? ''}
    const {exitCode, stdout, stderr} = await runProcess(node24(), [join(root, 'examples', 'start.ts')], {
      cwd: root,
      env
    })
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
    expect(stdout).toContain('The runbook says how to roll back')
    expect(stdout).toContain('exit code 1')
  })
})

describe('a fault turns the items that speak of it and no others', () => {
  const turned: Record<Fault, Record<string, string>> = {
    // A service that is down does not say which version it is, nor how far its schema is.
    'health-down': {health: 'contradicted', version: 'attested', migrated: 'attested'},
    'slow-health': {health: 'contradicted'},
    'not-ready': {ready: 'contradicted'},
    'not-live': {live: 'contradicted'},
    // Traffic has to wait for the schema.
    'pending-migration': {ready: 'contradicted', migrated: 'contradicted'},
    'wrong-version': {version: 'contradicted'},
    'wrong-shape': {shape: 'contradicted'},
    'no-metrics': {metrics: 'contradicted'},
    'no-websocket': {updates: 'contradicted'},
    'no-https-redirect': {https: 'contradicted'},
    'no-hsts': {hsts: 'contradicted'},
    'loose-csp': {csp: 'contradicted'},
    'no-security-headers': {'security-headers': 'contradicted'},
    'any-origin': {cors: 'contradicted'},
    'echoed-origin': {cors: 'contradicted'},
    'open-websocket': {'updates-origin': 'contradicted'},
    'no-rate-limit-headers': {'rate-limit': 'contradicted'},
    'leaky-errors': {errors: 'contradicted'},
    'open-admin': {admin: 'contradicted'}
  }
  const turnedByFiles: Record<RepositoryFault, Record<string, string>> = {
    'root-container': {'non-root': 'contradicted'},
    'single-stage': {image: 'contradicted'},
    'unpinned-image': {image: 'contradicted'},
    'no-container-healthcheck': {image: 'contradicted'},
    'env-committable': {'env-ignored': 'contradicted'},
    'undocumented-setting': {settings: 'contradicted'},
    // Its box is open: that it was proved is what is lost.
    'lost-migration': {migrations: 'failing'},
    'nobody-on-call': {'on-call': 'contradicted'},
    'old-runtime': {runtime: 'contradicted'},
    'no-licence': {licence: 'contradicted'},
    'silent-release': {changelog: 'contradicted'},
    'broken-link': {links: 'contradicted'}
  }

  let sound: Map<string, string>
  beforeAll(async () => {
    sound = verdictsOf((await judged()).answer)
  })
  const changed = async (faults: readonly Fault[], edits: Edits): Promise<Record<string, string>> => {
    const broken = verdictsOf((await judged(faults, edits)).answer)
    expect(broken.size).toBe(sound.size)
    return Object.fromEntries([...broken].filter(([id, verdict]) => sound.get(id) !== verdict))
  }

  it.each(FAULTS)('%s', async fault => {
    expect(await changed([fault], [])).toEqual(turned[fault])
  })

  it.each(Object.keys(REPOSITORY_FAULTS) as RepositoryFault[])('%s, in the files', async fault => {
    expect(await changed([], [REPOSITORY_FAULTS[fault]])).toEqual(turnedByFiles[fault])
  })

  it('and every item with a check is turned by one of them, but those that fail as it is', () => {
    const byFaults = [...Object.values(turned), ...Object.values(turnedByFiles)].flatMap(items => Object.keys(items))
    const held = [...sound].filter(([, verdict]) => verdict === 'verified' || verdict === 'ready').map(([id]) => id)
    expect(held.filter(id => !byFaults.includes(id))).toEqual([])
  })

  it('and what is written down is seen: with the steps of the rollback the gate passes', async () => {
    const steps =
      'Deploy the image of the release before, then undo its migrations in reverse order with the tool of the database team.'
    const {exitCode, answer} = await judged(
      [],
      [{file: 'docs/runbook.md', from: 'TODO: write down the steps', to: steps}]
    )
    expect({exitCode, rollback: verdictsOf(answer).get('rollback')}).toEqual({exitCode: 0, rollback: 'verified'})
  })
})
