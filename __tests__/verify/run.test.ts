import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Refusal} from '../../src/errors.ts'
import type {Check, Outcome} from '../../src/model.ts'
import type {CheckFact, Clock, GitHubFacts, Http, PortSet, Source, SourceEntry} from '../../src/ports.ts'
import {type RunOptions, runChecks} from '../../src/verify/run.ts'
import {check} from '../support/builders.ts'

const clock: Clock = {now: () => new Date(0), elapsed: () => 0}
const file: SourceEntry = {type: 'file', size: 3}

/** A tree whose only answer is what the test says for a path. */
const tree = (stat: (path: string) => Promise<SourceEntry | null>): Source => ({
  name: 'the workspace',
  stat,
  read: async () => null,
  find: async () => [],
  blob: async () => null
})
const has = (stat: (path: string) => Promise<SourceEntry | null>): PortSet => ({has: {files: tree(stat)}, lacks: {}})
const at = (path: string, overrides: Partial<Check> = {}) => check({params: {path}, ...overrides})

const run = async (
  checks: Check[],
  ports: PortSet,
  options: Partial<RunOptions> = {},
  mayRun?: Parameters<typeof runChecks>[4]
): Promise<Outcome[]> => {
  const all = {concurrency: 4, perHost: 4, timeout: 5000, checkTimeout: 5000, event: 'cli', ...options}
  return (await runChecks(checks, ports, clock, all, mayRun)).map(({outcome}) => outcome)
}
const never = () => new Promise<never>(() => {})

