import {createHash} from 'node:crypto'
import {createServer, type IncomingMessage} from 'node:http'
import {createServer as createSecureServer} from 'node:https'
import {describe, expect, it} from 'vitest'
import websocket from '../../../src/verify/verifiers/websocket.ts'
import * as servers from '../../support/servers.ts'
import {closedPort, mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'

interface Answer {
  status?: number
  headers?: Record<string, string>
  /** Leaves the proof out, or gives another. */
  accept?: string | null
}
const proof = ({headers}: IncomingMessage): string =>
  createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')

const listenFor = async (answer: (request: IncomingMessage) => Answer, certificate?: servers.Certificate) => {
  const tcp = certificate ? createSecureServer({key: certificate.key, cert: certificate.chain}) : createServer()
  tcp.on('upgrade', (request: IncomingMessage, socket) => {
    const {status = 101, headers = {}, accept = proof(request)} = answer(request)
    const all = {
      ...(status === 101 ? {connection: 'Upgrade', upgrade: 'websocket'} : {'content-length': '0'}),
      ...(accept === null || status !== 101 ? {} : {'sec-websocket-accept': accept}),
      ...headers
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(`HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n`)
  })
  return servers.listen(tcp)
}
const ask = async (
  answer: (request: IncomingMessage) => Answer,
  params: Record<string, unknown> = {}
): Promise<string> => {
  const {port} = await listenFor(answer)
  return say(await outcomeOf(websocket, {url: '/ws', ...params}, {network: networkFor(`http://127.0.0.1:${port}`)}))
}

describe('websocket', () => {
  it.each<[string, Answer, Record<string, unknown>, string]>([
    ['the server agrees', {}, {}, '/ws switches to WebSocket'],
    [
      'it agrees on the subprotocol',
      {headers: {'sec-websocket-protocol': 'graphql-ws'}},
      {protocol: 'graphql-ws'},
      '(graphql-ws)'
    ],
    ['it refuses as it should', {status: 401}, {status: 401}, '/ws refuses the handshake with 401'],
    ['it is down as it should', {status: 503}, {status: 503}, 'with 503']
  ])('passes when %s', async (_, answer, params, evidence) => {
    const said = await ask(() => answer, params)
    expect(said).toMatch(/^passed: /)
    expect(said).toContain(evidence)
  })

  it.each<[string, Answer, Record<string, unknown>, string]>([
    ['the server refuses', {status: 400}, {}, 'with 400, expected 101'],
    ['the path is a page', {status: 200}, {}, 'with 200, expected 101'],
    ['it redirects', {status: 301, headers: {location: '/other'}}, {}, 'with 301, expected 101'],
    ['the proof is missing', {accept: null}, {}, 'without the proof'],
    ['the proof is another', {accept: 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='}, {}, 'without the proof'],
    [
      'the subprotocol is missing',
      {},
      {protocol: 'graphql-ws'},
      'agrees on the subprotocol absent, expected "graphql-ws"'
    ],
    [
      'the subprotocol is another',
      {headers: {'sec-websocket-protocol': 'other'}},
      {protocol: 'graphql-ws'},
      'subprotocol "other"'
    ],
    ['a subprotocol nobody asked for comes', {headers: {'sec-websocket-protocol': 'other'}}, {}, 'subprotocol "other"'],
    ['anybody may enter', {}, {status: 401}, 'with 101, expected 401'],
    ['it is down, with a status', {status: 503}, {status: 101}, 'with 503, expected 101']
  ])('fails when %s', async (_, answer, params, reason) => {
    const said = await ask(() => answer, params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('sends the handshake of RFC 6455 with origin and subprotocol', async () => {
    let seen: IncomingMessage | undefined
    await ask(
      request => {
        seen = request
        return {}
      },
      {url: 'ws?a=1', origin: 'https://app.example', protocol: 'p'}
    )
    expect(seen).toMatchObject({
      url: '/ws?a=1',
      headers: {
        upgrade: 'websocket',
        connection: 'Upgrade',
        origin: 'https://app.example',
        'sec-websocket-version': '13',
        'sec-websocket-protocol': 'p',
        'user-agent': 'readiness-gate'
      }
    })
    expect(seen?.headers.host).toMatch(/^127\.0\.0\.1:\d+$/)
  })

  it('passes over TLS, and is unverifiable when the certificate is not trusted', async () => {
    const own = servers.certificate()
    const {port} = await listenFor(() => ({}), own)
    const url = `wss://127.0.0.1:${port}/ws`
    const trusting = networkFor(null, {allow: [`wss://127.0.0.1:${port}`], ca: [own.ca]})
    expect(say(await outcomeOf(websocket, {url}, {network: trusting}))).toMatch(/^passed/)
    const other = networkFor(`https://127.0.0.1:${port}`)
    expect(say(await outcomeOf(websocket, {url}, {network: other}))).toMatch(/^unverifiable: .*self-signed/)
  })

  it.each([[500], [429]])('is unverifiable on %d when no status is asserted', async status => {
    expect(await ask(() => ({status}))).toMatch(/^unverifiable/)
  })

  it('is unverifiable where nothing answers, at the deadline, and where the address is not listed', async () => {
    const gone = networkFor(`http://127.0.0.1:${await closedPort()}`)
    expect(say(await outcomeOf(websocket, {url: '/'}, {network: gone}))).toMatch(/^unverifiable: .*nothing listens/)
    const {origin} = await servers.muteServer()
    const late = await outcomeOf(websocket, {url: '/'}, {network: networkFor(origin)}, AbortSignal.timeout(100))
    expect(say(late)).toMatch(/^unverifiable: .*deadline/)
    for (const url of [
      'ws://other.example/',
      '//other.example/',
      'ftp://x/',
      'ws://u:p@127.0.0.1/',
      `ws://localhost:${new URL(origin).port}/`
    ]) {
      expect((await outcomeOf(websocket, {url}, {network: networkFor(origin)})).status, url).toBe('unverifiable')
    }
    expect((await outcomeOf(websocket, {url: '/'}, {network: networkFor(null)})).status).toBe('unverifiable')
  })

  it.each([
    [{}],
    [{url: '/', protocol: 'a b'}],
    [{url: '/', status: 42}],
    [{url: '/', origin: 'x'}],
    [{url: '/', path: 'x'}]
  ])('%o is refused', async params => {
    expect(await mistakeIn(websocket, params)).not.toBeNull()
  })
})
