import * as z from 'zod/mini'
import {Refusal} from '../../errors.ts'
import type {Outcome} from '../../model.ts'
import {glob} from '../files.ts'
import {oneOrMore} from '../params.ts'
import {createSecretScanner, ENOUGH, scanAdditions, scanFiles} from '../secrets.ts'
import {defineVerifier} from '../verifier.ts'

const shown = 3

export default defineVerifier({
  kind: 'secrets',
  summary: 'No file of the repository holds a secret.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z
      ._default(oneOrMore(glob()), ['**'])
      .check(z.describe('Globs of the files to look into; all of them when not given.')),
    allow: z
      ._default(oneOrMore(glob()), [])
      .check(z.describe('Globs of files that may hold what looks like a secret, such as fixtures.')),
    history: z._default(z.boolean(), false).check(z.describe('Whether to look into what earlier commits added, too.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'None of the text files holds a token, key or password in a form the rules of secretlint know: private keys, credentials in URLs and connection strings, tokens of AWS, GitHub, GitLab, npm, Slack, Stripe, Docker, OpenAI, Anthropic and some twenty others. Files git ignores, vendored folders, binary files and what `allow` names are left out. With `history=true` the same goes for every line a commit that leads here has added.',
  fails: 'A file holds one; its place and form are named, never the secret. Or there is no text file to look into.',
  unverifiable:
    'More than 10,000 files match, a file is over 20 MB, or the deadline passed before all of them were read. With `history=true` also: the clone is shallow, or there is no repository.',
  remedy: 'Replace the secret where it is valid: it is disclosed, also after the file is changed. Then remove it.',
  examples: ['secrets', 'secrets path="src/**" allow="**/fixtures/**"', 'secrets history=true timeout=5m'],
  async verify({history, ...scope}, {files}, signal): Promise<Outcome> {
    const scan = createSecretScanner()
    const now = await scanFiles(scan, files, scope, signal)
    if (now.read === 0) return {status: 'failed', reason: `no text file matches \`${scope.path.join('`, `')}\``}
    if (now.places.length > 0) return {status: 'failed', reason: listed(now.places)}
    const count = `no secret in ${now.read} ${now.read === 1 ? 'text file' : 'text files'}`
    if (!history) return {status: 'passed', evidence: count}
    if (!files.additions) throw new Refusal(`${files.name} shows no history`, 'run it in a checkout of the repository')
    const before = await scanAdditions(scan, files.additions(signal), scope, signal)
    if (before.places.length > 0) return {status: 'failed', reason: listed(before.places)}
    if (before.read === 0) return {status: 'unverifiable', reason: 'no commit added a line to these files'}
    return {
      status: 'passed',
      evidence: `${count}, nor in what ${before.read} ${before.read === 1 ? 'commit' : 'commits'} added`
    }
  }
})

const listed = (places: readonly string[]): string => {
  const more = places.length >= ENOUGH ? ', and many more' : `, and ${places.length - shown} more`
  return places.slice(0, shown).join(', ') + (places.length > shown ? more : '')
}
