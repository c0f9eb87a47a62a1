import {ConfigurationError} from '../errors.ts'
import {judge} from './check.ts'
import {deliver, type Session} from './session.ts'

/** `readiness explain <id>`: claim, rule, parameters, outcome and remedy of one item. */
export const explain = async (session: Session): Promise<number> => {
  const [id, ...paths] = session.call.paths
  if (id === undefined) throw new ConfigurationError('explain needs the id of an item; `readiness list` shows the ids')
  const report = await judge(session, paths)
  const {renderExplanation} = await import('../report/render.ts')
  const {color, columns: width} = session.terminal.out
  await deliver(session, await renderExplanation(report, id, {color, width}))
  return 0
}
