import type {Settings} from '../config/schema.ts'
import type {ChecklistDocument} from '../model.ts'
import type {Source} from '../ports.ts'
import {SETUP_RULES, type SetupRemark} from './diagnosis.ts'
import {type GateJob, grants, type Workflows} from './workflows.ts'

export interface SetupOptions {
  files: Source
  settings: Settings
  documents: readonly ChecklistDocument[]
  workflows: Workflows
  /** The tree pull requests are held against, and what it is called; `null` when none is known. */
  base(): Promise<{name: string; source: Source} | null>
}

type Remark = Omit<SetupRemark, 'level' | 'path' | 'line'> & Partial<Pick<SetupRemark, 'path' | 'line'>>

/** Mistakes in the set-up of the gate that can be seen in the files of the repository. */
export const inspectSetup = async (options: SetupOptions): Promise<SetupRemark[]> => {
  const {documents, settings, workflows} = options
  const remarks: Remark[] = [
    ...checklistRemarks(documents, settings),
    ...(await configRemarks(options)),
    ...workflows.broken.map(
      ({path, reason}): Remark => ({
        rule: 'workflow-unreadable',
        path,
        message: reason,
        remedy: 'mend the file; GitHub does not run it as it stands'
      })
    ),
    ...triggerRemarks(workflows),
    ...workflows.jobs.flatMap(job => jobRemarks(job, settings))
  ]
  return remarks.map(remark => ({level: SETUP_RULES[remark.rule], path: null, line: null, ...remark}))
}

const checklistRemarks = (documents: readonly ChecklistDocument[], {checklists}: Settings): Remark[] => {
  if (documents.some(({items}) => items.length > 0)) return []
  const remedy = 'name a checklist with the input checklists, as in "docs/READINESS.md"'
  if (documents.length === 0) {
    const message = `no checklist found: no file matches ${checklists.join(', ')}`
    return [{rule: 'checklist-missing', message, remedy}]
  }
  const message = `no readiness item found in ${documents.map(({path}) => path).join(', ')}`
  return [{rule: 'checklist-empty', message, remedy: `write one as \`- [ ] …\`, or ${remedy}`}]
}

const configRemarks = async ({files, settings: {config}, base: openBase}: SetupOptions): Promise<Remark[]> => {
  const isThere = async (source: Source, path: string) => (await source.stat(path).catch(() => null))?.type === 'file'
  if (!(await isThere(files, config))) {
    const found = await files.find([
      '{,.}readiness.{yml,yaml}',
      '.github/{,.}readiness.{yml,yaml}',
      '{,.github/}readiness-gate.{yml,yaml}'
    ])
    return found
      .filter(path => path !== config)
      .map(path => ({
        rule: 'config-unread',
        path,
        message: `is not read: the configuration is ${config}`,
        remedy: `move it to ${config}, or name it with the input config`
      }))
  }
  const base = await openBase()
  if (base === null || (await isThere(base.source, config))) return []
  return [
    {
      rule: 'config-not-on-base',
      path: config,
      message: `${base.name} does not have it: pull requests take policy, hosts and commands from their base`,
      remedy: 'merge it; until then it counts only where the base has no checklist either'
    }
  ]
}

const triggerRemarks = ({jobs}: Workflows): Remark[] => {
  const [first] = jobs
  if (!first) {
    const message = 'no workflow of this repository runs the gate, so no pull request is held up'
    const remedy = 'add one to .github/workflows with `uses: readiness-gate/readiness-gate@…`'
    return [{rule: 'workflow-missing', message, remedy}]
  }
  const {path, line} = first
  // What calls a workflow_call is not known here.
  if (jobs.some(({triggers}) => triggers.includes('pull_request') || triggers.includes('workflow_call'))) return []
  const privileged = jobs.find(({triggers}) => triggers.includes('pull_request_target'))
  return [
    privileged
      ? {
          rule: 'workflow-privileged',
          path: privileged.path,
          line: privileged.line,
          message: 'runs on pull_request_target, where only static checks run: it has the token of the base repository',
          remedy: 'run the gate on pull_request as well'
        }
      : {
          rule: 'workflow-trigger',
          path,
          line,
          message: `no workflow runs the gate on pull_request; this one runs on ${first.triggers.join(', ') || 'nothing'}`,
          remedy: 'add pull_request to `on`'
        }
  ]
}

const jobRemarks = (job: GateJob, settings: Settings): Remark[] => {
  const {path, line, uses} = job
  const at = {path, line}
  const remarks: Remark[] = permissionsOf(job, settings)
    .filter(({name}) => grants(job, name) === false)
    .map(({name, use, instead}) => ({
      ...at,
      rule: 'workflow-permission',
      message: `job ${job.job}: its token lacks \`${name}\`, needed to ${use}`,
      remedy: `add \`${name}\` to \`permissions\` of the job${instead}`
    }))
  if (!job.hasCheckout && job.triggers.some(event => event !== 'pull_request_target')) {
    remarks.push({
      ...at,
      rule: 'workflow-checkout',
      message: `job ${job.job}: no step before the gate checks the repository out`,
      remedy: 'add a step with actions/checkout before it'
    })
  }
  if (!uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses)) {
    remarks.push({
      ...at,
      rule: 'workflow-unpinned',
      message: `\`${uses}\` is not pinned to a commit: whoever moves the tag changes the gate`,
      remedy: 'name the full commit, and the version in a comment behind it'
    })
  }
  return remarks
}

/** What the gate itself asks of the token, by what it is told to publish. */
const permissionsOf = ({inputs, triggers}: GateJob, settings: Settings) => {
  const isAboutPulls = triggers.some(event => /^pull_request|^workflow_run$|^issue_comment$/.test(event))
  return [
    {name: 'contents: read', use: 'read the base commit', instead: ''},
    ...published
      .filter(({input}) => inputs['mode'] !== 'verify' && (inputs[input] ?? settings[input]) !== 'never')
      .filter(({input}) => input !== 'comment' || isAboutPulls)
      .map(({input, ...rest}) => ({...rest, instead: `, or set ${input} to never`}))
  ]
}

const published = [
  {input: 'comment', name: 'pull-requests: write', use: 'write the comment'},
  {input: 'check-run', name: 'checks: write', use: 'create its check run'},
  {input: 'commit-status', name: 'statuses: write', use: 'set the commit status'}
] as const
