import type {Dirent} from 'node:fs'
import {posix} from 'node:path'
import {Refusal} from '../errors.ts'
import type {SourceEntry, Tree} from '../ports.ts'

const DEFAULT_LIMIT = 5_000_000

/** One entry of a git tree, with its path from the root of the `Tree`. */
export interface TreeEntry {
  path: string
  /** `100644` and so on. */
  mode: string
  /** Object id. */
  id: string
  /** Bytes, where the listing says so. */
  size?: number
}

/** `body` is `null` when it has more bytes than were asked for. */
export interface Contents {
  size: number
  body: Uint8Array | null
}

/** Where a tree's listing and contents come from. */
export interface TreeStore {
  /** Every entry of the commit, recursively; folders may be missing. Asked for once. */
  list(): Promise<readonly TreeEntry[]>
  read(entry: TreeEntry, limit: number): Promise<Contents>
}

const isRegular = (mode: string): boolean => mode === '100644' || mode === '100755'

const LINK = '120000'
const SUBMODULE = '160000'
const FOLDER = '040000'

interface Index {
  entries: Map<string, TreeEntry>
  folders: Map<string, TreeEntry[]>
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const indexOf = (listing: readonly TreeEntry[]): Index => {
  const index: Index = {entries: new Map(), folders: new Map([['', []]])}
  const openFolder = (path: string): TreeEntry[] => {
    const known = index.folders.get(path)
    if (known) return known
    const made: TreeEntry[] = []
    index.folders.set(path, made)
    openFolder(parentOf(path)).push({path, mode: FOLDER, id: ''})
    return made
  }
  for (const entry of listing) {
    if (entry.mode === FOLDER) continue
    index.entries.set(entry.path, entry)
    openFolder(parentOf(entry.path)).push(entry)
  }
  return index
}

/** The path in its shortest form, `''` for the root. Throws a `Refusal` when it leads out of the tree. */
const normalise = (path: string): string => {
  const normal = posix.normalize(path).replace(/\/$/, '')
  if (path === '' || path.startsWith('/') || path.includes('\0') || /^\.\.(\/|$)/.test(normal)) {
    throw new Refusal(`\`${path}\` is outside of the repository`, 'name a path inside it, relative to its root')
  }
  return normal === '.' ? '' : normal
}

const toDirent = ({path, mode}: TreeEntry): Pick<Dirent, 'name' | 'isFile' | 'isDirectory'> => ({
  name: nameOf(path),
  isFile: () => isRegular(mode),
  isDirectory: () => mode === FOLDER
})

/** Throws a `Refusal` when a folder above the path is a link or a submodule: what is behind it is not in this tree. */
const refuseDetours = ({entries}: Index, path: string, name: string): void => {
  for (let above = parentOf(path); above !== ''; above = parentOf(above)) {
    const mode = entries.get(above)?.mode
    if (mode === LINK) throw new Refusal(`\`${path}\` leads through a symbolic link in ${name}`)
    if (mode === SUBMODULE) throw new Refusal(`\`${path}\` is inside of a submodule in ${name}`)
  }
}

const regularOnly = (entry: TreeEntry, name: string): TreeEntry => {
  if (isRegular(entry.mode)) return entry
  const what = entry.mode === LINK ? 'a symbolic link' : entry.mode === SUBMODULE ? 'a submodule' : 'no regular file'
  throw new Refusal(`\`${entry.path}\` is ${what} in ${name}`, 'put a regular file there')
}

/** A commit as a `Source`; the listing is fetched on first use, contents one by one and once each. */
class TreeSource implements Tree {
  readonly commit: string
  readonly name: string
  readonly #store: TreeStore
  readonly #bodies = new Map<string, Promise<Contents>>()
  #listing: Promise<Index> | undefined

  constructor(commit: string, store: TreeStore) {
    this.commit = commit
    this.name = `commit ${commit.slice(0, 7)}`
    this.#store = store
  }

  async stat(path: string): Promise<SourceEntry | null> {
    const entry = await this.#locate(path)
    if (entry === null) return null
    if (entry.mode === FOLDER) return {type: 'directory', size: 0}
    regularOnly(entry, this.name)
    return {type: 'file', size: entry.size ?? (await this.#store.read(entry, 0)).size}
  }

  async read(path: string, limit = DEFAULT_LIMIT): Promise<Uint8Array | null> {
    const entry = await this.#file(path)
    if (entry === null) return null
    const {size, body} = (entry.size ?? 0) > limit ? {size: entry.size, body: null} : await this.#contents(entry, limit)
    if (body !== null && body.length <= limit) return body
    throw new Refusal(`\`${entry.path}\` has ${size} bytes in ${this.name}, more than ${limit}`)
  }

  async find(patterns: readonly string[], ignore: readonly string[] = []): Promise<string[]> {
    if (patterns.length === 0) return []
    const {folders} = await this.#index()
    const readFolder = (folder: string): Dirent[] =>
      (folders.get(folder === '.' ? '' : folder) ?? []).map(entry => toDirent(entry) as Dirent)
    const {findFiles, surveyOf} = await import('./walk.ts')
    // Git ignores nothing that is committed, so there are no rules to read.
    return findFiles(
      surveyOf(readFolder, async () => null),
      patterns,
      ignore
    )
  }

  async blob(path: string): Promise<string | null> {
    return (await this.#file(path))?.id ?? null
  }

  async mode(path: string): Promise<string | null> {
    return (await this.#locate(path))?.mode ?? null
  }

  #index(): Promise<Index> {
    this.#listing ??= this.#store.list().then(indexOf)
    return this.#listing
  }

  async #locate(path: string): Promise<TreeEntry | null> {
    const index = await this.#index()
    const target = normalise(path)
    refuseDetours(index, target, this.name)
    if (index.folders.has(target)) return {path: target, mode: FOLDER, id: ''}
    return index.entries.get(target) ?? null
  }

  async #file(path: string): Promise<TreeEntry | null> {
    const entry = await this.#locate(path)
    return entry === null || entry.mode === FOLDER ? null : regularOnly(entry, this.name)
  }

  /** Kept only when whole: what was too large or failed may be asked for again. */
  async #contents(entry: TreeEntry, limit: number): Promise<Contents> {
    const asked = this.#bodies.get(entry.id) ?? this.#store.read(entry, limit)
    this.#bodies.set(entry.id, asked)
    const contents = await asked.catch((reason: unknown) => {
      this.#bodies.delete(entry.id)
      throw reason
    })
    if (contents.body === null) this.#bodies.delete(entry.id)
    return contents
  }
}

export const treeSource = (commit: string, store: TreeStore): Tree => new TreeSource(commit, store)
