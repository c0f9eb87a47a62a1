import type {Place} from './model.ts'

/** Where in a file a mistake stands. */
export interface Spot extends Partial<Place> {
  path?: string
}

const prefix = ({path, line, column}: Spot): string =>
  path === undefined
    ? ''
    : `${[path, line, line && column].filter(part => part !== undefined && part !== 0).join(':')}: `

/**
 * The user's mistake: wrong input, config, directive or call. Exit code 2. The message is one line, names the place
 * (`path:line:column: `) when there is one, and says what to do. Everything else that is thrown is ours: exit code 3.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly spot: Spot

  constructor(message: string, spot: Spot = {}) {
    super(prefix(spot) + message)
    this.spot = spot
  }
}

/**
 * A port will not or can not answer (host not allowed, file outside of the workspace, too large, no permission,
 * deadline). The runner turns it into an `unverifiable` outcome with this reason and remedy; it is never a failure.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly remedy: string | undefined

  constructor(reason: string, remedy?: string) {
    super(reason)
    this.remedy = remedy
  }
}

/** What was thrown, as one line of text, whatever it was. */
export const reasonOf = (thrown: unknown): string => {
  const text = thrown instanceof Error ? thrown.message || thrown.name : String(thrown)
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim() || 'no reason given'
}
