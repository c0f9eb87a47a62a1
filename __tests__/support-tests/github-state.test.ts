import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {gitRepository} from '../support/git.ts'
import {checkout, type FakeGitHub, type FakeRepository, fakeGitHub} from '../support/github/index.ts'
import {objectId} from '../support/github/objects.ts'
import {send} from './github-client.ts'

let fake: FakeGitHub
let repo: FakeRepository

beforeEach(async () => {
  fake = await fakeGitHub()
  repo = fake.repo({owner: 'acme', name: 'shop'})
})

const get = async (path: string) => (await send(fake, `GET /repos/acme/shop${path}`)).body

describe('git objects', () => {
  const files = {'README.md': '# Shop\n', 'a/b/c.txt': 'deep', 'a.txt': 'sorts before a/', 'a-b': '', 'ü.md': 'ä€😀'}

  it.each(Object.entries(files))('has the id git gives %s', (path, content) => {
    const {git} = gitRepository(files)
    expect(objectId('blob', Buffer.from(content))).toBe(git('rev-parse', `HEAD:${path}`))
  })

  it('makes the trees and commits git makes', () => {
    const local = gitRepository()
    local.write(files)
    local.link('link.md', 'README.md')
    const first = local.commit('First')
    local.remove('a')
    const second = local.commit('Second\n\nWith a body')
    const author = (sha: string) => ({date: Number(local.git('show', '-s', '--format=%ct', sha))})
    const linked = {...files, 'link.md': {mode: '120000', content: 'README.md'} as const}
    const {'a/b/c.txt': _, ...rest} = linked
    const made = repo.commit({files: linked, message: 'First', author: author(first)})
    expect(made).toBe(first)
    expect(repo.commit({files: rest, parents: [made], message: 'Second\n\nWith a body', author: author(second)})).toBe(
      second
    )
  })

  it('takes over a local repository, so that both agree', async () => {
    const local = gitRepository({'READY.md': '- [ ] one\n'})
    local.branch('feature/x')
    local.write({'READY.md': '- [x] one\n', 'bin/run': new Uint8Array([0, 1, 255])})
    const head = local.commit()
    repo.push(local.dir)
    expect(await get('/git/ref/heads/feature/x')).toMatchObject({object: {sha: head}})
    expect(await get(`/git/trees/${head}?recursive=1`)).toMatchObject({
      sha: local.git('rev-parse', `${head}^{tree}`),
      truncated: false,
      tree: [
        {path: 'READY.md', mode: '100644', type: 'blob', size: 10, sha: local.git('rev-parse', `${head}:READY.md`)},
        {path: 'bin', mode: '040000', type: 'tree'},
        {path: 'bin/run', mode: '100644', type: 'blob', size: 3}
      ]
    })
    local.write({'READY.md': 'again'})
    const pushed = local.commit()
    repo.push(local.dir)
    expect(repo.resolve('feature/x')).toBe(pushed)
  })
})

