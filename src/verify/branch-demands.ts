import * as z from 'zod/mini'
import type {BranchProtection} from '../ports.ts'
import {clip} from './compare.ts'
import {oneOrMore} from './params.ts'

const flag = (what: string) => z.optional(z.literal(true).check(z.describe(what)))

/** What can be asked of the protection of a branch; at least one of it must be. */
export const branchParams = z
  .strictObject({
    branch: z.optional(
      z.string().check(
        z.minLength(1),
        z.refine(text => !/[*?\s]/.test(text), {error: 'must be the name of one branch'}),
        z.describe('Without it the branch the pull request is to be merged into, else the default branch.')
      )
    ),
    'pull-request': flag('Changes come by pull request only.'),
    approvals: z.optional(
      z.int().check(z.minimum(1), z.maximum(10), z.describe('At least so many approvals are required.'))
    ),
    'code-owners': flag('A code owner has to approve.'),
    'dismiss-stale': flag('A push takes approvals back.'),
    'last-push': flag('Somebody else than the last pusher has to approve.'),
    conversations: flag('Conversations have to be resolved.'),
    check: z.optional(
      oneOrMore(z.string().check(z.minLength(1))).check(z.describe('Names of checks that are required.'))
    ),
    checks: flag('At least one check is required.'),
    'up-to-date': flag('A branch has to be up to date before it is merged.'),
    'no-force-push': flag('History cannot be rewritten.'),
    'no-deletion': flag('The branch cannot be deleted.'),
    signatures: flag('Commits have to be signed.'),
    'linear-history': flag('There are no merge commits.')
  })
  .check(
    z.refine(({branch: _, ...demands}) => Object.values(demands).some(demand => demand !== undefined), {
      error: 'needs something to demand: pull-request, approvals, check, no-force-push, …'
    })
  )
type Demands = Omit<z.output<typeof branchParams>, 'branch'>

/** One thing asked for, in words that complete "demands …". */
export interface Demand {
  words: string
  isMet(protection: BranchProtection): boolean
}

const flags: readonly [key: keyof Demands, words: string, field: keyof BranchProtection][] = [
  ['pull-request', 'pull requests', 'pullRequest'],
  ['code-owners', 'the approval of a code owner', 'codeOwners'],
  ['dismiss-stale', 'a new approval after a push', 'dismissStale'],
  ['last-push', 'the approval of somebody else than the last pusher', 'lastPush'],
  ['conversations', 'resolved conversations', 'conversations'],
  ['up-to-date', 'an up-to-date branch', 'upToDate'],
  ['no-force-push', 'that history stays', 'noForcePush'],
  ['no-deletion', 'that the branch stays', 'noDeletion'],
  ['signatures', 'signed commits', 'signatures'],
  ['linear-history', 'a linear history', 'linearHistory']
]

/** All that is asked for, in the order of the documentation. */
export const demandsOf = (given: Demands): Demand[] => {
  const {approvals = 0, check = [], checks, ...rest} = given
  return [
    ...flags
      .filter(([key]) => rest[key as keyof typeof rest])
      .map(([, words, field]) => ({words, isMet: (found: BranchProtection) => found[field] === true})),
    ...(approvals > 0
      ? [{words: `${approvals} approvals`, isMet: (found: BranchProtection) => found.approvals >= approvals}]
      : []),
    ...(checks ? [{words: 'checks', isMet: (found: BranchProtection) => found.checks.length > 0}] : []),
    ...check.map(name => ({
      words: `the check \`${clip(name, 80)}\``,
      isMet: (found: BranchProtection) => found.checks.includes(name)
    }))
  ]
}
