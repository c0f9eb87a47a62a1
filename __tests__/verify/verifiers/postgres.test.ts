import {execFileSync} from 'node:child_process'
import {chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import postgres from '../../../src/verify/verifiers/postgres.ts'
import {findProgram, freePort, type Program, plainUser, postgresFolders, startProgram} from '../../support/programs.ts'
import {certificate, listen, muteServer} from '../../support/servers.ts'
import {closedPort, mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'
import {describeVariable} from './variable-helpers.ts'

const base = 'http://127.0.0.1:1'
const listed = (port: number) => networkFor(base, {allow: [`tcp://127.0.0.1:${port}`]})
const ask = async (port: number, params: Record<string, unknown> = {}, signal?: AbortSignal) =>
  say(await outcomeOf(postgres, {port, ...params}, {network: listed(port)}, signal))

/** A message of the server: a letter, a length, a body. */
const message = (letter: string, body: Buffer | string): Buffer => {
  const bytes = Buffer.from(body)
  const head = Buffer.alloc(5)
  head.write(letter)
  head.writeUInt32BE(bytes.length + 4, 1)
  return Buffer.concat([head, bytes])
}
const authentication = (number: number): Buffer => message('R', Buffer.from([0, 0, 0, number]))
const error = (code: string, text: string): Buffer => message('E', `SFATAL\0C${code}\0M${text}\0\0`)
const version = (text: string): Buffer => message('S', `server_version\0${text}\0`)
const ready = message('Z', 'I')

/** A server that answers what it is sent with the next of these, in one write or byte by byte. */
const scripted = async (...answers: (Buffer | string)[]): Promise<number> => {
  const talk = (socket: Socket): void => {
    const left = [...answers]
    socket.on('data', () => {
      const next = left.shift()
      if (next === undefined) socket.end()
      else socket.write(next)
    })
  }
  return (await listen(createServer(talk))).port
}

const program = findProgram('postgres', postgresFolders())
describe.skipIf(program === null)('a real PostgreSQL (skipped without its server programs)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const data = join(folder, 'data')
  const user = plainUser()
  let running: Program
  let port = 0
  const own = (path: string): void => {
    if (user.uid !== undefined) chownSync(path, user.uid, user.gid)
  }
  const write = (name: string, text: string): void => {
    writeFileSync(join(data, name), text, {mode: 0o600})
    own(join(data, name))
  }
  beforeAll(async () => {
    chmodSync(folder, 0o755)
    own(folder)
    const initdb = findProgram('initdb', postgresFolders()) ?? 'initdb'
    execFileSync(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--locale=C', '-E', 'UTF8'], {
      ...user,
      cwd: '/',
      env: {PATH: '/usr/bin:/bin'},
      stdio: 'pipe'
    })
    const {key, cert} = certificate()
    write('server.key', key)
    write('server.crt', cert)
    const rows = ['postgres trust', 'app scram-sha-256', 'old md5', 'plain password', 'nobody reject']
    write('pg_hba.conf', rows.map(row => `host all ${row.replace(' ', ' 127.0.0.1/32 ')}\n`).join(''))
    port = await freePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      'ssl=on',
      'fsync=off',
      'password_encryption=md5',
      `unix_socket_directories=${folder}`
    ]
    const args = ['-D', data, '-p', String(port), ...settings.flatMap(each => ['-c', each])]
    running = await startProgram(program ?? '', args, {ready: /ready to accept connections/, user})
  }, 60_000)
  afterAll(async () => {
    await running?.stop()
    rmSync(folder, {recursive: true, force: true})
  })

  it.each<[Record<string, unknown>, string]>([
    [{}, 'takes connections'],
    [
      {tls: true, auth: 'none', version: '>=9'},
      'takes connections over TLS, lets the user in without a password, its version is >= 9'
    ],
    [{user: 'app', auth: 'required'}, 'takes connections, asks for scram-sha-256'],
    [{user: 'app', auth: 'scram-sha-256'}, 'takes connections, asks for scram-sha-256'],
    [{user: 'old', auth: 'md5'}, 'takes connections, asks for md5'],
    [{user: 'plain', auth: 'password'}, 'takes connections, asks for password'],
    [{user: 'nobody', auth: 'required'}, 'refuses the user: pg_hba.conf rejects connection'],
    [{database: 'template1'}, 'takes connections']
  ])('passes: %o', async (params, evidence) => {
    const outcome = await ask(port, params)
    expect(outcome).toMatch(/^passed/)
    expect(outcome).toContain(`127.0.0.1:${port} takes connections`)
    expect(outcome).toContain(evidence)
  })

  it.each<[Record<string, unknown>, string]>([
    [{tls: false}, 'speaks TLS, expected none'],
    [{auth: 'required'}, 'lets the user in without a password, expected it to ask who comes'],
    [{auth: 'md5'}, 'lets the user in without a password, expected md5'],
    [{user: 'old', auth: 'scram-sha-256'}, 'asks for md5, expected scram-sha-256'],
    [{user: 'app', auth: 'none'}, 'asks for scram-sha-256, expected it to let the user in'],
    [{user: 'nobody', auth: 'none'}, 'refuses the user'],
    [{version: '>=99'}, 'expected >= 99'],
    [{database: 'no-such'}, 'takes no connection: database "no-such" does not exist (3D000)']
  ])('fails: %o', async (params, reason) => {
    const outcome = await ask(port, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })

  it('is unverifiable where it tells nothing before it knows who asks', async () => {
    expect(await ask(port, {user: 'app', version: '>=9'})).toMatch(/^unverifiable: .* tells its version to nobody else/)
    expect(await ask(port, {user: 'nobody', auth: 'md5'})).toMatch(/^unverifiable: .* refuses the user/)
  })
})

