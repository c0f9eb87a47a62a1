import {spawnSync} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/checklist/parse.ts'
import {ConfigurationError} from '../../src/errors.ts'
import type {ChecklistDocument} from '../../src/model.ts'
import {STATES} from '../../src/model.ts'
import {node24, root} from '../support/paths.ts'
import {compiledOnce} from '../support/process.ts'

/** Reads a document as the gate does: `null` when it says that the user has to mend it. */
const read = (bytes: Uint8Array): ChecklistDocument | null => {
  try {
    return parse({path: 'docs/READY.md', bytes}, {today: '2026-11-20'})
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return null
    throw thrown
  }
}

/** What holds for every document that is understood at all. */
const isSound = (document: ChecklistDocument, bytes: Uint8Array): void => {
  const ids = document.items.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain('')
  const lines = new TextDecoder('latin1').decode(bytes).split(/\r\n?|\n/).length
  for (const {line, column, state, box, parent} of document.items) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(STATES).toContain(state)
    if (document.encoding.charset === 'utf-8') expect(line).toBeLessThanOrEqual(lines)
    if (box) {
      expect(box.start).toBeLessThanOrEqual(box.end)
      expect(box.end).toBeLessThan(bytes.length)
    }
    if (parent !== null) expect(ids).toContain(parent)
  }
  for (const {lines: where, line} of document.findings) expect(where).toContain(line)
  for (const {line} of document.facts) expect(line).toBeGreaterThanOrEqual(1)
}

const pieces = fc.constantFrom(
  ...[
    '# Ready\n',
    '## Required\n',
    '### Cache (DONE)\n',
    '- [ ] ',
    '- [x] ',
    '  - [~] ',
    '> ',
    '1. ',
    '\n',
    '\n\n',
    '\r',
    '    '
  ],
  ...[
    '| Item | Status |\n|---|---|\n',
    '| a | ✅ |\n',
    '| b \\| c | ❌ N/A |\n',
    '✅ ',
    '⚠️ ',
    '☐ ',
    '🚀',
    '?',
    '? ',
    '\ufffd'
  ],
  ...[
    '**Status**: READY\n',
    'Date: 2026-01-02\n',
    '(optional)',
    '(if using X)',
    '~~',
    '`',
    '```\n',
    '```env\n',
    'A_KEY=your-key\n'
  ],
  ...[
    '<!-- id: a -->',
    '<!-- verify: http url=/up status=200 -->',
    '<!-- verify:\n- file: {path: x}\n-->',
    '<!--',
    '-->'
  ],
  ...[
    '<details>\n',
    '</details>\n',
    'curl https://a.io/b\n',
    '# Returns: {"a":...\n',
    'livenessProbe:\n',
    '< 200ms',
    '85 %'
  ],
  ...[
    '\u00e2\u0153\u2026',
    '\u00f0\u0178',
    '\u221a\u00a9',
    '\0',
    '\u2028',
    '\u202e',
    '[Name]',
    '`src/a.ts`',
    'http://localhost:1/',
    'x'
  ]
)
const documents = fc.array(pieces, {maxLength: 60}).map(parts => Buffer.from(parts.join('')))
const bytes = fc.uint8Array({maxLength: 200})
const spliced = fc
  .tuple(documents, bytes, fc.nat(400))
  .map(([document, noise, at]) => Buffer.concat([document.subarray(0, at), noise, document.subarray(at)]))
const utf16 = documents.map(document => Buffer.from(`\ufeff${document.toString()}`, 'utf16le'))

describe('fuzz: whatever the bytes', () => {
  it.each([
    ['pieces of documents', documents, 600],
    ['bytes', bytes, 300],
    ['documents with noise in them', spliced, 250],
    ['UTF-16', utf16, 150]
  ] as const)(
    '%s are understood or refused',
    (_name, arbitrary, numRuns) => {
      let understood = 0
      fc.assert(
        fc.property(arbitrary, input => {
          const document = read(input)
          if (document === null) return
          understood++
          isSound(document, input)
        }),
        {seed: 20261120, numRuns}
      )
      // Refusing everything would be no reading.
      expect(understood).toBeGreaterThan(numRuns / 4)
    },
    60_000
  )

  it('the same bytes are understood the same way twice', () => {
    fc.assert(
      fc.property(documents, input => {
        expect(read(input)).toEqual(read(input))
      }),
      {seed: 5, numRuns: 150}
    )
  })
})

const parser = pathToFileURL(`${root}/src/checklist/parse.ts`).href

interface Answer {
  name: string
  /** The most memory of the process so far. */
  mb: number
}

