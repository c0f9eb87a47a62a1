import {chownSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {mergeBase, openGitTree, resolveCommit} from '../../src/adapters/git.ts'
import {createWorkspace} from '../../src/adapters/workspace.ts'
import type {Tree} from '../../src/ports.ts'
import {type GitRepository, gitRepository, temporaryFolder} from '../support/git.ts'
import {node24, root} from '../support/paths.ts'
import {compiledOnce, runProcess} from '../support/process.ts'

const text = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString()

const open = async (dir: string, rev = 'HEAD'): Promise<Tree> => {
  const tree = await openGitTree(dir, rev)
  if (!tree) throw new Error(`no commit ${rev} in ${dir}`)
  return tree
}

// For tests that but read it.
let plain: GitRepository
beforeAll(() => {
  plain = gitRepository({'a.md': 'a'})
})
afterAll(() => plain.dispose())

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a commit', () => {
  it('is read as it was committed, not as the work tree is', async () => {
    const repository = gitRepository({'docs/READY.md': '- [ ] Backups are tested\n', 'run.sh': 'echo'})
    const base = repository.git('rev-parse', 'HEAD')
    repository.write({'docs/READY.md': '- [x] Backups are tested\n', 'new.md': 'new'})

    const tree = await open(repository.dir, base)
    expect(tree.commit).toBe(base)
    expect(tree.name).toBe(`commit ${base.slice(0, 7)}`)
    expect(text(await tree.read('docs/READY.md'))).toBe('- [ ] Backups are tested\n')
    expect(await tree.read('new.md')).toBeNull()
    expect(await tree.stat('docs')).toEqual({type: 'directory', size: 0})
    expect(await tree.stat('run.sh')).toEqual({type: 'file', size: 4})
    expect(await tree.stat('docs/none')).toBeNull()
    expect(await tree.blob('run.sh')).toBe(repository.git('rev-parse', 'HEAD:run.sh'))
    expect(await tree.blob('docs')).toBeNull()
  })

  it('gives many files at once, binary, empty and large ones, each its own', async () => {
    const files = Object.fromEntries(
      Array.from({length: 40}, (_, index) => [`f/${index}`, Buffer.alloc(index * 2_003, index)])
    )
    const tree = await open(gitRepository(files).dir)
    const read = await Promise.all(Object.keys(files).map(path => tree.read(path)))
    expect(read.map(bytes => Buffer.from(bytes ?? []))).toEqual(Object.values(files))
  })

  it('refuses what is over the limit, before and after it was read', async () => {
    const tree = await open(gitRepository({'a.md': '0123456789', 'b.md': 'b'}).dir)
    await expect(tree.read('a.md', 9)).rejects.toThrow('`a.md` has 10 bytes')
    expect(text(await tree.read('a.md', 10))).toBe('0123456789')
    await expect(tree.read('a.md', 9)).rejects.toThrow('`a.md` has 10 bytes')
    expect(text(await tree.read('b.md'))).toBe('b')
  })

  it('tells modes apart, and reads none but regular files', async () => {
    const repository = gitRepository({'a.md': 'a', 'run.sh': 'echo'})
    repository.link('link.md', 'a.md')
    repository.link('away', '/etc')
    repository.git('update-index', '--add', '--chmod=+x', 'run.sh')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'HEAD')},module`)
    repository.git('add', 'link.md', 'away')
    repository.git('commit', '--quiet', '--message', 'Modes')

    const tree = await open(repository.dir)
    const paths = ['a.md', 'run.sh', 'link.md', 'module', '.', 'none']
    expect(await Promise.all(paths.map(path => tree.mode(path)))).toEqual([
      '100644',
      '100755',
      '120000',
      '160000',
      '040000',
      null
    ])
    expect(text(await tree.read('run.sh'))).toBe('echo')
    expect(await tree.find(['**'])).toEqual(['a.md', 'run.sh'])
    await expect(tree.read('link.md')).rejects.toThrow('`link.md` is a symbolic link')
    await expect(tree.stat('module')).rejects.toThrow('`module` is a submodule')
    await expect(tree.read('away/passwd')).rejects.toThrow('leads through a symbolic link')
    await expect(tree.blob('module/a.md')).rejects.toThrow('inside of a submodule')
  })

  it.each(['/etc/passwd', '../a.md', 'docs/../../a.md', 'a\0.md', ''])('does not leave its root for %j', async path => {
    const tree = await open(plain.dir)
    await expect(tree.read(path)).rejects.toThrow('outside of the repository')
  })

  it('keeps odd names apart', async () => {
    const files = {'two\nlines.md': '1', 'tab\t.md': '2', 'ünïcode ✅.md': '3', '"quoted".md': '4', '-dash.md': '5'}
    const tree = await open(gitRepository(files).dir)
    expect(await Promise.all(Object.keys(files).map(async path => text(await tree.read(path))))).toEqual(
      Object.values(files)
    )
    expect((await tree.find(['*.md'])).sort()).toEqual(Object.keys(files).sort())
  })

  it('is the part of a folder when asked from there', async () => {
    const {dir} = gitRepository({'service/READY.md': 'inner', 'READY.md': 'outer'})
    const tree = await open(join(dir, 'service'))
    expect(text(await tree.read('READY.md'))).toBe('inner')
    expect(await tree.find(['**'])).toEqual(['READY.md'])
  })

  it('counts as absent where a clone lacks objects', async () => {
    const {dir} = gitRepository({'a.md': 'a'})
    const clone = join(temporaryFolder(), 'clone')
    const repository = gitRepository()
    repository.git('-C', dir, 'config', 'uploadpack.allowFilter', 'true')
    repository.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${dir}`, clone)
    const tree = await open(clone)
    expect(await tree.mode('a.md')).toBe('100644')
    await expect(tree.read('a.md')).rejects.toThrow(/not in this clone|ended before/)
  })

  it('answers the next question after git has died', async () => {
    const repository = gitRepository({'a.md': 'a', 'b.md': 'b'})
    const tree = await open(repository.dir)
    const object = join(repository.dir, '.git/objects', (await tree.blob('a.md'))?.replace(/^../, '$&/') ?? '')
    repository.git('update-ref', 'refs/keep', 'HEAD')
    const {chmodSync, readFileSync, writeFileSync} = await import('node:fs')
    const whole = readFileSync(object)
    chmodSync(object, 0o644)
    writeFileSync(object, 'broken')
    await expect(tree.read('a.md')).rejects.toThrow()
    writeFileSync(object, whole)
    expect(text(await tree.read('b.md'))).toBe('b')
    expect(text(await tree.read('a.md'))).toBe('a')
  })
})

