import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {BoxEdit, Correction, DocumentFix} from '../../src/model.ts'
import {fixJson, fixText} from '../../src/report/fix.ts'
import {fixSchema} from '../../src/report/json-schema.ts'
import {checkResult, judgedItem} from '../support/builders.ts'

const plain = {color: false, width: 100}
const proved = judgedItem({verdict: 'ready', line: 3, text: 'Backups', outcomes: [checkResult()]})
const disproved = judgedItem({
  verdict: 'contradicted',
  state: 'done',
  line: 9,
  text: 'Runbook',
  outcomes: [checkResult({status: 'failed', reason: 'no file at `docs/runbook.md`'})]
})
const edit = (overrides: Partial<BoxEdit> = {}): BoxEdit => ({
  item: proved,
  done: true,
  hindrance: null,
  before: '  - [ ] Backups',
  after: '  - [x] Backups',
  ...overrides
})
const byHand: Correction = {item: disproved, done: false, hindrance: 'it has no box'}
const fixOf = (overrides: Partial<DocumentFix> = {}): DocumentFix => ({
  path: 'docs/READY.md',
  edits: [edit()],
  byHand: [],
  notices: [],
  ...overrides
})

describe('fixText', () => {
  it('shows lines before and after, with the reason, and what is left to people', () => {
    const unticked = edit({item: disproved, done: false, before: '* [x] Runbook', after: '* [ ] Runbook'})
    const text = fixText(
      [fixOf({edits: [edit(), unticked], byHand: [byHand], notices: ['Mind the role.']})],
      false,
      plain
    )
    expect(text).toBe(`1 box ticked, 1 box unticked in 1 document

docs/READY.md:3:1  proved: ticked
-   - [ ] Backups
+   - [x] Backups
    file: found \`README.md\`

docs/READY.md:9:1  disproved: unticked
- * [x] Runbook
+ * [ ] Runbook
    file: no file at \`docs/runbook.md\`

To change by hand

  docs/READY.md:9:1  Runbook
    it is disproved, but it has no box
    file: no file at \`docs/runbook.md\`

note: Mind the role.
`)
  })

  it.each([
    [[fixOf({edits: []})], false, 'No box to change'],
    [[fixOf({edits: []})], true, 'No box to change'],
    [[fixOf({edits: [edit(), edit()]}), fixOf({edits: []})], false, '2 boxes ticked in 1 document'],
    [
      [fixOf(), fixOf({edits: [edit({done: false})]})],
      true,
      'Dry run, nothing is written: 1 box ticked, 1 box unticked in 2 documents'
    ]
  ])('its first line tells what was done (%#)', (fixes, dryRun, line) => {
    expect(fixText(fixes, dryRun, plain).split('\n')[0]).toBe(line)
  })

  it('has colour where it is asked for', () => {
    expect(fixText([fixOf()], false, {...plain, color: true})).toContain('\u001b[32m+   - [x] Backups\u001b[0m')
  })

  it('lets no line of a document act on the terminal, or pose as one of its own', () => {
    const line = '- [ ] a\u001b[2J\u0007 \u2028+ - [x] forged ##[error]'
    const text = fixText(
      [fixOf({path: 'a\u001b]0;x\u0007.md', edits: [edit({before: line, after: line})]})],
      false,
      plain
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\u2028]|##\[/)
    expect(text.split('\n').filter(each => each.includes('forged'))).toHaveLength(2)
    expect(text.split('\n').filter(each => each.startsWith('+ - [x]'))).toEqual([])
  })
})

describe('fixJson', () => {
  const validate = new Ajv2020({strict: true, allErrors: true}).compile(fixSchema())

  it.each([
    ['nothing', []],
    ['everything', [fixOf({byHand: [byHand], notices: ['Mind the role.']}), fixOf({path: 'b.md'})]]
  ])('of %s is valid', (_, fixes) => {
    validate(JSON.parse(fixJson(fixes, true)))
    expect(validate.errors).toBeNull()
  })

  it('tells each box with its line before and after', () => {
    expect(JSON.parse(fixJson([fixOf({byHand: [byHand]})], false))).toMatchObject({
      schema: 'readiness-fix/1',
      dryRun: false,
      edits: [
        {
          document: 'docs/READY.md',
          line: 3,
          from: 'open',
          to: 'done',
          reason: 'file: found `README.md`',
          before: '  - [ ] Backups',
          after: '  - [x] Backups'
        }
      ],
      byHand: [{line: 9, from: 'done', to: 'open', hindrance: 'it has no box'}],
      notices: []
    })
  })
})
