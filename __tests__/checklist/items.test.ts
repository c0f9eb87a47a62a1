import {describe, expect, it} from 'vitest'
import {brief, levels, read, states} from '../support/documents.ts'

describe('boxes', () => {
  it.each([
    ['- [ ] a', '1 task open'],
    ['- [x] a', '1 task done'],
    ['* [X] a', '1 task done'],
    ['3) [ ] a', '1 task open'],
    ['> - [x] a', '1 task done'],
    ['- [~] a', '1 bullet partial'],
    ['- [-] a', '1 bullet not-applicable'],
    ['- [✓] a', '1 bullet done'],
    ['- [N/A] a', '1 bullet not-applicable'],
    ['- [] a', '1 bullet open'],
    ['- [ x ] a', '1 bullet done'],
    ['- [>] a', '1 bullet deferred'],
    ['-[ ] a', '1 paragraph open'],
    ['[x] a', '1 paragraph done'],
    ['☐ a', '1 paragraph open'],
    ['☑ a', '1 paragraph done'],
    ['### [x] a', '1 heading done'],
    ['### [ ] a', '1 heading open'],
    ['- <input type="checkbox" checked> a', '1 bullet done'],
    ["- <input disabled type='checkbox'> a", '1 bullet open']
  ])('%s', (line, expected) => {
    const {items} = read(line)
    expect(items.map(brief)).toEqual([expected])
    expect(items[0]?.text).toBe('a')
  })

  it.each([
    '- [a] b',
    '- [link](x.md)',
    '- [x](x.md)',
    '- [1] note',
    '[x]: /address',
    '```\n- [ ] a\n```',
    '    - [ ] a',
    '<!--\n- [ ] a\n-->',
    '- [ ]'
  ])('%j holds none', text => {
    expect(read(text).items).toEqual([])
  })

  it('stand at the bracket, in columns and bytes of the original', () => {
    expect(read('ä\n\n> 1. [x] b').items[0]).toMatchObject({line: 3, column: 6, box: {start: 10, end: 11}})
  })

  it('of one list may lack blank lines and spaces', () => {
    expect(read(['- [x] a', '-[ ] b', '[ ] c'].join('\n')).items.map(brief)).toEqual([
      '1 task done',
      '2 paragraph open',
      '3 paragraph open'
    ])
  })

  it('indented too far below their item are boxes all the same', () => {
    const document = read(['- [ ] a', '  goes on', '      - [x] b', '      - [ ] c'])
    expect(document.items.map(brief)).toEqual(['1 task open', '3 paragraph done', '4 paragraph open'])
  })

  it('of a heading stand over items and are set like others', () => {
    const document = read(['## [x] Storage', '- [ ] Keys'])
    expect(document.items.map(brief)).toEqual(['1 heading done', '2 task open'])
    expect(document.items[0]?.box).toEqual({start: 4, end: 5})
  })

  it('that only show how boxes are written are none', () => {
    expect(read(['# A tool', '## Usage', '- [ ] like this']).items).toEqual([])
  })
})

