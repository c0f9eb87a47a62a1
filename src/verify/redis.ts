import type {Conversation} from '../ports.ts'
import {createWireReader, type WireReader} from './wire.ts'

/** What a Redis server tells to who has no password. */
export interface RedisProbe {
  /** The answer to PING: `+PONG`, or an error such as `-NOAUTH Authentication required.`; `null` when it hung up. */
  ping(): Promise<string | null>
  /** `null` when it does not tell. */
  version(): Promise<string | null>
}

export const createRedisProbe = (conversation: Conversation): RedisProbe => {
  const reader = createWireReader(conversation)
  return {
    ping() {
      conversation.send(command('PING'))
      return reader.line()
    },
    async version() {
      conversation.send(command('INFO', 'server'))
      return /^redis_version:(\S+)/m.exec((await bulk(reader)) ?? '')?.[1] ?? null
    }
  }
}

/** A command in RESP, the protocol of Redis. */
const command = (...words: string[]): Buffer =>
  Buffer.from(`*${words.length}\r\n${words.map(word => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`)

const bulk = async (reader: WireReader): Promise<string | null> => {
  const length = /^\$(\d{1,5})$/.exec((await reader.line()) ?? '')?.[1]
  return length === undefined ? null : ((await reader.take(Number(length)))?.toString('latin1') ?? null)
}
