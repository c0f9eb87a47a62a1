import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readWindows1252} from '../../src/checklist/charset.ts'
import {decode} from '../../src/checklist/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, endian: 'le' | 'be', bom = true): Uint8Array => {
  const little = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le')
  return endian === 'le' ? little : little.swap16()
}
/** What a reader sees that takes the UTF-8 bytes of `text` for another charset. */
const misread = (text: string, charset: 'windows-1252' | 'macintosh'): string =>
  new TextDecoder(charset).decode(utf8(text))

describe('decode: bytes to lines', () => {
  it.each([
    ['empty', utf8(''), [''], [0]],
    ['LF', utf8('one\ntwo\n'), ['one', 'two', ''], [0, 4, 8]],
    ['CRLF', utf8('one\r\ntwo'), ['one', 'two'], [0, 5]],
    ['bare CR', utf8('one\rtwo\r'), ['one', 'two', ''], [0, 4, 8]],
    ['all three', utf8('a\nb\r\nc\rd'), ['a', 'b', 'c', 'd'], [0, 2, 5, 7]],
    ['CR CR LF', utf8('a\r\r\nb'), ['a', '', 'b'], [0, 2, 4]],
    ['BOM', utf8('\ufeff# Title\nx'), ['# Title', 'x'], [3, 11]],
    ['multi-byte characters', utf8('é✅🚀\nx'), ['é✅🚀', 'x'], [0, 10]],
    ['UTF-16 LE', utf16('a\r\nü\nc', 'le'), ['a', 'ü', 'c'], [2, 8, 12]],
    ['UTF-16 BE', utf16('a\nü\rc', 'be'), ['a', 'ü', 'c'], [2, 6, 10]],
    ['UTF-16 LE without a mark', utf16('# Ready\nyes', 'le', false), ['# Ready', 'yes'], [0, 16]],
    ['UTF-16 BE without a mark', utf16('# Ready\nyes', 'be', false), ['# Ready', 'yes'], [0, 16]],
    ['U+0A85 in UTF-16 is no line end', utf16('\u0a85\u850a', 'le'), ['\u0a85\u850a'], [2]]
  ])('%s', (_name, bytes, texts, starts) => {
    const {lines, text} = decode(bytes)
    expect(lines.map(line => line.text)).toEqual(texts)
    expect(lines.map(line => line.start)).toEqual(starts)
    expect(text).toBe(texts.join('\n'))
  })

  it.each([
    ['utf-8', false, utf8('plain')],
    ['utf-8', true, utf8('\ufeffplain')],
    ['utf-16le', true, utf16('plain', 'le')],
    ['utf-16be', true, utf16('plain', 'be')],
    ['utf-16le', false, utf16('plain', 'le', false)],
    ['windows-1252', false, Uint8Array.of(0x6f, 0x6b, 0x20, 0x96, 0x20, 0xfc)]
  ] as const)('charset %s, mark %s', (charset, bom, bytes) => {
    expect(decode(bytes).encoding).toEqual({charset, bom, repaired: null, runs: 0, lost: 0})
  })

  it('replaces NUL as CommonMark does and counts it', () => {
    const {lines, encoding} = decode(utf8('a\0b'))
    expect(lines).toEqual([{text: 'a\ufffdb', raw: 'a\0b', start: 0, lost: 1}])
    expect(encoding.lost).toBe(1)
  })

  it('knows every byte of windows-1252 by itself', () => {
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte)
    expect(readWindows1252(bytes)).toBe(new TextDecoder('windows-1252').decode(bytes))
  })

  it('reads bytes that are no UTF-8 at all as windows-1252', () => {
    const {text} = decode(Uint8Array.of(0x50, 0x72, 0xea, 0x74, 0x20, 0x97, 0x20, 0x80))
    expect(text).toBe('Prêt — €')
  })

  it.each([
    ['beside sound UTF-8', [0xc3, 0xa9, 0x0a, 0xff], ['é', '\ufffd']],
    ['undefined in windows-1252', [0x61, 0x9d], ['a\ufffd']],
    ['after a UTF-8 mark', [0xef, 0xbb, 0xbf, 0xe9], ['\ufffd']]
  ])('bytes %s are lost', (_name, bytes, texts) => {
    const {lines, encoding} = decode(Uint8Array.from(bytes))
    expect(lines.map(line => line.text)).toEqual(texts)
    expect(encoding.lost).toBe(1)
  })
})

