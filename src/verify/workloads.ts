import {floatingImage, listOf, mapOf, type Rules, type Subject} from './rules.ts'

type Values = Readonly<Record<string, unknown>>
/** What is to run: a Deployment, a CronJob, … */
export interface Workload {
  kind: string
  spec: Values
  pod: Values
  containers: readonly Values[]
  /** With those that run before the others. */
  all: readonly Values[]
}

/** Kinds that answer requests for as long as they run; jobs end by themselves. */
const serving = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Rollout']
const kinds = [...serving, 'Job', 'CronJob']

const inContainers =
  (
    which: 'containers' | 'all',
    complain: (container: Values, workload: Workload) => string | null
  ): Rules<Workload>[string] =>
  workload => {
    if (workload.containers.length === 0) return ['has no containers']
    return workload[which].flatMap(container => {
      const text = complain(container, workload)
      return text === null ? [] : [`container ${String(container['name'] ?? '?')} ${text}`]
    })
  }

const secured = (container: Values, {pod}: Workload, key: string): unknown =>
  mapOf(container['securityContext'])[key] ?? mapOf(pod['securityContext'])[key]

const missing = (values: Values, keys: readonly string[]): string[] => keys.filter(key => values[key] === undefined)

/** What a workload needs to be fit for production. */
export const rules: Rules<Workload> = {
  probes: inContainers('containers', (container, {kind}) => {
    const lacks = serving.includes(kind) ? missing(container, ['readinessProbe', 'livenessProbe']) : []
    return lacks.length > 0 ? `has no ${lacks.join(' and no ')}` : null
  }),
  limits: inContainers('containers', container => {
    const {requests, limits} = mapOf(container['resources'])
    const lacks = [
      ...missing(mapOf(requests), ['cpu', 'memory']).map(key => `request of ${key}`),
      ...missing(mapOf(limits), ['memory']).map(key => `limit of ${key}`)
    ]
    return lacks.length > 0 ? `has no ${lacks.join(', no ')}` : null
  }),
  image: inContainers('all', container => {
    const problem = floatingImage(container['image'])
    return problem && `is uncertain: ${problem}`
  }),
  'non-root': inContainers('all', (container, workload) => {
    const user = secured(container, workload, 'runAsUser')
    if (user === 0) return 'runs as root'
    return secured(container, workload, 'runAsNonRoot') === true || typeof user === 'number' ? null : 'may run as root'
  }),
  privileged: inContainers('all', container => {
    const {privileged, allowPrivilegeEscalation} = mapOf(container['securityContext'])
    if (privileged === true) return 'is privileged'
    return allowPrivilegeEscalation === false ? null : 'may gain privileges'
  }),
  replicas: ({kind, spec}) =>
    ['Deployment', 'StatefulSet', 'Rollout'].includes(kind) && !(Number(spec['replicas'] ?? 1) >= 2)
      ? ['runs fewer than 2 replicas']
      : [],
  host: ({pod}) => ['hostNetwork', 'hostPID', 'hostIPC'].filter(key => pod[key] === true).map(key => `uses ${key}`)
}

/** Workloads in a YAML document of a manifest, those in a list too; other resources are passed over. */
export const workloadsIn = (document: unknown, file: string): (Subject<Workload> & {named: string})[] =>
  resourcesOf(document).flatMap(each => workloadOf(each, file))

const resourcesOf = (document: unknown): Values[] => {
  const resource = mapOf(document)
  return resource['kind'] === 'List' ? listOf(resource['items']).flatMap(resourcesOf) : [resource]
}

const workloadOf = (resource: Values, file: string): (Subject<Workload> & {named: string})[] => {
  const kind = String(resource['kind'] ?? '')
  if (!kinds.includes(kind)) return []
  const outer = mapOf(resource['spec'])
  const spec = kind === 'CronJob' ? mapOf(mapOf(outer['jobTemplate'])['spec']) : outer
  const pod = kind === 'Pod' ? spec : mapOf(mapOf(spec['template'])['spec'])
  const containers = listOf(pod['containers']).map(mapOf)
  const all = [...listOf(pod['initContainers']).map(mapOf), ...containers]
  const named = String(mapOf(resource['metadata'])['name'] ?? '?')
  return [{place: `\`${file}\`, ${kind} ${named}`, named, value: {kind, spec, pod, containers, all}}]
}
