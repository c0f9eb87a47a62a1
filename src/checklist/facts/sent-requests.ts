import {type JsonSubset, parseSubset} from './expected.ts'
import {isLoopback, placeholderIn} from './values.ts'

/** A request that a command or a call sends. */
export interface Request {
  method: string
  path: string
  /** `null` for a bare path. */
  host: string | null
  hostKind: 'localhost' | 'placeholder' | 'variable' | 'named' | 'none'
  scheme: string | null
  /** Names only: values may be secrets. */
  headers?: string[]
  requestBody?: JsonSubset
  via: 'curl' | 'wget' | 'fetch' | 'powershell'
}

const URL_PARTS =
  /^(?:([A-Za-z][A-Za-z\d+.-]{0,15}):\/\/)?((?:\$\{?\w+\}?|\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|\[[^[\]]{1,60}\]|[\w.@%~-])+(?::\d+|:\$\{?\w+\}?)?)?(\/[^\s?#]*)?(\?[^\s#]*)?/

const target = (written: string): Pick<Request, 'path' | 'host' | 'hostKind' | 'scheme'> | null => {
  const [, scheme = null, authority = null, path = '/', query = ''] = URL_PARTS.exec(written) ?? []
  if (authority === null && !written.startsWith('/')) return null
  if (authority !== null && scheme === null && !/^[$<{[]|[.:]|^localhost$/.test(authority)) return null
  return {path: path + query, host: authority, hostKind: kindOf(scheme, authority), scheme}
}

const kindOf = (scheme: string | null, host: string | null): Request['hostKind'] => {
  if (host === null) return 'none'
  if (host.startsWith('$') || host.startsWith('{{')) return 'variable'
  if (isLoopback(`${scheme ?? 'http'}://${host}`)) return 'localhost'
  return placeholderIn(host) === null ? 'named' : 'placeholder'
}

const WORD = /\s*("(?:[^"\\]|\\.)*"|'[^']*'|[|;&]+|[^\s"'|;&]+(?:"[^"]*"|'[^']*')?)/y
const WORDS = 200

/** The words of a shell line up to the end of its first command from `from` on, without their quotes. */
const shellWords = (text: string, from: number): {words: string[]; pipedTo: string | null} => {
  const words: string[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(text); match && words.length < WORDS; match = WORD.exec(text)) {
    const word = match[1] ?? ''
    const first = word.charAt(0)
    if ('|;&'.includes(first)) return {words, pipedTo: word === '|' ? (WORD.exec(text)?.[1] ?? null) : null}
    if (first === '#') break
    const quoted = (first === '"' || first === "'") && word.length > 1 && word.endsWith(first)
    words.push(quoted ? word.slice(1, -1) : word)
  }
  return {words, pipedTo: null}
}

const WITH_VALUE = new Set([
  ...['-X', '-H', '-o', '-u', '-w', '-m', '-A', '-b', '-F', '-T', '-e', '-D', '-x', '-K', '--request', '--header'],
  ...['--output', '--user', '--write-out', '--max-time', '--connect-timeout', '--user-agent', '--cookie', '--form'],
  ...['--upload-file', '--retry', '--proxy', '--cert', '--key', '--cacert', '--resolve', '--url-query', '--referer']
])
const isBody = (option: string): boolean => option === '-d' || option === '--json' || /^--data(?:-\w+)?$/.test(option)

const PROGRAMS = new Set(['sudo', 'bash', 'sh', 'zsh', 'tar', 'gpg', 'apt-key', 'python', 'python3', 'node'])

/** Reads `curl …`; `null` when it asks for a program to run or a file to keep, or names no address. */
const readCurl = (text: string, from: number): Request | null => {
  const {words, pipedTo} = shellWords(text, from)
  if (pipedTo !== null && PROGRAMS.has(pipedTo)) return null
  const request: Partial<Request> & {headers: string[]} = {headers: []}
  let url: string | null = null
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-') || word === '-') {
      url ??= word
      continue
    }
    if (/^-[a-zA-Z]*O[a-zA-Z]*$|^--remote-name/.test(word)) return null
    const joined = /^-X([A-Z]+)$/.exec(word)?.[1]
    if (joined) request.method = joined
    else if (/^-[a-z]*I|^--head$/.test(word)) request.method ??= 'HEAD'
    else if (WITH_VALUE.has(word) || isBody(word)) take(request, word, words[++at] ?? '')
  }
  const parts = url === null ? null : target(url)
  if (parts === null) return null
  const {headers, method = 'GET', requestBody} = request
  return {
    method,
    ...parts,
    ...(headers.length > 0 ? {headers} : {}),
    ...(requestBody === undefined ? {} : {requestBody}),
    via: 'curl'
  }
}

const take = (request: Partial<Request> & {headers: string[]}, option: string, value: string): void => {
  if (option === '-X' || option === '--request') request.method = value.toUpperCase()
  else if (option === '-H' || option === '--header') request.headers.push((value.split(':', 1)[0] ?? '').toLowerCase())
  else if (isBody(option)) {
    request.method ??= 'POST'
    const body = parseSubset(value)
    if (body !== null) request.requestBody = body
  }
}

/** Whether a line is only a comment. */
export const isComment = (line: string): boolean => {
  const text = line.trimStart()
  return text.startsWith('#') || text.startsWith('//')
}

const COMMAND = /(?<![\w./-])(curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s+(?=\S)/
const FETCH = /\bfetch\(\s*(["'`])([^"'`\n]{1,500})\1/

/** Reads the request of a command line, of which `text` holds the continuation lines too. */
export const readCommand = (text: string): Request | null => {
  const found = COMMAND.exec(text)
  if (!found || isComment(text)) return null
  if (found[1] === 'curl') return readCurl(text, found.index)
  const {words} = shellWords(text, found.index)
  const url = words.slice(1).find(word => /^https?:|^\$|^\//.test(word))
  const parts = url === undefined ? null : target(url)
  return parts && {method: 'GET', ...parts, via: found[1] === 'wget' ? 'wget' : 'powershell'}
}

/** Reads `fetch('…', {method: …})`, of which `following` holds the lines from the call on. */
export const readFetch = (text: string, following: string): Request | null => {
  const parts = target(FETCH.exec(text)?.[2] ?? ' ')
  if (parts === null) return null
  const method = /\bmethod:\s*["'`](\w+)/.exec(following)?.[1]?.toUpperCase() ?? 'GET'
  return {method, ...parts, via: 'fetch'}
}

const CALLS = ['curl', 'wget', 'fetch(', 'Invoke-']
/** Whether a line may send a request. */
export const asks = (line: string): boolean => CALLS.some(call => line.includes(call))

/** Whether a line has a command that sends a request. */
export const isCommand = (line: string): boolean => asks(line) && COMMAND.test(line)

/** Whether a line calls `fetch` with an address. */
export const isFetch = (line: string): boolean => line.includes('fetch(') && FETCH.test(line)
