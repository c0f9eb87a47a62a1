import type {CheckSource, Config} from './file.ts'
import type {Inputs, PROFILES} from './inputs.ts'

export type {CheckSource, Config}

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
  'dry-run': false,
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
