import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {settingsOf} from '../src/config/schema.ts'
import {understand} from '../src/understand.ts'
import {root} from './support/paths.ts'

const folder = join(root, 'checklists')

describe.each(readdirSync(folder))('checklists/%s', name => {
  const path = `checklists/${name}`
  const read = async () =>
    (await understand([{path, bytes: readFileSync(join(folder, name))}], settingsOf({}, {}), '2026-06-01'))[0]

  it('asks for a check in every item, or says that it is manual', async () => {
    const document = await read()
    expect(document?.items.length).toBeGreaterThan(5)
    for (const {text, checks} of document?.items ?? []) {
      const explicit = checks.some(({origin}) => origin === 'directive')
      expect([text, explicit !== /\(manual\)$/.test(text)]).toEqual([text, true])
    }
  })

  it('says how much every item matters, and claims nothing', async () => {
    const document = await read()
    expect(document?.role).not.toBe('claims')
    for (const {criticality} of document?.items ?? []) expect(['required', 'recommended']).toContain(criticality)
  })
})
