import {describe, expect, it} from 'vitest'
import {explainText} from '../../src/report/explain-text.ts'
import {displayWidth} from '../../src/report/layout.ts'
import {renderListText} from '../../src/report/list-text.ts'
import {renderText} from '../../src/report/text.ts'
import {checkResult, document, item, judgedDocument, judgedItem, report} from '../support/builders.ts'
import {failing, huge, items, nothing, passing, planned} from './support/sample.ts'

const bare = {color: false, width: 100}
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences.
const colours = /\x1b\[[\d;]*m/g

const attack = '\u001b]0;owned\u0007\u001b[2J::error::x\n::add-mask::y\r##[error]z\u202e'
const hostile = judgedDocument({
  path: `docs/${attack}.md`,
  claim: {line: 1, text: attack, says: 'ready'},
  version: attack,
  findings: [{rule: attack, line: 1, lines: [1], message: attack}],
  facts: [{line: 1, kind: attack, value: {name: attack}, section: []}],
  items: [
    judgedItem({
      text: attack,
      section: [attack],
      decision: 'block',
      verdict: 'failing',
      because: attack,
      condition: attack,
      reason: attack,
      details: [{line: 2, text: attack}],
      waiver: {reason: attack, expires: attack},
      signOff: {by: attack, at: attack},
      checks: [checkResult().check],
      outcomes: [checkResult({status: 'failed', reason: `first\n${attack}`, remedy: attack}, {params: {path: attack}})]
    })
  ]
})

const rendered: readonly (readonly [string, string])[] = [
  ['check', renderText(report({documents: [hostile], notices: [attack]}), bare)],
  ['list', renderListText({documents: [hostile]}, bare)],
  ['explain', hostile.items.map(each => explainText(hostile, each, bare)).join('')]
]

describe('text from outside', () => {
  it.each(rendered)('has no effect in %s', (_, text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be left.
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|^\s*::|##\[/m)
    expect(text).toContain('add-mask')
  })
})

describe('check', () => {
  it('opens with the result, the number that blocks and the figures', () => {
    const [first, second] = renderText(failing, bare).split('\n')
    expect(first).toBe('✗ NOT READY  3 of 8 items block, 1 requirement weakened since the base')
    expect(second).toBe(
      '  1 contradicted, 1 failing, 2 open, 1 attested, 1 ready, 1 verified, 1 deferred · 3 of 7 settled (42 %)'
    )
  })

  it('shows a blocking item with its place, its evidence and its remedy', () => {
    expect(renderText(failing, bare)).toContain(
      [
        '  ✗ contradicted  All traffic is served over HTTPS only  critical',
        '    docs/LAUNCH.md:12:3  Before launch › Security',
        '    https-redirect: http://shop.example/ answered 200 and did not redirect to https',
        '    fix: Redirect port 80 to HTTPS at the load balancer.'
      ].join('\n')
    )
  })

  it('shows what a command printed under its reason', () => {
    expect(renderText(failing, bare)).toMatch(/command: smoke ended with code 1\n {4}\| ✗ login page\n/)
  })

  it('puts the parts in the order of their weight', () => {
    const text = renderText(failing, bare)
    const parts = [
      'Blocking',
      'Weakened since the base',
      'Warnings',
      'Checklists',
      'Findings in the documents',
      'note: '
    ]
    const places = parts.map(part => text.indexOf(`\n${part}`))
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('ends with the headline again when it is long, and only then', () => {
    const long = renderText(failing, bare).trimEnd().split('\n')
    expect(long.slice(-2)).toEqual(long.slice(0, 2))
    expect(renderText(passing, bare).match(/READY/g)).toHaveLength(1)
  })

  it.each([
    [passing, '✓ READY  all 2 items settled, 1 verified'],
    [nothing, '! NOTHING WAS CHECKED  no checklist was found']
  ])('says what came out (%#)', (subject, headline) => {
    expect(renderText(subject, bare).split('\n')[0]).toBe(headline)
  })

  it('shows the progress of each section', () => {
    expect(renderText(failing, bare)).toMatch(
      / {4}█████░░░░░ {2}1\/2 {2}Before launch › Security {4}1 contradicted, 1 attested/
    )
  })

  it('names a base that could not be read', () => {
    const base = {commit: 'abcdef0123', policy: 'defaults', missing: 'no such commit', changes: []} as const
    const text = renderText(report({result: 'fail', base: {...base, changes: []}}), bare)
    expect(text).toContain('NOT READY  the base could not be read')
    expect(text).toContain('note: The base `abcdef0` could not be read: no such commit')
  })

  it('says when nothing can block', () => {
    const text = renderText({...passing, policy: {failOn: 'never', unspecified: 'optional'}}, bare)
    expect(text).toContain('note: Nothing blocks: fail-on is never.')
  })

  it('cuts long lists and counts the rest', () => {
    const text = renderText(huge(), bare)
    expect(text.match(/^ {2}[✗○] /gm)?.length).toBeLessThanOrEqual(120)
    expect(text).toContain('… and 1,775 items more')
  })

  it.each([60, 80, 120])('keeps evidence within %i columns', width => {
    const reason = 'a reason of several words '.repeat(20)
    const subject = report({documents: [judgedDocument({items: [judgedItem({decision: 'block', because: reason})]})]})
    const lines = renderText(subject, {color: false, width}).split('\n')
    expect(lines.filter(line => line.includes('several words')).length).toBeGreaterThan(3)
    for (const line of lines.filter(each => each.includes('several words'))) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  it('differs by colours alone when coloured', () => {
    const coloured = renderText(failing, {...bare, color: true})
    expect(coloured).toMatch(colours)
    expect(coloured.replaceAll(colours, '')).toBe(renderText(failing, bare))
  })
})

describe('list', () => {
  const subject = document({
    role: 'procedure',
    version: '2.1',
    date: '2026-02-03',
    nextReview: '2026-08-01',
    claim: {line: 4, text: 'Mostly **ready**', says: 'partial'},
    encoding: {charset: 'utf-16le', bom: true, repaired: 'mac-roman', runs: 2, lost: 1},
    items: [
      planned,
      item({
        kind: 'table-row',
        state: 'done',
        criticality: 'required',
        text: 'Alerts fire',
        choice: true,
        checks: [
          checkResult(undefined, {kind: 'http', origin: 'inferred', strength: 'support'}).check,
          checkResult().check
        ]
      })
    ],
    facts: failing.documents[0]?.facts ?? [],
    findings: [{rule: 'placeholder', line: 9, lines: [9], message: 'Left as TBD.'}]
  })

  it('shows all that was understood', () => {
    expect(
      renderListText({documents: [subject]}, bare)
    ).toBe(`READY.md  procedure, 2 items, version 2.1, of 2026-02-03, next review 2026-08-01, utf-16le, 2 runs of mac-roman repaired, 1 symbol lost
  says “Mostly ready” (partial) in line 4

  Before launch
    3  ○ open  optional  Cache is warm  if using Redis · cold starts
    3  ✓ done  required  Alerts fire    choice · table-row · ⚙ http (inferred, support), file

  Facts
    81  env-var   recommended  {"name":"SESSION_KEY"}
    90  endpoint               {"path":"/health"}

  Findings
    READY.md:9  placeholder  Left as TBD.

2 items in 1 document, 1 item with a check
`)
  })
})

describe('explain', () => {
  const where = failing.documents[0] ?? judgedDocument()

  it('shows claim, check, outcome and verdict', () => {
    const [audited] = items.filter(({text}) => text === 'Dependencies are audited')
    expect(explainText(where, audited ?? judgedItem(), bare)).toBe(`Dependencies are audited
docs/LAUNCH.md:16:3  ready/before-launch/security/dependencies-are-audited

Claim  ✓ done
  section      Before launch › Security
  kind         task, in a document of role claims
  criticality  unspecified

Checks
  audit  unverifiable in 1 ms
    parameters  {"path":"audit.json"}
    origin      inferred from the text by rule audited
    strength    proof: settles the item
    reason      no report at audit.json
    remedy      Write audit.json before this step.

Verdict  • attested
  decision  ! warn, judged as recommended
  because   It is marked done, but its check could not be answered.
`)
  })

  it('shows what is planned before anything ran', () => {
    const text = explainText(
      document(),
      {...planned, checks: [checkResult(undefined, {options: {not: true}}).check]},
      bare
    )
    expect(text).toContain('condition    using Redis')
    expect(text).toContain('line 5       ask the platform team')
    expect(text).toContain('options     {"not":true}')
    expect(text).not.toContain('Verdict')
  })

  it('shows who signed off and what was waived', () => {
    const signed = judgedItem({
      choice: true,
      waiver: {reason: 'agreed with legal', expires: '2027-01-01'},
      signOff: {by: 'ana', at: '2026-03-01'}
    })
    const text = explainText(document(), signed, bare)
    expect(text).toContain('waiver    agreed with legal, until 2027-01-01')
    expect(text).toContain('sign-off  by ana at 2026-03-01')
    expect(text).toContain('an option among several')
  })

  it('shows evidence of a check that passed', () => {
    const proved = judgedItem({verdict: 'verified', outcomes: [checkResult()]})
    expect(explainText(document(), proved, bare)).toMatch(/file {2}passed in 1 ms.*evidence {4}found `README.md`/s)
  })

  it('says why nothing is checked', () => {
    expect(explainText(document(), planned, bare)).toContain(
      'Checks  none: no directive, no config entry and no rule matches its text'
    )
  })
})
