import type {Rule} from './rule.ts'
import {continuous} from './rules/ci.ts'
import {collaboration} from './rules/collaboration.ts'
import {containers} from './rules/containers.ts'
import {data} from './rules/data.ts'
import {docs} from './rules/docs.ts'
import {endpoints} from './rules/endpoints.ts'
import {environment} from './rules/environment.ts'
import {files} from './rules/files.ts'
import {observability} from './rules/observability.ts'
import {secrets} from './rules/secrets.ts'
import {transport} from './rules/transport.ts'

/** A family of rules, in the order of docs/inference.md. */
export interface Topic {
  title: string
  rules: readonly Rule[]
}

/** All rules. Of two with one subject the first wins. */
export const topics: readonly Topic[] = [
  {title: 'Endpoints', rules: endpoints},
  {title: 'Transport', rules: transport},
  {title: 'Continuous integration', rules: continuous},
  {title: 'Environment variables', rules: environment},
  {title: 'Secrets', rules: secrets},
  {title: 'Containers', rules: containers},
  {title: 'Data', rules: data},
  {title: 'Collaboration', rules: collaboration},
  {title: 'Files and code', rules: files},
  {title: 'Observability', rules: observability},
  {title: 'Documents', rules: docs}
]
