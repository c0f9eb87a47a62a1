import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import type {ServiceConfig} from './config.ts'
import type {Fault} from './faults.ts'
import type {ParcelStore} from './parcels.ts'
import {acceptKey, attend, closeFrame, textFrame} from './websocket.ts'

export const UPDATES_PATH = '/api/v1/updates'

/** Lets browsers of our own origins follow the parcels over WebSocket. Answers what ends all of these connections. */
export const serveUpdates = (
  server: Server,
  {allowedOrigins}: ServiceConfig,
  parcels: ParcelStore,
  broken: ReadonlySet<Fault>
): (() => void) => {
  const clients = new Set<Duplex>()
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const {origin, 'sec-websocket-key': key} = request.headers
    // Browsers send cookies along with a handshake from any page: the origin is all that tells pages apart.
    const isForeign = origin !== undefined && !allowedOrigins.includes(origin) && !broken.has('open-websocket')
    const {pathname} = new URL(request.url ?? '/', 'http://service')
    const isThere = pathname === UPDATES_PATH && !broken.has('no-websocket')
    if (isForeign) return refuse(socket, '403 Forbidden')
    if (!isThere) return refuse(socket, '404 Not Found')
    if (key === undefined) return refuse(socket, '400 Bad Request')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${acceptKey(key)}\r\n\r\n`
    )
    clients.add(socket)
    socket.once('close', () => clients.delete(socket))
    attend(socket, head)
    socket.write(textFrame(JSON.stringify({parcels: parcels.list()})))
  })
  return () => {
    for (const socket of clients) socket.end(closeFrame(1001))
  }
}

const refuse = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
