import {describe, expect, it} from 'vitest'
import {type Command, processLines} from '../support/runner/commands.ts'
import {LineReader, linesOf} from '../support/runner/lines.ts'
import {parsePairs} from '../support/runner/step-files.ts'

const obeyed = (text: string): Command[] => processLines(linesOf(text)).commands
const command = (name: string, data = '', properties = {}): Command => ({name, properties, data})

describe('what the runner takes for a command', () => {
  // Sixteen ways in which text from outside could reach it.
  it.each([
    ['at the start of a line', '::error::x', [command('error', 'x')]],
    ['after white space', ' \t\v\u00a0\u3000::error::x', [command('error', 'x')]],
    ['on a later line', 'fine\n::error::x', [command('error', 'x')]],
    ['after a lone CR', 'fine\r::error::x', [command('error', 'x')]],
    ['after CRLF', 'fine\r\n::error::x', [command('error', 'x')]],
    [
      'with properties',
      '::error file=a.md,line=3,title=A%2CB%3A::x',
      [command('error', 'x', {file: 'a.md', line: '3', title: 'A,B:'})]
    ],
    ['with escaped line ends', '::error::a%0Ab%0Dc%25', [command('error', 'a\nb\rc%')]],
    ['with a doubly escaped line end', '::error::a%250Ab', [command('error', 'a%0Ab')]],
    ['in any case', '::ErRoR::x', [command('error', 'x')]],
    ['in the legacy form', '##[error]x', [command('error', 'x')]],
    ['in the legacy form within a line', 'text ##[warning]x', [command('warning', 'x')]],
    [
      'in the legacy form with properties',
      'a ##[set-output name=b;x=%5D%3B]c',
      [command('set-output', 'c', {name: 'b', x: '];'})]
    ],
    ['to mask', '::add-mask::e', [command('add-mask', 'e')]],
    ['to set an output', '::set-output name=result::pass', [command('set-output', 'pass', {name: 'result'})]],
    ['to set the environment', '::set-env name=PATH::/tmp', [command('set-env', '/tmp', {name: 'PATH'})]],
    ['to stop commands', '::stop-commands::token', [command('stop-commands', 'token')]]
  ])('%s', (_, text, expected) => expect(obeyed(text)).toEqual(expected))

  it.each([
    ['within a line', 'text ::error::x'],
    ['an unknown name', '::fatal::x'],
    ['no second colons', '::error x'],
    ['after a form that is no line end', 'fine\u2028::error::x'],
    ['after a zero-width space', '\u200b::error::x'],
    ['legacy without its end', 'x ##[error'],
    ['legacy with a space', 'x ##[ error]y'],
    ['legacy of an unknown name', 'x ##[section]y'],
    ['broken apart', '#\u200b#[error]x'],
    ['empty', '']
  ])('not %s', (_, text) => expect(obeyed(text)).toEqual([]))

  it('nothing between stop-commands and its token', () => {
    const text = '::stop-commands::Halt\n::error::one\n::other::\n::halt::\n::error::two\n::halt::'
    expect(obeyed(text)).toEqual([command('stop-commands', 'Halt'), command('error', 'two')])
  })

  it.each(['', 'error', 'pause-logging'])('no stop-commands with token %j', token => {
    const {annotations, errors} = processLines([`::stop-commands::${token}`, '::error::x'])
    expect([annotations.length, errors.length]).toEqual([1, 1])
  })
})

describe('what becomes of commands', () => {
  it('keeps ten annotations of a level, cut to 4,096 characters', () => {
    const lines = ['error', 'warning', 'notice'].flatMap(level =>
      Array.from(
        {length: 12},
        (_, index) => `::${level} file=a.md,line=${index},endLine=20,col=2,endColumn=x::${'m'.repeat(5000)}`
      )
    )
    const {annotations, commands} = processLines(lines)
    expect([annotations.length, commands.length]).toEqual([30, 36])
    expect(annotations[9]).toEqual({
      level: 'error',
      message: 'm'.repeat(4096),
      file: 'a.md',
      line: 9,
      endLine: 20,
      column: 2
    })
  })

  it('sorts masks, outputs, state and what is forbidden', () => {
    const lines = [
      '::add-mask::m',
      '::set-output name=o::1',
      '::save-state name=s::2',
      '::set-env name=e::3',
      '::add-path::/x'
    ]
    expect(processLines(lines)).toMatchObject({
      masks: ['m'],
      outputs: {o: '1'},
      state: {s: '2'},
      errors: ['The `set-env` command is disabled.', 'The `add-path` command is disabled.']
    })
  })
})

describe('lines', () => {
  it('are the same however the output was cut into chunks', () => {
    const text = 'one\r\ntwö\rthree\n\nfive 😀\r'
    const expected = ['one', 'twö', 'three', '', 'five 😀']
    expect(linesOf(text)).toEqual(expected)
    const lines: string[] = []
    const reader = new LineReader(line => lines.push(line))
    for (const byte of Buffer.from(text)) reader.write(Buffer.from([byte]))
    reader.end()
    expect(lines).toEqual(expected)
  })
})

describe('pairs in step files', () => {
  it.each([
    ['a=1\nb=x=y\n\nc=\n', {a: '1', b: 'x=y', c: ''}],
    ['a<<E\none\ntwo\nE\nb<<F\nF\n', {a: 'one\ntwo', b: ''}],
    ['a=1 << 2\n', {a: '1 << 2'}],
    ['a<<E\nE2\nE \nE\r\n', {a: 'E2\nE '}],
    ['', {}]
  ])('%j', (text, expected) => expect(parsePairs(text)).toEqual(expected))

  it.each([
    ['no pair', /Invalid format 'no pair'/],
    ['=value', /Invalid format/],
    ['a<<\nx\n', /must not be empty/],
    ['<<E\nE\n', /must not be empty/],
    ['a<<E\nvalue\n E\n', /Matching delimiter not found 'E'/]
  ])('%j is refused', (text, message) => expect(() => parsePairs(text)).toThrow(message))
})
