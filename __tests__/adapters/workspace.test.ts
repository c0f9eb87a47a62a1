import {execFileSync} from 'node:child_process'
import {chmodSync, type Dirent, mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findFiles, surveyOf} from '../../src/adapters/walk.ts'
import {createWorkspace} from '../../src/adapters/workspace.ts'
import {ConfigurationError, Refusal} from '../../src/errors.ts'
import {type Files, gitRepository, temporaryFolder, writeFiles} from '../support/git.ts'
import {disposeAfterTest} from '../support/lifetime.ts'

/** A workspace in `work/` next to a secret that must never be read. */
const workspace = (files: Files = {}) => {
  const parent = temporaryFolder()
  const root = join(parent, 'work')
  mkdirSync(root)
  writeFiles(parent, {'secret.txt': 'secret', 'secrets/key.txt': 'secret'})
  writeFiles(root, files)
  return {root, files: createWorkspace(root)}
}

const text = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString()

describe('reading', () => {
  it('answers bytes, size and kind, and null for what is not there', async () => {
    const {files} = workspace({'docs/a.md': 'héllo'})
    expect(text(await files.read('docs/a.md'))).toBe('héllo')
    expect(text(await files.read('./docs/../docs/a.md'))).toBe('héllo')
    expect(await files.stat('docs/a.md')).toEqual({type: 'file', size: 6})
    expect(await files.stat('docs')).toEqual({type: 'directory', size: 0})
    expect(await files.stat('.')).toEqual({type: 'directory', size: 0})
    for (const absent of ['docs/b.md', 'no/such', 'docs/a.md/x', 'DOCS/a.md']) {
      expect(await files.read(absent), absent).toBeNull()
      expect(await files.stat(absent), absent).toBeNull()
      expect(await files.blob(absent), absent).toBeNull()
    }
  })

  it('knows the blob id git gives a file', async () => {
    const repository = gitRepository({'a.md': 'some text\n', empty: ''})
    const files = createWorkspace(repository.dir)
    expect(await files.blob('a.md')).toBe(repository.git('rev-parse', 'HEAD:a.md'))
    expect(await files.blob('empty')).toBe(repository.git('rev-parse', 'HEAD:empty'))
  })

  it('reads a path outside only when it was named beforehand', async () => {
    const {root} = workspace()
    const files = createWorkspace(root, ['../secret.txt', '../gone.txt'])
    expect(text(await files.read('../secret.txt'))).toBe('secret')
    expect(await files.read('../gone.txt')).toBeNull()
    await expect(files.read('../secrets/key.txt')).rejects.toThrow(Refusal)
  })

  it('is the user’s mistake when the root is missing', () => {
    expect(() => createWorkspace(join(temporaryFolder(), 'gone'))).toThrow(ConfigurationError)
  })
})

describe('what is refused', () => {
  const cases: [string, string, (root: string) => unknown, RegExp][] = [
    ['a path above the root', '../secret.txt', () => {}, /outside of the repository/],
    ['an absolute path', '/etc/hostname', () => {}, /outside of the repository/],
    ['a null character', 'a\0.md', () => {}, /outside of the repository/],
    ['a link to a file outside', 'a', root => symlinkSync('../secret.txt', join(root, 'a')), /symbolic link/],
    ['a link to a file inside', 'a', root => symlinkSync('inside.md', join(root, 'a')), /symbolic link/],
    ['a linked folder', 'a/key.txt', root => symlinkSync('../secrets', join(root, 'a')), /symbolic link/],
    ['a folder', 'a', root => mkdirSync(join(root, 'a')), /is a folder/],
    ['a named pipe', 'a', root => execFileSync('mkfifo', [join(root, 'a')]), /not a regular file/],
    ['a file over the limit', 'a', root => growTo(join(root, 'a'), 5_000_001), /larger than 5,000,000 bytes/],
    [
      'the credentials of the checkout',
      '.git/config',
      root => writeFiles(root, {'.git/config': 'x'}),
      /belongs to git/
    ],
    ['them in a submodule', 'sub/.GIT/config', root => writeFiles(root, {'sub/.git/config': 'x'}), /belongs to git/]
  ]
  it.each(cases)('%s', async (_, path, prepare, reason) => {
    const {root, files} = workspace({'inside.md': 'x'})
    prepare(root)
    await expect(files.read(path)).rejects.toThrow(reason)
    await expect(files.read(path)).rejects.toThrow(Refusal)
  })

  it('a socket', async () => {
    const {root, files} = workspace()
    const server = createServer()
    disposeAfterTest(() => void server.close())
    await new Promise<void>(resolve => server.listen(join(root, 'a'), resolve))
    await expect(files.read('a')).rejects.toThrow(/not a regular file/)
  })

  it('a file over the limit asked for, and nothing below it', async () => {
    const {files} = workspace({a: '12345'})
    expect(text(await files.read('a', 5))).toBe('12345')
    await expect(files.read('a', 4)).rejects.toThrow(/larger than 4 bytes/)
  })

  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const {root, files} = workspace({a: 'x'})
    chmodSync(join(root, 'a'), 0)
    await expect(files.read('a')).rejects.toThrow(/permission denied/)
  })

  it('a dangling link is refused, not absent', async () => {
    const {root, files} = workspace()
    symlinkSync('gone', join(root, 'a'))
    await expect(files.stat('a')).rejects.toThrow(/symbolic link/)
  })
})