describe('decode: damaged text', () => {
  it.each([
    ['windows-1252', 'windows-1252', '## ✅ Go → live'],
    ['windows-1252', 'windows-1252', '- ⚠️ “almost”… — 42 €'],
    ['windows-1252', 'windows-1252', 'Prêt à déployer : état vérifié'],
    ['windows-1252', 'windows-1252', 'Проверка готова'],
    ['windows-1252', 'windows-1252', '本番環境の確認'],
    ['mac-roman', 'macintosh', '# 🚀 Ready to ship ⭐'],
    ['mac-roman', 'macintosh', '- ⚠️ slow — 5 °C, Übergang für alle'],
    ['mac-roman', 'macintosh', 'Проверка готова']
  ] as const)('read as %s: repaired', (repaired, charset, text) => {
    const damaged = misread(text, charset)
    const {lines, encoding} = decode(utf8(damaged))
    expect(lines[0]).toMatchObject({text, raw: damaged, lost: 0})
    expect(encoding).toMatchObject({repaired, lost: 0})
    expect(encoding.runs).toBeGreaterThan(0)
  })

  it('repairs run by run beside sound text, in both charsets', () => {
    const bytes = utf8(`✅ sound é\n${misread('✅ one', 'windows-1252')}\n${misread('✅ two ❌', 'macintosh')}`)
    const {text, encoding} = decode(bytes)
    expect(text).toBe('✅ sound é\n✅ one\n✅ two ❌')
    expect(encoding).toMatchObject({repaired: 'mixed', runs: 3, lost: 0})
  })

  it.each([
    'Vérifié à l’été, d’état – « CAFÉ » : “voilà…”',
    'NÃO ESTÁ, AMANHÃ; DÉPLOYÉ”, É — fin',
    'Änderung „Über“ “Überblick” ‘Öl’ für 5 °C ± 2',
    '√2 ≠ ¬p ∧ ∂x ≤ π',
    'Türkçe İŞ ğ, Čeština, Łódź, Ελλάδα, Привет, 日本語, Việt Nam ĐÃ XONG',
    '✅ ⬜ ❌ ⚠️ 🚀'
  ])('sound text stays: %s', text => {
    expect(decode(utf8(text))).toMatchObject({text, encoding: {repaired: null, runs: 0, lost: 0}})
  })

  it('one accent that may be sound is left alone, two are damage', () => {
    expect(decode(utf8('caf\u00c3\u00a9')).encoding.runs).toBe(0)
    expect(decode(utf8('caf\u00c3\u00a9 cr\u00c3\u00a8me')).text).toBe('café crème')
  })

  it.each([
    ['an emoji without its last byte', '\u00f0\u0178\u201c', '\ufffd', 1],
    ['a symbol without its middle byte', '\u00e2\u0152', '\ufffd', 1],
    ['a symbol with U+FFFD in the middle', '\u00e2\ufffd\u0152', '\ufffd', 1],
    ['a variation selector without its last byte', '\u00e2\u0161\u00a0\u00ef\u00b8', '⚠\ufe0f', 0],
    ['a byte order mark in the text', '\u00ef\u00bb\u00bf', '', 0]
  ])('%s', (_name, damaged, repaired, lost) => {
    const {lines, encoding} = decode(utf8(`${damaged} Notes\n${misread('✅', 'windows-1252')}`))
    expect(lines[0]?.text).toBe(`${repaired} Notes`)
    expect(encoding.lost).toBe(lost)
  })
})

