import type {Check, CheckOptions, Outcome} from '../model.ts'
import type {Clock, PortName, PortSet} from '../ports.ts'
import {loadVerifier} from '../verify/registry.ts'
import {runChecks} from '../verify/run.ts'
import {portsFor, type Verifier} from '../verify/verifier.ts'
import type {Need} from './diagnosis.ts'

/** The ports of one check that is rehearsed, and what it asked of them. */
export interface Rehearsal {
  readonly ports: PortSet
  /**
   * In the order they were asked for. What is missing and has a reason was refused; without one it was merely not
   * there, which may be an answer.
   */
  readonly asked: readonly Need[]
  /** The check came to where it would have left the process: everything before that is in order. */
  readonly reached: boolean
}

export interface NeedsOptions {
  /** A rehearsal for one check. */
  rehearse(): Rehearsal
  /** What workflows say of a permission of the gate's token. */
  permission(name: string): Need
  /** Events on which a workflow runs the gate. */
  events: ReadonlySet<string>
  offline: boolean
  token: string | null
  clock: Clock
}

/** Milliseconds a check may take to come to where it would call out, or to answer from the files. */
const TIMEOUT = 30_000

/**
 * What a check needs besides the repository, and whether it is there. The check itself is asked, as in a run but with
 * ports that call nobody: it could run when it comes to where it would call out, or has an answer already; otherwise
 * what it says is why it waits.
 */
export const needsOf = async (check: Check, options: NeedsOptions): Promise<Need[]> => {
  const rehearsal = options.rehearse()
  const {default: verifier} = await loadVerifier(check.kind)
  const {timeout = TIMEOUT} = check.options
  const limits = {concurrency: 1, perHost: 1, timeout, checkTimeout: timeout, event: ''}
  // Neither tried again nor turned round: whether it can be answered is all that is asked.
  const [result] = await runChecks([{...check, options: {}}], rehearsal.ports, options.clock, limits)
  const outcome: Outcome = result?.outcome ?? {status: 'error', reason: 'the check was lost'}
  return unique([
    ...eventNeeds(check.options, options.events),
    ...missingNeeds(check, outcome, verifier, rehearsal, options),
    ...rehearsal.asked.filter(need => need.status === 'present' && isOwn(need, check)),
    ...tokenNeeds(check, verifier, rehearsal, options)
  ])
}

/** A check looks at files it is not about: those beside one that is absent, those a glob finds. */
const isOwn = ({kind, name}: Need, {params}: Check): boolean =>
  kind !== 'file' || Object.values(params).flat().includes(name)

const unique = (needs: readonly Need[]): Need[] =>
  [...new Map(needs.toReversed().map(need => [`${need.kind} ${need.name}`, need])).values()].toReversed()

const eventNeeds = ({when = []}: CheckOptions, events: ReadonlySet<string>): Need[] => {
  const [first] = when
  if (first === undefined) return []
  const found = when.find(event => events.has(event))
  if (found !== undefined) return [{kind: 'event', name: found, status: 'present', reason: null, remedy: null}]
  return [
    {
      kind: 'event',
      name: first,
      status: 'missing',
      reason: `the check runs on ${when.join(', ')} only, and no workflow runs the gate then`,
      remedy: `add ${first} to \`on\` of the workflow`
    }
  ]
}

const tokenNeeds = (check: Check, verifier: Verifier, {ports, asked}: Rehearsal, options: NeedsOptions): Need[] => {
  if (!portsFor(verifier, check.params).includes('github')) return []
  const own = asked.filter(({kind}) => kind === 'permission')
  const permissions = own.map(({name, remedy}) => {
    const need = options.permission(name)
    return need.remedy !== null && remedy !== null ? {...need, remedy} : need
  })
  const usual = (own.length > 0 ? null : verifier.permission)?.split(', ') ?? []
  const token: Need = {kind: 'token', name: 'token', status: 'present', reason: null, remedy: null}
  return [...(ports.has.github ? [token] : []), ...permissions, ...usual.map(name => options.permission(name))]
}

/** What was refused; where nothing was and there is no answer either, what the check says. */
const missingNeeds = (
  check: Check,
  outcome: Outcome,
  verifier: Verifier,
  {asked, ports, reached}: Rehearsal,
  options: NeedsOptions
): Need[] => {
  const isAnswered = outcome.status === 'passed' || (outcome.status === 'failed' && !outcome.elsewhere)
  if (isAnswered) return []
  const reason = outcome.reason
  const remedy = ('remedy' in outcome && outcome.remedy) || usualRemedy(outcome, verifier)
  const refused = asked.filter(need => need.status === 'missing' && need.reason !== null)
  if (reached || refused.length > 0) return refused.map(need => ({...need, remedy: need.remedy ?? remedy}))
  const lacked = portsFor(verifier, check.params).find(port => ports.has[port] === undefined)
  const named = lacked ? ofPort(lacked, check, options) : asked.find(({name}) => reason.includes(name))
  const isAboutBase = ports.has.network?.base === null && /base URL|base-url/.test(reason + remedy)
  const base = isAboutBase ? ({kind: 'input', name: 'base-url'} as const) : null
  const {kind, name} = named ?? base ?? {kind: 'other', name: check.kind}
  return [{kind, name, status: 'missing', reason, remedy}]
}

const usualRemedy = (outcome: Outcome, {kind, remedy}: Verifier): string =>
  outcome.status === 'failed' ? remedy : `see \`${kind}\` in docs/verifiers.md of readiness-gate`

/** What a run has to be given to have a port. */
const ofPort = (port: PortName, {params}: Check, {offline, token}: NeedsOptions): Pick<Need, 'kind' | 'name'> => {
  if (port === 'commands') return {kind: 'command', name: String(params['run'])}
  if (offline) return {kind: 'input', name: 'offline'}
  if (port === 'github' && token === null) return {kind: 'token', name: 'token'}
  return {kind: 'other', name: port}
}
