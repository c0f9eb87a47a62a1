import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:http'
import {promisify} from 'node:util'
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {describe, expect, it, onTestFinished} from 'vitest'
import {createHttp, type HttpClient, type HttpOptions} from '../../src/adapters/http.ts'
import {Refusal} from '../../src/errors.ts'
import type {HttpRequest} from '../../src/ports.ts'
import * as servers from '../support/servers.ts'

const client = (options: Partial<HttpOptions> = {}): HttpClient => {
  const http = createHttp({baseUrl: null, allow: [], secrets: [], ...options})
  onTestFinished(() => http.close())
  return http
}

const request = (url: string, overrides: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers: {},
  body: null,
  redirects: 0,
  limit: 1_000_000,
  ...overrides
})

const never = new AbortController().signal
const text = (body: Uint8Array): string => Buffer.from(body).toString()

const refusal = async (sent: Promise<unknown>): Promise<Refusal> => {
  const thrown = await sent.then(
    () => null,
    (reason: unknown) => reason
  )
  expect(thrown).toBeInstanceOf(Refusal)
  return thrown as Refusal
}

/** Answers what it was asked. */
const echo = () => servers.server(({method, url, headers, body}) => ({body: {method, url, headers, body}}))
const asked = (response: {
  body: Uint8Array
}): {method: string; url: string; headers: Record<string, string>; body: string} => JSON.parse(text(response.body))

describe('an answer', () => {
  it('comes with status, headers kept apart, body and time', async () => {
    const {origin} = await servers.server({
      '/health': {status: 203, headers: {'set-cookie': ['a=1', 'b=2'], 'X-One': '1'}, body: {status: 'healthy'}}
    })
    const response = await client({baseUrl: origin}).send(request('/health'), never)
    expect(response).toMatchObject({url: `${origin}/health`, status: 203})
    expect(response.headers).toMatchObject({'set-cookie': ['a=1', 'b=2'], 'x-one': ['1']})
    expect(JSON.parse(text(response.body))).toEqual({status: 'healthy'})
    expect(response.ms).toBeGreaterThan(0)
  })

  it('is asked for plainly, under our name, with the given headers and body', async () => {
    const {origin} = await echo()
    const sent = request('/x?q=1', {method: 'POST', headers: {'X-Trace': 't'}, body: '{"a":1}'})
    const hit = asked(await client({baseUrl: origin}).send(sent, never))
    expect(hit).toMatchObject({method: 'POST', url: '/x?q=1', body: '{"a":1}'})
    expect(hit.headers).toMatchObject({'user-agent': 'readiness-gate', 'accept-encoding': 'identity', 'x-trace': 't'})
  })

  it.each([
    ['gzip', gzipSync('inside')],
    ['X-GZIP', gzipSync('inside')],
    ['deflate', deflateSync('inside')],
    ['br', brotliCompressSync('inside')],
    ['gzip, br', brotliCompressSync(gzipSync('inside'))],
    ['identity', 'inside']
  ])('is decoded from %s though it was not asked for', async (encoding, body) => {
    const {origin} = await servers.server(() => ({headers: {'content-encoding': encoding}, body}))
    expect(text((await client({baseUrl: origin}).send(request('/'), never)).body)).toBe('inside')
  })

  it.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 304]
  ] as const)('of %s %d has no body to decode', async (method, status) => {
    const {origin} = await servers.server((_, response) => {
      response.writeHead(status, {'content-encoding': 'gzip'}).end()
      return undefined
    })
    expect(await client({baseUrl: origin}).send(request('/', {method}), never)).toMatchObject({status})
  })

  it('leaves its body unread with a limit of 0, however long it is', async () => {
    const {origin} = await servers.endlessBodyServer()
    const response = await client({baseUrl: origin}).send(request('/', {limit: 0}), never)
    expect(response).toMatchObject({status: 200, body: new Uint8Array()})
  })

  it('shares a connection with the next one', async () => {
    const tcp = createServer((_, response) => response.end('ok'))
    let connections = 0
    tcp.on('connection', () => {
      connections += 1
    })
    const {port} = await servers.listen(tcp)
    const http = client({baseUrl: `http://127.0.0.1:${port}`})
    for (let time = 0; time < 5; time += 1) await http.send(request('/'), never)
    // The next request may start before the client notices that the last answer is complete.
    expect(connections).toBeLessThanOrEqual(2)
  })
})

