import {once} from 'node:events'
import type {Socket} from 'node:net'
import {connect as tlsConnect} from 'node:tls'
import {Refusal} from '../errors.ts'
import type {Conversation} from '../ports.ts'
import type {Listed} from './allow-list.ts'
import type {Dialer} from './network.ts'
import {asRefusal} from './network-failures.ts'

/** Bytes; what probes ask about is told in far fewer. */
const limit = 65_536

/** See `Network.converse`. */
export const converse = async (dialer: Dialer, listed: Listed, signal: AbortSignal): Promise<Conversation> => {
  const where = `${listed.host}:${listed.port}`
  let socket = await dialer.dial(listed, null, signal)
  let received = 0
  const onAbort = (): void => void socket.destroy(new Error('the deadline passed'))
  signal.addEventListener('abort', onAbort, {once: true})
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      signal.throwIfAborted()
      return await work()
    } catch (thrown) {
      socket.destroy()
      throw asRefusal(thrown, where, signal)
    }
  }

  return {
    send: bytes => void socket.write(bytes),
    receive: () =>
      guarded(async () => {
        const chunk = await nextChunk(socket)
        received += chunk?.length ?? 0
        if (received > limit) throw new Refusal(`${where} sends over ${limit} bytes`, 'check another port')
        return chunk
      }),
    secure: () =>
      guarded(async () => {
        const secured = tlsConnect({socket, rejectUnauthorized: false})
        // Stays on: what comes later is told by `receive`.
        secured.on('error', () => {})
        await once(secured, 'secureConnect')
        socket = secured
      }),
    close() {
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
    }
  }
}

const nextChunk = async (socket: Socket): Promise<Buffer | null> => {
  for (;;) {
    const chunk = socket.read() as Buffer | null
    if (chunk !== null) return chunk
    if (socket.readableEnded) return null
    if (socket.errored) throw socket.errored
    if (socket.destroyed) return null
    await settled(socket)
  }
}

/** Until there is something to look at. */
const settled = (socket: Socket): Promise<void> =>
  new Promise(resolve => {
    const events = ['readable', 'end', 'error', 'close']
    const done = (): void => {
      for (const event of events) socket.off(event, done)
      resolve()
    }
    for (const event of events) socket.on(event, done)
  })
