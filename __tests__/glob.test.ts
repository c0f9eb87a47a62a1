import {describe, expect, it} from 'vitest'
import {byCodePoint, compileGlobs, escapeGlob, globProblem, isVendored} from '../src/glob.ts'

describe('what a glob matches', () => {
  it.each([
    ['**/*READINESS*.md', 'production-readiness.md'],
    ['**/*readiness*.md', 'docs/ops/READINESS-2026.MD'],
    ['**/*.yml', '.github/workflows/ci.yml'],
    ['docs/*.md', 'docs/a.md'],
    ['docs/**', 'docs/a/b.md'],
    ['docs/', 'docs/a.md'],
    ['./docs/a.md', 'docs/a.md'],
    ['**/checklists/**/*.md', 'checklists/a.md'],
    ['**/checklists/**/*.md', 'x/checklists/y/z/a.md'],
    ['*.{md,markdown}', 'a.markdown'],
    ['{a,b{c,d}}.md', 'bd.md'],
    ['a{b}.md', 'a{b}.md'],
    ['a{b.md', 'a{b.md'],
    ['[a-c]?.md', 'b1.md'],
    ['[!a]*.md', 'b.md'],
    ['\\*.md', '*.md'],
    ['**', 'a/b/c'],
    ['a*c*e', 'abcbcde'],
    ['*[ab]cd[', 'xacd['],
    ['x[]]y', 'x]y'],
    ['[[:digit:]]*[[:upper:]a].md', '1za.md'],
    ['a\\bc', 'abc'],
    ['a[b', 'a[b'],
    [escapeGlob('a[1]{x,y}*?.md'), 'a[1]{x,y}*?.md']
  ])('%s matches %s', (pattern, path) => {
    expect(compileGlobs([pattern]).matches(path)).toBe(true)
  })

  it.each([
    ['*.md', 'docs/a.md'],
    ['docs/*.md', 'docs/a/b.md'],
    ['docs/**/*.md', 'other/a.md'],
    ['[!a]*.md', 'a.md'],
    ['a?.md', 'a.md'],
    ['\\*.md', 'a.md'],
    ['{a,b}.md', 'c.md'],
    ['docs', 'docs/a.md'],
    [escapeGlob('a[1].md'), 'a1.md']
  ])('%s does not match %s', (pattern, path) => {
    expect(compileGlobs([pattern]).matches(path)).toBe(false)
  })

  it('takes away what is ignored, by a list or by a leading exclamation mark', () => {
    const globs = compileGlobs(['**/*.md', '!drafts/**'], ['**/old.md'])
    const paths = ['a.md', 'drafts/a.md', 'docs/old.md']
    expect(paths.filter(path => globs.matches(path))).toEqual(['a.md'])
  })
})

describe('which folders a walk must look into', () => {
  it.each([
    ['docs/*.md', 'docs', true],
    ['docs/*.md', 'Docs', true],
    ['docs/*.md', 'src', false],
    ['docs/*.md', 'docs/a', false],
    ['docs/**/*.md', 'docs/a/b', true],
    ['*.md', 'docs', false],
    ['**/*.md', 'a/b/c', true],
    ['{docs,ops}/a/*.md', 'ops/a', true]
  ])('%s, %s: %s', (pattern, folder, reached) => {
    expect(compileGlobs([pattern]).reaches(folder)).toBe(reached)
  })
})

describe('patterns that are refused', () => {
  it.each([
    ['', /empty/],
    ['/etc/*', /relative to the root/],
    ['c:/x', /relative to the root/],
    ['!/etc', /relative to the root/],
    ['a/../../b', /leave the repository/],
    ['a\0', /null/],
    ['a'.repeat(513), /longer than 512/],
    ['{a,b}'.repeat(20), /alternatives/],
    [`${'{'.repeat(200)}a,b${'}'.repeat(200)}`, null],
    ['{a,b,c,d,e,f,g,h,i,j}{a,b,c,d,e,f,g,h,i,j}{a,b}', /alternatives/]
  ])('%.40s', (pattern, problem) => {
    if (problem === null) expect(globProblem(pattern)).toBeNull()
    else {
      expect(globProblem(pattern)).toMatch(problem)
      expect(() => compileGlobs([pattern])).toThrow(problem)
    }
  })
})

it('matches patterns that make regular expressions explode', () => {
  const name = 'a'.repeat(250)
  const bombs = [`${'*a'.repeat(100)}b`, `${'**/a/'.repeat(60)}b`, '{a,a*}{a,a*}{a,a*}{a,a*}{a,a*}b']
  const deep = Array(2000).fill('a').join('/')
  for (const bomb of bombs) {
    expect(compileGlobs([bomb]).matches(name)).toBe(false)
    expect(compileGlobs([bomb]).matches(deep)).toBe(false)
  }
})

it('knows vendored folders in any case and no others', () => {
  expect(['node_modules', 'Vendor', '.git', 'pods'].every(isVendored)).toBe(true)
  expect(['docs', 'vendors', '.github'].some(isVendored)).toBe(false)
})

it('sorts by code point, not by UTF-16 unit', () => {
  expect(['\u{1F600}', '\uFF5E', 'b', 'B', 'a'].sort(byCodePoint)).toEqual(['B', 'a', 'b', '\uFF5E', '\u{1F600}'])
})
