import {CODE, CONFIGURATION} from '../../sources.ts'
import {ANYWHERE, practiceRules} from './practice.ts'

/** How the service runs. */
export const operation = practiceRules([
  {
    id: 'release-strategy',
    about: 'new versions come in step by step',
    says: [
      'blue green',
      'canary ?deployment|release|releases',
      'rolling update|updates|deployment|deployments',
      'zero downtime',
      'gradual|progressive|phased rollout|deploy|deployment|deployments|release'
    ],
    traces: 'blue.?green|canary|RollingUpdate|rolling|maxUnavailable|argo.?rollouts|flagger|traffic_?split',
    path: [...CONFIGURATION, '**/*.{sh,bash}']
  },
  {
    id: 'load-balancing',
    about: 'requests are spread over several servers',
    says: [
      'load balancer|balancers|balancing',
      'reverse proxy',
      'nginx|haproxy|traefik|caddy',
      'alb|nlb|elb',
      '负载均衡'
    ],
    unless: ['test*|monitor*'],
    traces: 'upstream|load_?balanc|nginx|haproxy|traefik|caddy|proxy_pass|aws_lb|target_group|ingress|LoadBalancer',
    path: [...CONFIGURATION, '**/{Caddyfile,nginx*,haproxy*}']
  },
  {
    id: 'more-processes',
    about: 'more processes or servers take a load',
    says: [
      'clustering|cluster mode',
      'worker processes',
      '^ ?horizontal ?manual ?vertical scaling|scale|scalability $',
      'multiple instances|replicas|workers',
      'scale|scales|scaling up|out'
    ],
    traces: 'cluster|workers|replicas|instances|\\bpm2\\b|autoscal',
    path: ANYWHERE
  },
  {
    id: 'process-manager',
    about: 'the process is started again when it ends',
    says: [
      'process manager|supervisor',
      'pm2|systemd|supervisord|gunicorn|uvicorn',
      'restart policy|policies',
      'auto ?matic restart',
      'restarts automatically'
    ],
    traces: 'pm2|systemd|supervisord|gunicorn|uvicorn|restart:|restartPolicy|Restart=',
    path: [...ANYWHERE, '**/*.service', '**/Procfile']
  },
  {
    id: 'volumes',
    about: 'what is to last outlives a container',
    says: [
      'volume|volumes mounts|mounted|configured|created|for|attached',
      'persistent volume|volumes|storage',
      'data persistence',
      'persistentvolumeclaim*'
    ],
    traces: '^\\s*volumes?:|PersistentVolume|\\[mounts\\]|\\[\\[mounts\\]\\]|aws_efs|ebs_',
    path: CONFIGURATION
  },
  {
    id: 'environments-apart',
    about: 'staging and production have settings of their own',
    says: [
      'separate|isolated|distinct ?the dev|development|staging|prod|production|test|environment|environments ?prod ?staging ?config*|environments',
      'staging|preview|test|testing|development|production environment ?@be ?fully @done',
      'staging|preview environment',
      'environment specific config*|settings',
      'separate directory|directories|repository|repositories|folder|folders|backend|account|accounts ~3 environment|environments',
      'dev|staging staging|prod|production environments|config*'
    ],
    unless: ['variable|variables|tests|var|vars'],
    traces: 'staging|preview|NODE_ENV|APP_ENV|environments?:|\\[env\\.',
    path: ANYWHERE
  },
  {
    id: 'rates-watched',
    about: 'errors, times and use are measured',
    says: [
      'error|errors|crash rate|rates|metrics ?@be tracking|tracked|monitor*|visible|überwacht|measured',
      'response|query|load|request|api|page|performance|business|usage|resource|custom|database|latency ?call|calls|time|times|metrics|performance|usage|view|views|metric ?@be tracked|tracking|measured|überwacht|collected|captured|instrumented|implemented|implementiert|visible|recorded',
      'cpu|memory|disk ?and ?memory|cpu|space ?usage ?@be tracked|monitored|monitoring|alert*',
      'errors|events|interactions|requests ?@be tracked|measured',
      'error|errors|crash rate|rates',
      'monitor|track ~1 error|response|performance|system|resource|database|memory|cpu rate|rates|times|metrics|performance|usage|health'
    ],
    unless: ['order*|inventory|time|package*'],
    traces:
      'prom-client|prometheus|opentelemetry|statsd|micrometer|datadog|newrelic|sentry|metrics|analytics|histogram|cloudwatch',
    path: ANYWHERE
  },
  {
    id: 'correlation',
    about: 'lines of logs that belong together can be found',
    says: ['correlation|request|trace id|ids', 'request tracing', '链路追踪'],
    traces: 'correlation.?id|request.?id|trace.?id|x-request-id',
    path: CODE
  },
  {
    id: 'status-page',
    about: 'a page that tells how the service is',
    says: ['status page ?@be', 'maintenance page|mode'],
    unless: ['update|notify|disable|enable'],
    traces: 'status.?page|statuspage|maintenance|upptime|instatus|betteruptime',
    path: ANYWHERE
  }
])
