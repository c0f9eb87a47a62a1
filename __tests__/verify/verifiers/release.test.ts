import {beforeEach, describe, expect, it} from 'vitest'
import release from '../../../src/verify/verifiers/release.ts'
import {ask, factsFor, type Scene, scene, withToken} from './github-helpers.ts'
import {mistakeIn} from './network-helpers.ts'

let at: Scene
beforeEach(async () => {
  at = await scene()
})

const uploaded = (...names: string[]) => names.map(name => ({name, state: 'uploaded'}) as const)
const files = {'package.json': '{"version": "2.1.0"}', 'empty.json': '{}', VERSION: '1.0.0\n'}
const check = (params: object) => ask(release, {...params}, factsFor(at), files)
const history = () => {
  const {project} = at.repository
  project.release('v1.0.0', {days: 300})
  project.release('v2.1.0', {days: 10, assets: uploaded('shop-2.1.0.tgz', 'shop.sbom.json')})
  project.release('v2.0.0', {days: 100})
  project.release('v2.2.0-rc.1', {days: 5, prerelease: true})
  project.release('v3.0.0', {draft: true})
}

describe('release', () => {
  it.each([
    [{}, 'v2.1.0'],
    [{version: '2.1.0'}, 'v2.1.0'],
    [{version: 'v2.1.0'}, 'v2.1.0'],
    [{manifest: 'package.json'}, 'v2.1.0'],
    [{manifest: 'VERSION', tag: 'v1.*'}, 'v1.0.0'],
    [{tag: 'v2.0.0'}, 'v2.0.0'],
    [{asset: ['shop-*.tgz', '*.sbom.json']}, 'v2.1.0'],
    [{prerelease: true}, 'v2.2.0-rc.1']
  ])('%j passes', async (params, tag) => {
    history()
    expect(await check(params)).toBe(`passed: the release \`${tag}\` is published`)
  })

  it('goes by what GitHub shows as the latest, or, of those a tag fits, by the day of publication', async () => {
    const {project} = at.repository
    project.release('v2.0.0', {days: 10})
    project.release('v1.1.0', {days: 20})
    project.release('v1.0.9', {days: 30, publishedAt: new Date().toISOString()})
    project.latest = 'v1.1.0'
    expect(await check({})).toContain('`v1.1.0`')
    expect(await check({tag: 'v1.*'})).toContain('`v1.0.9`')
    expect(await check({prerelease: true})).toContain('`v1.0.9`')
  })

  it('passes by age, in words that do not change from day to day', async () => {
    history()
    expect(await check({age: '<30d'})).toBe('passed: the release `v2.1.0` is published, its age is < 30 days')
    expect(await check({age: '>1d', version: '2.1.0'})).toMatch(/^passed/)
  })

  it.each(['shop@2.1.0', 'shop-v2.1.0', 'packages/shop/v2.1.0', '2.1.0'])('knows the version of %s', async tag => {
    at.repository.project.release(tag)
    expect(await check({manifest: 'package.json'})).toMatch(/^passed/)
  })

  const mutations: [string, () => void, object, string][] = [
    ['there is none', () => {}, {}, 'there is no release'],
    [
      'there is only a draft',
      () => at.repository.project.release('v1.0.0', {draft: true}),
      {},
      'there is no published release but a draft'
    ],
    [
      'there is only a prerelease',
      () => at.repository.project.release('v1.0.0-rc.1', {prerelease: true}),
      {},
      'there is no published release but a prerelease'
    ],
    [
      'there is only a tag',
      () => at.repository.tag('v2.1.0', at.sha),
      {tag: 'v2.1.0'},
      'there is no release with a tag v2.1.0'
    ],
    ['none has the tag', history, {tag: 'v4.*'}, 'there is no release with a tag v4.*'],
    [
      'the one with the tag is a draft',
      history,
      {tag: 'v3.0.0'},
      'there is no published release but a draft with a tag v3.0.0'
    ],
    ['it is of another version', history, {version: '2.0.0'}, 'the release `v2.1.0` is not of version 2.0.0'],
    ['it is of a longer version', history, {version: '2.1'}, 'is not of version 2.1'],
    [
      'its version only ends alike',
      () => at.repository.project.release('v12.1.0'),
      {version: '2.1.0'},
      'is not of version 2.1.0'
    ],
    [
      'it is of a prerelease of the version',
      () => at.repository.project.release('v2.1.0-rc.1'),
      {version: '2.1.0'},
      'is not of'
    ],
    [
      'the manifest is ahead',
      () => at.repository.project.release('v2.0.9'),
      {manifest: 'package.json'},
      'is not of version 2.1.0'
    ],
    ['the manifest names no version', history, {manifest: 'empty.json'}, '`empty.json` names no version'],
    ['the manifest is absent', history, {manifest: 'none.json'}, 'no file at `none.json`'],
    ['it is too old', history, {age: '<7d'}, 'the age of the release `v2.1.0` is 10 days, expected < 7 days'],
    ['it is too new', history, {age: '>14d'}, 'the age of the release `v2.1.0` is 10 days, expected > 14 days'],
    ['a file is missing', history, {asset: ['shop-*.tgz', '*.sig']}, 'the release `v2.1.0` has no file `*.sig`'],
    [
      'a file was not uploaded whole',
      () => at.repository.project.release('v1.0.0', {assets: [{name: 'a.tgz', state: 'open'}]}),
      {asset: 'a.tgz'},
      'has no file `a.tgz`'
    ]
  ]
  it.each(mutations)('fails when %s', async (_, change, params, reason) => {
    change()
    const said = await check(params)
    expect(said).toMatch(/^failed: /)
    expect(said).toContain(reason)
  })

  it('asks once, over all pages', async () => {
    for (let index = 0; index < 120; index += 1) at.repository.project.release(`v1.0.${index}`, {days: 200 - index})
    const facts = factsFor(at)
    const said = await Promise.all([ask(release, {tag: 'v1.0.0'}, facts), ask(release, {version: '1.0.119'}, facts)])
    expect(said.map(each => each.slice(0, 6))).toEqual(['passed', 'passed'])
    expect(at.fake.requests.map(({path}) => path.split('/').at(-1))).toEqual(['releases', 'releases', 'latest'])
  })

  it('is unverifiable without permission', async () => {
    expect(await withToken(release, {})).toMatchObject({
      status: 'unverifiable',
      remedy: expect.stringContaining('`contents: read`')
    })
  })

  it.each([[{tag: ''}], [{age: '~90d'}], [{age: 'old'}], [{manifest: '../x'}], [{asset: []}]])(
    '%j is refused',
    async params => {
      expect(await mistakeIn(release, params)).not.toBeNull()
    }
  )
})
