import {changesBetween, type FileChange} from '../diff.ts'
import {type Commit, readCommit, type Signature} from '../objects.ts'
import type {FakeRepository} from '../repository.ts'
import {isoTime} from '../state.ts'
import {apiUrl, htmlUrl} from './repository.ts'
import {nodeId, renderUser} from './user.ts'

const renderSignature = ({name, email, date}: Signature) => ({name, email, date: isoTime(date)})
const verification = {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null}

const renderParents = (repository: FakeRepository, {parents}: Commit, kind: 'commits' | 'git/commits') =>
  parents.map(sha => ({
    sha,
    url: apiUrl(repository, `/${kind}/${sha}`),
    html_url: htmlUrl(repository, `/commit/${sha}`)
  }))

/** `git-commit` */
export const renderGitCommit = (repository: FakeRepository, sha: string) => {
  const commit = readCommit(repository.world.store, sha)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: apiUrl(repository, `/git/commits/${sha}`),
    html_url: htmlUrl(repository, `/commit/${sha}`),
    author: renderSignature(commit.author),
    committer: renderSignature(commit.committer),
    tree: {sha: commit.tree, url: apiUrl(repository, `/git/trees/${commit.tree}`)},
    message: commit.message,
    parents: renderParents(repository, commit, 'git/commits'),
    verification
  }
}

/** `diff-entry` */
export const renderChange = (repository: FakeRepository, commit: string, change: FileChange) => ({
  sha: change.sha,
  filename: change.path,
  status: change.status,
  additions: change.additions,
  deletions: change.deletions,
  changes: change.additions + change.deletions,
  blob_url: htmlUrl(repository, `/blob/${commit}/${encodeURI(change.path)}`),
  raw_url: htmlUrl(repository, `/raw/${commit}/${encodeURI(change.path)}`),
  contents_url: apiUrl(repository, `/contents/${encodeURI(change.path)}?ref=${commit}`),
  ...(change.previousPath !== undefined && {previous_filename: change.previousPath})
})

// GitHub links a commit to the user whose address it carries; here, to the one whose no-reply address it carries.
const userOf = ({world}: FakeRepository, {email}: Signature) => {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  return login === undefined ? null : renderUser(world, world.people.user(login))
}

/** `commit`, without the changed files. */
export const renderCommit = (repository: FakeRepository, sha: string) => {
  const commit = readCommit(repository.world.store, sha)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: apiUrl(repository, `/commits/${sha}`),
    html_url: htmlUrl(repository, `/commit/${sha}`),
    comments_url: apiUrl(repository, `/commits/${sha}/comments`),
    commit: {
      url: apiUrl(repository, `/git/commits/${sha}`),
      author: renderSignature(commit.author),
      committer: renderSignature(commit.committer),
      tree: {sha: commit.tree, url: apiUrl(repository, `/git/trees/${commit.tree}`)},
      message: commit.message,
      comment_count: 0,
      verification
    },
    author: userOf(repository, commit.author),
    committer: userOf(repository, commit.committer),
    parents: renderParents(repository, commit, 'commits')
  }
}

/** `commit`, with the changes against its first parent. */
export const renderFullCommit = (repository: FakeRepository, sha: string) => {
  const {store} = repository.world
  const [parent] = readCommit(store, sha).parents
  const files = parent === undefined ? [] : changesBetween(store, parent, sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return {
    ...renderCommit(repository, sha),
    stats: {additions, deletions, total: additions + deletions},
    files: files.map(file => renderChange(repository, sha, file))
  }
}
