import {always, plan, type Rule} from '../rule.ts'
import {CONFIGURATION} from '../sources.ts'

const DOCKER = /\bdocker(?:file)?\b|\bcontainers?\b|\bimages?\b/i
const KUBERNETES =
  /\bkubernetes\b|\bk8s\b|\bhelm\b|\bpods?\b|\bmanifests?\b|\bdeployment manifests?\b|\beks\b|\bgke\b|\baks\b/i

const KUBERNETES_FILES = [
  '**/{k8s,kubernetes,manifests,deploy,deployment,helm,charts}/**/*.{yml,yaml}',
  '**/*{hpa,deployment}*.{yml,yaml}'
]

/** Images, compose files, workloads. */
export const containers: readonly Rule[] = [
  {
    id: 'docker-multi-stage',
    about: 'an image built in stages',
    plans: ['dockerfile'],
    strength: 'proof',
    subject: 'docker-stage',
    says: ['multi stage ?docker ?dockerfile ?build|builds', 'multistage'],
    unless: ['pipeline|approval|rollout|sales|canary'],
    whole: true,
    plan: always('dockerfile', {require: 'multi-stage'})
  },
  {
    id: 'docker-non-root',
    about: 'containers that do not run as root',
    plans: ['dockerfile', 'kubernetes'],
    strength: 'proof',
    subject: 'docker-user',
    says: [
      'non root ?user|users|container',
      'nonroot|rootless',
      'not|never|avoid|prevent ~2 run|running ~2 as root',
      'no root user|container|containers'
    ],
    unless: ['ssh|aws|iam|login|mfa|database', 'root account'],
    negated: 'any',
    plan: claim =>
      KUBERNETES.test(`${claim.text} ${claim.heading}`) && !/dockerfile/i.test(claim.text)
        ? plan('kubernetes', {require: 'non-root'})
        : plan('dockerfile', {require: 'non-root'})
  },
  {
    id: 'docker-healthcheck',
    about: 'a health check of a container',
    plans: ['dockerfile', 'compose'],
    strength: 'proof',
    subject: 'endpoint',
    says: ['health check|checks', 'healthcheck|healthchecks'],
    unless: ['endpoint*|kubernetes|k8s|pod|pods|monitor*|passing|passes|<path>', 'load balancer'],
    plan(claim) {
      const around = `${claim.text} ${claim.headings}`
      if (/\bcompose\b/i.test(around)) return plan('compose', {require: 'healthcheck'})
      return DOCKER.test(claim.text) || claim.has(/\bHEALTHCHECK\b/) || /\bdocker\b|\bcontainer/i.test(claim.heading)
        ? plan('dockerfile', {require: 'healthcheck'})
        : null
    }
  },
  {
    id: 'image-pinned',
    about: 'base images with a version',
    plans: ['dockerfile'],
    strength: 'proof',
    subject: 'docker-pinned',
    says: [
      'base|docker|container image|images ?are ?versions pinned|versioned',
      'images pinned|versioned',
      'no|never|avoid|not ~3 latest ?image tag|tags',
      'specific|explicit|immutable|fixed|versioned image ?version tag|tags|versions',
      'pin|pinned ?base ?docker image|images'
    ],
    negated: 'any',
    plan: always('dockerfile', {require: 'pinned'})
  },
  {
    id: 'dockerfile',
    about: 'a Dockerfile is there',
    plans: ['glob'],
    strength: 'proof',
    subject: 'docker-file',
    says: [
      'dockerfile|dockerfiles ?is ?@be created|create|added|present|complete|exists|written|ready|provided|available|configured',
      '^ ?create|add|write ?a|the ?production dockerfile|dockerfiles $',
      'create|add|write ?a|the ?production dockerfile',
      'application|app|service|services ?is|are dockerized|containerized',
      'docker ?container containerization|dockerization',
      'dockerization',
      'dockerfile|dockerfiles',
      'docker|container configuration|setup|support|files',
      '^ docker|containers|containerization $'
    ],
    unless: ['ignore|compose|desktop|engine|hub|installed|running|registry|account'],
    plan: claim =>
      plan(
        'glob',
        {
          pattern: '**/{Dockerfile,Containerfile,Dockerfile.*,*.Dockerfile}',
          ...(claim.has(/\bprod(?:uction)?\b/i) && {
            ignore: '**/{Dockerfile.{dev,development,local,test},{dev,development,local,test}.Dockerfile}'
          })
        },
        claim.has(/updat|fix|optimi|review|configur|setup|support|files\b|^\W*docker\W*$/i) ? {strength: 'support'} : {}
      )
  },
  {
    id: 'compose-file',
    about: 'a compose file is there',
    plans: ['glob'],
    strength: 'proof',
    subject: 'compose',
    says: ['docker compose ?local ?stack|file|setup|configuration|config', 'compose file|files', 'docker compose.yml'],
    unless: ['up|down|run|logs|exec|build|restart|works|tested|fix|fixed|document*|pull'],
    plan: always('glob', {pattern: '**/{compose,docker-compose}*.{yml,yaml}'})
  },
  {
    id: 'kubernetes-probes',
    about: 'workloads with liveness and readiness probes',
    plans: ['kubernetes'],
    strength: 'proof',
    subject: 'endpoint',
    says: [
      'liveness|readiness|startup ?and|or ?liveness|readiness|startup probe|probes',
      'probes ?are configured|defined|set',
      'kubernetes|k8s|pod health ?check|checks',
      'kubernetes|k8s probes'
    ],
    plan: always('kubernetes', {require: 'probes'})
  },
  {
    id: 'resource-limits',
    about: 'limits of memory and CPU',
    plans: ['kubernetes', 'compose'],
    strength: 'proof',
    subject: 'limits',
    says: [
      'resource limit|limits|request|requests|quota|quotas ?and ?limits|requests',
      'requests|limits ?and ?limits|requests ?are ?defined|set|configured for ?all cpu|memory|resources|containers|pods|workloads ?and ?memory|cpu',
      'cpu|memory ?and ?cpu|memory limit|limits|requests|req ?limit|limits',
      '资源限制'
    ],
    unless: ['alert*|usage|exceed*|monitor*|database|upload*|tested'],
    plan(claim, surroundings) {
      const around = `${claim.all} ${claim.headings}`
      const clustered = KUBERNETES.test(around) || surroundings.mentions(/\bkubernetes\b|\bk8s\b|\bkubectl\b|\bhelm\b/i)
      if (clustered || claim.has(/\bcpu\b.*\brequests\b/i) || claim.has(/\bworkloads?\b/i))
        return plan('kubernetes', {require: 'limits'})
      if (DOCKER.test(around)) return plan('compose', {require: 'limits'}, {strength: 'support'})
      return plan('kubernetes', {require: 'limits'}, {strength: 'support'})
    }
  },
  {
    id: 'autoscaling',
    about: 'scaling by itself, disruption budgets',
    plans: ['text'],
    strength: 'support',
    subject: 'autoscaling',
    says: ['autoscal*', 'auto scaling|scaler', 'horizontal scaling', 'scaling triggers|policies|rules'],
    unless: ['tested|document*|database|evaluate'],
    plan: () =>
      plan('text', {
        path: [...KUBERNETES_FILES, ...CONFIGURATION],
        matches: '(?i)HorizontalPodAutoscaler|autoscal|min_?(instances|machines|replicas|capacity)|ScaledObject'
      })
  },
  {
    id: 'kubernetes-object',
    about: 'an object of Kubernetes by its kind',
    plans: ['text'],
    strength: 'proof',
    subject: 'kubernetes-object',
    says: [
      'network policy|policies ?are|is ?@done',
      'networkpolicy|networkpolicies|ingress|configmap|configmaps|serviceaccount|serviceaccounts|poddisruptionbudget|poddisruptionbudgets|horizontalpodautoscaler|persistentvolumeclaim ?and ?ingress ?are|is ?@done',
      'pod disruption budget|budgets ?are|is ?@done',
      'hpa|pdb|pdbs ?horizontal ?pod ?autoscaler ?are|is ?@done',
      'horizontal pod autoscaler|autoscaling ?hpa ?is ?@done',
      'limitrange|limitranges|resourcequota|resourcequotas ?are|is ?@done',
      'service accounts ?are created|defined|configured',
      'ingress rule|rules',
      'kubernetes|k8s namespace|namespaces|deployment|deployments|ingress',
      'namespaces ?are created|configured|defined'
    ],
    unless: ['firewall|egress|vpc|subnet|aws|azure|gcp|controller|hardening|tested|reviewed'],
    plan(claim) {
      const kind = OBJECTS.find(([pattern]) => claim.has(pattern))?.[1]
      if (kind === undefined) return null
      const check = plan('text', {path: [...KUBERNETES_FILES], matches: `^kind:\\s*${kind}\\b`})
      // What a cluster runs, its manifests only speak for.
      const named =
        claim.has(
          /[a-z](?:Polic|Map|Account|Budget|Autoscaler|Range|Quota)|\bHPA|\bPDB|\bpod (?:disruption|autoscal)/i
        ) || KUBERNETES.test(`${claim.text} ${claim.headings}`)
      return !named || claim.has(/\b(?:appl|deploy|running|active|in place)/i) ? {...check, strength: 'support'} : check
    }
  },
  {
    id: 'infrastructure-code',
    about: 'infrastructure as code, manifests, charts',
    plans: ['glob'],
    strength: 'support',
    subject: 'infrastructure',
    says: [
      'infrastructure as code',
      'iac',
      'terraform|helm|kubernetes|k8s|ansible|pulumi ?deployment|chart module|modules|chart|charts|manifest|manifests|configuration|configurations|configs|scripts|templates|files|playbook|playbooks'
    ],
    unless: ['state|secret|secrets|document*|reviewed|drift|locked|lint'],
    plan(claim) {
      const tool = TOOLS.find(([pattern]) => pattern.test(claim.text))
      return plan('glob', {pattern: tool ? [...tool[1]] : TOOLS.flatMap(([, patterns]) => [...patterns])})
    }
  }
]

const TOOLS: readonly [RegExp, readonly string[]][] = [
  [/terraform/i, ['**/*.{tf,hcl}']],
  [/helm|chart/i, ['**/Chart.yaml']],
  [/ansible|playbook/i, ['**/{ansible,playbooks,roles}/**/*.{yml,yaml}']],
  [/pulumi/i, ['**/Pulumi*.yaml']],
  [/kubernetes|k8s|manifest/i, KUBERNETES_FILES]
]

const OBJECTS: readonly [RegExp, string][] = [
  [/network/i, 'NetworkPolicy'],
  [/ingress/i, 'Ingress'],
  [/config/i, 'ConfigMap'],
  [/account/i, 'ServiceAccount'],
  [/disruption|\bpdbs?\b/i, 'PodDisruptionBudget'],
  [/autoscal|\bhpa\b/i, 'HorizontalPodAutoscaler'],
  [/volume/i, 'PersistentVolumeClaim'],
  [/limit ?range/i, 'LimitRange'],
  [/resource ?quota/i, 'ResourceQuota'],
  [/namespace/i, 'Namespace'],
  [/deployment/i, 'Deployment']
]
