import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseBlocks} from '../../src/checklist/blocks.ts'
import {decode} from '../../src/checklist/decode.ts'
import {readFacts} from '../../src/checklist/facts.ts'
import type {Fact} from '../../src/model.ts'

const read = (text: string, itemLines: readonly number[] = []): Fact[] => {
  const decoded = decode(new TextEncoder().encode(text))
  return readFacts(parseBlocks(decoded.text, 'list.md'), decoded, itemLines)
}
const ofKind = (text: string, kind: string, itemLines?: readonly number[]): Fact[] =>
  read(text, itemLines).filter(fact => fact.kind === kind)
const values = (text: string, kind: string, itemLines?: readonly number[]): Fact['value'][] =>
  ofKind(text, kind, itemLines).map(fact => fact.value)
const fence = (language: string, ...lines: string[]): string => [`\`\`\`${language}`, ...lines, '```'].join('\n')

describe('facts: environment variables', () => {
  it('take their level from the comment above them', () => {
    const block = fence(
      'bash',
      '# Storage (FATAL if missing)',
      'BUCKET_URL=https://your-bucket.example.com',
      '',
      '# Sessions (WARNING if not set)',
      'SESSION_SECRET=...',
      'DEBUG_MODE=false',
      '',
      '# Extras',
      'THEME=dark   # optional'
    )
    expect(ofKind(block, 'env-var')).toEqual([
      {
        line: 3,
        kind: 'env-var',
        value: {
          name: 'BUCKET_URL',
          value: 'https://your-bucket.example.com',
          valueKind: 'placeholder',
          requirement: 'fatal',
          severityWord: 'FATAL if missing'
        },
        criticality: 'critical',
        section: []
      },
      expect.objectContaining({line: 6, criticality: 'recommended'}),
      expect.objectContaining({line: 7, criticality: 'recommended'}),
      expect.objectContaining({line: 10, criticality: 'optional'})
    ])
    expect(values(block, 'env-var').map(({name, requirement}) => [name, requirement])).toEqual([
      ['BUCKET_URL', 'fatal'],
      ['SESSION_SECRET', 'warning'],
      ['DEBUG_MODE', 'warning'],
      ['THEME', 'optional']
    ])
  })

  it.each([
    ['## Required variables', 'required'],
    ['## Variables (optional)', 'optional'],
    ['## Variables\n\nRequired:', 'required'],
    ['## Recommended\n\n### Cache', 'recommended'],
    ['## 必需的环境变量', 'required'],
    ["## Variables d'environnement obligatoires", 'required'],
    ['## Variables', undefined],
    ['## Critical path', undefined]
  ])('without a word of their own, from %j', (above, criticality) => {
    expect(ofKind(`${above}\n\n${fence('env', 'API_HOST=a')}`, 'env-var').map(fact => fact.criticality)).toEqual([
      criticality
    ])
  })

  it.each([
    ['(FATAL if missing)', 'critical'],
    ['CRITICAL', 'critical'],
    ['a critical cache', undefined],
    ['required by the worker', 'required'],
    ['not required in staging', 'optional'],
    ['optional but recommended', 'recommended'],
    ['WARN', 'recommended'],
    ['warns nobody', undefined],
    ['Pflicht', 'required'],
    ['可选', 'optional']
  ])('the comment %j', (comment, criticality) => {
    expect(ofKind(fence('', `# ${comment}`, 'API_HOST=a'), 'env-var').map(fact => fact.criticality)).toEqual([
      criticality
    ])
  })

  it.each([
    ['A_B=', {value: '', valueKind: 'empty'}],
    ['A_B="plain text"', {value: 'plain text', valueKind: 'literal'}],
    ['PORT=8080', {value: '8080', valueKind: 'literal', expect: {equals: '8080'}}],
    ['DEBUG=false # never on', {value: 'false', valueKind: 'literal', expect: {equals: 'false'}}],
    ['NODE_ENV=production', {value: 'production', valueKind: 'literal', expect: {equals: 'production'}}],
    ['LOG_LEVEL=info', {value: 'info', valueKind: 'literal'}],
    ['A_KEY=sk_live_xxxx', {valueKind: 'placeholder', expect: {prefix: 'sk_live_'}}],
    ['A_KEY=pk-...', {valueKind: 'placeholder', expect: {prefix: 'pk-'}}],
    ['A_URL=postgres://...', {valueKind: 'placeholder', expect: {prefix: 'postgres://'}}],
    ['A_KEY=<from the vault>', {value: '<from the vault>', valueKind: 'placeholder'}],
    ['A_KEY=your-key-here', {valueKind: 'placeholder'}],
    ['A_KEY=change_me', {valueKind: 'placeholder'}],
    ['A_URL=redis://localhost:6379', {valueKind: 'localhost'}],
    ['A_URL=${B_URL}', {valueKind: 'reference', refers: 'B_URL'}],
    ['A_URL=$A_URL', {valueKind: 'reference'}],
    ['A_KEY=✅ Set', {value: null, valueKind: 'status', status: '✅ Set', state: 'done'}],
    ['A_KEY=❌ Missing', {value: null, valueKind: 'status', status: '❌ Missing', state: 'open'}],
    ['export A_URL=https://a.io/x', {value: 'https://a.io/x', valueKind: 'literal'}]
  ])('the value of %j', (line, value) => {
    expect(values(fence('', line), 'env-var')).toEqual([expect.objectContaining(value)])
    expect(Object.keys(values(fence('', line), 'env-var')[0] ?? {}).includes('expect')).toBe('expect' in value)
  })

  it('a list in one value', () => {
    expect(
      values(fence('', '# origins, comma-separated', 'CORS_ORIGINS=https://a.io,https://b.io'), 'env-var')
    ).toEqual([expect.objectContaining({expect: {format: 'comma-separated'}})])
  })

  it('a lost symbol in the place of a value', () => {
    const text = `# ? Launch\n\n${fence('', 'A_KEY=? Set (http://10.0.0.1)')}`
    expect(values(text, 'env-var')).toEqual([
      expect.objectContaining({valueKind: 'status', state: 'unknown', expect: {equals: 'http://10.0.0.1'}})
    ])
  })

  it.each([
    ['a script', fence('bash', 'TAG=$(git rev-parse HEAD)', 'docker build -t app .', 'docker push app')],
    ['a variable for one command', fence('bash', 'NODE_ENV=production npm start')],
    ['a commented-out line', fence('env', '# OLD_KEY=1')],
    ['code', fence('python', 'MAX_SIZE = 10')],
    ['lower case', fence('bash', 'name=value')]
  ])('%s sets none', (_name, text) => {
    expect(ofKind(text, 'env-var')).toEqual([])
  })

  it('come in tables', () => {
    const table = [
      '## Environment',
      '',
      '| Variable | Required | Default |',
      '|---|---|---|',
      '| `API_KEY` | Yes | - |',
      '| `CACHE_TTL` | No | 300 |',
      '| Total | | |'
    ].join('\n')
    expect(ofKind(table, 'env-var').map(({line, criticality, value}) => [line, value['name'], criticality])).toEqual([
      [5, 'API_KEY', 'required'],
      [6, 'CACHE_TTL', 'optional']
    ])
  })

  it('come in lists below a heading about them', () => {
    const list = '- `API_KEY` - required, from the vault\n- `CACHE_TTL`: optional\n- Rotate the keys'
    expect(
      ofKind(`## Environment variables\n\n${list}`, 'env-var').map(({line, criticality}) => [line, criticality])
    ).toEqual([
      [3, 'required'],
      [4, 'optional']
    ])
    expect(ofKind(`## Notes\n\n${list}`, 'env-var')).toEqual([])
  })

  it('are mentioned in prose, but not read out of items', () => {
    const text = '- Set `SIGNING_KEY` and DATABASE_URL first\n- [ ] Set `OTHER_TOKEN`\n- MAX_INT is large'
    expect(values(text, 'env-mention', [2])).toEqual([{env: ['SIGNING_KEY', 'DATABASE_URL']}])
  })

  it('form sections, by heading or by comment', () => {
    const two = `## Required\n\n${fence('env', 'A_ONE=1')}\n\n${fence('env', 'A_TWO=2')}`
    expect(ofKind(two, 'env-section')).toEqual([
      {
        line: 1,
        kind: 'env-section',
        value: {raw: 'Required', lines: [4, 8]},
        criticality: 'required',
        section: ['Required']
      }
    ])
    const comments = fence('', '# Required for the API', 'A_ONE=1', '# Only the site', 'A_TWO=2')
    expect(
      ofKind(comments, 'env-section').map(({line, criticality, value}) => [line, value['lines'], criticality])
    ).toEqual([
      [2, [3], 'required'],
      [4, [5], undefined]
    ])
  })
})