describe('addresses', () => {
  it.each([
    ['health', '/app/health'],
    ['/health', '/health'],
    ['?q', '/app/?q']
  ])('resolves %s below the base URL to %s', async (url, path) => {
    const {origin} = await echo()
    expect(asked(await client({baseUrl: `${origin}/app`}).send(request(url), never)).url).toBe(path)
  })

  it.each([
    ['http://127.0.0.1:PORT/'],
    ['http://2130706433:PORT/'],
    ['http://0x7f000001:PORT/'],
    ['http://0x7f.1:PORT/'],
    ['http://0177.0.0.1:PORT/'],
    ['http://127.1:PORT/'],
    ['http://127.0.0.1.:PORT/'],
    ['http://①②⑦.0.0.1:PORT/'],
    ['http://127。0。0。1:PORT/'],
    ['http://[::1]:PORT/'],
    ['http://[::ffff:127.0.0.1]:PORT/'],
    ['http://[::127.0.0.1]:PORT/'],
    ['http://[64:ff9b::7f00:1]:PORT/'],
    ['http://0:PORT/'],
    ['http://0.0.0.0:PORT/'],
    ['http://localhost:PORT/'],
    ['http://LOCALHOST:PORT/'],
    ['http://localhost.:PORT/'],
    ['http://app.localhost:PORT/'],
    ['http://app.example.com@127.0.0.1:PORT/'],
    ['http://app.example.com:443@127.0.0.1:PORT/'],
    ['http:\\\\127.0.0.1:PORT/'],
    ['//127.0.0.1:PORT/'],
    ['/\\127.0.0.1:PORT/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://2852039166/latest/meta-data/'],
    ['http://[fd00:ec2::254]/latest/meta-data/'],
    ['http://168.63.129.16/'],
    ['http://metadata.google.internal/'],
    ['https://app.example.com.evil.example/'],
    ['https://user:secret@app.example.com/'],
    ['https://app.example.com:8443/'],
    ['file:///etc/passwd'],
    ['ftp://app.example.com/'],
    ['data:text/plain,x'],
    ['http://1.2.3.4.5/'],
    ['http://'],
    ['javascript:1']
  ])('never calls %s when only a public origin is listed', async address => {
    const target = await servers.server(() => ({body: 'reached'}))
    const http = client({
      baseUrl: 'https://app.example.com',
      resolver: async () => expect.unreachable('the name was resolved')
    })
    const {remedy} = await refusal(http.send(request(address.replace('PORT', String(target.port))), never))
    expect(remedy).toBeTruthy()
    expect(target.hits).toEqual([])
  })

  it.each([
    [
      'http://localhost:3000/x',
      'http://localhost:3000 is not in the allow-list',
      'add http://localhost:3000 to allow-hosts'
    ],
    ['/health', 'no base URL to resolve /health against', 'set the input base-url'],
    ['https://u:p@a.example/', 'user name or password', 'bind a secret'],
    ['gopher://a.example/', 'gopher: is no HTTP address', 'only http and https']
  ])('says why not %s, and what to do', async (address, reason, remedy) => {
    const thrown = await refusal(client().send(request(address), never))
    expect(thrown.message).toContain(reason)
    expect(thrown.remedy).toContain(remedy)
    expect(thrown.message).not.toContain('u:p')
  })

  it.each([['Host'], ['connection'], ['Transfer-Encoding'], ['content-length']])(
    'refuses the header %s',
    async name => {
      const target = await echo()
      const sent = client({baseUrl: target.origin}).send(request('/', {headers: {[name]: 'x'}}), never)
      expect((await refusal(sent)).message).toContain('cannot be set')
      expect(target.hits).toEqual([])
    }
  )

  it('looks at plain HTTP of a host listed for HTTPS, but sends nothing along', async () => {
    const http = client({allow: ['app.example.com'], resolver: async () => ['10.0.0.1']})
    // The address is vetted last, so this refusal shows that the origin was accepted.
    expect((await refusal(http.send(request('http://app.example.com/'), never))).message).toContain('private address')
    for (const overrides of [{method: 'POST'}, {headers: {authorization: 'x'}}] as const) {
      const sent = http.send(request('http://app.example.com/', overrides), never)
      expect((await refusal(sent)).message).toContain('not in the allow-list')
    }
  })
})

