import * as z from 'zod/mini'
import type {Outcome} from '../model.ts'
import type {Source} from '../ports.ts'
import {readData} from './data.ts'
import type {Failed} from './files.ts'
import {oneOrMore} from './params.ts'

/** Something rules speak about: a job, a workload, a service. */
export interface Subject<T> {
  /** Where it stands, for a reader: `deploy/api.yaml, Deployment api`. */
  place: string
  value: T
}

/** A rule answers what is wrong with a subject, in words that follow its place; nothing when all is well. */
export type Rules<T> = Readonly<Record<string, (value: T) => readonly string[]>>

const shown = 3

/** The parameter that names the rules to hold. */
export const ruleNames = <T>(rules: Rules<T>, preset: readonly string[]) =>
  z._default(oneOrMore(z.enum(Object.keys(rules))), [...preset])

/** Passes when no rule has anything to say of any subject. No subject is a failure. */
export const holdRules = <T>(
  subjects: readonly Subject<T>[],
  rules: Rules<T>,
  names: readonly string[],
  what: string
): Outcome => {
  if (subjects.length === 0) return {status: 'failed', reason: `there is no ${what} to look at`}
  const breaches = subjects.flatMap(({place, value}) =>
    names.flatMap(name => (rules[name]?.(value) ?? []).map(text => `${place}: ${text} (${name})`))
  )
  if (breaches.length === 0) {
    const count = `${subjects.length} ${what}${subjects.length === 1 ? '' : 's'}`
    return {status: 'passed', evidence: `${names.join(', ')} ${names.length === 1 ? 'holds' : 'hold'} for ${count}`}
  }
  const more = breaches.length > shown ? `; and ${breaches.length - shown} more` : ''
  return {status: 'failed', reason: breaches.slice(0, shown).join('; ') + more}
}

/** Every document of every YAML file the globs find; `Failed` when none is found or one is not valid. */
export const readYamlFiles = async (
  files: Source,
  patterns: readonly string[]
): Promise<{path: string; document: unknown}[] | Failed> => {
  const paths = await files.find(patterns)
  const names = patterns.map(pattern => `\`${pattern}\``).join(', ')
  if (paths.length === 0) return {status: 'failed', reason: `no file matches ${names}`}
  const found: {path: string; document: unknown}[] = []
  for (const path of paths) {
    const documents = await readData(files, path, 'yaml')
    if (!Array.isArray(documents)) return documents
    found.push(...documents.map(document => ({path, document})))
  }
  return found
}

/** The value as a map; an empty one for anything else. */
export const mapOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** The value as a list; an empty one for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Why an image may be another one tomorrow; `null` when its tag or digest says which it is. */
export const floatingImage = (image: unknown): string | null => {
  if (typeof image !== 'string' || image === '') return 'names no image'
  if (/@sha256:[0-9a-f]{64}$/.test(image)) return null
  // In a compose file: what a variable falls back to is what may be run.
  const plain = image.replaceAll(/\$\{\w+:?-([^}]*)\}/g, '$1').replaceAll(/\$\{[^}]*\}|\$\w+/g, 'variable')
  const tag = /:([^/:]+)$/.exec(plain)?.[1]
  if (tag === undefined) return `the image \`${image}\` has no tag`
  return /^(latest|stable|edge|nightly|main|master|dev)$/i.test(tag) ? `the image \`${image}\` has a moving tag` : null
}