describe('facts: requests and their answers', () => {
  const request = (...lines: string[]) => values(fence('bash', ...lines), 'http-request')[0]

  it.each([
    [
      'curl https://api.shop.io/up',
      {method: 'GET', scheme: 'https', host: 'api.shop.io', path: '/up', hostKind: 'named'}
    ],
    ['curl -s "http://localhost:3000/up?full=1"', {path: '/up?full=1', host: 'localhost:3000', hostKind: 'localhost'}],
    ['curl -I https://shop.io', {method: 'HEAD', path: '/'}],
    ['curl -X DELETE https://shop.io/a', {method: 'DELETE', path: '/a'}],
    ['curl -XPUT $BASE_URL/a', {method: 'PUT', host: '$BASE_URL', hostKind: 'variable', path: '/a'}],
    ['curl https://your-app.com/a', {hostKind: 'placeholder'}],
    ['curl /up', {host: null, hostKind: 'none', path: '/up'}],
    ['curl localhost:8080/up | jq .status', {host: 'localhost:8080', path: '/up'}],
    ['curl -d \'{"a": 1}\' https://shop.io/a', {method: 'POST', requestBody: {a: 1}}],
    ["curl -H 'Authorization: Bearer abc' https://shop.io/a", {headers: ['authorization']}],
    ['time curl -fsS -o /dev/null -w "%{http_code}" https://shop.io/a', {path: '/a', host: 'shop.io'}],
    ['wget -q https://shop.io/a', {via: 'wget', path: '/a'}],
    ['Invoke-WebRequest -Uri https://shop.io/a', {via: 'powershell', path: '/a'}]
  ])('%s', (command, wanted) => {
    expect(request(command)).toEqual(expect.objectContaining(wanted))
  })

  it.each([
    'curl -fsSL https://get.shop.io/install.sh | sudo bash',
    'curl -LO https://shop.io/tool.tar.gz',
    'curl --version',
    '# curl https://shop.io/a',
    'npm run curl'
  ])('%s asks nothing', command => {
    expect(request(command)).toBeUndefined()
  })

  it('a fetch call', () => {
    const code = fence('js', "await fetch('/api/a', {", "  method: 'POST'", '})')
    expect(values(code, 'http-request')).toEqual([
      expect.objectContaining({method: 'POST', path: '/api/a', via: 'fetch'})
    ])
  })

  it('continuation lines belong to it', () => {
    const value = request('curl \\', '  -X POST \\', '  https://shop.io/a', '# Returns: 201')
    expect(value).toEqual(expect.objectContaining({method: 'POST', path: '/a', expect: {status: 201}, expectLine: 5}))
  })

  it.each([
    [
      '# Returns: {"state":"up","parts":{"db":...,"cache":...},...}',
      {body: {state: 'up', parts: {db: '...', cache: '...'}}}
    ],
    [
      '# Response: {"n": 3, "list": [1, ...], "on": true, "none": null}',
      {body: {n: 3, list: [1, '...'], on: true, none: null}}
    ],
    ['# => {"version": "1.2...", "at": "<time>"}', {body: {version: '...', at: '...'}}],
    ['# Expected: 401 UNAUTHORIZED', {status: 401}],
    ['# should return HTTP 204', {status: 204}],
    ['# Expected: 200 OK {"ok": true}', {status: 200, body: {ok: true}}],
    ['# HTTP/1.1 200 OK', {status: 200}],
    ['# Returns: every part is green', {text: 'every part is green'}],
    ['{"ok": true}', {body: {ok: true}}],
    ['HTTP/1.1 503 Service Unavailable', {status: 503}]
  ])('the line below: %s', (line, wanted) => {
    expect(request('curl https://shop.io/a', line)).toEqual(expect.objectContaining({expect: wanted, expectLine: 3}))
  })

  it('JSON over several comment lines, after a blank one', () => {
    const value = request('curl https://shop.io/a', '', '# Expected response:', '# {', '#   "state": "up"', '# }')
    expect(value).toEqual(expect.objectContaining({expect: {body: {state: 'up'}}, expectLine: 4}))
  })

  it('the answer on the same line', () => {
    expect(request('curl https://shop.io/a   # returns 200')).toEqual(expect.objectContaining({expect: {status: 200}}))
  })

  it('the answer in a block of its own', () => {
    const text = `${fence('bash', 'curl https://shop.io/a')}\n\n**Expected response:**\n\n${fence('json', '{', '  "ok": true', '}')}`
    expect(values(text, 'http-request')).toEqual([expect.objectContaining({expect: {body: {ok: true}}, expectLine: 8})])
  })

  it.each([
    '# Check the logs next',
    '# Then: curl https://shop.io/b',
    'echo done',
    '# {not json}',
    '# Returns: {"a": '
  ])('no answer: %s', line => {
    const expectation = request('curl https://shop.io/a', line)?.['expect']
    expect(expectation === null || (expectation as {body?: unknown}).body === undefined).toBe(true)
  })

  it('a value that lost its symbol is no expectation', () => {
    const text = `# ? Launch\n\n${fence('bash', 'curl https://shop.io/a', '# Returns: {"a":"? GOOD","b":"fine"}')}`
    expect(values(text, 'http-request')).toEqual([expect.objectContaining({expect: {body: {a: '...', b: 'fine'}}})])
  })

  it('in a code span', () => {
    expect(values('Ask `curl https://shop.io/a` first', 'http-request')).toHaveLength(1)
  })
})

