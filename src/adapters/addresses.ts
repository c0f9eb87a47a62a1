import ipaddr from 'ipaddr.js'
import type {Listed} from './allow-list.ts'

/** Metadata services of clouds that stand at addresses otherwise public or private. */
const METADATA = new Set(['169.254.169.254', '168.63.129.16', '100.100.100.200', 'fd00:ec2::254'].map(normalise))

/** Ranges a listed place may be in when it is listed with its port. */
const PRIVATE: ReadonlySet<string> = new Set(['private', 'uniqueLocal', 'carrierGradeNat'])

/**
 * Why an address must not be dialled for a listed place, `null` when it may be: it is globally routable unicast; or
 * private, and the place is listed with its port; or loopback, and the place is written as loopback, with its port.
 * A name that resolves to loopback is refused even then: whoever runs its DNS would choose what is called.
 */
export const addressProblem = (address: string, {host, portGiven}: Listed): string | null => {
  if (!ipaddr.isValid(address)) return `${address} is no IP address`
  const parsed = ipaddr.process(address)
  if (METADATA.has(parsed.toString())) return `${address} is a cloud metadata address`
  const range = parsed.range()
  // Unassigned space, and ::/96 with an IPv4 address inside, count as unicast in the table.
  if (range === 'unicast') return isIPv6(parsed) && !parsed.match(GLOBAL) ? `${address} is not a public address` : null
  if (range === 'loopback') return portGiven && isLoopbackHost(host) ? null : `${address} is a loopback address`
  if (PRIVATE.has(range)) return portGiven ? null : `${address} is a private address`
  return `${address} is not a public address (${range})`
}

/** `localhost`, names below it, 127.0.0.0/8 and ::1, as RFC 6761 and the address registries define them. */
export const isLoopbackHost = (host: string): boolean =>
  isLocalhost(host) || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback')

/** Never asked of DNS (RFC 6761, 6.3). */
export const isLocalhost = (host: string): boolean => /^(.+\.)?localhost\.?$/i.test(host)

const GLOBAL = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]
const isIPv6 = (address: ipaddr.IPv4 | ipaddr.IPv6): address is ipaddr.IPv6 => address.kind() === 'ipv6'

function normalise(address: string): string {
  return ipaddr.process(address).toString()
}
