import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseBlocks, type Section} from '../../src/checklist/blocks.ts'
import {demonstrates} from '../../src/checklist/context.ts'
import {decode} from '../../src/checklist/decode.ts'
import {parse} from '../../src/checklist/parse.ts'
import {cmarkEach, hasCmark} from '../support/cmark.ts'
import {type Box, micromarkEach} from './support/micromark.ts'

const show = ({line, column, checked}: Box): string => `${line}:${column} ${checked ? 'x' : '-'}`

/** Our tasks with a box as GFM has it; odd boxes (`[~]`, `[x]glued`) are items of ours and none of GFM's. */
const ourBoxes = (bytes: Uint8Array): Box[] =>
  parse({path: 'list.md', bytes}, {directives: 'report'}).items.flatMap(({kind, line, column, box}) => {
    if (kind !== 'task' || box === null) return []
    const text = new TextDecoder().decode(bytes.subarray(box.start, box.end + 2))
    return /^[ xX]\](?:\s|$)/.test(text) ? [{line, column, checked: /x/i.test(text[0] ?? '')}] : []
  })

/** A box that only one side sees. */
interface Difference extends Box {
  by: 'ours' | 'oracle'
}

const differences = (ours: readonly Box[], theirs: readonly Box[]): Difference[] => {
  const [left, right] = [new Set(ours.map(show)), new Set(theirs.map(show))]
  return [
    ...ours.filter(box => !right.has(show(box))).map(box => ({...box, by: 'ours' as const})),
    ...theirs.filter(box => !left.has(show(box))).map(box => ({...box, by: 'oracle' as const}))
  ]
}

interface Explanation {
  why: string
  explains(difference: Difference, lines: readonly string[]): boolean
}

const lineOf = ({line}: Box, lines: readonly string[]): string => lines[line - 1] ?? ''

const above = (box: Box, lines: readonly string[], pattern: RegExp): boolean =>
  lines.slice(0, box.line).some(text => pattern.test(text))
/** Some unquoted line up to the box that looks so and stands somewhere below a quote. */
const belowQuote = (box: Box, lines: readonly string[], pattern: RegExp): boolean =>
  lines
    .slice(0, box.line)
    .some((text, at) => pattern.test(text) && lines.slice(0, at).some(before => /^\s*>/.test(before)))
const startsItsLine = (box: Box, lines: readonly string[]): boolean =>
  /^[\s>]*$/.test(lineOf(box, lines).slice(0, box.column - 1))

/** Why micromark and we may differ. Everything else fails the test. */
const MICROMARK: readonly Explanation[] = [
  {
    why: 'a box at the start of a line without list marker: micromark carries on from an empty item or a link definition above; to GitHub it is text',
    explains: (box, lines) => box.by === 'oracle' && startsItsLine(box, lines)
  },
  {
    why: 'an item may begin on the line below its marker; micromark sees no box there when the marker stands behind another',
    explains: (box, lines) =>
      box.by === 'ours' && startsItsLine(box, lines) && /(?:[-*+]|\d[.)])\s*$/.test(lines[box.line - 2] ?? '')
  },
  {
    why: 'behind a link definition markdown-it has no paragraph that a line could go on with',
    explains: (box, lines) => above(box, lines, /\[[^\]]+\]:/)
  },
  {
    why: 'markdown-it counts a tab inside of a quote from the wrong column, and takes a nested list for text',
    explains: (box, lines) => above(box, lines, /^\s*>.*\t/)
  },
  {
    why: 'below a list in a quote, markdown-it takes an indented line that looks like a list item for the end of the quote; it goes on with the text',
    explains: (box, lines) => belowQuote(box, lines, /^(?: {4,}|\s*\t)\s*(?:[-*+]|\d{1,9}[.)])\s/)
  },
  {
    why: 'an unquoted line that is one tag goes on with the text of the quote above by the specification; micromark and cmark begin an HTML block',
    explains: (box, lines) => box.by === 'ours' && belowQuote(box, lines, /^ {0,3}<\/?[a-z]+>\s*$/)
  },
  {
    why: 'a box without any text: micromark looks for text in the next block',
    explains: (box, lines) => box.by === 'oracle' && /^\[[ xX]\]\s*$/.test(lineOf(box, lines).slice(box.column - 1))
  }
]

/** … and why in documents that number lists as they like. */
const NUMBERED: readonly Explanation[] = [
  ...MICROMARK,
  {
    why: 'a list that starts with another number than 1 does not interrupt a paragraph; micromark finds one to interrupt outside of the quote or item around the list, markdown-it finds none in a link definition. What stands below differs with it',
    explains: (box, lines) => box.by === 'ours' && above(box, lines, /(?:^|[\s>])(?!1[.)])\d{1,9}[.)]\s/)
  }
]

