import {describe, expect, it} from 'vitest'
import {mistakeIn, said, verify, workspaceOf} from '../../support/verify.ts'

const sql = 'create table t (id int);'
const check = async (files: Record<string, string>, params: Record<string, unknown> = {}) =>
  said(await verify('migration', {path: 'db/**', ...params}, {files: workspaceOf(files)}))

describe('passes', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['numbers', {'db/001_a.sql': sql, 'db/002_b.sql': sql, 'db/003_c.sql': sql}, {}],
    ['times', {'db/20260101120000_a.sql': sql, 'db/20260301120000_b.sql': sql}, {}],
    ['tens', {'db/0010_a.sql': sql, 'db/0020_b.sql': sql, 'db/0040_c.sql': sql}, {}],
    ['Flyway', {'db/V1__a.sql': sql, 'db/V1.1__b.sql': sql, 'db/V2__c.sql': sql, 'db/U2__c.sql': sql}, {}],
    ['a folder each', {'db/20260101_a/migration.sql': sql, 'db/20260102_b/migration.sql': sql}, {}],
    ['the same numbers in two folders', {'db/a/001_x.sql': sql, 'db/b/001_y.sql': sql}, {}],
    ['a migration that is named', {'db/001_add_tenants.sql': sql}, {name: 'add_tenants'}],
    [
      'ways back in files',
      {'db/001_a.up.sql': sql, 'db/001_a.down.sql': sql, 'db/002_b.up.sql': sql, 'db/002_b.down.sql': sql},
      {down: true}
    ],
    [
      'ways back in the file',
      {'db/1_a.sql': `${sql}\n-- +goose Down\ndrop table t;`, 'db/2_b.sql': `${sql}\n-- migrate:down\nx`},
      {down: true}
    ],
    [
      'ways back in code',
      {
        'db/1_a.js': 'exports.up = x\nexports.down = y',
        'db/2_b.ts': 'async down(q) {}',
        'db/3_c.py': 'def downgrade():\n  pass'
      },
      {down: true}
    ]
  ])('%s', async (_, files, params) =>
    expect(await check(files, params)).toMatch(/^passed: \d files? in order|^passed/)
  )
})

describe('fails when', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>, string]>([
    ['there is none', {a: ''}, {}, 'no file matches `db/**`'],
    [
      'a number occurs twice',
      {'db/001_a.sql': sql, 'db/1_b.sql': sql},
      {},
      '`db/001_a.sql` and `db/1_b.sql` have the same number'
    ],
    ['a time occurs twice', {'db/20260101_a.sql': sql, 'db/20260101_b.sql': sql}, {}, 'have the same number'],
    ['a number is missing', {'db/001_a.sql': sql, 'db/002_b.sql': sql, 'db/004_c.sql': sql}, {}, 'number 3 is missing'],
    ['a file is empty', {'db/001_a.sql': ' \n'}, {}, '`db/001_a.sql` is empty'],
    ['a file has no number', {'db/001_a.sql': sql, 'db/init.sql': sql}, {}, '`db/init.sql` has no number'],
    ['the named one is absent', {'db/001_a.sql': sql}, {name: ['a', 'tenants']}, 'no migration is named `tenants`'],
    ['there are only ways back', {'db/001_a.down.sql': sql}, {}, 'there is no migration forward'],
    [
      'a way back is missing',
      {'db/001_a.up.sql': sql, 'db/001_a.down.sql': sql, 'db/002_b.up.sql': sql},
      {down: true},
      '`db/002_b.up.sql` has no way back'
    ],
    [
      'the way back is of another folder',
      {'db/a/1_x.up.sql': sql, 'db/b/1_x.up.sql': sql, 'db/b/1_x.down.sql': sql},
      {down: true},
      '`db/a/1_x.up.sql` has no way back'
    ],
    [
      'the way back is empty',
      {'db/001_a.up.sql': sql, 'db/001_a.down.sql': ''},
      {down: true},
      '`db/001_a.down.sql` is empty'
    ]
  ])('%s', async (_, files, params, reason) => {
    const outcome = await check(files, params)
    expect(outcome).toMatch(/^failed/)
    expect(outcome).toContain(reason)
  })
})

it('is unverifiable for a file over 5 MB', async () => {
  expect(await check({'db/001_a.sql': 'x'.repeat(5_000_001)})).toMatch(/^unverifiable/)
})

it.each([{}, {path: '../x'}, {path: 'db/*', name: ''}, {path: 'db/*', down: 1}, {path: 'db/*', up: true}])(
  'takes no %o',
  async params => expect(await mistakeIn('migration', params)).not.toBeNull()
)
