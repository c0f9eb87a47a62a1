/** Interfaces to the outside. No code: `adapters/` implements them, tests bring their own. */
import type {Source} from './ports/files.ts'
import type {GitHubFacts} from './ports/github.ts'
import type {Http} from './ports/http.ts'
import type {Network} from './ports/network.ts'
import type {Commands, Environment} from './ports/process.ts'

export type * from './ports/files.ts'
export type * from './ports/github.ts'
export type * from './ports/http.ts'
export type * from './ports/network.ts'
export type * from './ports/process.ts'
export type * from './ports/publishing.ts'

/** Everything a verifier can ask for; it receives exactly what it names in `needs`. */
export interface Ports {
  files: Source
  http: Http
  network: Network
  env: Environment
  commands: Commands
  github: GitHubFacts
}

export type PortName = keyof Ports

/** Ports a run has; for the others, why not and what would help. */
export interface PortSet {
  has: Partial<Ports>
  lacks: Partial<Record<PortName, {reason: string; remedy: string}>>
}
