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

describe('findings', () => {
  it.each([
    ['ticked-parent-open-children', ['- [x] a', '  - [x] b', '  - [ ] c'], [[1, 3]]],
    ['placeholder', ['- [x] a', '', '## Contacts', '- Lead: [Name]', '- Phone: ______'], [[4, 5]]],
    ['localhost', ['# Production launch', '- [x] Health at http://localhost:8080/health'], [[2]]],
    ['localhost', ['# Production launch', '## Local development', '- [x] Open http://localhost:8080/'], []],
    ['duplicate-id', ['- [x] a <!-- id: x -->', '- [x] b <!-- id: x -->'], [[1, 2]]],
    ['orphan-directive', ['<!-- verify: file path=x -->', '', 'Text.'], [[1]]],
    ['invalid-directive', ['- [x] a <!-- verify: file path -->'], [[1]]],
    ['lost-symbols', ['# ? Launch', '- [x] a'], [[1]]],
    [
      'unread-table',
      ['# Launch', '- [x] a', '', '|Policy|Status|', '|-|-|', '|a|Ratified|', '|b|With counsel|'],
      [[6, 7]]
    ],
    ['unread-table', ['# Launch', '- [x] a', '', '|Policy|Status|', '|-|-|', '|a|Ratified|', '|b|Done|'], []],
    ['unread-table', ['# Launch', '- [x] a', '', '|Call|Status|', '|-|-|', '|a|200|', '|b|404|'], []],
    ['unread-table', ['# Launch', '- [x] a', '', '|Status|Meaning|', '|-|-|', '|Ratified|b|', '|Sealed|c|'], []],
    ['unread-table', ['# Launch', '- [x] a', '## Legend', '|Sign|Status|', '|-|-|', '|a|Sealed|', '|b|Open soon|'], []],
    ['empty-document', ['# Notes'], [[1]]]
  ])('%s: %j', (rule, lines, expected) => {
    expect(of(rule, lines)).toEqual(expected)
  })

  it.each([
    '[DATE]',
    '[names, x]',
    '[Contact Info]',
    '[your team]',
    '[fill-in later]',
    '[XXX]',
    '[to be decided] or [docs](a.md)',
    '{+owner+}',
    '<your-domain>',
    '_____',
    'yyyy-mm-dd',
    'Lorem ipsum',
    '$AMOUNT',
    '$amount, roughly'
  ])('a blank: %s', blank => {
    expect(of('placeholder', ['- [x] a', '', `Owner: ${blank}`])).toEqual([[3]])
    expect(of('placeholder', ['| A | B |', '| - | - |', `| a ✅ | ${blank} |`])).toEqual([[3]])
  })

  it.each(['[date](a.md)', '`[date]`', '[your ]', '[x]', '[xy]', '{owner}', '<3', '____', '$40', '$HOMES_', 'ipsum'])(
    'no blank: %s',
    text => {
      expect(of('placeholder', ['- [x] a', '', `Owner: ${text}`])).toEqual([])
    }
  )

  it.each(['localhost', 'http://LocalHost:80', '(127.0.0.1)', 'a@localhost/db', 'http://[::1]:80/', '"0.0.0.0",'])(
    'an address of the machine itself: %s',
    address => {
      expect(of('localhost', ['# Launch', '- [x] a at localhost', '', `Also ${address}`])).toEqual([[2, 4]])
    }
  )

  it.each(['localhosts', 'my-localhost', 'localhost:a', '127.0.0.12', 'localhost.example', '::1'])(
    'no address of the machine itself: %s',
    text => {
      expect(of('localhost', ['# Launch', '- [x] a at localhost', '', `Also ${text}`])).toEqual([[2]])
    }
  )

  it.each([
    'Redis bound to 127.0.0.1',
    'Listens on `0.0.0.0`',
    'Port published on 0.0.0.0:80',
    'Loopback (127.0.0.1) only'
  ])('what a service listens on is none: %s', text => {
    expect(of('localhost', ['# Launch', '- [x] a at localhost', '', text])).toEqual([[2]])
  })

  it.each([
    ['# Production', [[2]]],
    ['# Prod list', [[2]]],
    ['# Preproduction', []],
    ['# Products', []]
  ])('addresses matter below %j', (title, expected) => {
    expect(of('localhost', [title, '- [x] a at localhost'])).toEqual(expected)
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