describe('runChecks', () => {
  it('answers every check, in the order given, whatever finishes first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.boolean(), {minLength: 1, maxLength: 12}),
        async (scheduler, there) => {
          const ports = has(async path => {
            await scheduler.schedule(Promise.resolve())
            return there[Number(path)] ? file : null
          })
          const running = run(
            there.map((_, index) => at(String(index))),
            ports
          )
          await scheduler.waitFor(running)
          expect((await running).map(({status}) => status)).toEqual(there.map(is => (is ? 'passed' : 'failed')))
        }
      ),
      {numRuns: 50}
    )
  })

  it('asks one host no more often at the same time than it should, and lets none wait behind a slow answer', async () => {
    let now = 0
    let most = 0
    let others = 4
    const {promise: othersDone, resolve} = Promise.withResolvers<void>()
    const http: Http = {
      async send({url}) {
        now += 1
        most = Math.max(most, now)
        if (url === '/slow') await othersDone
        else await new Promise(setImmediate)
        now -= 1
        if (url !== '/slow' && --others === 0) resolve()
        return {url: `http://a.example${url}`, status: 200, headers: {}, body: new Uint8Array(), ms: 0}
      },
      load: never
    }
    const ports: PortSet = {has: {files: tree(async () => null), http}, lacks: {}}
    const paths = ['/slow', '/a', '/b', '/c', '/d']
    const checks = paths.map(url => check({kind: 'http', params: {url: url, status: 200}}))
    const outcomes = await run(checks, ports, {concurrency: 5, perHost: 2})
    expect(outcomes.map(({status}) => status)).toEqual(paths.map(() => 'passed'))
    expect(most).toBe(2)
  })

  it('runs equal checks once and shares the answer', async () => {
    let asked = 0
    const ports = has(async () => {
      asked += 1
      return file
    })
    const outcomes = await run([at('a'), at('b'), at('a'), at('a')], ports)
    expect(outcomes.map(({status}) => status)).toEqual(['passed', 'passed', 'passed', 'passed'])
    expect(asked).toBe(2)
  })

  it.each([
    ['an error', new Error('disk on fire')],
    ['a text', 'disk on fire'],
    ['a rejected promise of nothing', undefined]
  ])('%s thrown by one check is its error; the others go on', async (_, thrown) => {
    const ports = has(async path => {
      if (path === 'bad') throw thrown
      return file
    })
    const [bad, good] = await run([at('bad'), at('good')], ports)
    expect(bad?.status).toBe('error')
    expect(good?.status).toBe('passed')
  })

  it('a refusal is no answer, with its remedy', async () => {
    const ports = has(async () => {
      throw new Refusal('is a link', 'name the file itself')
    })
    expect(await run([at('a')], ports)).toEqual([
      {status: 'unverifiable', reason: 'is a link', remedy: 'name the file itself'}
    ])
  })

  it('a check that never answers is given up at its own deadline', async () => {
    const [outcome] = await run([at('a', {options: {timeout: 20}})], has(never))
    expect(outcome).toMatchObject({status: 'unverifiable', reason: 'no answer within 20 ms'})
  })

  it('the deadline of the run ends what runs and what waits', async () => {
    const outcomes = await run([at('a'), at('b'), at('c')], has(never), {concurrency: 1, timeout: 30})
    expect(outcomes).toHaveLength(3)
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({status: 'unverifiable', reason: "the run's deadline of 30 ms passed"})
    }
  })

  it('a missing port is no answer and says why', async () => {
    const lacks = {files: {reason: 'no checkout', remedy: 'check it out'}}
    expect(await run([at('a')], {has: {}, lacks})).toEqual([
      {status: 'unverifiable', reason: 'no checkout', remedy: 'check it out'}
    ])
    expect(await run([at('a')], {has: {}, lacks: {}})).toMatchObject([{status: 'unverifiable'}])
  })

  it('a gatekeeper keeps a check from running at all', async () => {
    let asked = 0
    const ports = has(async () => {
      asked += 1
      return file
    })
    const outcomes = await run([at('a')], ports, {}, () => ({reason: 'a fork', remedy: 'merge it'}))
    expect(outcomes).toMatchObject([{status: 'unverifiable', reason: 'a fork'}])
    expect(asked).toBe(0)
  })

  it.each([
    ['present', file, 'failed'],
    ['absent', null, 'passed']
  ] as const)('not: a file that is %s', async (_, entry, status) => {
    expect(
      await run(
        [at('a', {options: {not: true}})],
        has(async () => entry)
      )
    ).toMatchObject([{status}])
  })

  it('not: no answer stays none', async () => {
    const ports = has(async () => {
      throw new Refusal('is a link')
    })
    expect(await run([at('a', {options: {not: true}})], ports)).toMatchObject([{status: 'unverifiable'}])
  })

  it('not: what is not there at all shows nothing', async () => {
    const lacks = check({kind: 'text', params: {path: 'a.ts', contains: 'debug'}, options: {not: true}})
    expect(
      await run(
        [lacks],
        has(async () => null)
      )
    ).toMatchObject([{status: 'failed'}])
  })

  it('when: only on the events it names', async () => {
    const later = at('a', {options: {when: ['deployment_status']}})
    const ports = has(async () => file)
    expect(await run([later], ports)).toMatchObject([{status: 'unverifiable'}])
    expect(await run([later], ports, {event: 'deployment_status'})).toMatchObject([{status: 'passed'}])
  })

  it.each([
    [0, 'failed', 1],
    [2, 'passed', 3],
    [5, 'passed', 3]
  ] as const)('retry %i of a file that comes at the third look: %s', async (retry, status, looks) => {
    let asked = 0
    const ports = has(async () => {
      asked += 1
      return asked < 3 ? null : file
    })
    expect(await run([at('a', {options: {retry, retryDelay: 1}})], ports)).toMatchObject([{status}])
    expect(asked).toBe(looks)
  })

  it('retry: not of what would show the same', async () => {
    let asked = 0
    const checks = async (): Promise<CheckFact[]> => {
      asked += 1
      return [{name: 'build', state: 'failed', says: 'failure'}]
    }
    const ports: PortSet = {has: {github: {checks} as unknown as GitHubFacts}, lacks: {}}
    const red = check({kind: 'ci', params: {}, options: {retry: 5, retryDelay: 1}})
    expect(await run([red], ports)).toMatchObject([{status: 'failed'}])
    expect(asked).toBe(1)
  })

  it('keeps to its concurrency, overall and for one host', async () => {
    let now = 0
    let most = 0
    const ports = has(async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise(setImmediate)
      now -= 1
      return file
    })
    const many = Array.from({length: 20}, (_, index) => at(`f${index}`))
    await run(many, ports, {concurrency: 3})
    expect(most).toBe(3)
  })

  it('tells how far it is', async () => {
    const seen: [number, number][] = []
    await run(
      [at('a'), at('b')],
      has(async () => file),
      {onProgress: (done, of) => seen.push([done, of])}
    )
    expect(seen).toEqual([
      [1, 2],
      [2, 2]
    ])
  })

  it('an unknown kind and wrong parameters are errors, not passes', async () => {
    const outcomes = await run(
      [check({kind: 'nonsense'}), check({params: {}})],
      has(async () => file)
    )
    expect(outcomes.map(({status}) => status)).toEqual(['error', 'error'])
  })
})
