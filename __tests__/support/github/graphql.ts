import {nodeId} from './render/user.ts'
import type {Call, Reply} from './route.ts'

const viewerQuery = /^(?:query(?: \w+)?)? ?\{ ?viewer ?\{ ?(?<fields>[\w ]+?) ?\} ?\}$/

/**
 * Answers a GraphQL request, or says why it is none of those we know: `viewer` with some of `login`, `databaseId`,
 * `id` and `__typename`.
 */
export const answerGraphql = ({body, token}: Call): Reply | string => {
  const query = body?.['query']
  if (typeof query !== 'string') return 'a GraphQL request needs a query'
  const fields = viewerQuery.exec(query.replaceAll(/[\s,]+/g, ' ').trim())?.groups?.['fields']?.split(' ')
  if (!fields) return `unknown GraphQL query: ${query.trim()}`
  if (!token) return {status: 401, body: {message: 'This endpoint requires you to be authenticated.'}}
  const {login, id, type} = token.user
  const viewer: Record<string, unknown> = {login, databaseId: id, id: nodeId('User', id), __typename: type}
  const unknown = fields.filter(field => !(field in viewer))
  if (unknown.length > 0) return `unknown GraphQL field: viewer.${unknown.join(', viewer.')}`
  return {status: 200, body: {data: {viewer: Object.fromEntries(fields.map(field => [field, viewer[field]]))}}}
}
