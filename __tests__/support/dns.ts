import {createSocket} from 'node:dgram'
import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {disposeAfterTest} from './lifetime.ts'

/** What a name server of a test knows: `{'app.example A': ['192.0.2.1'], 'broken.example A': 'servfail'}`. */
export type Zone = Readonly<Record<string, readonly string[] | 'servfail' | 'refused' | 'mute'>>

export interface NameServer {
  /** For `Resolver.setServers`. */
  address: string
  /** Every question so far: `app.example A`. */
  questions: string[]
}

const TYPES: Readonly<Record<number, string>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
  257: 'CAA'
}
const CODES = {servfail: 2, nxdomain: 3, refused: 5}

const name = (text: string): Buffer =>
  Buffer.concat([
    ...text.split('.').map(label => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0])
  ])
const short = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff])

const data = (type: string, record: string): Buffer => {
  if (type === 'A') return Buffer.from(record.split('.').map(Number))
  // Test records are written in full: eight groups.
  if (type === 'AAAA') return Buffer.concat(record.split(':').map(group => short(Number.parseInt(group, 16))))
  if (type === 'TXT') return Buffer.concat([Buffer.from([record.length]), Buffer.from(record)])
  const [first = '', second = ''] = record.split(' ')
  if (type === 'MX') return Buffer.concat([short(Number(first)), name(second)])
  if (type === 'CAA') return Buffer.concat([Buffer.from([0, first.length]), Buffer.from(first + second)])
  return name(record)
}

const answer = (query: Buffer, zone: Zone, questions: string[]): Buffer | null => {
  let at = 12
  const labels: string[] = []
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  const question = query.subarray(12, at + 5)
  const type = query.readUInt16BE(at + 1)
  const asked = `${labels.join('.').toLowerCase()} ${TYPES[type] ?? type}`
  questions.push(asked)
  const known = zone[asked]
  if (known === 'mute') return null
  const records = Array.isArray(known) ? (known as readonly string[]) : []
  const isName = Object.keys(zone).some(key => key.startsWith(`${labels.join('.').toLowerCase()} `))
  const code = typeof known === 'string' ? CODES[known as 'servfail'] : isName ? 0 : CODES.nxdomain
  const header = Buffer.concat([
    query.subarray(0, 2),
    Buffer.from([0x81, 0x80 | code]),
    short(1),
    short(records.length),
    short(0),
    short(0)
  ])
  const answers = records.map(record => {
    const bytes = data(TYPES[type] ?? '', record)
    return Buffer.concat([short(0xc00c), short(type), short(1), Buffer.from([0, 0, 0, 60]), short(bytes.length), bytes])
  })
  return Buffer.concat([header, question, ...answers])
}

/** A name server on loopback that answers from a zone; what it does not know does not exist. */
export const nameServer = async (zone: Zone): Promise<NameServer> => {
  const questions: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, {port, address}) => {
    const reply = answer(query, zone, questions)
    if (reply) socket.send(reply, port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  disposeAfterTest(() => void socket.close())
  return {address: `127.0.0.1:${(socket.address() as AddressInfo).port}`, questions}
}