describe('what the text adds to a box', () => {
  it.each([
    ['- [ ] ~~Mirror~~ dropped by the vendor', 'not-applicable', 'dropped by the vendor'],
    ['- [x] ~~Mirror~~ no longer needed', 'not-applicable', 'no longer needed'],
    ['- [x] ~~Mirror~~ set up in May', 'done', null],
    ['- [ ] N/A: no database', 'not-applicable', 'no database'],
    ['- [x] Mirror (N/A - one region)', 'not-applicable', 'one region'],
    ['- [ ] Mirror (deferred to v2)', 'deferred', 'deferred to v2'],
    ['- [x] Mirror (in progress)', 'partial', null],
    ['- [ ] Mirror (in progress)', 'partial', null],
    ['- [x] Mirror — pending', 'partial', null],
    ['- [x] ⚠️ Mirror', 'partial', null],
    ['- [x] Mirror 🚧', 'partial', null],
    ['- [ ] 🚧 Mirror', 'partial', null],
    ['- [ ] 🚧 Mirror: blocked by the vendor', 'open', null],
    ['- [ ] Mirror (awaiting the vendor) 🔄', 'open', null],
    ['- [ ] ⏸️ Mirror: blocked by the vendor', 'deferred', null],
    ['- [x] Unit tests: 12 failures', 'partial', null],
    ['- [x] Fixed 12 failures', 'done', null],
    ['- [ ] ✅ Mirror', 'open', null],
    ['- [ ] CDN/API limits', 'open', null],
    ['- [ ] Mirror — N/A if there is one region', 'open', null],
    ['- [ ] Mirror (N/A when there is one region)', 'open', null],
    ['- [ ] Mirror (N/A, wenn es nur eine Region gibt)', 'open', null],
    ['- [ ] N/A if there is one region', 'open', null],
    ['- [ ] 镜像 — N/A（如果只有一个区域）', 'open', null],
    ['- [ ] ミラー — N/A、リージョンが一つの場合', 'open', null],
    ['- [x] Report yesterday (N/A), today', 'done', null],
    ['- [x] Mirror (not yet deployed)', 'partial', null],
    ['- [x] Keys stay on the server (not passed to the browser)', 'done', null],
    ['- [x] Warnings (basic)', 'done', null]
  ])('%s', (line, state, reason) => {
    expect(read(line).items[0]).toMatchObject({state, reason})
  })

  it.each(['Gelecekte', 'Bekleyen (gelecekte)', 'Plus tard', 'Más adelante', '추후 작업', '今後の対応'])(
    'is put off below %s',
    heading => {
      expect(states(read(['# Launch', `## ${heading}`, '- [ ] a']))).toEqual({a: 'deferred'})
    }
  )

  it.each(['Nach dem Go-Live', '后续步骤', 'Bis spätestens Mai'])('is not put off below %s', heading => {
    expect(states(read(['# Launch', `## ${heading}`, '- [ ] a']))).toEqual({a: 'open'})
  })

  it('is put off by the section it stands in', () => {
    const document = read([
      '# Launch',
      '## Deferred',
      '- [ ] a',
      '- [x] b',
      '## Future',
      '- [ ] c',
      '## Optional future work',
      '- [ ] d'
    ])
    expect(states(document)).toEqual({a: 'deferred', b: 'done', c: 'deferred', d: 'open'})
    expect(document.items[0]?.reason).toBe('Deferred')
  })

  it.each([
    'What we are not building',
    "What we're not doing in v1",
    'What we are currently NOT supporting',
    'Not included in this release',
    'Not part of the first version',
    'Not in scope',
    'Deliberately left out',
    'Intentionally not covered',
    '4. Features not in the MVP',
    'What this MVP does NOT do',
    'The beta will not include'
  ])('is put off by a section of what is left out: %s', heading => {
    const document = read(['# Launch', `## ${heading}`, '- [ ] a', '- [x] b', '', '---', '', '- ❌ c', '- ❌ d'])
    expect(states(document)).toEqual({a: 'deferred', b: 'done', c: 'deferred', d: 'deferred'})
  })

  it.each([
    'Not covered by tests',
    'Not supported yet',
    'What we do not have',
    'Not ready for launch',
    'Not in release notes',
    'Not version controlled',
    'Make sure that we are not shipping',
    'Secrets are explicitly excluded',
    'Verify that this release does not include',
    'Not done in this release',
    'Checks that this release does not pass',
    'Not configured in production'
  ])('is not put off by a section of gaps: %s', heading => {
    expect(states(read(['# Launch', `## ${heading}`, '- [ ] a', '- ❌ b']))).toMatchObject({a: 'open'})
  })
})

describe('symbols that state nothing', () => {
  it.each(['Check these:', 'Try these first', 'What buyers do not care about', "Buyers don't care about"])(
    'stand below "%s"',
    heading => {
      expect(read(['# Launch', '## Done', '- ✅ x', `## ${heading}`, '- ✅ a', '- ✅ b']).items).toMatchObject([
        {text: 'x'}
      ])
    }
  )

  it.each(['These checks passed', 'Checks of these parts', 'Customer care'])('do not stand below "%s"', heading => {
    expect(read(['# Launch', `## ${heading}`, '- ✅ a', '- ✅ b']).items).toHaveLength(2)
  })
})

describe('parents and details', () => {
  const document = read([
    '- [x] **Storage**',
    '  continued here',
    '  - plain detail',
    '  - [x] Bucket',
    '    - another',
    '  - [ ] Policy <!-- note -->',
    '',
    '  Last words.'
  ])

  it('a ticked parent with open children is partial', () => {
    expect(states(document)).toEqual({'**Storage**': 'partial', Bucket: 'done', Policy: 'open'})
  })

  it('children name their parent', () => {
    expect(document.items.map(({parent}) => parent)).toEqual([null, document.items[0]?.id, document.items[0]?.id])
  })

  it('lines that are no items belong to the item around them', () => {
    expect(document.items.map(({details}) => details.map(({line, text}) => `${line} ${text}`))).toEqual([
      ['2 continued here', '3 plain detail', '8 Last words.'],
      ['5 another'],
      []
    ])
  })
})

