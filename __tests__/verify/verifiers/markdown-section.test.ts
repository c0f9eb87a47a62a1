import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const runbook = `# Runbook

## 1. 🚨 **Rollback** procedure:

Run \`deploy --previous\` and watch the error rate, see [dashboards](../ops/dash.md#error-rate)
and [below](#on-call), the [site](https://example.com/x) or the [issues](../../issues).

### Database

\`\`\`sh
migrate down one step at a time
\`\`\`

## On-call

| Team | Phone |
| --- | --- |
| Payments team of the north | 1234 |

## Empty

## Comment only

<!-- five words in a comment -->

## Placeholder

TODO: describe how

- [ ] TBD
- [...]
- Lorem ipsum dolor sit amet

## Short

Ask Alice.

## Broken link

Everything is explained at length in [this file](gone.md).

## Broken anchor

Everything is explained at length in [this section](#gone).

## Other anchor

Everything is explained at length in [this section](../ops/dash.md#gone).

## Broken reference

Everything is explained at length in [this file][ref].

[ref]: ./gone-too.md

## Not a link

Everything is explained at length in \`[code](gone.md)\`, with (parentheses).

## Twice

## Twice

This one says all that there is to say.
`
const files = {
  'docs/runbook.md': runbook,
  'ops/dash.md': '# Dashboards\n\n## Error rate\n',
  'fenced.md': '```\n## Inside\n\nfive words of text here\n```\n',
  'setext.md': 'Restore\n=======\n\nFive words of text here.\r\n',
  'logo.png': Buffer.from([0, 1])
}
const check = async (heading: string | string[], more: Record<string, unknown> = {}) =>
  said(await verify('markdown-section', {path: 'docs/runbook.md', heading, ...more}, {files: workspaceOf(files)}))

describe('passes', () => {
  it.each<[string | string[], Record<string, unknown>, RegExp]>([
    ['Rollback', {}, /`docs\/runbook.md:3`: section "Rollback procedure" is written/],
    ['rollback PROCEDURE', {}, /:3`/],
    ['Runbook', {'min-words': 50, links: false}, /:1`/],
    ['Database', {'min-words': 7}, /:8`/],
    ['on-call', {}, /:14`/],
    [['Nothing', 'On-call'], {}, /:14`/],
    ['Broken link', {links: false}, /section "Broken link"/],
    ['Short', {'min-words': 2}, /section "Short"/],
    ['Not a link', {}, /section "Not a link"/],
    ['Twice', {}, /section "Twice"/],
    ['Restore', {path: 'setext.md'}, /`setext.md:1`/]
  ])('%s %o', async (heading, more, expected) => {
    const outcome = await check(heading, more)
    expect(outcome).toMatch(/^passed/)
    expect(outcome).toMatch(expected)
  })
})

describe('fails', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ['there is no such section', 'Backup', {}, 'has no section "Backup"'],
    ['only part of a word fits', 'Roll', {}, 'has no section "Roll"'],
    ['the heading stands in code', 'Inside', {path: 'fenced.md'}, 'has no section "Inside"'],
    ['it is empty', 'Empty', {}, 'is empty'],
    ['it holds a comment only', 'Comment only', {}, 'is empty'],
    ['it holds placeholders only', 'Placeholder', {}, 'holds only a placeholder'],
    ['it is too short', 'Short', {}, 'has 2 words besides placeholders, expected at least 5'],
    ['it is shorter than asked', 'Database', {'min-words': 8}, 'has 7 words'],
    ['a link is broken', 'Broken link', {}, 'has a broken link to `gone.md`'],
    ['an anchor is broken', 'Broken anchor', {}, 'has a broken link to `#gone`'],
    ['an anchor of another file is broken', 'Other anchor', {}, 'has a broken link to `../ops/dash.md#gone`'],
    ['a reference is broken', 'Broken reference', {}, 'has a broken link to `./gone-too.md`'],
    ['the file is missing', 'x', {path: 'docs/gone.md'}, 'no file at `docs/gone.md`'],
    ['the file is no text', 'x', {path: 'logo.png'}, 'is no text file']
  ])('%s', async (_, heading, more, expected) => {
    const outcome = await check(heading, more)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(expected)
  })
})

describe('a line that stands in for what is to be written', () => {
  it.each([
    'TODO',
    '- TBD',
    '**TODO**',
    'To do',
    'TODO: write this',
    'FIXME (alice)',
    '[...]',
    '[Insert steps]',
    '<your text>',
    '...',
    '…',
    '—',
    '_Coming soon_',
    'To be defined.',
    'WIP',
    'N/A',
    'Lorem ipsum dolor',
    'Describe the steps here',
    '{{steps}}'
  ])('%s', async line => {
    const content = {'a.md': `# A\n\n${line}\n`}
    const outcome = await verify(
      'markdown-section',
      {path: 'a.md', heading: 'A', 'min-words': 1},
      {files: workspaceOf(content)}
    )
    expect(said(outcome)).toMatch(/holds only a placeholder|is empty/)
  })

  it.each([
    'Todo lists are kept in Jira',
    'Run it',
    '[docs](https://example.com)',
    'Nothing here is a placeholder',
    '1. Stop'
  ])('is not: %s', async line => {
    const content = {'a.md': `# A\n\n${line}\n`}
    const outcome = await verify(
      'markdown-section',
      {path: 'a.md', heading: 'A', 'min-words': 1},
      {files: workspaceOf(content)}
    )
    expect(said(outcome)).toMatch(/^passed/)
  })
})

it('is unverifiable for a file over 5 MB', async () => {
  const outcome = await verify(
    'markdown-section',
    {path: 'a.md', heading: 'A'},
    {files: workspaceOf({'a.md': `# A\n${'word '.repeat(1_000_001)}`})}
  )
  expect(said(outcome)).toMatch(/^unverifiable/)
})

it.each([
  {path: 'a.md'},
  {heading: 'A'},
  {path: 'a.md', heading: ''},
  {path: 'a.md', heading: 'A', 'min-words': 0},
  {path: 'a.md', heading: 'A', words: 3}
])('takes no %o', async params => expect(await mistakeIn('markdown-section', params)).not.toBeNull())