describe('a revision', () => {
  it('resolves by name, short name and full SHA', async () => {
    const repository = gitRepository({'a.md': 'a'})
    const first = repository.git('rev-parse', 'HEAD')
    repository.git('tag', '--annotate', 'v1', '--message', 'v1')
    expect(await resolveCommit(repository.dir, 'main')).toBe(first)
    expect(await resolveCommit(repository.dir, 'v1')).toBe(first)
    expect(await resolveCommit(repository.dir, first.slice(0, 8))).toBe(first)
  })

  it.each([
    '--help',
    '-h',
    '--output=/tmp/x',
    'main main',
    'HEAD:a.md',
    ':/First',
    '0'.repeat(40),
    'nowhere',
    '',
    '$(id)',
    'a\nb'
  ])('that is no commit here is null: %j', async rev => {
    expect(await resolveCommit(plain.dir, rev)).toBeNull()
    expect(await openGitTree(plain.dir, rev)).toBeNull()
  })

  it('is null without a repository', async () => {
    expect(await openGitTree(temporaryFolder(), 'HEAD')).toBeNull()
  })

  it('is null without git', async () => {
    vi.stubEnv('PATH', '/nonexistent')
    expect(await openGitTree(plain.dir, 'HEAD')).toBeNull()
  })

  it('does not follow a replacement', async () => {
    const repository = gitRepository({'READY.md': 'strict'})
    const strict = repository.git('rev-parse', 'HEAD:READY.md')
    repository.write({'READY.md': 'lax'})
    repository.git('replace', strict, repository.git('hash-object', '-w', 'READY.md'))
    expect(text(await (await open(repository.dir)).read('READY.md'))).toBe('strict')
  })

  it('is not looked up elsewhere because of the environment', async () => {
    const {dir} = gitRepository({'a.md': 'right'})
    const other = gitRepository({'a.md': 'wrong'})
    vi.stubEnv('GIT_DIR', join(other.dir, '.git'))
    vi.stubEnv('GIT_WORK_TREE', other.dir)
    expect(text(await (await open(dir)).read('a.md'))).toBe('right')
  })

  it.skipIf(process.getuid?.() !== 0)('of a repository of another user is refused, with the remedy', async () => {
    const {dir} = gitRepository({'a.md': 'a'})
    chownSync(dir, 12_345, 12_345)
    chownSync(join(dir, '.git'), 12_345, 12_345)
    vi.stubEnv('HOME', temporaryFolder())
    await expect(openGitTree(dir, 'HEAD')).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining('another user'),
      remedy: expect.stringContaining(`safe.directory ${dir}`)
    })
  })
})