describe('facts: endpoints', () => {
  it('in tables, with whether they need a login', () => {
    const table = [
      '| Method | Endpoint | Purpose | Auth |',
      '|---|---|---|---|',
      '| GET | `/up` | Probe | No |',
      '| POST | `/orders` | Order | JWT |',
      '| | `DELETE /orders/{id}` | | ? |',
      '| | see below | | |'
    ].join('\n')
    expect(values(table, 'endpoint')).toEqual([
      {method: 'GET', path: '/up', auth: false, purpose: 'Probe'},
      {method: 'POST', path: '/orders', auth: true, purpose: 'Order'},
      {method: 'DELETE', path: '/orders/{id}', auth: null}
    ])
  })

  it('in listings', () => {
    const list = fence(
      '',
      'GET  /            # Start page',
      'POST /a/b',
      'GET /reports/*   # 4 report endpoints',
      'and others'
    )
    expect(values(list, 'endpoint')).toEqual([
      {method: 'GET', path: '/', auth: null, purpose: 'Start page'},
      {method: 'POST', path: '/a/b', auth: null},
      {method: 'GET', path: '/reports/*', auth: null, wildcard: true, purpose: '4 report endpoints', count: 4}
    ])
  })

  it.each([
    ['Served at `/api/v2/all` now', [{method: null, path: '/api/v2/all', auth: null}]],
    ['- answers `GET /up`', [{method: 'GET', path: '/up', auth: null}]],
    ['Edit `/etc/hosts`, `/var/log/app`, `/srv/x` and `/a/b.conf`', []],
    ['either/or, and/or `a/b` `/`', []]
  ])('%s', (text, wanted) => {
    expect(values(text, 'endpoint')).toEqual(wanted)
  })

  it('items are not read again', () => {
    expect(values('- [ ] `/up` answers', 'endpoint', [1])).toEqual([])
  })
})

