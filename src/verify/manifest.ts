import type {Source} from '../ports.ts'
import {formatOf, readData} from './data.ts'
import {absent, type Failed, readText} from './files.ts'
import {mapOf} from './rules.ts'

/** What a package says of itself; `null` where it says nothing. */
export interface Manifest {
  path: string
  version: string | null
  license: string | null
}

/** Files that name the version of a package, in the order they are looked for. */
export const MANIFESTS = [
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'composer.json',
  'Chart.yaml',
  'VERSION',
  'version.txt'
] as const

/** Reads a manifest; a file without a data format is a bare version. */
export const readManifest = async (files: Source, path: string): Promise<Manifest | Failed> => {
  const format = formatOf(path)
  if (format === null) {
    const text = await readText(files, path)
    return typeof text === 'string' ? {path, version: text.trim(), license: null} : text
  }
  const documents = await readData(files, path, format)
  if (!Array.isArray(documents)) return documents
  const all = mapOf(documents[0])
  // pyproject.toml and Cargo.toml keep it in a table.
  const own = [
    all,
    all['project'],
    mapOf(all['tool'])['poetry'],
    all['package'],
    mapOf(all['workspace'])['package']
  ].map(mapOf)
  const first = (key: string): string | null => {
    const value = own.map(each => each[key]).find(each => typeof each === 'string')
    return typeof value === 'string' ? value : null
  }
  return {path, version: first('version'), license: first('license') ?? textOf(own[1]?.['license'])}
}

const textOf = (license: unknown): string | null => {
  const {text} = mapOf(license)
  return typeof text === 'string' && text.length < 60 ? text : null
}

/** The manifests named, or those of the root; `Failed` when there is none. */
export const readManifests = async (
  files: Source,
  paths: readonly string[] | undefined
): Promise<Manifest[] | Failed> => {
  const found: Manifest[] = []
  for (const path of paths ?? MANIFESTS) {
    if (paths === undefined && (await files.stat(path))?.type !== 'file') continue
    const manifest = await readManifest(files, path)
    if ('status' in manifest) return manifest
    found.push(manifest)
  }
  return found.length > 0 ? found : absent(files, MANIFESTS[0])
}
