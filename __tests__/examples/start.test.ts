import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {runGate, startService} from '../../examples/gate.ts'
import {FAULTS, type Fault} from '../../examples/web-service/src/faults.ts'
import {distFile} from '../support/build.ts'
import {node24, root} from '../support/paths.ts'
import {runProcess} from '../support/process.ts'

interface Answer {
  result: string
  counts: Record<string, number>
  documents: {items: {id: string; verdict: string; decision: string}[]}[]
}

/** Verdicts by id of a run against the service with these faults. */
const judged = async (...faults: Fault[]): Promise<{exitCode: number | null; answer: Answer}> => {
  distFile('cli.js')
  const service = await startService(faults)
  try {
    const {exitCode, report} = await runGate(['check', '--base-url', service.url, '--format', 'json'])
    return {exitCode, answer: JSON.parse(report) as Answer}
  } finally {
    await service.stop()
  }
}

const verdictsOf = ({documents}: Answer): Map<string, string> =>
  new Map(documents.flatMap(({items}) => items).map(({id, verdict}) => [id, verdict]))

describe('the example', () => {
  it('is verified but for one ticked item that is untrue, which fails the gate', async () => {
    const {exitCode, answer} = await judged()
    expect(exitCode).toBe(1)
    expect(answer.result).toBe('fail')
    expect(answer.counts).toMatchObject({
      verified: 16,
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
    // A service that is down does not say which version it is.
    'health-down': {health: 'contradicted', version: 'attested'},
    'slow-health': {health: 'contradicted'},
    'not-ready': {ready: 'contradicted'},
    'not-live': {live: 'contradicted'},
    'no-metrics': {metrics: 'contradicted'},
    'wrong-version': {version: 'contradicted'},
    'no-security-headers': {'security-headers': 'contradicted'},
    'any-origin': {cors: 'contradicted'},
    'no-rate-limit-headers': {'rate-limit': 'contradicted'},
    'leaky-errors': {errors: 'contradicted'},
    'open-admin': {admin: 'contradicted'}
  }

  let sound: Map<string, string>
  beforeAll(async () => {
    sound = verdictsOf((await judged()).answer)
  })

  it.each(FAULTS)('%s', async fault => {
    const broken = verdictsOf((await judged(fault)).answer)
    const changed = [...broken].filter(([id, verdict]) => sound.get(id) !== verdict)
    expect(Object.fromEntries(changed)).toEqual(turned[fault])
    expect(broken.size).toBe(sound.size)
  })
})
