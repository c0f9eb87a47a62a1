import {describe, expect, it} from 'vitest'
import {conditionOf} from '../../src/checklist/conditions.ts'
import {columnLevel} from '../../src/checklist/criticality.ts'
import {headingLevel} from '../../src/checklist/heading-level.ts'
import {ownLevel, withoutLevel} from '../../src/checklist/own-level.ts'
import {levels, read} from '../support/documents.ts'

describe('headingLevel', () => {
  it.each([
    ['Critical', 'critical'],
    ['🔴 CRITICAL - before anything else', 'critical'],
    ['P0 — stop the line', 'critical'],
    ['Launch blockers', 'critical'],
    ['Release-blockers', 'critical'],
    ['2. Open launch blockers', 'critical'],
    ['Top remaining blockers', 'critical'],
    ['Work left (must be settled before the launch)', 'required'],
    ['Work left (must be resolved)', 'required'],
    ['Sign-up (must work on every device)', 'required'],
    ['Step 3: Mail (MUST ARRIVE)', 'required'],
    ['Imports (must not lose rows)', 'required'],
    ['Must have', 'required'],
    ['Must fix before release', 'required'],
    ['Required variables', 'required'],
    ['Storage (Required)', 'required'],
    ['Search (Priority: High)', 'required'],
    ['Auth 🔴 HIGH PRIORITY', 'required'],
    ['Should have (recommended)', 'recommended'],
    ['🟡 IMPORTANTE', 'recommended'],
    ['Search (priority: medium)', 'recommended'],
    ['Nice to have', 'optional'],
    ['Optional improvements', 'optional'],
    ['Load tests (optional)', 'optional'],
    ['Search (Low)', 'optional'],
    ['Obligatorio', 'required'],
    ['Recommandé', 'recommended'],
    ['Pflicht', 'required'],
    ['监控 (推荐)', 'recommended'],
    ['必须', 'required'],
    ['Kritik', 'critical'],
    ['Checks (P0/P1)', 'critical'],
    ['Checks (critical, recommended by the auditor)', 'critical'],
    ['Checks (P1, mail and text)', 'required'],
    ['Checks (optional/P3)', 'optional'],
    ['로그 (배포 전 필수)', 'required'],
    ['ログ（公開前に必須）', 'required'],
    ['日志（上线前必须）', 'required'],
    ['Loglar (yayın öncesi zorunlu)', 'required'],
    ['Logs (vor dem Start verpflichtend)', 'required'],
    ['Registros (antes de publicar: obligatorio)', 'required'],
    ['Logs (before the launch, mandatory)', 'required'],
    ['로그 (출시 후 권장)', 'recommended'],
    ['ログ（公開後でも任意）', 'optional'],
    ['ログ（オプション）', 'optional'],
    ['Loglar (opsiyonel)', 'optional'],
    ['Обязательно', 'required'],
    ['High', 'required'],
    ['Low', 'optional'],
    ['Requises', 'required'],
    ['Optionnelles', 'optional'],
    ['Obrigatórios antes do lançamento', 'required'],
    ['Zwingend erforderlich', 'required'],
    ['Facoltativi', 'optional'],
    ['必须完成', 'required'],
    ["Обов'язково", 'required']
  ])('%s is %s', (heading, level) => {
    expect(headingLevel(heading)).toBe(level)
  })

  it.each([
    'Critical paths',
    '緊急連絡先',
    'Checks (P0/P1/P2)',
    'Checks (P1 to P3)',
    'Checks (required / optional)',
    'Priorities: P1, P2',
    'P0/P2 checks',
    'Logs (before the launch, not mandatory)',
    'Logs (vor dem Start nicht verpflichtend)',
    'ログ（任意ではない）',
    '日志（上线前不必须）',
    'Logs (what the law calls mandatory)',
    'Storage (every field required)',
    '로그 (필수 아님)',
    'Critical success factors',
    'Important notes',
    'P0 readiness report',
    'Should you launch now?',
    'Recommendations',
    'Option 2: wait ⭐ RECOMMENDED',
    'High availability',
    'No open blockers',
    'Known blockers resolved',
    'Ports (blockers resolved)',
    'Open issues',
    'Console (must be logged in)',
    'Notes (must not delay the launch)',
    'Notes (must not block a release)',
    'Commands (must run as root)',
    'Names (must match the template)',
    'Console (must have an account)',
    'Recommended order of work',
    'Recommended release phases',
    'Requirements',
    'Essential services'
  ])('%s states none: an adjective says nothing about the items', heading => {
    expect(headingLevel(heading)).toBeNull()
  })
})

