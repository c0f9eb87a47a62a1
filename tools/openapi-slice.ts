// Cuts what the tests need out of GitHub's own API description: `node tools/openapi-slice.ts [--check]`.
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Operations the gate uses or the fake API offers. */
export const operations = [
  'actions/list-workflow-runs-for-repo',
  'checks/create',
  'checks/get',
  'checks/list-for-ref',
  'checks/update',
  'code-scanning/list-alerts-for-repo',
  'dependabot/list-alerts-for-repo',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/list-labels-for-repo',
  'issues/list-milestones',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-reviews',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-all-environments',
  'repos/get-branch',
  'repos/get-branch-protection',
  'repos/get-branch-rules',
  'repos/get-collaborator-permission-level',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/list-commit-statuses-for-ref',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-releases',
  'secret-scanning/list-alerts-for-repo',
  'users/get-authenticated'
]

type Json = null | boolean | number | string | Json[] | {[key: string]: Json}
type Node = {[key: string]: Json}

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const nodeAt = (value: Json | undefined): Node => (isNode(value) ? value : {})

const schemaPrefix = '#/components/schemas/'
const words = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'summary',
  'deprecated',
  'discriminator'
])

/**
 * OpenAPI 3.0 schema → JSON Schema, in which `nullable` is no word. It may stand beside an `enum` that lacks null and
 * beside no `type` at all; both mean that null is valid.
 */
export const toJsonSchema = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(toJsonSchema)
  if (!isNode(schema)) return schema
  const kept = Object.entries(schema).filter(([key]) => !words.has(key) && key !== 'nullable' && !key.startsWith('x-'))
  const plain: Node = Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'properties' ? properties(nodeAt(value)) : toJsonSchema(value)])
  )
  if (schema['nullable'] !== true) return plain
  if (typeof plain['type'] !== 'string') return {anyOf: [plain, {type: 'null'}]}
  const {enum: values} = plain
  return {
    ...plain,
    type: [plain['type'], 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? {enum: [...values, null]} : {})
  }
}
// Below `properties` every key is a name, also `description` and `title`.
const properties = (named: Node): Node =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, toJsonSchema(schema)]))

const resolver =
  (spec: Node) =>
  (value: Json | undefined): Node => {
    const node = nodeAt(value)
    if (typeof node['$ref'] !== 'string') return node
    const steps = node['$ref'].slice(2).split('/')
    return nodeAt(steps.reduce<Json>((at, step) => nodeAt(at)[step] ?? null, spec))
  }

const jsonContent = (holder: Node): Node => {
  const schema = nodeAt(nodeAt(holder['content'])['application/json'])['schema']
  return schema === undefined ? {} : {content: {'application/json': {schema: toJsonSchema(schema)}}}
}

const sliceOperation = (operation: Node, shared: Json | undefined, resolve: ReturnType<typeof resolver>): Node => {
  const parameters = [shared, operation['parameters']].flatMap(list => (Array.isArray(list) ? list : [])).map(resolve)
  const body = operation['requestBody'] === undefined ? null : resolve(operation['requestBody'])
  return {
    operationId: operation['operationId'] ?? null,
    parameters: parameters.map(({name = null, in: place = null, required = false, schema = {}}) => ({
      name,
      in: place,
      required,
      schema: toJsonSchema(schema)
    })),
    ...(body && {requestBody: {required: body['required'] ?? false, ...jsonContent(body)}}),
    responses: Object.fromEntries(
      Object.entries(nodeAt(operation['responses'])).map(([status, response]) => [
        status,
        jsonContent(resolve(response))
      ])
    )
  }
}

const collectReferences = (value: Json, found: Set<string>, schemas: Node): void => {
  for (const part of Array.isArray(value) ? value : Object.values(nodeAt(value))) {
    if (typeof part !== 'string' || !part.startsWith(schemaPrefix)) collectReferences(part, found, schemas)
    else if (!found.has(part)) {
      found.add(part)
      collectReferences(schemas[part.slice(schemaPrefix.length)] ?? null, found, schemas)
    }
  }
}

/** The named operations of an OpenAPI 3.0 description as an OpenAPI 3.1 one, with the schemas they refer to. */
export const slice = (spec: Node, ids: readonly string[], version: string): Node => {
  const resolve = resolver(spec)
  const missing = new Set(ids)
  const paths: Node = {}
  for (const [path, methods] of Object.entries(nodeAt(spec['paths']))) {
    for (const [method, operation] of Object.entries(nodeAt(methods))) {
      const id = nodeAt(operation)['operationId']
      if (typeof id !== 'string' || !missing.delete(id)) continue
      paths[path] = {
        ...nodeAt(paths[path]),
        [method]: sliceOperation(nodeAt(operation), nodeAt(methods)['parameters'], resolve)
      }
    }
  }
  if (missing.size > 0) throw new Error(`GitHub's description has no ${[...missing].join(', ')}`)
  const all = nodeAt(nodeAt(spec['components'])['schemas'])
  const names = new Set<string>()
  collectReferences(paths, names, all)
  const schemas = [...names].map(name => name.slice(schemaPrefix.length)).sort()
  return {
    openapi: '3.1.0',
    info: {title: 'Slice of the GitHub REST API, see tools/openapi-slice.ts', version},
    paths,
    components: {schemas: Object.fromEntries(schemas.map(name => [name, toJsonSchema(all[name] ?? null)]))}
  }
}

const main = (): void => {
  const manifest = createRequire(import.meta.url).resolve('@octokit/openapi/package.json')
  const spec: Node = JSON.parse(readFileSync(join(dirname(manifest), 'generated', 'api.github.com.json'), 'utf8'))
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'))
  const text = `${JSON.stringify(slice(spec, operations, `@octokit/openapi ${version}`), null, 1)}\n`
  const target = join(dirname(fileURLToPath(import.meta.url)), '..', '__tests__', 'contract', 'github-openapi.json')
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text)
    throw new Error('run `node tools/openapi-slice.ts`: the slice is stale')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
