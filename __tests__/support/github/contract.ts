import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv, type ValidateFunction} from 'ajv'
import formats from 'ajv-formats'
import {root} from '../paths.ts'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: object
}

/** One operation of GitHub's description of its API. */
export interface Operation {
  operationId: string
  method: string
  /** Path with `{placeholders}`. */
  template: string
  parameters: Parameter[]
  requestBody?: {required: boolean; content?: Content}
  responses: Record<string, {content?: Content}>
}
type Content = Record<string, {schema: object}>

export interface Match {
  operation: Operation
  /** Decoded. */
  params: Record<string, string>
}

interface Description {
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'template'>>>
  components: {schemas: Record<string, object>}
}

type Schema = {[key: string]: unknown}

const referencePrefix = '#/components/schemas/'

const namesInAllOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const parts = ((value as Schema)['allOf'] ?? []) as Schema[]
  const names = parts.map(part => String(part['$ref'] ?? '').slice(referencePrefix.length))
  return [...names, ...Object.values(value).flatMap(namesInAllOf)]
}

/**
 * The same schemas, but closed: a field they do not name is a mistake. GitHub's own are open, and would let a fake
 * invent fields and a client misspell them. Parts of an `allOf` stay open, as each of them sees the whole object.
 */
const closed = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(closed) as T
  if (typeof value !== 'object' || value === null) return value
  const schema = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)])) as Schema
  const hasProperties = typeof schema['properties'] === 'object' && schema['type'] !== undefined
  if (hasProperties && !('additionalProperties' in schema)) schema['additionalProperties'] = false
  return schema as T
}

const closedDescription = (description: Description): Description => {
  const open = new Set(namesInAllOf(description))
  const schemas = Object.entries(description.components.schemas)
  return {
    paths: closed(description.paths),
    components: {
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, open.has(name) ? schema : closed(schema)]))
    }
  }
}

// Names of files, refs and branches contain slashes, also unescaped.
const placeholder = (name: string): string =>
  ['path', 'ref', 'branch', 'basehead'].includes(name) ? '(.+)' : '([^/]+)'

const matcher = (template: string): {pattern: RegExp; names: string[]} => {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
  const escaped = template.replaceAll(/[.]/g, '\\$&').replaceAll(/\{(\w+)\}/g, (_, name) => placeholder(name))
  // The root folder of a repository is at `/contents` and `/contents/`.
  return {pattern: new RegExp(`^${escaped.replace('/contents/(.+)', '/contents(?:/(.*))?')}$`), names}
}

const literals = (template: string): number => template.split('/').filter(part => !part.startsWith('{')).length

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Any operation may answer these, also where the description does not say so. */
const always = new Set([400, 401, 403, 404, 409, 422, 429, 500, 502, 503])

const basicError = {$ref: `${referencePrefix}basic-error`}
const validationError = {$ref: `${referencePrefix}validation-error`}

/** GitHub's description of its API, as far as it is committed. Answers of `check…` are what is wrong, one line each. */
export class Contract {
  readonly operations: readonly Operation[]
  readonly #ajv = new Ajv({strict: false, allErrors: true})
  readonly #queries = new Ajv({strict: false, allErrors: true, coerceTypes: true})
  readonly #compiled = new Map<object, ValidateFunction>()
  readonly #matchers: readonly {operation: Operation; pattern: RegExp; names: string[]}[]

  constructor(description: Description) {
    const {paths, components} = closedDescription(description)
    formats.default(this.#ajv)
    formats.default(this.#queries)
    this.#ajv.addSchema({components}, 'github')
    this.#queries.addSchema({components}, 'github')
    this.operations = Object.entries(paths).flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({...operation, method: method.toUpperCase(), template}))
    )
    this.#matchers = this.operations
      .map(operation => ({operation, ...matcher(operation.template)}))
      .sort((one, other) => literals(other.operation.template) - literals(one.operation.template))
  }

  /** The operation behind a method and path. */
  find(method: string, pathname: string): Match | null {
    for (const {operation, pattern, names} of this.#matchers) {
      const match = operation.method === method ? pattern.exec(pathname) : null
      if (match) {
        const params = names.map((name, index) => [name, decoded(match[index + 1] ?? '')])
        return {operation, params: Object.fromEntries(params)}
      }
    }
    return null
  }

  checkRequest({operation, params}: Match, query: URLSearchParams, body: unknown): string[] {
    const known = operation.parameters.filter(parameter => parameter.in === 'query')
    const unknown = [...query.keys()].filter(name => !known.some(parameter => parameter.name === name))
    const given = {...params, ...Object.fromEntries(query)}
    const values = operation.parameters
      .filter(({name}) => name in given)
      .flatMap(({name, schema}) => this.#errors(this.#queries, schema, given[name], `parameter ${name}`))
    const {requestBody} = operation
    const schema = requestBody?.content?.['application/json']?.schema
    return [
      ...unknown.map(name => `parameter ${name} is unknown`),
      ...values,
      ...(body === null && requestBody?.required ? ['the body is missing'] : []),
      ...(body !== null && !schema ? ['a body is not expected'] : []),
      ...(body !== null && schema ? this.#errors(this.#ajv, schema, body, 'body') : [])
    ]
  }

  /** `body` is `undefined` when there is none. */
  checkResponse({operation}: Match, status: number, body: unknown): string[] {
    const response = operation.responses[status]
    if (!response) {
      if (!always.has(status)) return [`status ${status} is not documented`]
      return this.#errors(this.#ajv, status === 422 ? validationError : basicError, body ?? {}, 'answer')
    }
    const schema = response.content?.['application/json']?.schema
    if (!schema) {
      // An error without a described body has the usual one.
      if (status >= 400 && body !== undefined) return this.#errors(this.#ajv, basicError, body, 'answer')
      return body === undefined ? [] : [`status ${status} has no JSON body`]
    }
    return this.#errors(this.#ajv, schema, body, 'answer')
  }

  #errors(ajv: Ajv, schema: object, value: unknown, what: string): string[] {
    let validate = this.#compiled.get(schema)
    if (!validate) {
      validate = ajv.compile(withAbsoluteReferences(schema))
      this.#compiled.set(schema, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map(({instancePath, message = 'is wrong', params}) => {
      const extra = params['additionalProperty'] === undefined ? '' : ` (${params['additionalProperty']})`
      return `${what}${instancePath} ${message}${extra}`
    })
  }
}

const withAbsoluteReferences = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(withAbsoluteReferences) as T
  if (typeof value === 'string') return (value.startsWith(referencePrefix) ? `github${value}` : value) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withAbsoluteReferences(part)])) as T
}

const file = join(root, '__tests__', 'contract', 'github-openapi.json')
let shared: Contract | undefined

/** The committed contract, read and compiled once per thread. */
export const githubContract = (): Contract => {
  shared ??= new Contract(JSON.parse(readFileSync(file, 'utf8')))
  return shared
}
