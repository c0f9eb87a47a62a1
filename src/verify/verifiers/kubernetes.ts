import * as z from 'zod/mini'
import type {Outcome} from '../../model.ts'
import type {Source} from '../../ports.ts'
import {glob, readText} from '../files.ts'
import {oneOrMore} from '../params.ts'
import {holdRules, readYamlFiles, ruleNames} from '../rules.ts'
import {defineVerifier} from '../verifier.ts'
import {rules, workloadsIn} from '../workloads.ts'

export default defineVerifier({
  kind: 'kubernetes',
  summary: 'Kubernetes workloads are fit for production.',
  lifecycle: 'stable',
  params: z.strictObject({
    path: z
      ._default(oneOrMore(glob()), ['**/{k8s,kubernetes,manifests,deploy,deployment}/**/*.{yml,yaml}'])
      .check(z.describe('Globs of manifests.')),
    name: z.optional(z.string().check(z.minLength(1), z.describe('Only the workload of this name.'))),
    require: ruleNames(rules, ['probes', 'limits', 'image']).check(z.describe('Rules that have to hold.'))
  }),
  needs: ['files'],
  permission: null,
  passes:
    'Every workload keeps the rules: `probes` (readiness and liveness, for what does not end by itself), `limits` (requests of cpu and memory, a limit of memory), `image` (a tag that stays, or a digest), `non-root`, `privileged` (not, and no escalation), `replicas` (2 or more), `host` (no network, PID or IPC of the host). Several documents in a file and lists count.',
  fails: 'A container breaks a rule, a manifest is no valid YAML, or there is no workload.',
  unverifiable: 'A manifest is a template that only a tool can render, over 1 MB or a link.',
  remedy: 'Mend the container the reason names.',
  examples: [
    'kubernetes path=deploy/api.yaml',
    'kubernetes require=non-root name=api',
    'kubernetes path="k8s/**/*.yaml" require=probes'
  ],
  async verify({path, name, require}, {files}) {
    const found = await readYamlFiles(files, path)
    if (!Array.isArray(found)) return (await isTemplate(files, path, found.reason)) ? template : found
    const workloads = found.flatMap(({path: file, document}) => workloadsIn(document, file))
    const chosen = workloads.filter(({named}) => name === undefined || named === name)
    if (chosen.some(({value}) => JSON.stringify(value).includes('{{'))) return template
    return holdRules(chosen, rules, require, name === undefined ? 'workload' : `workload ${name}`)
  }
})

const template: Outcome = {
  status: 'unverifiable',
  reason: 'the manifests are templates',
  remedy: 'let a step of the job render them, and check what comes out'
}

/** Whether the file a failure speaks of is no YAML because it is a template. */
const isTemplate = async (files: Source, patterns: string[], reason: string): Promise<boolean> => {
  for (const path of await files.find(patterns)) {
    const text = reason.includes(`\`${path}\``) ? await readText(files, path) : null
    if (typeof text === 'string' && /\{\{[^}]*\}\}/.test(text)) return true
  }
  return false
}
