import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../../../src/adapters/workspace.ts'
import links from '../../../src/verify/verifiers/links.ts'
import {temporaryFolder, writeFiles} from '../../support/git.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const readme = `[the first line](docs/guide.md)

# Service ([guide](docs/guide.md))

See [how](docs/guide.md#how-it-runs), [below](#run-it), [all](docs/), ![logo](docs/a%20logo.svg "x"), [root](/docs/guide.md)
and [the guide][g], [home](https://example.com/nothing), [issues](../../issues), <a href="x">x</a>, \`[code](nowhere.md)\`.

| [table](docs/guide.md) |
| --- |

\`\`\`md
[fenced](nowhere.md)
\`\`\`

<!-- [comment](nowhere.md) -->

## Run it

[g]: <docs/guide.md#top> "title"
`
const guide = '<a id="top"></a>\n\n## How it runs\n\nBack to the [start](../README.md?plain=1#service-guide).\n'
const files = {'README.md': readme, 'docs/guide.md': guide, 'docs/a logo.svg': '<svg/>'}
const check = async (content: Record<string, string | Uint8Array>, params: Record<string, unknown> = {}) =>
  said(await verify('links', params, {files: workspaceOf(content)}))

it('passes where every link leads somewhere', async () => {
  expect(await check(files)).toBe('passed: 10 links of 2 files lead somewhere')
  expect(await check(files, {path: 'docs/*.md'})).toBe('passed: 1 links of 1 files lead somewhere')
})

describe('fails when', () => {
  it.each<[string, string, string, string]>([
    ['a file is renamed', '(docs/guide.md)\n\n#', '(docs/guides.md)\n\n#', '`README.md:1` to `docs/guides.md`'],
    ['the case differs', '[all](docs/)', '[all](Docs/)', 'to `Docs/`'],
    ['a heading is renamed', '## Run it', '## Start it', '`README.md:5` to `#run-it`'],
    ['a heading of another file is', '#how-it-runs', '#how-it-ran', 'to `docs/guide.md#how-it-ran`'],
    ['an image is gone', 'a%20logo.svg', 'logo.svg', 'to `docs/logo.svg`'],
    ['a link from the root', '(/docs/guide.md)', '(/guide.md)', 'to `/guide.md`'],
    ['a definition leads nowhere', '<docs/guide.md#top>', '<docs/guide.md#bottom>', 'to `docs/guide.md#bottom`'],
    [
      'a link in a heading',
      '# Service ([guide](docs/guide.md))',
      '# Service ([guide](guide.md))',
      '`README.md:3` to `guide.md`'
    ],
    ['a link in a table', '[table](docs/guide.md)', '[table](table.md)', 'to `table.md`']
  ])('%s', async (_, from, to, reason) => {
    expect(readme).toContain(from)
    const outcome = await check({...files, 'README.md': readme.replace(from, () => to)})
    expect(outcome).toMatch(/^failed: a link leads nowhere: /)
    expect(outcome).toContain(reason)
  })
  it('many do, and names three', async () => {
    const text = '[a](a) [b](b) [c](c) [d](d) [e](e)\n'
    expect(await check({'a.md': text})).toBe(
      'failed: a link leads nowhere: `a.md:1` to `a`, `a.md:1` to `b`, `a.md:1` to `c`, and 2 more'
    )
  })
  it('there is no file', async () => {
    expect(await check({'a.txt': 'x'})).toBe('failed: no file matches `**/*.{md,markdown}`')
    expect(await check({'a.md': Buffer.from([0, 1, 2])})).toBe('failed: `a.md` is no text file')
  })
})

describe('unverifiable', () => {
  it('where there is nothing to follow', async () => {
    expect(await check({'a.md': '[x](https://example.com)\n'})).toBe(
      'unverifiable: there is no link to follow in 1 files'
    )
  })
  it('over 5 MB', async () => expect(await check({'a.md': 'x'.repeat(5_000_001)})).toMatch(/^unverifiable/))
})

describe('hostile files', () => {
  it('lead out of the repository by no link', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {'a.md': '[x](../../../../etc/passwd) [y](link/a.md) [z](.git/config) [w](/../x)\n[v](a.md)\n'})
    symlinkSync('/etc', join(folder, 'link'))
    expect(said(await verify('links', {}, {files: createWorkspace(folder)}))).toMatch(/^(passed|failed)/)
  })
  it.each(['[', '](', '[a](', '[a]: ', '![x](<', '`'])('of %j are read to the end', async piece => {
    expect(await check({'a.md': piece.repeat(300_000 / piece.length)})).toMatch(/^(failed|unverifiable)/)
  })
  it('lose to the deadline', async () => {
    const params = await links.params.parseAsync({})
    await expect(links.verify(params, {files: workspaceOf(files)}, AbortSignal.abort())).rejects.toThrow()
  })
})

it.each([{path: '..'}, {path: []}, {external: true}])('takes no %o', async params => {
  expect(await mistakeIn('links', params)).not.toBeNull()
})
