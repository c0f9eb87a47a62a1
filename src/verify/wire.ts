import type {Conversation} from '../ports.ts'

/** Takes what arrives in pieces of any size apart. */
export interface WireReader {
  /** So many bytes; `null` when the other side hangs up before. */
  take(length: number): Promise<Buffer | null>
  /** A line without its CR LF; `null` when the other side hangs up before. */
  line(): Promise<string | null>
}

/** The port refuses what goes over 64 KB, so that nothing waits for more. */
export const createWireReader = (conversation: Conversation): WireReader => {
  let buffer: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const chunk = await conversation.receive()
    if (chunk !== null) buffer = Buffer.concat([buffer, chunk])
    return chunk !== null
  }
  const cut = (length: number): Buffer => {
    const taken = buffer.subarray(0, length)
    buffer = buffer.subarray(length)
    return taken
  }
  return {
    async take(length) {
      while (buffer.length < length) if (!(await more())) return null
      return cut(length)
    },
    async line() {
      while (!buffer.includes('\r\n')) if (!(await more())) return null
      return cut(buffer.indexOf('\r\n') + 2)
        .subarray(0, -2)
        .toString('latin1')
    }
  }
}
