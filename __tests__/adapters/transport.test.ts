import {createServer} from 'node:net'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {fetchApi} from '../../src/adapters/github/transport.ts'
import {listen, server} from '../support/servers.ts'

const headers = {authorization: 'token secret'}

describe('fetchApi', () => {
  it('sends what is asked and answers what comes', async () => {
    const api = await server(() => ({
      status: 201,
      headers: {'x-a': ['1', '2'], link: '<x>; rel="next"'},
      body: {id: 1}
    }))
    const answer = await fetchApi(`${api.origin}/a?b=c`, {method: 'POST', headers, body: '{"ü":1}'})
    expect(answer).toMatchObject({status: 201, url: `${api.origin}/a?b=c`})
    expect(JSON.parse(await answer.text())).toEqual({id: 1})
    expect([answer.headers.get('link'), answer.headers.get('x-a')]).toEqual(['<x>; rel="next"', '1, 2'])
    expect(api.hits).toMatchObject([{method: 'POST', url: '/a?b=c', body: '{"ü":1}', headers}])
    expect(api.hits[0]?.headers['content-length']).toBe('8')
  })

  it('takes packed bodies', async () => {
    const api = await server(({headers}) => ({
      headers: {'content-encoding': 'gzip'},
      body: headers['accept-encoding'] === 'gzip' ? gzipSync('plain ✅') : ''
    }))
    const answer = await fetchApi(api.origin, {})
    expect(await answer.text()).toBe('plain ✅')
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('plain ✅')
  })

  it('has no body where there is none', async () => {
    const api = await server(() => ({status: 204}))
    const answer = await fetchApi(api.origin, {method: 'DELETE'})
    expect([answer.status, await answer.text()]).toEqual([204, ''])
  })

  it.each([
    ['GET', 301],
    ['GET', 302],
    ['GET', 307],
    ['POST', 307],
    ['PATCH', 308]
  ])('%s is sent again where %i leads', async (method, status) => {
    const api = await server(({url}) => (url === '/old' ? {status, headers: {location: '/new?x=1'}} : {body: 'there'}))
    const body = method === 'GET' ? {} : {body: 'text'}
    const answer = await fetchApi(`${api.origin}/old`, {method, headers, ...body})
    expect([await answer.text(), answer.url]).toEqual(['there', `${api.origin}/new?x=1`])
    expect(api.hits).toMatchObject([
      {method, headers},
      {method, url: '/new?x=1', headers, ...body}
    ])
  })

  it('is never led to another host, nor round and round, nor from a write to a read', async () => {
    const other = await server(() => ({body: 'token, please'}))
    const api = await server(({url}) => {
      const location = url === '/away' ? other.origin : url === '/moved' ? '/new' : '/round'
      return {status: url === '/moved' ? 301 : 307, headers: {location}}
    })
    await expect(fetchApi(`${api.origin}/away`, {headers})).rejects.toThrow(`redirected to ${other.origin}`)
    await expect(fetchApi(`${api.origin}/moved`, {method: 'POST', body: 'x'})).rejects.toThrow('redirected')
    await expect(fetchApi(`${api.origin}/round`, {headers})).rejects.toThrow('redirected')
    expect(other.hits).toEqual([])
    expect(api.hits.filter(({url}) => url === '/new')).toEqual([])
    expect(api.hits.filter(({url}) => url === '/round')).toHaveLength(6)
  })

  it('ends with the reason it is given up for', async () => {
    const api = await server(() => undefined)
    const reason = new Error('no answer within 5 ms')
    await expect(fetchApi(api.origin, {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
    const control = new AbortController()
    const asked = fetchApi(api.origin, {signal: control.signal})
    await expect.poll(() => api.hits.length).toBe(1)
    control.abort(reason)
    await expect(asked).rejects.toBe(reason)
  })

  it('fails where nobody listens and where the answer breaks off', async () => {
    await expect(fetchApi('http://127.0.0.1:1/', {})).rejects.toThrow('ECONNREFUSED')
    const cut = createServer(socket => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"half":'))
    })
    const {port} = await listen(cut)
    await expect(fetchApi(`http://127.0.0.1:${port}/`, {})).rejects.toThrow(/aborted|socket hang up/)
  })
})
