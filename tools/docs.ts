// Writes what is generated from the source: `node tools/docs.ts`, or compares it with `--check`.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {configSchema} from '../src/config/json-schema.ts'
import {checkSchema, doctorSchema, fixSchema, listSchema} from '../src/report/json-schema.ts'
import {actionYml, inputsDoc} from './action-yml.ts'
import {withRules} from './inference-doc.ts'
import {thirdPartyLicenses} from './licenses.ts'
import {verifiersDoc} from './verifiers-doc.ts'

interface Generator {
  /** Path from the root of the repository. */
  file: string
  render(): string | Promise<string>
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const generators: readonly Generator[] = [
  {file: 'action.yml', render: actionYml},
  {file: 'docs/inputs.md', render: inputsDoc},
  {file: 'docs/verifiers.md', render: verifiersDoc},
  {file: 'docs/inference.md', render: () => withRules(current('docs/inference.md') ?? '')},
  {file: 'THIRD-PARTY-LICENSES.txt', render: thirdPartyLicenses},
  {file: 'schemas/readiness-config-1.schema.json', render: () => json(configSchema())},
  {file: 'schemas/readiness-list-1.schema.json', render: () => json(listSchema())},
  {file: 'schemas/readiness-check-1.schema.json', render: () => json(checkSchema())},
  {file: 'schemas/readiness-fix-1.schema.json', render: () => json(fixSchema())},
  {file: 'schemas/readiness-doctor-1.schema.json', render: () => json(doctorSchema())}
]

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const current = (file: string): string | null => {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return null
  }
}

const rendered = await Promise.all(generators.map(async ({file, render}) => ({file, text: await render()})))
const stale = rendered.filter(({file, text}) => current(file) !== text)

if (process.argv.includes('--check')) {
  for (const {file} of stale) console.error(`${file} is not what the source says; run \`npm run docs\``)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const {file, text} of stale) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), text)
    console.log(`wrote ${file}`)
  }
}
