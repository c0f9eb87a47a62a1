import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type DocumentHints, parse} from '../src/checklist/parse.ts'
import {type Fixed, fixDocument} from '../src/fix.ts'
import type {Item, JudgedDocument, Outcome} from '../src/model.ts'
import {judgeItem} from '../src/policy/judge.ts'
import {checkResult, judgedItem} from './support/builders.ts'

type Answer = 'proved' | 'disproved' | 'supported' | 'silent' | 'none'
const outcomes: Readonly<Record<Exclude<Answer, 'none' | 'supported'>, Outcome>> = {
  proved: {status: 'passed', evidence: 'seen'},
  disproved: {status: 'failed', reason: 'gone'},
  silent: {status: 'unverifiable', reason: 'no permission'}
}
const resultsOf = (answer: Answer) => {
  if (answer === 'none') return []
  return answer === 'supported' ? [checkResult(undefined, {strength: 'support'})] : [checkResult(outcomes[answer])]
}

const policy = {failOn: 'required', unverifiable: 'warn', waivers: [], today: '2026-06-01'} as const

/** A document read and judged, each item by the answer its check gave. */
const judge = (bytes: Uint8Array, answerOf: (item: Item, index: number) => Answer, hints: DocumentHints = {}) => {
  const document = parse({path: 'READY.md', bytes}, {directives: 'report', ...hints})
  const items = document.items.map((item, index) =>
    judgeItem(item, document.role, 'required', resultsOf(answerOf(item, index)), policy)
  )
  return {...document, items} satisfies JudgedDocument
}

/** The answer an item names itself: `Backups +` is proved, `Backups !` disproved. */
const named = ({text}: Item): Answer =>
  text.includes('+') ? 'proved' : text.includes('!') ? 'disproved' : text.includes('…') ? 'silent' : 'none'

const run = (bytes: Uint8Array, hints: DocumentHints = {}): Fixed =>
  fixDocument({path: 'READY.md', bytes}, judge(bytes, named, hints), hints.role)
const runText = (text: string, hints: DocumentHints = {}) => {
  const {fix, after} = run(Buffer.from(text), hints)
  return {...fix, text: Buffer.from(after).toString()}
}

