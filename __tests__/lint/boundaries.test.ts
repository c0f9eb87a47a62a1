import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {root} from '../support/paths.ts'

const biome = join(root, 'node_modules', '.bin', 'biome')

/** Where a violation is planted, the violation, and what the linter answers. */
const planted: [string, string, string][] = [
  ['src/policy/x.ts', "export {createWorkspace} from '../adapters/workspace.ts'", 'Policy is pure'],
  ['src/policy/x.ts', "export type {Source} from '../ports.ts'", 'Policy is pure'],
  ['src/policy/x.ts', "export {runChecks} from '../verify/run.ts'", 'Policy is pure'],
  ['src/policy/x.ts', 'export const a = () => Date.now()', 'read through the Clock port'],
  ['src/policy/x.ts', 'export const a = () => new Date()', 'read through the Clock port'],
  ['src/report/x.ts', "export type {Ports} from '../ports.ts'", 'A renderer is (report) => string'],
  ['src/report/x.ts', "export {judgeItem} from '../policy/judge.ts'", 'A renderer is (report) => string'],
  ['src/setup/x.ts', "export type {Source} from '../ports.ts'", 'Setup is pure'],
  ['src/checklist/x.ts', "export {renderText} from '../report/text.ts'", 'knows nothing of what comes after it'],
  ['src/checklist/x.ts', "export {readFileSync} from 'node:fs'", 'Side effects live in src/adapters'],
  ['src/verify/verifiers/x.ts', "export {createHttp} from '../../adapters/http.ts'", 'Only the composition roots'],
  ['src/verify/verifiers/x.ts', "export {request} from 'undici'", 'Side effects live in src/adapters'],
  ['src/verify/verifiers/x.ts', "export const a = process.env['HOME']", 'Do not use the global variable process'],
  ['src/verify/verifiers/x.ts', "export const a = fetch('http://127.0.0.1')", 'Do not use the global variable fetch'],
  ['src/infer/x.ts', 'export const a = () => console.info(1)', 'Do not use the global variable console'],
  ['src/pipeline.ts', "export {main} from './main.ts'", 'Nothing imports a composition root'],
  ['src/config/x.ts', "export {spawn} from 'node:child_process'", 'Side effects live in src/adapters']
]

const allowed: [string, string][] = [
  ['src/adapters/x.ts', "export {readFileSync} from 'node:fs'\nexport const a = () => [Date.now(), process.env]"],
  ['src/main.ts', "export {createWorkspace} from './adapters/workspace.ts'"],
  ['src/policy/x.ts', "export type {Item} from '../model.ts'"]
]

// Every row gets a file of its own: `src/policy/x.ts` → `src/policy/p7.ts`, but for the composition roots.
const fileOf = (path: string, index: number): string => path.replace(/x\.ts$/, `p${index}.ts`)
const rows = [...planted.map(([path, code]) => [path, code] as const), ...allowed]

describe('boundaries are lint rules', () => {
  let folder = ''
  let said = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({...config, $schema: undefined, vcs: {enabled: false}}))
    cpSync(join(root, 'tools', 'lint'), join(folder, 'tools', 'lint'), {recursive: true})
    for (const [index, [path, code]] of rows.entries()) {
      const file = join(folder, fileOf(path, index))
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, `${code}\n`)
    }
    const {stdout, stderr} = spawnSync(biome, ['lint', '--reporter=github', '--max-diagnostics=none', 'src'], {
      cwd: folder,
      encoding: 'utf8'
    })
    said = stdout + stderr
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const about = (index: number): string =>
    said
      .split('\n')
      .filter(line => line.includes(`${fileOf(rows[index]?.[0] ?? '', index)},line=`))
      .join('\n')

  it.each(planted.map((row, index) => [index, ...row] as const))('%i: %s: %s', (index, _path, _code, message) => {
    expect(about(index)).toContain(message)
  })

  it.each(allowed.map(([path], index) => [path, planted.length + index] as const))('%s may do its own', (_, index) => {
    expect(about(index)).toBe('')
  })
})