describe('choices', () => {
  it.each([
    ['a heading that asks for one', ['## Type of change', '- [ ] Fix', '- [ ] Feature']],
    ['a label that asks for one', ['## Plan', 'Please select one:', '', '- [ ] Blue', '- [ ] Green']],
    ['answers of both kinds', ['## Outcome', '- [ ] ✅ **APPROVED** - ship it', '- [ ] ❌ **REJECTED** - fix it']],
    ['a verdict of three', ['## Decision', '- [ ] Approved', '- [ ] Approved with conditions', '- [ ] Blocked']],
    [
      'a rating',
      ['## Rating', 'The risk is:', '', '- [ ] **LOW** - none', '- [ ] **MEDIUM** - some', '- [ ] **HIGH** - many']
    ],
    ['a question about the change', ['- [ ] Touches the schema (if yes, describe how)']]
  ])('by %s', (_name, lines) => {
    expect(read(lines).items.map(({choice}) => choice)).not.toContain(false)
  })

  it.each([
    '## 2. Type of change (see the guide)',
    '## What kind of change is this?',
    '## Types of changes',
    '### Please describe the type of release:',
    '## Risk level of this change',
    '## Overall risk rating',
    '## Affected services',
    '## Effects (check all that apply)',
    '## Mark those that do not apply',
    '## Rollout: please select the relevant options',
    '## Tipo de cambio'
  ])('below "%s"', heading => {
    const document = read([heading, '- [ ] Blue', '- [ ] Green'])
    expect(document.items.map(({choice}) => choice)).toEqual([true, true])
  })

  it.each([
    '## Load tests (in the target environment)',
    '## Check all that the affected packages rely on',
    '## Check any affected services',
    '## Risk rating review',
    '## Risk level: high',
    '## Restart of affected components',
    '## Verify the target platform',
    '## Check the relevant dashboards',
    '## Delete any temporary accounts',
    '## Steps per type of release'
  ])('are not below "%s"', heading => {
    const document = read([heading, '- [ ] Blue', '- [ ] Green'])
    expect(document.items.map(({choice}) => choice)).toEqual([false, false])
  })

  it('are not: sign-offs and decisions to be prepared', () => {
    const document = read(['## Go/No-Go decision', '- [ ] Review the numbers', '- [ ] Security approval'])
    expect(document.items.map(({choice}) => choice)).toEqual([false, false])
  })

  it('are not: items that begin with the words of a rating', () => {
    const document = read(['## Operation', '- [ ] High availability', '- [ ] Low latency'])
    expect(document.items.map(({choice}) => choice)).toEqual([false, false])
  })
})

