/** What `doctor` finds: for each check what it needs besides a run, and what is wrong with the set-up of the gate. */
import type {Check} from '../model.ts'

export const NEED_KINDS = [
  'input',
  'host',
  'token',
  'permission',
  'variable',
  'command',
  'file',
  'history',
  'event',
  'other'
] as const
export type NeedKind = (typeof NEED_KINDS)[number]

export const NEED_STATUSES = ['missing', 'unknown', 'present'] as const

/** Something without which a check is not answered. */
export interface Need {
  kind: NeedKind
  /**
   * `base-url` (input), `https://api.example.com`, `tcp://db.example.com:5432` (host, as the allow-list has it),
   * `checks: read` (permission), `DATABASE_URL` (variable), `smoke` (command), a path (file), `deployment_status`
   * (event); the kind of check for what is none of these.
   */
  name: string
  /** `unknown`: it cannot be told without asking somebody else. The check does not wait for it. */
  status: (typeof NEED_STATUSES)[number]
  /** Why it is missing or unknown, `null` when it is present. */
  reason: string | null
  /** What to do, `null` when it is present. */
  remedy: string | null
}

/** Where an item stands. */
export interface Spot {
  document: string
  line: number
  id: string
}

export interface CheckNeeds {
  spot: Spot
  check: Check
  needs: readonly Need[]
}

/** What can be said of the set-up of the gate: a mistake (`problem`), or something worth knowing (`note`). */
export const SETUP_RULES = {
  'checklist-missing': 'problem',
  'checklist-empty': 'problem',
  'config-unread': 'problem',
  'config-not-on-base': 'note',
  'workflow-unreadable': 'problem',
  'workflow-missing': 'note',
  'workflow-trigger': 'problem',
  'workflow-privileged': 'problem',
  'workflow-permission': 'problem',
  'workflow-checkout': 'problem',
  'workflow-unpinned': 'note'
} as const satisfies Readonly<Record<string, 'problem' | 'note'>>
export type SetupRule = keyof typeof SETUP_RULES

export interface SetupRemark {
  level: 'problem' | 'note'
  rule: SetupRule
  /** File it is about, `null` when it is about none. */
  path: string | null
  line: number | null
  message: string
  remedy: string
}

/** Lines to add, by the place they go to; only those that help. */
export interface Fix {
  flag?: string
  /** YAML of the configuration file. */
  config?: string
  /** YAML of the workflow. */
  workflow?: string
}

/** One need with all that wait for it. */
export interface NeedGroup extends Need {
  fix: Fix
  /** Jobs of workflows that give it to the gate though this call does not: `.github/workflows/gate.yml, job gate`. */
  givenBy: readonly string[]
  /** Items with a check that needs it, in document order. */
  items: readonly Spot[]
}

export interface Diagnosis {
  checks: readonly CheckNeeds[]
  /** Missing ones first, then unknown ones; within that those with the most items first. */
  needs: readonly NeedGroup[]
  setup: readonly SetupRemark[]
}

/** Whether nothing a check needs is known to be missing. */
export const couldRun = ({needs}: CheckNeeds): boolean => needs.every(({status}) => status !== 'missing')

/** Whether every check could run and the set-up has no mistake. */
export const isHealthy = ({checks, setup}: Diagnosis): boolean =>
  checks.every(couldRun) && setup.every(({level}) => level !== 'problem')

/** Needs of all checks, each once, with the items that have it. `describe` adds what helps. */
export const groupNeeds = (
  checks: readonly CheckNeeds[],
  describe: (need: Need) => Pick<NeedGroup, 'fix' | 'givenBy'>
): NeedGroup[] => {
  const groups = new Map<string, Need & {items: Map<string, Spot>}>()
  for (const {spot, needs} of checks) {
    for (const need of needs) {
      // What has no name of its own is told apart by what it says.
      const key = JSON.stringify([need.kind, need.name, need.status, need.kind === 'other' ? need.reason : null])
      const group = groups.get(key) ?? {...need, items: new Map()}
      groups.set(key, group)
      group.items.set(JSON.stringify(spot), spot)
    }
  }
  return [...groups.values()]
    .map(({items, ...need}) => ({...need, ...describe(need), items: [...items.values()]}))
    .sort(
      (a, b) =>
        NEED_STATUSES.indexOf(a.status) - NEED_STATUSES.indexOf(b.status) ||
        b.items.length - a.items.length ||
        NEED_KINDS.indexOf(a.kind) - NEED_KINDS.indexOf(b.kind)
    )
}
