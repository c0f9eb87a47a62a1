import type {Rule} from './rule.ts'
import {continuous} from './rules/ci.ts'
import {code} from './rules/code.ts'
import {collaboration} from './rules/collaboration.ts'
import {containers} from './rules/containers.ts'
import {data} from './rules/data.ts'
import {docs} from './rules/docs.ts'
import {endpoints} from './rules/endpoints.ts'
import {environment} from './rules/environment.ts'
import {files} from './rules/files.ts'
import {health} from './rules/health.ts'
import {network} from './rules/network.ts'
import {observability} from './rules/observability.ts'
import {packages} from './rules/packages.ts'
import {speed} from './rules/performance.ts'
import {operation} from './rules/practices/operation.ts'
import {programming} from './rules/practices/programming.ts'
import {protection} from './rules/practices/protection.ts'
import {quickness} from './rules/practices/quickness.ts'
import {storage} from './rules/practices/storage.ts'
import {webpages} from './rules/practices/webpages.ts'
import {releases} from './rules/releases.ts'
import {resilience} from './rules/resilience.ts'
import {scanning} from './rules/scanning.ts'
import {secrets} from './rules/secrets.ts'
import {sections} from './rules/sections.ts'
import {sites} from './rules/sites.ts'
import {standardFiles} from './rules/standard-files.ts'
import {tests} from './rules/tests.ts'
import {transport} from './rules/transport.ts'

/** A family of rules, in the order of docs/inference.md. */
export interface Topic {
  title: string
  rules: readonly Rule[]
}

/** All rules. Of two with one subject the first wins. */
export const topics: readonly Topic[] = [
  {title: 'Health and sockets', rules: health},
  {title: 'Endpoints', rules: endpoints},
  {title: 'Sites', rules: sites},
  {title: 'Speed', rules: speed},
  {title: 'Transport', rules: transport},
  {title: 'Network', rules: network},
  {title: 'Tests', rules: tests},
  {title: 'Continuous integration', rules: continuous},
  {title: 'Environment variables', rules: environment},
  {title: 'Secrets', rules: secrets},
  {title: 'Containers', rules: containers},
  {title: 'Data', rules: data},
  {title: 'Collaboration', rules: collaboration},
  {title: 'Scanning', rules: scanning},
  {title: 'Releases', rules: releases},
  {title: 'Standard files', rules: standardFiles},
  {title: 'Files', rules: files},
  {title: 'Sections', rules: sections},
  {title: 'Code', rules: code},
  {title: 'Packages', rules: packages},
  {title: 'Observability', rules: observability},
  {title: 'Resilience', rules: resilience},
  {title: 'Documents', rules: docs},
  {title: 'Practices: code', rules: programming},
  {title: 'Practices: speed', rules: quickness},
  {title: 'Practices: data', rules: storage},
  {title: 'Practices: security', rules: protection},
  {title: 'Practices: operation', rules: operation},
  {title: 'Practices: pages', rules: webpages}
]
