import {writeFileSync} from 'node:fs'
import {createServer, type Socket} from 'node:net'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import redis from '../../../src/verify/verifiers/redis.ts'
import {temporaryFolder} from '../../support/git.ts'
import {findProgram, freePort, type Program, startProgram} from '../../support/programs.ts'
import {certificate, listen, muteServer} from '../../support/servers.ts'
import {closedPort, mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'
import {describeVariable} from './variable-helpers.ts'

const base = 'http://127.0.0.1:1'
const listed = (port: number) => networkFor(base, {allow: [`tcp://127.0.0.1:${port}`]})
const ask = async (port: number, params: Record<string, unknown> = {}, signal?: AbortSignal) =>
  say(await outcomeOf(redis, {port, ...params}, {network: listed(port)}, signal))

/** A server that answers each command with the next of these. */
const scripted = async (...answers: (string | null)[]): Promise<number> => {
  const talk = (socket: Socket): void => {
    const left = [...answers]
    socket.on('data', () => {
      const next = left.shift()
      if (next === null || next === undefined) socket.end()
      else socket.write(next)
    })
  }
  return (await listen(createServer(talk))).port
}
const info = (text: string): string => `$${text.length}\r\n${text}\r\n`

const program = findProgram('redis-server')
describe.skipIf(program === null)('a real Redis (skipped without redis-server)', () => {
  const running: Program[] = []
  const start = async (...more: string[]): Promise<number> => {
    const port = await freePort()
    const args = ['--bind', '127.0.0.1', '--save', '', '--dir', temporaryFolder(), '--port', String(port), ...more]
    running.push(await startProgram(program ?? '', args, {ready: /Ready to accept connections/}))
    return port
  }
  let open = 0
  let locked = 0
  let secure = 0
  beforeAll(async () => {
    const folder = temporaryFolder()
    const {key, cert} = certificate()
    writeFileSync(join(folder, 'key.pem'), key)
    writeFileSync(join(folder, 'cert.pem'), cert)
    open = await start()
    locked = await start('--requirepass', 'not-a-real-password')
    secure = await freePort()
    const tls = ['--tls-key-file', join(folder, 'key.pem'), '--tls-cert-file', join(folder, 'cert.pem')]
    await start(
      '--tls-port',
      String(secure),
      '--tls-auth-clients',
      'no',
      ...tls,
      '--tls-ca-cert-file',
      join(folder, 'cert.pem')
    )
  })
  afterAll(async () => void (await Promise.all(running.map(each => each.stop()))))

  it('passes where it answers, and where it asks for a password', async () => {
    expect(await ask(open)).toBe(`passed: 127.0.0.1:${open} answers PING`)
    expect(await ask(open, {auth: 'none', version: '>=5'})).toMatch(/^passed: .* answers PING, its version is >= 5$/)
    expect(await ask(locked, {auth: 'required'})).toBe(`passed: 127.0.0.1:${locked} asks for a password`)
    expect(await ask(secure, {tls: true})).toMatch(/^passed/)
  })
  it('fails when the password is taken away, or put there, and for another version', async () => {
    expect(await ask(open, {auth: 'required'})).toMatch(/^failed: .* lets in whoever comes/)
    expect(await ask(locked, {auth: 'none'})).toMatch(/^failed: .* asks for a password, expected none/)
    expect(await ask(open, {version: '>=99'})).toMatch(/^failed: .* it is \d+\.\d+\.\d+, expected >= 99/)
  })
  it('is unverifiable where the version is told to nobody, and where TLS is spoken to a plain port', async () => {
    expect(await ask(locked, {version: '>=5'})).toMatch(/^unverifiable: .* does not tell its version/)
    expect(await ask(open, {tls: true}, AbortSignal.timeout(100))).toMatch(/^unverifiable/)
  })
})

describe('fails when the server', () => {
  it.each<[string, (string | null)[], Record<string, unknown>, string]>([
    ['is loading', ['-LOADING Redis is loading the dataset in memory\r\n'], {}, 'answers PING with "-LOADING'],
    ['is in protected mode', ['-DENIED Redis is running in protected mode\r\n'], {}, 'answers PING with "-DENIED'],
    ['has lost its primary', ['-MASTERDOWN Link with MASTER is down\r\n'], {}, '-MASTERDOWN'],
    ['speaks HTTP', ['HTTP/1.1 400 Bad Request\r\n\r\n'], {}, '"HTTP/1.1 400 Bad Request"'],
    ['hangs up', [null], {}, 'answers PING with nothing'],
    ['is too old', ['+PONG\r\n', info('redis_version:6.2.14\r\n')], {version: '>=7'}, 'it is 6.2.14, expected >= 7'],
    ['is of another version', ['+PONG\r\n', info('redis_version:7.2.1\r\n')], {version: '7.4'}, 'expected 7.4'],
    ['gives no number', ['+PONG\r\n', info('redis_version:next\r\n')], {version: '!=7'}, 'it is unknown, expected != 7']
  ])('%s', async (_, answers, params, reason) => {
    const outcome = await ask(await scripted(...answers), params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

describe('versions', () => {
  it.each<[unknown, boolean]>([
    ['>=7', true],
    ['>7.2', false],
    ['>7.2.14', false],
    ['<=7.2.14', true],
    ['<8', true],
    ['7', true],
    ['!=7', false],
    ['>=7.10', false],
    ['>= 7.1', true]
  ])('7.2.14 %s: %s', async (version, holds) => {
    const outcome = await ask(await scripted('+PONG\r\n', info('a:1\r\nredis_version:7.2.14\r\n')), {version})
    expect(outcome.startsWith('passed')).toBe(holds)
  })
})

describeVariable(redis, 'redis', () => '+PONG\r\n')

describe('unverifiable', () => {
  it('where nothing listens or nothing is listed', async () => {
    expect(await ask(await closedPort())).toMatch(/^unverifiable: .* nothing listens there/)
    const other = await outcomeOf(redis, {port: 2}, {network: networkFor(base)})
    expect(other).toMatchObject({status: 'unverifiable', remedy: 'add tcp://127.0.0.1:2 to allow-hosts'})
  })
  it('for a name that leads inside', async () => {
    const inside = networkFor(null, {allow: ['tcp://cache.example:6379'], resolver: async () => ['169.254.169.254']})
    const outcome = await outcomeOf(redis, {host: 'cache.example'}, {network: inside})
    expect(say(outcome)).toMatch(/^unverifiable: .* metadata address/)
  })
  it('at the deadline of a server that says nothing', async () => {
    const {port} = await muteServer()
    expect(await ask(port, {}, AbortSignal.timeout(50))).toMatch(/^unverifiable: .* before the deadline/)
    expect(await ask(port, {}, AbortSignal.abort())).toMatch(/^unverifiable/)
  })
  it('for a server that sends without end, or does not tell a version', async () => {
    expect(await ask(await scripted('x'.repeat(70_000)))).toMatch(/^unverifiable: .* over 65536 bytes/)
    expect(await ask(await scripted('+PONG\r\n', '-ERR unknown command\r\n'), {version: '>=1'})).toMatch(
      /^unverifiable/
    )
    expect(await ask(await scripted('+PONG\r\n', '$99\r\nredis'), {version: '>=1'}, AbortSignal.timeout(50))).toMatch(
      /^unverifiable/
    )
  })
})

it.each([
  [{port: 0}],
  [{auth: 'maybe'}],
  [{version: '~7'}],
  [{version: 'seven'}],
  [{password: 'x'}],
  [{'url-env': 'a b'}],
  [{host: 'a/b'}]
])('takes no %o', async params => expect(await mistakeIn(redis, params)).not.toBeNull())
