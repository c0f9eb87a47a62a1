import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import {addressFrom, describeEndpoint, endpointOf, host, port, variable} from '../endpoint.ts'
import {judgePostgres, probePostgres} from '../postgres.ts'
import {versionComparison} from '../server-version.ts'
import {defineVerifier} from '../verifier.ts'

const schemes = ['postgres', 'postgresql']
const name = () => z.string().check(z.regex(/^[^\0]{1,63}$/, {error: 'must have 1 to 63 characters'}))

export default defineVerifier({
  kind: 'postgres',
  summary: 'A PostgreSQL server takes connections, and lets in whom it should.',
  lifecycle: 'stable',
  params: z.strictObject({
    host: z.optional(host().check(z.describe('Without it the host of the base URL.'))),
    port: z._default(port(), 5432).check(z.describe('Its port.')),
    'url-env': z.optional(
      variable().check(
        z.describe('In place of host, port, user and database: variable of the job that holds a `postgres:` address.')
      )
    ),
    user: z.optional(name().check(z.describe('Who asks for entry, without a password; `postgres` when not given.'))),
    database: z.optional(name().check(z.describe('Database to enter; without it that of the name of the user.'))),
    tls: z.optional(z.boolean().check(z.describe('Whether it has to speak TLS, or must not.'))),
    auth: z.optional(
      z
        .enum(['required', 'none', 'scram-sha-256', 'md5', 'password'])
        .check(z.describe('Whether, or how, it has to ask who comes.'))
    ),
    version: z.optional(versionComparison().check(z.describe('Version of the server; quote `"14.10"`.')))
  }),
  needs: ['network', 'env'],
  permission: null,
  passes:
    'The server speaks the protocol and takes connections: it lets the user in, asks for a password or refuses for want of one. With `tls`, `auth` and `version` it does so as asked. No password is ever sent, and its certificate is not judged.',
  fails:
    'It speaks something else, is starting up, shutting down or full, knows no such `database`, speaks TLS or does not, asks otherwise, or is of another version.',
  unverifiable:
    'Nothing answered before the deadline, the endpoint is not in `allow-hosts`, the variable is not set, or `version` or a way of asking is wanted of a server that refuses before it tells.',
  remedy: 'Start the server, or mend `ssl` in its configuration and the methods in `pg_hba.conf`.',
  examples: ['postgres host=db.example.com tls=true auth=scram-sha-256', 'postgres url-env=DATABASE_URL auth=required'],
  async verify({'url-env': variableName, ...wanted}, {network, env}, signal): Promise<Outcome> {
    const named = variableName === undefined ? null : addressFrom(env, variableName, schemes, 5432)
    const endpoint = named ?? endpointOf(wanted, network.base, wanted.port)
    const user = wanted.user ?? named?.user ?? 'postgres'
    const database = wanted.database ?? named?.path
    const where = describeEndpoint(endpoint)
    const conversation = await network.converse(endpoint, signal)
    try {
      const answer = await probePostgres(conversation, user, database ?? user)
      if (!answer) return {status: 'failed', reason: `${where} does not speak the protocol of PostgreSQL`}
      const judged = judgePostgres(answer, {...wanted, database})
      if (Array.isArray(judged)) return {status: 'passed', evidence: `${where} ${judged.join(', ')}`}
      return {...judged, reason: `${where} ${judged.reason}`}
    } finally {
      conversation.close()
    }
  }
})
