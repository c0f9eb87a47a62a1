import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import {clip} from '../compare.ts'
import {addressFrom, describeEndpoint, endpointOf, host, port, variable} from '../endpoint.ts'
import {createRedisProbe} from '../redis.ts'
import {compareServerVersion, versionComparison} from '../server-version.ts'
import {defineVerifier} from '../verifier.ts'

export default defineVerifier({
  kind: 'redis',
  summary: 'A Redis server is up, and lets in whom it should.',
  lifecycle: 'stable',
  params: z.strictObject({
    host: z.optional(host().check(z.describe('Without it the host of the base URL.'))),
    port: z._default(port(), 6379).check(z.describe('Its port.')),
    'url-env': z.optional(
      variable().check(z.describe('In place of host and port: variable of the job that holds a `redis:` address.'))
    ),
    tls: z._default(z.boolean(), false).check(z.describe('Whether the connection begins with TLS.')),
    auth: z.optional(
      z.enum(['required', 'none']).check(z.describe('Whether it has to ask for a password, or must not.'))
    ),
    version: z.optional(versionComparison().check(z.describe('Version of the server; quote `"7.10"`.')))
  }),
  needs: ['network', 'env'],
  permission: null,
  passes:
    'The server answers PING, or refuses it for want of a password. With `auth=required` it has to refuse, with `auth=none` to answer; with `version` its version compares as asked. No password is ever sent.',
  fails: 'It answers otherwise (loading, protected mode, not Redis), asks for a password or does not, or is too old.',
  unverifiable:
    'Nothing answered before the deadline, the endpoint is not in `allow-hosts`, the variable is not set, or a `version` is asked of a server that tells it nobody without a password.',
  remedy: 'Start the server, or mend its `requirepass`, ACL or `protected-mode`.',
  examples: ['redis host=cache.example.com auth=required', 'redis url-env=REDIS_URL version>=7'],
  async verify({auth, version, tls, 'url-env': name, ...given}, {network, env}, signal): Promise<Outcome> {
    const named = name === undefined ? null : addressFrom(env, name, ['redis', 'rediss'], 6379)
    const endpoint = named ?? endpointOf(given, network.base, given.port)
    const where = describeEndpoint(endpoint)
    const failed = (reason: string): Outcome => ({status: 'failed', reason: `${where} ${reason}`})
    const conversation = await network.converse(endpoint, signal)
    try {
      if (tls || named?.scheme === 'rediss') await conversation.secure()
      const probe = createRedisProbe(conversation)
      const ping = await probe.ping()
      const isOpen = ping === '+PONG'
      const asks = ping !== null && /^-(NOAUTH|NOPERM|ERR operation not permitted)/.test(ping)
      if (!isOpen && !asks)
        return failed(`answers PING with ${ping === null ? 'nothing' : JSON.stringify(clip(ping, 80))}`)
      if (auth === 'required' && isOpen) return failed('lets in whoever comes, expected it to ask for a password')
      if (auth === 'none' && asks) return failed('asks for a password, expected none')
      const said = [isOpen ? 'answers PING' : 'asks for a password']
      if (version) {
        const told = isOpen ? await probe.version() : null
        if (told === null) return {status: 'unverifiable', reason: `${where} does not tell its version`}
        const {holds, text} = compareServerVersion(told, version)
        if (!holds) return failed(`has another version: it ${text}`)
        said.push(`its version ${text}`)
      }
      return {status: 'passed', evidence: `${where} ${said.join(', ')}`}
    } finally {
      conversation.close()
    }
  }
})
