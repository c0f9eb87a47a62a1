import * as z from 'zod/mini'
import {Refusal} from '../errors.ts'
import type {Endpoint, Environment} from '../ports.ts'

/** A host name or address. */
export const host = () =>
  z.string().check(z.refine(text => /^[^\s/@?#]{1,253}$/.test(text), {error: 'must be a host such as db.example.com'}))

export const port = () =>
  z.int().check(z.refine<number>(value => value >= 1 && value <= 65_535, {error: 'must be a port from 1 to 65535'}))

const baseUrl = (base: string | null): URL => {
  if (base !== null) return new URL(base)
  throw new Refusal('no host is named and the run has no base URL', 'name the host, or set the input base-url')
}

/** Host of the base URL. Throws `Refusal` when the run has none. */
export const baseHost = (base: string | null): string => baseUrl(base).hostname.replace(/^\[(.*)\]$/, '$1')

/** The endpoint named, completed by the base URL and the usual port. Throws `Refusal` when nothing names a host. */
export const endpointOf = (
  given: {host?: string | undefined; port?: number | undefined},
  base: string | null,
  usual: number
): Endpoint => {
  if (given.host !== undefined) return {host: given.host, port: given.port ?? usual}
  const url = baseUrl(base)
  return {host: baseHost(base), port: given.port ?? (Number(url.port) || usual)}
}

/** `db.example.com:5432`, `[::1]:5432` */
export const describeEndpoint = ({host: name, port: number}: Endpoint): string =>
  `${name.includes(':') ? `[${name}]` : name}:${number}`

/** What an address in a variable of the job says; a password it may hold is left where it is. */
export interface VariableAddress extends Endpoint {
  scheme: string
  user: string | undefined
  /** Without the slash before it. */
  path: string | undefined
}

/** The name of a variable of the environment. */
export const variable = () =>
  z.string().check(z.regex(/^[A-Za-z_]\w{0,99}$/, {error: 'must be the name of a variable'}))

/**
 * The address (`postgres://user@host:port/name`) in a variable of the job. Throws `Refusal` when it is not set or holds
 * something else; no message tells what it holds.
 */
export const addressFrom = (
  env: Environment,
  name: string,
  schemes: readonly string[],
  usual: number
): VariableAddress => {
  const value = env.get(name)
  if (!value) throw new Refusal(`the variable ${name} is not set`, 'set it in the environment of the job')
  const url = URL.parse(value)
  const scheme = url?.protocol.slice(0, -1) ?? ''
  if (!url?.hostname || !schemes.includes(scheme)) {
    throw new Refusal(`the variable ${name} holds no ${schemes[0]} address`, `set it to ${schemes[0]}://host:port`)
  }
  return {
    scheme,
    host: baseHost(value),
    port: Number(url.port) || usual,
    user: decoded(url.username),
    path: decoded(url.pathname.slice(1))
  }
}

const decoded = (text: string): string | undefined => {
  try {
    // A zero byte ends a name in the protocols it goes into.
    return decodeURIComponent(text).replaceAll('\0', '') || undefined
  } catch {
    return undefined
  }
}
