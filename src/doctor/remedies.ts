import {namesSecret} from '../secret-names.ts'
import type {Fix, Need, NeedGroup} from './diagnosis.ts'
import {type GateJob, isGrantable, placeOf} from './workflows.ts'

/** The lines to add for a need that is not met, and who meets it already elsewhere. `commands` are those there are. */
export const helpFor =
  (jobs: readonly GateJob[], commands: readonly string[]) =>
  (need: Need): Pick<NeedGroup, 'fix' | 'givenBy'> => {
    const {kind, name, status} = need
    if (status === 'present') return {fix: {}, givenBy: []}
    const isDefined = kind === 'command' && commands.includes(name)
    // What is never called, or is no host at all, no list helps.
    const isPastHelp = kind === 'host' && !need.remedy?.includes('allow-hosts')
    const fix = isDefined || isPastHelp ? {} : (fixes[kind]?.(name) ?? {})
    return {fix, givenBy: jobs.filter(job => isGiven(need, job)).map(placeOf)}
  }

const example = 'https://app.example.com'

const fixes: Partial<Readonly<Record<Need['kind'], (name: string) => Fix>>> = {
  input: name => (name === 'base-url' ? {flag: `--base-url ${example}`, config: `base-url: ${example}`} : {}),
  host: name => ({flag: `--allow-hosts ${quoted(name)}`, config: `allow-hosts:\n  - ${quoted(name)}`}),
  token: () => ({flag: '--token "$GITHUB_TOKEN"'}),
  permission: name => (isGrantable(name) ? {workflow: `permissions:\n  ${name}`} : {}),
  variable: name => ({workflow: `env:\n  ${name}: $\{{ ${namesSecret(name) ? 'secrets' : 'vars'}.${name} }}`}),
  command: name => ({config: `commands:\n  ${quoted(name)}:\n    run: [program, argument]`}),
  history: () => ({workflow: 'with: # of actions/checkout\n  fetch-depth: 0'}),
  event: name => (/^[a-z_]+$/.test(name) ? {workflow: `on:\n  ${name}:`} : {})
}

/** An address of IPv6 is a list in YAML and a pattern in a shell. */
const quoted = (name: string): string => (/^[\w./:-]+$/.test(name) ? name : `'${name}'`)

/** Whether a job gives the gate what this call lacks. */
const isGiven = ({kind, name}: Need, {inputs, env}: GateJob): boolean => {
  if (kind === 'input') return inputs[name] !== undefined && inputs[name] !== ''
  if (kind === 'host') {
    const listed = String(inputs['allow-hosts'] ?? '').split(/[\s,]+/)
    return listed.includes(name) || listed.includes(name.replace('https://', ''))
  }
  // The action has the token of the job unless it is told otherwise.
  if (kind === 'token') return inputs['token'] !== ''
  return kind === 'variable' && env.includes(name)
}