describe('decode: question marks in place of symbols', () => {
  it.each([
    ['# ? Launch list\n\n## ?? Steps\n', 2],
    ['# ? Launch\n- [x] **Keys**: ? Rotated\n', 2],
    ['## ? Go\n- ? ready\n| Part | ? Complete |\n"state": "? fine"\nURL=? Set\nstars ????? (5)', 6],
    ['? one\n? two\n? three\n', 3],
    ['\ufffd once, \ufffd\ufffd twice', 2]
  ])('%j has lost symbols', (text, lost) => {
    expect(decode(utf8(text)).encoding.lost).toBe(lost)
  })

  it.each([
    'Is it up? Is it fast?\n\n- [ ] Who is on call?',
    '| Item | Owner |\n| --- | --- |\n| Backup | ? |',
    'GET /search?q=1 and ?page=2',
    'Prêt ? Oui ! Vraiment ?',
    '# ? Launch list ✅\n\n## ?? Steps\n',
    '- ? maybe'
  ])('%j has none', text => {
    expect(decode(utf8(text)).encoding.lost).toBe(0)
  })

  it('a question inside a damaged document stays a question', () => {
    const {lines} = decode(utf8('# ? Launch list\nIs the app running? See /a?b=1 (ok?)'))
    expect(lines.map(line => line.lost)).toEqual([1, 0])
  })
})

describe('decode: places', () => {
  const documents = fc.array(
    fc.oneof(
      fc.constantFrom('- [ ] ', 'é', '✅', '🚀', '\r\n', '\n', '\r', '\0', 'ð\u0178\u0161\u20ac').map(utf8),
      fc.uint8Array({maxLength: 4})
    ),
    {maxLength: 30}
  )

  it('byteOffset walks any bytes as the decoder does', () => {
    fc.assert(
      fc.property(documents, parts => {
        const bytes = Buffer.concat([utf8('x'), ...parts])
        const {lines, byteOffset, encoding} = decode(bytes)
        fc.pre(encoding.charset === 'utf-8')
        lines.forEach(({raw, start}, index) => {
          for (let column = 1; column <= raw.length + 1; column++) {
            if (/^[\udc00-\udfff]/.test(raw.slice(column - 1))) continue
            const prefix = bytes.subarray(start, byteOffset(index + 1, column))
            expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(prefix)).toBe(raw.slice(0, column - 1))
          }
        })
      }),
      {seed: 3, numRuns: 2000}
    )
  })

  it.each(['le', 'be'] as const)('byteOffset in UTF-16 %s', endian => {
    const bytes = utf16('é\n🚀 [ ]', endian)
    const at = decode(bytes).byteOffset(2, 5)
    expect(bytes.subarray(at, at + 2)).toEqual(utf16(' ', endian, false))
  })

  it('rawColumn finds an ASCII character again in the damaged line', () => {
    const raw = `- ${misread('✅ é 🚀', 'windows-1252')} [x] ${misread('→', 'windows-1252')} end`
    const {lines, rawColumn} = decode(utf8(raw))
    const text = lines[0]?.text ?? ''
    for (const wanted of ['-', '[', 'x', ']', 'e', 'd'])
      expect(rawColumn(1, text.indexOf(wanted) + 1)).toBe(raw.indexOf(wanted) + 1)
    expect(decode(utf8('✅ [x]')).rawColumn(1, 3)).toBe(3)
  })

  it.each([
    [1, 99, 3],
    [9, 1, 5]
  ])('past the end: %i:%i', (line, column, offset) => {
    expect(decode(utf8('abc\nd')).byteOffset(line, column)).toBe(offset)
  })
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)
describe.skipIf(!existsSync(seeds))('decode: the seeds', () => {
  const seed = (number: string) => {
    const name = readdirSync(seeds).find(file => file.startsWith(number)) ?? ''
    return decode(readFileSync(new URL(name, seeds)))
  }
  const changed = (number: string): number => seed(number).lines.filter(line => line.text !== line.raw).length

  it.each([
    ['000', {repaired: null, runs: 0, lost: 0}, 0],
    ['001', {repaired: null, runs: 0, lost: 0}, 0],
    ['002', {repaired: null, runs: 0, lost: 98}, 0],
    ['003', {repaired: 'mac-roman', runs: 98, lost: 0}, 98],
    ['004', {repaired: 'windows-1252', runs: 33, lost: 1}, 33]
  ])('%s', (number, encoding, lines) => {
    expect(seed(number).encoding).toMatchObject(encoding)
    expect(changed(number)).toBe(lines)
  })
})
