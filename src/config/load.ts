import {ConfigurationError} from '../errors.ts'
import type {Source} from '../ports.ts'
import type {Config} from './file.ts'
import {explainIssue} from './parse.ts'

/** Bytes of a configuration: a YAML parser's work may grow faster than its text. */
const LIMIT = 100_000

const decoder = new TextDecoder('utf-8', {fatal: true})

/**
 * Reads a configuration file. Throws `ConfigurationError` with line and column for YAML mistakes, unknown keys and bad
 * values; aliases are capped so that a YAML bomb ends at once.
 */
export const parseConfig = async (path: string, bytes: Uint8Array): Promise<Config> => {
  const [{LineCounter, parseDocument, isMap, isPair, isNode}, {Config}] = await Promise.all([
    import('../packages/yaml.ts'),
    import('./file.ts')
  ])
  const text = decode(path, bytes)
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false, uniqueKeys: true})
  const spotAt = (offset: number) => {
    const {line, col} = counter.linePos(offset)
    return {path, line, column: col}
  }
  const [mistake] = document.errors
  if (mistake) throw new ConfigurationError(oneLine(mistake.message), spotAt(mistake.pos[0]))
  const value = toPlain(path, () => document.toJS({maxAliasCount: 50}))
  if (value === null || value === undefined) return {}

  const answer = Config.safeParse(value, {reportInput: true})
  // A misspelt key is also a missing one; the spelling is what helps.
  const issue = answer.error?.issues.find(({code}) => code === 'unrecognized_keys') ?? answer.error?.issues[0]
  if (!issue) return answer.data as Config

  // The place of an unknown key is the key itself, that of a bad value the value.
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  let node: unknown = document.contents
  let offset = 0
  for (const step of [...issue.path, ...(unknown === undefined ? [] : [unknown])]) {
    const pair = isMap(node) ? node.items.find(item => isPair(item) && String(item.key) === String(step)) : undefined
    const key = pair?.key
    const next = pair ? pair.value : (node as {items?: unknown[]} | null)?.items?.[Number(step)]
    const anchor = step === unknown || issue.code === 'invalid_key' ? key : (next ?? key)
    if (isNode(anchor) && anchor.range) offset = anchor.range[0]
    node = next
  }
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  throw new ConfigurationError(`${where}${explainIssue(issue, keysAt(Config, issue.path))}`, spotAt(offset))
}

const decode = (path: string, bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new ConfigurationError('is not valid UTF-8; save it as UTF-8', {path})
  }
}

const toPlain = (path: string, read: () => unknown): unknown => {
  try {
    return read()
  } catch (thrown) {
    throw new ConfigurationError(oneLine(thrown instanceof Error ? thrown.message : String(thrown)), {path})
  }
}

const oneLine = (message: string): string => message.replaceAll(/\s*\n\s*/g, ' ')

interface Shaped {
  _zod?: {def?: {shape?: Record<string, unknown>; element?: unknown; innerType?: unknown; valueType?: unknown}}
}

/** Keys that are valid at a path of a schema. */
const keysAt = (root: unknown, path: readonly PropertyKey[]): string[] => {
  let schema = root
  const unwrap = (from: unknown): unknown => {
    const inner = (from as Shaped)._zod?.def?.innerType
    return inner === undefined ? from : unwrap(inner)
  }
  for (const step of path) {
    const def = (unwrap(schema) as Shaped)._zod?.def
    schema = def?.shape?.[String(step)] ?? def?.element ?? def?.valueType
    if (schema === undefined) return []
  }
  return Object.keys((unwrap(schema) as Shaped)._zod?.def?.shape ?? {})
}

/**
 * The configuration of a tree. A file that is not there is an empty configuration, unless the caller named it
 * (`required`). Throws `ConfigurationError`, and `Refusal` as the source does.
 */
export const loadConfig = async (
  source: Source,
  path: string,
  required: boolean
): Promise<{config: Config; found: boolean}> => {
  const bytes = await source.read(path, LIMIT)
  if (bytes !== null) return {config: await parseConfig(path, bytes), found: true}
  if (required) throw new ConfigurationError(`no such file in ${source.name}`, {path})
  return {config: {}, found: false}
}
