import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Replacement, replaceFiles} from '../../src/adapters/replace.ts'
import {ConfigurationError} from '../../src/errors.ts'
import {temporaryFolder, writeFiles} from '../support/git.ts'

const before = 'old \u2705\r\n'
const after = 'new \u2705\r\n'
const replacement = (path: string, overrides: {before?: string; after?: string} = {}): Replacement => ({
  path,
  before: Buffer.from(overrides.before ?? before),
  after: Buffer.from(overrides.after ?? after)
})

/** A workspace in `work/` with two files, next to a file outside. */
const folder = (): {root: string; outside: string; text(path: string): string} => {
  const parent = temporaryFolder()
  const root = join(parent, 'work')
  writeFiles(parent, {'work/a.md': before, 'work/docs/b.md': before, 'outside.md': before, 'other/c.md': before})
  return {root, outside: join(parent, 'outside.md'), text: path => readFileSync(join(root, path), 'utf8')}
}

const everything = (root: string): string[] => readdirSync(join(root, '..'), {recursive: true}).map(String).sort()

describe('replaceFiles', () => {
  it('replaces files, keeps their mode and leaves nothing behind', () => {
    const {root, text} = folder()
    chmodSync(join(root, 'a.md'), 0o640)
    const all = everything(root)
    replaceFiles(root, [], [replacement('a.md'), replacement('docs/b.md')])
    expect([text('a.md'), text('docs/b.md')]).toEqual([after, after])
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640)
    expect(everything(root)).toEqual(all)
  })

  it('writes outside of the workspace what the user named, and nothing else', () => {
    const {root, outside} = folder()
    expect(() => replaceFiles(root, [], [replacement('../outside.md')])).toThrow('outside of the workspace')
    replaceFiles(root, ['../outside.md', outside], [replacement('../outside.md'), replacement(outside)])
    expect(readFileSync(outside, 'utf8')).toBe(after)
  })

  it('takes a file that is named twice for one, unless it is to hold two things', () => {
    const {root, text} = folder()
    const twice = (second: string) => [replacement('a.md'), replacement('./a.md', {after: second})]
    expect(() => replaceFiles(root, ['a.md', './a.md'], twice('another'))).toThrow('it is a.md as well')
    expect(text('a.md')).toBe(before)
    replaceFiles(root, ['a.md', './a.md'], twice(after))
    expect(text('a.md')).toBe(after)
  })

  const refusals: [string, string, (root: string) => void, RegExp][] = [
    ['was changed', 'docs/b.md', root => writeFiles(root, {'docs/b.md': `${before} `}), /was changed while/],
    ['is gone', 'docs/b.md', root => rmSync(join(root, 'docs/b.md')), /cannot be written: ENOENT/],
    ['is a link', 'link.md', root => symlinkSync('docs/b.md', join(root, 'link.md')), /is a symbolic link; name/],
    ['is a named link', 'named.md', root => symlinkSync('docs/b.md', join(root, 'named.md')), /is a symbolic link/],
    ['is a linked folder’s', 'linked/c.md', root => symlinkSync('../other', join(root, 'linked')), /through a link/],
    ['is a folder', 'folder', root => mkdirSync(join(root, 'folder')), /is no regular file/],
    ['is a pipe', 'pipe', root => execFileSync('mkfifo', [join(root, 'pipe')]), /is no regular file/]
  ]
  it.each(refusals)('writes nothing at all when a file %s', (_, path, prepare, message) => {
    const {root, text} = folder()
    prepare(root)
    const all = everything(root)
    const attempt = () => replaceFiles(root, ['named.md'], [replacement('a.md'), replacement(path)])
    expect(attempt).toThrow(ConfigurationError)
    expect(attempt).toThrow(message)
    expect(text('a.md')).toBe(before)
    expect(everything(root)).toEqual(all)
  })

  it.skipIf(process.getuid?.() === 0)('leaves a read-only file alone', () => {
    const {root, text} = folder()
    chmodSync(join(root, 'a.md'), 0o444)
    expect(() => replaceFiles(root, [], [replacement('a.md')])).toThrow(/cannot be written: EACCES/)
    expect(text('a.md')).toBe(before)
  })
})
