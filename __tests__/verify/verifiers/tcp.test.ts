import {createServer} from 'node:net'
import {describe, expect, it} from 'vitest'
import tcp from '../../../src/verify/verifiers/tcp.ts'
import {listen, muteServer} from '../../support/servers.ts'
import {closedPort, mistakeIn, networkFor, outcomeOf, say} from './network-helpers.ts'

const base = 'http://127.0.0.1:1'
const listed = (port: number) => networkFor(base, {allow: [`tcp://127.0.0.1:${port}`, `tcp://localhost:${port}`]})

describe('tcp', () => {
  it.each<[{host?: string}]>([[{}], [{host: '127.0.0.1'}], [{host: 'localhost'}]])(
    'passes where something listens, %o',
    async given => {
      const {port} = await listen(createServer())
      const said = say(await outcomeOf(tcp, {...given, port}, {network: listed(port)}))
      expect(said).toBe(`passed: ${given.host ?? '127.0.0.1'}:${port} accepts connections`)
    }
  )

  it('passes where the server says nothing: the port is open', async () => {
    const {port} = await muteServer()
    expect(say(await outcomeOf(tcp, {port}, {network: listed(port)}))).toMatch(/^passed/)
  })

  it.each([['127.0.0.1'], ['localhost']])('fails where nothing listens on %s', async host => {
    const port = await closedPort()
    expect(say(await outcomeOf(tcp, {host, port}, {network: listed(port)}))).toBe(
      `failed: nothing listens on ${host}:${port}`
    )
  })

  it.each([
    ['not listed', {host: '127.0.0.1', port: 2}, 'add tcp://127.0.0.1:2 to allow-hosts'],
    ['another spelling that is not listed', {host: '0x7f.2', port: 2}, 'add tcp://127.0.0.2:2 to allow-hosts'],
    ['no host', {host: 'a:b:c', port: 2}, 'correct the host']
  ])('is unverifiable where the endpoint is %s', async (_, params, remedy) => {
    const outcome = await outcomeOf(tcp, params, {network: networkFor(base)})
    expect(outcome).toMatchObject({status: 'unverifiable', remedy: expect.stringContaining(remedy)})
  })

  it('is unverifiable without a host and a base URL, at the deadline, and for an address inside', async () => {
    expect((await outcomeOf(tcp, {port: 80}, {network: networkFor(null)})).status).toBe('unverifiable')
    const {port} = await listen(createServer())
    const late = await outcomeOf(tcp, {port}, {network: listed(port)}, AbortSignal.abort())
    expect(say(late)).toContain('unverifiable: 127.0.0.1')
    const inside = networkFor(null, {allow: ['tcp://db.example:5432'], resolver: async () => ['169.254.169.254']})
    expect(say(await outcomeOf(tcp, {host: 'db.example', port: 5432}, {network: inside}))).toContain('metadata address')
  })

  it.each([[{}], [{port: 0}], [{port: 65_536}], [{port: 80, host: 'a/b'}], [{port: 80, url: 'x'}]])(
    '%o is refused',
    async params => {
      expect(await mistakeIn(tcp, params)).not.toBeNull()
    }
  )
})
