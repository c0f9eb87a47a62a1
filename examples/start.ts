// The main job, end to end and without a network: a service on loopback, its checklist, the gate. `npm start -- FAULT…`
// breaks something first and shows which items notice.
import {runGate, startService, workspace} from './gate.ts'
import {brokenCopy, REPOSITORY_FAULTS, type RepositoryFault} from './repository-faults.ts'
import {FAULTS, type Fault} from './web-service/src/faults.ts'

/** The one item of the example that is ticked and untrue. */
const UNTRUE = 'rollback'

interface Judged {
  documents: {items: {id: string; decision: string; outcomes: {status: string}[]}[]}[]
}

/** What is not as the example intends, `null` when everything is. */
const surprise = (exitCode: number | null, report: string): string | null => {
  if (exitCode !== 1) return `the gate ended with exit code ${exitCode} instead of 1`
  const {documents} = JSON.parse(report) as Judged
  const items = documents.flatMap(document => document.items)
  const blocking = items.filter(({decision}) => decision === 'block').map(({id}) => id)
  if (blocking.join() !== UNTRUE) return `${blocking.join(', ') || 'nothing'} blocks instead of ${UNTRUE}`
  const unanswered = items.filter(({outcomes}) => outcomes.some(({status}) => !/^(passed|failed)$/.test(status)))
  return unanswered.length === 0 ? null : `no answer to the checks of ${unanswered.map(({id}) => id).join(', ')}`
}

const isFault = (name: string): name is Fault => (FAULTS as readonly string[]).includes(name)
const isRepositoryFault = (name: string): name is RepositoryFault => Object.hasOwn(REPOSITORY_FAULTS, name)

/** Shows the report on the example with these faults; the exit code is the gate's. */
const showBroken = async (names: readonly string[]): Promise<void> => {
  const unknown = names.find(name => !isFault(name) && !isRepositoryFault(name))
  if (unknown !== undefined) {
    console.error(`There is no fault "${unknown}", but ${[...FAULTS, ...Object.keys(REPOSITORY_FAULTS)].join(', ')}.`)
    process.exitCode = 2
    return
  }
  const service = await startService(names.filter(isFault))
  const copy = await brokenCopy(
    workspace,
    names.filter(isRepositoryFault).map(name => REPOSITORY_FAULTS[name])
  )
  try {
    const {exitCode} = await runGate(['check', '--base-url', service.url], {show: true, folder: copy.folder})
    process.exitCode = exitCode ?? 3
  } finally {
    await copy.remove()
    await service.stop()
  }
}

/** Shows the report on the example as it stands, and holds it against what is intended. */
const showSound = async (): Promise<void> => {
  const service = await startService()
  try {
    console.log(`examples/web-service runs on ${service.url}; the gate now checks its READINESS.md.\n`)
    await runGate(['check', '--base-url', service.url], {show: true})
    const {exitCode, report} = await runGate(['check', '--base-url', service.url, '--format', 'json'])
    const problem = surprise(exitCode, report)
    if (problem === null) {
      console.log(`
Every box of that checklist is a claim; the gate put the ones it can check to the proof. "${UNTRUE}" is ticked on purpose
although docs/runbook.md has no steps, so the gate fails with exit code 1, and that is how this example should end.`)
    } else {
      console.error(`\nThis is not how the example should end: ${problem}.`)
      process.exitCode = 1
    }
  } finally {
    await service.stop()
  }
}

const faults = process.argv.slice(2)
await (faults.length > 0 ? showBroken(faults) : showSound())
