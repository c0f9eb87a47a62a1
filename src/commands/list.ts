import {systemClock} from '../adapters/clock.ts'
import {understand} from '../understand.ts'
import {deliver, read, type Session} from './session.ts'

/** `readiness list`: what is understood and planned. Reads the documents, nothing else. */
export const list = async (session: Session): Promise<number> => {
  const {call, settings, terminal} = session
  const raw = await read(session, call.paths)
  const documents = await understand(raw, settings, systemClock.now().toISOString().slice(0, 10))
  const {renderListing} = await import('../report/render.ts')
  const {color, columns: width} = terminal.out
  await deliver(session, await renderListing({documents}, settings.format, {color, width}))
  return 0
}
