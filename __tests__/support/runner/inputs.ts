import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {root} from '../paths.ts'

interface Manifest {
  inputs?: Record<string, {default?: unknown} | null>
}

const declaredInputs = (): Manifest['inputs'] => {
  const path = join(root, 'action.yml')
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Manifest).inputs : {}
}

const defaultOf = (name: string, value: unknown, token: string): string => {
  const text = String(value ?? '')
  const expression = /^\$\{\{\s*(.+?)\s*\}\}$/.exec(text)?.[1]
  if (expression === 'github.token') return token
  if (text.includes('${{'))
    throw new Error(`the default of input ${name} has an expression the harness does not know: ${text}`)
  return text
}

/**
 * `INPUT_…` variables as the runner sets them: upper case, spaces become `_` and dashes stay. Inputs that the action
 * declares and nobody gives have their default, which is empty when there is none.
 */
export const inputVariables = (
  given: Readonly<Record<string, string>>,
  token: string,
  declared: Manifest['inputs'] = declaredInputs()
): Record<string, string> => {
  const defaults = Object.entries(declared ?? {}).map(([name, input]) => [name, defaultOf(name, input?.default, token)])
  const values: Record<string, string> = {...Object.fromEntries(defaults), ...given}
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  )
}
