import {describe, expect, it} from 'vitest'
import {documentSlug, documentSlugs} from '../../src/checklist/identity.ts'
import {read} from '../support/documents.ts'

const ids = (lines: string[], path = 'docs/GO-LIVE.md'): string[] => read(lines, {}, path).items.map(({id}) => id)

describe('ids', () => {
  it('are document, headings below the title, and text', () => {
    expect(ids(['# Launch', '## 2. Security', '### TLS', '- [ ] HTTPS **enforced**'], 'docs/READY.md')).toEqual([
      'docs-ready/security/tls/https-enforced'
    ])
  })

  it.each([
    ['state', ['# Launch', '## Security ✅', '- [x] HTTPS']],
    ['percentages', ['# Launch', '## Security (80%)', '- [ ] HTTPS']],
    ['numbering', ['# Launch', '## 7. Security', '- [ ] HTTPS']],
    ['level', ['# Launch', '## Security', '- [ ] **CRITICAL:** HTTPS']],
    ['options', ['# Launch', '## Security', '- [ ] HTTPS (optional)']],
    ['remarks', ['# Launch', '## Security', '- [ ] HTTPS (deferred to v2)']],
    ['strikes', ['# Launch', '## Security', '- [ ] ~~HTTPS~~ done elsewhere']],
    ['title', ['# Go-live', '## Security', '- [ ] HTTPS']],
    ['lines above', ['# Launch', 'Words.', '', '## Security', '- [ ] HTTPS']]
  ])('do not depend on %s', (_name, lines) => {
    expect(ids(lines)).toEqual(['docs-go-live/security/https'])
  })

  it('tell the same text apart by section, then parent, then order', () => {
    const found = ids([
      '# Launch',
      '## A',
      '- [ ] Tested',
      '## B',
      '- [ ] Web',
      '  - [ ] Tested',
      '- [ ] Mail',
      '  - [ ] Tested',
      '  - [ ] Tested'
    ])
    expect(found).toEqual([
      'docs-go-live/a/tested',
      'docs-go-live/b/web',
      'docs-go-live/b/web/tested',
      'docs-go-live/b/mail',
      'docs-go-live/b/mail/tested',
      'docs-go-live/b/mail/tested-2'
    ])
  })

  it('stay when a namesake elsewhere comes or goes', () => {
    const twice = ['## B', '- [ ] Tested', '- [ ] Tested']
    expect(ids(['## A', '- [ ] Tested', ...twice]).slice(1)).toEqual(ids(twice))
  })

  it('of long texts are cut, and differ where the texts differ', () => {
    const long = 'a word '.repeat(30)
    const [one = '', other = ''] = ids([`- [ ] ${long}x`, `- [ ] ${long}y`])
    expect(one).not.toBe(other)
    expect(one.length).toBeLessThan(110)
  })

  it('keep letters of any script, and have a name for texts without any', () => {
    expect(ids(['- [ ] 备份已测试', '- [ ] ...'])).toEqual(['docs-go-live/备份已测试', 'docs-go-live/task'])
  })

  it('given in a comment win; a second of the same name gets a number and a finding', () => {
    const document = read(['- [ ] a <!-- id: keys -->', '- [ ] b <!-- id: keys critical -->', '- [ ] c'])
    expect(document.items.map(({id, criticality}) => `${id} ${criticality}`)).toEqual([
      'keys unspecified',
      'keys-2 critical',
      'docs-go-live/c unspecified'
    ])
    expect(document.findings).toMatchObject([{rule: 'duplicate-id', lines: [1, 2]}])
  })

  it('are as fast for many namesakes as for few', () => {
    const found = ids(Array(20_000).fill('- [ ] same'))
    expect(new Set(found).size).toBe(20_000)
  })
})

describe('document slugs', () => {
  it.each([
    ['docs/READY.md', 'docs-ready'],
    ['PRODUCTION_READINESS_CHECKLIST.md', 'production-readiness-checklist'],
    ['ops/v2.1/Go-Live.markdown', 'ops-v2-1-go-live']
  ])('%s is %s', (path, slug) => {
    expect(documentSlug(path)).toBe(slug)
  })

  it('of a run never collide, whatever their order', () => {
    const paths = ['docs/ready.md', 'docs-ready.md', 'docs/READY.md', 'other.md']
    const slugs = documentSlugs(paths)
    expect(new Set(slugs.values()).size).toBe(4)
    expect(slugs.get('other.md')).toBe('other')
    expect(documentSlugs(paths.toReversed())).toEqual(new Map([...slugs].toReversed()))
  })
})
