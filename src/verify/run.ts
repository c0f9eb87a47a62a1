import {Refusal, reasonOf} from '../errors.ts'
import type {Check, CheckResult, Outcome} from '../model.ts'
import type {Clock, PortName, PortSet, Ports} from '../ports.ts'
import {loadVerifier, scarcePort} from './registry.ts'
import {portsFor, type Verifier} from './verifier.ts'

export interface RunOptions {
  /** Checks at the same time. */
  concurrency: number
  /** Of these, at most so many against one host. */
  perHost: number
  /** Milliseconds for the whole run, and for a check that names no timeout of its own. */
  timeout: number
  checkTimeout: number
  /** Name of the event the run answers, for `when`. */
  event: string
  onProgress?: (done: number, of: number) => void
}

/** Answers `null` when the check may run, or why it must not (trust, missing permission). */
export type Gatekeeper = (check: Check, verifier: Verifier) => {reason: string; remedy: string} | null

/** The key under which equal checks run once. */
export const identity = ({kind, params, options, atBase}: Check): string =>
  JSON.stringify([kind, params, options, atBase])

/**
 * Runs every check once, however many items share it, and answers a result for each in the order given. A check that
 * throws becomes `error`, a refusal or a missed deadline `unverifiable`; the others go on. Nothing is ever dropped.
 */
export const runChecks = async (
  checks: readonly Check[],
  ports: PortSet,
  clock: Clock,
  options: RunOptions,
  mayRun: Gatekeeper = () => null
): Promise<CheckResult[]> => {
  const unique = new Map(checks.map(check => [identity(check), check]))
  const results = new Map<string, Omit<CheckResult, 'check'>>()
  // Timers of our own: those of AbortSignal.timeout do not keep the process alive, and a run whose last check hangs
  // would end without an answer.
  const run = new AbortController()
  const timer = setTimeout(() => run.abort(), options.timeout)
  const host = limiter(options.perHost)
  const waiting = [...unique]
  let done = 0

  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, check] = next
      const started = clock.elapsed()
      const outcome = await host(hostOf(check), () => answer(check, ports, options, run.signal, mayRun))
      results.set(key, {outcome, ms: Math.round(clock.elapsed() - started)})
      done += 1
      options.onProgress?.(done, unique.size)
    }
  }
  await Promise.all(Array.from({length: Math.min(options.concurrency, unique.size)}, worker))
  clearTimeout(timer)

  return checks.map(check => {
    const found = results.get(identity(check)) ?? {outcome: {status: 'error', reason: 'the check was lost'}, ms: 0}
    return {check, ...found}
  })
}

const hostOf = ({params}: Check): string | null => {
  const address = params['url'] ?? params['host']
  return typeof address === 'string' ? (URL.parse(address)?.host ?? address.split('/', 1)[0] ?? '') : null
}

/** At most `most` tasks a key at the same time, in order of arrival. */
const limiter = (most: number) => {
  const lines = new Map<string, {running: number; waiting: (() => void)[]}>()
  return async <T>(key: string | null, task: () => Promise<T>): Promise<T> => {
    if (key === null) return task()
    const line = lines.get(key) ?? {running: 0, waiting: []}
    lines.set(key, line)
    if (line.running < most) line.running += 1
    else await new Promise<void>(resolve => line.waiting.push(resolve))
    try {
      return await task()
    } finally {
      // The place goes to who waits for it: whoever comes meanwhile is later.
      const next = line.waiting.shift()
      if (next) next()
      else line.running -= 1
    }
  }
}

const answer = async (
  check: Check,
  ports: PortSet,
  options: RunOptions,
  deadline: AbortSignal,
  mayRun: Gatekeeper
): Promise<Outcome> => {
  const {when, retry = 0, retryDelay = 1000} = check.options
  if (when && !when.includes(options.event)) {
    return {status: 'unverifiable', reason: `runs on ${when.join(', ')} only, not on ${options.event}`}
  }
  try {
    const scarce = scarcePort[check.kind]
    const absent = scarce && lacking([scarce], ports)
    if (absent) return {status: 'unverifiable', ...absent}
    const {default: verifier} = await loadVerifier(check.kind)
    const needs = portsFor(verifier, check.params)
    const refused = mayRun(check, {...verifier, needs}) ?? lacking(needs, ports)
    if (refused) return {status: 'unverifiable', ...refused}
    for (let attempt = 0; ; attempt += 1) {
      const outcome = turned(check, await once(check, verifier, ports, options, deadline))
      if (outcome.status === 'passed' || isSettled(outcome) || attempt >= retry || deadline.aborted) return outcome
      await pause(retryDelay, deadline)
    }
  } catch (thrown) {
    return {status: 'error', reason: reasonOf(thrown)}
  }
}

const isSettled = (outcome: Outcome): boolean => outcome.status === 'failed' && outcome.settled === true

const lacking = (needs: readonly PortName[], {has, lacks}: PortSet): {reason: string; remedy: string} | null => {
  const missing = needs.find(name => has[name] === undefined)
  if (missing === undefined) return null
  return lacks[missing] ?? {reason: `this run has no ${missing}`, remedy: 'run it where the check can be answered'}
}

/** `not`: what passes fails and the reverse. What is no answer stays none, and an absent subject shows nothing. */
const turned = ({kind, options}: Check, outcome: Outcome): Outcome => {
  if (!options.not) return outcome
  if (outcome.status === 'passed') return {status: 'failed', reason: `not wanted, but: ${outcome.evidence}`}
  if (outcome.status === 'failed' && outcome.absent) return outcome
  if (outcome.status === 'failed') return {status: 'passed', evidence: `as wanted, ${kind} fails: ${outcome.reason}`}
  return outcome
}

const once = async (
  check: Check,
  verifier: Verifier,
  {has}: PortSet,
  options: RunOptions,
  deadline: AbortSignal
): Promise<Outcome> => {
  const limit = check.options.timeout ?? options.checkTimeout
  const late = (): Outcome => ({
    status: 'unverifiable',
    reason: deadline.aborted ? `the run's deadline of ${options.timeout} ms passed` : `no answer within ${limit} ms`,
    remedy: deadline.aborted ? 'raise the input timeout' : 'raise the timeout of the check, or make it answer sooner'
  })
  if (deadline.aborted) return late()
  const given = Object.fromEntries(portsFor(verifier, check.params).map(name => [name, has[name]])) as Pick<
    Ports,
    PortName
  >
  const own = new AbortController()
  const timer = setTimeout(() => own.abort(), limit)
  const signal = AbortSignal.any([deadline, own.signal])
  // A verifier that ignores its signal must not hold the run: the race ends at the deadline.
  const {promise: expired, resolve} = Promise.withResolvers<Outcome>()
  signal.addEventListener('abort', () => resolve(late()), {once: true})
  try {
    const params = await verifier.params.parseAsync(check.params)
    return await Promise.race([Promise.resolve(verifier.verify(params as never, given as never, signal)), expired])
  } catch (thrown) {
    if (signal.aborted) return late()
    if (!(thrown instanceof Refusal)) return {status: 'error', reason: reasonOf(thrown)}
    const {message, remedy} = thrown
    return {status: 'unverifiable', reason: message, ...(remedy === undefined ? {} : {remedy})}
  } finally {
    clearTimeout(timer)
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
