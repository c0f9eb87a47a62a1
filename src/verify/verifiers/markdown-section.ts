import * as z from 'zod/mini'
import {clip} from '../compare.ts'
import {readText} from '../files.ts'
import {isPlaceholder, type MarkdownSection, plain, sectionsOf, wordsOf} from '../markdown.ts'
import {brokenLink} from '../markdown-links.ts'
import {oneOrMore, path} from '../params.ts'
import {defineVerifier} from '../verifier.ts'

const defaultWords = 5

export default defineVerifier({
  kind: 'markdown-section',
  summary: 'A section of a markdown file is written, and its links lead somewhere.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: path().check(z.describe('The markdown file.')),
    heading: oneOrMore(z.string().check(z.minLength(1))).check(
      z.describe('The heading, or words of it; of a list any.')
    ),
    'min-words': z
      ._default(z.int().check(z.minimum(1)), defaultWords)
      .check(z.describe('Words that have to be there, placeholders aside.')),
    links: z._default(z.boolean(), true).check(z.describe('Whether relative links have to lead somewhere.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'There is a heading that is, or contains as whole words, one of `heading` (case, markup and numbering do not count); below it stand at least `min-words` words (5) besides placeholders, code included; every relative link in it leads to a file or folder of the repository and to a heading in it. Several headings fit: one such section is enough.',
  fails:
    'The file or heading is absent, the section is empty, holds too few words or only placeholders (TODO, TBD, lorem ipsum, `[...]`), or a relative link is broken. `links=false` leaves links aside.',
  unverifiable: 'The file is over 5 MB or a link. Links that leave the repository are not followed.',
  remedy: 'Write the section, or mend its links.',
  examples: [
    'markdown-section path=docs/runbook.md heading=Rollback',
    'markdown-section path=README.md heading="Getting started" min-words=40'
  ],
  async verify(params, {files}) {
    const text = await readText(files, params.path)
    if (typeof text !== 'string') return text
    const sections = sectionsOf(text, params.path).filter(({title}) =>
      params.heading.some(wanted => speaksOf(title, wanted))
    )
    let problem = `\`${params.path}\` has no section ${params.heading.map(each => JSON.stringify(each)).join(' or ')}`
    for (const section of sections) {
      const found = weakness(section, params['min-words'])
      const broken = !found && params.links ? await brokenLink(files, params.path, text, section) : null
      const place = `\`${params.path}:${section.line}\``
      if (!found && !broken) {
        return {status: 'passed', evidence: `${place}: section ${JSON.stringify(clip(section.title, 80))} is written`}
      }
      problem = `${place}: the section ${JSON.stringify(clip(section.title, 80))} ${found ?? broken}`
    }
    return {status: 'failed', reason: problem}
  }
})

const speaksOf = (title: string, wanted: string): boolean => {
  const phrase = plain(wanted).toLowerCase()
  const at = phrase === '' ? -1 : title.toLowerCase().indexOf(phrase)
  if (at < 0) return false
  const around = [title.charAt(at - 1), title.charAt(at + phrase.length)]
  return around.every(symbol => !/[\p{L}\p{N}]/u.test(symbol))
}

const weakness = ({texts, code}: MarkdownSection, least: number): string | null => {
  const written = [...texts.map(({text}) => text), ...code]
  if (written.join('').trim() === '') return 'is empty'
  const words = written.filter(text => !isPlaceholder(text)).flatMap(wordsOf).length
  if (words === 0) return 'holds only a placeholder'
  return words < least ? `has ${words} words besides placeholders, expected at least ${least}` : null
}
