import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import ignore from 'ignore'
import {glob} from 'tinyglobby'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createIgnoreRules} from '../src/git/ignore-rules.ts'
import {compileGlobs} from '../src/glob.ts'
import {writeFiles} from './support/git.ts'

// Our own matchers take linear time on patterns of strangers (ADR 0011); on ordinary ones they say what the usual do.
const names = ['a', 'b', 'docs', 'READY.md', 'ready.md', 'x.txt', '.github', 'a.b.md']
const paths = names.flatMap(one => [one, ...names.flatMap(two => [`d-${one}/${two}`, `d-${one}/e/${two}`])])

describe('globs', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'globs-'))
    writeFiles(folder, Object.fromEntries(paths.map(path => [path, ''])))
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const part = fc.constantFrom(
    '*',
    '**',
    'd-*',
    'e',
    '*.md',
    'READY.md',
    '{a,b}',
    'd-{docs,a}',
    '?',
    '[ab]',
    '*.{md,txt}',
    '.github'
  )
  it('find what tinyglobby finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, {minLength: 1, maxLength: 3}), async parts => {
        // Whether `x/**` is also x itself, they answer by what x is.
        fc.pre(parts.at(-1) !== '**')
        const pattern = parts.join('/')
        const theirs = await glob(pattern, {cwd: folder, dot: true, expandDirectories: false, caseSensitiveMatch: true})
        const ours = compileGlobs([pattern])
        // Ours does not mind case, for checklists are named in every case.
        const found = paths.filter(path => ours.matches(path))
        for (const path of theirs) expect(found).toContain(path)
        const lower = new Set(theirs.map(path => path.toLowerCase()))
        for (const path of found) expect(lower.has(path.toLowerCase()), `${pattern} ${path}`).toBe(true)
      }),
      {numRuns: 150}
    )
  })
})

describe('ignore rules', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '!', '/'),
      fc.array(fc.constantFrom('a', 'b', '*', 'd-*', 'e', '*.md', '**', 'docs', 'x.txt'), {minLength: 1, maxLength: 3}),
      fc.constantFrom('', '/')
    )
    .map(([start, parts, end]) => start + parts.join('/') + end)
  it('ignore what the package ignore does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, {minLength: 1, maxLength: 4}), async lines => {
        const theirs = ignore().add(lines)
        const rules = createIgnoreRules(async path => (path === '.gitignore' ? lines.join('\n') : null))
        for (const path of paths) {
          expect((await rules.ignoring(path)) !== null, `${JSON.stringify(lines)} ${path}`).toBe(theirs.ignores(path))
        }
      }),
      {numRuns: 100}
    )
  })
})
