import type {Conversation} from '../ports.ts'
import {clip} from './compare.ts'
import type {Comparison} from './params.ts'
import {compareServerVersion} from './server-version.ts'
import {createWireReader, type WireReader} from './wire.ts'

/** What a PostgreSQL server tells to who has no password. */
export interface PostgresAnswer {
  /** Whether it speaks TLS. */
  tls: boolean
  /** How it wants the user to prove who they are; `none` when it lets them in, `null` when it does not say. */
  auth: string | null
  /** `null` when it lets nobody in. */
  version: string | null
  /** SQLSTATE and text of an error. */
  error: {code: string; message: string} | null
}

const SSL_REQUEST = 80_877_103
const PROTOCOL_3 = 196_608
/** PostgreSQL documentation, 55.7: authentication requests by number. */
const methods: Readonly<Record<number, string>> = {
  0: 'none',
  2: 'kerberos',
  3: 'password',
  5: 'md5',
  7: 'gss',
  9: 'sspi',
  10: 'scram-sha-256'
}

/** Asks for TLS and for entry, as far as one gets without a password. `null` when the server speaks something else. */
export const probePostgres = async (
  conversation: Conversation,
  user: string,
  database: string
): Promise<PostgresAnswer | null> => {
  const reader = createWireReader(conversation)
  conversation.send(message(int(SSL_REQUEST)))
  const [letter] = (await reader.take(1)) ?? []
  const tls = letter === 0x53
  if (!tls && letter !== 0x4e) return null
  if (tls) await conversation.secure()
  const words = ['user', user, 'database', database, 'application_name', 'readiness-gate']
  conversation.send(message(Buffer.concat([int(PROTOCOL_3), Buffer.from(`${words.join('\0')}\0\0`)])))
  return entry(reader, tls)
}

const entry = async (reader: WireReader, tls: boolean): Promise<PostgresAnswer | null> => {
  const answer: PostgresAnswer = {tls, auth: null, version: null, error: null}
  for (;;) {
    const head = await reader.take(5)
    const length = head?.readUInt32BE(1) ?? 0
    const body = length >= 4 && length <= 65_536 ? await reader.take(length - 4) : null
    if (!head || !body) return answer.auth === null ? null : answer
    const type = String.fromCharCode(head[0] ?? 0)
    if (type === 'E') return {...answer, error: errorOf(body)}
    if (type === 'Z') return answer
    if (type === 'R') {
      const number = body.length >= 4 ? body.readUInt32BE(0) : -1
      answer.auth = methods[number] ?? `method ${number}`
      if (number !== 0) return answer
    } else if (type === 'S') {
      const [name, value = ''] = body.toString('latin1').split('\0')
      if (name === 'server_version') answer.version = value
    } else if (!/[KNv]/.test(type)) return null
  }
}

/** Fields of one letter, each ended by a zero byte. */
const errorOf = (body: Buffer): {code: string; message: string} => {
  const fields = new Map(
    body
      .toString('utf8')
      .split('\0')
      .map(field => [field.slice(0, 1), field.slice(1)])
  )
  return {code: fields.get('C') ?? '', message: fields.get('M') ?? ''}
}

const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const message = (body: Buffer): Buffer => Buffer.concat([int(body.length + 4), body])

/** What is asked of a server; what is absent is not asked. */
export interface PostgresWish {
  database?: string | undefined
  tls?: boolean | undefined
  auth?: 'required' | 'none' | 'scram-sha-256' | 'md5' | 'password' | undefined
  version?: Comparison | undefined
}

type Judged = string[] | {status: 'failed' | 'unverifiable'; reason: string}

/** What holds, in words that follow the name of the server; or the first that does not, or cannot be told. */
export const judgePostgres = (answer: PostgresAnswer, wish: PostgresWish): Judged => {
  const {tls, version, error} = answer
  const failed = (reason: string): Judged => ({status: 'failed', reason})
  // Refused as a user, or for a database nobody asked about: it does take connections.
  const isRefusal = error === null || error.code.startsWith('28') || (error.code === '3D000' && !wish.database)
  if (!isRefusal) return failed(`takes no connection: ${said(answer)}`)
  if (wish.tls !== undefined && wish.tls !== tls) return failed(tls ? 'speaks TLS, expected none' : 'speaks no TLS')
  const way = wayOf(answer)
  if (wish.auth === 'none' && answer.auth !== 'none') return failed(`${way}, expected it to let the user in`)
  if (wish.auth === 'required' && answer.auth === 'none') return failed(`${way}, expected it to ask who comes`)
  if (wish.auth && wish.auth !== 'required' && wish.auth !== answer.auth) {
    const reason = `${way}, expected ${wish.auth}`
    return answer.auth === null ? {status: 'unverifiable', reason} : failed(reason)
  }
  const compared = wish.version && version !== null ? compareServerVersion(version, wish.version) : null
  if (wish.version && !compared) return {status: 'unverifiable', reason: `${way}, and tells its version to nobody else`}
  if (compared && !compared.holds) return failed(`has another version: it ${compared.text}`)
  return [
    wish.tls === undefined ? 'takes connections' : `takes connections ${tls ? 'over TLS' : 'without TLS'}`,
    ...(wish.auth ? [way] : []),
    ...(compared ? [`its version ${compared.text}`] : [])
  ]
}

const said = ({error}: PostgresAnswer): string => `${clip(error?.message ?? '', 120)} (${error?.code})`

const wayOf = (answer: PostgresAnswer): string => {
  if (answer.auth === null) return `refuses the user: ${said(answer)}`
  return answer.auth === 'none' ? 'lets the user in without a password' : `asks for ${answer.auth}`
}