describe('pull requests', () => {
  it('follow their branches and show what changed since the merge base', async () => {
    const base = {'READY.md': 'one\ntwo\n', 'old.md': 'same', 'gone.md': 'x', 'shared.md': 's'}
    repo.commit({branch: 'main', files: base})
    repo.branch('feature', repo.resolve('main') ?? '')
    const {'old.md': _, 'gone.md': __, ...kept} = base
    const head = repo.commit({
      branch: 'feature',
      files: {...kept, 'READY.md': 'one\n2\n3\n', 'new.md': 'same', 'add.md': 'a\n'}
    })
    repo.commit({branch: 'main', files: {...base, 'shared.md': 'changed on main'}})
    const pull = repo.pull({number: 7, head: 'feature', author: 'alice'})
    const listed = (await get('/pulls/7/files')) as Record<string, unknown>[]
    const rows = listed.map(file => [file['filename'], file['status'], file['additions'], file['deletions']])
    expect(rows).toEqual([
      ['READY.md', 'modified', 2, 1],
      ['add.md', 'added', 1, 0],
      ['gone.md', 'removed', 0, 1],
      ['new.md', 'renamed', 0, 0]
    ])
    expect(await get('/pulls/7')).toMatchObject({
      number: 7,
      user: {login: 'alice', type: 'User'},
      head: {sha: head, ref: 'feature', repo: {full_name: 'acme/shop', fork: false}},
      base: {sha: repo.resolve('main'), ref: 'main'},
      mergeable: true,
      commits: 1,
      changed_files: 4
    })
    const next = repo.commit({branch: 'feature', files: kept})
    expect(pull.headSha).toBe(next)
    expect((await get('/pulls/7/commits')).map((commit: {sha: string}) => commit.sha)).toEqual([head, next])
  })

  it('have the merge commit that git makes', () => {
    const local = gitRepository({'a.md': 'a', 'b.md': 'b', 'c.md': 'c'})
    local.branch('feature')
    local.write({'a.md': 'changed'})
    local.remove('c.md')
    local.commit()
    local.branch('main')
    local.write({'b.md': 'changed'})
    local.commit()
    repo.push(local.dir)
    const pull = repo.pull({head: 'feature'})
    const merged = local.git('merge-tree', '--write-tree', 'main', 'feature')
    expect(repo.world.store.read('commit', pull.mergeSha ?? '').toString()).toMatch(`tree ${merged}\n`)
    local.write({'a.md': 'another change'})
    local.commit()
    repo.push(local.dir)
    expect(pull.mergeSha).toBeNull()
  })

  it('come from forks', async () => {
    repo.commit({branch: 'main', files: {'a.md': 'a'}})
    const fork = repo.fork('mallory')
    const head = fork.commit({branch: 'main', files: {'a.md': 'evil'}})
    repo.pull({number: 1, head: 'main', fork})
    expect(await get('/pulls/1')).toMatchObject({
      user: {login: 'mallory'},
      head: {label: 'mallory:main', sha: head, repo: {full_name: 'mallory/shop', fork: true}}
    })
    expect(await get('/git/ref/pull/1/head')).toMatchObject({object: {sha: head}})
    expect((await get(`/commits/${head}/pulls`)).map((pull: {number: number}) => pull.number)).toEqual([1])
    expect((await get(`/contents/a.md?ref=${head}`)).content).toBe('ZXZpbA==\n')
  })

  it('are found by state, base and head', async () => {
    repo.commit({branch: 'main', files: {}})
    repo.branch('one', repo.resolve('main') ?? '')
    repo.branch('two', repo.resolve('main') ?? '')
    repo.pull({head: 'one'})
    repo.pull({head: 'two'}).state = 'closed'
    const numbers = async (query: string) => (await get(`/pulls${query}`)).map(({number}: {number: number}) => number)
    expect(await numbers('')).toEqual([1])
    expect(await numbers('?state=all')).toEqual([2, 1])
    expect(await numbers('?state=all&direction=asc')).toEqual([1, 2])
    expect(await numbers('?state=all&head=acme:two')).toEqual([2])
    expect(await numbers('?base=other')).toEqual([])
  })
})

describe('checkout', () => {
  const files = {
    'docs/READY.md': '- [ ] one\n',
    'link.md': {mode: '120000', content: 'docs/READY.md'},
    run: {mode: '100755', content: ''}
  } as const

  it('leaves one commit in a sound repository, clean and detached', () => {
    const first = repo.commit({branch: 'main', files: {'old.md': ''}})
    const sha = repo.commit({branch: 'main', files})
    const local = checkout(repo, sha)
    expect(local.git('rev-parse', 'HEAD')).toBe(sha)
    expect(local.git('status', '--porcelain')).toBe('')
    expect(local.git('fsck')).toBe('')
    expect(local.git('log', '--format=%H')).toBe(sha)
    expect(() => local.git('cat-file', '-e', first)).toThrow()
    expect(readFileSync(join(local.dir, 'link.md'), 'utf8')).toBe('- [ ] one\n')
  })

  it('brings the whole history when asked', () => {
    const first = repo.commit({branch: 'main', files: {'old.md': ''}})
    const sha = repo.commit({branch: 'main', files})
    const local = checkout(repo, sha, {full: true})
    expect(local.git('log', '--format=%H').split('\n')).toEqual([sha, first])
    expect(local.git('show', `${first}:old.md`)).toBe('')
  })
})

describe('comparison', () => {
  it('counts and names the merge base', async () => {
    const common = repo.commit({branch: 'main', files: {'a.md': '1'}})
    repo.branch('feature', common)
    repo.commit({branch: 'main', files: {'a.md': '2'}})
    const head = repo.commit({branch: 'feature', files: {'a.md': '1', 'b.md': ''}})
    expect(await get('/compare/main...feature')).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: {sha: common},
      commits: [{sha: head}],
      files: [{filename: 'b.md', status: 'added'}]
    })
    expect(await get('/compare/main...main')).toMatchObject({status: 'identical', files: []})
    expect(await get(`/compare/${common}...main`)).toMatchObject({status: 'ahead', ahead_by: 1})
  })
})
