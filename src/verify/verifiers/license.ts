import * as z from 'zod/mini'
import type {Source} from '../../ports.ts'
import {type Failed, readText} from '../files.ts'
import {identifyLicense, isSameLicense, unfilled} from '../licenses.ts'
import {MANIFESTS, readManifest} from '../manifest.ts'
import {oneOrMore, path} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const usual = '{license,licence,copying,unlicense}{,.md,.txt,.rst,-mit,-apache,.mit}'
const leastWords = 30

export default defineVerifier({
  kind: 'license',
  summary: 'The repository has a license, and its manifest says the same.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z.optional(path().check(z.describe('The license file; without it the usual names in the root.'))),
    spdx: z.optional(
      oneOrMore(
        z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, {error: 'must be an SPDX id such as MIT'}))
      ).check(z.describe('SPDX ids, one of which it has to be.'))
    )
  }),
  needs: ['files'],
  permission: null,
  passes:
    'There is a license file with a license in it and no blanks left to fill in; where the manifest of the root (`package.json`, `pyproject.toml`, `Cargo.toml`, `composer.json`) names a license by one SPDX id, it is that of a file; with `spdx` it is one of those.',
  fails:
    'There is no such file, it is too short to be a license, a blank such as `[year]` is left, the manifest names another license, or it is none of `spdx`.',
  unverifiable: '`spdx` is given and the text is none of the usual licenses, or the file is over 5 MB or a link.',
  remedy: 'Add a LICENSE file, fill in its blanks, or correct the manifest.',
  examples: ['license', 'license spdx=MIT', 'license path=LICENSE.txt'],
  async verify({path: given, spdx}, {files}) {
    const paths = given === undefined ? await files.find([usual]) : [given]
    if (paths.length === 0) return {status: 'failed', reason: 'no license file in the root of the repository'}
    const ids: (string | null)[] = []
    for (const each of paths) {
      const text = await readText(files, each)
      if (typeof text !== 'string') return text
      const problem = weakness(text)
      if (problem) return {status: 'failed', reason: `\`${each}\` ${problem}`}
      ids.push(identifyLicense(text))
    }
    const known = ids.filter(id => id !== null)
    const name = `\`${paths.join('`, `')}\``
    const said = await declared(files)
    if (said !== null && typeof said !== 'string') return said
    if (said !== null && known.length === ids.length && !known.some(id => isSameLicense(id, said))) {
      return {status: 'failed', reason: `${name}: ${known.join(', ')}, but the manifest says ${said}`}
    }
    if (spdx && known.length < ids.length) {
      return {status: 'unverifiable', reason: `the text of ${name} is none of the usual licenses`}
    }
    if (spdx && !known.every(id => spdx.some(each => isSameLicense(each, id)))) {
      return {status: 'failed', reason: `${name}: ${known.join(', ')}, expected ${spdx.join(' or ')}`}
    }
    return {status: 'passed', evidence: `${name}: ${ids.map(id => id ?? 'a license of its own').join(', ')}`}
  }
})

const weakness = (text: string): string | null => {
  if ((text.match(/\p{L}+/gu) ?? []).length < leastWords) return 'is too short to be a license'
  const blank = unfilled(text)
  return blank && `still has the blank \`${blank}\``
}

/** The one SPDX id the manifest of the root names; `null` for none, an expression or something else. */
const declared = async (files: Source): Promise<string | null | Failed> => {
  for (const each of MANIFESTS.slice(0, 4)) {
    if ((await files.stat(each))?.type !== 'file') continue
    const manifest = await readManifest(files, each)
    if ('status' in manifest) return manifest
    const {license} = manifest
    if (license !== null) return /^[A-Za-z0-9.+-]+$/.test(license) && license !== 'UNLICENSED' ? license : null
  }
  return null
}