describe('symbols in front of lines', () => {
  const list = ['- ✅ Backups run', '- ⚠️ Restore is slow', '- ❌ No alerts']

  it.each([
    ['below a plain heading', ['# Production readiness', '## Storage', ...list]],
    ['below a label', ['# Production readiness', '**Storage:**', '', ...list]],
    ['below criteria that were met', ['# Production readiness', '## Success criteria met', ...list]],
    ['below a topic that is marked itself', ['# Production readiness', '## Performance metrics ✅', ...list]],
    [
      'below steps that are done',
      ['# Production readiness', '## Rollout', '**All first steps are DONE**:', '', ...list]
    ],
    ['below a measured value', ['# Production readiness', '## Coverage: 61% (target was 80%)', ...list]],
    ['as good beside issues', ['# Production readiness', '## Image', '### Good', ...list, '### Issues', 'None.']],
    ['as risks that remain', ['# Production readiness', '## Recommendation', '**Remaining risks:**', '', ...list]],
    ['of a status among changes', ['# Production readiness', '## Summary of changes', '### Status', ...list]],
    ['of what still has to change', ['# Production readiness', '## Change management', ...list]],
    ['in a checklist of another document', ['# The service', '## Launch checklist', ...list]]
  ])('state facts %s', (_name, lines) => {
    expect(states(read(lines, {}, 'docs/notes.md'))).toEqual({
      'Backups run': 'done',
      'Restore is slow': 'partial',
      'No alerts': 'open'
    })
  })

  it.each([
    ['conditions', ['# Production readiness', '## Launch if:', ...list]],
    ['conditions of a sentence', ['# Production readiness', 'The launch is successful when:', '', ...list]],
    ['criteria', ['# Production readiness', '## Success criteria', '### Storage', ...list]],
    ['targets', ['# Production readiness', '## Targets', ...list]],
    ['arguments', ['# Production readiness', '**Benefits:**', '', ...list]],
    ['options', ['# Production readiness', '## Option B', ...list]],
    ['a legend', ['# Production readiness', '## Legend', ...list]],
    ['troubleshooting', ['# Production readiness', '## Troubleshooting', ...list]],
    ['steps', ['# Production readiness', '## Deployment steps', ...list]],
    ['steps to be done', ['# Production readiness', '## Rollout', 'Steps to be done:', '', ...list]],
    ['steps after others', ['# Production readiness', '## Rollout', 'Steps once the build is done:', '', ...list]],
    ['targets in numbers', ['# Production readiness', '## Targets for phase 2 (80%)', '### Next targets', ...list]],
    ['good examples', ['# Production readiness', '### Good', ...list, '### Bad', 'None.']],
    ['a change log', ['# Production readiness', '## v1.2.0', ...list]],
    ['a summary of changes', ['# The release', '# Changes summary', ...list]],
    ['changes that were made', ['# Production readiness', '## Summary of the changes', '**Summary:**', '', ...list]],
    ['files that were changed', ['# Production readiness', '## Files modified', ...list]],
    ['a quick reference', ['# Production readiness', '## Quick Reference', ...list]],
    ['what is left out', ['# Production readiness', '## The release excludes', ...list]],
    ['answers', ['# Production readiness', '## Our final answer', ...list]],
    ['conditions in Portuguese', ['# Production readiness', '**Se nada aparecer**:', '', ...list]],
    ['steps in Ukrainian', ['# Production readiness', '**Наступні кроки**:', '', ...list]],
    [
      'symbols with their meaning',
      [
        '# Production readiness',
        '## Storage',
        '- ✅ Passed - seen in production',
        '- ❌ Failed',
        '- ⚠️ Partial: half of it'
      ]
    ],
    ['conditions in Spanish', ['# Production readiness', '## Criterios', ...list]],
    ['a document about something else', ['# The service', '## Features', ...list]],
    ['a list in which few lines carry one', ['# Production readiness', '## Storage', '- a', '- b', '- ✅ c', '- d']]
  ])('state none: %s', (_name, lines) => {
    expect(read(lines, {}, 'docs/notes.md').items).toEqual([])
  })

  const differing = ['- ✅ Backups run', '- ✅ Logs are kept', '- ⚠️ Restore pending', '- ❌ No alerts']

  it.each([
    ['criteria', ['## Success criteria', ...differing]],
    ['goals', ['## Goals of the launch', ...differing]],
    ['steps', ['## Deployment steps', ...differing]],
    ['actions', ['## Action items', '### Before the launch', ...differing]],
    ['criteria in Spanish', ['**Criterios:**', '', ...differing]],
    ['criteria, line by line', ['## Success criteria', ...differing.map(line => `${line.slice(2)}  `)]]
  ])('state facts below %s where several are done and several are not', (_name, lines) => {
    expect(read(['# Production readiness', ...lines]).items.map(({state}) => state)).toEqual([
      'done',
      'done',
      'partial',
      'open'
    ])
  })

  it.each([
    ['conditions', ['## Launch if:']],
    ['triggers', ['## Conditions']],
    ['go and no-go', ['## Go/no-go criteria']],
    ['decisions', ['## Rollback criteria']],
    ['expected results', ['## Expected results of the steps']],
    ['thresholds', ['## Metrics']],
    ['instructions', ['## Deployment procedure']],
    ['options', ['## Options', '### Steps of the first']],
    ['arguments', ['## Pros and cons']]
  ])('state none where they differ below %s', (_name, lines) => {
    expect(read(['# Production readiness', ...lines, ...differing]).items).toEqual([])
  })

  it('may end the line, or follow a key', () => {
    const document = read(['# Readiness', '- Backups run ✅', '- **Restore**: ⚠️ slow', '- ✓ Logs'])
    expect(states(document)).toEqual({'Backups run': 'done', '**Restore**: slow': 'partial', Logs: 'done'})
  })

  it('may be words in capitals at the end', () => {
    const document = read(['# Readiness', '1. Build — DONE', '2. Load test (IN PROGRESS)', '3. Legal advice: TODO'])
    expect(states(document)).toEqual({Build: 'done', 'Load test': 'partial', 'Legal advice': 'open'})
    expect(read(['# Readiness', '- Ship to the EU (DACH)', '- Sign in with SSO']).items).toEqual([])
  })

  it('may be words behind keys, below a heading that announces states', () => {
    const lines = ['- **Login:** Complete', '- **Search:** In progress', '- **Mail:** Not started']
    const document = read(['# Readiness', '## Component status', ...lines])
    expect(document.items.map(({id, state}) => `${id} ${state}`)).toEqual([
      'docs-go-live/component-status/login done',
      'docs-go-live/component-status/search partial',
      'docs-go-live/component-status/mail open'
    ])
    expect(read(['# Readiness', '## Parts', ...lines]).items).toEqual([])
  })

  it('make a series of hard-broken lines items, and one line alone none', () => {
    expect(read(['# Readiness', '✅ Backups run  ', '✅ Restore tested']).items.map(brief)).toEqual([
      '2 paragraph done',
      '3 paragraph done'
    ])
    expect(read(['# Readiness', '✅ You are ready to go']).items).toEqual([])
  })

  it('may stand behind the keys of a paragraph, unless it tells of the document itself', () => {
    const lines = ['**Login:** ✅ works  ', '**Search:** ⚠️ slow  ', '**Mail:** ❌ missing']
    const document = read(['# Readiness', '## Parts', ...lines])
    expect(document.items.map(({id, state}) => `${id} ${state}`)).toEqual([
      'docs-go-live/parts/login done',
      'docs-go-live/parts/search partial',
      'docs-go-live/parts/mail open'
    ])
    expect(read(['# Readiness', '**Date:** 2026-01-01  ', ...lines]).items).toEqual([])
  })

  it('may be colours below a heading that announces states', () => {
    const colours = ['- 🟢 Login', '- 🟡 Search', '- 🔴 Mail']
    expect(states(read(['# Readiness', '## Status', ...colours]))).toEqual({
      Login: 'done',
      Search: 'partial',
      Mail: 'open'
    })
    expect(read(['# Readiness', '## Parts', ...colours]).items).toEqual([])
  })

  it('stand behind a dash with a word or two', () => {
    const document = read([
      '# Readiness',
      '## Parts',
      '- Cache warm - ✅ Fine',
      '- Mail (`smtp`) — ⚠️ Needs work',
      '- Keys → ❌ Missing',
      '- Logs - ✅ Not yet verified',
      '- Search - ✅ [Details](x.md)'
    ])
    expect(states(document)).toEqual({
      'Cache warm': 'done',
      'Mail (`smtp`)': 'partial',
      Keys: 'open',
      Logs: 'partial',
      Search: 'done'
    })
  })

  it('stand in parentheses with a state word', () => {
    const document = read([
      '# Readiness',
      '## Parts',
      '- Cache is warm (✅ Done)',
      '- **Mail is sent (⏳ In progress).**',
      '- **Keys are set** (❌ not started)',
      '- Logs (🟢 Live)',
      '- Search'
    ])
    expect(states(document)).toEqual({
      'Cache is warm': 'done',
      '**Mail is sent**': 'partial',
      '**Keys are set**': 'open',
      Logs: 'done'
    })
  })

  it.each([
    ['remarks', ['- Cache (⚠️ only for administrators)', '- Mail (✅ done by hand every week)']],
    ['levels', ['- Cache (🔴 High)', '- Mail (🟡 Medium)']],
    ['text that goes on', ['- Cache (✅ Done) is shown in the list', '- Mail (❌ Failed) as well']],
    ['options', ['### Options', '- Postgres (✅ Ready)', '- Files (❌ Missing)']]
  ])('in parentheses are none of %s', (_name, lines) => {
    expect(read(['# Readiness', '## Parts', ...lines]).items).toEqual([])
  })

  it.each([
    ['sentences', ['- Press the key - ✅ appears in the corner soon', '- Wait - ❌ appears if it has failed']],
    ['colours', ['- Cache - 🔴 High', '- Mail - 🟡 Medium']],
    ['options', ['### Options', '- Postgres - ✅ Good', '- Files - ❌ Slow']]
  ])('behind a dash are none of %s', (_name, lines) => {
    expect(read(['# Readiness', '## Parts', ...lines]).items).toEqual([])
  })

  it('are advice in a list of dos and don’ts', () => {
    expect(read(['# Readiness', '## Keys', '- ✅ Do rotate them', '- ❌ Don’t log them']).items).toEqual([])
  })

  it('are a checklist anywhere when they are boxes', () => {
    expect(states(read(['# Notes', '## Deployment steps', '- ☐ Tag', '- ☑ Build'], {}, 'docs/notes.md'))).toEqual({
      Tag: 'open',
      Build: 'done'
    })
  })

  it('are unknown where they are lost', () => {
    const document = read([
      '# ? Production readiness',
      '- ? Backups run',
      '- ? Restore tested',
      '- [x] **Logs**: ? kept'
    ])
    expect(document.items.map(brief)).toEqual(['2 bullet unknown', '3 bullet unknown', '4 task done'])
  })

  it('of sub-bullets make items below their task', () => {
    const document = read(['# Readiness', '- [x] Storage', '  - ✅ Bucket', '  - ❌ Policy'])
    expect(states(document)).toEqual({Storage: 'partial', Bucket: 'done', Policy: 'open'})
  })
})

