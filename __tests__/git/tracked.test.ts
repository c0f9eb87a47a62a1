import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readIndex} from '../../src/git/tracked.ts'
import {gitRepository} from '../support/git.ts'

const files = Object.fromEntries(
  ['a', 'a.b', 'dir/with/many/levels.txt', 'dir/x', 'zoë.md', `${'long'.repeat(40)}.md`].map(path => [path, path])
)

const indexOf = (dir: string): Uint8Array => readFileSync(join(dir, '.git/index'))

describe('paths of a git index', () => {
  it.each(['2', '3', '4'])('version %s', version => {
    const repository = gitRepository(files)
    if (version === '3') {
      // Only an entry with extended flags makes git write version 3.
      repository.write({new: ''})
      repository.git('add', '--intent-to-add', 'new')
    } else repository.git('update-index', '--index-version', version)
    const bytes = indexOf(repository.dir)
    expect(Buffer.from(bytes).readUInt32BE(4)).toBe(Number(version))
    expect(readIndex(bytes)).toEqual(repository.git('ls-files', '-z').split('\0').filter(Boolean))
  })

  it('has none in a fresh repository', () => {
    const repository = gitRepository({a: 'a'})
    repository.git('rm', '--quiet', '--cached', 'a')
    expect(readIndex(indexOf(repository.dir))).toEqual([])
  })
})

describe('an index that cannot be told', () => {
  it('is split', () => {
    const repository = gitRepository(files)
    repository.git('update-index', '--split-index')
    repository.write({b: 'b'})
    repository.git('add', 'b')
    expect(readIndex(indexOf(repository.dir))).toBeNull()
  })

  it('has SHA-256 names', () => {
    const repository = gitRepository()
    repository.remove('.git')
    repository.git('init', '--quiet', '--object-format=sha256')
    repository.write(files)
    repository.git('add', '--all')
    expect(readIndex(indexOf(repository.dir))).toBeNull()
  })

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['no index', () => Buffer.from('x'.repeat(100))],
    ['of a later version', (index: Buffer) => index.fill(9, 4, 8)],
    ['cut off', (index: Buffer) => index.subarray(0, index.length / 2)],
    ['counting too many', (index: Buffer) => index.fill(9, 8, 12)]
  ])('is %s', (_, damage) => {
    expect(readIndex(damage(Buffer.from(indexOf(gitRepository(files).dir))))).toBeNull()
  })
})
