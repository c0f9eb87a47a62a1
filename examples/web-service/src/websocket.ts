import {createHash} from 'node:crypto'
import type {Duplex} from 'node:stream'

/** Of RFC 6455 what a server needs that only sends: handshake, text messages, ping and close. */

const TEXT = 0x1
const CLOSE = 0x8
const PING = 0x9
const PONG = 0xa
/** Clients have nothing to tell us; a larger frame ends the connection. */
const MAX_PAYLOAD = 1_024

/** The proof that the handshake was read (RFC 6455, 4.2.2). */
export const acceptKey = (key: string): string =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')

/** A frame as a server sends it: whole and unmasked, up to 64 KB. */
const frame = (opcode: number, payload: Buffer): Buffer => {
  const length = payload.length < 126 ? [payload.length] : [126, Math.floor(payload.length / 256), payload.length % 256]
  return Buffer.concat([Buffer.from([0x80 + opcode, ...length]), payload])
}

export const textFrame = (text: string): Buffer => frame(TEXT, Buffer.from(text))

/** Tells the client that the connection ends, with a status of RFC 6455, 7.4.1. */
export const closeFrame = (status: number): Buffer =>
  frame(CLOSE, Buffer.from([Math.floor(status / 256), status % 256]))

/** The first frame of what a client sent and what follows it; `null` while it is not complete. */
const firstFrame = (bytes: Buffer): {opcode: number; payload: Buffer; rest: Buffer} | null => {
  const [first = 0, second = 0] = bytes
  const short = second % 128
  const start = (short === 126 ? 4 : 2) + 4
  if (bytes.length < start) return null
  const length = short === 126 ? bytes.readUInt16BE(2) : short
  // Clients mask what they send.
  if (second < 128 || short === 127 || length > MAX_PAYLOAD) throw new Error('not a frame of a client')
  if (bytes.length < start + length) return null
  const mask = bytes.subarray(start - 4, start)
  const payload = Buffer.from(bytes.subarray(start, start + length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)))
  return {opcode: first % 16, payload, rest: bytes.subarray(start + length)}
}

/** Answers pings, and ends the connection when the client asks for it or breaks the protocol. */
export const attend = (socket: Duplex, head: Buffer): void => {
  let bytes = head
  const read = (): void => {
    try {
      for (let next = firstFrame(bytes); next; next = firstFrame(bytes)) {
        bytes = next.rest
        if (next.opcode === PING) socket.write(frame(PONG, next.payload))
        if (next.opcode === CLOSE) socket.end(closeFrame(1000))
      }
    } catch {
      socket.end(closeFrame(1002))
    }
  }
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    read()
  })
  socket.on('end', () => socket.end())
  socket.on('error', () => socket.destroy())
  read()
}
