import * as z from 'zod/mini'
import type {ReleaseFact} from '../../ports.ts'
import {matchName, parseSegment} from '../../wildcard.ts'
import {clip, comparable, compare} from '../compare.ts'
import {readManifest} from '../manifest.ts'
import {type Comparison, comparison, oneOrMore, path} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const text = () => z.string().check(z.minLength(1), z.maxLength(200))
const ordered = () =>
  z.refine<Comparison>(({op}) => op !== '~' && op !== '!~', {error: 'takes < <= > >=, as in age<90d'})

export default defineVerifier({
  kind: 'release',
  summary: 'A release is published, and the one that is meant.',
  lifecycle: 'stable',
  params: z.strictObject({
    tag: z.optional(
      text().check(z.describe('Tag of the release, `*` for any text; without it the one GitHub shows as the latest.'))
    ),
    version: z.optional(text().check(z.describe('Version its tag names, with or without a leading `v`.'))),
    manifest: z.optional(path().check(z.describe('File that names that version, such as package.json.'))),
    age: z.optional(comparison().check(ordered(), comparable('ms'), z.describe('Time since it was published.'))),
    prerelease: z._default(z.boolean(), false).check(z.describe('Whether a prerelease will do.')),
    asset: z.optional(oneOrMore(text()).check(z.describe('Names of files it must have, `*` for any text.')))
  }),
  needs: ['github', 'files'],
  permission: 'contents: read',
  passes:
    'There is a published release (the latest, or the newest whose tag fits or, with `prerelease`, of all), its tag names the version, it is as old as asked, and it has each file.',
  fails:
    'There is no release, only a draft or only a prerelease, none with the tag; its tag names another version than `version` or the manifest; it is older or newer than asked; or a file is missing. A tag without a release is none.',
  unverifiable: 'The token may not read the repository, or the manifest is too large or a link.',
  remedy: 'Publish the release, or correct the version.',
  examples: ['release', 'release manifest=package.json age<90d', 'release tag=v2.* asset=*.sbom.json'],
  async verify({tag, version, manifest, age, prerelease, asset = []}, {github, files}) {
    const fits = (pattern: string, name: string): boolean => matchName(parseSegment(pattern), name)
    const meant = (await github.releases()).filter(each => tag === undefined || fits(tag, each.tag))
    const published = meant.filter(each => !each.draft && (prerelease || !each.prerelease))
    // A fix of an old version is newer than the latest release, but not the latest.
    const found = tag === undefined && !prerelease ? published.find(({latest}) => latest) : published[0]
    if (!found)
      return {status: 'failed', reason: `there is ${insteadOf(meant[0])}${tag ? ` with a tag ${clip(tag, 80)}` : ''}`}
    const name = `the release \`${clip(found.tag, 80)}\``
    const own = manifest === undefined ? null : await readManifest(files, manifest)
    if (own && 'status' in own) return own
    if (own && !own.version) return {status: 'failed', reason: `\`${own.path}\` names no version`}
    const other = [version, own?.version].find(wanted => wanted && !sameVersion(found.tag, wanted))
    if (other) return {status: 'failed', reason: `${name} is not of version ${clip(other, 80)}`}
    const compared = age && (await compare(found.age ?? undefined, age, 'ms'))
    if (compared && !compared.holds) return {status: 'failed', reason: `the age of ${name} ${compared.text}`}
    const missing = asset.find(pattern => !found.assets.some(each => fits(pattern, each)))
    if (missing) return {status: 'failed', reason: `${name} has no file \`${clip(missing, 80)}\``}
    return {status: 'passed', evidence: `${name} is published${compared ? `, its age ${compared.text}` : ''}`}
  }
})

const insteadOf = (release: ReleaseFact | undefined): string => {
  if (!release) return 'no release'
  return `no published release but ${release.draft ? 'a draft' : 'a prerelease'}`
}

/** Without regard to a `v`; the tag of one package of several is `name@1.2.3`, `name/v1.2.3` or `name-v1.2.3`. */
const sameVersion = (tag: string, wanted: string): boolean => {
  const [own = tag] = /\d+\.\d+\.\d+\S*$/.exec(tag) ?? []
  return own === wanted.trim().replace(/^v(?=\d)/, '') || tag === wanted
}
