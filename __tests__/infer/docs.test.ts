import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {withRules} from '../../tools/inference-doc.ts'
import {root} from '../support/paths.ts'

it('docs/inference.md says what the rules say', () => {
  const page = readFileSync(join(root, 'docs', 'inference.md'), 'utf8')
  expect(page).toBe(withRules(page))
})
