import {ApiError, invalidField} from './errors.ts'

type Body = Readonly<Record<string, unknown>>

const lengthOf = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0)

const comment = ({body}: Body): void => {
  if (lengthOf(body) > 65_536)
    throw invalidField('IssueComment', 'body', 'body is too long (maximum is 65536 characters)')
}

const checkRun = ({output}: Body): void => {
  const {annotations, summary, text} = (output ?? {}) as Body
  if (Array.isArray(annotations) && annotations.length > 50) {
    throw new ApiError(422, 'Invalid request.\n\nNo more than 50 items are allowed; annotations was supplied.')
  }
  for (const [field, value] of Object.entries({summary, text})) {
    if (Buffer.byteLength(String(value ?? '')) > 65_535) {
      throw new ApiError(422, `Invalid request.\n\nOnly 65535 characters are allowed; ${field} was supplied.`)
    }
  }
}

const status = ({description}: Body): void => {
  if (lengthOf(description) > 140) {
    throw invalidField('Status', 'description', 'description is too long (maximum is 140 characters)')
  }
}

const checks: Readonly<Record<string, (body: Body) => void>> = {
  'issues/create-comment': comment,
  'issues/update-comment': comment,
  'checks/create': checkRun,
  'checks/update': checkRun,
  'repos/create-commit-status': status
}

/** Throws what GitHub answers to a body over its limits. They come before the contract, which knows only some. */
export const enforceLimits = (operationId: string, body: Body | null): void => {
  if (body !== null) checks[operationId]?.(body)
}
