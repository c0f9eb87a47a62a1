import {describe, expect, it} from 'vitest'
import type {ChangeKind, Check, ChecklistDocument, Decision, Item} from '../../src/model.ts'
import {findChanges, matchItems, missingChecks, type Side} from '../../src/policy/tamper.ts'
import {check, document, item} from '../support/builders.ts'

const side = (...documents: ChecklistDocument[]): Side => ({
  documents,
  levelOf: (_, {criticality}) => (criticality === 'unspecified' ? 'recommended' : criticality)
})
const policy = {
  failOn: 'required' as const,
  unverifiable: 'warn' as const,
  changes: 'block' as const,
  waivers: [],
  today: '2026-06-01'
}
const required = (overrides: Partial<Item> = {}) => item({criticality: 'required', ...overrides})
const one = (...items: Item[]) => side(document({items}))
const changes = (base: Side, head: Side, text = '', overrides = {}) =>
  findChanges(matchItems(base, head), () => text, {...policy, ...overrides}).map(({change, decision}) => [
    change,
    decision
  ])

const health: Check = check({kind: 'http', params: {url: '/health', status: 200}})

describe('what head takes away', () => {
  const table: [string, Item[], Item[], [ChangeKind, Decision][]][] = [
    ['nothing', [required()], [required()], []],
    ['ticking is no change', [required()], [required({state: 'done'})], []],
    ['a blocking item', [required()], [item({text: 'Something else entirely'})], [['removed', 'block']]],
    ['a done item', [required({state: 'done'})], [], [['removed', 'block']]],
    ['an item that only warns', [item()], [], [['removed', 'pass']]],
    ['a warning item with a check', [item({checks: [health]})], [], [['removed', 'block']]],
    ['its level', [required()], [item({criticality: 'optional'})], [['downgraded', 'block']]],
    ['a stricter level is welcome', [item()], [required()], []],
    ['by deferral', [required()], [required({state: 'deferred'})], [['excused', 'block']]],
    ['by n/a', [required()], [required({state: 'not-applicable'})], [['excused', 'block']]],
    ['by a condition', [required()], [required({condition: 'using Redis'})], [['excused', 'block']]],
    ['by making it an option', [required()], [required({choice: true})], [['excused', 'block']]],
    ['already deferred at base', [required({state: 'deferred'})], [required({state: 'deferred'})], []],
    [
      'by rewording',
      [required({text: 'Backups are restored every month'})],
      [required({text: 'Backups are restored every year'})],
      [['reworded', 'block']]
    ],
    [
      'a check',
      [required({checks: [health]})],
      [required({checks: [{...health, params: {url: '/', status: 200}}]})],
      [['check-removed', 'block']]
    ],
    [
      'key order is no change',
      [required({checks: [health]})],
      [required({checks: [{...health, params: {status: 200, url: '/health'}}]})],
      []
    ],
    ['an inferred check follows the text', [required({checks: [{...health, origin: 'inferred'}]})], [required()], []]
  ]
  it.each(table)('%s', (_, base, head, expected) => {
    expect(changes(one(...base), one(...head))).toEqual(expected)
  })

  it('one of two equal items', () => {
    const twins = [required({id: 'a'}), required({id: 'a-2', line: 4})]
    expect(changes(one(...twins), one(required({id: 'a'})))).toEqual([['removed', 'block']])
  })

  it('a whole document', () => {
    expect(changes(side(document({items: [required()]})), side())).toEqual([['removed', 'block']])
  })

  it('a moved document keeps its items', () => {
    const base = side(document({path: 'a.md', items: [required({id: 'a/x'})]}))
    const head = side(document({path: 'b.md', items: [required({id: 'b/x'})]}))
    expect(changes(base, head)).toEqual([])
  })

  it.each(['<!-- - [ ] Backups are tested -->', '- [x] Backups are tested', 'Backups are tested'])(
    'is told from what is still there but no item: %s',
    text => expect(changes(one(required()), one(), text)).toEqual([['unrecognised', 'block']])
  )

  it('unticking everything does not make a template of it', () => {
    const base = side(document({role: 'claims', items: [required({state: 'done'})]}))
    const head = side(document({role: 'template', items: [required()]}))
    expect(changes(base, head)).toEqual([['role-changed', 'block']])
  })

  it('options are no obligations', () => {
    expect(changes(one(required({choice: true})), one())).toEqual([])
  })

  it.each([
    [{changes: 'warn' as const}, 'warn'],
    [{waivers: [{id: required().id, reason: 'agreed'}]}, 'pass'],
    [{waivers: [{id: required().id, reason: 'agreed', expires: '2026-05-31'}]}, 'block'],
    [{failOn: 'never' as const}, 'pass']
  ])('policy %j makes it %s', (overrides, decision) => {
    expect(changes(one(required()), one(), '', overrides)).toEqual([['removed', decision]])
  })
})

describe('missingChecks', () => {
  it('names the checks of the base that have to run all the same', () => {
    const [match] = matchItems(one(required({checks: [health, check()]})), one(required({checks: [check()]})))
    expect(match && missingChecks(match)).toEqual([health])
  })
})

it('stays quick when thousands of items of a section are rewritten', () => {
  const many = (word: string) =>
    Array.from({length: 3000}, (_, index) =>
      required({id: `${word}-${index}`, text: `${word} ${index} ${word}${index}`})
    )
  expect(changes(one(...many('alpha')), one(...many('beta')))).toHaveLength(3000)
})
