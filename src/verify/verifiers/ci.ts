import * as z from 'zod/mini'
import type {CheckFact} from '../../ports.ts'
import {matchName, parseSegment} from '../../wildcard.ts'
import {clip} from '../compare.ts'
import {oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const name = () => z.string().check(z.minLength(1), z.maxLength(200))
const shown = 5

export default defineVerifier({
  kind: 'ci',
  summary: 'The checks of the commit are green.',
  lifecycle: 'stable',
  params: z.strictObject({
    check: z.optional(
      oneOrMore(name()).check(
        z.describe('Names of check runs or statuses, `*` for any text; without it all there are.')
      )
    ),
    ignore: z._default(oneOrMore(name()), []).check(z.describe('Names that do not count, `*` for any text.')),
    branch: z.optional(
      z.string().check(z.minLength(1), z.describe('Judge the tip of this branch instead of the commit at hand.'))
    )
  }),
  needs: ['github'],
  permission: 'checks: read, statuses: read',
  passes:
    'Every check run and commit status of the head commit that counts has succeeded, and there is at least one; with `check`, each name has at least one. Without `check`, what was skipped or is neutral does not count. The job the gate runs in, other jobs of its name and what the gate publishes are left out.',
  fails:
    'A check failed, was cancelled, timed out or wants an action (a cancelled one that ran again does not count); one named by `check` was skipped, is neutral, or is absent while nothing is running; or none has succeeded. A red check that ran again, in the same workflow on the same event, counts as it ended last; without `actions: read` only when it was run again by hand. What is red is not looked at again under `retry`.',
  unverifiable:
    'A check is still running, and none is red. Let the job of the gate need the others, or have the check look again (`retry=10 retry-delay=30s`). The token may not read checks or statuses.',
  remedy: 'Repair what the red check complains of, or run it again.',
  examples: ['ci', 'ci check="build (*)" retry=10 retry-delay=30s', 'ci ignore=codecov/* branch=main'],
  async verify({check, ignore, branch}, {github}) {
    const all = (await github.checks(branch ?? null)).filter(each => !ignore.some(fits(each)))
    const chosen = check ? all.filter(each => check.some(fits(each))) : all
    const missing = (check ?? []).filter(wanted => !all.some(each => fits(each)(wanted)))

    const red = chosen.filter(({state}) => state === 'failed' || (state === 'skipped' && check !== undefined))
    if (red.length > 0) return {status: 'failed', reason: list(red), settled: true}
    const running = (missing.length > 0 ? all : chosen).filter(({state}) => state === 'pending')
    if (running.length > 0) {
      return {
        status: 'unverifiable',
        reason: `not finished: ${list(running)}`,
        remedy: 'let the job of the gate need the others, or add retry=10 retry-delay=30s to the check'
      }
    }
    if (missing.length > 0) {
      return {status: 'failed', reason: `no check is named ${missing.map(each => `\`${clip(each, 80)}\``).join(', ')}`}
    }
    const green = chosen.filter(({state}) => state === 'passed')
    if (green.length === 0) return {status: 'failed', reason: 'no check has run on the commit'}
    return {status: 'passed', evidence: list(green)}
  }
})

const fits =
  (fact: CheckFact) =>
  (pattern: string): boolean =>
    // Names hold brackets, `build (ubuntu, [20])`: of the wildcards only `*` is meant.
    matchName(parseSegment(pattern.replaceAll(/[\\?[\]]/g, '\\$&')), fact.name)

const list = (facts: readonly CheckFact[]): string => {
  const named = facts.slice(0, shown).map(({name, says}) => `\`${clip(name, 80)}\` ${says}`)
  return `${named.join(', ')}${facts.length > shown ? ` and ${facts.length - shown} more` : ''}`
}
