import {request as secureRequest} from 'node:https'
import {connect} from 'node:net'
import {type TLSSocket, connect as tlsConnect} from 'node:tls'
import {describe, expect, it} from 'vitest'
import * as servers from '../support/servers.ts'

const {certificate, secureServer, server} = servers

describe('server', () => {
  it('answers from a table and records each hit', async () => {
    const {origin, hits} = await server({
      '/health': {body: {status: 'healthy'}},
      '/moved': {status: 301, headers: {location: '/health'}}
    })
    const response = await fetch(`${origin}/moved?x=1`, {method: 'POST', body: 'hello', redirect: 'manual'})
    expect([response.status, response.headers.get('location')]).toEqual([301, '/health'])
    expect(await (await fetch(`${origin}/health`)).json()).toEqual({status: 'healthy'})
    expect((await fetch(`${origin}/nothing`)).status).toBe(404)
    expect(hits.map(({method, url, body}) => `${method} ${url} ${body}`)).toEqual([
      'POST /moved?x=1 hello',
      'GET /health ',
      'GET /nothing '
    ])
  })

  it('answers from a handler, and 500 when that throws', async () => {
    const {origin} = await server(({url}) => {
      if (url === '/throw') throw new Error('broken handler')
      return {status: 201, headers: {'set-cookie': ['a=1', 'b=2']}, body: new Uint8Array([1, 2])}
    })
    const response = await fetch(origin)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2])
    const broken = await fetch(`${origin}/throw`)
    expect([broken.status, await broken.text()]).toEqual([500, 'Error: broken handler'])
  })

  it('is gone after close, with its connections', async () => {
    const {origin, close} = await server(() => undefined)
    const hanging = fetch(origin)
    const outcome = expect(hanging).rejects.toThrow()
    await new Promise<void>(resolve => setImmediate(resolve))
    await close()
    await outcome
    await expect(fetch(origin)).rejects.toThrow()
  })
})

const getSecurely = (url: string, ca: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    secureRequest(url, {ca, agent: false}, response => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

describe('secureServer', () => {
  it('serves TLS with a certificate that clients verify', async () => {
    const {origin, ca} = await secureServer({'/': {body: 'ok'}})
    expect(await getSecurely(origin, ca)).toBe(200)
    await expect(getSecurely(origin, certificate().ca)).rejects.toThrow()
  })

  const authority = certificate({names: []})
  it.each([
    ['a chain', {issuer: authority}, null],
    ['an expired one', {issuer: authority, notAfter: new Date(Date.now() - 1000)}, 'CERT_HAS_EXPIRED'],
    ['one not valid yet', {issuer: authority, notBefore: new Date(Date.now() + 60_000)}, 'CERT_NOT_YET_VALID'],
    ['one for another name', {issuer: authority, names: ['example.com']}, 'ERR_TLS_CERT_ALTNAME_INVALID']
  ])('makes %s', async (_, options, error) => {
    const {port, ca} = await secureServer({}, certificate(options))
    const socket = await new Promise<TLSSocket>((resolve, reject) => {
      const client = tlsConnect({port, host: '127.0.0.1', ca, rejectUnauthorized: false}, () => resolve(client))
      client.on('error', reject)
    })
    const {authorizationError} = socket
    socket.destroy()
    const code =
      authorizationError === null
        ? null
        : String((authorizationError as Error & {code?: string}).code ?? authorizationError)
    expect(code).toBe(error)
  })
})

const rawRequest = (port: number, until: (text: string) => boolean): Promise<{text: string; ended: string}> =>
  new Promise(resolve => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: test\r\n\r\n'))
    const finish = (ended: string): void => {
      socket.destroy()
      resolve({text, ended})
    }
    socket.on('data', chunk => {
      text += chunk.toString('latin1')
      if (until(text)) finish('enough')
    })
    socket.on('end', () => finish('end'))
    socket.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? 'error'))
  })

describe('hostile servers', () => {
  const never = () => false
  it.each([
    ['garbageServer', servers.garbageServer, never, /nothing like it/, 'end'],
    ['resetServer', servers.resetServer, never, /^$/, 'ECONNRESET'],
    ['resetMidBodyServer', servers.resetMidBodyServer, never, /content-length: 1000\r\n\r\npartial$/, 'ECONNRESET'],
    ['truncatedBodyServer', servers.truncatedBodyServer, never, /content-length: 1000\r\n\r\npartial$/, 'end'],
    [
      'drippingServer',
      servers.drippingServer,
      (text: string) => text.split('1\r\n.\r\n').length > 3,
      /chunked/,
      'enough'
    ],
    ['endlessBodyServer', servers.endlessBodyServer, (text: string) => text.length > 5_000_000, /chunked/, 'enough'],
    [
      'endlessHeadersServer',
      servers.endlessHeadersServer,
      (text: string) => text.length > 1_000_000,
      /x-header-900: v+\r\n/,
      'enough'
    ]
  ] as const)('%s', async (_, start, until, pattern, ended) => {
    const hostile = await start()
    const answer = await rawRequest(hostile.port, until)
    expect(answer.text).toMatch(pattern)
    expect(answer.ended).toBe(ended)
    expect(hostile.hits).toBe(1)
  })

  it('muteServer accepts and says nothing until it is closed', async () => {
    const mute = await servers.muteServer()
    const answer = rawRequest(mute.port, never)
    while (mute.hits === 0) await new Promise<void>(resolve => setImmediate(resolve))
    await mute.close()
    expect(['end', 'ECONNRESET']).toContain((await answer).ended)
    expect((await answer).text).toBe('')
  })

  it('gzipBombServer sends little that becomes much', async () => {
    const {port} = await servers.gzipBombServer(20_000_000)
    const {text} = await rawRequest(port, text => text.includes('\r\n\r\n') && text.length > 15_000)
    const length = Number(/content-length: (\d+)|$/i.exec(text)?.[1] ?? text.length)
    expect(length).toBeLessThan(100_000)
    const bomb = await fetch(`http://127.0.0.1:${port}`, {headers: {'accept-encoding': 'identity'}})
    expect(bomb.headers.get('content-encoding')).toBe('gzip')
    expect((await bomb.arrayBuffer()).byteLength).toBe(20_000_000)
  })

  it('redirectLoopServer never arrives', async () => {
    const loop = await servers.redirectLoopServer(307)
    await expect(fetch(loop.origin)).rejects.toThrow()
    expect(loop.hits.slice(0, 3).map(({url}) => url)).toEqual(['/', '/1', '/2'])
  })

  it('redirectServer sends everybody to one place', async () => {
    const target = await server({'/end': {body: 'there'}})
    const {origin} = await servers.redirectServer(`${target.origin}/end`)
    expect(await (await fetch(`${origin}/from`)).text()).toBe('there')
  })
})
