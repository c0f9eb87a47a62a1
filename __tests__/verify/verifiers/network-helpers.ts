import {createServer} from 'node:net'
import {onTestFinished} from 'vitest'
import {createHttp, type HttpOptions} from '../../../src/adapters/http.ts'
import {createNetwork, type NetworkPortOptions} from '../../../src/adapters/network-port.ts'
import {Refusal} from '../../../src/errors.ts'
import type {Outcome} from '../../../src/model.ts'
import type {Http, Network, Ports} from '../../../src/ports.ts'
import type {Verifier} from '../../../src/verify/verifier.ts'
import {listen} from '../../support/servers.ts'

type Params = Readonly<Record<string, unknown>>

/** What a run would make of a check of this kind: parameters are validated, a refusal is unverifiable. */
export const outcomeOf = async (
  {params, verify}: Pick<Verifier, 'params'> & {verify: unknown},
  raw: Params,
  ports: Partial<Ports>,
  signal: AbortSignal = new AbortController().signal
): Promise<Outcome> => {
  const given = await params.parseAsync(raw)
  try {
    return await (verify as Verifier['verify'])(given as never, ports as never, signal)
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return {status: 'unverifiable', reason: thrown.message, ...(thrown.remedy ? {remedy: thrown.remedy} : {})}
  }
}

/** `passed: status is 200` */
export const say = (outcome: Outcome): string =>
  `${outcome.status}: ${outcome.status === 'passed' ? outcome.evidence : outcome.reason}`

/** What is wrong with parameters; `null` when nothing is. */
export const mistakeIn = async ({params}: Pick<Verifier, 'params'>, raw: Params): Promise<string | null> => {
  const {error} = await params.safeParseAsync(raw)
  return error ? JSON.stringify(error.issues) : null
}

/** The real adapter with this base URL. */
export const httpFor = (baseUrl: string | null, options: Partial<HttpOptions> = {}): Http => {
  const http = createHttp({baseUrl, allow: [], secrets: [], ...options})
  onTestFinished(() => http.close())
  return http
}

/** The real adapter with this base URL. */
export const networkFor = (baseUrl: string | null, options: Partial<NetworkPortOptions> = {}): Network => {
  const network = createNetwork({baseUrl, allow: [], ...options})
  onTestFinished(() => network.close())
  return network
}

/** A port of loopback on which nothing listens. */
export const closedPort = async (): Promise<number> => {
  const {port, close} = await listen(createServer())
  await close()
  return port
}
