import type {Check} from '../model.ts'

/**
 * How far the run may believe what it checked out. `fork`: a pull request from another repository, run with a token
 * that can read only. `privileged`: the run has the token and secrets of the base while what it looks at may come from
 * a fork (`pull_request_target`, `workflow_run`, `issue_comment`, every event not known here): static checks only.
 */
export type Trust = 'trusted' | 'fork' | 'privileged'

const OUTSIDE: readonly string[] = ['http', 'commands', 'network', 'github']

/**
 * Whether a check may run, or why not. In a fork's pull request nothing calls out unless the base asks for the same
 * check (THREATS T6), and neither does a command run (T9) nor a call go where the fork's files lead, whatever the base has.
 */
export const mayRun =
  (trust: Trust) =>
  (
    check: Pick<Check, 'atBase'>,
    {needs, callsWhatItReads}: {needs: readonly string[]; callsWhatItReads?: true}
  ): {reason: string; remedy: string} | null => {
    if (trust === 'trusted' || !needs.some(port => OUTSIDE.includes(port))) return null
    if (needs.includes('commands')) {
      return {
        reason: 'commands do not run for a pull request from a fork',
        remedy: 'run the gate on the branch after merging, or in a merge queue'
      }
    }
    if (callsWhatItReads) {
      return {
        reason: 'addresses that stand in the files of a pull request from a fork are not called',
        remedy: 'run the gate on the branch after merging, or in a merge queue'
      }
    }
    if (check.atBase === true) return null
    return {
      reason: 'a check that is new in a pull request from a fork makes no network requests',
      remedy: 'it runs as soon as the base has it'
    }
  }
