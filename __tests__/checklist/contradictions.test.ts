import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../../src/model.ts'
import {read} from '../support/documents.ts'
import {root} from '../support/paths.ts'

const contradictionsIn = (lines: readonly string[]): Finding[] =>
  read([...lines], {}).findings.filter(({rule}) => rule === 'contradiction')

const linesOf = (lines: readonly string[]): number[][] => contradictionsIn(lines).map(({lines}) => lines)

/** A document that states facts, so that it can contradict itself; its first line of content is line 4. */
const launch = (...lines: string[]): string[] => ['# Launch', '- [x] Budget approved', '', ...lines]

const env = (...lines: string[]): string[] => ['```bash', ...lines, '```']

describe('ready and not', () => {
  it.each([
    ['over open items', ['# Launch', 'Status: READY', '## A', '- [x] a', '- [ ] b'], [[2, 5]]],
    [
      'and elsewhere not',
      [
        '# Launch',
        'Status: READY FOR PRODUCTION',
        '## A',
        '- [x] a',
        '## End',
        'Overall status: 60% ready for production'
      ],
      [[2, 6]]
    ],
    [
      'by the heading of the whole',
      launch('- [ ] Alerts sent', '## Definition of Done: COMPLETE ✅', '- [x] a'),
      [[5, 4]]
    ],
    [
      'with advice to wait',
      ['# Launch', 'Status: READY FOR PRODUCTION', 'Recommendation: deploy to staging first', '- [x] a'],
      [[2, 3]]
    ],
    [
      'with urgent work left',
      launch('## Before production', '### Backups (Priority: High)', 'None yet.', '## Advice', 'Deploy now!'),
      [[5, 8]]
    ],
    [
      'shown on this machine',
      ['# Launch', 'Status: READY FOR PRODUCTION', '## A', '- [x] Answers at http://localhost:3000/'],
      [[2, 4]]
    ],
    [
      'HTTPS over plain addresses only',
      launch('- [x] HTTPS enforced', '- http://a.example/', '- http://b.example/', '- http://c.example/'),
      [[4, 5, 6, 7]]
    ]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it.each([
    [
      'optional and deferred items',
      ['# Launch', 'Status: READY', '- [x] a', '- [ ] b (optional)', '- [ ] c (deferred to v2)']
    ],
    ['what never ends', ['# Launch', 'Status: READY', '## A', '- ✅ Review done', '- 🔄 Continuous review of costs']],
    ['advice that agrees', ['# Launch', 'Status: READY', 'Recommendation: go live on Monday', '- [x] a']],
    [
      'advice under a condition',
      launch('## Blockers', '### Backups (Priority: High)', '## End', 'Deploy now if you must.')
    ],
    [
      'one address with TLS',
      launch('- [x] HTTPS enforced', '- http://a.example/', '- http://b.example/', '- https://c.example/')
    ]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(lines)).toEqual([])
  })
})

describe('headings marked as done', () => {
  it.each([
    ['over open items', ['# Launch', '## Storage ✅', '- [x] a', '- [ ] b'], [[2, 4]]],
    ['of a checklist within the document', launch('## ✅ Storage checklist', '- [x] a', '- [ ] b'), [[4, 6]]],
    ['over an unfinished section', ['# Launch', '## Storage ✅', '### Disks (80%) ⚠️', '- [x] a'], [[2, 3]]],
    ['in words over nothing that is done', launch('## Storage (COMPLETED)', '- [ ] a'), [[4, 5]]]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it.each([
    ['a list nobody ticked', ['# Launch', '## ✅ Storage', '- [ ] a', '- [ ] b']],
    ['a picture in front of a checklist', ['# ✅ Launch checklist', '- [x] a', '- [ ] b']],
    ['a picture in front of a list nobody ticked', launch('## ✅ Final checks', '- [ ] a')],
    ['a warning sign in front of a reminder', launch('## Storage ✅', '- [x] a', '### ⚠️ Mind this', 'Text.')]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(lines)).toEqual([])
  })
})

it.each([
  ['Deploy now!', true],
  ['Release it to all of our customers, today.', true],
  ['Launch (right away)', true],
  ['Deploy it when all of the teams have looked at it, now', false],
  ['Redeploy now', false],
  ['Deploy to the nowhere zone', false],
  ['Ship it today?', false]
])('%j advises to deploy now: %s', (advice, isSo) => {
  const lines = launch('## Before production', '### Backups (Priority: High)', 'None yet.', '## Advice', advice)
  expect(linesOf(lines)).toEqual(isSo ? [[5, 8]] : [])
})

it('a heading of two lines is read as one', () => {
  expect(linesOf(launch('## Phase 2 ✅', 'Text.', '', 'Phase 2 is', 'deferred', '---'))).toEqual([[4, 7]])
})

it.each([
  ['30 workers tested', true],
  ['1,000+ new job-queue workers, all working.', true],
  ['All workers are ready', true],
  ['worker pool runs perfectly', true],
  ['worker pool runs without any errors', true],
  ['All the many other workers tested', false],
  ['30 workers untested', false],
  ['All workers', false],
  ['Each worker tested', false]
])('%j speaks of all workers: %s', (text, isSo) => {
  expect(linesOf([`- [x] ${text}`, '- ⚠️ Some workers need a restart'])).toEqual(isSo ? [[1, 2]] : [])
})

it.each([
  ['(Priority: High)', true],
  ['- high priority: medium', true],
  ['(priority critical)', true],
  ['(priority: highest)', false],
  ['(subpriority: high)', false]
])('a heading with %j has a priority: %s', (title, isSo) => {
  expect(linesOf(launch(`## Search ${title}`, '**Impact:** Low'))).toEqual(isSo ? [[4, 5]] : [])
})

describe('done here, open there', () => {
  it.each([
    [
      'the same text',
      ['- [x] Tenant isolation verified', '', '## Elsewhere', '- [ ] Tenant isolation verified'],
      [[1, 4]]
    ],
    ['in other words', ['- [x] CORS properly configured', '- [ ] CORS configured correctly'], [[1, 2]]],
    ['another form of the words', ['- [x] Logging configured (structured)', '- [ ] Logs collected'], [[1, 2]]],
    [
      'in several places',
      ['- [x] Rate limits set', '- [ ] Rate limiting works', '- [ ] Verify rate limits'],
      [[1, 2, 3]]
    ],
    ['a thing of its kind', ['- [x] Job store ready', '- [ ] Workflow job store'], [[1, 2]]],
    [
      'as part of a sentence',
      ['- [x] Storage with connection pooling', '- [ ] Configure connection pooling'],
      [[1, 2]]
    ],
    [
      'in the description of a label',
      ['- [x] **Edge** - gzip, CORS, request quotas', '- [ ] Set request quotas'],
      [[1, 2]]
    ],
    [
      'label and description together',
      ['- [x] **Cluster** - nodes healthy', '- [ ] Cluster nodes available'],
      [[1, 2]]
    ],
    ['by an acronym', ['- [x] Web application firewall (WAF) on', '- [ ] WAF rules enforced'], []],
    ['by its acronym', ['- [x] Row-level security (RLS) on', '- [ ] RLS policies enforced'], [[1, 2]]],
    ['a product and what belongs to it', ['- [x] Sentry integration', '- [ ] Set up the Sentry project'], [[1, 2]]],
    ['a synonym', ['- [x] DB backups configured', '- [ ] Database backups running'], [[1, 2]]],
    ['secrets out of the code', ['- [x] No hardcoded secrets', '- [ ] Secrets not exposed'], [[1, 2]]],
    ['all tests', ['- [x] 420 tests passing', '- [ ] Run the full test suite'], [[1, 2]]],
    [
      'a criterion under a tick',
      launch('- [ ] HTTPS enforced', '## Success criteria', '- ✅ HTTPS enforced'),
      [[4, 6]]
    ],
    [
      'a pasted status',
      launch(
        '- [ ] Queue workers connected',
        '## Status report',
        '```json',
        '{',
        '  "queue_workers": "running"',
        '}',
        '```'
      ),
      [[4, 8]]
    ]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it.each([
    ['different things', ['- [x] Backups encrypted', '- [ ] Alerts encrypted']],
    ['common nouns', ['- [x] Tests passing', '- [ ] Tests documented']],
    ['another aspect', ['- [x] Error rates tracked', '- [ ] Error rate alerts']],
    ['the paper about it', ['- [x] Environment variables documented', '- [ ] Environment variables set']],
    ['parent and child', ['- [x] Rate limits', '  - [x] Rate limits tested']],
    ['choices', ['- [x] a', '', '## Type of change', '- [x] Bug fix', '- [ ] Bug fixes']],
    ['the opposite', ['- [x] No debug output', '- [ ] Debug output']],
    ['the validation of a thing, and the thing', ['- [x] Webhook payload validation', '- [ ] Webhook payload added']],
    ['another number', ['- [x] Phase 1 rollout', '- [ ] Phase 2 rollout']],
    ['another purpose', ['- [x] Integration tests for the database', '- [ ] Integration tests for all clients']],
    ['more of it', ['- [x] Unit tests written', '- [ ] Add more unit tests']],
    ['the rehearsal', ['- [x] Test database migrations in staging', '- [ ] Run database migrations']],
    ['what it is tested with', ['- [x] Load testing with expected peak users', '- [ ] Peak users']],
    ['what it is made of', ['# Launch', '## Dependencies', '- ✅ Redis client', '## Set-up', '- [ ] Configure Redis']],
    [
      'another place',
      launch('## Roll-out', '### Staging', '- [x] Seed data loaded', '### Production', '- [ ] Seed data loaded')
    ],
    [
      'another label',
      launch('**Staging:**', '- [x] Seed data loaded', '', '**Production:**', '- [ ] Seed data loaded')
    ],
    [
      'the same steps of other things',
      launch(
        '## Parts',
        '### Cart',
        '- [x] Unit tests',
        '- [x] Load tests',
        '### Search',
        '- [ ] Unit tests',
        '- [ ] Load tests'
      )
    ],
    ['below other items', ['- [ ] Cart', '  - [x] Unit tests', '- [ ] Search', '  - [ ] Unit tests']],
    [
      'prose',
      [
        '- [x] Nobody can reach the admin pages of the shop, the forum or the wiki without a second factor, at any time of the day or night',
        '- [ ] Second factor'
      ]
    ]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(lines)).toEqual([])
  })
})

describe('done here, broken there', () => {
  const report = (value: string): string[] => [
    ...launch('- [x] Queue workers running', '## Status report', '```json', '{', `  "queue_workers": "${value}",`),
    '  "api": "ok",',
    '  "web": "ok"',
    '}',
    '```'
  ]

  it.each([
    ['disconnected', [[4, 8]]],
    ['running', []]
  ])('a pasted status is %s', (value, expected) => {
    expect(linesOf(report(value))).toEqual(expected)
  })
})

describe('sweeping statements', () => {
  it.each([
    ['all items', ['- [x] All tasks completed', '- [ ] Alerts sent'], [[1, 2]]],
    ['each but not all', ['- [x] `A_KEY` set', '- [x] `B_KEY` set', '- [ ] All variables set'], [[1, 2, 3]]],
    ['all tests pass', ['- [x] All unit tests pass', '', 'Known: 12 failing tests in the parser.'], [[1, 3]]],
    ['no TODO', ['- [x] No TODOs left', '', 'One TODO comment in the scheduler.'], [[1, 3]]],
    ['some of all', ['- [x] 30 workers tested', '- ⚠️ Some workers need a restart'], [[1, 2]]]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(['# Launch', '', ...lines]).map(each => each.map(line => line - 2))).toEqual(expected)
  })

  it.each([
    ['all items of one kind', ['- [x] All invoices complete', '- [ ] Alerts sent']],
    ['one of the names is open', ['- [x] `A_KEY` set', '- [ ] `B_KEY` set', '- [ ] All variables set']],
    ['failures of the past', ['- [x] All unit tests pass', '', 'The 12 failing tests were fixed.']],
    ['some of others', ['- [x] 30 workers tested', '- ⚠️ Some clients need a restart']]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(['# Launch', '', ...lines])).toEqual([])
  })
})

describe('phases, migrations and papers', () => {
  const migration = [
    '## Migration required',
    'Apply in the SQL Editor before release:',
    '```',
    'migrations/007_phase2.sql',
    '```'
  ]

  it.each([
    [
      'a phase done and put off',
      launch('## Phase 2 ✅ COMPLETE', '- [x] a', '', 'Reports: phase 2 deferred.'),
      [[4, 7]]
    ],
    [
      'tables before their migration',
      launch('## Phase 2 ✅ COMPLETE', '- [x] Audit table', '', ...migration),
      [[5, 7, 8, 10]]
    ],
    ['a migration by hand', launch('- [x] Deployed without manual steps', '', ...migration), [[4, 6, 7, 9]]],
    [
      'a plan that is here',
      launch('- [ ] Rollback plan documented', '## Rollback plan', 'Go back.', '', 'Tell everybody.'),
      [[4, 5]]
    ],
    [
      'a plan of blanks',
      launch(
        '- [x] Escalation contacts documented',
        '## Escalation contacts',
        '- First: [Name]',
        '- Second: [Name]',
        ''
      ),
      [[4, 5]]
    ]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it('is none: a plan that is here and done', () => {
    expect(
      linesOf(launch('- [x] Rollback plan documented', '## Rollback plan', 'Go back.', '', 'Tell everybody.'))
    ).toEqual([])
  })
})

describe('levels', () => {
  it.each([
    [
      'a variable below Optional',
      launch('## Optional variables', ...env('# Cache (recommended)', 'CACHE_URL=x')),
      [[4, 6, 7]]
    ],
    [
      'a variable twice',
      launch('## Required variables', ...env('MAIL_HOST=x'), '## Optional variables', ...env('MAIL_HOST=y')),
      [[6, 10]]
    ],
    [
      'what a variable connects to',
      launch('- Kafka support for production', '## Optional variables', ...env('KAFKA_URL=x')),
      [[4, 5]]
    ],
    ['one item', launch('- [ ] Security review (optional but recommended)'), [[4]]],
    [
      'two items',
      launch('## Should have', '- [ ] Error budget', '## Nice to have', '- [ ] Error budget defined'),
      [[5, 7]]
    ],
    [
      'an optional step with results',
      launch('## Step 3: Load testing (optional)', 'Run it.', '## Load test results', '- 40 requests a second'),
      [[4, 6, 7]]
    ],
    ['priority and impact', launch('## Search (Priority: High)', '**Impact:** Low'), [[4, 5]]]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it.each([
    ['optional under a condition', launch('- [ ] Redis (required for clusters, optional otherwise)')],
    ['priority and impact agree', launch('## Search (Priority: High)', '**Impact:** High')],
    [
      'two things with one product',
      launch('## Must have', '- [ ] Redis cluster', '## Nice to have', '- [ ] Redis dashboards')
    ]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(lines)).toEqual([])
  })
})

describe('numbers', () => {
  const listing = ['```', 'GET /status', 'GET /orders', 'POST /orders', '```']

  it.each([
    [
      'a mean',
      ['# Launch', 'Status: 70% ready', '## A (90%)', '- [x] a', '## B (95%)', '- [x] b', '## C (100%)', '- [x] c'],
      [[2, 3, 5, 7]]
    ],
    ['counted items', launch('## Storage (3/3)', '- [x] a', '- [x] b', '- [ ] c'), [[4]]],
    ['all endpoints', launch('All 12 endpoints answer.', '', ...listing), [[4, 7, 8, 9]]],
    [
      'endpoints of a kind',
      launch('The 9 order endpoints answer.', '', ...listing, '', '```', 'GET /orders/{id}', '```'),
      [[4, 8, 9, 13]]
    ],
    ['a sum', launch('| Part | Tests |', '| --- | --- |', '| a | 4 |', '| b | 5 |', '| Total | 12 |'), [[8, 6, 7]]],
    [
      'two bounds',
      launch(
        '## Performance targets',
        '- Cache hit rate: > 80%',
        '- Memory: < 1GB',
        '',
        '## Success criteria',
        '- ✅ Cache hit rate > 50%'
      ),
      [[5, 9]]
    ],
    [
      'a slow answer',
      launch(
        '## Response times',
        '- Report workflows: 5-15 seconds',
        '',
        '## Success criteria',
        '- ✅ API responds in < 5 seconds'
      ),
      [[8, 5]]
    ],
    ['an aim among results', launch('## Load test results', '- Error rate: 0.1% (target)'), [[4, 5]]],
    ['two versions', launch('System version: 2.0.0', '', '## End', 'System version: 2.1.0'), [[4, 7]]],
    [
      'two values in one block',
      launch('## Variables', ...env('APP_WORKERS=2', 'APP_QUEUE=a', 'APP_WORKERS=4')),
      [[6, 8]]
    ],
    [
      'the port of a probe',
      launch(
        '## Variables',
        ...env('PORT=3000'),
        '',
        '```yaml',
        'livenessProbe:',
        '  httpGet:',
        '    path: /live',
        '    port: 8080',
        '```'
      ),
      [[6, 10]]
    ]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it.each([
    [
      'weights',
      ['# Launch', 'Status: 70% ready', '## A (40%)', '- [x] a', '## B (30%)', '- [x] b', '## C (30%)', '- [x] c']
    ],
    [
      'close to the mean',
      ['# Launch', 'Status: 93% ready', '## A (90%)', '- [x] a', '## B (95%)', '- [x] b', '## C (100%)', '- [x] c']
    ],
    ['a part of the endpoints', launch('2 endpoints are public.', '', ...listing)],
    ['a sum that fits', launch('| Part | Tests |', '| --- | --- |', '| a | 4 |', '| b | 5 |', '| Total | 9 |')],
    [
      'bounds of two percentiles',
      launch('## Performance targets', '- API latency p95: < 200ms', '- Memory: < 1GB', '- API latency p99: < 900ms')
    ],
    ['blocks for two places', launch('## Variables', ...env('APP_WORKERS=2', '# in the cluster', 'APP_WORKERS=4'))]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(lines)).toEqual([])
  })
})

describe('variables and commands', () => {
  it.each([
    [
      'a shortened name',
      launch('## Variables', ...env('ACME_SERVICE_ROLE_KEY=x'), '', 'Set SERVICE_ROLE_KEY first.'),
      [[6, 9]]
    ],
    ['the server to the browser', launch('## Required for the backend', ...env('VITE_API_TOKEN=x')), [[4, 6]]],
    ['a secret to the browser', launch('## Required for the client', ...env('NEXT_PUBLIC_SECRET_KEY=x')), [[6]]],
    [
      'production in development mode',
      ['- [x] a', '', '## Start (production)', '```sh', 'npm run dev', '```'],
      [[3, 5]]
    ],
    ['a box and its symbol', ['- [x] a', '- [ ] ✅ b'], [[2]]]
  ])('%s', (_name, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it.each([
    ['a name that is listed too', launch('## Variables', ...env('ACME_SERVICE_ROLE_KEY=x', 'SERVICE_ROLE_KEY=y'))],
    ['the browser to the browser', launch('## Required for the frontend', ...env('VITE_API_TOKEN=x'))]
  ])('is none: %s', (_name, lines) => {
    expect(linesOf(lines)).toEqual([])
  })
})

it('names a line in every message', () => {
  const [first] = contradictionsIn(['- [x] CORS configured', '- [ ] Verify CORS', '- [ ] Test CORS'])
  expect(first).toEqual({
    rule: 'contradiction',
    line: 1,
    lines: [1, 2, 3],
    message: '“CORS configured” is done at line 1, but “Verify CORS” is not done at line 2 (nor at 3)'
  })
})

it('only what states facts can contradict its states, but not its values', () => {
  const lines = ['# Launch', '## Storage ✅', '- [ ] CORS set', '- [ ] CORS verified (optional but recommended)']
  expect(linesOf(lines)).toEqual([[4]])
})

it('says once what many items say', () => {
  const items = Array.from({length: 1000}, (_, at) => `- [${at % 2 ? 'x' : ' '}] Tenant isolation verified`)
  expect(contradictionsIn(['# Launch', '', ...items])).toHaveLength(1)
})

it('says once what the boxes and symbols of one list say', () => {
  const lines = launch('## Mail', '- [ ] ✅ Sender set', '- [ ] ✅ Bounces read', '', '## Logs', '- [ ] ✅ Kept')
  expect(linesOf(lines)).toEqual([[5, 6], [9]])
})

it('docs/findings.md has a row for every kind of contradiction, and no other', () => {
  const source = readFileSync(join(root, 'src/checklist/contradictions.ts'), 'utf8')
  const kinds = [...source.matchAll(/\{rule: (\w+)/g)].map(([, rule = '']) =>
    rule.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  )
  const [, table = ''] = readFileSync(join(root, 'docs/findings.md'), 'utf8').split(/^##+ (?:Contradictions|How .*)$/m)
  const [, ...rows] = [...table.matchAll(/^\| ([a-z]+(?:-[a-z]+)*) \|/gm)].map(([, kind]) => kind)
  expect(rows.toSorted()).toEqual(kinds.toSorted())
})
