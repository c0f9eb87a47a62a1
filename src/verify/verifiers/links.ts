import * as z from 'zod/mini'
import {clip} from '../compare.ts'
import {glob, readText} from '../files.ts'
import {followLinks} from '../markdown-links.ts'
import {oneOrMore} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const shown = 3

export default defineVerifier({
  kind: 'links',
  summary: 'The links between the documents of the repository lead somewhere.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z
      ._default(oneOrMore(glob()), ['**/*.{md,markdown}'])
      .check(z.describe('Globs of markdown files; all of them when not given.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'Every relative link and image of the files leads to a file or folder, and every `#anchor` to a heading of a markdown file, or an anchor set by hand. Links in code and comments, to other hosts and to pages of the repository that are no files are not followed.',
  fails: 'A link leads nowhere, or no file matches.',
  unverifiable: 'There is no such link to follow. Or more than 10,000 files match, or one is over 5 MB.',
  remedy: 'Correct the link, or restore what it leads to.',
  examples: ['links', 'links path="docs/**/*.md"'],
  async verify({path}, {files}, signal) {
    const paths = await files.find(path)
    if (paths.length === 0) return {status: 'failed', reason: `no file matches \`${path.join('`, `')}\``}
    const places: string[] = []
    let followed = 0
    for (const file of paths) {
      const text = await readText(files, file)
      if (typeof text !== 'string') return text
      const found = await followLinks(files, file, text, signal)
      followed += found.followed
      places.push(...found.broken.map(({line, target}) => `\`${file}:${line}\` to \`${clip(target, 80)}\``))
    }
    const more = places.length > shown ? `, and ${places.length - shown} more` : ''
    if (places.length > 0) {
      return {status: 'failed', reason: `a link leads nowhere: ${places.slice(0, shown).join(', ')}${more}`}
    }
    if (followed === 0) return {status: 'unverifiable', reason: `there is no link to follow in ${paths.length} files`}
    return {status: 'passed', evidence: `${followed} links of ${paths.length} files lead somewhere`}
  }
})
