import {systemClock} from '../adapters/clock.ts'
import {openGitTree} from '../adapters/git.ts'
import {openPorts} from '../adapters/ports.ts'
import {openRehearsals} from '../adapters/rehearsal.ts'
import {type CheckNeeds, type Diagnosis, groupNeeds, isHealthy, type Need} from '../doctor/diagnosis.ts'
import {type NeedsOptions, needsOf} from '../doctor/needs.ts'
import {helpFor} from '../doctor/remedies.ts'
import {inspectSetup, type SetupOptions} from '../doctor/setup.ts'
import {permissionNeed, readWorkflows} from '../doctor/workflows.ts'
import type {ChecklistDocument} from '../model.ts'
import {understand} from '../understand.ts'
import {identity} from '../verify/run.ts'
import {deliver, openFacts, read, type Session} from './session.ts'

/** `readiness doctor`: what each check needs and whether it is there. Calls nobody. Exit 1 when something is missing. */
export const doctor = async (session: Session): Promise<number> => {
  const {settings, call, terminal} = session
  const raw = await read(session, call.paths)
  const documents = await understand(raw, settings, systemClock.now().toISOString().slice(0, 10))
  const diagnosis = await diagnose(session, documents)
  const {renderDiagnosis} = await import('../report/render.ts')
  const {color, columns: width} = terminal.out
  await deliver(session, await renderDiagnosis(diagnosis, settings.format, {color, width}))
  return isHealthy(diagnosis) ? 0 : 1
}

const diagnose = async (session: Session, documents: readonly ChecklistDocument[]): Promise<Diagnosis> => {
  const {root, env, settings, workspace: files} = session
  const workflows = await readWorkflows(files)
  const openGitHub = () => openFacts(session)
  const {ports, close} = await openPorts({root, files, settings, env, openGitHub, staticOnly: false})
  try {
    const {'base-url': baseUrl, 'allow-hosts': allow, commands, secrets, offline, token} = settings
    const checks = await needsOfAll(documents, {
      rehearse: openRehearsals(ports, {root, env, baseUrl, allow, commands, secrets}),
      permission: name => permissionNeed(workflows.jobs, name),
      events: new Set(workflows.jobs.flatMap(({triggers}) => triggers)),
      offline,
      token,
      clock: systemClock
    })
    const setup = await inspectSetup({files, settings, documents, workflows, base: () => baseOf(session)})
    return {checks, needs: groupNeeds(checks, helpFor(workflows.jobs, Object.keys(commands))), setup}
  } finally {
    await close()
  }
}

/** Checks that several items share are looked at once. */
const needsOfAll = async (documents: readonly ChecklistDocument[], options: NeedsOptions): Promise<CheckNeeds[]> => {
  const known = new Map<string, Need[]>()
  const all: CheckNeeds[] = []
  for (const document of documents) {
    for (const {id, line, checks} of document.items) {
      for (const check of checks) {
        const key = identity(check)
        const needs = known.get(key) ?? (await needsOf(check, options))
        known.set(key, needs)
        all.push({spot: {document: document.path, line, id}, check, needs})
      }
    }
  }
  return all
}

/** What pull requests are compared with: the flag --base, else the default branch as it was last fetched. */
const baseOf = async ({root, base}: Session): ReturnType<SetupOptions['base']> => {
  if (base) return {name: 'the base', source: base.source}
  const fetched = await openGitTree(root, 'origin/HEAD').catch(() => null)
  return fetched && {name: 'the default branch, as it was last fetched,', source: fetched}
}
