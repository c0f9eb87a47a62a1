import {existsSync, lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {gitRepository, temporaryFolder, writeFiles} from '../support/git.ts'

describe('gitRepository', () => {
  it('gives equal histories equal SHAs', () => {
    const history = () => {
      const repository = gitRepository({'a.md': 'one'})
      repository.write({'b/c.md': 'two'})
      return [repository.git('rev-parse', 'HEAD'), repository.commit('Second')]
    }
    const [first, second] = history()
    expect(history()).toEqual([first, second])
    expect(first).toMatch(/^[0-9a-f]{40}$/)
    expect(second).not.toBe(first)
  })

  it('writes bytes, links and removals into commits', () => {
    const repository = gitRepository({'a.bin': new Uint8Array([0, 255]), 'gone.md': 'x'})
    repository.link('link.md', 'a.bin')
    repository.remove('gone.md')
    repository.commit()
    expect(repository.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toEqual(['a.bin', 'link.md'])
    expect(lstatSync(join(repository.dir, 'link.md')).isSymbolicLink()).toBe(true)
    expect([...readFileSync(join(repository.dir, 'a.bin'))]).toEqual([0, 255])
  })

  it('makes a branch once and returns to it later', () => {
    const repository = gitRepository({'a.md': 'main'})
    repository.branch('feature')
    repository.write({'a.md': 'feature'})
    const tip = repository.commit()
    repository.branch('main')
    expect(readFileSync(join(repository.dir, 'a.md'), 'utf8')).toBe('main')
    repository.branch('feature')
    expect(repository.git('rev-parse', 'HEAD')).toBe(tip)
    repository.branch('from-main', 'main')
    expect(repository.git('rev-parse', 'HEAD')).toBe(repository.git('rev-parse', 'main'))
  })

  it('is untouched by the configuration of the user', () => {
    const origins = gitRepository().git('config', '--list', '--show-origin')
    expect(origins.split('\n').every(line => line.startsWith('file:.git/config'))).toBe(true)
  })

  it('throws when git does', () => {
    expect(() => gitRepository().git('rev-parse', 'no-such-thing')).toThrow(/no-such-thing/)
  })
})

describe('what a test leaves behind', () => {
  const left: string[] = []

  it('is there while the test runs', () => {
    const folder = temporaryFolder()
    writeFiles(folder, {'deep/file.md': 'text'})
    left.push(folder, gitRepository().dir)
    expect(left.every(dir => existsSync(dir))).toBe(true)
  })

  afterAll(() => {
    expect(left).toHaveLength(2)
    expect(left.filter(dir => existsSync(dir))).toEqual([])
  })
})
