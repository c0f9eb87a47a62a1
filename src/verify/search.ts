import {Refusal} from '../errors.ts'
import type {Source} from '../ports.ts'
import {clip, compilePattern} from './compare.ts'
import {decodeText, type Failed, isGlob, isSensitive, readText} from './files.ts'
import {literalSearch} from './literal-pattern.ts'

/** A text that must, or must not, stand in a line of the files. */
export interface Search {
  wanted: boolean
  /** As a reader knows it: `"literal"` or `/pattern/`. */
  name: string
  fits: (line: string) => boolean
  /** Whether `fits` may be asked of a whole file first: what is not in it is in none of its lines. */
  whole: boolean
}

/** What to look for: literal texts and RE2 patterns, wanted and unwanted. */
export interface Sought {
  contains?: readonly string[] | undefined
  matches?: readonly string[] | undefined
  lacks?: readonly string[] | undefined
  'lacks-match'?: readonly string[] | undefined
  'ignore-case': boolean
}

const maxBytes = 50_000_000

/** Throws `ConfigurationError` for a pattern that is none. */
export const compileSearches = async (params: Sought): Promise<Search[]> => {
  const folds = params['ignore-case']
  const fold = (text: string): string => (folds ? text.toLowerCase() : text)
  const plain =
    (wanted: boolean) =>
    (text: string): Search => {
      const sought = fold(text)
      return {wanted, name: JSON.stringify(clip(text, 80)), fits: line => fold(line).includes(sought), whole: true}
    }
  const regular =
    (wanted: boolean) =>
    async (source: string): Promise<Search> => {
      const read = folds ? `(?i)${source}` : source
      const whole = literalSearch(read) !== null
      return {wanted, name: `/${clip(source, 80)}/`, fits: await compilePattern(read), whole}
    }
  return [
    ...(params.contains ?? []).map(plain(true)),
    ...(params.lacks ?? []).map(plain(false)),
    ...(await Promise.all((params.matches ?? []).map(regular(true)))),
    ...(await Promise.all((params['lacks-match'] ?? []).map(regular(false))))
  ]
}

/** The texts of named files, which have to be there, and of those globs find. */
export async function* textsOf(
  files: Source,
  paths: readonly string[],
  signal: AbortSignal
): AsyncGenerator<{path: string; text: string} | Failed> {
  let bytes = 0
  for (const path of paths.filter(each => !isGlob(each))) {
    const text = await readText(files, path)
    yield typeof text === 'string' ? {path, text} : text
  }
  const globs = paths.filter(isGlob)
  for (const path of globs.length > 0 ? await files.find(globs) : []) {
    signal.throwIfAborted()
    const content = await files.read(path)
    bytes += content?.length ?? 0
    if (bytes > maxBytes) throw new Refusal('the files to look into are over 50 MB', 'narrow the glob')
    const text = content && decodeText(content)
    if (typeof text === 'string') yield {path, text}
  }
}

/** Index of the first line of a text that a search fits, -1 when none does. */
export const firstLine = ({fits, whole}: Search, text: string, lines: () => readonly string[]): number =>
  whole && !fits(text) ? -1 : lines().findIndex(fits)

/** `docs/a.md:3: "…"`; the line of a file that may hold secrets is kept back. */
export const quoteLine = (path: string, at: number, lines: readonly string[]): string => {
  const place = `\`${path}:${at + 1}\``
  return isSensitive(path) ? place : `${place}: ${JSON.stringify(clip(lines[at]?.trim() ?? ''))}`
}