describe('redirects', () => {
  it('are answered as they are when none is to be followed', async () => {
    const {origin} = await servers.redirectServer('https://elsewhere.example/')
    const response = await client({baseUrl: origin}).send(request('/'), never)
    expect(response).toMatchObject({status: 302, headers: {location: ['https://elsewhere.example/']}})
  })

  it.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [303, 'HEAD', 'HEAD', ''],
    [301, 'PUT', 'PUT', 'data'],
    [307, 'POST', 'POST', 'data'],
    [308, 'DELETE', 'DELETE', '']
  ] as const)('%d turns %s into %s', async (status, method, then, body) => {
    const target = await servers.server(({url}) => (url === '/to' ? {} : {status, headers: {location: 'to'}}))
    const data = ['POST', 'PUT'].includes(method) ? 'data' : null
    const response = await client({baseUrl: target.origin}).send(
      request('/', {method, body: data, redirects: 1}),
      never
    )
    expect(response).toMatchObject({status: 200, url: `${target.origin}/to`})
    expect(target.hits[1]).toMatchObject({method: then, body})
  })

  it.each([[1], [2], [3], [9]])('end after %d, and after 3 at most', async redirects => {
    const loop = await servers.redirectLoopServer()
    const thrown = await refusal(client({baseUrl: loop.origin}).send(request('/0', {redirects}), never))
    expect(thrown.message).toContain('redirects more than')
    expect(loop.hits).toHaveLength(Math.min(redirects, 3) + 1)
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'http://169.254.169.254, which is not in the allow-list'],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:1, which is not in the allow-list'],
    ['//evil.example/', 'http://evil.example, which is not in the allow-list'],
    ['file:///etc/passwd', 'file: is no HTTP address'],
    ['http://', 'redirects to no valid address']
  ])('are not followed to %s', async (location, reason) => {
    const {origin} = await servers.redirectServer(location)
    const thrown = await refusal(client({baseUrl: origin}).send(request('/', {redirects: 3}), never))
    expect(thrown.message).toContain(reason)
  })

  it('from HTTPS to plain HTTP are not followed on the strength of the HTTPS entry', async () => {
    const secure = await servers.secureServer(() => ({status: 302, headers: {location: 'http://app.example.com/'}}))
    const http = client({baseUrl: secure.origin, allow: ['app.example.com'], ca: [secure.ca]})
    expect((await refusal(http.send(request('/', {redirects: 1}), never))).message).toContain('not in the allow-list')
  })

  it('drop headers and secrets at another origin, and do not restore them on the way back', async () => {
    const home = await servers.server(({url}) =>
      url === '/back' ? {} : {status: 307, headers: {location: url === '/' ? '/second' : `${away.origin}/`}}
    )
    const away = await servers.server(() => ({status: 307, headers: {location: `${home.origin}/back`}}))
    const http = client({
      allow: [home.origin, away.origin],
      secrets: [
        {origin: home.origin, header: 'Authorization', prefix: 'Bearer ', value: 'home-token'},
        {origin: away.origin, header: 'authorization', prefix: 'Bearer ', value: 'away-token'}
      ]
    })
    await http.send(request(home.origin, {headers: {'x-api-key': 'k', accept: 'text/x'}, redirects: 3}), never)
    const [first, second, back] = home.hits.map(({headers}) => headers)
    expect(first).toMatchObject({'x-api-key': 'k', authorization: 'Bearer home-token', accept: 'text/x'})
    expect(second).toMatchObject({'x-api-key': 'k', authorization: 'Bearer home-token'})
    for (const headers of [away.hits[0]?.headers, back]) {
      expect(headers).toMatchObject({'user-agent': 'readiness-gate', accept: '*/*'})
      expect(headers).not.toHaveProperty('x-api-key')
      expect(headers).not.toHaveProperty('authorization')
    }
  })
})