const unexplained = (
  found: readonly Difference[],
  lines: readonly string[],
  explanations: readonly Explanation[]
): string[] =>
  found
    .filter(difference => !explanations.some(({explains}) => explains(difference, lines)))
    .map(difference => `${difference.by} only: ${show(difference)}`)

const splitLines = (text: string): string[] => text.split(/\r\n?|\n/)

const UNNUMBERED = ['- ', '* ', '+ ', '1. ', '1) ', '-   ', '-\t', '', '', '-', '- - ', '- 1. ', '-     ']
const pieces = {
  quote: fc.constantFrom('', '', '', '', '> ', '>', '> > '),
  indent: fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '\t', '      '),
  box: fc.constantFrom(
    ...['[ ] ', '[x] ', '[X] ', '[ ]', '[x]', '[ ]  ', '[ ]\t', '[] ', '[-] ', '[xx] ', '[ ](u) ', '[x]: '],
    ...['\\[ ] ', '`[ ]` ', '']
  ),
  content: fc.constantFrom(
    ...['alpha', 'beta gamma', '**bold** text', '`code`', '', '<b>html</b>', '[link](u)', '| a | b |', '# head', '---'],
    ...['===', '```', '~~~', '<!-- c -->', '<!--', '-->', '<details>', '</details>', '<div>', '</div>', '&nbsp;', '\\'],
    ...['*', 'a\\', 'text  ', '[ref]: /url', '|---|---|', '    code', 'ünïcode 🚀 x', '\u00a0nbsp', '<pre>', '</pre>'],
    ...['1. z', '+ q', '\u00e2\u0153\u2026 damaged']
  )
}
const blank = fc.constantFrom('', '', ' ', '\t', '>', '> ')
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')

const documentsWith = (markers: readonly string[]): fc.Arbitrary<string> => {
  const {quote, indent, box, content} = pieces
  const marker = fc.constantFrom(...markers)
  const line = fc.tuple(quote, indent, marker, box, content).map(parts => parts.join(''))
  const task = fc.tuple(marker, box, content).map(parts => parts.join(''))
  const any = fc.oneof({weight: 5, arbitrary: line}, {weight: 2, arbitrary: task}, {weight: 1, arbitrary: blank})
  return fc
    .array(fc.tuple(any, ending), {minLength: 1, maxLength: 6})
    .map(lines => lines.map(parts => parts.join('')).join(''))
}

describe('task boxes: generated documents', () => {
  it.each([
    ['1,800 documents', UNNUMBERED, MICROMARK, 1800, 75],
    ['300 documents with lists of any number', [...UNNUMBERED, '10. ', '2) ', '0. '], NUMBERED, 300, 80]
  ])(
    '%s: the boxes of micromark, but for explained differences',
    async (_, markers, explanations, numRuns, most) => {
      const texts = fc.sample(documentsWith(markers), {seed: 20261120, numRuns})
      let boxes = 0
      let odd = 0
      for (const [index, theirs] of (await micromarkEach(texts)).entries()) {
        const text = texts[index] ?? ''
        const found = differences(ourBoxes(Buffer.from(text)), theirs)
        boxes += theirs.length
        if (found.length > 0) odd++
        const wrong = unexplained(found, splitLines(text), explanations)
        expect({text, unexplained: wrong}).toEqual({text, unexplained: []})
      }
      // Explanations must not swallow the comparison.
      expect(boxes).toBeGreaterThan(numRuns / 2)
      expect(odd).toBeLessThan(most)
    },
    60_000
  )
})

const shared = new URL('../../../shared/', import.meta.url)
interface RealDocument {
  name: string
  /** Its text as it is decoded, line ends evened out. */
  raw: string
  ours: Box[]
}

const readRealDocuments = (): RealDocument[] =>
  ['seeds/', 'corpus/docs/'].flatMap(folder =>
    readdirSync(new URL(folder, shared))
      .filter(name => /^\d.*\.(?:md|txt)$/.test(name))
      .map(name => {
        const bytes = readFileSync(new URL(folder + name, shared))
        const raw = decode(bytes).lines.map(each => each.raw)
        return {name, raw: raw.join('\n'), ours: ourBoxes(bytes)}
      })
  )
let known: RealDocument[] | undefined
/** Read once for both oracles. */
const realDocuments = (): RealDocument[] => (known ??= readRealDocuments())

