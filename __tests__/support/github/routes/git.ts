import {changesBetween} from '../diff.ts'
import {ApiError, notFound} from '../errors.ts'
import {ancestors, mergeBase, readCommit} from '../objects.ts'
import {pageOf} from '../pages.ts'
import {renderChange, renderCommit, renderFullCommit, renderGitCommit} from '../render/commit.ts'
import {apiUrl, htmlUrl} from '../render/repository.ts'
import {nodeId} from '../render/user.ts'
import {type Call, commitOf, ok, type Reply, type Routes, repositoryOf} from '../route.ts'
import {readTree, type TreeEntry, walkTree} from '../trees.ts'

const treeAnswer = (call: Call): Reply => {
  const repository = repositoryOf(call)
  const {store, limits} = call.world
  const name = call.params['tree_sha'] ?? ''
  const commit = repository.resolve(name)
  const sha = commit === undefined ? name : readCommit(store, commit).tree
  if (store.find('tree', sha) === undefined) throw notFound()
  const all = call.query.has('recursive') ? walkTree(store, sha) : readTree(store, sha)
  const render = ({path, mode, sha: id}: TreeEntry) => {
    const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    return {
      path,
      mode: mode.padStart(6, '0'),
      type,
      sha: id,
      ...(type === 'blob' && {size: store.read('blob', id).length}),
      ...(type !== 'commit' && {url: apiUrl(repository, `/git/${type}s/${id}`)})
    }
  }
  return ok({
    sha,
    url: apiUrl(repository, `/git/trees/${sha}`),
    tree: all.slice(0, limits.treeEntries).map(render),
    truncated: all.length > limits.treeEntries
  })
}

const blobAnswer = (call: Call): Reply => {
  const repository = repositoryOf(call)
  const sha = call.params['file_sha'] ?? ''
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw new ApiError(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  }
  const body = call.world.store.find('blob', sha)
  if (!body) throw notFound()
  if (/application\/vnd\.github\.(v3\.)?raw/.test(call.accept)) return {status: 200, raw: body}
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    url: apiUrl(repository, `/git/blobs/${sha}`),
    size: body.length,
    content: body.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    encoding: 'base64'
  })
}

const refAnswer = (call: Call): Reply => {
  const repository = repositoryOf(call)
  const ref = `refs/${call.params['ref'] ?? ''}`
  const sha = repository.refs.get(ref) ?? (ref.startsWith('refs/pull/') ? repository.resolve(ref) : undefined)
  if (sha === undefined) throw notFound()
  const object = {sha, type: 'commit', url: apiUrl(repository, `/git/commits/${sha}`)}
  return ok({ref, node_id: nodeId('Ref', ref), url: apiUrl(repository, `/git/${ref}`), object})
}

const compareAnswer = (call: Call): Reply => {
  const repository = repositoryOf(call)
  const {store} = call.world
  const [base, head] = (call.params['basehead'] ?? '').split('...').map(name => {
    const [owner, branch] = name.split(':')
    const there = branch === undefined ? repository : call.world.find(owner ?? '', repository.name)
    return there?.resolve(branch ?? name)
  })
  const common = base === undefined || head === undefined ? null : mergeBase(store, base, head)
  if (base === undefined || head === undefined || common === null) throw notFound()
  const only = (one: string, other: string): string[] => {
    const known = new Set(ancestors(store, other))
    return ancestors(store, one).filter(sha => !known.has(sha))
  }
  const ahead = only(head, base).reverse()
  const behind = only(base, head)
  const {entries, headers} = pageOf(call, ahead)
  const name = `${base}...${head}`
  return ok(
    {
      url: apiUrl(repository, `/compare/${name}`),
      html_url: htmlUrl(repository, `/compare/${name}`),
      permalink_url: htmlUrl(repository, `/compare/${name}`),
      diff_url: htmlUrl(repository, `/compare/${name}.diff`),
      patch_url: htmlUrl(repository, `/compare/${name}.patch`),
      base_commit: renderCommit(repository, base),
      merge_base_commit: renderCommit(repository, common),
      status:
        ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: entries.map(sha => renderCommit(repository, sha)),
      files: changesBetween(store, common, head).map(file => renderChange(repository, head, file))
    },
    headers
  )
}

/** Git objects, refs and comparisons. */
export const gitRoutes: Routes = {
  'git/get-tree': {needs: ['contents'], answer: treeAnswer},
  'git/get-blob': {needs: ['contents'], answer: blobAnswer},
  'git/get-ref': {needs: ['contents'], answer: refAnswer},
  'git/get-commit': {
    needs: ['contents'],
    answer: call => ok(renderGitCommit(repositoryOf(call), commitOf(call, call.params['commit_sha'] ?? '')))
  },
  'repos/get-commit': {
    needs: ['contents'],
    answer(call) {
      const name = call.params['ref'] ?? ''
      const sha = commitOf(call, name, () => new ApiError(422, `No commit found for SHA: ${name}`))
      return ok(renderFullCommit(repositoryOf(call), sha))
    }
  },
  'repos/compare-commits-with-basehead': {needs: ['contents'], answer: compareAnswer}
}