describe('secrets', () => {
  const value = 'p@ss wörd/+"x'.normalize('NFC').replace('ö', 'o')
  const secretClient = (origin: string, others: string[] = []): HttpClient =>
    client({allow: [origin, ...others], secrets: [{origin, header: 'X-Token', value}]})

  it('stay here where a request is to be anonymous', async () => {
    const {origin} = await echo()
    const http = client({baseUrl: origin, secrets: [{origin, header: 'authorization', value: 'hunter2hunter2'}]})
    expect(asked(await http.send(request('/'), never)).headers).toHaveProperty('authorization')
    expect(asked(await http.send(request('/', {anonymous: true}), never)).headers).not.toHaveProperty('authorization')
  })

  it('go to their origin only', async () => {
    const [own, other] = [await echo(), await echo()]
    const http = secretClient(own.origin, [other.origin])
    await http.send(request(own.origin), never)
    await http.send(request(other.origin), never)
    expect(own.hits[0]?.headers['x-token']).toBe(value)
    expect(other.hits[0]?.headers).not.toHaveProperty('x-token')
  })

  it.each([
    ['raw', value],
    ['base64', Buffer.from(value).toString('base64')],
    ['base64 inside', Buffer.from(`user:${value}`).toString('base64')],
    ['base64 inside, other offset', Buffer.from(`me:${value}:tail`).toString('base64')],
    ['URL-safe base64', Buffer.from(`x${value}`).toString('base64url')],
    ['URL-encoded', encodeURIComponent(value)],
    ['form-encoded', encodeURIComponent(value).replaceAll('%20', '+')],
    ['JSON', JSON.stringify(value)]
  ])('come back as *** when echoed %s', async (_, echoed) => {
    const {origin} = await servers.server(() => ({
      headers: {'x-echo': echoed},
      body: Buffer.concat([Buffer.from([0xff, 0x00]), Buffer.from(echoed)])
    }))
    const response = await secretClient(origin).send(request(origin), never)
    const all = `${response.headers['x-echo']} ${text(response.body)}`
    expect(all.match(/\*\*\*/g)?.length).toBeGreaterThanOrEqual(2)
    expect(all).not.toContain(echoed)
    expect([...response.body.slice(0, 2)]).toEqual([0xff, 0x00])
  })

  it('are masked in the final address and in refusals', async () => {
    const {origin} = await servers.server(({url}) =>
      url === '/' ? {status: 302, headers: {location: `/?t=${encodeURIComponent(value)}`}} : {}
    )
    const response = await secretClient(origin).send(request(origin, {redirects: 1}), never)
    expect(response.url).toBe(`${origin}/?t=***`)
    const loud = await servers.server(() => ({status: 302, headers: {location: 'http://tok3nvalue.example/'}}))
    const http = client({
      allow: [loud.origin],
      secrets: [{origin: loud.origin, header: 'x', value: 'tok3nvalue'}]
    })
    const {message} = await refusal(http.send(request(loud.origin, {redirects: 1}), never))
    expect(message).toContain('http://***.example')
  })
})

