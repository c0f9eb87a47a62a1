import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {cliSource, runCli} from './support/cli.ts'
import {temporaryFolder, writeFiles} from './support/git.ts'
import {root} from './support/paths.ts'

/** What the bundle and the sources make of the same documents. */
const both = async (args: readonly string[], cwd: string): Promise<[string, string]> => {
  const [bundle, source] = await Promise.all([runCli(args, {cwd}), runCli(args, {cwd, entry: cliSource})])
  expect([bundle.stderr, bundle.exitCode]).toEqual([source.stderr, source.exitCode])
  return [bundle.stdout, source.stdout]
}

// Everything the build leaves out of markdown-it has to do with addresses, entities, links and punctuation.
const document = `# Launch &amp; run

[unsafe]: javascript:alert(1)
[plain]: <https://example.com/a b> "title"
[entity]: https://example.com/?a&amp;b
[idn]: https://bücher.example/%zz

## Must &lt;have&gt;

- [x] See [plain] and www.example.com, **bold**。
- [ ] _Under_ \`code\` &#x2705; <https://example.com>

\`\`\`c&amp;c
- [ ] fenced
\`\`\`
`

describe('the bundle is what the sources are', () => {
  it('on what the build leaves out of packages', async () => {
    const dir = temporaryFolder()
    writeFiles(dir, {'READINESS.md': document})
    const [bundle, source] = await both(['list', '--format', 'json'], dir)
    expect(JSON.parse(bundle).documents[0].items).toHaveLength(2)
    expect(bundle).toBe(source)
  })

  const shared = join(root, '..', 'shared')
  it.skipIf(!existsSync(shared))('on real documents', async () => {
    const folder = join(shared, 'corpus', 'docs')
    const paths = readdirSync(folder).map(name => join(folder, name))
    const [bundle, source] = await both(['list', '--format', 'json', ...paths], temporaryFolder())
    expect(bundle).toBe(source)
  })
})
