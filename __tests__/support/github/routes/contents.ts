import {posix} from 'node:path'
import {ApiError, notFound} from '../errors.ts'
import {readCommit} from '../objects.ts'
import {apiUrl, htmlUrl} from '../render/repository.ts'
import type {FakeRepository} from '../repository.ts'
import {type Call, commitOf, ok, type Reply, type Routes, repositoryOf} from '../route.ts'
import {entryAt, readTree, type TreeEntry} from '../trees.ts'

const oneMegabyte = 1024 * 1024
// GitHub breaks base64 into lines.
const base64Lines = (bytes: Buffer): string =>
  bytes.toString('base64').replaceAll(/.{60}(?!$)/g, '$&\n') + (bytes.length > 0 ? '\n' : '')

interface At {
  repository: FakeRepository
  commit: string
  /** As it was asked for: a commit id or a name. */
  ref: string
}

const typeOf = (mode: TreeEntry['mode']): string =>
  ({'40000': 'dir', '120000': 'symlink', '160000': 'submodule', '100644': 'file', '100755': 'file'})[mode]

const renderEntry = ({repository, commit, ref}: At, {path, mode, sha}: TreeEntry) => {
  const folder = mode === '40000'
  const url = apiUrl(repository, `/contents/${encodeURI(path)}?ref=${ref}`)
  const git = apiUrl(repository, `/git/${folder ? 'trees' : 'blobs'}/${sha}`)
  const html = htmlUrl(repository, `/${folder ? 'tree' : 'blob'}/${ref}/${encodeURI(path)}`)
  const isText = mode === '100644' || mode === '100755'
  return {
    type: typeOf(mode),
    name: posix.basename(path),
    path,
    sha,
    size: repository.world.store.find('blob', sha)?.length ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: isText
      ? `https://raw.githubusercontent.com/${repository.fullName}/${commit}/${encodeURI(path)}`
      : null,
    _links: {self: url, git, html}
  }
}

const renderFile = (at: At, entry: TreeEntry) => {
  const body = at.repository.world.store.read('blob', entry.sha)
  const whole = body.length <= oneMegabyte
  return {
    ...renderEntry(at, entry),
    content: whole ? base64Lines(body) : '',
    encoding: whole ? 'base64' : 'none'
  }
}

// As documented: a link to a file of the repository is answered with that file.
const linkTarget = ({repository, commit}: At, entry: TreeEntry): TreeEntry | undefined => {
  const {store} = repository.world
  const target = posix.join(posix.dirname(entry.path), store.read('blob', entry.sha).toString())
  const found = entryAt(store, readCommit(store, commit).tree, target)
  return found?.mode === '100644' || found?.mode === '100755' ? found : undefined
}

const renderFolder = (at: At, folder: TreeEntry) =>
  readTree(at.repository.world.store, folder.sha)
    .slice(0, 1000)
    .map(entry => ({...entry, path: posix.join(folder.path, entry.path)}))
    .map(entry => renderEntry(at, entry))
    // A folder's listing calls a submodule a file.
    .map(entry => (entry.type === 'submodule' ? {...entry, type: 'file'} : entry))

const renderLink = (at: At, entry: TreeEntry) => ({
  ...renderEntry(at, entry),
  target: at.repository.world.store.read('blob', entry.sha).toString()
})

const submodule = (at: At, entry: TreeEntry) => ({
  ...renderEntry(at, entry),
  html_url: null,
  git_url: null,
  submodule_git_url: 'https://github.com/octo-org/submodule.git',
  _links: {...renderEntry(at, entry)._links, html: null, git: null}
})

const answer = (call: Call): Reply => {
  const repository = repositoryOf(call)
  const {store} = repository.world
  const ref = call.query.get('ref') ?? repository.defaultBranch
  const commit = commitOf(call, ref, () => new ApiError(404, `No commit found for the ref ${ref}`))
  const at = {repository, commit, ref}
  const path = posix.normalize(`/${call.params['path'] ?? ''}`).slice(1)
  const entry = entryAt(store, readCommit(store, commit).tree, path)
  if (!entry) throw notFound()
  const file = entry.mode === '120000' ? linkTarget(at, entry) : entry
  const isRaw = /application\/vnd\.github\.(v3\.)?raw/.test(call.accept)
  const blob = file && store.find('blob', file.sha)
  if (isRaw && blob) return {status: 200, raw: blob}
  if (entry.mode === '40000') return ok(renderFolder(at, entry))
  if (entry.mode === '160000') return ok(submodule(at, entry))
  return ok(file === undefined ? renderLink(at, entry) : renderFile(at, {...file, path: entry.path}))
}

/** Files and folders by path at a ref. */
export const contentRoutes: Routes = {'repos/get-content': {needs: ['contents'], answer}}
