import {Refusal} from '../errors.ts'
import type {Source} from '../ports.ts'
import {readData} from '../verify/data.ts'
import {readText} from '../verify/files.ts'
import {listOf, mapOf} from '../verify/rules.ts'
import type {Need} from './diagnosis.ts'

/** A job of a workflow that runs the gate. */
export interface GateJob {
  path: string
  /** Line of the step. */
  line: number
  job: string
  /** `readiness-gate/readiness-gate@v1`, or `./` for an action of the repository itself. */
  uses: string
  /** Names of the events of the workflow. */
  triggers: readonly string[]
  /** As written for the job, else for the workflow; `undefined` where nothing is. */
  permissions: unknown
  /** Inputs of the step. */
  inputs: Readonly<Record<string, unknown>>
  /** Variables the step sees by way of workflow, job and its own. */
  env: readonly string[]
  /** A step before it checks the repository out, or may do so. */
  hasCheckout: boolean
}

export interface Workflows {
  jobs: readonly GateJob[]
  /** Files that could not be read as workflows, and why. */
  broken: readonly {path: string; reason: string}[]
}

const PATTERN = '.github/workflows/*.{yml,yaml}'

/** The jobs of the repository that run this action. */
export const readWorkflows = async (files: Source): Promise<Workflows> => {
  const jobs: GateJob[] = []
  const broken: {path: string; reason: string}[] = []
  for (const path of await files.find([PATTERN])) {
    try {
      const found = await readData(files, path, 'yaml')
      const text = await readText(files, path)
      if (!Array.isArray(found)) broken.push({path, reason: found.reason})
      else if (typeof text === 'string') jobs.push(...(await jobsIn(files, path, mapOf(found[0]), text)))
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      broken.push({path, reason: thrown.message})
    }
  }
  return {jobs, broken}
}

type Values = Readonly<Record<string, unknown>>

const jobsIn = async (files: Source, path: string, workflow: Values, text: string): Promise<GateJob[]> => {
  const found: GateJob[] = []
  for (const [job, each] of Object.entries(mapOf(workflow['jobs']))) {
    const values = mapOf(each)
    const steps = listOf(values['steps']).map(mapOf)
    for (const [index, step] of steps.entries()) {
      const {uses} = step
      if (typeof uses !== 'string' || !(await isGate(files, uses))) continue
      found.push({
        path,
        line: lineOf(text, uses),
        job,
        uses,
        triggers: triggersOf(workflow['on']),
        permissions: values['permissions'] ?? workflow['permissions'],
        inputs: mapOf(step['with']),
        env: [workflow, values, step].flatMap(holder => Object.keys(mapOf(holder['env']))),
        hasCheckout: steps.slice(0, index).some(mayCheckOut)
      })
    }
  }
  return found
}

/** Whoever published it; or an action of the repository itself that goes by this name. */
const isGate = async (files: Source, uses: string): Promise<boolean> => {
  if (!uses.startsWith('./')) return /^[\w.-]+\/readiness-gate@/.test(uses)
  const folder = uses.replace(/^\.\/+|\/+$/g, '')
  for (const name of ['action.yml', 'action.yaml']) {
    const path = folder === '' ? name : `${folder}/${name}`
    if ((await files.stat(path))?.type !== 'file') continue
    const found = await readData(files, path, 'yaml')
    return Array.isArray(found) && mapOf(found[0])['name'] === 'readiness-gate'
  }
  return false
}

const lineOf = (text: string, uses: string): number =>
  text.split('\n').findIndex(line => /^\s*(-\s+)?["']?uses["']?\s*:/.test(line) && line.includes(uses)) + 1 || 1

const triggersOf = (on: unknown): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on))

const mayCheckOut = ({uses, run}: Values): boolean =>
  (typeof uses === 'string' && /checkout/i.test(uses)) || (typeof run === 'string' && /\bgit\b|\bgh\b/.test(run))

/** `.github/workflows/gate.yml, job gate` */
export const placeOf = ({path, job}: GateJob): string => `${path}, job ${job}`

/** Permissions a workflow can grant to the token of its jobs. */
const GRANTABLE: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses'
])

/** Whether a workflow can grant a permission such as `checks: read` to the token of a job. */
export const isGrantable = (permission: string): boolean => GRANTABLE.has(permission.split(':')[0] ?? '')

/** Whether the token of the gate has a permission (`checks: read`); `null` when the workflow does not tell. */
export const grants = ({permissions, inputs}: GateJob, permission: string): boolean | null => {
  const token = inputs['token']
  if (typeof token === 'string' && !/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/.test(token)) return null
  const [scope = '', level] = permission.split(': ')
  if (scope === 'metadata') return true
  if (!GRANTABLE.has(scope)) return false
  if (permissions === undefined) return null
  if (permissions === 'write-all') return true
  const granted = permissions === 'read-all' ? 'read' : mapOf(permissions)[scope]
  return granted === 'write' || granted === level
}

/** The permission of the gate's token, as far as the workflows tell. */
export const permissionNeed = (all: readonly GateJob[], name: string): Need => {
  // A job that joins the results of others asks nothing itself.
  const jobs = all.filter(({inputs}) => inputs['mode'] !== 'report')
  const need = {kind: 'permission', name} as const
  const remedy = isGrantable(name)
    ? `add \`${name}\` to \`permissions\` of the job`
    : `give the input token a token with the permission \`${name}\``
  const without = jobs.filter(job => grants(job, name) === false)
  if (without.length > 0) {
    const reason = `the token of the job does not have it in ${without.map(placeOf).join('; ')}`
    return {...need, status: 'missing', reason, remedy}
  }
  if (jobs.length > 0 && jobs.every(job => grants(job, name))) {
    return {...need, status: 'present', reason: null, remedy: null}
  }
  const reason =
    jobs.length === 0
      ? 'no workflow here runs the gate'
      : 'it depends on the token, or on the settings of the repository'
  return {...need, status: 'unknown', reason, remedy}
}
