import {once} from 'node:events'
import type {Server} from 'node:net'
import {createServer} from 'node:net'
import {describe, expect, it} from 'vitest'
import {addressProblem} from '../../src/adapters/addresses.ts'
import {type Listed, normaliseHost, parseAllowList} from '../../src/adapters/allow-list.ts'
import {createDialer, type Resolve} from '../../src/adapters/network.ts'
import {asRefusal, codeOf} from '../../src/adapters/network-failures.ts'
import {ConfigurationError, Refusal} from '../../src/errors.ts'
import {listen} from '../support/servers.ts'

const place = (overrides: Partial<Listed> = {}): Listed => ({
  scheme: 'http:',
  host: 'app.example.com',
  port: 80,
  portGiven: false,
  ...overrides
})

const counted = async (): Promise<{port: number; hits: () => number; tcp: Server}> => {
  let hits = 0
  const tcp = createServer(() => {
    hits += 1
  })
  const {port} = await listen(tcp)
  return {port, tcp, hits: () => hits}
}

describe('which addresses may be called', () => {
  it.each([
    ['93.184.216.34', null],
    ['2606:4700::1111', null],
    ['::ffff:93.184.216.34', null],
    ['127.0.0.1', 'loopback'],
    ['127.8.8.8', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::7f00:1', 'not a public'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['::ffff:c0a8:101', 'private'],
    ['fd12::1', 'private'],
    ['100.64.0.1', 'private'],
    ['169.254.169.254', 'metadata'],
    ['::ffff:169.254.169.254', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['fd00:ec2::254', 'metadata'],
    ['169.254.1.1', 'linkLocal'],
    ['fe80::1', 'linkLocal'],
    ['fe80::1%eth0', 'linkLocal'],
    ['64:ff9b::a9fe:a9fe', 'not a public'],
    ['64:ff9b:1::7f00:1', 'not a public'],
    ['2002:7f00:1::', 'not a public'],
    ['2001:0:7f00:1::', 'not a public'],
    ['fec0::1', 'not a public'],
    ['4000::1', 'not a public'],
    ['0.0.0.0', 'not a public'],
    ['::', 'not a public'],
    ['192.0.2.1', 'not a public'],
    ['198.18.0.1', 'not a public'],
    ['224.0.0.1', 'not a public'],
    ['240.0.0.1', 'not a public'],
    ['255.255.255.255', 'not a public'],
    ['nonsense', 'no IP']
  ])('%s: %s', (address, problem) => {
    const answer = addressProblem(address, place())
    if (problem === null) expect(answer).toBeNull()
    else expect(answer).toContain(problem)
  })

  it.each([
    ['127.0.0.1', place({host: '127.0.0.1', portGiven: true}), true],
    ['127.0.0.1', place({host: 'localhost', portGiven: true}), true],
    ['::1', place({host: 'api.localhost', portGiven: true}), true],
    ['127.0.0.1', place({host: 'localhost'}), false],
    ['127.0.0.1', place({host: 'app.example.com', portGiven: true}), false],
    ['10.0.0.5', place({host: 'db.internal', portGiven: true}), true],
    ['fd12::5', place({host: 'db.internal', portGiven: true}), true],
    ['10.0.0.5', place({host: 'db.internal'}), false],
    ['169.254.169.254', place({host: '169.254.169.254', portGiven: true}), false],
    ['fe80::1', place({host: 'fe80::1', portGiven: true}), false],
    ['0.0.0.0', place({host: '0.0.0.0', portGiven: true}), false]
  ])('%s for %o: %s', (address, listed, allowed) => {
    expect(addressProblem(address, listed) === null).toBe(allowed)
  })
})

describe('the allow-list', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com/x', true],
    ['https://api.example.com:443', 'https://api.example.com', true],
    ['api.example.com', 'https://api.example.com', true],
    ['API.Example.com', 'https://api.example.com', true],
    ['wss://api.example.com', 'https://api.example.com', true],
    ['http://2130706433:81', 'http://127.0.0.1:81', true],
    ['https://[2606:4700::1]:8443', 'https://[2606:4700:0::1]:8443/', true],
    ['api.example.com', 'http://api.example.com', false],
    ['api.example.com', 'https://api.example.com:8443', false],
    ['api.example.com', 'https://api.example.com.', false],
    ['api.example.com', 'https://x.api.example.com', false],
    ['api.example.com', 'https://example.com', false],
    ['api.example.com', 'https://api.example.com.evil.example', false],
    ['api.example.com', 'ftp://api.example.com', false],
    ['tcp://api.example.com:443', 'https://api.example.com', false]
  ])('%s for %s: %s', (entry, address, allowed) => {
    expect(parseAllowList(null, [entry]).origin(new URL(address)) !== null).toBe(allowed)
  })

  it.each([
    ['*'],
    ['*.example.com'],
    ['https://*.example.com'],
    ['https://api.example.com/path'],
    ['https://api.example.com?x'],
    ['https://user@api.example.com'],
    ['ftp://api.example.com'],
    ['tcp://db.internal'],
    ['https://'],
    ['https://1.2.3.4.5'],
    ['']
  ])('refuses the entry %j', entry => {
    expect(() => parseAllowList(null, [entry])).toThrow(ConfigurationError)
  })

  it.each([['app.example.com'], ['ftp://x.example'], ['https://u:p@x.example'], ['https://x.example/?q']])(
    'refuses the base URL %s',
    base => {
      expect(() => parseAllowList(base, [])).toThrow(ConfigurationError)
    }
  )

  it('lists the base URL with its port, and as a folder', () => {
    const {base, origin, endpoint} = parseAllowList('http://localhost:3000/app', [])
    expect(base?.href).toBe('http://localhost:3000/app/')
    expect(origin(new URL('http://localhost:3000/'))).toMatchObject({portGiven: true})
    expect(endpoint('localhost', 3000)).not.toBeNull()
    expect(endpoint('localhost', 3001)).toBeNull()
  })

  it.each([
    ['example.com', true],
    ['_dmarc.example.com', true],
    ['notexample.com', false],
    ['com', false]
  ])('lets the name %s be resolved: %s', (name, allowed) => {
    expect(parseAllowList(null, ['example.com']).name(name)).toBe(allowed)
  })

  it('offers the plain twin of default ports only', () => {
    const {plainTwin} = parseAllowList(null, ['a.example', 'https://b.example:8443'])
    expect(plainTwin(new URL('http://a.example'))).toMatchObject({scheme: 'http:', port: 80})
    expect(plainTwin(new URL('http://a.example:8080'))).toBeNull()
    expect(plainTwin(new URL('http://b.example'))).toBeNull()
  })

  it.each([
    ['0x7f.1', '127.0.0.1'],
    ['::ffff:127.0.0.1', '::ffff:7f00:1'],
    ['Example.COM', 'example.com'],
    ['a/b', null],
    ['a:1', null],
    ['u@a', null]
  ])('spells the host %s as %s', (host, spelled) => {
    expect(normaliseHost(host)).toBe(spelled)
  })
})

