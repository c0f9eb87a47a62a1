/** The job this runs in. */

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
  /** Milliseconds from start to exit. */
  ms: number
}

/** Commands named in the base config. */
export interface Commands {
  readonly names: readonly string[]
  /** Throws `Refusal` for an unknown name or when it cannot be started. */
  run(name: string, signal: AbortSignal): Promise<CommandResult>
}

export interface Clock {
  /** Wall clock. */
  now(): Date
  /** Monotonic milliseconds. */
  elapsed(): number
}
