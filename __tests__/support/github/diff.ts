import {mergeBase, type ObjectStore} from './objects.ts'
import {filesOf, type TreeEntry, writeTreeOf} from './trees.ts'

export interface FileChange {
  path: string
  status: 'added' | 'removed' | 'modified' | 'renamed'
  /** Blob after the change, before it when the file is gone. */
  sha: string
  previousPath?: string
  additions: number
  deletions: number
}

const linesOf = (store: ObjectStore, entry: TreeEntry | undefined): string[] => {
  const body = entry && store.find('blob', entry.sha)
  if (body === undefined || body.length === 0 || body.includes(0)) return []
  return body.toString().replace(/\n$/, '').split('\n')
}

const surplus = (lines: readonly string[], over: readonly string[]): number => {
  const counts = new Map<string, number>()
  for (const line of over) counts.set(line, (counts.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const left = counts.get(line) ?? 0
    counts.set(line, left - 1)
    return left <= 0
  }).length
}

/** What changed from one commit to another, by path. Only exact renames are seen, and moved lines count as unchanged. */
export const changesBetween = (store: ObjectStore, from: string, to: string): FileChange[] => {
  const before = filesOf(store, from)
  const after = filesOf(store, to)
  const gone = [...before.values()].filter(({path}) => !after.has(path))
  const changes: FileChange[] = []
  for (const entry of after.values()) {
    const old = before.get(entry.path)
    if (old?.sha === entry.sha && old.mode === entry.mode) continue
    const source = old ? -1 : gone.findIndex(({sha}) => sha === entry.sha)
    const [renamed] = source < 0 ? [] : gone.splice(source, 1)
    const [was, is] = [linesOf(store, old ?? renamed), linesOf(store, entry)]
    changes.push({
      path: entry.path,
      sha: entry.sha,
      status: old ? 'modified' : renamed ? 'renamed' : 'added',
      ...(renamed && {previousPath: renamed.path}),
      additions: surplus(is, was),
      deletions: surplus(was, is)
    })
  }
  for (const entry of gone) {
    const deletions = linesOf(store, entry).length
    changes.push({path: entry.path, sha: entry.sha, status: 'removed', additions: 0, deletions})
  }
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1))
}

const sameEntry = (one: TreeEntry | undefined, other: TreeEntry | undefined): boolean =>
  one?.sha === other?.sha && one?.mode === other?.mode

/** The tree of merging two commits; `null` when both changed a file differently (nothing is merged within a file). */
export const mergedTree = (store: ObjectStore, ours: string, theirs: string): string | null => {
  const base = mergeBase(store, ours, theirs)
  const [old, mine, yours] = [
    base === null ? new Map() : filesOf(store, base),
    filesOf(store, ours),
    filesOf(store, theirs)
  ]
  const merged = new Map<string, TreeEntry>(mine)
  for (const path of new Set([...old.keys(), ...yours.keys()])) {
    const [was, here, there] = [old.get(path), mine.get(path), yours.get(path)]
    if (sameEntry(was, there) || sameEntry(here, there)) continue
    if (!sameEntry(was, here)) return null
    if (there === undefined) merged.delete(path)
    else merged.set(path, there)
  }
  return writeTreeOf(store, merged.values())
}
