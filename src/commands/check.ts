import type {Report} from '../model.ts'
import {gate, verifyShard} from '../pipeline.ts'
import {deliver, type Session, withRun} from './session.ts'

const EXIT = {pass: 0, warn: 0, fail: 1} as const

/** Verifies and judges; with mode `report`, from the results of shards. */
export const judge = async (session: Session, paths: readonly string[]): Promise<Report> => {
  const {settings, workspace} = session
  const shards =
    settings.mode === 'report' ? await (await import('../shards.ts')).readShards(workspace, settings) : null
  return withRun(session, paths, run => gate(run, shards))
}

/** Mode `verify`: runs one shard of the checks and leaves its file; nothing is judged. */
const verifyPart = async (session: Session): Promise<void> => {
  const {shardOf, shardPath} = await import('../shards.ts')
  const {writeFiles} = await import('../adapters/output.ts')
  const shard = shardOf(session.settings)
  const text = await withRun(session, session.call.paths, run => verifyShard(run, shard))
  writeFiles(session.root, {[shardPath(session.settings)]: text})
}

/** `readiness check`: the gate. Answers the exit code. */
export const check = async (session: Session): Promise<number> => {
  const {settings, call, root, terminal} = session
  if (settings.mode === 'verify') {
    await verifyPart(session)
    return 0
  }
  const report = await judge(session, call.paths)
  const {renderReport, reportFiles} = await import('../report/render.ts')
  const {color, columns: width} = terminal.out
  await deliver(session, await renderReport(report, settings.format, {color, width}))
  if (settings['report-dir'] !== null) {
    const {writeFiles} = await import('../adapters/output.ts')
    writeFiles(root, await reportFiles(report, settings['report-dir']))
  }
  return EXIT[report.result]
}

/** `readiness merge`: joins the results of shards and judges them. */
export const merge = (session: Session): Promise<number> =>
  check({...session, settings: {...session.settings, mode: 'report'}})
