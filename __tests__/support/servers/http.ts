import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {createServer as createSecureServer} from 'node:https'
import {type Certificate, certificate} from './certificate.ts'
import {type Listening, listen} from './listen.ts'

/** A request as the server saw it. */
export interface Hit {
  method: string
  /** Path with query. */
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** What a handler may answer instead of writing to the response itself. A plain object becomes the JSON body. */
export interface Answer {
  status?: number
  headers?: Readonly<Record<string, string | readonly string[]>>
  /** Text or bytes as they are; anything else as JSON. */
  body?: unknown
}
export type Handler = (hit: Hit, response: ServerResponse) => Answer | undefined | Promise<Answer | undefined>
/** Answers by path (without query); anything else is 404. */
export type Routes = Readonly<Record<string, Answer>>

export interface TestServer extends Listening {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** Every request so far, in order. */
  hits: Hit[]
}

export interface SecureServer extends TestServer {
  /** PEM to trust. */
  ca: string
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const send = (response: ServerResponse, {status = 200, headers = {}, body = ''}: Answer): void => {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const type: Record<string, string> = {'content-type': isRaw ? 'text/plain; charset=utf-8' : 'application/json'}
  response.writeHead(status, {...type, ...(headers as Record<string, string | string[]>)})
  response.end(isRaw ? body : JSON.stringify(body))
}

const fromRoutes =
  (routes: Routes): Handler =>
  ({url}) =>
    routes[url.split('?')[0] ?? ''] ?? {status: 404, body: 'not found'}

const listener = (answer: Handler | Routes, hits: Hit[]) => {
  const handler = typeof answer === 'function' ? answer : fromRoutes(answer)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const {method = 'GET', url = '/', headers} = request
      const hit = {method, url, headers, body: await readBody(request)}
      hits.push(hit)
      const answered = await handler(hit, response)
      if (answered) send(response, answered)
    } catch (thrown) {
      if (!response.headersSent && !response.destroyed) send(response, {status: 500, body: String(thrown)})
      else response.destroy()
    }
  }
}

/** An HTTP server on loopback. A handler that answers nothing writes the response itself, or leaves it hanging. */
export const server = async (answer: Handler | Routes): Promise<TestServer> => {
  const hits: Hit[] = []
  const listening = await listen(createServer(listener(answer, hits)))
  return {...listening, origin: `http://127.0.0.1:${listening.port}`, hits}
}

/** The same over TLS; the default certificate is for `127.0.0.1` and `localhost`, signed by itself. */
export const secureServer = async (
  answer: Handler | Routes,
  identity: Certificate = certificate()
): Promise<SecureServer> => {
  const hits: Hit[] = []
  const listening = await listen(createSecureServer({key: identity.key, cert: identity.chain}, listener(answer, hits)))
  return {...listening, origin: `https://127.0.0.1:${listening.port}`, hits, ca: identity.ca}
}
