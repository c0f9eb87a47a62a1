import {describe, expect, it} from 'vitest'
import {bar, clip, count, displayWidth, figure, firstOf, pad, plain, wrap} from '../../src/report/layout.ts'
import {sectionsOf} from '../../src/report/overview.ts'
import {item} from '../support/builders.ts'

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['é combined: e\u0301', 13],
    ['監視', 4],
    ['✅', 2],
    ['✓', 1],
    ['👩‍👩‍👧', 2],
    ['👍🏽', 2],
    ['a\u200bb', 2],
    ['', 0]
  ])('of %j is %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

describe('clip', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['cut off here', 8, 'cut off…'],
    ['cut at blank', 5, 'cut…'],
    ['ab🚀cd', 4, 'ab…'],
    ['a👩‍👧b', 5, 'a👩…'],
    ['x', 0, '…']
  ])('of %j to %i is %j', (text, limit, clipped) => {
    expect(clip(text, limit)).toBe(clipped)
    expect(clip(text, limit).isWellFormed()).toBe(true)
  })
})

describe('bar', () => {
  it.each([
    [0, 10, '░░░░░░░░░░'],
    [1, 1_000, '█░░░░░░░░░'],
    [5, 10, '█████░░░░░'],
    [999, 1_000, '█████████░'],
    [10, 10, '██████████'],
    [0, 0, '░░░░░░░░░░']
  ])('of %i of %i is %s', (done, of, shown) => {
    expect(bar(done, of)).toBe(shown)
  })
})

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567']
  ])('write %i as %s', (amount, shown) => {
    expect(figure(amount)).toBe(shown)
  })

  it.each([
    [0, '0 items'],
    [1, '1 item'],
    [2, '2 items']
  ])('count %i', (amount, shown) => {
    expect(count(amount, 'item')).toBe(shown)
  })
})

describe('lines', () => {
  it('wrap at blanks and keep long words whole', () => {
    expect(wrap('one two https://shop.example/a/long/address three', 8)).toEqual([
      'one two',
      'https://shop.example/a/long/address',
      'three'
    ])
  })

  it('pad by columns, not by units', () => {
    expect(pad('✅', 4)).toBe('✅  ')
    expect(pad('long', 2)).toBe('long')
  })

  it('say how many are left out', () => {
    expect(firstOf([1, 2, 3], 2)).toEqual({shown: [1, 2], left: 1})
    expect(firstOf([1], 2)).toEqual({shown: [1], left: 0})
  })

  it('show item text without its markup', () => {
    expect(plain('**Set** `TOKEN_A` in [the vault](https://vault.example) <!-- id: a -->')).toBe(
      'Set TOKEN_A in the vault'
    )
    expect(plain(`\u001b[31m::error::${'x'.repeat(5_000)}`, 20)).toBe(': :error::xxxxxxxxx…')
  })
})

describe('sections', () => {
  it.each([
    ['drop the title that all items stand under', [['T', 'A'], ['T', 'B'], ['T']], [['A'], ['B'], []]],
    [
      'keep headings that differ',
      [
        ['A', 'X'],
        ['B', 'X']
      ],
      [
        ['A', 'X'],
        ['B', 'X']
      ]
    ],
    ['keep the only heading there is', [['A'], ['A']], [['A']]],
    ['keep what has none', [[], ['A']], [[], ['A']]]
  ])('%s', (_, sections, paths) => {
    expect(sectionsOf(sections.map(section => item({section}))).map(({path}) => path)).toEqual(paths)
  })
})
