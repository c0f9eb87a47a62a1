import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/checklist/parse.ts'
import {planChecks} from '../../src/verify/plan.ts'
import {kinds, loadVerifier, scarcePort} from '../../src/verify/registry.ts'
import {verifiersDoc} from '../../tools/verifiers-doc.ts'
import {root} from '../support/paths.ts'

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort()

const docs = existsSync(join(root, 'docs/verifiers.md')) ? readFileSync(join(root, 'docs/verifiers.md'), 'utf8') : ''
const sorted = [...kinds].sort()

describe('the registry', () => {
  it.each(kinds)('%s: names the port that many runs lack', async kind => {
    const {needs} = (await loadVerifier(kind)).default
    expect(scarcePort[kind]).toBe(needs.find(port => ['http', 'network', 'github', 'commands'].includes(port)))
  })

  it('names what the folder holds', () => expect(sorted).toEqual(namesIn('src/verify/verifiers', '.ts')))
  it('names what the tests test', () => expect(sorted).toEqual(namesIn('__tests__/verify/verifiers', '.test.ts')))
  it('names what the table of docs/verifiers.md lists', () => {
    expect([...docs.matchAll(/^\| \[`([\w-]+)`\]/gm)].map(([, kind]) => kind)).toEqual(kinds)
  })
  it('is what docs/verifiers.md was generated from', async () => expect(docs).toBe(await verifiersDoc()))

  it.each(['fiel', 'toString', '__proto__', ''])('has no kind "%s"', async kind => {
    await expect(loadVerifier(kind)).rejects.toThrow(/unknown kind/)
  })
  it('names the kind that was probably meant', async () => {
    await expect(loadVerifier('fiel')).rejects.toThrow('unknown kind "fiel". Did you mean "file"?')
  })
})

describe.each(kinds)('%s', kind => {
  it('is declared under its name, with every word of its documentation', async () => {
    const {default: verifier} = await loadVerifier(kind)
    const {summary, passes, fails, unverifiable, remedy, examples} = verifier
    expect(verifier.kind).toBe(kind)
    for (const text of [summary, passes, fails, unverifiable, remedy]) expect(text).toMatch(/^\S.*\.$/s)
    expect(examples.length).toBeGreaterThan(0)
  })

  it('refuses a key it does not know, and no parameters at all', async () => {
    const {default: verifier} = await loadVerifier(kind)
    const {error} = await verifier.params.safeParseAsync({'no-such-key': 1})
    expect(error?.issues).toContainEqual(expect.objectContaining({code: 'unrecognized_keys', keys: ['no-such-key']}))
  })

  it('has examples that can be written as they stand', async () => {
    const {default: verifier} = await loadVerifier(kind)
    for (const example of verifier.examples) {
      expect(example.split(' ', 1)[0]).toBe(kind)
      const bytes = Buffer.from(`- [ ] An item <!-- verify: ${example} -->\n`)
      const document = parse({path: 'a.md', bytes}, {today: '2026-01-01'})
      expect(document.findings.filter(({rule}) => rule.includes('directive'))).toEqual([])
      const planned = planChecks([document], {vars: {}, checks: {}, items: []})
      if (kind === 'command') await expect(planned).rejects.toThrow(/cannot be asked for in a document/)
      else expect((await planned)[0]?.items[0]?.checks).toMatchObject([{kind, origin: 'directive'}])
    }
  })
})