describe('ownLevel', () => {
  it.each([
    ['**CRITICAL:** rotate keys', 'critical'],
    ['**P0** rotate keys', 'critical'],
    ['[P1] add alerts', 'required'],
    ['(Optional) add a banner', 'optional'],
    ['Add a banner (optional, for phase two)', 'optional'],
    ['Add a banner (optional but recommended)', 'recommended'],
    ['Add a key (CRITICAL - nothing works without it)', 'critical'],
    ['Add a key (Required)', 'required'],
    ['Add a banner — optional', 'optional'],
    ['Add a banner *(optional)*', 'optional'],
    ['The service MUST answer', 'required'],
    ['You MAY add a banner', 'optional'],
    ['![critical](https://img.example/badge/critical-red) back up', 'critical'],
    ['![level](https://img.example/badge/priority-high-orange) back up', 'required'],
    ['Banner（可选）', 'optional'],
    ['Banner (not critical)', 'recommended'],
    ['Banner (nicht kritisch, reine Zierde)', 'recommended'],
    ['Banner - not a blocker', 'recommended']
  ])('%s is %s', (text, level) => {
    expect(ownLevel(text)).toBe(level)
  })

  it.each([
    'Fix critical bugs',
    'Set all required variables',
    'Daily backups (a managed service recommended)',
    'Test critical paths (login, search)',
    '`CACHE_KEY` env var (optional — plain text if unset)',
    'Report problems, blockers',
    'High availability (two zones)',
    'READ THE MANUAL',
    'Load not critical assets late',
    'Writes to the queue (non-blocking)'
  ])('%s states none', text => {
    expect(ownLevel(text)).toBeNull()
  })

  it('is taken off for the name of an item', () => {
    expect(
      ['**CRITICAL:** rotate keys', '(optional) rotate keys', 'rotate keys (Required)', 'rotate keys — optional'].map(
        withoutLevel
      )
    ).toEqual(Array(4).fill('rotate keys'))
  })
})

describe('columnLevel', () => {
  it.each([
    ['Critical', 'critical'],
    ['🔴 P0', 'critical'],
    ['Must', 'required'],
    ['High', 'required'],
    ['Yes', 'required'],
    ['✅', 'required'],
    ['Medium', 'recommended'],
    ['Should', 'recommended'],
    ['Low', 'optional'],
    ['Nice to have', 'optional'],
    ['No', 'optional'],
    ['Alta', 'required'],
    ['İSTEĞE BAĞLI', 'optional'],
    ['クリティカル', 'critical'],
    ['매우 높음', 'critical'],
    ['Sehr hoch', 'critical'],
    ['Критическая', 'critical'],
    ['Acil', 'critical'],
    ['Obbligatoria', 'required'],
    ['Высокая', 'required'],
    ['높음', 'required'],
    ['YÜKSEK', 'required'],
    ['Средняя', 'recommended'],
    ['Orta', 'recommended'],
    ['Bassa', 'optional'],
    ['낮음', 'optional'],
    ['İsteğe bağlı', 'optional'],
    ['中', 'recommended']
  ])('%s is %s', (cell, level) => {
    expect(columnLevel(cell)).toBe(level)
  })
})

describe('conditionOf', () => {
  it.each([
    ['Cache warmed (if using a cache)', 'if using a cache', false],
    ['Seeds loaded (if needed)', 'if needed', true],
    ['Seeds loaded (optional, if the table is new)', 'if the table is new', false],
    ['If this fixes a leak: add the advisory', 'If this fixes a leak', false],
    ['When the region changes, move the data', 'When the region changes', false],
    ['Notes updated if applicable', 'if applicable', false],
    ['Datenbank gesichert (falls vorhanden)', 'falls vorhanden', false],
    ['回滚（如需要）', '如需要', true]
  ])('%s', (text, condition, optional) => {
    expect(conditionOf(text)).toEqual({text: condition, optional})
  })

  it.each(['Check if the cache is warm', 'Needs a migration? (if yes, describe it)', 'Keep it as small as possible'])(
    '%s is unconditional',
    text => {
      expect(conditionOf(text)).toBeNull()
    }
  )
})

