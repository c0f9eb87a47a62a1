import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {FINDING_RULES} from '../../src/checklist/findings.ts'
import {parse} from '../../src/checklist/parse.ts'
import {ConfigurationError} from '../../src/errors.ts'
import {read} from '../support/documents.ts'
import {root} from '../support/paths.ts'

const of = (rule: string, lines: string[], today?: string): number[][] =>
  read(lines, today === undefined ? {} : {today})
    .findings.filter(finding => finding.rule === rule)
    .map(({lines}) => lines)

describe('contradiction', () => {
  it.each([
    ['READY over open items', ['# Launch', 'Status: READY', '## A', '- [x] a', '- [ ] b'], [[2, 5]]],
    [
      'READY here, not ready there',
      [
        '# Launch',
        'Status: READY FOR PRODUCTION',
        '## A',
        '- [x] a',
        '## End',
        'Overall status: 60% ready for production'
      ],
      [[2, 6]]
    ],
    ['a done heading over open items', ['# Launch', '## Storage ✅', '- [x] a', '- [ ] b'], [[2, 4]]],
    ['a done heading over an unfinished section', ['# Launch', '## Storage ✅', '### Disks ⚠️', '- [x] a'], [[2, 3]]],
    [
      'the same done here and open there',
      ['- [x] Tenant isolation verified', '', '## Elsewhere', '- [ ] Tenant isolation verified'],
      [[1, 4]]
    ],
    ['in other words', ['- [x] CORS properly configured', '- [ ] CORS configured correctly'], [[1, 2]]],
    ['with a word more', ['- [x] Customer tenant isolation tested', '- [ ] Tenant isolation verified'], [[1, 2]]],
    [
      'as part of a sentence',
      ['- [x] Storage with connection pooling', '- [ ] Configure connection pooling'],
      [[1, 2]]
    ],
    ['a box and its symbol', ['- [x] a', '- [ ] ✅ b'], [[2]]],
    [
      'production in development mode',
      ['- [x] a', '', '## Start (production)', '```sh', 'npm run dev', '```'],
      [[3, 5]]
    ]
  ])('%s', (_name, lines, expected) => {
    expect(of('contradiction', lines)).toEqual(expected)
  })

  it.each([
    ['a list nobody ticked', ['# Launch', '## ✅ Storage', '- [ ] a', '- [ ] b']],
    [
      'READY over optional and deferred items',
      ['# Launch', 'Status: READY', '- [x] a', '- [ ] b (optional)', '- [ ] c (deferred to v2)']
    ],
    ['different things', ['- [x] Backups encrypted', '- [ ] Alerts encrypted']],
    ['common nouns', ['- [x] Tests passing', '- [ ] Tests documented']],
    ['parent and child', ['- [x] Rate limits', '  - [x] Rate limits tested']],
    ['choices', ['- [x] a', '', '## Type of change', '- [x] Bug fix', '- [ ] Bug fixes']]
  ])('is none: %s', (_name, lines) => {
    expect(of('contradiction', lines)).toEqual([])
  })
})

describe('other findings', () => {
  it.each([
    ['ticked-parent-open-children', ['- [x] a', '  - [x] b', '  - [ ] c'], [[1, 3]]],
    ['placeholder', ['- [x] a', '', '## Contacts', '- Lead: [Name]', '- Phone: ______'], [[4, 5]]],
    ['localhost', ['# Production launch', '- [x] Health at http://localhost:8080/health'], [[2]]],
    ['localhost', ['# Production launch', '## Local development', '- [x] Open http://localhost:8080/'], []],
    ['duplicate-id', ['- [x] a <!-- id: x -->', '- [x] b <!-- id: x -->'], [[1, 2]]],
    ['orphan-directive', ['<!-- verify: file path=x -->', '', 'Text.'], [[1]]],
    ['invalid-directive', ['- [x] a <!-- verify: file path -->'], [[1]]],
    ['lost-symbols', ['# ? Launch', '- [x] a'], [[1]]],
    ['empty-document', ['# Notes'], [[1]]]
  ])('%s: %j', (rule, lines, expected) => {
    expect(of(rule, lines)).toEqual(expected)
  })

  it('damaged-encoding names the repaired lines', () => {
    // A tick in UTF-8, read as Windows-1252 and stored again.
    expect(of('damaged-encoding', ['# Launch', '- âœ… Backups'])).toEqual([[2]])
  })

  it.each([
    ['2026-07-01', ['Next review: 2026-06-01'], [[1]]],
    ['2026-05-01', ['Next review: 2026-06-01'], []],
    ['2026-07-01', ['Last updated: 2025-01-01'], [[1]]],
    ['2026-07-01', ['Last updated: 2026-01-01'], []],
    [undefined, ['Next review: 1999-06-01'], []]
  ])('stale-review-date on %s: %j', (today, lines, expected) => {
    expect(of('stale-review-date', lines, today)).toEqual(expected)
  })

  it.each(['- [ ] a <!-- verify: file path -->', '<!-- verify: file path=x -->\n\nText.'])(
    'a mistaken directive is an error unless findings are asked for: %j',
    text => {
      expect(() => parse({path: 'a.md', bytes: new TextEncoder().encode(text)})).toThrow(ConfigurationError)
    }
  )
})

it('docs/findings.md has a row for every rule, and no other', () => {
  const rows = [...readFileSync(join(root, 'docs/findings.md'), 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(
    ([, rule]) => rule
  )
  expect(rows.toSorted()).toEqual(Object.keys(FINDING_RULES).toSorted())
})
