import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {createHttp} from '../src/adapters/http.ts'
import {parse} from '../src/checklist/parse.ts'
import {planChecks} from '../src/verify/plan.ts'
import {runChecks} from '../src/verify/run.ts'
import type {Context} from './context.ts'
import {timed, timesOf} from './measure.ts'
import type {Seen} from './slow-server.ts'
import {bounded, type Row, ratio} from './table.ts'

const CHECKS = 500
const LATENCY = 100
const CONCURRENCY = 32
/** Milliseconds when nothing but the latency of the server costs time. */
const IDEAL = (CHECKS * LATENCY) / CONCURRENCY

const text = Array.from(
  {length: CHECKS},
  (_, index) =>
    `- [x] Endpoint ${index} answers <!-- verify: http url=/endpoint/${index} status=200 json.$.up=true -->\n`
).join('')

const startServer = async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'slow-server.ts'), String(LATENCY)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {url: line.toString().trim(), stop: () => child.kill()}
}

/** Throws unless the server saw every check once, and never more of them at the same time than it should. */
const assertAsked = async (url: string): Promise<void> => {
  const {requests, connections, most} = (await (await fetch(`${url}/seen`)).json()) as Seen
  // One connection more: the one that asks.
  if (requests === CHECKS && most === CONCURRENCY && connections <= CONCURRENCY + 1) return
  throw new Error(`the server saw ${requests} requests, ${most} at the same time, over ${connections} connections`)
}

/** Plans and runs the checks in this process, and answers the milliseconds. */
const planAndRun = async (url: string): Promise<number> => {
  const document = parse({path: 'endpoints.md', bytes: Buffer.from(text)}, {today: '2026-01-01'})
  const start = performance.now()
  const [planned] = await planChecks([document], {vars: {}, checks: {}, items: []})
  const http = createHttp({baseUrl: url, allow: [], secrets: []})
  const files = {
    name: 'nothing',
    stat: async () => null,
    read: async () => null,
    find: async () => [],
    blob: async () => null
  }
  const results = await runChecks(
    planned?.items.flatMap(({checks}) => checks) ?? [],
    {has: {http, files}, lacks: {}},
    {now: () => new Date(), elapsed: () => performance.now()},
    {concurrency: CONCURRENCY, perHost: CONCURRENCY, timeout: 60_000, checkTimeout: 30_000, event: 'cli'}
  )
  const ms = performance.now() - start
  await http.close()
  if (results.some(({outcome}) => outcome.status !== 'passed')) throw new Error('a check did not pass')
  return ms
}

/** Many checks of one slow service: what the planner, the runner and the guarded port add to its latency. */
export const httpChecks = async ({cli, empty, write, runs}: Context): Promise<Row[]> => {
  const server = await startServer()
  const path = write('endpoints.md', text)
  const args = [cli, 'check', '--base-url', server.url, '--concurrency', String(CONCURRENCY), '--format', 'json', path]
  const inside: number[] = []
  const whole: number[] = []
  try {
    for (let run = 0; run < Math.min(runs, 5); run += 1) {
      inside.push(await planAndRun(server.url))
      await assertAsked(server.url)
      whole.push(await timed({args, cwd: empty}))
      await assertAsked(server.url)
    }
  } finally {
    server.stop()
  }
  const {min, median} = timesOf(inside)
  const name = `${CHECKS} checks of ${LATENCY} ms, ${CONCURRENCY} at the same time`
  return [
    bounded(`${name}, minimum`, min / IDEAL, 1.15, ratio),
    bounded(`${name}, median`, median / IDEAL, 1.15, ratio),
    {name: '  the whole process, minimum', figure: ratio(timesOf(whole).min / IDEAL), bound: '', over: null}
  ]
}
