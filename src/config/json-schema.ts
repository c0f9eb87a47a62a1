import * as z from 'zod/mini'
import {Config} from './file.ts'

/** JSON Schema of `.github/readiness.yml`, for editors; made from the schema that reads it. */
export const configSchema = (): Readonly<Record<string, unknown>> => {
  const {$schema, ...schema} = z.toJSONSchema(Config, {io: 'input'})
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/main/schemas/readiness-config-1.schema.json',
    title: 'Configuration of readiness-gate',
    ...schema
  }
}