describe('fails when the server', () => {
  it.each<[string, (Buffer | string)[], Record<string, unknown>, string]>([
    ['is starting up', ['N', error('57P03', 'the database system is starting up')], {}, 'is starting up (57P03)'],
    ['is shutting down', ['N', error('57P03', 'the database system is shutting down')], {}, 'shutting down'],
    ['is full', ['N', error('53300', 'sorry, too many clients already')], {}, 'too many clients already (53300)'],
    [
      'breaks after it let us in',
      ['N', Buffer.concat([authentication(0), error('XX000', 'broken')])],
      {},
      'broken (XX000)'
    ],
    ['speaks no TLS', ['N', authentication(10)], {tls: true}, 'speaks no TLS'],
    ['speaks HTTP', ['HTTP/1.1 400 Bad Request\r\n\r\n'], {}, 'does not speak the protocol'],
    ['hangs up', [], {}, 'does not speak the protocol'],
    ['says N and then something else', ['N', 'hello, who is there?'], {}, 'does not speak the protocol'],
    ['is too old', ['N', Buffer.concat([authentication(0), version('12.4'), ready])], {version: '>=14'}, 'it is 12.4']
  ])('%s', async (_, answers, params, reason) => {
    const outcome = await ask(await scripted(...answers), params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

it('passes where it speaks no TLS and need not', async () => {
  expect(await ask(await scripted('N', authentication(10)), {tls: false})).toMatch(/^passed: .* without TLS$/)
})

describeVariable(postgres, 'postgres', nth => (nth === 1 ? 'N' : authentication(10)))

describe('unverifiable', () => {
  it('where nothing listens or nothing is listed', async () => {
    expect(await ask(await closedPort())).toMatch(/^unverifiable: .* nothing listens there/)
    const other = await outcomeOf(postgres, {port: 2}, {network: networkFor(base)})
    expect(other).toMatchObject({status: 'unverifiable', remedy: 'add tcp://127.0.0.1:2 to allow-hosts'})
  })
  it('at the deadline of a server that says nothing, or stops in the middle', async () => {
    const {port} = await muteServer()
    expect(await ask(port, {}, AbortSignal.timeout(50))).toMatch(/^unverifiable: .* before the deadline/)
    const half = await scripted('N', authentication(0).subarray(0, 7))
    expect(await ask(half, {}, AbortSignal.timeout(50))).toMatch(/^unverifiable/)
    const mute = await scripted('S', '')
    expect(await ask(mute, {}, AbortSignal.timeout(50))).toMatch(/^unverifiable/)
  })
  it('for a server that sends without end', async () => {
    const notices = Buffer.concat(Array.from({length: 10}, () => message('N', 'x'.repeat(10_000))))
    expect(await ask(await scripted('N', notices))).toMatch(/^unverifiable: .* over 65536 bytes/)
  })
})

it.each([
  [{port: 0}],
  [{auth: 'maybe'}],
  [{version: 'new'}],
  [{password: 'x'}],
  [{'url-env': 'a b'}],
  [{user: ''}],
  [{user: 'a\0b'}]
])('takes no %o', async params => expect(await mistakeIn(postgres, params)).not.toBeNull())
