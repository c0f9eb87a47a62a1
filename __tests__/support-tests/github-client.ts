import type {FakeGitHub} from '../support/github/index.ts'

export interface ApiResponse {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: answers of an API, looked into by tests.
  body: any
}

export interface CallOptions {
  /** The writing token by default, `null` for none. */
  token?: string | null
  body?: unknown
  headers?: Record<string, string>
}

/** Sends `GET /path` and the like to the fake. */
export const send = async (fake: FakeGitHub, line: string, options: CallOptions = {}): Promise<ApiResponse> => {
  const [method = 'GET', path = '/'] = line.split(' ')
  const {token = fake.token, body, headers = {}} = options
  const response = await fetch(fake.url + path, {
    method,
    headers: {'user-agent': 'test', ...(token === null ? {} : {authorization: `Bearer ${token}`}), ...headers},
    ...(body === undefined ? {} : {body: typeof body === 'string' ? body : JSON.stringify(body)})
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return {status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text}
}
