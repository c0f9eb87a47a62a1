import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {settingsOf} from '../../src/config/schema.ts'
import type {ChecklistDocument} from '../../src/model.ts'
import {LISTS, type ListName, readList, variablesOf} from '../../src/setup/ready-made.ts'
import {understand} from '../../src/understand.ts'
import type {Files} from './git.ts'
import {root} from './paths.ts'

/** Names of the ready-made lists. */
export const names = Object.keys(LISTS) as ListName[]

export const listText = (name: ListName): string => readFileSync(join(root, 'checklists', `${name}.md`), 'utf8')

/** A list, planned with the values it proposes for its variables, or with others. */
export const planList = async (
  name: ListName,
  known: Readonly<Record<string, string>> = {}
): Promise<ChecklistDocument> => {
  const text = listText(name)
  const vars = Object.fromEntries(
    variablesOf([readList(text)], known).map(variable => [variable.name, JSON.parse(variable.value)])
  )
  const raw = [{path: `checklists/${name}.md`, bytes: new TextEncoder().encode(text)}]
  const [document] = await understand(raw, settingsOf({}, {vars}), '2026-06-01')
  if (!document) throw new Error(`${name} was not read`)
  return document
}

// Put together here, so that no file of the project holds what looks like a secret.
const letters = (count: number): string => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0fX'.repeat(3).slice(0, count)
const token = `ghp_${letters(36)}`

const sha = '0123456789abcdef0123456789abcdef01234567'
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

const tests = (count: number, failures: number): string =>
  `<testsuite name="all" tests="${count}" failures="${failures}">${Array.from(
    {length: count},
    (_, index) => `<testcase name="t${index}">${index < failures ? '<failure message="no"/>' : ''}</testcase>`
  ).join('')}</testsuite>`
const sarif = (...results: object[]): string =>
  JSON.stringify({version: '2.1.0', runs: [{tool: {driver: {name: 'Scanner'}}, results}]})
const audit = (vulnerabilities: object): string =>
  JSON.stringify({auditReportVersion: 2, vulnerabilities, metadata: {dependencies: {total: 9}}})
const coverage = (hit: number): string => `TN:\nSF:src/app.ts\nDA:1,1\nLF:100\nLH:${hit}\nend_of_record\n`

/** Values of variables in the job that deploys the good project. */
export const goodEnvironment: Readonly<Record<string, string>> = {
  APP_ENV: 'production',
  SESSION_SECRET: letters(40),
  JWT_SECRET: letters(48),
  SENTRY_DSN: 'https://sentry.example.com/1',
  DATABASE_URL: 'postgres://db.example.com/shop',
  SERVICE_ROLE_KEY: letters(64),
  OPENAI_API_KEY: letters(50)
}

const goodWorkflow = `name: Release
on: push
permissions: {}
jobs:
  release:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@${sha}
      - uses: docker/metadata-action@${sha}
      - run: cosign sign --yes registry.example.com/shop
      - run: npm publish --provenance
`

const goodManifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  replicas: 3
  template:
    metadata:
      annotations:
        prometheus.io/scrape: "true"
    spec:
      automountServiceAccountToken: false
      terminationGracePeriodSeconds: 45
      topologySpreadConstraints:
        - maxSkew: 1
      containers:
        - name: shop
          image: registry.example.com/shop@${digest}
          livenessProbe: {httpGet: {path: /health/live, port: 3000}}
          readinessProbe: {httpGet: {path: /health/ready, port: 3000}}
          resources: {requests: {cpu: 100m, memory: 128Mi}, limits: {memory: 256Mi}}
          securityContext:
            runAsNonRoot: true
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
---
kind: PodDisruptionBudget
metadata: {name: shop, namespace: shop}
---
kind: HorizontalPodAutoscaler
metadata: {name: shop, namespace: shop}
spec:
  metrics:
    - type: Resource
---
kind: NetworkPolicy
metadata: {name: shop, namespace: shop}
---
kind: Ingress
metadata: {name: shop, namespace: shop}
spec:
  tls:
    - hosts: [shop.example.com]
---
kind: PrometheusRule
metadata: {name: shop, namespace: shop}
`

const goodRunbook = `# Runbook

## Rollback

Deploy the tag before this one, then watch the error rate for ten minutes.

## Restore

Fetch the newest backup, restore it beside the database, then switch the address.

## Incidents

Look at the dashboard first, then at the log of the last deployment. Call the person on duty, whose number is in the
calendar of the team, and write down what you did and when.

## Provider outage

Switch the model off; the search answers without it, and the page says so.
`

const goodReadme = `# Shop

## Install

Run npm install shop in the folder of your project.

## Usage

Call the function with an order, and it answers the sum of all positions in it, with tax and shipping.

\`\`\`yaml
permissions:
  contents: read
steps:
  - uses: example/shop@${sha}
\`\`\`

## Inputs

What it takes is told in [the changelog](CHANGELOG.md).
`

