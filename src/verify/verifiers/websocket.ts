import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import {describeValue} from '../compare.ts'
import {address, origin} from '../http-answers.ts'
import {defineVerifier} from '../verifier.ts'

const token = () =>
  z.string().check(z.regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, {error: 'must be one token such as graphql-ws'}))
const code = () =>
  z.int().check(z.refine<number>(value => value >= 101 && value <= 599, {error: 'must be a status such as 101 or 401'}))

export default defineVerifier({
  kind: 'websocket',
  summary: 'An address switches to WebSocket.',
  lifecycle: 'stable',
  params: z.strictObject({
    url: address(),
    protocol: z.optional(token()),
    origin: z.optional(origin()),
    status: z.optional(code())
  }),
  needs: ['network'],
  permission: null,
  passes:
    'The server answers the WebSocket handshake with 101 and the proof RFC 6455 demands, and with the subprotocol when `protocol` asks for one. With another `status` (401: no entry without a token): it refuses with exactly that. `origin` is sent along.',
  fails: 'It answers with another status, without the proof, or with another subprotocol.',
  unverifiable:
    'Nothing answered, or 5xx or 429 came while no `status` was asserted: the service is down, not wrong. Or the address is not in `allow-hosts`.',
  remedy: 'See that the proxy in front passes Upgrade and Connection on, and that the path is the right one.',
  examples: [
    'websocket url=/ws',
    'websocket url=wss://app.example.com/graphql protocol=graphql-transport-ws',
    'websocket url=/ws status=401'
  ],
  async verify({url, protocol, origin: from, status}, {network}, signal): Promise<Outcome> {
    const headers = {
      ...(protocol === undefined ? {} : {'sec-websocket-protocol': protocol}),
      ...(from === undefined ? {} : {origin: from})
    }
    const answer = await network.upgrade(url, headers, signal)
    const failed = (reason: string): Outcome => ({status: 'failed', reason: `${url} ${reason}`})
    if (status === undefined && (answer.status >= 500 || answer.status === 429)) {
      return {status: 'unverifiable', reason: `${url} answers ${answer.status}: it is down or turns us away`}
    }
    const wanted = status ?? 101
    if (answer.status !== wanted) return failed(`answers the handshake with ${answer.status}, expected ${wanted}`)
    if (wanted !== 101) return {status: 'passed', evidence: `${url} refuses the handshake with ${wanted}`}
    if (!answer.accepted) return failed('answers 101 without the proof that it read the handshake')
    const agreed = answer.headers['sec-websocket-protocol']?.[0]
    if (agreed !== protocol)
      return failed(`agrees on the subprotocol ${describeValue(agreed)}, expected ${describeValue(protocol)}`)
    return {status: 'passed', evidence: `${url} switches to WebSocket${protocol ? ` (${protocol})` : ''}`}
  }
})
