import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** How far the schema is: counts of migration files. */
export interface MigrationState {
  applied: number
  pending: number
}

/** Names of the migrations that come with this release, in the order they are applied. */
export const releasedMigrations = (): string[] =>
  readdirSync(join(import.meta.dirname, '..', 'migrations'))
    .filter(name => name.endsWith('.sql'))
    .sort()

/** Compares what the release brings with what was applied. A real deployment reads `applied` from its database. */
export const migrationState = (released: readonly string[], applied: readonly string[]): MigrationState => {
  const pending = released.filter(name => !applied.includes(name)).length
  return {applied: released.length - pending, pending}
}
