import * as z from 'zod/mini'
import {absent, readText} from '../files.ts'
import {readManifests} from '../manifest.ts'
import {isPlaceholder, type MarkdownSection, sectionsOf, wordsOf} from '../markdown.ts'
import {path} from '../params.ts'
import {compareVersions, parseVersion} from '../semver.ts'
import {defineVerifier} from '../verifier.ts'

const usual = '{changelog,changes,history,news,release-notes,releases}.{md,markdown}'
const token = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?(?:\+[0-9A-Za-z.-]+)?)(?![\w.]*\d)/
const date = /\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/

interface Entry {
  version: string
  section: MarkdownSection
}

export default defineVerifier({
  kind: 'changelog',
  summary: 'The changelog tells what a version changes.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z.optional(path().check(z.describe('The changelog; without it the usual names in the root.'))),
    version: z
      ._default(z.string().check(z.regex(/^(?:latest|manifest|v?\d+\.\d+\.\d+\S*)$/)), 'latest')
      .check(z.describe('`latest` (the first entry), `manifest` (the version of the package) or a version.')),
    dated: z
      ._default(z.boolean(), false)
      .check(z.describe('Whether the heading has to have a date such as 2026-01-31.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'The changelog has a heading with the version, and below it stands what it changes, no placeholder; versions go from the newest to the oldest; with `dated=true` the heading has a date.',
  fails:
    'There is no changelog, no entry for the version, the entry is empty or a placeholder, an older version stands above a newer one, or the date is missing.',
  unverifiable: 'The file is over 5 MB or a link.',
  remedy: 'Write the entry of the version.',
  examples: ['changelog', 'changelog version=manifest dated=true', 'changelog path=docs/CHANGES.md version=2.1.0'],
  async verify({path: given, version, dated}, {files}) {
    const [file = 'CHANGELOG.md'] = given === undefined ? await files.find([usual]) : [given]
    if ((await files.stat(file)) === null) return absent(files, file)
    const text = await readText(files, file)
    if (typeof text !== 'string') return text
    const manifests = version === 'manifest' ? await readManifests(files, undefined) : []
    if (!Array.isArray(manifests)) return manifests
    const entries = sectionsOf(text, file).flatMap((section): Entry[] => {
      const found = token.exec(section.title)?.[1]
      return found === undefined ? [] : [{version: found, section}]
    })
    const asked = version === 'manifest' ? manifests.find(each => each.version)?.version : version
    if (!asked) return {status: 'failed', reason: 'the manifest names no version'}
    const failed = (problem: string) => ({status: 'failed' as const, reason: `\`${file}\` ${problem}`})
    const entry = asked === 'latest' ? entries[0] : entries.find(each => isSame(each.version, asked))
    if (!entry) return failed(asked === 'latest' ? 'has no version as a heading' : `has no entry for ${asked}`)
    const problem = weakness(entry, dated) ?? disorder(entries)
    if (problem) return failed(problem)
    return {status: 'passed', evidence: `\`${file}:${entry.section.line}\` tells of ${entry.version}`}
  }
})

const isSame = (a: string, b: string): boolean => a === b.replace(/^v/, '')

const weakness = ({version, section}: Entry, dated: boolean): string | null => {
  const written = section.texts.filter(({text}) => !isPlaceholder(text)).flatMap(({text}) => wordsOf(text))
  if (written.length === 0) return `says nothing below ${version}`
  return dated && !date.test(section.title) ? `has no date for ${version}` : null
}

const disorder = (entries: readonly Entry[]): string | null => {
  const [newest] = entries
  const first = newest && parseVersion(newest.version)
  // Maintained branches interleave; but nothing comes before the newest.
  const later = entries.find(({version}) => {
    const other = parseVersion(version)
    return first && other && compareVersions(other, first) > 0
  })
  return later && newest ? `has ${newest.version} above the newer ${later.version}` : null
}
