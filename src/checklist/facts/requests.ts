import type {Fact} from '../../model.ts'
import type {Block, FenceBlock} from '../blocks.ts'
import {codeLines, type FactContext, type FactReader, factOf} from './context.ts'
import {announcesAnswer, type Expectation, type JsonSubset, parseSubset, readExpectation} from './expected.ts'
import {isLoopback, placeholderIn} from './values.ts'

interface Request {
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
  /^(?:([a-z][a-z\d+.-]{0,15}):\/\/)?((?:\$\{?\w+\}?|\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|\[[^[\]]{1,60}\]|[\w.@%~-])+(?::\d+|:\$\{?\w+\}?)?)?(\/[^\s?#]*)?(\?[^\s#]*)?/i

const target = (written: string): Pick<Request, 'path' | 'host' | 'hostKind' | 'scheme'> | null => {
  const [, scheme = null, authority = null, path = '/', query = ''] = URL_PARTS.exec(written) ?? []
  if (authority === null && !written.startsWith('/')) return null
  if (authority !== null && scheme === null && !/^[$<{[]|[.:]|^localhost$/.test(authority)) return null
  return {path: path + query, host: authority, hostKind: kindOf(scheme, authority), scheme}
}

const kindOf = (scheme: string | null, host: string | null): Request['hostKind'] => {
  if (host === null) return 'none'
  if (/^\$|^\{\{/.test(host)) return 'variable'
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
    if (/^[|;&]+$/.test(word)) return {words, pipedTo: word === '|' ? (WORD.exec(text)?.[1] ?? null) : null}
    if (word.startsWith('#')) break
    words.push(/^(["']).*\1$/s.test(word) ? word.slice(1, -1) : word)
  }
  return {words, pipedTo: null}
}

const WITH_VALUE =
  /^(?:-[XHdouwmAbFTeDxK]|--(?:request|header|data(?:-\w+)?|json|output|user|write-out|max-time|connect-timeout|user-agent|cookie|form|upload-file|retry|proxy|cert|key|cacert|resolve|url-query|referer))$/
const BODY = /^(?:-d|--data(?:-\w+)?|--json)$/

/** Reads `curl …`; `null` when it asks for a program to run or a file to keep, or names no address. */
const readCurl = (text: string, from: number): Request | null => {
  const {words, pipedTo} = shellWords(text, from)
  if (pipedTo !== null && /^(?:sudo|bash|sh|zsh|tar|gpg|apt-key|python3?|node)$/.test(pipedTo)) return null
  const request: Partial<Request> & {headers: string[]} = {headers: []}
  let url: string | null = null
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    if (/^-[a-zA-Z]*O[a-zA-Z]*$|^--remote-name/.test(word)) return null
    const joined = /^-X([A-Z]+)$/.exec(word)?.[1]
    if (joined) request.method = joined
    else if (/^-[a-z]*I|^--head$/.test(word)) request.method ??= 'HEAD'
    else if (WITH_VALUE.test(word)) take(request, word, words[++at] ?? '')
    else if (!word.startsWith('-') || word === '-') url ??= word
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
  else if (BODY.test(option)) {
    request.method ??= 'POST'
    const body = parseSubset(value)
    if (body !== null) request.requestBody = body
  }
}

const COMMAND = /(?<![\w./-])(curl|wget|Invoke-WebRequest|Invoke-RestMethod)\s+(?=\S)/
const FETCH = /\bfetch\(\s*(["'`])([^"'`\n]{1,500})\1/

/** Reads the request of a command line, of which `text` holds the continuation lines too. */
const readCommand = (text: string): Request | null => {
  const found = COMMAND.exec(text)
  if (!found || /^\s*(?:#|\/\/)/.test(text)) return null
  if (found[1] === 'curl') return readCurl(text, found.index)
  const {words} = shellWords(text, found.index)
  const url = words.slice(1).find(word => /^https?:|^\$|^\//.test(word))
  const parts = url === undefined ? null : target(url)
  return parts && {method: 'GET', ...parts, via: found[1] === 'wget' ? 'wget' : 'powershell'}
}

const readFetch = (text: string, following: string): Request | null => {
  const parts = target(FETCH.exec(text)?.[2] ?? ' ')
  if (parts === null) return null
  const method = /\bmethod:\s*["'`](\w+)/.exec(following)?.[1]?.toUpperCase() ?? 'GET'
  return {method, ...parts, via: 'fetch'}
}

interface Line {
  line: number
  text: string
}

const LOOKED_AT = 6
const JSON_LINES = 40

/** The answer that the lines below a request state: in comments, or as JSON. Blank lines may stand before it. */
const answerBelow = (lines: readonly Line[], from: number): {expect: Expectation; line: number} | null => {
  let at = from
  while (at < lines.length && lines[at]?.text.trim() === '') at++
  const first = lines[at]
  if (!first || at - from > 1) return null
  const commented = /^\s*(?:#|\/\/)/.test(first.text)
  if (!commented && !/^\s*[{[]/.test(first.text) && !/^HTTP\/[\d.]+ \d/.test(first.text)) return null
  const body: string[] = []
  for (const {text} of lines.slice(at, at + JSON_LINES)) {
    if (text.trim() === '' || /^\s*(?:#|\/\/)/.test(text) !== commented) break
    body.push(text.replace(/^\s*(?:#|\/\/)\s?/, ''))
  }
  const expect = readExpectation(body.join('\n'), !commented)
  const line = first.line
  if (expect?.text === undefined) return expect && {expect, line}
  return {expect: {text: expect.text.split('\n', 1)[0] ?? ''}, line}
}

/** The answer in the block below: "Expected response:" and a block of JSON, or one sentence. */
const answerBeside = (block: Block, context: FactContext): {expect: Expectation; line: number} | null => {
  const below = context.after(block)
  if (below?.kind !== 'paragraph') return null
  const text = below.text.replaceAll(/[*_`]/g, '')
  if (!announcesAnswer(text)) {
    const expect = readExpectation(text)
    return expect && expect.text === undefined ? {expect, line: below.line} : null
  }
  const json = context.after(below)
  if (json?.kind !== 'fence') return null
  const expect = readExpectation(json.lines.join('\n'), true)
  return expect && {expect, line: json.contentLine}
}

const fromFence = (block: FenceBlock, context: FactContext): Fact[] => {
  const lines = codeLines(block)
  const found: {request: Request; from: number; to: number}[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (!asks(text) || !(COMMAND.test(text) || FETCH.test(text))) continue
    let to = at
    while (to + 1 < lines.length && to - at < 30 && /\\\s*$/.test(lines[to]?.text ?? '')) to++
    const whole = lines
      .slice(at, to + 1)
      .map(line => line.text.replace(/\\\s*$/, ' '))
      .join(' ')
    const following = lines
      .slice(at, at + LOOKED_AT)
      .map(line => line.text)
      .join('\n')
    const request = FETCH.test(text) ? readFetch(text, following) : readCommand(whole)
    if (request) found.push({request, from: at, to})
    at = to
  }
  return found.map(({request, from, to}) => {
    const remark = /\s#\s+(.*)$/.exec(lines[to]?.text ?? '')?.[1]
    const inline = remark === undefined ? null : readExpectation(remark)
    const first = lines[from]?.line ?? block.line
    const answer =
      (inline && {expect: inline, line: lines[to]?.line ?? first}) ??
      (request.via === 'fetch' ? null : answerBelow(lines, to + 1)) ??
      (found.length === 1 ? answerBeside(block, context) : null)
    return requestFact(block, first, request, answer)
  })
}

const requestFact = (
  block: Block,
  line: number,
  request: Request,
  answer: {expect: Expectation; line: number} | null
): Fact =>
  factOf(block, line, 'http-request', {...request, expect: answer?.expect ?? null, expectLine: answer?.line ?? null})

const CALLS = ['curl', 'wget', 'fetch(', 'Invoke-']
const asks = (line: string): boolean => CALLS.some(call => line.includes(call))

/** Requests that a document shows, with the answer it says they give. */
export const readRequests: FactReader = (block, context) => {
  if (block.kind === 'fence' || block.kind === 'code') {
    return block.lines.some(asks) ? fromFence(block, context) : []
  }
  if (block.kind !== 'paragraph' || !block.text.includes('`curl ')) return []
  return context.prose(block).flatMap(({line, text}) =>
    [...text.matchAll(/`(curl [^`]+)`/g)].flatMap(([, command = '']) => {
      const request = readCommand(command)
      return request ? [requestFact(block, line, request, null)] : []
    })
  )
}
