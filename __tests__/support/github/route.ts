import {type ApiError, notFound} from './errors.ts'
import type {Scope, Token} from './people.ts'
import type {FakePull} from './pull.ts'
import type {FakeRepository} from './repository.ts'
import type {World} from './world.ts'

/** One request, understood. */
export interface Call {
  world: World
  /** `null` for an anonymous request. */
  token: Token | null
  /** Decoded parts of the path. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Absolute address without query. */
  url: string
  accept: string
  /** Parsed JSON, `null` without a body. Valid for the operation. */
  body: Readonly<Record<string, unknown>> | null
}

export interface Reply {
  status: number
  /** Sent as JSON; `undefined` sends none. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
  /** Sent instead of JSON. */
  raw?: Uint8Array
}

/** How the fake answers one operation of GitHub's description. */
export interface Route {
  /** Any one of these permissions is enough; none: needs no permission. */
  needs: readonly Scope[]
  /** Not even of a public repository may everybody read it. */
  confidential?: boolean
  answer(call: Call): Reply
}

/** Routes by operation id. */
export type Routes = Readonly<Record<string, Route>>

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers
})

/** The repository of a call; 404 when there is none or the caller must not know of it. */
export const repositoryOf = ({world, params, token}: Call): FakeRepository => {
  const found = world.find(params['owner'] ?? '', params['repo'] ?? '')
  if (!found || (found.private && token === null)) throw notFound()
  return found
}

export const pullOf = (call: Call): FakePull => {
  const pull = repositoryOf(call).pulls.get(Number(call.params['pull_number']))
  if (!pull) throw notFound()
  return pull
}

/** The commit a name in the path stands for. */
export const commitOf = (call: Call, name: string, otherwise: () => ApiError = notFound): string => {
  const sha = repositoryOf(call).resolve(name)
  if (sha === undefined) throw otherwise()
  return sha
}