describe('connections', () => {
  it('are used again: as many as are asked for at the same time', async () => {
    const ports = new Set<number | undefined>()
    const {port} = await servers.listen(
      createServer((hit, response) => {
        ports.add(hit.socket.remotePort)
        setImmediate(() => response.end('{}'))
      })
    )
    const http = client({baseUrl: `http://127.0.0.1:${port}`})
    const ask = async (times: number): Promise<void> => {
      if (times === 0) return
      await http.send(request('/'), never)
      await ask(times - 1)
    }
    await Promise.all(Array.from({length: 8}, () => ask(5)))
    expect(ports.size).toBe(8)
  })
})

describe('hostile servers', () => {
  it('bounds a gzip bomb by what comes out of it, in memory too', async () => {
    // 200 members of 1 MB each: 200 MB from 200 KB, without the server holding them.
    const member = gzipSync(Buffer.alloc(1_000_000))
    const body = Buffer.concat(Array.from({length: 200}, () => member))
    expect(body.length).toBeLessThan(250_000)
    const {origin} = await servers.server(() => ({headers: {'content-encoding': 'gzip'}, body}))
    const before = process.memoryUsage().arrayBuffers
    const thrown = await refusal(client({baseUrl: origin}).send(request('/', {limit: 2_000_000}), never))
    expect(thrown.message).toBe(`${origin} sent over 2000000 bytes`)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  })

  it('bounds a bomb inside a bomb', async () => {
    const body = gzipSync(gzipSync(Buffer.alloc(20_000_000)))
    const {origin} = await servers.server(() => ({headers: {'content-encoding': 'gzip, gzip'}, body}))
    const sent = client({baseUrl: origin}).send(request('/', {limit: 1_000_000}), never)
    expect((await refusal(sent)).message).toContain('over 1000000 bytes')
  })

  it('never reads more than the adapter allows, whatever the request says', async () => {
    const {origin} = await servers.endlessBodyServer()
    const sent = client({baseUrl: origin, maxBody: 100_000}).send(request('/', {limit: 1e12}), never)
    expect((await refusal(sent)).message).toContain('over 100000 bytes')
  })

  it.each([
    ['broken gzip', {'content-encoding': 'gzip'}, 'not gzip at all'],
    ['cut gzip', {'content-encoding': 'gzip'}, gzipSync('a longer text to cut').subarray(0, 20)],
    ['broken brotli', {'content-encoding': 'br'}, 'not brotli either'],
    ['an unknown encoding', {'content-encoding': 'zstd'}, 'x'],
    ['too many encodings', {'content-encoding': 'gzip, gzip, gzip'}, 'x']
  ])('refuses %s', async (_, headers, body) => {
    const {origin} = await servers.server(() => ({headers, body}))
    expect((await refusal(client({baseUrl: origin}).send(request('/'), never))).message).toContain('cannot be decoded')
  })

  it.each([
    ['hangs up', servers.resetServer, 'closed the connection'],
    ['resets within the body', servers.resetMidBodyServer, 'closed the connection'],
    ['closes within the body', servers.truncatedBodyServer, 'did not answer'],
    ['sends headers without end', servers.endlessHeadersServer, 'headers of the answer are too large'],
    ['speaks something else', servers.garbageServer, 'does not speak HTTP']
  ])('refuses what %s', async (_, start, reason) => {
    const {origin} = await start()
    const {message, remedy} = await refusal(client({baseUrl: origin}).send(request('/'), never))
    expect(message).toContain(reason)
    expect(remedy).toBeTruthy()
  })

  it.each([
    ['says nothing', servers.muteServer],
    ['drips its body', () => servers.drippingServer(5)],
    ['drips its headers', () => servers.endlessHeadersServer(20)]
  ])('leaves what %s at the deadline', async (_, start) => {
    const {origin} = await start()
    const sent = client({baseUrl: origin}).send(request('/'), AbortSignal.timeout(150))
    const {message, remedy} = await refusal(sent)
    expect(message).toBe(`${origin} gave no complete answer before the deadline`)
    expect(remedy).toContain('raise the timeout')
  })

  it('sends nothing once the deadline has passed', async () => {
    const target = await echo()
    await refusal(client({baseUrl: target.origin}).send(request('/'), AbortSignal.abort()))
    expect(target.hits).toEqual([])
  })

  it('says that nothing listens', async () => {
    const {origin, close} = await echo()
    await close()
    expect((await refusal(client({baseUrl: origin}).send(request('/'), never))).message).toContain('nothing listens')
  })

  it('says that a name does not resolve', async () => {
    const unknown = async () => {
      throw Object.assign(new Error('getaddrinfo'), {code: 'ENOTFOUND'})
    }
    const http = client({allow: ['nowhere.example'], resolver: unknown})
    const thrown = await refusal(http.send(request('https://nowhere.example'), never))
    expect(thrown.message).toBe('nowhere.example:443 did not answer: its name does not resolve')
  })
})

