import {type EventEmitter, once} from 'node:events'
import {createServer, request} from 'node:http'
import type {Socket} from 'node:net'
import {describe, expect, it, onTestFinished} from 'vitest'
import {startService} from '../../examples/gate.ts'
import {attend} from '../../examples/web-service/src/websocket.ts'

/** Opens a WebSocket of Node's own and answers what arrives. */
const follow = async (url: string) => {
  const socket = new WebSocket(url)
  const [message] = (await once(socket as unknown as EventEmitter, 'message')) as [{data: string}]
  return {socket, message: JSON.parse(message.data) as unknown}
}
const closing = async (socket: WebSocket): Promise<number> => {
  const [event] = (await once(socket as unknown as EventEmitter, 'close')) as [{code: number}]
  return event.code
}

describe('parcels over WebSocket', () => {
  it('come with the connection, which ends when the client or the service wants it', async () => {
    const service = await startService()
    onTestFinished(() => service.stop())
    const url = `${service.url.replace('http', 'ws')}/api/v1/updates`
    const first = await follow(url)
    expect(first.message).toMatchObject({parcels: [{id: 'px-1001'}, {id: 'px-1002'}, {id: 'px-1003'}]})
    first.socket.close()
    expect(await closing(first.socket)).toBe(1000)

    const second = await follow(url)
    const closed = closing(second.socket)
    await service.stop()
    expect(await closed).toBe(1001)
  })
})

/** What `attend` sends for the bytes of a client, in pieces of any size. */
const answerTo = async (...pieces: (readonly number[])[]): Promise<number[]> => {
  const server = createServer()
  server.on('upgrade', (_, socket, head) => {
    socket.write('HTTP/1.1 101 OK\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')
    attend(socket, head)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const {port} = server.address() as {port: number}
  const asked = request({port, host: '127.0.0.1', headers: {upgrade: 'x', connection: 'upgrade'}}).end()
  const [, socket] = (await once(asked, 'upgrade')) as [unknown, Socket]
  const received: Buffer[] = []
  socket.on('data', chunk => received.push(chunk))
  for (const piece of pieces) await new Promise(resolve => socket.write(Buffer.from(piece), resolve))
  socket.end()
  await once(socket, 'close')
  return [...Buffer.concat(received)]
}

describe('frames', () => {
  const mask = [1, 2, 3, 4]
  const close = [0x88, 0x80, ...mask]
  const ping = [0x89, 0x82, ...mask, 0x61 ^ 1, 0x62 ^ 2]
  it.each<[string, number[][], number[]]>([
    ['a ping gets its words back', [ping], [0x8a, 2, 0x61, 0x62]],
    ['in whatever pieces it comes', ping.map(byte => [byte]), [0x8a, 2, 0x61, 0x62]],
    ['several at once', [[...ping, ...ping, ...close]], [0x8a, 2, 0x61, 0x62, 0x8a, 2, 0x61, 0x62, 0x88, 2, 3, 0xe8]],
    ['a message is passed over', [[0x81, 0x81, ...mask, 0x61], close], [0x88, 2, 3, 0xe8]],
    ['one of 200 bytes too', [[0x81, 0xfe, 0, 200, ...mask, ...Array<number>(200).fill(0)], close], [0x88, 2, 3, 0xe8]],
    ['a frame without a mask ends it', [[0x81, 1, 0x61, 0, 0, 0, 0]], [0x88, 2, 3, 0xea]],
    ['a long one too', [[0x81, 0xfe, 0xff, 0xff, ...mask]], [0x88, 2, 3, 0xea]],
    ['and a longer one', [[0x81, 0xff, 0, 0, 0, 0, 0, 1, 0, 0, ...mask]], [0x88, 2, 3, 0xea]]
  ])('%s', async (_, pieces, answer) => {
    expect(await answerTo(...pieces)).toEqual(answer)
  })
})
