import type {Fact} from '../../model.ts'
import type {Claim} from '../claim.ts'
import {type Plan, plan} from '../rule.ts'
import type {Endpoint, Surroundings} from '../surroundings.ts'
import {type NamedPath, pathsIn} from '../targets.ts'

/** What a check can compare of an answer: scalars by JSON path, none of which stands for anything. */
const comparisonsOf = (body: unknown, path = '$', depth = 0): {path: string; op: '='; value: unknown}[] => {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || depth > 3) return []
  return Object.entries(body)
    .flatMap(([key, value]): {path: string; op: '='; value: unknown}[] => {
      const at = /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
      if (typeof value === 'object') return comparisonsOf(value, at, depth + 1)
      return value === '...' ? [] : [{path: at, op: '=', value}]
    })
    .slice(0, 8)
}

/** Asks an endpoint, for the answer that the document says it gives. */
export const ask = (endpoint: Pick<Endpoint, 'url' | 'expect'>, more: Plan['params'] = {}): Plan => {
  const json = comparisonsOf(endpoint.expect?.body)
  const status = endpoint.expect?.status
  return plan('http', {
    url: endpoint.url,
    ...(status === undefined ? {} : {status}),
    ...(json.length > 0 ? {json} : {}),
    ...more
  })
}

/** What a document says of a path; else only the path. */
export const known = ({path, method}: NamedPath, around: Surroundings): Pick<Endpoint, 'url' | 'method' | 'expect'> =>
  around.endpoints().find(each => each.path === path && each.method === (method ?? 'GET')) ?? {
    url: path,
    method: method ?? 'GET',
    expect: null
  }

/** Paths that a sentence or its lines name, without those parts of which stand for something. */
export const closedPaths = (claim: Claim): NamedPath[] => pathsIn(claim.all, claim.spans).filter(({open}) => !open)

const STATUS =
  /(?:returns?|responds?(?: with)?|status(?: code)?|HTTP|answers?|→|->|=>)\s*:?\s*(?:HTTP\s*)?([1-5]\d\d)\b/i

/** The status that a sentence says an answer has. */
export const statusIn = (text: string): {status: number} | Record<string, never> => {
  const found = STATUS.exec(text)
  return found ? {status: Number(found[1])} : {}
}

/** Code in which routes are. */
export const ROUTE_FILES = ['**/*.{ts,tsx,js,jsx,mjs,py,go,rs,java,kt,rb,php,cs,ex}', '!**/*.{test,spec}.*'] as const

/** An endpoint of a list or table that can be asked without more; one that wants credentials refuses. */
export const listedPlans = ({value}: Fact, around: Surroundings): readonly Plan[] => {
  const path = String(value['path'])
  if ((value['method'] ?? 'GET') !== 'GET' || !path.startsWith('/') || /[*{}<>[\]]|\/:/.test(path)) return []
  const {url} = known({method: 'GET', path, open: false}, around)
  return [plan('http', {url, ...(value['auth'] === true ? {status: [401, 403]} : {})})]
}
