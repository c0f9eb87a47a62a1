import type {Account, Comments, PostedComment} from '../../ports.ts'
import {ApiRefusal, type GitHubClient} from './client.ts'

const READ = 'pull-requests: read'
const WRITE = 'pull-requests: write'
const PER_PAGE = 100
/** 100 comments each; a thread longer than this is searched no further. */
const MAX_PAGES = 30

interface ApiComment {
  id: number | bigint
  body?: string
  html_url: string
  user: {id: number | bigint; login: string} | null
}

const fromApi = ({id, body, html_url, user}: ApiComment): PostedComment => ({
  id: Number(id),
  author: user && {id: Number(user.id), login: user.login},
  body: body ?? '',
  url: html_url
})

/** The comments of a pull request (of its issue, as the API sees it). */
export const githubComments = (client: GitHubClient, pull: number): Comments => ({
  async list() {
    const found: PostedComment[] = []
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const {data} = await client.call(READ, (octokit, at) =>
        octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...at,
          issue_number: pull,
          per_page: PER_PAGE,
          page
        })
      )
      found.push(...data.map(fromApi))
      if (data.length < PER_PAGE) return found
    }
    throw new ApiRefusal(null, `the pull request has more than ${MAX_PAGES * PER_PAGE} comments`)
  },
  async viewer(): Promise<Account> {
    const {viewer} = await client.call(READ, octokit =>
      octokit.graphql<{viewer: {login: string; databaseId: number | null}}>('query { viewer { login databaseId } }')
    )
    return {id: viewer.databaseId, login: viewer.login}
  },
  async create(body) {
    const {data} = await client.call(WRITE, (octokit, at) =>
      octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {...at, issue_number: pull, body})
    )
    return fromApi(data)
  },
  async update(id, body) {
    const {data} = await client.call(WRITE, (octokit, at) =>
      octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {...at, comment_id: id, body})
    )
    return fromApi(data)
  },
  async remove(id) {
    try {
      await client.call(WRITE, (octokit, at) =>
        octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {...at, comment_id: id})
      )
    } catch (thrown) {
      if (!(thrown instanceof ApiRefusal) || thrown.status !== 404) throw thrown
    }
  }
})