describe('finding', () => {
  it('finds real names in any case, dot folders too, sorted by code point', async () => {
    const {files} = workspace({
      'b.md': '',
      'B.md': '',
      'docs/production-readiness.md': '',
      '.github/READINESS.md': '',
      'Docs2/Ünready-readiness.MD': '',
      'readiness.txt': ''
    })
    expect(await files.find(['**/*READINESS*.md'])).toEqual([
      '.github/READINESS.md',
      'Docs2/Ünready-readiness.MD',
      'docs/production-readiness.md'
    ])
    expect(await files.find(['*.md'])).toEqual(['B.md', 'b.md'])
    expect(await files.find(['DOCS/*.md'])).toEqual(['docs/production-readiness.md'])
    expect(await files.find(['**/*.md'], ['docs*/**', '.github/**'])).toEqual(['B.md', 'b.md'])
    expect(await files.find([])).toEqual([])
  })

  it('leaves out vendored folders, links, and what git ignores', async () => {
    const repository = gitRepository({
      'a.md': '',
      'node_modules/x/a.md': '',
      'sub/vendor/a.md': '',
      '.gitignore': 'ignored/\n*.tmp.md\n!kept.tmp.md\n',
      'sub/.gitignore': 'own.md\n',
      'sub/b.md': ''
    })
    repository.write({
      'ignored/a.md': '',
      'x.tmp.md': '',
      'kept.tmp.md': '',
      'sub/own.md': '',
      'excluded.md': '',
      '.git/info/exclude': 'excluded.md'
    })
    repository.link('linked.md', 'a.md')
    repository.link('linked', 'sub')
    expect(await createWorkspace(repository.dir).find(['**/*.md'])).toEqual(['a.md', 'kept.tmp.md', 'sub/b.md'])
  })

  it('does not lose a tracked file to an ignore rule', async () => {
    const repository = gitRepository({'docs/READY.md': '', 'docs/other.md': ''})
    repository.write({'.gitignore': 'docs/\n', 'docs/untracked.md': ''})
    expect(await createWorkspace(repository.dir).find(['docs/*.md'])).toEqual(['docs/READY.md', 'docs/other.md'])
  })

  it('refuses more than 10,000 matches', async () => {
    const entry = (name: string) => ({name, isFile: () => true, isDirectory: () => false}) as Dirent
    const folder = (count: number) => () => Array.from({length: count}, (_, index) => entry(`${index}.md`))
    const read = async () => null
    expect(await findFiles(surveyOf(folder(10_000), read), ['*.md'], [])).toHaveLength(10_000)
    await expect(findFiles(surveyOf(folder(10_001), read), ['*.md'], [])).rejects.toThrow(/more than 10000 files/)
  })
})

const growTo = (path: string, size: number): void => {
  writeFileSync(path, '')
  truncateSync(path, size)
}
