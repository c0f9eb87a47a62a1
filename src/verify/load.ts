import type {LoadResult} from '../ports.ts'
import {type Compared, compare, describeComparison} from './compare.ts'
import type {Comparison} from './params.ts'

/** What is asked of an address under load; without `errors` there must be none. */
export interface LoadWish {
  p50?: Comparison | undefined
  p90?: Comparison | undefined
  p95?: Comparison | undefined
  p99?: Comparison | undefined
  max?: Comparison | undefined
  errors?: Comparison | undefined
  throughput?: Comparison | undefined
}

const shares = {p50: 50, p90: 90, p95: 95, p99: 99, max: 100} as const
const none: Comparison = {op: '=', value: 0}

/** Every wish, and whether it holds: `p95 is < 300 ms`. */
export const judgeLoad = async (result: LoadResult, wish: LoadWish): Promise<Compared[]> => {
  const {requests, errors, ms} = result
  const judged = [named('share of errors', await compare((errors * 100) / requests, wish.errors ?? none, '%'))]
  for (const key of ['p50', 'p90', 'p95', 'p99', 'max'] as const) {
    const wanted = wish[key]
    if (wanted) judged.push(named(key, await compare(result.percentile(shares[key]), wanted, 'ms')))
  }
  if (wish.throughput) {
    const {holds, text} = await compare(Math.floor(((requests - errors) * 1e4) / ms) / 10, wish.throughput)
    // The figure differs from run to run; the evidence of a pass must not.
    judged.push({holds, text: `throughput ${holds ? `is ${describeComparison(wish.throughput)} a second` : text}`})
  }
  return judged
}

const named = (name: string, {holds, text}: Compared): Compared => ({holds, text: `${name} ${text}`})