describe('inheritance', () => {
  it('runs from headings to items, the nearest first, and own marks win both ways', () => {
    const document = read([
      '# Release',
      '## CRITICAL - must be done',
      '- [ ] a',
      '- [ ] b (optional)',
      '### Later polish (recommended)',
      '- [ ] c',
      '- [ ] **CRITICAL:** d',
      '## Other',
      '- [ ] e'
    ])
    expect(levels(document)).toEqual({
      a: 'critical',
      'b (optional)': 'optional',
      c: 'recommended',
      '**CRITICAL:** d': 'critical',
      e: 'unspecified'
    })
  })

  it('runs from a label to the list behind it, and no further', () => {
    const document = read(['# Release', '**Required:**', '', '- [ ] a', '', '**Next:**', '', '- [ ] b'])
    expect(levels(document)).toEqual({a: 'required', b: 'unspecified'})
  })

  it('runs from an item to those nested under it', () => {
    const document = read(['- [ ] Banner (optional)', '  - [ ] Text', '  - [ ] Colour (Required)'])
    expect(levels(document)).toEqual({
      'Banner (optional)': 'optional',
      Text: 'optional',
      'Colour (Required)': 'required'
    })
  })

  it('runs from a plain entry to those nested under it, and no further', () => {
    const document = read([
      '## Release (required)',
      '- Optional: rehearse it',
      '  - [ ] a',
      '    - [ ] b',
      '  - [ ] c (mandatory)',
      '  - on another machine',
      '    - [ ] d',
      '- [ ] e',
      '  - Nice to have: pictures',
      '    - [ ] f',
      '- Then go on with critical paths',
      '  - [ ] g',
      '- Recommended order of work',
      '  - [ ] h'
    ])
    expect(levels(document)).toEqual({
      a: 'optional',
      b: 'optional',
      'c (mandatory)': 'required',
      d: 'optional',
      e: 'required',
      f: 'optional',
      g: 'required',
      h: 'required'
    })
  })

  it('takes a level from a line of its own below the item', () => {
    const document = read([
      '# Launch',
      '- [ ] a',
      '  - **Priority**: P0',
      '  - [ ] nested',
      '- [ ] b',
      '  Owner: Ana',
      '  Priority: low, for now',
      '- [ ] (must) c',
      '  - Priority: low',
      '- [ ] d',
      '  - Severity: critical',
      '- [ ] e',
      '  - Priority: low',
      '  - Priority: high',
      '- [ ] f',
      '  - Priority: to be agreed'
    ])
    expect(levels(document)).toEqual({
      a: 'critical',
      nested: 'critical',
      b: 'optional',
      '(must) c': 'required',
      d: 'unspecified',
      e: 'unspecified',
      f: 'unspecified'
    })
  })

  it.each([
    ['a line', ['**Status:** in work', '**Priority:** Critical', '', '**Needed:**', '- [ ] a'], 'critical'],
    [
      'a line behind prose and places',
      ['Some text.', '', '**Files:**', '- `x.ts`', '', 'Priority: low', '', '- [ ] a'],
      'optional'
    ],
    ['a plain bullet', ['- **Priority**: High, for the launch', '- **Owner**: Ana', '', '- [ ] a'], 'required'],
    ['a line in Russian', ['**Приоритет:** Средний', '', '- [ ] a'], 'recommended'],
    ['a line over a heading', ['Priority: P0', '### Steps', '- [ ] a'], 'critical'],
    ['the heading, before its line', ['Priority: P0', '### Steps (optional)', '- [ ] a'], 'optional'],
    ['the item, before the line', ['Priority: P0', '', '- [ ] (optional) a'], 'optional'],
    ['the label, before the line', ['Priority: P0', '', '**Optional:**', '- [ ] a'], 'optional'],
    ['nothing, where two lines do', ['Priority: P0', '', 'Priority: P1', '', '- [ ] a'], 'unspecified'],
    ['nothing, behind the items', ['- [ ] a', '', 'Priority: P0'], 'unspecified'],
    ['nothing, between the items', ['- [ ] a', '', 'Priority: P0', '', '- [ ] b'], 'unspecified'],
    ['nothing, over the next section', ['Priority: P0', '## Next', '- [ ] a'], 'unspecified'],
    ['nothing, below the label of a part', ['**Cache**', 'Priority: P0', '', 'Text.', '', '- [ ] a'], 'unspecified'],
    ['nothing, as a range', ['Priority: P0/P2', '', '- [ ] a'], 'unspecified'],
    ['nothing, in a quote or an item', ['1. Cache', '   - Priority: P0', '', 'Text.', '', '- [ ] a'], 'unspecified'],
    ['nothing, for an incident', ['Severity: P0', '', '- [ ] a'], 'unspecified']
  ])('takes the level of a section from %s', (_name, lines, level) => {
    const [item] = read(['# Launch', '## Storage', ...lines]).items
    expect(item?.criticality).toBe(level)
  })

  it('takes no level from a line below the title', () => {
    expect(levels(read(['# Launch', 'Priority: P0', '## Storage', '- [ ] a']))).toEqual({a: 'unspecified'})
  })

  it('takes (if needed) for optional, where nothing else is said', () => {
    const [item] = read('- [ ] Seeds (if needed)').items
    expect(item).toMatchObject({criticality: 'optional', condition: 'if needed'})
  })

  it('hands a condition of the heading down', () => {
    const [item] = read(['## Redis (if used)', '- [ ] Connected']).items
    expect(item).toMatchObject({criticality: 'unspecified', condition: 'if used'})
  })

  it('shifts a scale that puts P1 after the deployment', () => {
    const scale = ['## P0 - now', '- [ ] a', '## P1 - soon after the deploy', '- [ ] b', '## P2 - polish', '- [ ] c']
    expect(levels(read(scale))).toEqual({a: 'critical', b: 'recommended', c: 'optional'})
    expect(levels(read(scale.map(line => line.replace(' soon after the deploy', ''))))).toEqual({
      a: 'critical',
      b: 'required',
      c: 'recommended'
    })
  })
})

