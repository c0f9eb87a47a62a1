import * as z from 'zod/mini'
import type {HttpRequest, HttpResponse} from '../ports.ts'
import {type Compared, comparable, compare, describeComparison, describeValue} from './compare.ts'
import {address, get, headerOf} from './http-answers.ts'
import {each, jsonComparisons, jsonPath} from './json-path.ts'
import type {OpenSchema} from './json-schema.ts'
import {type Comparison, comparison, comparisons, oneOrMore, type PathComparison, path} from './params.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const isCode = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^[1-5]xx$/.test(value)
    : Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599
const code = () =>
  z.union([z.number(), z.string()]).check(z.refine(isCode, {error: 'must be a status such as 200 or 2xx'}))
/** One status, any of a list, or one comparison: any of a list of comparisons would hold too easily. */
const status = () =>
  z
    .union([code(), z.array(code()), comparison().check(comparable(), aboutCodes())])
    .check(z.refine(wanted => !Array.isArray(wanted) || wanted.length > 0, {error: 'must name a status'}))
/** Of numbers: 200 differs from the text 2xx, and would so pass `!= 2xx`. */
const aboutCodes = () =>
  z.refine<Comparison>(({value}) => typeof value === 'number' && isCode(value), {error: 'must compare with a number'})

const redirects = () => z.int().check(between(0, 3))
const between = (least: number, most: number) =>
  z.refine<number>(value => value >= least && value <= most, {error: `must be from ${least} to ${most}`})
const literal = () =>
  z
    .string()
    .check(z.refine(text => text !== '' && text.length <= 1_000, {error: 'must be a text of 1 to 1000 characters'}))

const named = () =>
  z.refine<PathComparison[]>(list => list.every(({path}) => /^[\w!#$%&'*+.^`|~-]{1,100}$/.test(path)), {
    error: 'must be the name of a header'
  })
const some = () => z.minLength(1, {error: 'must hold at least one comparison'})
const headers = () => comparisons().check(some(), named(), each(comparable()))
const plain = () =>
  z.refine<PathComparison[]>(list => list.every(({op, value}) => op === '=' && /^[\t -~]*$/.test(String(value))), {
    error: 'must give each header with = and a value of plain characters'
  })
const schemaFile = () =>
  path().check(
    z.refine(file => /\.(json|ya?ml)$/i.test(file), {error: 'must be a JSON or YAML file'}),
    z.describe('A JSON Schema in the repository, of draft 4, 6, 7, 2019-09 or 2020-12.')
  )
const withOps = (...ops: string[]) =>
  z.refine<Comparison>(({op}) => ops.includes(op), {error: `takes ${ops.join(' ')} only`})

/** Parameters of the kind `http`. */
export const httpParams = z
  .strictObject({
    url: address(),
    method: z._default(z.enum(METHODS), 'GET'),
    status: z.optional(status()),
    header: z.optional(headers()),
    json: z.optional(jsonComparisons()),
    schema: z.optional(schemaFile()),
    body: z.optional(comparison().check(withOps('=', '!=', '~', '!~'), comparable())),
    contains: z.optional(oneOrMore(literal())),
    duration: z.optional(comparison().check(withOps('<', '<='), comparable('ms'))),
    redirects: z._default(redirects(), 0),
    'request-header': z.optional(comparisons().check(some(), named(), plain())),
    'request-body': z.optional(z.union([z.string(), z.record(z.string(), z.unknown())]))
  })
  .check(
    z.refine(given => given['request-body'] === undefined || !['GET', 'HEAD'].includes(given.method), {
      error: 'a request-body needs a method such as POST'
    })
  )
export type HttpParams = z.output<typeof httpParams>

/** The request a check makes. A body that is an object, or looks like one, goes out as JSON. */
export const requestOf = (given: HttpParams): HttpRequest => {
  const raw = given['request-body']
  const body = raw === undefined || typeof raw === 'string' ? (raw ?? null) : JSON.stringify(raw)
  const type: Record<string, string> = body && /^\s*[{[]/.test(body) ? {'content-type': 'application/json'} : {}
  const own = (given['request-header'] ?? []).map(({path, value}) => [path.toLowerCase(), String(value)])
  const {url, method, redirects} = given
  return get(url, {method, redirects, body, headers: {...type, ...Object.fromEntries(own)}})
}

/**
 * Every assertion on one answer, in words that never hold the body. Without a status the answer must be 2xx. `schema` is
 * what the file of that parameter holds.
 */
export const judgeAnswer = async (
  given: HttpParams,
  response: HttpResponse,
  schema: OpenSchema | null
): Promise<Compared[]> => {
  const {header = [], json = [], body, contains = [], duration} = given
  const text = new TextDecoder().decode(response.body)
  return [
    await judgeStatus(response, given.status ?? '2xx'),
    ...(await Promise.all(header.map(wanted => judgeHeader(response, wanted)))),
    ...(json.length > 0 || schema ? await judgeJson(text, json, schema) : []),
    ...(body ? [await judgeBody(text, body)] : []),
    ...contains.map(part => {
      const holds = text.includes(part)
      return {holds, text: `the body ${holds ? 'contains' : 'does not contain'} ${describeValue(part)}`}
    }),
    ...(duration ? [prefixed('duration', await compare(response.ms, duration, 'ms'))] : [])
  ]
}

const prefixed = (subject: string, {holds, text}: Compared): Compared => ({holds, text: `${subject} ${text}`})

const judgeStatus = async (response: HttpResponse, wanted: NonNullable<HttpParams['status']>): Promise<Compared> => {
  const {status} = response
  if (typeof wanted === 'object' && 'op' in wanted) return prefixed('status', await compare(status, wanted))
  const codes = [wanted].flat()
  const holds = codes.some(each => each === status || each === `${Math.floor(status / 100)}xx`)
  const location = status >= 300 && status < 400 ? headerOf(response, 'location') : undefined
  const leads = location === undefined ? '' : `, leads to ${describeValue(location)}`
  return {holds, text: `status is ${status}${holds ? '' : `${leads}, expected ${codes.join(' or ')}`}`}
}

const judgeHeader = async (response: HttpResponse, wanted: PathComparison): Promise<Compared> => {
  const name = wanted.path.toLowerCase()
  // Each cookie is a thing of its own; of other headers the list is the value.
  const values = name === 'set-cookie' ? (response.headers[name] ?? []) : [headerOf(response, name)]
  return judgeAll(`header ${name}`, values, wanted)
}

const judgeJson = async (
  text: string,
  wanted: readonly PathComparison[],
  schema: OpenSchema | null
): Promise<Compared[]> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return [{holds: false, text: 'the body is no JSON'}]
  }
  const compared = await Promise.all(wanted.map(async one => judgeAll(one.path, await jsonPath(one.path, value), one)))
  return schema ? [...compared, schema.judge(value)] : compared
}

/** All of them must satisfy it, and there must be one. The first that does not is named. */
const judgeAll = async (subject: string, values: readonly unknown[], wanted: Comparison): Promise<Compared> => {
  const results = await Promise.all((values.length > 0 ? values : [undefined]).map(value => compare(value, wanted)))
  const said = results.find(({holds}) => !holds) ?? results[0]
  return prefixed(subject, said ?? {holds: false, text: 'is absent'})
}

const judgeBody = async (text: string, wanted: Comparison): Promise<Compared> => {
  const {holds} = await compare(text, wanted)
  return {holds, text: `the body ${holds ? 'satisfies' : 'does not satisfy'} ${describeComparison(wanted)}`}
}
