import * as z from 'zod/mini'
import {pattern} from '../compare.ts'
import {glob} from '../files.ts'
import {oneOrMore} from '../params.ts'
import {firstLine, quoteLine, searchesFor, textsOf} from '../search.ts'
import {defineVerifier} from '../verifier.ts'

const literal = () => z.string().check(z.minLength(1), z.maxLength(1000))
const expression = () => z.string().check(z.minLength(1), pattern())

export default defineVerifier({
  kind: 'text',
  summary: 'Files contain a text, or do not contain it.',
  lifecycle: 'stable',
  params: z
    .strictObject({
      path: oneOrMore(glob()).check(z.describe('Paths and globs.')),
      contains: z.optional(oneOrMore(literal()).check(z.describe('Texts, each of which is in one of the files.'))),
      matches: z.optional(
        oneOrMore(expression()).check(z.describe('RE2 patterns, each of which matches a line of one of the files.'))
      ),
      lacks: z.optional(oneOrMore(literal()).check(z.describe('Texts none of which is in any of the files.'))),
      'lacks-match': z.optional(
        oneOrMore(expression()).check(z.describe('RE2 patterns none of which matches a line of any of the files.'))
      ),
      'ignore-case': z._default(z.boolean(), false).check(z.describe('Whether the case of letters is passed over.'))
    })
    .check(
      z.refine(given => Boolean(given.contains ?? given.matches ?? given.lacks ?? given['lacks-match']), {
        error: 'needs something to look for: contains, matches, lacks or lacks-match'
      })
    ),
  needs: ['files'],
  permission: null,
  passes:
    'Each text of `contains` and each RE2 pattern of `matches` is found in a line of at least one of the files; none of `lacks` and `lacks-match` is found in any. `path` takes paths and globs.',
  fails:
    'A wanted text is in none of the files, an unwanted one is in one of them, or there is no text file to look into. Binary files a glob finds are passed over.',
  unverifiable: 'A file is over 5 MB or a link, or the files together are over 50 MB.',
  remedy: 'Change the file, or correct the text that is looked for.',
  examples: [
    'text path=docs/runbook.md contains="rollback"',
    'text path="src/**/*.ts" lacks="console.log("',
    'text path=nginx.conf matches="^\\\\s*add_header Strict-Transport-Security"'
  ],
  async verify(params, {files}, signal) {
    const searches = searchesFor(params)
    const open = new Set(searches.filter(search => search.wanted))
    const unwanted = searches.filter(search => !search.wanted)
    const evidence: string[] = []
    let read = 0
    for await (const found of textsOf(files, params.path, signal)) {
      if ('status' in found) return found
      read += 1
      let split: string[] | undefined
      const lines = () => {
        split ??= found.text.split(/\r?\n/)
        return split
      }
      for (const search of unwanted) {
        const at = await firstLine(search, found.text, lines)
        if (at >= 0) return {status: 'failed', reason: `${search.name} is in ${quoteLine(found.path, at, lines())}`}
      }
      for (const search of open) {
        const at = await firstLine(search, found.text, lines)
        if (at >= 0 && open.delete(search)) evidence.push(`${search.name} is in ${quoteLine(found.path, at, lines())}`)
      }
      if (open.size === 0 && unwanted.length === 0) return {status: 'passed', evidence: evidence.join('; ')}
    }
    const where = params.path.map(path => `\`${path}\``).join(', ')
    if (read === 0) return {status: 'failed', reason: `no text file matches ${where}`}
    const [missing] = open
    if (missing) return {status: 'failed', reason: `${missing.name} is not in ${where}`}
    const count = `${read} ${read === 1 ? 'file' : 'files'}`
    return {
      status: 'passed',
      evidence: [...evidence, ...unwanted.map(({name}) => `${name} is not in ${count}`)].join('; ')
    }
  }
})