describe('lists of what is open', () => {
  const plainly = ['1. **Keys**', '   - rotate them', '2. Mail to be set up']

  it.each([
    ['### 📋 Pending tasks'],
    ['## Open actions until the first release'],
    ['## 3. Remaining clean-up work (two of them)'],
    ['## Work remaining'],
    ['## ❌ Not done'],
    ['**Outstanding items:**\n'],
    ['## Offene Punkte'],
    ['## Tareas pendientes'],
    ['## Оставшиеся задачи'],
    ['## 未完成事项']
  ])('hold items without marks: %s', heading => {
    const {items} = read(['# Launch readiness', ...heading.split('\n'), ...plainly])
    expect(items.map(({kind, text, state}) => [kind, text, state])).toEqual([
      ['bullet', '**Keys**', 'open'],
      ['bullet', 'Mail to be set up', 'open']
    ])
    expect(items[0]?.details.map(({text}) => text)).toEqual(['rotate them'])
  })

  it('are labels of one state beside those of another', () => {
    const lines = ['**Ready**', '- Sign-in works', '', '**Missing**', '- A second factor']
    expect(states(read(['# Launch readiness', '## Access', ...lines]))).toEqual({'A second factor': 'open'})
    expect(read(['# Launch readiness', '## Access', ...lines.slice(3)]).items).toEqual([])
  })

  it.each([
    ['issues', ['## Open issues', ...plainly]],
    ['questions', ['## Open questions', ...plainly]],
    ['sources', ['## Open source work', 'Text.', ...plainly]],
    ['what was pending', ['## Pending tasks (completed)', ...plainly]],
    ['what is ticked', ['## ✅ Pending tasks', ...plainly]],
    ['what is for later', ['## Future work', ...plainly]],
    ['nothing', ['## Pending tasks', '- None.']],
    ['entries one of which carries a mark', ['## Pending tasks', ...plainly, '3. ✅ Logs']],
    ['entries one of which is done', ['## Pending tasks', ...plainly, '3. Logs (done)']],
    ['entries one of which was resolved', ['## Pending tasks', ...plainly, '3. Logs — resolved']],
    ['sub-headings', ['## Remaining work', '### Keys', ...plainly]],
    ['a change log', ['## Change log', '### Pending', ...plainly]],
    ['done work', ['## Completed tasks', ...plainly]]
  ])('are none of %s', (_name, lines) => {
    expect(read(['# Launch readiness', ...lines]).items.filter(({kind}) => kind === 'bullet')).toEqual([])
  })

  it('need a document that is about being ready', () => {
    expect(read(['# The service', '## Pending tasks', ...plainly], {}, 'docs/notes.md').items).toEqual([])
  })

  it('give way to what their entries say at their end', () => {
    const lines = ['- ~~Mail~~', '- Logs (deferred to v2)', '- Search']
    const {items} = read(['# Launch readiness', '## Pending tasks', ...lines])
    expect(items.map(({state}) => state)).toEqual(['not-applicable', 'deferred', 'open'])
  })
})

