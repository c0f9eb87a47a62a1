import {Refusal, reasonOf} from '../errors.ts'
import type {Source} from '../ports.ts'
import {type Failed, readText} from './files.ts'

export const FORMATS = ['json', 'yaml', 'toml'] as const
export type Format = (typeof FORMATS)[number]

/** Bytes; the parsers of YAML and TOML are slower than that of JSON. */
const limits: Readonly<Record<Format, number>> = {json: 5_000_000, yaml: 1_000_000, toml: 1_000_000}
const maxAliases = 100

/** The format a file name says, `null` when it says none. */
export const formatOf = (path: string): Format | null => {
  const ending = /\.([a-z0-9]+)$/.exec(path.toLowerCase())?.[1]
  if (ending === 'yml' || ending === 'yaml') return 'yaml'
  if (ending === 'toml') return 'toml'
  return ending && ['json', 'jsonc', 'json5', 'webmanifest', 'sarif', 'map'].includes(ending) ? 'json' : null
}

/**
 * The values a data file holds: one, or one for each YAML document that is not empty. A `Failed` when the file is
 * absent or not valid; aliases past 100 and nesting that exhausts the stack are refused.
 */
export const readData = async (files: Source, path: string, format: Format): Promise<unknown[] | Failed> => {
  const text = await readText(files, path, limits[format])
  if (typeof text !== 'string') return text
  try {
    return await parse[format](text)
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (error instanceof RangeError) throw new Refusal(`\`${path}\` is nested too deeply to be read`)
    return {status: 'failed', reason: `\`${path}\` is no valid ${format.toUpperCase()}: ${reasonOf(error)}`}
  }
}

const parseJson = (text: string): unknown[] => {
  try {
    return [JSON.parse(text)]
  } catch (error) {
    // Configuration files of many tools are JSON with comments and trailing commas.
    const plain = text.replaceAll(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '$1')
    const closed = plain.replaceAll(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1')
    if (closed === text) throw error
    return [JSON.parse(closed)]
  }
}

const parseYaml = async (text: string): Promise<unknown[]> => {
  const yaml = await import('../packages/yaml.ts')
  // The library compares every key with every other: a megabyte of keys takes it two minutes.
  const documents = yaml.parseAllDocuments(text, {uniqueKeys: false, merge: true, logLevel: 'silent'})
  if (!Array.isArray(documents)) return []
  const mistake = documents.flatMap(document => document.errors)[0]
  if (mistake?.code === 'RESOURCE_EXHAUSTION') throw new RangeError(mistake.message)
  if (mistake) throw new SyntaxError(mistake.message.split('\n')[0])
  return documents
    .filter(document => document.contents !== null)
    .map(document => {
      yaml.visit(document, {
        Map: (_, {items}) => assertUnique(items.map(({key}) => (yaml.isScalar(key) ? key.value : key)))
      })
      try {
        return document.toJS({maxAliasCount: maxAliases}) as unknown
      } catch (error) {
        if (error instanceof ReferenceError) throw new Refusal(`the YAML repeats too much by alias: ${reasonOf(error)}`)
        throw error
      }
    })
}

const assertUnique = (keys: readonly unknown[]): void => {
  const seen = new Set<unknown>()
  for (const key of keys) {
    if (seen.has(key) && key !== '<<') throw new SyntaxError(`the key ${JSON.stringify(key)} stands twice in a map`)
    seen.add(key)
  }
}

const parseToml = async (text: string): Promise<unknown[]> => {
  const {parse: read} = await import('../packages/smol-toml.ts')
  // Dates become their text, so that a comparison can speak of them.
  return [JSON.parse(JSON.stringify(read(text)))]
}

const parse: Readonly<Record<Format, (text: string) => unknown[] | Promise<unknown[]>>> = {
  json: parseJson,
  yaml: parseYaml,
  toml: parseToml
}
