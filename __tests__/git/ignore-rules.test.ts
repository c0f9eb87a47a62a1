import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createIgnoreRules} from '../../src/git/ignore-rules.ts'
import {gitRepository} from '../support/git.ts'

const rulesOf = (files: Readonly<Record<string, string>>) => createIgnoreRules(async path => files[path] ?? null)

describe('a .gitignore line', () => {
  it.each<[string, string[], string[]]>([
    ['.env', ['.env', 'a/.env', '.env/x'], ['.env.example', 'x.env']],
    ['/.env', ['.env'], ['a/.env']],
    ['build/', ['build/x', 'a/build/x'], ['build']],
    ['docs/*.md', ['docs/a.md'], ['docs/a/b.md', 'x/docs/a.md']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
    ['**/logs', ['logs/x', 'a/b/logs'], ['blogs']],
    ['a/**/z', ['a/z', 'a/b/c/z'], ['b/z']],
    ['*.log # x', [], ['a.log']],
    ['\\#x', ['#x'], ['x']],
    ['\\!x', ['!x'], ['x']],
    ['x   ', ['x'], []],
    ['x\\ ', ['x '], ['x']],
    ['# x', [], ['x', '# x']],
    ['x\\', [], ['x', 'x\\']],
    ['[!a]x', ['bx'], ['ax']],
    ['[[:digit:]]*', ['1x'], ['x1']],
    ['*.PEM', ['a.PEM'], ['a.pem']]
  ])('%s', async (line, ignored, kept) => {
    const rules = rulesOf({'.gitignore': `${line}\n`})
    for (const path of ignored) expect(await rules.ignoring(path), path).not.toBeNull()
    for (const path of kept) expect(await rules.ignoring(path), path).toBeNull()
  })

  it('names the file, line and pattern that decide', async () => {
    const rules = rulesOf({'.gitignore': '# secrets\r\n*.pem\r\n', 'a/.gitignore': '!x.pem\n/y.pem\n'})
    expect(await rules.ignoring('x.pem')).toMatchObject({source: '.gitignore', line: 2, pattern: '*.pem'})
    expect(await rules.ignoring('a/x.pem')).toBeNull()
    expect(await rules.ignoring('a/y.pem')).toMatchObject({source: 'a/.gitignore', line: 2})
    expect(await rules.ignoring('a/b/y.pem')).toMatchObject({source: '.gitignore'})
  })

  it('cannot take back what lies in an ignored folder', async () => {
    expect(await rulesOf({'.gitignore': 'a/\n!a/b\n'}).ignoring('a/b')).toMatchObject({pattern: 'a/'})
  })

  it('ranks .git/info/exclude below .gitignore', async () => {
    expect(await rulesOf({'.git/info/exclude': 'x\ny', '.gitignore': '!x'}).ignoring('x')).toBeNull()
    expect(await rulesOf({'.git/info/exclude': 'x\ny', '.gitignore': '!x'}).ignoring('y')).not.toBeNull()
  })
})

describe('git itself', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'a.b', '.env', 'c d', 'A')
  const path = fc.array(name, {minLength: 1, maxLength: 4}).map(names => names.join('/'))
  const piece = fc.constantFrom('a', 'b', '*', '**', '?', '.', '[ab]', '[!a]', '.env', 'A', '\\a')
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '!'),
      fc.constantFrom('', '', '/'),
      fc.array(
        fc.array(piece, {minLength: 1, maxLength: 3}).map(parts => parts.join('')),
        {minLength: 1, maxLength: 3}
      ),
      fc.constantFrom('', '', '/')
    )
    .map(([not, start, names, end]) => not + start + names.join('/') + end)
  // Git compares what stands before the first wildcard by itself and so reads `a**/b` as `a` and `**/b`: its own slip.
  const plain = pattern.filter(text => !/[^/!]\*\*|\*\*[^/]/.test(text))
  const file = fc.array(plain, {minLength: 1, maxLength: 4}).map(lines => lines.join('\n'))

  it('agrees on random rules and paths', async () => {
    const {dir} = gitRepository()
    const read = async (path: string): Promise<string | null> =>
      existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : null
    const {writeFiles} = await import('../support/git.ts')
    await fc.assert(
      fc.asyncProperty(file, file, fc.uniqueArray(path, {minLength: 20, maxLength: 40}), async (top, below, paths) => {
        writeFiles(dir, {'.gitignore': top, 'a/.gitignore': below})
        const expected = ignoredByGit(dir, paths)
        const rules = createIgnoreRules(read)
        const answers = await Promise.all(
          paths.map(async each => ((await rules.ignoring(each, each === 'a')) ? each : null))
        )
        expect(answers.filter(each => each !== null)).toEqual(expected)
      }),
      {numRuns: 40, seed: 42}
    )
  })
})

/** Paths `git check-ignore` names, in the order asked. The files need not exist. */
const ignoredByGit = (dir: string, paths: readonly string[]): string[] => {
  try {
    return execFileSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
      cwd: dir,
      input: paths.join('\0'),
      encoding: 'utf8',
      env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'}
    })
      .split('\0')
      .filter(Boolean)
  } catch (error) {
    // Exit code 1: none of them is ignored.
    if (error instanceof Error && 'status' in error && error.status === 1) return []
    throw error
  }
}
