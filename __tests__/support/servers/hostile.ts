import {createServer, type Socket} from 'node:net'
import {gzipSync} from 'node:zlib'
import {server, type TestServer} from './http.ts'
import {listen} from './listen.ts'

/** A server that does not speak HTTP as it should. `hits` counts connections. */
export interface HostileServer {
  origin: string
  port: number
  hits: number
  close(): Promise<void>
}

const rawServer = async (talk: (socket: Socket) => void, speaksFirst = false): Promise<HostileServer> => {
  const counter = {hits: 0}
  const listening = await listen(
    createServer(socket => {
      counter.hits += 1
      if (speaksFirst) talk(socket)
      else socket.once('data', () => talk(socket))
    })
  )
  return Object.assign(counter, listening, {origin: `http://127.0.0.1:${listening.port}`})
}

/** Writes over and over, as fast as the client reads or every `interval` milliseconds, until it hangs up. */
const writeForever = (socket: Socket, next: () => string | Uint8Array, interval: number): void => {
  if (interval > 0) {
    const timer = setInterval(() => socket.write(next()), interval)
    socket.on('close', () => clearInterval(timer))
    return
  }
  const pump = (): void => {
    while (!socket.destroyed && socket.write(next()));
  }
  socket.on('drain', pump)
  pump()
}

/** Accepts, reads, and never says anything. */
export const muteServer = (): Promise<HostileServer> => rawServer(socket => socket.resume(), true)

/** Sends bytes that are not HTTP. */
export const garbageServer = (): Promise<HostileServer> =>
  rawServer(socket => socket.end('\x00\x01 nothing like it\r\n\r\n'))

/** Hangs up as soon as a request arrives. */
export const resetServer = (): Promise<HostileServer> => rawServer(socket => socket.resetAndDestroy())

/** Promises 1,000 bytes, sends some, resets the connection. */
export const resetMidBodyServer = (): Promise<HostileServer> =>
  rawServer(socket => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\npartial', () =>
      socket.resetAndDestroy()
    )
  })

/** Promises 1,000 bytes, sends some, closes politely. */
export const truncatedBodyServer = (): Promise<HostileServer> =>
  rawServer(socket => {
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\npartial')
  })

/** Sends a body one byte at a time, without end. */
export const drippingServer = (interval = 20): Promise<HostileServer> =>
  rawServer(socket => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n')
    writeForever(socket, () => '1\r\n.\r\n', interval)
  })

/** Sends a body without end, as fast as it is read. */
export const endlessBodyServer = (): Promise<HostileServer> =>
  rawServer(socket => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ntransfer-encoding: chunked\r\n\r\n')
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    writeForever(socket, () => chunk, 0)
  })

/** Sends headers without end; with an interval, one at a time. */
export const endlessHeadersServer = (interval = 0): Promise<HostileServer> =>
  rawServer(socket => {
    socket.write('HTTP/1.1 200 OK\r\n')
    let count = 0
    const header = (): string => {
      count += 1
      return `x-header-${count}: ${'v'.repeat(100)}\r\n`
    }
    writeForever(socket, header, interval)
  })

/** A small gzip body that inflates to `bytes` (200 MB) of zeros, sent whether or not the client accepts gzip. */
export const gzipBombServer = (bytes = 200 * 1024 * 1024): Promise<TestServer> => {
  const body = gzipSync(Buffer.alloc(bytes))
  return server(() => ({headers: {'content-type': 'application/json', 'content-encoding': 'gzip'}, body}))
}

/** `/N` redirects to `/N+1`, without end. */
export const redirectLoopServer = (status = 302): Promise<TestServer> =>
  server(({url}) => ({status, headers: {location: `/${Number(url.slice(1) || 0) + 1}`}}))

/** Redirects every request to one address. */
export const redirectServer = (location: string, status = 302): Promise<TestServer> =>
  server(() => ({status, headers: {location}}))
