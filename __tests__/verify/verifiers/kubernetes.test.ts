import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const good = `
apiVersion: v1
kind: Service
metadata: {name: api}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: api}
spec:
  replicas: 3
  template:
    spec:
      securityContext: {runAsNonRoot: true}
      initContainers:
        - name: init
          image: registry.example.com:5000/init:1.0
          securityContext: {allowPrivilegeEscalation: false}
      containers:
        - name: app
          image: registry.example.com/app:1.2.3
          securityContext: {allowPrivilegeEscalation: false}
          readinessProbe: {httpGet: {path: /ready, port: 80}}
          livenessProbe: {httpGet: {path: /live, port: 80}}
          resources:
            requests: {cpu: 100m, memory: 64Mi}
            limits: {memory: 128Mi}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: cleanup}
spec:
  jobTemplate:
    spec:
      template:
        spec:
          securityContext: {runAsUser: 1000}
          containers:
            - name: job
              image: app@sha256:${'0'.repeat(64)}
              securityContext: {allowPrivilegeEscalation: false}
              resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}}
`
const all = ['probes', 'limits', 'image', 'non-root', 'privileged', 'replicas', 'host']
const check = async (text: string, params: Record<string, unknown> = {}) =>
  said(await verify('kubernetes', {require: all, ...params}, {files: workspaceOf({'k8s/api.yaml': text})}))

describe('passes', () => {
  it('every rule, several documents', async () => {
    expect(await check(good)).toBe(`passed: ${all.join(', ')} hold for 2 workloads`)
  })
  it('the workload that is named', async () => {
    const other = good.replace('kind: CronJob', 'kind: Job')
    expect(await check(other, {name: 'api'})).toMatch(/^passed: .* for 1 workload api$/)
  })
  it('a list', async () => {
    const list = `kind: List\nitems:\n  - kind: Pod\n    metadata: {name: p}\n    spec: {containers: [{name: a, image: "a:1"}]}\n`
    expect(await check(list, {require: 'image'})).toBe('passed: image holds for 1 workload')
  })
})

describe('fails when', () => {
  it.each<[string, string, string, string]>([
    [
      'there is no readiness probe',
      'readinessProbe',
      'startupProbe',
      'Deployment api: container app has no readinessProbe (probes)'
    ],
    ['there is no liveness probe', 'livenessProbe', 'startupProbe', 'container app has no livenessProbe (probes)'],
    [
      'there is no limit of memory',
      'limits: {memory: 128Mi}',
      'limits: {cpu: 1}',
      'container app has no limit of memory (limits)'
    ],
    [
      'there are no requests',
      'requests: {cpu: 100m, memory: 64Mi}',
      '',
      'container app has no request of cpu, no request of memory'
    ],
    ['a job has no limits', 'limits: {memory: 1Gi}', 'x: 1', 'CronJob cleanup: container job has no limit of memory'],
    ['an image has no tag', 'app:1.2.3', 'app', 'the image `registry.example.com/app` has no tag (image)'],
    ['an image is the latest', 'app:1.2.3', 'app:latest', 'has a moving tag (image)'],
    ['the image of an init container has no tag', 'init:1.0', 'init', 'container init'],
    ['there is no image', 'image: registry.example.com/app:1.2.3', '', 'names no image'],
    ['it may run as root', 'runAsNonRoot: true', 'runAsNonRoot: false', 'container app may run as root (non-root)'],
    ['it runs as root', 'runAsNonRoot: true', 'runAsNonRoot: true, runAsUser: 0', 'runs as root (non-root)'],
    [
      'a container is privileged',
      '{allowPrivilegeEscalation: false}\n          readiness',
      '{privileged: true}\n          readiness',
      'container app is privileged (privileged)'
    ],
    [
      'an init container may escalate',
      '1.0\n          securityContext: {allowPrivilegeEscalation: false}',
      '1.0',
      'container init may gain privileges'
    ],
    ['there is one replica', 'replicas: 3', 'replicas: 1', 'runs fewer than 2 replicas (replicas)'],
    ['the number of replicas is not said', 'replicas: 3', 'paused: false', 'runs fewer than 2 replicas'],
    [
      'it uses the network of the host',
      'replicas: 3\n  template:\n    spec:',
      'replicas: 3\n  template:\n    spec:\n      hostNetwork: true',
      'uses hostNetwork (host)'
    ],
    [
      'there are no containers',
      '      containers:\n        - name: app',
      '      others:\n        - name: app',
      'has no containers'
    ],
    ['it is no YAML', 'kind: Service', 'kind: [', 'is no valid YAML']
  ])('%s', async (_, from, to, reason) => {
    expect(good).toContain(from)
    const outcome = await check(good.replace(from, to))
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })

  it.each<[string, string, Record<string, unknown>, string]>([
    ['there is no workload', 'kind: Service\n', {}, 'there is no workload to look at'],
    ['there is no workload of the name', good, {name: 'web'}, 'there is no workload web to look at'],
    ['there is no file', good, {path: 'none/*.yaml'}, 'no file matches `none/*.yaml`']
  ])('%s', async (_, text, params, reason) => expect(await check(text, params)).toBe(`failed: ${reason}`))
})

describe('unverifiable', () => {
  it.each([
    ['a template', 'metadata: {{ .Values.metadata }}\nkind: {{ x', /are templates/],
    [
      'a template that is YAML',
      good.replace('app:1.2.3', '"{{ .Values.image }}:{{ .Values.tag }}"').replace('registry.example.com/"', '"'),
      /are templates/
    ],
    ['over 1 MB', `a: ${'x'.repeat(1_000_000)}`, /larger than/]
  ])('%s', async (_, text, reason) => {
    const outcome = await check(text)
    expect(outcome).toMatch(/^unverifiable/)
    expect(outcome).toMatch(reason)
  })
})

it('fails for a broken manifest beside a template', async () => {
  const files = workspaceOf({'k8s/a.yaml': 'kind: [', 'k8s/b.yaml': 'kind: {{ x }}\nb: {{ y'})
  expect(said(await verify('kubernetes', {}, {files}))).toMatch(/^failed: `k8s\/a.yaml` is no valid YAML/)
})

it.each([{path: '/x'}, {require: 'probe'}, {name: ''}, {rules: 'probes'}])('takes no %o', async params => {
  expect(await mistakeIn('kubernetes', params)).not.toBeNull()
})