const sectionAt = (text: string, line: number): Section | undefined =>
  parseBlocks(text, 'list.md').sections.findLast(({heading}) => heading === null || heading.line <= line)

/** On real documents we leave out what only shows how boxes are written. */
const shownOnly = (difference: Difference, text: string): boolean => {
  const section = sectionAt(text, difference.line)
  return difference.by === 'oracle' && section !== undefined && demonstrates(section)
}

describe.skipIf(!existsSync(shared))('task boxes: real documents', () => {
  it('the boxes of micromark in every one, but for boxes that only show how boxes are written', async () => {
    const documents = realDocuments()
    let boxes = 0
    for (const [index, theirs] of (await micromarkEach(documents.map(({raw}) => raw))).entries()) {
      const {name, raw, ours} = documents[index] as RealDocument
      boxes += theirs.length
      const found = differences(ours, theirs).filter(difference => !shownOnly(difference, raw))
      expect({name, unexplained: unexplained(found, splitLines(raw), MICROMARK)}).toEqual({name, unexplained: []})
    }
    expect(boxes).toBeGreaterThan(4000)
  }, 60_000)
})

/** cmark-gfm says where the list item begins, not where its box is. */
const cmarkBoxes = (documents: readonly string[]): Pick<Box, 'line' | 'checked'>[][] =>
  cmarkEach(documents, ['-e', 'tasklist', '-e', 'table', '-t', 'xml', '--sourcepos']).map(xml =>
    [...xml.matchAll(/<tasklist sourcepos="(\d+):\d+-\d+:\d+" completed="(true|false)"/g)].map(
      ([, line, completed]) => ({line: Number(line), checked: completed === 'true'})
    )
  )

/** Why cmark-gfm (the version GitHub's own is made from) sees fewer boxes: it looks only at the start of a line. */
const CMARK: readonly Explanation[] = [
  {
    why: 'anything but indentation and one list marker before the box (a quote, a second marker, nothing at all)',
    explains: (box, lines) =>
      box.by === 'ours' && !/^\s*(?:[-*+]|\d{1,9}[.)])\s+$/.test(lineOf(box, lines).slice(0, box.column - 1))
  },
  {
    why: 'a box alone on its line, with the text below',
    explains: (box, lines) => box.by === 'ours' && /\[[ xX]\]\s*$/.test(lineOf(box, lines))
  },
  {
    why: 'behind a link definition markdown-it has no paragraph that a list must not interrupt',
    explains: (box, lines) => box.by === 'ours' && above(box, lines, /\[[^\]]+\]:/)
  },
  {
    why: 'a box without text, or with a link definition or a block behind it, is a task to cmark-gfm and none to the specification',
    explains: (box, lines) => box.by === 'oracle' && /\[[ xX]\]\s*(?:$|[`~#>|<=-]|\[)/.test(lineOf(box, lines))
  }
]

const cmarkDifferences = (ours: readonly Box[], theirs: readonly Pick<Box, 'line' | 'checked'>[]): Difference[] => {
  const onLine = (boxes: readonly Pick<Box, 'line' | 'checked'>[]): Box[] =>
    boxes.map(({line, checked}) => ({line, checked, column: 0}))
  const columns = new Map(ours.map(box => [box.line, box.column]))
  return differences(onLine(ours), onLine(theirs)).map(difference => ({
    ...difference,
    column: columns.get(difference.line) ?? 0
  }))
}

describe.skipIf(!hasCmark)('task boxes: cmark-gfm', () => {
  it('80 generated documents', () => {
    const texts = fc.sample(documentsWith([...UNNUMBERED, '10. ', '2) ']), {seed: 7, numRuns: 80})
    for (const [index, theirs] of cmarkBoxes(texts).entries()) {
      const text = texts[index] ?? ''
      const found = cmarkDifferences(ourBoxes(Buffer.from(text)), theirs)
      expect({text, unexplained: unexplained(found, splitLines(text), CMARK)}).toEqual({text, unexplained: []})
    }
  })

  it.skipIf(!existsSync(shared))(
    'real documents',
    () => {
      const documents = realDocuments()
      for (const [index, theirs] of cmarkBoxes(documents.map(({raw}) => raw)).entries()) {
        const {name, raw, ours} = documents[index] as RealDocument
        const found = cmarkDifferences(ours, theirs).filter(difference => !shownOnly(difference, raw))
        expect({name, unexplained: unexplained(found, splitLines(raw), CMARK)}).toEqual({name, unexplained: []})
      }
    },
    60_000
  )
})