describe('facts: manifests', () => {
  it('probes', () => {
    const manifest = fence(
      'yaml',
      'containers:',
      '  - name: app',
      '    livenessProbe:',
      '      httpGet:',
      '        path: /alive   # quick',
      '        port: 8080',
      '      periodSeconds: 7',
      '    readinessProbe:',
      '      tcpSocket:',
      '        port: http',
      '    image: app:1'
    )
    expect(values(manifest, 'k8s-probe')).toEqual([
      {probe: 'livenessProbe', path: '/alive', port: 8080, periodSeconds: 7, lines: [4, 8]},
      {probe: 'readinessProbe', port: 'http', lines: [9, 11]}
    ])
  })

  it('compose files', () => {
    const file = fence(
      'yaml',
      "version: '3'",
      'services:',
      '  web:',
      '    image: "shop/web:1.2"',
      '    ports:',
      '      - "8080:80"',
      '      - 127.0.0.1:9090:9090',
      '    environment:',
      '      - STAGE=prod',
      '      - API_TOKEN',
      '  store:',
      '    image: postgres:17',
      '    environment:',
      '      POSTGRES_PASSWORD: ${STORE_PASSWORD}',
      'volumes:',
      '  data:'
    )
    expect(values(file, 'compose')).toEqual([{version: '3', services: ['web', 'store'], lines: [1, 18]}])
    expect(values(file, 'image')).toEqual([
      {service: 'web', image: 'shop/web:1.2'},
      {service: 'store', image: 'postgres:17'}
    ])
    expect(values(file, 'port')).toEqual([
      {service: 'web', published: 8080, target: 80},
      {service: 'web', published: 9090, target: 9090, local: true}
    ])
    expect(values(file, 'env-var').map(({name, valueKind, service}) => [name, valueKind, service])).toEqual([
      ['STAGE', 'literal', 'web'],
      ['API_TOKEN', 'empty', 'web'],
      ['POSTGRES_PASSWORD', 'reference', 'store']
    ])
  })

  it('other YAML has none', () => {
    expect(read(fence('yaml', 'name: services:', 'jobs:', '  build:', '    steps: []'))).toEqual([])
  })
})

