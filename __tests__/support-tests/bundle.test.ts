import {existsSync, readdirSync, readFileSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {refreshBundle} from '../support/bundle.ts'
import {temporaryFolder, writeFiles} from '../support/git.ts'

const builder = `
import {appendFileSync, copyFileSync, mkdirSync} from 'node:fs'
appendFileSync('builds.log', 'built\\n')
mkdirSync(process.argv[2])
copyFileSync('src/index.ts', process.argv[2] + '/index.js')`

const project = (build = builder): string => {
  const root = temporaryFolder()
  writeFiles(root, {'src/index.ts': 'one', 'src/deep/part.ts': '', 'package.json': '{}', 'tools/build.ts': build})
  return root
}
const builds = (root: string): number => readFileSync(join(root, 'builds.log'), 'utf8').split('\n').length - 1
const touch = (root: string, path: string): void =>
  utimesSync(join(root, path), new Date(), new Date(Date.now() + 5000))

describe('refreshBundle', () => {
  it('builds what is missing, once, and leaves nothing beside it', async () => {
    const root = project()
    expect(await refreshBundle(root)).toBeNull()
    touch(root, 'dist/index.js')
    expect(await refreshBundle(root)).toBeNull()
    expect(builds(root)).toBe(1)
    expect(readFileSync(join(root, 'dist/index.js'), 'utf8')).toBe('one')
    expect(readdirSync(join(root, '.tmp'))).toEqual([])
  })

  it.each(['src/deep/part.ts', 'package.json', 'tools/build.ts'])('builds again when %s is newer', async path => {
    const root = project()
    await refreshBundle(root)
    touch(root, path)
    await refreshBundle(root)
    expect(builds(root)).toBe(2)
  })

  it('says why a build failed and keeps the bundle there was', async () => {
    const root = project()
    await refreshBundle(root)
    writeFiles(root, {'tools/build.ts': `throw new Error('no entry point')`})
    touch(root, 'tools/build.ts')
    expect(await refreshBundle(root)).toMatch(/could not be built.*no entry point/s)
    expect(existsSync(join(root, 'dist/index.js'))).toBe(true)
  })

  it('builds once when several ask at the same time', async () => {
    const root = project()
    const late = `import {utimesSync} from 'node:fs'\n${builder}\nutimesSync(process.argv[2] + '/index.js', 9e9, 9e9)`
    writeFiles(root, {'tools/build.ts': late})
    expect(await Promise.all([refreshBundle(root), refreshBundle(root), refreshBundle(root)])).toEqual([
      null,
      null,
      null
    ])
    expect(builds(root)).toBe(1)
  })

  it('takes over a lock that was left behind', async () => {
    const root = project()
    writeFiles(root, {'.tmp/build.lock/note': ''})
    utimesSync(join(root, '.tmp/build.lock'), 1, 1)
    expect(await refreshBundle(root)).toBeNull()
    expect(builds(root)).toBe(1)
  })
})
