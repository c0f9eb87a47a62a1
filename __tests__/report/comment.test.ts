import {describe, expect, it} from 'vitest'
import {renderComment} from '../../src/report/comment.ts'
import {renderMarkdown} from '../../src/report/markdown.ts'
import {renderSummary} from '../../src/report/summary.ts'
import {checkResult, judgedDocument, judgedItem, report} from '../support/builders.ts'
import {hasCmark, proseOf, tagsOf, textOf, toHtml} from './support/cmark.ts'
import {failing, huge, nothing, passing} from './support/sample.ts'

const base = failing.base ?? {commit: '', policy: 'base', missing: null, changes: []}
const unread = report({
  result: 'fail',
  documents: passing.documents,
  base: {...base, missing: 'commit @me not found', changes: []}
})

describe('the comment', () => {
  it.each([
    ['fails', failing],
    ['passes', passing],
    ['found nothing', nothing],
    ['could not read its base', unread]
  ])('of a run that %s', (_, subject) => {
    expect(renderComment(subject)).toMatchSnapshot()
  })

  it.each([
    [failing, '## ❌ Not ready: 3 of 8 items block, 1 requirement weakened since the base'],
    [passing, '## ✅ Ready: all 2 items settled, 1 verified'],
    [nothing, '## ⚠️ Nothing was checked: no checklist was found'],
    [unread, '## ❌ Not ready: the base could not be read'],
    [
      report({documents: [judgedDocument({items: [judgedItem(), judgedItem({choice: true, decision: 'pass'})]})]}),
      '## ⚠️ Nothing blocks: 1 of 1 item needs a look'
    ],
    [
      report({documents: [judgedDocument({role: 'procedure', items: [judgedItem({decision: 'pass'})]})]}),
      '## ✅ Nothing blocks: 0 of 1 settled'
    ],
    [report({result: 'warn', documents: [judgedDocument()]}), '## ⚠️ Nothing was checked: the checklists hold no item']
  ])('says first what a reviewer must know (%#)', (subject, headline) => {
    expect(renderComment(subject).split('\n')[0]).toBe(headline)
  })

  it('puts what is contradicted before what fails before what is open, and all of it before the rest', () => {
    const body = renderComment(failing)
    const order = ['HTTPS', 'Smoke test', 'Rollback', 'Database restore', 'Dependencies', '<b>docs/LAUNCH.md</b>']
    const places = order.map(text => body.indexOf(text))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('links each blocking item to its line, and a removed one to its line in the base', () => {
    const body = renderComment(failing)
    expect(body).toContain('/blob/9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c/docs/LAUNCH.md?plain=1#L12)')
    expect(body).toContain('/blob/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d/docs/LAUNCH.md?plain=1#L19)')
  })

  it('names places without links when there are none', () => {
    expect(renderComment({...failing, links: null})).toContain('`docs/LAUNCH.md:12`')
  })
})

/** Texts that grow most when escaped, or that a careless cut would break; an item shows 240 characters at most. */
const texts: readonly (readonly [string, (index: number) => string])[] = [
  ['short texts', index => `Obligation no. ${index}`],
  ['emoji', index => '👩‍👩‍👧🚀✅'.repeat((index % 40) + 1)],
  ['pipes', () => '|'.repeat(500)],
  ['mentions', () => '@a '.repeat(200)],
  ['unclosed markup', () => '**a [b](c `d <e '.repeat(40)],
  ['texts of 1 MB', index => (index === 0 ? 'x&'.repeat(500_000) : 'y')]
]

const rowsAreWhole = (body: string): boolean =>
  body.split('\n').every(line => !line.startsWith('|') || /[^\\]\|$/.test(line))

const count = (body: string, tag: string): number => body.split(tag).length - 1

describe('budgets', () => {
  it.each([...texts.map(([name, text]) => [name, 60_000, text] as const), ['short texts', 5_000, String] as const])(
    '%s of 5,000 items stay within %i characters',
    (_, budget, text) => {
      const body = renderComment(huge(text), {budget})
      expect(body.length).toBeLessThanOrEqual(budget - 500)
      expect(body.isWellFormed()).toBe(true)
      expect(body).toMatch(/^## ❌ Not ready: 1,875 of 5,000 items block\n/)
      expect(rowsAreWhole(body)).toBe(true)
      expect(count(body, '<details>')).toBe(count(body, '</details>'))
    }
  )

  it('use what they have, what blocks first, and say what is left out', () => {
    const body = renderComment(huge())
    expect(body.length).toBeGreaterThan(20_000)
    expect(body.indexOf('### Blocking')).toBeLessThan(body.indexOf('warnings</summary>'))
    const shown = count(body, '❌&nbsp;**contradicted**')
    expect(shown).toBeGreaterThanOrEqual(50)
    expect(body).toContain(`… and ${(1_875 - shown).toLocaleString('en-US')} more items: see [this run](`)
  })

  it('first leave out the items that pass, then the lists of the sections', () => {
    const full = renderMarkdown(failing)
    const passed = 'License file is present'
    expect(full).toContain(passed)
    const without = renderComment(failing, {budget: full.length + 400})
    expect(without).not.toContain(passed)
    expect(without).toContain('<summary>Before launch › Security')
    const progressOnly = renderComment(failing, {budget: without.length + 400})
    expect(progressOnly).not.toContain('<summary>Before launch › Security')
    expect(progressOnly).toContain('| Before launch › Security | ')
    expect(progressOnly).toContain('**All traffic is served over HTTPS only**')
  })

  it.each(texts.filter(([name]) => /pipes|MB/.test(name)))('%s: the summary stays within 900 KiB', (_, text) => {
    const bytes = new TextEncoder().encode(renderSummary(huge(text))).byteLength
    expect(bytes).toBeLessThanOrEqual(900 * 1024)
    expect(bytes).toBeGreaterThan(100_000)
  })

  it('count bytes for the summary, not characters', () => {
    const subject = huge(() => '監'.repeat(100))
    const full = renderMarkdown(subject)
    const budget = Math.ceil(full.length * 1.2)
    expect(new TextEncoder().encode(renderSummary(subject, {budget})).byteLength).toBeLessThanOrEqual(budget)
  })
})

const attack =
  '</td></table></details>@octocat #1 <img src=x> [x](https://evil.example) `|` | <!-- readiness-gate:x -->\n# h'

describe.skipIf(!hasCmark)('hostile texts everywhere', () => {
  const hostile = report({
    result: 'fail',
    notices: [attack],
    links: {blob: 'https://github.com/acme/shop/blob/abc', run: 'https://github.com/acme/shop/actions/runs/1'},
    base: {
      ...base,
      changes: base.changes.map(change => ({...change, text: attack, message: attack, document: attack}))
    },
    documents: [
      judgedDocument({
        path: `${attack}.md`,
        claim: {line: 1, text: attack, says: 'ready'},
        findings: [{rule: attack, line: 1, lines: [1], message: attack}],
        items: (['block', 'warn', 'pass'] as const).map(decision =>
          judgedItem({
            text: attack,
            section: [attack, attack],
            decision,
            because: attack,
            outcomes: [
              checkResult({status: 'failed', reason: `${attack}\n\`\`\`\n${attack}`, remedy: attack}),
              checkResult({status: 'passed', evidence: attack})
            ]
          })
        )
      })
    ]
  })
  const html = toHtml(renderComment(hostile))

  it('add no element and no address of theirs', () => {
    const own = ['h2', 'h3', 'p', 'br', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'a', 'b']
    const allowed = new Set([...own, 'code', 'pre', 'details', 'summary', 'sub'])
    expect(tagsOf(html).filter(tag => !allowed.has(tag))).toEqual([])
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter(address => !address?.startsWith('https://github.com/acme/shop/'))).toEqual([])
  })

  it('mention nobody, refer to nothing, pose as no marker', () => {
    expect(proseOf(html)).not.toMatch(/@[a-z0-9]|#\d/i)
    expect(renderComment(hostile)).not.toContain('<!--')
  })

  it('are still read', () => {
    expect(count(textOf(html).replaceAll('\u200b', ''), '@octocat #1 <img src=x>')).toBeGreaterThan(10)
  })

  it('close what they did not open nowhere', () => {
    for (const tag of ['details', 'table', 'td', 'tr']) expect(count(html, `<${tag}`)).toBe(count(html, `</${tag}>`))
  })
})
