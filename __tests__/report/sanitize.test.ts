import {describe, expect, it} from 'vitest'
import {sanitize, sanitizeJson, sanitizeLine} from '../../src/report/sanitize.ts'

/** What GitHub's runner takes for a command in a line of log, by an exact and by a linguistic comparison. */
const commandsIn = (log: string): string[] =>
  log.split(/\r\n|\r|\n/).flatMap(line => {
    const readings = [line, line.replaceAll(/\p{DI}/gu, '')]
    return readings.flatMap(reading => [
      ...(/^\s*::[^:]*(?::[^:]+)*::/.test(reading.replace(/^[\s\u0085]+/, '')) ? [line] : []),
      ...(/##\[[^\]]*\]/.test(reading) ? [line] : [])
    ])
  })

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be left.
const harmful = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

const payloads: readonly (readonly [name: string, payload: string, shown: string])[] = [
  ['a command', '::error::boom', ': :error::boom'],
  ['a command after blanks', ' \t ::add-mask::x', ' \t : :add-mask::x'],
  ['a command after a no-break space', '\u00a0::stop-commands::t', '\u00a0: :stop-commands::t'],
  ['a command with properties', '::error file=a,line=1::b', ': :error file=a,line=1::b'],
  ['a command on a later line', 'fine\n::debug::x', 'fine\n: :debug::x'],
  ['a command after a carriage return', 'fine\r::debug::x', 'fine\n: :debug::x'],
  ['a command after a Unicode line separator', 'fine\u2028::debug::x', 'fine\n: :debug::x'],
  ['a command after a next-line control', 'fine\u0085::debug::x', 'fine\n: :debug::x'],
  ['a command split by a control', ':\u0007:debug::x', ': :debug::x'],
  ['a command split by an escape sequence', ':\u001b[0m:debug::x', ': :debug::x'],
  ['a command split by an invisible character', ':\u200b:debug::x', ': \u200b:debug::x'],
  ['a command behind a byte order mark', '\ufeff::debug::x', ': :debug::x'],
  ['an old command', '##[error]boom', '## [error]boom'],
  ['an old command within a line', 'see ##[group]x ##[endgroup]', 'see ## [group]x ## [endgroup]'],
  ['an old command split by a control', '#\u0000#[error]x', '## [error]x'],
  ['an old command split by an invisible character', '#\u200d#\u2060[error]x', '#\u200d# \u2060[error]x'],
  ['colours', '\u001b[31;1mred\u001b[0m', 'red'],
  ['cursor and erase', 'a\u001b[2K\u001b[1Gb', 'ab'],
  ['an 8-bit sequence', '\u009b31mred', 'red'],
  ['a window title', '\u001b]0;owned\u0007text', 'text'],
  ['a hyperlink', '\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\', 'click'],
  ['a device control string', '\u001bP+q544e\u001b\\x', 'x'],
  ['an unfinished string', '\u001b]0;kept text', '0;kept text'],
  ['an unfinished sequence', 'x\u001b[31', 'x31'],
  ['a nested sequence', '\u001b\u001b[31m[31mx', '[31mx'],
  ['bell and backspace', 'a\u0007b\u0008c', 'abc'],
  ['an overwritten line', 'FAILED\rpassed', 'FAILED\npassed'],
  ['a reversed text', 'file\u202egpj.exe\u2066x\u2069', 'filegpj.exex'],
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb']
]

describe('sanitize', () => {
  it.each(payloads)('defuses %s', (_, payload, shown) => {
    expect(sanitize(payload)).toBe(shown)
    expect(sanitize(payload)).not.toMatch(harmful)
    expect(commandsIn(sanitize(payload))).toEqual([])
  })

  it.each(payloads)('keeps %s to one line when asked', (_, payload) => {
    const line = sanitizeLine(payload)
    expect(line).not.toMatch(/[\r\n]/)
    expect(line).not.toMatch(harmful)
    expect(commandsIn(line)).toEqual([])
  })

  it.each([
    ['plain text', 'Health returns 200 in < 1 s'],
    ['other scripts', 'Prüfung Überwachung 監視 проверка'],
    ['emoji', '✅ 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣'],
    ['a table', 'a\tb\nc\td'],
    ['colons and hashes', 'std::vector ## heading [x] a::b'],
    ['nothing', '']
  ])('leaves %s alone', (_, text) => {
    expect(sanitize(text)).toBe(text)
  })

  it.each(payloads)('is settled after one pass over %s', (_, payload) => {
    expect(sanitize(sanitize(payload))).toBe(sanitize(payload))
  })

  it('would see the payloads act without it', () => {
    expect(payloads.flatMap(([, payload]) => commandsIn(payload)).length).toBeGreaterThanOrEqual(10)
  })
})

describe('sanitizeJson', () => {
  it.each(payloads)('writes %s without loss and without effect', (_, payload) => {
    const json = sanitizeJson(JSON.stringify({text: payload}))
    expect(JSON.parse(json)).toEqual({text: payload})
    expect(json).not.toMatch(harmful)
    expect(commandsIn(json)).toEqual([])
  })
})