describe('a legend', () => {
  const list = ['- [ ] 🔴 Back up', '- [ ] 🟡 Add alerts', '- [ ] Tidy up ⚪', '- [ ] Plain']

  it.each([
    ['in one line', ['Levels: **🔴 blocker** · **🟡 important** · **⚪ optional**'], 'critical'],
    ['in lines of their own', ['- 🔴 Must fix before launch', '- 🟡 Should have', '- ⚪ Nice to have'], 'required'],
    ['in a table', ['|Colour|Meaning|', '|-|-|', '|🔴|Critical|', '|🟡|Medium|', '|⚪|Low|'], 'critical'],
    ['in Japanese, with one in between', ['🔴 = 公開前に必須 / 🟡 = 公開後でも可 / ⚪ = 任意'], 'required']
  ])('%s gives colours their levels', (_name, legend, red) => {
    expect(Object.values(levels(read(['# Launch', ...legend, '', ...list])))).toEqual([
      red,
      'recommended',
      'optional',
      'unspecified'
    ])
  })

  it('holds for headings, too, and an item may say otherwise', () => {
    const document = read(['# Launch', '🔴 blocker, ⚪ optional', '## 1) 🔴 Storage', '- [ ] Keys', '- [ ] ⚪ Names'])
    expect(levels(document)).toEqual({Keys: 'critical', '⚪ Names': 'optional'})
  })

  it.each([
    ['no legend', []],
    ['a legend of states', ['🔴 not started · 🟡 in progress · 🟢 done']],
    ['answers', ['🔴 no, 🟢 yes']],
    ['one level', ['🔴 critical, 🟢 fine']]
  ])('is none: %s', (_name, lines) => {
    expect(new Set(Object.values(levels(read(['# Launch', ...lines, '', ...list]))))).toEqual(new Set(['unspecified']))
  })
})