describe('TLS', () => {
  const authority = servers.certificate({isAuthority: true})
  const day = 86_400_000

  it('is trusted through the given authority', async () => {
    const {origin} = await servers.secureServer(() => ({body: 'safe'}), servers.certificate({issuer: authority}))
    const http = client({baseUrl: origin, ca: [authority.ca]})
    expect(text((await http.send(request('/'), never)).body)).toBe('safe')
  })

  it.each([
    ['expired', {notAfter: new Date(Date.now() - day)}, true, 'has expired'],
    ['not yet valid', {notBefore: new Date(Date.now() + day)}, true, 'not valid yet'],
    ['for another name', {names: ['other.example']}, true, 'for another name'],
    ['from an unknown authority', {}, false, 'root that is not trusted']
  ])('is refused %s', async (_, options, isTrusted, reason) => {
    const target = await servers.secureServer(() => ({}), servers.certificate({issuer: authority, ...options}))
    const http = client({baseUrl: target.origin, ca: isTrusted ? [authority.ca] : []})
    const {message} = await refusal(http.send(request('/'), never))
    expect(message).toContain('is not trusted')
    expect(message).toContain(reason)
    expect(target.hits).toEqual([])
  })

  it('is refused where the server signs for itself', async () => {
    const {origin} = await servers.secureServer(() => ({}))
    expect((await refusal(client({baseUrl: origin}).send(request('/'), never))).message).toContain('self-signed')
  })

  it('is refused where the server speaks plain HTTP', async () => {
    const {port} = await echo()
    const sent = client({baseUrl: `https://127.0.0.1:${port}`}).send(request('/'), never)
    expect((await refusal(sent)).message).toContain('is not trusted: TLS: ERR_SSL_')
  })
})

describe('closing', () => {
  it('ends idle connections, running requests, and refuses what comes after', async () => {
    const tcp = createServer(({url}, response) => void (url === '/' && response.end('ok')))
    const {port} = await servers.listen(tcp)
    const http = client({baseUrl: `http://127.0.0.1:${port}`})
    await http.send(request('/'), never)
    const arrived = once(tcp, 'request')
    const hanging = refusal(http.send(request('/hang'), never))
    await arrived
    await http.close()
    expect((await hanging).message).toBeTruthy()
    expect((await refusal(http.send(request('/'), never))).message).toContain('the run has ended')
    while ((await promisify(tcp.getConnections.bind(tcp))()) > 0) await new Promise(setImmediate)
  })

  it('needs no machinery when nothing was sent, and loads none', async () => {
    const program = `
      const {createHttp} = await import(process.argv[1])
      const {createRequire} = await import('node:module')
      const http = createHttp({baseUrl: 'http://127.0.0.1:9', allow: [], secrets: []})
      const loaded = () => Object.keys(createRequire('/x').cache).some(path => path.includes('undici'))
      const before = loaded()
      await http.send({method: 'GET', url: '/', headers: {}, body: null, redirects: 0, limit: 1}, AbortSignal.timeout(1e4)).catch(() => {})
      console.log(JSON.stringify([before, loaded()]))
      await http.close()`
    const file = new URL('../../src/adapters/http.ts', import.meta.url).href
    const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, file])
    expect(JSON.parse(stdout)).toEqual([false, true])
  })
})
