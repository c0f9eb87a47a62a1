import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {settingsOf} from '../src/config/schema.ts'
import {ConfigurationError} from '../src/errors.ts'
import type {RawDocument, Report} from '../src/model.ts'
import {type BaseDocuments, gate} from '../src/pipeline.ts'
import type {Source} from '../src/ports.ts'
import {understand} from '../src/understand.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const doc = (text: string, path = 'READINESS.md'): RawDocument => ({path, bytes: bytes(text)})
const files: Source = {
  name: 'the workspace',
  stat: async path => (path === 'README.md' ? {type: 'file', size: 5} : null),
  read: async () => null,
  find: async () => [],
  blob: async () => null
}
const baseOf = (...documents: RawDocument[]): BaseDocuments => ({
  commit: 'abc',
  policy: 'base',
  documents,
  missing: null
})

const run = (documents: RawDocument[], base: BaseDocuments | null = null, config = {}): Promise<Report> =>
  gate({
    settings: settingsOf({}, config),
    head: null,
    documents,
    base,
    ports: {has: {files}, lacks: {}},
    clock: {now: () => new Date('2026-06-01T00:00:00Z'), elapsed: () => 0},
    event: 'pull_request',
    notices: [],
    links: null
  })

describe('gate', () => {
  it('joins claim, evidence and policy', async () => {
    const report = await run([
      doc(`# Launch

## Must

- [x] README <!-- verify: file path=README.md -->
- [x] Notes <!-- verify: file path=NOTES.md -->
- [ ] Readme again <!-- verify: file path=README.md -->
- [ ] Licence

## Optional

- [ ] Logo
`)
    ])
    expect(report.result).toBe('fail')
    expect(report.score).toBe(40)
    expect(report.documents[0]?.items.map(({verdict, decision}) => `${verdict} ${decision}`)).toEqual([
      'verified pass',
      'contradicted block',
      'ready pass',
      'open block',
      'open pass'
    ])
    expect(report.counts).toMatchObject({verified: 1, contradicted: 1, ready: 1, open: 2})
  })

  it('nothing to judge is a mistake, not a pass', async () => {
    await expect(run([])).rejects.toThrow(ConfigurationError)
    await expect(run([doc('# Words\n')])).rejects.toThrow('no readiness item found in READINESS.md')
  })

  it('a base that cannot be read fails whatever head says', async () => {
    const head = doc('# Launch\n\n## Must\n\n- [x] Licence\n')
    const report = await run([head], {...baseOf(), missing: 'no answer'})
    expect(report.result).toBe('fail')
    expect(report.base?.missing).toBe('no answer')
  })

  it('counts the stricter level of base and head', async () => {
    const report = await run(
      [doc('# Launch\n\n## Optional\n\n- [x] Other\n- [ ] Licence\n')],
      baseOf(doc('# Launch\n\n## Must\n\n- [x] Other\n- [ ] Licence\n'))
    )
    expect(report.documents[0]?.items[1]).toMatchObject({level: 'required', decision: 'block'})
  })

  it('runs the checks of the base that head dropped', async () => {
    const report = await run(
      [doc('# Launch\n\n## Must\n\n- [x] Notes\n')],
      baseOf(doc('# Launch\n\n## Must\n\n- [x] Notes <!-- verify: file path=NOTES.md -->\n'))
    )
    expect(report.documents[0]?.items[0]).toMatchObject({verdict: 'contradicted'})
  })

  it('the configuration says what a document and a section are', async () => {
    const text = '# Steps\n\n## Setup\n\n- [ ] Create the database\n\n## Later\n\n- [ ] Tidy up\n'
    expect((await run([doc(text)])).result).toBe('warn')
    const documents = [{path: '**/READ*.md', role: 'claims', sections: [{heading: 'setup', criticality: 'critical'}]}]
    const report = await run([doc(text)], null, {documents})
    expect(report.result).toBe('fail')
    expect(report.documents[0]?.items.map(({level}) => level)).toEqual(['critical', 'recommended'])
  })
})

describe('understand', () => {
  it('needs no ports and no clock', async () => {
    const documents = await understand(
      [doc('# A\n\n- [x] B <!-- verify: file path=b.md -->\n')],
      settingsOf({}, {}),
      '2026-06-01'
    )
    expect(documents[0]?.items[0]?.checks).toMatchObject([{kind: 'file', params: {path: 'b.md'}, origin: 'directive'}])
  })
})

const base = `# Launch

## Must have

- [x] README explains the service
- [ ] Licence is chosen
- [ ] Backups are restored every month
  - by hand

## Nice to have (optional)

- [ ] Logo
`

// What a pull request may do to a checklist short of making an item true.
const edits: Record<string, (lines: string[], at: number) => string[]> = {
  delete: (lines, at) => lines.toSpliced(at, 1),
  comment: (lines, at) => lines.with(at, `<!-- ${lines[at]} -->`),
  fence: (lines, at) => lines.toSpliced(at, 1, '', '```', lines[at] ?? '', '```'),
  optional: (lines, at) => lines.with(at, `${lines[at]} (optional)`),
  condition: (lines, at) => lines.with(at, `${lines[at]} (if using Redis)`),
  strike: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/\] (.+)/, '] ~~$1~~')),
  'n/a': (lines, at) => lines.with(at, (lines[at] ?? '').replace('[ ]', '[-]')),
  'n/a in words': (lines, at) => lines.with(at, (lines[at] ?? '').replace('[ ]', '[N/A]')),
  reword: (lines, at) => lines.with(at, (lines[at] ?? '').replace(/\w+$/, 'sometimes')),
  'plain bullet': (lines, at) => lines.with(at, (lines[at] ?? '').replace('[ ] ', '')),
  escape: (lines, at) => lines.with(at, (lines[at] ?? '').replace('[', '\\[')),
  code: (lines, at) => lines.with(at, `        ${lines[at]}`),
  deferred: (lines, at) => lines.toSpliced(at, 0, '', '## Deferred', ''),
  future: (lines, at) => lines.toSpliced(at, 0, '', '## Future improvements', ''),
  options: (lines, at) => lines.toSpliced(at, 0, '', '## Type of change (choose one)', ''),
  'other heading': (lines, at) => lines.toSpliced(at, 0, '', '## Nice to have', ''),
  untick: lines => lines.map(line => line.replace('[x]', '[ ]')),
  example: (lines, at) => lines.toSpliced(at, 0, '', 'Example:', ''),
  quote: (lines, at) => lines.with(at, `> ${lines[at]}`),
  swap: (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')
}

describe('tampering', () => {
  it('no edit of head turns a failing gate into a passing one, except making its items true', async () => {
    expect((await run([doc(base)])).result).toBe('fail')
    const lines = base.split('\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat({max: 40})), {minLength: 1, maxLength: 4}),
        async steps => {
          const head = steps.reduce(
            (text, [edit, at]) => edits[edit]?.(text, at % Math.max(1, text.length)) ?? text,
            lines
          )
          const report = await run([doc(head.join('\n'))], baseOf(doc(base)))
          expect(report.result).toBe('fail')
        }
      ),
      {numRuns: 400}
    )
  })

  it('making them true passes', async () => {
    const report = await run([doc(base.replaceAll('[ ]', '[x]'))], baseOf(doc(base)))
    expect(report.result).toBe('pass')
  })
})
