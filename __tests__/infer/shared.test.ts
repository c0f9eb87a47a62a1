import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/checklist/parse.ts'
import {infer} from '../../src/infer/infer.ts'
import {topics} from '../../src/infer/topics.ts'
import type {Check} from '../../src/model.ts'
import {loadVerifier} from '../../src/verify/registry.ts'
import {root} from '../support/paths.ts'

const shared = join(root, '..', 'shared')
const files = ['seeds', 'corpus/docs'].flatMap(folder => {
  const path = join(shared, folder)
  return existsSync(path)
    ? readdirSync(path)
        .filter(name => /\.(?:md|txt)$/.test(name) && name !== 'CONSTRUCTS.md')
        .map(name => join(path, name))
    : []
})

/** Real documents beside the project, where they are at hand. */
describe.skipIf(files.length === 0)('real documents', () => {
  const checks = files.flatMap((path): Check[] =>
    infer(parse({path: 'docs/readiness.md', bytes: readFileSync(path)}, {directives: 'report'})).items.flatMap(
      item => item.checks
    )
  )
  const distinct = [...new Map(checks.map(check => [JSON.stringify([check.kind, check.params]), check])).values()]

  it('every planned check has parameters that its kind takes', async () => {
    const faults = await Promise.all(
      distinct.map(async ({kind, params, rule}) => {
        const {default: verifier} = await loadVerifier(kind)
        const {error} = await verifier.params.safeParseAsync(params)
        return error ? `${rule}: ${kind} ${JSON.stringify(params)}: ${error.issues[0]?.message}` : null
      })
    )
    expect(faults.filter(fault => fault !== null)).toEqual([])
  })

  it('every rule plans the kinds it says it plans', () => {
    const said = new Map(topics.flatMap(({rules}) => rules).map(rule => [rule.id, rule.plans]))
    expect(distinct.filter(({kind, rule}) => !said.get(rule ?? '')?.includes(kind))).toEqual([])
  })

  it('no command is planned, nor an address of this machine', () => {
    expect(
      distinct.filter(({kind, params}) => kind === 'command' || /localhost|127\.0\.0\.1/.test(JSON.stringify(params)))
    ).toEqual([])
  })
})