describe('facts: bounds', () => {
  it.each([
    ['- **Response time**: < 200ms (average)', {metric: 'response time', op: '<', value: '200ms', stat: 'average'}],
    ['- P95 latency under 1.5 seconds', {metric: 'latency', op: '<', value: '1.5s', stat: 'p95'}],
    ['- Uptime ≥ 99.9%', {metric: 'uptime', op: '>=', value: '99.9%'}],
    ['- Page size (max 512 KB)', {metric: 'page size', op: '<=', value: '512KB'}],
    ['- Load time (should be < 2s)', {metric: 'load time', op: '<', value: '2s'}],
    ['- Throughput: at least 1,200 requests/second', {metric: 'throughput', op: '>=', value: '1200req/s'}],
    ['- Search: 1-3 seconds', {metric: 'search', op: 'between', value: '1-3s'}],
    ['- Users: 500+ at once', {metric: 'users', op: '>=', value: '500'}],
    ['- Alarm bei Antwortzeit über 5 s', {metric: 'alarm bei antwortzeit', op: '>', value: '5s'}],
    ['- Answers (e.g. of "search") within 2 s', {metric: 'answers (e.g. of "search")', op: '<=', value: '2s'}],
    ['- Audit logs kept at least 7 years', {metric: 'audit logs kept', op: '>=', value: '7years'}]
  ])('%s', (line, wanted) => {
    expect(values(`## Performance\n\n${line}`, 'perf-target')).toEqual([wanted])
  })

  it.each([
    '- **Time:** 4-6 hours',
    '- Costs: $20-50 a month',
    '- Steps 1-3 are done',
    '- Some prose about 3-4 seconds of waiting',
    '- Every exception names what ends it (e.g., ">20 tenants")',
    '- Say when to come back, for example “two regions” or “over 500 ms”',
    'Response time < 200ms in running text'
  ])('%s is none', line => {
    expect(values(`## Performance\n\n${line}`, 'perf-target')).toEqual([])
  })

  it('ranges need a heading about measuring', () => {
    expect(values('## Staff\n\n- Shifts: 6-8 hours', 'perf-target')).toEqual([])
  })

  it('success criteria', () => {
    const text =
      '## Success criteria\n\n- ✅ Errors < 1%\n- ✅ Health answers 200\n- ✅ Nobody complains\n- ❌ Queue is growing\n- plain'
    expect(values(text, 'perf-target')).toEqual([{metric: 'errors', op: '<', value: '1%', criterion: true}])
    expect(values(text, 'criterion')).toEqual([
      {what: 'Health answers 200'},
      {what: 'Nobody complains'},
      {what: 'Queue is growing', not: true}
    ])
  })

  it('a heading inside of a list item starts anew', () => {
    const text = '- notes\n\n  ✅ Queue is drained\n- next\n\n  ### Success criteria\n\n  ✅ Mail is sent'
    expect(values(text, 'criterion')).toEqual([{what: 'Mail is sent'}])
  })

  it('a status in a criterion', () => {
    expect(values('The launch is successful if:\n\n✅ Health returns 200\n✅ No 5xx', 'criterion')).toEqual([
      {what: 'Health returns 200', status: 200},
      {what: 'No 5xx'}
    ])
  })

  it('alert thresholds in lists, named by what stands above', () => {
    const text = '## Alerts\n\n1. **Slow answers**\n   - Threshold: p95 > 2 seconds\n   - Action: page\n2. Queue > 100'
    expect(values(text, 'alert-threshold')).toEqual([
      {metric: 'slow answers', threshold: '> 2 seconds'},
      {metric: 'queue', threshold: '> 100'}
    ])
  })

  it.each([
    [
      '| Metric | Warning | Critical |',
      '| Errors | >1% | >5% |',
      'alert-threshold',
      {metric: 'errors', warning: '>1%', critical: '>5%'}
    ],
    ['| Metric | Threshold | Who |', '| Queue | >100 | ops |', 'alert-threshold', {metric: 'queue', threshold: '>100'}],
    [
      '| Metric | Target | Now |',
      '| Latency | < 300ms | 250ms |',
      'perf-target',
      {metric: 'latency', op: '<', value: '300ms'}
    ],
    [
      '| Resource | Limit | |',
      '| Calls (per minute) | 1,000 | |',
      'rate-limit',
      {resource: 'Calls', limit: 1000, per: 'minute'}
    ],
    ['| Resource | Limit | |', '| Exports | 5/hour | |', 'rate-limit', {resource: 'Exports', limit: 5, per: 'hour'}],
    ['| Resource | Limit | |', '| Daily mails | 50 | |', 'rate-limit', {resource: 'Daily mails', limit: 50, per: 'day'}]
  ])('table %s %s', (header, row, kind, value) => {
    const text = `${header}\n|---|---|---|\n${row}`
    expect(values(text, kind)).toEqual([value])
    expect(values(text, kind, [3])).toEqual([])
  })

  it.each([
    ['| Resource | Limit |', '| Disk | 20 GB |'],
    ['| Metric | Target |', '| Morale | high |'],
    ['| Step | Who |', '| 1 | 2 |']
  ])('table %s %s holds none', (header, row) => {
    expect(read(`${header}\n|---|---|\n${row}`)).toEqual([])
  })
})