/** Reads documents in a process of their own with little memory, 90 MB of which Node and the type stripper need. The limit on time only ends what would never end. */
const readApart = (sources: Readonly<Record<string, string>>): {answers: Answer[]; stderr: string} => {
  const code = `
    const {parse} = await import(${JSON.stringify(parser)})
    const read = bytes => {
      try {
        parse({path: 'READY.md', bytes})
      } catch (thrown) {
        if (thrown?.name !== 'ConfigurationError') throw thrown
      }
    }
    const sources = {${Object.entries(sources).map(([name, source]) => `${JSON.stringify(name)}: () => ${source}`)}}
    for (const [name, write] of Object.entries(sources)) {
      gc()
      read(Buffer.from(write()))
      console.log(JSON.stringify({name, mb: Math.round(process.resourceUsage().maxRSS / 1024)}))
    }`
  const {stdout, stderr} = spawnSync(
    node24(),
    ['--max-old-space-size=220', '--expose-gc', '--no-warnings', '--input-type=module', '-e', code],
    {encoding: 'utf8', timeout: 20_000, env: {...process.env, ...compiledOnce}}
  )
  const answers = stdout.split('\n').filter(Boolean)
  return {answers: answers.map(line => JSON.parse(line) as Answer), stderr}
}

// Expressions, as the documents are made in the process that reads them.
const HOSTILE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nesting: {
    quotes: "'> '.repeat(50000) + '- [ ] a'",
    lists: "'- '.repeat(32760) + '[ ] a'",
    'lists, line by line': "Array.from({length: 1500}, (_, i) => '  '.repeat(i) + '- [ ] a').join('\\n')",
    brackets: "'['.repeat(1e6)",
    parentheses: "'- [ ] ' + '('.repeat(5e5)",
    headings: "'# a\\n'.repeat(4e4)",
    'headings, ever deeper': "Array.from({length: 2e4}, (_, i) => '#'.repeat(1 + i % 6) + ' ✅ a' + i).join('\\n')",
    definitions: "'[a]: b\\n'.repeat(5e4)"
  },
  'markup in a line': {
    boxes: "'- ' + '[ ] '.repeat(1.5e5)",
    backticks: "'`'.repeat(1e6)",
    'backticks of every length':
      "Array.from({length: 1400}, (_, i) => '`'.repeat(i + 1)).join(' ') + ' <!-- id: a -->'",
    emphasis: "'- [ ] ' + '*a_'.repeat(3e5)",
    links: "'- [ ] ' + '[a]('.repeat(2e5)",
    tags: "'- [ ] ' + '<a '.repeat(3e5)",
    'comments without end': "'<!-- verify: '.repeat(8e4)",
    'one endless word': "'- [ ] ' + 'a_'.repeat(1e6)"
  },
  'many items': {
    columns:
      "'|' + 'a|'.repeat(2e4) + '\\n|' + '-|'.repeat(2e4) + '\\n' + ('|' + '✅|'.repeat(50) + '\\n').repeat(2000)",
    'the same item': "'- [ ] a\\n'.repeat(3e4)",
    symbols: "'- ' + '✅ '.repeat(3e5)",
    'damaged text': "'\\u00f0\\u0178'.repeat(3e5) + '\\n' + '\\u00e2\\u0153\\u2026'.repeat(2e5)"
  },
  'many sections': {
    priorities: "'# Readiness\\n\\n' + '## a\\n\\nPriority: high\\n\\n- [ ] b\\n\\n'.repeat(8e3)",
    marks: "'# Readiness\\n\\n## Review\\n\\n' + '### a ❌\\n\\nb\\n\\n### c ✅\\n\\nd\\n\\n'.repeat(4e3)",
    'tables of work': "'# Readiness\\n\\n## Done\\n\\n' + '### a\\n\\n|Work|Date|\\n|-|-|\\n|b|c|\\n\\n'.repeat(8e3)",
    'praise without blame': "'# Readiness\\n\\n' + '## Good\\n\\n- ✅ a\\n- ✅ b\\n\\n'.repeat(8e3)",
    'status lines': "'# Readiness\\n\\n## Gate\\n\\n' + '1. a\\n- Status: PASS\\n\\n'.repeat(8e3)"
  },
  'little in much': {
    'question marks': "'# ? a\\n' + '? '.repeat(5e5)",
    'blank lines': "'- [ ] a\\n' + '\\n'.repeat(5e5)",
    'white space': "'- [ ] a' + ' '.repeat(2e6) + 'b'",
    assignments: "'```env\\n' + 'A_KEY=your-key\\n'.repeat(3e4)"
  }
}

describe('fuzz: hostile documents', () => {
  it.each(Object.entries(HOSTILE))(
    '%s: an answer within 300 MB',
    (_, sources) => {
      const {answers, stderr} = readApart(sources)
      expect({read: answers.map(({name}) => name), stderr}).toEqual({read: Object.keys(sources), stderr: ''})
      expect(answers.filter(({mb}) => mb >= 300)).toEqual([])
    },
    30_000
  )
})
