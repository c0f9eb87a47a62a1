import {describe, expect, it} from 'vitest'
import {checksFor, short} from './support.ts'

/** Sentence, what becomes of it (`~` support, `!` must not be), parameters of the first check. */
type Row = [text: string, planned: string[], params?: Record<string, unknown>]

const families: Record<string, Row[]> = {
  Endpoints: [
    ['Health check answers on `/healthz`', ['http'], {url: '/healthz'}],
    ['GET /internal/ready returns 204', ['http'], {url: '/internal/ready', status: 204}],
    ['Health endpoint responds at https://shop.acme.dev/health', ['http'], {url: 'https://shop.acme.dev/health'}],
    ['Service has a health check', ['~http'], {url: '/health'}],
    ['Status page `/status` is reachable', ['http'], {url: '/status'}],
    ['`/v2/orders`', ['http'], {url: '/v2/orders', status: ['2xx', '3xx', 400, 401, 403, 405, 415, 422]}],
    ['POST `/v2/orders` works', ['~http']],
    ['`/v2/orders/{id}` returns the order', []],
    ['Shop is live at https://shop.acme.dev', ['http'], {url: 'https://shop.acme.dev/', redirects: 3}],
    ['Shop is live at http://localhost:3000', []],
    ['Shop is live at https://your-shop.example.com', []],
    ['Speed verified (check: https://speed.tool.dev)', []],
    ['WebSocket connection works on `/live`', ['websocket'], {url: '/live'}],
    ['WebSocket reconnects after a network change', []],
    ['Orders page `/orders` loads within 800 ms', ['http', 'http'], {url: '/orders'}],
    ['Queue latency below 5 s', []],
    ['Metrics endpoint exposed', ['http'], {url: '/metrics', body: {op: '~', value: '(?m)^# (TYPE|HELP) '}}]
  ],
  Transport: [
    ['HTTPS is enforced everywhere', ['https-redirect'], {}],
    ['HTTP redirects to HTTPS', ['https-redirect'], {}],
    ['TLS certificate is valid for 30 days', ['tls'], {expires: {op: '>', value: '30d'}}],
    ['Only TLS 1.3 enabled', ['tls'], {'min-protocol': 'TLSv1.3'}],
    ['TLS between services enabled', []],
    ['TLS certificate renews automatically', ['~tls'], {}],
    [
      'HSTS and CSP headers set',
      ['security-headers'],
      {headers: ['strict-transport-security', 'content-security-policy']}
    ],
    [
      '`X-Frame-Options: DENY`',
      ['http'],
      {url: '/', redirects: 3, header: [{path: 'x-frame-options', op: '=', value: 'DENY'}]}
    ],
    ['CORS is restricted to https://shop.acme.dev', ['cors'], {allow: ['https://shop.acme.dev']}],
    ['CORS errors documented', []],
    ['Rate limiting enabled (100 requests/minute)', ['rate-limit'], {limit: {op: '<=', value: 100}}],
    ['Rate limits of the payment provider respected', []],
    ['Login rate limiting in place', ['~rate-limit'], {}],
    ['DNS records point to the new host', ['dns'], {}],
    ['SPF record added', ['dns'], {type: 'TXT', value: {op: '~', value: 'v=spf1'}}],
    ['Internal DNS updated', []],
    ['Redis port not publicly accessible', ['~!tcp'], {port: 6379}],
    ['robots.txt is served', ['http'], {url: '/robots.txt', redirects: 1}]
  ],
  'Continuous integration': [
    ['CI pipeline is green', ['ci'], {}],
    ['All unit and integration tests pass', ['junit', '~ci'], {failures: 0}],
    ['Smoke tests pass', ['~junit', '~ci']],
    ['Penetration tests passed', []],
    ['Line coverage at least 85 %', ['coverage'], {lines: {op: '>=', value: 85}}],
    ['Branch coverage above 70%', ['coverage'], {branches: {op: '>', value: 70}}],
    ['Coverage of on-call hours 100%', []],
    ['Linter reports no errors', ['ci', '~text'], {}],
    ['No type errors', ['ci', '~text'], {}],
    ['Production build succeeds', ['ci', '~text'], {}],
    ['Integration tests written', ['~glob']],
    ['Load tests executed with k6', ['~glob']]
  ],
  Environment: [
    ['`MAIL_TOKEN` is set', ['env'], {name: 'MAIL_TOKEN'}],
    ['`APP_MODE=production`', ['env'], {name: 'APP_MODE', value: {op: '=', value: 'production'}}],
    ['SESSION_SECRET has 32+ characters', ['env'], {name: 'SESSION_SECRET', length: {op: '>=', value: 32}}],
    ['`API_SECRET=hunter2`', ['env'], {name: 'API_SECRET'}],
    ['`ALLOW_DEBUG` must not be set', ['!env'], {name: 'ALLOW_DEBUG'}],
    ['`MAIL_TOKEN` rotated', []],
    ['`.env.example` is provided', ['file'], {path: '.env.example'}],
    ['All environment variables are documented', ['~glob']]
  ],
  Secrets: [
    ['No hard-coded secrets in the code', ['secrets'], {}],
    ['Passwords are never committed to git', ['secrets'], {}],
    ['No secrets in logs', []],
    ['Hardcoded credentials everywhere', []],
    ['`.env.local` is ignored by git', ['gitignore'], {path: '.env.local'}],
    ['Credentials stored in a vault', ['~secrets'], {}],
    ['Secret scanning runs in CI', ['text']]
  ],
  Containers: [
    ['Multi-stage Docker build', ['dockerfile'], {require: 'multi-stage'}],
    ['Containers run as non-root', ['dockerfile'], {require: 'non-root'}],
    ['Base images are pinned', ['dockerfile'], {require: 'pinned'}],
    ['Pods have liveness and readiness probes', ['kubernetes'], {require: 'probes'}],
    ['Multi-stage approval of releases', []]
  ],
  Data: [
    ['Database migrations are written', ['glob']],
    ['Run the database migrations', ['~glob']],
    ['Migration from Oracle to Postgres planned', []],
    ['Automated backups enabled', ['~text']],
    ['Backup restored on a copy', []]
  ],
  Collaboration: [
    ['Code review completed', ['reviews'], {}],
    ['Two approvals are required', ['branch-rules'], {'pull-request': true, approvals: 2}],
    ['Force pushes are disabled', ['branch-rules'], {'no-force-push': true}],
    ['No critical vulnerabilities in dependencies', ['audit'], {severity: 'critical'}],
    ['Dependabot is enabled', ['glob']],
    ['CHANGELOG.md updated', ['changelog'], {}],
    ['Version bumped to 2.3.0', ['version'], {value: '2.3.0'}],
    ['Architecture review done', []]
  ],
  'Files and code': [
    ['LICENSE file added', ['license'], {}],
    ['License chosen', []],
    ['The `engines` field is set in `package.json`', ['value'], {path: 'package.json', has: 'engines'}],
    ['TypeScript strict mode is on', ['value'], {path: 'tsconfig.json', at: {'compilerOptions.strict': true}}],
    ['CONTRIBUTING.md exists', ['glob']],
    ['`deploy/release.sh` created', ['file'], {path: 'deploy/release.sh'}],
    ['Run `deploy/release.sh` twice', []],
    ['See docs/OPERATIONS.md', []],
    ['Create .dockerignore', ['file'], {path: '.dockerignore'}],
    ['Node.js installed', []],
    ['`load_tenant()`', ['text']],
    ['No `eval()` calls', ['text']],
    ['No console.log in production code', ['text']],
    ['Lock files committed', ['glob']],
    ['SBOM generated', ['glob']]
  ],
  'Evidence only': [
    ['Runbook for outages written', ['~text']],
    ['Rollback plan documented', ['~text']],
    ['Structured logging enabled', ['~text']],
    ['Alerts configured', ['~text']],
    ['Check the alerts every day', []],
    ['Manual deployment works', []],
    ['Error tracking with Sentry', ['~text']]
  ]
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s', (text, planned, params) => {
    const checks = checksFor(text)
    expect(short(checks)).toEqual(planned)
    if (params) expect(checks[0]?.params).toEqual(params)
  })
})