describe('dialling', () => {
  const refused = async (listed: Listed, resolver?: Resolve): Promise<Refusal> => {
    const dialer = createDialer(resolver ? {resolver} : {})
    return dialer.dial(listed, null).then(
      () => expect.unreachable('was dialled'),
      (thrown: unknown) => {
        expect(thrown).toBeInstanceOf(Refusal)
        return thrown as Refusal
      }
    )
  }

  it.each([['127.0.0.1'], ['127.1.1.1'], ['::1'], ['::ffff:7f00:1'], ['localhost'], ['x.localhost'], ['localhost.']])(
    'never connects to %s when it is listed without its port',
    async host => {
      const {port, hits} = await counted()
      const {message, remedy} = await refused(place({host, port}), async () => ['127.0.0.1'])
      expect(message).toContain('loopback')
      expect(remedy).toContain(`:${port}`)
      expect(hits()).toBe(0)
    }
  )

  it.each([
    ['to loopback', ['127.0.0.1']],
    ['to loopback besides a public address', ['93.184.216.34', '127.0.0.1']],
    ['to the metadata service', ['169.254.169.254']],
    ['through NAT64', ['64:ff9b::7f00:1']],
    ['to nothing', []]
  ])('refuses a name that resolves %s, port listed or not', async (_, addresses) => {
    const {port, hits} = await counted()
    await refused(place({port, portGiven: true}), async () => addresses)
    expect(hits()).toBe(0)
  })

  it('asks a flipping resolver once and stays with the first answer', async () => {
    const {port, hits} = await counted()
    const answers = [['93.184.216.34'], ['127.0.0.1'], ['127.0.0.1']]
    const asked: string[] = []
    const controller = new AbortController()
    const dialer = createDialer({
      resolver: async host => {
        asked.push(host)
        // The public address must not be dialled from a test: the vetting runs, the connection does not.
        controller.abort()
        return answers.shift() ?? []
      }
    })
    const listed = place({host: 'rebind.example', port, portGiven: true})
    for (let time = 0; time < 3; time += 1) {
      await expect(dialer.dial(listed, null, controller.signal)).rejects.toThrow('deadline')
    }
    expect(asked).toEqual(['rebind.example'])
    expect(hits()).toBe(0)
  })

  it('asks again after a failure', async () => {
    const failure = Object.assign(new Error('queryA'), {code: 'EAI_AGAIN'})
    let asked = 0
    const dialer = createDialer({
      resolver: async () => {
        asked += 1
        if (asked === 1) throw failure
        return ['127.0.0.1']
      }
    })
    await expect(dialer.dial(place(), null)).rejects.toThrow('no name server answered')
    await expect(dialer.dial(place(), null)).rejects.toThrow('loopback')
  })

  it('reaches loopback by name without asking any resolver', async () => {
    const {port, tcp, hits} = await counted()
    const dialer = createDialer({resolver: () => expect.unreachable('asked')})
    const arrived = once(tcp, 'connection')
    const socket = await dialer.dial(place({host: 'app.localhost', port, portGiven: true}), null)
    await arrived
    expect(socket.remoteAddress).toBe('127.0.0.1')
    expect(hits()).toBe(1)
    dialer.close()
    await once(socket, 'close')
  })

  it('says that nothing listens', async () => {
    const {port, close} = await listen(createServer())
    await close()
    const {message} = await refused(place({host: '127.0.0.1', port, portGiven: true}))
    expect(message).toBe(`127.0.0.1:${port} did not answer: nothing listens there`)
  })

  it('gives up a handshake that never ends when the deadline passes', async () => {
    const {port, tcp} = await counted()
    const controller = new AbortController()
    tcp.once('connection', () => controller.abort())
    const dialer = createDialer({})
    const listed = place({scheme: 'https:', host: '127.0.0.1', port, portGiven: true})
    await expect(dialer.dial(listed, {strict: true}, controller.signal)).rejects.toThrow('before the deadline')
  })
})

