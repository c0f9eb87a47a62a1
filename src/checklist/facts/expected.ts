import {lowerCased} from './context.ts'

/** JSON in which `'...'` stands for anything. */
export type JsonSubset = string | number | boolean | null | JsonSubset[] | {[key: string]: JsonSubset}

/** What a document says a request answers; absent parts are not said. */
export interface Expectation {
  status?: number
  body?: JsonSubset
  /** In prose, where it is neither status nor JSON. */
  text?: string
}

/** What stands for a value nobody wrote down. */
const ANYTHING = '...'

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(\.{2,}|…)|([A-Za-z_<$][\w<>$ -]*))/y
const DEPTH = 20

/** A text with a gap, or whose symbols were lost, tells nothing. */
const known = (text: string): string => (UNKNOWN.test(text) ? ANYTHING : text)
const UNKNOWN = /\.{3}|…|\ufffd|^\?+\s|<[^<>]+>/

/** Reads one value of JSON in which `...` may stand; throws where there is none. */
const readValue = (text: string): JsonSubset => {
  let at = 0
  const next = (): string => {
    const pattern = TOKEN
    pattern.lastIndex = at
    const token = pattern.exec(text)
    if (!token) throw new SyntaxError('no JSON')
    at = pattern.lastIndex
    return token[0].trim()
  }
  const object = (depth: number): JsonSubset => {
    const members: [string, JsonSubset][] = []
    for (let token = next(); token !== '}'; token = next()) {
      if (token === ',' || token.startsWith('.') || token === '…') continue
      const key = token.startsWith('"') ? (JSON.parse(token) as string) : token
      if (!/^["\w]/.test(token) || next() !== ':') throw new SyntaxError('no member')
      members.push([key, value(depth + 1)])
    }
    return Object.fromEntries(members)
  }
  const array = (depth: number): JsonSubset => {
    const elements: JsonSubset[] = []
    for (;;) {
      const start = at
      const token = next()
      if (token === ']') return elements
      if (token === ',') continue
      at = start
      elements.push(value(depth + 1))
    }
  }
  const value = (depth: number): JsonSubset => {
    const token = next()
    if (depth > DEPTH) throw new SyntaxError('too deep')
    if (token === '{') return object(depth)
    if (token === '[') return array(depth)
    if (token.startsWith('"')) return known(JSON.parse(token) as string)
    if (token === 'true' || token === 'false') return token === 'true'
    if (token === 'null') return null
    const first = token.charAt(0)
    if (first === '-' || (first >= '0' && first <= '9')) return Number(token)
    if (',:]}'.includes(first)) throw new SyntaxError('no value')
    return ANYTHING
  }
  return value(0)
}

/** Reads an object or array at the start of `text`, with `...` where anything may stand; `null` when there is none. */
export const parseSubset = (text: string): JsonSubset | null => {
  if (!/^\s*[{[]/.test(text) || text.length > 20_000) return null
  try {
    return readValue(text)
  } catch {
    return null
  }
}

/** In lower case. */
const INTRODUCED =
  /^(?:(?:should\s+)?(?:returns?|responds?(?: with)?|see|show)|(?:expected?|sample|example)?\s*(?:response|output|result|answer|body)s?|expect(?:ed|s)?(?: to (?:return|see|be))?|=>|->|→|antwort|erwartet|respuesta(?: esperada)?|devuelve|réponse(?: attendue)?|attendu|resposta|risposta|预期(?:响应|返回|结果)?|返回|期待)(?![\w\u00c0-\u024f-])\s*:?\s*/

const STATUS = /(?<![\d.])(?:HTTP(?:\/[\d.]+)?\s*(?:status)?:?\s*)?([1-5]\d\d)(?![\d.]|\s*(?:(?:ms|s|mb|kb)\b|%))/i

/**
 * What a comment or a line below a request says of its answer; `null` for a text that speaks of something else. JSON
 * may go on in the lines behind it, which `text` then includes.
 */
export const readExpectation = (text: string, introduced = false): Expectation | null => {
  const introduction = INTRODUCED.exec(lowerCased(text))
  const rest = introduction ? text.slice(introduction[0].length) : text
  const brace = rest.search(/[{[]/)
  const body = brace >= 0 && (introduced || introduction || brace === 0) ? parseSubset(rest.slice(brace)) : null
  const status = STATUS.exec(brace >= 0 ? rest.slice(0, brace) : rest)?.[1]
  const stated = introduced || introduction || /^(?:HTTP\b|[1-5]\d\d\b)/i.test(rest)
  if (body === null && !stated) return null
  if (body === null && status === undefined) return rest.trim() === '' ? null : {text: rest.trim()}
  return {...(status ? {status: Number(status)} : {}), ...(body === null ? {} : {body})}
}

/** Whether a text only announces an answer that follows ("Expected response:"). */
export const announcesAnswer = (text: string): boolean => {
  const introduction = INTRODUCED.exec(lowerCased(text))
  return introduction !== null && text.slice(introduction[0].length).trim() === ''
}
