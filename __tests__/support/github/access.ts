import {ApiError, notFound} from './errors.ts'
import type {Token} from './people.ts'
import type {FakeRepository} from './repository.ts'
import type {Route} from './route.ts'
import type {World} from './world.ts'

/** The token of an `Authorization` header; `null` without one. Throws 401 for one that nobody was given. */
export const authenticate = ({people}: World, authorization: string | undefined): Token | null => {
  if (authorization === undefined) return null
  const value = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1] ?? ''
  const token = people.token(value)
  if (!token) throw new ApiError(401, 'Bad credentials')
  return token
}

/**
 * Throws what GitHub answers to a caller without permission: 401 or 404 to the anonymous, otherwise 403. What is public
 * may be read by everybody.
 */
export const authorize = (
  repository: FakeRepository | undefined,
  token: Token | null,
  {needs, confidential = false}: Pick<Route, 'needs' | 'confidential'>,
  isWrite: boolean
): void => {
  if (needs.length === 0) return
  if (repository && !repository.private && !isWrite && !confidential) return
  if (token === null) throw isWrite ? new ApiError(401, 'Requires authentication') : notFound()
  const enough = isWrite ? ['write'] : ['read', 'write']
  if (needs.some(scope => enough.includes(token.permissions[scope]))) return
  const accepted = needs.map(scope => `${scope}=${isWrite ? 'write' : 'read'}`).join('; ')
  const message =
    token.kind === 'installation'
      ? 'Resource not accessible by integration'
      : 'Resource not accessible by personal access token'
  throw new ApiError(403, message, {}, {'x-accepted-github-permissions': accepted})
}
