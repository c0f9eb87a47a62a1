import {composeChecklist, inline, LISTS, type ListName, type ReadyMade, type Variable} from './ready-made.ts'

const DOCS = 'https://github.com/readiness-gate/readiness-gate/blob/main/docs'

/** Where the workflow goes. */
export const WORKFLOW = '.github/workflows/readiness.yml'
/** Where the checklist goes when the configuration names no file. */
export const CHECKLIST = 'docs/READINESS.md'

/** A list that was chosen. */
export interface Chosen extends ReadyMade {
  name: ListName
}

/** Whether open boxes are open obligations: those of releases alone are followed anew each time. */
export const claims = (lists: readonly Chosen[]): boolean => lists.some(({name}) => LISTS[name] === 'claims')

const wrap = (words: string): string => words.replaceAll(/(.{1,118})(?: |$)/g, '$1\n').trimEnd()

/**
 * The checklist of the chosen lists. Without a `configuration` that will know the variables their values stand in
 * the checks. Items of `pointless` kinds are left out.
 */
export const checklistFile = (
  lists: readonly Chosen[],
  variables: readonly Variable[],
  {configuration, pointless}: {configuration: string | null; pointless: readonly string[]}
): string => {
  const ticking = claims(lists) ? 'tick what is done' : 'its boxes stay open, for it is followed anew for every release'
  const names = configuration === null ? '' : ` What checks take from \`vars\` stands in \`${configuration}\`.`
  const titles = lists.map(({title}) => title).join(', ')
  const text = composeChecklist(
    lists,
    wrap(
      `Made by \`readiness init\` of ready-made lists: ${titles}. Delete what does not apply, add what is missing; ${ticking}. Items with a check in a comment are verified, the others say that they are manual.${names}`
    ),
    pointless
  )
  return configuration === null ? inline(text, variables) : text
}

/** The configuration: where the checklist is, what its checks are filled in with, and what else can be said. */
export const configFile = (
  checklist: {path: string; lists: readonly Chosen[]; variables: readonly Variable[]} | null
): string => {
  const lines = [`# How readiness-gate judges this repository. Every key: ${DOCS}/configuration.md`]
  if (checklist) {
    const {path, lists} = checklist
    const role = claims(lists)
      ? 'claims # an open box is an open obligation'
      : 'procedure # followed anew for every release, never ticked'
    lines.push('checklists:', `  - ${path}`, 'documents:', `  - path: ${path}`, `    role: ${role}`)
  }
  lines.push(
    'fail-on: required # weakest level that blocks: critical, required, recommended, optional or never',
    '',
    '# The address that relative URLs of checks belong to, and the other hosts checks may call. Nothing else is called.',
    '# base-url: https://staging.example.com',
    '# allow-hosts:',
    '#   - https://prometheus.example.com',
    '#   - tcp://db.example.com:5432'
  )
  if (checklist && checklist.variables.length > 0) {
    lines.push('', '# What the project calls the things that checks ask for. Correct what is not yours.', 'vars:')
    lines.push(...checklist.variables.map(({name, value, about}) => `  ${name}: ${value} # ${about}`))
  }
  return `${lines.join('\n')}\n`
}

/** How the workflow names the Action: a commit that is known, or else a tag. */
export interface ActionReference {
  repository: string
  commit: string | null
  version: string
}

// A test holds it against the workflows of this project.
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'

const READING = /^([a-z-]+): read$/

/** What each permission is asked for by, of what kinds of checks say they need: `checks: read, statuses: read`. */
const permissionLines = (needs: readonly {kind: string; permission: string}[]): string[] => {
  const asked = new Map<string, Set<string>>()
  for (const {kind, permission} of needs) {
    for (const each of permission.split(', ')) {
      const name = READING.exec(each)?.[1]
      // Every token may read metadata; contents and pull requests are granted already.
      if (name === undefined || ['metadata', 'contents', 'pull-requests'].includes(name)) continue
      asked.set(name, (asked.get(name) ?? new Set()).add(kind))
    }
  }
  return [...asked].sort(([a], [b]) => a.localeCompare(b)).map(([name, kinds]) => `${name}: read # ${list(kinds)}`)
}

const list = (kinds: ReadonlySet<string>): string =>
  `for the check${kinds.size > 1 ? 's' : ''} ${[...kinds].sort().join(', ')}`

/** The workflow, with the permissions that the checks of the checklist need and no others. */
export const workflowFile = (action: ActionReference, needs: readonly {kind: string; permission: string}[]): string => {
  const {repository, commit, version} = action
  const uses = commit === null ? `v${version} # better: the commit of that release` : `${commit} # v${version}`
  return `# Verifies the readiness checklists and tells in one comment of the pull request what is open or no longer true.
# A pull request that requires this check to pass cannot weaken what the checklists ask for: policy is read from its base.
# Inputs: ${DOCS}/inputs.md
name: Readiness

on:
  pull_request:
  push:
    branches: [main, master]

# Nothing but what a job asks for.
permissions: {}

concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # for the comment; without it everything is in the job summary
${permissionLines(needs)
  .map(line => `      ${line}\n`)
  .join('')}    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # Reports that checks read (junit, coverage, sarif, audit) are made here, before the gate: run the tests, say.
      - uses: ${repository}@${uses}
        # with:
        #   base-url: https://staging.example.com
`
}
