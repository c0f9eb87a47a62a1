import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream'
import {createBrotliDecompress, createUnzip} from 'node:zlib'
import {Agent, type Dispatcher} from 'undici'
import {Refusal} from '../errors.ts'
import type {HttpRequest} from '../ports.ts'
import type {AllowList} from './allow-list.ts'
import {createDialer, type NetworkOptions} from './network.ts'
import {asRefusal} from './network-failures.ts'

/** One request to one address; redirects are somebody else's. */
export interface Hop {
  method: HttpRequest['method']
  url: URL
  headers: Readonly<Record<string, string>>
  body: string | null
}

/** An answer whose body has not been read. Exactly one of `read` and `discard` must be called. */
export interface Head {
  status: number
  headers: Readonly<Record<string, readonly string[]>>
  /** The decoded body. Throws `Refusal` past `limit` bytes, and when it cannot be decoded. */
  read(limit: number): Promise<Uint8Array>
  discard(): void
}

export interface Exchange {
  /** Throws `Refusal` when there is no answer. */
  send(hop: Hop, signal: AbortSignal): Promise<Head>
  close(): Promise<void>
}

/** HTTP/1.1 over connections of the guarded dialer. The signal is the only deadline. */
export const createExchange = (options: NetworkOptions, allowed: AllowList): Exchange => {
  const dialer = createDialer(options)
  const agent = new Agent({
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: ({protocol, hostname, port}, callback) => {
      const url = new URL(`${protocol}//${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`)
      const listed = allowed.origin(url) ?? allowed.plainTwin(url)
      const dialled = listed
        ? dialer.dial(listed, listed.scheme === 'https:' ? {strict: true, alpn: ['http/1.1']} : null)
        : Promise.reject(new Refusal(`${hostname}:${port} is not in allow-hosts`))
      dialled.then(
        socket => callback(null, socket),
        (thrown: Error) => callback(thrown, null)
      )
    }
  })
  return {
    async send({method, url, headers, body}, signal) {
      const path = url.pathname + url.search
      try {
        const answer = await agent.request({origin: url.origin, path, method, headers, body, signal})
        return toHead(answer, method, url, signal)
      } catch (thrown) {
        throw asRefusal(thrown, url.origin, signal)
      }
    },
    async close() {
      await agent.destroy()
      dialer.close()
    }
  }
}

const DISCARDED = 65_536

const toHead = (answer: Dispatcher.ResponseData, method: string, url: URL, signal: AbortSignal): Head => {
  const {statusCode: status, body} = answer
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, [value ?? []].flat()])
  )
  const isEmpty = method === 'HEAD' || status === 204 || status === 304
  return {
    status,
    headers,
    discard() {
      // Not awaited: an endless body must not hold its check. What is short leaves the connection free for the next.
      body.dump({limit: DISCARDED}).catch(() => {})
    },
    async read(limit) {
      try {
        const encodings = isEmpty ? [] : (headers['content-encoding'] ?? []).flatMap(value => value.split(','))
        const bytes = await collect(decoded(body, encodings, url.origin), limit, url.origin)
        // The connection is free a moment after the last byte: who asks again before that opens another.
        await new Promise(resolve => setImmediate(resolve))
        return bytes
      } catch (thrown) {
        throw asRefusal(thrown, url.origin, signal)
      }
    }
  }
}

/** Only `identity` is asked for, but servers send what they like. */
const decoded = (body: Readable, encodings: readonly string[], origin: string): Readable => {
  const names = encodings.map(name => name.trim().toLowerCase()).filter(name => name !== '' && name !== 'identity')
  if (names.length > 2) throw undecodable(origin, names.join(', '))
  return names.reduceRight<Readable>((stream, name) => {
    const decoder = name === 'br' ? createBrotliDecompress() : /^(x-)?gzip$|^deflate$/.test(name) ? createUnzip() : null
    if (!decoder) throw undecodable(origin, name)
    // Errors of either side reach whoever reads the last stream.
    return pipeline(stream, decoder, () => {})
  }, body)
}

const undecodable = (origin: string, encoding: string): Refusal =>
  new Refusal(`${origin} sent a body that cannot be decoded (content-encoding ${encoding})`, 'repair the server')

const collect = async (stream: Readable, limit: number, origin: string): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) {
        throw new Refusal(`${origin} sent over ${limit} bytes`, 'check an address with a shorter answer')
      }
      chunks.push(chunk)
    }
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && /^(Z_|ERR_(BROTLI|_ERROR)|ERR__)/.test(String(thrown.code))) {
      throw undecodable(origin, String(thrown.code))
    }
    throw thrown
  }
  return Buffer.concat(chunks)
}