describe('failures', () => {
  const failure = (code?: string): Error => Object.assign(new Error('failed'), code === undefined ? {} : {code})

  it.each<[string, unknown, string | null]>([
    ['a code', failure('ECONNRESET'), 'ECONNRESET'],
    ['the code of a cause', new Error('fetch failed', {cause: failure('EPIPE')}), 'EPIPE'],
    ['several that refuse', new AggregateError([failure('ECONNREFUSED'), failure('EADDRNOTAVAIL')]), 'ECONNREFUSED'],
    [
      'one of several that may be there',
      new AggregateError([failure('ECONNREFUSED'), failure('ETIMEDOUT')]),
      'ETIMEDOUT'
    ],
    ['our own mistake', failure('ERR_INVALID_ARG_TYPE'), null],
    ['no code', failure(), null],
    ['a thrown text', 'failed', null]
  ])('reads %s', (_, thrown, code) => {
    expect(codeOf(thrown)).toBe(code)
  })

  it('leaves what is no failure of the network as it is', () => {
    const bug = new TypeError('x is undefined')
    expect(asRefusal(bug, 'host')).toBe(bug)
  })

  it('names a code it has no words for', () => {
    expect(asRefusal(failure('ENOSUCH'), 'host')).toMatchObject({message: 'host did not answer: ENOSUCH failed'})
  })
})
