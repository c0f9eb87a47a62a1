import * as z from 'zod/mini'
import {milliseconds} from '../duration.ts'
import {CRITICALITIES} from '../model.ts'

/**
 * Every input of the Action and flag of the command line, once: the words of `action.yml`, `--help` and
 * `docs/inputs.md` are made from this table. Values arrive as text; what is not given is absent. Defaults live in
 * `schema.ts` only.
 */

export const LEVELS = CRITICALITIES.filter(level => level !== 'unspecified')
export const FAIL_ON = [...LEVELS, 'never'] as const
export const PROFILES = ['standard', 'release', 'advisory'] as const
export const COMMENT_POLICIES = ['always', 'on-problems', 'never'] as const
export const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'junit'] as const

const text = () => z.string().check(z.minLength(1))
const list = () =>
  z.pipe(
    z.string(),
    z.transform(raw =>
      raw
        .split(/[\n,]/)
        .map(part => part.trim())
        .filter(Boolean)
    )
  )
const flag = () =>
  z.pipe(
    z.string().check(z.refine(raw => /^(true|false)$/i.test(raw), {error: 'must be true or false'})),
    z.transform(raw => raw.toLowerCase() === 'true')
  )
const time = () =>
  z.pipe(
    z
      .string()
      .check(z.refine(raw => (milliseconds(raw) ?? 0) > 0, {error: 'must be a duration such as 800ms, 30s or 10m'})),
    z.transform(raw => milliseconds(raw) ?? 0)
  )
const count = (most: number) =>
  z.pipe(
    z.string().check(
      z.refine(raw => /^\d+$/.test(raw) && Number(raw) >= 1 && Number(raw) <= most, {
        error: `must be a whole number from 1 to ${most}`
      })
    ),
    z.transform(Number)
  )
const url = () =>
  text().check(
    z.refine(
      raw => {
        const parsed = URL.parse(raw)
        return parsed !== null && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password
      },
      {error: 'must be an http or https URL without a user name'}
    )
  )

export interface InputRow {
  /** Made when the input is given: making schemas costs more than most runs need of them. */
  schema(): z.ZodMiniType<unknown, string>
  /** One sentence or two, markdown. */
  description: string
  /** Where it exists; the default is both. */
  only?: 'action' | 'cli'
  /** A flag that needs no value on the command line. */
  bare?: boolean
}

const rows = {
  checklists: {
    schema: list,
    description: 'Globs of the checklist files, one a line. Default: the usual names of readiness checklists.'
  },
  config: {schema: text, description: 'Path of the configuration file in the repository.'},
  token: {
    schema: text,
    description: 'Token for the GitHub API. Needs `contents: read`, and `pull-requests: write` for the comment.'
  },
  'base-url': {schema: url, description: 'Address that relative URLs of checks are resolved against.'},
  'allow-hosts': {
    schema: list,
    description:
      'Hosts that checks may call, exact, one a line: `https://api.example.com`, `http://127.0.0.1:3000`, `tcp://db.example.com:5432`.'
  },
  profile: {
    schema: () => z.enum(PROFILES),
    description: '`standard`, `release` (what cannot be verified blocks too) or `advisory` (never fails the job).'
  },
  'fail-on': {
    schema: () => z.enum(FAIL_ON),
    description: 'The weakest criticality that blocks: `critical`, `required`, `recommended`, `optional` or `never`.'
  },
  comment: {
    schema: () => z.enum(COMMENT_POLICIES),
    description: 'When to keep a pull request comment: `always`, `on-problems` or `never`.',
    only: 'action'
  },
  'check-run': {
    schema: () => z.enum(['never', 'always']),
    description: 'Create a check run of its own. Default `never`: a second check confuses branch protection.',
    only: 'action'
  },
  'commit-status': {
    schema: () => z.enum(['never', 'pending']),
    description: '`pending` sets a pending commit status while items are open, instead of a red job.',
    only: 'action'
  },
  summary: {schema: flag, description: 'Write the job summary.', only: 'action'},
  annotations: {schema: flag, description: 'Annotate the lines of blocking items.', only: 'action'},
  'report-dir': {
    schema: text,
    description: 'Folder in the workspace that receives `report.json`, `report.md` and `report.txt`.'
  },
  mode: {
    schema: () => z.enum(['gate', 'verify', 'report']),
    description: '`gate` does all; `verify` runs one shard of the checks, `report` joins the shards and gates.'
  },
  shard: {
    schema: () =>
      z.pipe(
        z.string().check(
          z.refine(
            raw => {
              const [index = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(raw)?.slice(1).map(Number) ?? []
              return index >= 1 && index <= of && of <= 256
            },
            {error: 'must be i/n with 1 ≤ i ≤ n ≤ 256'}
          )
        ),
        z.transform(raw => {
          const [index = 1, of = 1] = raw.split('/').map(Number)
          return {index, of}
        })
      ),
    description: 'With `mode: verify`: which part of the checks this job runs, `i/n`.'
  },
  offline: {schema: flag, description: 'Make no network request for checks.', bare: true},
  timeout: {schema: time, description: 'Deadline of the whole run, such as `10m`.'},
  concurrency: {schema: () => count(256), description: 'Checks that run at the same time.'},
  base: {
    schema: text,
    description: 'Commit or branch of the local repository to compare with, as a pull request is with its base.',
    only: 'cli'
  },
  'dry-run': {
    schema: flag,
    description: 'With `fix` and `init`: show what would be written and write nothing.',
    only: 'cli',
    bare: true
  },
  format: {schema: () => z.enum(FORMATS), description: 'Form of the report.', only: 'cli'},
  output: {schema: text, description: 'File that receives the report instead of standard output.', only: 'cli'}
} satisfies Record<string, InputRow>

export type InputName = keyof typeof rows
export type Inputs = {[K in InputName]?: z.output<ReturnType<(typeof rows)[K]['schema']>>}

export const INPUTS: Readonly<Record<InputName, InputRow>> = rows

/** Names known to one of the two worlds. */
export const inputNames = (world: 'action' | 'cli'): InputName[] =>
  (Object.keys(INPUTS) as InputName[]).filter(name => (INPUTS[name].only ?? world) === world)
