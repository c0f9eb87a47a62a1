import {type ObjectStore, readCommit} from './objects.ts'

export type Mode = '100644' | '100755' | '120000' | '160000'
/** Content of a file; for a link (120000) its target, for a submodule (160000) its commit id. */
export type FileContent = string | Uint8Array | {mode: Mode; content: string | Uint8Array}
export type TreeFiles = Readonly<Record<string, FileContent>>

export interface TreeEntry {
  path: string
  mode: Mode | '40000'
  sha: string
}

type Folder = Map<string, Folder | FileContent>

const folderOf = (files: TreeFiles): Folder => {
  const root: Folder = new Map()
  for (const [path, content] of Object.entries(files)) {
    const steps = path.split('/')
    const name = steps.pop() ?? ''
    let at = root
    for (const step of steps) {
      const next = at.get(step) ?? new Map()
      if (!(next instanceof Map)) throw new Error(`${step} of ${path} is a file`)
      at.set(step, next)
      at = next
    }
    at.set(name, content)
  }
  return root
}

const writeFile = (store: ObjectStore, content: FileContent): {mode: Mode; sha: string} => {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return {mode: '100644', sha: store.write('blob', Buffer.from(content))}
  }
  const {mode, content: body} = content
  return {mode, sha: mode === '160000' ? String(body) : store.write('blob', Buffer.from(body))}
}

// Git compares the bytes of names as if those of folders ended in a slash.
const sortKey = ({path, mode}: TreeEntry): Buffer => Buffer.from(mode === '40000' ? `${path}/` : path)

const writeEntries = (store: ObjectStore, entries: TreeEntry[]): string => {
  const sorted = entries.toSorted((one, other) => Buffer.compare(sortKey(one), sortKey(other)))
  const parts = sorted.flatMap(({mode, path, sha}) => [Buffer.from(`${mode} ${path}\0`), Buffer.from(sha, 'hex')])
  return store.write('tree', Buffer.concat(parts))
}

const writeFolder = (store: ObjectStore, folder: Folder): string =>
  writeEntries(
    store,
    [...folder].map(([path, content]) =>
      content instanceof Map
        ? {path, mode: '40000', sha: writeFolder(store, content)}
        : {path, ...writeFile(store, content)}
    )
  )

/** Writes files as git trees and blobs; answers the id of the root tree. */
export const writeTree = (store: ObjectStore, files: TreeFiles): string => writeFolder(store, folderOf(files))

/** The entries of one tree, in git's order. */
export const readTree = (store: ObjectStore, sha: string): TreeEntry[] => {
  const body = store.read('tree', sha)
  const entries: TreeEntry[] = []
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at)
    const end = body.indexOf(0, space)
    const mode = body.toString('latin1', at, space) as TreeEntry['mode']
    entries.push({mode, path: body.toString('utf8', space + 1, end), sha: body.toString('hex', end + 1, end + 21)})
    at = end + 21
  }
  return entries
}

/** All entries below a tree, folders before what is in them; paths relative to it. */
export const walkTree = (store: ObjectStore, sha: string, prefix = ''): TreeEntry[] =>
  readTree(store, sha).flatMap(entry => {
    const path = prefix + entry.path
    return [{...entry, path}, ...(entry.mode === '40000' ? walkTree(store, entry.sha, `${path}/`) : [])]
  })

/** The entry at a path of a tree; `undefined` when nothing is there. The empty path is the tree itself. */
export const entryAt = (store: ObjectStore, tree: string, path: string): TreeEntry | undefined => {
  let at: TreeEntry | undefined = {path: '', mode: '40000', sha: tree}
  for (const step of path.split('/').filter(part => part !== '')) {
    if (at?.mode !== '40000') return undefined
    at = readTree(store, at.sha).find(entry => entry.path === step)
  }
  return at && {...at, path}
}

/** Files (no folders) of a commit by path. */
export const filesOf = (store: ObjectStore, commit: string): Map<string, TreeEntry> =>
  new Map(
    walkTree(store, readCommit(store, commit).tree)
      .filter(({mode}) => mode !== '40000')
      .map(entry => [entry.path, entry])
  )

/** Writes a tree from entries of existing blobs. */
export const writeTreeOf = (store: ObjectStore, entries: Iterable<TreeEntry>): string =>
  writeTree(
    store,
    Object.fromEntries(
      [...entries].map(({path, mode, sha}) => [
        path,
        {mode: mode as Mode, content: mode === '160000' ? sha : store.read('blob', sha)}
      ])
    )
  )
