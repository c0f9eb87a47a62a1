import {branchParams, demandsOf} from '../branch-demands.ts'
import {clip} from '../compare.ts'
import {defineVerifier} from '../verifier.ts'

export default defineVerifier({
  kind: 'branch-rules',
  summary: 'A branch is protected by rules.',
  lifecycle: 'stable',
  params: branchParams,
  needs: ['github'],
  permission: 'metadata: read',
  passes:
    'The active rulesets of the branch demand all that is asked for, or rulesets and the older branch protection do together. Who may bypass them is not looked at.',
  fails: 'Something that is asked for is not demanded.',
  unverifiable:
    'Rulesets do not demand all of it, the branch is also under the older branch protection, and the token may not read that (`administration: read`, which the token of a job cannot have). There is no such branch.',
  remedy: 'Add the rule the reason names to a ruleset of the branch.',
  examples: [
    'branch-rules pull-request=true approvals=1 no-force-push=true',
    'branch-rules branch=main checks=true up-to-date=true no-deletion=true'
  ],
  async verify({branch, ...demands}, {github}) {
    const name = branch ?? (await github.targetBranch())
    const rules = await github.rules(name)
    const wanted = demandsOf(demands)
    const evidence = `\`${clip(name, 80)}\` demands ${wanted.map(({words}) => words).join(', ')}`
    if (wanted.every(({isMet}) => isMet(rules))) return {status: 'passed', evidence}
    const classic = await github.classicProtection(name)
    const lack = wanted.filter(({isMet}) => !isMet(rules) && !(classic && isMet(classic)))
    if (lack.length === 0) return {status: 'passed', evidence}
    return {
      status: 'failed',
      reason: `\`${clip(name, 80)}\` does not demand ${lack.map(({words}) => words).join(', ')}`
    }
  }
})
