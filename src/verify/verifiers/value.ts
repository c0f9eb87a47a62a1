import * as z from 'zod/mini'
import {reasonOf} from '../../errors.ts'
import type {Outcome} from '../../model.ts'
import {comparable, compare} from '../compare.ts'
import {FORMATS, formatOf, readData} from '../data.ts'
import {isSensitive} from '../files.ts'
import {each, JSON_PATH_WORDS, jsonPath} from '../json-path.ts'
import {comparisons, oneOrMore, type PathComparison, path} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

/** `engines.node` and `jobs.0.name` as JSONPath. */
const toJsonPath = (text: string): string =>
  text.startsWith('$')
    ? text
    : `$${text
        .split('.')
        .map(name => (/^\d+$/.test(name) ? `[${name}]` : `[${JSON.stringify(name)}]`))
        .join('')}`

/** Refines whatever holds a path: it must be a JSONPath. */
const query = <T>(pathOf: (holder: T) => string) =>
  z.superRefine<T>(async (holder, context) => {
    await jsonPath(toJsonPath(pathOf(holder)), null).catch((thrown: unknown) =>
      context.addIssue({code: 'custom', message: reasonOf(thrown), input: holder})
    )
  })
const place = () =>
  oneOrMore(
    z.string().check(
      z.minLength(1),
      query<string>(text => text)
    )
  )
const assertions = () =>
  comparisons().check(z.minLength(1), each(comparable()), each(query<PathComparison>(({path}) => path)))

export default defineVerifier({
  kind: 'value',
  summary: 'Values in a JSON, YAML or TOML file are as wanted.',
  lifecycle: 'stable',
  params: z
    .strictObject({
      path: path().check(z.describe('The file.')),
      format: z.optional(z.enum(FORMATS).check(z.describe('Needed where the file name does not tell.'))),
      at: z.optional(assertions().check(z.describe('What stands at a path compares so.'))),
      has: z.optional(place().check(z.describe('Paths that find something.'))),
      lacks: z.optional(place().check(z.describe('Paths that find nothing.')))
    })
    .check(
      z.refine(given => Boolean(given.at ?? given.has ?? given.lacks), {
        error: 'needs something to assert: at.PATH=VALUE, has or lacks'
      }),
      z.refine(given => given.format !== undefined || formatOf(given.path) !== null, {
        error: 'needs a format (json, yaml or toml): the file name tells none'
      })
    ),
  needs: ['files'],
  permission: null,
  passes: `Every comparison of \`at\` holds, every path of \`has\` finds something and none of \`lacks\` does. ${JSON_PATH_WORDS} A dotted path (\`engines.node\`) is short for one. In a file of several YAML documents what is found in any of them counts. JSON may have comments and trailing commas.`,
  fails:
    'The file is absent or not valid, a comparison does not hold, or a path finds nothing (or something, for `lacks`).',
  unverifiable: 'The file is too large (JSON 5 MB, others 1 MB), has over 100 aliases, or is a link.',
  remedy: 'Correct the value in the file.',
  examples: [
    'value path=package.json at.engines.node=">=22"',
    'value path=deploy/prod.yaml at.$.spec.replicas>=2 lacks=$..hostNetwork',
    'value path=pyproject.toml has=project.license'
  ],
  async verify({path, format, at = [], has = [], lacks = []}, {files}) {
    const documents = await readData(files, path, format ?? formatOf(path) ?? 'json')
    if (!Array.isArray(documents)) return documents
    const find = async (text: string): Promise<unknown[]> =>
      (await Promise.all(documents.map(document => jsonPath(toJsonPath(text), document)))).flat()
    const failed = (reason: string): Outcome => ({status: 'failed', reason: `\`${path}\`: ${reason}`})
    if (documents.length === 0) return failed('is empty')
    const evidence: string[] = []
    for (const comparison of at) {
      const found = await find(comparison.path)
      if (found.length === 0) return failed(`nothing at ${comparison.path}`)
      for (const value of found) {
        const {holds, text} = await compare(value, comparison)
        const shown = isSensitive(path) ? `is ${holds ? '' : 'not '}as wanted` : text
        if (!holds) return failed(`${comparison.path} ${shown}`)
        evidence.push(`${comparison.path} ${shown}`)
      }
    }
    for (const text of has) {
      if ((await find(text)).length === 0) return failed(`nothing at ${text}`)
      evidence.push(`has ${text}`)
    }
    for (const text of lacks) {
      if ((await find(text)).length > 0) return failed(`has ${text}`)
      evidence.push(`lacks ${text}`)
    }
    return {status: 'passed', evidence: `\`${path}\`: ${[...new Set(evidence)].slice(0, 5).join(', ')}`}
  }
})