describe('fixDocument', () => {
  const cases: [string, string, string][] = [
    ['ticks and unticks', '- [x] a +\n- [ ] b +\n- [x] c !\n- [ ] d !', '- [x] a +\n- [x] b +\n- [ ] c !\n- [ ] d !'],
    ['leaves alone what nobody answered', '- [x] a\n- [ ] b …\n- [x] c …', '- [x] a\n- [ ] b …\n- [x] c …'],
    ['ticks as the document does', '- [X] a\n- [ ] b +\n- [x] c', '- [X] a\n- [X] b +\n- [x] c'],
    ['ticks as the document did', '- [x] z\n- [ ] b +\n- [X] c !', '- [x] z\n- [x] b +\n- [ ] c !'],
    ['also where its only tick goes', '- [X] a !\n- [ ] b +', '- [ ] a !\n- [X] b +'],
    [
      'every kind of box',
      '- [x] a\n- [] b +\n- [✓] c !\n- [~] d +\n- [?] e +',
      '- [x] a\n- [x] b +\n- [ ] c !\n- [x] d +\n- [x] e +'
    ],
    ['parents after their children', '- [x] z\n- [ ] p +\n  - [ ] c +', '- [x] z\n- [x] p +\n  - [x] c +'],
    ['no parent over an open child', '- [x] z\n- [ ] p +\n  - [ ] c', '- [x] z\n- [ ] p +\n  - [ ] c'],
    ['no parent over a child that is unticked', '- [x] z\n- [ ] p +\n  - [x] c !', '- [x] z\n- [ ] p +\n  - [ ] c !'],
    [
      'a disproved parent once its children are done',
      '- [x] z\n- [x] p !\n  - [ ] c +',
      '- [x] z\n- [ ] p !\n  - [x] c +'
    ],
    ['three deep', '- [x] p !\n  - [x] q +\n    - [ ] r +', '- [ ] p !\n  - [x] q +\n    - [x] r +'],
    ['not against the words beside the box', '- [x] a\n- [ ] b + (in progress)', '- [x] a\n- [ ] b + (in progress)'],
    ['the rest beside such words', '- [ ] c +\n- [x] b + (in progress)', '- [x] c +\n- [x] b + (in progress)'],
    ['in quotes and lists of numbers', '> 1. [x] a !\n> 2. [ ] b +', '> 1. [ ] a !\n> 2. [x] b +'],
    [
      'no option among several',
      '## Type of change\n\n- [ ] Bug fix +\n- [x] Feature !',
      '## Type of change\n\n- [ ] Bug fix +\n- [x] Feature !'
    ],
    ['nothing in code', '- [x] a\n\n```\n- [ ] b +\n```', '- [x] a\n\n```\n- [ ] b +\n```'],
    ['nothing that is put off', '- [x] a\n\n## Deferred\n\n- [ ] b +', '- [x] a\n\n## Deferred\n\n- [ ] b +'],
    [
      'nothing that does not apply',
      '- [ ] ~~a +~~\n- [ ] b + — N/A\n- [x] c',
      '- [ ] ~~a +~~\n- [ ] b + — N/A\n- [x] c'
    ],
    ['nothing that would not apply any more', '- [x] ~~a !~~\n- [x] c', '- [x] ~~a !~~\n- [x] c'],
    ['nothing that would be put off', '- [x] a\n\n## Deferred\n\n- [x] b !', '- [x] a\n\n## Deferred\n\n- [x] b !'],
    ['no procedure', '- [ ] a +\n- [ ] b +', '- [ ] a +\n- [ ] b +']
  ]
  it.each(cases)('%s', (_, before, after) => {
    expect(runText(before).text).toBe(after)
    expect(runText(after).edits).toEqual([])
  })

  it('ticks a procedure that the configuration calls claims', () => {
    expect(runText('- [ ] a +\n- [ ] b', {role: 'claims'})).toMatchObject({text: '- [x] a +\n- [ ] b', notices: []})
    expect(runText('- [ ] a +\n- [ ] b').notices).toEqual([
      expect.stringMatching(/^READY\.md is a procedure, .*`claims`/)
    ])
    expect(runText('- [ ] a\n- [ ] b').notices).toEqual([])
  })

  it('says that a document without a tick is read as a procedure', () => {
    expect(runText('- [x] a !\n- [ ] b').notices).toEqual([
      expect.stringMatching(/no box is ticked any more, .* procedure/)
    ])
    expect(runText('- [x] a !\n- [ ] b', {role: 'claims'}).notices).toEqual([])
  })

  it('tells what it changed, in the order of the document', () => {
    const {edits, byHand} = runText(
      '- [x] p !\n  - [ ] c +\n- [ ] d + (wip)\n\n| Item | Status |\n|--|--|\n| e + | ❌ |\n'
    )
    expect(edits.map(({item: {line}, done, before, after}) => [line, done, before, after])).toEqual([
      [1, false, '- [x] p !', '- [ ] p !'],
      [2, true, '  - [ ] c +', '  - [x] c +']
    ])
    expect(byHand.map(({item: {line}, done, hindrance}) => [line, done, hindrance])).toEqual([
      [3, true, 'the words around its box say otherwise'],
      [7, true, 'it has no box']
    ])
  })

  it('leaves alone what is waived', () => {
    const document = judge(Buffer.from('- [x] a !'), named)
    const waived = {...document, items: document.items.map(item => judgedItem({...item, verdict: 'waived'}))}
    expect(fixDocument({path: 'READY.md', bytes: Buffer.from('- [x] a !')}, waived).fix.edits).toEqual([])
  })

  it.each([
    ['a box that two lines share', '- [x] a\n- [\n  ] b +\n', '- [x] a\n- [\n  ] b +\n', ['it has no box']],
    ['a box whose tick is damaged', '- [x] a\n- [âœ“] b !\n', '- [x] a\n- [ ] b !\n', []]
  ])('%s is not torn', (_, before, after, hindrances) => {
    const {text, byHand} = runText(before)
    expect([text, byHand.map(({hindrance}) => hindrance)]).toEqual([after, hindrances])
  })
})

type Form = 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mojibake'
const FORMS: Form[] = ['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252', 'mojibake']

