import * as z from 'zod/mini'
import {readManifests} from '../manifest.ts'
import {type Comparison, comparison, oneOrMore, path} from '../params.ts'
import {compareVersions, parseVersion, type Version} from '../semver.ts'
import {defineVerifier} from '../verifier.ts'

const orders: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': difference => difference === 0,
  '!=': difference => difference !== 0,
  '<': difference => difference < 0,
  '<=': difference => difference <= 0,
  '>': difference => difference > 0,
  '>=': difference => difference >= 0
}

const wanted = () =>
  comparison().check(
    z.refine(({op, value}: Comparison) => orders[op] !== undefined && parseVersion(String(value)) !== null, {
      error: 'must compare (= != < <= > >=) with a version such as 1.4.0'
    }),
    z.describe('How the version compares, by semver.org.')
  )

export default defineVerifier({
  kind: 'version',
  summary: 'The version of the package is set, and the same everywhere.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z.optional(oneOrMore(path()).check(z.describe('Files that name it; without it those usual in the root.'))),
    value: z.optional(wanted()),
    prerelease: z._default(z.boolean(), true).check(z.describe('Whether it may be a prerelease such as 1.4.0-rc.1.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'Every file (of the root without `path`: `package.json`, `pyproject.toml`, `Cargo.toml`, `composer.json`, `Chart.yaml`, `VERSION`) names a semantic version, all the same, and not 0.0.0; with `value` it compares as asked.',
  fails:
    'A version is absent, not semantic, 0.0.0, different in another file, compares otherwise, or is a prerelease where `prerelease=false`. A file that is named is absent.',
  unverifiable: 'A file is too large or a link.',
  remedy: 'Set the version in the file the reason names.',
  examples: ['version', 'version path=package.json value>=1.0.0 prerelease=false'],
  async verify(params, {files}) {
    const manifests = await readManifests(files, params.path)
    if (!Array.isArray(manifests)) return manifests
    // A private package.json beside a VERSION file often has none.
    const named = params.path ? manifests : manifests.filter(({version}) => version !== null)
    const [first] = named
    if (!first) return {status: 'failed', reason: `\`${manifests[0]?.path}\` names no version`}
    for (const {path: file, version} of named) {
      const problem = weakness(version, params)
      if (problem) return {status: 'failed', reason: `\`${file}\` ${problem}`}
      if (version !== first.version) {
        return {status: 'failed', reason: `\`${file}\` says ${version}, \`${first.path}\` says ${first.version}`}
      }
    }
    return {status: 'passed', evidence: `${named.map(each => `\`${each.path}\``).join(', ')}: version ${first.version}`}
  }
})

const weakness = (
  text: string | null,
  params: {value?: Comparison | undefined; prerelease: boolean}
): string | null => {
  if (text === null || text === '') return 'names no version'
  const version = parseVersion(text)
  if (!version) return `names no semantic version: ${JSON.stringify(text.slice(0, 40))}`
  if (version.numbers.every(number => number === 0)) return `has the placeholder ${text} as its version`
  if (!params.prerelease && version.prerelease.length > 0) return `has the prerelease ${text} as its version`
  if (!params.value) return null
  const {op, value} = params.value
  const other = parseVersion(String(value)) as Version
  return orders[op]?.(compareVersions(version, other)) ? null : `says ${text}, expected ${op} ${String(value)}`
}
