/** Which requests a fault or hook is for. */
export interface Selector {
  /** Any method when it is not given. */
  method?: string
  /** A path as sent, a path of GitHub's description with its `{placeholders}`, or a pattern. Any when not given. */
  path?: string | RegExp
  /** How many requests; 1 by default, `Infinity` for all. */
  times?: number
}

export interface Fault extends Selector {
  /** A status to answer with, no answer at all, or a connection that is reset. */
  status: number | 'hang' | 'reset'
  /** Fields of the answer's JSON body besides the usual ones. */
  body?: Readonly<Record<string, unknown>>
  headers?: Readonly<Record<string, string>>
  /** Seconds in a `Retry-After` header. */
  retryAfter?: number
  /** `after`: the request takes effect, only its answer is lost. `before` by default. */
  when?: 'before' | 'after'
}

interface Armed<T> {
  selector: Selector
  left: number
  what: T
}

/** Things that happen to the next requests that match, oldest first. */
export class Ambush<T> {
  #armed: Armed<T>[] = []

  add(selector: Selector, what: T): void {
    this.#armed.push({selector, left: selector.times ?? 1, what})
  }

  /** What happens to this request, `undefined` for nothing. Uses up one of its `times`. */
  take(method: string, pathname: string, template: string): T | undefined {
    const found = this.#armed.find(({selector, left}) => left > 0 && matches(selector, method, pathname, template))
    if (found) found.left -= 1
    return found?.what
  }
}

const matches = ({method, path}: Selector, ...[sentMethod, pathname, template]: [string, string, string]): boolean => {
  if (method !== undefined && method.toUpperCase() !== sentMethod) return false
  if (path === undefined) return true
  return typeof path === 'string' ? path === pathname || path === template : path.test(pathname)
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  404: 'Not Found',
  429: 'Too many requests',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable'
}

/** The answer of a fault with a status. */
export const faultReply = (fault: Fault, status: number) => ({
  status,
  body: {
    message: messages[status] ?? 'Injected fault',
    documentation_url: 'https://docs.github.com/rest',
    ...fault.body
  },
  headers: {
    ...(fault.retryAfter !== undefined && {'retry-after': String(fault.retryAfter)}),
    ...fault.headers
  }
})
