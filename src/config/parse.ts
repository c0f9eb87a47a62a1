import type * as z from 'zod/mini'
import {ConfigurationError} from '../errors.ts'
import {suggestion} from '../nearest.ts'
import {INPUTS, type InputName, type Inputs, inputNames} from './inputs.ts'

/** One line for the first problem zod found: what is wrong, what is allowed, what was probably meant. */
export const explainIssue = (issue: z.core.$ZodIssue, known: readonly string[] = []): string => {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const got = issue.input === undefined ? '' : `, not ${JSON.stringify(issue.input)}`
    return `must be one of ${values.join(', ')}${got}.${suggestion(String(issue.input ?? ''), values)}`
  }
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return `unknown key "${key}".${suggestion(key, known)}`
  }
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is required' : `must be ${article(issue.expected)}, not ${typeOf(issue.input)}`
  }
  if ((issue.code === 'invalid_key' || issue.code === 'invalid_element') && issue.issues[0]) {
    return explainIssue(issue.issues[0], known)
  }
  // zod/mini carries no sentences of its own.
  if (issue.code === 'too_small') {
    return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'must not be empty'
  }
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${issue.origin === 'number' ? '' : ' long'}`
  if (issue.code === 'invalid_union' && issue.errors[0]?.[0]) {
    const deepest = issue.errors.map(([first]) => first).sort((a, b) => (b?.path.length ?? 0) - (a?.path.length ?? 0))
    return deepest[0] ? explainIssue(deepest[0], known) : issue.message
  }
  return issue.message
}

const article = (noun: string): string => (/^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`)
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : article(typeof value)

/**
 * Turns raw text values into typed inputs. `label` makes the name the user knows (`input fail-on`, `--fail-on`).
 * Empty text counts as not given, as in a workflow. Throws `ConfigurationError` for unknown names and bad values.
 */
export const parseInputs = (
  raw: Readonly<Record<string, string>>,
  world: 'action' | 'cli',
  label: (name: string) => string
): Inputs => {
  const known = inputNames(world)
  const inputs: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (!known.includes(name as InputName)) {
      throw new ConfigurationError(`unknown ${label(name)}.${suggestion(name, known)}`)
    }
    if (value.trim() === '') continue
    const answer = INPUTS[name as InputName].schema().safeParse(value.trim(), {reportInput: true})
    const issue = answer.error?.issues[0]
    if (issue) throw new ConfigurationError(`${label(name)} ${explainIssue(issue)}`)
    inputs[name] = answer.data
  }
  return inputs as Inputs
}
