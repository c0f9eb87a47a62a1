import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import type {Environment, Source} from '../../ports.ts'
import {namesSecret} from '../../secret-names.ts'
import {comparable, compare, describeComparison} from '../compare.ts'
import {type Failed, readText} from '../files.ts'
import {type Comparison, comparison, oneOrMore, path} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const placeholder =
  /^(?:change[-_ ]?me.*|replace[-_ ]?me.*|to[-_ ]?do|tbd|fixme|x{3,}|\*{3,}|\.{3}|placeholder|example|your[-_ ].*|my[-_ ]?(?:secret|password|key|token)|<.*>|\$\{.*\}|\{\{.*\}\}|null|undefined|none)$/i

const name = () =>
  z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, {error: 'must be the name of a variable, such as DATABASE_URL'}))

export default defineVerifier({
  kind: 'env',
  summary: 'Environment variables are set in the job, or documented in a template.',
  lifecycle: 'stable',
  params: z
    .strictObject({
      name: oneOrMore(name()).check(z.describe('Names of variables; all of them count.')),
      'documented-in': z.optional(
        path().check(z.describe('A template such as `.env.example` that has to name them; the job is not looked at.'))
      ),
      value: z.optional(
        comparison().check(
          comparable(),
          z.describe('The value; not for variables whose names say that they are secret.')
        )
      ),
      length: z.optional(comparison().check(comparable(), z.describe('Number of characters.')))
    })
    .check(
      z.refine(given => given['documented-in'] === undefined || (given.value ?? given.length) === undefined, {
        error: 'documented-in speaks of the template; value and length of the job: use two checks'
      }),
      z.refine(given => given.value === undefined || !given.name.some(namesSecret), {
        error: 'the value of a variable whose name says it is secret is not compared; its length may be'
      })
    ),
  needs: ['env', 'files'],
  permission: null,
  passes:
    'Every variable of `name` is set in the environment of the job, not blank and no placeholder; with `value` or `length` it compares as asked. With `documented-in` each name stands in that template instead (`NAME=`, also commented out). Values are never printed.',
  fails:
    'A variable is unset, blank or a placeholder (`changeme`, `your-key`, `<…>`), a comparison does not hold, or the template is absent or does not name it.',
  unverifiable: 'The run was given no environment, or the template is over 5 MB or a link.',
  remedy: 'Set the variable under `env` of the workflow step, or add it to the template.',
  examples: [
    'env name=DATABASE_URL',
    'env name=JWT_SECRET length>=32',
    'env name=SENTRY_DSN documented-in=.env.example'
  ],
  verify: (params, {env, files}) =>
    params['documented-in'] === undefined ? inJob(params, env) : inTemplate(params.name, params['documented-in'], files)
})

const inJob = async (
  params: {name: string[]; value?: Comparison | undefined; length?: Comparison | undefined},
  env: Environment
): Promise<Outcome> => {
  for (const each of params.name) {
    const value = env.get(each)
    if (value === undefined) {
      return {status: 'failed', elsewhere: true, reason: `\`${each}\` is not set in this job`}
    }
    const problem = await weakness(value, params.value, params.length)
    if (problem) return {status: 'failed', reason: `\`${each}\` ${problem}`}
  }
  const names = params.name.map(each => `\`${each}\``).join(', ')
  return {status: 'passed', evidence: `${names} ${params.name.length === 1 ? 'is' : 'are'} set`}
}

const weakness = async (value: string, wanted?: Comparison, length?: Comparison): Promise<string | null> => {
  if (value.trim() === '') return 'is blank'
  if (placeholder.test(value.trim())) return 'is a placeholder'
  if (wanted && !(await compare(value, wanted)).holds) return `does not hold ${describeComparison(wanted)}`
  const long = length && (await compare([...value].length, length))
  return long && !long.holds ? `has a length that ${long.text}` : null
}

const inTemplate = async (names: readonly string[], template: string, files: Source): Promise<Outcome | Failed> => {
  const text = await readText(files, template)
  if (typeof text !== 'string') return text
  const documented = new Set(
    [...text.matchAll(/^[\s#]*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]/gm)].map(([, found]) => found)
  )
  const missing = names.filter(each => !documented.has(each)).map(each => `\`${each}\``)
  if (missing.length === 0) {
    return {status: 'passed', evidence: `\`${template}\` names ${names.map(each => `\`${each}\``).join(', ')}`}
  }
  return {
    status: 'failed',
    reason: `\`${template}\` does not name ${missing.join(', ')}`,
    remedy: `add it to \`${template}\``
  }
}
