import type {Result} from '../model.ts'
import type {CommitStatuses} from '../ports.ts'

const MAX_DESCRIPTION = 140

export interface StatusReport {
  sha: string
  /** Name of the status, `readiness-gate`. */
  context: string
  result: Result
  /** One line; cut at 140 characters. */
  description: string
  url: string | null
}

const shorten = (text: string): string =>
  text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1).toWellFormed()}…`

/** Sets the commit status: pending as long as something blocks, for open items are work left and no failure. */
export const publishStatus = (
  statuses: CommitStatuses,
  {sha, context, result, description, url}: StatusReport
): Promise<void> =>
  statuses.set(sha, {
    state: result === 'fail' ? 'pending' : 'success',
    context,
    description: shorten(description),
    url
  })
