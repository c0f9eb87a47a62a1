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
  /** Whether it may be asked of a whole file first: what is not in it is in none of its lines. */
  whole: boolean
  /** Called when there is a file to look into: the engine of a pattern takes a while to load. */
  compile: () => Promise<(line: string) => boolean>
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

/** Nothing is compiled yet; a pattern that is none has been refused when the parameters were read. */
export const searchesFor = (params: Sought): Search[] => {
  const folds = params['ignore-case']
  const fold = (text: string): string => (folds ? text.toLowerCase() : text)
  const plain = (text: string, wanted: boolean): Search => {
    const sought = fold(text)
    const fits = (line: string): boolean => fold(line).includes(sought)
    return {wanted, name: JSON.stringify(clip(text, 80)), whole: true, compile: async () => fits}
  }
  const regular = (source: string, wanted: boolean): Search => {
    const read = folds ? `(?i)${source}` : source
    const whole = literalSearch(read) !== null
    return {wanted, name: `/${clip(source, 80)}/`, whole, compile: () => compilePattern(read)}
  }
  return [
    ...(params.contains ?? []).map(text => plain(text, true)),
    ...(params.lacks ?? []).map(text => plain(text, false)),
    ...(params.matches ?? []).map(source => regular(source, true)),
    ...(params['lacks-match'] ?? []).map(source => regular(source, false))
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
export const firstLine = async (
  {whole, compile}: Search,
  text: string,
  lines: () => readonly string[]
): Promise<number> => {
  const fits = await compile()
  return whole && !fits(text) ? -1 : lines().findIndex(fits)
}

/** `docs/a.md:3: "…"`; the line of a file that may hold secrets is kept back. */
export const quoteLine = (path: string, at: number, lines: readonly string[]): string => {
  const place = `\`${path}:${at + 1}\``
  return isSensitive(path) ? place : `${place}: ${JSON.stringify(clip(lines[at]?.trim() ?? ''))}`
}
