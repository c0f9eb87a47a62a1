import {describe, expect, it} from 'vitest'
import {parse} from '../../src/checklist/parse.ts'

const variables = (text: string) =>
  parse({path: 'docs/READY.md', bytes: new TextEncoder().encode(text)}).items.filter(({kind}) => kind === 'env-var')
const block = (...lines: string[]): string => ['# Launch', '- [x] up', '', '```env', ...lines, '```'].join('\n')

describe('environment variables as items', () => {
  it('stand where the document demands them, in no state', () => {
    expect(variables(block('# Core (FATAL if missing)', '  export API_KEY=...'))).toEqual([
      expect.objectContaining({
        line: 6,
        column: 10,
        text: 'API_KEY',
        section: ['Launch'],
        state: 'unknown',
        criticality: 'critical',
        box: null
      })
    ])
  })

  it.each([
    ['# required', 'required'],
    ['# WARNING if not set', 'recommended'],
    ['# optional', 'optional']
  ])('%s is %s', (comment, criticality) => {
    expect(variables(block(comment, 'API_KEY=1')).map(item => item.criticality)).toEqual([criticality])
  })

  it.each([
    ['✅ Set', 'done'],
    ['❌ Missing', 'open']
  ])('a status in the place of the value: %s', (status, state) => {
    expect(variables(block('# required', `API_KEY=${status}`)).map(item => item.state)).toEqual([state])
  })

  it('one that is only named is none', () => {
    expect(variables(block('API_KEY=1'))).toEqual([])
  })

  it('the same one twice is one item, at its strictest', () => {
    const items = variables(block('# optional', 'API_KEY=1', '', '# required', 'API_KEY=2', 'OTHER_KEY=3'))
    expect(items.map(({text, line, criticality}) => [text, line, criticality])).toEqual([
      ['API_KEY', 6, 'required'],
      ['OTHER_KEY', 10, 'required']
    ])
    expect(new Set(items.map(({id}) => id)).size).toBe(2)
  })
})
