import {describe, expect, it} from 'vitest'
import {settingsOf} from '../src/config/schema.ts'
import type {RawDocument} from '../src/model.ts'
import {understand, understandBoth} from '../src/understand.ts'

const raw = (path: string, text: string): RawDocument => ({path, bytes: new TextEncoder().encode(text)})
const list = (box: string) => `# Launch\n\n## Must\n\n- [${box}] LICENSE is there <!-- verify: file path=LICENSE -->\n`
const today = '2026-06-01'
const settings = settingsOf({}, {})

describe('understandBoth', () => {
  it.each<[string, RawDocument[], RawDocument[]]>([
    ['nothing changed', [raw('a.md', list(' '))], [raw('a.md', list(' '))]],
    ['a box ticked', [raw('a.md', list('x'))], [raw('a.md', list(' '))]],
    [
      'the same length, other bytes',
      [raw('a.md', list(' ')), raw('b.md', 'xy')],
      [raw('a.md', list(' ')), raw('b.md', 'yx')]
    ],
    ['one removed', [raw('a.md', list(' '))], [raw('a.md', list(' ')), raw('b.md', list('x'))]],
    ['one moved', [raw('docs/a.md', list(' '))], [raw('a.md', list(' '))]],
    // The ids of one file depend on which others there are.
    ['a namesake added', [raw('a/x.md', list(' ')), raw('b/x.md', list(' '))], [raw('a/x.md', list(' '))]],
    ['no base', [raw('a.md', list(' '))], []]
  ])('%s: as if each were read alone', async (_, head, base) => {
    expect(await understandBoth(head, base, settings, today)).toEqual({
      head: await understand(head, settings, today),
      base: await understand(base, settings, today)
    })
  })
})
