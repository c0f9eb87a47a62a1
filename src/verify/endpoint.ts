import * as z from 'zod/mini'
import {Refusal} from '../errors.ts'
import type {Endpoint} from '../ports.ts'

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
