import {describe, expect, it} from 'vitest'
import {dateIn} from '../../src/checklist/dates.ts'
import {read} from '../support/documents.ts'

describe('role', () => {
  it.each([
    ['claims', ['- [x] a', '- [ ] b']],
    ['claims', ['**Status:** READY FOR PRODUCTION', '', '- [ ] a']],
    ['claims', ['# Readiness', '- ✅ a', '', '- [ ] b']],
    ['procedure', ['- [ ] a', '- [ ] b']],
    ['template', ['# Release template', '- [ ] a']],
    ['template', ['---', 'name: Release', 'about: steps', '---', '- [ ] a']],
    ['template', ['---', 'name: Release', 'about: steps', '---', '- [x] Open this issue', '- [ ] a', '- [ ] b']],
    ['claims', ['---', 'name: Release', 'about: steps', '---', '- [x] a', '- [x] b', '- [ ] c']],
    ['claims', ['---', 'name: Release', '---', '- [x] a', '- [ ] b', '- [ ] c', '', 'about: steps']],
    ['template', ['- [ ] a', '', 'Lead: _______', 'Date: _______', 'Version: _______']],
    ['choice', ['## Type of change', '- [x] Fix', '- [ ] Feature']],
    ['none', ['# Notes', 'Nothing here.']]
  ] as const)('%s', (role, lines) => {
    expect(read([...lines]).role).toBe(role)
  })

  it('of what GitHub offers for new issues is a template', () => {
    expect(read(['- [x] Open this issue', '- [ ] a'], {}, '.github/ISSUE_TEMPLATE/release.md').role).toBe('template')
  })

  it('is what the config says', () => {
    expect(read('- [ ] a', {role: 'claims'}).role).toBe('claims')
  })
})

describe('overall claim', () => {
  it.each([
    ['**Status:** ✅ READY FOR PRODUCTION', 'ready'],
    ['**Status**: 🟢 Ready', 'ready'],
    ['Overall readiness: 70% (search is missing)', 'partial'],
    ['**Status: APPROVED for beta**', 'ready'],
    ['Status: not ready', 'not-ready'],
    ['Status: in progress', 'partial'],
    ['Decision: NO-GO', 'not-ready'],
    ['Estado: Listo para producción', 'ready'],
    ['**当前状态**: 已上线', 'ready'],
    ['## Status: 80 % ready', 'partial'],
    ['Overall readiness: 92% (production-ready)', 'ready'],
    ['Overall readiness: 92% - ready for launch', 'ready'],
    ['Overall readiness: 92% (search ready)', 'partial'],
    ['Overall readiness: 92% (not ready for launch)', 'not-ready']
  ])('%s', (line, expected) => {
    expect(read(['# Launch', line]).claim).toMatchObject({line: 2, says: expected})
  })

  it.each([
    'With open items we are NOT READY for launch if asked.',
    'READY / NOT READY',
    'PRODUCTION READY or NOT PRODUCTION READY',
    'Mail is NOT READY'
  ])('%s in prose is none', line => {
    expect(read(['# Launch', 'x', '## End', line]).claim).toBeNull()
  })

  it.each(['**Version:** 1.0', 'Current status: see the board', 'The status is ready'])('%s is none', line => {
    expect(read(['# Launch', line]).claim).toBeNull()
  })

  it('is the first of the head; below it a claim must speak of the launch', () => {
    const lines = [
      '# Launch',
      '## Goal',
      'Intro.',
      '## Cache',
      'Status: ready',
      '## End',
      'Status: READY FOR PRODUCTION'
    ]
    expect(read(lines).claim).toMatchObject({line: 7})
  })

  it('may be words in capitals', () => {
    expect(read(['# Launch', 'x', '## End', '**THE SERVICE IS PRODUCTION READY**']).claim).toMatchObject({line: 4})
    expect(read(['# Launch', 'x', '## End', 'It is NOT PRODUCTION READY.']).claim).toMatchObject({says: 'not-ready'})
    expect(read(['# Launch', 'x', '## End', 'It is **NOT READY** for launch.']).claim).toMatchObject({
      says: 'not-ready'
    })
  })
})

describe('dates and version', () => {
  it('stand in key–value lines anywhere', () => {
    const document = read([
      '# Launch',
      '- **Date**: February 3, 2026',
      'Version: v2.1.0',
      '',
      '*Next review: 2026-08-01*'
    ])
    expect(document).toMatchObject({date: '2026-02-03', version: 'v2.1.0', nextReview: '2026-08-01'})
  })

  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026/2/3', '2026-02-03'],
    ['Feb 3rd, 2026', '2026-02-03'],
    ['3 February 2026, 21:30 UTC', '2026-02-03'],
    ['3 de febrero de 2026', '2026-02-03'],
    ['3 février 2026', '2026-02-03'],
    ['3. März 2026', '2026-03-03'],
    ['03.02.2026', '2026-02-03'],
    ['2026年2月3日', '2026-02-03'],
    ['February 2026', null],
    ['[Date]', null],
    ['2026-13-41', null]
  ])('%s', (text, expected) => {
    expect(dateIn(text)).toBe(expected)
  })
})