describe('facts: files and symbols', () => {
  it('a migration to apply', () => {
    const text = `## Database\n\nRun this in the Admin Console before deployment:\n\n${fence('', 'db/migrations/007_orders.sql')}`
    expect(ofKind(text, 'migration-file')).toEqual([
      {
        line: 6,
        kind: 'migration-file',
        value: {file: 'db/migrations/007_orders.sql', where: 'Admin Console', when: 'before deployment'},
        criticality: 'required',
        section: ['Database']
      }
    ])
  })

  it('a migration that is only named', () => {
    expect(ofKind('See `db/migrations/008_users.sql` for the tables', 'migration-file')[0]?.criticality).toBeUndefined()
  })

  it.each([
    ['- **Code**: `src/orders/api.ts` - `listOrders()`', [{file: 'src/orders/api.ts', symbols: ['listOrders']}]],
    ['- per tenant in `tenants/{name}/config.yaml`', [{file: 'tenants/{name}/config.yaml', pattern: true}]],
    ['Follow LAUNCH_GUIDE.md closely', [{file: 'LAUNCH_GUIDE.md'}]],
    ['See [the guide](docs/guide.md) and docs/other.md', [{file: 'docs/other.md'}]],
    ['Start `python run_server.py`', [{file: 'run_server.py'}]],
    [
      '`src/a.ts` reads SETUP_NOTES.txt and seed_all.sh',
      [{file: 'src/a.ts'}, {file: 'SETUP_NOTES.txt'}, {file: 'seed_all.sh'}]
    ],
    ['`src/a.ts` only, see [the plan](docs/plan.md)', [{file: 'src/a.ts'}]],
    ['`Dockerfile` and `.env.example`', [{file: 'Dockerfile'}, {file: '.env.example'}]],
    ['Written in Node.js, Vue.js and ASP.NET v1.2.3', []],
    ['Open https://shop.io/docs/start.html', []]
  ])('%s', (text, wanted) => {
    expect(values(text, 'file-reference')).toEqual(wanted)
  })

  it.each([
    ['- gathers with `asyncio.gather()`', [{symbols: ['asyncio.gather']}]],
    ['- OrderService and MailWorker are pooled', [{symbols: ['OrderService', 'MailWorker']}]],
    ['- uses GitHub, PostgreSQL and `true`', []]
  ])('%s', (text, wanted) => {
    expect(values(text, 'code-symbol')).toEqual(wanted)
  })

  it('indexes', () => {
    expect(values('- `idx_orders_by_day` - for reports', 'db-index')).toEqual([{index: 'idx_orders_by_day'}])
  })

  it('a listing of files', () => {
    expect(values(fence('', 'src/a.ts', 'src/b.ts'), 'file-reference')).toEqual([
      {file: 'src/a.ts'},
      {file: 'src/b.ts'}
    ])
  })
})

