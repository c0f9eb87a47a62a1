import {describe, expect, it} from 'vitest'
import type {Comments} from '../../src/ports.ts'
import {publishComment} from '../../src/publish/comment.ts'
import {mark} from '../../src/publish/marker.ts'
import {gate, stranger, type Thread, thread} from './comments.ts'

type Call = keyof Comments | 'look'

interface Step {
  run: number
  call: Call
}

/** Lets runs go on one call at a time, in an order that is chosen at every call. */
const interleave = async (
  runs: ((before: (call: Call) => Promise<void>) => Promise<unknown>)[],
  choose: (options: number[]) => number
): Promise<Step[]> => {
  const waiting = new Map<number, {call: Call; go: () => void}>()
  const steps: Step[] = []
  const all = runs.map((run, index) => run(call => new Promise(go => waiting.set(index, {call, go}))))
  const idle = (): Promise<unknown> => new Promise(resolve => setImmediate(resolve))
  for (await idle(); waiting.size > 0; await idle()) {
    const run = choose([...waiting.keys()].sort())
    const next = waiting.get(run)
    waiting.delete(run)
    if (next) steps.push({run, call: next.call})
    next?.go()
  }
  await Promise.all(all)
  return steps
}

/** Runs a scenario under every order of its calls. */
const everyOrder = async (scenario: (choose: (options: number[]) => number) => Promise<void>): Promise<number> => {
  const path: {taken: number; of: number}[] = []
  for (let orders = 1; ; orders += 1) {
    let at = 0
    await scenario(options => {
      path[at] ??= {taken: 0, of: options.length}
      const {taken} = path[at] as {taken: number}
      at += 1
      return options[taken] as number
    })
    while (path.length > 0 && (path.at(-1) as {taken: number; of: number}).taken + 1 === path.at(-1)?.of) path.pop()
    const last = path.at(-1)
    if (!last) return orders
    last.taken += 1
  }
}

const publishers = (talk: Thread, runs: readonly number[]) =>
  runs.map(
    run => (before: (call: Call) => Promise<void>) =>
      publishComment(talk.as(gate, before), {
        key: 'gate',
        sequence: {run, attempt: 1},
        body: `report of run ${run}`,
        policy: 'always',
        problems: true,
        commit: 'a'.repeat(40),
        look: async () => {
          await before('look')
          return {head: 'a'.repeat(40), comments: talk.posted.length}
        }
      })
  )

const lastIndex = (steps: readonly Step[], run: number, calls: readonly string[]): number =>
  steps.findLastIndex(step => step.run === run && calls.includes(step.call))

const own = (talk: Thread): string[] =>
  talk.posted.filter(({author}) => author?.id === gate.id).map(({body}) => body.split('\n')[1] ?? '')

const spoof = {author: stranger, body: mark('spoof', 'gate', {run: 99, attempt: 1})}
const before = {author: gate, body: mark('report of run 1', 'gate', {run: 1, attempt: 1})}

const scenarios: [title: string, start: () => Thread][] = [
  ['no comment', () => thread(spoof)],
  ['one comment', () => thread(spoof, before)],
  ['two comments of an earlier race', () => thread(spoof, before, before)]
]

describe.each([
  [2, 3],
  [3, 2]
])('runs %i and %i that publish at once', (...runs) => {
  it.each(scenarios)('leave one comment, whatever the order: %s', async (_, start) => {
    const orders = await everyOrder(async choose => {
      const talk = start()
      const steps = await interleave(publishers(talk, runs), choose)
      expect(own(talk).length, JSON.stringify(steps)).toBe(1)
      expect(talk.posted[0]).toMatchObject(spoof)

      // The API cannot write on a condition: what an older run writes after the newer one's last look is not noticed.
      const [newest, older] = runs[0] > runs[1] ? [0, 1] : [1, 0]
      const unseen = lastIndex(steps, older, ['create', 'update']) > lastIndex(steps, newest, ['list', 'look'])
      if (!unseen) expect(own(talk), JSON.stringify(steps)).toEqual(['report of run 3'])
    })
    expect(orders).toBeGreaterThan(30)
  })
})

it('three runs that find no comment leave one, of the newest', async () => {
  // Every run looks before any writes, the worst that can happen; after that each goes on by itself.
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [2, 0, 1]
  ]) {
    const talk = thread()
    let looked = 0
    await interleave(publishers(talk, [2, 3, 4]), options => {
      looked += 1
      return looked <= 3 ? (options[0] as number) : (order.find(run => options.includes(run)) as number)
    })
    expect(own(talk)).toEqual(['report of run 4'])
  }
})
