import {existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')

/** What every section of the bench works with. */
export interface Context {
  /** Alternating runs of a timed comparison. */
  runs: number
  /** Built files. */
  dist: string
  cli: string
  /** Folder of this run, removed at the end. */
  scratch: string
  /** An empty folder: the working directory of measured programs. */
  empty: string
  /** Real documents beside the project, absolute paths; empty where they are not at hand. */
  seeds: readonly string[]
  /** Writes a generated document and answers its path. */
  write(name: string, text: string): string
}

const seedFolder = join(root, '..', 'shared', 'seeds')

const findSeeds = (): string[] =>
  existsSync(seedFolder)
    ? readdirSync(seedFolder)
        .filter(name => name.endsWith('.txt'))
        .sort()
        .map(name => join(seedFolder, name))
    : []

/** `smoke`: few runs, to see that everything works. */
export const createContext = (smoke: boolean): Context => {
  const scratch = mkdtempSync(join(tmpdir(), 'readiness-bench-'))
  const empty = join(scratch, 'empty')
  mkdirSync(empty)
  // Folders that pieces of the tests leave behind go with it.
  process.env['TMPDIR'] = scratch
  return {
    runs: smoke ? 2 : 20,
    dist: join(root, 'dist'),
    cli: join(root, 'dist', 'cli.js'),
    scratch,
    empty,
    seeds: findSeeds(),
    write: (name, text) => {
      const path = join(scratch, name)
      writeFileSync(path, text)
      return path
    }
  }
}
