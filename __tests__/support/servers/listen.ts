import type {AddressInfo, Server, Socket} from 'node:net'
import {disposeAfterTest} from '../lifetime.ts'

/** A server on the loopback interface. */
export interface Listening {
  port: number
  /** Ends the server and every open connection. Happens by itself when the test ends. */
  close(): Promise<void>
}

/** Binds a server to an ephemeral port of 127.0.0.1. */
export const listen = async (server: Server): Promise<Listening> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Clients under test hang up as they like.
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  disposeAfterTest(close)
  return {port: (server.address() as AddressInfo).port, close}
}
