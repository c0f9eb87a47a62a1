import {describe, expect, it} from 'vitest'
import {type Block, parseBlocks} from '../../src/checklist/blocks.ts'
import {ConfigurationError} from '../../src/errors.ts'

const outline = (block: Block): string => {
  const place = `${block.kind} ${block.line}-${block.end}`
  if (block.kind === 'heading') return `${place} h${block.level} ${block.text}`
  if (block.kind === 'table') return `${place} ${block.rows.map(row => `${row.line}:${row.cells.join('/')}`).join(' ')}`
  if (block.kind === 'fence' || block.kind === 'code')
    return `${place} ${block.language} ${block.contentLine} ${block.lines.join('/')}`
  if (block.kind === 'quote' || block.kind === 'list' || block.kind === 'item') return `${place} ${block.marker}`
  return 'text' in block ? `${place} ${block.text.trim().replaceAll('\n', '/')}` : place
}
const outlines = (...lines: string[]): string[] => parseBlocks(lines.join('\n'), 'list.md').all.map(outline)

describe('parseBlocks', () => {
  it.each([
    ['headings', ['# One', '', 'Two', '---'], ['heading 1-1 h1 One', 'heading 3-4 h2 Two']],
    [
      'nested lists end with their last line',
      ['- a', '  - b', '', '    more', '', 'after'],
      [
        'list 1-4 -',
        'item 1-4 -',
        'paragraph 1-1 a',
        'list 2-4 -',
        'item 2-4 -',
        'paragraph 2-2 b',
        'paragraph 4-4 more',
        'paragraph 6-6 after'
      ]
    ],
    ['ordered lists', ['2) a'], ['list 1-1 )', 'item 1-1 )', 'paragraph 1-1 a']],
    ['quotes', ['> a', 'lazy'], ['quote 1-2 >', 'paragraph 1-2 a/lazy']],
    ['tables', ['|a|b|', '|-|-|', '|1|x\\|y|', '|2|'], ['table 1-4 3:1/x|y 4:2/']],
    ['fences', ['```SH title', 'run', '```'], ['fence 1-3 sh 2 run']],
    ['indented code', ['    one', '', '    two'], ['code 1-3  1 one//two']],
    ['html', ['<!-- note -->', '', '***'], ['html 1-1 <!-- note -->', 'rule 3-3']],
    [
      'items without content',
      ['- a', '-', '- b'],
      ['list 1-3 -', 'item 1-1 -', 'paragraph 1-1 a', 'item 2-2 -', 'item 3-3 -', 'paragraph 3-3 b']
    ],
    ['quotes without content', ['>', '>'], ['quote 1-2 >']],
    [
      'tabs, and blanks behind the last line end',
      ['-\ta', '', '\tb', '  \t'],
      ['list 1-3 -', 'item 1-3 -', 'paragraph 1-1 a', 'paragraph 3-3 b']
    ],
    [
      'a table in an item',
      ['- |a|', '  |-|', '  |1|', '', 'x'],
      ['list 1-3 -', 'item 1-3 -', 'table 1-3 3:1', 'paragraph 5-5 x']
    ],
    ['nothing', [], []],
    ['blanks only', ['  ', ' '], []]
  ])('reads %s', (_name, lines, expected) => {
    expect(outlines(...lines)).toEqual(expected)
  })

  it('puts blocks into sections by the rank of headings', () => {
    const {all} = parseBlocks(['# A', 'a', '### B ✅', 'b', '## C', 'c', '# D', 'd'].join('\n\n'), 'list.md')
    expect(
      all.flatMap(block => (block.kind === 'paragraph' ? [`${block.text}: ${block.section.path.join(' > ')}`] : []))
    ).toEqual(['a: A', 'b: A > B', 'c: A > C', 'd: D'])
  })

  it('ends a section inside of a quote with the quote', () => {
    const {all} = parseBlocks('## A\n\n> ## Inner\n>\n> x\n\ny', 'list.md')
    expect(all.filter(({kind}) => kind === 'paragraph').map(({section}) => section.path)).toEqual([
      ['A', 'Inner'],
      ['A']
    ])
  })

  it.each([
    ['quotes', '> '.repeat(2000)],
    ['lists', Array.from({length: 2000}, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')]
  ])('refuses %s that are nested deeper than it can follow', (_name, text) => {
    expect(() => parseBlocks(text, 'docs/deep.md')).toThrow(ConfigurationError)
    expect(() => parseBlocks(text, 'docs/deep.md')).toThrow(/^docs\/deep\.md:\d+:1: nested too deep/)
  })
})
