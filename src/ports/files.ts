/** Files: the workspace, or a commit. */

export interface SourceEntry {
  type: 'file' | 'directory'
  /** Bytes; 0 for a directory. */
  size: number
}

/** Lines a commit added to a file. */
export interface Addition {
  /** Full SHA. */
  commit: string
  path: string
  text: string
}

/**
 * A tree of files: the workspace, or a commit. Paths are relative to its root with forward slashes. Symbolic links,
 * paths that leave the root and files that are not regular are refused, never followed.
 */
export interface Source {
  /** For messages: `the workspace`, `commit 1a2b3c4`. */
  readonly name: string
  /** `null` when nothing is there. Throws `Refusal` for what must not be touched. */
  stat(path: string): Promise<SourceEntry | null>
  /** `null` when no file is there. Throws `Refusal` for links, special files, and over `limit` bytes (5 MB). */
  read(path: string, limit?: number): Promise<Uint8Array | null>
  /**
   * Sorted paths of regular files that match any of the globs. Left out: `.git`, vendored folders, and what git ignores
   * unless `all` is asked for. Throws `Refusal` past 10,000 matches.
   */
  find(patterns: readonly string[], ignore?: readonly string[], which?: 'kept' | 'all'): Promise<string[]>
  /**
   * What every commit that leads here added, newest first, binary contents left out. Absent where there is no history.
   * Throws `Refusal` for a shallow clone.
   */
  additions?(signal: AbortSignal): AsyncIterable<Addition>
  /** Git blob id (SHA-1 hex) of a file, without reading it where the tree knows it; `null` when it is absent. */
  blob(path: string): Promise<string | null>
}

/** A `Source` at a commit, with what only git knows. */
export interface Tree extends Source {
  /** Full SHA. */
  readonly commit: string
  /** Git mode (`100644`, `100755`, `120000`, `160000`, `040000`), `null` when nothing is there. Policy: `100644` only. */
  mode(path: string): Promise<string | null>
}
