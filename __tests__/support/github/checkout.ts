import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {type GitRepository, gitRepository} from '../git.ts'
import {ancestors, type ObjectType, readCommit} from './objects.ts'
import type {FakeRepository} from './repository.ts'
import {walkTree} from './trees.ts'

export interface CheckoutOptions {
  /** The whole history instead of the one commit. */
  full?: boolean
}

const writeLoose = (repository: FakeRepository, dir: string, type: ObjectType, id: string): void => {
  const body = repository.world.store.read(type, id)
  const folder = join(dir, '.git', 'objects', id.slice(0, 2))
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, id.slice(2)), deflateSync(Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body])))
}

const writeCommitObjects = (repository: FakeRepository, dir: string, sha: string): void => {
  const {store} = repository.world
  const {tree} = readCommit(store, sha)
  writeLoose(repository, dir, 'commit', sha)
  writeLoose(repository, dir, 'tree', tree)
  for (const {mode, sha: id} of walkTree(store, tree)) {
    if (mode !== '160000') writeLoose(repository, dir, mode === '40000' ? 'tree' : 'blob', id)
  }
}

/** A workspace as actions/checkout leaves it: a commit of the fake, detached, by default without its history. */
export const checkout = (
  repository: FakeRepository,
  sha: string,
  {full = false}: CheckoutOptions = {}
): GitRepository => {
  const local = gitRepository()
  const commits = full ? ancestors(repository.world.store, sha) : [sha]
  for (const commit of commits) writeCommitObjects(repository, local.dir, commit)
  if (!full) writeFileSync(join(local.dir, '.git', 'shallow'), `${sha}\n`)
  local.git('checkout', '--quiet', '--detach', sha)
  return local
}
