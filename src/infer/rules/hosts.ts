import type {Claim} from '../claim.ts'
import type {Plan} from '../rule.ts'
import type {Surroundings} from '../surroundings.ts'
import {addressesIn, hostsIn} from '../targets.ts'

/** The host that a sentence names, or the document; none where the base URL has to say it. */
export const hostOf = (claim: Claim, around: Surroundings): string | null =>
  addressesIn(claim.all)[0]?.hostname ?? hostsIn(claim.text)[0] ?? around.host()

/** The host as a parameter, where one is named. */
export const hostParam = (claim: Claim, around: Surroundings): Plan['params'] => {
  const host = hostOf(claim, around)
  return host === null ? {} : {host}
}
