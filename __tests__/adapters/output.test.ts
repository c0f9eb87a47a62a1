import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFiles, writeFiles} from '../../src/adapters/output.ts'
import {ConfigurationError} from '../../src/errors.ts'
import {writeFiles as prepare, temporaryFolder} from '../support/git.ts'

const folder = (): string => {
  const dir = temporaryFolder()
  prepare(dir, {'there.txt': 'before'})
  symlinkSync('there.txt', join(dir, 'link.txt'))
  symlinkSync(temporaryFolder(), join(dir, 'out'))
  return dir
}
const read = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8')

describe('files are', () => {
  it.each([
    ['replaced by a report', writeFiles, 'there.txt'],
    ['made by a report', writeFiles, 'a/b/new.txt'],
    ['made anew', createFiles, 'a/b/new.txt']
  ])('%s', (_, write, path) => {
    const dir = folder()
    write(dir, {[path]: 'after'})
    expect(read(dir, path)).toBe('after')
  })

  it.each([
    ['made anew where one is', createFiles, 'there.txt', /cannot write the file: EEXIST/],
    ['made anew in the place of a link', createFiles, 'link.txt', /cannot write the file: EEXIST/],
    ['written through a link', writeFiles, 'link.txt', /cannot write the report: ELOOP/],
    ['written outside', writeFiles, '../x.txt', /outside of the workspace/],
    ['written outside by way of a link', createFiles, 'out/x.txt', /outside of the workspace/]
  ])('not %s', (_, write, path, message) => {
    const dir = folder()
    expect(() => write(dir, {[path]: 'after'})).toThrow(ConfigurationError)
    expect(() => write(dir, {[path]: 'after'})).toThrow(message)
    expect(read(dir, 'there.txt')).toBe('before')
  })
})