describe('facts: pasted states, policies, commands', () => {
  it('a pasted status', () => {
    const json = fence(
      'json',
      '{',
      '  "api": {',
      '    "state": "✅ up",',
      '    "ready": true',
      '  },',
      '  "tables": {',
      '    "orders": "ok"',
      '  }',
      '}'
    )
    expect(values(`## Current status\n\n${json}`, 'status-snapshot')).toEqual([
      {key: 'api.state', value: '✅ up'},
      {key: 'api.ready', value: true}
    ])
    expect(values(`## Current status\n\n${json}`, 'db-table')).toEqual([{table: 'orders', snapshot: 'ok'}])
    expect(values(`## Request body\n\n${json}`, 'status-snapshot')).toEqual([])
  })

  it('a pasted configuration is no status', () => {
    const json = fence('json', '{', '  "name": "shop",', '  "port": 80', '}')
    expect(read(`## Status page settings\n\n${json}`)).toEqual([])
  })

  it('policies', () => {
    const text = `## RLS policies\n\n${fence('', 'orders:   ✓ auth.uid() = owner_id', "audit: role = 'admin'", 'note: none')}`
    expect(values(text, 'db-policy')).toEqual([
      {table: 'orders', using: 'auth.uid() = owner_id'},
      {table: 'audit', using: "role = 'admin'"}
    ])
  })

  it('commands, as data', () => {
    const block = fence(
      'bash',
      '# deploy',
      '$ make deploy  # takes long',
      'A_B=1',
      'for x in 1 2; do',
      '  echo $x',
      'done',
      'tool run \\',
      'more',
      'curl https://shop.io'
    )
    expect(values(block, 'command')).toEqual([{cmd: 'make deploy', remark: 'takes long'}, {cmd: 'tool run \\'}])
    expect(values(fence('js', 'run()'), 'command')).toEqual([])
  })
})

describe('facts: places', () => {
  it.each([
    ['- [ ] Open http://localhost:3000/a.', [{url: 'http://localhost:3000/a'}]],
    ['- ws://127.0.0.1:80/ws and redis://u:p@0.0.0.0', [{url: 'ws://127.0.0.1:80/ws'}, {url: 'redis://u:p@0.0.0.0'}]],
    ['http://localhost.shop.io and localhost alone', []]
  ])('addresses of this machine: %s', (text, wanted) => {
    expect(values(text, 'localhost-url', [1])).toEqual(wanted)
  })

  it.each([
    ['- **Owner:** [Name]', '[Name]'],
    ['- Next review: [Date]', '[Date]'],
    ['- [Anything that went wrong]', '[Anything that went wrong]'],
    ['| On call | [Phone] |\n|---|---|\n| x | y |', '[Phone]'],
    ['Owner: TBD', 'TBD'],
    ['Open https://your-shop.com/admin', 'your-shop.com'],
    ['```\ncurl https://example.org/up\n```', 'example.org'],
    ['```env\nA_KEY=<secret>\n```', '<secret>']
  ])('blanks: %j', (text, blank) => {
    expect(values(text, 'placeholder')).toEqual([{text: blank}])
  })

  it.each([
    '- [ ] task',
    '- [x] task',
    '- State: [Optional]',
    '- See: [guide](a.md)',
    '- As in [RFC 2119][rfc]',
    'Use a[0] and b: [1, 2]',
    'https://shop.io/your-account'
  ])('no blank: %j', text => {
    expect(values(text, 'placeholder')).toEqual([])
  })

  it('lost symbols', () => {
    const text = '## \u00f0\u0178\u201c Notes\n\n\u00e2\u0153\u2026 fine'
    expect(values(text, 'lost-symbol')).toEqual([{raw: '## \u00f0\u0178\u201c Notes'}])
  })
})

