import {ApiRefusal, type GitHubClient} from './client.ts'

type Send = Parameters<GitHubClient['call']>[1]
type Octokit = Parameters<Send>[0]

/** What every request for a page names. */
export type PageParameters = {
  owner: string
  repo: string
  per_page: number
  page?: number
  after?: string
}

interface Page<T> {
  items: readonly T[]
  headers: {link?: string | undefined}
}

/** 100 entries each; what is longer is refused, not cut. */
const MAX_PAGES = 30
const nextLink = /<([^<>]+)>;\s*rel="next"/

/** Only the position is taken from the link: the address stays ours, and the token with it. */
const positionOf = (link: string): Pick<PageParameters, 'page' | 'after'> => {
  const {searchParams} = new URL(link)
  const [page, after] = [Number(searchParams.get('page')), searchParams.get('after')]
  if (after) return {after}
  if (Number.isInteger(page) && page > 1) return {page}
  throw new ApiRefusal(null, 'the GitHub API named a next page that cannot be asked for')
}

/**
 * A whole list, by the `Link` header from page to page; octokit's own paging takes a 409 for an empty list. Throws an
 * `ApiRefusal`, also for a list of more than 3,000.
 */
export const readPages = async <T>(
  client: GitHubClient,
  permission: string,
  fetchPage: (octokit: Octokit, parameters: PageParameters) => Promise<Page<T>>
): Promise<T[]> => {
  const found: T[] = []
  let position: Pick<PageParameters, 'page' | 'after'> = {}
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const {items, headers} = await client.call(permission, (octokit, at) =>
      fetchPage(octokit, {...at, per_page: 100, ...position})
    )
    found.push(...items)
    const [, link] = nextLink.exec(headers.link ?? '') ?? []
    if (link === undefined) return found
    position = positionOf(link)
  }
  throw new ApiRefusal(null, `GitHub has more than ${MAX_PAGES * 100} entries to look through`)
}
