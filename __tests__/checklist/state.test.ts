import {describe, expect, it} from 'vitest'
import {readState} from '../../src/checklist/state.ts'

describe('readState', () => {
  it.each([
    ['✅', 'done'],
    ['✔️ checked', 'done'],
    [':white_check_mark:', 'done'],
    ['&#9745;', 'done'],
    ['☐', 'open'],
    ['❌ missing', 'open'],
    ['⚠️', 'partial'],
    ['⏳', 'open'],
    ['⏳ In progress', 'partial'],
    ['🟢', 'done'],
    ['🟡', 'partial'],
    ['🔴 Not started', 'open'],
    ['🔲 Waiting for the vendor', 'open'],
    ['🔲 In progress', 'partial'],
    ['✅ Partial', 'partial'],
    ['✅ None', 'done'],
    ['❌ N/A', 'not-applicable'],
    ['⏸️', 'deferred'],
    ['[x]', 'done'],
    ['[ ]', 'open'],
    ['[~]', 'partial'],
    ['[N/A]', 'not-applicable'],
    ['**Done**', 'done'],
    ['Complete - see the runbook', 'done'],
    ['done, since May', 'done'],
    ['In Progress', 'partial'],
    ['TODO', 'open'],
    ['Not applicable', 'not-applicable'],
    ['Out of scope', 'deferred'],
    ['100 %', 'done'],
    ['0%', 'open'],
    ['45%', 'partial'],
    ['7/7', 'done'],
    ['3/8', 'partial'],
    ['erledigt', 'done'],
    ['à faire', 'open'],
    ['en progreso', 'partial'],
    ['não', 'open'],
    ['已完成', 'done'],
    ['进行中', 'partial'],
    ['未着手', 'open'],
    ['в процессе', 'partial'],
    ['Passed ✅', 'done'],
    ['Draft', 'partial'],
    ['First draft, Ana reads it', 'partial'],
    ['`GAP`', 'open'],
    ['✅ Gap closed', 'done'],
    ['✅ Draft replaced by the final text', 'done'],
    ['⚠️ Draft', 'partial'],
    ['❌ Gap: no owner', 'open'],
    ['`ADEQUATE`', 'done'],
    ['Not in place', 'open'],
    ['TBC', 'open'],
    ['要確認', 'open'],
    ['公開後', 'deferred'],
    ['Verified; but the second region remains blocked', 'partial'],
    ['Done, however one test is still failing', 'partial'],
    ['Verified; nothing but the logo is missing', 'done'],
    ['Done, but with another vendor', 'done'],
    ['Pending; but the vendor is not blocked', 'open'],
    ['Remediated', 'done'],
    ['Rectified in May', undefined],
    ['Patched (3.2.1)', 'done'],
    ['Not authorised', 'open'],
    ['Unconfigured', 'open'],
    ['🚀 Shipped', 'done'],
    ['🎉 **Finished**', 'done'],
    ['🛠️ In progress', 'partial'],
    ['🚨 Failing since Monday', 'open'],
    ['🔥 Hot topic', undefined],
    ['🔒', undefined],
    ['Not enabled', 'open'],
    ['**NOT YET CONFIRMED**', 'open'],
    ['Not yet deployed to the second region', 'open'],
    ['Not configured here; ask the owner', 'open'],
    ['Not merged yet', 'open'],
    ['Never rehearsed', undefined],
    ['Never tested', 'open'],
    ['Not fully covered', 'partial'],
    ['❌ Not enabled', 'open'],
    ['✅ Not accessible', 'done'],
    ['✅ Not yet confirmed', 'partial'],
    ['Not needed', 'not-applicable'],
    ['Not affected', undefined],
    ['Not exposed', undefined],
    ['Not clear who owns it', undefined],
    ['Not accessible from outside', undefined]
  ])('%s is %s', (cell, state) => {
    expect(readState(cell, false)?.state).toBe(state)
  })

  it.each([
    '',
    'see notes',
    'No console errors',
    '>99.9%',
    'GitHub Actions',
    'Completely rewritten',
    '[docs](x.md)',
    '17'
  ])('%j holds no state', cell => {
    expect(readState(cell, false)).toBeNull()
  })

  it('does not guess a lost symbol, but reads the word beside it', () => {
    expect(readState('?', true)?.state).toBe('unknown')
    expect(readState('\ufffd', false)?.state).toBe('unknown')
    expect(readState('? Complete', true)?.state).toBe('done')
    expect(readState('?', false)).toBeNull()
  })
})
