import {runInNewContext, Script} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {compileEagerly} from '../../tools/eager.ts'

describe('compileEagerly', () => {
  it.each([
    ['const f = x => x', 'const f = (x => x)'],
    ['const f = x => y => x + y', 'const f = (x => (y => x + y))'],
    ['go(x => x, () => ({}))', 'go((x => x), (() => ({})))'],
    [
      'const o = {f: () => 1, async g() { return () => 2 }}',
      'const o = {f: (() => 1), async g() { return (() => 2) }}'
    ],
    ['const f = async () => 1', 'const f = async () => 1'],
    ['function f() {}', 'function f() {}'],
    ['const s = "✅ x => x"; const f = () => s', 'const s = "✅ x => x"; const f = (() => s)'],
    ['const f = (x = () => 1) => x()', 'const f = ((x = (() => 1)) => x())']
  ])('%s', (code, hinted) => {
    expect(compileEagerly(code)).toBe(hinted)
  })

  it('changes no result', () => {
    const code = 'const add = a => b => a + b; [1, 2, 3].map(add(2)).filter(n => n % 2 === 0).join()'
    expect(runInNewContext(compileEagerly(code))).toBe(runInNewContext(code))
  })

  it('has V8 compile with the file what it would compile at the first call', () => {
    const code = `const f = a => { ${'a += a * 3;'.repeat(50)} return a }`
    const cached = (text: string) => new Script(text).createCachedData().length
    expect(cached(compileEagerly(code))).toBeGreaterThan(2 * cached(code))
  })
})
