import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {linesOf} from './lines.ts'

/**
 * Pairs of a file in the form the runner reads: `NAME=VALUE`, or `NAME<<DELIMITER`, lines, `DELIMITER`. Throws as the
 * runner does for anything else.
 */
export const parsePairs = (text: string): Record<string, string> => {
  const pairs: Record<string, string> = {}
  const lines = linesOf(text)[Symbol.iterator]()
  for (const line of lines) {
    if (line === '') continue
    const equals = line.indexOf('=')
    const arrows = line.indexOf('<<')
    if (arrows >= 0 && (equals < 0 || arrows < equals)) {
      const [name, delimiter] = [line.slice(0, arrows), line.slice(arrows + 2)]
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}': name and delimiter must not be empty`)
      pairs[name] = heredoc(lines, delimiter)
    } else if (equals > 0) pairs[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`Invalid format '${line}'`)
  }
  return pairs
}

const heredoc = (lines: Iterator<string>, delimiter: string): string => {
  const value: string[] = []
  for (let next = lines.next(); !next.done; next = lines.next()) {
    if (next.value === delimiter) return value.join('\n')
    value.push(next.value)
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
}

/** Above this GitHub drops a step's summary. */
export const summaryLimit = 1024 * 1024

const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

export interface StepResults {
  outputs: Record<string, string>
  env: Record<string, string>
  paths: string[]
  state: Record<string, string>
  /** What GitHub shows: empty when more than 1 MiB was written. */
  summary: string
  /** Bytes that were written. */
  summaryBytes: number
}

/** The files a step is given to hand back results. */
export const stepFiles = (dir: string): {env: Record<string, string>; read(): StepResults} => {
  mkdirSync(dir, {recursive: true})
  const paths = Object.fromEntries(names.map(name => [name, join(dir, name.toLowerCase())]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const bytes = (name: (typeof names)[number]): Buffer => readFileSync(paths[name] ?? '')
  return {
    env: paths,
    read() {
      const summary = bytes('GITHUB_STEP_SUMMARY')
      return {
        outputs: parsePairs(bytes('GITHUB_OUTPUT').toString()),
        env: parsePairs(bytes('GITHUB_ENV').toString()),
        paths: linesOf(bytes('GITHUB_PATH').toString()).filter(line => line !== ''),
        state: parsePairs(bytes('GITHUB_STATE').toString()),
        summary: summary.length > summaryLimit ? '' : summary.toString(),
        summaryBytes: summary.length
      }
    }
  }
}
