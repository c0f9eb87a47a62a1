import {describe, expect, it} from 'vitest'
import {cleanHeading, readHeading} from '../../src/checklist/headings.ts'

describe('readHeading', () => {
  it.each([
    ['Plain title', 'Plain title', null, false, null],
    ['**3. Storage (95%)** ✅', '3. Storage', 'done', false, 95],
    ['✅ Backups', 'Backups', 'done', false, null],
    ['Backups ⚠️', 'Backups', 'partial', false, null],
    ['Search index (COMPLETED)', 'Search index', 'done', true, null],
    ['Search index (migration required)', 'Search index', 'open', true, null],
    ['Mail 🔴 NOT STARTED', 'Mail', 'open', true, null],
    ['Mail 🟡 IN PROGRESS', 'Mail', 'partial', true, null],
    ['Mail - DEFERRED', 'Mail', 'deferred', true, null],
    ['Quotas ✅ NEW', 'Quotas', 'done', false, null],
    ['Login bypass (REMEDIATED)', 'Login bypass', 'done', true, null],
    ['Mail (verified, no changes needed)', 'Mail', 'done', true, null],
    ['Mail (ready, needs a key)', 'Mail (ready, needs a key)', null, false, null],
    ['Mail (NOT DEPLOYED)', 'Mail', 'open', true, null],
    ['Mail - not fully implemented', 'Mail', 'partial', true, null],
    ['Alerts ⚠️ **FIXED**', 'Alerts', 'done', true, null],
    ['部署配置（已完成）', '部署配置', 'done', true, null],
    ['🔄 Rollback', 'Rollback', null, false, null],
    ['🔴 Security', 'Security', null, false, null],
    ['Roles (admin, guest)', 'Roles (admin, guest)', null, false, null],
    ['Working hours', 'Working hours', null, false, null]
  ] as const)('%s', (source, title, state, worded, percent) => {
    const reading = readHeading(source, false)
    expect(reading).toEqual({title, state, worded, percent})
  })

  it('takes a question mark for a lost symbol only where symbols are lost', () => {
    expect(readHeading('? Ready', true)).toMatchObject({title: 'Ready', state: 'unknown'})
    expect(readHeading('? Ready', false)).toMatchObject({title: '? Ready', state: null})
  })

  it('names a section the same before and after it is ticked off', () => {
    expect(
      new Set(['Storage', 'Storage ✅', '✅ **Storage**', 'Storage (COMPLETE)', 'Storage (100%) ✅'].map(cleanHeading))
    ).toEqual(new Set(['Storage']))
  })
})
