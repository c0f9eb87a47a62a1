import {publishedSchema} from '../adapters/installation.ts'
import {ConfigurationError} from '../errors.ts'

const NAMES = ['config', 'list', 'check', 'fix', 'doctor']

/** `readiness schema <name>`: the text of a JSON Schema. Throws `ConfigurationError` for another name. */
export const schema = (name = ''): string => {
  if (NAMES.includes(name)) return publishedSchema(name)
  throw new ConfigurationError(`schema needs one of ${NAMES.join(', ')}, not "${name}"`)
}