describe('the merge base', () => {
  it('is where two branches part, and null for strangers', async () => {
    const repository = gitRepository({'a.md': 'a'})
    const fork = repository.git('rev-parse', 'HEAD')
    repository.branch('topic')
    repository.write({'b.md': 'b'})
    repository.commit()
    repository.branch('main')
    repository.write({'c.md': 'c'})
    repository.commit()
    expect(await mergeBase(repository.dir, 'main', 'topic')).toBe(fork)
    repository.git('switch', '--quiet', '--orphan', 'stranger')
    repository.commit()
    expect(await mergeBase(repository.dir, 'main', 'stranger')).toBeNull()
    expect(await mergeBase(repository.dir, 'main', '--all')).toBeNull()
  })
})

it('does not hold the program open', async () => {
  const {dir} = gitRepository({'a.md': 'read'})
  const program = `
    import {openGitTree} from ${JSON.stringify(join(root, 'src/adapters/git.ts'))}
    const tree = await openGitTree('.', 'HEAD')
    console.log(Buffer.from(await tree.read('a.md')).toString())
  `
  const {stdout, exitCode} = await runProcess(node24(), ['--input-type=module', '--eval', program], {
    cwd: dir,
    env: {...compiledOnce, PATH: process.env['PATH'] ?? '', HOME: '/nonexistent'}
  })
  expect({stdout, exitCode}).toEqual({stdout: 'read\n', exitCode: 0})
})

describe('finding', () => {
  const names = fc.constantFrom('docs', 'Docs', '.github', 'node_modules', 'vendor', 'READY.md', 'ready.MD', 'a b.txt')
  const patterns = fc.constantFrom(
    '**',
    '**/*ready*.md',
    '*.md',
    'docs/**',
    'Docs/*.md',
    './docs/ready.md',
    '.GITHUB/**/*.md',
    '**/{docs,.github}/*',
    '!**/docs/**',
    'a [a-c].txt',
    'docs/'
  )

  it('answers the same in a commit as in the workspace checked out from it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(names, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 12}),
        fc.array(patterns, {minLength: 1, maxLength: 3}),
        fc.array(patterns, {maxLength: 1}),
        async (paths, wanted, ignored) => {
          const files = new Set<string>()
          for (const parts of paths) {
            const path = parts.join('/')
            const clash = [...files].some(
              other => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`)
            )
            if (!clash) files.add(path)
          }
          const repository = gitRepository(Object.fromEntries([...files].map(path => [path, path])))
          const tree = await open(repository.dir)
          const workspace = createWorkspace(repository.dir)
          expect(await tree.find(wanted, ignored)).toEqual(await workspace.find(wanted, ignored))
          for (const path of [...files, 'docs', 'Docs/READY.md']) {
            expect(await tree.stat(path)).toEqual(await workspace.stat(path))
            expect(await tree.blob(path).catch(() => null)).toBe(await workspace.blob(path).catch(() => null))
          }
          repository.dispose()
        }
      ),
      {numRuns: 10}
    )
  })

  it('finds what is committed although a rule ignores it, as the workspace does', async () => {
    const repository = gitRepository({'.gitignore': 'dist/\n', 'READY.md': 'a'})
    repository.write({'dist/READY.md': 'forced', 'dist/LOCAL.md': 'not committed'})
    repository.git('add', '--force', 'dist/READY.md')
    repository.git('commit', '--quiet', '--message', 'Forced')
    const found = ['READY.md', 'dist/READY.md']
    expect(await (await open(repository.dir)).find(['**/*.md'])).toEqual(found)
    expect(await createWorkspace(repository.dir).find(['**/*.md'])).toEqual(found)
  })
})
