import {createHash} from 'node:crypto'
import * as z from 'zod/mini'
import {ConfigurationError} from '../errors.ts'
import type {Check, CheckResult} from '../model.ts'
import {identity} from './run.ts'

/** Which part of the checks a job runs: the `index`th of `of`, from 1. */
export interface ShardNumber {
  index: number
  of: number
}

const text = () => z.string().check(z.maxLength(100_000))
const outcome = z.discriminatedUnion('status', [
  z.strictObject({status: z.literal('passed'), evidence: text()}),
  z.strictObject({
    status: z.literal('failed'),
    reason: text(),
    remedy: z.optional(text()),
    absent: z.optional(z.literal(true)),
    elsewhere: z.optional(z.literal(true))
  }),
  z.strictObject({status: z.literal('unverifiable'), reason: text(), remedy: z.optional(text())}),
  z.strictObject({status: z.literal('error'), reason: text()})
])

/** Plain JSON that a shard hands over; strict, for it comes from another job. */
const Shard = z.strictObject({
  schema: z.literal('readiness-shard/1'),
  /** `planDigest` of the run: head, policy and every check. */
  plan: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  shard: z.strictObject({index: z.int().check(z.positive()), of: z.int().check(z.positive(), z.maximum(256))}),
  results: z.array(z.strictObject({check: z.string(), outcome, ms: z.number()}))
})
export type Shard = z.output<typeof Shard>

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What all shards and the report must agree on: the commit, the policy, every check in order. */
export const planDigest = (head: string | null, policy: {today: string}, checks: readonly Check[]): string =>
  // Jobs may run on both sides of midnight.
  digest([head, {...policy, today: null}, checks.map(identity)])

/** Every `of`th of the different checks, so that each belongs to exactly one shard. */
export const partOf = (checks: readonly Check[], {index, of}: ShardNumber): Check[] =>
  [...new Map(checks.map(check => [identity(check), check])).values()].filter((_, at) => at % of === index - 1)

/** The file of a shard. */
export const writeShard = (plan: string, shard: ShardNumber, results: readonly CheckResult[]): string => {
  const rows = results.map(({check, outcome, ms}) => ({check: digest(identity(check)), outcome, ms}))
  const file: Shard = {schema: 'readiness-shard/1', plan, shard, results: rows as Shard['results']}
  return `${JSON.stringify(file)}\n`
}

/** Reads the file of a shard. Throws `ConfigurationError` for anything else. */
export const readShard = (path: string, json: string): Shard => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new ConfigurationError('is not JSON; hand over the files of mode verify as they are', {path})
  }
  const answer = Shard.safeParse(value)
  if (answer.data) return answer.data
  const [issue] = answer.error?.issues ?? []
  throw new ConfigurationError(
    `is no shard of this version: ${issue?.path.join('.') || 'schema'} is not as it should be`,
    {
      path
    }
  )
}

/**
 * Results of every check, in order, from the files of all shards. Throws `ConfigurationError` when a shard is missing,
 * is there twice, or was made for another commit, policy or set of checks: no gate passes on half of its checks.
 */
export const joinShards = (shards: readonly Shard[], plan: string, checks: readonly Check[]): CheckResult[] => {
  const of = shards[0]?.shard.of ?? 0
  if (of === 0) throw new ConfigurationError('no shard found; run mode verify first and hand its files over')
  if (shards.some(shard => shard.plan !== plan || shard.shard.of !== of)) {
    throw new ConfigurationError('the shards are of another commit, configuration or number of jobs than this report')
  }
  const present = shards.map(({shard}) => shard.index).sort((a, b) => a - b)
  const missing = Array.from({length: of}, (_, at) => at + 1).filter(index => !present.includes(index))
  if (missing.length > 0) throw new ConfigurationError(`shard ${missing.join(', ')} of ${of} is missing`)
  if (present.length !== of) throw new ConfigurationError('a shard is there twice')

  const known = new Map(shards.flatMap(({results}) => results.map(result => [result.check, result] as const)))
  return checks.map(check => {
    const found = known.get(digest(identity(check)))
    if (!found) return {check, outcome: {status: 'error', reason: 'no shard answered this check'}, ms: 0}
    return {check, outcome: found.outcome as CheckResult['outcome'], ms: found.ms}
  })
}
