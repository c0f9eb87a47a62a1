import {writeSync} from 'node:fs'
import {reasonOf} from '../errors.ts'
import {sanitizeLine} from '../report/sanitize.ts'

const crash = (thrown: unknown): void => {
  try {
    writeSync(2, `internal error: ${sanitizeLine(reasonOf(thrown))}\n`)
  } finally {
    process.exit(3)
  }
}

/**
 * Until there is a verdict the exit code is 3, and stays 3 when something is thrown where nobody can catch it: Node's
 * own code for that is 1, which says that the gate failed.
 */
export const expectCrash = (): void => {
  process.exitCode = 3
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
}