describe('ticks that are no states', () => {
  it.each([
    ['what an open check expects', ['- [ ] Read the log of the proxy:', '  - ✅ "started"', '  - ✅ No warnings']],
    ['places a setting holds for', ['- [ ] Key is set', '', '**Set it for:**', '- ✅ Production', '- ✅ Preview']]
  ])('%s', (_name, lines) => {
    expect(read(['# Release checklist', ...lines]).items.map(({line}) => line)).toEqual([2])
  })

  it.each([
    [
      'what a reader is to check',
      ['Open the page and check:', '', '1. **Title**: ✅ In large type', '2. **Menu**: ✅ Opens']
    ],
    ['what a reader is to verify', ['**Verify:**', '- ✅ Mail arrives', '- ✅ Link works']],
    ['what is to be seen', ['1. **Title**: ✅ Should be large', '2. **Menu**: ✅ Should open']],
    ['what should be, without keys', ['- ✅ You should get a mail', '- ✅ It should hold a link']],
    ['what should be, line by line', ['✅ Should start  ', '✅ Should stop']],
    ['what should be in German', ['- ✅ Sollte starten', '- ✅ Sollte enden']],
    ['what should be in Russian', ['- ✅ Должен открыться', '- ✅ Должна быть ссылка']]
  ])('%s', (_name, lines) => {
    expect(read(['# Release checklist', '## After the release', ...lines]).items).toEqual([])
  })

  it.each([
    ['below a check that was made', ['**Final check:**', '- ✅ Mail arrives', '- ✅ Link works']],
    ['of both kinds below a label that asks', ['Open the page and check:', '', '- ✅ Title', '- ❌ Menu']],
    ['of which few say what should be', ['- ✅ Should be fast: it is', '- ✅ Stable', '- ✅ Logged']],
    ['beside what should be done', ['- ⚠️ Should have alerts', '- ❌ Should be encrypted']]
  ])('are: those %s', (_name, lines) => {
    expect(read(['# Release checklist', '## After the release', ...lines]).items).not.toEqual([])
  })

  it.each([
    ['below a ticked item', ['- [x] The log holds:', '  - ✅ Start', '  - ✅ Stop']],
    ['of both kinds', ['- [ ] The log holds:', '  - ✅ Start', '  - ❌ Stop']],
    ['below an item that announces nothing', ['- [ ] Log', '  - ✅ Start', '  - ✅ Stop']],
    ['of places that differ', ['- [ ] Roll-out', '', '**Reached:**', '- ✅ Staging', '- ❌ Production']]
  ])('are: those %s', (_name, lines) => {
    expect(read(['# Release checklist', ...lines]).items).toHaveLength(3)
  })
})

