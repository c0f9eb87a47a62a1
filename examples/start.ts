// The main job, end to end and without a network: a service on loopback, its checklist, the gate.
import {runGate, startService} from './gate.ts'

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
