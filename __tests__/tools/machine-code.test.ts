import {runInNewContext} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {makeReady} from '../../tools/machine-code.ts'

const body = (code: string): string => makeReady(code).split('\nfunction __ready')[0] ?? ''

describe('makeReady', () => {
  it.each([
    [
      'a constant',
      'const A = /a/; const f = t => A.test(t)',
      'const A = /a/; const f = t => (A$ready ??= __ready(A)).test(t)'
    ],
    [
      'a made one',
      "const A = new RegExp('a'); const f = t => A.exec(t)",
      "const A = new RegExp('a'); const f = t => (A$ready ??= __ready(A)).exec(t)"
    ],
    [
      'an argument',
      'const A = /a/g; const f = t => t.replaceAll(A, "")',
      'const A = /a/g; const f = t => t.replaceAll((A$ready ??= __ready(A)), "")'
    ],
    ['a literal', 'const f = t => /a/i.test(t)', 'const f = t => (__pattern0 ??= __ready(/a/i)).test(t)'],
    [
      'a literal with `$&` in it',
      'const f = t => /$&/.test(t)',
      'const f = t => (__pattern0 ??= __ready(/$&/)).test(t)'
    ],
    [
      'a computed key',
      'const A = /a/; const f = o => o[A]',
      'const A = /a/; const f = o => o[(A$ready ??= __ready(A))]'
    ]
  ])('makes %s ready', (_, code, ready) => {
    expect(body(code)).toBe(ready)
  })

  it.each([
    ['a literal that keeps its place', 'const f = t => /a/g.exec(t)'],
    ['what runs while the file loads', 'const A = /a/; const found = A.test("a")'],
    ['the name of a property', 'const A = /a/; const f = o => o.A'],
    ['a key', 'const A = /a/; const f = () => ({A: 1})'],
    ['a shorthand', 'const A = /a/; const f = () => ({A})'],
    ['a parameter of the name', 'const A = /a/; const f = A => A.test("a")'],
    ['a parameter taken apart', 'const A = /a/; const f = ({x: [A]}) => A.test("a")'],
    ['a variable of the name', 'const A = /a/; const f = () => { const A = 1; return A }'],
    ['a name bound in another function', 'const A = /a/; const f = () => A; const g = A => A'],
    ['what was caught', 'const A = /a/; const f = () => { try { g() } catch (A) { return A } }'],
    ['a function of the name', 'const A = /a/; const f = () => { function A() {} return A }'],
    ['no pattern', 'const A = 1; const f = () => A']
  ])('leaves %s alone', (_, code) => {
    expect(makeReady(code)).toBe(code)
  })

  it('changes no answer and no place in a text', () => {
    const code = `
      const EACH = /b/g, AT = /a/y
      const next = text => { const found = EACH.exec(text); return found && found.index }
      const stuck = text => { AT.lastIndex = 1; return AT.test(text) }
      const kind = text => (/^a/.test(text) ? 'a' : /b$/i.test(text) ? 'b' : 'c')
      JSON.stringify([next('abab'), next('abab'), next('abab'), next('abab'), stuck('ba'), stuck('ab'), ['ax', 'xB', 'x'].map(kind)])`
    expect(runInNewContext(makeReady(code))).toBe(runInNewContext(code))
    expect(makeReady(code)).toContain('EACH$ready')
  })
})