describe('status lines and headings', () => {
  it.each([
    ['words in parentheses', ['# Readiness', '## Cache (COMPLETED)', '- keeps pages'], 'done', 'Cache'],
    ['words behind a symbol', ['# Readiness', '## Cache ✅ IMPLEMENTED', '- keeps pages'], 'done', 'Cache'],
    ['a box', ['# Readiness', '## [x] Cache', 'Pages are kept.'], 'done', 'Cache'],
    [
      'a demand behind a denial',
      ['# Readiness', '## No downtime, migration required', 'Run it.'],
      'open',
      'No downtime, migration required'
    ],
    ['a demand', ['# Readiness', '## Cache migration required', 'Run it.'], 'open', 'Cache migration required'],
    ['a status line', ['# Readiness', '## Summary', 'x', '## Cache', '**Status**: ⚠️ slow'], 'partial', 'Cache']
  ])('%s', (_name, lines, state, text) => {
    expect(read(lines).items).toMatchObject([{text, state}])
  })

  it.each(['4 May 2026 session - COMPLETE', '2026-05-04 (DONE)', 'Monday, May 4th, 2026: ✅ DONE'])(
    'are none when they date an entry of a log: %s',
    heading => {
      expect(read(['# Readiness', `## ${heading}`, 'We met.']).items).toEqual([])
    }
  )

  it('may name a date among other things', () => {
    expect(states(read(['# Readiness', '## Audit of 4 May 2026 - DONE', 'Text.']))).toEqual({
      'Audit of 4 May 2026': 'done'
    })
  })

  it('of several sections belong to each of them, the first one included', () => {
    const sections = ['Cache', 'Mail', 'Logs'].flatMap(name => [`## ${name}`, '**Status**: ✅ Ready'])
    expect(states(read(['# Launch', ...sections]))).toEqual({Cache: 'done', Mail: 'done', Logs: 'done'})
  })

  it('of several sections belong to each of them, whatever they name', () => {
    const names = ['Queue', 'Deployment of mail', 'Authentication & authorization']
    const sections = names.flatMap(name => [`## ${name}`, '**Status**: Deployed'])
    expect(Object.keys(states(read(['# Launch', ...sections])))).toEqual(names)
    const few = ['## Queue', 'Status: Tested', '## Deployment', 'Status: Tested', '## Authorization', 'Status: Tested']
    expect(states(read(['# Launch', ...few.slice(0, 4)]))).toEqual({Queue: 'done'})
    expect(Object.keys(states(read(['# Launch', ...few])))).toEqual(['Queue', 'Deployment'])
  })

  it.each([['**Overall: 8/10** - ready for launch with two remarks'], ['THE SERVICE IS PRODUCTION READY']])(
    'stand above a claim at the end all the same: %s',
    claim => {
      const lines = ['# Launch', '## Text', 'x', '## Cache', '**Status:** OK', '## Score', 'x', '## Rating', claim]
      expect(states(read(lines))).toEqual({Cache: 'done'})
    }
  )

  it('below the title speak of the document', () => {
    expect(read(['# Launch evidence', 'Status: Resolved (by the owner)']).items).toEqual([])
  })

  it('only sum up a section that holds items', () => {
    const document = read([
      '# Readiness',
      '## Summary',
      'x',
      '## Cache (COMPLETED)',
      '**Status**: ✅ Fine',
      '- [ ] Warm'
    ])
    expect(document.items.map(brief)).toEqual(['6 task open'])
  })

  it('name the label above a bullet', () => {
    const document = read([
      '# Readiness',
      '## Summary',
      'x',
      '## Risks',
      '**Slow vendor**',
      '- Plan: cache',
      '- Status: ✅ MITIGATED'
    ])
    expect(document.items).toMatchObject([{text: 'Slow vendor', state: 'done'}])
  })

  it('take their level from a line beside them', () => {
    const levelBelow = (...lines: string[]) => levels(read(['# Readiness', '## Cache', ...lines]))
    expect(levelBelow('**Status:** Not started', '**Priority:** P0')).toEqual({Cache: 'critical'})
    expect(levelBelow('- **Status**: TODO', '- **Severity**: High')).toEqual({Cache: 'required'})
    expect(levelBelow('Status: TODO', '', 'Importance: low', '', 'Owner: Ana')).toEqual({Cache: 'optional'})
    expect(levelBelow('Status: TODO', '', 'Priority: low', '', 'Priority: high')).toEqual({Cache: 'unspecified'})
    expect(levelBelow('Status: TODO', '', '**Vendor**', '- Priority: high')).toEqual({Cache: 'unspecified'})
    expect(levelBelow('Status: TODO', 'Priority: see the plan')).toEqual({Cache: 'unspecified'})
  })

  it.each(['## Keys (no action required)', '## No further changes needed', '## Keys: all set, no more work pending'])(
    'demand nothing: %s',
    heading => {
      expect(read(['# Readiness', '## Summary', 'x', heading, 'The reasons.']).items).toEqual([])
    }
  )

  it.each(['## Verdict: NOT READY', '## Overall status - READY'])('make no item of a claim: %s', heading => {
    expect(read(['# Launch', 'x', heading, 'The reasons.']).items).toEqual([])
  })

  it('at the end of the document, beside its owner or next review, speak of the document', () => {
    const footer = ['---', '', '**Next review:** 2031-01-01', '**Status:** 🟡 In progress']
    const start = ['# Release', '## Summary', 'x', '## Cache', 'It is warm.', '']
    expect(read([...start, ...footer]).items).toEqual([])
    expect(read([...start, '---', '', '**Status:** 🟡 In progress']).items).toMatchObject([{text: 'Cache'}])
    expect(read([...start, ...footer, '', '## Mail', 'x']).items).toMatchObject([{text: 'Cache'}])
    expect(read([...start, '## Mail', ...footer]).items).toMatchObject([{text: 'Mail'}])
    const topic = ['**Owner:** Ann', '**Status:** ✅ Done', '', '## Mail', 'x', '']
    expect(read([...start, ...topic, ...footer]).items).toMatchObject([{text: 'Cache'}, {text: 'Mail'}])
  })

  it('name the numbered line in front of their list', () => {
    const document = read([
      '# Release',
      '## Summary',
      'x',
      '## Gate one',
      '1. The `web` image is built',
      '- Demand: it starts',
      '- Status: PASS',
      '',
      '2. Tests are green (optional)',
      '',
      '- Status: FAIL'
    ])
    expect(document.items).toMatchObject([
      {text: 'The `web` image is built', state: 'done', line: 5},
      {text: 'Tests are green (optional)', state: 'open', criticality: 'optional', line: 9}
    ])
  })

  it('behind several numbered lines speak of their section', () => {
    const document = read(['# Release', '## Summary', 'x', '## Cache', '1. Warm it', '2. Watch it', '- Status: PASS'])
    expect(document.items).toMatchObject([{text: 'Cache', state: 'done', line: 7}])
  })

  it('say nothing when the symbol is all there is', () => {
    expect(read(['# Readiness', '## ✅ Commands', 'Run them.']).items).toEqual([])
  })
})

