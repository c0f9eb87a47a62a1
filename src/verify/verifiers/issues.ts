import * as z from 'zod/mini'
import {clip, comparable, compare} from '../compare.ts'
import {type Comparison, comparison, oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const none: Comparison = {op: '=', value: 0}
const text = () => z.string().check(z.minLength(1), z.maxLength(200))
// The API takes a comma for the next label, all of which an issue then must carry.
const label = () => text().check(z.refine(name => !name.includes(','), {error: 'must be one label, without a comma'}))

export default defineVerifier({
  kind: 'issues',
  summary: 'No issue stands in the way: none is open with a label, or a milestone is closed.',
  lifecycle: 'stable',
  params: z
    .strictObject({
      label: z.optional(oneOrMore(label()).check(z.describe('Labels none of which an open issue carries.'))),
      count: z.optional(
        comparison().check(comparable(), z.describe('Open issues of each label; without it there are none.'))
      ),
      milestone: z.optional(text().check(z.describe('Title of a milestone that is closed, with nothing open in it.')))
    })
    .check(
      z.refine(given => given.label !== undefined || given.milestone !== undefined, {
        error: 'needs a label or a milestone'
      }),
      z.refine(given => given.count === undefined || given.label !== undefined, {error: 'count needs a label'})
    ),
  needs: ['github'],
  permission: 'issues: read',
  passes:
    'No open issue carries any of the labels (or as many as `count` asks, for each label), and the milestone is closed with nothing open in it. Pull requests are no issues, but count in a milestone.',
  fails:
    'Issues with a label are open, the milestone is open, does not exist, or was closed with something open in it.',
  unverifiable:
    'The repository has no such label, so that no issue could ever carry it; or the token may not read issues.',
  remedy: 'Settle the issues, or move them out of the milestone and close it.',
  examples: ['issues label=release-blocker', 'issues label=bug count<=10', 'issues milestone="1.0"'],
  async verify({label: labels = [], count = none, milestone}, {github}) {
    const said: string[] = []
    for (const name of labels) {
      const shown = `label \`${clip(name, 80)}\``
      const open = await github.openIssues(name)
      const {holds, text: compared} = await compare(open, count)
      if (!holds) return {status: 'failed', reason: `the number of open issues with the ${shown} ${compared}`}
      if (open === 0 && !hasLabel(await github.labels(), name)) {
        return {status: 'unverifiable', reason: `there is no ${shown}`, remedy: 'correct the name, or make the label'}
      }
      said.push(`the number of open issues with the ${shown} ${compared}`)
    }
    if (milestone !== undefined) {
      const shown = `milestone \`${clip(milestone, 80)}\``
      const found = (await github.milestones()).find(({title}) => title === milestone)
      if (!found) return {status: 'failed', reason: `there is no ${shown}`}
      if (!found.closed) return {status: 'failed', reason: `the ${shown} is open`}
      if (found.open > 0) return {status: 'failed', reason: `the ${shown} was closed with ${found.open} open in it`}
      said.push(`the ${shown} is closed`)
    }
    return {status: 'passed', evidence: said.join(', ')}
  }
})

const hasLabel = (labels: readonly string[], name: string): boolean =>
  labels.some(each => each.toLowerCase() === name.toLowerCase())