/** A project of which every static check of every ready-made list is true. */
export const good: Files = {
  LICENSE: readFileSync(join(root, 'LICENSE')),
  'README.md': goodReadme,
  'SECURITY.md': `# Security\n\n## Reporting\n\n${'Write to the address in the profile of the organisation. '.repeat(3)}\n`,
  'CONTRIBUTING.md': '# Contributing\n\nOpen a pull request.\n',
  'CHANGELOG.md': '# Changelog\n\n## [1.2.0] - 2026-01-31\n\n- Orders have positions.\n',
  'package.json': JSON.stringify({
    name: 'shop',
    version: '1.2.0',
    license: 'MIT',
    dependencies: {pg: '8.0.0', openai: '6.0.0'}
  }),
  'package-lock.json': '{"lockfileVersion": 3}',
  'action.yml':
    'name: Shop\ndescription: Counts what an order costs.\nbranding: {icon: box, color: blue}\nruns: {using: node24, main: dist/index.js}\n',
  'vercel.json': '{"functions": {"api/order.ts": {"maxDuration": 10}}}',
  '.gitignore': '.env\n',
  '.env.example': 'SESSION_SECRET=\nDATABASE_URL=\nOPENAI_API_KEY=\n',
  '.dockerignore': '.git\n.env\nnode_modules\n',
  '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: docker\n    directory: /\n',
  '.github/workflows/release.yml': goodWorkflow,
  'src/app.ts':
    "export const origins = env('ALLOWED_ORIGINS')\nexport const model = env('LLM_ENABLED') ? env('LLM_MODEL') : null\nrouter.get('/quota', requireTenant, quota)\n",
  'app/page.html': '<!doctype html><title>Shop</title>\n',
  'tests/e2e/order.test.ts': "test('an order is placed', place)\n",
  'tests/tenant-isolation.test.ts': "test('another tenant is not read', read)\n",
  'tests/prompt-injection.test.ts': "test('it keeps to its instructions', ask)\n",
  'prompts/answer.md': 'Answer in one sentence.\n',
  'migrations/001_orders.sql': `-- migrate:up
create table orders (id bigint primary key, tenant_id bigint not null);
create index orders_by_tenant on orders (tenant_id);
alter table orders enable row level security;
alter table orders force row level security;
create policy own on orders using (tenant_id = current_setting('app.tenant')::bigint);
-- migrate:down
drop table orders;
`,
  Dockerfile: `FROM node:24.1.0@${digest} AS build
COPY . .
RUN npm ci
FROM node:24.1.0-slim@${digest}
LABEL org.opencontainers.image.source=https://git.example.com/shop
COPY --from=build /dist /dist
USER node
HEALTHCHECK CMD ["node", "/dist/health.js"]
CMD ["node", "/dist/index.js"]
`,
  'compose.yml': `services:
  shop:
    image: registry.example.com/shop:1.2.0
    restart: unless-stopped
    mem_limit: 256m
    healthcheck: {test: [CMD, node, /dist/health.js]}
`,
  'k8s/shop.yaml': goodManifest,
  'docs/runbook.md': goodRunbook,
  'docs/llm.md': `# The model\n\n## Data\n\n${'The question and the names of products go to the provider, nothing of the customer. '.repeat(2)}\n`,
  'reports/junit.xml': tests(12, 0),
  'reports/evaluations.xml': tests(30, 0),
  'reports/image.sarif': sarif({level: 'warning'}),
  'coverage/lcov.info': coverage(91),
  'audit.json': audit({})
}

const badCode: Files = {
  'src/app.ts': `// TODO: orders\nconst key = '${token}'\n`,
  'README.md': '# Shop\n\nSee [the rest](docs/rest.md).\n',
  'reports/junit.xml': tests(12, 3),
  'coverage/lcov.info': coverage(12)
}

const badWorkflow = `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: echo "\${{ github.event.pull_request.title }}"
`

/** Projects of which every static check of a list is false, the list by name. */
export const bad: Readonly<Record<ListName, Files>> = {
  'web-service': badCode,
  'saas-postgres': {
    'src/app.ts': `const key = '${token}'\n`,
    'app/page.js': 'const key = window.SERVICE_ROLE_KEY\n',
    'package.json': '{"dependencies": {}}',
    'migrations/001_orders.sql':
      'create table orders (id bigint);\nalter table orders disable row level security;\nalter policy own on orders using (true);\n',
    'migrations/001_sums.sql': 'create table sums (id bigint);\n'
  },
  'llm-application': {
    'src/app.ts': `const answer = eval(ask('gpt-4-latest', '${token}'))\n`,
    'app/page.js': 'const key = window.OPENAI_API_KEY\n',
    'package.json': '{"dependencies": {}}',
    'reports/evaluations.xml': tests(30, 4)
  },
  'container-image': {
    Dockerfile: `FROM node\nENV API_KEY=${token}\nRUN curl -s https://example.com/install | sh\nCMD npm start\n`,
    'compose.yml': 'services:\n  shop: {image: shop, privileged: true, network_mode: host}\n',
    '.dockerignore': 'node_modules\n',
    'reports/image.sarif': sarif({level: 'error'})
  },
  'kubernetes-workload': {
    'k8s/shop.yaml': `kind: Deployment
metadata: {name: shop}
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: shop
          image: shop
          securityContext: {privileged: true}
---
kind: Secret
metadata:
  name: shop
  namespace: default
stringData: {token: ${token}}
`
  },
  'library-release': {
    ...badCode,
    'package.json': '{"name": "shop", "version": "0.0.0"}',
    'CHANGELOG.md': '# Changelog\n\n## 0.9.0\n\nTODO\n',
    'audit.json': audit({left: {name: 'left', severity: 'critical'}}),
    '.github/workflows/test.yml': badWorkflow
  },
  'github-action': {
    ...badCode,
    'action.yml': 'name: Shop\nruns: {using: node16}\n',
    '.github/workflows/test.yml': badWorkflow
  }
}
