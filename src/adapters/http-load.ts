import {createHistogram} from 'node:perf_hooks'
import {Refusal} from '../errors.ts'
import type {LoadPlan, LoadResult} from '../ports.ts'

/** Makes one request and answers its status. Throws `Refusal` when there is no answer. */
export type Attempt = (signal: AbortSignal) => Promise<number>

const maxRequests = 100_000
/** Milliseconds after which a request counts as not answered. */
const patience = 10_000

/**
 * Makes requests as planned and measures them. With a rate, a request that had to wait for a free place is measured
 * from when it was due: a server that stalls does not look better for the requests it kept from being made.
 */
export const runLoad = async (attempt: Attempt, plan: LoadPlan, signal: AbortSignal): Promise<LoadResult> => {
  const most = Math.min(plan.requests, maxRequests)
  const histogram = createHistogram({lowest: 1, highest: 600_000_000, figures: 3})
  const started = performance.now()
  let begun = 0
  let answered = 0
  let errors = 0
  let unanswered: Refusal | null = null
  let isOver = false

  const one = async (due: number): Promise<void> => {
    try {
      const status = await within(attempt, signal)
      answered += 1
      if (status >= 400) errors += 1
    } catch (thrown) {
      isOver ||= signal.aborted || !(thrown instanceof Refusal)
      if (signal.aborted) throw new Refusal('the deadline passed before the load was over', 'give it a longer timeout')
      if (!(thrown instanceof Refusal)) throw thrown
      errors += 1
      unanswered ??= thrown
      // Nobody is there: going on would only turn round and round.
      isOver ||= answered === 0 && errors >= plan.concurrency
      if (isOver) throw unanswered
    }
    histogram.record(Math.max(1, Math.round((performance.now() - due) * 1e3)))
  }
  const worker = async (): Promise<void> => {
    while (begun < most && !isOver) {
      const elapsed = performance.now() - started
      const offset = plan.rate === null ? elapsed : (begun * 1e3) / plan.rate
      if (offset >= plan.duration) return
      const due = started + offset
      begun += 1
      await until(due, signal)
      if (!isOver) await one(due)
    }
  }
  await Promise.all(Array.from({length: Math.min(plan.concurrency, most)}, worker))
  if (answered === 0) throw unanswered ?? new Refusal('no request was made', 'raise the duration')
  return {
    requests: begun,
    errors,
    ms: performance.now() - started,
    percentile: share => histogram.percentile(share) / 1e3
  }
}

const within = async (attempt: Attempt, signal: AbortSignal): Promise<number> => {
  const own = new AbortController()
  const timer = setTimeout(() => own.abort(), patience)
  const abort = (): void => own.abort()
  signal.addEventListener('abort', abort, {once: true})
  try {
    signal.throwIfAborted()
    return await attempt(own.signal)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

const until = (due: number, signal: AbortSignal): Promise<void> => {
  const left = due - performance.now()
  if (left <= 0) return Promise.resolve()
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, left)
    signal.addEventListener('abort', done, {once: true})
  })
}
