import {ConfigurationError} from './errors.ts'
import type {RawDocument} from './model.ts'
import type {Source} from './ports.ts'

/** Bytes a checklist may have. A larger one is no checklist, and reading must end. */
const DOCUMENT_LIMIT = 10 * 1024 * 1024

/** Lines a checklist may have: every line costs memory of its own. */
const LINE_LIMIT = 250_000

const hasMoreLines = (bytes: Uint8Array, most: number): boolean => {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1 && lines <= most; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines > most
}

/** Reads one checklist that has to be there. Throws `ConfigurationError` when it is not, `Refusal` as the source does. */
export const readDocument = async (source: Source, path: string): Promise<RawDocument> => {
  const bytes = await source.read(path, DOCUMENT_LIMIT)
  if (bytes !== null) {
    if (hasMoreLines(bytes, LINE_LIMIT)) throw new ConfigurationError(`has more than ${LINE_LIMIT} lines`, {path})
    return {path, bytes}
  }
  throw new ConfigurationError(`no such file in ${source.name}`, {path})
}

/** Reads every checklist the globs find, in path order. */
export const readDocuments = async (
  source: Source,
  globs: readonly string[],
  exclude: readonly string[]
): Promise<RawDocument[]> => {
  const paths = await source.find(globs, exclude)
  return Promise.all(paths.map(path => readDocument(source, path)))
}

/** The checklists of a base tree; what is the same file at head is read there, so that it costs no request. */
export const readChanged = async (
  base: Source,
  head: Source,
  globs: readonly string[],
  exclude: readonly string[]
): Promise<RawDocument[]> => {
  const paths = await base.find(globs, exclude)
  return Promise.all(
    paths.map(async path => {
      const [before, now] = await Promise.all([base.blob(path), head.blob(path).catch(() => null)])
      return readDocument(before !== null && before === now ? head : base, path)
    })
  )
}
