import * as z from 'zod/mini'
import {ROLES} from '../model.ts'
import {duration} from '../verify/params.ts'
import {COMMENT_POLICIES, FAIL_ON, type Inputs, LEVELS, PROFILES} from './inputs.ts'

const text = () => z.string().check(z.minLength(1))
const level = () => z.enum(LEVELS)
const word = () =>
  z.string().check(z.regex(/^[A-Za-z_][\w-]{0,63}$/, {error: 'must be a name of letters, digits, _ and -'}))
const origin = () =>
  text().check(
    z.refine(raw => URL.parse(raw)?.origin === raw.replace(/\/$/, ''), {
      error: 'must be an exact origin such as https://api.example.com'
    })
  )

/** `{http: {url: /health, status: 200}}`: one kind, its parameters and the shared keys. */
const check = () =>
  z.record(z.string(), z.unknown()).check(
    z.refine(value => Object.keys(value).length === 1, {
      error: 'must name exactly one kind of check, as in `http: {url: /health}`'
    })
  )
export type CheckSource = Readonly<Record<string, unknown>>

const section = z.strictObject({
  heading: text(),
  criticality: z.optional(level()),
  unspecified: z.optional(level())
})
const document = z.strictObject({
  path: text(),
  role: z.optional(z.enum(ROLES)),
  unspecified: z.optional(level()),
  sections: z.optional(z.array(section))
})
const item = z.strictObject({
  id: text(),
  criticality: z.optional(level()),
  verify: z.optional(z.array(check()))
})
const command = z.strictObject({
  run: z.array(text()).check(z.minLength(1)),
  env: z.optional(z.array(text())),
  cwd: z.optional(text()),
  timeout: z.optional(duration())
})
const secret = z.strictObject({
  env: text(),
  origin: origin(),
  header: text(),
  prefix: z.optional(z.string())
})
const waiver = z.strictObject({
  id: text(),
  reason: text(),
  expires: z.optional(z.iso.date({error: 'must be a date such as 2026-12-31'}))
})

/** `.github/readiness.yml`. Strict: an unknown key is an error. What is absent gets its default in `Settings`. */
export const Config = z.strictObject({
  $schema: z.optional(z.string()),
  checklists: z.optional(z.array(text())),
  exclude: z.optional(z.array(text())),
  profile: z.optional(z.enum(PROFILES)),
  'fail-on': z.optional(z.enum(FAIL_ON)),
  unspecified: z.optional(level()),
  unverifiable: z.optional(z.enum(['warn', 'block'])),
  changes: z.optional(z.enum(['warn', 'block'])),
  comment: z.optional(z.enum(COMMENT_POLICIES)),
  'base-url': z.optional(text()),
  'allow-hosts': z.optional(z.array(text())),
  vars: z.optional(z.record(word(), z.union([z.string(), z.number(), z.boolean()]))),
  documents: z.optional(z.array(document)),
  items: z.optional(z.array(item)),
  checks: z.optional(z.record(word(), check())),
  commands: z.optional(z.record(word(), command)),
  secrets: z.optional(z.array(secret)),
  waivers: z.optional(z.array(waiver))
})
export type Config = z.output<typeof Config>

/** The usual names of readiness checklists; matched without regard to case. */
export const DEFAULT_CHECKLISTS = [
  '**/*readiness*.md',
  '**/*{deploy,deployment,launch,release,production,go-live,go_live,golive,prelaunch,pre-launch,preflight}*checklist*.md',
  '**/*checklist*{deploy,deployment,launch,release,production,go-live,go_live}*.md',
  '**/{go-live,go_live,golive}*.md',
  '**/{prr,orr}*.md',
  '**/releasing.md',
  '**/checklists/**/*.md'
]

type Policy = Required<Pick<Config, 'fail-on' | 'unspecified' | 'unverifiable' | 'changes'>>

/** What a profile means; the config and the inputs override it key by key. */
const profiles: Readonly<Record<(typeof PROFILES)[number], Policy>> = {
  standard: {'fail-on': 'required', unspecified: 'recommended', unverifiable: 'warn', changes: 'block'},
  release: {'fail-on': 'required', unspecified: 'required', unverifiable: 'block', changes: 'block'},
  advisory: {'fail-on': 'never', unspecified: 'recommended', unverifiable: 'warn', changes: 'warn'}
}

/** The one place of defaults. */
const defaults = {
  config: '.github/readiness.yml',
  profile: 'standard' as const,
  checklists: DEFAULT_CHECKLISTS,
  exclude: [] as string[],
  comment: 'always' as const,
  'check-run': 'never' as const,
  'commit-status': 'never' as const,
  summary: true,
  annotations: true,
  mode: 'gate' as const,
  offline: false,
  timeout: 10 * 60_000,
  concurrency: 16,
  format: 'text' as const
}

/** Everything a run is told, inputs over config over profile over defaults. */
export type Settings = ReturnType<typeof settingsOf>

/** Path of the configuration file of a run. */
export const configPath = (inputs: Inputs): string => inputs.config ?? defaults.config

/** Merges inputs over config over profile over defaults. Pure. */
export const settingsOf = (inputs: Inputs, config: Config) => {
  const profile = inputs.profile ?? config.profile ?? defaults.profile
  return {
    ...defaults,
    ...profiles[profile],
    ...present(config),
    ...present(inputs),
    profile,
    config: configPath(inputs),
    // A list in the workflow adds to the list of the base commit, it does not hide it.
    'allow-hosts': [...(config['allow-hosts'] ?? []), ...(inputs['allow-hosts'] ?? [])],
    'base-url': inputs['base-url'] ?? config['base-url'] ?? null,
    vars: config.vars ?? {},
    documents: config.documents ?? [],
    items: config.items ?? [],
    checks: config.checks ?? {},
    commands: config.commands ?? {},
    secrets: config.secrets ?? [],
    waivers: config.waivers ?? [],
    token: inputs.token ?? null,
    'report-dir': inputs['report-dir'] ?? null,
    shard: inputs.shard ?? null,
    output: inputs.output ?? null,
    base: inputs.base ?? null
  }
}

const present = <T extends object>(values: T): {[K in keyof T]-?: Exclude<T[K], undefined>} =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
