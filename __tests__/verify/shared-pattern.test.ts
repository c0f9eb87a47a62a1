import fc from 'fast-check'
import {RE2JS} from 're2js'
import {describe, expect, it} from 'vitest'
import {isSharedPattern} from '../../src/verify/shared-pattern.ts'

const isValid = (source: string): boolean => {
  try {
    RE2JS.compile(source)
    return true
  } catch {
    return false
  }
}

describe('isSharedPattern', () => {
  it.each([
    'redis',
    '(?i)rate[_-]?limit',
    '^\\s*add_header\\b.*max-age',
    '(?:a|b)+?c*$',
    '[^\\w.-]\\.[a-z\\d]',
    '\\/api\\/v\\d+',
    '✅ größe'
  ])('%s is', source => {
    expect(isSharedPattern(source)).toBe(true)
    expect(isValid(source)).toBe(true)
  })

  it.each([
    '(',
    'a)',
    '(?=x)',
    '(?<!x)y',
    '(a)\\1',
    '(?<name>a)',
    '[]',
    '[^]',
    '[\\b]',
    '[[:alpha:]]',
    '[z-a]',
    'a{2000}',
    'a**',
    '*a',
    '\\cA',
    '\\u0041',
    '\\p{L}',
    '\\',
    'a\ud83d'
  ])('%s is not known to be', source => {
    expect(isSharedPattern(source)).toBe(false)
  })

  it('is never what RE2 refuses', () => {
    const pieces = [
      'a',
      '-',
      '^',
      '$',
      '.',
      '*',
      '+',
      '?',
      '|',
      '(',
      ')',
      '(?:',
      '(?',
      '[',
      '[^',
      ']',
      '\\',
      '\\b',
      '\\d'
    ]
    const pattern = fc.array(fc.constantFrom(...pieces, '{', '}', '2', ',', '/', ':', '=', 'é', '✅', '(?i)'), {
      maxLength: 9
    })
    let shared = 0
    fc.assert(
      fc.property(pattern, parts => {
        const source = parts.join('')
        if (!isSharedPattern(source)) return
        shared += 1
        expect(isValid(source), source).toBe(true)
      }),
      {numRuns: 6_000}
    )
    expect(shared).toBeGreaterThan(300)
  })
})
