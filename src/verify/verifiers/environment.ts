import * as z from 'zod/mini'
import {clip, comparable, compare, describeDuration} from '../compare.ts'
import {comparison} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

export default defineVerifier({
  kind: 'environment',
  summary: 'A deployment environment is set up and protected.',
  lifecycle: 'stable',
  params: z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(255), z.describe('As GitHub shows it; case does not matter.')),
    protected: z.optional(z.literal(true).check(z.describe('It has at least one protection rule.'))),
    reviewers: z.optional(
      z
        .int()
        .check(z.minimum(1), z.maximum(6), z.describe('A deployment needs the approval of one of at least so many.'))
    ),
    'no-self-review': z.optional(z.literal(true).check(z.describe('Who deploys cannot approve it.'))),
    wait: z.optional(comparison().check(comparable('ms'), z.describe('How long a deployment waits.'))),
    branches: z.optional(
      z
        .enum(['restricted', 'protected', 'selected'])
        .check(z.describe('Which branches may deploy: not all of them, protected ones, or a list of patterns.'))
    )
  }),
  needs: ['github'],
  permission: 'actions: read',
  passes: 'The environment exists and has all that is asked for.',
  fails:
    'There is no such environment, or it lacks something that is asked for: a protection rule, enough reviewers, the ban on approving one’s own deployment, the wait, the restriction of branches.',
  unverifiable: 'The token may not read environments.',
  remedy: 'Set the environment up under Settings, Environments.',
  examples: [
    'environment name=production',
    'environment name=production reviewers=1 no-self-review=true branches=restricted',
    'environment name=production protected=true wait>=10min'
  ],
  async verify({name, reviewers = 0, wait, branches, ...flags}, {github}) {
    const all = await github.environments()
    const found = all.find(each => each.name.toLowerCase() === name.toLowerCase())
    const title = `environment \`${clip(name, 80)}\``
    if (!found) return {status: 'failed', reason: `there is no ${title}`}
    const lacks: string[] = []
    if (flags.protected && found.rules.length === 0) lacks.push('no protection rule')
    if (found.reviewers < reviewers) lacks.push(`${found.reviewers} of ${reviewers} reviewers`)
    if (flags['no-self-review'] && !found.noSelfReview) lacks.push('no ban on approving one’s own deployment')
    if (branches === 'restricted' ? found.branches === 'any' : branches && found.branches !== branches) {
      lacks.push(`${found.branches} branches that may deploy`)
    }
    if (wait && !(await compare(found.wait, wait, 'ms')).holds) lacks.push(`a wait of ${describeDuration(found.wait)}`)
    if (lacks.length > 0) return {status: 'failed', reason: `the ${title} has ${lacks.join(', ')}`}
    return {status: 'passed', evidence: `the ${title} exists with ${found.rules.join(', ') || 'no protection rule'}`}
  }
})