describe('headings that carry a symbol alone', () => {
  const titled = (titles: readonly string[], below = ['- A word on it', '', '**Wanted:**', '1. Another one']) =>
    titles.flatMap(title => [`### ${title}`, ...below])
  const areas = ['1. Logging ❌', '2. Backups ⚠️', '3. Sign-in ✅']

  it.each([
    ['where their symbols differ', ['## Areas', ...titled(areas)], ['open', 'partial', 'done']],
    [
      'where the heading above says that they are done',
      ['## Completed work', ...titled(['✅ Queue', '✅ Cache', '✅ Search'])],
      ['done', 'done', 'done']
    ],
    [
      'where it says so in French',
      ['## Tâches terminées', ...titled(['Journal ✅', 'Alertes ✅', 'Accès ✅'])],
      ['done', 'done', 'done']
    ],
    ['without a text', ['## Areas', ...titled(areas, [])], ['open', 'partial', 'done']]
  ])('are items %s', (_name, lines, expected) => {
    const {items} = read(['# Production readiness', ...lines])
    expect(items.map(({kind, state}) => [kind, state])).toEqual(expected.map(state => ['heading', state]))
  })

  it('are named without number and symbol in their ids', () => {
    expect(read(['# Production readiness', '## Areas', ...titled(areas)]).items.map(({id}) => id)).toEqual([
      'docs-go-live/areas/logging',
      'docs-go-live/areas/backups',
      'docs-go-live/areas/sign-in'
    ])
  })

  it.each([
    ['one colour of decoration', ['## Guide', ...titled(['✅ Keys', '✅ Database', '✅ Start'])]],
    ['work that is marked done below a heading of work to do', ['## To be done', ...titled(['✅ A', '✅ B', '✅ C'])]],
    ['two headings', ['## Areas', ...titled(areas.slice(1))]],
    ['headings some of which have none', ['## Areas', ...titled([...areas, '4. Mail'])]],
    ['dos and don’ts', ['## Areas', ...titled(['✅ Do', '❌ Don’t', '⚠️ Careful'])]],
    ['good and bad', ['## Areas', ...titled(['✅ Strengths', '❌ Weaknesses', '⚠️ Watch'])]],
    ['what works', ['## Areas', ...titled(['✅ What works well', '❌ What is missing', '⚠️ Open points'])]],
    ['sorted states', ['## Areas', ...titled(['✅ Completed', '⚠️ In progress', '❌ Missing'])]],
    ['options', ['## Options', ...titled(areas)]],
    ['when to use what', ['## Areas', ...titled(['✅ When to use it', '❌ Avoid it', '⚠️ Rarely'])]],
    ['code', ['## Areas', ...titled(areas, ['```js', 'log()', '```'])]],
    ['the top of the document', areas.flatMap(area => [`## ${area}`, 'Text.'])],
    ['headings over sections', ['## Areas', ...titled(areas, ['#### More', 'Text.'])]]
  ])('are none: %s', (_name, lines) => {
    expect(read(['# Production readiness', ...lines]).items).toEqual([])
  })

  it('only sum up the items below them', () => {
    const lines = ['## Areas', ...titled(areas, ['- [ ] One thing'])]
    expect(read(['# Production readiness', ...lines]).items.map(({kind}) => kind)).toEqual(['task', 'task', 'task'])
  })
})

describe('tables that record one thing each', () => {
  const record = (name: string, ...rows: string[]) => [
    `### ${name}`,
    '|Field|Value|',
    '|-|-|',
    ...rows,
    '',
    'Text.',
    ''
  ]
  const document = (...records: string[][]) => read(['# Readiness', '## Parts', ...records.flat()])

  it('give the heading above them its state and level', () => {
    const {items} = document(
      record('Cache', '|**Status**|`TODO`|', '|**Priority**|P0|'),
      record('Mail', '|**Status**|`DONE`|', '|**Priority**|—|'),
      record('Logs', '|Status|with counsel|', '|Severity|Low|')
    )
    expect(items).toMatchObject([
      {line: 3, kind: 'heading', text: 'Cache', state: 'open', criticality: 'critical'},
      {line: 11, kind: 'heading', text: 'Mail', state: 'done', criticality: 'unspecified'},
      {line: 19, kind: 'heading', text: 'Logs', state: 'unknown', criticality: 'optional'}
    ])
    expect(items[0]?.details).toMatchObject([{line: 6, text: '**Status**: `TODO`'}, {line: 7}, {line: 9}])
  })

  it.each([
    ['of the document', document(record('Metadata', '|Status|Approved|', '|Version|1.0|'))],
    ['with nothing but a state', document(record('Cache', '|Status|Done|'), record('Mail', '|Status|Done|'))],
    ['to be filled in', document(...['Cache', 'Mail'].map(name => record(name, '|Status|[state]|', '|Owner||')))],
    ['of words of no state', document(...['Cache', 'Mail'].map(name => record(name, '|Status|200|', '|Owner|A|')))],
    [
      'in another document',
      read(
        ['# The service', ...['A', 'B'].flatMap(name => record(name, '|Status|Done|', '|Owner|A|'))],
        {},
        'docs/notes.md'
      )
    ]
  ])('are no items: %s', (_name, {items}) => {
    expect(items).toEqual([])
  })

  it('only sum up the items below them', () => {
    const {items} = document(
      record('Cache', '|Status|TODO|', '|Owner|A|').concat('- [x] a'),
      record('Mail', '|Status|Done|', '|Owner|B|')
    )
    expect(items.map(({text, state}) => `${text} ${state}`)).toEqual(['a done', 'Mail done'])
  })
})