const write = (text: string, form: Form): Uint8Array => {
  if (form === 'utf-8') return Buffer.from(text)
  if (form === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`)
  if (form === 'windows-1252') return Buffer.from(text.replaceAll(/[^\0-\xff]/g, '\xe9'), 'latin1')
  // What was UTF-8 is taken for one byte a character, and saved as UTF-8 again.
  if (form === 'mojibake') return Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(text)))
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  return form === 'utf-16le' ? little : little.swap16()
}

const open = ['[ ] ', '[ ] ']
const ticked = ['[x] ', '[X] ']
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  ', '    ', '> ', '\t'),
    fc.constantFrom('- ', '- ', '- ', '* ', '1. ', '- - ', '-', ''),
    fc.constantFrom(...open, ...open, ...ticked, ...ticked, '[] ', '[✓] ', '[~] ', '[n/a] ', '[ x ] ', '✅ ', '☐ ', ''),
    fc.constantFrom(
      'café',
      'backups',
      '[link](a.md)',
      '`[ ] code`',
      'nul \0 here',
      '🚀 launch',
      '[x] twice',
      '~~gone~~'
    ),
    fc.constantFrom('', '', ' (in progress)', ' ✅', ' — N/A', ' (optional)', ' <!-- id: same -->', ' …')
  )
  .map(parts => parts.join(''))
const other = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '# Launch',
    '## Must',
    '## Must',
    '## Deferred',
    '### [ ] Sign in',
    '### [x] Sign out',
    '```',
    '<details>',
    '</details>',
    'words'
  ],
  ...['**Status**: READY', '| Item | Status |\n|--|--|\n| a | [ ] |\n| b | ✅ |']
)
const texts = fc
  .tuple(
    fc.array(fc.oneof({weight: 8, arbitrary: line}, other), {minLength: 1, maxLength: 12, size: 'max'}),
    fc.constantFrom('\n', '\r\n', '\r')
  )
  .map(([lines, ending]) => lines.join(ending))
const answers = fc.array(
  fc.constantFrom<Answer>('proved', 'disproved', 'proved', 'disproved', 'supported', 'silent', 'none'),
  {
    minLength: 40,
    maxLength: 40
  }
)

type Place = {start: number; end: number} | null | undefined

/** The stretches of a document between the boxes of some items, with marks in place of the boxes. */
const between = (bytes: Uint8Array, items: readonly Item[], ids: readonly string[]): Buffer => {
  const boxes = new Map<string, Place>(items.map(({id, box}) => [id, box]))
  const edges = ids.flatMap(id => [boxes.get(id)?.start ?? 0, boxes.get(id)?.end ?? 0])
  const points = [0, ...edges, bytes.length]
  const mark = Buffer.from('<box>')
  return Buffer.concat(points.flatMap((from, at) => (at % 2 === 0 ? [bytes.subarray(from, points[at + 1]), mark] : [])))
}

/** Fixes a document twice, holds what came of it against what must be, and answers how many boxes were set. */
const expectSound = (
  bytes: Uint8Array,
  answerOf: (item: Item, index: number) => Answer,
  hints: DocumentHints
): number => {
  const document = judge(bytes, answerOf, hints)
  const {fix, after} = fixDocument({path: 'READY.md', bytes}, document, hints.role)
  const set = fix.edits.map(({item: {id}}) => id)
  const again = judge(after, answerOf, hints)
  expect(Buffer.compare(between(after, again.items, set), between(bytes, document.items, set))).toBe(0)

  const unsettled = again.items.filter(({verdict}) => verdict === 'ready' || verdict === 'contradicted')
  const ids = unsettled.filter(({kind}) => kind !== 'env-var').map(({id}) => id)
  const changed = again.items.filter(({id}) => set.includes(id)).map(({verdict}) => verdict)
  expect(changed.filter(verdict => verdict !== 'verified' && verdict !== 'failing')).toEqual([])
  const told = fix.byHand.map(({item: {id}}) => id)
  if (document.role === 'claims') expect(told).toEqual(ids)
  else expect([set, told]).toEqual([[], []])

  const second = fixDocument({path: 'READY.md', bytes: after}, again, hints.role)
  expect(second.fix.edits).toEqual([])
  expect(Buffer.compare(second.after, after)).toBe(0)
  return set.length
}

describe('only the insides of reported boxes change, all others are told, and a second run changes nothing', () => {
  it('in any document', () => {
    let edits = 0
    fc.assert(
      fc.property(texts, fc.constantFrom(...FORMS), answers, fc.boolean(), (text, form, given, claims) => {
        edits += expectSound(write(text, form), (_, index) => given[index] ?? 'none', claims ? {role: 'claims'} : {})
      }),
      {seed: 5, numRuns: 600}
    )
    expect(edits).toBeGreaterThan(300)
  })

  const shared = new URL('../../shared/', import.meta.url)
  const files = ['seeds/', 'corpus/docs/'].flatMap(folder =>
    existsSync(new URL(folder, shared))
      ? readdirSync(new URL(folder, shared))
          .filter(name => /\.(?:md|txt)$/.test(name))
          .map(name => new URL(folder + name, shared))
      : []
  )
  it.skipIf(files.length === 0)('in real documents', () => {
    const claims = {role: 'claims'} as const
    const edits = files.map((file, offset) =>
      expectSound(readFileSync(file), (_, index) => ((index + offset) % 2 === 0 ? 'proved' : 'disproved'), claims)
    )
    expect(edits.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000)
  })
})
