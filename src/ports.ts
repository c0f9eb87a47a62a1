/** Interfaces to the outside. No code: `adapters/` implements them, tests bring their own. */

export interface SourceEntry {
  type: 'file' | 'directory'
  /** Bytes; 0 for a directory. */
  size: number
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
   * Sorted paths of regular files that match any of the globs. Left out: `.git`, what git ignores, vendored folders.
   * Throws `Refusal` past 10,000 matches.
   */
  find(patterns: readonly string[], ignore?: readonly string[]): Promise<string[]>
  /** Git blob id (SHA-1 hex) of a file, without reading it where the tree knows it; `null` when it is absent. */
  blob(path: string): Promise<string | null>
}

export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  /** Absolute, or a path that is resolved against the base URL of the run. */
  url: string
  headers: Readonly<Record<string, string>>
  body: string | null
  /** Redirects to follow, 0…3. Custom headers are dropped across origins. */
  redirects: number
  /** Decoded bytes at most. */
  limit: number
}

export interface HttpResponse {
  /** Final address. */
  url: string
  status: number
  /** Lower-case names; repeated headers are kept apart. */
  headers: Readonly<Record<string, readonly string[]>>
  body: Uint8Array
  /** Milliseconds from sending the first request to the last byte. */
  ms: number
}

/** Guarded HTTP: only listed origins, only vetted addresses. */
export interface Http {
  /**
   * Throws `Refusal` when the request must not be made (origin not allowed, private address, redirect out of the
   * allow-list) or was not answered (DNS, refused connection, TLS, deadline): the site is down, not wrong.
   */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>
}

/** Environment of the job, by name only. */
export interface Environment {
  get(name: string): string | undefined
}

export interface CommandResult {
  /** `null` when a signal ended it. */
  code: number | null
  signal: string | null
  /** Last 4 KB of stdout and stderr together. */
  output: string
}

/** Commands named in the base config. */
export interface Commands {
  readonly names: readonly string[]
  /** Throws `Refusal` for an unknown name or when it cannot be started. */
  run(name: string, signal: AbortSignal): Promise<CommandResult>
}

/** Everything a verifier can ask for; it receives exactly what it names in `needs`. */
export interface Ports {
  files: Source
  http: Http
  env: Environment
  commands: Commands
}
export type PortName = keyof Ports

export interface Clock {
  /** Wall clock. */
  now(): Date
  /** Monotonic milliseconds. */
  elapsed(): number
}

/** Ports a run has; for the others, why not and what would help. */
export interface PortSet {
  has: Partial<Ports>
  lacks: Partial<Record<PortName, {reason: string; remedy: string}>>
}