describe('facts: headings', () => {
  it('state and level', () => {
    const text = '# List\n\n## Cache (DONE)\n\n## ✅ Mail (80%)\n\n## Search (Priority: Low)\n'
    expect(ofKind(text, 'section-state').map(({line, value}) => [line, value['state'], value['percent']])).toEqual([
      [3, 'done', undefined],
      [5, 'partial', 80]
    ])
    expect(ofKind(text, 'section-criticality').map(({line, criticality}) => [line, criticality])).toEqual([
      [7, 'optional']
    ])
  })
})

describe('facts: whole documents', () => {
  it('stand in document order with their headings', () => {
    const text = `# A\n\n## B\n\n${fence('env', 'A_ONE=1')}\n\nSee \`src/a.ts\`\n`
    expect(read(text).map(({line, kind, section}) => [line, kind, section])).toEqual([
      [6, 'env-var', ['A', 'B']],
      [9, 'file-reference', ['A', 'B']]
    ])
  })

  it.each([
    ['JSON', fence('bash', 'curl https://a.io', `# Returns: ${'{"a":'.repeat(5000)}`)],
    ['an address', fence('bash', `curl ${'a.'.repeat(50_000)}`)],
    ['a placeholder', fence('env', `A_B=${'x'.repeat(200_000)}!`)],
    ['a name', `- ${'A_'.repeat(50_000)}!`],
    ['a ruler', fence('env', `# ${'='.repeat(200_000)} x`, 'A_B=1')],
    ['a path', `- \`${'/a'.repeat(50_000)}!\``],
    ['a range', `## Performance\n\n- ${'1-2 '.repeat(50_000)}`],
    ['a manifest', fence('yaml', 'services:', ...Array.from({length: 1900}, (_, index) => ` s${index}:`))],
    ['probes', fence('yaml', ...Array.from({length: 1900}, () => 'livenessProbe:'))]
  ])('endless %s is read in time', (_name, text) => {
    expect(() => read(text)).not.toThrow()
  })
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)
describe.skipIf(!existsSync(seeds))('facts: the seeds', () => {
  /** Kinds that nothing reads, see docs/understanding-facts.md. */
  const unread = new Set([
    ...[
      'claim',
      'time-estimate',
      'impact',
      'cost-estimate',
      'metric-name',
      'known-limitation',
      'count-claim',
      'percent'
    ],
    ...['readiness-dependency', 'doc-section', 'config-value', 'response-header', 'dependency', 'log-line'],
    ...['todo-reference', 'date', 'version']
  ])
  /** Single labels that are not found, likewise. */
  const explained = new Set([
    'S00:64 section-state',
    'S00:108 section-state',
    'S00:103 placeholder',
    'S03:233 file-reference'
  ])

  it.each(['S00', 'S01', 'S02', 'S03', 'S04'])('%s: every fact is found, at its level, or explained', name => {
    const label = JSON.parse(readFileSync(new URL(`labels/${name}.json`, seeds), 'utf8')) as {
      doc: string
      items: {line: number}[]
      facts: {line: number; kind: string; criticality: string; value: Record<string, unknown>}[]
    }
    const decoded = decode(readFileSync(new URL(label.doc, seeds)))
    const facts = readFacts(
      parseBlocks(decoded.text, name),
      decoded,
      label.items.map(({line}) => line)
    )
    const missed = label.facts.filter(
      wanted =>
        !unread.has(wanted.kind) &&
        !explained.has(`${name}:${wanted.line} ${wanted.kind}`) &&
        !facts.some(
          fact =>
            fact.line === wanted.line &&
            fact.kind === wanted.kind &&
            (fact.criticality ?? 'unspecified') === wanted.criticality &&
            ['name', 'path', 'method', 'valueKind', 'file', 'index', 'table', 'probe', 'port', 'limit', 'per'].every(
              key => wanted.kind === 'command' || !(key in wanted.value) || wanted.value[key] === fact.value[key]
            )
        )
    )
    expect(missed).toEqual([])
  })
})
