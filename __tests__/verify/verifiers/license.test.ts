import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {identifyLicense} from '../../../src/verify/licenses.ts'
import {root} from '../../support/paths.ts'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const mit = readFileSync(join(root, 'LICENSE'), 'utf8')
const own = 'All rights reserved. '.repeat(20)
const check = async (files: Record<string, string>, params: Record<string, unknown> = {}) =>
  said(await verify('license', params, {files: workspaceOf(files)}))
const npm = (license: unknown) => ({'package.json': JSON.stringify({license})})

describe('passes', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>, string]>([
    ['the usual file', {LICENSE: mit}, {}, 'passed: `LICENSE`: MIT'],
    ['another usual name', {'licence.md': mit}, {}, 'passed: `licence.md`: MIT'],
    ['the license that is wanted', {LICENSE: mit}, {spdx: ['Apache-2.0', 'mit']}, 'passed: `LICENSE`: MIT'],
    ['a manifest that says the same', {LICENSE: mit, ...npm('MIT')}, {}, 'passed: `LICENSE`: MIT'],
    ['a manifest with an expression', {LICENSE: mit, ...npm('(MIT OR Apache-2.0)')}, {}, 'passed: `LICENSE`: MIT'],
    ['an unlicensed package', {LICENSE: own, ...npm('UNLICENSED')}, {}, 'passed: `LICENSE`: a license of its own'],
    [
      'a file that is named',
      {'legal/LICENSE.txt': mit},
      {path: 'legal/LICENSE.txt'},
      'passed: `legal/LICENSE.txt`: MIT'
    ],
    [
      'pyproject.toml',
      {LICENSE: mit, 'pyproject.toml': '[project]\nlicense = {text = "MIT"}'},
      {},
      'passed: `LICENSE`: MIT'
    ]
  ])('%s', async (_, files, params, expected) => expect(await check(files, params)).toBe(expected))
})

describe('fails when', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>, string]>([
    ['there is none', {'README.md': mit}, {}, 'no license file in the root'],
    ['it is in a folder only', {'sub/LICENSE': mit}, {}, 'no license file in the root'],
    ['the named one is absent', {LICENSE: mit}, {path: 'COPYING'}, 'no file at `COPYING`'],
    ['it is empty', {LICENSE: ''}, {}, '`LICENSE` is too short'],
    ['it is a word', {LICENSE: 'MIT'}, {}, '`LICENSE` is too short'],
    ['the year is a blank', {LICENSE: mit.replace(/\d{4}/, '[year]')}, {}, 'still has the blank `[year]`'],
    ['the owner is a blank', {LICENSE: `${mit}\nCopyright <fullname>`}, {}, 'still has the blank `<fullname>`'],
    ['the manifest says another', {LICENSE: mit, ...npm('Apache-2.0')}, {}, 'MIT, but the manifest says Apache-2.0'],
    ['it is none of those wanted', {LICENSE: mit}, {spdx: 'Apache-2.0'}, 'MIT, expected Apache-2.0'],
    ['the manifest is broken', {LICENSE: mit, 'package.json': '{'}, {}, 'no valid JSON']
  ])('%s', async (_, files, params, reason) => {
    const outcome = await check(files, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

describe('unverifiable', () => {
  it('when the text is not a usual one and one is wanted', async () => {
    expect(await check({LICENSE: own}, {spdx: 'MIT'})).toMatch(/^unverifiable: .*none of the usual/)
  })
  it('over 5 MB', async () => expect(await check({LICENSE: 'x '.repeat(2_500_001)})).toMatch(/^unverifiable/))
})

it.each([
  ['Apache License\n   Version 2.0, January 2004', 'Apache-2.0'],
  ['GNU GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007', 'GPL-3.0'],
  ['GNU GENERAL PUBLIC LICENSE\n Version 2, June 1991', 'GPL-2.0'],
  ['GNU LESSER GENERAL PUBLIC LICENSE\n Version 3', 'LGPL-3.0'],
  ['GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3', 'AGPL-3.0'],
  ['Mozilla Public License Version 2.0', 'MPL-2.0'],
  ['Redistribution and use in source and binary forms … Neither the name of', 'BSD-3-Clause'],
  ['Redistribution and use in source and binary forms', 'BSD-2-Clause'],
  ['Something else', null]
])('%s is %s', (text, id) => expect(identifyLicense(text)).toBe(id))

it.each([{path: '../x'}, {spdx: ''}, {spdx: 'MIT OR ISC'}, {id: 'MIT'}])('takes no %o', async params => {
  expect(await mistakeIn('license', params)).not.toBeNull()
})
