import fc from 'fast-check'
import {RE2JS} from 're2js'
import {describe, expect, it} from 'vitest'
import {literalSearch} from '../../src/verify/literal-pattern.ts'

describe('literalSearch', () => {
  it.each([
    ['redis', 'uses redis here', 'uses Redis here'],
    ['(?i)redis|memcached', 'MEMCACHED=1', 'rabbit'],
    ['(?i)\\bjwt\\b|jose\\b', 'a jwt.', 'jwts and josef'],
    ['api[_-]?key', 'apikey', 'api key'],
    ['a\\.b\\(', 'x a.b(c', 'x axb(c'],
    ['new Pool\\(', 'new Pool()', 'newPool('],
    ['(?i)kelvin', '\u212aelvin', 'elvin'],
    ['(?i)secret', '\u017fecret', 'ecret'],
    ['\\bx', '-x', 'ax'],
    ['x\\b', 'x-', 'xa']
  ])('%s', (pattern, fits, misses) => {
    const search = literalSearch(pattern)
    expect([search?.(fits), search?.(misses)]).toEqual([true, false])
    const engine = RE2JS.compile(pattern)
    expect([engine.test(fits), engine.test(misses)]).toEqual([true, false])
  })

  it.each([
    ['an anchor', '^a'],
    ['any character', 'a.b'],
    ['a repetition', 'ab+'],
    ['a counted repetition', 'a{2}'],
    ['a lazy option', 'a??b'],
    ['a group', '(a|b)c'],
    ['a class of letters', '\\w'],
    ['a range', '[a-z]'],
    ['a negation', '[^a]'],
    ['an empty alternative', 'a|'],
    ['nothing at all', ''],
    ['a boundary inside', 'a\\bb'],
    ['a boundary beside what is no word', '\\b-x'],
    ['other flags', '(?s)a'],
    ['letters beyond ASCII without case', '(?i)größe'],
    ['more alternatives than it takes', Array.from({length: 65}, (_, index) => `w${index}x`).join('|')],
    ['options that multiply', 'a?b?c?d?e?f?g?h?'],
    ['an open class', '[ab'],
    ['an escape at the end', 'a\\']
  ])('leaves %s to the engine', (_, pattern) => {
    expect(literalSearch(pattern)).toBeNull()
  })

  const pieces = ['a', 'b', 'A', 'K', 's', '_', '-', ' ', '\\.', '[ab]', '[_-]', 'ab?', 'b?', '[_-]?', 's?']
  const alternative = fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 5}), fc.boolean())
    .map(([before, inner, after]) => `${before ? '\\b' : ''}${inner.join('')}${after ? '\\b' : ''}`)
  const pattern = fc
    .tuple(fc.boolean(), fc.array(alternative, {minLength: 1, maxLength: 4}))
    .map(([folds, all]) => (folds ? '(?i)' : '') + all.join('|'))
  const text = fc
    .array(fc.constantFrom('a', 'b', 'A', 'B', 'k', 's', '_', '-', ' ', '.', '\u212a', '\u017f', 'é', '\n'), {
      maxLength: 12
    })
    .map(parts => parts.join(''))

  it('answers what RE2 answers', () => {
    let taken = 0
    fc.assert(
      fc.property(pattern, fc.array(text, {minLength: 1, maxLength: 6}), (source, texts) => {
        const search = literalSearch(source)
        if (search === null) return
        taken += 1
        const engine = RE2JS.compile(source)
        for (const each of texts) expect([each, search(each)]).toEqual([each, engine.test(each)])
      }),
      {numRuns: 3_000}
    )
    expect(taken).toBeGreaterThan(500)
  })
})
