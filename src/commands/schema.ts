import {configSchema} from '../config/json-schema.ts'
import {ConfigurationError} from '../errors.ts'
import {checkSchema, doctorSchema, fixSchema, listSchema} from '../report/json-schema.ts'

/** `readiness schema <name>`: the text of a JSON Schema. Throws `ConfigurationError` for another name. */
export const schema = (name = ''): string => {
  const schemas = new Map([
    ['config', configSchema],
    ['list', listSchema],
    ['check', checkSchema],
    ['fix', fixSchema],
    ['doctor', doctorSchema]
  ])
  const make = schemas.get(name)
  if (make) return `${JSON.stringify(make(), null, 2)}\n`
  throw new ConfigurationError(`schema needs one of ${[...schemas.keys()].join(', ')}, not "${name}"`)
}
