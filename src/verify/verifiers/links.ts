import * as z from 'zod/mini'
import {clip} from '../compare.ts'
import {type ExternalLink, externalLinks, judgeExternal, some} from '../external-links.ts'
import {glob, readText} from '../files.ts'
import {followLinks} from '../markdown-links.ts'
import {oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

export default defineVerifier({
  kind: 'links',
  summary: 'The links of the documents of the repository lead somewhere.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z
      ._default(oneOrMore(glob()), ['**/*.{md,markdown}'])
      .check(z.describe('Globs of markdown files; all of them when not given.')),
    external: z._default(z.boolean(), false).check(z.describe('Whether links to other hosts are asked as well.'))
  }),
  needs: ['files'],
  needsFor: {external: 'http'},
  callsWhatItReads: true,
  permission: null,
  passes:
    'Every relative link and image of the files leads to a file or folder, and every `#anchor` to a heading of a markdown file, or an anchor set by hand. Links in code and comments and to pages of the repository that are no files are not followed, nor are those to other hosts without `external=true`. With it each http(s) address is asked once, by HEAD and where that is refused by GET, through at most 3 redirects, without secrets; it must answer 2xx. Its `#fragment` is not looked at.',
  fails: 'A link leads nowhere: no such file or heading, or the host answers 404 or 410. No file matches.',
  unverifiable:
    'There is no link to follow. With `external=true`: no link leads nowhere, but a host is not in `allow-hosts`, does not answer within 5 s, or answers something else (403, 429, 5xx); in a pull request from a fork no host is asked. More than 10,000 files match or 1,000 addresses are named, or a file is over 5 MB.',
  remedy: 'Correct the link, or restore what it leads to.',
  examples: ['links', 'links path="docs/**/*.md"', 'links path=README.md external=true timeout=2m'],
  async verify({path, external}, {files, http}, signal) {
    const paths = await files.find(path)
    if (paths.length === 0) return {status: 'failed', reason: `no file matches \`${path.join('`, `')}\``}
    const broken: string[] = []
    const outside: ExternalLink[] = []
    let followed = 0
    for (const file of paths) {
      const text = await readText(files, file)
      if (typeof text !== 'string') return text
      const found = await followLinks(files, file, text, signal)
      followed += found.followed
      broken.push(...found.broken.map(({line, target}) => `\`${file}:${line}\` to \`${clip(target, 80)}\``))
      if (external) outside.push(...externalLinks(text, file))
    }
    if (broken.length > 0) return {status: 'failed', reason: `a link leads nowhere: ${some(broken)}`}
    const asked = http && outside.length > 0 ? await judgeExternal(outside, http, signal) : null
    if (asked && asked.status !== 'passed') return asked
    if (followed === 0 && !asked) {
      return {status: 'unverifiable', reason: `there is no link to follow in ${paths.length} files`}
    }
    const evidence = `${followed} links of ${paths.length} files lead somewhere`
    return {status: 'passed', evidence: asked ? `${evidence}, ${asked.evidence}` : evidence}
  }
})
