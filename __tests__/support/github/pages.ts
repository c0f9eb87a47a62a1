import type {Call} from './route.ts'

const positive = (text: string | null, otherwise: number): number => {
  const number = Number(text ?? otherwise)
  return Number.isInteger(number) && number > 0 ? number : otherwise
}

/** GitHub gives at most 100 a page, whatever it is asked for. */
export const mostPerPage = 100

export interface Page<T> {
  entries: T[]
  headers: Record<string, string>
}

/** The part of a list that `page` and `per_page` ask for, with the `Link` header to the others. */
export const pageOf = <T>({query, url}: Call, all: readonly T[]): Page<T> => {
  const size = Math.min(positive(query.get('per_page'), 30), mostPerPage)
  const page = positive(query.get('page'), 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (number: number, relation: string): string => {
    const target = new URLSearchParams(query)
    target.set('page', String(number))
    return `<${url}?${target}>; rel="${relation}"`
  }
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : [])
  ]
  return {
    entries: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? {link: links.join(', ')} : {}
  }
}

/** The same for lists without page numbers: the `Link` header holds an opaque cursor. */
export const cursorPageOf = <T>({query, url}: Call, all: readonly T[]): Page<T> => {
  const size = Math.min(positive(query.get('per_page'), 30), mostPerPage)
  const start = Number(Buffer.from(query.get('after') ?? '', 'base64url').toString() || '0')
  const end = start + size
  const target = new URLSearchParams(query)
  target.set('after', Buffer.from(String(end)).toString('base64url'))
  return {
    entries: all.slice(start, end),
    headers: end < all.length ? {link: `<${url}?${target}>; rel="next"`} : {}
  }
}
