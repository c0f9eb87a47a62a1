import {describe, expect, it} from 'vitest'
import {levels, read, states} from '../support/documents.ts'

const table = (header: string, ...rows: string[]): string[] => [
  '# Production readiness',
  '',
  header,
  header.replaceAll(/[^|]+/g, '-'),
  ...rows
]

describe('tables with a state', () => {
  it.each([
    [
      'a status column',
      table('|Part|Status|', '|Login|✅|', '|Search|In progress|', '|Mail|TODO|'),
      ['done', 'partial', 'open']
    ],
    ['a column in Spanish', table('|Tarea|Estado|', '|a|Hecho|', '|b|Pendiente|'), ['done', 'open']],
    ['a column in Chinese', table('|检查项|状态|', '|a|已完成|', '|b|进行中|'), ['done', 'partial']],
    ['boxes', table('|Done|Check|', '|[x]|a|', '|[ ]|b|'), ['done', 'open']],
    ['boxes without header', table('| | |', '|&#9744;|a|', '|&#9745;|b|'), ['open', 'done']],
    ['an unknown header over symbols', table('|Part|v2|', '|a|✅|', '|b|❌|'), ['done', 'open']],
    [
      'answers',
      table('|Check|Pass|Fail|N/A|', '|a|☑|☐|☐|', '|b|☐|☒|☐|', '|c|☐|☐|x|', '|d|☐|☐|☐|'),
      ['done', 'open', 'not-applicable', 'open']
    ],
    ['answers to be filled in', table('|Check|Yes|No|', '|a|||', '|b|||'), ['open', 'open']],
    ['an empty status', table('|Check|Priority|Done?|', '|a|High||', '|b|Low|✔|'), ['open', 'done']],
    ['percentages', table('|Part|Progress|', '|a|100%|', '|b|40%|', '|c|0%|'), ['done', 'partial', 'open']],
    ['environments', table('|Check|Dev|Prod|', '|a|✅|❌|', '|b|✅|✅|'), ['open', 'done']],
    ['stages at which checks are due', table('|Check|Level 1|Level 2|', '|a|✅|✅|', '|b||✅|'), ['open', 'open']],
    ['levels of demand, named', table('|Name|Why|Level A|Level B|', '|a|x|✅|✅|', '|b|y||✅|'), ['open', 'open']],
    [
      'answers on offer',
      table('|Check|Status|', '|a|🟢/🟡/🔴|', '|b|Pass / Fail|', '|c|Done|'),
      ['open', 'open', 'done']
    ],
    ['words joined by a sign', table('|Check|Status|', '|a|NOT_STARTED|', '|b|in-progress|'), ['open', 'partial']],
    [
      'a word that holds whatever follows it',
      table('|Check|Status|', '|a|Pending legal advice|', '|b|Passed on the third try|'),
      ['open', 'done']
    ],
    [
      'counts of what passed',
      table('|Suite|Result|', '|a|41 passed|', '|b|40 passed, 2 failed|', '|c|3 failed|'),
      ['done', 'partial', 'open']
    ],
    [
      'counts of all that there is',
      table('|Suite|Result|', '|a|**12 passed**|', '|b|7/7|', '|c|clean|', '|d|held in review|'),
      ['done', 'done', 'done', 'unknown']
    ],
    [
      'a score in words',
      table('|Area|Score|Notes|', '|a|**Ready**|x|', '|b|**Partial**|y|', '|c|**Missing**|z|'),
      ['done', 'partial', 'open']
    ],
    ['a judgement', table('|Area|Assessment|', '|a|Good - nothing to do|', '|b|Needs work|'), ['done', 'partial']],
    ['a judgement in German', table('|Bereich|Reifegrad|', '|a|Fertig|', '|b|Offen|'), ['done', 'open']],
    [
      'a judgement with one that is not known',
      table('|Area|Maturity|', '|a|Ready|', '|b|Ready|', '|c|Missing|', '|d|Partial|', '|e|Lush|'),
      ['done', 'done', 'open', 'partial', 'unknown']
    ],
    [
      'a status at a time',
      table('|Part|Status after the rehearsal|', '|a|Verified|', '|b|Deferred; one region|', '|c|Cable laid|'),
      ['done', 'deferred', 'unknown']
    ],
    ['a status of a kind', table('|Part|Rollout status|', '|a|Done|', '|b|Missing|'), ['done', 'open']],
    ['a status with a remark', table('|Part|Owner|Status (Q3)|', '|a|Ann|Done|', '|b|Ben|Pending|'), ['done', 'open']],
    ['a status in Spanish', table('|Parte|Estado del despliegue|', '|a|Hecho|', '|b|Pendiente|'), ['done', 'open']],
    ['a status in Chinese', table('|检查项|部署状态|', '|a|已完成|', '|b|未开始|'), ['done', 'open']],
    [
      'the status of the last environment',
      table('|Part|Staging status|Production status|', '|a|Done|Pending|', '|b|Done|Done|'),
      ['open', 'done']
    ],
    ['its status, not another one', table('|Part|Test status|Status|', '|a|Passed|Open|'), ['open']],
    [
      'words that are denied',
      table(
        '|Part|Status|',
        '|a|Not yet verified|',
        '|b|Not enabled|',
        '|c|Never tested|',
        '|d|Not fully implemented|'
      ),
      ['open', 'open', 'open', 'partial']
    ],
    ['traffic lights in words', table('|Part|RAG|', '|a|Green|', '|b|Amber|', '|c|Red|'), ['done', 'partial', 'open']],
    ['one of several columns', table('|Part|Build|Tests|Overall|', '|a|✅|❌|⚠️|', '|b|✅|✅|✅|'), ['partial', 'done']],
    ['a verdict', table('|Part|Verdict|', '|a|Approved with conditions|', '|b|Rejected|'), ['partial', 'open']],
    [
      'words of which few are known',
      table('|Policy|Status|Note|', '|a|With counsel|x|', '|b|Ratified|y|', '|c|Ratified|z|', '|d|Done|z|'),
      ['unknown', 'unknown', 'unknown', 'done']
    ],
    [
      'words of which none is known, below a header that is understood elsewhere',
      table(
        '|Policy|Status|',
        '|a|Ratified|',
        '|b|With counsel|',
        '',
        '## More',
        '',
        '|Policy|Status|',
        '|-|-|',
        '|c|Done|'
      ),
      ['unknown', 'unknown', 'done']
    ],
    [
      'a column in Ukrainian',
      table('|Компонент|Стан|', '|a|Реалізовано|', '|b|В роботі|', '|c|Заплановано|'),
      ['done', 'partial', 'open']
    ]
  ])('%s', (_name, lines, expected) => {
    expect(read(lines).items.map(({state}) => state)).toEqual(expected)
  })

  it.each([
    ['thresholds', table('|Metric|Warning|Critical|', '|Errors|1%|5%|')],
    ['a comparison', table('|Feature|Ours|Theirs|', '|Login|✅|❌|', '|Mail|✅|✅|')],
    ['HTTP codes', table('|Code|Status|', '|200|OK|', '|500|Failed|')],
    [
      'causes and remedies',
      ['# Production readiness', '## Troubleshooting', '', '|Problem|Status|', '|-|-|', '|x|✅|']
    ],
    ['sums of results', table('|Suite|Passed|Failed|Total|', '|Unit|___|___|12|', '|Browser|___|___|7|')],
    ['answers of a server', table('|Path|HTTP status|', '|/a|200 OK|', '|/b|Failed|')],
    ['codes', table('|Path|Status code|', '|/a|OK|', '|/b|Failed|')],
    ['what is expected', table('|Path|Expected status|', '|/a|OK|', '|/b|Failed|')],
    ['orders', table('|Number|Order status|', '|a|Shipped|', '|b|Pending|')],
    ['statuses side by side', table('|Part|Vendor status|Own status|', '|a|Done|Open|')],
    ['a status in prose', table('|Part|Vendor status|', '|a|They answer slowly|', '|b|All is fine there|')],
    ['who is blocked', table('|Severity|Count|Blocking?|', '|High|2|[ ] Yes [ ] No|')],
    [
      'products to choose from',
      ['# Production readiness', '**Opções:**', '', '|Item|Status|', '|-|-|', '|A|✅|', '|B|✅|']
    ],
    ['counts of states', table('|Status|Count|', '|Done|3|', '|Ratified|2|', '|Deferred|1|')],
    ['answers of requests', table('|Endpoint|Status|', '|/a|200 JSON|', '|/b|404 text|', '|/c|registered|', '|/d|ok|')],
    [
      'remarks',
      table('|Part|Status|', '|a|we talk about this one again|', '|b|see the note of the last meeting|', '|c|ok|')
    ],
    ['words of which none is known', table('|Order|Status|', '|a|refunded|', '|b|stolen|')],
    ['ratings that are hardly understood', table('|Part|Rating|', '|a|Ratified|', '|b|Lush|', '|c|Good|')],
    ['scores in numbers', table('|Area|Score|', '|a|8/10|', '|b|70%|', '|c|10/10|')],
    ['grades', table('|Area|Grade|', '|a|A+|', '|b|B|')],
    ['levels of risk', table('|Risk|Assessment|', '|a|Critical|', '|b|High|', '|c|Low|')],
    ['scores that are hardly understood', table('|Part|Score|', '|a|Ready|', '|b|Ready|', '|c|Lush|')],
    ['scores that are counted', table('|Score|Count|', '|Ready|3|', '|Missing|2|')],
    ['what scores mean', table('|Score|Meaning|', '|Ready|All is there|', '|Missing|Nothing is|')],
    ['people', table('|Role|Name|Date|', '|Lead|Ann|2026-01-01|')],
    ['a table of another document', ['# The service', '', '|Phase|Completion|', '|-|-|', '|1|90%|']]
  ])('are not: %s', (_name, lines) => {
    expect(read(lines, {}, 'docs/notes.md').items).toEqual([])
  })

  it('name the row by the column that tells rows apart', () => {
    const document = read(
      table('|ID|Area|Requirement description|Status|', '|A-1|Data|Backups run|✅|', '|A-2|Data|Restore tested|❌|')
    )
    expect(document.items.map(({text}) => text)).toEqual(['Backups run', 'Restore tested'])
  })

  it.each([
    ['|Component|Status|Description|', '|Search|✅|Answers in time|', '|Mail|❌|No sender yet|'],
    ['|Bereich|Status|Beschreibung|', '|Suche|✅|Antwortet|', '|Post|❌|Kein Absender|'],
    ['|Gate|Pass|Fail|Description|', '|Search|✅|☐|Answers in time|', '|Mail|☐|❌|No sender yet|']
  ])('a description behind the state is a note: %s', (...lines) => {
    const names = lines.slice(1).map(line => line.split('|')[1])
    expect(read(table(lines[0] ?? '', ...lines.slice(1))).items.map(({text}) => text)).toEqual(names)
  })

  it('name the row by what stands behind its box', () => {
    const document = read(
      table(
        '|Item|Expected|Where|',
        '|[ ] **Search answers**|`200`|`/s`|',
        '|[x] Mail is sent|`250`|`/m`|',
        '|[ ] **Logs**|||'
      )
    )
    expect(document.items).toMatchObject([
      {text: '**Search answers**', state: 'open', details: [{text: 'Expected: `200`'}, {text: 'Where: `/s`'}]},
      {text: 'Mail is sent', state: 'done'},
      {text: '**Logs**', state: 'open'}
    ])
  })

  it.each([
    ['|Nr|Box|Task|', '|1|[ ]|Search|', '|2|[x]|Mail|'],
    ['|Item|Signed|', '|Search|[ ] Ann|', '|Mail|[x] Bob|'],
    ['|Item|Result|', '|Search|☐ Pass ☐ Fail|', '|Mail|☐ Pass ☐ Fail|'],
    ['|Status|Item|', '|[ ] since May|Search|', '|[x] since June|Mail|']
  ])('do not name it by what else stands beside a box: %s', (header, ...rows) => {
    expect(read(table(header, ...rows)).items.map(({text}) => text)).toEqual(['Search', 'Mail'])
  })

  it.each([
    ['|ID|Status|Description|', '|A-1|✅|Search answers|', '|A-2|❌|Mail is sent|'],
    ['|Area|Status|Description|', '|Data|✅|Search answers|', '|Data|❌|Mail is sent|']
  ])('a description behind the state names what nothing else does: %s', (header, ...rows) => {
    expect(read(table(header, ...rows)).items.map(({text}) => text)).toEqual(['Search answers', 'Mail is sent'])
  })

  it('give levels by column', () => {
    const document = read(table('|Check|Required|Status|', '|a|Required|✅|', '|b|Recommended|❌|'))
    expect(levels(document)).toEqual({a: 'required', b: 'recommended'})
  })

  it.each(['Gravité', 'Severidade', 'Schweregrad', '严重程度', '重大度', '심각도', 'Срочность', 'Önem'])(
    'give levels by a column %s',
    header => {
      const document = read(table(`|Check|${header}|Status|`, '|a|P0|✅|', '|b|P2|❌|'))
      expect(levels(document)).toEqual({a: 'critical', b: 'recommended'})
    }
  )

  it.each(['対応状況', '判定', '完成情况', '완료 여부', 'Sonuç', 'Verificado', 'Geprüft', 'Fait ?'])(
    'give states by a column %s',
    header => {
      expect(read(table(`|Check|${header}|`, '|a|Done|', '|b|Open|')).items.map(({state}) => state)).toEqual([
        'done',
        'open'
      ])
    }
  )

  it('give no level where answers are on offer', () => {
    expect(levels(read(table('|Check|Blocker?|Status|', '|a|Yes/No|✅|')))).toEqual({a: 'unspecified'})
  })

  it('skip titles and sums, and carry rows on', () => {
    const document = read(
      table('|Part|Status|Notes|', '|**Backend**|||', '|a|✅|x|', '|||goes on|', '|**Total**|80%||')
    )
    expect(document.items).toMatchObject([
      {text: 'a', details: [{text: 'Status: ✅'}, {text: 'Notes: x'}, {text: 'Notes: goes on'}]}
    ])
  })

  it('keep the reason of what does not apply', () => {
    expect(read(table('|Part|Status|', '|Mirror|N/A – one region|')).items[0]).toMatchObject({
      state: 'not-applicable',
      reason: 'one region'
    })
  })

  it('below a heading that puts things off need no state', () => {
    const document = read(['# Readiness', '## Out of scope', '', '|Part|Reason|', '|-|-|', '|Mirror|too early|'])
    expect(states(document)).toEqual({Mirror: 'deferred'})
    expect(document.items[0]?.reason).toBe('too early')
  })

  it.each([
    [
      'done',
      '## Groundwork (DONE)',
      '|Area|Evidence|',
      ['|Backups|run each night|', '|Restore|rehearsed (in progress)|'],
      {Backups: 'done', Restore: 'partial'}
    ],
    ['open', '## Groundwork - NOT STARTED', '|Item|Notes|', ['|Backups|by Ann|'], {Backups: 'open'}]
  ])('take what their heading words as %s', (_name, heading, header, rows, expected) => {
    expect(states(read(['# Readiness', '## Summary', 'x', heading, '', header, '|-|-|', ...rows]))).toEqual(expected)
  })

  it.each([
    ['settings', '## Throttling (DONE)', '|Resource|Limit|'],
    ['files', '## Groundwork (DONE)', '|File|Details|'],
    ['measures', '## Groundwork (DONE)', '|Metric|Notes|'],
    ['parts without evidence', '## Groundwork (DONE)', '|Service|Port|']
  ])('leave the state to their heading over %s', (_name, heading, header) => {
    const document = read(['# Readiness', '## Summary', 'x', heading, '', header, '|-|-|', '|a|b|', '|c|d|'])
    expect(document.items.map(({kind}) => kind)).toEqual(['heading'])
  })

  const delivered = (
    heading: string,
    header: string,
    [first, second]: [string, string] = ['### 1. Storage', '### 2. Access']
  ) =>
    read([
      '# Readiness',
      heading,
      ...[first, header, '|-|-|-|', '|Backups|May 3|Each night|', ''],
      ...[second, header, '|-|-|-|', '|Sign-in|May 4|With keys|']
    ])

  it.each([
    ['done', '## ✅ Done — what was delivered', '|Task|Date|Notes|'],
    ['done', '## Completed', '|Deliverable|Date|Description|'],
    ['done', '## ✅ Erledigt – alles Gelieferte', '|Arbeit|Datum|Beschreibung|'],
    ['open', '## ⏳ Pending: what is left', '|Task|Owner|Notes|'],
    ['open', '## Delivery (NOT STARTED)', '|Task|Owner|Notes|']
  ])('take what a heading over several topics words as %s: %s', (state, heading, header) => {
    expect(states(delivered(heading, header))).toEqual({Backups: state, 'Sign-in': state})
  })

  it.each<[string, string, string, [string, string]?]>([
    ['a heading that has only a symbol', '## ✅ Delivery', '|Task|Date|Notes|'],
    ['a symbol that says otherwise', '## ❌ Done — or not', '|Task|Date|Notes|'],
    ['endpoints', '## ✅ Done — the API', '|Endpoint|Method|Notes|'],
    ['measures', '## Completed', '|Metric|Date|Notes|'],
    ['changes', '## Completed', '|Change|Date|Notes|'],
    ['parts without evidence', '## Completed', '|Task|Owner|Port|'],
    ['a change log', '## Completed', '|Task|Date|Notes|', ['### Change log', '### Release notes']],
    ['topics with a symbol of their own', '## Completed', '|Task|Date|Notes|', ['### Storage ⚠️', '### Access ⚠️']],
    ['a part that is done in part', '## Done in part', '|Task|Date|Notes|']
  ])('take nothing from further up: %s', (_name, heading, header, topics) => {
    expect(delivered(heading, header, topics).items.filter(({kind}) => kind === 'table-row')).toEqual([])
  })

  it('take nothing from further up as the only table of their kind', () => {
    const lines = ['## Completed', '### Storage', '|Task|Date|Notes|', '|-|-|-|', '|Backups|May 3|Each night|']
    expect(read(['# Readiness', ...lines]).items).toEqual([])
  })

  it('take nothing from a heading that says how far things are, or over a label', () => {
    const below = (...lines: string[]) =>
      read(['# Readiness', '## Summary', 'x', ...lines, '|Area|Notes|', '|-|-|', '|a|b|'])
    expect(below('## Groundwork (IN PROGRESS)', '').items.map(({kind}) => kind)).toEqual(['heading'])
    expect(below('## Groundwork (DONE)', '**Ideas:**', '').items.map(({kind}) => kind)).toEqual(['heading'])
  })

  it('give the place of a box in its original bytes', () => {
    const [item] = read(table('|Größe|Done|', '|a|[x]|')).items
    expect(item?.box).toEqual({start: 49, end: 50})
  })
})
