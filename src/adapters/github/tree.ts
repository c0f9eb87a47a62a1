import {Refusal} from '../../errors.ts'
import {isVendored} from '../../glob.ts'
import type {Tree} from '../../ports.ts'
import {type TreeEntry, treeSource} from '../tree.ts'
import type {GitHubClient} from './client.ts'

const PERMISSION = 'contents: read'
/** GitHub cuts a recursive listing at 100,000 entries; a repository that needs more requests than this is refused. */
const MAX_LISTINGS = 60

interface Listing {
  truncated: boolean
  entries: TreeEntry[]
}

const fetchListing = async (client: GitHubClient, id: string, prefix: string, recursive: boolean): Promise<Listing> => {
  const {data} = await client.call(PERMISSION, (octokit, at) =>
    octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...at,
      tree_sha: id,
      ...(recursive && {recursive: '1'})
    })
  )
  const entries = data.tree.map(({path, mode, sha, size}) => ({
    path: prefix + path,
    mode,
    id: sha,
    ...(size !== undefined && {size})
  }))
  return {truncated: data.truncated, entries}
}

/** The whole tree in one request, or folder by folder where GitHub cuts it off. */
const fetchEntries = async (client: GitHubClient, commit: string): Promise<TreeEntry[]> => {
  const entries: TreeEntry[] = []
  const waiting = [{id: commit, prefix: ''}]
  for (let listings = 0; waiting.length > 0; ) {
    if (listings >= MAX_LISTINGS) {
      throw new Refusal('the repository is too large to list over the API', 'check out with `fetch-depth: 0`')
    }
    const {id, prefix} = waiting.shift() as {id: string; prefix: string}
    const whole = await fetchListing(client, id, prefix, true)
    listings += 1
    if (!whole.truncated) {
      entries.push(...whole.entries)
      continue
    }
    const level = await fetchListing(client, id, prefix, false)
    listings += 1
    if (level.truncated) throw new Refusal(`the folder \`${prefix}\` is too large to list over the API`)
    for (const entry of level.entries) {
      const name = entry.path.slice(prefix.length)
      if (entry.mode !== '040000') entries.push(entry)
      else if (!isVendored(name)) waiting.push({id: entry.id, prefix: `${entry.path}/`})
    }
  }
  return entries
}

/**
 * The tree of a commit over the API. One request lists it, one more fetches each file that is read; `stat`, `find`,
 * `blob` and `mode` need no other. Throws an `ApiRefusal` on first use when the commit is not there or not readable.
 */
export const githubTree = (client: GitHubClient, commit: string): Tree =>
  treeSource(commit, {
    list: () => fetchEntries(client, commit),
    async read(entry, limit) {
      const size = entry.size ?? 0
      if (size > limit) return {size, body: null}
      const {data} = await client.call(PERMISSION, (octokit, at) =>
        octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {...at, file_sha: entry.id})
      )
      const body = Uint8Array.from(Buffer.from(data.content, 'base64'))
      return body.length > limit ? {size: body.length, body: null} : {size: body.length, body}
    }
  })
