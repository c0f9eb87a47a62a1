import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {redactor} from '../../src/verify/redact.ts'

describe('redacting', () => {
  it.each([
    ['plain', ['s3cret'], 'a s3cret b s3cret', 'a *** b ***'],
    ['several', ['abc', 'abcdef'], 'abcdef abc', '*** ***'],
    ['URL-encoded', ['a b&c'], 'x=a%20b%26c', 'x=***'],
    ['lower-case URL-encoded', ['a/b/c'], 'x=a%2fb%2fc', 'x=***'],
    ['form-encoded', ['a b&c'], 'x=a+b%26c', 'x=***'],
    ['JSON', ['a"b\\c'], '{"x":"a\\"b\\\\c"}', '{"x":"***"}'],
    ['a line of several', ['first-line\nsecond-line'], 'got second-line', 'got ***'],
    ['nothing to hide', [], 'text', 'text'],
    ['an empty secret', [''], 'text', 'text'],
    ['a blank secret', [' '], 'a text', 'a text']
  ])('%s', (_, secrets, text, expected) => {
    expect(redactor(secrets)(text)).toBe(expected)
  })

  it('finds a secret in base64 wherever it stands in what was encoded', () => {
    const printable = fc
      .string({minLength: 6, maxLength: 40, unit: 'grapheme-ascii'})
      .filter(text => text.trim() === text)
    fc.assert(
      fc.property(printable, fc.string({maxLength: 9}), fc.string({maxLength: 9}), (secret, before, after) => {
        const mask = redactor([secret])
        for (const encoding of ['base64', 'base64url'] as const) {
          const masked = mask(Buffer.from(before + secret + after).toString(encoding))
          expect(masked).toContain('***')
          // At most one character of two neighbours stays on each side.
          expect(Buffer.from(masked.replaceAll('***', ''), encoding).toString('latin1')).not.toContain(
            secret.slice(1, -1)
          )
        }
      })
    )
  })
})
